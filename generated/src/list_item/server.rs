// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{HeadingEntity, ListItemEntity, SelectableMDOListItem};

use super::operations::*;

/// Handlers of the tag `List_Item`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListItemServer: Send + Sync + 'static {
    /// Returns the headings of a list, found by its key.
    ///
    /// `GET /api/v1/List/{id}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_GetHeadingsFromListDefinition.html)
    fn get_headings_from_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of a list that is found by its key, and returns them as stored.
    ///
    /// `PUT /api/v1/List/{id}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_SaveHeadingsFromListDefinition.html)
    fn save_headings_from_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading to a list, found by its key, and returns the heading as stored.
    ///
    /// `POST /api/v1/List/{id}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_SaveHeadingFromListDefinition.html)
    fn save_heading_from_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes all headings of a list, found by its key.
    ///
    /// `DELETE /api/v1/List/{id}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_DeleteAllHeadingsFromListDefinition.html)
    fn delete_all_headings_from_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings of a list, found by its name.
    ///
    /// `GET /api/v1/List/{name}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_GetHeadingsFromName.html)
    fn get_headings_from_name<'a>(
        &'a self,
        cx: &'a server::Context,
        name: String,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of a list that is found by its name, and returns them as stored.
    ///
    /// `PUT /api/v1/List/{name}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_SaveHeadingsFromName.html)
    fn save_headings_from_name<'a>(
        &'a self,
        cx: &'a server::Context,
        name: String,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading to a list, found by its name, and returns the heading as stored.
    ///
    /// `POST /api/v1/List/{name}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_SaveHeadingFromName.html)
    fn save_heading_from_name<'a>(
        &'a self,
        cx: &'a server::Context,
        name: String,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes all headings of a list, found by its name.
    ///
    /// `DELETE /api/v1/List/{name}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_DeleteAllHeadingsFromName.html)
    fn delete_all_headings_from_name<'a>(
        &'a self,
        cx: &'a server::Context,
        name: String,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of a list, found by its key.
    ///
    /// `GET /api/v1/List/{udListDefinitionId}/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_GetAllFromListDefinition.html)
    fn get_all_from_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_id: i32,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given items in a list that is found by its key, and returns them as stored.
    ///
    /// `PUT /api/v1/List/{udListDefinitionId}/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_SaveAllFromListDefinition.html)
    fn save_all_from_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_id: i32,
        body: Vec<ListItemEntity>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to a list, found by the list's key, and returns it as stored.
    ///
    /// `POST /api/v1/List/{udListDefinitionId}/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_AddFromListDefinition.html)
    fn add_from_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_id: i32,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks all items of a list as deleted, found by the list's key.
    ///
    /// `DELETE /api/v1/List/{udListDefinitionId}/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_DeleteAllFromListDefinition.html)
    fn delete_all_from_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of a list that is found by its key.
    ///
    /// `GET /api/v1/List/{udListDefinitionId}/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_GetFromListDefinition.html)
    fn get_from_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_id: i32,
        id: i32,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes an item of a list that is found by its key, and returns the item as stored.
    ///
    /// `PUT /api/v1/List/{udListDefinitionId}/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_SaveFromListDefinition.html)
    fn save_from_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_id: i32,
        id: i32,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes an item from a list that is found by its key.
    ///
    /// `DELETE /api/v1/List/{udListDefinitionId}/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_DeleteFromListDefinition.html)
    fn delete_from_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_id: i32,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all headings of a list, selected where an item is shown below them.
    ///
    /// `GET /api/v1/List/{udListDefinitionId}/Items/{listItemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_GetHeadings.html)
    fn get_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_id: i32,
        list_item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which headings an item is shown below, by the `Selected` flags of the headings given, and returns the
    /// headings.
    ///
    /// `PUT /api/v1/List/{udListDefinitionId}/Items/{listItemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_SaveHeadingsForListItemFromListDefinition.html)
    fn save_headings_for_list_item_from_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_id: i32,
        list_item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user groups, selected where they see an item.
    ///
    /// `GET /api/v1/List/{udListDefinitionId}/Items/{listItemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_GetVisibleForUserGroups.html)
    fn get_visible_for_user_groups<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_id: i32,
        list_item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which user groups see an item, by the `Selected` flags of the groups given, and returns the groups.
    ///
    /// `PUT /api/v1/List/{udListDefinitionId}/Items/{listItemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_SetVisibleForUserGroups.html)
    fn set_visible_for_user_groups<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_id: i32,
        list_item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of a list, found by its name.
    ///
    /// `GET /api/v1/List/{udListDefinitionName}/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_GetAllFromListName.html)
    fn get_all_from_list_name<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_name: String,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given items in a list that is found by its name, and returns them as stored.
    ///
    /// `PUT /api/v1/List/{udListDefinitionName}/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_SaveAllFromListName.html)
    fn save_all_from_list_name<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_name: String,
        body: Vec<ListItemEntity>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to a list, found by the list's name, and returns it as stored.
    ///
    /// `POST /api/v1/List/{udListDefinitionName}/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_AddFromListName.html)
    fn add_from_list_name<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_name: String,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks all items of a list as deleted, found by the list's name.
    ///
    /// `DELETE /api/v1/List/{udListDefinitionName}/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_DeleteAllFromListName.html)
    fn delete_all_from_list_name<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_name: String,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of a list that is found by its name.
    ///
    /// `GET /api/v1/List/{udListDefinitionName}/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_GetFromListName.html)
    fn get_from_list_name<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_name: String,
        id: i32,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes an item of a list that is found by its name, and returns the item as stored.
    ///
    /// `PUT /api/v1/List/{udListDefinitionName}/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_SaveFromListName.html)
    fn save_from_list_name<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_name: String,
        id: i32,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes an item from a list that is found by its name.
    ///
    /// `DELETE /api/v1/List/{udListDefinitionName}/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_DeleteFromListName.html)
    fn delete_from_list_name<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_name: String,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all headings of a list, found by its name, selected where an item is shown below them.
    ///
    /// `GET /api/v1/List/{udListDefinitionName}/Items/{listItemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_GetHeadingsForListItemFromListName.html)
    fn get_headings_for_list_item_from_list_name<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_name: String,
        list_item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which headings an item is shown below, by the `Selected` flags of the headings given, and returns the
    /// headings.
    ///
    /// `PUT /api/v1/List/{udListDefinitionName}/Items/{listItemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_SaveHeadingsForListItemFromListName.html)
    fn save_headings_for_list_item_from_list_name<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_name: String,
        list_item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user groups, selected where they see an item of a list that is found by its name.
    ///
    /// `GET /api/v1/List/{udListDefinitionName}/Items/{listItemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_GetVisibleForUserGroupsFromListName.html)
    fn get_visible_for_user_groups_from_list_name<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_name: String,
        list_item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which user groups see an item of a list that is found by its name, by the `Selected` flags of the groups
    /// given, and returns the groups.
    ///
    /// `PUT /api/v1/List/{udListDefinitionName}/Items/{listItemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Item/v1ListItemEntity_SetVisibleForUserGroupsFromListName.html)
    fn set_visible_for_user_groups_from_list_name<'a>(
        &'a self,
        cx: &'a server::Context,
        ud_list_definition_name: String,
        list_item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_Item`, served by `api`.
pub fn routes(api: impl ListItemServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListItemServer`] that goes with an operation.
fn dispatch<'a, T: ListItemServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetHeadingsFromListDefinition) => server::respond(
            cx,
            api.get_headings_from_list_definition(cx, take!(input.path("id"))),
        ),
        Some(Op::SaveHeadingsFromListDefinition) => server::respond(
            cx,
            api.save_headings_from_list_definition(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::SaveHeadingFromListDefinition) => server::respond(
            cx,
            api.save_heading_from_list_definition(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteAllHeadingsFromListDefinition) => server::respond(
            cx,
            api.delete_all_headings_from_list_definition(cx, take!(input.path("id"))),
        ),
        Some(Op::GetHeadingsFromName) => server::respond(cx, api.get_headings_from_name(cx, take!(input.path("name")))),
        Some(Op::SaveHeadingsFromName) => server::respond(
            cx,
            api.save_headings_from_name(cx, take!(input.path("name")), take!(input.body())),
        ),
        Some(Op::SaveHeadingFromName) => server::respond(
            cx,
            api.save_heading_from_name(cx, take!(input.path("name")), take!(input.body())),
        ),
        Some(Op::DeleteAllHeadingsFromName) => server::respond(
            cx,
            api.delete_all_headings_from_name(cx, take!(input.path("name"))),
        ),
        Some(Op::GetAllFromListDefinition) => server::respond(
            cx,
            api.get_all_from_list_definition(
                cx,
                take!(input.path("udListDefinitionId")),
                take!(input.query("includeDeleted")),
            ),
        ),
        Some(Op::SaveAllFromListDefinition) => server::respond(
            cx,
            api.save_all_from_list_definition(cx, take!(input.path("udListDefinitionId")), take!(input.body())),
        ),
        Some(Op::AddFromListDefinition) => server::respond(
            cx,
            api.add_from_list_definition(cx, take!(input.path("udListDefinitionId")), take!(input.body())),
        ),
        Some(Op::DeleteAllFromListDefinition) => server::respond(
            cx,
            api.delete_all_from_list_definition(cx, take!(input.path("udListDefinitionId"))),
        ),
        Some(Op::GetFromListDefinition) => server::respond(
            cx,
            api.get_from_list_definition(cx, take!(input.path("udListDefinitionId")), take!(input.path("id"))),
        ),
        Some(Op::SaveFromListDefinition) => server::respond(
            cx,
            api.save_from_list_definition(
                cx,
                take!(input.path("udListDefinitionId")),
                take!(input.path("id")),
                take!(input.body()),
            ),
        ),
        Some(Op::DeleteFromListDefinition) => server::respond(
            cx,
            api.delete_from_list_definition(cx, take!(input.path("udListDefinitionId")), take!(input.path("id"))),
        ),
        Some(Op::GetHeadings) => server::respond(
            cx,
            api.get_headings(
                cx,
                take!(input.path("udListDefinitionId")),
                take!(input.path("listItemId")),
                take!(input.query("showDeleted")),
            ),
        ),
        Some(Op::SaveHeadingsForListItemFromListDefinition) => server::respond(
            cx,
            api.save_headings_for_list_item_from_list_definition(
                cx,
                take!(input.path("udListDefinitionId")),
                take!(input.path("listItemId")),
                take!(input.body()),
            ),
        ),
        Some(Op::GetVisibleForUserGroups) => server::respond(
            cx,
            api.get_visible_for_user_groups(
                cx,
                take!(input.path("udListDefinitionId")),
                take!(input.path("listItemId")),
            ),
        ),
        Some(Op::SetVisibleForUserGroups) => server::respond(
            cx,
            api.set_visible_for_user_groups(
                cx,
                take!(input.path("udListDefinitionId")),
                take!(input.path("listItemId")),
                take!(input.body()),
            ),
        ),
        Some(Op::GetAllFromListName) => server::respond(
            cx,
            api.get_all_from_list_name(
                cx,
                take!(input.path("udListDefinitionName")),
                take!(input.query("includeDeleted")),
            ),
        ),
        Some(Op::SaveAllFromListName) => server::respond(
            cx,
            api.save_all_from_list_name(cx, take!(input.path("udListDefinitionName")), take!(input.body())),
        ),
        Some(Op::AddFromListName) => server::respond(
            cx,
            api.add_from_list_name(cx, take!(input.path("udListDefinitionName")), take!(input.body())),
        ),
        Some(Op::DeleteAllFromListName) => server::respond(
            cx,
            api.delete_all_from_list_name(cx, take!(input.path("udListDefinitionName"))),
        ),
        Some(Op::GetFromListName) => server::respond(
            cx,
            api.get_from_list_name(cx, take!(input.path("udListDefinitionName")), take!(input.path("id"))),
        ),
        Some(Op::SaveFromListName) => server::respond(
            cx,
            api.save_from_list_name(
                cx,
                take!(input.path("udListDefinitionName")),
                take!(input.path("id")),
                take!(input.body()),
            ),
        ),
        Some(Op::DeleteFromListName) => server::respond(
            cx,
            api.delete_from_list_name(cx, take!(input.path("udListDefinitionName")), take!(input.path("id"))),
        ),
        Some(Op::GetHeadingsForListItemFromListName) => server::respond(
            cx,
            api.get_headings_for_list_item_from_list_name(
                cx,
                take!(input.path("udListDefinitionName")),
                take!(input.path("listItemId")),
                take!(input.query("showDeleted")),
            ),
        ),
        Some(Op::SaveHeadingsForListItemFromListName) => server::respond(
            cx,
            api.save_headings_for_list_item_from_list_name(
                cx,
                take!(input.path("udListDefinitionName")),
                take!(input.path("listItemId")),
                take!(input.body()),
            ),
        ),
        Some(Op::GetVisibleForUserGroupsFromListName) => server::respond(
            cx,
            api.get_visible_for_user_groups_from_list_name(
                cx,
                take!(input.path("udListDefinitionName")),
                take!(input.path("listItemId")),
            ),
        ),
        Some(Op::SetVisibleForUserGroupsFromListName) => server::respond(
            cx,
            api.set_visible_for_user_groups_from_list_name(
                cx,
                take!(input.path("udListDefinitionName")),
                take!(input.path("listItemId")),
                take!(input.body()),
            ),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
