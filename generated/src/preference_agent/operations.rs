// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "Preference_Agent" 37 {
    0 CREATE_DEFAULT_PREFERENCE Post "/api/v1/Agents/Preference/CreateDefaultPreference" "v1PreferenceAgent_CreateDefaultPreference" [] HEADERS_1, None, ANSWERS_200;
    1 CREATE_DEFAULT_PREFERENCE_DESCRIPTION Post "/api/v1/Agents/Preference/CreateDefaultPreferenceDescription" "v1PreferenceAgent_CreateDefaultPreferenceDescription" [] HEADERS_1, None, ANSWERS_200;
    2 CREATE_DEFAULT_PREFERENCE_DESCRIPTION_LINE Post "/api/v1/Agents/Preference/CreateDefaultPreferenceDescriptionLine" "v1PreferenceAgent_CreateDefaultPreferenceDescriptionLine" [] HEADERS_1, None, ANSWERS_200;
    3 DELETE_FROM_SECTION_AND_KEY Post "/api/v1/Agents/Preference/DeleteFromSectionAndKey" "v1PreferenceAgent_DeleteFromSectionAndKey" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    4 DELETE_PREF_DESC_LINES_BY_PREF_DESC_ID Post "/api/v1/Agents/Preference/DeletePrefDescLinesByPrefDescId" "v1PreferenceAgent_DeletePrefDescLinesByPrefDescId" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    5 DELETE_PREF_DESC_LINES_BY_PREF_DESC_IDS Post "/api/v1/Agents/Preference/DeletePrefDescLinesByPrefDescIds" "v1PreferenceAgent_DeletePrefDescLinesByPrefDescIds" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    6 DELETE_PREFERENCE Post "/api/v1/Agents/Preference/DeletePreference" "v1PreferenceAgent_DeletePreference" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    7 DELETE_PREFERENCE_DESCRIPTION Post "/api/v1/Agents/Preference/DeletePreferenceDescription" "v1PreferenceAgent_DeletePreferenceDescription" [Query "PreferenceDescriptionId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    8 DELETE_PREFERENCE_DESCRIPTION_LINE Post "/api/v1/Agents/Preference/DeletePreferenceDescriptionLine" "v1PreferenceAgent_DeletePreferenceDescriptionLine" [Query "PreferenceDescriptionLineId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    9 DELETE_PREFERENCE_DESCRIPTION_LINES Post "/api/v1/Agents/Preference/DeletePreferenceDescriptionLines" "v1PreferenceAgent_DeletePreferenceDescriptionLines" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    10 DELETE_PREFERENCES Post "/api/v1/Agents/Preference/DeletePreferences" "v1PreferenceAgent_DeletePreferences" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    11 GET_ALL Post "/api/v1/Agents/Preference/GetAll" "v1PreferenceAgent_GetAll" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    12 GET_ALL_FROM_SECTION Post "/api/v1/Agents/Preference/GetAllFromSection" "v1PreferenceAgent_GetAllFromSection" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    13 GET_FROM_SECTION_AND_KEY Post "/api/v1/Agents/Preference/GetFromSectionAndKey" "v1PreferenceAgent_GetFromSectionAndKey" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_NET_SERVICES_STATUS_URL Post "/api/v1/Agents/Preference/GetNetServicesStatusUrl" "v1PreferenceAgent_GetNetServicesStatusUrl" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    15 GET_PREFERENCE Post "/api/v1/Agents/Preference/GetPreference" "v1PreferenceAgent_GetPreference" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    16 GET_PREFERENCE_BY_NAME Post "/api/v1/Agents/Preference/GetPreferenceByName" "v1PreferenceAgent_GetPreferenceByName" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    17 GET_PREFERENCE_BY_NAME_AND_ID Post "/api/v1/Agents/Preference/GetPreferenceByNameAndId" "v1PreferenceAgent_GetPreferenceByNameAndId" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    18 GET_PREFERENCE_DESCRIPTION Post "/api/v1/Agents/Preference/GetPreferenceDescription" "v1PreferenceAgent_GetPreferenceDescription" [Query "preferenceDescriptionId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    19 GET_PREFERENCE_DESCRIPTION_LINE Post "/api/v1/Agents/Preference/GetPreferenceDescriptionLine" "v1PreferenceAgent_GetPreferenceDescriptionLine" [Query "preferenceDescriptionLineId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    20 GET_PREFERENCE_DESCRIPTION_LINE_FROM_ID_AND_VALUE Post "/api/v1/Agents/Preference/GetPreferenceDescriptionLineFromIdAndValue" "v1PreferenceAgent_GetPreferenceDescriptionLineFromIdAndValue" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    21 GET_PREFERENCE_DESCRIPTION_LINES_BY_PREF_DESC_ID Post "/api/v1/Agents/Preference/GetPreferenceDescriptionLinesByPrefDescId" "v1PreferenceAgent_GetPreferenceDescriptionLinesByPrefDescId" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    22 GET_PREFERENCES Post "/api/v1/Agents/Preference/GetPreferences" "v1PreferenceAgent_GetPreferences" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    23 GET_PREFERENCES_WITH_DISPLAY_VALUES Post "/api/v1/Agents/Preference/GetPreferencesWithDisplayValues" "v1PreferenceAgent_GetPreferencesWithDisplayValues" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    24 GET_TAB_ORDER Post "/api/v1/Agents/Preference/GetTabOrder" "v1PreferenceAgent_GetTabOrder" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    25 GET_TAB_ORDERS Post "/api/v1/Agents/Preference/GetTabOrders" "v1PreferenceAgent_GetTabOrders" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    26 SAVE_FROM_SECTION_AND_KEY Post "/api/v1/Agents/Preference/SaveFromSectionAndKey" "v1PreferenceAgent_SaveFromSectionAndKey" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    27 SAVE_PREFERENCE Post "/api/v1/Agents/Preference/SavePreference" "v1PreferenceAgent_SavePreference" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    28 SAVE_PREFERENCE_DESCRIPTION Post "/api/v1/Agents/Preference/SavePreferenceDescription" "v1PreferenceAgent_SavePreferenceDescription" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    29 SAVE_PREFERENCE_DESCRIPTION_LINE Post "/api/v1/Agents/Preference/SavePreferenceDescriptionLine" "v1PreferenceAgent_SavePreferenceDescriptionLine" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    30 SAVE_PREFERENCE_DESCRIPTION_LINES Post "/api/v1/Agents/Preference/SavePreferenceDescriptionLines" "v1PreferenceAgent_SavePreferenceDescriptionLines" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    31 SAVE_PREFERENCE_ENTITIES Post "/api/v1/Agents/Preference/SavePreferenceEntities" "v1PreferenceAgent_SavePreferenceEntities" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    32 SAVE_PREFERENCE_ENTITY Post "/api/v1/Agents/Preference/SavePreferenceEntity" "v1PreferenceAgent_SavePreferenceEntity" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    33 SAVE_PREFERENCES Post "/api/v1/Agents/Preference/SavePreferences" "v1PreferenceAgent_SavePreferences" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    34 SAVE_TAB_ORDER Post "/api/v1/Agents/Preference/SaveTabOrder" "v1PreferenceAgent_SaveTabOrder" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    35 SAVE_TAB_ORDERS Post "/api/v1/Agents/Preference/SaveTabOrders" "v1PreferenceAgent_SaveTabOrders" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    36 UPDATE_NET_SERVICES_STATUS Post "/api/v1/Agents/Preference/UpdateNetServicesStatus" "v1PreferenceAgent_UpdateNetServicesStatus" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
} }
