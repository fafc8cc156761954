// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;
use runtime::Map;

use super::operations::*;
use super::requests::{
    BreakActorLinkRequest, CanDeleteErpSyncConnectorEntityRequest, ChangeEngineIntervalRequest,
    ChangeEngineStatusRequest, ConnectActorRequest, CreateActorLinkRequest,
    CreateErpActorFromCrmRequest, ErpSyncDeleteConnectionRequest,
    ErpSyncGetConfigurationFieldsRequest, ErpSyncGetConnectionRequest, ErpSyncSaveConnectionRequest,
    ForceResyncBatchTaskRequest, ForceResyncExternalNoBlankValuesRequest,
    ForceResyncExternalRequest, ForceResyncNoBlankValuesRequest, ForceResyncRequest,
    GetActorTypeMappingRequest, GetConnectionListMappingsRequest,
    GetConnectionsAndDisplayFieldsRequest, GetCrmActorTypeRequest, GetDefaultValueInfoRequest,
    GetErpConnectionConfigFieldsRequest, GetErpFieldValuesRequest,
    GetErpSyncConnectionSummaryRequest, GetFieldValuesFromCrmRequest, GetFieldValuesFromErpRequest,
    GetFieldsForNewErpActorRequest, MoveErpFieldItemRequest, SaveActorTypeMappingRequest,
    SaveConnectionListMappingsRequest, SaveDefaultValueInfoRequest,
    SaveErpConnectionSyncPrioritiesRequest, SupportsAdvancedSearchRequest,
    TestConnectionByConfigRequest, TestConnectionByIdRequest, TestConnectorUrlRequest,
    ToggleErpConnectionActiveRequest, TryConnectActorRequest, UpdateConnectionFieldsRequest,
    ValidateArchiveColumnConfigRequest,
};
use crate::types::{
    CrmActorType, ErpConnection, ErpConnectionData, ErpConnectionListMappingContainer,
    ErpSyncActorTypeMapping, ErpSyncConnectionSummary, ErpSyncConnectorEntity, ErpSyncDefaultValue,
    ErpSyncEngineStatus, ErpSyncFieldValue, ErpSyncResponseCode, FieldMetadata, PluginResponse,
};

