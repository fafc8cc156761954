// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_DeliveryTerms" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/DeliveryTerm v1DeliveryTermsList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:98121da5";
    SetListDefinition "PUT /api/v1/List/DeliveryTerm v1DeliveryTermsList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:8e3dbb87";
    GetDeliveryTermHeadings "GET /api/v1/List/DeliveryTerm/Headings v1DeliveryTermsList_GetDeliveryTermHeadings headers:61cd96ad responses:3ca57e4f sum:aaef92b1";
    PutDeliveryTermHeadings "PUT /api/v1/List/DeliveryTerm/Headings v1DeliveryTermsList_PutDeliveryTermHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:363a282f";
    PostDeliveryTermHeading "POST /api/v1/List/DeliveryTerm/Headings v1DeliveryTermsList_PostDeliveryTermHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:ecfcb042";
    DeleteDeliveryTermHeadings "DELETE /api/v1/List/DeliveryTerm/Headings v1DeliveryTermsList_DeleteDeliveryTermHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:f43fb21a";
    GetAll "GET /api/v1/List/DeliveryTerm/Items v1DeliveryTermsList_GetAll query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:f99a3ffd";
    PutAllDeliveryTerm "PUT /api/v1/List/DeliveryTerm/Items v1DeliveryTermsList_PutAllDeliveryTerm headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:c63fcfce";
    PostDeliveryTerm "POST /api/v1/List/DeliveryTerm/Items v1DeliveryTermsList_PostDeliveryTerm headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:d32c4c2f";
    DeleteAllDeliveryTerm "DELETE /api/v1/List/DeliveryTerm/Items v1DeliveryTermsList_DeleteAllDeliveryTerm headers:f9ca0ff2 responses:5cd2bdb7 sum:c839e6b7";
    CreateDefaultDeliveryTerm "GET /api/v1/List/DeliveryTerm/Items/Default v1DeliveryTermsList_CreateDefaultDeliveryTerm headers:61cd96ad responses:3ca57e4f sum:d6e2236c";
    GetDeliveryTerm "GET /api/v1/List/DeliveryTerm/Items/{id} v1DeliveryTermsList_GetDeliveryTerm path:required:int32:id headers:61cd96ad responses:8a160b57 sum:be868779";
    PutDeliveryTerm "PUT /api/v1/List/DeliveryTerm/Items/{id} v1DeliveryTermsList_PutDeliveryTerm path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:28d847e2";
    DeleteDeliveryTerm "DELETE /api/v1/List/DeliveryTerm/Items/{id} v1DeliveryTermsList_DeleteDeliveryTerm path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:764e91ae";
    GetDeliveryTermHeadingsForListItem "GET /api/v1/List/DeliveryTerm/Items/{itemId}/Headings v1DeliveryTermsList_GetDeliveryTermHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:cd4f7365";
    PutDeliveryTermHeadingsForListItem "PUT /api/v1/List/DeliveryTerm/Items/{itemId}/Headings v1DeliveryTermsList_PutDeliveryTermHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:1c3f258d";
    GetDeliveryTermUserGroupsForListItem "GET /api/v1/List/DeliveryTerm/Items/{itemId}/UserGroups v1DeliveryTermsList_GetDeliveryTermUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:13c86271";
    PutDeliveryTermUserGroupsForListItem "PUT /api/v1/List/DeliveryTerm/Items/{itemId}/UserGroups v1DeliveryTermsList_PutDeliveryTermUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:5303e089";
    GetMdoList "GET /api/v1/List/DeliveryTerm/MDOItems v1DeliveryTermsList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:d810974c";
} }
