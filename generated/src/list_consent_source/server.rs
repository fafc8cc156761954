// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{ConsentSource, HeadingEntity, ListEntity, ListEntityWithLinks, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Handlers of the tag `List_ConsentSource`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListConsentSourceServer: Send + Sync + 'static {
    /// Returns the definition of the "consent source" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/ConsentSource`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_GetListDefinition.html)
    fn get_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the definition of the "consent source" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/ConsentSource`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_SetListDefinition.html)
    fn set_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings below which clients group the items of the "consent source" list.
    ///
    /// `GET /api/v1/List/ConsentSource/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_GetConsentSourceHeadings.html)
    fn get_consent_source_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of the "consent source" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/ConsentSource/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_PutConsentSourceHeadings.html)
    fn put_consent_source_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading, which groups items, to the "consent source" list and returns it with its key.
    ///
    /// `POST /api/v1/List/ConsentSource/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_PostConsentSourceHeading.html)
    fn post_consent_source_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of the "consent source" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/ConsentSource/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_DeleteConsentSourceHeadings.html)
    fn delete_consent_source_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the "consent source" list, without headings.
    ///
    /// `GET /api/v1/List/ConsentSource/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_GetAllConsentSource.html)
    fn get_all_consent_source<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<ConsentSource>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to the "consent source" list and returns it with its key.
    ///
    /// `POST /api/v1/List/ConsentSource/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_PostConsentSource.html)
    fn post_consent_source<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ConsentSource,
    ) -> impl Future<Output = Result<Option<ConsentSource>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the "consent source" list by its key.
    ///
    /// `GET /api/v1/List/ConsentSource/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_GetConsentSource.html)
    fn get_consent_source<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<ConsentSource>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a consent source by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/List/ConsentSource/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_PutConsentSource.html)
    fn put_consent_source<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: ConsentSource,
    ) -> impl Future<Output = Result<Option<ConsentSource>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks one item of the "consent source" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/ConsentSource/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_DeleteConsentSource.html)
    fn delete_consent_source<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all headings of the "consent source" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/ConsentSource/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_GetConsentSourceHeadingsForListItem.html)
    fn get_consent_source_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which headings one item of the "consent source" list is shown below, by the `Selected` flags of the
    /// headings given, and returns the headings.
    ///
    /// `PUT /api/v1/List/ConsentSource/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_PutConsentSourceHeadingsForListItem.html)
    fn put_consent_source_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user groups, selected where they see the given item of the "consent source" list.
    ///
    /// `GET /api/v1/List/ConsentSource/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_GetConsentSourceUserGroupsForListItem.html)
    fn get_consent_source_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which user groups see one item of the "consent source" list, by the `Selected` flags of the groups given,
    /// and returns the groups.
    ///
    /// `PUT /api/v1/List/ConsentSource/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_PutConsentSourceUserGroupsForListItem.html)
    fn put_consent_source_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the "consent source" list as clients show it: with headings, icons and only what the user group of the
    /// caller sees.
    ///
    /// `GET /api/v1/List/ConsentSource/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ConsentSource/v1ConsentSourceList_GetMDOList.html)
    fn get_mdo_list<'a>(
        &'a self,
        cx: &'a server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_ConsentSource`, served by `api`.
pub fn routes(api: impl ListConsentSourceServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListConsentSourceServer`] that goes with an operation.
fn dispatch<'a, T: ListConsentSourceServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::respond(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::respond(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetConsentSourceHeadings) => server::respond(cx, api.get_consent_source_headings(cx)),
        Some(Op::PutConsentSourceHeadings) => server::respond(
            cx,
            api.put_consent_source_headings(cx, take!(input.body())),
        ),
        Some(Op::PostConsentSourceHeading) => server::respond(
            cx,
            api.post_consent_source_heading(cx, take!(input.body())),
        ),
        Some(Op::DeleteConsentSourceHeadings) => server::respond(cx, api.delete_consent_source_headings(cx)),
        Some(Op::GetAllConsentSource) => server::respond(cx, api.get_all_consent_source(cx)),
        Some(Op::PostConsentSource) => server::respond(cx, api.post_consent_source(cx, take!(input.body()))),
        Some(Op::GetConsentSource) => server::respond(cx, api.get_consent_source(cx, take!(input.path("id")))),
        Some(Op::PutConsentSource) => server::respond(
            cx,
            api.put_consent_source(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteConsentSource) => server::respond(cx, api.delete_consent_source(cx, take!(input.path("id")))),
        Some(Op::GetConsentSourceHeadingsForListItem) => server::respond(
            cx,
            api.get_consent_source_headings_for_list_item(
                cx,
                take!(input.path("itemId")),
                take!(input.query("showDeleted")),
            ),
        ),
        Some(Op::PutConsentSourceHeadingsForListItem) => server::respond(
            cx,
            api.put_consent_source_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetConsentSourceUserGroupsForListItem) => server::respond(
            cx,
            api.get_consent_source_user_groups_for_list_item(cx, take!(input.path("itemId"))),
        ),
        Some(Op::PutConsentSourceUserGroupsForListItem) => server::respond(
            cx,
            api.put_consent_source_user_groups_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetMdoList) => server::respond(
            cx,
            api.get_mdo_list(cx, take!(input.query("flat")), take!(input.query("query"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
