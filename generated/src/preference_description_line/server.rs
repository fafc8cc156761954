// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{JsonPatch, PreferenceDescriptionLine, PreferenceDescriptionLineWithLinks};

use super::operations::*;

/// Handlers of the tag `PreferenceDescriptionLine`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait PreferenceDescriptionLineServer: Send + Sync + 'static {
    /// Stores a new line in the description of a preference and returns it with its key and links.
    ///
    /// `POST /api/v1/PreferenceDescriptionLine`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescriptionLine/v1PreferenceDescriptionLine_PostPreferenceDescriptionLine.html)
    fn post_preference_description_line<'a>(
        &'a self,
        cx: &'a server::Context,
        body: PreferenceDescriptionLine,
    ) -> impl Future<Output = Result<Option<PreferenceDescriptionLineWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new line in the description of a preference with the default values of the server; nothing is stored
    /// until it is saved.
    ///
    /// `GET /api/v1/PreferenceDescriptionLine/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescriptionLine/v1PreferenceDescriptionLine_DefaultPreferenceDescriptionLine.html)
    fn default_preference_description_line<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<PreferenceDescriptionLine>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one line in the description of a preference by its key, with links to related resources.
    ///
    /// `GET /api/v1/PreferenceDescriptionLine/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescriptionLine/v1PreferenceDescriptionLine_GetPreferenceDescriptionLine.html)
    fn get_preference_description_line<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<PreferenceDescriptionLineWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a line in the description of a preference by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/PreferenceDescriptionLine/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescriptionLine/v1PreferenceDescriptionLine_PutPreferenceDescriptionLine.html)
    fn put_preference_description_line<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: PreferenceDescriptionLine,
    ) -> impl Future<Output = Result<Option<PreferenceDescriptionLineWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a line in the description of a preference by its key.
    ///
    /// `DELETE /api/v1/PreferenceDescriptionLine/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescriptionLine/v1PreferenceDescriptionLine_DeletePreferenceDescriptionLine.html)
    fn delete_preference_description_line<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a line in the description of a preference by a JSON Patch (RFC 6902) or merge patch
    /// (RFC 7396).
    ///
    /// `PATCH /api/v1/PreferenceDescriptionLine/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescriptionLine/v1PreferenceDescriptionLine_PatchPreferenceDescriptionLine.html)
    fn patch_preference_description_line<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<PreferenceDescriptionLineWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `PreferenceDescriptionLine`, served by `api`.
pub fn routes(api: impl PreferenceDescriptionLineServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`PreferenceDescriptionLineServer`] that goes with an operation.
fn dispatch<'a, T: PreferenceDescriptionLineServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::PostPreferenceDescriptionLine) => server::respond(
            cx,
            api.post_preference_description_line(cx, take!(input.body())),
        ),
        Some(Op::DefaultPreferenceDescriptionLine) => server::respond(cx, api.default_preference_description_line(cx)),
        Some(Op::GetPreferenceDescriptionLine) => server::respond(
            cx,
            api.get_preference_description_line(cx, take!(input.path("id"))),
        ),
        Some(Op::PutPreferenceDescriptionLine) => server::respond(
            cx,
            api.put_preference_description_line(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeletePreferenceDescriptionLine) => server::respond(
            cx,
            api.delete_preference_description_line(cx, take!(input.path("id"))),
        ),
        Some(Op::PatchPreferenceDescriptionLine) => server::respond(
            cx,
            api.patch_preference_description_line(cx, take!(input.path("id")), take!(input.body())),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
