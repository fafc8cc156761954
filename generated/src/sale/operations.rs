// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_304_404, ANSWERS_200_400_412, ANSWERS_200_404, ANSWERS_200_404_409_412, ANSWERS_204, ANSWERS_204_412, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_2};

operations! { "Sale" 33 {
    0 ACTIVITIES Get "/api/v1/Sale/{id}/Activities" "v1SaleEntity_Activities" [Path "id" Int32 Required, Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200_404;
    1 GET_UDEF_LAYOUT Get "/api/v1/Sale/UdefLayout" "v1SaleEntity_GetUdefLayout" [] HEADERS_1, None, ANSWERS_200;
    2 SAVE_UDEF_LAYOUT Put "/api/v1/Sale/UdefLayout" "v1SaleEntity_SaveUdefLayout" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 ADD_UDEF_FIELD Post "/api/v1/Sale/UdefLayout" "v1SaleEntity_AddUdefField" [Query "udefFieldType" Enum Required] HEADERS_1, None, ANSWERS_200;
    4 BATCH_UPDATE_NEXT_DUE_DATE Post "/api/v1/Sale/NextDueDate" "v1SaleEntity_BatchUpdateNextDueDate" [] HEADERS_2, None, ANSWERS_204;
    5 CHANGE_FIELD_TYPE Post "/api/v1/Sale/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}" "v1SaleEntity_ChangeFieldType" [Path "progidOrLabel" Text Required, Path "fieldType" Enum Required, Query "isIndexed" Bool Optional] HEADERS_1, None, ANSWERS_200_404;
    6 DEFAULT_SALE_ENTITY Get "/api/v1/Sale/default" "v1SaleEntity_DefaultSaleEntity" [] HEADERS_1, None, ANSWERS_200;
    7 GET_SALE_ENTITY Get "/api/v1/Sale/{id}" "v1SaleEntity_GetSaleEntity" [Path "id" Int32 Required, Query "$select" Text Optional, Query "fk" Bool Optional] HEADERS_1, None, ANSWERS_200_304_404;
    8 PUT_SALE_ENTITY Put "/api/v1/Sale/{id}" "v1SaleEntity_PutSaleEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400_412;
    9 DELETE_SALE_ENTITY Delete "/api/v1/Sale/{id}" "v1SaleEntity_DeleteSaleEntity" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204_412;
    10 PATCH_SALE_ENTITY Patch "/api/v1/Sale/{id}" "v1SaleEntity_PatchSaleEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    11 GET_UDEF_FIELD_INFO Get "/api/v1/Sale/UdefLayout/{progidOrLabel}" "v1SaleEntity_GetUdefFieldInfo" [Path "progidOrLabel" Text Required] HEADERS_1, None, ANSWERS_200_404;
    12 DELETE_UDEF_FIELD_INFO Delete "/api/v1/Sale/UdefLayout/{progidOrLabel}" "v1SaleEntity_DeleteUdefFieldInfo" [Path "progidOrLabel" Text Required] HEADERS_2, None, ANSWERS_204;
    13 DETECT_UNPUBLISHED_CHANGES Get "/api/v1/Sale/UdefLayout/Changed" "v1SaleEntity_DetectUnpublishedChanges" [Query "columnChangesOnly" Bool Optional] HEADERS_1, None, ANSWERS_200;
    14 GET_ALL Get "/api/v1/Sale" "v1SaleEntity_GetAll" [Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200;
    15 POST_SALE_ENTITY Post "/api/v1/Sale" "v1SaleEntity_PostSaleEntity" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    16 GET_ALL_FOREIGN_KEYS_ON_ENTITY Get "/api/v1/Sale/{id}/ForeignKey" "v1SaleEntity_GetAllForeignKeysOnEntity" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    17 GET_CUSTOM_FIELD_INFO Get "/api/v1/Sale/CustomField/{fieldName}" "v1SaleEntity_GetCustomFieldInfo" [Path "fieldName" Text Required] HEADERS_1, None, ANSWERS_200;
    18 GET_CUSTOM_FIELD_INFO_LIST Get "/api/v1/Sale/CustomField" "v1SaleEntity_GetCustomFieldInfoList" [] HEADERS_1, None, ANSWERS_200;
    19 GET_NEXT_DUE_DATE Get "/api/v1/Sale/{saleId}/NextDueDate" "v1SaleEntity_GetNextDueDate" [Path "saleId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    20 GET_PUBLISHED_UDEF_FIELD_INFO Get "/api/v1/Sale/UdefLayout/Published/{progidOrLabel}" "v1SaleEntity_GetPublishedUdefFieldInfo" [Path "progidOrLabel" Text Required] HEADERS_1, None, ANSWERS_200_404;
    21 GET_PUBLISHED_UDEF_LAYOUT Get "/api/v1/Sale/UdefLayout/Published" "v1SaleEntity_GetPublishedUdefLayout" [] HEADERS_1, None, ANSWERS_200;
    22 GUIDE Get "/api/v1/Sale/{id}/Guide" "v1SaleEntity_Guide" [Path "id" Int32 Required, Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200_404;
    23 HAS_GUIDE Get "/api/v1/Sale/{saleId}/HasGuide" "v1SaleEntity_HasGuide" [Path "saleId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    24 HISTORY Get "/api/v1/Sale/{id}/History" "v1SaleEntity_History" [Path "id" Int32 Required, Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200_404;
    25 IS_NUMBER_VALID Get "/api/v1/Sale/{contactId}/IsNumberValid/{number}" "v1SaleEntity_IsNumberValid" [Path "contactId" Int32 Required, Path "number" Text Required] HEADERS_1, None, ANSWERS_200;
    26 IS_PUBLISH_UDEF_LAYOUT_ACTIVE Get "/api/v1/Sale/UdefLayout/Publish" "v1SaleEntity_IsPublishUdefLayoutActive" [] HEADERS_1, None, ANSWERS_200;
    27 PUBLISH_UDEF_LAYOUT Post "/api/v1/Sale/UdefLayout/Publish" "v1SaleEntity_PublishUdefLayout" [] HEADERS_1, None, ANSWERS_200;
    28 LINKS Get "/api/v1/Sale/{id}/Links" "v1SaleEntity_Links" [Path "id" Int32 Required, Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200_404;
    29 REVERT_UDEF_LAYOUT Post "/api/v1/Sale/UdefLayout/Revert" "v1SaleEntity_RevertUdefLayout" [] HEADERS_2, None, ANSWERS_204;
    30 SIMPLE Get "/api/v1/Sale/{id}/Simple" "v1SaleEntity_Simple" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    31 STAKEHOLDERS Get "/api/v1/Sale/{id}/Stakeholders" "v1SaleEntity_Stakeholders" [Path "id" Int32 Required, Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200_404;
    32 VALIDATE_SALE_ENTITY Post "/api/v1/Sale/Validate" "v1SaleEntity_ValidateSaleEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
