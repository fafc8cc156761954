// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `List_MrMrs`.
#[derive(Clone, Copy, Debug)]
pub struct ListMrMrsClient<'c>(&'c Client);

impl<'c> ListMrMrsClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the definition of the "form of address" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/MrMrs`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_mr_mrs().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MrMrsList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "form of address" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/MrMrs`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_mr_mrs().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MrMrsList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "form of address" list.
    ///
    /// `GET /api/v1/List/MrMrs/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_GetMrMrsHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_mr_mrs().get_mr_mrs_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MrMrsList_GetMrMrsHeadings")]
    #[inline]
    pub fn get_mr_mrs_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetMrMrsHeadings, &[])
    }

    /// Stores the given headings of the "form of address" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/MrMrs/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_PutMrMrsHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_mr_mrs().put_mr_mrs_headings(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MrMrsList_PutMrMrsHeadings")]
    #[inline]
    pub fn put_mr_mrs_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutMrMrsHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "form of address" list and returns it with its key.
    ///
    /// `POST /api/v1/List/MrMrs/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_PostMrMrsHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_mr_mrs().post_mr_mrs_heading(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MrMrsList_PostMrMrsHeading")]
    #[inline]
    pub fn post_mr_mrs_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostMrMrsHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "form of address" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/MrMrs/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_DeleteMrMrsHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_mr_mrs().delete_mr_mrs_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MrMrsList_DeleteMrMrsHeadings")]
    #[inline]
    pub fn delete_mr_mrs_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteMrMrsHeadings, &[])
    }

    /// Returns all items of the "form of address" list, without headings.
    ///
    /// `GET /api/v1/List/MrMrs/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`: Whether items marked as deleted are part of the response.
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_mr_mrs().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MrMrsList_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores the given items of the "form of address" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/MrMrs/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_PutAllMrMrs.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::ListItemEntity::new().set_name("Example")];
    /// let response = client.list_mr_mrs().put_all_mr_mrs(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MrMrsList_PutAllMrMrs")]
    #[inline]
    pub fn put_all_mr_mrs(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllMrMrs, &[]).body(View::List(&body))
    }

    /// Adds an item to the "form of address" list and returns it with its key.
    ///
    /// `POST /api/v1/List/MrMrs/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_PostMrMrs.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_mr_mrs().post_mr_mrs(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MrMrsList_PostMrMrs")]
    #[inline]
    pub fn post_mr_mrs(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostMrMrs, &[]).body(View::Carrier(body))
    }

    /// Marks every item of the "form of address" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/MrMrs/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_DeleteAllMrMrs.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_mr_mrs().delete_all_mr_mrs().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MrMrsList_DeleteAllMrMrs")]
    #[inline]
    pub fn delete_all_mr_mrs(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllMrMrs, &[])
    }

    /// Returns a new item of the "form of address" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/MrMrs/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_CreateDefaultMrMrs.html)
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_mr_mrs().create_default_mr_mrs().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MrMrsList_CreateDefaultMrMrs")]
    #[inline]
    pub fn create_default_mr_mrs(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultMrMrs, &[])
    }

    /// Returns one item of the "form of address" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/MrMrs/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_GetMrMrs.html)
    /// - `id` (path), `i32`: Key of the form of address that is returned.
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_mr_mrs().get_mr_mrs(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MrMrsList_GetMrMrs")]
    #[inline]
    pub fn get_mr_mrs(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetMrMrs, &[View::I32(id)])
    }

    /// Replaces one item of the "form of address" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/MrMrs/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_PutMrMrs.html)
    /// - `id` (path), `i32`: Key of the form of address that is stored.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_mr_mrs().put_mr_mrs(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MrMrsList_PutMrMrs")]
    #[inline]
    pub fn put_mr_mrs(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutMrMrs, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "form of address" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/MrMrs/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_DeleteMrMrs.html)
    /// - `id` (path), `i32`: Key of the item that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_mr_mrs().delete_mr_mrs(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MrMrsList_DeleteMrMrs")]
    #[inline]
    pub fn delete_mr_mrs(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteMrMrs, &[View::I32(id)])
    }

    /// Returns all headings of the "form of address" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/MrMrs/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_GetMrMrsHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are wanted.
    /// - `showDeleted` (query, optional), `bool`: Whether items that are marked as deleted are included; false by
    ///   default.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_mr_mrs().get_mr_mrs_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MrMrsList_GetMrMrsHeadingsForListItem")]
    #[inline]
    pub fn get_mr_mrs_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetMrMrsHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetMrMrsHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Sets which headings one item of the "form of address" list is shown below, by the `Selected` flags of the
    /// headings given, and returns the headings.
    ///
    /// `PUT /api/v1/List/MrMrs/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_PutMrMrsHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are replaced.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_mr_mrs().put_mr_mrs_headings_for_list_item(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MrMrsList_PutMrMrsHeadingsForListItem")]
    #[inline]
    pub fn put_mr_mrs_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutMrMrsHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns all user groups, selected where they see the given item of the "form of address" list.
    ///
    /// `GET /api/v1/List/MrMrs/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_GetMrMrsUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_mr_mrs().get_mr_mrs_user_groups_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MrMrsList_GetMrMrsUserGroupsForListItem")]
    #[inline]
    pub fn get_mr_mrs_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetMrMrsUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Sets which user groups see one item of the "form of address" list, by the `Selected` flags of the groups given,
    /// and returns the groups.
    ///
    /// `PUT /api/v1/List/MrMrs/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_PutMrMrsUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item that the request changes.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_mr_mrs().put_mr_mrs_user_groups_for_list_item(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MrMrsList_PutMrMrsUserGroupsForListItem")]
    #[inline]
    pub fn put_mr_mrs_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutMrMrsUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns the "form of address" list as clients show it: with headings, icons and only what the user group of the
    /// caller sees.
    ///
    /// `GET /api/v1/List/MrMrs/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`: Whether the items come as one level instead of a tree; false by default.
    /// - `query` (query, optional), text: Only items with these words are returned; the list then comes without its
    ///   hierarchy.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_mr_mrs().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1MrMrsList_GetMDOList")]
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListMrMrsClient::get_all), with its options.
    GetAllCall = CallWithOptions NoSelect GetAllOptions {
        /// Whether items marked as deleted are part of the response.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mr_mrs_headings_for_list_item`](ListMrMrsClient::get_mr_mrs_headings_for_list_item), with its
    /// options.
    GetMrMrsHeadingsForListItemCall = CallWithOptions NoSelect GetMrMrsHeadingsForListItemOptions {
        /// Whether items that are marked as deleted are included; false by default.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListMrMrsClient::get_mdo_list), with its options.
    GetMdoListCall = CallWithOptions NoSelect GetMdoListOptions {
        /// Whether the items come as one level instead of a tree; false by default.
        flat bool = "flat";
        /// Only items with these words are returned; the list then comes without its hierarchy.
        query String = "query";
    }
}