/// Handlers of the tag `ErpSync_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ErpSyncAgentServer: Send + Sync + 'static {
    /// Break actor link.
    /// `POST /api/v1/Agents/ErpSync/BreakActorLink`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_BreakActorLink.html)
    fn break_actor_link(
        &self,
        cx: &server::Context,
        request: BreakActorLinkRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Can delete erp sync connector entity.
    /// `POST /api/v1/Agents/ErpSync/CanDeleteErpSyncConnectorEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_CanDeleteErpSyncConnectorEntity.html)
    fn can_delete_erp_sync_connector_entity(
        &self,
        cx: &server::Context,
        request: CanDeleteErpSyncConnectorEntityRequest,
    ) -> impl Future<Output = Result<ErpSyncResponseCode, server::Error>> + Send {
        server::not_implemented()
    }

    /// Change engine interval.
    /// `POST /api/v1/Agents/ErpSync/ChangeEngineInterval`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ChangeEngineInterval.html)
    fn change_engine_interval(
        &self,
        cx: &server::Context,
        request: ChangeEngineIntervalRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Change engine status.
    /// `POST /api/v1/Agents/ErpSync/ChangeEngineStatus`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ChangeEngineStatus.html)
    fn change_engine_status(
        &self,
        cx: &server::Context,
        request: ChangeEngineStatusRequest,
    ) -> impl Future<Output = Result<Option<ErpSyncEngineStatus>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Connect actor.
    /// `POST /api/v1/Agents/ErpSync/ConnectActor`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ConnectActor.html)
    fn connect_actor(&self, cx: &server::Context, body: ConnectActorRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Create actor link.
    /// `POST /api/v1/Agents/ErpSync/CreateActorLink`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_CreateActorLink.html)
    fn create_actor_link(
        &self,
        cx: &server::Context,
        body: CreateActorLinkRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default erp sync connector entity.
    /// `POST /api/v1/Agents/ErpSync/CreateDefaultErpSyncConnectorEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_CreateDefaultErpSyncConnectorEntity.html)
    fn create_default_erp_sync_connector_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<ErpSyncConnectorEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create erp actor from crm.
    /// `POST /api/v1/Agents/ErpSync/CreateErpActorFromCrm`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_CreateErpActorFromCrm.html)
    fn create_erp_actor_from_crm(
        &self,
        cx: &server::Context,
        body: CreateErpActorFromCrmRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete connection.
    /// `POST /api/v1/Agents/ErpSync/DeleteConnection`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_DeleteConnection.html)
    fn delete_connection(
        &self,
        cx: &server::Context,
        request: ErpSyncDeleteConnectionRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete erp sync connector entity.
    /// `POST /api/v1/Agents/ErpSync/DeleteErpSyncConnectorEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_DeleteErpSyncConnectorEntity.html)
    fn delete_erp_sync_connector_entity(
        &self,
        cx: &server::Context,
        erp_sync_connector_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Force resync.
    /// `POST /api/v1/Agents/ErpSync/ForceResync`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ForceResync.html)
    fn force_resync(
        &self,
        cx: &server::Context,
        request: ForceResyncRequest,
    ) -> impl Future<Output = Result<Option<PluginResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Force resync batch task.
    /// `POST /api/v1/Agents/ErpSync/ForceResyncBatchTask`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ForceResyncBatchTask.html)
    fn force_resync_batch_task(
        &self,
        cx: &server::Context,
        request: ForceResyncBatchTaskRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Force resync external.
    /// `POST /api/v1/Agents/ErpSync/ForceResyncExternal`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ForceResyncExternal.html)
    fn force_resync_external(
        &self,
        cx: &server::Context,
        request: ForceResyncExternalRequest,
    ) -> impl Future<Output = Result<Option<PluginResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Force resync external no blank values.
    /// `POST /api/v1/Agents/ErpSync/ForceResyncExternalNoBlankValues`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ForceResyncExternalNoBlankValues.html)
    fn force_resync_external_no_blank_values(
        &self,
        cx: &server::Context,
        request: ForceResyncExternalNoBlankValuesRequest,
    ) -> impl Future<Output = Result<Option<PluginResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Force resync no blank values.
    /// `POST /api/v1/Agents/ErpSync/ForceResyncNoBlankValues`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ForceResyncNoBlankValues.html)
    fn force_resync_no_blank_values(
        &self,
        cx: &server::Context,
        request: ForceResyncNoBlankValuesRequest,
    ) -> impl Future<Output = Result<Option<PluginResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Force sync all.
    /// `POST /api/v1/Agents/ErpSync/ForceSyncAll`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ForceSyncAll.html)
    fn force_sync_all(&self, cx: &server::Context) -> impl Future<Output = Result<Option<PluginResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get actor type mapping.
    /// `POST /api/v1/Agents/ErpSync/GetActorTypeMapping`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetActorTypeMapping.html)
    fn get_actor_type_mapping(
        &self,
        cx: &server::Context,
        request: GetActorTypeMappingRequest,
    ) -> impl Future<Output = Result<Option<ErpSyncActorTypeMapping>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get configuration fields.
    /// `POST /api/v1/Agents/ErpSync/GetConfigurationFields`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetConfigurationFields.html)
    fn get_configuration_fields(
        &self,
        cx: &server::Context,
        request: ErpSyncGetConfigurationFieldsRequest,
    ) -> impl Future<Output = Result<Vec<FieldMetadata>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get connection.
    /// `POST /api/v1/Agents/ErpSync/GetConnection`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetConnection.html)
    fn get_connection(
        &self,
        cx: &server::Context,
        request: ErpSyncGetConnectionRequest,
    ) -> impl Future<Output = Result<Option<ErpConnection>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get connection list mappings.
    /// `POST /api/v1/Agents/ErpSync/GetConnectionListMappings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetConnectionListMappings.html)
    fn get_connection_list_mappings(
        &self,
        cx: &server::Context,
        request: GetConnectionListMappingsRequest,
    ) -> impl Future<Output = Result<Option<ErpConnectionListMappingContainer>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get connections and display fields.
    /// `POST /api/v1/Agents/ErpSync/GetConnectionsAndDisplayFields`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetConnectionsAndDisplayFields.html)
    fn get_connections_and_display_fields(
        &self,
        cx: &server::Context,
        request: GetConnectionsAndDisplayFieldsRequest,
    ) -> impl Future<Output = Result<Vec<ErpConnectionData>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get crm actor type.
    /// `POST /api/v1/Agents/ErpSync/GetCrmActorType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetCrmActorType.html)
    fn get_crm_actor_type(
        &self,
        cx: &server::Context,
        request: GetCrmActorTypeRequest,
    ) -> impl Future<Output = Result<CrmActorType, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get default value info.
    /// `POST /api/v1/Agents/ErpSync/GetDefaultValueInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetDefaultValueInfo.html)
    fn get_default_value_info(
        &self,
        cx: &server::Context,
        request: GetDefaultValueInfoRequest,
    ) -> impl Future<Output = Result<Option<ErpSyncDefaultValue>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get engine status.
    /// `POST /api/v1/Agents/ErpSync/GetEngineStatus`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetEngineStatus.html)
    fn get_engine_status(&self, cx: &server::Context) -> impl Future<Output = Result<Option<ErpSyncEngineStatus>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get erp connection config fields.
    /// `POST /api/v1/Agents/ErpSync/GetErpConnectionConfigFields`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetErpConnectionConfigFields.html)
    fn get_erp_connection_config_fields(
        &self,
        cx: &server::Context,
        request: GetErpConnectionConfigFieldsRequest,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get erp field values.
    /// `POST /api/v1/Agents/ErpSync/GetErpFieldValues`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetErpFieldValues.html)
    fn get_erp_field_values(
        &self,
        cx: &server::Context,
        request: GetErpFieldValuesRequest,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get erp sync connection summary.
    /// `POST /api/v1/Agents/ErpSync/GetErpSyncConnectionSummary`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetErpSyncConnectionSummary.html)
    fn get_erp_sync_connection_summary(
        &self,
        cx: &server::Context,
        request: GetErpSyncConnectionSummaryRequest,
    ) -> impl Future<Output = Result<Option<ErpSyncConnectionSummary>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get erp sync connector entity.
    /// `POST /api/v1/Agents/ErpSync/GetErpSyncConnectorEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetErpSyncConnectorEntity.html)
    fn get_erp_sync_connector_entity(
        &self,
        cx: &server::Context,
        erp_sync_connector_entity_id: i32,
    ) -> impl Future<Output = Result<Option<ErpSyncConnectorEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get field values from crm.
    /// `POST /api/v1/Agents/ErpSync/GetFieldValuesFromCrm`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetFieldValuesFromCrm.html)
    fn get_field_values_from_crm(
        &self,
        cx: &server::Context,
        request: GetFieldValuesFromCrmRequest,
    ) -> impl Future<Output = Result<Vec<ErpSyncFieldValue>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get field values from erp.
    /// `POST /api/v1/Agents/ErpSync/GetFieldValuesFromErp`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetFieldValuesFromErp.html)
    fn get_field_values_from_erp(
        &self,
        cx: &server::Context,
        request: GetFieldValuesFromErpRequest,
    ) -> impl Future<Output = Result<Vec<ErpSyncFieldValue>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get fields for new erp actor.
    /// `POST /api/v1/Agents/ErpSync/GetFieldsForNewErpActor`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_GetFieldsForNewErpActor.html)
    fn get_fields_for_new_erp_actor(
        &self,
        cx: &server::Context,
        request: GetFieldsForNewErpActorRequest,
    ) -> impl Future<Output = Result<Vec<FieldMetadata>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Move erp field item.
    /// `POST /api/v1/Agents/ErpSync/MoveErpFieldItem`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_MoveErpFieldItem.html)
    fn move_erp_field_item(
        &self,
        cx: &server::Context,
        request: MoveErpFieldItemRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Save actor type mapping.
    /// `POST /api/v1/Agents/ErpSync/SaveActorTypeMapping`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_SaveActorTypeMapping.html)
    fn save_actor_type_mapping(
        &self,
        cx: &server::Context,
        request: SaveActorTypeMappingRequest,
    ) -> impl Future<Output = Result<Option<ErpSyncActorTypeMapping>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save connection.
    /// `POST /api/v1/Agents/ErpSync/SaveConnection`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_SaveConnection.html)
    fn save_connection(
        &self,
        cx: &server::Context,
        request: ErpSyncSaveConnectionRequest,
    ) -> impl Future<Output = Result<Option<ErpConnection>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save connection list mappings.
    /// `POST /api/v1/Agents/ErpSync/SaveConnectionListMappings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_SaveConnectionListMappings.html)
    fn save_connection_list_mappings(
        &self,
        cx: &server::Context,
        request: SaveConnectionListMappingsRequest,
    ) -> impl Future<Output = Result<Option<ErpConnectionListMappingContainer>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save default value info.
    /// `POST /api/v1/Agents/ErpSync/SaveDefaultValueInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_SaveDefaultValueInfo.html)
    fn save_default_value_info(
        &self,
        cx: &server::Context,
        request: SaveDefaultValueInfoRequest,
    ) -> impl Future<Output = Result<Option<ErpSyncDefaultValue>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save erp connection sync priorities.
    /// `POST /api/v1/Agents/ErpSync/SaveErpConnectionSyncPriorities`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_SaveErpConnectionSyncPriorities.html)
    fn save_erp_connection_sync_priorities(
        &self,
        cx: &server::Context,
        request: SaveErpConnectionSyncPrioritiesRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save erp sync connector entity.
    /// `POST /api/v1/Agents/ErpSync/SaveErpSyncConnectorEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_SaveErpSyncConnectorEntity.html)
    fn save_erp_sync_connector_entity(
        &self,
        cx: &server::Context,
        body: ErpSyncConnectorEntity,
    ) -> impl Future<Output = Result<Option<ErpSyncConnectorEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Supports advanced search.
    /// `POST /api/v1/Agents/ErpSync/SupportsAdvancedSearch`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_SupportsAdvancedSearch.html)
    fn supports_advanced_search(
        &self,
        cx: &server::Context,
        request: SupportsAdvancedSearchRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sync all.
    /// `POST /api/v1/Agents/ErpSync/SyncAll`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_SyncAll.html)
    fn sync_all(&self, cx: &server::Context) -> impl Future<Output = Result<Option<PluginResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Test connection by config.
    /// `POST /api/v1/Agents/ErpSync/TestConnectionByConfig`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_TestConnectionByConfig.html)
    fn test_connection_by_config(
        &self,
        cx: &server::Context,
        request: TestConnectionByConfigRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Test connection by id.
    /// `POST /api/v1/Agents/ErpSync/TestConnectionById`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_TestConnectionById.html)
    fn test_connection_by_id(
        &self,
        cx: &server::Context,
        request: TestConnectionByIdRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Test connector url.
    /// `POST /api/v1/Agents/ErpSync/TestConnectorUrl`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_TestConnectorUrl.html)
    fn test_connector_url(
        &self,
        cx: &server::Context,
        request: TestConnectorUrlRequest,
    ) -> impl Future<Output = Result<ErpSyncResponseCode, server::Error>> + Send {
        server::not_implemented()
    }

    /// Toggle erp connection active.
    /// `POST /api/v1/Agents/ErpSync/ToggleErpConnectionActive`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ToggleErpConnectionActive.html)
    fn toggle_erp_connection_active(
        &self,
        cx: &server::Context,
        request: ToggleErpConnectionActiveRequest,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Try connect actor.
    /// `POST /api/v1/Agents/ErpSync/TryConnectActor`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_TryConnectActor.html)
    fn try_connect_actor(
        &self,
        cx: &server::Context,
        body: TryConnectActorRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Update connection fields.
    /// `POST /api/v1/Agents/ErpSync/UpdateConnectionFields`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_UpdateConnectionFields.html)
    fn update_connection_fields(
        &self,
        cx: &server::Context,
        request: UpdateConnectionFieldsRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Validate archive column config.
    /// `POST /api/v1/Agents/ErpSync/ValidateArchiveColumnConfig`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/ErpSync_Agent/v1ErpSyncAgent_ValidateArchiveColumnConfig.html)
    fn validate_archive_column_config(
        &self,
        cx: &server::Context,
        request: ValidateArchiveColumnConfigRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `ErpSync_Agent`, answered by `api`.
pub fn routes(api: impl ErpSyncAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ErpSyncAgentServer`] that goes with an operation.
fn dispatch<'a, T: ErpSyncAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        BREAK_ACTOR_LINK => server::answer(cx, api.break_actor_link(cx, input.body()?)),
        CAN_DELETE_ERP_SYNC_CONNECTOR_ENTITY => server::answer(cx, api.can_delete_erp_sync_connector_entity(cx, input.body()?)),
        CHANGE_ENGINE_INTERVAL => server::answer(cx, api.change_engine_interval(cx, input.body()?)),
        CHANGE_ENGINE_STATUS => server::answer(cx, api.change_engine_status(cx, input.body()?)),
        CONNECT_ACTOR => server::answer(cx, api.connect_actor(cx, input.body()?)),
        CREATE_ACTOR_LINK => server::answer(cx, api.create_actor_link(cx, input.body()?)),
        CREATE_DEFAULT_ERP_SYNC_CONNECTOR_ENTITY => server::answer(cx, api.create_default_erp_sync_connector_entity(cx)),
        CREATE_ERP_ACTOR_FROM_CRM => server::answer(cx, api.create_erp_actor_from_crm(cx, input.body()?)),
        DELETE_CONNECTION => server::answer(cx, api.delete_connection(cx, input.body()?)),
        DELETE_ERP_SYNC_CONNECTOR_ENTITY => server::answer(cx, api.delete_erp_sync_connector_entity(cx, input.required("ErpSyncConnectorEntityId")?)),
        FORCE_RESYNC => server::answer(cx, api.force_resync(cx, input.body()?)),
        FORCE_RESYNC_BATCH_TASK => server::answer(cx, api.force_resync_batch_task(cx, input.body()?)),
        FORCE_RESYNC_EXTERNAL => server::answer(cx, api.force_resync_external(cx, input.body()?)),
        FORCE_RESYNC_EXTERNAL_NO_BLANK_VALUES => server::answer(cx, api.force_resync_external_no_blank_values(cx, input.body()?)),
        FORCE_RESYNC_NO_BLANK_VALUES => server::answer(cx, api.force_resync_no_blank_values(cx, input.body()?)),
        FORCE_SYNC_ALL => server::answer(cx, api.force_sync_all(cx)),
        GET_ACTOR_TYPE_MAPPING => server::answer(cx, api.get_actor_type_mapping(cx, input.body()?)),
        GET_CONFIGURATION_FIELDS => server::answer(cx, api.get_configuration_fields(cx, input.body()?)),
        GET_CONNECTION => server::answer(cx, api.get_connection(cx, input.body()?)),
        GET_CONNECTION_LIST_MAPPINGS => server::answer(cx, api.get_connection_list_mappings(cx, input.body()?)),
        GET_CONNECTIONS_AND_DISPLAY_FIELDS => server::answer(cx, api.get_connections_and_display_fields(cx, input.body()?)),
        GET_CRM_ACTOR_TYPE => server::answer(cx, api.get_crm_actor_type(cx, input.body()?)),
        GET_DEFAULT_VALUE_INFO => server::answer(cx, api.get_default_value_info(cx, input.body()?)),
        GET_ENGINE_STATUS => server::answer(cx, api.get_engine_status(cx)),
        GET_ERP_CONNECTION_CONFIG_FIELDS => server::answer(cx, api.get_erp_connection_config_fields(cx, input.body()?)),
        GET_ERP_FIELD_VALUES => server::answer(cx, api.get_erp_field_values(cx, input.body()?)),
        GET_ERP_SYNC_CONNECTION_SUMMARY => server::answer(cx, api.get_erp_sync_connection_summary(cx, input.body()?)),
        GET_ERP_SYNC_CONNECTOR_ENTITY => server::answer(cx, api.get_erp_sync_connector_entity(cx, input.required("erpSyncConnectorEntityId")?)),
        GET_FIELD_VALUES_FROM_CRM => server::answer(cx, api.get_field_values_from_crm(cx, input.body()?)),
        GET_FIELD_VALUES_FROM_ERP => server::answer(cx, api.get_field_values_from_erp(cx, input.body()?)),
        GET_FIELDS_FOR_NEW_ERP_ACTOR => server::answer(cx, api.get_fields_for_new_erp_actor(cx, input.body()?)),
        MOVE_ERP_FIELD_ITEM => server::answer(cx, api.move_erp_field_item(cx, input.body()?)),
        SAVE_ACTOR_TYPE_MAPPING => server::answer(cx, api.save_actor_type_mapping(cx, input.body()?)),
        SAVE_CONNECTION => server::answer(cx, api.save_connection(cx, input.body()?)),
        SAVE_CONNECTION_LIST_MAPPINGS => server::answer(cx, api.save_connection_list_mappings(cx, input.body()?)),
        SAVE_DEFAULT_VALUE_INFO => server::answer(cx, api.save_default_value_info(cx, input.body()?)),
        SAVE_ERP_CONNECTION_SYNC_PRIORITIES => server::answer(cx, api.save_erp_connection_sync_priorities(cx, input.body()?)),
        SAVE_ERP_SYNC_CONNECTOR_ENTITY => server::answer(cx, api.save_erp_sync_connector_entity(cx, input.body()?)),
        SUPPORTS_ADVANCED_SEARCH => server::answer(cx, api.supports_advanced_search(cx, input.body()?)),
        SYNC_ALL => server::answer(cx, api.sync_all(cx)),
        TEST_CONNECTION_BY_CONFIG => server::answer(cx, api.test_connection_by_config(cx, input.body()?)),
        TEST_CONNECTION_BY_ID => server::answer(cx, api.test_connection_by_id(cx, input.body()?)),
        TEST_CONNECTOR_URL => server::answer(cx, api.test_connector_url(cx, input.body()?)),
        TOGGLE_ERP_CONNECTION_ACTIVE => server::answer(cx, api.toggle_erp_connection_active(cx, input.body()?)),
        TRY_CONNECT_ACTOR => server::answer(cx, api.try_connect_actor(cx, input.body()?)),
        UPDATE_CONNECTION_FIELDS => server::answer(cx, api.update_connection_fields(cx, input.body()?)),
        VALIDATE_ARCHIVE_COLUMN_CONFIG => server::answer(cx, api.validate_archive_column_config(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
