// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{MDOListItem, Preference, PreferenceLevel};

use super::operations::*;

/// Calls of the tag `Preference`.
#[derive(Clone, Copy, Debug)]
pub struct PreferenceClient<'c>(&'c Client);

impl<'c> PreferenceClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Get sections.
    ///
    /// `GET /api/v1/Preference`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Preference/v1Preference_GetSections.html)
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.preference().get_sections().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_sections(self) -> Call<'c, Vec<MDOListItem>> {
        self.call(Op::GetSections, &[])
    }

    /// Get keys in section.
    ///
    /// `GET /api/v1/Preference/{section}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Preference/v1Preference_GetKeysInSection.html)
    /// - `section` (path), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.preference().get_keys_in_section("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_keys_in_section(self, section: &str) -> Call<'c, Vec<MDOListItem>> {
        self.call(Op::GetKeysInSection, &[View::Str(section)])
    }

    /// Get pref value.
    ///
    /// `GET /api/v1/Preference/{section}/{key}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Preference/v1Preference_GetPrefValue.html)
    /// - `section` (path), text.
    /// - `key` (path), text.
    /// - answers 200 with [`Preference`](crate::types::Preference).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.preference().get_pref_value("text", "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_pref_value(self, section: &str, key: &str) -> Call<'c, Preference> {
        self.call(Op::GetPrefValue, &[View::Str(section), View::Str(key)])
    }

    /// Set pref value.
    ///
    /// `PUT /api/v1/Preference/{section}/{key}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Preference/v1Preference_SetPrefValue.html)
    /// - `section` (path), text.
    /// - `key` (path), text.
    /// - body, [`Preference`](crate::types::Preference).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.preference().set_pref_value("text", "text", &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_pref_value(self, section: &str, key: &str, body: &Preference) -> Call<'c, ()> {
        self.call(Op::SetPrefValue, &[View::Str(section), View::Str(key)]).body(View::Carrier(body))
    }

    /// Set pref value post.
    ///
    /// `POST /api/v1/Preference/{section}/{key}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Preference/v1Preference_SetPrefValue_POST.html)
    /// - `section` (path), text.
    /// - `key` (path), text.
    /// - body, [`Preference`](crate::types::Preference).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.preference().set_pref_value_post("text", "text", &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_pref_value_post(self, section: &str, key: &str, body: &Preference) -> Call<'c, ()> {
        self.call(Op::SetPrefValuePost, &[View::Str(section), View::Str(key)]).body(View::Carrier(body))
    }

    /// Get pref value at level.
    ///
    /// `GET /api/v1/Preference/{section}/{key}/{prefLevel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Preference/v1Preference_GetPrefValueAtLevel.html)
    /// - `section` (path), text.
    /// - `key` (path), text.
    /// - `prefLevel` (path), [`PreferenceLevel`](crate::types::PreferenceLevel).
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.preference().get_pref_value_at_level("text", "text", &Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_pref_value_at_level(self, section: &str, key: &str, pref_level: &PreferenceLevel) -> Call<'c, String> {
        self.call(Op::GetPrefValueAtLevel, &[View::Str(section), View::Str(key), View::Enum(pref_level)])
    }

    /// Set pref value at level.
    ///
    /// `PUT /api/v1/Preference/{section}/{key}/{prefLevel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Preference/v1Preference_SetPrefValueAtLevel.html)
    /// - `section` (path), text.
    /// - `key` (path), text.
    /// - `prefLevel` (path), [`PreferenceLevel`](crate::types::PreferenceLevel).
    /// - `value` (query), text.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.preference().set_pref_value_at_level("text", "text", &Default::default(), "text")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_pref_value_at_level(
        self,
        section: &str,
        key: &str,
        pref_level: &PreferenceLevel,
        value: &str,
    ) -> Call<'c, ()> {
        self.call(Op::SetPrefValueAtLevel, &[View::Str(section), View::Str(key), View::Enum(pref_level)])
            .query("value", View::Str(value))
    }

    /// Set pref value at level post.
    ///
    /// `POST /api/v1/Preference/{section}/{key}/{prefLevel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Preference/v1Preference_SetPrefValueAtLevel_POST.html)
    /// - `section` (path), text.
    /// - `key` (path), text.
    /// - `prefLevel` (path), [`PreferenceLevel`](crate::types::PreferenceLevel).
    /// - `value` (query), text.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.preference().set_pref_value_at_level_post("text", "text", &Default::default(), "text")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_pref_value_at_level_post(
        self,
        section: &str,
        key: &str,
        pref_level: &PreferenceLevel,
        value: &str,
    ) -> Call<'c, ()> {
        self.call(Op::SetPrefValueAtLevelPost, &[View::Str(section), View::Str(key), View::Enum(pref_level)])
            .query("value", View::Str(value))
    }
}
