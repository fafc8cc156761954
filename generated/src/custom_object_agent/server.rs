// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Map, server, take};
use crate::types::{CustomObject, CustomObjectDefinition, CustomObjectMetadata};

use super::operations::*;

/// Handlers of the tag `CustomObject_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait CustomObjectAgentServer: Send + Sync + 'static {
    /// Returns a new row of a custom object with default values; nothing is stored.
    ///
    /// `POST /api/v1/Agents/CustomObject/CreateDefaultCustomObject`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomObject_Agent/v1CustomObjectAgent_CreateDefaultCustomObject.html)
    fn create_default_custom_object<'a>(
        &'a self,
        cx: &'a server::Context,
        definition_name: Option<String>,
    ) -> impl Future<Output = Result<Option<CustomObject>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new custom object definition with the default values of the server; nothing is stored.
    ///
    /// `POST /api/v1/Agents/CustomObject/CreateDefaultCustomObjectDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomObject_Agent/v1CustomObjectAgent_CreateDefaultCustomObjectDefinition.html)
    fn create_default_custom_object_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<CustomObjectDefinition>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a row of a custom object.
    ///
    /// `POST /api/v1/Agents/CustomObject/DeleteCustomObject`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomObject_Agent/v1CustomObjectAgent_DeleteCustomObject.html)
    fn delete_custom_object<'a>(
        &'a self,
        cx: &'a server::Context,
        definition_name: Option<String>,
        id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one row of a custom object.
    ///
    /// `POST /api/v1/Agents/CustomObject/GetCustomObject`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomObject_Agent/v1CustomObjectAgent_GetCustomObject.html)
    fn get_custom_object<'a>(
        &'a self,
        cx: &'a server::Context,
        definition_name: Option<String>,
        id: Option<i32>,
    ) -> impl Future<Output = Result<Option<CustomObject>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns table and fields of a custom object.
    ///
    /// `POST /api/v1/Agents/CustomObject/GetCustomObjectDefinition`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomObject_Agent/v1CustomObjectAgent_GetCustomObjectDefinition.html)
    fn get_custom_object_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        definition_name: Option<String>,
    ) -> impl Future<Output = Result<Option<CustomObjectDefinition>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the icons of all custom objects as SVG, by table.
    ///
    /// `POST /api/v1/Agents/CustomObject/GetCustomObjectsIcons`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomObject_Agent/v1CustomObjectAgent_GetCustomObjectsIcons.html)
    fn get_custom_objects_icons<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns what a client needs to show custom objects, for all of them.
    ///
    /// `POST /api/v1/Agents/CustomObject/GetCustomObjectsMetadata`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomObject_Agent/v1CustomObjectAgent_GetCustomObjectsMetadata.html)
    fn get_custom_objects_metadata<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<CustomObjectMetadata>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether an installation chooses screens for a custom object by a script.
    ///
    /// `POST /api/v1/Agents/CustomObject/HasScreenChooser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomObject_Agent/v1CustomObjectAgent_HasScreenChooser.html)
    fn has_screen_chooser<'a>(
        &'a self,
        cx: &'a server::Context,
        definition_name: Option<String>,
        edit: Option<bool>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a row of a custom object: changes it when its key is set, else inserts it.
    ///
    /// `POST /api/v1/Agents/CustomObject/SaveCustomObject`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomObject_Agent/v1CustomObjectAgent_SaveCustomObject.html)
    fn save_custom_object<'a>(
        &'a self,
        cx: &'a server::Context,
        definition_name: Option<String>,
        row: Option<CustomObject>,
    ) -> impl Future<Output = Result<Option<CustomObject>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `CustomObject_Agent`, served by `api`.
pub fn routes(api: impl CustomObjectAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`CustomObjectAgentServer`] that goes with an operation.
fn dispatch<'a, T: CustomObjectAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::CreateDefaultCustomObject) => {
            let mut definition_name = None;
            take!(input.arguments(&mut [&mut definition_name]));
            server::respond(cx, api.create_default_custom_object(cx, definition_name))
        }
        Some(Op::CreateDefaultCustomObjectDefinition) => server::respond(
            cx,
            api.create_default_custom_object_definition(cx),
        ),
        Some(Op::DeleteCustomObject) => {
            let mut definition_name = None;
            let mut id = None;
            take!(input.arguments(&mut [&mut definition_name, &mut id]));
            server::respond(cx, api.delete_custom_object(cx, definition_name, id))
        }
        Some(Op::GetCustomObject) => {
            let mut definition_name = None;
            let mut id = None;
            take!(input.arguments(&mut [&mut definition_name, &mut id]));
            server::respond(cx, api.get_custom_object(cx, definition_name, id))
        }
        Some(Op::GetCustomObjectDefinition) => {
            let mut definition_name = None;
            take!(input.arguments(&mut [&mut definition_name]));
            server::respond(cx, api.get_custom_object_definition(cx, definition_name))
        }
        Some(Op::GetCustomObjectsIcons) => server::respond(cx, api.get_custom_objects_icons(cx)),
        Some(Op::GetCustomObjectsMetadata) => server::respond(cx, api.get_custom_objects_metadata(cx)),
        Some(Op::HasScreenChooser) => {
            let mut definition_name = None;
            let mut edit = None;
            take!(input.arguments(&mut [&mut definition_name, &mut edit]));
            server::respond(cx, api.has_screen_chooser(cx, definition_name, edit))
        }
        Some(Op::SaveCustomObject) => {
            let mut definition_name = None;
            let mut row = None;
            take!(input.arguments(&mut [&mut definition_name, &mut row]));
            server::respond(cx, api.save_custom_object(cx, definition_name, row))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
