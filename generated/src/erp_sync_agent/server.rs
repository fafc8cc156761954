// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Map, server, take};
use crate::types::{
    ConnectActorRequest, CreateActorLinkRequest, CreateErpActorFromCrmRequest, CrmActorType, ErpActorType,
    ErpConnection, ErpConnectionData, ErpConnectionListMappingContainer, ErpSyncActorTypeMapping,
    ErpSyncConnectionSummary, ErpSyncConnectorEntity, ErpSyncDefaultValue, ErpSyncEngineStatus, ErpSyncFieldValue,
    ErpSyncResponseCode, FieldMetadata, ListItem, PluginResponse, TryConnectActorRequest,
};

use super::operations::*;

/// Handlers of the tag `ErpSync_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ErpSyncAgentServer: Send + Sync + 'static {
    /// Removes the link between a record of the CRM and its counterpart in the ERP system.
    ///
    /// `POST /api/v1/Agents/ErpSync/BreakActorLink`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_BreakActorLink.html)
    fn break_actor_link<'a>(
        &'a self,
        cx: &'a server::Context,
        erp_connection_id: Option<i32>,
        crm_record_id: Option<i32>,
        crm_actor_type: Option<CrmActorType>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a code that shows whether the given connector can be deleted.
    ///
    /// `POST /api/v1/Agents/ErpSync/CanDeleteErpSyncConnectorEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_CanDeleteErpSyncConnectorEntity.html)
    fn can_delete_erp_sync_connector_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        erp_sync_connector_id: Option<i32>,
    ) -> impl Future<Output = Result<ErpSyncResponseCode, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes how often the sync engine runs.
    ///
    /// `POST /api/v1/Agents/ErpSync/ChangeEngineInterval`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ChangeEngineInterval.html)
    fn change_engine_interval<'a>(
        &'a self,
        cx: &'a server::Context,
        interval: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Starts or stops the sync engine and returns its status.
    ///
    /// `POST /api/v1/Agents/ErpSync/ChangeEngineStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ChangeEngineStatus.html)
    fn change_engine_status<'a>(
        &'a self,
        cx: &'a server::Context,
        run: Option<bool>,
    ) -> impl Future<Output = Result<Option<ErpSyncEngineStatus>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Links a record of the CRM to a record of the ERP system and sets default values.
    ///
    /// `POST /api/v1/Agents/ErpSync/ConnectActor`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ConnectActor.html)
    fn connect_actor<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ConnectActorRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Links a record of the CRM to a record of the ERP system and returns whether this succeeded.
    ///
    /// `POST /api/v1/Agents/ErpSync/CreateActorLink`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_CreateActorLink.html)
    fn create_actor_link<'a>(
        &'a self,
        cx: &'a server::Context,
        body: CreateActorLinkRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new ERP Sync connector with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/ErpSync/CreateDefaultErpSyncConnectorEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_CreateDefaultErpSyncConnectorEntity.html)
    fn create_default_erp_sync_connector_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ErpSyncConnectorEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates a record in the ERP system from a record of the CRM and returns whether this succeeded.
    ///
    /// `POST /api/v1/Agents/ErpSync/CreateErpActorFromCrm`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_CreateErpActorFromCrm.html)
    fn create_erp_actor_from_crm<'a>(
        &'a self,
        cx: &'a server::Context,
        body: CreateErpActorFromCrmRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes a connection to an ERP system from the database.
    ///
    /// `POST /api/v1/Agents/ErpSync/DeleteConnection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_DeleteConnection.html)
    fn delete_connection<'a>(
        &'a self,
        cx: &'a server::Context,
        erp_connection_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes an ERP Sync connector by its key.
    ///
    /// `POST /api/v1/Agents/ErpSync/DeleteErpSyncConnectorEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_DeleteErpSyncConnectorEntity.html)
    fn delete_erp_sync_connector_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        erp_sync_connector_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Synchronizes records again, from the CRM or from the given ERP connection to all other connections.
    ///
    /// `POST /api/v1/Agents/ErpSync/ForceResync`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ForceResync.html)
    fn force_resync<'a>(
        &'a self,
        cx: &'a server::Context,
        erp_connection_id: Option<i32>,
        internal_key_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Option<PluginResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Starts a batch task that synchronizes records again, from the CRM or from the given ERP connection to all other
    /// connections.
    ///
    /// `POST /api/v1/Agents/ErpSync/ForceResyncBatchTask`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ForceResyncBatchTask.html)
    fn force_resync_batch_task<'a>(
        &'a self,
        cx: &'a server::Context,
        erp_connection_id: Option<i32>,
        internal_key_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Synchronizes records again, from the CRM or from the given ERP connection to all other connections, with the
    /// records named by their external keys.
    ///
    /// `POST /api/v1/Agents/ErpSync/ForceResyncExternal`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ForceResyncExternal.html)
    fn force_resync_external<'a>(
        &'a self,
        cx: &'a server::Context,
        erp_connection_id: Option<i32>,
        erp_actor_type: Option<ErpActorType>,
        external_keys: Option<Vec<String>>,
    ) -> impl Future<Output = Result<Option<PluginResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Synchronizes records again, named by their external keys, and keeps blank values from replacing values that
    /// exist.
    ///
    /// `POST /api/v1/Agents/ErpSync/ForceResyncExternalNoBlankValues`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ForceResyncExternalNoBlankValues.html)
    fn force_resync_external_no_blank_values<'a>(
        &'a self,
        cx: &'a server::Context,
        erp_connection_id: Option<i32>,
        erp_actor_type: Option<ErpActorType>,
        external_keys: Option<Vec<String>>,
    ) -> impl Future<Output = Result<Option<PluginResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Synchronizes records again, named by their internal keys, and keeps blank values from replacing values that
    /// exist.
    ///
    /// `POST /api/v1/Agents/ErpSync/ForceResyncNoBlankValues`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ForceResyncNoBlankValues.html)
    fn force_resync_no_blank_values<'a>(
        &'a self,
        cx: &'a server::Context,
        erp_connection_id: Option<i32>,
        internal_key_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Option<PluginResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Synchronizes all active connections, including when automatic synchronization is off, and returns whether that
    /// worked.
    ///
    /// `POST /api/v1/Agents/ErpSync/ForceSyncAll`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ForceSyncAll.html)
    fn force_sync_all<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<PluginResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the mappings of one actor type in one connection.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetActorTypeMapping`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetActorTypeMapping.html)
    fn get_actor_type_mapping<'a>(
        &'a self,
        cx: &'a server::Context,
        erp_connection_id: Option<i32>,
        actor_type: Option<ErpActorType>,
    ) -> impl Future<Output = Result<Option<ErpSyncActorTypeMapping>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all ERP connections, without the data of their configuration fields.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetAllConnections`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetAllConnections.html)
    fn get_all_connections<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<ErpConnection>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all ERP Sync connectors as list items.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetAllConnectors`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetAllConnectors.html)
    fn get_all_connectors<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<ListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the fields that a connector needs to be given before it can connect to its ERP system.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetConfigurationFields`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetConfigurationFields.html)
    fn get_configuration_fields<'a>(
        &'a self,
        cx: &'a server::Context,
        erp_connector_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<FieldMetadata>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one connection to an ERP system.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetConnection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetConnection.html)
    fn get_connection<'a>(
        &'a self,
        cx: &'a server::Context,
        erp_connection_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<ErpConnection>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the list mappings of a connection: which list items of the CRM and the ERP system correspond.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetConnectionListMappings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetConnectionListMappings.html)
    fn get_connection_list_mappings<'a>(
        &'a self,
        cx: &'a server::Context,
        erp_connection_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<ErpConnectionListMappingContainer>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the connections that concern one record of the CRM, with their statuses and the fields to show.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetConnectionsAndDisplayFields`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetConnectionsAndDisplayFields.html)
    fn get_connections_and_display_fields<'a>(
        &'a self,
        cx: &'a server::Context,
        crm_actor_type: Option<CrmActorType>,
        entity_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<ErpConnectionData>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns which kind of CRM record a kind of ERP record is mapped to in a connection.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetCrmActorType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetCrmActorType.html)
    fn get_crm_actor_type<'a>(
        &'a self,
        cx: &'a server::Context,
        erp_connection_id: Option<i32>,
        erp_actor_type: Option<ErpActorType>,
    ) -> impl Future<Output = Result<CrmActorType, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the default value that is set up for a field of the ERP system.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetDefaultValueInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetDefaultValueInfo.html)
    fn get_default_value_info<'a>(
        &'a self,
        cx: &'a server::Context,
        erp_field_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<ErpSyncDefaultValue>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the current status of the sync engine.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetEngineStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetEngineStatus.html)
    fn get_engine_status<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ErpSyncEngineStatus>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the configuration fields of a connection, as pairs of name and value.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetErpConnectionConfigFields`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetErpConnectionConfigFields.html)
    fn get_erp_connection_config_fields<'a>(
        &'a self,
        cx: &'a server::Context,
        erp_connection_id: Option<i32>,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the values of certain fields, read from the ERP system over the given connection, for one record.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetErpFieldValues`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetErpFieldValues.html)
    fn get_erp_field_values<'a>(
        &'a self,
        cx: &'a server::Context,
        erp_connection_id: Option<i32>,
        crm_actor_type: Option<CrmActorType>,
        entity_id: Option<i32>,
        field_keys: Option<Vec<String>>,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a summary of how ERP Sync is currently set up for a connection.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetErpSyncConnectionSummary`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetErpSyncConnectionSummary.html)
    fn get_erp_sync_connection_summary<'a>(
        &'a self,
        cx: &'a server::Context,
        erp_sync_connection_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<ErpSyncConnectionSummary>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one ERP Sync connector, looked up by its key.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetErpSyncConnectorEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetErpSyncConnectorEntity.html)
    fn get_erp_sync_connector_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        erp_sync_connector_entity_id: i32,
    ) -> impl Future<Output = Result<Option<ErpSyncConnectorEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the field values of a record, read from the CRM.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetFieldValuesFromCrm`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetFieldValuesFromCrm.html)
    fn get_field_values_from_crm<'a>(
        &'a self,
        cx: &'a server::Context,
        record_id: Option<i32>,
        actor_type_crm: Option<CrmActorType>,
    ) -> impl Future<Output = Result<Vec<ErpSyncFieldValue>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the field values of a record in the ERP system, read over the given connection.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetFieldValuesFromErp`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetFieldValuesFromErp.html)
    fn get_field_values_from_erp<'a>(
        &'a self,
        cx: &'a server::Context,
        erp_connection_id: Option<i32>,
        actor_type_erp: Option<ErpActorType>,
        erp_key: Option<String>,
    ) -> impl Future<Output = Result<Vec<ErpSyncFieldValue>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the fields that need values before a new record can be created in the ERP system.
    ///
    /// `POST /api/v1/Agents/ErpSync/GetFieldsForNewErpActor`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetFieldsForNewErpActor.html)
    fn get_fields_for_new_erp_actor<'a>(
        &'a self,
        cx: &'a server::Context,
        erp_connection_id: Option<i32>,
        erp_actor_type: Option<ErpActorType>,
    ) -> impl Future<Output = Result<Vec<FieldMetadata>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Moves a field of the ERP system up or down in rank.
    ///
    /// `POST /api/v1/Agents/ErpSync/MoveErpFieldItem`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_MoveErpFieldItem.html)
    fn move_erp_field_item<'a>(
        &'a self,
        cx: &'a server::Context,
        erp_field_id: Option<i32>,
        direction: Option<i32>,
        erp_connection_id: Option<i32>,
        erp_actor_type: Option<ErpActorType>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the mappings of one actor type in one connection and returns them.
    ///
    /// `POST /api/v1/Agents/ErpSync/SaveActorTypeMapping`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_SaveActorTypeMapping.html)
    fn save_actor_type_mapping<'a>(
        &'a self,
        cx: &'a server::Context,
        mapping: Option<ErpSyncActorTypeMapping>,
    ) -> impl Future<Output = Result<Option<ErpSyncActorTypeMapping>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a connection to an ERP system in the database and returns it.
    ///
    /// `POST /api/v1/Agents/ErpSync/SaveConnection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_SaveConnection.html)
    fn save_connection<'a>(
        &'a self,
        cx: &'a server::Context,
        connection: Option<ErpConnection>,
    ) -> impl Future<Output = Result<Option<ErpConnection>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the list mappings of a connection in the database and returns them.
    ///
    /// `POST /api/v1/Agents/ErpSync/SaveConnectionListMappings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_SaveConnectionListMappings.html)
    fn save_connection_list_mappings<'a>(
        &'a self,
        cx: &'a server::Context,
        list_mapping: Option<ErpConnectionListMappingContainer>,
    ) -> impl Future<Output = Result<Option<ErpConnectionListMappingContainer>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the default value of a field of the ERP system and returns it.
    ///
    /// `POST /api/v1/Agents/ErpSync/SaveDefaultValueInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_SaveDefaultValueInfo.html)
    fn save_default_value_info<'a>(
        &'a self,
        cx: &'a server::Context,
        erp_sync_default_value: Option<ErpSyncDefaultValue>,
    ) -> impl Future<Output = Result<Option<ErpSyncDefaultValue>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the order of the connections as their priorities in synchronization.
    ///
    /// `POST /api/v1/Agents/ErpSync/SaveErpConnectionSyncPriorities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_SaveErpConnectionSyncPriorities.html)
    fn save_erp_connection_sync_priorities<'a>(
        &'a self,
        cx: &'a server::Context,
        erp_connection_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores an ERP Sync connector: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/ErpSync/SaveErpSyncConnectorEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_SaveErpSyncConnectorEntity.html)
    fn save_erp_sync_connector_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ErpSyncConnectorEntity,
    ) -> impl Future<Output = Result<Option<ErpSyncConnectorEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether a connection supports advanced search for one kind of ERP record.
    ///
    /// `POST /api/v1/Agents/ErpSync/SupportsAdvancedSearch`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_SupportsAdvancedSearch.html)
    fn supports_advanced_search<'a>(
        &'a self,
        cx: &'a server::Context,
        erp_connection_id: Option<i32>,
        erp_actor_type: Option<ErpActorType>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Synchronizes all active connections and returns whether that worked.
    ///
    /// `POST /api/v1/Agents/ErpSync/SyncAll`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_SyncAll.html)
    fn sync_all<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<PluginResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Tests whether a connection to the ERP system can be established with the given configuration fields.
    ///
    /// `POST /api/v1/Agents/ErpSync/TestConnectionByConfig`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_TestConnectionByConfig.html)
    fn test_connection_by_config<'a>(
        &'a self,
        cx: &'a server::Context,
        erp_connection_id: Option<i32>,
        config_fields: Option<Map<String>>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Tests whether a stored connection to an ERP system works.
    ///
    /// `POST /api/v1/Agents/ErpSync/TestConnectionById`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_TestConnectionById.html)
    fn test_connection_by_id<'a>(
        &'a self,
        cx: &'a server::Context,
        erp_connection_id: Option<i32>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Tests whether the URL of a connector responds, and returns a code with the outcome.
    ///
    /// `POST /api/v1/Agents/ErpSync/TestConnectorUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_TestConnectorUrl.html)
    fn test_connector_url<'a>(
        &'a self,
        cx: &'a server::Context,
        url: Option<String>,
    ) -> impl Future<Output = Result<ErpSyncResponseCode, server::Error>> + Send {
        server::not_implemented()
    }

    /// Switches a connection from active to inactive or back.
    ///
    /// `POST /api/v1/Agents/ErpSync/ToggleErpConnectionActive`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ToggleErpConnectionActive.html)
    fn toggle_erp_connection_active<'a>(
        &'a self,
        cx: &'a server::Context,
        erp_connection_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Links a record of the CRM to a record of the ERP system, sets default values, and returns whether this
    /// succeeded.
    ///
    /// `POST /api/v1/Agents/ErpSync/TryConnectActor`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_TryConnectActor.html)
    fn try_connect_actor<'a>(
        &'a self,
        cx: &'a server::Context,
        body: TryConnectActorRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Reads all actor types and their fields that a connection supports and stores them in the CRM database.
    ///
    /// `POST /api/v1/Agents/ErpSync/UpdateConnectionFields`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_UpdateConnectionFields.html)
    fn update_connection_fields<'a>(
        &'a self,
        cx: &'a server::Context,
        erp_connection_id: Option<i32>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Clears the stored column settings of archive lists when the field mapping of the connection has changed.
    ///
    /// `POST /api/v1/Agents/ErpSync/ValidateArchiveColumnConfig`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ValidateArchiveColumnConfig.html)
    fn validate_archive_column_config<'a>(
        &'a self,
        cx: &'a server::Context,
        list_owner: Option<String>,
        erp_connection_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `ErpSync_Agent`, served by `api`.
