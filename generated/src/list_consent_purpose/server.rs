// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{ConsentPurpose, HeadingEntity, ListEntity, ListEntityWithLinks, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Handlers of the tag `List_ConsentPurpose`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListConsentPurposeServer: Send + Sync + 'static {
    /// Returns the definition of the "consent purpose" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/ConsentPurpose`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_GetListDefinition.html)
    fn get_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the definition of the "consent purpose" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/ConsentPurpose`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_SetListDefinition.html)
    fn set_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings below which clients group the items of the "consent purpose" list.
    ///
    /// `GET /api/v1/List/ConsentPurpose/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_GetConsentPurposeHeadings.html)
    fn get_consent_purpose_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of the "consent purpose" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/ConsentPurpose/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_PutConsentPurposeHeadings.html)
    fn put_consent_purpose_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading, which groups items, to the "consent purpose" list and returns it with its key.
    ///
    /// `POST /api/v1/List/ConsentPurpose/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_PostConsentPurposeHeading.html)
    fn post_consent_purpose_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of the "consent purpose" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/ConsentPurpose/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_DeleteConsentPurposeHeadings.html)
    fn delete_consent_purpose_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the "consent purpose" list, without headings.
    ///
    /// `GET /api/v1/List/ConsentPurpose/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_GetAllConsentPurpose.html)
    fn get_all_consent_purpose<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<ConsentPurpose>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to the "consent purpose" list and returns it with its key.
    ///
    /// `POST /api/v1/List/ConsentPurpose/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_PostConsentPurpose.html)
    fn post_consent_purpose<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ConsentPurpose,
    ) -> impl Future<Output = Result<Option<ConsentPurpose>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the "consent purpose" list by its key.
    ///
    /// `GET /api/v1/List/ConsentPurpose/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_GetConsentPurpose.html)
    fn get_consent_purpose<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<ConsentPurpose>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a consent purpose by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/List/ConsentPurpose/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_PutConsentPurpose.html)
    fn put_consent_purpose<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: ConsentPurpose,
    ) -> impl Future<Output = Result<Option<ConsentPurpose>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks one item of the "consent purpose" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/ConsentPurpose/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_DeleteConsentPurpose.html)
    fn delete_consent_purpose<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all headings of the "consent purpose" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/ConsentPurpose/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_GetConsentPurposeHeadingsForListItem.html)
    fn get_consent_purpose_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which headings one item of the "consent purpose" list is shown below, by the `Selected` flags of the
    /// headings given, and returns the headings.
    ///
    /// `PUT /api/v1/List/ConsentPurpose/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_PutConsentPurposeHeadingsForListItem.html)
    fn put_consent_purpose_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user groups, selected where they see the given item of the "consent purpose" list.
    ///
    /// `GET /api/v1/List/ConsentPurpose/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_GetConsentPurposeUserGroupsForListItem.html)
    fn get_consent_purpose_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which user groups see one item of the "consent purpose" list, by the `Selected` flags of the groups given,
    /// and returns the groups.
    ///
    /// `PUT /api/v1/List/ConsentPurpose/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_PutConsentPurposeUserGroupsForListItem.html)
    fn put_consent_purpose_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the "consent purpose" list as clients show it: with headings, icons and only what the user group of the
    /// caller sees.
    ///
    /// `GET /api/v1/List/ConsentPurpose/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentPurpose/v1ConsentPurposeList_GetMDOList.html)
    fn get_mdo_list<'a>(
        &'a self,
        cx: &'a server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_ConsentPurpose`, served by `api`.
pub fn routes(api: impl ListConsentPurposeServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListConsentPurposeServer`] that goes with an operation.
fn dispatch<'a, T: ListConsentPurposeServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::respond(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::respond(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetConsentPurposeHeadings) => server::respond(cx, api.get_consent_purpose_headings(cx)),
        Some(Op::PutConsentPurposeHeadings) => server::respond(
            cx,
            api.put_consent_purpose_headings(cx, take!(input.body())),
        ),
        Some(Op::PostConsentPurposeHeading) => server::respond(
            cx,
            api.post_consent_purpose_heading(cx, take!(input.body())),
        ),
        Some(Op::DeleteConsentPurposeHeadings) => server::respond(cx, api.delete_consent_purpose_headings(cx)),
        Some(Op::GetAllConsentPurpose) => server::respond(cx, api.get_all_consent_purpose(cx)),
        Some(Op::PostConsentPurpose) => server::respond(cx, api.post_consent_purpose(cx, take!(input.body()))),
        Some(Op::GetConsentPurpose) => server::respond(cx, api.get_consent_purpose(cx, take!(input.path("id")))),
        Some(Op::PutConsentPurpose) => server::respond(
            cx,
            api.put_consent_purpose(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteConsentPurpose) => server::respond(cx, api.delete_consent_purpose(cx, take!(input.path("id")))),
        Some(Op::GetConsentPurposeHeadingsForListItem) => server::respond(
            cx,
            api.get_consent_purpose_headings_for_list_item(
                cx,
                take!(input.path("itemId")),
                take!(input.query("showDeleted")),
            ),
        ),
        Some(Op::PutConsentPurposeHeadingsForListItem) => server::respond(
            cx,
            api.put_consent_purpose_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetConsentPurposeUserGroupsForListItem) => server::respond(
            cx,
            api.get_consent_purpose_user_groups_for_list_item(cx, take!(input.path("itemId"))),
        ),
        Some(Op::PutConsentPurposeUserGroupsForListItem) => server::respond(
            cx,
            api.put_consent_purpose_user_groups_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetMdoList) => server::respond(
            cx,
            api.get_mdo_list(cx, take!(input.query("flat")), take!(input.query("query"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
