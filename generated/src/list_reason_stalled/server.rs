// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;

use super::operations::*;
use crate::types::{
    HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem,
    SelectableMDOListItem,
};

/// Handlers of the tag `List_ReasonStalled`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListReasonStalledServer: Send + Sync + 'static {
    /// Create default reason stalled.
    /// `GET /api/v1/List/ReasonStalled/Items/Default`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_CreateDefaultReasonStalled.html)
    fn create_default_reason_stalled(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all.
    /// `GET /api/v1/List/ReasonStalled/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_GetAll.html)
    fn get_all(
        &self,
        cx: &server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put all reason stalled.
    /// `PUT /api/v1/List/ReasonStalled/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_PutAllReasonStalled.html)
    fn put_all_reason_stalled(
        &self,
        cx: &server::Context,
        body: Vec<ListItemEntity>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Post reason stalled.
    /// `POST /api/v1/List/ReasonStalled/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_PostReasonStalled.html)
    fn post_reason_stalled(
        &self,
        cx: &server::Context,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete all reason stalled.
    /// `DELETE /api/v1/List/ReasonStalled/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_DeleteAllReasonStalled.html)
    fn delete_all_reason_stalled(&self, cx: &server::Context) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get reason stalled.
    /// `GET /api/v1/List/ReasonStalled/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_GetReasonStalled.html)
    fn get_reason_stalled(
        &self,
        cx: &server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put reason stalled.
    /// `PUT /api/v1/List/ReasonStalled/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_PutReasonStalled.html)
    fn put_reason_stalled(
        &self,
        cx: &server::Context,
        id: i32,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete reason stalled.
    /// `DELETE /api/v1/List/ReasonStalled/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_DeleteReasonStalled.html)
    fn delete_reason_stalled(&self, cx: &server::Context, id: i32) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get reason stalled headings.
    /// `GET /api/v1/List/ReasonStalled/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_GetReasonStalledHeadings.html)
    fn get_reason_stalled_headings(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put reason stalled headings.
    /// `PUT /api/v1/List/ReasonStalled/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_PutReasonStalledHeadings.html)
    fn put_reason_stalled_headings(
        &self,
        cx: &server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Post reason stalled heading.
    /// `POST /api/v1/List/ReasonStalled/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_PostReasonStalledHeading.html)
    fn post_reason_stalled_heading(
        &self,
        cx: &server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete reason stalled headings.
    /// `DELETE /api/v1/List/ReasonStalled/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_DeleteReasonStalledHeadings.html)
    fn delete_reason_stalled_headings(&self, cx: &server::Context) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get list definition.
    /// `GET /api/v1/List/ReasonStalled`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_GetListDefinition.html)
    fn get_list_definition(&self, cx: &server::Context) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set list definition.
    /// `PUT /api/v1/List/ReasonStalled`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_SetListDefinition.html)
    fn set_list_definition(
        &self,
        cx: &server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get mdo list.
    /// `GET /api/v1/List/ReasonStalled/MDOItems`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_GetMDOList.html)
    fn get_mdo_list(
        &self,
        cx: &server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get reason stalled headings for list item.
    /// `GET /api/v1/List/ReasonStalled/Items/{itemId}/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_GetReasonStalledHeadingsForListItem.html)
    fn get_reason_stalled_headings_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put reason stalled headings for list item.
    /// `PUT /api/v1/List/ReasonStalled/Items/{itemId}/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_PutReasonStalledHeadingsForListItem.html)
    fn put_reason_stalled_headings_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get reason stalled user groups for list item.
    /// `GET /api/v1/List/ReasonStalled/Items/{itemId}/UserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_GetReasonStalledUserGroupsForListItem.html)
    fn get_reason_stalled_user_groups_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put reason stalled user groups for list item.
    /// `PUT /api/v1/List/ReasonStalled/Items/{itemId}/UserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_PutReasonStalledUserGroupsForListItem.html)
    fn put_reason_stalled_user_groups_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_ReasonStalled`, answered by `api`.
pub fn routes(api: impl ListReasonStalledServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListReasonStalledServer`] that goes with an operation.
fn dispatch<'a, T: ListReasonStalledServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        CREATE_DEFAULT_REASON_STALLED => server::answer(cx, api.create_default_reason_stalled(cx)),
        GET_ALL => server::answer(cx, api.get_all(cx, input.query("includeDeleted")?)),
        PUT_ALL_REASON_STALLED => server::answer(cx, api.put_all_reason_stalled(cx, input.body()?)),
        POST_REASON_STALLED => server::answer(cx, api.post_reason_stalled(cx, input.body()?)),
        DELETE_ALL_REASON_STALLED => server::answer(cx, api.delete_all_reason_stalled(cx)),
        GET_REASON_STALLED => server::answer(cx, api.get_reason_stalled(cx, input.path("id")?)),
        PUT_REASON_STALLED => server::answer(cx, api.put_reason_stalled(cx, input.path("id")?, input.body()?)),
        DELETE_REASON_STALLED => server::answer(cx, api.delete_reason_stalled(cx, input.path("id")?)),
        GET_REASON_STALLED_HEADINGS => server::answer(cx, api.get_reason_stalled_headings(cx)),
        PUT_REASON_STALLED_HEADINGS => server::answer(cx, api.put_reason_stalled_headings(cx, input.body()?)),
        POST_REASON_STALLED_HEADING => server::answer(cx, api.post_reason_stalled_heading(cx, input.body()?)),
        DELETE_REASON_STALLED_HEADINGS => server::answer(cx, api.delete_reason_stalled_headings(cx)),
        GET_LIST_DEFINITION => server::answer(cx, api.get_list_definition(cx)),
        SET_LIST_DEFINITION => server::answer(cx, api.set_list_definition(cx, input.body()?)),
        GET_MDO_LIST => server::answer(cx, api.get_mdo_list(cx, input.query("flat")?, input.query("query")?)),
        GET_REASON_STALLED_HEADINGS_FOR_LIST_ITEM => server::answer(cx, api.get_reason_stalled_headings_for_list_item(cx, input.path("itemId")?, input.query("showDeleted")?)),
        PUT_REASON_STALLED_HEADINGS_FOR_LIST_ITEM => server::answer(cx, api.put_reason_stalled_headings_for_list_item(cx, input.path("itemId")?, input.body()?)),
        GET_REASON_STALLED_USER_GROUPS_FOR_LIST_ITEM => server::answer(cx, api.get_reason_stalled_user_groups_for_list_item(cx, input.path("itemId")?)),
        PUT_REASON_STALLED_USER_GROUPS_FOR_LIST_ITEM => server::answer(cx, api.put_reason_stalled_user_groups_for_list_item(cx, input.path("itemId")?, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
