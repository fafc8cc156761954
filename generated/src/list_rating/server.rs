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
    /// Get list definition.
    ///
    /// `GET /api/v1/List/Rating`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetListDefinition.html)
    fn get_list_definition(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/Rating`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_SetListDefinition.html)
    fn set_list_definition(
        &self,
        cx: &server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get sale stage entity headings.
    ///
    /// `GET /api/v1/List/Rating/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetSaleStageEntityHeadings.html)
    fn get_sale_stage_entity_headings(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put sale stage entity headings.
    ///
    /// `PUT /api/v1/List/Rating/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_PutSaleStageEntityHeadings.html)
    fn put_sale_stage_entity_headings(
        &self,
        cx: &server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Post sale stage entity heading.
    ///
    /// `POST /api/v1/List/Rating/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_PostSaleStageEntityHeading.html)
    fn post_sale_stage_entity_heading(
        &self,
        cx: &server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete sale stage entity headings.
    ///
    /// `DELETE /api/v1/List/Rating/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_DeleteSaleStageEntityHeadings.html)
    fn delete_sale_stage_entity_headings(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all sale stage entity.
    ///
    /// `GET /api/v1/List/Rating/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetAllSaleStageEntity.html)
    fn get_all_sale_stage_entity(
        &self,
        cx: &server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SaleStageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Post sale stage entity.
    ///
    /// `POST /api/v1/List/Rating/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_PostSaleStageEntity.html)
    fn post_sale_stage_entity(
        &self,
        cx: &server::Context,
        body: SaleStageEntity,
    ) -> impl Future<Output = Result<Option<SaleStageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default sale stage entity.
    ///
    /// `GET /api/v1/List/Rating/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_CreateDefaultSaleStageEntity.html)
    fn create_default_sale_stage_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<SaleStageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get sale stage entity.
    ///
    /// `GET /api/v1/List/Rating/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetSaleStageEntity.html)
    fn get_sale_stage_entity(
        &self,
        cx: &server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<SaleStageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put sale stage entity.
    ///
    /// `PUT /api/v1/List/Rating/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_PutSaleStageEntity.html)
    fn put_sale_stage_entity(
        &self,
        cx: &server::Context,
        id: i32,
        body: SaleStageEntity,
    ) -> impl Future<Output = Result<Option<SaleStageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete sale stage entity.
    ///
    /// `DELETE /api/v1/List/Rating/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_DeleteSaleStageEntity.html)
    fn delete_sale_stage_entity(
        &self,
        cx: &server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get sale stage entity headings for list item.
    ///
    /// `GET /api/v1/List/Rating/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetSaleStageEntityHeadingsForListItem.html)
    fn get_sale_stage_entity_headings_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put sale stage entity headings for list item.
    ///
    /// `PUT /api/v1/List/Rating/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_PutSaleStageEntityHeadingsForListItem.html)
    fn put_sale_stage_entity_headings_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get sale stage entity user groups for list item.
    ///
    /// `GET /api/v1/List/Rating/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetSaleStageEntityUserGroupsForListItem.html)
    fn get_sale_stage_entity_user_groups_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put sale stage entity user groups for list item.
    ///
    /// `PUT /api/v1/List/Rating/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_PutSaleStageEntityUserGroupsForListItem.html)
    fn put_sale_stage_entity_user_groups_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/Rating/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetMDOList.html)
    fn get_mdo_list(
        &self,
        cx: &server::Context,
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
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::answer(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::answer(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetSaleStageEntityHeadings) => server::answer(cx, api.get_sale_stage_entity_headings(cx)),
        Some(Op::PutSaleStageEntityHeadings) => server::answer(
            cx,
            api.put_sale_stage_entity_headings(cx, take!(input.body())),
        ),
        Some(Op::PostSaleStageEntityHeading) => server::answer(
            cx,
            api.post_sale_stage_entity_heading(cx, take!(input.body())),
        ),
        Some(Op::DeleteSaleStageEntityHeadings) => server::answer(cx, api.delete_sale_stage_entity_headings(cx)),
        Some(Op::GetAllSaleStageEntity) => server::answer(
            cx,
            api.get_all_sale_stage_entity(cx, take!(input.query("includeDeleted"))),
        ),
        Some(Op::PostSaleStageEntity) => server::answer(cx, api.post_sale_stage_entity(cx, take!(input.body()))),
        Some(Op::CreateDefaultSaleStageEntity) => server::answer(cx, api.create_default_sale_stage_entity(cx)),
        Some(Op::GetSaleStageEntity) => server::answer(cx, api.get_sale_stage_entity(cx, take!(input.path("id")))),
        Some(Op::PutSaleStageEntity) => server::answer(
            cx,
            api.put_sale_stage_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteSaleStageEntity) => server::answer(
            cx,
            api.delete_sale_stage_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::GetSaleStageEntityHeadingsForListItem) => server::answer(
            cx,
            api.get_sale_stage_entity_headings_for_list_item(
                cx,
                take!(input.path("itemId")),
                take!(input.query("showDeleted")),
            ),
        ),
        Some(Op::PutSaleStageEntityHeadingsForListItem) => server::answer(
            cx,
            api.put_sale_stage_entity_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetSaleStageEntityUserGroupsForListItem) => server::answer(
            cx,
            api.get_sale_stage_entity_user_groups_for_list_item(cx, take!(input.path("itemId"))),
        ),
        Some(Op::PutSaleStageEntityUserGroupsForListItem) => server::answer(
            cx,
            api.put_sale_stage_entity_user_groups_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetMdoList) => server::answer(
            cx,
            api.get_mdo_list(cx, take!(input.query("flat")), take!(input.query("query"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
