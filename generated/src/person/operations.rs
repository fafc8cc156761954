// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_304_404, ANSWERS_200_400, ANSWERS_200_400_412, ANSWERS_200_404, ANSWERS_200_404_409_412, ANSWERS_200_404_V2, ANSWERS_204, ANSWERS_204_412, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_2, REQUEST_4};

operations! { "Person" 43 {
    0 ACTIVITIES Get "/api/v1/Person/{id}/Activities" "v1PersonEntity_Activities" [Path "id" Int32 Required, Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200_404;
    1 GET_UDEF_LAYOUT Get "/api/v1/Person/UdefLayout" "v1PersonEntity_GetUdefLayout" [] HEADERS_1, None, ANSWERS_200;
    2 SAVE_UDEF_LAYOUT Put "/api/v1/Person/UdefLayout" "v1PersonEntity_SaveUdefLayout" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 ADD_UDEF_FIELD Post "/api/v1/Person/UdefLayout" "v1PersonEntity_AddUdefField" [Query "udefFieldType" Enum Required] HEADERS_1, None, ANSWERS_200;
    4 APPOINTMENTS Get "/api/v1/Person/{id}/Appointments" "v1PersonEntity_Appointments" [Path "id" Int32 Required, Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200_404;
    5 CHANGE_FIELD_TYPE Post "/api/v1/Person/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}" "v1PersonEntity_ChangeFieldType" [Path "progidOrLabel" Text Required, Path "fieldType" Enum Required, Query "isIndexed" Bool Optional] HEADERS_1, None, ANSWERS_200_404;
    6 DEFAULT_PERSON_ENTITY Get "/api/v1/Person/default" "v1PersonEntity_DefaultPersonEntity" [] HEADERS_1, None, ANSWERS_200;
    7 GET_IMAGE Get "/api/v1/Person/{personId}/Image" "v1PersonEntity_GetImage" [Path "personId" Int32 Required, Query "w" Int32 Optional, Query "h" Int32 Optional, Query "type" Text Optional, Query "ifBlank" Enum Optional] HEADERS_1, None, ANSWERS_200_404_V2;
    8 SAVE_IMAGE Put "/api/v1/Person/{personId}/Image" "v1PersonEntity_SaveImage" [Path "personId" Int32 Required] HEADERS_1, Some(REQUEST_4), ANSWERS_200_400;
    9 SAVE_IMAGE_POST Post "/api/v1/Person/{personId}/Image" "v1PersonEntity_SaveImage_POST" [Path "personId" Int32 Required] HEADERS_1, Some(REQUEST_4), ANSWERS_200_400;
    10 DELETE_IMAGE_CONTENT Delete "/api/v1/Person/{personId}/Image" "v1PersonEntity_DeleteImageContent" [Path "personId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    11 GET_PERSON_ENTITY Get "/api/v1/Person/{id}" "v1PersonEntity_GetPersonEntity" [Path "id" Int32 Required, Query "$select" Text Optional, Query "fk" Bool Optional] HEADERS_1, None, ANSWERS_200_304_404;
    12 PUT_PERSON_ENTITY Put "/api/v1/Person/{id}" "v1PersonEntity_PutPersonEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400_412;
    13 DELETE_PERSON_ENTITY Delete "/api/v1/Person/{id}" "v1PersonEntity_DeletePersonEntity" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204_412;
    14 PATCH_PERSON_ENTITY Patch "/api/v1/Person/{id}" "v1PersonEntity_PatchPersonEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    15 GET_UDEF_FIELD_INFO Get "/api/v1/Person/UdefLayout/{progidOrLabel}" "v1PersonEntity_GetUdefFieldInfo" [Path "progidOrLabel" Text Required] HEADERS_1, None, ANSWERS_200_404;
    16 DELETE_UDEF_FIELD_INFO Delete "/api/v1/Person/UdefLayout/{progidOrLabel}" "v1PersonEntity_DeleteUdefFieldInfo" [Path "progidOrLabel" Text Required] HEADERS_2, None, ANSWERS_204;
    17 DETECT_UNPUBLISHED_CHANGES Get "/api/v1/Person/UdefLayout/Changed" "v1PersonEntity_DetectUnpublishedChanges" [Query "columnChangesOnly" Bool Optional] HEADERS_1, None, ANSWERS_200;
    18 DOCUMENTS Get "/api/v1/Person/{id}/Documents" "v1PersonEntity_Documents" [Path "id" Int32 Required, Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200_404;
    19 GET_ALL Get "/api/v1/Person" "v1PersonEntity_GetAll" [Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200;
    20 POST_PERSON_ENTITY Post "/api/v1/Person" "v1PersonEntity_PostPersonEntity" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    21 GET_ALL_FOREIGN_KEYS_ON_ENTITY Get "/api/v1/Person/{id}/ForeignKey" "v1PersonEntity_GetAllForeignKeysOnEntity" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    22 GET_CONSENT_INFOS Get "/api/v1/Person/{personId}/Consent" "v1PersonEntity_GetConsentInfos" [Path "personId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    23 GET_CUSTOM_FIELD_INFO Get "/api/v1/Person/CustomField/{fieldName}" "v1PersonEntity_GetCustomFieldInfo" [Path "fieldName" Text Required] HEADERS_1, None, ANSWERS_200;
    24 GET_CUSTOM_FIELD_INFO_LIST Get "/api/v1/Person/CustomField" "v1PersonEntity_GetCustomFieldInfoList" [] HEADERS_1, None, ANSWERS_200;
    25 GET_IMAGE_INFO Get "/api/v1/Person/{personId}/ImageInfo" "v1PersonEntity_GetImageInfo" [Path "personId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    26 PUT_IMAGE_INFO Put "/api/v1/Person/{personId}/ImageInfo" "v1PersonEntity_PutImageInfo" [Path "personId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    27 GET_PERSON_SUMMARY Get "/api/v1/Person/{personId}/Summary" "v1PersonEntity_GetPersonSummary" [Path "personId" Int32 Required, Query "limit" Int32 Optional] HEADERS_1, None, ANSWERS_200;
    28 GET_PUBLISHED_UDEF_FIELD_INFO Get "/api/v1/Person/UdefLayout/Published/{progidOrLabel}" "v1PersonEntity_GetPublishedUdefFieldInfo" [Path "progidOrLabel" Text Required] HEADERS_1, None, ANSWERS_200_404;
    29 GET_PUBLISHED_UDEF_LAYOUT Get "/api/v1/Person/UdefLayout/Published" "v1PersonEntity_GetPublishedUdefLayout" [] HEADERS_1, None, ANSWERS_200;
    30 HAS_CONSENT Get "/api/v1/Person/{personId}/Consent/{purpose}" "v1PersonEntity_HasConsent" [Path "personId" Int32 Required, Path "purpose" Text Required] HEADERS_1, None, ANSWERS_200;
    31 SET_CONSENT Put "/api/v1/Person/{personId}/Consent/{purpose}" "v1PersonEntity_SetConsent" [Path "personId" Int32 Required, Path "purpose" Text Required, Query "source" Text Required, Query "legalBase" Text Required, Query "comment" Text Optional] HEADERS_2, None, ANSWERS_204;
    32 REMOVE_CONSENT Delete "/api/v1/Person/{personId}/Consent/{purpose}" "v1PersonEntity_RemoveConsent" [Path "personId" Int32 Required, Path "purpose" Text Required] HEADERS_2, None, ANSWERS_204;
    33 IS_PUBLISH_UDEF_LAYOUT_ACTIVE Get "/api/v1/Person/UdefLayout/Publish" "v1PersonEntity_IsPublishUdefLayoutActive" [] HEADERS_1, None, ANSWERS_200;
    34 PUBLISH_UDEF_LAYOUT Post "/api/v1/Person/UdefLayout/Publish" "v1PersonEntity_PublishUdefLayout" [] HEADERS_1, None, ANSWERS_200;
    35 MERGE Post "/api/v1/Person/{sourcePersonId}/MergeTo/{destinationPersonId}" "v1PersonEntity_Merge" [Path "sourcePersonId" Int32 Required, Path "destinationPersonId" Int32 Required, Query "moveAfterDate" DateTime Required, Query "deleteSource" Bool Optional, Query "replaceEmptyFieldsOnDestination" Bool Optional] HEADERS_2, None, ANSWERS_204;
    36 MOVE Post "/api/v1/Person/{personId}/MoveTo/{destinationContactId}" "v1PersonEntity_Move" [Path "personId" Int32 Required, Path "destinationContactId" Int32 Required, Query "moveAfterDate" DateTime Required] HEADERS_2, None, ANSWERS_204;
    37 RELATIONS Get "/api/v1/Person/{id}/Relations" "v1PersonEntity_Relations" [Path "id" Int32 Required, Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200_404;
    38 REVERT_UDEF_LAYOUT Post "/api/v1/Person/UdefLayout/Revert" "v1PersonEntity_RevertUdefLayout" [] HEADERS_2, None, ANSWERS_204;
    39 SALES Get "/api/v1/Person/{id}/Sales" "v1PersonEntity_Sales" [Path "id" Int32 Required, Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200_404;
    40 SIMPLE Get "/api/v1/Person/{id}/Simple" "v1PersonEntity_Simple" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    41 TICKETS Get "/api/v1/Person/{id}/Tickets" "v1PersonEntity_Tickets" [Path "id" Int32 Required, Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200_404;
    42 VALIDATE_PERSON_ENTITY Post "/api/v1/Person/Validate" "v1PersonEntity_ValidatePersonEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
