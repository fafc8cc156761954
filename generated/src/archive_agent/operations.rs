// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "Archive_Agent" 29 {
    0 CREATE_DEFAULT_ARCHIVE_LIST_RESULT Post "/api/v1/Agents/Archive/CreateDefaultArchiveListResult" "v1ArchiveAgent_CreateDefaultArchiveListResult" [] HEADERS_1, None, ANSWERS_200;
    1 EXPORT_ARCHIVE Post "/api/v1/Agents/Archive/ExportArchive" "v1ArchiveAgent_ExportArchive" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    2 GET_ACTIVITY_FILTER Post "/api/v1/Agents/Archive/GetActivityFilter" "v1ArchiveAgent_GetActivityFilter" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    3 GET_ARCHIVE_CONFIGURATION Post "/api/v1/Agents/Archive/GetArchiveConfiguration" "v1ArchiveAgent_GetArchiveConfiguration" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 GET_ARCHIVE_CONFIGURATION_V2 Post "/api/v1/Agents/Archive/GetArchiveConfigurationV2" "v1ArchiveAgent_GetArchiveConfigurationV2" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    5 GET_ARCHIVE_CONFIGURATION_WITH_CONTEXT Post "/api/v1/Agents/Archive/GetArchiveConfigurationWithContext" "v1ArchiveAgent_GetArchiveConfigurationWithContext" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 GET_ARCHIVE_LIST Post "/api/v1/Agents/Archive/GetArchiveList" "v1ArchiveAgent_GetArchiveList" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    7 GET_ARCHIVE_LIST2 Post "/api/v1/Agents/Archive/GetArchiveList2" "v1ArchiveAgent_GetArchiveList2" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    8 GET_ARCHIVE_LIST_BY_COLUMNS Post "/api/v1/Agents/Archive/GetArchiveListByColumns" "v1ArchiveAgent_GetArchiveListByColumns" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    9 GET_ARCHIVE_LIST_BY_COLUMNS2 Post "/api/v1/Agents/Archive/GetArchiveListByColumns2" "v1ArchiveAgent_GetArchiveListByColumns2" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 GET_ARCHIVE_LIST_BY_COLUMNS_WITH_CONTEXT Post "/api/v1/Agents/Archive/GetArchiveListByColumnsWithContext" "v1ArchiveAgent_GetArchiveListByColumnsWithContext" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 GET_ARCHIVE_LIST_BY_COLUMNS_WITH_CONTEXT2 Post "/api/v1/Agents/Archive/GetArchiveListByColumnsWithContext2" "v1ArchiveAgent_GetArchiveListByColumnsWithContext2" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    12 GET_ARCHIVE_LIST_BY_COLUMNS_WITH_HEADER Post "/api/v1/Agents/Archive/GetArchiveListByColumnsWithHeader" "v1ArchiveAgent_GetArchiveListByColumnsWithHeader" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    13 GET_ARCHIVE_LIST_BY_COLUMNS_WITH_HEADER2 Post "/api/v1/Agents/Archive/GetArchiveListByColumnsWithHeader2" "v1ArchiveAgent_GetArchiveListByColumnsWithHeader2" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_ARCHIVE_LIST_BY_COLUMNS_WITH_HEADER_WITH_CONTEXT Post "/api/v1/Agents/Archive/GetArchiveListByColumnsWithHeaderWithContext" "v1ArchiveAgent_GetArchiveListByColumnsWithHeaderWithContext" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    15 GET_ARCHIVE_LIST_BY_COLUMNS_WITH_HEADER_WITH_CONTEXT2 Post "/api/v1/Agents/Archive/GetArchiveListByColumnsWithHeaderWithContext2" "v1ArchiveAgent_GetArchiveListByColumnsWithHeaderWithContext2" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    16 GET_ARCHIVE_LIST_WITH_CONTEXT Post "/api/v1/Agents/Archive/GetArchiveListWithContext" "v1ArchiveAgent_GetArchiveListWithContext" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    17 GET_ARCHIVE_LIST_WITH_CONTEXT2 Post "/api/v1/Agents/Archive/GetArchiveListWithContext2" "v1ArchiveAgent_GetArchiveListWithContext2" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    18 GET_AVAILABLE_COLUMNS Post "/api/v1/Agents/Archive/GetAvailableColumns" "v1ArchiveAgent_GetAvailableColumns" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    19 GET_AVAILABLE_ENTITIES Post "/api/v1/Agents/Archive/GetAvailableEntities" "v1ArchiveAgent_GetAvailableEntities" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    20 GET_GROUP_ASSOCIATE_IDS Post "/api/v1/Agents/Archive/GetGroupAssociateIds" "v1ArchiveAgent_GetGroupAssociateIds" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    21 GET_PROVIDER_NAMES Post "/api/v1/Agents/Archive/GetProviderNames" "v1ArchiveAgent_GetProviderNames" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    22 SET_ACTIVITY_FILTER Post "/api/v1/Agents/Archive/SetActivityFilter" "v1ArchiveAgent_SetActivityFilter" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    23 SET_CHOSEN_COLUMNS Post "/api/v1/Agents/Archive/SetChosenColumns" "v1ArchiveAgent_SetChosenColumns" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    24 SET_CHOSEN_COLUMNS_V2 Post "/api/v1/Agents/Archive/SetChosenColumnsV2" "v1ArchiveAgent_SetChosenColumnsV2" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    25 SET_CHOSEN_ENTITIES Post "/api/v1/Agents/Archive/SetChosenEntities" "v1ArchiveAgent_SetChosenEntities" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    26 SET_CHOSEN_ENTITIES_V2 Post "/api/v1/Agents/Archive/SetChosenEntitiesV2" "v1ArchiveAgent_SetChosenEntitiesV2" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    27 SET_COLUMN_WIDTHS Post "/api/v1/Agents/Archive/SetColumnWidths" "v1ArchiveAgent_SetColumnWidths" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    28 SET_COLUMN_WIDTHS_V2 Post "/api/v1/Agents/Archive/SetColumnWidthsV2" "v1ArchiveAgent_SetColumnWidthsV2" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
} }
