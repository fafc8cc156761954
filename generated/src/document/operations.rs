// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_304_404, ANSWERS_200_400_412, ANSWERS_200_404, ANSWERS_200_404_409_412, ANSWERS_200_V2, ANSWERS_204, ANSWERS_204_412, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_2, REQUEST_3};

operations! { "Document" 41 {
    0 GET_UDEF_LAYOUT Get "/api/v1/Document/UdefLayout" "v1DocumentEntity_GetUdefLayout" [] HEADERS_1, None, ANSWERS_200;
    1 SAVE_UDEF_LAYOUT Put "/api/v1/Document/UdefLayout" "v1DocumentEntity_SaveUdefLayout" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    2 ADD_UDEF_FIELD Post "/api/v1/Document/UdefLayout" "v1DocumentEntity_AddUdefField" [Query "udefFieldType" Enum Required] HEADERS_1, None, ANSWERS_200;
    3 CHANGE_FIELD_TYPE Post "/api/v1/Document/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}" "v1DocumentEntity_ChangeFieldType" [Path "progidOrLabel" Text Required, Path "fieldType" Enum Required, Query "isIndexed" Bool Optional] HEADERS_1, None, ANSWERS_200_404;
    4 GET_CHECKOUT_STATE Get "/api/v1/Document/{documentId}/Lock" "v1DocumentEntity_GetCheckoutState" [Path "documentId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    5 CHECKIN_DOCUMENT Put "/api/v1/Document/{documentId}/Lock" "v1DocumentEntity_CheckinDocument" [Path "documentId" Int32 Required, Query "allowedReturnTypes" Text Repeated, Query "versionDescription" Text Optional, Query "versionExtraFields" Text Repeated] HEADERS_1, None, ANSWERS_200;
    6 CHECKOUT_DOCUMENT Post "/api/v1/Document/{documentId}/Lock" "v1DocumentEntity_CheckoutDocument" [Path "documentId" Int32 Required, Query "allowedReturnTypes" Text Repeated] HEADERS_1, None, ANSWERS_200;
    7 UNDO_CHECKOUT_DOCUMENT Delete "/api/v1/Document/{documentId}/Lock" "v1DocumentEntity_UndoCheckoutDocument" [Path "documentId" Int32 Required, Query "allowedReturnTypes" Text Repeated] HEADERS_2, None, ANSWERS_200;
    8 GET_DOCUMENT_STREAM Get "/api/v1/Document/{documentId}/Content" "v1DocumentEntity_GetDocumentStream" [Path "documentId" Int32 Required] HEADERS_1, None, ANSWERS_200_V2;
    9 SET_DOCUMENT_STREAM_FROM_ID Put "/api/v1/Document/{documentId}/Content" "v1DocumentEntity_SetDocumentStreamFromId" [Path "documentId" Int32 Required] HEADERS_1, Some(REQUEST_3), ANSWERS_200;
    10 CREATE_NEW_PHYSICAL_DOCUMENT_FROM_TEMPLATE_WITH_CUSTOM_TAGS2 Post "/api/v1/Document/{documentId}/Content" "v1DocumentEntity_CreateNewPhysicalDocumentFromTemplateWithCustomTags2" [Path "documentId" Int32 Required, Query "contactId" Int32 Optional, Query "personId" Int32 Optional, Query "appointmentId" Int32 Optional, Query "saleId" Int32 Optional, Query "selectionId" Int32 Optional, Query "projectId" Int32 Optional, Query "uiCulture" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 DELETE_PHYSICAL_DOCUMENT Delete "/api/v1/Document/{documentId}/Content" "v1DocumentEntity_DeletePhysicalDocument" [Path "documentId" Int32 Required, Query "allowedReturnType" Text Repeated] HEADERS_2, None, ANSWERS_200;
    12 DEFAULT_DOCUMENT_ENTITY Get "/api/v1/Document/default" "v1DocumentEntity_DefaultDocumentEntity" [] HEADERS_1, None, ANSWERS_200;
    13 GET_DOCUMENT_ENTITY Get "/api/v1/Document/{id}" "v1DocumentEntity_GetDocumentEntity" [Path "id" Int32 Required, Query "$select" Text Optional, Query "fk" Bool Optional] HEADERS_1, None, ANSWERS_200_304_404;
    14 PUT_DOCUMENT_ENTITY Put "/api/v1/Document/{id}" "v1DocumentEntity_PutDocumentEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400_412;
    15 DELETE_DOCUMENT_ENTITY Delete "/api/v1/Document/{id}" "v1DocumentEntity_DeleteDocumentEntity" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204_412;
    16 PATCH_DOCUMENT_ENTITY Patch "/api/v1/Document/{id}" "v1DocumentEntity_PatchDocumentEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    17 GET_UDEF_FIELD_INFO Get "/api/v1/Document/UdefLayout/{progidOrLabel}" "v1DocumentEntity_GetUdefFieldInfo" [Path "progidOrLabel" Text Required] HEADERS_1, None, ANSWERS_200_404;
    18 DELETE_UDEF_FIELD_INFO Delete "/api/v1/Document/UdefLayout/{progidOrLabel}" "v1DocumentEntity_DeleteUdefFieldInfo" [Path "progidOrLabel" Text Required] HEADERS_2, None, ANSWERS_204;
    19 DETECT_UNPUBLISHED_CHANGES Get "/api/v1/Document/UdefLayout/Changed" "v1DocumentEntity_DetectUnpublishedChanges" [Query "columnChangesOnly" Bool Optional] HEADERS_1, None, ANSWERS_200;
    20 EXECUTE_DOCUMENT_COMMAND Post "/api/v1/Document/{documentId}/Command/{command}" "v1DocumentEntity_ExecuteDocumentCommand" [Path "documentId" Int32 Required, Path "command" Text Required, Query "versionId" Text Optional, Query "allowedReturnTypes" Text Repeated, Query "additionalData" Text Repeated] HEADERS_1, None, ANSWERS_200;
    21 GET_ALL Get "/api/v1/Document" "v1DocumentEntity_GetAll" [Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200;
    22 POST_DOCUMENT_ENTITY Post "/api/v1/Document" "v1DocumentEntity_PostDocumentEntity" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    23 GET_ALL_FOREIGN_KEYS_ON_ENTITY Get "/api/v1/Document/{id}/ForeignKey" "v1DocumentEntity_GetAllForeignKeysOnEntity" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    24 GET_CUSTOM_FIELD_INFO Get "/api/v1/Document/CustomField/{fieldName}" "v1DocumentEntity_GetCustomFieldInfo" [Path "fieldName" Text Required] HEADERS_1, None, ANSWERS_200;
    25 GET_CUSTOM_FIELD_INFO_LIST Get "/api/v1/Document/CustomField" "v1DocumentEntity_GetCustomFieldInfoList" [] HEADERS_1, None, ANSWERS_200;
    26 GET_DOCUMENT_COMMANDS Get "/api/v1/Document/{documentId}/Command" "v1DocumentEntity_GetDocumentCommands" [Path "documentId" Int32 Required, Query "allowedReturnTypes" Text Repeated] HEADERS_1, None, ANSWERS_200;
    27 GET_DOCUMENT_LENGTH Get "/api/v1/Document/{documentId}/Length" "v1DocumentEntity_GetDocumentLength" [Path "documentId" Int32 Required, Query "versionId" Text Optional] HEADERS_1, None, ANSWERS_200;
    28 GET_DOCUMENT_PROPERTIES Get "/api/v1/Document/{documentId}/Property" "v1DocumentEntity_GetDocumentProperties" [Path "documentId" Int32 Required, Query "requestedProperties" Text Repeated] HEADERS_1, None, ANSWERS_200;
    29 GET_DOCUMENT_URL Get "/api/v1/Document/{documentId}/Url" "v1DocumentEntity_GetDocumentUrl" [Path "documentId" Int32 Required, Query "versionId" Text Optional, Query "writeableUrl" Bool Optional] HEADERS_1, None, ANSWERS_200;
    30 GET_PLUGIN_CAPABILITIES Get "/api/v1/Document/Plugin/{pluginId}" "v1DocumentEntity_GetPluginCapabilities" [Path "pluginId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    31 GET_PLUGIN_LIST Get "/api/v1/Document/Plugin" "v1DocumentEntity_GetPluginList" [] HEADERS_1, None, ANSWERS_200;
    32 GET_PUBLISHED_UDEF_FIELD_INFO Get "/api/v1/Document/UdefLayout/Published/{progidOrLabel}" "v1DocumentEntity_GetPublishedUdefFieldInfo" [Path "progidOrLabel" Text Required] HEADERS_1, None, ANSWERS_200_404;
    33 GET_PUBLISHED_UDEF_LAYOUT Get "/api/v1/Document/UdefLayout/Published" "v1DocumentEntity_GetPublishedUdefLayout" [] HEADERS_1, None, ANSWERS_200;
    34 GET_SANITIZED_DOCUMENT_STREAM Get "/api/v1/Document/{documentId}/SanitizedContent" "v1DocumentEntity_GetSanitizedDocumentStream" [Path "documentId" Int32 Required] HEADERS_1, None, ANSWERS_200_V2;
    35 GET_VERSION_LIST Get "/api/v1/Document/{documentId}/Version" "v1DocumentEntity_GetVersionList" [Path "documentId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    36 IS_PUBLISH_UDEF_LAYOUT_ACTIVE Get "/api/v1/Document/UdefLayout/Publish" "v1DocumentEntity_IsPublishUdefLayoutActive" [] HEADERS_1, None, ANSWERS_200;
    37 PUBLISH_UDEF_LAYOUT Post "/api/v1/Document/UdefLayout/Publish" "v1DocumentEntity_PublishUdefLayout" [] HEADERS_1, None, ANSWERS_200;
    38 LINKS Get "/api/v1/Document/{id}/Links" "v1DocumentEntity_Links" [Path "id" Int32 Required, Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200_404;
    39 REVERT_UDEF_LAYOUT Post "/api/v1/Document/UdefLayout/Revert" "v1DocumentEntity_RevertUdefLayout" [] HEADERS_2, None, ANSWERS_204;
    40 VALIDATE_DOCUMENT_ENTITY Post "/api/v1/Document/Validate" "v1DocumentEntity_ValidateDocumentEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
