// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_200_V2, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_3};

operations! { "List_DocumentTemplate" 28 {
    0 CREATE_DEFAULT_DOCUMENT_TEMPLATE_ENTITY Get "/api/v1/List/DocumentTemplate/Items/Default" "v1DocumentTemplateList_CreateDefaultDocumentTemplateEntity" [] HEADERS_1, None, ANSWERS_200;
    1 GET_DOCUMENT_TEMPLATE_STREAM_FROM_ID Get "/api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Content/{languageCode}" "v1DocumentTemplateList_GetDocumentTemplateStreamFromId" [Path "documentTemplateId" Int32 Required, Path "languageCode" Text Required] HEADERS_1, None, ANSWERS_200_V2;
    2 SAVE_DOCUMENT_TEMPLATE_STREAM Put "/api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Content/{languageCode}" "v1DocumentTemplateList_SaveDocumentTemplateStream" [Path "documentTemplateId" Int32 Required, Path "languageCode" Text Required, Query "pluginId" Int32 Optional] HEADERS_1, Some(REQUEST_3), ANSWERS_200;
    3 CREATE_DEFAULT_DOCUMENT_TEMPLATE_LANGUAGE Post "/api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Content/{languageCode}" "v1DocumentTemplateList_CreateDefaultDocumentTemplateLanguage" [Path "documentTemplateId" Int32 Required, Path "languageCode" Text Required] HEADERS_2, None, ANSWERS_204;
    4 DELETE_DOCUMENT_TEMPLATE_LANGUAGE Delete "/api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Content/{languageCode}" "v1DocumentTemplateList_DeleteDocumentTemplateLanguage" [Path "documentTemplateId" Int32 Required, Path "languageCode" Text Required] HEADERS_2, None, ANSWERS_204;
    5 GET_DOCUMENT_TEMPLATE_ENTITY Get "/api/v1/List/DocumentTemplate/Items/{id}" "v1DocumentTemplateList_GetDocumentTemplateEntity" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    6 PUT_DOCUMENT_TEMPLATE_ENTITY Put "/api/v1/List/DocumentTemplate/Items/{id}" "v1DocumentTemplateList_PutDocumentTemplateEntity" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    7 DELETE_DOCUMENT_TEMPLATE_ENTITY Delete "/api/v1/List/DocumentTemplate/Items/{id}" "v1DocumentTemplateList_DeleteDocumentTemplateEntity" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    8 GET_DOCUMENT_TEMPLATE_ENTITY_HEADINGS Get "/api/v1/List/DocumentTemplate/Headings" "v1DocumentTemplateList_GetDocumentTemplateEntityHeadings" [] HEADERS_1, None, ANSWERS_200;
    9 PUT_DOCUMENT_TEMPLATE_ENTITY_HEADINGS Put "/api/v1/List/DocumentTemplate/Headings" "v1DocumentTemplateList_PutDocumentTemplateEntityHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 POST_DOCUMENT_TEMPLATE_ENTITY_HEADING Post "/api/v1/List/DocumentTemplate/Headings" "v1DocumentTemplateList_PostDocumentTemplateEntityHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 DELETE_DOCUMENT_TEMPLATE_ENTITY_HEADINGS Delete "/api/v1/List/DocumentTemplate/Headings" "v1DocumentTemplateList_DeleteDocumentTemplateEntityHeadings" [] HEADERS_2, None, ANSWERS_204;
    12 GET_ALL_DOCUMENT_TEMPLATE_ENTITY Get "/api/v1/List/DocumentTemplate/Items" "v1DocumentTemplateList_GetAllDocumentTemplateEntity" [Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    13 POST_DOCUMENT_TEMPLATE_ENTITY Post "/api/v1/List/DocumentTemplate/Items" "v1DocumentTemplateList_PostDocumentTemplateEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_DOCUMENT_TEMPLATE_ENTITY_HEADINGS_FOR_LIST_ITEM Get "/api/v1/List/DocumentTemplate/Items/{itemId}/Headings" "v1DocumentTemplateList_GetDocumentTemplateEntityHeadingsForListItem" [Path "itemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    15 PUT_DOCUMENT_TEMPLATE_ENTITY_HEADINGS_FOR_LIST_ITEM Put "/api/v1/List/DocumentTemplate/Items/{itemId}/Headings" "v1DocumentTemplateList_PutDocumentTemplateEntityHeadingsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    16 GET_DOCUMENT_TEMPLATE_ENTITY_USER_GROUPS_FOR_LIST_ITEM Get "/api/v1/List/DocumentTemplate/Items/{itemId}/UserGroups" "v1DocumentTemplateList_GetDocumentTemplateEntityUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    17 PUT_DOCUMENT_TEMPLATE_ENTITY_USER_GROUPS_FOR_LIST_ITEM Put "/api/v1/List/DocumentTemplate/Items/{itemId}/UserGroups" "v1DocumentTemplateList_PutDocumentTemplateEntityUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    18 GET_DOCUMENT_TEMPLATE_EXTENSION Get "/api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Extension" "v1DocumentTemplateList_GetDocumentTemplateExtension" [Path "documentTemplateId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    19 GET_DOCUMENT_TEMPLATE_LANGUAGES Get "/api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Language" "v1DocumentTemplateList_GetDocumentTemplateLanguages" [Path "documentTemplateId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    20 GET_DOCUMENT_TEMPLATE_PROPERTIES Get "/api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Property" "v1DocumentTemplateList_GetDocumentTemplateProperties" [Path "documentTemplateId" Int32 Required, Query "requestedProperties" Text Repeated] HEADERS_1, None, ANSWERS_200;
    21 GET_DOCUMENT_TEMPLATE_URL Get "/api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Url" "v1DocumentTemplateList_GetDocumentTemplateUrl" [Path "documentTemplateId" Int32 Required, Query "writableUrl" Bool Optional, Query "languageCode" Text Optional] HEADERS_1, None, ANSWERS_200;
    22 GET_DOCUMENT_TYPES_FOR_PLUGIN Get "/api/v1/List/DocumentTemplate/Plugin/{pluginId}/DocumentTypes" "v1DocumentTemplateList_GetDocumentTypesForPlugin" [Path "pluginId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    23 GET_LIST_DEFINITION Get "/api/v1/List/DocumentTemplate" "v1DocumentTemplateList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    24 SET_LIST_DEFINITION Put "/api/v1/List/DocumentTemplate" "v1DocumentTemplateList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    25 GET_MDO_LIST Get "/api/v1/List/DocumentTemplate/MDOItems" "v1DocumentTemplateList_GetMDOList" [Query "flat" Bool Optional, Query "query" Text Optional] HEADERS_1, None, ANSWERS_200;
    26 GET_PLUGIN_CAPABILITIES Get "/api/v1/List/DocumentTemplate/Plugin/{pluginId}" "v1DocumentTemplateList_GetPluginCapabilities" [Path "pluginId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    27 GET_PLUGIN_LIST Get "/api/v1/List/DocumentTemplate/Plugin" "v1DocumentTemplateList_GetPluginList" [] HEADERS_1, None, ANSWERS_200;
} }
