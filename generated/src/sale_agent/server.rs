// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{DateTime, Map, server, take};
use crate::types::{Sale, SaleEntity, SaleStakeholder, SaleStatus, SaleSummary};

use super::operations::*;

/// Handlers of the tag `Sale_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait SaleAgentServer: Send + Sync + 'static {
    /// Adds stakeholders, persons or companies with an interest in the deal, to a sale.
    ///
    /// `POST /api/v1/Agents/Sale/AddSaleStakeholders`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_AddSaleStakeholders.html)
    fn add_sale_stakeholders<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_id: Option<i32>,
        sale_stakeholders: Option<Vec<SaleStakeholder>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Recalculates the next due dates of all sales.
    ///
    /// `POST /api/v1/Agents/Sale/BatchUpdateNextDueDate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_BatchUpdateNextDueDate.html)
    fn batch_update_next_due_date<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new sale with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Sale/CreateDefaultSaleEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_CreateDefaultSaleEntity.html)
    fn create_default_sale_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<SaleEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new stakeholder of a sale with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Sale/CreateDefaultSaleStakeholder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_CreateDefaultSaleStakeholder.html)
    fn create_default_sale_stakeholder<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<SaleStakeholder>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new sale summary with the default values of the server; nothing is stored.
    ///
    /// `POST /api/v1/Agents/Sale/CreateDefaultSaleSummary`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_CreateDefaultSaleSummary.html)
    fn create_default_sale_summary<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<SaleSummary>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a sale by its key.
    ///
    /// `POST /api/v1/Agents/Sale/DeleteSaleEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_DeleteSaleEntity.html)
    fn delete_sale_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a stakeholder of a sale by its key.
    ///
    /// `POST /api/v1/Agents/Sale/DeleteSaleStakeholder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_DeleteSaleStakeholder.html)
    fn delete_sale_stakeholder<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_stakeholder_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes stakeholders from their sales, by the keys of the stakeholder rows.
    ///
    /// `POST /api/v1/Agents/Sale/DeleteSaleStakeholders`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_DeleteSaleStakeholders.html)
    fn delete_sale_stakeholders<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_stakeholder_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns open sales of the calling user, up to the given number; -1 returns all.
    ///
    /// `POST /api/v1/Agents/Sale/GetMyOpportunities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetMyOpportunities.html)
    fn get_my_opportunities<'a>(
        &'a self,
        cx: &'a server::Context,
        count: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Sale>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the next due date of a sale: that of its next appointment in the future that is not completed.
    ///
    /// `POST /api/v1/Agents/Sale/GetNextDueDate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetNextDueDate.html)
    fn get_next_due_date<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_id: Option<i32>,
    ) -> impl Future<Output = Result<DateTime, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the key of the sale's stage or, when that stage is deleted, of the next stage that is not.
    ///
    /// `POST /api/v1/Agents/Sale/GetNextSaleStage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetNextSaleStage.html)
    fn get_next_sale_stage<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_id: Option<i32>,
        include_current_stage: Option<bool>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all open sales of one company (contact).
    ///
    /// `POST /api/v1/Agents/Sale/GetOpenSalesForContact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetOpenSalesForContact.html)
    fn get_open_sales_for_contact<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Sale>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the probability, in percent, that belongs to a stage of sales.
    ///
    /// `POST /api/v1/Agents/Sale/GetProbabilityFromStage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetProbabilityFromStage.html)
    fn get_probability_from_stage<'a>(
        &'a self,
        cx: &'a server::Context,
        stage_id: Option<i32>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the latest sales that are won, newest first, limited by their amount in the local currency and by
    /// number.
    ///
    /// `POST /api/v1/Agents/Sale/GetRecentSales`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetRecentSales.html)
    fn get_recent_sales<'a>(
        &'a self,
        cx: &'a server::Context,
        amount_limit: Option<i32>,
        count: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Sale>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one sale, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Sale/GetSale`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSale.html)
    fn get_sale<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_id: i32,
    ) -> impl Future<Output = Result<Option<Sale>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one sale, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Sale/GetSaleEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSaleEntity.html)
    fn get_sale_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_entity_id: i32,
    ) -> impl Future<Output = Result<Option<SaleEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several sales at once, by their keys.
    ///
    /// `POST /api/v1/Agents/Sale/GetSaleList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSaleList.html)
    fn get_sale_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<Sale>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one stakeholder of a sale, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Sale/GetSaleStakeholder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSaleStakeholder.html)
    fn get_sale_stakeholder<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_stakeholder_id: i32,
    ) -> impl Future<Output = Result<Option<SaleStakeholder>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several stakeholders of sales, by the keys of the stakeholder rows.
    ///
    /// `POST /api/v1/Agents/Sale/GetSaleStakeholderById`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSaleStakeholderById.html)
    fn get_sale_stakeholder_by_id<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_stakeholder_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Vec<SaleStakeholder>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several stakeholders of a sale at once, by their keys.
    ///
    /// `POST /api/v1/Agents/Sale/GetSaleStakeholderList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSaleStakeholderList.html)
    fn get_sale_stakeholder_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<SaleStakeholder>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the stakeholders of one sale, which are the persons and companies with an interest in it.
    ///
    /// `POST /api/v1/Agents/Sale/GetSaleStakeholders`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSaleStakeholders.html)
    fn get_sale_stakeholders<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<SaleStakeholder>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the sales within a period, limited to an amount in the local currency (-1 for no limit) and a status
    /// (`Unknown` for every status).
    ///
    /// `POST /api/v1/Agents/Sale/GetSalesByDate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSalesByDate.html)
    fn get_sales_by_date<'a>(
        &'a self,
        cx: &'a server::Context,
        from_date: Option<DateTime>,
        to_date: Option<DateTime>,
        amount_limit: Option<i32>,
        status: Option<SaleStatus>,
    ) -> impl Future<Output = Result<Vec<Sale>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the sales of one company (contact), either all or only the open ones.
    ///
    /// `POST /api/v1/Agents/Sale/GetSalesFromContact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSalesFromContact.html)
    fn get_sales_from_contact<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
        only_open_sales: Option<bool>,
    ) -> impl Future<Output = Result<Vec<Sale>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the sales of one contact person, either all or only the open ones.
    ///
    /// `POST /api/v1/Agents/Sale/GetSalesFromPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSalesFromPerson.html)
    fn get_sales_from_person<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
        only_open_sales: Option<bool>,
    ) -> impl Future<Output = Result<Vec<Sale>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns how many sales of one user are open, won and lost within a period, and their totals.
    ///
    /// `POST /api/v1/Agents/Sale/GetSummaryByAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSummaryByAssociate.html)
    fn get_summary_by_associate<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
        from_date: Option<DateTime>,
        to_date: Option<DateTime>,
    ) -> impl Future<Output = Result<Option<SaleSummary>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns how many sales of one company (contact) are open, won and lost within a period, and their totals.
    ///
    /// `POST /api/v1/Agents/Sale/GetSummaryByContact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSummaryByContact.html)
    fn get_summary_by_contact<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
        from_date: Option<DateTime>,
        to_date: Option<DateTime>,
    ) -> impl Future<Output = Result<Option<SaleSummary>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns how many sales of one user group are open, won and lost within a period, and their totals.
    ///
    /// `POST /api/v1/Agents/Sale/GetSummaryByGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSummaryByGroup.html)
    fn get_summary_by_group<'a>(
        &'a self,
        cx: &'a server::Context,
        group_id: Option<i32>,
        from_date: Option<DateTime>,
        to_date: Option<DateTime>,
    ) -> impl Future<Output = Result<Option<SaleSummary>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns open sales, newest first, limited by their weighted amount (amount times probability) and by number.
    ///
    /// `POST /api/v1/Agents/Sale/GetUpcomingSales`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetUpcomingSales.html)
    fn get_upcoming_sales<'a>(
        &'a self,
        cx: &'a server::Context,
        weighted_amount_limit: Option<i32>,
        count: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Sale>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether the sale type of a sale comes with a guide, which proposes activities and documents for each
    /// stage.
    ///
    /// `POST /api/v1/Agents/Sale/HasGuide`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_HasGuide.html)
    fn has_guide<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_id: Option<i32>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether the guide of a sale has any activities.
    ///
    /// `POST /api/v1/Agents/Sale/HasGuideActivities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_HasGuideActivities.html)
    fn has_guide_activities<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_id: Option<i32>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether stakeholders can be recorded on a sale, which its sale type decides.
    ///
    /// `POST /api/v1/Agents/Sale/HasStakeholderSetting`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_HasStakeholderSetting.html)
    fn has_stakeholder_setting<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_id: Option<i32>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether a sale may have a number: it must be unique or present where the settings of the installation
    /// demand it.
    ///
    /// `POST /api/v1/Agents/Sale/IsNumberValid`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_IsNumberValid.html)
    fn is_number_valid<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
        number: Option<String>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether the user should be offered to move the sale on to its next stage, now that the given appointment
    /// is completed.
    ///
    /// `POST /api/v1/Agents/Sale/OfferAutoNextStageOnApppointmentCompleted`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_OfferAutoNextStageOnApppointmentCompleted.html)
    fn offer_auto_next_stage_on_apppointment_completed<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment_id: Option<i32>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether a quote has been made on a sale.
    ///
    /// `POST /api/v1/Agents/Sale/SaleHasQuote`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_SaleHasQuote.html)
    fn sale_has_quote<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_id: Option<i32>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a sale: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Sale/SaveSaleEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_SaveSaleEntity.html)
    fn save_sale_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SaleEntity,
    ) -> impl Future<Output = Result<Option<SaleEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a stakeholder of a sale: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Sale/SaveSaleStakeholder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_SaveSaleStakeholder.html)
    fn save_sale_stakeholder<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SaleStakeholder,
    ) -> impl Future<Output = Result<Option<SaleStakeholder>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the status of several sales to lost; the user needs write access to them.
    ///
    /// `POST /api/v1/Agents/Sale/SetAsLost`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_SetAsLost.html)
    fn set_as_lost<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the status of several sales to lost, with a reason.
    ///
    /// `POST /api/v1/Agents/Sale/SetAsLostWithReason`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_SetAsLostWithReason.html)
    fn set_as_lost_with_reason<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_ids: Option<Vec<i32>>,
        reason_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the status of several sales to sold; the user needs write access to them.
    ///
    /// `POST /api/v1/Agents/Sale/SetAsSold`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_SetAsSold.html)
    fn set_as_sold<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the status of several sales to sold, with a reason.
    ///
    /// `POST /api/v1/Agents/Sale/SetAsSoldWithReason`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_SetAsSoldWithReason.html)
    fn set_as_sold_with_reason<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_ids: Option<Vec<i32>>,
        reason_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Updates stakeholders of sales and returns them as stored.
    ///
    /// `POST /api/v1/Agents/Sale/UpdateSaleStakeholders`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_UpdateSaleStakeholders.html)
    fn update_sale_stakeholders<'a>(
        &'a self,
        cx: &'a server::Context,
        stakeholders: Option<Vec<SaleStakeholder>>,
    ) -> impl Future<Output = Result<Vec<SaleStakeholder>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks whether a sale could be saved, without saving it.
    ///
    /// `POST /api/v1/Agents/Sale/ValidateSaleEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_ValidateSaleEntity.html)
    fn validate_sale_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_entity: Option<SaleEntity>,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Sale_Agent`, served by `api`.
pub fn routes(api: impl SaleAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`SaleAgentServer`] that goes with an operation.
fn dispatch<'a, T: SaleAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::AddSaleStakeholders) => {
            let mut sale_id = None;
            let mut sale_stakeholders = None;
            take!(input.arguments(&mut [&mut sale_id, &mut sale_stakeholders]));
            server::respond(cx, api.add_sale_stakeholders(cx, sale_id, sale_stakeholders))
        }
        Some(Op::BatchUpdateNextDueDate) => server::respond(cx, api.batch_update_next_due_date(cx)),
        Some(Op::CreateDefaultSaleEntity) => server::respond(cx, api.create_default_sale_entity(cx)),
        Some(Op::CreateDefaultSaleStakeholder) => server::respond(cx, api.create_default_sale_stakeholder(cx)),
        Some(Op::CreateDefaultSaleSummary) => server::respond(cx, api.create_default_sale_summary(cx)),
        Some(Op::DeleteSaleEntity) => server::respond(
            cx,
            api.delete_sale_entity(cx, take!(input.required("saleEntityId"))),
        ),
        Some(Op::DeleteSaleStakeholder) => server::respond(
            cx,
            api.delete_sale_stakeholder(cx, take!(input.required("saleStakeholderId"))),
        ),
        Some(Op::DeleteSaleStakeholders) => {
            let mut sale_stakeholder_ids = None;
            take!(input.arguments(&mut [&mut sale_stakeholder_ids]));
            server::respond(cx, api.delete_sale_stakeholders(cx, sale_stakeholder_ids))
        }
        Some(Op::GetMyOpportunities) => {
            let mut count = None;
            take!(input.arguments(&mut [&mut count]));
            server::respond(cx, api.get_my_opportunities(cx, count))
        }
        Some(Op::GetNextDueDate) => {
            let mut sale_id = None;
            take!(input.arguments(&mut [&mut sale_id]));
            server::respond(cx, api.get_next_due_date(cx, sale_id))
        }
        Some(Op::GetNextSaleStage) => {
            let mut sale_id = None;
            let mut include_current_stage = None;
            take!(input.arguments(&mut [&mut sale_id, &mut include_current_stage]));
            server::respond(cx, api.get_next_sale_stage(cx, sale_id, include_current_stage))
        }
        Some(Op::GetOpenSalesForContact) => {
            let mut contact_id = None;
            take!(input.arguments(&mut [&mut contact_id]));
            server::respond(cx, api.get_open_sales_for_contact(cx, contact_id))
        }
        Some(Op::GetProbabilityFromStage) => {
            let mut stage_id = None;
            take!(input.arguments(&mut [&mut stage_id]));
            server::respond(cx, api.get_probability_from_stage(cx, stage_id))
        }
        Some(Op::GetRecentSales) => {
            let mut amount_limit = None;
            let mut count = None;
            take!(input.arguments(&mut [&mut amount_limit, &mut count]));
            server::respond(cx, api.get_recent_sales(cx, amount_limit, count))
        }
        Some(Op::GetSale) => server::respond(cx, api.get_sale(cx, take!(input.required("saleId")))),
        Some(Op::GetSaleEntity) => server::respond(cx, api.get_sale_entity(cx, take!(input.required("saleEntityId")))),
        Some(Op::GetSaleList) => server::respond(cx, api.get_sale_list(cx, take!(input.body()))),
        Some(Op::GetSaleStakeholder) => server::respond(
            cx,
            api.get_sale_stakeholder(cx, take!(input.required("saleStakeholderId"))),
        ),
        Some(Op::GetSaleStakeholderById) => {
            let mut sale_stakeholder_ids = None;
            take!(input.arguments(&mut [&mut sale_stakeholder_ids]));
            server::respond(cx, api.get_sale_stakeholder_by_id(cx, sale_stakeholder_ids))
        }
        Some(Op::GetSaleStakeholderList) => server::respond(cx, api.get_sale_stakeholder_list(cx, take!(input.body()))),
        Some(Op::GetSaleStakeholders) => {
            let mut sale_id = None;
            take!(input.arguments(&mut [&mut sale_id]));
            server::respond(cx, api.get_sale_stakeholders(cx, sale_id))
        }
        Some(Op::GetSalesByDate) => {
            let mut from_date = None;
            let mut to_date = None;
            let mut amount_limit = None;
            let mut status = None;
            take!(input.arguments(&mut [&mut from_date, &mut to_date, &mut amount_limit, &mut status]));
            server::respond(cx, api.get_sales_by_date(cx, from_date, to_date, amount_limit, status))
        }
        Some(Op::GetSalesFromContact) => {
            let mut contact_id = None;
            let mut only_open_sales = None;
            take!(input.arguments(&mut [&mut contact_id, &mut only_open_sales]));
            server::respond(cx, api.get_sales_from_contact(cx, contact_id, only_open_sales))
        }
        Some(Op::GetSalesFromPerson) => {
            let mut person_id = None;
            let mut only_open_sales = None;
            take!(input.arguments(&mut [&mut person_id, &mut only_open_sales]));
            server::respond(cx, api.get_sales_from_person(cx, person_id, only_open_sales))
        }
        Some(Op::GetSummaryByAssociate) => {
            let mut associate_id = None;
            let mut from_date = None;
            let mut to_date = None;
            take!(input.arguments(&mut [&mut associate_id, &mut from_date, &mut to_date]));
            server::respond(cx, api.get_summary_by_associate(cx, associate_id, from_date, to_date))
        }
        Some(Op::GetSummaryByContact) => {
            let mut contact_id = None;
            let mut from_date = None;
            let mut to_date = None;
            take!(input.arguments(&mut [&mut contact_id, &mut from_date, &mut to_date]));
            server::respond(cx, api.get_summary_by_contact(cx, contact_id, from_date, to_date))
        }
        Some(Op::GetSummaryByGroup) => {
            let mut group_id = None;
            let mut from_date = None;
            let mut to_date = None;
            take!(input.arguments(&mut [&mut group_id, &mut from_date, &mut to_date]));
            server::respond(cx, api.get_summary_by_group(cx, group_id, from_date, to_date))
        }
        Some(Op::GetUpcomingSales) => {
            let mut weighted_amount_limit = None;
            let mut count = None;
            take!(input.arguments(&mut [&mut weighted_amount_limit, &mut count]));
            server::respond(cx, api.get_upcoming_sales(cx, weighted_amount_limit, count))
        }
        Some(Op::HasGuide) => {
            let mut sale_id = None;
            take!(input.arguments(&mut [&mut sale_id]));
            server::respond(cx, api.has_guide(cx, sale_id))
        }
        Some(Op::HasGuideActivities) => {
            let mut sale_id = None;
            take!(input.arguments(&mut [&mut sale_id]));
            server::respond(cx, api.has_guide_activities(cx, sale_id))
        }
        Some(Op::HasStakeholderSetting) => {
            let mut sale_id = None;
            take!(input.arguments(&mut [&mut sale_id]));
            server::respond(cx, api.has_stakeholder_setting(cx, sale_id))
        }
        Some(Op::IsNumberValid) => {
            let mut contact_id = None;
            let mut number = None;
            take!(input.arguments(&mut [&mut contact_id, &mut number]));
            server::respond(cx, api.is_number_valid(cx, contact_id, number))
        }
        Some(Op::OfferAutoNextStageOnApppointmentCompleted) => {
            let mut appointment_id = None;
            take!(input.arguments(&mut [&mut appointment_id]));
            server::respond(cx, api.offer_auto_next_stage_on_apppointment_completed(cx, appointment_id))
        }
        Some(Op::SaleHasQuote) => {
            let mut sale_id = None;
            take!(input.arguments(&mut [&mut sale_id]));
            server::respond(cx, api.sale_has_quote(cx, sale_id))
        }
        Some(Op::SaveSaleEntity) => server::respond(cx, api.save_sale_entity(cx, take!(input.body()))),
        Some(Op::SaveSaleStakeholder) => server::respond(cx, api.save_sale_stakeholder(cx, take!(input.body()))),
        Some(Op::SetAsLost) => {
            let mut sale_ids = None;
            take!(input.arguments(&mut [&mut sale_ids]));
            server::respond(cx, api.set_as_lost(cx, sale_ids))
        }
        Some(Op::SetAsLostWithReason) => {
            let mut sale_ids = None;
            let mut reason_id = None;
            take!(input.arguments(&mut [&mut sale_ids, &mut reason_id]));
            server::respond(cx, api.set_as_lost_with_reason(cx, sale_ids, reason_id))
        }
        Some(Op::SetAsSold) => {
            let mut sale_ids = None;
            take!(input.arguments(&mut [&mut sale_ids]));
            server::respond(cx, api.set_as_sold(cx, sale_ids))
        }
        Some(Op::SetAsSoldWithReason) => {
            let mut sale_ids = None;
            let mut reason_id = None;
            take!(input.arguments(&mut [&mut sale_ids, &mut reason_id]));
            server::respond(cx, api.set_as_sold_with_reason(cx, sale_ids, reason_id))
        }
        Some(Op::UpdateSaleStakeholders) => {
            let mut stakeholders = None;
            take!(input.arguments(&mut [&mut stakeholders]));
            server::respond(cx, api.update_sale_stakeholders(cx, stakeholders))
        }
        Some(Op::ValidateSaleEntity) => {
            let mut sale_entity = None;
            take!(input.arguments(&mut [&mut sale_entity]));
            server::respond(cx, api.validate_sale_entity(cx, sale_entity))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
