// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;
use runtime::Map;

use super::operations::*;

/// Handlers of the tag `String`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait StringServer: Send + Sync + 'static {
    /// Get known languages.
    /// `GET /api/v1/String/KnownLanguages`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/String/v1String_GetKnownLanguages.html)
    fn get_known_languages(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get string.
    /// `GET /api/v1/String/{sr_id}/{isoLangCode}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/String/v1String_GetString.html)
    fn get_string(
        &self,
        cx: &server::Context,
        sr_id: String,
        iso_lang_code: String,
        ignore_overrides: Option<bool>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get string names.
    /// `GET /api/v1/String`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/String/v1String_GetStringNames.html)
    fn get_string_names(
        &self,
        cx: &server::Context,
        q: Option<String>,
        iso_lang_code: Option<String>,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get strings.
    /// `POST /api/v1/String`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/String/v1String_GetStrings.html)
    fn get_strings(
        &self,
        cx: &server::Context,
        iso_lang_code: Option<String>,
        ignore_overrides: Option<bool>,
        body: Vec<String>,
    ) -> impl Future<Output = Result<Map<Map<String>>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get strings get.
    /// `GET /api/v1/String/{sr_id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/String/v1String_GetStrings_GET.html)
    fn get_strings_get(
        &self,
        cx: &server::Context,
        sr_id: String,
        iso_lang_code: Option<String>,
        ignore_overrides: Option<bool>,
    ) -> impl Future<Output = Result<Map<Map<String>>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `String`, answered by `api`.
pub fn routes(api: impl StringServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`StringServer`] that goes with an operation.
fn dispatch<'a, T: StringServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        GET_KNOWN_LANGUAGES => server::answer(cx, api.get_known_languages(cx)),
        GET_STRING => server::answer(cx, api.get_string(cx, input.path("sr_id")?, input.path("isoLangCode")?, input.query("ignoreOverrides")?)),
        GET_STRING_NAMES => server::answer(cx, api.get_string_names(cx, input.query("q")?, input.query("isoLangCode")?)),
        GET_STRINGS => server::answer(cx, api.get_strings(cx, input.query("isoLangCode")?, input.query("ignoreOverrides")?, input.body()?)),
        GET_STRINGS_GET => server::answer(cx, api.get_strings_get(cx, input.path("sr_id")?, input.query("isoLangCode")?, input.query("ignoreOverrides")?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
