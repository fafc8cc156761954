// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{Mode, ODataSlimResponse, Output, Script};

use super::operations::*;

/// Handlers of the tag `Script`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ScriptServer: Send + Sync + 'static {
    /// Returns rows about every script, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Script`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Script/v1Script_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
        filter: Option<String>,
        order_by: Option<String>,
        entities: Option<String>,
        top: Option<i32>,
        skip: Option<i32>,
        mode: Option<Mode>,
        options: Option<String>,
        context: Option<String>,
        format: Option<String>,
        json_safe: Option<bool>,
        output: Option<Output>,
    ) -> impl Future<Output = Result<Option<ODataSlimResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the name, source and folder of the script that has the given unique identifier.
    ///
    /// `GET /api/v1/Script/{uniqueIdentifier}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Script/v1Script_GetCRMScriptByUniqueIdentifier.html)
    fn get_crm_script_by_unique_identifier<'a>(
        &'a self,
        cx: &'a server::Context,
        unique_identifier: String,
    ) -> impl Future<Output = Result<Option<Script>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a script by its unique identifier, or creates it where there is none, and returns it as stored.
    ///
    /// `PUT /api/v1/Script/{uniqueIdentifier}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Script/v1Script_SaveCRMScriptByUniqueIdentifier.html)
    fn save_crm_script_by_unique_identifier<'a>(
        &'a self,
        cx: &'a server::Context,
        unique_identifier: String,
        body: Script,
    ) -> impl Future<Output = Result<Option<Script>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a script by its unique identifier.
    ///
    /// `DELETE /api/v1/Script/{uniqueIdentifier}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Script/v1Script_DeleteCRMScriptByUniqueIdentifier.html)
    fn delete_crm_script_by_unique_identifier<'a>(
        &'a self,
        cx: &'a server::Context,
        unique_identifier: String,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Script`, served by `api`.
pub fn routes(api: impl ScriptServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ScriptServer`] that goes with an operation.
fn dispatch<'a, T: ScriptServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetAll) => server::respond(
            cx,
            api.get_all(
                cx,
                take!(input.query("$filter")),
                take!(input.query("$orderBy")),
                take!(input.query("$entities")),
                take!(input.query("$top")),
                take!(input.query("$skip")),
                take!(input.query("$mode")),
                take!(input.query("$options")),
                take!(input.query("$context")),
                take!(input.query("$format")),
                take!(input.query("$jsonSafe")),
                take!(input.query("$output")),
            ),
        ),
        Some(Op::GetCrmScriptByUniqueIdentifier) => server::respond(
            cx,
            api.get_crm_script_by_unique_identifier(cx, take!(input.path("uniqueIdentifier"))),
        ),
        Some(Op::SaveCrmScriptByUniqueIdentifier) => server::respond(
            cx,
            api.save_crm_script_by_unique_identifier(cx, take!(input.path("uniqueIdentifier")), take!(input.body())),
        ),
        Some(Op::DeleteCrmScriptByUniqueIdentifier) => server::respond(
            cx,
            api.delete_crm_script_by_unique_identifier(cx, take!(input.path("uniqueIdentifier"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
