// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_Source" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/Source v1SourceList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:950d341e";
    SetListDefinition "PUT /api/v1/List/Source v1SourceList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:dd7e520c";
    GetSourceHeadings "GET /api/v1/List/Source/Headings v1SourceList_GetSourceHeadings headers:61cd96ad responses:3ca57e4f sum:03039ce4";
    PutSourceHeadings "PUT /api/v1/List/Source/Headings v1SourceList_PutSourceHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:b93b6370";
    PostSourceHeading "POST /api/v1/List/Source/Headings v1SourceList_PostSourceHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:5649ecd9";
    DeleteSourceHeadings "DELETE /api/v1/List/Source/Headings v1SourceList_DeleteSourceHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:7d4b39a5";
    GetAll "GET /api/v1/List/Source/Items v1SourceList_GetAll query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:58c871c0";
    PutAllSource "PUT /api/v1/List/Source/Items v1SourceList_PutAllSource headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:5b621e83";
    PostSource "POST /api/v1/List/Source/Items v1SourceList_PostSource headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:4a4dc552";
    DeleteAllSource "DELETE /api/v1/List/Source/Items v1SourceList_DeleteAllSource headers:f9ca0ff2 responses:5cd2bdb7 sum:c10b6f86";
    CreateDefaultSource "GET /api/v1/List/Source/Items/Default v1SourceList_CreateDefaultSource headers:61cd96ad responses:3ca57e4f sum:1a937597";
    GetSource "GET /api/v1/List/Source/Items/{id} v1SourceList_GetSource path:required:int32:id headers:61cd96ad responses:8a160b57 sum:7d5c1926";
    PutSource "PUT /api/v1/List/Source/Items/{id} v1SourceList_PutSource path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:987572af";
    DeleteSource "DELETE /api/v1/List/Source/Items/{id} v1SourceList_DeleteSource path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:3de9d8c7";
    GetSourceHeadingsForListItem "GET /api/v1/List/Source/Items/{itemId}/Headings v1SourceList_GetSourceHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:b880c872";
    PutSourceHeadingsForListItem "PUT /api/v1/List/Source/Items/{itemId}/Headings v1SourceList_PutSourceHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:89f74ff0";
    GetSourceUserGroupsForListItem "GET /api/v1/List/Source/Items/{itemId}/UserGroups v1SourceList_GetSourceUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:c1785f9a";
    PutSourceUserGroupsForListItem "PUT /api/v1/List/Source/Items/{itemId}/UserGroups v1SourceList_PutSourceUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:b9f0adb8";
    GetMdoList "GET /api/v1/List/Source/MDOItems v1SourceList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:b8c3a71d";
} }
