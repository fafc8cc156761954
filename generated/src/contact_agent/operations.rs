// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "Contact_Agent" 31 {
    0 ADD_PERSON Post "/api/v1/Agents/Contact/AddPerson" "v1ContactAgent_AddPerson" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    1 CHANGE_COUNTRY Post "/api/v1/Agents/Contact/ChangeCountry" "v1ContactAgent_ChangeCountry" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    2 COPY Post "/api/v1/Agents/Contact/Copy" "v1ContactAgent_Copy" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 CREATE_DEFAULT_CONTACT_ENTITY Post "/api/v1/Agents/Contact/CreateDefaultContactEntity" "v1ContactAgent_CreateDefaultContactEntity" [] HEADERS_1, None, ANSWERS_200;
    4 CREATE_NEW_ENTRY Post "/api/v1/Agents/Contact/CreateNewEntry" "v1ContactAgent_CreateNewEntry" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    5 DELETE_CONTACT_ENTITY Post "/api/v1/Agents/Contact/DeleteContactEntity" "v1ContactAgent_DeleteContactEntity" [Query "ContactEntityId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    6 DELETE_EXPIRED Post "/api/v1/Agents/Contact/DeleteExpired" "v1ContactAgent_DeleteExpired" [Query "$select" Text Optional] HEADERS_2, None, ANSWERS_204;
    7 GET_ADDRESS Post "/api/v1/Agents/Contact/GetAddress" "v1ContactAgent_GetAddress" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    8 GET_ADDRESS_BY_COUNTRY Post "/api/v1/Agents/Contact/GetAddressByCountry" "v1ContactAgent_GetAddressByCountry" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    9 GET_CONTACT Post "/api/v1/Agents/Contact/GetContact" "v1ContactAgent_GetContact" [Query "contactId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    10 GET_CONTACT_ENTITY Post "/api/v1/Agents/Contact/GetContactEntity" "v1ContactAgent_GetContactEntity" [Query "contactEntityId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    11 GET_CONTACT_LIST Post "/api/v1/Agents/Contact/GetContactList" "v1ContactAgent_GetContactList" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    12 GET_CONTACT_SUMMARY Post "/api/v1/Agents/Contact/GetContactSummary" "v1ContactAgent_GetContactSummary" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    13 GET_CONTACT_WITH_PERSONS Post "/api/v1/Agents/Contact/GetContactWithPersons" "v1ContactAgent_GetContactWithPersons" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_DUPLICATE_RULES Post "/api/v1/Agents/Contact/GetDuplicateRules" "v1ContactAgent_GetDuplicateRules" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    15 GET_DUPLICATES Post "/api/v1/Agents/Contact/GetDuplicates" "v1ContactAgent_GetDuplicates" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    16 GET_MY_ACTIVE_CONTACTS Post "/api/v1/Agents/Contact/GetMyActiveContacts" "v1ContactAgent_GetMyActiveContacts" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    17 GET_MY_BIZ_CARD Post "/api/v1/Agents/Contact/GetMyBizCard" "v1ContactAgent_GetMyBizCard" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    18 GET_MY_CONTACT Post "/api/v1/Agents/Contact/GetMyContact" "v1ContactAgent_GetMyContact" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    19 GET_MY_CONTACTS Post "/api/v1/Agents/Contact/GetMyContacts" "v1ContactAgent_GetMyContacts" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    20 GET_MY_RECENT_CONTACTS Post "/api/v1/Agents/Contact/GetMyRecentContacts" "v1ContactAgent_GetMyRecentContacts" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    21 GET_NAME_DEPARTMENT_DUPLICATES Post "/api/v1/Agents/Contact/GetNameDepartmentDuplicates" "v1ContactAgent_GetNameDepartmentDuplicates" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    22 GET_PERSONS Post "/api/v1/Agents/Contact/GetPersons" "v1ContactAgent_GetPersons" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    23 GET_QUOTE_VERSION_ADDRESSES Post "/api/v1/Agents/Contact/GetQuoteVersionAddresses" "v1ContactAgent_GetQuoteVersionAddresses" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    24 IS_NUMBER_VALID Post "/api/v1/Agents/Contact/IsNumberValid" "v1ContactAgent_IsNumberValid" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    25 MERGE Post "/api/v1/Agents/Contact/Merge" "v1ContactAgent_Merge" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    26 SAVE_CONTACT_ENTITY Post "/api/v1/Agents/Contact/SaveContactEntity" "v1ContactAgent_SaveContactEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    27 SAVE_QUOTE_VERSION_ADDRESS Post "/api/v1/Agents/Contact/SaveQuoteVersionAddress" "v1ContactAgent_SaveQuoteVersionAddress" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    28 SET_DUPLICATE_RULES_STATUS Post "/api/v1/Agents/Contact/SetDuplicateRulesStatus" "v1ContactAgent_SetDuplicateRulesStatus" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    29 UNDELETE Post "/api/v1/Agents/Contact/Undelete" "v1ContactAgent_Undelete" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    30 VALIDATE_CONTACT_ENTITY Post "/api/v1/Agents/Contact/ValidateContactEntity" "v1ContactAgent_ValidateContactEntity" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
