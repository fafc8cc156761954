// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_Country" crate::tables::SHARED {
    GetCountry "GET /api/v1/List/Country/Items/{id} v1CountryList_GetCountry path:required:int32:id headers:0 responses:3";
    PutCountry "PUT /api/v1/List/Country/Items/{id} v1CountryList_PutCountry path:required:int32:id headers:0 request:0 responses:8";
    DeleteCountry "DELETE /api/v1/List/Country/Items/{id} v1CountryList_DeleteCountry path:required:int32:id headers:1 responses:1";
    GetCountryHeadings "GET /api/v1/List/Country/Headings v1CountryList_GetCountryHeadings headers:0 responses:0";
    PutCountryHeadings "PUT /api/v1/List/Country/Headings v1CountryList_PutCountryHeadings headers:0 request:0 responses:0";
    PostCountryHeading "POST /api/v1/List/Country/Headings v1CountryList_PostCountryHeading headers:0 request:0 responses:0";
    DeleteCountryHeadings "DELETE /api/v1/List/Country/Headings v1CountryList_DeleteCountryHeadings headers:1 responses:1";
    GetAllCountry "GET /api/v1/List/Country/Items v1CountryList_GetAllCountry query:optional:bool:includeDeleted headers:0 responses:0";
    PostCountry "POST /api/v1/List/Country/Items v1CountryList_PostCountry headers:0 request:0 responses:0";
    GetCountryHeadingsForListItem "GET /api/v1/List/Country/Items/{itemId}/Headings v1CountryList_GetCountryHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:0 responses:0";
    PutCountryHeadingsForListItem "PUT /api/v1/List/Country/Items/{itemId}/Headings v1CountryList_PutCountryHeadingsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetCountryUserGroupsForListItem "GET /api/v1/List/Country/Items/{itemId}/UserGroups v1CountryList_GetCountryUserGroupsForListItem path:required:int32:itemId headers:0 responses:0";
    PutCountryUserGroupsForListItem "PUT /api/v1/List/Country/Items/{itemId}/UserGroups v1CountryList_PutCountryUserGroupsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetListDefinition "GET /api/v1/List/Country v1CountryList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/Country v1CountryList_SetListDefinition headers:0 request:0 responses:0";
    GetMdoList "GET /api/v1/List/Country/MDOItems v1CountryList_GetMDOList query:optional:bool:flat query:optional:text:query headers:0 responses:0";
} }
