// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "UserDefinedFieldInfo_Agent" 32 {
    0 CHANGE_FIELD_TYPE Post "/api/v1/Agents/UserDefinedFieldInfo/ChangeFieldType" "v1UserDefinedFieldInfoAgent_ChangeFieldType" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    1 CREATE_DEFAULT_USER_DEFINED_FIELD_INFO Post "/api/v1/Agents/UserDefinedFieldInfo/CreateDefaultUserDefinedFieldInfo" "v1UserDefinedFieldInfoAgent_CreateDefaultUserDefinedFieldInfo" [] HEADERS_1, None, ANSWERS_200;
    2 CREATE_USER_DEFINED_FIELD_INFO Post "/api/v1/Agents/UserDefinedFieldInfo/CreateUserDefinedFieldInfo" "v1UserDefinedFieldInfoAgent_CreateUserDefinedFieldInfo" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 DELETE_USER_DEFINED_FIELD_INFO Post "/api/v1/Agents/UserDefinedFieldInfo/DeleteUserDefinedFieldInfo" "v1UserDefinedFieldInfoAgent_DeleteUserDefinedFieldInfo" [Query "UserDefinedFieldInfoId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    4 DETECT_COLUMN_ID_CHANGES Post "/api/v1/Agents/UserDefinedFieldInfo/DetectColumnIdChanges" "v1UserDefinedFieldInfoAgent_DetectColumnIdChanges" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    5 DETECT_UNPUBLISHED_CHANGES Post "/api/v1/Agents/UserDefinedFieldInfo/DetectUnpublishedChanges" "v1UserDefinedFieldInfoAgent_DetectUnpublishedChanges" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 FIGURE_OUT_LIST_ID_FROM_LIST_TABLE_ID_AND_UD_LIST_DEFINITION_ID Post "/api/v1/Agents/UserDefinedFieldInfo/FigureOutListIdFromListTableIdAndUDListDefinitionId" "v1UserDefinedFieldInfoAgent_FigureOutListIdFromListTableIdAndUDListDefinitionId" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    7 GET_CHANGED_PAGE_ONE_FIELDS Post "/api/v1/Agents/UserDefinedFieldInfo/GetChangedPageOneFields" "v1UserDefinedFieldInfoAgent_GetChangedPageOneFields" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    8 GET_CUSTOM_FIELD_INFO Post "/api/v1/Agents/UserDefinedFieldInfo/GetCustomFieldInfo" "v1UserDefinedFieldInfoAgent_GetCustomFieldInfo" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    9 GET_CUSTOM_FIELD_INFO_LIST Post "/api/v1/Agents/UserDefinedFieldInfo/GetCustomFieldInfoList" "v1UserDefinedFieldInfoAgent_GetCustomFieldInfoList" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 GET_PUBLISHED_USER_DEFINED_FIELD_FROM_FIELD_LABEL Post "/api/v1/Agents/UserDefinedFieldInfo/GetPublishedUserDefinedFieldFromFieldLabel" "v1UserDefinedFieldInfoAgent_GetPublishedUserDefinedFieldFromFieldLabel" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 GET_PUBLISHED_USER_DEFINED_FIELD_FROM_PROG_ID Post "/api/v1/Agents/UserDefinedFieldInfo/GetPublishedUserDefinedFieldFromProgId" "v1UserDefinedFieldInfoAgent_GetPublishedUserDefinedFieldFromProgId" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    12 GET_PUBLISHED_USER_DEFINED_FIELD_LIST Post "/api/v1/Agents/UserDefinedFieldInfo/GetPublishedUserDefinedFieldList" "v1UserDefinedFieldInfoAgent_GetPublishedUserDefinedFieldList" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    13 GET_PUBLISHED_USER_DEFINED_PAGE_ONE_FIELDS Post "/api/v1/Agents/UserDefinedFieldInfo/GetPublishedUserDefinedPageOneFields" "v1UserDefinedFieldInfoAgent_GetPublishedUserDefinedPageOneFields" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_USER_DEFINED_FIELD_FROM_FIELD_LABEL Post "/api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedFieldFromFieldLabel" "v1UserDefinedFieldInfoAgent_GetUserDefinedFieldFromFieldLabel" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    15 GET_USER_DEFINED_FIELD_FROM_IDS Post "/api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedFieldFromIds" "v1UserDefinedFieldInfoAgent_GetUserDefinedFieldFromIds" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    16 GET_USER_DEFINED_FIELD_FROM_PROG_ID Post "/api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedFieldFromProgId" "v1UserDefinedFieldInfoAgent_GetUserDefinedFieldFromProgId" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    17 GET_USER_DEFINED_FIELD_FROM_PROG_IDS Post "/api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedFieldFromProgIds" "v1UserDefinedFieldInfoAgent_GetUserDefinedFieldFromProgIds" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    18 GET_USER_DEFINED_FIELD_INFO Post "/api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedFieldInfo" "v1UserDefinedFieldInfoAgent_GetUserDefinedFieldInfo" [Query "userDefinedFieldInfoId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    19 GET_USER_DEFINED_FIELD_LIST Post "/api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedFieldList" "v1UserDefinedFieldInfoAgent_GetUserDefinedFieldList" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    20 GET_USER_DEFINED_PAGE_ONE_FIELDS Post "/api/v1/Agents/UserDefinedFieldInfo/GetUserDefinedPageOneFields" "v1UserDefinedFieldInfoAgent_GetUserDefinedPageOneFields" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    21 IS_ANY_PUBLISH_EVENT_ACTIVE Post "/api/v1/Agents/UserDefinedFieldInfo/IsAnyPublishEventActive" "v1UserDefinedFieldInfoAgent_IsAnyPublishEventActive" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    22 IS_PUBLISH_EVENT_ACTIVE Post "/api/v1/Agents/UserDefinedFieldInfo/IsPublishEventActive" "v1UserDefinedFieldInfoAgent_IsPublishEventActive" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    23 PUBLISH Post "/api/v1/Agents/UserDefinedFieldInfo/Publish" "v1UserDefinedFieldInfoAgent_Publish" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    24 REVERT Post "/api/v1/Agents/UserDefinedFieldInfo/Revert" "v1UserDefinedFieldInfoAgent_Revert" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    25 SAVE_USER_DEFINED_FIELD_INFO Post "/api/v1/Agents/UserDefinedFieldInfo/SaveUserDefinedFieldInfo" "v1UserDefinedFieldInfoAgent_SaveUserDefinedFieldInfo" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    26 SAVE_USER_DEFINED_FIELD_INFOS Post "/api/v1/Agents/UserDefinedFieldInfo/SaveUserDefinedFieldInfos" "v1UserDefinedFieldInfoAgent_SaveUserDefinedFieldInfos" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    27 SET_LIST_TABLE_ID_AND_UD_LIST_DEFINITION_ID_FROM_SELECTED_LIST_ID Post "/api/v1/Agents/UserDefinedFieldInfo/SetListTableIdAndUDListDefinitionIdFromSelectedListId" "v1UserDefinedFieldInfoAgent_SetListTableIdAndUDListDefinitionIdFromSelectedListId" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    28 SET_PAGE_ONE_FIELD_GROUPING Post "/api/v1/Agents/UserDefinedFieldInfo/SetPageOneFieldGrouping" "v1UserDefinedFieldInfoAgent_SetPageOneFieldGrouping" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    29 SET_PUBLISH_START_SYSTEM_EVENT Post "/api/v1/Agents/UserDefinedFieldInfo/SetPublishStartSystemEvent" "v1UserDefinedFieldInfoAgent_SetPublishStartSystemEvent" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    30 SET_RANK_ON_FIELDS Post "/api/v1/Agents/UserDefinedFieldInfo/SetRankOnFields" "v1UserDefinedFieldInfoAgent_SetRankOnFields" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    31 SET_USER_DEFINED_PAGE_ONE_FIELD Post "/api/v1/Agents/UserDefinedFieldInfo/SetUserDefinedPageOneField" "v1UserDefinedFieldInfoAgent_SetUserDefinedPageOneField" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
} }
