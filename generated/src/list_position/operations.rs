// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_Position" crate::tables::SHARED {
    CreateDefaultPosition "GET /api/v1/List/Position/Items/Default v1PositionList_CreateDefaultPosition headers:0 responses:0";
    GetAll "GET /api/v1/List/Position/Items v1PositionList_GetAll query:optional:bool:includeDeleted headers:0 responses:0";
    PutAllPosition "PUT /api/v1/List/Position/Items v1PositionList_PutAllPosition headers:0 request:0 responses:0";
    PostPosition "POST /api/v1/List/Position/Items v1PositionList_PostPosition headers:0 request:0 responses:0";
    DeleteAllPosition "DELETE /api/v1/List/Position/Items v1PositionList_DeleteAllPosition headers:1 responses:1";
    GetPosition "GET /api/v1/List/Position/Items/{id} v1PositionList_GetPosition path:required:int32:id headers:0 responses:3";
    PutPosition "PUT /api/v1/List/Position/Items/{id} v1PositionList_PutPosition path:required:int32:id headers:0 request:0 responses:8";
    DeletePosition "DELETE /api/v1/List/Position/Items/{id} v1PositionList_DeletePosition path:required:int32:id headers:1 responses:1";
    GetPositionHeadings "GET /api/v1/List/Position/Headings v1PositionList_GetPositionHeadings headers:0 responses:0";
    PutPositionHeadings "PUT /api/v1/List/Position/Headings v1PositionList_PutPositionHeadings headers:0 request:0 responses:0";
    PostPositionHeading "POST /api/v1/List/Position/Headings v1PositionList_PostPositionHeading headers:0 request:0 responses:0";
    DeletePositionHeadings "DELETE /api/v1/List/Position/Headings v1PositionList_DeletePositionHeadings headers:1 responses:1";
    GetListDefinition "GET /api/v1/List/Position v1PositionList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/Position v1PositionList_SetListDefinition headers:0 request:0 responses:0";
    GetMdoList "GET /api/v1/List/Position/MDOItems v1PositionList_GetMDOList query:optional:bool:flat query:optional:text:query headers:0 responses:0";
    GetPositionHeadingsForListItem "GET /api/v1/List/Position/Items/{itemId}/Headings v1PositionList_GetPositionHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:0 responses:0";
    PutPositionHeadingsForListItem "PUT /api/v1/List/Position/Items/{itemId}/Headings v1PositionList_PutPositionHeadingsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetPositionUserGroupsForListItem "GET /api/v1/List/Position/Items/{itemId}/UserGroups v1PositionList_GetPositionUserGroupsForListItem path:required:int32:itemId headers:0 responses:0";
    PutPositionUserGroupsForListItem "PUT /api/v1/List/Position/Items/{itemId}/UserGroups v1PositionList_PutPositionUserGroupsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
} }
