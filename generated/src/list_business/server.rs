// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Handlers of the tag `List_Business`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListBusinessServer: Send + Sync + 'static {
    /// Returns the definition of the "business" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/Business`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_GetListDefinition.html)
    fn get_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the definition of the "business" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/Business`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_SetListDefinition.html)
    fn set_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings below which clients group the items of the "business" list.
    ///
    /// `GET /api/v1/List/Business/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_GetBusinessHeadings.html)
    fn get_business_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of the "business" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Business/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_PutBusinessHeadings.html)
    fn put_business_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading, which groups items, to the "business" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Business/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_PostBusinessHeading.html)
    fn post_business_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of the "business" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/Business/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_DeleteBusinessHeadings.html)
    fn delete_business_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the "business" list, without headings.
    ///
    /// `GET /api/v1/List/Business/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given items of the "business" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Business/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_PutAllBusiness.html)
    fn put_all_business<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<ListItemEntity>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to the "business" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Business/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_PostBusiness.html)
    fn post_business<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks every item of the "business" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/Business/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_DeleteAllBusiness.html)
    fn delete_all_business<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new item of the "business" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/Business/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_CreateDefaultBusiness.html)
    fn create_default_business<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the "business" list by its key.
    ///
    /// `GET /api/v1/List/Business/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_GetBusiness.html)
    fn get_business<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces one item of the "business" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/Business/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_PutBusiness.html)
    fn put_business<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks one item of the "business" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/Business/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_DeleteBusiness.html)
    fn delete_business<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all headings of the "business" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/Business/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_GetBusinessHeadingsForListItem.html)
    fn get_business_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which headings one item of the "business" list is shown below, by the `Selected` flags of the headings
    /// given, and returns the headings.
    ///
    /// `PUT /api/v1/List/Business/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_PutBusinessHeadingsForListItem.html)
    fn put_business_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user groups, selected where they see the given item of the "business" list.
    ///
    /// `GET /api/v1/List/Business/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_GetBusinessUserGroupsForListItem.html)
    fn get_business_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which user groups see one item of the "business" list, by the `Selected` flags of the groups given, and
    /// returns the groups.
    ///
    /// `PUT /api/v1/List/Business/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_PutBusinessUserGroupsForListItem.html)
    fn put_business_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the "business" list as clients show it: with headings, icons and only what the user group of the caller
    /// sees.
    ///
    /// `GET /api/v1/List/Business/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Business/v1BusinessList_GetMDOList.html)
    fn get_mdo_list<'a>(
        &'a self,
        cx: &'a server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_Business`, served by `api`.
pub fn routes(api: impl ListBusinessServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListBusinessServer`] that goes with an operation.
fn dispatch<'a, T: ListBusinessServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::respond(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::respond(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetBusinessHeadings) => server::respond(cx, api.get_business_headings(cx)),
        Some(Op::PutBusinessHeadings) => server::respond(cx, api.put_business_headings(cx, take!(input.body()))),
        Some(Op::PostBusinessHeading) => server::respond(cx, api.post_business_heading(cx, take!(input.body()))),
        Some(Op::DeleteBusinessHeadings) => server::respond(cx, api.delete_business_headings(cx)),
        Some(Op::GetAll) => server::respond(cx, api.get_all(cx, take!(input.query("includeDeleted")))),
        Some(Op::PutAllBusiness) => server::respond(cx, api.put_all_business(cx, take!(input.body()))),
        Some(Op::PostBusiness) => server::respond(cx, api.post_business(cx, take!(input.body()))),
        Some(Op::DeleteAllBusiness) => server::respond(cx, api.delete_all_business(cx)),
        Some(Op::CreateDefaultBusiness) => server::respond(cx, api.create_default_business(cx)),
        Some(Op::GetBusiness) => server::respond(cx, api.get_business(cx, take!(input.path("id")))),
        Some(Op::PutBusiness) => server::respond(
            cx,
            api.put_business(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteBusiness) => server::respond(cx, api.delete_business(cx, take!(input.path("id")))),
        Some(Op::GetBusinessHeadingsForListItem) => server::respond(
            cx,
            api.get_business_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.query("showDeleted"))),
        ),
        Some(Op::PutBusinessHeadingsForListItem) => server::respond(
            cx,
            api.put_business_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetBusinessUserGroupsForListItem) => server::respond(
            cx,
            api.get_business_user_groups_for_list_item(cx, take!(input.path("itemId"))),
        ),
        Some(Op::PutBusinessUserGroupsForListItem) => server::respond(
            cx,
            api.put_business_user_groups_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetMdoList) => server::respond(
            cx,
            api.get_mdo_list(cx, take!(input.query("flat")), take!(input.query("query"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
