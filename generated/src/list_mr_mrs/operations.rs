// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_MrMrs" crate::tables::SHARED {
    CreateDefaultMrMrs "GET /api/v1/List/MrMrs/Items/Default v1MrMrsList_CreateDefaultMrMrs headers:0 responses:0";
    GetAll "GET /api/v1/List/MrMrs/Items v1MrMrsList_GetAll query:optional:bool:includeDeleted headers:0 responses:0";
    PutAllMrMrs "PUT /api/v1/List/MrMrs/Items v1MrMrsList_PutAllMrMrs headers:0 request:0 responses:0";
    PostMrMrs "POST /api/v1/List/MrMrs/Items v1MrMrsList_PostMrMrs headers:0 request:0 responses:0";
    DeleteAllMrMrs "DELETE /api/v1/List/MrMrs/Items v1MrMrsList_DeleteAllMrMrs headers:1 responses:1";
    GetMrMrs "GET /api/v1/List/MrMrs/Items/{id} v1MrMrsList_GetMrMrs path:required:int32:id headers:0 responses:3";
    PutMrMrs "PUT /api/v1/List/MrMrs/Items/{id} v1MrMrsList_PutMrMrs path:required:int32:id headers:0 request:0 responses:8";
    DeleteMrMrs "DELETE /api/v1/List/MrMrs/Items/{id} v1MrMrsList_DeleteMrMrs path:required:int32:id headers:1 responses:1";
    GetMrMrsHeadings "GET /api/v1/List/MrMrs/Headings v1MrMrsList_GetMrMrsHeadings headers:0 responses:0";
    PutMrMrsHeadings "PUT /api/v1/List/MrMrs/Headings v1MrMrsList_PutMrMrsHeadings headers:0 request:0 responses:0";
    PostMrMrsHeading "POST /api/v1/List/MrMrs/Headings v1MrMrsList_PostMrMrsHeading headers:0 request:0 responses:0";
    DeleteMrMrsHeadings "DELETE /api/v1/List/MrMrs/Headings v1MrMrsList_DeleteMrMrsHeadings headers:1 responses:1";
    GetListDefinition "GET /api/v1/List/MrMrs v1MrMrsList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/MrMrs v1MrMrsList_SetListDefinition headers:0 request:0 responses:0";
    GetMdoList "GET /api/v1/List/MrMrs/MDOItems v1MrMrsList_GetMDOList query:optional:bool:flat query:optional:text:query headers:0 responses:0";
    GetMrMrsHeadingsForListItem "GET /api/v1/List/MrMrs/Items/{itemId}/Headings v1MrMrsList_GetMrMrsHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:0 responses:0";
    PutMrMrsHeadingsForListItem "PUT /api/v1/List/MrMrs/Items/{itemId}/Headings v1MrMrsList_PutMrMrsHeadingsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetMrMrsUserGroupsForListItem "GET /api/v1/List/MrMrs/Items/{itemId}/UserGroups v1MrMrsList_GetMrMrsUserGroupsForListItem path:required:int32:itemId headers:0 responses:0";
    PutMrMrsUserGroupsForListItem "PUT /api/v1/List/MrMrs/Items/{itemId}/UserGroups v1MrMrsList_PutMrMrsUserGroupsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
} }