pub fn routes(api: impl ErpSyncAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ErpSyncAgentServer`] that goes with an operation.
fn dispatch<'a, T: ErpSyncAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::BreakActorLink) => {
            let mut erp_connection_id = None;
            let mut crm_record_id = None;
            let mut crm_actor_type = None;
            take!(input.arguments(&mut [&mut erp_connection_id, &mut crm_record_id, &mut crm_actor_type]));
            server::respond(cx, api.break_actor_link(cx, erp_connection_id, crm_record_id, crm_actor_type))
        }
        Some(Op::CanDeleteErpSyncConnectorEntity) => {
            let mut erp_sync_connector_id = None;
            take!(input.arguments(&mut [&mut erp_sync_connector_id]));
            server::respond(cx, api.can_delete_erp_sync_connector_entity(cx, erp_sync_connector_id))
        }
        Some(Op::ChangeEngineInterval) => {
            let mut interval = None;
            take!(input.arguments(&mut [&mut interval]));
            server::respond(cx, api.change_engine_interval(cx, interval))
        }
        Some(Op::ChangeEngineStatus) => {
            let mut run = None;
            take!(input.arguments(&mut [&mut run]));
            server::respond(cx, api.change_engine_status(cx, run))
        }
        Some(Op::ConnectActor) => server::respond(cx, api.connect_actor(cx, take!(input.body()))),
        Some(Op::CreateActorLink) => server::respond(cx, api.create_actor_link(cx, take!(input.body()))),
        Some(Op::CreateDefaultErpSyncConnectorEntity) => server::respond(
            cx,
            api.create_default_erp_sync_connector_entity(cx),
        ),
        Some(Op::CreateErpActorFromCrm) => server::respond(cx, api.create_erp_actor_from_crm(cx, take!(input.body()))),
        Some(Op::DeleteConnection) => {
            let mut erp_connection_id = None;
            take!(input.arguments(&mut [&mut erp_connection_id]));
            server::respond(cx, api.delete_connection(cx, erp_connection_id))
        }
        Some(Op::DeleteErpSyncConnectorEntity) => server::respond(
            cx,
            api.delete_erp_sync_connector_entity(cx, take!(input.required("erpSyncConnectorEntityId"))),
        ),
        Some(Op::ForceResync) => {
            let mut erp_connection_id = None;
            let mut internal_key_ids = None;
            take!(input.arguments(&mut [&mut erp_connection_id, &mut internal_key_ids]));
            server::respond(cx, api.force_resync(cx, erp_connection_id, internal_key_ids))
        }
        Some(Op::ForceResyncBatchTask) => {
            let mut erp_connection_id = None;
            let mut internal_key_ids = None;
            take!(input.arguments(&mut [&mut erp_connection_id, &mut internal_key_ids]));
            server::respond(cx, api.force_resync_batch_task(cx, erp_connection_id, internal_key_ids))
        }
        Some(Op::ForceResyncExternal) => {
            let mut erp_connection_id = None;
            let mut erp_actor_type = None;
            let mut external_keys = None;
            take!(input.arguments(&mut [&mut erp_connection_id, &mut erp_actor_type, &mut external_keys]));
            server::respond(cx, api.force_resync_external(cx, erp_connection_id, erp_actor_type, external_keys))
        }
        Some(Op::ForceResyncExternalNoBlankValues) => {
            let mut erp_connection_id = None;
            let mut erp_actor_type = None;
            let mut external_keys = None;
            take!(input.arguments(&mut [&mut erp_connection_id, &mut erp_actor_type, &mut external_keys]));
            server::respond(
                cx,
                api.force_resync_external_no_blank_values(cx, erp_connection_id, erp_actor_type, external_keys),
            )
        }
        Some(Op::ForceResyncNoBlankValues) => {
            let mut erp_connection_id = None;
            let mut internal_key_ids = None;
            take!(input.arguments(&mut [&mut erp_connection_id, &mut internal_key_ids]));
            server::respond(cx, api.force_resync_no_blank_values(cx, erp_connection_id, internal_key_ids))
        }
        Some(Op::ForceSyncAll) => server::respond(cx, api.force_sync_all(cx)),
        Some(Op::GetActorTypeMapping) => {
            let mut erp_connection_id = None;
            let mut actor_type = None;
            take!(input.arguments(&mut [&mut erp_connection_id, &mut actor_type]));
            server::respond(cx, api.get_actor_type_mapping(cx, erp_connection_id, actor_type))
        }
        Some(Op::GetAllConnections) => {
            let mut include_deleted = None;
            take!(input.arguments(&mut [&mut include_deleted]));
            server::respond(cx, api.get_all_connections(cx, include_deleted))
        }
        Some(Op::GetAllConnectors) => server::respond(cx, api.get_all_connectors(cx)),
        Some(Op::GetConfigurationFields) => {
            let mut erp_connector_id = None;
            take!(input.arguments(&mut [&mut erp_connector_id]));
            server::respond(cx, api.get_configuration_fields(cx, erp_connector_id))
        }
        Some(Op::GetConnection) => {
            let mut erp_connection_id = None;
            take!(input.arguments(&mut [&mut erp_connection_id]));
            server::respond(cx, api.get_connection(cx, erp_connection_id))
        }
        Some(Op::GetConnectionListMappings) => {
            let mut erp_connection_id = None;
            take!(input.arguments(&mut [&mut erp_connection_id]));
            server::respond(cx, api.get_connection_list_mappings(cx, erp_connection_id))
        }
        Some(Op::GetConnectionsAndDisplayFields) => {
            let mut crm_actor_type = None;
            let mut entity_id = None;
            take!(input.arguments(&mut [&mut crm_actor_type, &mut entity_id]));
            server::respond(cx, api.get_connections_and_display_fields(cx, crm_actor_type, entity_id))
        }
        Some(Op::GetCrmActorType) => {
            let mut erp_connection_id = None;
            let mut erp_actor_type = None;
            take!(input.arguments(&mut [&mut erp_connection_id, &mut erp_actor_type]));
            server::respond(cx, api.get_crm_actor_type(cx, erp_connection_id, erp_actor_type))
        }
        Some(Op::GetDefaultValueInfo) => {
            let mut erp_field_id = None;
            take!(input.arguments(&mut [&mut erp_field_id]));
            server::respond(cx, api.get_default_value_info(cx, erp_field_id))
        }
        Some(Op::GetEngineStatus) => server::respond(cx, api.get_engine_status(cx)),
        Some(Op::GetErpConnectionConfigFields) => {
            let mut erp_connection_id = None;
            take!(input.arguments(&mut [&mut erp_connection_id]));
            server::respond(cx, api.get_erp_connection_config_fields(cx, erp_connection_id))
        }
        Some(Op::GetErpFieldValues) => {
            let mut erp_connection_id = None;
            let mut crm_actor_type = None;
            let mut entity_id = None;
            let mut field_keys = None;
            take!(input.arguments(&mut [&mut erp_connection_id, &mut crm_actor_type, &mut entity_id, &mut field_keys]));
            server::respond(cx, api.get_erp_field_values(cx, erp_connection_id, crm_actor_type, entity_id, field_keys))
        }
        Some(Op::GetErpSyncConnectionSummary) => {
            let mut erp_sync_connection_id = None;
            take!(input.arguments(&mut [&mut erp_sync_connection_id]));
            server::respond(cx, api.get_erp_sync_connection_summary(cx, erp_sync_connection_id))
        }
        Some(Op::GetErpSyncConnectorEntity) => server::respond(
            cx,
            api.get_erp_sync_connector_entity(cx, take!(input.required("erpSyncConnectorEntityId"))),
        ),
        Some(Op::GetFieldValuesFromCrm) => {
            let mut record_id = None;
            let mut actor_type_crm = None;
            take!(input.arguments(&mut [&mut record_id, &mut actor_type_crm]));
            server::respond(cx, api.get_field_values_from_crm(cx, record_id, actor_type_crm))
        }
        Some(Op::GetFieldValuesFromErp) => {
            let mut erp_connection_id = None;
            let mut actor_type_erp = None;
            let mut erp_key = None;
            take!(input.arguments(&mut [&mut erp_connection_id, &mut actor_type_erp, &mut erp_key]));
            server::respond(cx, api.get_field_values_from_erp(cx, erp_connection_id, actor_type_erp, erp_key))
        }
        Some(Op::GetFieldsForNewErpActor) => {
            let mut erp_connection_id = None;
            let mut erp_actor_type = None;
            take!(input.arguments(&mut [&mut erp_connection_id, &mut erp_actor_type]));
            server::respond(cx, api.get_fields_for_new_erp_actor(cx, erp_connection_id, erp_actor_type))
        }
        Some(Op::MoveErpFieldItem) => {
            let mut erp_field_id = None;
            let mut direction = None;
            let mut erp_connection_id = None;
            let mut erp_actor_type = None;
            take!(input.arguments(&mut [
                &mut erp_field_id,
                &mut direction,
                &mut erp_connection_id,
                &mut erp_actor_type,
            ]));
            server::respond(cx, api.move_erp_field_item(cx, erp_field_id, direction, erp_connection_id, erp_actor_type))
        }
        Some(Op::SaveActorTypeMapping) => {
            let mut mapping = None;
            take!(input.arguments(&mut [&mut mapping]));
            server::respond(cx, api.save_actor_type_mapping(cx, mapping))
        }
        Some(Op::SaveConnection) => {
            let mut connection = None;
            take!(input.arguments(&mut [&mut connection]));
            server::respond(cx, api.save_connection(cx, connection))
        }
        Some(Op::SaveConnectionListMappings) => {
            let mut list_mapping = None;
            take!(input.arguments(&mut [&mut list_mapping]));
            server::respond(cx, api.save_connection_list_mappings(cx, list_mapping))
        }
        Some(Op::SaveDefaultValueInfo) => {
            let mut erp_sync_default_value = None;
            take!(input.arguments(&mut [&mut erp_sync_default_value]));
            server::respond(cx, api.save_default_value_info(cx, erp_sync_default_value))
        }
        Some(Op::SaveErpConnectionSyncPriorities) => {
            let mut erp_connection_ids = None;
            take!(input.arguments(&mut [&mut erp_connection_ids]));
            server::respond(cx, api.save_erp_connection_sync_priorities(cx, erp_connection_ids))
        }
        Some(Op::SaveErpSyncConnectorEntity) => server::respond(
            cx,
            api.save_erp_sync_connector_entity(cx, take!(input.body())),
        ),
        Some(Op::SupportsAdvancedSearch) => {
            let mut erp_connection_id = None;
            let mut erp_actor_type = None;
            take!(input.arguments(&mut [&mut erp_connection_id, &mut erp_actor_type]));
            server::respond(cx, api.supports_advanced_search(cx, erp_connection_id, erp_actor_type))
        }
        Some(Op::SyncAll) => server::respond(cx, api.sync_all(cx)),
        Some(Op::TestConnectionByConfig) => {
            let mut erp_connection_id = None;
            let mut config_fields = None;
            take!(input.arguments(&mut [&mut erp_connection_id, &mut config_fields]));
            server::respond(cx, api.test_connection_by_config(cx, erp_connection_id, config_fields))
        }
        Some(Op::TestConnectionById) => {
            let mut erp_connection_id = None;
            take!(input.arguments(&mut [&mut erp_connection_id]));
            server::respond(cx, api.test_connection_by_id(cx, erp_connection_id))
        }
        Some(Op::TestConnectorUrl) => {
            let mut url = None;
            take!(input.arguments(&mut [&mut url]));
            server::respond(cx, api.test_connector_url(cx, url))
        }
        Some(Op::ToggleErpConnectionActive) => {
            let mut erp_connection_id = None;
            take!(input.arguments(&mut [&mut erp_connection_id]));
            server::respond(cx, api.toggle_erp_connection_active(cx, erp_connection_id))
        }
        Some(Op::TryConnectActor) => server::respond(cx, api.try_connect_actor(cx, take!(input.body()))),
        Some(Op::UpdateConnectionFields) => {
            let mut erp_connection_id = None;
            take!(input.arguments(&mut [&mut erp_connection_id]));
            server::respond(cx, api.update_connection_fields(cx, erp_connection_id))
        }
        Some(Op::ValidateArchiveColumnConfig) => {
            let mut list_owner = None;
            let mut erp_connection_id = None;
            take!(input.arguments(&mut [&mut list_owner, &mut erp_connection_id]));
            server::respond(cx, api.validate_archive_column_config(cx, list_owner, erp_connection_id))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
