// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_ProjectType" crate::tables::SHARED {
    CreateDefaultProjectType "GET /api/v1/List/ProjectType/Items/Default v1ProjectTypeList_CreateDefaultProjectType headers:0 responses:0";
    GetAll "GET /api/v1/List/ProjectType/Items v1ProjectTypeList_GetAll query:optional:bool:includeDeleted headers:0 responses:0";
    PutAllProjectType "PUT /api/v1/List/ProjectType/Items v1ProjectTypeList_PutAllProjectType headers:0 request:0 responses:0";
    PostProjectType "POST /api/v1/List/ProjectType/Items v1ProjectTypeList_PostProjectType headers:0 request:0 responses:0";
    DeleteAllProjectType "DELETE /api/v1/List/ProjectType/Items v1ProjectTypeList_DeleteAllProjectType headers:1 responses:1";
    GetProjectType "GET /api/v1/List/ProjectType/Items/{id} v1ProjectTypeList_GetProjectType path:required:int32:id headers:0 responses:3";
    PutProjectType "PUT /api/v1/List/ProjectType/Items/{id} v1ProjectTypeList_PutProjectType path:required:int32:id headers:0 request:0 responses:8";
    DeleteProjectType "DELETE /api/v1/List/ProjectType/Items/{id} v1ProjectTypeList_DeleteProjectType path:required:int32:id headers:1 responses:1";
    GetProjectTypeHeadings "GET /api/v1/List/ProjectType/Headings v1ProjectTypeList_GetProjectTypeHeadings headers:0 responses:0";
    PutProjectTypeHeadings "PUT /api/v1/List/ProjectType/Headings v1ProjectTypeList_PutProjectTypeHeadings headers:0 request:0 responses:0";
    PostProjectTypeHeading "POST /api/v1/List/ProjectType/Headings v1ProjectTypeList_PostProjectTypeHeading headers:0 request:0 responses:0";
    DeleteProjectTypeHeadings "DELETE /api/v1/List/ProjectType/Headings v1ProjectTypeList_DeleteProjectTypeHeadings headers:1 responses:1";
    GetListDefinition "GET /api/v1/List/ProjectType v1ProjectTypeList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/ProjectType v1ProjectTypeList_SetListDefinition headers:0 request:0 responses:0";
    GetMdoList "GET /api/v1/List/ProjectType/MDOItems v1ProjectTypeList_GetMDOList query:optional:bool:flat query:optional:text:query headers:0 responses:0";
    GetProjectTypeHeadingsForListItem "GET /api/v1/List/ProjectType/Items/{itemId}/Headings v1ProjectTypeList_GetProjectTypeHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:0 responses:0";
    PutProjectTypeHeadingsForListItem "PUT /api/v1/List/ProjectType/Items/{itemId}/Headings v1ProjectTypeList_PutProjectTypeHeadingsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetProjectTypeUserGroupsForListItem "GET /api/v1/List/ProjectType/Items/{itemId}/UserGroups v1ProjectTypeList_GetProjectTypeUserGroupsForListItem path:required:int32:itemId headers:0 responses:0";
    PutProjectTypeUserGroupsForListItem "PUT /api/v1/List/ProjectType/Items/{itemId}/UserGroups v1ProjectTypeList_PutProjectTypeUserGroupsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
} }
