// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, WebPanelEntity};

use super::operations::*;

/// Handlers of the tag `List_WebPanel`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListWebPanelServer: Send + Sync + 'static {
    /// Returns the definition of the "web panel" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/WebPanel`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_WebPanel/v1WebPanelEntityList_GetListDefinition.html)
    fn get_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the definition of the "web panel" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/WebPanel`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_WebPanel/v1WebPanelEntityList_SetListDefinition.html)
    fn set_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings below which clients group the items of the "web panel" list.
    ///
    /// `GET /api/v1/List/WebPanel/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_WebPanel/v1WebPanelEntityList_GetWebPanelEntityHeadings.html)
    fn get_web_panel_entity_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of the "web panel" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/WebPanel/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_WebPanel/v1WebPanelEntityList_PutWebPanelEntityHeadings.html)
    fn put_web_panel_entity_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading, which groups items, to the "web panel" list and returns it with its key.
    ///
    /// `POST /api/v1/List/WebPanel/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_WebPanel/v1WebPanelEntityList_PostWebPanelEntityHeading.html)
    fn post_web_panel_entity_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of the "web panel" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/WebPanel/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_WebPanel/v1WebPanelEntityList_DeleteWebPanelEntityHeadings.html)
    fn delete_web_panel_entity_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the "web panel" list, without headings.
    ///
    /// `GET /api/v1/List/WebPanel/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_WebPanel/v1WebPanelEntityList_GetAllWebPanelEntity.html)
    fn get_all_web_panel_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<WebPanelEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to the "web panel" list and returns it with its key.
    ///
    /// `POST /api/v1/List/WebPanel/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_WebPanel/v1WebPanelEntityList_PostWebPanelEntity.html)
    fn post_web_panel_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: WebPanelEntity,
    ) -> impl Future<Output = Result<Option<WebPanelEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new item of the "web panel" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/WebPanel/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_WebPanel/v1WebPanelEntityList_CreateDefaultWebPanelEntity.html)
    fn create_default_web_panel_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<WebPanelEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the "web panel" list by its key.
    ///
    /// `GET /api/v1/List/WebPanel/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_WebPanel/v1WebPanelEntityList_GetWebPanelEntity.html)
    fn get_web_panel_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<WebPanelEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a web panel by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/List/WebPanel/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_WebPanel/v1WebPanelEntityList_PutWebPanelEntity.html)
    fn put_web_panel_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: WebPanelEntity,
    ) -> impl Future<Output = Result<Option<WebPanelEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks one item of the "web panel" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/WebPanel/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_WebPanel/v1WebPanelEntityList_DeleteWebPanelEntity.html)
    fn delete_web_panel_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_WebPanel`, served by `api`.
pub fn routes(api: impl ListWebPanelServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListWebPanelServer`] that goes with an operation.
fn dispatch<'a, T: ListWebPanelServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::respond(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::respond(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetWebPanelEntityHeadings) => server::respond(cx, api.get_web_panel_entity_headings(cx)),
        Some(Op::PutWebPanelEntityHeadings) => server::respond(
            cx,
            api.put_web_panel_entity_headings(cx, take!(input.body())),
        ),
        Some(Op::PostWebPanelEntityHeading) => server::respond(
            cx,
            api.post_web_panel_entity_heading(cx, take!(input.body())),
        ),
        Some(Op::DeleteWebPanelEntityHeadings) => server::respond(cx, api.delete_web_panel_entity_headings(cx)),
        Some(Op::GetAllWebPanelEntity) => server::respond(cx, api.get_all_web_panel_entity(cx)),
        Some(Op::PostWebPanelEntity) => server::respond(cx, api.post_web_panel_entity(cx, take!(input.body()))),
        Some(Op::CreateDefaultWebPanelEntity) => server::respond(cx, api.create_default_web_panel_entity(cx)),
        Some(Op::GetWebPanelEntity) => server::respond(cx, api.get_web_panel_entity(cx, take!(input.path("id")))),
        Some(Op::PutWebPanelEntity) => server::respond(
            cx,
            api.put_web_panel_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteWebPanelEntity) => server::respond(cx, api.delete_web_panel_entity(cx, take!(input.path("id")))),
        None => return Err(server::Error::not_implemented()),
    })
}
