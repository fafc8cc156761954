// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_UserGroup" crate::tables::SHARED {
    GetUserGroup "GET /api/v1/List/UserGroup/Items/{id} v1UserGroupList_GetUserGroup path:required:int32:id headers:0 responses:3";
    PutUserGroup "PUT /api/v1/List/UserGroup/Items/{id} v1UserGroupList_PutUserGroup path:required:int32:id headers:0 request:0 responses:8";
    DeleteUserGroup "DELETE /api/v1/List/UserGroup/Items/{id} v1UserGroupList_DeleteUserGroup path:required:int32:id headers:1 responses:1";
    GetUserGroupHeadings "GET /api/v1/List/UserGroup/Headings v1UserGroupList_GetUserGroupHeadings headers:0 responses:0";
    PutUserGroupHeadings "PUT /api/v1/List/UserGroup/Headings v1UserGroupList_PutUserGroupHeadings headers:0 request:0 responses:0";
    PostUserGroupHeading "POST /api/v1/List/UserGroup/Headings v1UserGroupList_PostUserGroupHeading headers:0 request:0 responses:0";
    DeleteUserGroupHeadings "DELETE /api/v1/List/UserGroup/Headings v1UserGroupList_DeleteUserGroupHeadings headers:1 responses:1";
    GetAllUserGroup "GET /api/v1/List/UserGroup/Items v1UserGroupList_GetAllUserGroup query:optional:bool:includeDeleted headers:0 responses:0";
    PostUserGroup "POST /api/v1/List/UserGroup/Items v1UserGroupList_PostUserGroup headers:0 request:0 responses:0";
    GetListDefinition "GET /api/v1/List/UserGroup v1UserGroupList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/UserGroup v1UserGroupList_SetListDefinition headers:0 request:0 responses:0";
} }
