// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_200_404_409_412, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_2};

operations! { "Role" 16 {
    0 CREATE_DEFAULT_ROLE_ENTITY_FROM_TYPE Get "/api/v1/Role/{type}/Default" "v1RoleEntity_CreateDefaultRoleEntityFromType" [Path "type" Enum Required] HEADERS_1, None, ANSWERS_200;
    1 DEFAULT_ROLE_ENTITY Get "/api/v1/Role/default" "v1RoleEntity_DefaultRoleEntity" [] HEADERS_1, None, ANSWERS_200;
    2 GET_ALL_ROLES Get "/api/v1/Role/{roleIdToDelete}" "v1RoleEntity_GetAllRoles" [Path "roleIdToDelete" Enum Required] HEADERS_1, None, ANSWERS_200;
    3 DELETE_ROLE Delete "/api/v1/Role/{roleIdToDelete}" "v1RoleEntity_DeleteRole" [Path "roleIdToDelete" Int32 Required, Query "replacingRoleId" Int32 Optional] HEADERS_2, None, ANSWERS_204;
    4 GET_ROLE_ENTITY Get "/api/v1/Role/{id}" "v1RoleEntity_GetRoleEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200_404;
    5 PUT_ROLE_ENTITY Put "/api/v1/Role/{id}" "v1RoleEntity_PutRoleEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    6 PATCH_ROLE_ENTITY Patch "/api/v1/Role/{id}" "v1RoleEntity_PatchRoleEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    7 FIND_ROLES_WITH_FUNCTIONAL_RIGHT Get "/api/v1/Role/WithFunctionRight/{functionalRightName}" "v1RoleEntity_FindRolesWithFunctionalRight" [Path "functionalRightName" Text Required] HEADERS_1, None, ANSWERS_200;
    8 GET_ALL Get "/api/v1/Role" "v1RoleEntity_GetAll" [Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200;
    9 POST_ROLE_ENTITY Post "/api/v1/Role" "v1RoleEntity_PostRoleEntity" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 GET_ALL_FUNCTIONAL_RIGHTS Get "/api/v1/Role/{roleType}/FunctionRight" "v1RoleEntity_GetAllFunctionalRights" [Path "roleType" Enum Required] HEADERS_1, None, ANSWERS_200;
    11 GET_FUNCTIONAL_RIGHTS Get "/api/v1/Role/{roleId}/FunctionRight" "v1RoleEntity_GetFunctionalRights" [Path "roleId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    12 SET_FUNCTIONAL_RIGHTS Put "/api/v1/Role/{roleId}/FunctionRight" "v1RoleEntity_SetFunctionalRights" [Path "roleId" Int32 Required] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    13 GET_DATA_RIGHT Get "/api/v1/Role/{roleId}/DataRight/{tableName}/{relationToOwner}" "v1RoleEntity_GetDataRight" [Path "roleId" Int32 Required, Path "tableName" Text Required, Path "relationToOwner" Enum Required] HEADERS_1, None, ANSWERS_200;
    14 SET_DATA_RIGHT Put "/api/v1/Role/{roleId}/DataRight/{tableName}/{relationToOwner}" "v1RoleEntity_SetDataRight" [Path "roleId" Int32 Required, Path "tableName" Text Required, Path "relationToOwner" Enum Required, Query "dataRightValue" Text Required] HEADERS_2, None, ANSWERS_204;
    15 GET_DATA_RIGHTS Get "/api/v1/Role/{roleId}/DataRight/{tableName}" "v1RoleEntity_GetDataRights" [Path "roleId" Int32 Required, Path "tableName" Text Required] HEADERS_1, None, ANSWERS_200;
} }
