// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{Country, HeadingEntity, ListEntity, ListEntityWithLinks, MDOListItem, SelectableMDOListItem};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `List_Country`.
#[derive(Clone, Copy, Debug)]
pub struct ListCountryClient<'c>(&'c Client);

impl<'c> ListCountryClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the definition of the "country" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/Country`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_country().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CountryList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "country" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/Country`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_country().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CountryList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "country" list.
    ///
    /// `GET /api/v1/List/Country/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_GetCountryHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_country().get_country_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CountryList_GetCountryHeadings")]
    #[inline]
    pub fn get_country_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetCountryHeadings, &[])
    }

    /// Stores the given headings of the "country" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Country/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_PutCountryHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_country().put_country_headings(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CountryList_PutCountryHeadings")]
    #[inline]
    pub fn put_country_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutCountryHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "country" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Country/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_PostCountryHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_country().post_country_heading(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CountryList_PostCountryHeading")]
    #[inline]
    pub fn post_country_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostCountryHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "country" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/Country/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_DeleteCountryHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_country().delete_country_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CountryList_DeleteCountryHeadings")]
    #[inline]
    pub fn delete_country_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteCountryHeadings, &[])
    }

    /// Returns all items of the "country" list, without headings.
    ///
    /// `GET /api/v1/List/Country/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_GetAllCountry.html)
    /// - `includeDeleted` (query, optional), `bool`: Whether items marked as deleted are included.
    /// - returns 200 with list of [`Country`](crate::types::Country).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_country().get_all_country().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CountryList_GetAllCountry")]
    #[inline]
    pub fn get_all_country(self) -> GetAllCountryCall<'c, Vec<Country>> {
        self.call(Op::GetAllCountry, &[]).into()
    }

    /// Adds an item to the "country" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Country/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_PostCountry.html)
    /// - body, [`Country`](crate::types::Country).
    /// - returns 200 with [`Country`](crate::types::Country).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::Country::new().set_name("Example");
    /// let response = client.list_country().post_country(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CountryList_PostCountry")]
    #[inline]
    pub fn post_country(self, body: &Country) -> Call<'c, Country> {
        self.call(Op::PostCountry, &[]).body(View::Carrier(body))
    }

    /// Returns one item of the "country" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/Country/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_GetCountry.html)
    /// - `id` (path), `i32`: Key of the country that is returned.
    /// - returns 200 with [`Country`](crate::types::Country).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_country().get_country(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CountryList_GetCountry")]
    #[inline]
    pub fn get_country(self, id: i32) -> Call<'c, Country> {
        self.call(Op::GetCountry, &[View::I32(id)])
    }

    /// Replaces a country by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/List/Country/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_PutCountry.html)
    /// - `id` (path), `i32`: Key of the country that is stored.
    /// - body, [`Country`](crate::types::Country).
    /// - returns 200 with [`Country`](crate::types::Country).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::Country::new().set_name("Example");
    /// let response = client.list_country().put_country(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CountryList_PutCountry")]
    #[inline]
    pub fn put_country(self, id: i32, body: &Country) -> Call<'c, Country> {
        self.call(Op::PutCountry, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "country" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/Country/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_DeleteCountry.html)
    /// - `id` (path), `i32`: Key of the country that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_country().delete_country(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CountryList_DeleteCountry")]
    #[inline]
    pub fn delete_country(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteCountry, &[View::I32(id)])
    }

    /// Returns all headings of the "country" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/Country/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_GetCountryHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are wanted.
    /// - `showDeleted` (query, optional), `bool`: Whether items that are marked as deleted are included; false by
    ///   default.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_country().get_country_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CountryList_GetCountryHeadingsForListItem")]
    #[inline]
    pub fn get_country_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetCountryHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetCountryHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Sets which headings one item of the "country" list is shown below, by the `Selected` flags of the headings
    /// given, and returns the headings.
    ///
    /// `PUT /api/v1/List/Country/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_PutCountryHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are replaced.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_country().put_country_headings_for_list_item(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CountryList_PutCountryHeadingsForListItem")]
    #[inline]
    pub fn put_country_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutCountryHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns all user groups, selected where they see the given item of the "country" list.
    ///
    /// `GET /api/v1/List/Country/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_GetCountryUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_country().get_country_user_groups_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CountryList_GetCountryUserGroupsForListItem")]
    #[inline]
    pub fn get_country_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetCountryUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Sets which user groups see one item of the "country" list, by the `Selected` flags of the groups given, and
    /// returns the groups.
    ///
    /// `PUT /api/v1/List/Country/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_PutCountryUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item that the request changes.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_country().put_country_user_groups_for_list_item(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CountryList_PutCountryUserGroupsForListItem")]
    #[inline]
    pub fn put_country_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutCountryUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns the "country" list as clients show it: with headings, icons and only what the user group of the caller
    /// sees.
    ///
    /// `GET /api/v1/List/Country/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Country/v1CountryList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`: Whether the items come as one level instead of a tree; false by default.
    /// - `query` (query, optional), text: Only items with these words are returned; the list then comes without its
    ///   hierarchy.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_country().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CountryList_GetMDOList")]
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all_country`](ListCountryClient::get_all_country), with its options.
    GetAllCountryCall = CallWithOptions NoSelect GetAllCountryOptions {
        /// Whether items marked as deleted are included.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_country_headings_for_list_item`](ListCountryClient::get_country_headings_for_list_item), with
    /// its options.
    GetCountryHeadingsForListItemCall = CallWithOptions NoSelect GetCountryHeadingsForListItemOptions {
        /// Whether items that are marked as deleted are included; false by default.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListCountryClient::get_mdo_list), with its options.
    GetMdoListCall = CallWithOptions NoSelect GetMdoListOptions {
        /// Whether the items come as one level instead of a tree; false by default.
        flat bool = "flat";
        /// Only items with these words are returned; the list then comes without its hierarchy.
        query String = "query";
    }
}
