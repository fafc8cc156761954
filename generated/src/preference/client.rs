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

    /// Returns the sections of settings.
    ///
    /// `GET /api/v1/Preference`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Preference/v1Preference_GetSections.html)
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.preference().get_sections().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Preference_GetSections")]
    #[inline]
    pub fn get_sections(self) -> Call<'c, Vec<MDOListItem>> {
        self.call(Op::GetSections, &[])
    }

    /// Returns the keys of the settings in a section.
    ///
    /// `GET /api/v1/Preference/{section}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Preference/v1Preference_GetKeysInSection.html)
    /// - `section` (path), text: Section that groups preferences, such as Mail.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.preference().get_keys_in_section("section").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Preference_GetKeysInSection")]
    #[inline]
    pub fn get_keys_in_section(self, section: &str) -> Call<'c, Vec<MDOListItem>> {
        self.call(Op::GetKeysInSection, &[View::Str(section)])
    }

    /// Returns the value of a setting that is set closest to the caller.
    ///
    /// `GET /api/v1/Preference/{section}/{key}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Preference/v1Preference_GetPrefValue.html)
    /// - `section` (path), text: Section that groups preferences, such as Mail.
    /// - `key` (path), text: Key of the preference within its section.
    /// - returns 200 with [`Preference`](crate::types::Preference).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.preference().get_pref_value("section", "key").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Preference_GetPrefValue")]
    #[inline]
    pub fn get_pref_value(self, section: &str, key: &str) -> Call<'c, Preference> {
        self.call(Op::GetPrefValue, &[View::Str(section), View::Str(key)])
    }

    /// Sets the value of a setting for the caller.
    ///
    /// `PUT /api/v1/Preference/{section}/{key}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Preference/v1Preference_SetPrefValue.html)
    /// - `section` (path), text: Section that groups preferences, such as Mail.
    /// - `key` (path), text: Key of the preference within its section.
    /// - body, [`Preference`](crate::types::Preference).
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::Preference::new().set_table_name("Example");
    /// client.preference().set_pref_value("section", "key", &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Preference_SetPrefValue")]
    #[inline]
    pub fn set_pref_value(self, section: &str, key: &str, body: &Preference) -> Call<'c, ()> {
        self.call(Op::SetPrefValue, &[View::Str(section), View::Str(key)]).body(View::Carrier(body))
    }

    /// Sets the value of a setting for the caller, as the PUT does.
    ///
    /// `POST /api/v1/Preference/{section}/{key}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Preference/v1Preference_SetPrefValue_POST.html)
    /// - `section` (path), text: Section that groups preferences, such as Mail.
    /// - `key` (path), text: Key of the preference within its section.
    /// - body, [`Preference`](crate::types::Preference).
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::Preference::new().set_table_name("Example");
    /// client.preference().set_pref_value_post("section", "key", &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Preference_SetPrefValue_POST")]
    #[inline]
    pub fn set_pref_value_post(self, section: &str, key: &str, body: &Preference) -> Call<'c, ()> {
        self.call(Op::SetPrefValuePost, &[View::Str(section), View::Str(key)]).body(View::Carrier(body))
    }

    /// Returns the value of a setting at one level.
    ///
    /// `GET /api/v1/Preference/{section}/{key}/{prefLevel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Preference/v1Preference_GetPrefValueAtLevel.html)
    /// - `section` (path), text: Section that groups preferences, such as Mail.
    /// - `key` (path), text: Key of the preference within its section.
    /// - `prefLevel` (path), [`PreferenceLevel`](crate::types::PreferenceLevel): Level at which the preference is set;
    ///   0 means the one closest to the user.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.preference().get_pref_value_at_level(
    ///     "section",
    ///     "key",
    ///     &superoffice::types::PreferenceLevel::HardDefault,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Preference_GetPrefValueAtLevel")]
    #[inline]
    pub fn get_pref_value_at_level(self, section: &str, key: &str, pref_level: &PreferenceLevel) -> Call<'c, String> {
        self.call(Op::GetPrefValueAtLevel, &[View::Str(section), View::Str(key), View::Enum(pref_level)])
    }

    /// Sets the value of a setting at one level.
    ///
    /// `PUT /api/v1/Preference/{section}/{key}/{prefLevel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Preference/v1Preference_SetPrefValueAtLevel.html)
    /// - `section` (path), text: Section that groups preferences, such as Mail.
    /// - `key` (path), text: Key of the preference within its section.
    /// - `prefLevel` (path), [`PreferenceLevel`](crate::types::PreferenceLevel): Level at which the preference is set;
    ///   0 means the one closest to the user.
    /// - `value` (query), text: Value of the preference, as text.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.preference().set_pref_value_at_level(
    ///     "section",
    ///     "key",
    ///     &superoffice::types::PreferenceLevel::HardDefault,
    ///     "value",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Preference_SetPrefValueAtLevel")]
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

    /// Sets the value of a setting at one level, as the PUT does.
    ///
    /// `POST /api/v1/Preference/{section}/{key}/{prefLevel}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Preference/v1Preference_SetPrefValueAtLevel_POST.html)
    /// - `section` (path), text: Section that groups preferences, such as Mail.
    /// - `key` (path), text: Key of the preference within its section.
    /// - `prefLevel` (path), [`PreferenceLevel`](crate::types::PreferenceLevel): Level at which the preference is set;
    ///   0 means the one closest to the user.
    /// - `value` (query), text: Value of the preference, as text.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.preference().set_pref_value_at_level_post(
    ///     "section",
    ///     "key",
    ///     &superoffice::types::PreferenceLevel::HardDefault,
    ///     "value",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1Preference_SetPrefValueAtLevel_POST")]
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
