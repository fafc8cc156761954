// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_Position" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/Position v1PositionList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:fbf9d8e2";
    SetListDefinition "PUT /api/v1/List/Position v1PositionList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:69324df0";
    GetPositionHeadings "GET /api/v1/List/Position/Headings v1PositionList_GetPositionHeadings headers:61cd96ad responses:3ca57e4f sum:84349cec";
    PutPositionHeadings "PUT /api/v1/List/Position/Headings v1PositionList_PutPositionHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:31623d88";
    PostPositionHeading "POST /api/v1/List/Position/Headings v1PositionList_PostPositionHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:b3594d75";
    DeletePositionHeadings "DELETE /api/v1/List/Position/Headings v1PositionList_DeletePositionHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:fbc81d15";
    GetAll "GET /api/v1/List/Position/Items v1PositionList_GetAll query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:68fc2130";
    PutAllPosition "PUT /api/v1/List/Position/Items v1PositionList_PutAllPosition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:58735a5b";
    PostPosition "POST /api/v1/List/Position/Items v1PositionList_PostPosition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:192349ca";
    DeleteAllPosition "DELETE /api/v1/List/Position/Items v1PositionList_DeleteAllPosition headers:f9ca0ff2 responses:5cd2bdb7 sum:23f57cee";
    CreateDefaultPosition "GET /api/v1/List/Position/Items/Default v1PositionList_CreateDefaultPosition headers:61cd96ad responses:3ca57e4f sum:0f07f2f3";
    GetPosition "GET /api/v1/List/Position/Items/{id} v1PositionList_GetPosition path:required:int32:id headers:61cd96ad responses:8a160b57 sum:3e621d4e";
    PutPosition "PUT /api/v1/List/Position/Items/{id} v1PositionList_PutPosition path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:b3d6c0df";
    DeletePosition "DELETE /api/v1/List/Position/Items/{id} v1PositionList_DeletePosition path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:d254004f";
    GetPositionHeadingsForListItem "GET /api/v1/List/Position/Items/{itemId}/Headings v1PositionList_GetPositionHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:9121a2de";
    PutPositionHeadingsForListItem "PUT /api/v1/List/Position/Items/{itemId}/Headings v1PositionList_PutPositionHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:8b0f5c9c";
    GetPositionUserGroupsForListItem "GET /api/v1/List/Position/Items/{itemId}/UserGroups v1PositionList_GetPositionUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:ce443662";
    PutPositionUserGroupsForListItem "PUT /api/v1/List/Position/Items/{itemId}/UserGroups v1PositionList_PutPositionUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:dac3fdc8";
    GetMdoList "GET /api/v1/List/Position/MDOItems v1PositionList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:a14875a5";
} }
