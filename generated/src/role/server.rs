// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Map, server, take};
use crate::types::{
    JsonPatch, MDOListItem, Mode, ODataSlimResponse, Output, RoleEntity, RoleEntityWithLinks, RoleRelationToOwner,
    RoleType, SelectableMDOListItem,
};

use super::operations::*;

/// Handlers of the tag `Role`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait RoleServer: Send + Sync + 'static {
    /// Returns rows about every role, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/Role`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
        filter: Option<String>,
        order_by: Option<String>,
        entities: Option<String>,
        top: Option<i32>,
        skip: Option<i32>,
        mode: Option<Mode>,
        options: Option<String>,
        context: Option<String>,
        format: Option<String>,
        json_safe: Option<bool>,
        output: Option<Output>,
    ) -> impl Future<Output = Result<Option<ODataSlimResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a new role and returns it with its key and links.
    ///
    /// `POST /api/v1/Role`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_PostRoleEntity.html)
    fn post_role_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: RoleEntity,
    ) -> impl Future<Output = Result<Option<RoleEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the roles that have a right to a function.
    ///
    /// `GET /api/v1/Role/WithFunctionRight/{functionalRightName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_FindRolesWithFunctionalRight.html)
    fn find_roles_with_functional_right<'a>(
        &'a self,
        cx: &'a server::Context,
        functional_right_name: String,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new role with the default values of the server; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/Role/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_DefaultRoleEntity.html)
    fn default_role_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<RoleEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one role by its key, with links to related resources.
    ///
    /// `GET /api/v1/Role/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_GetRoleEntity.html)
    fn get_role_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<RoleEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a role by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/Role/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_PutRoleEntity.html)
    fn put_role_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: RoleEntity,
    ) -> impl Future<Output = Result<Option<RoleEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes single properties of a role by a JSON Patch (RFC 6902) or merge patch (RFC 7396).
    ///
    /// `PATCH /api/v1/Role/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_PatchRoleEntity.html)
    fn patch_role_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<RoleEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all roles of one kind, as items of the MDO list Roles.
    ///
    /// `GET /api/v1/Role/{roleIdToDelete}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_GetAllRoles.html)
    fn get_all_roles<'a>(
        &'a self,
        cx: &'a server::Context,
        role_id_to_delete: RoleType,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a role and gives its users another one.
    ///
    /// `DELETE /api/v1/Role/{roleIdToDelete}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_DeleteRole.html)
    fn delete_role<'a>(
        &'a self,
        cx: &'a server::Context,
        role_id_to_delete: i32,
        replacing_role_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all data rights of a role, for one kind of relation between user and owner.
    ///
    /// `GET /api/v1/Role/{roleId}/DataRight/{relationToOwner}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_GetAllDataRights.html)
    fn get_all_data_rights<'a>(
        &'a self,
        cx: &'a server::Context,
        role_id: i32,
        relation_to_owner: RoleRelationToOwner,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the rights of a role to the records of one table, for every relation to their owner.
    ///
    /// `GET /api/v1/Role/{roleId}/DataRight/{tableName}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_GetDataRights.html)
    fn get_data_rights<'a>(
        &'a self,
        cx: &'a server::Context,
        role_id: i32,
        table_name: String,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one data right of a role: what it allows with records of one table whose owner is related to the user in
    /// the given way.
    ///
    /// `GET /api/v1/Role/{roleId}/DataRight/{tableName}/{relationToOwner}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_GetDataRight.html)
    fn get_data_right<'a>(
        &'a self,
        cx: &'a server::Context,
        role_id: i32,
        table_name: String,
        relation_to_owner: RoleRelationToOwner,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the right of a role to one table, for one kind of ownership.
    ///
    /// `PUT /api/v1/Role/{roleId}/DataRight/{tableName}/{relationToOwner}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_SetDataRight.html)
    fn set_data_right<'a>(
        &'a self,
        cx: &'a server::Context,
        role_id: i32,
        table_name: String,
        relation_to_owner: RoleRelationToOwner,
        data_right_value: String,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the rights to functions that a role has.
    ///
    /// `GET /api/v1/Role/{roleId}/FunctionRight`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_GetFunctionalRights.html)
    fn get_functional_rights<'a>(
        &'a self,
        cx: &'a server::Context,
        role_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces the rights to functions of a role.
    ///
    /// `PUT /api/v1/Role/{roleId}/FunctionRight`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_SetFunctionalRights.html)
    fn set_functional_rights<'a>(
        &'a self,
        cx: &'a server::Context,
        role_id: i32,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all rights to functions that a kind of role can have.
    ///
    /// `GET /api/v1/Role/{roleType}/FunctionRight`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_GetAllFunctionalRights.html)
    fn get_all_functional_rights<'a>(
        &'a self,
        cx: &'a server::Context,
        role_type: RoleType,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new role of a kind, which cannot be changed later; nothing is stored.
    ///
    /// `GET /api/v1/Role/{type}/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/Role/v1RoleEntity_CreateDefaultRoleEntityFromType.html)
    fn create_default_role_entity_from_type<'a>(
        &'a self,
        cx: &'a server::Context,
        r#type: RoleType,
    ) -> impl Future<Output = Result<Option<RoleEntity>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Role`, served by `api`.
pub fn routes(api: impl RoleServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`RoleServer`] that goes with an operation.
fn dispatch<'a, T: RoleServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetAll) => server::respond(
            cx,
            api.get_all(
                cx,
                take!(input.query("$filter")),
                take!(input.query("$orderBy")),
                take!(input.query("$entities")),
                take!(input.query("$top")),
                take!(input.query("$skip")),
                take!(input.query("$mode")),
                take!(input.query("$options")),
                take!(input.query("$context")),
                take!(input.query("$format")),
                take!(input.query("$jsonSafe")),
                take!(input.query("$output")),
            ),
        ),
        Some(Op::PostRoleEntity) => server::respond(cx, api.post_role_entity(cx, take!(input.body()))),
        Some(Op::FindRolesWithFunctionalRight) => server::respond(
            cx,
            api.find_roles_with_functional_right(cx, take!(input.path("functionalRightName"))),
        ),
        Some(Op::DefaultRoleEntity) => server::respond(cx, api.default_role_entity(cx)),
        Some(Op::GetRoleEntity) => server::respond(cx, api.get_role_entity(cx, take!(input.path("id")))),
        Some(Op::PutRoleEntity) => server::respond(
            cx,
            api.put_role_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::PatchRoleEntity) => server::respond(
            cx,
            api.patch_role_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::GetAllRoles) => server::respond(cx, api.get_all_roles(cx, take!(input.path("roleIdToDelete")))),
        Some(Op::DeleteRole) => server::respond(
            cx,
            api.delete_role(cx, take!(input.path("roleIdToDelete")), take!(input.query("replacingRoleId"))),
        ),
        Some(Op::GetAllDataRights) => server::respond(
            cx,
            api.get_all_data_rights(cx, take!(input.path("roleId")), take!(input.path("relationToOwner"))),
        ),
        Some(Op::GetDataRights) => server::respond(
            cx,
            api.get_data_rights(cx, take!(input.path("roleId")), take!(input.path("tableName"))),
        ),
        Some(Op::GetDataRight) => server::respond(
            cx,
            api.get_data_right(
                cx,
                take!(input.path("roleId")),
                take!(input.path("tableName")),
                take!(input.path("relationToOwner")),
            ),
        ),
        Some(Op::SetDataRight) => server::respond(
            cx,
            api.set_data_right(
                cx,
                take!(input.path("roleId")),
                take!(input.path("tableName")),
                take!(input.path("relationToOwner")),
                take!(input.required("dataRightValue")),
            ),
        ),
        Some(Op::GetFunctionalRights) => server::respond(
            cx,
            api.get_functional_rights(cx, take!(input.path("roleId"))),
        ),
        Some(Op::SetFunctionalRights) => server::respond(
            cx,
            api.set_functional_rights(cx, take!(input.path("roleId")), take!(input.body())),
        ),
        Some(Op::GetAllFunctionalRights) => server::respond(
            cx,
            api.get_all_functional_rights(cx, take!(input.path("roleType"))),
        ),
        Some(Op::CreateDefaultRoleEntityFromType) => server::respond(
            cx,
            api.create_default_role_entity_from_type(cx, take!(input.path("type"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
