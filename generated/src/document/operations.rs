// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Document" crate::tables::SHARED {
    GetUdefLayout "GET /api/v1/Document/UdefLayout v1DocumentEntity_GetUdefLayout headers:0 responses:0";
    SaveUdefLayout "PUT /api/v1/Document/UdefLayout v1DocumentEntity_SaveUdefLayout headers:0 request:0 responses:0";
    AddUdefField "POST /api/v1/Document/UdefLayout v1DocumentEntity_AddUdefField query:required:enum:udefFieldType headers:0 responses:0";
    ChangeFieldType "POST /api/v1/Document/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType} v1DocumentEntity_ChangeFieldType path:required:text:progidOrLabel path:required:enum:fieldType query:optional:bool:isIndexed headers:0 responses:3";
    GetCheckoutState "GET /api/v1/Document/{documentId}/Lock v1DocumentEntity_GetCheckoutState path:required:int32:documentId headers:0 responses:0";
    CheckinDocument "PUT /api/v1/Document/{documentId}/Lock v1DocumentEntity_CheckinDocument path:required:int32:documentId query:repeated:text:allowedReturnTypes query:optional:text:versionDescription query:repeated:text:versionExtraFields headers:0 responses:0";
    CheckoutDocument "POST /api/v1/Document/{documentId}/Lock v1DocumentEntity_CheckoutDocument path:required:int32:documentId query:repeated:text:allowedReturnTypes headers:0 responses:0";
    UndoCheckoutDocument "DELETE /api/v1/Document/{documentId}/Lock v1DocumentEntity_UndoCheckoutDocument path:required:int32:documentId query:repeated:text:allowedReturnTypes headers:1 responses:0";
    GetDocumentStream "GET /api/v1/Document/{documentId}/Content v1DocumentEntity_GetDocumentStream path:required:int32:documentId headers:0 responses:2";
    SetDocumentStreamFromId "PUT /api/v1/Document/{documentId}/Content v1DocumentEntity_SetDocumentStreamFromId path:required:int32:documentId headers:0 request:2 responses:0";
    CreateNewPhysicalDocumentFromTemplateWithCustomTags2 "POST /api/v1/Document/{documentId}/Content v1DocumentEntity_CreateNewPhysicalDocumentFromTemplateWithCustomTags2 path:required:int32:documentId query:optional:int32:contactId query:optional:int32:personId query:optional:int32:appointmentId query:optional:int32:saleId query:optional:int32:selectionId query:optional:int32:projectId query:optional:text:uiCulture headers:0 request:0 responses:0";
    DeletePhysicalDocument "DELETE /api/v1/Document/{documentId}/Content v1DocumentEntity_DeletePhysicalDocument path:required:int32:documentId query:repeated:text:allowedReturnType headers:1 responses:0";
    DefaultDocumentEntity "GET /api/v1/Document/default v1DocumentEntity_DefaultDocumentEntity headers:0 responses:0";
    GetDocumentEntity "GET /api/v1/Document/{id} v1DocumentEntity_GetDocumentEntity path:required:int32:id query:optional:text:$select query:optional:bool:fk headers:0 responses:4";
    PutDocumentEntity "PUT /api/v1/Document/{id} v1DocumentEntity_PutDocumentEntity path:required:int32:id query:optional:text:$select headers:0 request:0 responses:5";
    DeleteDocumentEntity "DELETE /api/v1/Document/{id} v1DocumentEntity_DeleteDocumentEntity path:required:int32:id headers:1 responses:6";
    PatchDocumentEntity "PATCH /api/v1/Document/{id} v1DocumentEntity_PatchDocumentEntity path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    GetUdefFieldInfo "GET /api/v1/Document/UdefLayout/{progidOrLabel} v1DocumentEntity_GetUdefFieldInfo path:required:text:progidOrLabel headers:0 responses:3";
    DeleteUdefFieldInfo "DELETE /api/v1/Document/UdefLayout/{progidOrLabel} v1DocumentEntity_DeleteUdefFieldInfo path:required:text:progidOrLabel headers:1 responses:1";
    DetectUnpublishedChanges "GET /api/v1/Document/UdefLayout/Changed v1DocumentEntity_DetectUnpublishedChanges query:optional:bool:columnChangesOnly headers:0 responses:0";
    ExecuteDocumentCommand "POST /api/v1/Document/{documentId}/Command/{command} v1DocumentEntity_ExecuteDocumentCommand path:required:int32:documentId path:required:text:command query:optional:text:versionId query:repeated:text:allowedReturnTypes query:repeated:text:additionalData headers:0 responses:0";
    GetAll "GET /api/v1/Document v1DocumentEntity_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:0";
    PostDocumentEntity "POST /api/v1/Document v1DocumentEntity_PostDocumentEntity query:optional:text:$select headers:0 request:0 responses:0";
    GetAllForeignKeysOnEntity "GET /api/v1/Document/{id}/ForeignKey v1DocumentEntity_GetAllForeignKeysOnEntity path:required:int32:id headers:0 responses:3";
    GetCustomFieldInfo "GET /api/v1/Document/CustomField/{fieldName} v1DocumentEntity_GetCustomFieldInfo path:required:text:fieldName headers:0 responses:0";
    GetCustomFieldInfoList "GET /api/v1/Document/CustomField v1DocumentEntity_GetCustomFieldInfoList headers:0 responses:0";
    GetDocumentCommands "GET /api/v1/Document/{documentId}/Command v1DocumentEntity_GetDocumentCommands path:required:int32:documentId query:repeated:text:allowedReturnTypes headers:0 responses:0";
    GetDocumentLength "GET /api/v1/Document/{documentId}/Length v1DocumentEntity_GetDocumentLength path:required:int32:documentId query:optional:text:versionId headers:0 responses:0";
    GetDocumentProperties "GET /api/v1/Document/{documentId}/Property v1DocumentEntity_GetDocumentProperties path:required:int32:documentId query:repeated:text:requestedProperties headers:0 responses:0";
    GetDocumentUrl "GET /api/v1/Document/{documentId}/Url v1DocumentEntity_GetDocumentUrl path:required:int32:documentId query:optional:text:versionId query:optional:bool:writeableUrl headers:0 responses:0";
    GetPluginCapabilities "GET /api/v1/Document/Plugin/{pluginId} v1DocumentEntity_GetPluginCapabilities path:required:int32:pluginId headers:0 responses:0";
    GetPluginList "GET /api/v1/Document/Plugin v1DocumentEntity_GetPluginList headers:0 responses:0";
    GetPublishedUdefFieldInfo "GET /api/v1/Document/UdefLayout/Published/{progidOrLabel} v1DocumentEntity_GetPublishedUdefFieldInfo path:required:text:progidOrLabel headers:0 responses:3";
    GetPublishedUdefLayout "GET /api/v1/Document/UdefLayout/Published v1DocumentEntity_GetPublishedUdefLayout headers:0 responses:0";
    GetSanitizedDocumentStream "GET /api/v1/Document/{documentId}/SanitizedContent v1DocumentEntity_GetSanitizedDocumentStream path:required:int32:documentId headers:0 responses:2";
    GetVersionList "GET /api/v1/Document/{documentId}/Version v1DocumentEntity_GetVersionList path:required:int32:documentId headers:0 responses:0";
    IsPublishUdefLayoutActive "GET /api/v1/Document/UdefLayout/Publish v1DocumentEntity_IsPublishUdefLayoutActive headers:0 responses:0";
    PublishUdefLayout "POST /api/v1/Document/UdefLayout/Publish v1DocumentEntity_PublishUdefLayout headers:0 responses:0";
    Links "GET /api/v1/Document/{id}/Links v1DocumentEntity_Links path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:3";
    RevertUdefLayout "POST /api/v1/Document/UdefLayout/Revert v1DocumentEntity_RevertUdefLayout headers:1 responses:1";
    ValidateDocumentEntity "POST /api/v1/Document/Validate v1DocumentEntity_ValidateDocumentEntity headers:0 request:0 responses:0";
} }
