// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{ArchiveRestrictionInfo, ErpActorType, ImportErpData, ImportLine, SaveImportRequest};

use super::operations::*;

/// Handlers of the tag `Import_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ImportAgentServer: Send + Sync + 'static {
    /// Returns a new, empty row for an import with the given number of values.
    ///
    /// `POST /api/v1/Agents/Import/CreateDefaultImportLine`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Import_Agent/v1ImportAgent_CreateDefaultImportLine.html)
    fn create_default_import_line<'a>(
        &'a self,
        cx: &'a server::Context,
        count_columns: Option<i32>,
    ) -> impl Future<Output = Result<Option<ImportLine>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Reads records from an ERP system as import rows with their column definitions.
    ///
    /// `POST /api/v1/Agents/Import/CreateErpImportData`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Import_Agent/v1ImportAgent_CreateErpImportData.html)
    fn create_erp_import_data<'a>(
        &'a self,
        cx: &'a server::Context,
        restriction: Option<Vec<ArchiveRestrictionInfo>>,
        columns: Option<Vec<String>>,
        connection_id: Option<i32>,
        erp_actor_type: Option<ErpActorType>,
    ) -> impl Future<Output = Result<Option<ImportErpData>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the given rows as an import would treat them.
    ///
    /// `POST /api/v1/Agents/Import/PreviewImport`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Import_Agent/v1ImportAgent_PreviewImport.html)
    fn preview_import<'a>(
        &'a self,
        cx: &'a server::Context,
        import_lines: Option<Vec<ImportLine>>,
        column_definition: Option<Vec<String>>,
        culture: Option<String>,
        context: Option<String>,
    ) -> impl Future<Output = Result<Vec<ImportLine>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Carries out an import of the given rows.
    ///
    /// `POST /api/v1/Agents/Import/SaveImport`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Import_Agent/v1ImportAgent_SaveImport.html)
    fn save_import<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SaveImportRequest,
    ) -> impl Future<Output = Result<Vec<i32>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Import_Agent`, served by `api`.
pub fn routes(api: impl ImportAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ImportAgentServer`] that goes with an operation.
fn dispatch<'a, T: ImportAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::CreateDefaultImportLine) => {
            let mut count_columns = None;
            take!(input.arguments(&mut [&mut count_columns]));
            server::respond(cx, api.create_default_import_line(cx, count_columns))
        }
        Some(Op::CreateErpImportData) => {
            let mut restriction = None;
            let mut columns = None;
            let mut connection_id = None;
            let mut erp_actor_type = None;
            take!(input.arguments(&mut [&mut restriction, &mut columns, &mut connection_id, &mut erp_actor_type]));
            server::respond(cx, api.create_erp_import_data(cx, restriction, columns, connection_id, erp_actor_type))
        }
        Some(Op::PreviewImport) => {
            let mut import_lines = None;
            let mut column_definition = None;
            let mut culture = None;
            let mut context = None;
            take!(input.arguments(&mut [&mut import_lines, &mut column_definition, &mut culture, &mut context]));
            server::respond(cx, api.preview_import(cx, import_lines, column_definition, culture, context))
        }
        Some(Op::SaveImport) => server::respond(cx, api.save_import(cx, take!(input.body()))),
        None => return Err(server::Error::not_implemented()),
    })
}
