// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_Competitor" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/Competitor v1CompetitorList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:ecc54a8c";
    SetListDefinition "PUT /api/v1/List/Competitor v1CompetitorList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:864437fe";
    GetCompetitorHeadings "GET /api/v1/List/Competitor/Headings v1CompetitorList_GetCompetitorHeadings headers:61cd96ad responses:3ca57e4f sum:753ab2c4";
    PutCompetitorHeadings "PUT /api/v1/List/Competitor/Headings v1CompetitorList_PutCompetitorHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:f0ad2e08";
    PostCompetitorHeading "POST /api/v1/List/Competitor/Headings v1CompetitorList_PostCompetitorHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:55500043";
    DeleteCompetitorHeadings "DELETE /api/v1/List/Competitor/Headings v1CompetitorList_DeleteCompetitorHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:149119c9";
    GetAll "GET /api/v1/List/Competitor/Items v1CompetitorList_GetAll query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:d51b373a";
    PutAllCompetitor "PUT /api/v1/List/Competitor/Items v1CompetitorList_PutAllCompetitor headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:161dba0d";
    PostCompetitor "POST /api/v1/List/Competitor/Items v1CompetitorList_PostCompetitor headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:31c648d2";
    DeleteAllCompetitor "DELETE /api/v1/List/Competitor/Items v1CompetitorList_DeleteAllCompetitor headers:f9ca0ff2 responses:5cd2bdb7 sum:4b5f54f8";
    CreateDefaultCompetitor "GET /api/v1/List/Competitor/Items/Default v1CompetitorList_CreateDefaultCompetitor headers:61cd96ad responses:3ca57e4f sum:1017eb17";
    GetCompetitor "GET /api/v1/List/Competitor/Items/{id} v1CompetitorList_GetCompetitor path:required:int32:id headers:61cd96ad responses:8a160b57 sum:a6e300ae";
    PutCompetitor "PUT /api/v1/List/Competitor/Items/{id} v1CompetitorList_PutCompetitor path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:526005e7";
    DeleteCompetitor "DELETE /api/v1/List/Competitor/Items/{id} v1CompetitorList_DeleteCompetitor path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:05eeeb97";
    GetCompetitorHeadingsForListItem "GET /api/v1/List/Competitor/Items/{itemId}/Headings v1CompetitorList_GetCompetitorHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:edc13988";
    PutCompetitorHeadingsForListItem "PUT /api/v1/List/Competitor/Items/{itemId}/Headings v1CompetitorList_PutCompetitorHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:a07531b6";
    GetCompetitorUserGroupsForListItem "GET /api/v1/List/Competitor/Items/{itemId}/UserGroups v1CompetitorList_GetCompetitorUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:9cf97b44";
    PutCompetitorUserGroupsForListItem "PUT /api/v1/List/Competitor/Items/{itemId}/UserGroups v1CompetitorList_PutCompetitorUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:05338c76";
    GetMdoList "GET /api/v1/List/Competitor/MDOItems v1CompetitorList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:77c34abd";
} }
