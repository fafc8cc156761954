// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `List_Source`.
#[derive(Clone, Copy, Debug)]
pub struct ListSourceClient<'c>(&'c Client);

impl<'c> ListSourceClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the definition of the "source" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/Source`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_source().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SourceList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "source" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/Source`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_source().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SourceList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "source" list.
    ///
    /// `GET /api/v1/List/Source/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_GetSourceHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_source().get_source_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SourceList_GetSourceHeadings")]
    #[inline]
    pub fn get_source_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetSourceHeadings, &[])
    }

    /// Stores the given headings of the "source" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Source/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_PutSourceHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_source().put_source_headings(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SourceList_PutSourceHeadings")]
    #[inline]
    pub fn put_source_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutSourceHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "source" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Source/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_PostSourceHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_source().post_source_heading(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SourceList_PostSourceHeading")]
    #[inline]
    pub fn post_source_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostSourceHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "source" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/Source/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_DeleteSourceHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_source().delete_source_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SourceList_DeleteSourceHeadings")]
    #[inline]
    pub fn delete_source_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteSourceHeadings, &[])
    }

    /// Returns all items of the "source" list, without headings.
    ///
    /// `GET /api/v1/List/Source/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`: Whether items marked as deleted are part of the response.
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_source().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SourceList_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores the given items of the "source" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Source/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_PutAllSource.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::ListItemEntity::new().set_name("Example")];
    /// let response = client.list_source().put_all_source(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SourceList_PutAllSource")]
    #[inline]
    pub fn put_all_source(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllSource, &[]).body(View::List(&body))
    }

    /// Adds an item to the "source" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Source/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_PostSource.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_source().post_source(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SourceList_PostSource")]
    #[inline]
    pub fn post_source(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostSource, &[]).body(View::Carrier(body))
    }

    /// Marks every item of the "source" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/Source/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_DeleteAllSource.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_source().delete_all_source().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SourceList_DeleteAllSource")]
    #[inline]
    pub fn delete_all_source(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllSource, &[])
    }

    /// Returns a new item of the "source" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/Source/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_CreateDefaultSource.html)
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_source().create_default_source().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SourceList_CreateDefaultSource")]
    #[inline]
    pub fn create_default_source(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultSource, &[])
    }

    /// Returns one item of the "source" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/Source/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_GetSource.html)
    /// - `id` (path), `i32`: Key of the source that is returned.
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_source().get_source(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SourceList_GetSource")]
    #[inline]
    pub fn get_source(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetSource, &[View::I32(id)])
    }

    /// Replaces one item of the "source" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/Source/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_PutSource.html)
    /// - `id` (path), `i32`: Key of the source that is stored.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_source().put_source(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SourceList_PutSource")]
    #[inline]
    pub fn put_source(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutSource, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "source" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/Source/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_DeleteSource.html)
    /// - `id` (path), `i32`: Key of the item that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_source().delete_source(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SourceList_DeleteSource")]
    #[inline]
    pub fn delete_source(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteSource, &[View::I32(id)])
    }

    /// Returns all headings of the "source" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/Source/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_GetSourceHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are wanted.
    /// - `showDeleted` (query, optional), `bool`: Whether items that are marked as deleted are included; false by
    ///   default.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_source().get_source_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SourceList_GetSourceHeadingsForListItem")]
    #[inline]
    pub fn get_source_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetSourceHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetSourceHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Sets which headings one item of the "source" list is shown below, by the `Selected` flags of the headings given,
    /// and returns the headings.
    ///
    /// `PUT /api/v1/List/Source/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_PutSourceHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are replaced.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_source().put_source_headings_for_list_item(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SourceList_PutSourceHeadingsForListItem")]
    #[inline]
    pub fn put_source_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutSourceHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns all user groups, selected where they see the given item of the "source" list.
    ///
    /// `GET /api/v1/List/Source/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_GetSourceUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_source().get_source_user_groups_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SourceList_GetSourceUserGroupsForListItem")]
    #[inline]
    pub fn get_source_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetSourceUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Sets which user groups see one item of the "source" list, by the `Selected` flags of the groups given, and
    /// returns the groups.
    ///
    /// `PUT /api/v1/List/Source/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_PutSourceUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item that the request changes.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_source().put_source_user_groups_for_list_item(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SourceList_PutSourceUserGroupsForListItem")]
    #[inline]
    pub fn put_source_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutSourceUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns the "source" list as clients show it: with headings, icons and only what the user group of the caller
    /// sees.
    ///
    /// `GET /api/v1/List/Source/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`: Whether the items come as one level instead of a tree; false by default.
    /// - `query` (query, optional), text: Only items with these words are returned; the list then comes without its
    ///   hierarchy.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_source().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SourceList_GetMDOList")]
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListSourceClient::get_all), with its options.
    GetAllCall = CallWithOptions NoSelect GetAllOptions {
        /// Whether items marked as deleted are part of the response.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_source_headings_for_list_item`](ListSourceClient::get_source_headings_for_list_item), with its
    /// options.
    GetSourceHeadingsForListItemCall = CallWithOptions NoSelect GetSourceHeadingsForListItemOptions {
        /// Whether items that are marked as deleted are included; false by default.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListSourceClient::get_mdo_list), with its options.
    GetMdoListCall = CallWithOptions NoSelect GetMdoListOptions {
        /// Whether the items come as one level instead of a tree; false by default.
        flat bool = "flat";
        /// Only items with these words are returned; the list then comes without its hierarchy.
        query String = "query";
    }
}
