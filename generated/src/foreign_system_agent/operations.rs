// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "ForeignSystem_Agent" 30 {
    0 ADD_DEVICE_BY_IDENTIFIER Post "/api/v1/Agents/ForeignSystem/AddDeviceByIdentifier" "v1ForeignSystemAgent_AddDeviceByIdentifier" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    1 ADD_FOREIGN_KEY Post "/api/v1/Agents/ForeignSystem/AddForeignKey" "v1ForeignSystemAgent_AddForeignKey" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    2 CREATE_DEFAULT_FOREIGN_APP_ENTITY Post "/api/v1/Agents/ForeignSystem/CreateDefaultForeignAppEntity" "v1ForeignSystemAgent_CreateDefaultForeignAppEntity" [] HEADERS_1, None, ANSWERS_200;
    3 DELETE_DEVICE_BY_IDENTIFIER Post "/api/v1/Agents/ForeignSystem/DeleteDeviceByIdentifier" "v1ForeignSystemAgent_DeleteDeviceByIdentifier" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    4 DELETE_FOREIGN_APP_ENTITY Post "/api/v1/Agents/ForeignSystem/DeleteForeignAppEntity" "v1ForeignSystemAgent_DeleteForeignAppEntity" [Query "ForeignAppEntityId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    5 DELETE_FOREIGN_DEVICE Post "/api/v1/Agents/ForeignSystem/DeleteForeignDevice" "v1ForeignSystemAgent_DeleteForeignDevice" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    6 DELETE_FOREIGN_KEY Post "/api/v1/Agents/ForeignSystem/DeleteForeignKey" "v1ForeignSystemAgent_DeleteForeignKey" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    7 DELETE_FOREIGN_KEY_ON_NAME Post "/api/v1/Agents/ForeignSystem/DeleteForeignKeyOnName" "v1ForeignSystemAgent_DeleteForeignKeyOnName" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    8 GET_ALL_FOREIGN_KEYS_ON_ENTITY Post "/api/v1/Agents/ForeignSystem/GetAllForeignKeysOnEntity" "v1ForeignSystemAgent_GetAllForeignKeysOnEntity" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    9 GET_APP_BY_NAME Post "/api/v1/Agents/ForeignSystem/GetAppByName" "v1ForeignSystemAgent_GetAppByName" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 GET_APPLICATION_DEVICES Post "/api/v1/Agents/ForeignSystem/GetApplicationDevices" "v1ForeignSystemAgent_GetApplicationDevices" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 GET_APPLICATION_KEYS Post "/api/v1/Agents/ForeignSystem/GetApplicationKeys" "v1ForeignSystemAgent_GetApplicationKeys" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    12 GET_DEVICE_BY_IDENTIFIER Post "/api/v1/Agents/ForeignSystem/GetDeviceByIdentifier" "v1ForeignSystemAgent_GetDeviceByIdentifier" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    13 GET_DEVICE_BY_NAME Post "/api/v1/Agents/ForeignSystem/GetDeviceByName" "v1ForeignSystemAgent_GetDeviceByName" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_DEVICE_KEYS Post "/api/v1/Agents/ForeignSystem/GetDeviceKeys" "v1ForeignSystemAgent_GetDeviceKeys" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    15 GET_DEVICE_KEYS_ON_DEVICE_IDENTIFIER Post "/api/v1/Agents/ForeignSystem/GetDeviceKeysOnDeviceIdentifier" "v1ForeignSystemAgent_GetDeviceKeysOnDeviceIdentifier" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    16 GET_DEVICE_KEYS_ON_DEVICE_IDENTIFIER_TABLE Post "/api/v1/Agents/ForeignSystem/GetDeviceKeysOnDeviceIdentifierTable" "v1ForeignSystemAgent_GetDeviceKeysOnDeviceIdentifierTable" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    17 GET_DEVICE_KEYS_ON_DEVICE_IDENTIFIER_TABLE_RECORD_ID Post "/api/v1/Agents/ForeignSystem/GetDeviceKeysOnDeviceIdentifierTableRecordId" "v1ForeignSystemAgent_GetDeviceKeysOnDeviceIdentifierTableRecordId" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    18 GET_FOREIGN_APP_ENTITY Post "/api/v1/Agents/ForeignSystem/GetForeignAppEntity" "v1ForeignSystemAgent_GetForeignAppEntity" [Query "foreignAppEntityId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    19 GET_FOREIGN_DEVICE Post "/api/v1/Agents/ForeignSystem/GetForeignDevice" "v1ForeignSystemAgent_GetForeignDevice" [Query "foreignDeviceId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    20 GET_KEY Post "/api/v1/Agents/ForeignSystem/GetKey" "v1ForeignSystemAgent_GetKey" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    21 GET_KEY_BY_VALUE Post "/api/v1/Agents/ForeignSystem/GetKeyByValue" "v1ForeignSystemAgent_GetKeyByValue" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    22 GET_KEY_BY_VALUE_AND_IDENTIFIER Post "/api/v1/Agents/ForeignSystem/GetKeyByValueAndIdentifier" "v1ForeignSystemAgent_GetKeyByValueAndIdentifier" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    23 GET_KEY_ON_DEVICE_IDENTIFIER Post "/api/v1/Agents/ForeignSystem/GetKeyOnDeviceIdentifier" "v1ForeignSystemAgent_GetKeyOnDeviceIdentifier" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    24 GET_KEY_VALUE Post "/api/v1/Agents/ForeignSystem/GetKeyValue" "v1ForeignSystemAgent_GetKeyValue" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    25 GET_KEY_VALUE_ON_DEVICE_IDENTIFIER Post "/api/v1/Agents/ForeignSystem/GetKeyValueOnDeviceIdentifier" "v1ForeignSystemAgent_GetKeyValueOnDeviceIdentifier" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    26 SAVE_DEVICE_BY_IDENTIFIER Post "/api/v1/Agents/ForeignSystem/SaveDeviceByIdentifier" "v1ForeignSystemAgent_SaveDeviceByIdentifier" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    27 SAVE_FOREIGN_APP_ENTITY Post "/api/v1/Agents/ForeignSystem/SaveForeignAppEntity" "v1ForeignSystemAgent_SaveForeignAppEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    28 SAVE_FOREIGN_DEVICE Post "/api/v1/Agents/ForeignSystem/SaveForeignDevice" "v1ForeignSystemAgent_SaveForeignDevice" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    29 SAVE_FOREIGN_KEY Post "/api/v1/Agents/ForeignSystem/SaveForeignKey" "v1ForeignSystemAgent_SaveForeignKey" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
