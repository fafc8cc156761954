// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_ProjectStatus" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/ProjectStatus v1ProjectStatusList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:a5a6937e";
    SetListDefinition "PUT /api/v1/List/ProjectStatus v1ProjectStatusList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:3aab3898";
    GetProjectStatusHeadings "GET /api/v1/List/ProjectStatus/Headings v1ProjectStatusList_GetProjectStatusHeadings headers:61cd96ad responses:3ca57e4f sum:0a65dcce";
    PutProjectStatusHeadings "PUT /api/v1/List/ProjectStatus/Headings v1ProjectStatusList_PutProjectStatusHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:ed38d8ae";
    PostProjectStatusHeading "POST /api/v1/List/ProjectStatus/Headings v1ProjectStatusList_PostProjectStatusHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:3b6fbd29";
    DeleteProjectStatusHeadings "DELETE /api/v1/List/ProjectStatus/Headings v1ProjectStatusList_DeleteProjectStatusHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:6a6991ef";
    GetAll "GET /api/v1/List/ProjectStatus/Items v1ProjectStatusList_GetAll query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:4d600ab2";
    PutAllProjectStatus "PUT /api/v1/List/ProjectStatus/Items v1ProjectStatusList_PutAllProjectStatus headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:59440261";
    PostProjectStatus "POST /api/v1/List/ProjectStatus/Items v1ProjectStatusList_PostProjectStatus headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:0670b7c6";
    DeleteAllProjectStatus "DELETE /api/v1/List/ProjectStatus/Items v1ProjectStatusList_DeleteAllProjectStatus headers:f9ca0ff2 responses:5cd2bdb7 sum:db70a548";
    CreateDefaultProjectStatus "GET /api/v1/List/ProjectStatus/Items/Default v1ProjectStatusList_CreateDefaultProjectStatus headers:61cd96ad responses:3ca57e4f sum:be99b271";
    GetProjectStatus "GET /api/v1/List/ProjectStatus/Items/{id} v1ProjectStatusList_GetProjectStatus path:required:int32:id headers:61cd96ad responses:8a160b57 sum:c1daaeba";
    PutProjectStatus "PUT /api/v1/List/ProjectStatus/Items/{id} v1ProjectStatusList_PutProjectStatus path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:48540ec7";
    DeleteProjectStatus "DELETE /api/v1/List/ProjectStatus/Items/{id} v1ProjectStatusList_DeleteProjectStatus path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:5ba166ff";
    GetProjectStatusHeadingsForListItem "GET /api/v1/List/ProjectStatus/Items/{itemId}/Headings v1ProjectStatusList_GetProjectStatusHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:6d78fd20";
    PutProjectStatusHeadingsForListItem "PUT /api/v1/List/ProjectStatus/Items/{itemId}/Headings v1ProjectStatusList_PutProjectStatusHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:a01fb97a";
    GetProjectStatusUserGroupsForListItem "GET /api/v1/List/ProjectStatus/Items/{itemId}/UserGroups v1ProjectStatusList_GetProjectStatusUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:bf0e2354";
    PutProjectStatusUserGroupsForListItem "PUT /api/v1/List/ProjectStatus/Items/{itemId}/UserGroups v1ProjectStatusList_PutProjectStatusUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:04586ec2";
    GetMdoList "GET /api/v1/List/ProjectStatus/MDOItems v1ProjectStatusList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:2c80d3e7";
} }
