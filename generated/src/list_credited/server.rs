// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Handlers of the tag `List_Credited`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListCreditedServer: Send + Sync + 'static {
    /// Returns the definition of the "credited" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/Credited`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_GetListDefinition.html)
    fn get_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the definition of the "credited" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/Credited`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_SetListDefinition.html)
    fn set_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings below which clients group the items of the "credited" list.
    ///
    /// `GET /api/v1/List/Credited/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_GetCreditedHeadings.html)
    fn get_credited_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of the "credited" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Credited/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_PutCreditedHeadings.html)
    fn put_credited_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading, which groups items, to the "credited" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Credited/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_PostCreditedHeading.html)
    fn post_credited_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of the "credited" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/Credited/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_DeleteCreditedHeadings.html)
    fn delete_credited_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the "credited" list, without headings.
    ///
    /// `GET /api/v1/List/Credited/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given items of the "credited" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Credited/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_PutAllCredited.html)
    fn put_all_credited<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<ListItemEntity>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to the "credited" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Credited/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_PostCredited.html)
    fn post_credited<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks every item of the "credited" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/Credited/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_DeleteAllCredited.html)
    fn delete_all_credited<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new item of the "credited" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/Credited/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_CreateDefaultCredited.html)
    fn create_default_credited<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the "credited" list by its key.
    ///
    /// `GET /api/v1/List/Credited/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_GetCredited.html)
    fn get_credited<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces one item of the "credited" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/Credited/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_PutCredited.html)
    fn put_credited<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks one item of the "credited" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/Credited/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_DeleteCredited.html)
    fn delete_credited<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all headings of the "credited" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/Credited/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_GetCreditedHeadingsForListItem.html)
    fn get_credited_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which headings one item of the "credited" list is shown below, by the `Selected` flags of the headings
    /// given, and returns the headings.
    ///
    /// `PUT /api/v1/List/Credited/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_PutCreditedHeadingsForListItem.html)
    fn put_credited_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user groups, selected where they see the given item of the "credited" list.
    ///
    /// `GET /api/v1/List/Credited/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_GetCreditedUserGroupsForListItem.html)
    fn get_credited_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which user groups see one item of the "credited" list, by the `Selected` flags of the groups given, and
    /// returns the groups.
    ///
    /// `PUT /api/v1/List/Credited/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_PutCreditedUserGroupsForListItem.html)
    fn put_credited_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the "credited" list as clients show it: with headings, icons and only what the user group of the caller
    /// sees.
    ///
    /// `GET /api/v1/List/Credited/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Credited/v1CreditedList_GetMDOList.html)
    fn get_mdo_list<'a>(
        &'a self,
        cx: &'a server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_Credited`, served by `api`.
pub fn routes(api: impl ListCreditedServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListCreditedServer`] that goes with an operation.
fn dispatch<'a, T: ListCreditedServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::respond(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::respond(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetCreditedHeadings) => server::respond(cx, api.get_credited_headings(cx)),
        Some(Op::PutCreditedHeadings) => server::respond(cx, api.put_credited_headings(cx, take!(input.body()))),
        Some(Op::PostCreditedHeading) => server::respond(cx, api.post_credited_heading(cx, take!(input.body()))),
        Some(Op::DeleteCreditedHeadings) => server::respond(cx, api.delete_credited_headings(cx)),
        Some(Op::GetAll) => server::respond(cx, api.get_all(cx, take!(input.query("includeDeleted")))),
        Some(Op::PutAllCredited) => server::respond(cx, api.put_all_credited(cx, take!(input.body()))),
        Some(Op::PostCredited) => server::respond(cx, api.post_credited(cx, take!(input.body()))),
        Some(Op::DeleteAllCredited) => server::respond(cx, api.delete_all_credited(cx)),
        Some(Op::CreateDefaultCredited) => server::respond(cx, api.create_default_credited(cx)),
        Some(Op::GetCredited) => server::respond(cx, api.get_credited(cx, take!(input.path("id")))),
        Some(Op::PutCredited) => server::respond(
            cx,
            api.put_credited(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteCredited) => server::respond(cx, api.delete_credited(cx, take!(input.path("id")))),
        Some(Op::GetCreditedHeadingsForListItem) => server::respond(
            cx,
            api.get_credited_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.query("showDeleted"))),
        ),
        Some(Op::PutCreditedHeadingsForListItem) => server::respond(
            cx,
            api.put_credited_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetCreditedUserGroupsForListItem) => server::respond(
            cx,
            api.get_credited_user_groups_for_list_item(cx, take!(input.path("itemId"))),
        ),
        Some(Op::PutCreditedUserGroupsForListItem) => server::respond(
            cx,
            api.put_credited_user_groups_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetMdoList) => server::respond(
            cx,
            api.get_mdo_list(cx, take!(input.query("flat")), take!(input.query("query"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
