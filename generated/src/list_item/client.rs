// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListItemEntity, SelectableMDOListItem};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `List_Item`.
#[derive(Clone, Copy, Debug)]
pub struct ListItemClient<'c>(&'c Client);

impl<'c> ListItemClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the headings of a list, found by its key. An unknown list gives 404.
    ///
    /// `GET /api/v1/List/{id}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_GetHeadingsFromListDefinition.html)
    /// - `id` (path), `i32`: Key of the list whose headings are returned.
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_item().get_headings_from_list_definition(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListItemEntity_GetHeadingsFromListDefinition")]
    #[inline]
    pub fn get_headings_from_list_definition(self, id: i32) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetHeadingsFromListDefinition, &[View::I32(id)])
    }

    /// Stores the given headings of a list that is found by its key, and returns them as stored.
    ///
    /// `PUT /api/v1/List/{id}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_SaveHeadingsFromListDefinition.html)
    /// - `id` (path), `i32`: Key of the list whose headings are stored.
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_item().save_headings_from_list_definition(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListItemEntity_SaveHeadingsFromListDefinition")]
    #[inline]
    pub fn save_headings_from_list_definition(self, id: i32, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::SaveHeadingsFromListDefinition, &[View::I32(id)]).body(View::List(&body))
    }

    /// Adds a heading to a list, found by its key, and returns the heading as stored.
    ///
    /// `POST /api/v1/List/{id}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_SaveHeadingFromListDefinition.html)
    /// - `id` (path), `i32`: Key of the list that gets the heading.
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_item().save_heading_from_list_definition(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListItemEntity_SaveHeadingFromListDefinition")]
    #[inline]
    pub fn save_heading_from_list_definition(self, id: i32, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::SaveHeadingFromListDefinition, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Removes all headings of a list, found by its key.
    ///
    /// `DELETE /api/v1/List/{id}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_DeleteAllHeadingsFromListDefinition.html)
    /// - `id` (path), `i32`: Key of the list whose headings are all deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_item().delete_all_headings_from_list_definition(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListItemEntity_DeleteAllHeadingsFromListDefinition")]
    #[inline]
    pub fn delete_all_headings_from_list_definition(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteAllHeadingsFromListDefinition, &[View::I32(id)])
    }

    /// Returns the headings of a list, found by its name.
    ///
    /// `GET /api/v1/List/{name}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_GetHeadingsFromName.html)
    /// - `name` (path), text: List whose headings are returned, by its name, such as category.
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_item().get_headings_from_name("Example").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListItemEntity_GetHeadingsFromName")]
    #[inline]
    pub fn get_headings_from_name(self, name: &str) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetHeadingsFromName, &[View::Str(name)])
    }

    /// Stores the given headings of a list that is found by its name, and returns them as stored.
    ///
    /// `PUT /api/v1/List/{name}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_SaveHeadingsFromName.html)
    /// - `name` (path), text: List whose headings are stored, by its name, such as category.
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_item().save_headings_from_name("Example", &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListItemEntity_SaveHeadingsFromName")]
    #[inline]
    pub fn save_headings_from_name(self, name: &str, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::SaveHeadingsFromName, &[View::Str(name)]).body(View::List(&body))
    }

    /// Adds a heading to a list, found by its name, and returns the heading as stored.
    ///
    /// `POST /api/v1/List/{name}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_SaveHeadingFromName.html)
    /// - `name` (path), text: List that gets the heading, by its name, such as category.
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_item().save_heading_from_name("Example", &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListItemEntity_SaveHeadingFromName")]
    #[inline]
    pub fn save_heading_from_name(self, name: &str, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::SaveHeadingFromName, &[View::Str(name)]).body(View::Carrier(body))
    }

    /// Removes all headings of a list, found by its name.
    ///
    /// `DELETE /api/v1/List/{name}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_DeleteAllHeadingsFromName.html)
    /// - `name` (path), text: List whose headings are deleted, by its name, such as category.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_item().delete_all_headings_from_name("Example").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListItemEntity_DeleteAllHeadingsFromName")]
    #[inline]
    pub fn delete_all_headings_from_name(self, name: &str) -> Call<'c, ()> {
        self.call(Op::DeleteAllHeadingsFromName, &[View::Str(name)])
    }

    /// Returns all items of a list, found by its key.
    ///
    /// `GET /api/v1/List/{udListDefinitionId}/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_GetAllFromListDefinition.html)
    /// - `udListDefinitionId` (path), `i32`: Key of the list; a negative number is a table number, such as -64 for
    ///   category.
    /// - `includeDeleted` (query, optional), `bool`: Whether items marked as deleted are part of the response.
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_item().get_all_from_list_definition(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListItemEntity_GetAllFromListDefinition")]
    #[inline]
    pub fn get_all_from_list_definition(
        self,
        ud_list_definition_id: i32,
    ) -> GetAllFromListDefinitionCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAllFromListDefinition, &[View::I32(ud_list_definition_id)]).into()
    }

    /// Stores the given items in a list that is found by its key, and returns them as stored.
    ///
    /// `PUT /api/v1/List/{udListDefinitionId}/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_SaveAllFromListDefinition.html)
    /// - `udListDefinitionId` (path), `i32`: Key of the list; a negative number is a table number, such as -64 for
    ///   category.
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::ListItemEntity::new().set_name("Example")];
    /// let response = client.list_item().save_all_from_list_definition(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListItemEntity_SaveAllFromListDefinition")]
    #[inline]
    pub fn save_all_from_list_definition(
        self,
        ud_list_definition_id: i32,
        body: &[ListItemEntity],
    ) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::SaveAllFromListDefinition, &[View::I32(ud_list_definition_id)]).body(View::List(&body))
    }

    /// Adds an item to a list, found by the list's key, and returns it as stored.
    ///
    /// `POST /api/v1/List/{udListDefinitionId}/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_AddFromListDefinition.html)
    /// - `udListDefinitionId` (path), `i32`: Key of the list that gets the item.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_item().add_from_list_definition(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListItemEntity_AddFromListDefinition")]
    #[inline]
    pub fn add_from_list_definition(
        self,
        ud_list_definition_id: i32,
        body: &ListItemEntity,
    ) -> Call<'c, ListItemEntity> {
        self.call(Op::AddFromListDefinition, &[View::I32(ud_list_definition_id)]).body(View::Carrier(body))
    }

    /// Marks all items of a list as deleted, found by the list's key.
    ///
    /// `DELETE /api/v1/List/{udListDefinitionId}/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_DeleteAllFromListDefinition.html)
    /// - `udListDefinitionId` (path), `i32`: Key of the list whose items are all marked as deleted; a negative number
    ///   is a table number, such as -64 for category.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_item().delete_all_from_list_definition(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListItemEntity_DeleteAllFromListDefinition")]
    #[inline]
    pub fn delete_all_from_list_definition(self, ud_list_definition_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteAllFromListDefinition, &[View::I32(ud_list_definition_id)])
    }

    /// Returns one item of a list that is found by its key. An unknown item gives 404.
    ///
    /// `GET /api/v1/List/{udListDefinitionId}/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_GetFromListDefinition.html)
    /// - `udListDefinitionId` (path), `i32`: Key of the list; a negative number is a table number, such as -64 for
    ///   category.
    /// - `id` (path), `i32`: Key of the list item to load.
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_item().get_from_list_definition(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListItemEntity_GetFromListDefinition")]
    #[inline]
    pub fn get_from_list_definition(self, ud_list_definition_id: i32, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetFromListDefinition, &[View::I32(ud_list_definition_id), View::I32(id)])
    }

    /// Changes an item of a list that is found by its key, and returns the item as stored.
    ///
    /// `PUT /api/v1/List/{udListDefinitionId}/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_SaveFromListDefinition.html)
    /// - `udListDefinitionId` (path), `i32`: Key of the list; a negative number is a table number, such as -64 for
    ///   category.
    /// - `id` (path), `i32`: Key of the list item to load.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_item().save_from_list_definition(1, 2, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListItemEntity_SaveFromListDefinition")]
    #[inline]
    pub fn save_from_list_definition(
        self,
        ud_list_definition_id: i32,
        id: i32,
        body: &ListItemEntity,
    ) -> Call<'c, ListItemEntity> {
        self.call(Op::SaveFromListDefinition, &[View::I32(ud_list_definition_id), View::I32(id)])
            .body(View::Carrier(body))
    }

    /// Deletes an item from a list that is found by its key.
    ///
    /// `DELETE /api/v1/List/{udListDefinitionId}/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_DeleteFromListDefinition.html)
    /// - `udListDefinitionId` (path), `i32`: Key of the list that the item is deleted from; a negative number is a
    ///   table number, such as -64 for category.
    /// - `id` (path), `i32`: Key of the list item to delete.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_item().delete_from_list_definition(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListItemEntity_DeleteFromListDefinition")]
    #[inline]
    pub fn delete_from_list_definition(self, ud_list_definition_id: i32, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteFromListDefinition, &[View::I32(ud_list_definition_id), View::I32(id)])
    }

    /// Returns all headings of a list, selected where an item is shown below them.
    ///
    /// `GET /api/v1/List/{udListDefinitionId}/Items/{listItemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_GetHeadings.html)
    /// - `udListDefinitionId` (path), `i32`: Key of the list; a negative number is a table number, such as -64 for
    ///   category.
    /// - `listItemId` (path), `i32`: Key of the list item whose headings are returned.
    /// - `showDeleted` (query, optional), `bool`: Whether headings marked as deleted are included.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_item().get_headings(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListItemEntity_GetHeadings")]
    #[inline]
    pub fn get_headings(
        self,
        ud_list_definition_id: i32,
        list_item_id: i32,
    ) -> GetHeadingsCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetHeadings, &[View::I32(ud_list_definition_id), View::I32(list_item_id)]).into()
    }

    /// Sets which headings an item is shown below, by the `Selected` flags of the headings given, and returns the
    /// headings. The list is found by its key.
    ///
    /// `PUT /api/v1/List/{udListDefinitionId}/Items/{listItemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_SaveHeadingsForListItemFromListDefinition.html)
    /// - `udListDefinitionId` (path), `i32`: Key of the list that the item belongs to; a negative number is a table
    ///   number, such as -64 for category.
    /// - `listItemId` (path), `i32`: Key of the list item whose headings are stored.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_item().save_headings_for_list_item_from_list_definition(1, 2, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListItemEntity_SaveHeadingsForListItemFromListDefinition")]
    #[inline]
    pub fn save_headings_for_list_item_from_list_definition(
        self,
        ud_list_definition_id: i32,
        list_item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(
            Op::SaveHeadingsForListItemFromListDefinition,
            &[View::I32(ud_list_definition_id), View::I32(list_item_id)],
        )
            .body(View::List(&body))
    }

    /// Returns all user groups, selected where they see an item.
    ///
    /// `GET /api/v1/List/{udListDefinitionId}/Items/{listItemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_GetVisibleForUserGroups.html)
    /// - `udListDefinitionId` (path), `i32`: Key of the list; a negative number is a table number, such as -64 for
    ///   category.
    /// - `listItemId` (path), `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_item().get_visible_for_user_groups(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListItemEntity_GetVisibleForUserGroups")]
    #[inline]
    pub fn get_visible_for_user_groups(
        self,
        ud_list_definition_id: i32,
        list_item_id: i32,
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetVisibleForUserGroups, &[View::I32(ud_list_definition_id), View::I32(list_item_id)])
    }

    /// Sets which user groups see an item, by the `Selected` flags of the groups given, and returns the groups.
    ///
    /// `PUT /api/v1/List/{udListDefinitionId}/Items/{listItemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_SetVisibleForUserGroups.html)
    /// - `udListDefinitionId` (path), `i32`: Key of the list; a negative number is a table number, such as -64 for
    ///   category.
    /// - `listItemId` (path), `i32`: Key of the list item that is shown to user groups or hidden.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_item().set_visible_for_user_groups(1, 2, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListItemEntity_SetVisibleForUserGroups")]
    #[inline]
    pub fn set_visible_for_user_groups(
        self,
        ud_list_definition_id: i32,
        list_item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::SetVisibleForUserGroups, &[View::I32(ud_list_definition_id), View::I32(list_item_id)])
            .body(View::List(&body))
    }

    /// Returns all items of a list, found by its name.
    ///
    /// `GET /api/v1/List/{udListDefinitionName}/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_GetAllFromListName.html)
    /// - `udListDefinitionName` (path), text: Name of the list whose items are wanted.
    /// - `includeDeleted` (query, optional), `bool`: Whether items marked as deleted are part of the response.
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_item().get_all_from_list_name("ud list definition name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListItemEntity_GetAllFromListName")]
    #[inline]
    pub fn get_all_from_list_name(
        self,
        ud_list_definition_name: &str,
    ) -> GetAllFromListNameCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAllFromListName, &[View::Str(ud_list_definition_name)]).into()
    }

    /// Stores the given items in a list that is found by its name, and returns them as stored.
    ///
    /// `PUT /api/v1/List/{udListDefinitionName}/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_SaveAllFromListName.html)
    /// - `udListDefinitionName` (path), text: List whose items are stored, by the name of its definition.
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::ListItemEntity::new().set_name("Example")];
    /// let response = client.list_item().save_all_from_list_name("ud list definition name", &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListItemEntity_SaveAllFromListName")]
    #[inline]
    pub fn save_all_from_list_name(
        self,
        ud_list_definition_name: &str,
        body: &[ListItemEntity],
    ) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::SaveAllFromListName, &[View::Str(ud_list_definition_name)]).body(View::List(&body))
    }

    /// Adds an item to a list, found by the list's name, and returns it as stored.
    ///
    /// `POST /api/v1/List/{udListDefinitionName}/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_AddFromListName.html)
    /// - `udListDefinitionName` (path), text: Name of the list that gets the item, as its definition has it in the
    ///   database.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_item().add_from_list_name("ud list definition name", &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListItemEntity_AddFromListName")]
    #[inline]
    pub fn add_from_list_name(self, ud_list_definition_name: &str, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::AddFromListName, &[View::Str(ud_list_definition_name)]).body(View::Carrier(body))
    }

    /// Marks all items of a list as deleted, found by the list's name.
    ///
    /// `DELETE /api/v1/List/{udListDefinitionName}/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_DeleteAllFromListName.html)
    /// - `udListDefinitionName` (path), text: List whose items are all marked as deleted, by the name of its
    ///   definition.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_item().delete_all_from_list_name("ud list definition name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListItemEntity_DeleteAllFromListName")]
    #[inline]
    pub fn delete_all_from_list_name(self, ud_list_definition_name: &str) -> Call<'c, ()> {
        self.call(Op::DeleteAllFromListName, &[View::Str(ud_list_definition_name)])
    }

    /// Returns one item of a list that is found by its name. An unknown item gives 404.
    ///
    /// `GET /api/v1/List/{udListDefinitionName}/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_GetFromListName.html)
    /// - `udListDefinitionName` (path), text: Name of the list whose items are wanted.
    /// - `id` (path), `i32`: Key of the list item to load.
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_item().get_from_list_name("ud list definition name", 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListItemEntity_GetFromListName")]
    #[inline]
    pub fn get_from_list_name(self, ud_list_definition_name: &str, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetFromListName, &[View::Str(ud_list_definition_name), View::I32(id)])
    }

    /// Changes an item of a list that is found by its name, and returns the item as stored.
    ///
    /// `PUT /api/v1/List/{udListDefinitionName}/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_SaveFromListName.html)
    /// - `udListDefinitionName` (path), text: List that the changed item belongs to, by the name of its definition.
    /// - `id` (path), `i32`: Key of the list item to load.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_item().save_from_list_name("ud list definition name", 1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListItemEntity_SaveFromListName")]
    #[inline]
    pub fn save_from_list_name(
        self,
        ud_list_definition_name: &str,
        id: i32,
        body: &ListItemEntity,
    ) -> Call<'c, ListItemEntity> {
        self.call(Op::SaveFromListName, &[View::Str(ud_list_definition_name), View::I32(id)]).body(View::Carrier(body))
    }

    /// Deletes an item from a list that is found by its name.
    ///
    /// `DELETE /api/v1/List/{udListDefinitionName}/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_DeleteFromListName.html)
    /// - `udListDefinitionName` (path), text: List that the item is deleted from, by the name of its definition.
    /// - `id` (path), `i32`: Key of the list item to delete.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_item().delete_from_list_name("ud list definition name", 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListItemEntity_DeleteFromListName")]
    #[inline]
    pub fn delete_from_list_name(self, ud_list_definition_name: &str, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteFromListName, &[View::Str(ud_list_definition_name), View::I32(id)])
    }

    /// Returns all headings of a list, found by its name, selected where an item is shown below them.
    ///
    /// `GET /api/v1/List/{udListDefinitionName}/Items/{listItemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_GetHeadingsForListItemFromListName.html)
    /// - `udListDefinitionName` (path), text: List that the item belongs to, by the name of its definition.
    /// - `listItemId` (path), `i32`: Key of the list item whose headings are returned.
    /// - `showDeleted` (query, optional), `bool`: Whether headings marked as deleted are included.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_item().get_headings_for_list_item_from_list_name(
    ///     "ud list definition name",
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListItemEntity_GetHeadingsForListItemFromListName")]
    #[inline]
    pub fn get_headings_for_list_item_from_list_name(
        self,
        ud_list_definition_name: &str,
        list_item_id: i32,
    ) -> GetHeadingsForListItemFromListNameCall<'c, Vec<SelectableMDOListItem>> {
        self.call(
            Op::GetHeadingsForListItemFromListName,
            &[View::Str(ud_list_definition_name), View::I32(list_item_id)],
        )
            .into()
    }

    /// Sets which headings an item is shown below, by the `Selected` flags of the headings given, and returns the
    /// headings. The list is found by its name.
    ///
    /// `PUT /api/v1/List/{udListDefinitionName}/Items/{listItemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_SaveHeadingsForListItemFromListName.html)
    /// - `udListDefinitionName` (path), text: Identifies the list that the item belongs to; the name in its definition,
    ///   not the title that users see.
    /// - `listItemId` (path), `i32`: Key of the list item whose headings are stored.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_item().save_headings_for_list_item_from_list_name(
    ///     "ud list definition name",
    ///     1,
    ///     &body,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListItemEntity_SaveHeadingsForListItemFromListName")]
    #[inline]
    pub fn save_headings_for_list_item_from_list_name(
        self,
        ud_list_definition_name: &str,
        list_item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(
            Op::SaveHeadingsForListItemFromListName,
            &[View::Str(ud_list_definition_name), View::I32(list_item_id)],
        )
            .body(View::List(&body))
    }

    /// Returns all user groups, selected where they see an item of a list that is found by its name.
    ///
    /// `GET /api/v1/List/{udListDefinitionName}/Items/{listItemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_GetVisibleForUserGroupsFromListName.html)
    /// - `udListDefinitionName` (path), text: Identifies the list that the item belongs to; the name in its definition,
    ///   not the title that users see.
    /// - `listItemId` (path), `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_item().get_visible_for_user_groups_from_list_name(
    ///     "ud list definition name",
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListItemEntity_GetVisibleForUserGroupsFromListName")]
    #[inline]
    pub fn get_visible_for_user_groups_from_list_name(
        self,
        ud_list_definition_name: &str,
        list_item_id: i32,
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(
            Op::GetVisibleForUserGroupsFromListName,
            &[View::Str(ud_list_definition_name), View::I32(list_item_id)],
        )
    }

    /// Sets which user groups see an item of a list that is found by its name, by the `Selected` flags of the groups
    /// given, and returns the groups.
    ///
    /// `PUT /api/v1/List/{udListDefinitionName}/Items/{listItemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_SetVisibleForUserGroupsFromListName.html)
    /// - `udListDefinitionName` (path), text: Identifies the list that the item belongs to; the name in its definition,
    ///   not the title that users see.
    /// - `listItemId` (path), `i32`: Key of the list item that is shown to user groups or hidden.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_item().set_visible_for_user_groups_from_list_name(
    ///     "ud list definition name",
    ///     1,
    ///     &body,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ListItemEntity_SetVisibleForUserGroupsFromListName")]
    #[inline]
    pub fn set_visible_for_user_groups_from_list_name(
        self,
        ud_list_definition_name: &str,
        list_item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(
            Op::SetVisibleForUserGroupsFromListName,
            &[View::Str(ud_list_definition_name), View::I32(list_item_id)],
        )
            .body(View::List(&body))
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all_from_list_definition`](ListItemClient::get_all_from_list_definition), with its options.
    GetAllFromListDefinitionCall = CallWithOptions NoSelect GetAllFromListDefinitionOptions {
        /// Whether items marked as deleted are part of the response.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_headings`](ListItemClient::get_headings), with its options.
    GetHeadingsCall = CallWithOptions NoSelect GetHeadingsOptions {
        /// Whether headings marked as deleted are included.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all_from_list_name`](ListItemClient::get_all_from_list_name), with its options.
    GetAllFromListNameCall = CallWithOptions NoSelect GetAllFromListNameOptions {
        /// Whether items marked as deleted are part of the response.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_headings_for_list_item_from_list_name`](ListItemClient::get_headings_for_list_item_from_list_name), with
    /// its options.
    GetHeadingsForListItemFromListNameCall = CallWithOptions NoSelect GetHeadingsForListItemFromListNameOptions {
        /// Whether headings marked as deleted are included.
        show_deleted bool = "showDeleted";
    }
}
