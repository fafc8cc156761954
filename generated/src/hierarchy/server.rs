// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{Domain, HierarchyEntity, HierarchyEntityWithLinks, JsonPatch};

use super::operations::*;

/// Handlers of the tag `Hierarchy`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait HierarchyServer: Send + Sync + 'static {
    /// Returns the domains of folder trees, such as `Scripts` and `Selections`; each has a tree of its own.
    ///
    /// `GET /api/v1/Hierarchy`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Hierarchy/v1HierarchyEntity_GetAllDomains.html)
    fn get_all_domains<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<Domain>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a new node of a hierarchy and returns it with its key and links.
    ///
    /// `POST /api/v1/Hierarchy`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Hierarchy/v1HierarchyEntity_PostHierarchyEntity.html)
    fn post_hierarchy_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HierarchyEntity,
    ) -> impl Future<Output = Result<Option<HierarchyEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new node of a hierarchy with the default values of the server; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/Hierarchy/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Hierarchy/v1HierarchyEntity_DefaultHierarchyEntity.html)
    fn default_hierarchy_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<HierarchyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the folders of one domain, such as those of scripts.
    ///
    /// `GET /api/v1/Hierarchy/{domain}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Hierarchy/v1HierarchyEntity_GetAllInDomain.html)
    fn get_all_in_domain<'a>(
        &'a self,
        cx: &'a server::Context,
        domain: Domain,
        children: Option<bool>,
    ) -> impl Future<Output = Result<Vec<HierarchyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the folder at a path.
    ///
    /// `GET /api/v1/Hierarchy/{domain}/{path}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Hierarchy/v1HierarchyEntity_GetHierarchyFromPath.html)
    fn get_hierarchy_from_path<'a>(
        &'a self,
        cx: &'a server::Context,
        domain: Domain,
        path: String,
        children: Option<bool>,
    ) -> impl Future<Output = Result<Option<HierarchyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the folder at a path and returns it as stored.
    ///
    /// `PUT /api/v1/Hierarchy/{domain}/{path}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Hierarchy/v1HierarchyEntity_UpdateHierarchyFromPath.html)
    fn update_hierarchy_from_path<'a>(
        &'a self,
        cx: &'a server::Context,
        domain: Domain,
        path: String,
        body: HierarchyEntity,
    ) -> impl Future<Output = Result<Option<HierarchyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a folder below a path and returns it.
    ///
    /// `POST /api/v1/Hierarchy/{domain}/{path}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Hierarchy/v1HierarchyEntity_AddHierarchyToPath.html)
    fn add_hierarchy_to_path<'a>(
        &'a self,
        cx: &'a server::Context,
        domain: Domain,
        path: String,
        body: String,
    ) -> impl Future<Output = Result<Option<HierarchyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes the folder at a path, with all folders below it.
    ///
    /// `DELETE /api/v1/Hierarchy/{domain}/{path}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Hierarchy/v1HierarchyEntity_DeleteHierarchyFromPath.html)
    fn delete_hierarchy_from_path<'a>(
        &'a self,
        cx: &'a server::Context,
        domain: Domain,
        path: String,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one node of a hierarchy by its key, with links to related resources.
    ///
    /// `GET /api/v1/Hierarchy/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Hierarchy/v1HierarchyEntity_GetHierarchyEntity.html)
    fn get_hierarchy_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<HierarchyEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a node of a hierarchy by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/Hierarchy/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Hierarchy/v1HierarchyEntity_PutHierarchyEntity.html)
    fn put_hierarchy_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: HierarchyEntity,
    ) -> impl Future<Output = Result<Option<HierarchyEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a node of a hierarchy by its key.
    ///
    /// `DELETE /api/v1/Hierarchy/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Hierarchy/v1HierarchyEntity_DeleteHierarchyEntity.html)
    fn delete_hierarchy_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a node of a hierarchy by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/Hierarchy/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Hierarchy/v1HierarchyEntity_PatchHierarchyEntity.html)
    fn patch_hierarchy_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<HierarchyEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Hierarchy`, served by `api`.
pub fn routes(api: impl HierarchyServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`HierarchyServer`] that goes with an operation.
fn dispatch<'a, T: HierarchyServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetAllDomains) => server::respond(cx, api.get_all_domains(cx)),
        Some(Op::PostHierarchyEntity) => server::respond(cx, api.post_hierarchy_entity(cx, take!(input.body()))),
        Some(Op::DefaultHierarchyEntity) => server::respond(cx, api.default_hierarchy_entity(cx)),
        Some(Op::GetAllInDomain) => server::respond(
            cx,
            api.get_all_in_domain(cx, take!(input.path("domain")), take!(input.query("children"))),
        ),
        Some(Op::GetHierarchyFromPath) => server::respond(
            cx,
            api.get_hierarchy_from_path(
                cx,
                take!(input.path("domain")),
                take!(input.path("path")),
                take!(input.query("children")),
            ),
        ),
        Some(Op::UpdateHierarchyFromPath) => server::respond(
            cx,
            api.update_hierarchy_from_path(
                cx,
                take!(input.path("domain")),
                take!(input.path("path")),
                take!(input.body()),
            ),
        ),
        Some(Op::AddHierarchyToPath) => server::respond(
            cx,
            api.add_hierarchy_to_path(cx, take!(input.path("domain")), take!(input.path("path")), take!(input.body())),
        ),
        Some(Op::DeleteHierarchyFromPath) => server::respond(
            cx,
            api.delete_hierarchy_from_path(cx, take!(input.path("domain")), take!(input.path("path"))),
        ),
        Some(Op::GetHierarchyEntity) => server::respond(cx, api.get_hierarchy_entity(cx, take!(input.path("id")))),
        Some(Op::PutHierarchyEntity) => server::respond(
            cx,
            api.put_hierarchy_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteHierarchyEntity) => server::respond(
            cx,
            api.delete_hierarchy_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::PatchHierarchyEntity) => server::respond(
            cx,
            api.patch_hierarchy_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
