// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_Source" crate::tables::SHARED {
    CreateDefaultSource "GET /api/v1/List/Source/Items/Default v1SourceList_CreateDefaultSource headers:0 responses:0";
    GetAll "GET /api/v1/List/Source/Items v1SourceList_GetAll query:optional:bool:includeDeleted headers:0 responses:0";
    PutAllSource "PUT /api/v1/List/Source/Items v1SourceList_PutAllSource headers:0 request:0 responses:0";
    PostSource "POST /api/v1/List/Source/Items v1SourceList_PostSource headers:0 request:0 responses:0";
    DeleteAllSource "DELETE /api/v1/List/Source/Items v1SourceList_DeleteAllSource headers:1 responses:1";
    GetSource "GET /api/v1/List/Source/Items/{id} v1SourceList_GetSource path:required:int32:id headers:0 responses:3";
    PutSource "PUT /api/v1/List/Source/Items/{id} v1SourceList_PutSource path:required:int32:id headers:0 request:0 responses:8";
    DeleteSource "DELETE /api/v1/List/Source/Items/{id} v1SourceList_DeleteSource path:required:int32:id headers:1 responses:1";
    GetSourceHeadings "GET /api/v1/List/Source/Headings v1SourceList_GetSourceHeadings headers:0 responses:0";
    PutSourceHeadings "PUT /api/v1/List/Source/Headings v1SourceList_PutSourceHeadings headers:0 request:0 responses:0";
    PostSourceHeading "POST /api/v1/List/Source/Headings v1SourceList_PostSourceHeading headers:0 request:0 responses:0";
    DeleteSourceHeadings "DELETE /api/v1/List/Source/Headings v1SourceList_DeleteSourceHeadings headers:1 responses:1";
    GetListDefinition "GET /api/v1/List/Source v1SourceList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/Source v1SourceList_SetListDefinition headers:0 request:0 responses:0";
    GetMdoList "GET /api/v1/List/Source/MDOItems v1SourceList_GetMDOList query:optional:bool:flat query:optional:text:query headers:0 responses:0";
    GetSourceHeadingsForListItem "GET /api/v1/List/Source/Items/{itemId}/Headings v1SourceList_GetSourceHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:0 responses:0";
    PutSourceHeadingsForListItem "PUT /api/v1/List/Source/Items/{itemId}/Headings v1SourceList_PutSourceHeadingsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetSourceUserGroupsForListItem "GET /api/v1/List/Source/Items/{itemId}/UserGroups v1SourceList_GetSourceUserGroupsForListItem path:required:int32:itemId headers:0 responses:0";
    PutSourceUserGroupsForListItem "PUT /api/v1/List/Source/Items/{itemId}/UserGroups v1SourceList_PutSourceUserGroupsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
} }
