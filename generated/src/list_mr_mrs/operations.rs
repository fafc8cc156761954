// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_MrMrs" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/MrMrs v1MrMrsList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:813b3e42";
    SetListDefinition "PUT /api/v1/List/MrMrs v1MrMrsList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:9f6360b4";
    GetMrMrsHeadings "GET /api/v1/List/MrMrs/Headings v1MrMrsList_GetMrMrsHeadings headers:61cd96ad responses:3ca57e4f sum:aba9b28a";
    PutMrMrsHeadings "PUT /api/v1/List/MrMrs/Headings v1MrMrsList_PutMrMrsHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:4d7fdef6";
    PostMrMrsHeading "POST /api/v1/List/MrMrs/Headings v1MrMrsList_PostMrMrsHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:ce8e288d";
    DeleteMrMrsHeadings "DELETE /api/v1/List/MrMrs/Headings v1MrMrsList_DeleteMrMrsHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:364be757";
    GetAll "GET /api/v1/List/MrMrs/Items v1MrMrsList_GetAll query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:4ea30436";
    PutAllMrMrs "PUT /api/v1/List/MrMrs/Items v1MrMrsList_PutAllMrMrs headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:a6c00a31";
    PostMrMrs "POST /api/v1/List/MrMrs/Items v1MrMrsList_PostMrMrs headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:68064332";
    DeleteAllMrMrs "DELETE /api/v1/List/MrMrs/Items v1MrMrsList_DeleteAllMrMrs headers:f9ca0ff2 responses:5cd2bdb7 sum:280c5e54";
    CreateDefaultMrMrs "GET /api/v1/List/MrMrs/Items/Default v1MrMrsList_CreateDefaultMrMrs headers:61cd96ad responses:3ca57e4f sum:dfc26935";
    GetMrMrs "GET /api/v1/List/MrMrs/Items/{id} v1MrMrsList_GetMrMrs path:required:int32:id headers:61cd96ad responses:8a160b57 sum:f398496e";
    PutMrMrs "PUT /api/v1/List/MrMrs/Items/{id} v1MrMrsList_PutMrMrs path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:68be3247";
    DeleteMrMrs "DELETE /api/v1/List/MrMrs/Items/{id} v1MrMrsList_DeleteMrMrs path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:4c883d63";
    GetMrMrsHeadingsForListItem "GET /api/v1/List/MrMrs/Items/{itemId}/Headings v1MrMrsList_GetMrMrsHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:ff89745c";
    PutMrMrsHeadingsForListItem "PUT /api/v1/List/MrMrs/Items/{itemId}/Headings v1MrMrsList_PutMrMrsHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:4e830aee";
    GetMrMrsUserGroupsForListItem "GET /api/v1/List/MrMrs/Items/{itemId}/UserGroups v1MrMrsList_GetMrMrsUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:ac6c29b4";
    PutMrMrsUserGroupsForListItem "PUT /api/v1/List/MrMrs/Items/{itemId}/UserGroups v1MrMrsList_PutMrMrsUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:20217b3a";
    GetMdoList "GET /api/v1/List/MrMrs/MDOItems v1MrMrsList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:0fdfda8f";
} }
