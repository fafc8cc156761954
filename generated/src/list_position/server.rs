// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;

use super::operations::*;
use crate::types::{
    HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem,
    SelectableMDOListItem,
};

/// Handlers of the tag `List_Position`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListPositionServer: Send + Sync + 'static {
    /// Create default position.
    /// `GET /api/v1/List/Position/Items/Default`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_CreateDefaultPosition.html)
    fn create_default_position(&self, cx: &server::Context) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all.
    /// `GET /api/v1/List/Position/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_GetAll.html)
    fn get_all(
        &self,
        cx: &server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put all position.
    /// `PUT /api/v1/List/Position/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_PutAllPosition.html)
    fn put_all_position(
        &self,
        cx: &server::Context,
        body: Vec<ListItemEntity>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Post position.
    /// `POST /api/v1/List/Position/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_PostPosition.html)
    fn post_position(
        &self,
        cx: &server::Context,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete all position.
    /// `DELETE /api/v1/List/Position/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_DeleteAllPosition.html)
    fn delete_all_position(&self, cx: &server::Context) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get position.
    /// `GET /api/v1/List/Position/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_GetPosition.html)
    fn get_position(&self, cx: &server::Context, id: i32) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put position.
    /// `PUT /api/v1/List/Position/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_PutPosition.html)
    fn put_position(
        &self,
        cx: &server::Context,
        id: i32,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete position.
    /// `DELETE /api/v1/List/Position/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_DeletePosition.html)
    fn delete_position(&self, cx: &server::Context, id: i32) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get position headings.
    /// `GET /api/v1/List/Position/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_GetPositionHeadings.html)
    fn get_position_headings(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put position headings.
    /// `PUT /api/v1/List/Position/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_PutPositionHeadings.html)
    fn put_position_headings(
        &self,
        cx: &server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Post position heading.
    /// `POST /api/v1/List/Position/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_PostPositionHeading.html)
    fn post_position_heading(
        &self,
        cx: &server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete position headings.
    /// `DELETE /api/v1/List/Position/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_DeletePositionHeadings.html)
    fn delete_position_headings(&self, cx: &server::Context) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get list definition.
    /// `GET /api/v1/List/Position`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_GetListDefinition.html)
    fn get_list_definition(&self, cx: &server::Context) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set list definition.
    /// `PUT /api/v1/List/Position`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_SetListDefinition.html)
    fn set_list_definition(
        &self,
        cx: &server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get mdo list.
    /// `GET /api/v1/List/Position/MDOItems`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_GetMDOList.html)
    fn get_mdo_list(
        &self,
        cx: &server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get position headings for list item.
    /// `GET /api/v1/List/Position/Items/{itemId}/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_GetPositionHeadingsForListItem.html)
    fn get_position_headings_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put position headings for list item.
    /// `PUT /api/v1/List/Position/Items/{itemId}/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_PutPositionHeadingsForListItem.html)
    fn put_position_headings_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get position user groups for list item.
    /// `GET /api/v1/List/Position/Items/{itemId}/UserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_GetPositionUserGroupsForListItem.html)
    fn get_position_user_groups_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put position user groups for list item.
    /// `PUT /api/v1/List/Position/Items/{itemId}/UserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_PutPositionUserGroupsForListItem.html)
    fn put_position_user_groups_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_Position`, answered by `api`.
pub fn routes(api: impl ListPositionServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListPositionServer`] that goes with an operation.
fn dispatch<'a, T: ListPositionServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        CREATE_DEFAULT_POSITION => server::answer(cx, api.create_default_position(cx)),
        GET_ALL => server::answer(cx, api.get_all(cx, input.query("includeDeleted")?)),
        PUT_ALL_POSITION => server::answer(cx, api.put_all_position(cx, input.body()?)),
        POST_POSITION => server::answer(cx, api.post_position(cx, input.body()?)),
        DELETE_ALL_POSITION => server::answer(cx, api.delete_all_position(cx)),
        GET_POSITION => server::answer(cx, api.get_position(cx, input.path("id")?)),
        PUT_POSITION => server::answer(cx, api.put_position(cx, input.path("id")?, input.body()?)),
        DELETE_POSITION => server::answer(cx, api.delete_position(cx, input.path("id")?)),
        GET_POSITION_HEADINGS => server::answer(cx, api.get_position_headings(cx)),
        PUT_POSITION_HEADINGS => server::answer(cx, api.put_position_headings(cx, input.body()?)),
        POST_POSITION_HEADING => server::answer(cx, api.post_position_heading(cx, input.body()?)),
        DELETE_POSITION_HEADINGS => server::answer(cx, api.delete_position_headings(cx)),
        GET_LIST_DEFINITION => server::answer(cx, api.get_list_definition(cx)),
        SET_LIST_DEFINITION => server::answer(cx, api.set_list_definition(cx, input.body()?)),
        GET_MDO_LIST => server::answer(cx, api.get_mdo_list(cx, input.query("flat")?, input.query("query")?)),
        GET_POSITION_HEADINGS_FOR_LIST_ITEM => server::answer(cx, api.get_position_headings_for_list_item(cx, input.path("itemId")?, input.query("showDeleted")?)),
        PUT_POSITION_HEADINGS_FOR_LIST_ITEM => server::answer(cx, api.put_position_headings_for_list_item(cx, input.path("itemId")?, input.body()?)),
        GET_POSITION_USER_GROUPS_FOR_LIST_ITEM => server::answer(cx, api.get_position_user_groups_for_list_item(cx, input.path("itemId")?)),
        PUT_POSITION_USER_GROUPS_FOR_LIST_ITEM => server::answer(cx, api.put_position_user_groups_for_list_item(cx, input.path("itemId")?, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
