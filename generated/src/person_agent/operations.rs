// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_V2, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "Person_Agent" 51 {
    0 ADD_BOUNCE Post "/api/v1/Agents/Person/AddBounce" "v1PersonAgent_AddBounce" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    1 ADD_BOUNCE_WITH_COUNT Post "/api/v1/Agents/Person/AddBounceWithCount" "v1PersonAgent_AddBounceWithCount" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    2 ADD_BOUNCE_WITH_DETAILS Post "/api/v1/Agents/Person/AddBounceWithDetails" "v1PersonAgent_AddBounceWithDetails" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    3 ADD_EMAIL_ADDRESS_TO_PERSON Post "/api/v1/Agents/Person/AddEmailAddressToPerson" "v1PersonAgent_AddEmailAddressToPerson" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    4 CHANGE_COUNTRY Post "/api/v1/Agents/Person/ChangeCountry" "v1PersonAgent_ChangeCountry" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    5 CHANGE_PERSON_RANK Post "/api/v1/Agents/Person/ChangePersonRank" "v1PersonAgent_ChangePersonRank" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 CHECK_TEMPORARY_KEY Post "/api/v1/Agents/Person/CheckTemporaryKey" "v1PersonAgent_CheckTemporaryKey" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    7 CREATE_DEFAULT_BY_CONTACT_ID Post "/api/v1/Agents/Person/CreateDefaultByContactId" "v1PersonAgent_CreateDefaultByContactId" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    8 CREATE_DEFAULT_CONSENT_PERSON Post "/api/v1/Agents/Person/CreateDefaultConsentPerson" "v1PersonAgent_CreateDefaultConsentPerson" [] HEADERS_1, None, ANSWERS_200;
    9 CREATE_DEFAULT_FROM_CREDENTIAL Post "/api/v1/Agents/Person/CreateDefaultFromCredential" "v1PersonAgent_CreateDefaultFromCredential" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 CREATE_DEFAULT_PERSON_ENTITY Post "/api/v1/Agents/Person/CreateDefaultPersonEntity" "v1PersonAgent_CreateDefaultPersonEntity" [] HEADERS_1, None, ANSWERS_200;
    11 CREATE_TEMPORARY_KEY Post "/api/v1/Agents/Person/CreateTemporaryKey" "v1PersonAgent_CreateTemporaryKey" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    12 DELETE_CONSENT_PERSON Post "/api/v1/Agents/Person/DeleteConsentPerson" "v1PersonAgent_DeleteConsentPerson" [Query "ConsentPersonId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    13 DELETE_EXPIRED Post "/api/v1/Agents/Person/DeleteExpired" "v1PersonAgent_DeleteExpired" [Query "$select" Text Optional] HEADERS_2, None, ANSWERS_204;
    14 DELETE_PERSON_ENTITY Post "/api/v1/Agents/Person/DeletePersonEntity" "v1PersonAgent_DeletePersonEntity" [Query "PersonEntityId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    15 DELETE_TEMPORARY_KEYS_OF_DOMAIN Post "/api/v1/Agents/Person/DeleteTemporaryKeysOfDomain" "v1PersonAgent_DeleteTemporaryKeysOfDomain" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    16 GET_ADDRESS Post "/api/v1/Agents/Person/GetAddress" "v1PersonAgent_GetAddress" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    17 GET_ADDRESS_BY_COUNTRY Post "/api/v1/Agents/Person/GetAddressByCountry" "v1PersonAgent_GetAddressByCountry" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    18 GET_BEST_SO_LANGUAGE_FOR_TEMPLATE Post "/api/v1/Agents/Person/GetBestSoLanguageForTemplate" "v1PersonAgent_GetBestSoLanguageForTemplate" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    19 GET_COLLEAGUES Post "/api/v1/Agents/Person/GetColleagues" "v1PersonAgent_GetColleagues" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    20 GET_COLLEAGUES_BY_DEPARTMENT Post "/api/v1/Agents/Person/GetColleaguesByDepartment" "v1PersonAgent_GetColleaguesByDepartment" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    21 GET_COLLEAGUES_BY_SOURCE Post "/api/v1/Agents/Person/GetColleaguesBySource" "v1PersonAgent_GetColleaguesBySource" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    22 GET_CONSENT_INFOS Post "/api/v1/Agents/Person/GetConsentInfos" "v1PersonAgent_GetConsentInfos" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    23 GET_CONSENT_PERSON Post "/api/v1/Agents/Person/GetConsentPerson" "v1PersonAgent_GetConsentPerson" [Query "consentPersonId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    24 GET_MY_OWNER Post "/api/v1/Agents/Person/GetMyOwner" "v1PersonAgent_GetMyOwner" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    25 GET_MY_PERSON Post "/api/v1/Agents/Person/GetMyPerson" "v1PersonAgent_GetMyPerson" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    26 GET_OWNER_ON_PERSON_ID Post "/api/v1/Agents/Person/GetOwnerOnPersonId" "v1PersonAgent_GetOwnerOnPersonId" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    27 GET_PERSON Post "/api/v1/Agents/Person/GetPerson" "v1PersonAgent_GetPerson" [Query "personId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    28 GET_PERSON_ENTITY Post "/api/v1/Agents/Person/GetPersonEntity" "v1PersonAgent_GetPersonEntity" [Query "personEntityId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    29 GET_PERSON_IMAGE Post "/api/v1/Agents/Person/GetPersonImage" "v1PersonAgent_GetPersonImage" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_V2;
    30 GET_PERSON_LIST Post "/api/v1/Agents/Person/GetPersonList" "v1PersonAgent_GetPersonList" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    31 GET_PERSON_SUMMARY Post "/api/v1/Agents/Person/GetPersonSummary" "v1PersonAgent_GetPersonSummary" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    32 GET_PERSONS_FROM_CONTACT Post "/api/v1/Agents/Person/GetPersonsFromContact" "v1PersonAgent_GetPersonsFromContact" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    33 GET_PERSONS_FROM_PROJECT Post "/api/v1/Agents/Person/GetPersonsFromProject" "v1PersonAgent_GetPersonsFromProject" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    34 GET_PHONES Post "/api/v1/Agents/Person/GetPhones" "v1PersonAgent_GetPhones" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    35 GET_SALES_REP Post "/api/v1/Agents/Person/GetSalesRep" "v1PersonAgent_GetSalesRep" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    36 HAS_CONSENT Post "/api/v1/Agents/Person/HasConsent" "v1PersonAgent_HasConsent" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    37 IS_NUMBER_VALID Post "/api/v1/Agents/Person/IsNumberValid" "v1PersonAgent_IsNumberValid" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    38 MERGE Post "/api/v1/Agents/Person/Merge" "v1PersonAgent_Merge" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    39 MOVE Post "/api/v1/Agents/Person/Move" "v1PersonAgent_Move" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    40 NORMALIZE_RANKS Post "/api/v1/Agents/Person/NormalizeRanks" "v1PersonAgent_NormalizeRanks" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    41 REMOVE_CONSENT Post "/api/v1/Agents/Person/RemoveConsent" "v1PersonAgent_RemoveConsent" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    42 RESOLVE_PERSON_FROM_INFO Post "/api/v1/Agents/Person/ResolvePersonFromInfo" "v1PersonAgent_ResolvePersonFromInfo" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    43 SAVE_CONSENT_PERSON Post "/api/v1/Agents/Person/SaveConsentPerson" "v1PersonAgent_SaveConsentPerson" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    44 SAVE_PERSON_ENTITY Post "/api/v1/Agents/Person/SavePersonEntity" "v1PersonAgent_SavePersonEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    45 SEND_CONSENT_CONFIRMATION_EMAIL Post "/api/v1/Agents/Person/SendConsentConfirmationEmail" "v1PersonAgent_SendConsentConfirmationEmail" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    46 SET_CONSENT Post "/api/v1/Agents/Person/SetConsent" "v1PersonAgent_SetConsent" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    47 SET_PERSON_IMAGE Post "/api/v1/Agents/Person/SetPersonImage" "v1PersonAgent_SetPersonImage" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    48 SET_PERSON_RANK Post "/api/v1/Agents/Person/SetPersonRank" "v1PersonAgent_SetPersonRank" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    49 UNDELETE Post "/api/v1/Agents/Person/Undelete" "v1PersonAgent_Undelete" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    50 VALIDATE_PERSON_ENTITY Post "/api/v1/Agents/Person/ValidatePersonEntity" "v1PersonAgent_ValidatePersonEntity" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
