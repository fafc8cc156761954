// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "Configuration_Agent" 47 {
    0 CLEAR_CONFIGURATION_CACHE Post "/api/v1/Agents/Configuration/ClearConfigurationCache" "v1ConfigurationAgent_ClearConfigurationCache" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    1 CREATE_DEFAULT_CONFIGURABLE_SCREEN_DELTA Post "/api/v1/Agents/Configuration/CreateDefaultConfigurableScreenDelta" "v1ConfigurationAgent_CreateDefaultConfigurableScreenDelta" [] HEADERS_1, None, ANSWERS_200;
    2 CREATE_DEFAULT_DIARY_VIEW_ENTITY Post "/api/v1/Agents/Configuration/CreateDefaultDiaryViewEntity" "v1ConfigurationAgent_CreateDefaultDiaryViewEntity" [] HEADERS_1, None, ANSWERS_200;
    3 CREATE_DEFAULT_SYSTEM_EVENT_ENTITY Post "/api/v1/Agents/Configuration/CreateDefaultSystemEventEntity" "v1ConfigurationAgent_CreateDefaultSystemEventEntity" [] HEADERS_1, None, ANSWERS_200;
    4 DELETE_CONFIGURABLE_SCREEN_DELTA Post "/api/v1/Agents/Configuration/DeleteConfigurableScreenDelta" "v1ConfigurationAgent_DeleteConfigurableScreenDelta" [Query "ConfigurableScreenDeltaId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    5 DELETE_DIARY_VIEW_ENTITY Post "/api/v1/Agents/Configuration/DeleteDiaryViewEntity" "v1ConfigurationAgent_DeleteDiaryViewEntity" [Query "DiaryViewEntityId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    6 DELETE_SYSTEM_EVENT_ENTITY Post "/api/v1/Agents/Configuration/DeleteSystemEventEntity" "v1ConfigurationAgent_DeleteSystemEventEntity" [Query "SystemEventEntityId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    7 DELETE_WINDOW_POS_SIZE Post "/api/v1/Agents/Configuration/DeleteWindowPosSize" "v1ConfigurationAgent_DeleteWindowPosSize" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    8 EXISTS_SYSTEM_EVENT Post "/api/v1/Agents/Configuration/ExistsSystemEvent" "v1ConfigurationAgent_ExistsSystemEvent" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    9 GET_ANY_CONFIGURATION Post "/api/v1/Agents/Configuration/GetAnyConfiguration" "v1ConfigurationAgent_GetAnyConfiguration" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 GET_APPLICATION_CONFIGURATION Post "/api/v1/Agents/Configuration/GetApplicationConfiguration" "v1ConfigurationAgent_GetApplicationConfiguration" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 GET_CRM_URL Post "/api/v1/Agents/Configuration/GetCRMUrl" "v1ConfigurationAgent_GetCRMUrl" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    12 GET_CS_AUTH_URL Post "/api/v1/Agents/Configuration/GetCSAuthUrl" "v1ConfigurationAgent_GetCSAuthUrl" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    13 GET_CS_REGISTRY_VALUE Post "/api/v1/Agents/Configuration/GetCSRegistryValue" "v1ConfigurationAgent_GetCSRegistryValue" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_CS_WWW_FOLDER Post "/api/v1/Agents/Configuration/GetCSWwwFolder" "v1ConfigurationAgent_GetCSWwwFolder" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    15 GET_CONFIGURABLE_SCREEN_DELTA Post "/api/v1/Agents/Configuration/GetConfigurableScreenDelta" "v1ConfigurationAgent_GetConfigurableScreenDelta" [Query "configurableScreenDeltaId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    16 GET_CONFIGURABLE_SCREEN_DELTAS_BY_DELTA Post "/api/v1/Agents/Configuration/GetConfigurableScreenDeltasByDelta" "v1ConfigurationAgent_GetConfigurableScreenDeltasByDelta" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    17 GET_CONFIGURABLE_SCREEN_DELTAS_BY_QUERY Post "/api/v1/Agents/Configuration/GetConfigurableScreenDeltasByQuery" "v1ConfigurationAgent_GetConfigurableScreenDeltasByQuery" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    18 GET_CS_CGI_URL_INTERNAL Post "/api/v1/Agents/Configuration/GetCsCgiUrlInternal" "v1ConfigurationAgent_GetCsCgiUrlInternal" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    19 GET_CS_PROGRAM_URL Post "/api/v1/Agents/Configuration/GetCsProgramUrl" "v1ConfigurationAgent_GetCsProgramUrl" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    20 GET_CUSTOMER_URL Post "/api/v1/Agents/Configuration/GetCustomerUrl" "v1ConfigurationAgent_GetCustomerUrl" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    21 GET_DIARY_VIEW_ENTITY Post "/api/v1/Agents/Configuration/GetDiaryViewEntity" "v1ConfigurationAgent_GetDiaryViewEntity" [Query "diaryViewEntityId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    22 GET_E_MARKETING_URL Post "/api/v1/Agents/Configuration/GetEMarketingUrl" "v1ConfigurationAgent_GetEMarketingUrl" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    23 GET_EMAIL_NUMBER_OF_DAYS Post "/api/v1/Agents/Configuration/GetEmailNumberOfDays" "v1ConfigurationAgent_GetEmailNumberOfDays" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    24 GET_FILTER_LIST Post "/api/v1/Agents/Configuration/GetFilterList" "v1ConfigurationAgent_GetFilterList" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    25 GET_HELP_DISPATCHER_URL Post "/api/v1/Agents/Configuration/GetHelpDispatcherUrl" "v1ConfigurationAgent_GetHelpDispatcherUrl" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    26 GET_MY_WINDOW_POS_SIZES Post "/api/v1/Agents/Configuration/GetMyWindowPosSizes" "v1ConfigurationAgent_GetMyWindowPosSizes" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    27 GET_OBJECT_MAPPING Post "/api/v1/Agents/Configuration/GetObjectMapping" "v1ConfigurationAgent_GetObjectMapping" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    28 GET_PAGE_CONFIGURATION Post "/api/v1/Agents/Configuration/GetPageConfiguration" "v1ConfigurationAgent_GetPageConfiguration" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    29 GET_REFRESHED_PAGE_CONFIGURATION Post "/api/v1/Agents/Configuration/GetRefreshedPageConfiguration" "v1ConfigurationAgent_GetRefreshedPageConfiguration" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    30 GET_SCREEN_CONFIGURATION_DELTA Post "/api/v1/Agents/Configuration/GetScreenConfigurationDelta" "v1ConfigurationAgent_GetScreenConfigurationDelta" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    31 GET_SCREEN_CONFIGURATION_DELTAS Post "/api/v1/Agents/Configuration/GetScreenConfigurationDeltas" "v1ConfigurationAgent_GetScreenConfigurationDeltas" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    32 GET_SYSTEM_EVENT_ENTITY Post "/api/v1/Agents/Configuration/GetSystemEventEntity" "v1ConfigurationAgent_GetSystemEventEntity" [Query "systemEventEntityId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    33 GET_WINDOW_POS_SIZE Post "/api/v1/Agents/Configuration/GetWindowPosSize" "v1ConfigurationAgent_GetWindowPosSize" [Query "windowPosSizeId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    34 GET_WINDOW_POS_SIZE_LIST Post "/api/v1/Agents/Configuration/GetWindowPosSizeList" "v1ConfigurationAgent_GetWindowPosSizeList" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    35 GET_WINDOW_POS_SIZES_ON_ASSOCIATE_ID Post "/api/v1/Agents/Configuration/GetWindowPosSizesOnAssociateId" "v1ConfigurationAgent_GetWindowPosSizesOnAssociateId" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    36 GET_WINDOW_POS_SIZES_ON_PERSON_ID Post "/api/v1/Agents/Configuration/GetWindowPosSizesOnPersonId" "v1ConfigurationAgent_GetWindowPosSizesOnPersonId" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    37 GET_WWW_URL Post "/api/v1/Agents/Configuration/GetWwwUrl" "v1ConfigurationAgent_GetWwwUrl" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    38 GET_WWW_URL_FOR_SM_WEB Post "/api/v1/Agents/Configuration/GetWwwUrlForSMWeb" "v1ConfigurationAgent_GetWwwUrlForSMWeb" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    39 REBUILD_UDEF_DELTAS Post "/api/v1/Agents/Configuration/RebuildUdefDeltas" "v1ConfigurationAgent_RebuildUdefDeltas" [Query "$select" Text Optional] HEADERS_2, None, ANSWERS_204;
    40 REBUILD_WEBPANEL_DELTAS Post "/api/v1/Agents/Configuration/RebuildWebpanelDeltas" "v1ConfigurationAgent_RebuildWebpanelDeltas" [Query "$select" Text Optional] HEADERS_2, None, ANSWERS_204;
    41 SAVE_AND_PUBLISH Post "/api/v1/Agents/Configuration/SaveAndPublish" "v1ConfigurationAgent_SaveAndPublish" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    42 SAVE_CONFIGURABLE_SCREEN_DELTA Post "/api/v1/Agents/Configuration/SaveConfigurableScreenDelta" "v1ConfigurationAgent_SaveConfigurableScreenDelta" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    43 SAVE_DIARY_VIEW_ENTITY Post "/api/v1/Agents/Configuration/SaveDiaryViewEntity" "v1ConfigurationAgent_SaveDiaryViewEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    44 SAVE_SYSTEM_EVENT_ENTITY Post "/api/v1/Agents/Configuration/SaveSystemEventEntity" "v1ConfigurationAgent_SaveSystemEventEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    45 SAVE_WINDOW_POS_SIZE Post "/api/v1/Agents/Configuration/SaveWindowPosSize" "v1ConfigurationAgent_SaveWindowPosSize" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    46 SAVE_WINDOW_POS_SIZES Post "/api/v1/Agents/Configuration/SaveWindowPosSizes" "v1ConfigurationAgent_SaveWindowPosSizes" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
