// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "ErpSync_Agent" crate::tables::SHARED {
    BreakActorLink "POST /api/v1/Agents/ErpSync/BreakActorLink v1ErpSyncAgent_BreakActorLink query:optional:text:$select headers:0 request:0 responses:0 body:BreakActorLinkRequest field:ErpConnectionId field:CrmRecordId field:CrmActorType";
    CanDeleteErpSyncConnectorEntity "POST /api/v1/Agents/ErpSync/CanDeleteErpSyncConnectorEntity v1ErpSyncAgent_CanDeleteErpSyncConnectorEntity query:optional:text:$select headers:0 request:0 responses:0 body:CanDeleteErpSyncConnectorEntityRequest field:ErpSyncConnectorId";
    ChangeEngineInterval "POST /api/v1/Agents/ErpSync/ChangeEngineInterval v1ErpSyncAgent_ChangeEngineInterval query:optional:text:$select headers:1 request:0 responses:1 body:ChangeEngineIntervalRequest field:Interval";
    ChangeEngineStatus "POST /api/v1/Agents/ErpSync/ChangeEngineStatus v1ErpSyncAgent_ChangeEngineStatus query:optional:text:$select headers:0 request:0 responses:0 body:ChangeEngineStatusRequest field:Run";
    ConnectActor "POST /api/v1/Agents/ErpSync/ConnectActor v1ErpSyncAgent_ConnectActor query:optional:text:$select headers:1 request:0 responses:1";
    CreateActorLink "POST /api/v1/Agents/ErpSync/CreateActorLink v1ErpSyncAgent_CreateActorLink query:optional:text:$select headers:0 request:0 responses:0";
    CreateDefaultErpSyncConnectorEntity "POST /api/v1/Agents/ErpSync/CreateDefaultErpSyncConnectorEntity v1ErpSyncAgent_CreateDefaultErpSyncConnectorEntity headers:0 responses:0";
    CreateErpActorFromCrm "POST /api/v1/Agents/ErpSync/CreateErpActorFromCrm v1ErpSyncAgent_CreateErpActorFromCrm query:optional:text:$select headers:0 request:0 responses:0";
    DeleteConnection "POST /api/v1/Agents/ErpSync/DeleteConnection v1ErpSyncAgent_DeleteConnection query:optional:text:$select headers:1 request:0 responses:1 body:ErpSync_DeleteConnectionRequest field:ErpConnectionId";
    DeleteErpSyncConnectorEntity "POST /api/v1/Agents/ErpSync/DeleteErpSyncConnectorEntity v1ErpSyncAgent_DeleteErpSyncConnectorEntity query:required:int32:ErpSyncConnectorEntityId headers:1 responses:1";
    ForceResync "POST /api/v1/Agents/ErpSync/ForceResync v1ErpSyncAgent_ForceResync query:optional:text:$select headers:0 request:0 responses:0 body:ForceResyncRequest field:ErpConnectionId field:InternalKeyIds";
    ForceResyncBatchTask "POST /api/v1/Agents/ErpSync/ForceResyncBatchTask v1ErpSyncAgent_ForceResyncBatchTask query:optional:text:$select headers:1 request:0 responses:1 body:ForceResyncBatchTaskRequest field:ErpConnectionId field:InternalKeyIds";
    ForceResyncExternal "POST /api/v1/Agents/ErpSync/ForceResyncExternal v1ErpSyncAgent_ForceResyncExternal query:optional:text:$select headers:0 request:0 responses:0 body:ForceResyncExternalRequest field:ErpConnectionId field:ErpActorType field:ExternalKeys";
    ForceResyncExternalNoBlankValues "POST /api/v1/Agents/ErpSync/ForceResyncExternalNoBlankValues v1ErpSyncAgent_ForceResyncExternalNoBlankValues query:optional:text:$select headers:0 request:0 responses:0 body:ForceResyncExternalNoBlankValuesRequest field:ErpConnectionId field:ErpActorType field:ExternalKeys";
    ForceResyncNoBlankValues "POST /api/v1/Agents/ErpSync/ForceResyncNoBlankValues v1ErpSyncAgent_ForceResyncNoBlankValues query:optional:text:$select headers:0 request:0 responses:0 body:ForceResyncNoBlankValuesRequest field:ErpConnectionId field:InternalKeyIds";
    ForceSyncAll "POST /api/v1/Agents/ErpSync/ForceSyncAll v1ErpSyncAgent_ForceSyncAll query:optional:text:$select headers:0 responses:0";
    GetActorTypeMapping "POST /api/v1/Agents/ErpSync/GetActorTypeMapping v1ErpSyncAgent_GetActorTypeMapping query:optional:text:$select headers:0 request:0 responses:0 body:GetActorTypeMappingRequest field:ErpConnectionId field:ActorType";
    GetConfigurationFields "POST /api/v1/Agents/ErpSync/GetConfigurationFields v1ErpSyncAgent_GetConfigurationFields query:optional:text:$select headers:0 request:0 responses:0 body:ErpSync_GetConfigurationFieldsRequest field:ErpConnectorId";
    GetConnection "POST /api/v1/Agents/ErpSync/GetConnection v1ErpSyncAgent_GetConnection query:optional:text:$select headers:0 request:0 responses:0 body:ErpSync_GetConnectionRequest field:ErpConnectionId";
    GetConnectionListMappings "POST /api/v1/Agents/ErpSync/GetConnectionListMappings v1ErpSyncAgent_GetConnectionListMappings query:optional:text:$select headers:0 request:0 responses:0 body:GetConnectionListMappingsRequest field:ErpConnectionId";
    GetConnectionsAndDisplayFields "POST /api/v1/Agents/ErpSync/GetConnectionsAndDisplayFields v1ErpSyncAgent_GetConnectionsAndDisplayFields query:optional:text:$select headers:0 request:0 responses:0 body:GetConnectionsAndDisplayFieldsRequest field:CrmActorType field:EntityId";
    GetCrmActorType "POST /api/v1/Agents/ErpSync/GetCrmActorType v1ErpSyncAgent_GetCrmActorType query:optional:text:$select headers:0 request:0 responses:0 body:GetCrmActorTypeRequest field:ErpConnectionId field:ErpActorType";
    GetDefaultValueInfo "POST /api/v1/Agents/ErpSync/GetDefaultValueInfo v1ErpSyncAgent_GetDefaultValueInfo query:optional:text:$select headers:0 request:0 responses:0 body:GetDefaultValueInfoRequest field:ErpFieldId";
    GetEngineStatus "POST /api/v1/Agents/ErpSync/GetEngineStatus v1ErpSyncAgent_GetEngineStatus query:optional:text:$select headers:0 responses:0";
    GetErpConnectionConfigFields "POST /api/v1/Agents/ErpSync/GetErpConnectionConfigFields v1ErpSyncAgent_GetErpConnectionConfigFields query:optional:text:$select headers:0 request:0 responses:0 body:GetErpConnectionConfigFieldsRequest field:ErpConnectionId";
    GetErpFieldValues "POST /api/v1/Agents/ErpSync/GetErpFieldValues v1ErpSyncAgent_GetErpFieldValues query:optional:text:$select headers:0 request:0 responses:0 body:GetErpFieldValuesRequest field:ErpConnectionId field:CrmActorType field:EntityId field:FieldKeys";
    GetErpSyncConnectionSummary "POST /api/v1/Agents/ErpSync/GetErpSyncConnectionSummary v1ErpSyncAgent_GetErpSyncConnectionSummary query:optional:text:$select headers:0 request:0 responses:0 body:GetErpSyncConnectionSummaryRequest field:ErpSyncConnectionId";
    GetErpSyncConnectorEntity "POST /api/v1/Agents/ErpSync/GetErpSyncConnectorEntity v1ErpSyncAgent_GetErpSyncConnectorEntity query:required:int32:erpSyncConnectorEntityId query:optional:text:$select headers:0 responses:0";
    GetFieldValuesFromCrm "POST /api/v1/Agents/ErpSync/GetFieldValuesFromCrm v1ErpSyncAgent_GetFieldValuesFromCrm query:optional:text:$select headers:0 request:0 responses:0 body:GetFieldValuesFromCrmRequest field:RecordId field:ActorTypeCrm";
    GetFieldValuesFromErp "POST /api/v1/Agents/ErpSync/GetFieldValuesFromErp v1ErpSyncAgent_GetFieldValuesFromErp query:optional:text:$select headers:0 request:0 responses:0 body:GetFieldValuesFromErpRequest field:ErpConnectionId field:ActorTypeErp field:ErpKey";
    GetFieldsForNewErpActor "POST /api/v1/Agents/ErpSync/GetFieldsForNewErpActor v1ErpSyncAgent_GetFieldsForNewErpActor query:optional:text:$select headers:0 request:0 responses:0 body:GetFieldsForNewErpActorRequest field:ErpConnectionId field:ErpActorType";
    MoveErpFieldItem "POST /api/v1/Agents/ErpSync/MoveErpFieldItem v1ErpSyncAgent_MoveErpFieldItem query:optional:text:$select headers:1 request:0 responses:1 body:MoveErpFieldItemRequest field:ErpFieldId field:Direction field:ErpConnectionId field:ErpActorType";
    SaveActorTypeMapping "POST /api/v1/Agents/ErpSync/SaveActorTypeMapping v1ErpSyncAgent_SaveActorTypeMapping query:optional:text:$select headers:0 request:0 responses:0 body:SaveActorTypeMappingRequest field:Mapping";
    SaveConnection "POST /api/v1/Agents/ErpSync/SaveConnection v1ErpSyncAgent_SaveConnection query:optional:text:$select headers:0 request:0 responses:0 body:ErpSync_SaveConnectionRequest field:Connection";
    SaveConnectionListMappings "POST /api/v1/Agents/ErpSync/SaveConnectionListMappings v1ErpSyncAgent_SaveConnectionListMappings query:optional:text:$select headers:0 request:0 responses:0 body:SaveConnectionListMappingsRequest field:ListMapping";
    SaveDefaultValueInfo "POST /api/v1/Agents/ErpSync/SaveDefaultValueInfo v1ErpSyncAgent_SaveDefaultValueInfo query:optional:text:$select headers:0 request:0 responses:0 body:SaveDefaultValueInfoRequest field:ErpSyncDefaultValue";
    SaveErpConnectionSyncPriorities "POST /api/v1/Agents/ErpSync/SaveErpConnectionSyncPriorities v1ErpSyncAgent_SaveErpConnectionSyncPriorities query:optional:text:$select headers:0 request:0 responses:0 body:SaveErpConnectionSyncPrioritiesRequest field:ErpConnectionIds";
    SaveErpSyncConnectorEntity "POST /api/v1/Agents/ErpSync/SaveErpSyncConnectorEntity v1ErpSyncAgent_SaveErpSyncConnectorEntity headers:0 request:0 responses:0";
    SupportsAdvancedSearch "POST /api/v1/Agents/ErpSync/SupportsAdvancedSearch v1ErpSyncAgent_SupportsAdvancedSearch query:optional:text:$select headers:0 request:0 responses:0 body:SupportsAdvancedSearchRequest field:ErpConnectionId field:ErpActorType";
    SyncAll "POST /api/v1/Agents/ErpSync/SyncAll v1ErpSyncAgent_SyncAll query:optional:text:$select headers:0 responses:0";
    TestConnectionByConfig "POST /api/v1/Agents/ErpSync/TestConnectionByConfig v1ErpSyncAgent_TestConnectionByConfig query:optional:text:$select headers:0 request:0 responses:0 body:TestConnectionByConfigRequest field:ErpConnectionId field:ConfigFields";
    TestConnectionById "POST /api/v1/Agents/ErpSync/TestConnectionById v1ErpSyncAgent_TestConnectionById query:optional:text:$select headers:0 request:0 responses:0 body:TestConnectionByIdRequest field:ErpConnectionId";
    TestConnectorUrl "POST /api/v1/Agents/ErpSync/TestConnectorUrl v1ErpSyncAgent_TestConnectorUrl query:optional:text:$select headers:0 request:0 responses:0 body:TestConnectorUrlRequest field:Url";
    ToggleErpConnectionActive "POST /api/v1/Agents/ErpSync/ToggleErpConnectionActive v1ErpSyncAgent_ToggleErpConnectionActive query:optional:text:$select headers:0 request:0 responses:0 body:ToggleErpConnectionActiveRequest field:ErpConnectionId";
    TryConnectActor "POST /api/v1/Agents/ErpSync/TryConnectActor v1ErpSyncAgent_TryConnectActor query:optional:text:$select headers:0 request:0 responses:0";
    UpdateConnectionFields "POST /api/v1/Agents/ErpSync/UpdateConnectionFields v1ErpSyncAgent_UpdateConnectionFields query:optional:text:$select headers:0 request:0 responses:0 body:UpdateConnectionFieldsRequest field:ErpConnectionId";
    ValidateArchiveColumnConfig "POST /api/v1/Agents/ErpSync/ValidateArchiveColumnConfig v1ErpSyncAgent_ValidateArchiveColumnConfig query:optional:text:$select headers:1 request:0 responses:1 body:ValidateArchiveColumnConfigRequest field:ListOwner field:ErpConnectionId";
} }
