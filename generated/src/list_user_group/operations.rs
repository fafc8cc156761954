// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_UserGroup" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/UserGroup v1UserGroupList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:ccb27252";
    SetListDefinition "PUT /api/v1/List/UserGroup v1UserGroupList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:da324814";
    GetUserGroupHeadings "GET /api/v1/List/UserGroup/Headings v1UserGroupList_GetUserGroupHeadings headers:61cd96ad responses:3ca57e4f sum:526d0b22";
    PutUserGroupHeadings "PUT /api/v1/List/UserGroup/Headings v1UserGroupList_PutUserGroupHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:f624aa06";
    PostUserGroupHeading "POST /api/v1/List/UserGroup/Headings v1UserGroupList_PostUserGroupHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:e1f5677b";
    DeleteUserGroupHeadings "DELETE /api/v1/List/UserGroup/Headings v1UserGroupList_DeleteUserGroupHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:d20393af";
    GetAllUserGroup "GET /api/v1/List/UserGroup/Items v1UserGroupList_GetAllUserGroup query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:a469f194";
    PostUserGroup "POST /api/v1/List/UserGroup/Items v1UserGroupList_PostUserGroup headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:455edafe";
    GetUserGroup "GET /api/v1/List/UserGroup/Items/{id} v1UserGroupList_GetUserGroup path:required:int32:id headers:61cd96ad responses:8a160b57 sum:58a27686";
    PutUserGroup "PUT /api/v1/List/UserGroup/Items/{id} v1UserGroupList_PutUserGroup path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:b79c3a67";
    DeleteUserGroup "DELETE /api/v1/List/UserGroup/Items/{id} v1UserGroupList_DeleteUserGroup path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:8e62e6ef";
} }
