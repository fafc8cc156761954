// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Map, server, take};

use super::operations::*;

/// Handlers of the tag `String`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait StringServer: Send + Sync + 'static {
    /// Returns the names of texts that contain a word.
    ///
    /// `GET /api/v1/String`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/String/v1String_GetStringNames.html)
    fn get_string_names<'a>(
        &'a self,
        cx: &'a server::Context,
        q: Option<String>,
        iso_lang_code: Option<String>,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several texts of the product, in all languages or in one.
    ///
    /// `POST /api/v1/String`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/String/v1String_GetStrings.html)
    fn get_strings<'a>(
        &'a self,
        cx: &'a server::Context,
        iso_lang_code: Option<String>,
        ignore_overrides: Option<bool>,
        body: Vec<String>,
    ) -> impl Future<Output = Result<Map<Map<String>>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the languages that texts of the product are in.
    ///
    /// `GET /api/v1/String/KnownLanguages`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/String/v1String_GetKnownLanguages.html)
    fn get_known_languages<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns texts of the product in all languages.
    ///
    /// `GET /api/v1/String/{sr_id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/String/v1String_GetStrings_GET.html)
    fn get_strings_by_sr_id<'a>(
        &'a self,
        cx: &'a server::Context,
        sr_id: String,
        iso_lang_code: Option<String>,
        ignore_overrides: Option<bool>,
    ) -> impl Future<Output = Result<Map<Map<String>>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one text of the product in one language.
    ///
    /// `GET /api/v1/String/{sr_id}/{isoLangCode}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/String/v1String_GetString.html)
    fn get_string<'a>(
        &'a self,
        cx: &'a server::Context,
        sr_id: String,
        iso_lang_code: String,
        ignore_overrides: Option<bool>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `String`, served by `api`.
pub fn routes(api: impl StringServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`StringServer`] that goes with an operation.
fn dispatch<'a, T: StringServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetStringNames) => server::respond(
            cx,
            api.get_string_names(cx, take!(input.query("q")), take!(input.query("isoLangCode"))),
        ),
        Some(Op::GetStrings) => server::respond(
            cx,
            api.get_strings(
                cx,
                take!(input.query("isoLangCode")),
                take!(input.query("ignoreOverrides")),
                take!(input.body()),
            ),
        ),
        Some(Op::GetKnownLanguages) => server::respond(cx, api.get_known_languages(cx)),
        Some(Op::GetStringsBySrId) => server::respond(
            cx,
            api.get_strings_by_sr_id(
                cx,
                take!(input.path("sr_id")),
                take!(input.query("isoLangCode")),
                take!(input.query("ignoreOverrides")),
            ),
        ),
        Some(Op::GetString) => server::respond(
            cx,
            api.get_string(
                cx,
                take!(input.path("sr_id")),
                take!(input.path("isoLangCode")),
                take!(input.query("ignoreOverrides")),
            ),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
