// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_WebPanel" 12 {
    0 CREATE_DEFAULT_WEB_PANEL_ENTITY Get "/api/v1/List/WebPanel/Items/Default" "v1WebPanelEntityList_CreateDefaultWebPanelEntity" [] HEADERS_1, None, ANSWERS_200;
    1 GET_WEB_PANEL_ENTITY Get "/api/v1/List/WebPanel/Items/{id}" "v1WebPanelEntityList_GetWebPanelEntity" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    2 PUT_WEB_PANEL_ENTITY Put "/api/v1/List/WebPanel/Items/{id}" "v1WebPanelEntityList_PutWebPanelEntity" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    3 DELETE_WEB_PANEL_ENTITY Delete "/api/v1/List/WebPanel/Items/{id}" "v1WebPanelEntityList_DeleteWebPanelEntity" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    4 GET_WEB_PANEL_ENTITY_HEADINGS Get "/api/v1/List/WebPanel/Headings" "v1WebPanelEntityList_GetWebPanelEntityHeadings" [] HEADERS_1, None, ANSWERS_200;
    5 PUT_WEB_PANEL_ENTITY_HEADINGS Put "/api/v1/List/WebPanel/Headings" "v1WebPanelEntityList_PutWebPanelEntityHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 POST_WEB_PANEL_ENTITY_HEADING Post "/api/v1/List/WebPanel/Headings" "v1WebPanelEntityList_PostWebPanelEntityHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    7 DELETE_WEB_PANEL_ENTITY_HEADINGS Delete "/api/v1/List/WebPanel/Headings" "v1WebPanelEntityList_DeleteWebPanelEntityHeadings" [] HEADERS_2, None, ANSWERS_204;
    8 GET_ALL_WEB_PANEL_ENTITY Get "/api/v1/List/WebPanel/Items" "v1WebPanelEntityList_GetAllWebPanelEntity" [] HEADERS_1, None, ANSWERS_200;
    9 POST_WEB_PANEL_ENTITY Post "/api/v1/List/WebPanel/Items" "v1WebPanelEntityList_PostWebPanelEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 GET_LIST_DEFINITION Get "/api/v1/List/WebPanel" "v1WebPanelEntityList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    11 SET_LIST_DEFINITION Put "/api/v1/List/WebPanel" "v1WebPanelEntityList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
