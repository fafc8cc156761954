// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Contact" crate::tables::SHARED {
    Activities "GET /api/v1/Contact/{id}/Activities v1ContactEntity_Activities path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:3";
    GetUdefLayout "GET /api/v1/Contact/UdefLayout v1ContactEntity_GetUdefLayout headers:0 responses:0";
    SaveUdefLayout "PUT /api/v1/Contact/UdefLayout v1ContactEntity_SaveUdefLayout headers:0 request:0 responses:0";
    AddUdefField "POST /api/v1/Contact/UdefLayout v1ContactEntity_AddUdefField query:required:enum:udefFieldType headers:0 responses:0";
    Appointments "GET /api/v1/Contact/{id}/Appointments v1ContactEntity_Appointments path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:3";
    ChangeFieldType "POST /api/v1/Contact/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType} v1ContactEntity_ChangeFieldType path:required:text:progidOrLabel path:required:enum:fieldType query:optional:bool:isIndexed headers:0 responses:3";
    DefaultContactEntity "GET /api/v1/Contact/default v1ContactEntity_DefaultContactEntity headers:0 responses:0";
    GetContactEntity "GET /api/v1/Contact/{id} v1ContactEntity_GetContactEntity path:required:int32:id query:optional:text:$select query:optional:bool:fk headers:0 responses:4";
    PutContactEntity "PUT /api/v1/Contact/{id} v1ContactEntity_PutContactEntity path:required:int32:id query:optional:text:$select headers:0 request:0 responses:5";
    DeleteContactEntity "DELETE /api/v1/Contact/{id} v1ContactEntity_DeleteContactEntity path:required:int32:id headers:1 responses:6";
    PatchContactEntity "PATCH /api/v1/Contact/{id} v1ContactEntity_PatchContactEntity path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    GetImage "GET /api/v1/Contact/{contactId}/Image v1ContactEntity_GetImage path:required:int32:contactId query:optional:int32:w query:optional:int32:h query:optional:text:type query:optional:enum:ifBlank headers:0 responses:9";
    SaveImage "PUT /api/v1/Contact/{contactId}/Image v1ContactEntity_SaveImage path:required:int32:contactId headers:0 request:3 responses:8";
    SaveImagePost "POST /api/v1/Contact/{contactId}/Image v1ContactEntity_SaveImage_POST path:required:int32:contactId headers:0 request:3 responses:8";
    DeleteImageContent "DELETE /api/v1/Contact/{contactId}/Image v1ContactEntity_DeleteImageContent path:required:int32:contactId headers:1 responses:1";
    GetUdefFieldInfo "GET /api/v1/Contact/UdefLayout/{progidOrLabel} v1ContactEntity_GetUdefFieldInfo path:required:text:progidOrLabel headers:0 responses:3";
    DeleteUdefFieldInfo "DELETE /api/v1/Contact/UdefLayout/{progidOrLabel} v1ContactEntity_DeleteUdefFieldInfo path:required:text:progidOrLabel headers:1 responses:1";
    DetectUnpublishedChanges "GET /api/v1/Contact/UdefLayout/Changed v1ContactEntity_DetectUnpublishedChanges query:optional:bool:columnChangesOnly headers:0 responses:0";
    Documents "GET /api/v1/Contact/{id}/Documents v1ContactEntity_Documents path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:3";
    GetAll "GET /api/v1/Contact v1ContactEntity_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:0";
    PostContactEntity "POST /api/v1/Contact v1ContactEntity_PostContactEntity query:optional:text:$select headers:0 request:0 responses:0";
    GetAllForeignKeysOnEntity "GET /api/v1/Contact/{id}/ForeignKey v1ContactEntity_GetAllForeignKeysOnEntity path:required:int32:id headers:0 responses:3";
    GetContactSummary "GET /api/v1/Contact/{contactId}/Summary v1ContactEntity_GetContactSummary path:required:int32:contactId query:optional:int32:limit headers:0 responses:0";
    GetCustomFieldInfo "GET /api/v1/Contact/CustomField/{fieldName} v1ContactEntity_GetCustomFieldInfo path:required:text:fieldName headers:0 responses:0";
    GetCustomFieldInfoList "GET /api/v1/Contact/CustomField v1ContactEntity_GetCustomFieldInfoList headers:0 responses:0";
    GetDuplicateRules "GET /api/v1/Contact/DuplicateRules v1ContactEntity_GetDuplicateRules headers:0 responses:0";
    SetDuplicateRulesStatus "PUT /api/v1/Contact/DuplicateRules v1ContactEntity_SetDuplicateRulesStatus headers:1 request:0 responses:1";
    GetImageInfo "GET /api/v1/Contact/{contactId}/Imageinfo v1ContactEntity_GetImageInfo path:required:int32:contactId headers:0 responses:0";
    GetNameDepartmentDuplicates "GET /api/v1/Contact/Duplicates/{name} v1ContactEntity_GetNameDepartmentDuplicates path:required:text:name query:optional:text:department headers:0 responses:0";
    GetPublishedUdefFieldInfo "GET /api/v1/Contact/UdefLayout/Published/{progidOrLabel} v1ContactEntity_GetPublishedUdefFieldInfo path:required:text:progidOrLabel headers:0 responses:3";
    GetPublishedUdefLayout "GET /api/v1/Contact/UdefLayout/Published v1ContactEntity_GetPublishedUdefLayout headers:0 responses:0";
    IsPublishUdefLayoutActive "GET /api/v1/Contact/UdefLayout/Publish v1ContactEntity_IsPublishUdefLayoutActive headers:0 responses:0";
    PublishUdefLayout "POST /api/v1/Contact/UdefLayout/Publish v1ContactEntity_PublishUdefLayout headers:0 responses:0";
    Merge "POST /api/v1/Contact/{sourceContactId}/MergeTo/{destinationContactId} v1ContactEntity_Merge path:required:int32:sourceContactId path:required:int32:destinationContactId query:optional:bool:mergeIdenticalPersons query:optional:bool:replaceEmptyFieldsOnDestination headers:1 responses:1";
    Persons "GET /api/v1/Contact/{id}/Persons v1ContactEntity_Persons path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:3";
    Projects "GET /api/v1/Contact/{id}/Projects v1ContactEntity_Projects path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:3";
    PutImageInfo "PUT /api/v1/Contact/{contactId}/ImageInfo v1ContactEntity_PutImageInfo path:required:int32:contactId headers:0 request:0 responses:0";
    Relations "GET /api/v1/Contact/{id}/Relations v1ContactEntity_Relations path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:3";
    RevertUdefLayout "POST /api/v1/Contact/UdefLayout/Revert v1ContactEntity_RevertUdefLayout headers:1 responses:1";
    Sales "GET /api/v1/Contact/{id}/Sales v1ContactEntity_Sales path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:3";
    Simple "GET /api/v1/Contact/{id}/Simple v1ContactEntity_Simple path:required:int32:id headers:0 responses:3";
    Tickets "GET /api/v1/Contact/{id}/Tickets v1ContactEntity_Tickets path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:3";
    ValidateContactEntity "POST /api/v1/Contact/Validate v1ContactEntity_ValidateContactEntity headers:0 request:0 responses:0";
} }
