// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Map;
use crate::CallWithOptions;

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

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the names of texts that contain a word.
    ///
    /// `GET /api/v1/String`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/String/v1String_GetStringNames.html)
    /// - `q` (query, optional), text: Word that the returned strings must contain.
    /// - `isoLangCode` (query, optional), text: Language, such as nb-NO; by default that of the request, else English.
    /// - returns 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.string().get_string_names().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1String_GetStringNames")]
    #[inline]
    pub fn get_string_names(self) -> GetStringNamesCall<'c, Vec<String>> {
        self.call(Op::GetStringNames, &[]).into()
    }

    /// Returns several texts of the product, in all languages or in one.
    ///
    /// `POST /api/v1/String`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/String/v1String_GetStrings.html)
    /// - `isoLangCode` (query, optional), text: Language, such as nb-NO; by default that of the request, else all.
    /// - `ignoreOverrides` (query, optional), `bool`: Whether the text as delivered is wanted, without the changes of
    ///   the customer.
    /// - body, list of text.
    /// - returns 200 with dictionary of dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.string().get_strings(&["Hello!"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1String_GetStrings")]
    #[inline]
    pub fn get_strings(self, body: &[impl AsRef<str>]) -> GetStringsCall<'c, Map<Map<String>>> {
        self.call(Op::GetStrings, &[]).body(View::List(&pagewire_runtime::table::Texts(body))).into()
    }

    /// Returns the languages that texts of the product are in.
    ///
    /// `GET /api/v1/String/KnownLanguages`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/String/v1String_GetKnownLanguages.html)
    /// - returns 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.string().get_known_languages().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1String_GetKnownLanguages")]
    #[inline]
    pub fn get_known_languages(self) -> Call<'c, Vec<String>> {
        self.call(Op::GetKnownLanguages, &[])
    }

    /// Returns texts of the product in all languages.
    ///
    /// `GET /api/v1/String/{sr_id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/String/v1String_GetStrings_GET.html)
    /// - `sr_id` (path), text: Texts by their resource names, separated by commas.
    /// - `isoLangCode` (query, optional), text: Language, such as nb-NO; by default that of the request, else all.
    /// - `ignoreOverrides` (query, optional), `bool`: Whether the text as delivered is wanted, without the changes of
    ///   the customer.
    /// - returns 200 with dictionary of dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.string().get_strings_by_sr_id("sr id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1String_GetStrings_GET")]
    #[inline]
    pub fn get_strings_by_sr_id(self, sr_id: &str) -> GetStringsBySrIdCall<'c, Map<Map<String>>> {
        self.call(Op::GetStringsBySrId, &[View::Str(sr_id)]).into()
    }

    /// Returns one text of the product in one language.
    ///
    /// `GET /api/v1/String/{sr_id}/{isoLangCode}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/String/v1String_GetString.html)
    /// - `sr_id` (path), text: Text by its resource name, such as SR\_YES.
    /// - `isoLangCode` (path), text: Language, such as nb-NO; by default that of the request, else English.
    /// - `ignoreOverrides` (query, optional), `bool`: Whether the text as delivered is wanted, without the changes of
    ///   the customer.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.string().get_string("sr id", "en").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1String_GetString")]
    #[inline]
    pub fn get_string(self, sr_id: &str, iso_lang_code: &str) -> GetStringCall<'c, String> {
        self.call(Op::GetString, &[View::Str(sr_id), View::Str(iso_lang_code)]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_string_names`](StringClient::get_string_names), with its options.
    GetStringNamesCall = CallWithOptions NoSelect GetStringNamesOptions {
        /// Word that the returned strings must contain.
        q String = "q";
        /// Language, such as nb-NO; by default that of the request, else English.
        iso_lang_code String = "isoLangCode";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_strings`](StringClient::get_strings), with its options.
    GetStringsCall = CallWithOptions NoSelect GetStringsOptions {
        /// Language, such as nb-NO; by default that of the request, else all.
        iso_lang_code String = "isoLangCode";
        /// Whether the text as delivered is wanted, without the changes of the customer.
        ignore_overrides bool = "ignoreOverrides";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_strings_by_sr_id`](StringClient::get_strings_by_sr_id), with its options.
    GetStringsBySrIdCall = CallWithOptions NoSelect GetStringsBySrIdOptions {
        /// Language, such as nb-NO; by default that of the request, else all.
        iso_lang_code String = "isoLangCode";
        /// Whether the text as delivered is wanted, without the changes of the customer.
        ignore_overrides bool = "ignoreOverrides";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_string`](StringClient::get_string), with its options.
    GetStringCall = CallWithOptions NoSelect GetStringOptions {
        /// Whether the text as delivered is wanted, without the changes of the customer.
        ignore_overrides bool = "ignoreOverrides";
    }
}
