// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Person" crate::tables::SHARED {
    Activities "GET /api/v1/Person/{id}/Activities v1PersonEntity_Activities path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:3";
    GetUdefLayout "GET /api/v1/Person/UdefLayout v1PersonEntity_GetUdefLayout headers:0 responses:0";
    SaveUdefLayout "PUT /api/v1/Person/UdefLayout v1PersonEntity_SaveUdefLayout headers:0 request:0 responses:0";
    AddUdefField "POST /api/v1/Person/UdefLayout v1PersonEntity_AddUdefField query:required:enum:udefFieldType headers:0 responses:0";
    Appointments "GET /api/v1/Person/{id}/Appointments v1PersonEntity_Appointments path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:3";
    ChangeFieldType "POST /api/v1/Person/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType} v1PersonEntity_ChangeFieldType path:required:text:progidOrLabel path:required:enum:fieldType query:optional:bool:isIndexed headers:0 responses:3";
    DefaultPersonEntity "GET /api/v1/Person/default v1PersonEntity_DefaultPersonEntity headers:0 responses:0";
    GetImage "GET /api/v1/Person/{personId}/Image v1PersonEntity_GetImage path:required:int32:personId query:optional:int32:w query:optional:int32:h query:optional:text:type query:optional:enum:ifBlank headers:0 responses:9";
    SaveImage "PUT /api/v1/Person/{personId}/Image v1PersonEntity_SaveImage path:required:int32:personId headers:0 request:3 responses:8";
    SaveImagePost "POST /api/v1/Person/{personId}/Image v1PersonEntity_SaveImage_POST path:required:int32:personId headers:0 request:3 responses:8";
    DeleteImageContent "DELETE /api/v1/Person/{personId}/Image v1PersonEntity_DeleteImageContent path:required:int32:personId headers:1 responses:1";
    GetPersonEntity "GET /api/v1/Person/{id} v1PersonEntity_GetPersonEntity path:required:int32:id query:optional:text:$select query:optional:bool:fk headers:0 responses:4";
    PutPersonEntity "PUT /api/v1/Person/{id} v1PersonEntity_PutPersonEntity path:required:int32:id query:optional:text:$select headers:0 request:0 responses:5";
    DeletePersonEntity "DELETE /api/v1/Person/{id} v1PersonEntity_DeletePersonEntity path:required:int32:id headers:1 responses:6";
    PatchPersonEntity "PATCH /api/v1/Person/{id} v1PersonEntity_PatchPersonEntity path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    GetUdefFieldInfo "GET /api/v1/Person/UdefLayout/{progidOrLabel} v1PersonEntity_GetUdefFieldInfo path:required:text:progidOrLabel headers:0 responses:3";
    DeleteUdefFieldInfo "DELETE /api/v1/Person/UdefLayout/{progidOrLabel} v1PersonEntity_DeleteUdefFieldInfo path:required:text:progidOrLabel headers:1 responses:1";
    DetectUnpublishedChanges "GET /api/v1/Person/UdefLayout/Changed v1PersonEntity_DetectUnpublishedChanges query:optional:bool:columnChangesOnly headers:0 responses:0";
    Documents "GET /api/v1/Person/{id}/Documents v1PersonEntity_Documents path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:3";
    GetAll "GET /api/v1/Person v1PersonEntity_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:0";
    PostPersonEntity "POST /api/v1/Person v1PersonEntity_PostPersonEntity query:optional:text:$select headers:0 request:0 responses:0";
    GetAllForeignKeysOnEntity "GET /api/v1/Person/{id}/ForeignKey v1PersonEntity_GetAllForeignKeysOnEntity path:required:int32:id headers:0 responses:3";
    GetConsentInfos "GET /api/v1/Person/{personId}/Consent v1PersonEntity_GetConsentInfos path:required:int32:personId headers:0 responses:0";
    GetCustomFieldInfo "GET /api/v1/Person/CustomField/{fieldName} v1PersonEntity_GetCustomFieldInfo path:required:text:fieldName headers:0 responses:0";
    GetCustomFieldInfoList "GET /api/v1/Person/CustomField v1PersonEntity_GetCustomFieldInfoList headers:0 responses:0";
    GetImageInfo "GET /api/v1/Person/{personId}/ImageInfo v1PersonEntity_GetImageInfo path:required:int32:personId headers:0 responses:0";
    PutImageInfo "PUT /api/v1/Person/{personId}/ImageInfo v1PersonEntity_PutImageInfo path:required:int32:personId headers:0 request:0 responses:0";
    GetPersonSummary "GET /api/v1/Person/{personId}/Summary v1PersonEntity_GetPersonSummary path:required:int32:personId query:optional:int32:limit headers:0 responses:0";
    GetPublishedUdefFieldInfo "GET /api/v1/Person/UdefLayout/Published/{progidOrLabel} v1PersonEntity_GetPublishedUdefFieldInfo path:required:text:progidOrLabel headers:0 responses:3";
    GetPublishedUdefLayout "GET /api/v1/Person/UdefLayout/Published v1PersonEntity_GetPublishedUdefLayout headers:0 responses:0";
    HasConsent "GET /api/v1/Person/{personId}/Consent/{purpose} v1PersonEntity_HasConsent path:required:int32:personId path:required:text:purpose headers:0 responses:0";
    SetConsent "PUT /api/v1/Person/{personId}/Consent/{purpose} v1PersonEntity_SetConsent path:required:int32:personId path:required:text:purpose query:required:text:source query:required:text:legalBase query:optional:text:comment headers:1 responses:1";
    RemoveConsent "DELETE /api/v1/Person/{personId}/Consent/{purpose} v1PersonEntity_RemoveConsent path:required:int32:personId path:required:text:purpose headers:1 responses:1";
    IsPublishUdefLayoutActive "GET /api/v1/Person/UdefLayout/Publish v1PersonEntity_IsPublishUdefLayoutActive headers:0 responses:0";
    PublishUdefLayout "POST /api/v1/Person/UdefLayout/Publish v1PersonEntity_PublishUdefLayout headers:0 responses:0";
    Merge "POST /api/v1/Person/{sourcePersonId}/MergeTo/{destinationPersonId} v1PersonEntity_Merge path:required:int32:sourcePersonId path:required:int32:destinationPersonId query:required:date-time:moveAfterDate query:optional:bool:deleteSource query:optional:bool:replaceEmptyFieldsOnDestination headers:1 responses:1";
    Move "POST /api/v1/Person/{personId}/MoveTo/{destinationContactId} v1PersonEntity_Move path:required:int32:personId path:required:int32:destinationContactId query:required:date-time:moveAfterDate headers:1 responses:1";
    Relations "GET /api/v1/Person/{id}/Relations v1PersonEntity_Relations path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:3";
    RevertUdefLayout "POST /api/v1/Person/UdefLayout/Revert v1PersonEntity_RevertUdefLayout headers:1 responses:1";
    Sales "GET /api/v1/Person/{id}/Sales v1PersonEntity_Sales path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:3";
    Simple "GET /api/v1/Person/{id}/Simple v1PersonEntity_Simple path:required:int32:id headers:0 responses:3";
    Tickets "GET /api/v1/Person/{id}/Tickets v1PersonEntity_Tickets path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:3";
    ValidatePersonEntity "POST /api/v1/Person/Validate v1PersonEntity_ValidatePersonEntity headers:0 request:0 responses:0";
} }
