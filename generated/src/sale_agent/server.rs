// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;
use runtime::{DateTime, Map};

use super::operations::*;
use super::requests::{
    AddSaleStakeholdersRequest, DeleteSaleStakeholdersRequest, GetMyOpportunitiesRequest,
    GetNextDueDateRequest, GetNextSaleStageRequest, GetOpenSalesForContactRequest,
    GetProbabilityFromStageRequest, GetRecentSalesRequest, GetSaleStakeholderByIdRequest,
    GetSaleStakeholdersRequest, GetSalesByDateRequest, GetSalesFromContactRequest,
    GetSalesFromPersonRequest, GetSummaryByAssociateRequest, GetSummaryByContactRequest,
    GetSummaryByGroupRequest, GetUpcomingSalesRequest, HasStakeholderSettingRequest,
    OfferAutoNextStageOnApppointmentCompletedRequest, SaleHasGuideActivitiesRequest,
    SaleHasGuideRequest, SaleIsNumberValidRequest, SetAsLostRequest, SetAsSoldRequest,
    UpdateSaleStakeholdersRequest, ValidateSaleEntityRequest,
};
use crate::types::{Sale, SaleEntity, SaleStakeholder, SaleSummary};

/// Handlers of the tag `Sale_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait SaleAgentServer: Send + Sync + 'static {
    /// Add sale stakeholders.
    /// `POST /api/v1/Agents/Sale/AddSaleStakeholders`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_AddSaleStakeholders.html)
    fn add_sale_stakeholders(
        &self,
        cx: &server::Context,
        request: AddSaleStakeholdersRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Batch update next due date.
    /// `POST /api/v1/Agents/Sale/BatchUpdateNextDueDate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_BatchUpdateNextDueDate.html)
    fn batch_update_next_due_date(&self, cx: &server::Context) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default sale entity.
    /// `POST /api/v1/Agents/Sale/CreateDefaultSaleEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_CreateDefaultSaleEntity.html)
    fn create_default_sale_entity(&self, cx: &server::Context) -> impl Future<Output = Result<Option<SaleEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default sale stakeholder.
    /// `POST /api/v1/Agents/Sale/CreateDefaultSaleStakeholder`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_CreateDefaultSaleStakeholder.html)
    fn create_default_sale_stakeholder(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<SaleStakeholder>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default sale summary.
    /// `POST /api/v1/Agents/Sale/CreateDefaultSaleSummary`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_CreateDefaultSaleSummary.html)
    fn create_default_sale_summary(&self, cx: &server::Context) -> impl Future<Output = Result<Option<SaleSummary>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete sale entity.
    /// `POST /api/v1/Agents/Sale/DeleteSaleEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_DeleteSaleEntity.html)
    fn delete_sale_entity(&self, cx: &server::Context, sale_entity_id: i32) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete sale stakeholder.
    /// `POST /api/v1/Agents/Sale/DeleteSaleStakeholder`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_DeleteSaleStakeholder.html)
    fn delete_sale_stakeholder(
        &self,
        cx: &server::Context,
        sale_stakeholder_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete sale stakeholders.
    /// `POST /api/v1/Agents/Sale/DeleteSaleStakeholders`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_DeleteSaleStakeholders.html)
    fn delete_sale_stakeholders(
        &self,
        cx: &server::Context,
        request: DeleteSaleStakeholdersRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get my opportunities.
    /// `POST /api/v1/Agents/Sale/GetMyOpportunities`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetMyOpportunities.html)
    fn get_my_opportunities(
        &self,
        cx: &server::Context,
        request: GetMyOpportunitiesRequest,
    ) -> impl Future<Output = Result<Vec<Sale>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get next due date.
    /// `POST /api/v1/Agents/Sale/GetNextDueDate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetNextDueDate.html)
    fn get_next_due_date(
        &self,
        cx: &server::Context,
        request: GetNextDueDateRequest,
    ) -> impl Future<Output = Result<DateTime, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get next sale stage.
    /// `POST /api/v1/Agents/Sale/GetNextSaleStage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetNextSaleStage.html)
    fn get_next_sale_stage(
        &self,
        cx: &server::Context,
        request: GetNextSaleStageRequest,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get open sales for contact.
    /// `POST /api/v1/Agents/Sale/GetOpenSalesForContact`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetOpenSalesForContact.html)
    fn get_open_sales_for_contact(
        &self,
        cx: &server::Context,
        request: GetOpenSalesForContactRequest,
    ) -> impl Future<Output = Result<Vec<Sale>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get probability from stage.
    /// `POST /api/v1/Agents/Sale/GetProbabilityFromStage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetProbabilityFromStage.html)
    fn get_probability_from_stage(
        &self,
        cx: &server::Context,
        request: GetProbabilityFromStageRequest,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get recent sales.
    /// `POST /api/v1/Agents/Sale/GetRecentSales`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetRecentSales.html)
    fn get_recent_sales(
        &self,
        cx: &server::Context,
        request: GetRecentSalesRequest,
    ) -> impl Future<Output = Result<Vec<Sale>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get sale.
    /// `POST /api/v1/Agents/Sale/GetSale`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSale.html)
    fn get_sale(&self, cx: &server::Context, sale_id: i32) -> impl Future<Output = Result<Option<Sale>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get sale entity.
    /// `POST /api/v1/Agents/Sale/GetSaleEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSaleEntity.html)
    fn get_sale_entity(
        &self,
        cx: &server::Context,
        sale_entity_id: i32,
    ) -> impl Future<Output = Result<Option<SaleEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get sale list.
    /// `POST /api/v1/Agents/Sale/GetSaleList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSaleList.html)
    fn get_sale_list(&self, cx: &server::Context, body: Vec<i32>) -> impl Future<Output = Result<Vec<Sale>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get sale stakeholder.
    /// `POST /api/v1/Agents/Sale/GetSaleStakeholder`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSaleStakeholder.html)
    fn get_sale_stakeholder(
        &self,
        cx: &server::Context,
        sale_stakeholder_id: i32,
    ) -> impl Future<Output = Result<Option<SaleStakeholder>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get sale stakeholder by id.
    /// `POST /api/v1/Agents/Sale/GetSaleStakeholderById`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSaleStakeholderById.html)
    fn get_sale_stakeholder_by_id(
        &self,
        cx: &server::Context,
        request: GetSaleStakeholderByIdRequest,
    ) -> impl Future<Output = Result<Vec<SaleStakeholder>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get sale stakeholder list.
    /// `POST /api/v1/Agents/Sale/GetSaleStakeholderList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSaleStakeholderList.html)
    fn get_sale_stakeholder_list(
        &self,
        cx: &server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<SaleStakeholder>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get sale stakeholders.
    /// `POST /api/v1/Agents/Sale/GetSaleStakeholders`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSaleStakeholders.html)
    fn get_sale_stakeholders(
        &self,
        cx: &server::Context,
        request: GetSaleStakeholdersRequest,
    ) -> impl Future<Output = Result<Vec<SaleStakeholder>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get sales by date.
    /// `POST /api/v1/Agents/Sale/GetSalesByDate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSalesByDate.html)
    fn get_sales_by_date(
        &self,
        cx: &server::Context,
        request: GetSalesByDateRequest,
    ) -> impl Future<Output = Result<Vec<Sale>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get sales from contact.
    /// `POST /api/v1/Agents/Sale/GetSalesFromContact`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSalesFromContact.html)
    fn get_sales_from_contact(
        &self,
        cx: &server::Context,
        request: GetSalesFromContactRequest,
    ) -> impl Future<Output = Result<Vec<Sale>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get sales from person.
    /// `POST /api/v1/Agents/Sale/GetSalesFromPerson`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSalesFromPerson.html)
    fn get_sales_from_person(
        &self,
        cx: &server::Context,
        request: GetSalesFromPersonRequest,
    ) -> impl Future<Output = Result<Vec<Sale>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get summary by associate.
    /// `POST /api/v1/Agents/Sale/GetSummaryByAssociate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSummaryByAssociate.html)
    fn get_summary_by_associate(
        &self,
        cx: &server::Context,
        request: GetSummaryByAssociateRequest,
    ) -> impl Future<Output = Result<Option<SaleSummary>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get summary by contact.
    /// `POST /api/v1/Agents/Sale/GetSummaryByContact`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSummaryByContact.html)
    fn get_summary_by_contact(
        &self,
        cx: &server::Context,
        request: GetSummaryByContactRequest,
    ) -> impl Future<Output = Result<Option<SaleSummary>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get summary by group.
    /// `POST /api/v1/Agents/Sale/GetSummaryByGroup`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSummaryByGroup.html)
    fn get_summary_by_group(
        &self,
        cx: &server::Context,
        request: GetSummaryByGroupRequest,
    ) -> impl Future<Output = Result<Option<SaleSummary>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get upcoming sales.
    /// `POST /api/v1/Agents/Sale/GetUpcomingSales`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetUpcomingSales.html)
    fn get_upcoming_sales(
        &self,
        cx: &server::Context,
        request: GetUpcomingSalesRequest,
    ) -> impl Future<Output = Result<Vec<Sale>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Has guide.
    /// `POST /api/v1/Agents/Sale/HasGuide`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_HasGuide.html)
    fn has_guide(&self, cx: &server::Context, request: SaleHasGuideRequest) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Has guide activities.
    /// `POST /api/v1/Agents/Sale/HasGuideActivities`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_HasGuideActivities.html)
    fn has_guide_activities(
        &self,
        cx: &server::Context,
        request: SaleHasGuideActivitiesRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Has stakeholder setting.
    /// `POST /api/v1/Agents/Sale/HasStakeholderSetting`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_HasStakeholderSetting.html)
    fn has_stakeholder_setting(
        &self,
        cx: &server::Context,
        request: HasStakeholderSettingRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Is number valid.
    /// `POST /api/v1/Agents/Sale/IsNumberValid`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_IsNumberValid.html)
    fn is_number_valid(
        &self,
        cx: &server::Context,
        request: SaleIsNumberValidRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Offer auto next stage on apppointment completed.
    /// `POST /api/v1/Agents/Sale/OfferAutoNextStageOnApppointmentCompleted`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_OfferAutoNextStageOnApppointmentCompleted.html)
    fn offer_auto_next_stage_on_apppointment_completed(
        &self,
        cx: &server::Context,
        request: OfferAutoNextStageOnApppointmentCompletedRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save sale entity.
    /// `POST /api/v1/Agents/Sale/SaveSaleEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_SaveSaleEntity.html)
    fn save_sale_entity(
        &self,
        cx: &server::Context,
        body: SaleEntity,
    ) -> impl Future<Output = Result<Option<SaleEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save sale stakeholder.
    /// `POST /api/v1/Agents/Sale/SaveSaleStakeholder`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_SaveSaleStakeholder.html)
    fn save_sale_stakeholder(
        &self,
        cx: &server::Context,
        body: SaleStakeholder,
    ) -> impl Future<Output = Result<Option<SaleStakeholder>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set as lost.
    /// `POST /api/v1/Agents/Sale/SetAsLost`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_SetAsLost.html)
    fn set_as_lost(&self, cx: &server::Context, request: SetAsLostRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set as sold.
    /// `POST /api/v1/Agents/Sale/SetAsSold`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_SetAsSold.html)
    fn set_as_sold(&self, cx: &server::Context, request: SetAsSoldRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Update sale stakeholders.
    /// `POST /api/v1/Agents/Sale/UpdateSaleStakeholders`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_UpdateSaleStakeholders.html)
    fn update_sale_stakeholders(
        &self,
        cx: &server::Context,
        request: UpdateSaleStakeholdersRequest,
    ) -> impl Future<Output = Result<Vec<SaleStakeholder>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Validate sale entity.
    /// `POST /api/v1/Agents/Sale/ValidateSaleEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_ValidateSaleEntity.html)
    fn validate_sale_entity(
        &self,
        cx: &server::Context,
        request: ValidateSaleEntityRequest,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Sale_Agent`, answered by `api`.
pub fn routes(api: impl SaleAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`SaleAgentServer`] that goes with an operation.
fn dispatch<'a, T: SaleAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        ADD_SALE_STAKEHOLDERS => server::answer(cx, api.add_sale_stakeholders(cx, input.body()?)),
        BATCH_UPDATE_NEXT_DUE_DATE => server::answer(cx, api.batch_update_next_due_date(cx)),
        CREATE_DEFAULT_SALE_ENTITY => server::answer(cx, api.create_default_sale_entity(cx)),
        CREATE_DEFAULT_SALE_STAKEHOLDER => server::answer(cx, api.create_default_sale_stakeholder(cx)),
        CREATE_DEFAULT_SALE_SUMMARY => server::answer(cx, api.create_default_sale_summary(cx)),
        DELETE_SALE_ENTITY => server::answer(cx, api.delete_sale_entity(cx, input.required("SaleEntityId")?)),
        DELETE_SALE_STAKEHOLDER => server::answer(cx, api.delete_sale_stakeholder(cx, input.required("SaleStakeholderId")?)),
        DELETE_SALE_STAKEHOLDERS => server::answer(cx, api.delete_sale_stakeholders(cx, input.body()?)),
        GET_MY_OPPORTUNITIES => server::answer(cx, api.get_my_opportunities(cx, input.body()?)),
        GET_NEXT_DUE_DATE => server::answer(cx, api.get_next_due_date(cx, input.body()?)),
        GET_NEXT_SALE_STAGE => server::answer(cx, api.get_next_sale_stage(cx, input.body()?)),
        GET_OPEN_SALES_FOR_CONTACT => server::answer(cx, api.get_open_sales_for_contact(cx, input.body()?)),
        GET_PROBABILITY_FROM_STAGE => server::answer(cx, api.get_probability_from_stage(cx, input.body()?)),
        GET_RECENT_SALES => server::answer(cx, api.get_recent_sales(cx, input.body()?)),
        GET_SALE => server::answer(cx, api.get_sale(cx, input.required("saleId")?)),
        GET_SALE_ENTITY => server::answer(cx, api.get_sale_entity(cx, input.required("saleEntityId")?)),
        GET_SALE_LIST => server::answer(cx, api.get_sale_list(cx, input.body()?)),
        GET_SALE_STAKEHOLDER => server::answer(cx, api.get_sale_stakeholder(cx, input.required("saleStakeholderId")?)),
        GET_SALE_STAKEHOLDER_BY_ID => server::answer(cx, api.get_sale_stakeholder_by_id(cx, input.body()?)),
        GET_SALE_STAKEHOLDER_LIST => server::answer(cx, api.get_sale_stakeholder_list(cx, input.body()?)),
        GET_SALE_STAKEHOLDERS => server::answer(cx, api.get_sale_stakeholders(cx, input.body()?)),
        GET_SALES_BY_DATE => server::answer(cx, api.get_sales_by_date(cx, input.body()?)),
        GET_SALES_FROM_CONTACT => server::answer(cx, api.get_sales_from_contact(cx, input.body()?)),
        GET_SALES_FROM_PERSON => server::answer(cx, api.get_sales_from_person(cx, input.body()?)),
        GET_SUMMARY_BY_ASSOCIATE => server::answer(cx, api.get_summary_by_associate(cx, input.body()?)),
        GET_SUMMARY_BY_CONTACT => server::answer(cx, api.get_summary_by_contact(cx, input.body()?)),
        GET_SUMMARY_BY_GROUP => server::answer(cx, api.get_summary_by_group(cx, input.body()?)),
        GET_UPCOMING_SALES => server::answer(cx, api.get_upcoming_sales(cx, input.body()?)),
        HAS_GUIDE => server::answer(cx, api.has_guide(cx, input.body()?)),
        HAS_GUIDE_ACTIVITIES => server::answer(cx, api.has_guide_activities(cx, input.body()?)),
        HAS_STAKEHOLDER_SETTING => server::answer(cx, api.has_stakeholder_setting(cx, input.body()?)),
        IS_NUMBER_VALID => server::answer(cx, api.is_number_valid(cx, input.body()?)),
        OFFER_AUTO_NEXT_STAGE_ON_APPPOINTMENT_COMPLETED => server::answer(cx, api.offer_auto_next_stage_on_apppointment_completed(cx, input.body()?)),
        SAVE_SALE_ENTITY => server::answer(cx, api.save_sale_entity(cx, input.body()?)),
        SAVE_SALE_STAKEHOLDER => server::answer(cx, api.save_sale_stakeholder(cx, input.body()?)),
        SET_AS_LOST => server::answer(cx, api.set_as_lost(cx, input.body()?)),
        SET_AS_SOLD => server::answer(cx, api.set_as_sold(cx, input.body()?)),
        UPDATE_SALE_STAKEHOLDERS => server::answer(cx, api.update_sale_stakeholders(cx, input.body()?)),
        VALIDATE_SALE_ENTITY => server::answer(cx, api.validate_sale_entity(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
