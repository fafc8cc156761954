// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Role" crate::tables::SHARED {
    GetAll "GET /api/v1/Role v1RoleEntity_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:3ca57e4f sum:e3bfa392";
    PostRoleEntity "POST /api/v1/Role v1RoleEntity_PostRoleEntity query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:5fa1c2aa";
    FindRolesWithFunctionalRight "GET /api/v1/Role/WithFunctionRight/{functionalRightName} v1RoleEntity_FindRolesWithFunctionalRight path:required:text:functionalRightName headers:61cd96ad responses:3ca57e4f sum:427003d1";
    DefaultRoleEntity "GET /api/v1/Role/default v1RoleEntity_DefaultRoleEntity headers:61cd96ad responses:3ca57e4f sum:8470d7ee";
    GetRoleEntity "GET /api/v1/Role/{id} v1RoleEntity_GetRoleEntity path:required:int32:id query:optional:text:$select headers:61cd96ad responses:8a160b57 sum:4508961c";
    PutRoleEntity "PUT /api/v1/Role/{id} v1RoleEntity_PutRoleEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:878b53f1";
    PatchRoleEntity "PATCH /api/v1/Role/{id} v1RoleEntity_PatchRoleEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:4d58388b";
    GetAllRoles "GET /api/v1/Role/{roleIdToDelete} v1RoleEntity_GetAllRoles path:required:enum:roleIdToDelete headers:61cd96ad responses:3ca57e4f sum:5d9e1d7c";
    DeleteRole "DELETE /api/v1/Role/{roleIdToDelete} v1RoleEntity_DeleteRole path:required:int32:roleIdToDelete query:optional:int32:replacingRoleId headers:f9ca0ff2 responses:5cd2bdb7 sum:37551cec";
    GetAllDataRights "GET /api/v1/Role/{roleId}/DataRight/{relationToOwner} v1RoleEntity_GetAllDataRights path:required:int32:roleId path:required:enum:relationToOwner headers:61cd96ad responses:3ca57e4f sum:9540897c";
    GetDataRights "GET /api/v1/Role/{roleId}/DataRight/{tableName} v1RoleEntity_GetDataRights path:required:int32:roleId path:required:text:tableName headers:61cd96ad responses:3ca57e4f sum:33de350e";
    GetDataRight "GET /api/v1/Role/{roleId}/DataRight/{tableName}/{relationToOwner} v1RoleEntity_GetDataRight path:required:int32:roleId path:required:text:tableName path:required:enum:relationToOwner headers:61cd96ad responses:3ca57e4f sum:d66f7acc";
    SetDataRight "PUT /api/v1/Role/{roleId}/DataRight/{tableName}/{relationToOwner} v1RoleEntity_SetDataRight path:required:int32:roleId path:required:text:tableName path:required:enum:relationToOwner query:required:text:dataRightValue headers:f9ca0ff2 responses:5cd2bdb7 sum:c11a1760";
    GetFunctionalRights "GET /api/v1/Role/{roleId}/FunctionRight v1RoleEntity_GetFunctionalRights path:required:int32:roleId headers:61cd96ad responses:3ca57e4f sum:579dd542";
    SetFunctionalRights "PUT /api/v1/Role/{roleId}/FunctionRight v1RoleEntity_SetFunctionalRights path:required:int32:roleId headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 sum:c89022c4";
    GetAllFunctionalRights "GET /api/v1/Role/{roleType}/FunctionRight v1RoleEntity_GetAllFunctionalRights path:required:enum:roleType headers:61cd96ad responses:3ca57e4f sum:b81b1d1d";
    CreateDefaultRoleEntityFromType "GET /api/v1/Role/{type}/Default v1RoleEntity_CreateDefaultRoleEntityFromType path:required:enum:type headers:61cd96ad responses:3ca57e4f sum:9763cc2a";
} }
