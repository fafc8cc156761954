// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `List_Business`.
#[derive(Clone, Copy, Debug)]
pub struct ListBusinessClient<'c>(&'c Client);

impl<'c> ListBusinessClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the definition of the "business" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/Business`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_business().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BusinessList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "business" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/Business`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_business().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BusinessList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "business" list.
    ///
    /// `GET /api/v1/List/Business/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_GetBusinessHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_business().get_business_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BusinessList_GetBusinessHeadings")]
    #[inline]
    pub fn get_business_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetBusinessHeadings, &[])
    }

    /// Stores the given headings of the "business" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Business/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_PutBusinessHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_business().put_business_headings(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BusinessList_PutBusinessHeadings")]
    #[inline]
    pub fn put_business_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutBusinessHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "business" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Business/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_PostBusinessHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_business().post_business_heading(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BusinessList_PostBusinessHeading")]
    #[inline]
    pub fn post_business_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostBusinessHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "business" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/Business/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_DeleteBusinessHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_business().delete_business_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BusinessList_DeleteBusinessHeadings")]
    #[inline]
    pub fn delete_business_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteBusinessHeadings, &[])
    }

    /// Returns all items of the "business" list, without headings.
    ///
    /// `GET /api/v1/List/Business/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`: Whether items marked as deleted are part of the response.
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_business().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BusinessList_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores the given items of the "business" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Business/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_PutAllBusiness.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::ListItemEntity::new().set_name("Example")];
    /// let response = client.list_business().put_all_business(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BusinessList_PutAllBusiness")]
    #[inline]
    pub fn put_all_business(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllBusiness, &[]).body(View::List(&body))
    }

    /// Adds an item to the "business" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Business/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_PostBusiness.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_business().post_business(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BusinessList_PostBusiness")]
    #[inline]
    pub fn post_business(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostBusiness, &[]).body(View::Carrier(body))
    }

    /// Marks every item of the "business" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/Business/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_DeleteAllBusiness.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_business().delete_all_business().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BusinessList_DeleteAllBusiness")]
    #[inline]
    pub fn delete_all_business(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllBusiness, &[])
    }

    /// Returns a new item of the "business" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/Business/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_CreateDefaultBusiness.html)
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_business().create_default_business().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BusinessList_CreateDefaultBusiness")]
    #[inline]
    pub fn create_default_business(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultBusiness, &[])
    }

    /// Returns one item of the "business" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/Business/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_GetBusiness.html)
    /// - `id` (path), `i32`: Key of the business that is returned.
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_business().get_business(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BusinessList_GetBusiness")]
    #[inline]
    pub fn get_business(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetBusiness, &[View::I32(id)])
    }

    /// Replaces one item of the "business" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/Business/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_PutBusiness.html)
    /// - `id` (path), `i32`: Key of the business that is stored.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_business().put_business(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BusinessList_PutBusiness")]
    #[inline]
    pub fn put_business(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutBusiness, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "business" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/Business/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_DeleteBusiness.html)
    /// - `id` (path), `i32`: Key of the item that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_business().delete_business(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BusinessList_DeleteBusiness")]
    #[inline]
    pub fn delete_business(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteBusiness, &[View::I32(id)])
    }

    /// Returns all headings of the "business" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/Business/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_GetBusinessHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are wanted.
    /// - `showDeleted` (query, optional), `bool`: Whether items that are marked as deleted are included; false by
    ///   default.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_business().get_business_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BusinessList_GetBusinessHeadingsForListItem")]
    #[inline]
    pub fn get_business_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetBusinessHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetBusinessHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Sets which headings one item of the "business" list is shown below, by the `Selected` flags of the headings
    /// given, and returns the headings.
    ///
    /// `PUT /api/v1/List/Business/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_PutBusinessHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are replaced.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_business().put_business_headings_for_list_item(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BusinessList_PutBusinessHeadingsForListItem")]
    #[inline]
    pub fn put_business_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutBusinessHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns all user groups, selected where they see the given item of the "business" list.
    ///
    /// `GET /api/v1/List/Business/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_GetBusinessUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_business().get_business_user_groups_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BusinessList_GetBusinessUserGroupsForListItem")]
    #[inline]
    pub fn get_business_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetBusinessUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Sets which user groups see one item of the "business" list, by the `Selected` flags of the groups given, and
    /// returns the groups.
    ///
    /// `PUT /api/v1/List/Business/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_PutBusinessUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item that the request changes.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_business().put_business_user_groups_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BusinessList_PutBusinessUserGroupsForListItem")]
    #[inline]
    pub fn put_business_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutBusinessUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns the "business" list as clients show it: with headings, icons and only what the user group of the caller
    /// sees.
    ///
    /// `GET /api/v1/List/Business/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`: Whether the items come as one level instead of a tree; false by default.
    /// - `query` (query, optional), text: Only items with these words are returned; the list then comes without its
    ///   hierarchy.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_business().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1BusinessList_GetMDOList")]
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListBusinessClient::get_all), with its options.
    GetAllCall = CallWithOptions NoSelect GetAllOptions {
        /// Whether items marked as deleted are part of the response.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_business_headings_for_list_item`](ListBusinessClient::get_business_headings_for_list_item),
    /// with its options.
    GetBusinessHeadingsForListItemCall = CallWithOptions NoSelect GetBusinessHeadingsForListItemOptions {
        /// Whether items that are marked as deleted are included; false by default.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListBusinessClient::get_mdo_list), with its options.
    GetMdoListCall = CallWithOptions NoSelect GetMdoListOptions {
        /// Whether the items come as one level instead of a tree; false by default.
        flat bool = "flat";
        /// Only items with these words are returned; the list then comes without its hierarchy.
        query String = "query";
    }
}
