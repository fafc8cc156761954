// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, UnknownMember, carrier, open_enum};
use crate::types::{
    ErpActorType, FieldAccess, FieldMetadata, FieldMetadataType, FieldProperty, MDOListItem,
    TableRight,
};

/// The enum `CrmActorType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CrmActorType {
    /// `Unknown`, number 0.
    Unknown,
    /// `Contact`, number 1.
    Contact,
    /// `Person`, number 2.
    Person,
    /// `Project`, number 3.
    Project,
    /// `Sale`, number 4.
    Sale,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { CrmActorType "CrmActorType" {
    0 Unknown = "Unknown";
    1 Contact = "Contact";
    2 Person = "Person";
    3 Project = "Project";
    4 Sale = "Sale";
} [0, 1, 2, 3, 4] }

/// The carrier `ErpConnection` of the API.
#[non_exhaustive]
pub struct ErpConnection {
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// The property `ErpConnectorId`.
    pub erp_connector_id: Option<i32>,
    /// The property `DisplayName`.
    pub display_name: Option<String>,
    /// The property `DisplayDescription`.
    pub display_description: Option<String>,
    /// The property `Active`.
    pub active: Option<bool>,
    /// The property `ConnectionId`.
    pub connection_id: Option<String>,
    /// The property `MostRecentTimestamp`.
    pub most_recent_timestamp: Option<String>,
    /// The property `ConfigFields`.
    pub config_fields: Option<Map<String>>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `AllAccess`.
    pub all_access: Option<bool>,
    /// The property `UserGroupAccessIds`.
    pub user_group_access_ids: Option<Vec<i32>>,
    /// The property `AssociateAccessIds`.
    pub associate_access_ids: Option<Vec<i32>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ErpConnection "ErpConnection" {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
    1 erp_connector_id set_erp_connector_id i32 = "ErpConnectorId";
    2 display_name set_display_name String = "DisplayName";
    3 display_description set_display_description String = "DisplayDescription";
    4 active set_active bool = "Active";
    5 connection_id set_connection_id String = "ConnectionId";
    6 most_recent_timestamp set_most_recent_timestamp String = "MostRecentTimestamp";
    7 config_fields set_config_fields Map<String> = "ConfigFields";
    8 deleted set_deleted bool = "Deleted";
    9 all_access set_all_access bool = "AllAccess";
    10 user_group_access_ids set_user_group_access_ids Vec<i32> = "UserGroupAccessIds";
    11 associate_access_ids set_associate_access_ids Vec<i32> = "AssociateAccessIds";
    12 table_right set_table_right Box<TableRight> = "TableRight";
    13 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `ErpConnectionData` of the API.
#[non_exhaustive]
pub struct ErpConnectionData {
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// The property `ConnectionName`.
    pub connection_name: Option<String>,
    /// The property `Connected`.
    pub connected: Option<bool>,
    /// The property `ErpFields`.
    pub erp_fields: Option<Vec<FieldMetadata>>,
    /// The property `CrmActorType`.
    pub crm_actor_type: Option<CrmActorType>,
    /// The property `ErpActorType`.
    pub erp_actor_type: Option<ErpActorType>,
    /// The property `ErpActorTypes`.
    pub erp_actor_types: Option<Vec<ErpActorType>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ErpConnectionData "ErpConnectionData" {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
    1 connection_name set_connection_name String = "ConnectionName";
    2 connected set_connected bool = "Connected";
    3 erp_fields set_erp_fields Vec<FieldMetadata> = "ErpFields";
    4 crm_actor_type set_crm_actor_type CrmActorType = "CrmActorType";
    5 erp_actor_type set_erp_actor_type ErpActorType = "ErpActorType";
    6 erp_actor_types set_erp_actor_types Vec<ErpActorType> = "ErpActorTypes";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `ErpConnectionListMapping` of the API.
#[non_exhaustive]
pub struct ErpConnectionListMapping {
    /// The property `CrmList`.
    pub crm_list: Option<Box<MDOListItem>>,
    /// The property `ErpListName`.
    pub erp_list_name: Option<String>,
    /// The property `ErpCrmListItemMappings`.
    pub erp_crm_list_item_mappings: Option<Vec<ErpCrmListItemMapping>>,
    /// The property `ErpActorTypeName`.
    pub erp_actor_type_name: Option<String>,
    /// The property `ErpFieldId`.
    pub erp_field_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ErpConnectionListMapping "ErpConnectionListMapping" {
    0 crm_list set_crm_list Box<MDOListItem> = "CrmList";
    1 erp_list_name set_erp_list_name String = "ErpListName";
    2 erp_crm_list_item_mappings set_erp_crm_list_item_mappings Vec<ErpCrmListItemMapping> = "ErpCrmListItemMappings";
    3 erp_actor_type_name set_erp_actor_type_name String = "ErpActorTypeName";
    4 erp_field_id set_erp_field_id i32 = "ErpFieldId";
    5 table_right set_table_right Box<TableRight> = "TableRight";
    6 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `ErpConnectionListMappingContainer` of the API.
#[non_exhaustive]
pub struct ErpConnectionListMappingContainer {
    /// The property `ErpListItemMappings`.
    pub erp_list_item_mappings: Option<Vec<ErpConnectionListMapping>>,
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// The property `ErpConnectionName`.
    pub erp_connection_name: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ErpConnectionListMappingContainer "ErpConnectionListMappingContainer" {
    0 erp_list_item_mappings set_erp_list_item_mappings Vec<ErpConnectionListMapping> = "ErpListItemMappings";
    1 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
    2 erp_connection_name set_erp_connection_name String = "ErpConnectionName";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `ErpCrmListItemMapping` of the API.
#[non_exhaustive]
pub struct ErpCrmListItemMapping {
    /// The property `ErpListItemId`.
    pub erp_list_item_id: Option<String>,
    /// The property `ErpListItemName`.
    pub erp_list_item_name: Option<String>,
    /// The property `CrmListItem`.
    pub crm_list_item: Option<Box<MDOListItem>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ErpCrmListItemMapping "ErpCrmListItemMapping" {
    0 erp_list_item_id set_erp_list_item_id String = "ErpListItemId";
    1 erp_list_item_name set_erp_list_item_name String = "ErpListItemName";
    2 crm_list_item set_crm_list_item Box<MDOListItem> = "CrmListItem";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `ErpSyncActorSummary` of the API.
#[non_exhaustive]
pub struct ErpSyncActorSummary {
    /// The property `ActorType`.
    pub actor_type: Option<ErpActorType>,
    /// The property `HasMappings`.
    pub has_mappings: Option<bool>,
    /// The property `Defaults`.
    pub defaults: Option<String>,
    /// The property `Mappings`.
    pub mappings: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ErpSyncActorSummary "ErpSyncActorSummary" {
    0 actor_type set_actor_type ErpActorType = "ActorType";
    1 has_mappings set_has_mappings bool = "HasMappings";
    2 defaults set_defaults String = "Defaults";
    3 mappings set_mappings String = "Mappings";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `ErpSyncActorTypeMapping` of the API.
#[non_exhaustive]
pub struct ErpSyncActorTypeMapping {
    /// The property `ErpConnectionId`.
    pub erp_connection_id: Option<i32>,
    /// The property `IsActive`.
    pub is_active: Option<bool>,
    /// The property `FieldMappings`.
    pub field_mappings: Option<Vec<ErpSyncFieldMapping>>,
    /// The property `ActorTypeErp`.
    pub actor_type_erp: Option<ErpActorType>,
    /// The property `ActorTypeCrm`.
    pub actor_type_crm: Option<CrmActorType>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ErpSyncActorTypeMapping "ErpSyncActorTypeMapping" {
    0 erp_connection_id set_erp_connection_id i32 = "ErpConnectionId";
    1 is_active set_is_active bool = "IsActive";
    2 field_mappings set_field_mappings Vec<ErpSyncFieldMapping> = "FieldMappings";
    3 actor_type_erp set_actor_type_erp ErpActorType = "ActorTypeErp";
    4 actor_type_crm set_actor_type_crm CrmActorType = "ActorTypeCrm";
    5 table_right set_table_right Box<TableRight> = "TableRight";
    6 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `ErpSyncConnectionSummary` of the API.
#[non_exhaustive]
pub struct ErpSyncConnectionSummary {
    /// The property `DisplayName`.
    pub display_name: Option<String>,
    /// The property `DisplayDescription`.
    pub display_description: Option<String>,
    /// The property `Active`.
    pub active: Option<bool>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `LastSync`.
    pub last_sync: Option<DateTime>,
    /// The property `Actors`.
    pub actors: Option<Vec<ErpSyncActorSummary>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ErpSyncConnectionSummary "ErpSyncConnectionSummary" {
    0 display_name set_display_name String = "DisplayName";
    1 display_description set_display_description String = "DisplayDescription";
    2 active set_active bool = "Active";
    3 deleted set_deleted bool = "Deleted";
    4 last_sync set_last_sync DateTime = "LastSync";
    5 actors set_actors Vec<ErpSyncActorSummary> = "Actors";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `ErpSyncConnectorEntity` of the API.
#[non_exhaustive]
pub struct ErpSyncConnectorEntity {
    /// The property `ErpConnectorId`.
    pub erp_connector_id: Option<i32>,
    /// The property `DisplayName`.
    pub display_name: Option<String>,
    /// The property `URL`.
    pub url: Option<String>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ErpSyncConnectorEntity "ErpSyncConnectorEntity" {
    0 erp_connector_id set_erp_connector_id i32 = "ErpConnectorId";
    1 display_name set_display_name String = "DisplayName";
    2 url set_url String = "URL";
    3 deleted set_deleted bool = "Deleted";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `ErpSyncDefaultValue` of the API.
#[non_exhaustive]
pub struct ErpSyncDefaultValue {
    /// The property `ErpFieldId`.
    pub erp_field_id: Option<i32>,
    /// The property `DefaultValue`.
    pub default_value: Option<String>,
    /// The property `HasFirstSyncDefaultValue`.
    pub has_first_sync_default_value: Option<bool>,
    /// The property `FirstSyncDefaultValue`.
    pub first_sync_default_value: Option<String>,
    /// The property `PromptUser`.
    pub prompt_user: Option<bool>,
    /// The property `Mandatory`.
    pub mandatory: Option<bool>,
    /// The property `ErpFieldKey`.
    pub erp_field_key: Option<String>,
    /// The property `FieldType`.
    pub field_type: Option<FieldMetadataType>,
    /// The property `ListName`.
    pub list_name: Option<String>,
    /// The property `Access`.
    pub access: Option<FieldAccess>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ErpSyncDefaultValue "ErpSyncDefaultValue" {
    0 erp_field_id set_erp_field_id i32 = "ErpFieldId";
    1 default_value set_default_value String = "DefaultValue";
    2 has_first_sync_default_value set_has_first_sync_default_value bool = "HasFirstSyncDefaultValue";
    3 first_sync_default_value set_first_sync_default_value String = "FirstSyncDefaultValue";
    4 prompt_user set_prompt_user bool = "PromptUser";
    5 mandatory set_mandatory bool = "Mandatory";
    6 erp_field_key set_erp_field_key String = "ErpFieldKey";
    7 field_type set_field_type FieldMetadataType = "FieldType";
    8 list_name set_list_name String = "ListName";
    9 access set_access FieldAccess = "Access";
    10 table_right set_table_right Box<TableRight> = "TableRight";
    11 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `ErpSyncEngineStatus` of the API.
#[non_exhaustive]
pub struct ErpSyncEngineStatus {
    /// The property `IsRunning`.
    pub is_running: Option<bool>,
    /// The property `StatusMessage`.
    pub status_message: Option<String>,
    /// The property `Interval`.
    pub interval: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ErpSyncEngineStatus "ErpSyncEngineStatus" {
    0 is_running set_is_running bool = "IsRunning";
    1 status_message set_status_message String = "StatusMessage";
    2 interval set_interval String = "Interval";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `ErpSyncFieldMapping` of the API.
#[non_exhaustive]
pub struct ErpSyncFieldMapping {
    /// The property `ErpFieldId`.
    pub erp_field_id: Option<i32>,
    /// The property `CrmFieldKey`.
    pub crm_field_key: Option<String>,
    /// The property `CrmDisplayName`.
    pub crm_display_name: Option<String>,
    /// The property `CrmDisplayTooltip`.
    pub crm_display_tooltip: Option<String>,
    /// The property `ErpFieldKey`.
    pub erp_field_key: Option<String>,
    /// The property `FieldType`.
    pub field_type: Option<FieldMetadataType>,
    /// The property `ErpDisplayName`.
    pub erp_display_name: Option<String>,
    /// The property `ErpDisplayTooltip`.
    pub erp_display_tooltip: Option<String>,
    /// The property `SyncToCrm`.
    pub sync_to_crm: Option<bool>,
    /// The property `SyncToErp`.
    pub sync_to_erp: Option<bool>,
    /// The property `ShowInGui`.
    pub show_in_gui: Option<bool>,
    /// The property `ShowInSearch`.
    pub show_in_search: Option<bool>,
    /// The property `AlreadyMapped`.
    pub already_mapped: Option<bool>,
    /// The property `MissingInERP`.
    pub missing_in_erp: Option<bool>,
    /// The property `MissingInCRM`.
    pub missing_in_crm: Option<bool>,
    /// The property `Access`.
    pub access: Option<FieldAccess>,
    /// The property `ListReference`.
    pub list_reference: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ErpSyncFieldMapping "ErpSyncFieldMapping" {
    0 erp_field_id set_erp_field_id i32 = "ErpFieldId";
    1 crm_field_key set_crm_field_key String = "CrmFieldKey";
    2 crm_display_name set_crm_display_name String = "CrmDisplayName";
    3 crm_display_tooltip set_crm_display_tooltip String = "CrmDisplayTooltip";
    4 erp_field_key set_erp_field_key String = "ErpFieldKey";
    5 field_type set_field_type FieldMetadataType = "FieldType";
    6 erp_display_name set_erp_display_name String = "ErpDisplayName";
    7 erp_display_tooltip set_erp_display_tooltip String = "ErpDisplayTooltip";
    8 sync_to_crm set_sync_to_crm bool = "SyncToCrm";
    9 sync_to_erp set_sync_to_erp bool = "SyncToErp";
    10 show_in_gui set_show_in_gui bool = "ShowInGui";
    11 show_in_search set_show_in_search bool = "ShowInSearch";
    12 already_mapped set_already_mapped bool = "AlreadyMapped";
    13 missing_in_erp set_missing_in_erp bool = "MissingInERP";
    14 missing_in_crm set_missing_in_crm bool = "MissingInCRM";
    15 access set_access FieldAccess = "Access";
    16 list_reference set_list_reference String = "ListReference";
    17 table_right set_table_right Box<TableRight> = "TableRight";
    18 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The carrier `ErpSyncFieldValue` of the API.
#[non_exhaustive]
pub struct ErpSyncFieldValue {
    /// The property `DisplayName`.
    pub display_name: Option<String>,
    /// The property `CrmFieldKey`.
    pub crm_field_key: Option<String>,
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `DisplayValue`.
    pub display_value: Option<String>,
    /// The property `SyncToCrm`.
    pub sync_to_crm: Option<bool>,
    /// The property `SyncToErp`.
    pub sync_to_erp: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ErpSyncFieldValue "ErpSyncFieldValue" {
    0 display_name set_display_name String = "DisplayName";
    1 crm_field_key set_crm_field_key String = "CrmFieldKey";
    2 value set_value String = "Value";
    3 display_value set_display_value String = "DisplayValue";
    4 sync_to_crm set_sync_to_crm bool = "SyncToCrm";
    5 sync_to_erp set_sync_to_erp bool = "SyncToErp";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `ErpSyncResponseCode` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErpSyncResponseCode {
    /// `NoError`, number 0.
    NoError,
    /// `ErrorConnectorHasConnections`, number 1.
    ErrorConnectorHasConnections,
    /// `ErrorNotFound`, number 2.
    ErrorNotFound,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ErpSyncResponseCode "ErpSyncResponseCode" {
    0 NoError = "NoError";
    1 ErrorConnectorHasConnections = "ErrorConnectorHasConnections";
    2 ErrorNotFound = "ErrorNotFound";
} [0, 1, 2] }
