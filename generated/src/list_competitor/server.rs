// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Handlers of the tag `List_Competitor`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListCompetitorServer: Send + Sync + 'static {
    /// Returns the definition of the "competitor" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/Competitor`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_GetListDefinition.html)
    fn get_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the definition of the "competitor" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/Competitor`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_SetListDefinition.html)
    fn set_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings below which clients group the items of the "competitor" list.
    ///
    /// `GET /api/v1/List/Competitor/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_GetCompetitorHeadings.html)
    fn get_competitor_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of the "competitor" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Competitor/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_PutCompetitorHeadings.html)
    fn put_competitor_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading, which groups items, to the "competitor" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Competitor/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_PostCompetitorHeading.html)
    fn post_competitor_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of the "competitor" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/Competitor/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_DeleteCompetitorHeadings.html)
    fn delete_competitor_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the "competitor" list, without headings.
    ///
    /// `GET /api/v1/List/Competitor/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given items of the "competitor" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Competitor/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_PutAllCompetitor.html)
    fn put_all_competitor<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<ListItemEntity>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to the "competitor" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Competitor/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_PostCompetitor.html)
    fn post_competitor<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks every item of the "competitor" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/Competitor/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_DeleteAllCompetitor.html)
    fn delete_all_competitor<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new item of the "competitor" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/Competitor/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_CreateDefaultCompetitor.html)
    fn create_default_competitor<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the "competitor" list by its key.
    ///
    /// `GET /api/v1/List/Competitor/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_GetCompetitor.html)
    fn get_competitor<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces one item of the "competitor" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/Competitor/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_PutCompetitor.html)
    fn put_competitor<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks one item of the "competitor" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/Competitor/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_DeleteCompetitor.html)
    fn delete_competitor<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all headings of the "competitor" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/Competitor/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_GetCompetitorHeadingsForListItem.html)
    fn get_competitor_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which headings one item of the "competitor" list is shown below, by the `Selected` flags of the headings
    /// given, and returns the headings.
    ///
    /// `PUT /api/v1/List/Competitor/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_PutCompetitorHeadingsForListItem.html)
    fn put_competitor_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user groups, selected where they see the given item of the "competitor" list.
    ///
    /// `GET /api/v1/List/Competitor/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_GetCompetitorUserGroupsForListItem.html)
    fn get_competitor_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which user groups see one item of the "competitor" list, by the `Selected` flags of the groups given, and
    /// returns the groups.
    ///
    /// `PUT /api/v1/List/Competitor/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_PutCompetitorUserGroupsForListItem.html)
    fn put_competitor_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the "competitor" list as clients show it: with headings, icons and only what the user group of the
    /// caller sees.
    ///
    /// `GET /api/v1/List/Competitor/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_GetMDOList.html)
    fn get_mdo_list<'a>(
        &'a self,
        cx: &'a server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_Competitor`, served by `api`.
pub fn routes(api: impl ListCompetitorServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListCompetitorServer`] that goes with an operation.
fn dispatch<'a, T: ListCompetitorServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::respond(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::respond(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetCompetitorHeadings) => server::respond(cx, api.get_competitor_headings(cx)),
        Some(Op::PutCompetitorHeadings) => server::respond(cx, api.put_competitor_headings(cx, take!(input.body()))),
        Some(Op::PostCompetitorHeading) => server::respond(cx, api.post_competitor_heading(cx, take!(input.body()))),
        Some(Op::DeleteCompetitorHeadings) => server::respond(cx, api.delete_competitor_headings(cx)),
        Some(Op::GetAll) => server::respond(cx, api.get_all(cx, take!(input.query("includeDeleted")))),
        Some(Op::PutAllCompetitor) => server::respond(cx, api.put_all_competitor(cx, take!(input.body()))),
        Some(Op::PostCompetitor) => server::respond(cx, api.post_competitor(cx, take!(input.body()))),
        Some(Op::DeleteAllCompetitor) => server::respond(cx, api.delete_all_competitor(cx)),
        Some(Op::CreateDefaultCompetitor) => server::respond(cx, api.create_default_competitor(cx)),
        Some(Op::GetCompetitor) => server::respond(cx, api.get_competitor(cx, take!(input.path("id")))),
        Some(Op::PutCompetitor) => server::respond(
            cx,
            api.put_competitor(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteCompetitor) => server::respond(cx, api.delete_competitor(cx, take!(input.path("id")))),
        Some(Op::GetCompetitorHeadingsForListItem) => server::respond(
            cx,
            api.get_competitor_headings_for_list_item(
                cx,
                take!(input.path("itemId")),
                take!(input.query("showDeleted")),
            ),
        ),
        Some(Op::PutCompetitorHeadingsForListItem) => server::respond(
            cx,
            api.put_competitor_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetCompetitorUserGroupsForListItem) => server::respond(
            cx,
            api.get_competitor_user_groups_for_list_item(cx, take!(input.path("itemId"))),
        ),
        Some(Op::PutCompetitorUserGroupsForListItem) => server::respond(
            cx,
            api.put_competitor_user_groups_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetMdoList) => server::respond(
            cx,
            api.get_mdo_list(cx, take!(input.query("flat")), take!(input.query("query"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
