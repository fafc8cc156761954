// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `List_Reason`.
#[derive(Clone, Copy, Debug)]
pub struct ListReasonClient<'c>(&'c Client);

impl<'c> ListReasonClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the definition of the "reason" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/Reason`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Reason/v1ReasonList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_reason().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "reason" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/Reason`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Reason/v1ReasonList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_reason().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "reason" list.
    ///
    /// `GET /api/v1/List/Reason/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Reason/v1ReasonList_GetReasonHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_reason().get_reason_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonList_GetReasonHeadings")]
    #[inline]
    pub fn get_reason_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetReasonHeadings, &[])
    }

    /// Stores the given headings of the "reason" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Reason/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Reason/v1ReasonList_PutReasonHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_reason().put_reason_headings(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonList_PutReasonHeadings")]
    #[inline]
    pub fn put_reason_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutReasonHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "reason" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Reason/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Reason/v1ReasonList_PostReasonHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_reason().post_reason_heading(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonList_PostReasonHeading")]
    #[inline]
    pub fn post_reason_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostReasonHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "reason" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/Reason/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Reason/v1ReasonList_DeleteReasonHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_reason().delete_reason_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonList_DeleteReasonHeadings")]
    #[inline]
    pub fn delete_reason_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteReasonHeadings, &[])
    }

    /// Returns all items of the "reason" list, without headings.
    ///
    /// `GET /api/v1/List/Reason/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Reason/v1ReasonList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`: Whether items marked as deleted are part of the response.
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_reason().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonList_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores the given items of the "reason" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Reason/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Reason/v1ReasonList_PutAllReason.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::ListItemEntity::new().set_name("Example")];
    /// let response = client.list_reason().put_all_reason(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonList_PutAllReason")]
    #[inline]
    pub fn put_all_reason(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllReason, &[]).body(View::List(&body))
    }

    /// Adds an item to the "reason" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Reason/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Reason/v1ReasonList_PostReason.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_reason().post_reason(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonList_PostReason")]
    #[inline]
    pub fn post_reason(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostReason, &[]).body(View::Carrier(body))
    }

    /// Marks every item of the "reason" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/Reason/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Reason/v1ReasonList_DeleteAllReason.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_reason().delete_all_reason().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonList_DeleteAllReason")]
    #[inline]
    pub fn delete_all_reason(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllReason, &[])
    }

    /// Returns a new item of the "reason" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/Reason/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Reason/v1ReasonList_CreateDefaultReason.html)
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_reason().create_default_reason().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonList_CreateDefaultReason")]
    #[inline]
    pub fn create_default_reason(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultReason, &[])
    }

    /// Returns one item of the "reason" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/Reason/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Reason/v1ReasonList_GetReason.html)
    /// - `id` (path), `i32`: Key of the reason that is returned.
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_reason().get_reason(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonList_GetReason")]
    #[inline]
    pub fn get_reason(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetReason, &[View::I32(id)])
    }

    /// Replaces one item of the "reason" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/Reason/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Reason/v1ReasonList_PutReason.html)
    /// - `id` (path), `i32`: Key of the reason that is stored.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_reason().put_reason(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonList_PutReason")]
    #[inline]
    pub fn put_reason(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutReason, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "reason" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/Reason/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Reason/v1ReasonList_DeleteReason.html)
    /// - `id` (path), `i32`: Key of the item that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_reason().delete_reason(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonList_DeleteReason")]
    #[inline]
    pub fn delete_reason(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteReason, &[View::I32(id)])
    }

    /// Returns all headings of the "reason" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/Reason/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Reason/v1ReasonList_GetReasonHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are wanted.
    /// - `showDeleted` (query, optional), `bool`: Whether items that are marked as deleted are included; false by
    ///   default.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_reason().get_reason_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonList_GetReasonHeadingsForListItem")]
    #[inline]
    pub fn get_reason_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetReasonHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetReasonHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Sets which headings one item of the "reason" list is shown below, by the `Selected` flags of the headings given,
    /// and returns the headings.
    ///
    /// `PUT /api/v1/List/Reason/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Reason/v1ReasonList_PutReasonHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are replaced.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_reason().put_reason_headings_for_list_item(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonList_PutReasonHeadingsForListItem")]
    #[inline]
    pub fn put_reason_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutReasonHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns all user groups, selected where they see the given item of the "reason" list.
    ///
    /// `GET /api/v1/List/Reason/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Reason/v1ReasonList_GetReasonUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_reason().get_reason_user_groups_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonList_GetReasonUserGroupsForListItem")]
    #[inline]
    pub fn get_reason_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetReasonUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Sets which user groups see one item of the "reason" list, by the `Selected` flags of the groups given, and
    /// returns the groups.
    ///
    /// `PUT /api/v1/List/Reason/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Reason/v1ReasonList_PutReasonUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item that the request changes.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_reason().put_reason_user_groups_for_list_item(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonList_PutReasonUserGroupsForListItem")]
    #[inline]
    pub fn put_reason_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutReasonUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns the "reason" list as clients show it: with headings, icons and only what the user group of the caller
    /// sees.
    ///
    /// `GET /api/v1/List/Reason/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Reason/v1ReasonList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`: Whether the items come as one level instead of a tree; false by default.
    /// - `query` (query, optional), text: Only items with these words are returned; the list then comes without its
    ///   hierarchy.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_reason().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonList_GetMDOList")]
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListReasonClient::get_all), with its options.
    GetAllCall = CallWithOptions NoSelect GetAllOptions {
        /// Whether items marked as deleted are part of the response.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_reason_headings_for_list_item`](ListReasonClient::get_reason_headings_for_list_item), with its
    /// options.
    GetReasonHeadingsForListItemCall = CallWithOptions NoSelect GetReasonHeadingsForListItemOptions {
        /// Whether items that are marked as deleted are included; false by default.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListReasonClient::get_mdo_list), with its options.
    GetMdoListCall = CallWithOptions NoSelect GetMdoListOptions {
        /// Whether the items come as one level instead of a tree; false by default.
        flat bool = "flat";
        /// Only items with these words are returned; the list then comes without its hierarchy.
        query String = "query";
    }
}
