// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_WebPanel" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/WebPanel v1WebPanelEntityList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:bb14106f";
    SetListDefinition "PUT /api/v1/List/WebPanel v1WebPanelEntityList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:3fb58db7";
    GetWebPanelEntityHeadings "GET /api/v1/List/WebPanel/Headings v1WebPanelEntityList_GetWebPanelEntityHeadings headers:61cd96ad responses:3ca57e4f sum:2e7e9f93";
    PutWebPanelEntityHeadings "PUT /api/v1/List/WebPanel/Headings v1WebPanelEntityList_PutWebPanelEntityHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:a5c65405";
    PostWebPanelEntityHeading "POST /api/v1/List/WebPanel/Headings v1WebPanelEntityList_PostWebPanelEntityHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:cad39cb4";
    DeleteWebPanelEntityHeadings "DELETE /api/v1/List/WebPanel/Headings v1WebPanelEntityList_DeleteWebPanelEntityHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:7bfdb050";
    GetAllWebPanelEntity "GET /api/v1/List/WebPanel/Items v1WebPanelEntityList_GetAllWebPanelEntity headers:61cd96ad responses:3ca57e4f sum:7cb39c2a";
    PostWebPanelEntity "POST /api/v1/List/WebPanel/Items v1WebPanelEntityList_PostWebPanelEntity headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:ef8d2def";
    CreateDefaultWebPanelEntity "GET /api/v1/List/WebPanel/Items/Default v1WebPanelEntityList_CreateDefaultWebPanelEntity headers:61cd96ad responses:3ca57e4f sum:37d6f8be";
    GetWebPanelEntity "GET /api/v1/List/WebPanel/Items/{id} v1WebPanelEntityList_GetWebPanelEntity path:required:int32:id headers:61cd96ad responses:8a160b57 sum:4d07e2e7";
    PutWebPanelEntity "PUT /api/v1/List/WebPanel/Items/{id} v1WebPanelEntityList_PutWebPanelEntity path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:ed969548";
    DeleteWebPanelEntity "DELETE /api/v1/List/WebPanel/Items/{id} v1WebPanelEntityList_DeleteWebPanelEntity path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:68a603f8";
} }
