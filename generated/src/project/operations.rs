// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Project" crate::tables::SHARED {
    GetAll "GET /api/v1/Project v1ProjectEntity_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:3ca57e4f sum:20e37688";
    PostProjectEntity "POST /api/v1/Project v1ProjectEntity_PostProjectEntity query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:8885c502";
    GetCustomFieldInfoList "GET /api/v1/Project/CustomField v1ProjectEntity_GetCustomFieldInfoList headers:61cd96ad responses:3ca57e4f sum:248be564";
    GetCustomFieldInfo "GET /api/v1/Project/CustomField/{fieldName} v1ProjectEntity_GetCustomFieldInfo path:required:text:fieldName headers:61cd96ad responses:3ca57e4f sum:9a2109fa";
    GetDuplicateRules "GET /api/v1/Project/DuplicateRules v1ProjectEntity_GetDuplicateRules headers:61cd96ad responses:3ca57e4f sum:8137085b";
    SetDuplicateRulesStatus "PUT /api/v1/Project/DuplicateRules v1ProjectEntity_SetDuplicateRulesStatus headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 sum:b007a3c9";
    GetDuplicates "GET /api/v1/Project/Duplicates/{name} v1ProjectEntity_GetDuplicates path:required:text:name headers:61cd96ad responses:3ca57e4f sum:edcff2ff";
    GetUdefLayout "GET /api/v1/Project/UdefLayout v1ProjectEntity_GetUdefLayout headers:61cd96ad responses:3ca57e4f sum:eb0cbf3f";
    SaveUdefLayout "PUT /api/v1/Project/UdefLayout v1ProjectEntity_SaveUdefLayout headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:7300b4ad";
    AddUdefField "POST /api/v1/Project/UdefLayout v1ProjectEntity_AddUdefField query:required:enum:udefFieldType headers:61cd96ad responses:3ca57e4f sum:bc1c878f";
    DetectUnpublishedChanges "GET /api/v1/Project/UdefLayout/Changed v1ProjectEntity_DetectUnpublishedChanges query:optional:bool:columnChangesOnly headers:61cd96ad responses:3ca57e4f sum:9550f4d5";
    IsPublishUdefLayoutActive "GET /api/v1/Project/UdefLayout/Publish v1ProjectEntity_IsPublishUdefLayoutActive headers:61cd96ad responses:3ca57e4f sum:abe46a45";
    PublishUdefLayout "POST /api/v1/Project/UdefLayout/Publish v1ProjectEntity_PublishUdefLayout headers:61cd96ad responses:3ca57e4f sum:6b6cfbf7";
    GetPublishedUdefLayout "GET /api/v1/Project/UdefLayout/Published v1ProjectEntity_GetPublishedUdefLayout headers:61cd96ad responses:3ca57e4f sum:6495ecf4";
    GetPublishedUdefFieldInfo "GET /api/v1/Project/UdefLayout/Published/{progidOrLabel} v1ProjectEntity_GetPublishedUdefFieldInfo path:required:text:progidOrLabel headers:61cd96ad responses:8a160b57 sum:a2101c5c";
    RevertUdefLayout "POST /api/v1/Project/UdefLayout/Revert v1ProjectEntity_RevertUdefLayout headers:f9ca0ff2 responses:5cd2bdb7 sum:2f1eb6f0";
    GetUdefFieldInfo "GET /api/v1/Project/UdefLayout/{progidOrLabel} v1ProjectEntity_GetUdefFieldInfo path:required:text:progidOrLabel headers:61cd96ad responses:8a160b57 sum:ffb341e5";
    DeleteUdefFieldInfo "DELETE /api/v1/Project/UdefLayout/{progidOrLabel} v1ProjectEntity_DeleteUdefFieldInfo path:required:text:progidOrLabel headers:f9ca0ff2 responses:5cd2bdb7 sum:264a8f3e";
    ChangeFieldType "POST /api/v1/Project/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType} v1ProjectEntity_ChangeFieldType path:required:text:progidOrLabel path:required:enum:fieldType query:optional:bool:isIndexed headers:61cd96ad responses:8a160b57 sum:40de1e00";
    ValidateProjectEntity "POST /api/v1/Project/Validate v1ProjectEntity_ValidateProjectEntity headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:2c33e14c";
    DefaultProjectEntity "GET /api/v1/Project/default v1ProjectEntity_DefaultProjectEntity headers:61cd96ad responses:3ca57e4f sum:dac4273c";
    IsNumberValid "GET /api/v1/Project/{contactId}/IsNumberValid/{number} v1ProjectEntity_IsNumberValid path:required:int32:contactId path:required:text:number headers:61cd96ad responses:3ca57e4f sum:52aee0c7";
    GetProjectEntity "GET /api/v1/Project/{id} v1ProjectEntity_GetProjectEntity path:required:int32:id query:optional:text:$select query:optional:bool:fk headers:61cd96ad responses:a2ce9e28 sum:d494e2d8";
    PutProjectEntity "PUT /api/v1/Project/{id} v1ProjectEntity_PutProjectEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:1bea1164 sum:0231a4f5";
    DeleteProjectEntity "DELETE /api/v1/Project/{id} v1ProjectEntity_DeleteProjectEntity path:required:int32:id headers:f9ca0ff2 responses:cd00e3d0 sum:6bd6dcd2";
    PatchProjectEntity "PATCH /api/v1/Project/{id} v1ProjectEntity_PatchProjectEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:f4f7fec3";
    Activities "GET /api/v1/Project/{id}/Activities v1ProjectEntity_Activities path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:8a160b57 sum:53cbeaed";
    Contacts "GET /api/v1/Project/{id}/Contacts v1ProjectEntity_Contacts path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:8a160b57 sum:62c57e21";
    GetAllForeignKeysOnEntity "GET /api/v1/Project/{id}/ForeignKey v1ProjectEntity_GetAllForeignKeysOnEntity path:required:int32:id headers:61cd96ad responses:8a160b57 sum:744ae625";
    Guide "GET /api/v1/Project/{id}/Guide v1ProjectEntity_Guide path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:8a160b57 sum:6da79374";
    PutImageInfo "PUT /api/v1/Project/{id}/ImageInfo v1ProjectEntity_PutImageInfo path:required:int32:id query:required:int32:projectId headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:8d6092c9";
    Links "GET /api/v1/Project/{id}/Links v1ProjectEntity_Links path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:8a160b57 sum:fe1edc61";
    Members "GET /api/v1/Project/{id}/Members v1ProjectEntity_Members path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:8a160b57 sum:9176d1c3";
    Simple "GET /api/v1/Project/{id}/Simple v1ProjectEntity_Simple path:required:int32:id headers:61cd96ad responses:8a160b57 sum:986bdc82";
    HasGuide "GET /api/v1/Project/{projectId}/HasGuide v1ProjectEntity_HasGuide path:required:int32:projectId headers:61cd96ad responses:3ca57e4f sum:bc75abcc";
    GetImage "GET /api/v1/Project/{projectId}/Image v1ProjectEntity_GetImage path:required:int32:projectId query:optional:int32:w query:optional:int32:h query:optional:text:type query:optional:enum:ifBlank headers:61cd96ad responses:8a3b30a7 sum:142d88c2";
    SaveImage "PUT /api/v1/Project/{projectId}/Image v1ProjectEntity_SaveImage path:required:int32:projectId headers:61cd96ad request:a6f45a31 responses:c64f0e03 file sum:b2dcc393";
    SaveImagePost "POST /api/v1/Project/{projectId}/Image v1ProjectEntity_SaveImage_POST path:required:int32:projectId headers:61cd96ad request:a6f45a31 responses:c64f0e03 file sum:06b035b1";
    DeleteImageContent "DELETE /api/v1/Project/{projectId}/Image v1ProjectEntity_DeleteImageContent path:required:int32:projectId headers:f9ca0ff2 responses:5cd2bdb7 sum:596d0c18";
    GetImageInfo "GET /api/v1/Project/{projectId}/Imageinfo v1ProjectEntity_GetImageInfo path:required:int32:projectId headers:61cd96ad responses:3ca57e4f sum:8767f7a1";
    GetNextMilestone "GET /api/v1/Project/{projectId}/NextMilestone v1ProjectEntity_GetNextMilestone path:required:int32:projectId headers:61cd96ad responses:3ca57e4f sum:026c1425";
    Merge "POST /api/v1/Project/{sourceProjectId}/MergeTo/{destinationProjectId} v1ProjectEntity_Merge path:required:int32:sourceProjectId path:required:int32:destinationProjectId query:optional:bool:replaceEmptyFieldsOnDestination headers:f9ca0ff2 responses:5cd2bdb7 sum:2aae63df";
} }
