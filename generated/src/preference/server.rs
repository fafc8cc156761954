// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{MDOListItem, Preference, PreferenceLevel};

use super::operations::*;

/// Handlers of the tag `Preference`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait PreferenceServer: Send + Sync + 'static {
    /// Returns the sections of settings.
    ///
    /// `GET /api/v1/Preference`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Preference/v1Preference_GetSections.html)
    fn get_sections<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the keys of the settings in a section.
    ///
    /// `GET /api/v1/Preference/{section}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Preference/v1Preference_GetKeysInSection.html)
    fn get_keys_in_section<'a>(
        &'a self,
        cx: &'a server::Context,
        section: String,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the value of a setting that is set closest to the caller.
    ///
    /// `GET /api/v1/Preference/{section}/{key}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Preference/v1Preference_GetPrefValue.html)
    fn get_pref_value<'a>(
        &'a self,
        cx: &'a server::Context,
        section: String,
        key: String,
    ) -> impl Future<Output = Result<Option<Preference>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the value of a setting for the caller.
    ///
    /// `PUT /api/v1/Preference/{section}/{key}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Preference/v1Preference_SetPrefValue.html)
    fn set_pref_value<'a>(
        &'a self,
        cx: &'a server::Context,
        section: String,
        key: String,
        body: Preference,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the value of a setting for the caller, as the PUT does.
    ///
    /// `POST /api/v1/Preference/{section}/{key}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Preference/v1Preference_SetPrefValue_POST.html)
    fn set_pref_value_post<'a>(
        &'a self,
        cx: &'a server::Context,
        section: String,
        key: String,
        body: Preference,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the value of a setting at one level.
    ///
    /// `GET /api/v1/Preference/{section}/{key}/{prefLevel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Preference/v1Preference_GetPrefValueAtLevel.html)
    fn get_pref_value_at_level<'a>(
        &'a self,
        cx: &'a server::Context,
        section: String,
        key: String,
        pref_level: PreferenceLevel,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the value of a setting at one level.
    ///
    /// `PUT /api/v1/Preference/{section}/{key}/{prefLevel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Preference/v1Preference_SetPrefValueAtLevel.html)
    fn set_pref_value_at_level<'a>(
        &'a self,
        cx: &'a server::Context,
        section: String,
        key: String,
        pref_level: PreferenceLevel,
        value: String,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the value of a setting at one level, as the PUT does.
    ///
    /// `POST /api/v1/Preference/{section}/{key}/{prefLevel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Preference/v1Preference_SetPrefValueAtLevel_POST.html)
    fn set_pref_value_at_level_post<'a>(
        &'a self,
        cx: &'a server::Context,
        section: String,
        key: String,
        pref_level: PreferenceLevel,
        value: String,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Preference`, served by `api`.
pub fn routes(api: impl PreferenceServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`PreferenceServer`] that goes with an operation.
fn dispatch<'a, T: PreferenceServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetSections) => server::respond(cx, api.get_sections(cx)),
        Some(Op::GetKeysInSection) => server::respond(cx, api.get_keys_in_section(cx, take!(input.path("section")))),
        Some(Op::GetPrefValue) => server::respond(
            cx,
            api.get_pref_value(cx, take!(input.path("section")), take!(input.path("key"))),
        ),
        Some(Op::SetPrefValue) => server::respond(
            cx,
            api.set_pref_value(cx, take!(input.path("section")), take!(input.path("key")), take!(input.body())),
        ),
        Some(Op::SetPrefValuePost) => server::respond(
            cx,
            api.set_pref_value_post(cx, take!(input.path("section")), take!(input.path("key")), take!(input.body())),
        ),
        Some(Op::GetPrefValueAtLevel) => server::respond(
            cx,
            api.get_pref_value_at_level(
                cx,
                take!(input.path("section")),
                take!(input.path("key")),
                take!(input.path("prefLevel")),
            ),
        ),
        Some(Op::SetPrefValueAtLevel) => server::respond(
            cx,
            api.set_pref_value_at_level(
                cx,
                take!(input.path("section")),
                take!(input.path("key")),
                take!(input.path("prefLevel")),
                take!(input.required("value")),
            ),
        ),
        Some(Op::SetPrefValueAtLevelPost) => server::respond(
            cx,
            api.set_pref_value_at_level_post(
                cx,
                take!(input.path("section")),
                take!(input.path("key")),
                take!(input.path("prefLevel")),
                take!(input.required("value")),
            ),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
