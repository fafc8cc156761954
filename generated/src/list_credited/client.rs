// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `List_Credited`.
#[derive(Clone, Copy, Debug)]
pub struct ListCreditedClient<'c>(&'c Client);

impl<'c> ListCreditedClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the definition of the "credited" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/Credited`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_credited().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CreditedList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "credited" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/Credited`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_credited().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CreditedList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "credited" list.
    ///
    /// `GET /api/v1/List/Credited/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_GetCreditedHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_credited().get_credited_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CreditedList_GetCreditedHeadings")]
    #[inline]
    pub fn get_credited_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetCreditedHeadings, &[])
    }

    /// Stores the given headings of the "credited" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Credited/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_PutCreditedHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_credited().put_credited_headings(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CreditedList_PutCreditedHeadings")]
    #[inline]
    pub fn put_credited_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutCreditedHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "credited" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Credited/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_PostCreditedHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_credited().post_credited_heading(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CreditedList_PostCreditedHeading")]
    #[inline]
    pub fn post_credited_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostCreditedHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "credited" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/Credited/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_DeleteCreditedHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_credited().delete_credited_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CreditedList_DeleteCreditedHeadings")]
    #[inline]
    pub fn delete_credited_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteCreditedHeadings, &[])
    }

    /// Returns all items of the "credited" list, without headings.
    ///
    /// `GET /api/v1/List/Credited/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`: Whether items marked as deleted are part of the response.
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_credited().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CreditedList_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores the given items of the "credited" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Credited/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_PutAllCredited.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::ListItemEntity::new().set_name("Example")];
    /// let response = client.list_credited().put_all_credited(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CreditedList_PutAllCredited")]
    #[inline]
    pub fn put_all_credited(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllCredited, &[]).body(View::List(&body))
    }

    /// Adds an item to the "credited" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Credited/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_PostCredited.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_credited().post_credited(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CreditedList_PostCredited")]
    #[inline]
    pub fn post_credited(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostCredited, &[]).body(View::Carrier(body))
    }

    /// Marks every item of the "credited" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/Credited/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_DeleteAllCredited.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_credited().delete_all_credited().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CreditedList_DeleteAllCredited")]
    #[inline]
    pub fn delete_all_credited(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllCredited, &[])
    }

    /// Returns a new item of the "credited" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/Credited/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_CreateDefaultCredited.html)
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_credited().create_default_credited().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CreditedList_CreateDefaultCredited")]
    #[inline]
    pub fn create_default_credited(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultCredited, &[])
    }

    /// Returns one item of the "credited" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/Credited/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_GetCredited.html)
    /// - `id` (path), `i32`: Key of the item of the credited list that is returned.
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_credited().get_credited(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CreditedList_GetCredited")]
    #[inline]
    pub fn get_credited(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetCredited, &[View::I32(id)])
    }

    /// Replaces one item of the "credited" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/Credited/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_PutCredited.html)
    /// - `id` (path), `i32`: Key of the item of the credited list that is stored.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_credited().put_credited(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CreditedList_PutCredited")]
    #[inline]
    pub fn put_credited(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutCredited, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "credited" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/Credited/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_DeleteCredited.html)
    /// - `id` (path), `i32`: Key of the item that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_credited().delete_credited(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CreditedList_DeleteCredited")]
    #[inline]
    pub fn delete_credited(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteCredited, &[View::I32(id)])
    }

    /// Returns all headings of the "credited" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/Credited/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_GetCreditedHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are wanted.
    /// - `showDeleted` (query, optional), `bool`: Whether items that are marked as deleted are included; false by
    ///   default.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_credited().get_credited_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CreditedList_GetCreditedHeadingsForListItem")]
    #[inline]
    pub fn get_credited_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetCreditedHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetCreditedHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Sets which headings one item of the "credited" list is shown below, by the `Selected` flags of the headings
    /// given, and returns the headings.
    ///
    /// `PUT /api/v1/List/Credited/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_PutCreditedHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are replaced.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_credited().put_credited_headings_for_list_item(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CreditedList_PutCreditedHeadingsForListItem")]
    #[inline]
    pub fn put_credited_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutCreditedHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns all user groups, selected where they see the given item of the "credited" list.
    ///
    /// `GET /api/v1/List/Credited/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_GetCreditedUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_credited().get_credited_user_groups_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CreditedList_GetCreditedUserGroupsForListItem")]
    #[inline]
    pub fn get_credited_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetCreditedUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Sets which user groups see one item of the "credited" list, by the `Selected` flags of the groups given, and
    /// returns the groups.
    ///
    /// `PUT /api/v1/List/Credited/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_PutCreditedUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item that the request changes.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_credited().put_credited_user_groups_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CreditedList_PutCreditedUserGroupsForListItem")]
    #[inline]
    pub fn put_credited_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutCreditedUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns the "credited" list as clients show it: with headings, icons and only what the user group of the caller
    /// sees.
    ///
    /// `GET /api/v1/List/Credited/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`: Whether the items come as one level instead of a tree; false by default.
    /// - `query` (query, optional), text: Only items with these words are returned; the list then comes without its
    ///   hierarchy.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_credited().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CreditedList_GetMDOList")]
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListCreditedClient::get_all), with its options.
    GetAllCall = CallWithOptions NoSelect GetAllOptions {
        /// Whether items marked as deleted are part of the response.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_credited_headings_for_list_item`](ListCreditedClient::get_credited_headings_for_list_item),
    /// with its options.
    GetCreditedHeadingsForListItemCall = CallWithOptions NoSelect GetCreditedHeadingsForListItemOptions {
        /// Whether items that are marked as deleted are included; false by default.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListCreditedClient::get_mdo_list), with its options.
    GetMdoListCall = CallWithOptions NoSelect GetMdoListOptions {
        /// Whether the items come as one level instead of a tree; false by default.
        flat bool = "flat";
        /// Only items with these words are returned; the list then comes without its hierarchy.
        query String = "query";
    }
}
