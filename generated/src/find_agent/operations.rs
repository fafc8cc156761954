// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "Find_Agent" 36 {
    0 CREATE_RESTRICTION_GROUP Post "/api/v1/Agents/Find/CreateRestrictionGroup" "v1FindAgent_CreateRestrictionGroup" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    1 DELETE_RESTRICTION_GROUP Post "/api/v1/Agents/Find/DeleteRestrictionGroup" "v1FindAgent_DeleteRestrictionGroup" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    2 FIND Post "/api/v1/Agents/Find/Find" "v1FindAgent_Find" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 FIND_FROM_RESTRICTIONS Post "/api/v1/Agents/Find/FindFromRestrictions" "v1FindAgent_FindFromRestrictions" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 FIND_FROM_RESTRICTIONS2 Post "/api/v1/Agents/Find/FindFromRestrictions2" "v1FindAgent_FindFromRestrictions2" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    5 FIND_FROM_RESTRICTIONS_COLUMNS Post "/api/v1/Agents/Find/FindFromRestrictionsColumns" "v1FindAgent_FindFromRestrictionsColumns" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 FIND_FROM_RESTRICTIONS_COLUMNS2 Post "/api/v1/Agents/Find/FindFromRestrictionsColumns2" "v1FindAgent_FindFromRestrictionsColumns2" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    7 FIND_FROM_RESTRICTIONS_COLUMNS_ORDER_BY Post "/api/v1/Agents/Find/FindFromRestrictionsColumnsOrderBy" "v1FindAgent_FindFromRestrictionsColumnsOrderBy" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    8 FIND_FROM_RESTRICTIONS_COLUMNS_ORDER_BY2 Post "/api/v1/Agents/Find/FindFromRestrictionsColumnsOrderBy2" "v1FindAgent_FindFromRestrictionsColumnsOrderBy2" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    9 FIND_ORDER_BY Post "/api/v1/Agents/Find/FindOrderBy" "v1FindAgent_FindOrderBy" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 FIND_ORDER_BY2 Post "/api/v1/Agents/Find/FindOrderBy2" "v1FindAgent_FindOrderBy2" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 FIND_WITH_COLUMNS Post "/api/v1/Agents/Find/FindWithColumns" "v1FindAgent_FindWithColumns" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    12 FIND_WITH_EXTRA_RESTRICTIONS Post "/api/v1/Agents/Find/FindWithExtraRestrictions" "v1FindAgent_FindWithExtraRestrictions" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    13 FIND_WITH_EXTRA_RESTRICTIONS2 Post "/api/v1/Agents/Find/FindWithExtraRestrictions2" "v1FindAgent_FindWithExtraRestrictions2" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_AVAILABLE_RESTRICTION_COLUMNS Post "/api/v1/Agents/Find/GetAvailableRestrictionColumns" "v1FindAgent_GetAvailableRestrictionColumns" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    15 GET_CRITERIA_INFORMATION Post "/api/v1/Agents/Find/GetCriteriaInformation" "v1FindAgent_GetCriteriaInformation" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    16 GET_CRITERIA_INFORMATION_WITH_CONTEXT Post "/api/v1/Agents/Find/GetCriteriaInformationWithContext" "v1FindAgent_GetCriteriaInformationWithContext" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    17 GET_DEFAULT_DESIRED_COLUMNS Post "/api/v1/Agents/Find/GetDefaultDesiredColumns" "v1FindAgent_GetDefaultDesiredColumns" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    18 GET_DEFAULT_DESIRED_COLUMNS_FROM_RESTRICTIONS Post "/api/v1/Agents/Find/GetDefaultDesiredColumnsFromRestrictions" "v1FindAgent_GetDefaultDesiredColumnsFromRestrictions" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    19 GET_DEFAULT_DESIRED_COLUMNS_FROM_RESTRICTIONS2 Post "/api/v1/Agents/Find/GetDefaultDesiredColumnsFromRestrictions2" "v1FindAgent_GetDefaultDesiredColumnsFromRestrictions2" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    20 GET_DEFAULT_ORDER_BY Post "/api/v1/Agents/Find/GetDefaultOrderBy" "v1FindAgent_GetDefaultOrderBy" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    21 GET_DEFAULT_ORDER_BY_FROM_DESIRED_COLUMNS Post "/api/v1/Agents/Find/GetDefaultOrderByFromDesiredColumns" "v1FindAgent_GetDefaultOrderByFromDesiredColumns" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    22 GET_RESTRICTION_GROUP Post "/api/v1/Agents/Find/GetRestrictionGroup" "v1FindAgent_GetRestrictionGroup" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    23 GET_RESTRICTION_GROUPS Post "/api/v1/Agents/Find/GetRestrictionGroups" "v1FindAgent_GetRestrictionGroups" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    24 GET_SPECIFIED_CRITERIA_INFORMATION_WITH_DEFAULTS Post "/api/v1/Agents/Find/GetSpecifiedCriteriaInformationWithDefaults" "v1FindAgent_GetSpecifiedCriteriaInformationWithDefaults" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    25 GET_SPECIFIED_CRITERIA_INFORMATION_WITH_DEFAULTS_WITH_CONTEXT Post "/api/v1/Agents/Find/GetSpecifiedCriteriaInformationWithDefaultsWithContext" "v1FindAgent_GetSpecifiedCriteriaInformationWithDefaultsWithContext" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    26 POPULATE_RESTRICTION_VALUES Post "/api/v1/Agents/Find/PopulateRestrictionValues" "v1FindAgent_PopulateRestrictionValues" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    27 POPULATE_RESTRICTIONS Post "/api/v1/Agents/Find/PopulateRestrictions" "v1FindAgent_PopulateRestrictions" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    28 SAVE_RESTRICTION_GROUP Post "/api/v1/Agents/Find/SaveRestrictionGroup" "v1FindAgent_SaveRestrictionGroup" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    29 SAVE_RESTRICTION_GROUPS Post "/api/v1/Agents/Find/SaveRestrictionGroups" "v1FindAgent_SaveRestrictionGroups" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    30 SAVE_RESTRICTIONS Post "/api/v1/Agents/Find/SaveRestrictions" "v1FindAgent_SaveRestrictions" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    31 SAVE_RESTRICTIONS2 Post "/api/v1/Agents/Find/SaveRestrictions2" "v1FindAgent_SaveRestrictions2" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    32 SAVE_RESTRICTIONS_AND_GET_CRITERIA_INFORMATION Post "/api/v1/Agents/Find/SaveRestrictionsAndGetCriteriaInformation" "v1FindAgent_SaveRestrictionsAndGetCriteriaInformation" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    33 SAVE_RESTRICTIONS_AND_GET_CRITERIA_INFORMATION2 Post "/api/v1/Agents/Find/SaveRestrictionsAndGetCriteriaInformation2" "v1FindAgent_SaveRestrictionsAndGetCriteriaInformation2" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    34 SAVE_RESTRICTIONS_WITH_CONTEXT Post "/api/v1/Agents/Find/SaveRestrictionsWithContext" "v1FindAgent_SaveRestrictionsWithContext" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    35 SAVE_RESTRICTIONS_WITH_CONTEXT2 Post "/api/v1/Agents/Find/SaveRestrictionsWithContext2" "v1FindAgent_SaveRestrictionsWithContext2" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
} }
