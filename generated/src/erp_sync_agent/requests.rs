// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Map, Unknown, carrier};
use crate::types::{
    CrmActorType, ErpActorType, ErpConnection, ErpConnectionListMappingContainer,
    ErpSyncActorTypeMapping, ErpSyncDefaultValue, ErpSyncFieldValue,
};

/// The carrier `BreakActorLinkRequest` of the API.
#[non_exhaustive]
pub struct BreakActorLinkRequest {
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// The property `CrmRecordId`.
    pub crm_record_id: Option<i32>,
    /// The property `CrmActorType`.
    pub crm_actor_type: Option<CrmActorType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { BreakActorLinkRequest "BreakActorLinkRequest" {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
    1 crm_record_id set_crm_record_id i32 = "CrmRecordId";
    2 crm_actor_type set_crm_actor_type CrmActorType = "CrmActorType";
} }

/// The carrier `CanDeleteErpSyncConnectorEntityRequest` of the API.
#[non_exhaustive]
pub struct CanDeleteErpSyncConnectorEntityRequest {
    /// The property `ErpSyncConnectorId`.
    pub erp_sync_connector_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CanDeleteErpSyncConnectorEntityRequest "CanDeleteErpSyncConnectorEntityRequest" {
    0 erp_sync_connector_id set_erp_sync_connector_id i32 = "ErpSyncConnectorId";
} }

/// The carrier `ChangeEngineIntervalRequest` of the API.
#[non_exhaustive]
pub struct ChangeEngineIntervalRequest {
    /// The property `Interval`.
    pub interval: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChangeEngineIntervalRequest "ChangeEngineIntervalRequest" {
    0 interval set_interval String = "Interval";
} }

/// The carrier `ChangeEngineStatusRequest` of the API.
#[non_exhaustive]
pub struct ChangeEngineStatusRequest {
    /// The property `Run`.
    pub run: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChangeEngineStatusRequest "ChangeEngineStatusRequest" {
    0 run set_run bool = "Run";
} }

/// The carrier `ConnectActorRequest` of the API.
#[non_exhaustive]
pub struct ConnectActorRequest {
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// The property `CrmRecordId`.
    pub crm_record_id: Option<i32>,
    /// The property `CrmActorType`.
    pub crm_actor_type: Option<CrmActorType>,
    /// The property `ErpKey`.
    pub erp_key: Option<String>,
    /// The property `ErpActorType`.
    pub erp_actor_type: Option<ErpActorType>,
    /// The property `FieldValues`.
    pub field_values: Option<Vec<ErpSyncFieldValue>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ConnectActorRequest "ConnectActorRequest" {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
    1 crm_record_id set_crm_record_id i32 = "CrmRecordId";
    2 crm_actor_type set_crm_actor_type CrmActorType = "CrmActorType";
    3 erp_key set_erp_key String = "ErpKey";
    4 erp_actor_type set_erp_actor_type ErpActorType = "ErpActorType";
    5 field_values set_field_values Vec<ErpSyncFieldValue> = "FieldValues";
} }

/// The carrier `CreateActorLinkRequest` of the API.
#[non_exhaustive]
pub struct CreateActorLinkRequest {
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// The property `CrmRecordId`.
    pub crm_record_id: Option<i32>,
    /// The property `CrmActorType`.
    pub crm_actor_type: Option<CrmActorType>,
    /// The property `ErpKey`.
    pub erp_key: Option<String>,
    /// The property `ErpActorType`.
    pub erp_actor_type: Option<ErpActorType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateActorLinkRequest "CreateActorLinkRequest" {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
    1 crm_record_id set_crm_record_id i32 = "CrmRecordId";
    2 crm_actor_type set_crm_actor_type CrmActorType = "CrmActorType";
    3 erp_key set_erp_key String = "ErpKey";
    4 erp_actor_type set_erp_actor_type ErpActorType = "ErpActorType";
} }

/// The carrier `CreateErpActorFromCrmRequest` of the API.
#[non_exhaustive]
pub struct CreateErpActorFromCrmRequest {
    /// The property `ConnectionId`.
    pub connection_id: Option<i32>,
    /// The property `CrmEntityId`.
    pub crm_entity_id: Option<i32>,
    /// The property `ErpActorType`.
    pub erp_actor_type: Option<ErpActorType>,
    /// The property `CrmActorType`.
    pub crm_actor_type: Option<CrmActorType>,
    /// The property `ErpFieldKeyValues`.
    pub erp_field_key_values: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateErpActorFromCrmRequest "CreateErpActorFromCrmRequest" {
    0 connection_id set_connection_id i32 = "ConnectionId";
    1 crm_entity_id set_crm_entity_id i32 = "CrmEntityId";
    2 erp_actor_type set_erp_actor_type ErpActorType = "ErpActorType";
    3 crm_actor_type set_crm_actor_type CrmActorType = "CrmActorType";
    4 erp_field_key_values set_erp_field_key_values Map<String> = "ErpFieldKeyValues";
} }

/// The carrier `ErpSync_DeleteConnectionRequest` of the API.
#[non_exhaustive]
pub struct ErpSyncDeleteConnectionRequest {
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ErpSyncDeleteConnectionRequest "ErpSync_DeleteConnectionRequest" {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
} }

/// The carrier `ErpSync_GetConfigurationFieldsRequest` of the API.
#[non_exhaustive]
pub struct ErpSyncGetConfigurationFieldsRequest {
    /// The property `ErpConnectorId`.
    pub erp_connector_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ErpSyncGetConfigurationFieldsRequest "ErpSync_GetConfigurationFieldsRequest" {
    0 erp_connector_id set_erp_connector_id i32 = "ErpConnectorId";
} }

/// The carrier `ErpSync_GetConnectionRequest` of the API.
#[non_exhaustive]
pub struct ErpSyncGetConnectionRequest {
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ErpSyncGetConnectionRequest "ErpSync_GetConnectionRequest" {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
} }

/// The carrier `ErpSync_SaveConnectionRequest` of the API.
#[non_exhaustive]
pub struct ErpSyncSaveConnectionRequest {
    /// The property `Connection`.
    pub connection: Option<Box<ErpConnection>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ErpSyncSaveConnectionRequest "ErpSync_SaveConnectionRequest" {
    0 connection set_connection Box<ErpConnection> = "Connection";
} }

/// The carrier `ForceResyncBatchTaskRequest` of the API.
#[non_exhaustive]
pub struct ForceResyncBatchTaskRequest {
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// The property `InternalKeyIds`.
    pub internal_key_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ForceResyncBatchTaskRequest "ForceResyncBatchTaskRequest" {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
    1 internal_key_ids set_internal_key_ids Vec<i32> = "InternalKeyIds";
} }

/// The carrier `ForceResyncExternalNoBlankValuesRequest` of the API.
#[non_exhaustive]
pub struct ForceResyncExternalNoBlankValuesRequest {
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// The property `ErpActorType`.
    pub erp_actor_type: Option<ErpActorType>,
    /// The property `ExternalKeys`.
    pub external_keys: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ForceResyncExternalNoBlankValuesRequest "ForceResyncExternalNoBlankValuesRequest" {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
    1 erp_actor_type set_erp_actor_type ErpActorType = "ErpActorType";
    2 external_keys set_external_keys Vec<String> = "ExternalKeys";
} }

/// The carrier `ForceResyncExternalRequest` of the API.
#[non_exhaustive]
pub struct ForceResyncExternalRequest {
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// The property `ErpActorType`.
    pub erp_actor_type: Option<ErpActorType>,
    /// The property `ExternalKeys`.
    pub external_keys: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ForceResyncExternalRequest "ForceResyncExternalRequest" {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
    1 erp_actor_type set_erp_actor_type ErpActorType = "ErpActorType";
    2 external_keys set_external_keys Vec<String> = "ExternalKeys";
} }

/// The carrier `ForceResyncNoBlankValuesRequest` of the API.
#[non_exhaustive]
pub struct ForceResyncNoBlankValuesRequest {
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// The property `InternalKeyIds`.
    pub internal_key_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ForceResyncNoBlankValuesRequest "ForceResyncNoBlankValuesRequest" {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
    1 internal_key_ids set_internal_key_ids Vec<i32> = "InternalKeyIds";
} }

/// The carrier `ForceResyncRequest` of the API.
#[non_exhaustive]
pub struct ForceResyncRequest {
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// The property `InternalKeyIds`.
    pub internal_key_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ForceResyncRequest "ForceResyncRequest" {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
    1 internal_key_ids set_internal_key_ids Vec<i32> = "InternalKeyIds";
} }

/// The carrier `GetActorTypeMappingRequest` of the API.
#[non_exhaustive]
pub struct GetActorTypeMappingRequest {
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// The property `ActorType`.
    pub actor_type: Option<ErpActorType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetActorTypeMappingRequest "GetActorTypeMappingRequest" {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
    1 actor_type set_actor_type ErpActorType = "ActorType";
} }

/// The carrier `GetConnectionListMappingsRequest` of the API.
#[non_exhaustive]
pub struct GetConnectionListMappingsRequest {
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetConnectionListMappingsRequest "GetConnectionListMappingsRequest" {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
} }

/// The carrier `GetConnectionsAndDisplayFieldsRequest` of the API.
#[non_exhaustive]
pub struct GetConnectionsAndDisplayFieldsRequest {
    /// The property `CrmActorType`.
    pub crm_actor_type: Option<CrmActorType>,
    /// The property `EntityId`.
    pub entity_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetConnectionsAndDisplayFieldsRequest "GetConnectionsAndDisplayFieldsRequest" {
    0 crm_actor_type set_crm_actor_type CrmActorType = "CrmActorType";
    1 entity_id set_entity_id i32 = "EntityId";
} }

/// The carrier `GetCrmActorTypeRequest` of the API.
#[non_exhaustive]
pub struct GetCrmActorTypeRequest {
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// The property `ErpActorType`.
    pub erp_actor_type: Option<ErpActorType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetCrmActorTypeRequest "GetCrmActorTypeRequest" {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
    1 erp_actor_type set_erp_actor_type ErpActorType = "ErpActorType";
} }

/// The carrier `GetDefaultValueInfoRequest` of the API.
#[non_exhaustive]
pub struct GetDefaultValueInfoRequest {
    /// The property `ErpFieldId`.
    pub erp_field_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDefaultValueInfoRequest "GetDefaultValueInfoRequest" {
    0 erp_field_id set_erp_field_id i32 = "ErpFieldId";
} }

/// The carrier `GetErpConnectionConfigFieldsRequest` of the API.
#[non_exhaustive]
pub struct GetErpConnectionConfigFieldsRequest {
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetErpConnectionConfigFieldsRequest "GetErpConnectionConfigFieldsRequest" {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
} }

/// The carrier `GetErpFieldValuesRequest` of the API.
#[non_exhaustive]
pub struct GetErpFieldValuesRequest {
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// The property `CrmActorType`.
    pub crm_actor_type: Option<CrmActorType>,
    /// The property `EntityId`.
    pub entity_id: Option<i32>,
    /// The property `FieldKeys`.
    pub field_keys: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetErpFieldValuesRequest "GetErpFieldValuesRequest" {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
    1 crm_actor_type set_crm_actor_type CrmActorType = "CrmActorType";
    2 entity_id set_entity_id i32 = "EntityId";
    3 field_keys set_field_keys Vec<String> = "FieldKeys";
} }

/// The carrier `GetErpSyncConnectionSummaryRequest` of the API.
#[non_exhaustive]
pub struct GetErpSyncConnectionSummaryRequest {
    /// The property `ErpSyncConnectionId`.
    pub erp_sync_connection_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetErpSyncConnectionSummaryRequest "GetErpSyncConnectionSummaryRequest" {
    0 erp_sync_connection_id set_erp_sync_connection_id i32 = "ErpSyncConnectionId";
} }

/// The carrier `GetFieldValuesFromCrmRequest` of the API.
#[non_exhaustive]
pub struct GetFieldValuesFromCrmRequest {
    /// The property `RecordId`.
    pub record_id: Option<i32>,
    /// The property `ActorTypeCrm`.
    pub actor_type_crm: Option<CrmActorType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetFieldValuesFromCrmRequest "GetFieldValuesFromCrmRequest" {
    0 record_id set_record_id i32 = "RecordId";
    1 actor_type_crm set_actor_type_crm CrmActorType = "ActorTypeCrm";
} }

/// The carrier `GetFieldValuesFromErpRequest` of the API.
#[non_exhaustive]
pub struct GetFieldValuesFromErpRequest {
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// The property `ActorTypeErp`.
    pub actor_type_erp: Option<ErpActorType>,
    /// The property `ErpKey`.
    pub erp_key: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetFieldValuesFromErpRequest "GetFieldValuesFromErpRequest" {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
    1 actor_type_erp set_actor_type_erp ErpActorType = "ActorTypeErp";
    2 erp_key set_erp_key String = "ErpKey";
} }

/// The carrier `GetFieldsForNewErpActorRequest` of the API.
#[non_exhaustive]
pub struct GetFieldsForNewErpActorRequest {
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// The property `ErpActorType`.
    pub erp_actor_type: Option<ErpActorType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetFieldsForNewErpActorRequest "GetFieldsForNewErpActorRequest" {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
    1 erp_actor_type set_erp_actor_type ErpActorType = "ErpActorType";
} }

/// The carrier `MoveErpFieldItemRequest` of the API.
#[non_exhaustive]
pub struct MoveErpFieldItemRequest {
    /// The property `ErpFieldId`.
    pub erp_field_id: Option<i32>,
    /// The property `Direction`.
    pub direction: Option<i32>,
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// The property `ErpActorType`.
    pub erp_actor_type: Option<ErpActorType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { MoveErpFieldItemRequest "MoveErpFieldItemRequest" {
    0 erp_field_id set_erp_field_id i32 = "ErpFieldId";
    1 direction set_direction i32 = "Direction";
    2 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
    3 erp_actor_type set_erp_actor_type ErpActorType = "ErpActorType";
} }

/// The carrier `SaveActorTypeMappingRequest` of the API.
#[non_exhaustive]
pub struct SaveActorTypeMappingRequest {
    /// The property `Mapping`.
    pub mapping: Option<Box<ErpSyncActorTypeMapping>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveActorTypeMappingRequest "SaveActorTypeMappingRequest" {
    0 mapping set_mapping Box<ErpSyncActorTypeMapping> = "Mapping";
} }

/// The carrier `SaveConnectionListMappingsRequest` of the API.
#[non_exhaustive]
pub struct SaveConnectionListMappingsRequest {
    /// The property `ListMapping`.
    pub list_mapping: Option<Box<ErpConnectionListMappingContainer>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveConnectionListMappingsRequest "SaveConnectionListMappingsRequest" {
    0 list_mapping set_list_mapping Box<ErpConnectionListMappingContainer> = "ListMapping";
} }

/// The carrier `SaveDefaultValueInfoRequest` of the API.
#[non_exhaustive]
pub struct SaveDefaultValueInfoRequest {
    /// The property `ErpSyncDefaultValue`.
    pub erp_sync_default_value: Option<Box<ErpSyncDefaultValue>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveDefaultValueInfoRequest "SaveDefaultValueInfoRequest" {
    0 erp_sync_default_value set_erp_sync_default_value Box<ErpSyncDefaultValue> = "ErpSyncDefaultValue";
} }

/// The carrier `SaveErpConnectionSyncPrioritiesRequest` of the API.
#[non_exhaustive]
pub struct SaveErpConnectionSyncPrioritiesRequest {
    /// The property `ErpConnectionIds`.
    pub erp_connection_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveErpConnectionSyncPrioritiesRequest "SaveErpConnectionSyncPrioritiesRequest" {
    0 erp_connection_ids set_erp_connection_ids Vec<i32> = "ErpConnectionIds";
} }

/// The carrier `SupportsAdvancedSearchRequest` of the API.
#[non_exhaustive]
pub struct SupportsAdvancedSearchRequest {
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// The property `ErpActorType`.
    pub erp_actor_type: Option<ErpActorType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SupportsAdvancedSearchRequest "SupportsAdvancedSearchRequest" {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
    1 erp_actor_type set_erp_actor_type ErpActorType = "ErpActorType";
} }

/// The carrier `TestConnectionByConfigRequest` of the API.
#[non_exhaustive]
pub struct TestConnectionByConfigRequest {
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// The property `ConfigFields`.
    pub config_fields: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TestConnectionByConfigRequest "TestConnectionByConfigRequest" {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
    1 config_fields set_config_fields Map<String> = "ConfigFields";
} }

/// The carrier `TestConnectionByIdRequest` of the API.
#[non_exhaustive]
pub struct TestConnectionByIdRequest {
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TestConnectionByIdRequest "TestConnectionByIdRequest" {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
} }

/// The carrier `TestConnectorUrlRequest` of the API.
#[non_exhaustive]
pub struct TestConnectorUrlRequest {
    /// The property `Url`.
    pub url: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TestConnectorUrlRequest "TestConnectorUrlRequest" {
    0 url set_url String = "Url";
} }

/// The carrier `ToggleErpConnectionActiveRequest` of the API.
#[non_exhaustive]
pub struct ToggleErpConnectionActiveRequest {
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ToggleErpConnectionActiveRequest "ToggleErpConnectionActiveRequest" {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
} }

/// The carrier `TryConnectActorRequest` of the API.
#[non_exhaustive]
pub struct TryConnectActorRequest {
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// The property `CrmRecordId`.
    pub crm_record_id: Option<i32>,
    /// The property `CrmActorType`.
    pub crm_actor_type: Option<CrmActorType>,
    /// The property `ErpKey`.
    pub erp_key: Option<String>,
    /// The property `ErpActorType`.
    pub erp_actor_type: Option<ErpActorType>,
    /// The property `FieldValues`.
    pub field_values: Option<Vec<ErpSyncFieldValue>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TryConnectActorRequest "TryConnectActorRequest" {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
    1 crm_record_id set_crm_record_id i32 = "CrmRecordId";
    2 crm_actor_type set_crm_actor_type CrmActorType = "CrmActorType";
    3 erp_key set_erp_key String = "ErpKey";
    4 erp_actor_type set_erp_actor_type ErpActorType = "ErpActorType";
    5 field_values set_field_values Vec<ErpSyncFieldValue> = "FieldValues";
} }

/// The carrier `UpdateConnectionFieldsRequest` of the API.
#[non_exhaustive]
pub struct UpdateConnectionFieldsRequest {
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UpdateConnectionFieldsRequest "UpdateConnectionFieldsRequest" {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
} }

/// The carrier `ValidateArchiveColumnConfigRequest` of the API.
#[non_exhaustive]
pub struct ValidateArchiveColumnConfigRequest {
    /// The property `ListOwner`.
    pub list_owner: Option<String>,
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ValidateArchiveColumnConfigRequest "ValidateArchiveColumnConfigRequest" {
    0 list_owner set_list_owner String = "ListOwner";
    1 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
} }
