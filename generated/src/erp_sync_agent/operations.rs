// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "ErpSync_Agent" 47 {
    0 BREAK_ACTOR_LINK Post "/api/v1/Agents/ErpSync/BreakActorLink" "v1ErpSyncAgent_BreakActorLink" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    1 CAN_DELETE_ERP_SYNC_CONNECTOR_ENTITY Post "/api/v1/Agents/ErpSync/CanDeleteErpSyncConnectorEntity" "v1ErpSyncAgent_CanDeleteErpSyncConnectorEntity" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    2 CHANGE_ENGINE_INTERVAL Post "/api/v1/Agents/ErpSync/ChangeEngineInterval" "v1ErpSyncAgent_ChangeEngineInterval" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    3 CHANGE_ENGINE_STATUS Post "/api/v1/Agents/ErpSync/ChangeEngineStatus" "v1ErpSyncAgent_ChangeEngineStatus" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 CONNECT_ACTOR Post "/api/v1/Agents/ErpSync/ConnectActor" "v1ErpSyncAgent_ConnectActor" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    5 CREATE_ACTOR_LINK Post "/api/v1/Agents/ErpSync/CreateActorLink" "v1ErpSyncAgent_CreateActorLink" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 CREATE_DEFAULT_ERP_SYNC_CONNECTOR_ENTITY Post "/api/v1/Agents/ErpSync/CreateDefaultErpSyncConnectorEntity" "v1ErpSyncAgent_CreateDefaultErpSyncConnectorEntity" [] HEADERS_1, None, ANSWERS_200;
    7 CREATE_ERP_ACTOR_FROM_CRM Post "/api/v1/Agents/ErpSync/CreateErpActorFromCrm" "v1ErpSyncAgent_CreateErpActorFromCrm" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    8 DELETE_CONNECTION Post "/api/v1/Agents/ErpSync/DeleteConnection" "v1ErpSyncAgent_DeleteConnection" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    9 DELETE_ERP_SYNC_CONNECTOR_ENTITY Post "/api/v1/Agents/ErpSync/DeleteErpSyncConnectorEntity" "v1ErpSyncAgent_DeleteErpSyncConnectorEntity" [Query "ErpSyncConnectorEntityId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    10 FORCE_RESYNC Post "/api/v1/Agents/ErpSync/ForceResync" "v1ErpSyncAgent_ForceResync" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 FORCE_RESYNC_BATCH_TASK Post "/api/v1/Agents/ErpSync/ForceResyncBatchTask" "v1ErpSyncAgent_ForceResyncBatchTask" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    12 FORCE_RESYNC_EXTERNAL Post "/api/v1/Agents/ErpSync/ForceResyncExternal" "v1ErpSyncAgent_ForceResyncExternal" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    13 FORCE_RESYNC_EXTERNAL_NO_BLANK_VALUES Post "/api/v1/Agents/ErpSync/ForceResyncExternalNoBlankValues" "v1ErpSyncAgent_ForceResyncExternalNoBlankValues" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 FORCE_RESYNC_NO_BLANK_VALUES Post "/api/v1/Agents/ErpSync/ForceResyncNoBlankValues" "v1ErpSyncAgent_ForceResyncNoBlankValues" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    15 FORCE_SYNC_ALL Post "/api/v1/Agents/ErpSync/ForceSyncAll" "v1ErpSyncAgent_ForceSyncAll" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    16 GET_ACTOR_TYPE_MAPPING Post "/api/v1/Agents/ErpSync/GetActorTypeMapping" "v1ErpSyncAgent_GetActorTypeMapping" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    17 GET_CONFIGURATION_FIELDS Post "/api/v1/Agents/ErpSync/GetConfigurationFields" "v1ErpSyncAgent_GetConfigurationFields" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    18 GET_CONNECTION Post "/api/v1/Agents/ErpSync/GetConnection" "v1ErpSyncAgent_GetConnection" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    19 GET_CONNECTION_LIST_MAPPINGS Post "/api/v1/Agents/ErpSync/GetConnectionListMappings" "v1ErpSyncAgent_GetConnectionListMappings" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    20 GET_CONNECTIONS_AND_DISPLAY_FIELDS Post "/api/v1/Agents/ErpSync/GetConnectionsAndDisplayFields" "v1ErpSyncAgent_GetConnectionsAndDisplayFields" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    21 GET_CRM_ACTOR_TYPE Post "/api/v1/Agents/ErpSync/GetCrmActorType" "v1ErpSyncAgent_GetCrmActorType" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    22 GET_DEFAULT_VALUE_INFO Post "/api/v1/Agents/ErpSync/GetDefaultValueInfo" "v1ErpSyncAgent_GetDefaultValueInfo" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    23 GET_ENGINE_STATUS Post "/api/v1/Agents/ErpSync/GetEngineStatus" "v1ErpSyncAgent_GetEngineStatus" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    24 GET_ERP_CONNECTION_CONFIG_FIELDS Post "/api/v1/Agents/ErpSync/GetErpConnectionConfigFields" "v1ErpSyncAgent_GetErpConnectionConfigFields" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    25 GET_ERP_FIELD_VALUES Post "/api/v1/Agents/ErpSync/GetErpFieldValues" "v1ErpSyncAgent_GetErpFieldValues" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    26 GET_ERP_SYNC_CONNECTION_SUMMARY Post "/api/v1/Agents/ErpSync/GetErpSyncConnectionSummary" "v1ErpSyncAgent_GetErpSyncConnectionSummary" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    27 GET_ERP_SYNC_CONNECTOR_ENTITY Post "/api/v1/Agents/ErpSync/GetErpSyncConnectorEntity" "v1ErpSyncAgent_GetErpSyncConnectorEntity" [Query "erpSyncConnectorEntityId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    28 GET_FIELD_VALUES_FROM_CRM Post "/api/v1/Agents/ErpSync/GetFieldValuesFromCrm" "v1ErpSyncAgent_GetFieldValuesFromCrm" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    29 GET_FIELD_VALUES_FROM_ERP Post "/api/v1/Agents/ErpSync/GetFieldValuesFromErp" "v1ErpSyncAgent_GetFieldValuesFromErp" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    30 GET_FIELDS_FOR_NEW_ERP_ACTOR Post "/api/v1/Agents/ErpSync/GetFieldsForNewErpActor" "v1ErpSyncAgent_GetFieldsForNewErpActor" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    31 MOVE_ERP_FIELD_ITEM Post "/api/v1/Agents/ErpSync/MoveErpFieldItem" "v1ErpSyncAgent_MoveErpFieldItem" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    32 SAVE_ACTOR_TYPE_MAPPING Post "/api/v1/Agents/ErpSync/SaveActorTypeMapping" "v1ErpSyncAgent_SaveActorTypeMapping" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    33 SAVE_CONNECTION Post "/api/v1/Agents/ErpSync/SaveConnection" "v1ErpSyncAgent_SaveConnection" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    34 SAVE_CONNECTION_LIST_MAPPINGS Post "/api/v1/Agents/ErpSync/SaveConnectionListMappings" "v1ErpSyncAgent_SaveConnectionListMappings" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    35 SAVE_DEFAULT_VALUE_INFO Post "/api/v1/Agents/ErpSync/SaveDefaultValueInfo" "v1ErpSyncAgent_SaveDefaultValueInfo" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    36 SAVE_ERP_CONNECTION_SYNC_PRIORITIES Post "/api/v1/Agents/ErpSync/SaveErpConnectionSyncPriorities" "v1ErpSyncAgent_SaveErpConnectionSyncPriorities" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    37 SAVE_ERP_SYNC_CONNECTOR_ENTITY Post "/api/v1/Agents/ErpSync/SaveErpSyncConnectorEntity" "v1ErpSyncAgent_SaveErpSyncConnectorEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    38 SUPPORTS_ADVANCED_SEARCH Post "/api/v1/Agents/ErpSync/SupportsAdvancedSearch" "v1ErpSyncAgent_SupportsAdvancedSearch" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    39 SYNC_ALL Post "/api/v1/Agents/ErpSync/SyncAll" "v1ErpSyncAgent_SyncAll" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    40 TEST_CONNECTION_BY_CONFIG Post "/api/v1/Agents/ErpSync/TestConnectionByConfig" "v1ErpSyncAgent_TestConnectionByConfig" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    41 TEST_CONNECTION_BY_ID Post "/api/v1/Agents/ErpSync/TestConnectionById" "v1ErpSyncAgent_TestConnectionById" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    42 TEST_CONNECTOR_URL Post "/api/v1/Agents/ErpSync/TestConnectorUrl" "v1ErpSyncAgent_TestConnectorUrl" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    43 TOGGLE_ERP_CONNECTION_ACTIVE Post "/api/v1/Agents/ErpSync/ToggleErpConnectionActive" "v1ErpSyncAgent_ToggleErpConnectionActive" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    44 TRY_CONNECT_ACTOR Post "/api/v1/Agents/ErpSync/TryConnectActor" "v1ErpSyncAgent_TryConnectActor" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    45 UPDATE_CONNECTION_FIELDS Post "/api/v1/Agents/ErpSync/UpdateConnectionFields" "v1ErpSyncAgent_UpdateConnectionFields" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    46 VALIDATE_ARCHIVE_COLUMN_CONFIG Post "/api/v1/Agents/ErpSync/ValidateArchiveColumnConfig" "v1ErpSyncAgent_ValidateArchiveColumnConfig" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
} }
