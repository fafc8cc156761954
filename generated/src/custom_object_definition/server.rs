// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::CustomObjectDefinition;

use super::operations::*;

/// Handlers of the tag `CustomObjectDefinition`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait CustomObjectDefinitionServer: Send + Sync + 'static {
    /// Returns table and fields of a custom object, found by the name of its table.
    ///
    /// `GET /api/v1/CustomObjectDefinition/{definitionName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CustomObjectDefinition/v1CustomObjectDefinition_GetCustomObjectDefinition.html)
    fn get_custom_object_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        definition_name: String,
    ) -> impl Future<Output = Result<Option<CustomObjectDefinition>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether an installation chooses screens for a custom object by a script.
    ///
    /// `GET /api/v1/CustomObjectDefinition/{definitionName}/Screen`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CustomObjectDefinition/v1CustomObjectDefinition_HasScreenChooser.html)
    fn has_screen_chooser<'a>(
        &'a self,
        cx: &'a server::Context,
        definition_name: String,
        edit: bool,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `CustomObjectDefinition`, served by `api`.
pub fn routes(api: impl CustomObjectDefinitionServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`CustomObjectDefinitionServer`] that goes with an operation.
fn dispatch<'a, T: CustomObjectDefinitionServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetCustomObjectDefinition) => server::respond(
            cx,
            api.get_custom_object_definition(cx, take!(input.path("definitionName"))),
        ),
        Some(Op::HasScreenChooser) => server::respond(
            cx,
            api.has_screen_chooser(cx, take!(input.path("definitionName")), take!(input.required("edit"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
