// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_WebPanel" crate::tables::SHARED {
    CreateDefaultWebPanelEntity "GET /api/v1/List/WebPanel/Items/Default v1WebPanelEntityList_CreateDefaultWebPanelEntity headers:0 responses:0";
    GetWebPanelEntity "GET /api/v1/List/WebPanel/Items/{id} v1WebPanelEntityList_GetWebPanelEntity path:required:int32:id headers:0 responses:3";
    PutWebPanelEntity "PUT /api/v1/List/WebPanel/Items/{id} v1WebPanelEntityList_PutWebPanelEntity path:required:int32:id headers:0 request:0 responses:8";
    DeleteWebPanelEntity "DELETE /api/v1/List/WebPanel/Items/{id} v1WebPanelEntityList_DeleteWebPanelEntity path:required:int32:id headers:1 responses:1";
    GetWebPanelEntityHeadings "GET /api/v1/List/WebPanel/Headings v1WebPanelEntityList_GetWebPanelEntityHeadings headers:0 responses:0";
    PutWebPanelEntityHeadings "PUT /api/v1/List/WebPanel/Headings v1WebPanelEntityList_PutWebPanelEntityHeadings headers:0 request:0 responses:0";
    PostWebPanelEntityHeading "POST /api/v1/List/WebPanel/Headings v1WebPanelEntityList_PostWebPanelEntityHeading headers:0 request:0 responses:0";
    DeleteWebPanelEntityHeadings "DELETE /api/v1/List/WebPanel/Headings v1WebPanelEntityList_DeleteWebPanelEntityHeadings headers:1 responses:1";
    GetAllWebPanelEntity "GET /api/v1/List/WebPanel/Items v1WebPanelEntityList_GetAllWebPanelEntity headers:0 responses:0";
    PostWebPanelEntity "POST /api/v1/List/WebPanel/Items v1WebPanelEntityList_PostWebPanelEntity headers:0 request:0 responses:0";
    GetListDefinition "GET /api/v1/List/WebPanel v1WebPanelEntityList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/WebPanel v1WebPanelEntityList_SetListDefinition headers:0 request:0 responses:0";
} }
