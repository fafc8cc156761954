// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;

use super::operations::*;
use crate::types::{
    ConsentPurpose, HeadingEntity, ListEntity, ListEntityWithLinks, MDOListItem,
    SelectableMDOListItem,
};

/// Handlers of the tag `List_ConsentPurpose`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListConsentPurposeServer: Send + Sync + 'static {
    /// Get consent purpose.
    /// `GET /api/v1/List/ConsentPurpose/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_GetConsentPurpose.html)
    fn get_consent_purpose(
        &self,
        cx: &server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<ConsentPurpose>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put consent purpose.
    /// `PUT /api/v1/List/ConsentPurpose/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_PutConsentPurpose.html)
    fn put_consent_purpose(
        &self,
        cx: &server::Context,
        id: i32,
        body: ConsentPurpose,
    ) -> impl Future<Output = Result<Option<ConsentPurpose>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete consent purpose.
    /// `DELETE /api/v1/List/ConsentPurpose/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_DeleteConsentPurpose.html)
    fn delete_consent_purpose(&self, cx: &server::Context, id: i32) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get consent purpose headings.
    /// `GET /api/v1/List/ConsentPurpose/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_GetConsentPurposeHeadings.html)
    fn get_consent_purpose_headings(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put consent purpose headings.
    /// `PUT /api/v1/List/ConsentPurpose/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_PutConsentPurposeHeadings.html)
    fn put_consent_purpose_headings(
        &self,
        cx: &server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Post consent purpose heading.
    /// `POST /api/v1/List/ConsentPurpose/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_PostConsentPurposeHeading.html)
    fn post_consent_purpose_heading(
        &self,
        cx: &server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete consent purpose headings.
    /// `DELETE /api/v1/List/ConsentPurpose/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_DeleteConsentPurposeHeadings.html)
    fn delete_consent_purpose_headings(&self, cx: &server::Context) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all consent purpose.
    /// `GET /api/v1/List/ConsentPurpose/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_GetAllConsentPurpose.html)
    fn get_all_consent_purpose(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<ConsentPurpose>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Post consent purpose.
    /// `POST /api/v1/List/ConsentPurpose/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_PostConsentPurpose.html)
    fn post_consent_purpose(
        &self,
        cx: &server::Context,
        body: ConsentPurpose,
    ) -> impl Future<Output = Result<Option<ConsentPurpose>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get consent purpose headings for list item.
    /// `GET /api/v1/List/ConsentPurpose/Items/{itemId}/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_GetConsentPurposeHeadingsForListItem.html)
    fn get_consent_purpose_headings_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put consent purpose headings for list item.
    /// `PUT /api/v1/List/ConsentPurpose/Items/{itemId}/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_PutConsentPurposeHeadingsForListItem.html)
    fn put_consent_purpose_headings_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get consent purpose user groups for list item.
    /// `GET /api/v1/List/ConsentPurpose/Items/{itemId}/UserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_GetConsentPurposeUserGroupsForListItem.html)
    fn get_consent_purpose_user_groups_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put consent purpose user groups for list item.
    /// `PUT /api/v1/List/ConsentPurpose/Items/{itemId}/UserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_PutConsentPurposeUserGroupsForListItem.html)
    fn put_consent_purpose_user_groups_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get list definition.
    /// `GET /api/v1/List/ConsentPurpose`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_GetListDefinition.html)
    fn get_list_definition(&self, cx: &server::Context) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set list definition.
    /// `PUT /api/v1/List/ConsentPurpose`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_SetListDefinition.html)
    fn set_list_definition(
        &self,
        cx: &server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get mdo list.
    /// `GET /api/v1/List/ConsentPurpose/MDOItems`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_GetMDOList.html)
    fn get_mdo_list(
        &self,
        cx: &server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_ConsentPurpose`, answered by `api`.
pub fn routes(api: impl ListConsentPurposeServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListConsentPurposeServer`] that goes with an operation.
fn dispatch<'a, T: ListConsentPurposeServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        GET_CONSENT_PURPOSE => server::answer(cx, api.get_consent_purpose(cx, input.path("id")?)),
        PUT_CONSENT_PURPOSE => server::answer(cx, api.put_consent_purpose(cx, input.path("id")?, input.body()?)),
        DELETE_CONSENT_PURPOSE => server::answer(cx, api.delete_consent_purpose(cx, input.path("id")?)),
        GET_CONSENT_PURPOSE_HEADINGS => server::answer(cx, api.get_consent_purpose_headings(cx)),
        PUT_CONSENT_PURPOSE_HEADINGS => server::answer(cx, api.put_consent_purpose_headings(cx, input.body()?)),
        POST_CONSENT_PURPOSE_HEADING => server::answer(cx, api.post_consent_purpose_heading(cx, input.body()?)),
        DELETE_CONSENT_PURPOSE_HEADINGS => server::answer(cx, api.delete_consent_purpose_headings(cx)),
        GET_ALL_CONSENT_PURPOSE => server::answer(cx, api.get_all_consent_purpose(cx)),
        POST_CONSENT_PURPOSE => server::answer(cx, api.post_consent_purpose(cx, input.body()?)),
        GET_CONSENT_PURPOSE_HEADINGS_FOR_LIST_ITEM => server::answer(cx, api.get_consent_purpose_headings_for_list_item(cx, input.path("itemId")?, input.query("showDeleted")?)),
        PUT_CONSENT_PURPOSE_HEADINGS_FOR_LIST_ITEM => server::answer(cx, api.put_consent_purpose_headings_for_list_item(cx, input.path("itemId")?, input.body()?)),
        GET_CONSENT_PURPOSE_USER_GROUPS_FOR_LIST_ITEM => server::answer(cx, api.get_consent_purpose_user_groups_for_list_item(cx, input.path("itemId")?)),
        PUT_CONSENT_PURPOSE_USER_GROUPS_FOR_LIST_ITEM => server::answer(cx, api.put_consent_purpose_user_groups_for_list_item(cx, input.path("itemId")?, input.body()?)),
        GET_LIST_DEFINITION => server::answer(cx, api.get_list_definition(cx)),
        SET_LIST_DEFINITION => server::answer(cx, api.set_list_definition(cx, input.body()?)),
        GET_MDO_LIST => server::answer(cx, api.get_mdo_list(cx, input.query("flat")?, input.query("query")?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
