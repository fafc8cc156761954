// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::ReportLabelLayoutEntity;

use super::operations::*;

/// Calls of the tag `Report_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct ReportAgentClient<'c>(&'c Client);

impl<'c> ReportAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns a new layout of address labels with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Report/CreateDefaultReportLabelLayoutEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_CreateDefaultReportLabelLayoutEntity.html)
    /// - returns 200 with [`ReportLabelLayoutEntity`](crate::types::ReportLabelLayoutEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.report_agent().create_default_report_label_layout_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReportAgent_CreateDefaultReportLabelLayoutEntity")]
    #[inline]
    pub fn create_default_report_label_layout_entity(self) -> Call<'c, ReportLabelLayoutEntity> {
        self.call(Op::CreateDefaultReportLabelLayoutEntity, &[])
    }

    /// Removes a layout of address labels by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Report/DeleteReportLabelLayoutEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_DeleteReportLabelLayoutEntity.html)
    /// - `reportLabelLayoutEntityId` (query), `i32`: Key of the layout of address labels to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.report_agent().delete_report_label_layout_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReportAgent_DeleteReportLabelLayoutEntity")]
    #[inline]
    pub fn delete_report_label_layout_entity(self, report_label_layout_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteReportLabelLayoutEntity, &[])
            .query("reportLabelLayoutEntityId", View::I32(report_label_layout_entity_id))
    }

    /// Returns one layout of address labels, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Report/GetReportLabelLayoutEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_GetReportLabelLayoutEntity.html)
    /// - `reportLabelLayoutEntityId` (query), `i32`: Key of the layout of address labels to return.
    /// - returns 200 with [`ReportLabelLayoutEntity`](crate::types::ReportLabelLayoutEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.report_agent().get_report_label_layout_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReportAgent_GetReportLabelLayoutEntity")]
    #[inline]
    pub fn get_report_label_layout_entity(
        self,
        report_label_layout_entity_id: i32,
    ) -> Call<'c, ReportLabelLayoutEntity, Select> {
        self.call(Op::GetReportLabelLayoutEntity, &[])
            .query("reportLabelLayoutEntityId", View::I32(report_label_layout_entity_id))
    }

    /// Stores a layout of address labels: creates it when its key is 0, else replaces the stored values. Returns it as
    /// stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Report/SaveReportLabelLayoutEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_SaveReportLabelLayoutEntity.html)
    /// - body, [`ReportLabelLayoutEntity`](crate::types::ReportLabelLayoutEntity).
    /// - returns 200 with [`ReportLabelLayoutEntity`](crate::types::ReportLabelLayoutEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ReportLabelLayoutEntity::new().set_name("Example");
    /// let response = client.report_agent().save_report_label_layout_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReportAgent_SaveReportLabelLayoutEntity")]
    #[inline]
    pub fn save_report_label_layout_entity(self, body: &ReportLabelLayoutEntity) -> Call<'c, ReportLabelLayoutEntity> {
        self.call(Op::SaveReportLabelLayoutEntity, &[]).body(View::Carrier(body))
    }
}
