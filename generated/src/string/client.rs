// Made by `cargo run --release -p generator`; do not edit.

//! The calling side.

use runtime::client::*;
use runtime::View;
use runtime::Map;

use super::operations::*;

/// Calls of the tag `String`.
#[derive(Clone, Copy, Debug)]
pub struct StringClient<'c>(&'c Client);

impl<'c> StringClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: usize, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::new(self.0, &OPERATIONS[operation], path)
    }

    /// Get known languages.
    ///
    /// `GET /api/v1/String/KnownLanguages`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/String/v1String_GetKnownLanguages.html)
    /// - answers 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.string().get_known_languages().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_known_languages(self) -> Call<'c, Vec<String>> {
        self.call(GET_KNOWN_LANGUAGES, &[])
    }

    /// Get string.
    ///
    /// `GET /api/v1/String/{sr_id}/{isoLangCode}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/String/v1String_GetString.html)
    /// - `sr_id` (path), text.
    /// - `isoLangCode` (path), text.
    /// - `ignoreOverrides` (query, optional), `bool`.
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.string().get_string("text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_string(self, sr_id: &str, iso_lang_code: &str) -> GetStringCall<'c> {
        GetStringCall(self.call(GET_STRING, &[View::Str(sr_id), View::Str(iso_lang_code)]))
    }

    /// Get string names.
    ///
    /// `GET /api/v1/String`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/String/v1String_GetStringNames.html)
    /// - `q` (query, optional), text.
    /// - `isoLangCode` (query, optional), text.
    /// - answers 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.string().get_string_names().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_string_names(self) -> GetStringNamesCall<'c> {
        GetStringNamesCall(self.call(GET_STRING_NAMES, &[]))
    }

    /// Get strings.
    ///
    /// `POST /api/v1/String`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/String/v1String_GetStrings.html)
    /// - `isoLangCode` (query, optional), text.
    /// - `ignoreOverrides` (query, optional), `bool`.
    /// - body, list of text.
    /// - answers 200 with dictionary of dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.string().get_strings(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_strings(self, body: &[String]) -> GetStringsCall<'c> {
        GetStringsCall(self.call(GET_STRINGS, &[]).body(View::List(&body)))
    }

    /// Get strings get.
    ///
    /// `GET /api/v1/String/{sr_id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/String/v1String_GetStrings_GET.html)
    /// - `sr_id` (path), text.
    /// - `isoLangCode` (query, optional), text.
    /// - `ignoreOverrides` (query, optional), `bool`.
    /// - answers 200 with dictionary of dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.string().get_strings_get("text").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_strings_get(self, sr_id: &str) -> GetStringsGetCall<'c> {
        GetStringsGetCall(self.call(GET_STRINGS_GET, &[View::Str(sr_id)]))
    }
}

runtime::call! {
    /// Get string.
    GetStringCall String, NoSelect {
        /// The query parameter `ignoreOverrides`.
        ignore_overrides bool = "ignoreOverrides";
    }
}

runtime::call! {
    /// Get string names.
    GetStringNamesCall Vec<String>, NoSelect {
        /// The query parameter `q`.
        q String = "q";
        /// The query parameter `isoLangCode`.
        iso_lang_code String = "isoLangCode";
    }
}

runtime::call! {
    /// Get strings.
    GetStringsCall Map<Map<String>>, NoSelect {
        /// The query parameter `isoLangCode`.
        iso_lang_code String = "isoLangCode";
        /// The query parameter `ignoreOverrides`.
        ignore_overrides bool = "ignoreOverrides";
    }
}

runtime::call! {
    /// Get strings get.
    GetStringsGetCall Map<Map<String>>, NoSelect {
        /// The query parameter `isoLangCode`.
        iso_lang_code String = "isoLangCode";
        /// The query parameter `ignoreOverrides`.
        ignore_overrides bool = "ignoreOverrides";
    }
}
