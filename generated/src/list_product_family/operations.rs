// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_ProductFamily" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/ProductFamily v1ProductFamilyList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:ceca269e";
    SetListDefinition "PUT /api/v1/List/ProductFamily v1ProductFamilyList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:e51753e8";
    GetProductFamilyHeadings "GET /api/v1/List/ProductFamily/Headings v1ProductFamilyList_GetProductFamilyHeadings headers:61cd96ad responses:3ca57e4f sum:c68d0512";
    PutProductFamilyHeadings "PUT /api/v1/List/ProductFamily/Headings v1ProductFamilyList_PutProductFamilyHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:f6893342";
    PostProductFamilyHeading "POST /api/v1/List/ProductFamily/Headings v1ProductFamilyList_PostProductFamilyHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:5d2c1089";
    DeleteProductFamilyHeadings "DELETE /api/v1/List/ProductFamily/Headings v1ProductFamilyList_DeleteProductFamilyHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:6e014d93";
    GetAll "GET /api/v1/List/ProductFamily/Items v1ProductFamilyList_GetAll query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:23e9fc0e";
    PutAllProductFamily "PUT /api/v1/List/ProductFamily/Items v1ProductFamilyList_PutAllProductFamily headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:c53f5725";
    PostProductFamily "POST /api/v1/List/ProductFamily/Items v1ProductFamilyList_PostProductFamily headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:f142e006";
    DeleteAllProductFamily "DELETE /api/v1/List/ProductFamily/Items v1ProductFamilyList_DeleteAllProductFamily headers:f9ca0ff2 responses:5cd2bdb7 sum:1799f514";
    CreateDefaultProductFamily "GET /api/v1/List/ProductFamily/Items/Default v1ProductFamilyList_CreateDefaultProductFamily headers:61cd96ad responses:3ca57e4f sum:617e993d";
    GetProductFamily "GET /api/v1/List/ProductFamily/Items/{id} v1ProductFamilyList_GetProductFamily path:required:int32:id headers:61cd96ad responses:8a160b57 sum:59772ee2";
    PutProductFamily "PUT /api/v1/List/ProductFamily/Items/{id} v1ProductFamilyList_PutProductFamily path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:fdd937e7";
    DeleteProductFamily "DELETE /api/v1/List/ProductFamily/Items/{id} v1ProductFamilyList_DeleteProductFamily path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:6ae5d187";
    GetProductFamilyHeadingsForListItem "GET /api/v1/List/ProductFamily/Items/{itemId}/Headings v1ProductFamilyList_GetProductFamilyHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:802baf94";
    PutProductFamilyHeadingsForListItem "PUT /api/v1/List/ProductFamily/Items/{itemId}/Headings v1ProductFamilyList_PutProductFamilyHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:cb292496";
    GetProductFamilyUserGroupsForListItem "GET /api/v1/List/ProductFamily/Items/{itemId}/UserGroups v1ProductFamilyList_GetProductFamilyUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:4b6dd6e8";
    PutProductFamilyUserGroupsForListItem "PUT /api/v1/List/ProductFamily/Items/{itemId}/UserGroups v1ProductFamilyList_PutProductFamilyUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:7bf02c16";
    GetMdoList "GET /api/v1/List/ProductFamily/MDOItems v1ProductFamilyList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:dbf41983";
} }
