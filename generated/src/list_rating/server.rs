// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, MDOListItem, SaleStageEntity, SelectableMDOListItem};

use super::operations::*;

/// Handlers of the tag `List_Rating`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListRatingServer: Send + Sync + 'static {
    /// Returns the definition of the "rating" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/Rating`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetListDefinition.html)
    fn get_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the definition of the "rating" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/Rating`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_SetListDefinition.html)
    fn set_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings below which clients group the items of the "rating" list.
    ///
    /// `GET /api/v1/List/Rating/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetSaleStageEntityHeadings.html)
    fn get_sale_stage_entity_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of the "rating" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Rating/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_PutSaleStageEntityHeadings.html)
    fn put_sale_stage_entity_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading, which groups items, to the "rating" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Rating/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_PostSaleStageEntityHeading.html)
    fn post_sale_stage_entity_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of the "rating" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/Rating/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_DeleteSaleStageEntityHeadings.html)
    fn delete_sale_stage_entity_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the "rating" list, without headings.
    ///
    /// `GET /api/v1/List/Rating/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetAllSaleStageEntity.html)
    fn get_all_sale_stage_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SaleStageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to the "rating" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Rating/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_PostSaleStageEntity.html)
    fn post_sale_stage_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SaleStageEntity,
    ) -> impl Future<Output = Result<Option<SaleStageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new item of the "rating" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/Rating/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_CreateDefaultSaleStageEntity.html)
    fn create_default_sale_stage_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<SaleStageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the "rating" list by its key.
    ///
    /// `GET /api/v1/List/Rating/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetSaleStageEntity.html)
    fn get_sale_stage_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<SaleStageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a stage of a sale by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/List/Rating/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_PutSaleStageEntity.html)
    fn put_sale_stage_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: SaleStageEntity,
    ) -> impl Future<Output = Result<Option<SaleStageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks one item of the "rating" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/Rating/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_DeleteSaleStageEntity.html)
    fn delete_sale_stage_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all headings of the "rating" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/Rating/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetSaleStageEntityHeadingsForListItem.html)
    fn get_sale_stage_entity_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which headings one item of the "rating" list is shown below, by the `Selected` flags of the headings given,
    /// and returns the headings.
    ///
    /// `PUT /api/v1/List/Rating/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_PutSaleStageEntityHeadingsForListItem.html)
    fn put_sale_stage_entity_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user groups, selected where they see the given item of the "rating" list.
    ///
    /// `GET /api/v1/List/Rating/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetSaleStageEntityUserGroupsForListItem.html)
    fn get_sale_stage_entity_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which user groups see one item of the "rating" list, by the `Selected` flags of the groups given, and
    /// returns the groups.
    ///
    /// `PUT /api/v1/List/Rating/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_PutSaleStageEntityUserGroupsForListItem.html)
    fn put_sale_stage_entity_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the "rating" list as clients show it: with headings, icons and only what the user group of the caller
    /// sees.
    ///
    /// `GET /api/v1/List/Rating/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetMDOList.html)
    fn get_mdo_list<'a>(
        &'a self,
        cx: &'a server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_Rating`, served by `api`.
pub fn routes(api: impl ListRatingServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListRatingServer`] that goes with an operation.
fn dispatch<'a, T: ListRatingServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::respond(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::respond(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetSaleStageEntityHeadings) => server::respond(cx, api.get_sale_stage_entity_headings(cx)),
        Some(Op::PutSaleStageEntityHeadings) => server::respond(
            cx,
            api.put_sale_stage_entity_headings(cx, take!(input.body())),
        ),
        Some(Op::PostSaleStageEntityHeading) => server::respond(
            cx,
            api.post_sale_stage_entity_heading(cx, take!(input.body())),
        ),
        Some(Op::DeleteSaleStageEntityHeadings) => server::respond(cx, api.delete_sale_stage_entity_headings(cx)),
        Some(Op::GetAllSaleStageEntity) => server::respond(
            cx,
            api.get_all_sale_stage_entity(cx, take!(input.query("includeDeleted"))),
        ),
        Some(Op::PostSaleStageEntity) => server::respond(cx, api.post_sale_stage_entity(cx, take!(input.body()))),
        Some(Op::CreateDefaultSaleStageEntity) => server::respond(cx, api.create_default_sale_stage_entity(cx)),
        Some(Op::GetSaleStageEntity) => server::respond(cx, api.get_sale_stage_entity(cx, take!(input.path("id")))),
        Some(Op::PutSaleStageEntity) => server::respond(
            cx,
            api.put_sale_stage_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteSaleStageEntity) => server::respond(
            cx,
            api.delete_sale_stage_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::GetSaleStageEntityHeadingsForListItem) => server::respond(
            cx,
            api.get_sale_stage_entity_headings_for_list_item(
                cx,
                take!(input.path("itemId")),
                take!(input.query("showDeleted")),
            ),
        ),
        Some(Op::PutSaleStageEntityHeadingsForListItem) => server::respond(
            cx,
            api.put_sale_stage_entity_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetSaleStageEntityUserGroupsForListItem) => server::respond(
            cx,
            api.get_sale_stage_entity_user_groups_for_list_item(cx, take!(input.path("itemId"))),
        ),
        Some(Op::PutSaleStageEntityUserGroupsForListItem) => server::respond(
            cx,
            api.put_sale_stage_entity_user_groups_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetMdoList) => server::respond(
            cx,
            api.get_mdo_list(cx, take!(input.query("flat")), take!(input.query("query"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
