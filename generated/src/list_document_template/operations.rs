// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_DocumentTemplate" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/DocumentTemplate v1DocumentTemplateList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:d25d378e";
    SetListDefinition "PUT /api/v1/List/DocumentTemplate v1DocumentTemplateList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:60dc0058";
    GetDocumentTemplateEntityHeadings "GET /api/v1/List/DocumentTemplate/Headings v1DocumentTemplateList_GetDocumentTemplateEntityHeadings headers:61cd96ad responses:3ca57e4f sum:baaed070";
    PutDocumentTemplateEntityHeadings "PUT /api/v1/List/DocumentTemplate/Headings v1DocumentTemplateList_PutDocumentTemplateEntityHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:b046f174";
    PostDocumentTemplateEntityHeading "POST /api/v1/List/DocumentTemplate/Headings v1DocumentTemplateList_PostDocumentTemplateEntityHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:a365624b";
    DeleteDocumentTemplateEntityHeadings "DELETE /api/v1/List/DocumentTemplate/Headings v1DocumentTemplateList_DeleteDocumentTemplateEntityHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:994f3135";
    GetAllDocumentTemplateEntity "GET /api/v1/List/DocumentTemplate/Items v1DocumentTemplateList_GetAllDocumentTemplateEntity query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:718e14cc";
    PostDocumentTemplateEntity "POST /api/v1/List/DocumentTemplate/Items v1DocumentTemplateList_PostDocumentTemplateEntity headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:5c02d7e0";
    CreateDefaultDocumentTemplateEntity "GET /api/v1/List/DocumentTemplate/Items/Default v1DocumentTemplateList_CreateDefaultDocumentTemplateEntity headers:61cd96ad responses:3ca57e4f sum:b063e625";
    GetDocumentTemplateStreamFromId "GET /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Content/{languageCode} v1DocumentTemplateList_GetDocumentTemplateStreamFromId path:required:int32:documentTemplateId path:required:text:languageCode headers:61cd96ad responses:9b9efee6 sum:fb406bd5";
    SaveDocumentTemplateStream "PUT /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Content/{languageCode} v1DocumentTemplateList_SaveDocumentTemplateStream path:required:int32:documentTemplateId path:required:text:languageCode query:optional:int32:pluginId headers:61cd96ad request:e5bfede5 responses:3ca57e4f file sum:0d84c82f";
    CreateDefaultDocumentTemplateLanguage "POST /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Content/{languageCode} v1DocumentTemplateList_CreateDefaultDocumentTemplateLanguage path:required:int32:documentTemplateId path:required:text:languageCode headers:f9ca0ff2 responses:5cd2bdb7 sum:fb812448";
    DeleteDocumentTemplateLanguage "DELETE /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Content/{languageCode} v1DocumentTemplateList_DeleteDocumentTemplateLanguage path:required:int32:documentTemplateId path:required:text:languageCode headers:f9ca0ff2 responses:5cd2bdb7 sum:e8a2338d";
    GetDocumentTemplateExtension "GET /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Extension v1DocumentTemplateList_GetDocumentTemplateExtension path:required:int32:documentTemplateId headers:61cd96ad responses:3ca57e4f sum:c78230cc";
    GetDocumentTemplateLanguages "GET /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Language v1DocumentTemplateList_GetDocumentTemplateLanguages path:required:int32:documentTemplateId headers:61cd96ad responses:3ca57e4f sum:02ecdc95";
    GetDocumentTemplateProperties "GET /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Property v1DocumentTemplateList_GetDocumentTemplateProperties path:required:int32:documentTemplateId query:repeated:text:requestedProperties headers:61cd96ad responses:3ca57e4f sum:cba11a48";
    GetDocumentTemplateUrl "GET /api/v1/List/DocumentTemplate/Items/{documentTemplateId}/Url v1DocumentTemplateList_GetDocumentTemplateUrl path:required:int32:documentTemplateId query:optional:bool:writableUrl query:optional:text:languageCode headers:61cd96ad responses:3ca57e4f sum:0cc9c749";
    GetDocumentTemplateEntity "GET /api/v1/List/DocumentTemplate/Items/{id} v1DocumentTemplateList_GetDocumentTemplateEntity path:required:int32:id headers:61cd96ad responses:8a160b57 sum:f0425b4a";
    PutDocumentTemplateEntity "PUT /api/v1/List/DocumentTemplate/Items/{id} v1DocumentTemplateList_PutDocumentTemplateEntity path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:413f5253";
    DeleteDocumentTemplateEntity "DELETE /api/v1/List/DocumentTemplate/Items/{id} v1DocumentTemplateList_DeleteDocumentTemplateEntity path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:944a1deb";
    GetDocumentTemplateEntityHeadingsForListItem "GET /api/v1/List/DocumentTemplate/Items/{itemId}/Headings v1DocumentTemplateList_GetDocumentTemplateEntityHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:4c45bcf6";
    PutDocumentTemplateEntityHeadingsForListItem "PUT /api/v1/List/DocumentTemplate/Items/{itemId}/Headings v1DocumentTemplateList_PutDocumentTemplateEntityHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:392307d4";
    GetDocumentTemplateEntityUserGroupsForListItem "GET /api/v1/List/DocumentTemplate/Items/{itemId}/UserGroups v1DocumentTemplateList_GetDocumentTemplateEntityUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:47f07386";
    PutDocumentTemplateEntityUserGroupsForListItem "PUT /api/v1/List/DocumentTemplate/Items/{itemId}/UserGroups v1DocumentTemplateList_PutDocumentTemplateEntityUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:30befdc4";
    GetMdoList "GET /api/v1/List/DocumentTemplate/MDOItems v1DocumentTemplateList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:4ee98fc1";
    GetPluginList "GET /api/v1/List/DocumentTemplate/Plugin v1DocumentTemplateList_GetPluginList headers:61cd96ad responses:3ca57e4f sum:20498538";
    GetPluginCapabilities "GET /api/v1/List/DocumentTemplate/Plugin/{pluginId} v1DocumentTemplateList_GetPluginCapabilities path:required:int32:pluginId headers:61cd96ad responses:3ca57e4f sum:8f7f3003";
    GetDocumentTypesForPlugin "GET /api/v1/List/DocumentTemplate/Plugin/{pluginId}/DocumentTypes v1DocumentTemplateList_GetDocumentTypesForPlugin path:required:int32:pluginId headers:61cd96ad responses:3ca57e4f sum:c4688534";
} }
