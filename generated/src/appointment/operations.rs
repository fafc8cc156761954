// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_304_404, ANSWERS_200_400_412, ANSWERS_200_404, ANSWERS_200_404_409_412, ANSWERS_204, ANSWERS_204_412, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_2};

operations! { "Appointment" 26 {
    0 GET_UDEF_LAYOUT Get "/api/v1/Appointment/UdefLayout" "v1AppointmentEntity_GetUdefLayout" [] HEADERS_1, None, ANSWERS_200;
    1 SAVE_UDEF_LAYOUT Put "/api/v1/Appointment/UdefLayout" "v1AppointmentEntity_SaveUdefLayout" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    2 ADD_UDEF_FIELD Post "/api/v1/Appointment/UdefLayout" "v1AppointmentEntity_AddUdefField" [Query "udefFieldType" Enum Required] HEADERS_1, None, ANSWERS_200;
    3 CHANGE_FIELD_TYPE Post "/api/v1/Appointment/UdefLayout/{progidOrLabel}/ChangeTo/{fieldType}" "v1AppointmentEntity_ChangeFieldType" [Path "progidOrLabel" Text Required, Path "fieldType" Enum Required, Query "isIndexed" Bool Optional] HEADERS_1, None, ANSWERS_200_404;
    4 DEFAULT_APPOINTMENT_ENTITY Get "/api/v1/Appointment/default" "v1AppointmentEntity_DefaultAppointmentEntity" [] HEADERS_1, None, ANSWERS_200;
    5 GET_APPOINTMENT_ENTITY Get "/api/v1/Appointment/{id}" "v1AppointmentEntity_GetAppointmentEntity" [Path "id" Int32 Required, Query "$select" Text Optional, Query "fk" Bool Optional] HEADERS_1, None, ANSWERS_200_304_404;
    6 PUT_APPOINTMENT_ENTITY Put "/api/v1/Appointment/{id}" "v1AppointmentEntity_PutAppointmentEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400_412;
    7 DELETE_APPOINTMENT_ENTITY Delete "/api/v1/Appointment/{id}" "v1AppointmentEntity_DeleteAppointmentEntity" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204_412;
    8 PATCH_APPOINTMENT_ENTITY Patch "/api/v1/Appointment/{id}" "v1AppointmentEntity_PatchAppointmentEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    9 GET_UDEF_FIELD_INFO Get "/api/v1/Appointment/UdefLayout/{progidOrLabel}" "v1AppointmentEntity_GetUdefFieldInfo" [Path "progidOrLabel" Text Required] HEADERS_1, None, ANSWERS_200_404;
    10 DELETE_UDEF_FIELD_INFO Delete "/api/v1/Appointment/UdefLayout/{progidOrLabel}" "v1AppointmentEntity_DeleteUdefFieldInfo" [Path "progidOrLabel" Text Required] HEADERS_2, None, ANSWERS_204;
    11 DETECT_UNPUBLISHED_CHANGES Get "/api/v1/Appointment/UdefLayout/Changed" "v1AppointmentEntity_DetectUnpublishedChanges" [Query "columnChangesOnly" Bool Optional] HEADERS_1, None, ANSWERS_200;
    12 GET_ALL Get "/api/v1/Appointment" "v1AppointmentEntity_GetAll" [Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200;
    13 POST_APPOINTMENT_ENTITY Post "/api/v1/Appointment" "v1AppointmentEntity_PostAppointmentEntity" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_ALL_FOREIGN_KEYS_ON_ENTITY Get "/api/v1/Appointment/{id}/ForeignKey" "v1AppointmentEntity_GetAllForeignKeysOnEntity" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    15 GET_CUSTOM_FIELD_INFO Get "/api/v1/Appointment/CustomField/{fieldName}" "v1AppointmentEntity_GetCustomFieldInfo" [Path "fieldName" Text Required] HEADERS_1, None, ANSWERS_200;
    16 GET_CUSTOM_FIELD_INFO_LIST Get "/api/v1/Appointment/CustomField" "v1AppointmentEntity_GetCustomFieldInfoList" [] HEADERS_1, None, ANSWERS_200;
    17 GET_PUBLISHED_UDEF_FIELD_INFO Get "/api/v1/Appointment/UdefLayout/Published/{progidOrLabel}" "v1AppointmentEntity_GetPublishedUdefFieldInfo" [Path "progidOrLabel" Text Required] HEADERS_1, None, ANSWERS_200_404;
    18 GET_PUBLISHED_UDEF_LAYOUT Get "/api/v1/Appointment/UdefLayout/Published" "v1AppointmentEntity_GetPublishedUdefLayout" [] HEADERS_1, None, ANSWERS_200;
    19 IS_PUBLISH_UDEF_LAYOUT_ACTIVE Get "/api/v1/Appointment/UdefLayout/Publish" "v1AppointmentEntity_IsPublishUdefLayoutActive" [] HEADERS_1, None, ANSWERS_200;
    20 PUBLISH_UDEF_LAYOUT Post "/api/v1/Appointment/UdefLayout/Publish" "v1AppointmentEntity_PublishUdefLayout" [] HEADERS_1, None, ANSWERS_200;
    21 LINKS Get "/api/v1/Appointment/{id}/Links" "v1AppointmentEntity_Links" [Path "id" Int32 Required, Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200_404;
    22 PARTICIPANTS Get "/api/v1/Appointment/{id}/Participants" "v1AppointmentEntity_Participants" [Path "id" Int32 Required, Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200_404;
    23 REVERT_UDEF_LAYOUT Post "/api/v1/Appointment/UdefLayout/Revert" "v1AppointmentEntity_RevertUdefLayout" [] HEADERS_2, None, ANSWERS_204;
    24 SIMPLE Get "/api/v1/Appointment/{id}/Simple" "v1AppointmentEntity_Simple" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    25 VALIDATE_APPOINTMENT_ENTITY Post "/api/v1/Appointment/Validate" "v1AppointmentEntity_ValidateAppointmentEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
