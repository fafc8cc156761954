// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, MDOListItem, SelectableMDOListItem, TaskListItem};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `List_Task`.
#[derive(Clone, Copy, Debug)]
pub struct ListTaskClient<'c>(&'c Client);

impl<'c> ListTaskClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the definition of the "task" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/Task`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_task().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TaskList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "task" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/Task`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_task().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TaskList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "task" list.
    ///
    /// `GET /api/v1/List/Task/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_GetTaskListItemHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_task().get_task_list_item_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TaskList_GetTaskListItemHeadings")]
    #[inline]
    pub fn get_task_list_item_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetTaskListItemHeadings, &[])
    }

    /// Stores the given headings of the "task" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Task/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_PutTaskListItemHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_task().put_task_list_item_headings(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TaskList_PutTaskListItemHeadings")]
    #[inline]
    pub fn put_task_list_item_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutTaskListItemHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "task" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Task/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_PostTaskListItemHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_task().post_task_list_item_heading(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TaskList_PostTaskListItemHeading")]
    #[inline]
    pub fn post_task_list_item_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostTaskListItemHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "task" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/Task/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_DeleteTaskListItemHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_task().delete_task_list_item_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TaskList_DeleteTaskListItemHeadings")]
    #[inline]
    pub fn delete_task_list_item_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteTaskListItemHeadings, &[])
    }

    /// Returns all items of the "task" list, without headings.
    ///
    /// `GET /api/v1/List/Task/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_GetAllTaskListItem.html)
    /// - `includeDeleted` (query, optional), `bool`: Whether items marked as deleted are included.
    /// - returns 200 with list of [`TaskListItem`](crate::types::TaskListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_task().get_all_task_list_item().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TaskList_GetAllTaskListItem")]
    #[inline]
    pub fn get_all_task_list_item(self) -> GetAllTaskListItemCall<'c, Vec<TaskListItem>> {
        self.call(Op::GetAllTaskListItem, &[]).into()
    }

    /// Adds an item to the "task" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Task/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_PostTaskListItem.html)
    /// - body, [`TaskListItem`](crate::types::TaskListItem).
    /// - returns 200 with [`TaskListItem`](crate::types::TaskListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TaskListItem::new()
    ///     .set_direction(superoffice::types::TaskDirection::Incoming)
    ///     .set_type(superoffice::types::TaskType::Appointment);
    /// let response = client.list_task().post_task_list_item(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TaskList_PostTaskListItem")]
    #[inline]
    pub fn post_task_list_item(self, body: &TaskListItem) -> Call<'c, TaskListItem> {
        self.call(Op::PostTaskListItem, &[]).body(View::Carrier(body))
    }

    /// Returns a new item of the "task" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/Task/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_CreateDefaultTaskListItem.html)
    /// - returns 200 with [`TaskListItem`](crate::types::TaskListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_task().create_default_task_list_item().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TaskList_CreateDefaultTaskListItem")]
    #[inline]
    pub fn create_default_task_list_item(self) -> Call<'c, TaskListItem> {
        self.call(Op::CreateDefaultTaskListItem, &[])
    }

    /// Returns one item of the "task" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/Task/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_GetTaskListItem.html)
    /// - `id` (path), `i32`: Key of the task type that is returned.
    /// - returns 200 with [`TaskListItem`](crate::types::TaskListItem).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_task().get_task_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TaskList_GetTaskListItem")]
    #[inline]
    pub fn get_task_list_item(self, id: i32) -> Call<'c, TaskListItem> {
        self.call(Op::GetTaskListItem, &[View::I32(id)])
    }

    /// Replaces an activity type by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/List/Task/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_PutTaskListItem.html)
    /// - `id` (path), `i32`: Key of the activity type that is stored.
    /// - body, [`TaskListItem`](crate::types::TaskListItem).
    /// - returns 200 with [`TaskListItem`](crate::types::TaskListItem).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::TaskListItem::new()
    ///     .set_direction(superoffice::types::TaskDirection::Incoming)
    ///     .set_type(superoffice::types::TaskType::Appointment);
    /// let response = client.list_task().put_task_list_item(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TaskList_PutTaskListItem")]
    #[inline]
    pub fn put_task_list_item(self, id: i32, body: &TaskListItem) -> Call<'c, TaskListItem> {
        self.call(Op::PutTaskListItem, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "task" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/Task/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_DeleteTaskListItem.html)
    /// - `id` (path), `i32`: Key of the activity type that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_task().delete_task_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TaskList_DeleteTaskListItem")]
    #[inline]
    pub fn delete_task_list_item(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteTaskListItem, &[View::I32(id)])
    }

    /// Returns all headings of the "task" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/Task/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_GetTaskListItemHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are wanted.
    /// - `showDeleted` (query, optional), `bool`: Whether items that are marked as deleted are included; false by
    ///   default.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_task().get_task_list_item_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TaskList_GetTaskListItemHeadingsForListItem")]
    #[inline]
    pub fn get_task_list_item_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetTaskListItemHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetTaskListItemHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Sets which headings one item of the "task" list is shown below, by the `Selected` flags of the headings given,
    /// and returns the headings.
    ///
    /// `PUT /api/v1/List/Task/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_PutTaskListItemHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are replaced.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_task().put_task_list_item_headings_for_list_item(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TaskList_PutTaskListItemHeadingsForListItem")]
    #[inline]
    pub fn put_task_list_item_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutTaskListItemHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns all user groups, selected where they see the given item of the "task" list.
    ///
    /// `GET /api/v1/List/Task/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_GetTaskListItemUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_task().get_task_list_item_user_groups_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TaskList_GetTaskListItemUserGroupsForListItem")]
    #[inline]
    pub fn get_task_list_item_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetTaskListItemUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Sets which user groups see one item of the "task" list, by the `Selected` flags of the groups given, and returns
    /// the groups.
    ///
    /// `PUT /api/v1/List/Task/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_PutTaskListItemUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item that the request changes.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_task().put_task_list_item_user_groups_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TaskList_PutTaskListItemUserGroupsForListItem")]
    #[inline]
    pub fn put_task_list_item_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutTaskListItemUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns the "task" list as clients show it: with headings, icons and only what the user group of the caller
    /// sees.
    ///
    /// `GET /api/v1/List/Task/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`: Whether the items come as one level instead of a tree; false by default.
    /// - `query` (query, optional), text: Only items with these words are returned; the list then comes without its
    ///   hierarchy.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_task().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1TaskList_GetMDOList")]
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all_task_list_item`](ListTaskClient::get_all_task_list_item), with its options.
    GetAllTaskListItemCall = CallWithOptions NoSelect GetAllTaskListItemOptions {
        /// Whether items marked as deleted are included.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_task_list_item_headings_for_list_item`](ListTaskClient::get_task_list_item_headings_for_list_item), with
    /// its options.
    GetTaskListItemHeadingsForListItemCall = CallWithOptions NoSelect GetTaskListItemHeadingsForListItemOptions {
        /// Whether items that are marked as deleted are included; false by default.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListTaskClient::get_mdo_list), with its options.
    GetMdoListCall = CallWithOptions NoSelect GetMdoListOptions {
        /// Whether the items come as one level instead of a tree; false by default.
        flat bool = "flat";
        /// Only items with these words are returned; the list then comes without its hierarchy.
        query String = "query";
    }
}
