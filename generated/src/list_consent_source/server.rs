// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;

use super::operations::*;
use crate::types::{
    ConsentSource, HeadingEntity, ListEntity, ListEntityWithLinks, MDOListItem,
    SelectableMDOListItem,
};

/// Handlers of the tag `List_ConsentSource`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListConsentSourceServer: Send + Sync + 'static {
    /// Get consent source.
    /// `GET /api/v1/List/ConsentSource/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_GetConsentSource.html)
    fn get_consent_source(
        &self,
        cx: &server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<ConsentSource>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put consent source.
    /// `PUT /api/v1/List/ConsentSource/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_PutConsentSource.html)
    fn put_consent_source(
        &self,
        cx: &server::Context,
        id: i32,
        body: ConsentSource,
    ) -> impl Future<Output = Result<Option<ConsentSource>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete consent source.
    /// `DELETE /api/v1/List/ConsentSource/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_DeleteConsentSource.html)
    fn delete_consent_source(&self, cx: &server::Context, id: i32) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get consent source headings.
    /// `GET /api/v1/List/ConsentSource/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_GetConsentSourceHeadings.html)
    fn get_consent_source_headings(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put consent source headings.
    /// `PUT /api/v1/List/ConsentSource/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_PutConsentSourceHeadings.html)
    fn put_consent_source_headings(
        &self,
        cx: &server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Post consent source heading.
    /// `POST /api/v1/List/ConsentSource/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_PostConsentSourceHeading.html)
    fn post_consent_source_heading(
        &self,
        cx: &server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete consent source headings.
    /// `DELETE /api/v1/List/ConsentSource/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_DeleteConsentSourceHeadings.html)
    fn delete_consent_source_headings(&self, cx: &server::Context) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all consent source.
    /// `GET /api/v1/List/ConsentSource/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_GetAllConsentSource.html)
    fn get_all_consent_source(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<ConsentSource>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Post consent source.
    /// `POST /api/v1/List/ConsentSource/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_PostConsentSource.html)
    fn post_consent_source(
        &self,
        cx: &server::Context,
        body: ConsentSource,
    ) -> impl Future<Output = Result<Option<ConsentSource>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get consent source headings for list item.
    /// `GET /api/v1/List/ConsentSource/Items/{itemId}/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_GetConsentSourceHeadingsForListItem.html)
    fn get_consent_source_headings_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put consent source headings for list item.
    /// `PUT /api/v1/List/ConsentSource/Items/{itemId}/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_PutConsentSourceHeadingsForListItem.html)
    fn put_consent_source_headings_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get consent source user groups for list item.
    /// `GET /api/v1/List/ConsentSource/Items/{itemId}/UserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_GetConsentSourceUserGroupsForListItem.html)
    fn get_consent_source_user_groups_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put consent source user groups for list item.
    /// `PUT /api/v1/List/ConsentSource/Items/{itemId}/UserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_PutConsentSourceUserGroupsForListItem.html)
    fn put_consent_source_user_groups_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get list definition.
    /// `GET /api/v1/List/ConsentSource`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_GetListDefinition.html)
    fn get_list_definition(&self, cx: &server::Context) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set list definition.
    /// `PUT /api/v1/List/ConsentSource`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_SetListDefinition.html)
    fn set_list_definition(
        &self,
        cx: &server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get mdo list.
    /// `GET /api/v1/List/ConsentSource/MDOItems`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_GetMDOList.html)
    fn get_mdo_list(
        &self,
        cx: &server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_ConsentSource`, answered by `api`.
pub fn routes(api: impl ListConsentSourceServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListConsentSourceServer`] that goes with an operation.
fn dispatch<'a, T: ListConsentSourceServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        GET_CONSENT_SOURCE => server::answer(cx, api.get_consent_source(cx, input.path("id")?)),
        PUT_CONSENT_SOURCE => server::answer(cx, api.put_consent_source(cx, input.path("id")?, input.body()?)),
        DELETE_CONSENT_SOURCE => server::answer(cx, api.delete_consent_source(cx, input.path("id")?)),
        GET_CONSENT_SOURCE_HEADINGS => server::answer(cx, api.get_consent_source_headings(cx)),
        PUT_CONSENT_SOURCE_HEADINGS => server::answer(cx, api.put_consent_source_headings(cx, input.body()?)),
        POST_CONSENT_SOURCE_HEADING => server::answer(cx, api.post_consent_source_heading(cx, input.body()?)),
        DELETE_CONSENT_SOURCE_HEADINGS => server::answer(cx, api.delete_consent_source_headings(cx)),
        GET_ALL_CONSENT_SOURCE => server::answer(cx, api.get_all_consent_source(cx)),
        POST_CONSENT_SOURCE => server::answer(cx, api.post_consent_source(cx, input.body()?)),
        GET_CONSENT_SOURCE_HEADINGS_FOR_LIST_ITEM => server::answer(cx, api.get_consent_source_headings_for_list_item(cx, input.path("itemId")?, input.query("showDeleted")?)),
        PUT_CONSENT_SOURCE_HEADINGS_FOR_LIST_ITEM => server::answer(cx, api.put_consent_source_headings_for_list_item(cx, input.path("itemId")?, input.body()?)),
        GET_CONSENT_SOURCE_USER_GROUPS_FOR_LIST_ITEM => server::answer(cx, api.get_consent_source_user_groups_for_list_item(cx, input.path("itemId")?)),
        PUT_CONSENT_SOURCE_USER_GROUPS_FOR_LIST_ITEM => server::answer(cx, api.put_consent_source_user_groups_for_list_item(cx, input.path("itemId")?, input.body()?)),
        GET_LIST_DEFINITION => server::answer(cx, api.get_list_definition(cx)),
        SET_LIST_DEFINITION => server::answer(cx, api.set_list_definition(cx, input.body()?)),
        GET_MDO_LIST => server::answer(cx, api.get_mdo_list(cx, input.query("flat")?, input.query("query")?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
