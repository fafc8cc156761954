// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_Competitor" crate::tables::SHARED {
    CreateDefaultCompetitor "GET /api/v1/List/Competitor/Items/Default v1CompetitorList_CreateDefaultCompetitor headers:0 responses:0";
    GetAll "GET /api/v1/List/Competitor/Items v1CompetitorList_GetAll query:optional:bool:includeDeleted headers:0 responses:0";
    PutAllCompetitor "PUT /api/v1/List/Competitor/Items v1CompetitorList_PutAllCompetitor headers:0 request:0 responses:0";
    PostCompetitor "POST /api/v1/List/Competitor/Items v1CompetitorList_PostCompetitor headers:0 request:0 responses:0";
    DeleteAllCompetitor "DELETE /api/v1/List/Competitor/Items v1CompetitorList_DeleteAllCompetitor headers:1 responses:1";
    GetCompetitor "GET /api/v1/List/Competitor/Items/{id} v1CompetitorList_GetCompetitor path:required:int32:id headers:0 responses:3";
    PutCompetitor "PUT /api/v1/List/Competitor/Items/{id} v1CompetitorList_PutCompetitor path:required:int32:id headers:0 request:0 responses:8";
    DeleteCompetitor "DELETE /api/v1/List/Competitor/Items/{id} v1CompetitorList_DeleteCompetitor path:required:int32:id headers:1 responses:1";
    GetCompetitorHeadings "GET /api/v1/List/Competitor/Headings v1CompetitorList_GetCompetitorHeadings headers:0 responses:0";
    PutCompetitorHeadings "PUT /api/v1/List/Competitor/Headings v1CompetitorList_PutCompetitorHeadings headers:0 request:0 responses:0";
    PostCompetitorHeading "POST /api/v1/List/Competitor/Headings v1CompetitorList_PostCompetitorHeading headers:0 request:0 responses:0";
    DeleteCompetitorHeadings "DELETE /api/v1/List/Competitor/Headings v1CompetitorList_DeleteCompetitorHeadings headers:1 responses:1";
    GetCompetitorHeadingsForListItem "GET /api/v1/List/Competitor/Items/{itemId}/Headings v1CompetitorList_GetCompetitorHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:0 responses:0";
    PutCompetitorHeadingsForListItem "PUT /api/v1/List/Competitor/Items/{itemId}/Headings v1CompetitorList_PutCompetitorHeadingsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetCompetitorUserGroupsForListItem "GET /api/v1/List/Competitor/Items/{itemId}/UserGroups v1CompetitorList_GetCompetitorUserGroupsForListItem path:required:int32:itemId headers:0 responses:0";
    PutCompetitorUserGroupsForListItem "PUT /api/v1/List/Competitor/Items/{itemId}/UserGroups v1CompetitorList_PutCompetitorUserGroupsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetListDefinition "GET /api/v1/List/Competitor v1CompetitorList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/Competitor v1CompetitorList_SetListDefinition headers:0 request:0 responses:0";
    GetMdoList "GET /api/v1/List/Competitor/MDOItems v1CompetitorList_GetMDOList query:optional:bool:flat query:optional:text:query headers:0 responses:0";
} }
