// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Document" crate::tables::SHARED {
    GetAll "GET /api/v1/Document v1DocumentEntity_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:3ca57e4f sum:32a56578";
    PostDocumentEntity "POST /api/v1/Document v1DocumentEntity_PostDocumentEntity query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:ffa114c4";
    GetCustomFieldInfoList "GET /api/v1/Document/CustomField v1DocumentEntity_GetCustomFieldInfoList headers:61cd96ad responses:3ca57e4f sum:3612044c";
    GetCustomFieldInfo "GET /api/v1/Document/CustomField/{fieldName} v1DocumentEntity_GetCustomFieldInfo path:required:text:fieldName headers:61cd96ad responses:3ca57e4f sum:9c459eaa";
    GetPluginList "GET /api/v1/Document/Plugin v1DocumentEntity_GetPluginList headers:61cd96ad responses:3ca57e4f sum:b0f6ec52";
    GetPluginCapabilities "GET /api/v1/Document/Plugin/{pluginId} v1DocumentEntity_GetPluginCapabilities path:required:int32:pluginId headers:61cd96ad responses:3ca57e4f sum:8ee16a4b";
    GetUdefLayout "GET /api/v1/Document/UdefLayout v1DocumentEntity_GetUdefLayout headers:61cd96ad responses:3ca57e4f sum:d5827965";
    SaveUdefLayout "PUT /api/v1/Document/UdefLayout v1DocumentEntity_SaveUdefLayout headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:eda06273";
    AddUdefField "POST /api/v1/Document/UdefLayout v1DocumentEntity_AddUdefField query:required:enum:udefFieldType headers:61cd96ad responses:3ca57e4f sum:fa0032fd";
    DetectUnpublishedChanges "GET /api/v1/Document/UdefLayout/Changed v1DocumentEntity_DetectUnpublishedChanges query:optional:bool:columnChangesOnly headers:61cd96ad responses:3ca57e4f sum:46169585";
    IsPublishUdefLayoutActive "GET /api/v1/Document/UdefLayout/Publish v1DocumentEntity_IsPublishUdefLayoutActive headers:61cd96ad responses:3ca57e4f sum:c77d2b1f";
    PublishUdefLayout "POST /api/v1/Document/UdefLayout/Publish v1DocumentEntity_PublishUdefLayout headers:61cd96ad responses:3ca57e4f sum:7ee5213d";
    GetPublishedUdefLayout "GET /api/v1/Document/UdefLayout/Published v1DocumentEntity_GetPublishedUdefLayout headers:61cd96ad responses:3ca57e4f sum:563149e0";
    GetPublishedUdefFieldInfo "GET /api/v1/Document/UdefLayout/Published/{progidOrLabel} v1DocumentEntity_GetPublishedUdefFieldInfo path:required:text:progidOrLabel headers:61cd96ad responses:8a160b57 sum:4975f72e";
    RevertUdefLayout "POST /api/v1/Document/UdefLayout/Revert v1DocumentEntity_RevertUdefLayout headers:f9ca0ff2 responses:5cd2bdb7 sum:348f3c3c";
    GetUdefFieldInfo "GET /api/v1/Document/UdefLayout/{progidOrLabel} v1DocumentEntity_GetUdefFieldInfo path:required:text:progidOrLabel headers:61cd96ad responses:8a160b57 sum:7b743ff5";
    DeleteUdefFieldInfo "DELETE /api/v1/Document/UdefLayout/{progidOrLabel} v1DocumentEntity_DeleteUdefFieldInfo path:required:text:progidOrLabel headers:f9ca0ff2 responses:5cd2bdb7 sum:cd50776e";
    ChangeFieldType "POST /api/v1/Document/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType} v1DocumentEntity_ChangeFieldType path:required:text:progidOrLabel path:required:enum:fieldType query:optional:bool:isIndexed headers:61cd96ad responses:8a160b57 sum:ab85fe12";
    ValidateDocumentEntity "POST /api/v1/Document/Validate v1DocumentEntity_ValidateDocumentEntity headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:f03106ea";
    DefaultDocumentEntity "GET /api/v1/Document/default v1DocumentEntity_DefaultDocumentEntity headers:61cd96ad responses:3ca57e4f sum:ca36ec54";
    GetDocumentCommands "GET /api/v1/Document/{documentId}/Command v1DocumentEntity_GetDocumentCommands path:required:int32:documentId query:repeated:text:allowedReturnTypes headers:61cd96ad responses:3ca57e4f sum:9990fd29";
    ExecuteDocumentCommand "POST /api/v1/Document/{documentId}/Command/{command} v1DocumentEntity_ExecuteDocumentCommand path:required:int32:documentId path:required:text:command query:optional:text:versionId query:repeated:text:allowedReturnTypes query:repeated:text:additionalData headers:61cd96ad responses:3ca57e4f sum:a5076fd3";
    GetDocumentStream "GET /api/v1/Document/{documentId}/Content v1DocumentEntity_GetDocumentStream path:required:int32:documentId headers:61cd96ad responses:9b9efee6 sum:444eab50";
    SetDocumentStreamFromId "PUT /api/v1/Document/{documentId}/Content v1DocumentEntity_SetDocumentStreamFromId path:required:int32:documentId headers:61cd96ad request:e5bfede5 responses:3ca57e4f file sum:532b54c8";
    CreateNewPhysicalDocumentFromTemplateWithCustomTags2 "POST /api/v1/Document/{documentId}/Content v1DocumentEntity_CreateNewPhysicalDocumentFromTemplateWithCustomTags2 path:required:int32:documentId query:optional:int32:contactId query:optional:int32:personId query:optional:int32:appointmentId query:optional:int32:saleId query:optional:int32:selectionId query:optional:int32:projectId query:optional:text:uiCulture headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:41266bcd";
    DeletePhysicalDocument "DELETE /api/v1/Document/{documentId}/Content v1DocumentEntity_DeletePhysicalDocument path:required:int32:documentId query:repeated:text:allowedReturnType headers:f9ca0ff2 responses:3ca57e4f sum:6d63a15a";
    GetDocumentLength "GET /api/v1/Document/{documentId}/Length v1DocumentEntity_GetDocumentLength path:required:int32:documentId query:optional:text:versionId headers:61cd96ad responses:3ca57e4f sum:717cc0ba";
    GetCheckoutState "GET /api/v1/Document/{documentId}/Lock v1DocumentEntity_GetCheckoutState path:required:int32:documentId headers:61cd96ad responses:3ca57e4f sum:7df5bf53";
    CheckinDocument "PUT /api/v1/Document/{documentId}/Lock v1DocumentEntity_CheckinDocument path:required:int32:documentId query:repeated:text:allowedReturnTypes query:optional:text:versionDescription query:repeated:text:versionExtraFields headers:61cd96ad responses:3ca57e4f sum:319c8cbd";
    CheckoutDocument "POST /api/v1/Document/{documentId}/Lock v1DocumentEntity_CheckoutDocument path:required:int32:documentId query:repeated:text:allowedReturnTypes headers:61cd96ad responses:3ca57e4f sum:0e72a191";
    UndoCheckoutDocument "DELETE /api/v1/Document/{documentId}/Lock v1DocumentEntity_UndoCheckoutDocument path:required:int32:documentId query:repeated:text:allowedReturnTypes headers:f9ca0ff2 responses:3ca57e4f sum:45f3b563";
    GetDocumentProperties "GET /api/v1/Document/{documentId}/Property v1DocumentEntity_GetDocumentProperties path:required:int32:documentId query:repeated:text:requestedProperties headers:61cd96ad responses:3ca57e4f sum:aa7fce19";
    GetSanitizedDocumentStream "GET /api/v1/Document/{documentId}/SanitizedContent v1DocumentEntity_GetSanitizedDocumentStream path:required:int32:documentId headers:61cd96ad responses:9b9efee6 sum:dd99ec77";
    GetDocumentUrl "GET /api/v1/Document/{documentId}/Url v1DocumentEntity_GetDocumentUrl path:required:int32:documentId query:optional:text:versionId query:optional:bool:writeableUrl headers:61cd96ad responses:3ca57e4f sum:60247087";
    GetVersionList "GET /api/v1/Document/{documentId}/Version v1DocumentEntity_GetVersionList path:required:int32:documentId headers:61cd96ad responses:3ca57e4f sum:7a5764f8";
    GetDocumentEntity "GET /api/v1/Document/{id} v1DocumentEntity_GetDocumentEntity path:required:int32:id query:optional:text:$select query:optional:bool:fk headers:61cd96ad responses:a2ce9e28 sum:3aae1f26";
    PutDocumentEntity "PUT /api/v1/Document/{id} v1DocumentEntity_PutDocumentEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:1bea1164 sum:a1a393a3";
    DeleteDocumentEntity "DELETE /api/v1/Document/{id} v1DocumentEntity_DeleteDocumentEntity path:required:int32:id headers:f9ca0ff2 responses:cd00e3d0 sum:ad132e34";
    PatchDocumentEntity "PATCH /api/v1/Document/{id} v1DocumentEntity_PatchDocumentEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:e7240555";
    GetAllForeignKeysOnEntity "GET /api/v1/Document/{id}/ForeignKey v1DocumentEntity_GetAllForeignKeysOnEntity path:required:int32:id headers:61cd96ad responses:8a160b57 sum:8772839d";
    Links "GET /api/v1/Document/{id}/Links v1DocumentEntity_Links path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:8a160b57 sum:e4abab39";
} }
