// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{GenerateReportRequest, ReportEntity, ReportLabelLayoutEntity};

use super::operations::*;

/// Handlers of the tag `Report_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ReportAgentServer: Send + Sync + 'static {
    /// Create default report entity.
    ///
    /// `POST /api/v1/Agents/Report/CreateDefaultReportEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_CreateDefaultReportEntity.html)
    fn create_default_report_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<ReportEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default report label layout entity.
    ///
    /// `POST /api/v1/Agents/Report/CreateDefaultReportLabelLayoutEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_CreateDefaultReportLabelLayoutEntity.html)
    fn create_default_report_label_layout_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<ReportLabelLayoutEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create favorite.
    ///
    /// `POST /api/v1/Agents/Report/CreateFavorite`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_CreateFavorite.html)
    fn create_favorite(
        &self,
        cx: &server::Context,
        source_id: Option<i32>,
        name: Option<String>,
        description: Option<String>,
    ) -> impl Future<Output = Result<Option<ReportEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete favorite.
    ///
    /// `POST /api/v1/Agents/Report/DeleteFavorite`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_DeleteFavorite.html)
    fn delete_favorite(
        &self,
        cx: &server::Context,
        report_entity_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete report.
    ///
    /// `POST /api/v1/Agents/Report/DeleteReport`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_DeleteReport.html)
    fn delete_report(
        &self,
        cx: &server::Context,
        report_id: Option<i32>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete report label layout entity.
    ///
    /// `POST /api/v1/Agents/Report/DeleteReportLabelLayoutEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_DeleteReportLabelLayoutEntity.html)
    fn delete_report_label_layout_entity(
        &self,
        cx: &server::Context,
        report_label_layout_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Generate report.
    ///
    /// `POST /api/v1/Agents/Report/GenerateReport`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_GenerateReport.html)
    fn generate_report(
        &self,
        cx: &server::Context,
        body: GenerateReportRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get report entity.
    ///
    /// `POST /api/v1/Agents/Report/GetReportEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_GetReportEntity.html)
    fn get_report_entity(
        &self,
        cx: &server::Context,
        report_entity_id: i32,
    ) -> impl Future<Output = Result<Option<ReportEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get report label layout entity.
    ///
    /// `POST /api/v1/Agents/Report/GetReportLabelLayoutEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_GetReportLabelLayoutEntity.html)
    fn get_report_label_layout_entity(
        &self,
        cx: &server::Context,
        report_label_layout_entity_id: i32,
    ) -> impl Future<Output = Result<Option<ReportLabelLayoutEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Import report.
    ///
    /// `POST /api/v1/Agents/Report/ImportReport`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_ImportReport.html)
    fn import_report(
        &self,
        cx: &server::Context,
        report: Option<String>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save report entity.
    ///
    /// `POST /api/v1/Agents/Report/SaveReportEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_SaveReportEntity.html)
    fn save_report_entity(
        &self,
        cx: &server::Context,
        body: ReportEntity,
    ) -> impl Future<Output = Result<Option<ReportEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save report label layout entity.
    ///
    /// `POST /api/v1/Agents/Report/SaveReportLabelLayoutEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_SaveReportLabelLayoutEntity.html)
    fn save_report_label_layout_entity(
        &self,
        cx: &server::Context,
        body: ReportLabelLayoutEntity,
    ) -> impl Future<Output = Result<Option<ReportLabelLayoutEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Update favorite.
    ///
    /// `POST /api/v1/Agents/Report/UpdateFavorite`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_UpdateFavorite.html)
    fn update_favorite(
        &self,
        cx: &server::Context,
        report_entity: Option<ReportEntity>,
    ) -> impl Future<Output = Result<Option<ReportEntity>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Report_Agent`, served by `api`.
pub fn routes(api: impl ReportAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ReportAgentServer`] that goes with an operation.
fn dispatch<'a, T: ReportAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::CreateDefaultReportEntity) => server::answer(cx, api.create_default_report_entity(cx)),
        Some(Op::CreateDefaultReportLabelLayoutEntity) => server::answer(
            cx,
            api.create_default_report_label_layout_entity(cx),
        ),
        Some(Op::CreateFavorite) => {
            let mut source_id = None;
            let mut name = None;
            let mut description = None;
            take!(input.arguments(&mut [&mut source_id, &mut name, &mut description]));
            server::answer(cx, api.create_favorite(cx, source_id, name, description))
        }
        Some(Op::DeleteFavorite) => {
            let mut report_entity_id = None;
            take!(input.arguments(&mut [&mut report_entity_id]));
            server::answer(cx, api.delete_favorite(cx, report_entity_id))
        }
        Some(Op::DeleteReport) => {
            let mut report_id = None;
            take!(input.arguments(&mut [&mut report_id]));
            server::answer(cx, api.delete_report(cx, report_id))
        }
        Some(Op::DeleteReportLabelLayoutEntity) => server::answer(
            cx,
            api.delete_report_label_layout_entity(cx, take!(input.required("ReportLabelLayoutEntityId"))),
        ),
        Some(Op::GenerateReport) => server::answer(cx, api.generate_report(cx, take!(input.body()))),
        Some(Op::GetReportEntity) => server::answer(
            cx,
            api.get_report_entity(cx, take!(input.required("reportEntityId"))),
        ),
        Some(Op::GetReportLabelLayoutEntity) => server::answer(
            cx,
            api.get_report_label_layout_entity(cx, take!(input.required("reportLabelLayoutEntityId"))),
        ),
        Some(Op::ImportReport) => {
            let mut report = None;
            take!(input.arguments(&mut [&mut report]));
            server::answer(cx, api.import_report(cx, report))
        }
        Some(Op::SaveReportEntity) => server::answer(cx, api.save_report_entity(cx, take!(input.body()))),
        Some(Op::SaveReportLabelLayoutEntity) => server::answer(
            cx,
            api.save_report_label_layout_entity(cx, take!(input.body())),
        ),
        Some(Op::UpdateFavorite) => {
            let mut report_entity = None;
            take!(input.arguments(&mut [&mut report_entity]));
            server::answer(cx, api.update_favorite(cx, report_entity))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
