// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{GenerateReportRequest, ReportEntity, ReportLabelLayoutEntity};

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

    /// Create default report entity.
    ///
    /// `POST /api/v1/Agents/Report/CreateDefaultReportEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_CreateDefaultReportEntity.html)
    /// - answers 200 with [`ReportEntity`](crate::types::ReportEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.report_agent().create_default_report_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_report_entity(self) -> Call<'c, ReportEntity> {
        self.call(Op::CreateDefaultReportEntity, &[])
    }

    /// Create default report label layout entity.
    ///
    /// `POST /api/v1/Agents/Report/CreateDefaultReportLabelLayoutEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_CreateDefaultReportLabelLayoutEntity.html)
    /// - answers 200 with [`ReportLabelLayoutEntity`](crate::types::ReportLabelLayoutEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.report_agent().create_default_report_label_layout_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_report_label_layout_entity(self) -> Call<'c, ReportLabelLayoutEntity> {
        self.call(Op::CreateDefaultReportLabelLayoutEntity, &[])
    }

    /// Create favorite.
    ///
    /// `POST /api/v1/Agents/Report/CreateFavorite`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_CreateFavorite.html)
    /// - body, `CreateFavoriteRequest`.
    ///   - `SourceId`, `i32`.
    ///   - `Name`, text.
    ///   - `Description`, text.
    /// - answers 200 with [`ReportEntity`](crate::types::ReportEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.report_agent().create_favorite(1, "text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_favorite(self, source_id: i32, name: &str, description: &str) -> Call<'c, ReportEntity, Select> {
        self.call(Op::CreateFavorite, &[]).arguments(&[View::I32(source_id), View::Str(name), View::Str(description)])
    }

    /// Delete favorite.
    ///
    /// `POST /api/v1/Agents/Report/DeleteFavorite`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_DeleteFavorite.html)
    /// - body, `DeleteFavoriteRequest`.
    ///   - `ReportEntityId`, `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.report_agent().delete_favorite(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_favorite(self, report_entity_id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteFavorite, &[]).arguments(&[View::I32(report_entity_id)])
    }

    /// Delete report.
    ///
    /// `POST /api/v1/Agents/Report/DeleteReport`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_DeleteReport.html)
    /// - body, `DeleteReportRequest`.
    ///   - `ReportId`, `i32`.
    /// - answers 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.report_agent().delete_report(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_report(self, report_id: i32) -> Call<'c, bool, Select> {
        self.call(Op::DeleteReport, &[]).arguments(&[View::I32(report_id)])
    }

    /// Delete report label layout entity.
    ///
    /// `POST /api/v1/Agents/Report/DeleteReportLabelLayoutEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_DeleteReportLabelLayoutEntity.html)
    /// - `ReportLabelLayoutEntityId` (query), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.report_agent().delete_report_label_layout_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_report_label_layout_entity(self, report_label_layout_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteReportLabelLayoutEntity, &[])
            .query("ReportLabelLayoutEntityId", View::I32(report_label_layout_entity_id))
    }

    /// Generate report.
    ///
    /// `POST /api/v1/Agents/Report/GenerateReport`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_GenerateReport.html)
    /// - body, [`GenerateReportRequest`](crate::types::GenerateReportRequest).
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.report_agent().generate_report(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn generate_report(self, body: &GenerateReportRequest) -> Call<'c, String, Select> {
        self.call(Op::GenerateReport, &[]).body(View::Carrier(body))
    }

    /// Get report entity.
    ///
    /// `POST /api/v1/Agents/Report/GetReportEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_GetReportEntity.html)
    /// - `reportEntityId` (query), `i32`.
    /// - answers 200 with [`ReportEntity`](crate::types::ReportEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.report_agent().get_report_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_report_entity(self, report_entity_id: i32) -> Call<'c, ReportEntity, Select> {
        self.call(Op::GetReportEntity, &[]).query("reportEntityId", View::I32(report_entity_id))
    }

    /// Get report label layout entity.
    ///
    /// `POST /api/v1/Agents/Report/GetReportLabelLayoutEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_GetReportLabelLayoutEntity.html)
    /// - `reportLabelLayoutEntityId` (query), `i32`.
    /// - answers 200 with [`ReportLabelLayoutEntity`](crate::types::ReportLabelLayoutEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.report_agent().get_report_label_layout_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_report_label_layout_entity(
        self,
        report_label_layout_entity_id: i32,
    ) -> Call<'c, ReportLabelLayoutEntity, Select> {
        self.call(Op::GetReportLabelLayoutEntity, &[])
            .query("reportLabelLayoutEntityId", View::I32(report_label_layout_entity_id))
    }

    /// Import report.
    ///
    /// `POST /api/v1/Agents/Report/ImportReport`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_ImportReport.html)
    /// - body, `ImportReportRequest`.
    ///   - `Report`, text.
    /// - answers 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.report_agent().import_report("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn import_report(self, report: &str) -> Call<'c, i32, Select> {
        self.call(Op::ImportReport, &[]).arguments(&[View::Str(report)])
    }

    /// Save report entity.
    ///
    /// `POST /api/v1/Agents/Report/SaveReportEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_SaveReportEntity.html)
    /// - body, [`ReportEntity`](crate::types::ReportEntity).
    /// - answers 200 with [`ReportEntity`](crate::types::ReportEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.report_agent().save_report_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_report_entity(self, body: &ReportEntity) -> Call<'c, ReportEntity> {
        self.call(Op::SaveReportEntity, &[]).body(View::Carrier(body))
    }

    /// Save report label layout entity.
    ///
    /// `POST /api/v1/Agents/Report/SaveReportLabelLayoutEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_SaveReportLabelLayoutEntity.html)
    /// - body, [`ReportLabelLayoutEntity`](crate::types::ReportLabelLayoutEntity).
    /// - answers 200 with [`ReportLabelLayoutEntity`](crate::types::ReportLabelLayoutEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.report_agent().save_report_label_layout_entity(&Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_report_label_layout_entity(self, body: &ReportLabelLayoutEntity) -> Call<'c, ReportLabelLayoutEntity> {
        self.call(Op::SaveReportLabelLayoutEntity, &[]).body(View::Carrier(body))
    }

    /// Update favorite.
    ///
    /// `POST /api/v1/Agents/Report/UpdateFavorite`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_UpdateFavorite.html)
    /// - body, `UpdateFavoriteRequest`.
    ///   - `ReportEntity`, [`ReportEntity`](crate::types::ReportEntity).
    /// - answers 200 with [`ReportEntity`](crate::types::ReportEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.report_agent().update_favorite(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update_favorite(self, report_entity: &ReportEntity) -> Call<'c, ReportEntity, Select> {
        self.call(Op::UpdateFavorite, &[]).arguments(&[View::Carrier(report_entity)])
    }
}
