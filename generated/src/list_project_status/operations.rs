// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_ProjectStatus" crate::tables::SHARED {
    CreateDefaultProjectStatus "GET /api/v1/List/ProjectStatus/Items/Default v1ProjectStatusList_CreateDefaultProjectStatus headers:0 responses:0";
    GetAll "GET /api/v1/List/ProjectStatus/Items v1ProjectStatusList_GetAll query:optional:bool:includeDeleted headers:0 responses:0";
    PutAllProjectStatus "PUT /api/v1/List/ProjectStatus/Items v1ProjectStatusList_PutAllProjectStatus headers:0 request:0 responses:0";
    PostProjectStatus "POST /api/v1/List/ProjectStatus/Items v1ProjectStatusList_PostProjectStatus headers:0 request:0 responses:0";
    DeleteAllProjectStatus "DELETE /api/v1/List/ProjectStatus/Items v1ProjectStatusList_DeleteAllProjectStatus headers:1 responses:1";
    GetProjectStatus "GET /api/v1/List/ProjectStatus/Items/{id} v1ProjectStatusList_GetProjectStatus path:required:int32:id headers:0 responses:3";
    PutProjectStatus "PUT /api/v1/List/ProjectStatus/Items/{id} v1ProjectStatusList_PutProjectStatus path:required:int32:id headers:0 request:0 responses:8";
    DeleteProjectStatus "DELETE /api/v1/List/ProjectStatus/Items/{id} v1ProjectStatusList_DeleteProjectStatus path:required:int32:id headers:1 responses:1";
    GetProjectStatusHeadings "GET /api/v1/List/ProjectStatus/Headings v1ProjectStatusList_GetProjectStatusHeadings headers:0 responses:0";
    PutProjectStatusHeadings "PUT /api/v1/List/ProjectStatus/Headings v1ProjectStatusList_PutProjectStatusHeadings headers:0 request:0 responses:0";
    PostProjectStatusHeading "POST /api/v1/List/ProjectStatus/Headings v1ProjectStatusList_PostProjectStatusHeading headers:0 request:0 responses:0";
    DeleteProjectStatusHeadings "DELETE /api/v1/List/ProjectStatus/Headings v1ProjectStatusList_DeleteProjectStatusHeadings headers:1 responses:1";
    GetListDefinition "GET /api/v1/List/ProjectStatus v1ProjectStatusList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/ProjectStatus v1ProjectStatusList_SetListDefinition headers:0 request:0 responses:0";
    GetMdoList "GET /api/v1/List/ProjectStatus/MDOItems v1ProjectStatusList_GetMDOList query:optional:bool:flat query:optional:text:query headers:0 responses:0";
    GetProjectStatusHeadingsForListItem "GET /api/v1/List/ProjectStatus/Items/{itemId}/Headings v1ProjectStatusList_GetProjectStatusHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:0 responses:0";
    PutProjectStatusHeadingsForListItem "PUT /api/v1/List/ProjectStatus/Items/{itemId}/Headings v1ProjectStatusList_PutProjectStatusHeadingsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetProjectStatusUserGroupsForListItem "GET /api/v1/List/ProjectStatus/Items/{itemId}/UserGroups v1ProjectStatusList_GetProjectStatusUserGroupsForListItem path:required:int32:itemId headers:0 responses:0";
    PutProjectStatusUserGroupsForListItem "PUT /api/v1/List/ProjectStatus/Items/{itemId}/UserGroups v1ProjectStatusList_PutProjectStatusUserGroupsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
} }
