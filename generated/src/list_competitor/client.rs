// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `List_Competitor`.
#[derive(Clone, Copy, Debug)]
pub struct ListCompetitorClient<'c>(&'c Client);

impl<'c> ListCompetitorClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the definition of the "competitor" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/Competitor`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_competitor().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CompetitorList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "competitor" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/Competitor`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_competitor().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CompetitorList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "competitor" list.
    ///
    /// `GET /api/v1/List/Competitor/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_GetCompetitorHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_competitor().get_competitor_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CompetitorList_GetCompetitorHeadings")]
    #[inline]
    pub fn get_competitor_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetCompetitorHeadings, &[])
    }

    /// Stores the given headings of the "competitor" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Competitor/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_PutCompetitorHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_competitor().put_competitor_headings(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CompetitorList_PutCompetitorHeadings")]
    #[inline]
    pub fn put_competitor_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutCompetitorHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "competitor" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Competitor/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_PostCompetitorHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_competitor().post_competitor_heading(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CompetitorList_PostCompetitorHeading")]
    #[inline]
    pub fn post_competitor_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostCompetitorHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "competitor" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/Competitor/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_DeleteCompetitorHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_competitor().delete_competitor_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CompetitorList_DeleteCompetitorHeadings")]
    #[inline]
    pub fn delete_competitor_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteCompetitorHeadings, &[])
    }

    /// Returns all items of the "competitor" list, without headings.
    ///
    /// `GET /api/v1/List/Competitor/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`: Whether items marked as deleted are part of the response.
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_competitor().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CompetitorList_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores the given items of the "competitor" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Competitor/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_PutAllCompetitor.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::ListItemEntity::new().set_name("Example")];
    /// let response = client.list_competitor().put_all_competitor(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CompetitorList_PutAllCompetitor")]
    #[inline]
    pub fn put_all_competitor(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllCompetitor, &[]).body(View::List(&body))
    }

    /// Adds an item to the "competitor" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Competitor/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_PostCompetitor.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_competitor().post_competitor(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CompetitorList_PostCompetitor")]
    #[inline]
    pub fn post_competitor(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostCompetitor, &[]).body(View::Carrier(body))
    }

    /// Marks every item of the "competitor" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/Competitor/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_DeleteAllCompetitor.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_competitor().delete_all_competitor().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CompetitorList_DeleteAllCompetitor")]
    #[inline]
    pub fn delete_all_competitor(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllCompetitor, &[])
    }

    /// Returns a new item of the "competitor" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/Competitor/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_CreateDefaultCompetitor.html)
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_competitor().create_default_competitor().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CompetitorList_CreateDefaultCompetitor")]
    #[inline]
    pub fn create_default_competitor(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultCompetitor, &[])
    }

    /// Returns one item of the "competitor" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/Competitor/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_GetCompetitor.html)
    /// - `id` (path), `i32`: Key of the competitor that is returned.
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_competitor().get_competitor(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CompetitorList_GetCompetitor")]
    #[inline]
    pub fn get_competitor(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetCompetitor, &[View::I32(id)])
    }

    /// Replaces one item of the "competitor" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/Competitor/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_PutCompetitor.html)
    /// - `id` (path), `i32`: Key of the competitor that is stored.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_competitor().put_competitor(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CompetitorList_PutCompetitor")]
    #[inline]
    pub fn put_competitor(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutCompetitor, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "competitor" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/Competitor/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_DeleteCompetitor.html)
    /// - `id` (path), `i32`: Key of the item that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_competitor().delete_competitor(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CompetitorList_DeleteCompetitor")]
    #[inline]
    pub fn delete_competitor(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteCompetitor, &[View::I32(id)])
    }

    /// Returns all headings of the "competitor" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/Competitor/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_GetCompetitorHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are wanted.
    /// - `showDeleted` (query, optional), `bool`: Whether items that are marked as deleted are included; false by
    ///   default.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_competitor().get_competitor_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CompetitorList_GetCompetitorHeadingsForListItem")]
    #[inline]
    pub fn get_competitor_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetCompetitorHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetCompetitorHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Sets which headings one item of the "competitor" list is shown below, by the `Selected` flags of the headings
    /// given, and returns the headings.
    ///
    /// `PUT /api/v1/List/Competitor/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_PutCompetitorHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are replaced.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_competitor().put_competitor_headings_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CompetitorList_PutCompetitorHeadingsForListItem")]
    #[inline]
    pub fn put_competitor_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutCompetitorHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns all user groups, selected where they see the given item of the "competitor" list.
    ///
    /// `GET /api/v1/List/Competitor/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_GetCompetitorUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_competitor().get_competitor_user_groups_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CompetitorList_GetCompetitorUserGroupsForListItem")]
    #[inline]
    pub fn get_competitor_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetCompetitorUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Sets which user groups see one item of the "competitor" list, by the `Selected` flags of the groups given, and
    /// returns the groups.
    ///
    /// `PUT /api/v1/List/Competitor/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_PutCompetitorUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item that the request changes.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_competitor().put_competitor_user_groups_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CompetitorList_PutCompetitorUserGroupsForListItem")]
    #[inline]
    pub fn put_competitor_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutCompetitorUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns the "competitor" list as clients show it: with headings, icons and only what the user group of the
    /// caller sees.
    ///
    /// `GET /api/v1/List/Competitor/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`: Whether the items come as one level instead of a tree; false by default.
    /// - `query` (query, optional), text: Only items with these words are returned; the list then comes without its
    ///   hierarchy.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_competitor().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CompetitorList_GetMDOList")]
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListCompetitorClient::get_all), with its options.
    GetAllCall = CallWithOptions NoSelect GetAllOptions {
        /// Whether items marked as deleted are part of the response.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_competitor_headings_for_list_item`](ListCompetitorClient::get_competitor_headings_for_list_item), with its
    /// options.
    GetCompetitorHeadingsForListItemCall = CallWithOptions NoSelect GetCompetitorHeadingsForListItemOptions {
        /// Whether items that are marked as deleted are included; false by default.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListCompetitorClient::get_mdo_list), with its options.
    GetMdoListCall = CallWithOptions NoSelect GetMdoListOptions {
        /// Whether the items come as one level instead of a tree; false by default.
        flat bool = "flat";
        /// Only items with these words are returned; the list then comes without its hierarchy.
        query String = "query";
    }
}
