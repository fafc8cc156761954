// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_Priority" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/Priority v1PriorityList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:4b2514bc";
    SetListDefinition "PUT /api/v1/List/Priority v1PriorityList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:90c91012";
    GetPriorityHeadings "GET /api/v1/List/Priority/Headings v1PriorityList_GetPriorityHeadings headers:61cd96ad responses:3ca57e4f sum:652668bc";
    PutPriorityHeadings "PUT /api/v1/List/Priority/Headings v1PriorityList_PutPriorityHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:08d70b38";
    PostPriorityHeading "POST /api/v1/List/Priority/Headings v1PriorityList_PostPriorityHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:ae6eeca3";
    DeletePriorityHeadings "DELETE /api/v1/List/Priority/Headings v1PriorityList_DeletePriorityHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:c2456499";
    GetAll "GET /api/v1/List/Priority/Items v1PriorityList_GetAll query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:7a3f2be2";
    PutAllPriority "PUT /api/v1/List/Priority/Items v1PriorityList_PutAllPriority headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:ce632c09";
    PostPriority "POST /api/v1/List/Priority/Items v1PriorityList_PostPriority headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:245f6ac2";
    DeleteAllPriority "DELETE /api/v1/List/Priority/Items v1PriorityList_DeleteAllPriority headers:f9ca0ff2 responses:5cd2bdb7 sum:0f9cdf30";
    CreateDefaultPriority "GET /api/v1/List/Priority/Items/Default v1PriorityList_CreateDefaultPriority headers:61cd96ad responses:3ca57e4f sum:c5b08f1f";
    GetPriority "GET /api/v1/List/Priority/Items/{id} v1PriorityList_GetPriority path:required:int32:id headers:61cd96ad responses:8a160b57 sum:0a3ab64e";
    PutPriority "PUT /api/v1/List/Priority/Items/{id} v1PriorityList_PutPriority path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:5777deaf";
    DeletePriority "DELETE /api/v1/List/Priority/Items/{id} v1PriorityList_DeletePriority path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:0d653a03";
    GetPriorityHeadingsForListItem "GET /api/v1/List/Priority/Items/{itemId}/Headings v1PriorityList_GetPriorityHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:25aa165c";
    PutPriorityHeadingsForListItem "PUT /api/v1/List/Priority/Items/{itemId}/Headings v1PriorityList_PutPriorityHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:6a803d2e";
    GetPriorityUserGroupsForListItem "GET /api/v1/List/Priority/Items/{itemId}/UserGroups v1PriorityList_GetPriorityUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:51001b3c";
    PutPriorityUserGroupsForListItem "PUT /api/v1/List/Priority/Items/{itemId}/UserGroups v1PriorityList_PutPriorityUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:7d4da552";
    GetMdoList "GET /api/v1/List/Priority/MDOItems v1PriorityList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:ff4b8819";
} }
