// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;

use super::operations::*;
use super::requests::{
    CreateDefaultImportLineRequest, CreateErpImportDataRequest, PreviewImportRequest,
    SaveImportRequest,
};
use crate::types::{ImportErpData, ImportLine};

/// Handlers of the tag `Import_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ImportAgentServer: Send + Sync + 'static {
    /// Create default import line.
    /// `POST /api/v1/Agents/Import/CreateDefaultImportLine`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Import_Agent/v1ImportAgent_CreateDefaultImportLine.html)
    fn create_default_import_line(
        &self,
        cx: &server::Context,
        request: CreateDefaultImportLineRequest,
    ) -> impl Future<Output = Result<Option<ImportLine>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create erp import data.
    /// `POST /api/v1/Agents/Import/CreateErpImportData`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Import_Agent/v1ImportAgent_CreateErpImportData.html)
    fn create_erp_import_data(
        &self,
        cx: &server::Context,
        request: CreateErpImportDataRequest,
    ) -> impl Future<Output = Result<Option<ImportErpData>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Preview import.
    /// `POST /api/v1/Agents/Import/PreviewImport`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Import_Agent/v1ImportAgent_PreviewImport.html)
    fn preview_import(
        &self,
        cx: &server::Context,
        request: PreviewImportRequest,
    ) -> impl Future<Output = Result<Vec<ImportLine>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save import.
    /// `POST /api/v1/Agents/Import/SaveImport`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Import_Agent/v1ImportAgent_SaveImport.html)
    fn save_import(&self, cx: &server::Context, body: SaveImportRequest) -> impl Future<Output = Result<Vec<i32>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Import_Agent`, answered by `api`.
pub fn routes(api: impl ImportAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ImportAgentServer`] that goes with an operation.
fn dispatch<'a, T: ImportAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        CREATE_DEFAULT_IMPORT_LINE => server::answer(cx, api.create_default_import_line(cx, input.body()?)),
        CREATE_ERP_IMPORT_DATA => server::answer(cx, api.create_erp_import_data(cx, input.body()?)),
        PREVIEW_IMPORT => server::answer(cx, api.preview_import(cx, input.body()?)),
        SAVE_IMPORT => server::answer(cx, api.save_import(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
