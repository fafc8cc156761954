// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_ProjectType" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/ProjectType v1ProjectTypeList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:118a88a6";
    SetListDefinition "PUT /api/v1/List/ProjectType v1ProjectTypeList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:d36d0ba8";
    GetProjectTypeHeadings "GET /api/v1/List/ProjectType/Headings v1ProjectTypeList_GetProjectTypeHeadings headers:61cd96ad responses:3ca57e4f sum:99ecae1a";
    PutProjectTypeHeadings "PUT /api/v1/List/ProjectType/Headings v1ProjectTypeList_PutProjectTypeHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:f82a3c52";
    PostProjectTypeHeading "POST /api/v1/List/ProjectType/Headings v1ProjectTypeList_PostProjectTypeHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:ae6e41f5";
    DeleteProjectTypeHeadings "DELETE /api/v1/List/ProjectType/Headings v1ProjectTypeList_DeleteProjectTypeHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:3a45f42b";
    GetAll "GET /api/v1/List/ProjectType/Items v1ProjectTypeList_GetAll query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:c1d1fc42";
    PutAllProjectType "PUT /api/v1/List/ProjectType/Items v1ProjectTypeList_PutAllProjectType headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:84761aad";
    PostProjectType "POST /api/v1/List/ProjectType/Items v1ProjectTypeList_PostProjectType headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:1d259f16";
    DeleteAllProjectType "DELETE /api/v1/List/ProjectType/Items v1ProjectTypeList_DeleteAllProjectType headers:f9ca0ff2 responses:5cd2bdb7 sum:1b22229c";
    CreateDefaultProjectType "GET /api/v1/List/ProjectType/Items/Default v1ProjectTypeList_CreateDefaultProjectType headers:61cd96ad responses:3ca57e4f sum:2fc6f979";
    GetProjectType "GET /api/v1/List/ProjectType/Items/{id} v1ProjectTypeList_GetProjectType path:required:int32:id headers:61cd96ad responses:8a160b57 sum:0cf016b2";
    PutProjectType "PUT /api/v1/List/ProjectType/Items/{id} v1ProjectTypeList_PutProjectType path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:b4b0d347";
    DeleteProjectType "DELETE /api/v1/List/ProjectType/Items/{id} v1ProjectTypeList_DeleteProjectType path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:be6fc037";
    GetProjectTypeHeadingsForListItem "GET /api/v1/List/ProjectType/Items/{itemId}/Headings v1ProjectTypeList_GetProjectTypeHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:63467c60";
    PutProjectTypeHeadingsForListItem "PUT /api/v1/List/ProjectType/Items/{itemId}/Headings v1ProjectTypeList_PutProjectTypeHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:da9e79fa";
    GetProjectTypeUserGroupsForListItem "GET /api/v1/List/ProjectType/Items/{itemId}/UserGroups v1ProjectTypeList_GetProjectTypeUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:6b6ff068";
    PutProjectTypeUserGroupsForListItem "PUT /api/v1/List/ProjectType/Items/{itemId}/UserGroups v1ProjectTypeList_PutProjectTypeUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:aa31df8e";
    GetMdoList "GET /api/v1/List/ProjectType/MDOItems v1ProjectTypeList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:688fc877";
} }
