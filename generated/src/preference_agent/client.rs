// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{
    Preference, PreferenceDescription, PreferenceDescriptionLine, PreferenceLevel, PreferenceSpec, TabOrder, XsrfValue,
};

use super::operations::*;

/// Calls of the tag `Preference_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct PreferenceAgentClient<'c>(&'c Client);

impl<'c> PreferenceAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns a new preference with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/CreateDefaultPreference`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_CreateDefaultPreference.html)
    /// - returns 200 with [`Preference`](crate::types::Preference).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.preference_agent().create_default_preference().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_CreateDefaultPreference")]
    #[inline]
    pub fn create_default_preference(self) -> Call<'c, Preference> {
        self.call(Op::CreateDefaultPreference, &[])
    }

    /// Returns a new description of a preference with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/CreateDefaultPreferenceDescription`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_CreateDefaultPreferenceDescription.html)
    /// - returns 200 with [`PreferenceDescription`](crate::types::PreferenceDescription).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.preference_agent().create_default_preference_description().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_CreateDefaultPreferenceDescription")]
    #[inline]
    pub fn create_default_preference_description(self) -> Call<'c, PreferenceDescription> {
        self.call(Op::CreateDefaultPreferenceDescription, &[])
    }

    /// Returns a new line in the description of a preference with the default values of the server; nothing is stored
    /// until it is saved.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/CreateDefaultPreferenceDescriptionLine`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_CreateDefaultPreferenceDescriptionLine.html)
    /// - returns 200 with [`PreferenceDescriptionLine`](crate::types::PreferenceDescriptionLine).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.preference_agent().create_default_preference_description_line().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_CreateDefaultPreferenceDescriptionLine")]
    #[inline]
    pub fn create_default_preference_description_line(self) -> Call<'c, PreferenceDescriptionLine> {
        self.call(Op::CreateDefaultPreferenceDescriptionLine, &[])
    }

    /// Deletes the description of a preference, found by its section and key.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/DeleteFromSectionAndKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_DeleteFromSectionAndKey.html)
    /// - body, `DeleteFromSectionAndKeyRequest`.
    ///   - `Section`, text: Name of the group of preferences.
    ///   - `Key`, text: Key, within its section, of the preference description to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.preference_agent().delete_from_section_and_key("section", "key").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_DeleteFromSectionAndKey")]
    #[inline]
    pub fn delete_from_section_and_key(self, section: &str, key: &str) -> Call<'c, (), Select> {
        self.call(Op::DeleteFromSectionAndKey, &[]).arguments(&[View::Str(section), View::Str(key)])
    }

    /// Deletes all lines, the possible values, of one preference description.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/DeletePrefDescLinesByPrefDescId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_DeletePrefDescLinesByPrefDescId.html)
    /// - body, `DeletePrefDescLinesByPrefDescIdRequest`.
    ///   - `PrefDescId`, `i32`: Key of the preference description that the lines belong to.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.preference_agent().delete_pref_desc_lines_by_pref_desc_id(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_DeletePrefDescLinesByPrefDescId")]
    #[inline]
    pub fn delete_pref_desc_lines_by_pref_desc_id(self, pref_desc_id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeletePrefDescLinesByPrefDescId, &[]).arguments(&[View::I32(pref_desc_id)])
    }

    /// Deletes all lines, the possible values, of several preference descriptions.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/DeletePrefDescLinesByPrefDescIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_DeletePrefDescLinesByPrefDescIds.html)
    /// - body, `DeletePrefDescLinesByPrefDescIdsRequest`.
    ///   - `PrefDescIds`, list of `i32`: Keys of the preference descriptions whose lines are removed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.preference_agent().delete_pref_desc_lines_by_pref_desc_ids(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_DeletePrefDescLinesByPrefDescIds")]
    #[inline]
    pub fn delete_pref_desc_lines_by_pref_desc_ids(self, pref_desc_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::DeletePrefDescLinesByPrefDescIds, &[]).arguments(&[View::List(&pref_desc_ids)])
    }

    /// Deletes a preference, the stored value of a setting, by its key.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/DeletePreference`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_DeletePreference.html)
    /// - body, `DeletePreferenceRequest`.
    ///   - `Id`, `i32`: Key of the stored preference to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.preference_agent().delete_preference(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_DeletePreference")]
    #[inline]
    pub fn delete_preference(self, id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeletePreference, &[]).arguments(&[View::I32(id)])
    }

    /// Removes a description of a preference by its key.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/DeletePreferenceDescription`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_DeletePreferenceDescription.html)
    /// - `preferenceDescriptionId` (query), `i32`: Key of the description of a preference to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.preference_agent().delete_preference_description(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_DeletePreferenceDescription")]
    #[inline]
    pub fn delete_preference_description(self, preference_description_id: i32) -> Call<'c, ()> {
        self.call(Op::DeletePreferenceDescription, &[])
            .query("preferenceDescriptionId", View::I32(preference_description_id))
    }

    /// Removes a line in the description of a preference by its key.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/DeletePreferenceDescriptionLine`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_DeletePreferenceDescriptionLine.html)
    /// - `preferenceDescriptionLineId` (query), `i32`: Key of the line in the description of a preference to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.preference_agent().delete_preference_description_line(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_DeletePreferenceDescriptionLine")]
    #[inline]
    pub fn delete_preference_description_line(self, preference_description_line_id: i32) -> Call<'c, ()> {
        self.call(Op::DeletePreferenceDescriptionLine, &[])
            .query("preferenceDescriptionLineId", View::I32(preference_description_line_id))
    }

    /// Deletes lines of preference descriptions, by the keys of the lines.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/DeletePreferenceDescriptionLines`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_DeletePreferenceDescriptionLines.html)
    /// - body, `DeletePreferenceDescriptionLinesRequest`.
    ///   - `PrefDescLineIds`, list of `i32`: Keys of the description lines to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.preference_agent().delete_preference_description_lines(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_DeletePreferenceDescriptionLines")]
    #[inline]
    pub fn delete_preference_description_lines(self, pref_desc_line_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::DeletePreferenceDescriptionLines, &[]).arguments(&[View::List(&pref_desc_line_ids)])
    }

    /// Deletes several preferences, the stored values of settings, by their keys.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/DeletePreferences`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_DeletePreferences.html)
    /// - body, `DeletePreferencesRequest`.
    ///   - `Ids`, list of `i32`: Keys of the preferences to delete.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.preference_agent().delete_preferences(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_DeletePreferences")]
    #[inline]
    pub fn delete_preferences(self, ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::DeletePreferences, &[]).arguments(&[View::List(&ids)])
    }

    /// Returns the descriptions of all preferences that the system knows.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/GetAll`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetAll.html)
    /// - returns 200 with list of [`PreferenceDescription`](crate::types::PreferenceDescription).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.preference_agent().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_GetAll")]
    #[inline]
    pub fn get_all(self) -> Call<'c, Vec<PreferenceDescription>, Select> {
        self.call(Op::GetAll, &[])
    }

    /// Returns the descriptions of all preferences in one section.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/GetAllFromSection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetAllFromSection.html)
    /// - body, `GetAllFromSectionRequest`.
    ///   - `Section`, text: Name of the group of preferences.
    /// - returns 200 with list of [`PreferenceDescription`](crate::types::PreferenceDescription).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.preference_agent().get_all_from_section("section").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_GetAllFromSection")]
    #[inline]
    pub fn get_all_from_section(self, section: &str) -> Call<'c, Vec<PreferenceDescription>, Select> {
        self.call(Op::GetAllFromSection, &[]).arguments(&[View::Str(section)])
    }

    /// Returns the description of a preference, found by its section and key, or null when it does not exist.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/GetFromSectionAndKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetFromSectionAndKey.html)
    /// - body, `GetFromSectionAndKeyRequest`.
    ///   - `Section`, text: Name of the group of preferences.
    ///   - `Key`, text: Key, within its section, of the wanted preference description.
    /// - returns 200 with [`PreferenceDescription`](crate::types::PreferenceDescription).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.preference_agent().get_from_section_and_key("section", "key").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_GetFromSectionAndKey")]
    #[inline]
    pub fn get_from_section_and_key(self, section: &str, key: &str) -> Call<'c, PreferenceDescription, Select> {
        self.call(Op::GetFromSectionAndKey, &[]).arguments(&[View::Str(section), View::Str(key)])
    }

    /// Returns the address of the status service, whose response is passed to `UpdateNetServicesStatus`. Returns null
    /// while no check is due.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/GetNetServicesStatusUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetNetServicesStatusUrl.html)
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.preference_agent().get_net_services_status_url().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_GetNetServicesStatusUrl")]
    #[inline]
    pub fn get_net_services_status_url(self) -> Call<'c, String, Select> {
        self.call(Op::GetNetServicesStatusUrl, &[])
    }

    /// Returns one preference, the stored value of a setting, by its key.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/GetPreference`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetPreference.html)
    /// - body, `GetPreferenceRequest`.
    ///   - `Id`, `i32`: Key of the stored preference to return.
    /// - returns 200 with [`Preference`](crate::types::Preference).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.preference_agent().get_preference(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_GetPreference")]
    #[inline]
    pub fn get_preference(self, id: i32) -> Call<'c, Preference, Select> {
        self.call(Op::GetPreference, &[]).arguments(&[View::I32(id)])
    }

    /// Returns a preference by section and key at one level; level `Undefined` returns the value that is nearest to the
    /// user. When the level has no value, the returned preference has id 0 and value null.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/GetPreferenceByName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetPreferenceByName.html)
    /// - body, `GetPreferenceByNameRequest`.
    ///   - `PrefSection`, text: Section of the preference, such as Functions.
    ///   - `PrefKey`, text: Key of the preference within its section, such as ShowTipsAtStart.
    ///   - `PrefLevel`, [`PreferenceLevel`](crate::types::PreferenceLevel): Level to read; Undefined returns the value
    ///     at the level nearest to the user.
    /// - returns 200 with [`Preference`](crate::types::Preference).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.preference_agent().get_preference_by_name(
    ///     "pref section",
    ///     "pref key",
    ///     &superoffice::types::PreferenceLevel::HardDefault,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_GetPreferenceByName")]
    #[inline]
    pub fn get_preference_by_name(
        self,
        pref_section: &str,
        pref_key: &str,
        pref_level: &PreferenceLevel,
    ) -> Call<'c, Preference, Select> {
        self.call(Op::GetPreferenceByName, &[])
            .arguments(&[View::Str(pref_section), View::Str(pref_key), View::Enum(pref_level)])
    }

    /// Returns a preference by section and key at one level for the given owner, a user or a group; level `Undefined`
    /// returns the value that is nearest to the user. When the level has no value, the returned preference has id 0 and
    /// value null.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/GetPreferenceByNameAndId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetPreferenceByNameAndId.html)
    /// - body, `GetPreferenceByNameAndIdRequest`.
    ///   - `PrefSection`, text: Section of the preference, such as Functions.
    ///   - `PrefKey`, text: Key of the preference within its section, such as ShowTipsAtStart.
    ///   - `PrefLevel`, [`PreferenceLevel`](crate::types::PreferenceLevel): Level to read; Undefined returns the value
    ///     at the level nearest to the user.
    ///   - `OwnerId`, `i32`: Key of the user or user group whose preference is read.
    /// - returns 200 with [`Preference`](crate::types::Preference).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.preference_agent().get_preference_by_name_and_id(
    ///     "pref section",
    ///     "pref key",
    ///     &superoffice::types::PreferenceLevel::HardDefault,
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_GetPreferenceByNameAndId")]
    #[inline]
    pub fn get_preference_by_name_and_id(
        self,
        pref_section: &str,
        pref_key: &str,
        pref_level: &PreferenceLevel,
        owner_id: i32,
    ) -> Call<'c, Preference, Select> {
        self.call(Op::GetPreferenceByNameAndId, &[])
            .arguments(&[View::Str(pref_section), View::Str(pref_key), View::Enum(pref_level), View::I32(owner_id)])
    }

    /// Returns one description of a preference, looked up by its key.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/GetPreferenceDescription`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetPreferenceDescription.html)
    /// - `preferenceDescriptionId` (query), `i32`: Key of the description of a preference to return.
    /// - returns 200 with [`PreferenceDescription`](crate::types::PreferenceDescription).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.preference_agent().get_preference_description(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_GetPreferenceDescription")]
    #[inline]
    pub fn get_preference_description(self, preference_description_id: i32) -> Call<'c, PreferenceDescription, Select> {
        self.call(Op::GetPreferenceDescription, &[])
            .query("preferenceDescriptionId", View::I32(preference_description_id))
    }

    /// Returns one of the values that a preference can have, with the text that describes it, looked up by the key of
    /// the line.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/GetPreferenceDescriptionLine`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetPreferenceDescriptionLine.html)
    /// - `preferenceDescriptionLineId` (query), `i32`: Key of the line in the description of a preference to return.
    /// - returns 200 with [`PreferenceDescriptionLine`](crate::types::PreferenceDescriptionLine).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.preference_agent().get_preference_description_line(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_GetPreferenceDescriptionLine")]
    #[inline]
    pub fn get_preference_description_line(
        self,
        preference_description_line_id: i32,
    ) -> Call<'c, PreferenceDescriptionLine, Select> {
        self.call(Op::GetPreferenceDescriptionLine, &[])
            .query("preferenceDescriptionLineId", View::I32(preference_description_line_id))
    }

    /// Returns the one of the possible values of a preference that has the given value, with the name that users see
    /// for it.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/GetPreferenceDescriptionLineFromIdAndValue`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetPreferenceDescriptionLineFromIdAndValue.html)
    /// - body, `GetPreferenceDescriptionLineFromIdAndValueRequest`.
    ///   - `PrefDescId`, `i32`: Key of the preference description that the lines belong to.
    ///   - `PrefValue`, text: Stored value whose description line is wanted.
    /// - returns 200 with [`PreferenceDescriptionLine`](crate::types::PreferenceDescriptionLine).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.preference_agent().get_preference_description_line_from_id_and_value(
    ///     1,
    ///     "pref value",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_GetPreferenceDescriptionLineFromIdAndValue")]
    #[inline]
    pub fn get_preference_description_line_from_id_and_value(
        self,
        pref_desc_id: i32,
        pref_value: &str,
    ) -> Call<'c, PreferenceDescriptionLine, Select> {
        self.call(Op::GetPreferenceDescriptionLineFromIdAndValue, &[])
            .arguments(&[View::I32(pref_desc_id), View::Str(pref_value)])
    }

    /// Returns all lines of a preference description, which are the values that the setting can have.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/GetPreferenceDescriptionLinesByPrefDescId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetPreferenceDescriptionLinesByPrefDescId.html)
    /// - body, `GetPreferenceDescriptionLinesByPrefDescIdRequest`.
    ///   - `PrefDescId`, `i32`: Key of the preference description that the lines belong to.
    /// - returns 200 with list of [`PreferenceDescriptionLine`](crate::types::PreferenceDescriptionLine).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.preference_agent().get_preference_description_lines_by_pref_desc_id(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_GetPreferenceDescriptionLinesByPrefDescId")]
    #[inline]
    pub fn get_preference_description_lines_by_pref_desc_id(
        self,
        pref_desc_id: i32,
    ) -> Call<'c, Vec<PreferenceDescriptionLine>, Select> {
        self.call(Op::GetPreferenceDescriptionLinesByPrefDescId, &[]).arguments(&[View::I32(pref_desc_id)])
    }

    /// Returns the preferences that match the given sections and keys, as far as they have a value at some level for
    /// the user. `*` as the key means every key of the section; a single entry with `*` for both means everything,
    /// which can be a lot. Display texts are empty; `GetPreferencesWithDisplayValues` fills them in.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/GetPreferences`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetPreferences.html)
    /// - body, `GetPreferencesRequest`.
    ///   - `Specifications`, list of [`PreferenceSpec`](crate::types::PreferenceSpec): Names of the wanted preferences.
    ///     An asterisk as key means every key of the section that has a value for the user; in a single entry with
    ///     asterisks as section and key, all preferences of the user.
    /// - returns 200 with list of [`Preference`](crate::types::Preference).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let specifications = [
    ///     superoffice::types::PreferenceSpec::new().set_section("section").set_key("key"),
    /// ];
    /// let response = client.preference_agent().get_preferences(&specifications).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_GetPreferences")]
    #[inline]
    pub fn get_preferences(self, specifications: &[PreferenceSpec]) -> Call<'c, Vec<Preference>, Select> {
        self.call(Op::GetPreferences, &[]).arguments(&[View::List(&specifications)])
    }

    /// Returns the preferences that match the given sections and keys like `GetPreferences`, with texts and tooltips
    /// for display, which takes more time.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/GetPreferencesWithDisplayValues`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetPreferencesWithDisplayValues.html)
    /// - body, `GetPreferencesWithDisplayValuesRequest`.
    ///   - `Specifications`, list of [`PreferenceSpec`](crate::types::PreferenceSpec): Names of the wanted preferences.
    ///     An asterisk as key means every key of the section that has a value for the user; in a single entry with
    ///     asterisks as section and key, all preferences of the user.
    /// - returns 200 with list of [`Preference`](crate::types::Preference).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let specifications = [
    ///     superoffice::types::PreferenceSpec::new().set_section("section").set_key("key"),
    /// ];
    /// let response = client.preference_agent().get_preferences_with_display_values(&specifications)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_GetPreferencesWithDisplayValues")]
    #[inline]
    pub fn get_preferences_with_display_values(
        self,
        specifications: &[PreferenceSpec],
    ) -> Call<'c, Vec<Preference>, Select> {
        self.call(Op::GetPreferencesWithDisplayValues, &[]).arguments(&[View::List(&specifications)])
    }

    /// Returns the order of the tabs in one tab control. The order is stored per user.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/GetTabOrder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetTabOrder.html)
    /// - body, `GetTabOrderRequest`.
    ///   - `TabName`, text: Name of the tab control in the client.
    /// - returns 200 with [`TabOrder`](crate::types::TabOrder).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.preference_agent().get_tab_order("tab name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_GetTabOrder")]
    #[inline]
    pub fn get_tab_order(self, tab_name: &str) -> Call<'c, TabOrder, Select> {
        self.call(Op::GetTabOrder, &[]).arguments(&[View::Str(tab_name)])
    }

    /// Returns the stored tab orders, one for each tab control. Orders are stored per user.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/GetTabOrders`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetTabOrders.html)
    /// - returns 200 with list of [`TabOrder`](crate::types::TabOrder).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.preference_agent().get_tab_orders().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_GetTabOrders")]
    #[inline]
    pub fn get_tab_orders(self) -> Call<'c, Vec<TabOrder>, Select> {
        self.call(Op::GetTabOrders, &[])
    }

    /// Returns the paths of a host for which cookies against forged requests (XSRF) are to be set.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/GetXsrfPaths`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetXsrfPaths.html)
    /// - body, `GetXsrfPathsRequest`.
    ///   - `Hostname`, text: Name of the host that the paths belong to.
    /// - returns 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.preference_agent().get_xsrf_paths("mail.example.com").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_GetXsrfPaths")]
    #[inline]
    pub fn get_xsrf_paths(self, hostname: &str) -> Call<'c, Vec<String>, Select> {
        self.call(Op::GetXsrfPaths, &[]).arguments(&[View::Str(hostname)])
    }

    /// Returns the XSRF token of the calling user and the time when it last changed.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/GetXsrfValue`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_GetXsrfValue.html)
    /// - returns 200 with [`XsrfValue`](crate::types::XsrfValue).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.preference_agent().get_xsrf_value().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_GetXsrfValue")]
    #[inline]
    pub fn get_xsrf_value(self) -> Call<'c, XsrfValue, Select> {
        self.call(Op::GetXsrfValue, &[])
    }

    /// Updates the description of a preference that is found by its section and key, and returns it as stored.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/SaveFromSectionAndKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SaveFromSectionAndKey.html)
    /// - body, `SaveFromSectionAndKeyRequest`.
    ///   - `Section`, text: Name of the group of preferences.
    ///   - `Key`, text: Key, within its section, of the preference description that changes.
    ///   - `PreferenceDescription`, [`PreferenceDescription`](crate::types::PreferenceDescription): Preference
    ///     description to store; its values replace those of the description with that section and key.
    /// - returns 200 with [`PreferenceDescription`](crate::types::PreferenceDescription).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let preference_description = superoffice::types::PreferenceDescription::new().set_name("Example");
    /// let response = client.preference_agent().save_from_section_and_key(
    ///     "section",
    ///     "key",
    ///     &preference_description,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_SaveFromSectionAndKey")]
    #[inline]
    pub fn save_from_section_and_key(
        self,
        section: &str,
        key: &str,
        preference_description: &PreferenceDescription,
    ) -> Call<'c, PreferenceDescription, Select> {
        self.call(Op::SaveFromSectionAndKey, &[])
            .arguments(&[View::Str(section), View::Str(key), View::Carrier(preference_description)])
    }

    /// Stores a preference of the calling user. All fields must be set; the level is always the user.
    /// `SavePreferenceEntity` stores at other levels.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/SavePreference`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SavePreference.html)
    /// - body, `SavePreferenceRequest`.
    ///   - `Preference`, [`Preference`](crate::types::Preference): Preference to store, with all properties filled in;
    ///     its level has no effect, since it is stored for the calling user.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let preference = superoffice::types::Preference::new().set_table_name("Example");
    /// client.preference_agent().save_preference(&preference).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_SavePreference")]
    #[inline]
    pub fn save_preference(self, preference: &Preference) -> Call<'c, (), Select> {
        self.call(Op::SavePreference, &[]).arguments(&[View::Carrier(preference)])
    }

    /// Stores a description of a preference: creates it when its key is 0, else replaces the stored values. Returns it
    /// as stored.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/SavePreferenceDescription`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SavePreferenceDescription.html)
    /// - body, [`PreferenceDescription`](crate::types::PreferenceDescription).
    /// - returns 200 with [`PreferenceDescription`](crate::types::PreferenceDescription).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::PreferenceDescription::new().set_name("Example");
    /// let response = client.preference_agent().save_preference_description(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_SavePreferenceDescription")]
    #[inline]
    pub fn save_preference_description(self, body: &PreferenceDescription) -> Call<'c, PreferenceDescription> {
        self.call(Op::SavePreferenceDescription, &[]).body(View::Carrier(body))
    }

    /// Stores a line in the description of a preference: creates it when its key is 0, else replaces the stored values.
    /// Returns it as stored.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/SavePreferenceDescriptionLine`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SavePreferenceDescriptionLine.html)
    /// - body, [`PreferenceDescriptionLine`](crate::types::PreferenceDescriptionLine).
    /// - returns 200 with [`PreferenceDescriptionLine`](crate::types::PreferenceDescriptionLine).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::PreferenceDescriptionLine::new().set_description("Met at the fair.");
    /// let response = client.preference_agent().save_preference_description_line(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_SavePreferenceDescriptionLine")]
    #[inline]
    pub fn save_preference_description_line(
        self,
        body: &PreferenceDescriptionLine,
    ) -> Call<'c, PreferenceDescriptionLine> {
        self.call(Op::SavePreferenceDescriptionLine, &[]).body(View::Carrier(body))
    }

    /// Stores lines of preference descriptions and returns them; new ones come back with their keys.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/SavePreferenceDescriptionLines`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SavePreferenceDescriptionLines.html)
    /// - body, `SavePreferenceDescriptionLinesRequest`.
    ///   - `PreferenceDescriptionLines`, list of
    ///     [`PreferenceDescriptionLine`](crate::types::PreferenceDescriptionLine): Lines of preference descriptions to
    ///     store.
    /// - returns 200 with list of [`PreferenceDescriptionLine`](crate::types::PreferenceDescriptionLine).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let preference_description_lines = [
    ///     superoffice::types::PreferenceDescriptionLine::new().set_description("Met at the fair."),
    /// ];
    /// let response = client.preference_agent().save_preference_description_lines(
    ///     &preference_description_lines,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_SavePreferenceDescriptionLines")]
    #[inline]
    pub fn save_preference_description_lines(
        self,
        preference_description_lines: &[PreferenceDescriptionLine],
    ) -> Call<'c, Vec<PreferenceDescriptionLine>, Select> {
        self.call(Op::SavePreferenceDescriptionLines, &[]).arguments(&[View::List(&preference_description_lines)])
    }

    /// Stores several preferences, in which all fields must be set. `RemoveLowerLevels` deletes the values that users
    /// have at lower levels.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/SavePreferenceEntities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SavePreferenceEntities.html)
    /// - body, `SavePreferenceEntitiesRequest`.
    ///   - `Preferences`, list of [`Preference`](crate::types::Preference): Preferences to store, with all properties
    ///     filled in, the level and the owner included.
    ///   - `RemoveLowerLevels`, `bool`: True to delete the values that users have for the preference at lower levels.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let preferences = [superoffice::types::Preference::new().set_table_name("Example")];
    /// client.preference_agent().save_preference_entities(&preferences, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_SavePreferenceEntities")]
    #[inline]
    pub fn save_preference_entities(
        self,
        preferences: &[Preference],
        remove_lower_levels: bool,
    ) -> Call<'c, (), Select> {
        self.call(Op::SavePreferenceEntities, &[])
            .arguments(&[View::List(&preferences), View::Bool(remove_lower_levels)])
    }

    /// Stores a preference at any level and for any owner and returns it as stored. Requires the right to administer
    /// preferences. `RemoveLowerLevels` deletes the values that users have at lower levels.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/SavePreferenceEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SavePreferenceEntity.html)
    /// - body, `SavePreferenceEntityRequest`.
    ///   - `Preference`, [`Preference`](crate::types::Preference): Preference to store, with the level and the owner
    ///     that its value is for.
    ///   - `RemoveLowerLevels`, `bool`: True to delete the values that users have for the preference at lower levels.
    /// - returns 200 with [`Preference`](crate::types::Preference).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let preference = superoffice::types::Preference::new().set_table_name("Example");
    /// let response = client.preference_agent().save_preference_entity(&preference, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_SavePreferenceEntity")]
    #[inline]
    pub fn save_preference_entity(
        self,
        preference: &Preference,
        remove_lower_levels: bool,
    ) -> Call<'c, Preference, Select> {
        self.call(Op::SavePreferenceEntity, &[])
            .arguments(&[View::Carrier(preference), View::Bool(remove_lower_levels)])
    }

    /// Stores several preferences of the calling user. The level and target in the request are not looked at;
    /// `SavePreferenceEntities` stores whole preferences.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/SavePreferences`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SavePreferences.html)
    /// - body, `SavePreferencesRequest`.
    ///   - `Preferences`, list of [`Preference`](crate::types::Preference): Preferences to store, with all properties
    ///     filled in; their levels and targets have no effect, since they are stored for the calling user.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let preferences = [superoffice::types::Preference::new().set_table_name("Example")];
    /// client.preference_agent().save_preferences(&preferences).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_SavePreferences")]
    #[inline]
    pub fn save_preferences(self, preferences: &[Preference]) -> Call<'c, (), Select> {
        self.call(Op::SavePreferences, &[]).arguments(&[View::List(&preferences)])
    }

    /// Stores the order of the tabs in one tab control, for one user.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/SaveTabOrder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SaveTabOrder.html)
    /// - body, `SaveTabOrderRequest`.
    ///   - `TabOrder`, [`TabOrder`](crate::types::TabOrder): Order of the tabs of one tab control in the client, kept
    ///     for each user.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let tab_order = superoffice::types::TabOrder::new().set_tab_name("Example");
    /// client.preference_agent().save_tab_order(&tab_order).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_SaveTabOrder")]
    #[inline]
    pub fn save_tab_order(self, tab_order: &TabOrder) -> Call<'c, (), Select> {
        self.call(Op::SaveTabOrder, &[]).arguments(&[View::Carrier(tab_order)])
    }

    /// Stores the order of the tabs in several tab controls.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/SaveTabOrders`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SaveTabOrders.html)
    /// - body, `SaveTabOrdersRequest`.
    ///   - `TabOrders`, list of [`TabOrder`](crate::types::TabOrder): Orders of tabs to store, one per tab control.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let tab_orders = [superoffice::types::TabOrder::new().set_tab_name("Example")];
    /// client.preference_agent().save_tab_orders(&tab_orders).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_SaveTabOrders")]
    #[inline]
    pub fn save_tab_orders(self, tab_orders: &[TabOrder]) -> Call<'c, (), Select> {
        self.call(Op::SaveTabOrders, &[]).arguments(&[View::List(&tab_orders)])
    }

    /// Sets the paths of a host for which cookies against forged requests (XSRF) are needed.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/SetXsrfPaths`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SetXsrfPaths.html)
    /// - body, `SetXsrfPathsRequest`.
    ///   - `Hostname`, text: Name of the host that the paths belong to.
    ///   - `Paths`, list of text: Paths that need a cookie against cross-site request forgery.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.preference_agent().set_xsrf_paths("mail.example.com", &["paths"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_SetXsrfPaths")]
    #[inline]
    pub fn set_xsrf_paths(self, hostname: &str, paths: &[impl AsRef<str>]) -> Call<'c, (), Select> {
        self.call(Op::SetXsrfPaths, &[])
            .arguments(&[View::Str(hostname), View::List(&pagewire_runtime::table::Texts(paths))])
    }

    /// Sets the XSRF token, which protects against forged requests, for the calling user.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/SetXsrfValue`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_SetXsrfValue.html)
    /// - body, `SetXsrfValueRequest`.
    ///   - `XsrfValue`, text: Token against cross-site request forgery (XSRF), kept for the current user. A secret,
    ///     which `Debug` does not show.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.preference_agent().set_xsrf_value("xsrf value").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_SetXsrfValue")]
    #[inline]
    pub fn set_xsrf_value(self, xsrf_value: &str) -> Call<'c, (), Select> {
        self.call(Op::SetXsrfValue, &[]).arguments(&[View::Str(xsrf_value)])
    }

    /// Updates the status preferences with the content, as XML or JSON, that the status service returned.
    /// `GetNetServicesStatusUrl` returns the address of that service.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Preference/UpdateNetServicesStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Preference_Agent/v1PreferenceAgent_UpdateNetServicesStatus.html)
    /// - body, `UpdateNetServicesStatusRequest`.
    ///   - `XmlOrJson`, text: Content of the status address, as XML or JSON, with the values to store in the
    ///     preferences for NetServices.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.preference_agent().update_net_services_status("xml or json").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PreferenceAgent_UpdateNetServicesStatus")]
    #[inline]
    pub fn update_net_services_status(self, xml_or_json: &str) -> Call<'c, (), Select> {
        self.call(Op::UpdateNetServicesStatus, &[]).arguments(&[View::Str(xml_or_json)])
    }
}
