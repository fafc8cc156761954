// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Role" crate::tables::SHARED {
    CreateDefaultRoleEntityFromType "GET /api/v1/Role/{type}/Default v1RoleEntity_CreateDefaultRoleEntityFromType path:required:enum:type headers:0 responses:0";
    DefaultRoleEntity "GET /api/v1/Role/default v1RoleEntity_DefaultRoleEntity headers:0 responses:0";
    GetAllRoles "GET /api/v1/Role/{roleIdToDelete} v1RoleEntity_GetAllRoles path:required:enum:roleIdToDelete headers:0 responses:0";
    DeleteRole "DELETE /api/v1/Role/{roleIdToDelete} v1RoleEntity_DeleteRole path:required:int32:roleIdToDelete query:optional:int32:replacingRoleId headers:1 responses:1";
    GetRoleEntity "GET /api/v1/Role/{id} v1RoleEntity_GetRoleEntity path:required:int32:id query:optional:text:$select headers:0 responses:3";
    PutRoleEntity "PUT /api/v1/Role/{id} v1RoleEntity_PutRoleEntity path:required:int32:id query:optional:text:$select headers:0 request:0 responses:8";
    PatchRoleEntity "PATCH /api/v1/Role/{id} v1RoleEntity_PatchRoleEntity path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    FindRolesWithFunctionalRight "GET /api/v1/Role/WithFunctionRight/{functionalRightName} v1RoleEntity_FindRolesWithFunctionalRight path:required:text:functionalRightName headers:0 responses:0";
    GetAll "GET /api/v1/Role v1RoleEntity_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:0";
    PostRoleEntity "POST /api/v1/Role v1RoleEntity_PostRoleEntity query:optional:text:$select headers:0 request:0 responses:0";
    GetAllFunctionalRights "GET /api/v1/Role/{roleType}/FunctionRight v1RoleEntity_GetAllFunctionalRights path:required:enum:roleType headers:0 responses:0";
    GetFunctionalRights "GET /api/v1/Role/{roleId}/FunctionRight v1RoleEntity_GetFunctionalRights path:required:int32:roleId headers:0 responses:0";
    SetFunctionalRights "PUT /api/v1/Role/{roleId}/FunctionRight v1RoleEntity_SetFunctionalRights path:required:int32:roleId headers:1 request:0 responses:1";
    GetDataRight "GET /api/v1/Role/{roleId}/DataRight/{tableName}/{relationToOwner} v1RoleEntity_GetDataRight path:required:int32:roleId path:required:text:tableName path:required:enum:relationToOwner headers:0 responses:0";
    SetDataRight "PUT /api/v1/Role/{roleId}/DataRight/{tableName}/{relationToOwner} v1RoleEntity_SetDataRight path:required:int32:roleId path:required:text:tableName path:required:enum:relationToOwner query:required:text:dataRightValue headers:1 responses:1";
    GetDataRights "GET /api/v1/Role/{roleId}/DataRight/{tableName} v1RoleEntity_GetDataRights path:required:int32:roleId path:required:text:tableName headers:0 responses:0";
} }
