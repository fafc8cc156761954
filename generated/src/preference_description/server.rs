// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{JsonPatch, PreferenceDescription, PreferenceDescriptionWithLinks};

use super::operations::*;

/// Handlers of the tag `PreferenceDescription`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait PreferenceDescriptionServer: Send + Sync + 'static {
    /// Returns the descriptions of all settings.
    ///
    /// `GET /api/v1/PreferenceDescription`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescription/v1PreferenceDescription_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<PreferenceDescription>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a new description of a preference and returns it with its key and links.
    ///
    /// `POST /api/v1/PreferenceDescription`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescription/v1PreferenceDescription_PostPreferenceDescription.html)
    fn post_preference_description<'a>(
        &'a self,
        cx: &'a server::Context,
        body: PreferenceDescription,
    ) -> impl Future<Output = Result<Option<PreferenceDescriptionWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new description of a preference with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// `GET /api/v1/PreferenceDescription/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescription/v1PreferenceDescription_DefaultPreferenceDescription.html)
    fn default_preference_description<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<PreferenceDescription>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one description of a preference by its key, with links to related resources.
    ///
    /// `GET /api/v1/PreferenceDescription/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescription/v1PreferenceDescription_GetPreferenceDescription.html)
    fn get_preference_description<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<PreferenceDescriptionWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a description of a preference by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/PreferenceDescription/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescription/v1PreferenceDescription_PutPreferenceDescription.html)
    fn put_preference_description<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: PreferenceDescription,
    ) -> impl Future<Output = Result<Option<PreferenceDescriptionWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a description of a preference by its key.
    ///
    /// `DELETE /api/v1/PreferenceDescription/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescription/v1PreferenceDescription_DeletePreferenceDescription.html)
    fn delete_preference_description<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a description of a preference by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/PreferenceDescription/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescription/v1PreferenceDescription_PatchPreferenceDescription.html)
    fn patch_preference_description<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<PreferenceDescriptionWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the descriptions of the settings in a section.
    ///
    /// `GET /api/v1/PreferenceDescription/{section}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescription/v1PreferenceDescription_GetAllFromSection.html)
    fn get_all_from_section<'a>(
        &'a self,
        cx: &'a server::Context,
        section: String,
    ) -> impl Future<Output = Result<Vec<PreferenceDescription>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the description of a setting, found by section and key, or null when it does not exist.
    ///
    /// `GET /api/v1/PreferenceDescription/{section}/{key}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescription/v1PreferenceDescription_GetFromSectionAndKey.html)
    fn get_from_section_and_key<'a>(
        &'a self,
        cx: &'a server::Context,
        section: String,
        key: String,
    ) -> impl Future<Output = Result<Option<PreferenceDescription>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the description of a setting, found by section and key, and returns it as stored.
    ///
    /// `PUT /api/v1/PreferenceDescription/{section}/{key}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescription/v1PreferenceDescription_SaveFromSectionAndKey.html)
    fn save_from_section_and_key<'a>(
        &'a self,
        cx: &'a server::Context,
        section: String,
        key: String,
        body: PreferenceDescription,
    ) -> impl Future<Output = Result<Option<PreferenceDescription>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes the description of a setting, found by section and key.
    ///
    /// `DELETE /api/v1/PreferenceDescription/{section}/{key}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/PreferenceDescription/v1PreferenceDescription_DeleteFromSectionAndKey.html)
    fn delete_from_section_and_key<'a>(
        &'a self,
        cx: &'a server::Context,
        section: String,
        key: String,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `PreferenceDescription`, served by `api`.
pub fn routes(api: impl PreferenceDescriptionServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`PreferenceDescriptionServer`] that goes with an operation.
fn dispatch<'a, T: PreferenceDescriptionServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetAll) => server::respond(cx, api.get_all(cx)),
        Some(Op::PostPreferenceDescription) => server::respond(
            cx,
            api.post_preference_description(cx, take!(input.body())),
        ),
        Some(Op::DefaultPreferenceDescription) => server::respond(cx, api.default_preference_description(cx)),
        Some(Op::GetPreferenceDescription) => server::respond(
            cx,
            api.get_preference_description(cx, take!(input.path("id"))),
        ),
        Some(Op::PutPreferenceDescription) => server::respond(
            cx,
            api.put_preference_description(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeletePreferenceDescription) => server::respond(
            cx,
            api.delete_preference_description(cx, take!(input.path("id"))),
        ),
        Some(Op::PatchPreferenceDescription) => server::respond(
            cx,
            api.patch_preference_description(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::GetAllFromSection) => server::respond(cx, api.get_all_from_section(cx, take!(input.path("section")))),
        Some(Op::GetFromSectionAndKey) => server::respond(
            cx,
            api.get_from_section_and_key(cx, take!(input.path("section")), take!(input.path("key"))),
        ),
        Some(Op::SaveFromSectionAndKey) => server::respond(
            cx,
            api.save_from_section_and_key(
                cx,
                take!(input.path("section")),
                take!(input.path("key")),
                take!(input.body()),
            ),
        ),
        Some(Op::DeleteFromSectionAndKey) => server::respond(
            cx,
            api.delete_from_section_and_key(cx, take!(input.path("section")), take!(input.path("key"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
