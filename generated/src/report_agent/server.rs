// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::ReportLabelLayoutEntity;

use super::operations::*;

/// Handlers of the tag `Report_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ReportAgentServer: Send + Sync + 'static {
    /// Returns a new layout of address labels with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// `POST /api/v1/Agents/Report/CreateDefaultReportLabelLayoutEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_CreateDefaultReportLabelLayoutEntity.html)
    fn create_default_report_label_layout_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ReportLabelLayoutEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a layout of address labels by its key.
    ///
    /// `POST /api/v1/Agents/Report/DeleteReportLabelLayoutEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_DeleteReportLabelLayoutEntity.html)
    fn delete_report_label_layout_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        report_label_layout_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one layout of address labels, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Report/GetReportLabelLayoutEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_GetReportLabelLayoutEntity.html)
    fn get_report_label_layout_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        report_label_layout_entity_id: i32,
    ) -> impl Future<Output = Result<Option<ReportLabelLayoutEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a layout of address labels: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Report/SaveReportLabelLayoutEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Report_Agent/v1ReportAgent_SaveReportLabelLayoutEntity.html)
    fn save_report_label_layout_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ReportLabelLayoutEntity,
    ) -> impl Future<Output = Result<Option<ReportLabelLayoutEntity>, server::Error>> + Send {
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
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::CreateDefaultReportLabelLayoutEntity) => server::respond(
            cx,
            api.create_default_report_label_layout_entity(cx),
        ),
        Some(Op::DeleteReportLabelLayoutEntity) => server::respond(
            cx,
            api.delete_report_label_layout_entity(cx, take!(input.required("reportLabelLayoutEntityId"))),
        ),
        Some(Op::GetReportLabelLayoutEntity) => server::respond(
            cx,
            api.get_report_label_layout_entity(cx, take!(input.required("reportLabelLayoutEntityId"))),
        ),
        Some(Op::SaveReportLabelLayoutEntity) => server::respond(
            cx,
            api.save_report_label_layout_entity(cx, take!(input.body())),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
