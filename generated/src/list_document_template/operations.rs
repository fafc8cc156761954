// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_DocumentTemplate" crate::tables::SHARED {
    CreateDefaultDocumentTemplateEntity "GET /api/v1/List/DocumentTemplate/Items/Default v1DocumentTemplateList_CreateDefaultDocumentTemplateEntity headers:0 responses:0";
    GetDocumentTemplateStreamFromId "GET /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Content/{languageCode} v1DocumentTemplateList_GetDocumentTemplateStreamFromId path:required:int32:documentTemplateId path:required:text:languageCode headers:0 responses:2";
    SaveDocumentTemplateStream "PUT /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Content/{languageCode} v1DocumentTemplateList_SaveDocumentTemplateStream path:required:int32:documentTemplateId path:required:text:languageCode query:optional:int32:pluginId headers:0 request:2 responses:0";
    CreateDefaultDocumentTemplateLanguage "POST /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Content/{languageCode} v1DocumentTemplateList_CreateDefaultDocumentTemplateLanguage path:required:int32:documentTemplateId path:required:text:languageCode headers:1 responses:1";
    DeleteDocumentTemplateLanguage "DELETE /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Content/{languageCode} v1DocumentTemplateList_DeleteDocumentTemplateLanguage path:required:int32:documentTemplateId path:required:text:languageCode headers:1 responses:1";
    GetDocumentTemplateEntity "GET /api/v1/List/DocumentTemplate/Items/{id} v1DocumentTemplateList_GetDocumentTemplateEntity path:required:int32:id headers:0 responses:3";
    PutDocumentTemplateEntity "PUT /api/v1/List/DocumentTemplate/Items/{id} v1DocumentTemplateList_PutDocumentTemplateEntity path:required:int32:id headers:0 request:0 responses:8";
    DeleteDocumentTemplateEntity "DELETE /api/v1/List/DocumentTemplate/Items/{id} v1DocumentTemplateList_DeleteDocumentTemplateEntity path:required:int32:id headers:1 responses:1";
    GetDocumentTemplateEntityHeadings "GET /api/v1/List/DocumentTemplate/Headings v1DocumentTemplateList_GetDocumentTemplateEntityHeadings headers:0 responses:0";
    PutDocumentTemplateEntityHeadings "PUT /api/v1/List/DocumentTemplate/Headings v1DocumentTemplateList_PutDocumentTemplateEntityHeadings headers:0 request:0 responses:0";
    PostDocumentTemplateEntityHeading "POST /api/v1/List/DocumentTemplate/Headings v1DocumentTemplateList_PostDocumentTemplateEntityHeading headers:0 request:0 responses:0";
    DeleteDocumentTemplateEntityHeadings "DELETE /api/v1/List/DocumentTemplate/Headings v1DocumentTemplateList_DeleteDocumentTemplateEntityHeadings headers:1 responses:1";
    GetAllDocumentTemplateEntity "GET /api/v1/List/DocumentTemplate/Items v1DocumentTemplateList_GetAllDocumentTemplateEntity query:optional:bool:includeDeleted headers:0 responses:0";
    PostDocumentTemplateEntity "POST /api/v1/List/DocumentTemplate/Items v1DocumentTemplateList_PostDocumentTemplateEntity headers:0 request:0 responses:0";
    GetDocumentTemplateEntityHeadingsForListItem "GET /api/v1/List/DocumentTemplate/Items/{itemId}/Headings v1DocumentTemplateList_GetDocumentTemplateEntityHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:0 responses:0";
    PutDocumentTemplateEntityHeadingsForListItem "PUT /api/v1/List/DocumentTemplate/Items/{itemId}/Headings v1DocumentTemplateList_PutDocumentTemplateEntityHeadingsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetDocumentTemplateEntityUserGroupsForListItem "GET /api/v1/List/DocumentTemplate/Items/{itemId}/UserGroups v1DocumentTemplateList_GetDocumentTemplateEntityUserGroupsForListItem path:required:int32:itemId headers:0 responses:0";
    PutDocumentTemplateEntityUserGroupsForListItem "PUT /api/v1/List/DocumentTemplate/Items/{itemId}/UserGroups v1DocumentTemplateList_PutDocumentTemplateEntityUserGroupsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetDocumentTemplateExtension "GET /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Extension v1DocumentTemplateList_GetDocumentTemplateExtension path:required:int32:documentTemplateId headers:0 responses:0";
    GetDocumentTemplateLanguages "GET /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Language v1DocumentTemplateList_GetDocumentTemplateLanguages path:required:int32:documentTemplateId headers:0 responses:0";
    GetDocumentTemplateProperties "GET /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Property v1DocumentTemplateList_GetDocumentTemplateProperties path:required:int32:documentTemplateId query:repeated:text:requestedProperties headers:0 responses:0";
    GetDocumentTemplateUrl "GET /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Url v1DocumentTemplateList_GetDocumentTemplateUrl path:required:int32:documentTemplateId query:optional:bool:writableUrl query:optional:text:languageCode headers:0 responses:0";
    GetDocumentTypesForPlugin "GET /api/v1/List/DocumentTemplate/Plugin/{pluginId}/DocumentTypes v1DocumentTemplateList_GetDocumentTypesForPlugin path:required:int32:pluginId headers:0 responses:0";
    GetListDefinition "GET /api/v1/List/DocumentTemplate v1DocumentTemplateList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/DocumentTemplate v1DocumentTemplateList_SetListDefinition headers:0 request:0 responses:0";
    GetMdoList "GET /api/v1/List/DocumentTemplate/MDOItems v1DocumentTemplateList_GetMDOList query:optional:bool:flat query:optional:text:query headers:0 responses:0";
    GetPluginCapabilities "GET /api/v1/List/DocumentTemplate/Plugin/{pluginId} v1DocumentTemplateList_GetPluginCapabilities path:required:int32:pluginId headers:0 responses:0";
    GetPluginList "GET /api/v1/List/DocumentTemplate/Plugin v1DocumentTemplateList_GetPluginList headers:0 responses:0";
} }
