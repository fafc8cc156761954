// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Project" crate::tables::SHARED {
    Activities "GET /api/v1/Project/{id}/Activities v1ProjectEntity_Activities path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:3";
    GetUdefLayout "GET /api/v1/Project/UdefLayout v1ProjectEntity_GetUdefLayout headers:0 responses:0";
    SaveUdefLayout "PUT /api/v1/Project/UdefLayout v1ProjectEntity_SaveUdefLayout headers:0 request:0 responses:0";
    AddUdefField "POST /api/v1/Project/UdefLayout v1ProjectEntity_AddUdefField query:required:enum:udefFieldType headers:0 responses:0";
    ChangeFieldType "POST /api/v1/Project/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType} v1ProjectEntity_ChangeFieldType path:required:text:progidOrLabel path:required:enum:fieldType query:optional:bool:isIndexed headers:0 responses:3";
    Contacts "GET /api/v1/Project/{id}/Contacts v1ProjectEntity_Contacts path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:3";
    DefaultProjectEntity "GET /api/v1/Project/default v1ProjectEntity_DefaultProjectEntity headers:0 responses:0";
    GetImage "GET /api/v1/Project/{projectId}/Image v1ProjectEntity_GetImage path:required:int32:projectId query:optional:int32:w query:optional:int32:h query:optional:text:type query:optional:enum:ifBlank headers:0 responses:9";
    SaveImage "PUT /api/v1/Project/{projectId}/Image v1ProjectEntity_SaveImage path:required:int32:projectId headers:0 request:3 responses:8";
    SaveImagePost "POST /api/v1/Project/{projectId}/Image v1ProjectEntity_SaveImage_POST path:required:int32:projectId headers:0 request:3 responses:8";
    DeleteImageContent "DELETE /api/v1/Project/{projectId}/Image v1ProjectEntity_DeleteImageContent path:required:int32:projectId headers:1 responses:1";
    GetProjectEntity "GET /api/v1/Project/{id} v1ProjectEntity_GetProjectEntity path:required:int32:id query:optional:text:$select query:optional:bool:fk headers:0 responses:4";
    PutProjectEntity "PUT /api/v1/Project/{id} v1ProjectEntity_PutProjectEntity path:required:int32:id query:optional:text:$select headers:0 request:0 responses:5";
    DeleteProjectEntity "DELETE /api/v1/Project/{id} v1ProjectEntity_DeleteProjectEntity path:required:int32:id headers:1 responses:6";
    PatchProjectEntity "PATCH /api/v1/Project/{id} v1ProjectEntity_PatchProjectEntity path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    GetUdefFieldInfo "GET /api/v1/Project/UdefLayout/{progidOrLabel} v1ProjectEntity_GetUdefFieldInfo path:required:text:progidOrLabel headers:0 responses:3";
    DeleteUdefFieldInfo "DELETE /api/v1/Project/UdefLayout/{progidOrLabel} v1ProjectEntity_DeleteUdefFieldInfo path:required:text:progidOrLabel headers:1 responses:1";
    DetectUnpublishedChanges "GET /api/v1/Project/UdefLayout/Changed v1ProjectEntity_DetectUnpublishedChanges query:optional:bool:columnChangesOnly headers:0 responses:0";
    GetAll "GET /api/v1/Project v1ProjectEntity_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:0";
    PostProjectEntity "POST /api/v1/Project v1ProjectEntity_PostProjectEntity query:optional:text:$select headers:0 request:0 responses:0";
    GetAllForeignKeysOnEntity "GET /api/v1/Project/{id}/ForeignKey v1ProjectEntity_GetAllForeignKeysOnEntity path:required:int32:id headers:0 responses:3";
    GetCustomFieldInfo "GET /api/v1/Project/CustomField/{fieldName} v1ProjectEntity_GetCustomFieldInfo path:required:text:fieldName headers:0 responses:0";
    GetCustomFieldInfoList "GET /api/v1/Project/CustomField v1ProjectEntity_GetCustomFieldInfoList headers:0 responses:0";
    GetDuplicateRules "GET /api/v1/Project/DuplicateRules v1ProjectEntity_GetDuplicateRules headers:0 responses:0";
    SetDuplicateRulesStatus "PUT /api/v1/Project/DuplicateRules v1ProjectEntity_SetDuplicateRulesStatus headers:1 request:0 responses:1";
    GetDuplicates "GET /api/v1/Project/Duplicates/{name} v1ProjectEntity_GetDuplicates path:required:text:name headers:0 responses:0";
    GetImageInfo "GET /api/v1/Project/{projectId}/Imageinfo v1ProjectEntity_GetImageInfo path:required:int32:projectId headers:0 responses:0";
    GetNextMilestone "GET /api/v1/Project/{projectId}/NextMilestone v1ProjectEntity_GetNextMilestone path:required:int32:projectId headers:0 responses:0";
    GetPublishedUdefFieldInfo "GET /api/v1/Project/UdefLayout/Published/{progidOrLabel} v1ProjectEntity_GetPublishedUdefFieldInfo path:required:text:progidOrLabel headers:0 responses:3";
    GetPublishedUdefLayout "GET /api/v1/Project/UdefLayout/Published v1ProjectEntity_GetPublishedUdefLayout headers:0 responses:0";
    Guide "GET /api/v1/Project/{id}/Guide v1ProjectEntity_Guide path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:3";
    HasGuide "GET /api/v1/Project/{projectId}/HasGuide v1ProjectEntity_HasGuide path:required:int32:projectId headers:0 responses:0";
    IsNumberValid "GET /api/v1/Project/{contactId}/IsNumberValid/{number} v1ProjectEntity_IsNumberValid path:required:int32:contactId path:required:text:number headers:0 responses:0";
    IsPublishUdefLayoutActive "GET /api/v1/Project/UdefLayout/Publish v1ProjectEntity_IsPublishUdefLayoutActive headers:0 responses:0";
    PublishUdefLayout "POST /api/v1/Project/UdefLayout/Publish v1ProjectEntity_PublishUdefLayout headers:0 responses:0";
    Links "GET /api/v1/Project/{id}/Links v1ProjectEntity_Links path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:3";
    Members "GET /api/v1/Project/{id}/Members v1ProjectEntity_Members path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:3";
    Merge "POST /api/v1/Project/{sourceProjectId}/MergeTo/{destinationProjectId} v1ProjectEntity_Merge path:required:int32:sourceProjectId path:required:int32:destinationProjectId query:optional:bool:replaceEmptyFieldsOnDestination headers:1 responses:1";
    PutImageInfo "PUT /api/v1/Project/{id}/ImageInfo v1ProjectEntity_PutImageInfo path:required:int32:id query:required:int32:projectId headers:0 request:0 responses:8";
    RevertUdefLayout "POST /api/v1/Project/UdefLayout/Revert v1ProjectEntity_RevertUdefLayout headers:1 responses:1";
    Simple "GET /api/v1/Project/{id}/Simple v1ProjectEntity_Simple path:required:int32:id headers:0 responses:3";
    ValidateProjectEntity "POST /api/v1/Project/Validate v1ProjectEntity_ValidateProjectEntity headers:0 request:0 responses:0";
} }
