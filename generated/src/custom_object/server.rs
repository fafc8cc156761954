// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::CustomObject;

use super::operations::*;

/// Handlers of the tag `CustomObject`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait CustomObjectServer: Send + Sync + 'static {
    /// Stores a row of a custom object: changes it when its key is set, else inserts it.
    ///
    /// `PUT /api/v1/CustomObject/{definitionName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CustomObject/v1CustomObject_SaveCustomObject.html)
    fn save_custom_object<'a>(
        &'a self,
        cx: &'a server::Context,
        definition_name: String,
        body: CustomObject,
    ) -> impl Future<Output = Result<Option<CustomObject>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one row of a custom object.
    ///
    /// `GET /api/v1/CustomObject/{definitionName}/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CustomObject/v1CustomObject_GetCustomObject.html)
    fn get_custom_object<'a>(
        &'a self,
        cx: &'a server::Context,
        definition_name: String,
        id: i32,
    ) -> impl Future<Output = Result<Option<CustomObject>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a row of a custom object.
    ///
    /// `DELETE /api/v1/CustomObject/{definitionName}/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/CustomObject/v1CustomObject_DeleteCustomObject.html)
    fn delete_custom_object<'a>(
        &'a self,
        cx: &'a server::Context,
        definition_name: String,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `CustomObject`, served by `api`.
pub fn routes(api: impl CustomObjectServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`CustomObjectServer`] that goes with an operation.
fn dispatch<'a, T: CustomObjectServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::SaveCustomObject) => server::respond(
            cx,
            api.save_custom_object(cx, take!(input.path("definitionName")), take!(input.body())),
        ),
        Some(Op::GetCustomObject) => server::respond(
            cx,
            api.get_custom_object(cx, take!(input.path("definitionName")), take!(input.path("id"))),
        ),
        Some(Op::DeleteCustomObject) => server::respond(
            cx,
            api.delete_custom_object(cx, take!(input.path("definitionName")), take!(input.path("id"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
