// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_Country" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/Country v1CountryList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:b3edc94a";
    SetListDefinition "PUT /api/v1/List/Country v1CountryList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:fdd83e4c";
    GetCountryHeadings "GET /api/v1/List/Country/Headings v1CountryList_GetCountryHeadings headers:61cd96ad responses:3ca57e4f sum:cd5a02de";
    PutCountryHeadings "PUT /api/v1/List/Country/Headings v1CountryList_PutCountryHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:dd746576";
    PostCountryHeading "POST /api/v1/List/Country/Headings v1CountryList_PostCountryHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:88bac09f";
    DeleteCountryHeadings "DELETE /api/v1/List/Country/Headings v1CountryList_DeleteCountryHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:29e989ff";
    GetAllCountry "GET /api/v1/List/Country/Items v1CountryList_GetAllCountry query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:ca3fadb8";
    PostCountry "POST /api/v1/List/Country/Items v1CountryList_PostCountry headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:43411e32";
    GetCountry "GET /api/v1/List/Country/Items/{id} v1CountryList_GetCountry path:required:int32:id headers:61cd96ad responses:8a160b57 sum:188733f2";
    PutCountry "PUT /api/v1/List/Country/Items/{id} v1CountryList_PutCountry path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:afacfa3f";
    DeleteCountry "DELETE /api/v1/List/Country/Items/{id} v1CountryList_DeleteCountry path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:ecc379db";
    GetCountryHeadingsForListItem "GET /api/v1/List/Country/Items/{itemId}/Headings v1CountryList_GetCountryHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:7af25e9a";
    PutCountryHeadingsForListItem "PUT /api/v1/List/Country/Items/{itemId}/Headings v1CountryList_PutCountryHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:9d39ba34";
    GetCountryUserGroupsForListItem "GET /api/v1/List/Country/Items/{itemId}/UserGroups v1CountryList_GetCountryUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:b9496052";
    PutCountryUserGroupsForListItem "PUT /api/v1/List/Country/Items/{itemId}/UserGroups v1CountryList_PutCountryUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:cf56c8d4";
    GetMdoList "GET /api/v1/List/Country/MDOItems v1CountryList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:b5571c59";
} }
