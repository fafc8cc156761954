// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Appointment" crate::tables::SHARED {
    GetAll "GET /api/v1/Appointment v1AppointmentEntity_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:3ca57e4f sum:4adb1dec";
    PostAppointmentEntity "POST /api/v1/Appointment v1AppointmentEntity_PostAppointmentEntity query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:36af457e";
    GetCustomFieldInfoList "GET /api/v1/Appointment/CustomField v1AppointmentEntity_GetCustomFieldInfoList headers:61cd96ad responses:3ca57e4f sum:d6737fc4";
    GetCustomFieldInfo "GET /api/v1/Appointment/CustomField/{fieldName} v1AppointmentEntity_GetCustomFieldInfo path:required:text:fieldName headers:61cd96ad responses:3ca57e4f sum:1a41ed02";
    GetUdefLayout "GET /api/v1/Appointment/UdefLayout v1AppointmentEntity_GetUdefLayout headers:61cd96ad responses:3ca57e4f sum:1215b56b";
    SaveUdefLayout "PUT /api/v1/Appointment/UdefLayout v1AppointmentEntity_SaveUdefLayout headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:9531e291";
    AddUdefField "POST /api/v1/Appointment/UdefLayout v1AppointmentEntity_AddUdefField query:required:enum:udefFieldType headers:61cd96ad responses:3ca57e4f sum:e317f0df";
    DetectUnpublishedChanges "GET /api/v1/Appointment/UdefLayout/Changed v1AppointmentEntity_DetectUnpublishedChanges query:optional:bool:columnChangesOnly headers:61cd96ad responses:3ca57e4f sum:d3318999";
    IsPublishUdefLayoutActive "GET /api/v1/Appointment/UdefLayout/Publish v1AppointmentEntity_IsPublishUdefLayoutActive headers:61cd96ad responses:3ca57e4f sum:b82d14d5";
    PublishUdefLayout "POST /api/v1/Appointment/UdefLayout/Publish v1AppointmentEntity_PublishUdefLayout headers:61cd96ad responses:3ca57e4f sum:01e15027";
    GetPublishedUdefLayout "GET /api/v1/Appointment/UdefLayout/Published v1AppointmentEntity_GetPublishedUdefLayout headers:61cd96ad responses:3ca57e4f sum:d6b201b0";
    GetPublishedUdefFieldInfo "GET /api/v1/Appointment/UdefLayout/Published/{progidOrLabel} v1AppointmentEntity_GetPublishedUdefFieldInfo path:required:text:progidOrLabel headers:61cd96ad responses:8a160b57 sum:9f4a06ac";
    RevertUdefLayout "POST /api/v1/Appointment/UdefLayout/Revert v1AppointmentEntity_RevertUdefLayout headers:f9ca0ff2 responses:5cd2bdb7 sum:c14f1844";
    GetUdefFieldInfo "GET /api/v1/Appointment/UdefLayout/{progidOrLabel} v1AppointmentEntity_GetUdefFieldInfo path:required:text:progidOrLabel headers:61cd96ad responses:8a160b57 sum:701b6de5";
    DeleteUdefFieldInfo "DELETE /api/v1/Appointment/UdefLayout/{progidOrLabel} v1AppointmentEntity_DeleteUdefFieldInfo path:required:text:progidOrLabel headers:f9ca0ff2 responses:5cd2bdb7 sum:5e21ff6e";
    ChangeFieldType "POST /api/v1/Appointment/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType} v1AppointmentEntity_ChangeFieldType path:required:text:progidOrLabel path:required:enum:fieldType query:optional:bool:isIndexed headers:61cd96ad responses:8a160b57 sum:befc7950";
    ValidateAppointmentEntity "POST /api/v1/Appointment/Validate v1AppointmentEntity_ValidateAppointmentEntity headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:6e38af30";
    DefaultAppointmentEntity "GET /api/v1/Appointment/default v1AppointmentEntity_DefaultAppointmentEntity headers:61cd96ad responses:3ca57e4f sum:d6acec54";
    GetAppointmentEntity "GET /api/v1/Appointment/{id} v1AppointmentEntity_GetAppointmentEntity path:required:int32:id query:optional:text:$select query:optional:bool:fk headers:61cd96ad responses:a2ce9e28 sum:ca1cba08";
    PutAppointmentEntity "PUT /api/v1/Appointment/{id} v1AppointmentEntity_PutAppointmentEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:1bea1164 sum:30cef4b9";
    DeleteAppointmentEntity "DELETE /api/v1/Appointment/{id} v1AppointmentEntity_DeleteAppointmentEntity path:required:int32:id headers:f9ca0ff2 responses:cd00e3d0 sum:6c0ef87e";
    PatchAppointmentEntity "PATCH /api/v1/Appointment/{id} v1AppointmentEntity_PatchAppointmentEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:cfe611f3";
    GetAllForeignKeysOnEntity "GET /api/v1/Appointment/{id}/ForeignKey v1AppointmentEntity_GetAllForeignKeysOnEntity path:required:int32:id headers:61cd96ad responses:8a160b57 sum:2bdbcb59";
    Links "GET /api/v1/Appointment/{id}/Links v1AppointmentEntity_Links path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:8a160b57 sum:8cf62ca1";
    Participants "GET /api/v1/Appointment/{id}/Participants v1AppointmentEntity_Participants path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:8a160b57 sum:ba79b3a4";
    Simple "GET /api/v1/Appointment/{id}/Simple v1AppointmentEntity_Simple path:required:int32:id headers:61cd96ad responses:8a160b57 sum:51e42fee";
} }
