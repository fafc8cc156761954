// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_304_404, ANSWERS_200_400, ANSWERS_200_400_412, ANSWERS_200_404, ANSWERS_200_404_409_412, ANSWERS_200_404_V2, ANSWERS_204, ANSWERS_204_412, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_2, REQUEST_4};

operations! { "Project" 42 {
    0 ACTIVITIES Get "/api/v1/Project/{id}/Activities" "v1ProjectEntity_Activities" [Path "id" Int32 Required, Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200_404;
    1 GET_UDEF_LAYOUT Get "/api/v1/Project/UdefLayout" "v1ProjectEntity_GetUdefLayout" [] HEADERS_1, None, ANSWERS_200;
    2 SAVE_UDEF_LAYOUT Put "/api/v1/Project/UdefLayout" "v1ProjectEntity_SaveUdefLayout" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 ADD_UDEF_FIELD Post "/api/v1/Project/UdefLayout" "v1ProjectEntity_AddUdefField" [Query "udefFieldType" Enum Required] HEADERS_1, None, ANSWERS_200;
    4 CHANGE_FIELD_TYPE Post "/api/v1/Project/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}" "v1ProjectEntity_ChangeFieldType" [Path "progidOrLabel" Text Required, Path "fieldType" Enum Required, Query "isIndexed" Bool Optional] HEADERS_1, None, ANSWERS_200_404;
    5 CONTACTS Get "/api/v1/Project/{id}/Contacts" "v1ProjectEntity_Contacts" [Path "id" Int32 Required, Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200_404;
    6 DEFAULT_PROJECT_ENTITY Get "/api/v1/Project/default" "v1ProjectEntity_DefaultProjectEntity" [] HEADERS_1, None, ANSWERS_200;
    7 GET_IMAGE Get "/api/v1/Project/{projectId}/Image" "v1ProjectEntity_GetImage" [Path "projectId" Int32 Required, Query "w" Int32 Optional, Query "h" Int32 Optional, Query "type" Text Optional, Query "ifBlank" Enum Optional] HEADERS_1, None, ANSWERS_200_404_V2;
    8 SAVE_IMAGE Put "/api/v1/Project/{projectId}/Image" "v1ProjectEntity_SaveImage" [Path "projectId" Int32 Required] HEADERS_1, Some(REQUEST_4), ANSWERS_200_400;
    9 SAVE_IMAGE_POST Post "/api/v1/Project/{projectId}/Image" "v1ProjectEntity_SaveImage_POST" [Path "projectId" Int32 Required] HEADERS_1, Some(REQUEST_4), ANSWERS_200_400;
    10 DELETE_IMAGE_CONTENT Delete "/api/v1/Project/{projectId}/Image" "v1ProjectEntity_DeleteImageContent" [Path "projectId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    11 GET_PROJECT_ENTITY Get "/api/v1/Project/{id}" "v1ProjectEntity_GetProjectEntity" [Path "id" Int32 Required, Query "$select" Text Optional, Query "fk" Bool Optional] HEADERS_1, None, ANSWERS_200_304_404;
    12 PUT_PROJECT_ENTITY Put "/api/v1/Project/{id}" "v1ProjectEntity_PutProjectEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400_412;
    13 DELETE_PROJECT_ENTITY Delete "/api/v1/Project/{id}" "v1ProjectEntity_DeleteProjectEntity" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204_412;
    14 PATCH_PROJECT_ENTITY Patch "/api/v1/Project/{id}" "v1ProjectEntity_PatchProjectEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    15 GET_UDEF_FIELD_INFO Get "/api/v1/Project/UdefLayout/{progidOrLabel}" "v1ProjectEntity_GetUdefFieldInfo" [Path "progidOrLabel" Text Required] HEADERS_1, None, ANSWERS_200_404;
    16 DELETE_UDEF_FIELD_INFO Delete "/api/v1/Project/UdefLayout/{progidOrLabel}" "v1ProjectEntity_DeleteUdefFieldInfo" [Path "progidOrLabel" Text Required] HEADERS_2, None, ANSWERS_204;
    17 DETECT_UNPUBLISHED_CHANGES Get "/api/v1/Project/UdefLayout/Changed" "v1ProjectEntity_DetectUnpublishedChanges" [Query "columnChangesOnly" Bool Optional] HEADERS_1, None, ANSWERS_200;
    18 GET_ALL Get "/api/v1/Project" "v1ProjectEntity_GetAll" [Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200;
    19 POST_PROJECT_ENTITY Post "/api/v1/Project" "v1ProjectEntity_PostProjectEntity" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    20 GET_ALL_FOREIGN_KEYS_ON_ENTITY Get "/api/v1/Project/{id}/ForeignKey" "v1ProjectEntity_GetAllForeignKeysOnEntity" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    21 GET_CUSTOM_FIELD_INFO Get "/api/v1/Project/CustomField/{fieldName}" "v1ProjectEntity_GetCustomFieldInfo" [Path "fieldName" Text Required] HEADERS_1, None, ANSWERS_200;
    22 GET_CUSTOM_FIELD_INFO_LIST Get "/api/v1/Project/CustomField" "v1ProjectEntity_GetCustomFieldInfoList" [] HEADERS_1, None, ANSWERS_200;
    23 GET_DUPLICATE_RULES Get "/api/v1/Project/DuplicateRules" "v1ProjectEntity_GetDuplicateRules" [] HEADERS_1, None, ANSWERS_200;
    24 SET_DUPLICATE_RULES_STATUS Put "/api/v1/Project/DuplicateRules" "v1ProjectEntity_SetDuplicateRulesStatus" [] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    25 GET_DUPLICATES Get "/api/v1/Project/Duplicates/{name}" "v1ProjectEntity_GetDuplicates" [Path "name" Text Required] HEADERS_1, None, ANSWERS_200;
    26 GET_IMAGE_INFO Get "/api/v1/Project/{projectId}/Imageinfo" "v1ProjectEntity_GetImageInfo" [Path "projectId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    27 GET_NEXT_MILESTONE Get "/api/v1/Project/{projectId}/NextMilestone" "v1ProjectEntity_GetNextMilestone" [Path "projectId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    28 GET_PUBLISHED_UDEF_FIELD_INFO Get "/api/v1/Project/UdefLayout/Published/{progidOrLabel}" "v1ProjectEntity_GetPublishedUdefFieldInfo" [Path "progidOrLabel" Text Required] HEADERS_1, None, ANSWERS_200_404;
    29 GET_PUBLISHED_UDEF_LAYOUT Get "/api/v1/Project/UdefLayout/Published" "v1ProjectEntity_GetPublishedUdefLayout" [] HEADERS_1, None, ANSWERS_200;
    30 GUIDE Get "/api/v1/Project/{id}/Guide" "v1ProjectEntity_Guide" [Path "id" Int32 Required, Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200_404;
    31 HAS_GUIDE Get "/api/v1/Project/{projectId}/HasGuide" "v1ProjectEntity_HasGuide" [Path "projectId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    32 IS_NUMBER_VALID Get "/api/v1/Project/{contactId}/IsNumberValid/{number}" "v1ProjectEntity_IsNumberValid" [Path "contactId" Int32 Required, Path "number" Text Required] HEADERS_1, None, ANSWERS_200;
    33 IS_PUBLISH_UDEF_LAYOUT_ACTIVE Get "/api/v1/Project/UdefLayout/Publish" "v1ProjectEntity_IsPublishUdefLayoutActive" [] HEADERS_1, None, ANSWERS_200;
    34 PUBLISH_UDEF_LAYOUT Post "/api/v1/Project/UdefLayout/Publish" "v1ProjectEntity_PublishUdefLayout" [] HEADERS_1, None, ANSWERS_200;
    35 LINKS Get "/api/v1/Project/{id}/Links" "v1ProjectEntity_Links" [Path "id" Int32 Required, Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200_404;
    36 MEMBERS Get "/api/v1/Project/{id}/Members" "v1ProjectEntity_Members" [Path "id" Int32 Required, Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200_404;
    37 MERGE Post "/api/v1/Project/{sourceProjectId}/MergeTo/{destinationProjectId}" "v1ProjectEntity_Merge" [Path "sourceProjectId" Int32 Required, Path "destinationProjectId" Int32 Required, Query "replaceEmptyFieldsOnDestination" Bool Optional] HEADERS_2, None, ANSWERS_204;
    38 PUT_IMAGE_INFO Put "/api/v1/Project/{id}/ImageInfo" "v1ProjectEntity_PutImageInfo" [Path "id" Text Required, Query "projectId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    39 REVERT_UDEF_LAYOUT Post "/api/v1/Project/UdefLayout/Revert" "v1ProjectEntity_RevertUdefLayout" [] HEADERS_2, None, ANSWERS_204;
    40 SIMPLE Get "/api/v1/Project/{id}/Simple" "v1ProjectEntity_Simple" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    41 VALIDATE_PROJECT_ENTITY Post "/api/v1/Project/Validate" "v1ProjectEntity_ValidateProjectEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
