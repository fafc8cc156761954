// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{PhoneListItem, PhoneListPreferences};

use super::operations::*;

/// Calls of the tag `PhoneList_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct PhoneListAgentClient<'c>(&'c Client);

impl<'c> PhoneListAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Adds a company (contact) to the favorites, which are the company history of the user. Returns its rank there; a
    /// company that is in the list already is not added again and only gets the new rank.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/PhoneList/AddToFavorites`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/PhoneList_Agent/v1PhoneListAgent_AddToFavorites.html)
    /// - body, `AddToFavoritesRequest`.
    ///   - `ContactId`, `i32`: Key of the company to add.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.phone_list_agent().add_to_favorites(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PhoneListAgent_AddToFavorites")]
    #[inline]
    pub fn add_to_favorites(self, contact_id: i32) -> Call<'c, i32, Select> {
        self.call(Op::AddToFavorites, &[]).arguments(&[View::I32(contact_id)])
    }

    /// Returns the telephone list entries of all contact persons of a company, whose key must be valid.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/PhoneList/GetContactPhones`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/PhoneList_Agent/v1PhoneListAgent_GetContactPhones.html)
    /// - body, `GetContactPhonesRequest`.
    ///   - `ContactId`, `i32`: Key of the company whose persons are listed; must be valid.
    /// - returns 200 with list of [`PhoneListItem`](crate::types::PhoneListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.phone_list_agent().get_contact_phones(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PhoneListAgent_GetContactPhones")]
    #[inline]
    pub fn get_contact_phones(self, contact_id: i32) -> Call<'c, Vec<PhoneListItem>, Select> {
        self.call(Op::GetContactPhones, &[]).arguments(&[View::I32(contact_id)])
    }

    /// Returns the telephone list entries of one department, which is given by the key of a user group and must be
    /// valid.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/PhoneList/GetDepartmentPhones`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/PhoneList_Agent/v1PhoneListAgent_GetDepartmentPhones.html)
    /// - body, `GetDepartmentPhonesRequest`.
    ///   - `DepartmentId`, `i32`: Key of the department, which is a user group.
    /// - returns 200 with list of [`PhoneListItem`](crate::types::PhoneListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.phone_list_agent().get_department_phones(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PhoneListAgent_GetDepartmentPhones")]
    #[inline]
    pub fn get_department_phones(self, department_id: i32) -> Call<'c, Vec<PhoneListItem>, Select> {
        self.call(Op::GetDepartmentPhones, &[]).arguments(&[View::I32(department_id)])
    }

    /// Returns the telephone list entries of the companies among the user's favorites.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/PhoneList/GetFavoritesPhones`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/PhoneList_Agent/v1PhoneListAgent_GetFavoritesPhones.html)
    /// - returns 200 with list of [`PhoneListItem`](crate::types::PhoneListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.phone_list_agent().get_favorites_phones().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PhoneListAgent_GetFavoritesPhones")]
    #[inline]
    pub fn get_favorites_phones(self) -> Call<'c, Vec<PhoneListItem>, Select> {
        self.call(Op::GetFavoritesPhones, &[])
    }

    /// Returns the settings for searches of the telephone list from the preferences of the user.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/PhoneList/GetPreferences`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/PhoneList_Agent/v1PhoneListAgent_GetPreferences.html)
    /// - returns 200 with [`PhoneListPreferences`](crate::types::PhoneListPreferences).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.phone_list_agent().get_preferences().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PhoneListAgent_GetPreferences")]
    #[inline]
    pub fn get_preferences(self) -> Call<'c, PhoneListPreferences, Select> {
        self.call(Op::GetPreferences, &[])
    }

    /// Returns the entries of the telephone list that match a text, by the settings that were stored by
    /// `SetPreferences`, or the default ones.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/PhoneList/Search`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/PhoneList_Agent/v1PhoneListAgent_Search.html)
    /// - body, `PhoneList_SearchRequest`.
    ///   - `SearchString`, text: Words to look for.
    /// - returns 200 with list of [`PhoneListItem`](crate::types::PhoneListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.phone_list_agent().search("search string").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PhoneListAgent_Search")]
    #[inline]
    pub fn search(self, search_string: &str) -> Call<'c, Vec<PhoneListItem>, Select> {
        self.call(Op::Search, &[]).arguments(&[View::Str(search_string)])
    }

    /// Returns the entries of the telephone list that match a text, by the settings in the request.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/PhoneList/SearchWithPreferences`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/PhoneList_Agent/v1PhoneListAgent_SearchWithPreferences.html)
    /// - body, `SearchWithPreferencesRequest`.
    ///   - `SearchString`, text: Words to look for.
    ///   - `Preferences`, [`PhoneListPreferences`](crate::types::PhoneListPreferences): Fields that a search of the
    ///     telephone list covers, and how their text is compared.
    /// - returns 200 with list of [`PhoneListItem`](crate::types::PhoneListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let preferences = superoffice::types::PhoneListPreferences::new()
    ///     .set_search_mode_company(superoffice::types::StringSearchType::BeginsWith)
    ///     .set_search_mode_department(superoffice::types::StringSearchType::BeginsWith);
    /// let response = client.phone_list_agent().search_with_preferences("search string", &preferences)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PhoneListAgent_SearchWithPreferences")]
    #[inline]
    pub fn search_with_preferences(
        self,
        search_string: &str,
        preferences: &PhoneListPreferences,
    ) -> Call<'c, Vec<PhoneListItem>, Select> {
        self.call(Op::SearchWithPreferences, &[]).arguments(&[View::Str(search_string), View::Carrier(preferences)])
    }

    /// Stores the settings for searches of the telephone list in the preferences of the user.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/PhoneList/SetPreferences`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/PhoneList_Agent/v1PhoneListAgent_SetPreferences.html)
    /// - body, `SetPreferencesRequest`.
    ///   - `Preferences`, [`PhoneListPreferences`](crate::types::PhoneListPreferences): Fields that a search of the
    ///     telephone list covers, and how their text is compared.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let preferences = superoffice::types::PhoneListPreferences::new()
    ///     .set_search_mode_company(superoffice::types::StringSearchType::BeginsWith)
    ///     .set_search_mode_department(superoffice::types::StringSearchType::BeginsWith);
    /// client.phone_list_agent().set_preferences(&preferences).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PhoneListAgent_SetPreferences")]
    #[inline]
    pub fn set_preferences(self, preferences: &PhoneListPreferences) -> Call<'c, (), Select> {
        self.call(Op::SetPreferences, &[]).arguments(&[View::Carrier(preferences)])
    }
}
