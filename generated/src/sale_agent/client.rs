// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::{DateTime, Map};
use crate::types::{Sale, SaleEntity, SaleStakeholder, SaleStatus, SaleSummary};

use super::operations::*;

/// Calls of the tag `Sale_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct SaleAgentClient<'c>(&'c Client);

impl<'c> SaleAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Adds stakeholders, persons or companies with an interest in the deal, to a sale.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/AddSaleStakeholders`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_AddSaleStakeholders.html)
    /// - body, `AddSaleStakeholdersRequest`.
    ///   - `SaleId`, `i32`: Key of the sale that gets the stakeholders.
    ///   - `SaleStakeholders`, list of [`SaleStakeholder`](crate::types::SaleStakeholder): Persons or companies with a
    ///     stake in the sale, to be added to it.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let sale_stakeholders = [superoffice::types::SaleStakeholder::new().set_lastname("Larsen")];
    /// client.sale_agent().add_sale_stakeholders(1, &sale_stakeholders).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_AddSaleStakeholders")]
    #[inline]
    pub fn add_sale_stakeholders(self, sale_id: i32, sale_stakeholders: &[SaleStakeholder]) -> Call<'c, (), Select> {
        self.call(Op::AddSaleStakeholders, &[]).arguments(&[View::I32(sale_id), View::List(&sale_stakeholders)])
    }

    /// Recalculates the next due dates of all sales.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/BatchUpdateNextDueDate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_BatchUpdateNextDueDate.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.sale_agent().batch_update_next_due_date().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_BatchUpdateNextDueDate")]
    #[inline]
    pub fn batch_update_next_due_date(self) -> Call<'c, (), Select> {
        self.call(Op::BatchUpdateNextDueDate, &[])
    }

    /// Returns a new sale with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/CreateDefaultSaleEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_CreateDefaultSaleEntity.html)
    /// - returns 200 with [`SaleEntity`](crate::types::SaleEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale_agent().create_default_sale_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_CreateDefaultSaleEntity")]
    #[inline]
    pub fn create_default_sale_entity(self) -> Call<'c, SaleEntity> {
        self.call(Op::CreateDefaultSaleEntity, &[])
    }

    /// Returns a new stakeholder of a sale with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/CreateDefaultSaleStakeholder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_CreateDefaultSaleStakeholder.html)
    /// - returns 200 with [`SaleStakeholder`](crate::types::SaleStakeholder).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale_agent().create_default_sale_stakeholder().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_CreateDefaultSaleStakeholder")]
    #[inline]
    pub fn create_default_sale_stakeholder(self) -> Call<'c, SaleStakeholder> {
        self.call(Op::CreateDefaultSaleStakeholder, &[])
    }

    /// Returns a new sale summary with the default values of the server; nothing is stored.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/CreateDefaultSaleSummary`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_CreateDefaultSaleSummary.html)
    /// - returns 200 with [`SaleSummary`](crate::types::SaleSummary).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale_agent().create_default_sale_summary().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_CreateDefaultSaleSummary")]
    #[inline]
    pub fn create_default_sale_summary(self) -> Call<'c, SaleSummary> {
        self.call(Op::CreateDefaultSaleSummary, &[])
    }

    /// Removes a sale by its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/DeleteSaleEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_DeleteSaleEntity.html)
    /// - `saleEntityId` (query), `i32`: Key of the sale to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.sale_agent().delete_sale_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_DeleteSaleEntity")]
    #[inline]
    pub fn delete_sale_entity(self, sale_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteSaleEntity, &[]).query("saleEntityId", View::I32(sale_entity_id))
    }

    /// Removes a stakeholder of a sale by its key.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/DeleteSaleStakeholder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_DeleteSaleStakeholder.html)
    /// - `saleStakeholderId` (query), `i32`: Key of the stakeholder of a sale to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.sale_agent().delete_sale_stakeholder(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_DeleteSaleStakeholder")]
    #[inline]
    pub fn delete_sale_stakeholder(self, sale_stakeholder_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteSaleStakeholder, &[]).query("saleStakeholderId", View::I32(sale_stakeholder_id))
    }

    /// Removes stakeholders from their sales, by the keys of the stakeholder rows.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/DeleteSaleStakeholders`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_DeleteSaleStakeholders.html)
    /// - body, `DeleteSaleStakeholdersRequest`.
    ///   - `SaleStakeholderIds`, list of `i32`: Keys of the stakeholders to remove, not of their persons.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.sale_agent().delete_sale_stakeholders(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_DeleteSaleStakeholders")]
    #[inline]
    pub fn delete_sale_stakeholders(self, sale_stakeholder_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::DeleteSaleStakeholders, &[]).arguments(&[View::List(&sale_stakeholder_ids)])
    }

    /// Returns open sales of the calling user, up to the given number; -1 returns all.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/GetMyOpportunities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetMyOpportunities.html)
    /// - body, `GetMyOpportunitiesRequest`.
    ///   - `Count`, `i32`: Largest number of sales to return; -1 returns all.
    /// - returns 200 with list of [`Sale`](crate::types::Sale).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale_agent().get_my_opportunities(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_GetMyOpportunities")]
    #[inline]
    pub fn get_my_opportunities(self, count: i32) -> Call<'c, Vec<Sale>, Select> {
        self.call(Op::GetMyOpportunities, &[]).arguments(&[View::I32(count)])
    }

    /// Returns the next due date of a sale: that of its next appointment in the future that is not completed.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/GetNextDueDate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetNextDueDate.html)
    /// - body, `GetNextDueDateRequest`.
    ///   - `SaleId`, `i32`: Key of the sale whose due date is returned.
    /// - returns 200 with date-time.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale_agent().get_next_due_date(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_GetNextDueDate")]
    #[inline]
    pub fn get_next_due_date(self, sale_id: i32) -> Call<'c, DateTime, Select> {
        self.call(Op::GetNextDueDate, &[]).arguments(&[View::I32(sale_id)])
    }

    /// Returns the key of the sale's stage or, when that stage is deleted, of the next stage that is not.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/GetNextSaleStage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetNextSaleStage.html)
    /// - body, `GetNextSaleStageRequest`.
    ///   - `SaleId`, `i32`: Key of the sale whose stage is looked at.
    ///   - `IncludeCurrentStage`, `bool`: Whether the present stage itself can be the result.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale_agent().get_next_sale_stage(1, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_GetNextSaleStage")]
    #[inline]
    pub fn get_next_sale_stage(self, sale_id: i32, include_current_stage: bool) -> Call<'c, i32, Select> {
        self.call(Op::GetNextSaleStage, &[]).arguments(&[View::I32(sale_id), View::Bool(include_current_stage)])
    }

    /// Returns all open sales of one company (contact).
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/GetOpenSalesForContact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetOpenSalesForContact.html)
    /// - body, `GetOpenSalesForContactRequest`.
    ///   - `ContactId`, `i32`: Key of the company whose open sales are returned.
    /// - returns 200 with list of [`Sale`](crate::types::Sale).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale_agent().get_open_sales_for_contact(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_GetOpenSalesForContact")]
    #[inline]
    pub fn get_open_sales_for_contact(self, contact_id: i32) -> Call<'c, Vec<Sale>, Select> {
        self.call(Op::GetOpenSalesForContact, &[]).arguments(&[View::I32(contact_id)])
    }

    /// Returns the probability, in percent, that belongs to a stage of sales.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/GetProbabilityFromStage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetProbabilityFromStage.html)
    /// - body, `GetProbabilityFromStageRequest`.
    ///   - `StageId`, `i32`: Key of the stage, an item of the probability list.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale_agent().get_probability_from_stage(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_GetProbabilityFromStage")]
    #[inline]
    pub fn get_probability_from_stage(self, stage_id: i32) -> Call<'c, i32, Select> {
        self.call(Op::GetProbabilityFromStage, &[]).arguments(&[View::I32(stage_id)])
    }

    /// Returns the latest sales that are won, newest first, limited by their amount in the local currency and by
    /// number. -1 switches either limit off.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/GetRecentSales`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetRecentSales.html)
    /// - body, `GetRecentSalesRequest`.
    ///   - `AmountLimit`, `i32`: Amount that limits which sales are returned, in the local currency; -1 for no limit.
    ///   - `Count`, `i32`: Largest number of sold sales to return; -1 returns all.
    /// - returns 200 with list of [`Sale`](crate::types::Sale).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale_agent().get_recent_sales(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_GetRecentSales")]
    #[inline]
    pub fn get_recent_sales(self, amount_limit: i32, count: i32) -> Call<'c, Vec<Sale>, Select> {
        self.call(Op::GetRecentSales, &[]).arguments(&[View::I32(amount_limit), View::I32(count)])
    }

    /// Returns one sale, looked up by its key.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/GetSale`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSale.html)
    /// - `saleId` (query), `i32`: Key of the sale to return.
    /// - returns 200 with [`Sale`](crate::types::Sale).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale_agent().get_sale(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_GetSale")]
    #[inline]
    pub fn get_sale(self, sale_id: i32) -> Call<'c, Sale, Select> {
        self.call(Op::GetSale, &[]).query("saleId", View::I32(sale_id))
    }

    /// Returns one sale, looked up by its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/GetSaleEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSaleEntity.html)
    /// - `saleEntityId` (query), `i32`: Key of the sale to return.
    /// - returns 200 with [`SaleEntity`](crate::types::SaleEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale_agent().get_sale_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_GetSaleEntity")]
    #[inline]
    pub fn get_sale_entity(self, sale_entity_id: i32) -> Call<'c, SaleEntity, Select> {
        self.call(Op::GetSaleEntity, &[]).query("saleEntityId", View::I32(sale_entity_id))
    }

    /// Returns several sales at once, by their keys.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/GetSaleList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSaleList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`Sale`](crate::types::Sale).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale_agent().get_sale_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_GetSaleList")]
    #[inline]
    pub fn get_sale_list(self, body: &[i32]) -> Call<'c, Vec<Sale>, Select> {
        self.call(Op::GetSaleList, &[]).body(View::List(&body))
    }

    /// Returns one stakeholder of a sale, looked up by its key.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/GetSaleStakeholder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSaleStakeholder.html)
    /// - `saleStakeholderId` (query), `i32`: Key of the stakeholder of a sale to return.
    /// - returns 200 with [`SaleStakeholder`](crate::types::SaleStakeholder).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale_agent().get_sale_stakeholder(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_GetSaleStakeholder")]
    #[inline]
    pub fn get_sale_stakeholder(self, sale_stakeholder_id: i32) -> Call<'c, SaleStakeholder, Select> {
        self.call(Op::GetSaleStakeholder, &[]).query("saleStakeholderId", View::I32(sale_stakeholder_id))
    }

    /// Returns several stakeholders of sales, by the keys of the stakeholder rows.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/GetSaleStakeholderById`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSaleStakeholderById.html)
    /// - body, `GetSaleStakeholderByIdRequest`.
    ///   - `SaleStakeholderIds`, list of `i32`: Keys of the stakeholders to return, not of their persons.
    /// - returns 200 with list of [`SaleStakeholder`](crate::types::SaleStakeholder).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale_agent().get_sale_stakeholder_by_id(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_GetSaleStakeholderById")]
    #[inline]
    pub fn get_sale_stakeholder_by_id(self, sale_stakeholder_ids: &[i32]) -> Call<'c, Vec<SaleStakeholder>, Select> {
        self.call(Op::GetSaleStakeholderById, &[]).arguments(&[View::List(&sale_stakeholder_ids)])
    }

    /// Returns several stakeholders of a sale at once, by their keys.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/GetSaleStakeholderList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSaleStakeholderList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`SaleStakeholder`](crate::types::SaleStakeholder).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale_agent().get_sale_stakeholder_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_GetSaleStakeholderList")]
    #[inline]
    pub fn get_sale_stakeholder_list(self, body: &[i32]) -> Call<'c, Vec<SaleStakeholder>, Select> {
        self.call(Op::GetSaleStakeholderList, &[]).body(View::List(&body))
    }

    /// Returns the stakeholders of one sale, which are the persons and companies with an interest in it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/GetSaleStakeholders`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSaleStakeholders.html)
    /// - body, `GetSaleStakeholdersRequest`.
    ///   - `SaleId`, `i32`: Key of the sale whose stakeholders are returned.
    /// - returns 200 with list of [`SaleStakeholder`](crate::types::SaleStakeholder).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale_agent().get_sale_stakeholders(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_GetSaleStakeholders")]
    #[inline]
    pub fn get_sale_stakeholders(self, sale_id: i32) -> Call<'c, Vec<SaleStakeholder>, Select> {
        self.call(Op::GetSaleStakeholders, &[]).arguments(&[View::I32(sale_id)])
    }

    /// Returns the sales within a period, limited to an amount in the local currency (-1 for no limit) and a status
    /// (`Unknown` for every status).
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/GetSalesByDate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSalesByDate.html)
    /// - body, `GetSalesByDateRequest`.
    ///   - `FromDate`, date-time: First day of the period.
    ///   - `ToDate`, date-time: Last day of the period.
    ///   - `AmountLimit`, `i32`: Amount that limits which sales are returned, in the local currency; -1 for no limit.
    ///   - `Status`, [`SaleStatus`](crate::types::SaleStatus): Status that sales must have; Unknown returns sales of
    ///     every status.
    /// - returns 200 with list of [`Sale`](crate::types::Sale).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale_agent().get_sales_by_date(
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     1,
    ///     &superoffice::types::SaleStatus::Open,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_GetSalesByDate")]
    #[inline]
    pub fn get_sales_by_date(
        self,
        from_date: &DateTime,
        to_date: &DateTime,
        amount_limit: i32,
        status: &SaleStatus,
    ) -> Call<'c, Vec<Sale>, Select> {
        self.call(Op::GetSalesByDate, &[])
            .arguments(
                &[View::DateTime(from_date), View::DateTime(to_date), View::I32(amount_limit), View::Enum(status)],
            )
    }

    /// Returns the sales of one company (contact), either all or only the open ones.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/GetSalesFromContact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSalesFromContact.html)
    /// - body, `GetSalesFromContactRequest`.
    ///   - `ContactId`, `i32`: Key of the company whose sales are returned.
    ///   - `OnlyOpenSales`, `bool`: True to return open sales only, false for sales of every status.
    /// - returns 200 with list of [`Sale`](crate::types::Sale).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale_agent().get_sales_from_contact(1, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_GetSalesFromContact")]
    #[inline]
    pub fn get_sales_from_contact(self, contact_id: i32, only_open_sales: bool) -> Call<'c, Vec<Sale>, Select> {
        self.call(Op::GetSalesFromContact, &[]).arguments(&[View::I32(contact_id), View::Bool(only_open_sales)])
    }

    /// Returns the sales of one contact person, either all or only the open ones.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/GetSalesFromPerson`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSalesFromPerson.html)
    /// - body, `GetSalesFromPersonRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person whose sales are returned.
    ///   - `OnlyOpenSales`, `bool`: True to return open sales only, false for sales of every status.
    /// - returns 200 with list of [`Sale`](crate::types::Sale).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale_agent().get_sales_from_person(1, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_GetSalesFromPerson")]
    #[inline]
    pub fn get_sales_from_person(self, person_id: i32, only_open_sales: bool) -> Call<'c, Vec<Sale>, Select> {
        self.call(Op::GetSalesFromPerson, &[]).arguments(&[View::I32(person_id), View::Bool(only_open_sales)])
    }

    /// Returns how many sales of one user are open, won and lost within a period, and their totals.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/GetSummaryByAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSummaryByAssociate.html)
    /// - body, `GetSummaryByAssociateRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose sales are counted.
    ///   - `FromDate`, date-time: First day of the period.
    ///   - `ToDate`, date-time: Last day of the period.
    /// - returns 200 with [`SaleSummary`](crate::types::SaleSummary).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale_agent().get_summary_by_associate(
    ///     1,
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     &"2026-07-01T09:00:00Z".into(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_GetSummaryByAssociate")]
    #[inline]
    pub fn get_summary_by_associate(
        self,
        associate_id: i32,
        from_date: &DateTime,
        to_date: &DateTime,
    ) -> Call<'c, SaleSummary, Select> {
        self.call(Op::GetSummaryByAssociate, &[])
            .arguments(&[View::I32(associate_id), View::DateTime(from_date), View::DateTime(to_date)])
    }

    /// Returns how many sales of one company (contact) are open, won and lost within a period, and their totals.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/GetSummaryByContact`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSummaryByContact.html)
    /// - body, `GetSummaryByContactRequest`.
    ///   - `ContactId`, `i32`: Key of the company whose sales are counted.
    ///   - `FromDate`, date-time: First day of the period.
    ///   - `ToDate`, date-time: Last day of the period.
    /// - returns 200 with [`SaleSummary`](crate::types::SaleSummary).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale_agent().get_summary_by_contact(
    ///     1,
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     &"2026-07-01T09:00:00Z".into(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_GetSummaryByContact")]
    #[inline]
    pub fn get_summary_by_contact(
        self,
        contact_id: i32,
        from_date: &DateTime,
        to_date: &DateTime,
    ) -> Call<'c, SaleSummary, Select> {
        self.call(Op::GetSummaryByContact, &[])
            .arguments(&[View::I32(contact_id), View::DateTime(from_date), View::DateTime(to_date)])
    }

    /// Returns how many sales of one user group are open, won and lost within a period, and their totals.
    ///
    /// A call that takes longer than 3,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/GetSummaryByGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetSummaryByGroup.html)
    /// - body, `GetSummaryByGroupRequest`.
    ///   - `GroupId`, `i32`: Key of the user group whose sales are counted.
    ///   - `FromDate`, date-time: First day of the period.
    ///   - `ToDate`, date-time: Last day of the period.
    /// - returns 200 with [`SaleSummary`](crate::types::SaleSummary).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale_agent().get_summary_by_group(
    ///     1,
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     &"2026-07-01T09:00:00Z".into(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_GetSummaryByGroup")]
    #[inline]
    pub fn get_summary_by_group(
        self,
        group_id: i32,
        from_date: &DateTime,
        to_date: &DateTime,
    ) -> Call<'c, SaleSummary, Select> {
        self.call(Op::GetSummaryByGroup, &[])
            .arguments(&[View::I32(group_id), View::DateTime(from_date), View::DateTime(to_date)])
    }

    /// Returns open sales, newest first, limited by their weighted amount (amount times probability) and by number. -1
    /// switches either limit off.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/GetUpcomingSales`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_GetUpcomingSales.html)
    /// - body, `GetUpcomingSalesRequest`.
    ///   - `WeightedAmountLimit`, `i32`: Amount times probability that limits which sales are returned; -1 for no
    ///     limit.
    ///   - `Count`, `i32`: Largest number of open sales to return; -1 returns all.
    /// - returns 200 with list of [`Sale`](crate::types::Sale).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale_agent().get_upcoming_sales(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_GetUpcomingSales")]
    #[inline]
    pub fn get_upcoming_sales(self, weighted_amount_limit: i32, count: i32) -> Call<'c, Vec<Sale>, Select> {
        self.call(Op::GetUpcomingSales, &[]).arguments(&[View::I32(weighted_amount_limit), View::I32(count)])
    }

    /// Returns whether the sale type of a sale comes with a guide, which proposes activities and documents for each
    /// stage.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/HasGuide`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_HasGuide.html)
    /// - body, `Sale_HasGuideRequest`.
    ///   - `SaleId`, `i32`: Key of the sale whose type is looked at.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale_agent().has_guide(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_HasGuide")]
    #[inline]
    pub fn has_guide(self, sale_id: i32) -> Call<'c, bool, Select> {
        self.call(Op::HasGuide, &[]).arguments(&[View::I32(sale_id)])
    }

    /// Returns whether the guide of a sale has any activities.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/HasGuideActivities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_HasGuideActivities.html)
    /// - body, `Sale_HasGuideActivitiesRequest`.
    ///   - `SaleId`, `i32`: Key of the sale whose guide is looked at.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale_agent().has_guide_activities(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_HasGuideActivities")]
    #[inline]
    pub fn has_guide_activities(self, sale_id: i32) -> Call<'c, bool, Select> {
        self.call(Op::HasGuideActivities, &[]).arguments(&[View::I32(sale_id)])
    }

    /// Returns whether stakeholders can be recorded on a sale, which its sale type decides.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/HasStakeholderSetting`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_HasStakeholderSetting.html)
    /// - body, `HasStakeholderSettingRequest`.
    ///   - `SaleId`, `i32`: Key of the sale whose type is looked at.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale_agent().has_stakeholder_setting(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_HasStakeholderSetting")]
    #[inline]
    pub fn has_stakeholder_setting(self, sale_id: i32) -> Call<'c, bool, Select> {
        self.call(Op::HasStakeholderSetting, &[]).arguments(&[View::I32(sale_id)])
    }

    /// Returns whether a sale may have a number: it must be unique or present where the settings of the installation
    /// demand it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/IsNumberValid`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_IsNumberValid.html)
    /// - body, `Sale_IsNumberValidRequest`.
    ///   - `ContactId`, `i32`: Key of the sale that the number is for, in spite of the name of the property.
    ///   - `Number`, text: Number to check, as users see it.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale_agent().is_number_valid(1, "number").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_IsNumberValid")]
    #[inline]
    pub fn is_number_valid(self, contact_id: i32, number: &str) -> Call<'c, bool, Select> {
        self.call(Op::IsNumberValid, &[]).arguments(&[View::I32(contact_id), View::Str(number)])
    }

    /// Returns whether the user should be offered to move the sale on to its next stage, now that the given appointment
    /// is completed.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/OfferAutoNextStageOnApppointmentCompleted`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_OfferAutoNextStageOnApppointmentCompleted.html)
    /// - body, `OfferAutoNextStageOnApppointmentCompletedRequest`.
    ///   - `AppointmentId`, `i32`: Key of the appointment that has been completed.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale_agent().offer_auto_next_stage_on_apppointment_completed(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_OfferAutoNextStageOnApppointmentCompleted")]
    #[inline]
    pub fn offer_auto_next_stage_on_apppointment_completed(self, appointment_id: i32) -> Call<'c, bool, Select> {
        self.call(Op::OfferAutoNextStageOnApppointmentCompleted, &[]).arguments(&[View::I32(appointment_id)])
    }

    /// Returns whether a quote has been made on a sale.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/SaleHasQuote`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_SaleHasQuote.html)
    /// - body, `SaleHasQuoteRequest`.
    ///   - `SaleId`, `i32`: Key of the sale that may have a quote.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.sale_agent().sale_has_quote(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_SaleHasQuote")]
    #[inline]
    pub fn sale_has_quote(self, sale_id: i32) -> Call<'c, bool, Select> {
        self.call(Op::SaleHasQuote, &[]).arguments(&[View::I32(sale_id)])
    }

    /// Stores a sale: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/SaveSaleEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_SaveSaleEntity.html)
    /// - body, [`SaleEntity`](crate::types::SaleEntity).
    /// - returns 200 with [`SaleEntity`](crate::types::SaleEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SaleEntity::new().set_heading("First visit");
    /// let response = client.sale_agent().save_sale_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_SaveSaleEntity")]
    #[inline]
    pub fn save_sale_entity(self, body: &SaleEntity) -> Call<'c, SaleEntity> {
        self.call(Op::SaveSaleEntity, &[]).body(View::Carrier(body))
    }

    /// Stores a stakeholder of a sale: creates it when its key is 0, else replaces the stored values. Returns it as
    /// stored.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/SaveSaleStakeholder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_SaveSaleStakeholder.html)
    /// - body, [`SaleStakeholder`](crate::types::SaleStakeholder).
    /// - returns 200 with [`SaleStakeholder`](crate::types::SaleStakeholder).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SaleStakeholder::new().set_lastname("Larsen");
    /// let response = client.sale_agent().save_sale_stakeholder(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_SaveSaleStakeholder")]
    #[inline]
    pub fn save_sale_stakeholder(self, body: &SaleStakeholder) -> Call<'c, SaleStakeholder> {
        self.call(Op::SaveSaleStakeholder, &[]).body(View::Carrier(body))
    }

    /// Sets the status of several sales to lost; the user needs write access to them. Whether they are completed does
    /// not change.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/SetAsLost`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_SetAsLost.html)
    /// - body, `SetAsLostRequest`.
    ///   - `SaleIds`, list of `i32`: Keys of the sales to mark as lost.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.sale_agent().set_as_lost(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_SetAsLost")]
    #[inline]
    pub fn set_as_lost(self, sale_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::SetAsLost, &[]).arguments(&[View::List(&sale_ids)])
    }

    /// Sets the status of several sales to lost, with a reason. Whether they are completed does not change.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/SetAsLostWithReason`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_SetAsLostWithReason.html)
    /// - body, `SetAsLostWithReasonRequest`.
    ///   - `SaleIds`, list of `i32`: Keys of the sales to mark as lost.
    ///   - `ReasonId`, `i32`: Key of the reason why the sales were lost.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.sale_agent().set_as_lost_with_reason(&[1], 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_SetAsLostWithReason")]
    #[inline]
    pub fn set_as_lost_with_reason(self, sale_ids: &[i32], reason_id: i32) -> Call<'c, (), Select> {
        self.call(Op::SetAsLostWithReason, &[]).arguments(&[View::List(&sale_ids), View::I32(reason_id)])
    }

    /// Sets the status of several sales to sold; the user needs write access to them. Whether they are completed does
    /// not change.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/SetAsSold`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_SetAsSold.html)
    /// - body, `SetAsSoldRequest`.
    ///   - `SaleIds`, list of `i32`: Keys of the sales to mark as sold.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.sale_agent().set_as_sold(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_SetAsSold")]
    #[inline]
    pub fn set_as_sold(self, sale_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::SetAsSold, &[]).arguments(&[View::List(&sale_ids)])
    }

    /// Sets the status of several sales to sold, with a reason. Whether they are completed does not change.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/SetAsSoldWithReason`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_SetAsSoldWithReason.html)
    /// - body, `SetAsSoldWithReasonRequest`.
    ///   - `SaleIds`, list of `i32`: Keys of the sales to mark as sold.
    ///   - `ReasonId`, `i32`: Key of the reason why the sales were won.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.sale_agent().set_as_sold_with_reason(&[1], 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_SetAsSoldWithReason")]
    #[inline]
    pub fn set_as_sold_with_reason(self, sale_ids: &[i32], reason_id: i32) -> Call<'c, (), Select> {
        self.call(Op::SetAsSoldWithReason, &[]).arguments(&[View::List(&sale_ids), View::I32(reason_id)])
    }

    /// Updates stakeholders of sales and returns them as stored.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/UpdateSaleStakeholders`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_UpdateSaleStakeholders.html)
    /// - body, `UpdateSaleStakeholdersRequest`.
    ///   - `Stakeholders`, list of [`SaleStakeholder`](crate::types::SaleStakeholder): Stakeholders with their new
    ///     values.
    /// - returns 200 with list of [`SaleStakeholder`](crate::types::SaleStakeholder).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let stakeholders = [superoffice::types::SaleStakeholder::new().set_lastname("Larsen")];
    /// let response = client.sale_agent().update_sale_stakeholders(&stakeholders).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_UpdateSaleStakeholders")]
    #[inline]
    pub fn update_sale_stakeholders(self, stakeholders: &[SaleStakeholder]) -> Call<'c, Vec<SaleStakeholder>, Select> {
        self.call(Op::UpdateSaleStakeholders, &[]).arguments(&[View::List(&stakeholders)])
    }

    /// Checks whether a sale could be saved, without saving it. Returns messages by field; none means that it is valid.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Sale/ValidateSaleEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Sale_Agent/v1SaleAgent_ValidateSaleEntity.html)
    /// - body, `ValidateSaleEntityRequest`.
    ///   - `SaleEntity`, [`SaleEntity`](crate::types::SaleEntity): Sale to check; nothing is stored.
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let sale_entity = superoffice::types::SaleEntity::new().set_heading("First visit");
    /// let response = client.sale_agent().validate_sale_entity(&sale_entity).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleAgent_ValidateSaleEntity")]
    #[inline]
    pub fn validate_sale_entity(self, sale_entity: &SaleEntity) -> Call<'c, Map<String>, Select> {
        self.call(Op::ValidateSaleEntity, &[]).arguments(&[View::Carrier(sale_entity)])
    }
}
