// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{HeadingEntity, LegalBase, ListEntity, ListEntityWithLinks, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Handlers of the tag `List_LegalBase`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListLegalBaseServer: Send + Sync + 'static {
    /// Returns the definition of the "legal base" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/LegalBase`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_GetListDefinition.html)
    fn get_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the definition of the "legal base" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/LegalBase`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_SetListDefinition.html)
    fn set_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings below which clients group the items of the "legal base" list.
    ///
    /// `GET /api/v1/List/LegalBase/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_GetLegalBaseHeadings.html)
    fn get_legal_base_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of the "legal base" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/LegalBase/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_PutLegalBaseHeadings.html)
    fn put_legal_base_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading, which groups items, to the "legal base" list and returns it with its key.
    ///
    /// `POST /api/v1/List/LegalBase/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_PostLegalBaseHeading.html)
    fn post_legal_base_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of the "legal base" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/LegalBase/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_DeleteLegalBaseHeadings.html)
    fn delete_legal_base_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the "legal base" list, without headings.
    ///
    /// `GET /api/v1/List/LegalBase/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_GetAllLegalBase.html)
    fn get_all_legal_base<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<LegalBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to the "legal base" list and returns it with its key.
    ///
    /// `POST /api/v1/List/LegalBase/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_PostLegalBase.html)
    fn post_legal_base<'a>(
        &'a self,
        cx: &'a server::Context,
        body: LegalBase,
    ) -> impl Future<Output = Result<Option<LegalBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the "legal base" list by its key.
    ///
    /// `GET /api/v1/List/LegalBase/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_GetLegalBase.html)
    fn get_legal_base<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<LegalBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a legal base by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/List/LegalBase/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_PutLegalBase.html)
    fn put_legal_base<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: LegalBase,
    ) -> impl Future<Output = Result<Option<LegalBase>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks one item of the "legal base" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/LegalBase/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_DeleteLegalBase.html)
    fn delete_legal_base<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all headings of the "legal base" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/LegalBase/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_GetLegalBaseHeadingsForListItem.html)
    fn get_legal_base_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which headings one item of the "legal base" list is shown below, by the `Selected` flags of the headings
    /// given, and returns the headings.
    ///
    /// `PUT /api/v1/List/LegalBase/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_PutLegalBaseHeadingsForListItem.html)
    fn put_legal_base_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user groups, selected where they see the given item of the "legal base" list.
    ///
    /// `GET /api/v1/List/LegalBase/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_GetLegalBaseUserGroupsForListItem.html)
    fn get_legal_base_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which user groups see one item of the "legal base" list, by the `Selected` flags of the groups given, and
    /// returns the groups.
    ///
    /// `PUT /api/v1/List/LegalBase/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_PutLegalBaseUserGroupsForListItem.html)
    fn put_legal_base_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the "legal base" list as clients show it: with headings, icons and only what the user group of the
    /// caller sees.
    ///
    /// `GET /api/v1/List/LegalBase/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_LegalBase/v1LegalBaseList_GetMDOList.html)
    fn get_mdo_list<'a>(
        &'a self,
        cx: &'a server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_LegalBase`, served by `api`.
pub fn routes(api: impl ListLegalBaseServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListLegalBaseServer`] that goes with an operation.
fn dispatch<'a, T: ListLegalBaseServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::respond(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::respond(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetLegalBaseHeadings) => server::respond(cx, api.get_legal_base_headings(cx)),
        Some(Op::PutLegalBaseHeadings) => server::respond(cx, api.put_legal_base_headings(cx, take!(input.body()))),
        Some(Op::PostLegalBaseHeading) => server::respond(cx, api.post_legal_base_heading(cx, take!(input.body()))),
        Some(Op::DeleteLegalBaseHeadings) => server::respond(cx, api.delete_legal_base_headings(cx)),
        Some(Op::GetAllLegalBase) => server::respond(cx, api.get_all_legal_base(cx)),
        Some(Op::PostLegalBase) => server::respond(cx, api.post_legal_base(cx, take!(input.body()))),
        Some(Op::GetLegalBase) => server::respond(cx, api.get_legal_base(cx, take!(input.path("id")))),
        Some(Op::PutLegalBase) => server::respond(
            cx,
            api.put_legal_base(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteLegalBase) => server::respond(cx, api.delete_legal_base(cx, take!(input.path("id")))),
        Some(Op::GetLegalBaseHeadingsForListItem) => server::respond(
            cx,
            api.get_legal_base_headings_for_list_item(
                cx,
                take!(input.path("itemId")),
                take!(input.query("showDeleted")),
            ),
        ),
        Some(Op::PutLegalBaseHeadingsForListItem) => server::respond(
            cx,
            api.put_legal_base_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetLegalBaseUserGroupsForListItem) => server::respond(
            cx,
            api.get_legal_base_user_groups_for_list_item(cx, take!(input.path("itemId"))),
        ),
        Some(Op::PutLegalBaseUserGroupsForListItem) => server::respond(
            cx,
            api.put_legal_base_user_groups_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetMdoList) => server::respond(
            cx,
            api.get_mdo_list(cx, take!(input.query("flat")), take!(input.query("query"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
