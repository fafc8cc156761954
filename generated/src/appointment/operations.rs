// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Appointment" crate::tables::SHARED {
    GetUdefLayout "GET /api/v1/Appointment/UdefLayout v1AppointmentEntity_GetUdefLayout headers:0 responses:0";
    SaveUdefLayout "PUT /api/v1/Appointment/UdefLayout v1AppointmentEntity_SaveUdefLayout headers:0 request:0 responses:0";
    AddUdefField "POST /api/v1/Appointment/UdefLayout v1AppointmentEntity_AddUdefField query:required:enum:udefFieldType headers:0 responses:0";
    ChangeFieldType "POST /api/v1/Appointment/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType} v1AppointmentEntity_ChangeFieldType path:required:text:progidOrLabel path:required:enum:fieldType query:optional:bool:isIndexed headers:0 responses:3";
    DefaultAppointmentEntity "GET /api/v1/Appointment/default v1AppointmentEntity_DefaultAppointmentEntity headers:0 responses:0";
    GetAppointmentEntity "GET /api/v1/Appointment/{id} v1AppointmentEntity_GetAppointmentEntity path:required:int32:id query:optional:text:$select query:optional:bool:fk headers:0 responses:4";
    PutAppointmentEntity "PUT /api/v1/Appointment/{id} v1AppointmentEntity_PutAppointmentEntity path:required:int32:id query:optional:text:$select headers:0 request:0 responses:5";
    DeleteAppointmentEntity "DELETE /api/v1/Appointment/{id} v1AppointmentEntity_DeleteAppointmentEntity path:required:int32:id headers:1 responses:6";
    PatchAppointmentEntity "PATCH /api/v1/Appointment/{id} v1AppointmentEntity_PatchAppointmentEntity path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    GetUdefFieldInfo "GET /api/v1/Appointment/UdefLayout/{progidOrLabel} v1AppointmentEntity_GetUdefFieldInfo path:required:text:progidOrLabel headers:0 responses:3";
    DeleteUdefFieldInfo "DELETE /api/v1/Appointment/UdefLayout/{progidOrLabel} v1AppointmentEntity_DeleteUdefFieldInfo path:required:text:progidOrLabel headers:1 responses:1";
    DetectUnpublishedChanges "GET /api/v1/Appointment/UdefLayout/Changed v1AppointmentEntity_DetectUnpublishedChanges query:optional:bool:columnChangesOnly headers:0 responses:0";
    GetAll "GET /api/v1/Appointment v1AppointmentEntity_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:0";
    PostAppointmentEntity "POST /api/v1/Appointment v1AppointmentEntity_PostAppointmentEntity query:optional:text:$select headers:0 request:0 responses:0";
    GetAllForeignKeysOnEntity "GET /api/v1/Appointment/{id}/ForeignKey v1AppointmentEntity_GetAllForeignKeysOnEntity path:required:int32:id headers:0 responses:3";
    GetCustomFieldInfo "GET /api/v1/Appointment/CustomField/{fieldName} v1AppointmentEntity_GetCustomFieldInfo path:required:text:fieldName headers:0 responses:0";
    GetCustomFieldInfoList "GET /api/v1/Appointment/CustomField v1AppointmentEntity_GetCustomFieldInfoList headers:0 responses:0";
    GetPublishedUdefFieldInfo "GET /api/v1/Appointment/UdefLayout/Published/{progidOrLabel} v1AppointmentEntity_GetPublishedUdefFieldInfo path:required:text:progidOrLabel headers:0 responses:3";
    GetPublishedUdefLayout "GET /api/v1/Appointment/UdefLayout/Published v1AppointmentEntity_GetPublishedUdefLayout headers:0 responses:0";
    IsPublishUdefLayoutActive "GET /api/v1/Appointment/UdefLayout/Publish v1AppointmentEntity_IsPublishUdefLayoutActive headers:0 responses:0";
    PublishUdefLayout "POST /api/v1/Appointment/UdefLayout/Publish v1AppointmentEntity_PublishUdefLayout headers:0 responses:0";
    Links "GET /api/v1/Appointment/{id}/Links v1AppointmentEntity_Links path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:3";
    Participants "GET /api/v1/Appointment/{id}/Participants v1AppointmentEntity_Participants path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:3";
    RevertUdefLayout "POST /api/v1/Appointment/UdefLayout/Revert v1AppointmentEntity_RevertUdefLayout headers:1 responses:1";
    Simple "GET /api/v1/Appointment/{id}/Simple v1AppointmentEntity_Simple path:required:int32:id headers:0 responses:3";
    ValidateAppointmentEntity "POST /api/v1/Appointment/Validate v1AppointmentEntity_ValidateAppointmentEntity headers:0 request:0 responses:0";
} }
