// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, UserGroup};

use super::operations::*;

/// Handlers of the tag `List_UserGroup`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListUserGroupServer: Send + Sync + 'static {
    /// Returns the definition of the "user group" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/UserGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_UserGroup/v1UserGroupList_GetListDefinition.html)
    fn get_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the definition of the "user group" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/UserGroup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_UserGroup/v1UserGroupList_SetListDefinition.html)
    fn set_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings below which clients group the items of the "user group" list.
    ///
    /// `GET /api/v1/List/UserGroup/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_UserGroup/v1UserGroupList_GetUserGroupHeadings.html)
    fn get_user_group_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of the "user group" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/UserGroup/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_UserGroup/v1UserGroupList_PutUserGroupHeadings.html)
    fn put_user_group_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading, which groups items, to the "user group" list and returns it with its key.
    ///
    /// `POST /api/v1/List/UserGroup/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_UserGroup/v1UserGroupList_PostUserGroupHeading.html)
    fn post_user_group_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of the "user group" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/UserGroup/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_UserGroup/v1UserGroupList_DeleteUserGroupHeadings.html)
    fn delete_user_group_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the "user group" list, without headings.
    ///
    /// `GET /api/v1/List/UserGroup/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_UserGroup/v1UserGroupList_GetAllUserGroup.html)
    fn get_all_user_group<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<UserGroup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to the "user group" list and returns it with its key.
    ///
    /// `POST /api/v1/List/UserGroup/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_UserGroup/v1UserGroupList_PostUserGroup.html)
    fn post_user_group<'a>(
        &'a self,
        cx: &'a server::Context,
        body: UserGroup,
    ) -> impl Future<Output = Result<Option<UserGroup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the "user group" list by its key.
    ///
    /// `GET /api/v1/List/UserGroup/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_UserGroup/v1UserGroupList_GetUserGroup.html)
    fn get_user_group<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<UserGroup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a user group by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/List/UserGroup/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_UserGroup/v1UserGroupList_PutUserGroup.html)
    fn put_user_group<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: UserGroup,
    ) -> impl Future<Output = Result<Option<UserGroup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks one item of the "user group" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/UserGroup/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_UserGroup/v1UserGroupList_DeleteUserGroup.html)
    fn delete_user_group<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_UserGroup`, served by `api`.
pub fn routes(api: impl ListUserGroupServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListUserGroupServer`] that goes with an operation.
fn dispatch<'a, T: ListUserGroupServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::respond(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::respond(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetUserGroupHeadings) => server::respond(cx, api.get_user_group_headings(cx)),
        Some(Op::PutUserGroupHeadings) => server::respond(cx, api.put_user_group_headings(cx, take!(input.body()))),
        Some(Op::PostUserGroupHeading) => server::respond(cx, api.post_user_group_heading(cx, take!(input.body()))),
        Some(Op::DeleteUserGroupHeadings) => server::respond(cx, api.delete_user_group_headings(cx)),
        Some(Op::GetAllUserGroup) => server::respond(
            cx,
            api.get_all_user_group(cx, take!(input.query("includeDeleted"))),
        ),
        Some(Op::PostUserGroup) => server::respond(cx, api.post_user_group(cx, take!(input.body()))),
        Some(Op::GetUserGroup) => server::respond(cx, api.get_user_group(cx, take!(input.path("id")))),
        Some(Op::PutUserGroup) => server::respond(
            cx,
            api.put_user_group(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteUserGroup) => server::respond(cx, api.delete_user_group(cx, take!(input.path("id")))),
        None => return Err(server::Error::not_implemented()),
    })
}
