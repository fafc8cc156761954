// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Configuration_Agent" crate::tables::SHARED {
    ClearConfigurationCache "POST /api/v1/Agents/Configuration/ClearConfigurationCache v1ConfigurationAgent_ClearConfigurationCache query:optional:text:$select headers:1 request:0 responses:1 body:ClearConfigurationCacheRequest field:Application field:Instance field:ForAllAssociates";
    CreateDefaultConfigurableScreenDelta "POST /api/v1/Agents/Configuration/CreateDefaultConfigurableScreenDelta v1ConfigurationAgent_CreateDefaultConfigurableScreenDelta headers:0 responses:0";
    CreateDefaultDiaryViewEntity "POST /api/v1/Agents/Configuration/CreateDefaultDiaryViewEntity v1ConfigurationAgent_CreateDefaultDiaryViewEntity headers:0 responses:0";
    CreateDefaultSystemEventEntity "POST /api/v1/Agents/Configuration/CreateDefaultSystemEventEntity v1ConfigurationAgent_CreateDefaultSystemEventEntity headers:0 responses:0";
    DeleteConfigurableScreenDelta "POST /api/v1/Agents/Configuration/DeleteConfigurableScreenDelta v1ConfigurationAgent_DeleteConfigurableScreenDelta query:required:int32:ConfigurableScreenDeltaId headers:1 responses:1";
    DeleteDiaryViewEntity "POST /api/v1/Agents/Configuration/DeleteDiaryViewEntity v1ConfigurationAgent_DeleteDiaryViewEntity query:required:int32:DiaryViewEntityId headers:1 responses:1";
    DeleteSystemEventEntity "POST /api/v1/Agents/Configuration/DeleteSystemEventEntity v1ConfigurationAgent_DeleteSystemEventEntity query:required:int32:SystemEventEntityId headers:1 responses:1";
    DeleteWindowPosSize "POST /api/v1/Agents/Configuration/DeleteWindowPosSize v1ConfigurationAgent_DeleteWindowPosSize query:optional:text:$select headers:1 request:0 responses:1 body:DeleteWindowPosSizeRequest field:WindowPosSizeId";
    ExistsSystemEvent "POST /api/v1/Agents/Configuration/ExistsSystemEvent v1ConfigurationAgent_ExistsSystemEvent query:optional:text:$select headers:0 request:0 responses:0 body:ExistsSystemEventRequest field:Key";
    GetAnyConfiguration "POST /api/v1/Agents/Configuration/GetAnyConfiguration v1ConfigurationAgent_GetAnyConfiguration query:optional:text:$select headers:0 request:0 responses:0 body:GetAnyConfigurationRequest field:Application field:Instance field:Item field:Type";
    GetApplicationConfiguration "POST /api/v1/Agents/Configuration/GetApplicationConfiguration v1ConfigurationAgent_GetApplicationConfiguration query:optional:text:$select headers:0 request:0 responses:0 body:GetApplicationConfigurationRequest field:Application field:Instance";
    GetCrmUrl "POST /api/v1/Agents/Configuration/GetCRMUrl v1ConfigurationAgent_GetCRMUrl query:optional:text:$select headers:0 request:0 responses:0 body:GetCRMUrlRequest field:SoProtocol field:Currents field:Frameless";
    GetCsAuthUrl "POST /api/v1/Agents/Configuration/GetCSAuthUrl v1ConfigurationAgent_GetCSAuthUrl query:optional:text:$select headers:0 request:0 responses:0 body:GetCSAuthUrlRequest field:Language field:ProgramName field:Action field:ExtraParameters";
    GetCsRegistryValue "POST /api/v1/Agents/Configuration/GetCSRegistryValue v1ConfigurationAgent_GetCSRegistryValue query:optional:text:$select headers:0 request:0 responses:0 body:GetCSRegistryValueRequest field:Entry";
    GetCsWwwFolder "POST /api/v1/Agents/Configuration/GetCSWwwFolder v1ConfigurationAgent_GetCSWwwFolder query:optional:text:$select headers:0 responses:0";
    GetConfigurableScreenDelta "POST /api/v1/Agents/Configuration/GetConfigurableScreenDelta v1ConfigurationAgent_GetConfigurableScreenDelta query:required:int32:configurableScreenDeltaId query:optional:text:$select headers:0 responses:0";
    GetConfigurableScreenDeltasByDelta "POST /api/v1/Agents/Configuration/GetConfigurableScreenDeltasByDelta v1ConfigurationAgent_GetConfigurableScreenDeltasByDelta query:optional:text:$select headers:0 request:0 responses:0 body:GetConfigurableScreenDeltasByDeltaRequest field:ConfigurableScreenDelta";
    GetConfigurableScreenDeltasByQuery "POST /api/v1/Agents/Configuration/GetConfigurableScreenDeltasByQuery v1ConfigurationAgent_GetConfigurableScreenDeltasByQuery query:optional:text:$select headers:0 request:0 responses:0 body:GetConfigurableScreenDeltasByQueryRequest field:DeltaQuery";
    GetCsCgiUrlInternal "POST /api/v1/Agents/Configuration/GetCsCgiUrlInternal v1ConfigurationAgent_GetCsCgiUrlInternal query:optional:text:$select headers:0 responses:0";
    GetCsProgramUrl "POST /api/v1/Agents/Configuration/GetCsProgramUrl v1ConfigurationAgent_GetCsProgramUrl query:optional:text:$select headers:0 request:0 responses:0 body:GetCsProgramUrlRequest field:Language field:ProgramName field:Action field:ExtraParameters";
    GetCustomerUrl "POST /api/v1/Agents/Configuration/GetCustomerUrl v1ConfigurationAgent_GetCustomerUrl query:optional:text:$select headers:0 responses:0";
    GetDiaryViewEntity "POST /api/v1/Agents/Configuration/GetDiaryViewEntity v1ConfigurationAgent_GetDiaryViewEntity query:required:int32:diaryViewEntityId query:optional:text:$select headers:0 responses:0";
    GetEMarketingUrl "POST /api/v1/Agents/Configuration/GetEMarketingUrl v1ConfigurationAgent_GetEMarketingUrl query:optional:text:$select headers:0 request:0 responses:0 body:GetEMarketingUrlRequest field:Language";
    GetEmailNumberOfDays "POST /api/v1/Agents/Configuration/GetEmailNumberOfDays v1ConfigurationAgent_GetEmailNumberOfDays query:optional:text:$select headers:0 responses:0";
    GetFilterList "POST /api/v1/Agents/Configuration/GetFilterList v1ConfigurationAgent_GetFilterList query:optional:text:$select headers:0 request:0 responses:0 body:GetFilterListRequest field:Application field:Instance";
    GetHelpDispatcherUrl "POST /api/v1/Agents/Configuration/GetHelpDispatcherUrl v1ConfigurationAgent_GetHelpDispatcherUrl query:optional:text:$select headers:0 responses:0";
    GetMyWindowPosSizes "POST /api/v1/Agents/Configuration/GetMyWindowPosSizes v1ConfigurationAgent_GetMyWindowPosSizes query:optional:text:$select headers:0 responses:0";
    GetObjectMapping "POST /api/v1/Agents/Configuration/GetObjectMapping v1ConfigurationAgent_GetObjectMapping query:optional:text:$select headers:0 request:0 responses:0 body:GetObjectMappingRequest field:Application field:Instance";
    GetPageConfiguration "POST /api/v1/Agents/Configuration/GetPageConfiguration v1ConfigurationAgent_GetPageConfiguration query:optional:text:$select headers:0 request:0 responses:0 body:GetPageConfigurationRequest field:Application field:Instance field:Page";
    GetRefreshedPageConfiguration "POST /api/v1/Agents/Configuration/GetRefreshedPageConfiguration v1ConfigurationAgent_GetRefreshedPageConfiguration query:optional:text:$select headers:0 request:0 responses:0 body:GetRefreshedPageConfigurationRequest field:Application field:Instance field:Page";
    GetScreenConfigurationDelta "POST /api/v1/Agents/Configuration/GetScreenConfigurationDelta v1ConfigurationAgent_GetScreenConfigurationDelta query:optional:text:$select headers:0 request:0 responses:0 body:GetScreenConfigurationDeltaRequest field:DeltaType field:DeltaState";
    GetScreenConfigurationDeltas "POST /api/v1/Agents/Configuration/GetScreenConfigurationDeltas v1ConfigurationAgent_GetScreenConfigurationDeltas query:optional:text:$select headers:0 responses:0";
    GetSystemEventEntity "POST /api/v1/Agents/Configuration/GetSystemEventEntity v1ConfigurationAgent_GetSystemEventEntity query:required:int32:systemEventEntityId query:optional:text:$select headers:0 responses:0";
    GetWindowPosSize "POST /api/v1/Agents/Configuration/GetWindowPosSize v1ConfigurationAgent_GetWindowPosSize query:required:int32:windowPosSizeId query:optional:text:$select headers:0 responses:0";
    GetWindowPosSizeList "POST /api/v1/Agents/Configuration/GetWindowPosSizeList v1ConfigurationAgent_GetWindowPosSizeList query:optional:text:$select headers:0 request:0 responses:0";
    GetWindowPosSizesOnAssociateId "POST /api/v1/Agents/Configuration/GetWindowPosSizesOnAssociateId v1ConfigurationAgent_GetWindowPosSizesOnAssociateId query:optional:text:$select headers:0 request:0 responses:0 body:GetWindowPosSizesOnAssociateIdRequest field:AssociateId";
    GetWindowPosSizesOnPersonId "POST /api/v1/Agents/Configuration/GetWindowPosSizesOnPersonId v1ConfigurationAgent_GetWindowPosSizesOnPersonId query:optional:text:$select headers:0 request:0 responses:0 body:GetWindowPosSizesOnPersonIdRequest field:PersonId";
    GetWwwUrl "POST /api/v1/Agents/Configuration/GetWwwUrl v1ConfigurationAgent_GetWwwUrl query:optional:text:$select headers:0 request:0 responses:0 body:GetWwwUrlRequest field:Client";
    GetWwwUrlForSmWeb "POST /api/v1/Agents/Configuration/GetWwwUrlForSMWeb v1ConfigurationAgent_GetWwwUrlForSMWeb query:optional:text:$select headers:0 responses:0";
    RebuildUdefDeltas "POST /api/v1/Agents/Configuration/RebuildUdefDeltas v1ConfigurationAgent_RebuildUdefDeltas query:optional:text:$select headers:1 responses:1";
    RebuildWebpanelDeltas "POST /api/v1/Agents/Configuration/RebuildWebpanelDeltas v1ConfigurationAgent_RebuildWebpanelDeltas query:optional:text:$select headers:1 responses:1";
    SaveAndPublish "POST /api/v1/Agents/Configuration/SaveAndPublish v1ConfigurationAgent_SaveAndPublish query:optional:text:$select headers:0 request:0 responses:0 body:SaveAndPublishRequest field:ConfigurableScreenDelta";
    SaveConfigurableScreenDelta "POST /api/v1/Agents/Configuration/SaveConfigurableScreenDelta v1ConfigurationAgent_SaveConfigurableScreenDelta headers:0 request:0 responses:0";
    SaveDiaryViewEntity "POST /api/v1/Agents/Configuration/SaveDiaryViewEntity v1ConfigurationAgent_SaveDiaryViewEntity headers:0 request:0 responses:0";
    SaveSystemEventEntity "POST /api/v1/Agents/Configuration/SaveSystemEventEntity v1ConfigurationAgent_SaveSystemEventEntity headers:0 request:0 responses:0";
    SaveWindowPosSize "POST /api/v1/Agents/Configuration/SaveWindowPosSize v1ConfigurationAgent_SaveWindowPosSize query:optional:text:$select headers:0 request:0 responses:0 body:SaveWindowPosSizeRequest field:WindowPosSize";
    SaveWindowPosSizes "POST /api/v1/Agents/Configuration/SaveWindowPosSizes v1ConfigurationAgent_SaveWindowPosSizes query:optional:text:$select headers:0 request:0 responses:0 body:SaveWindowPosSizesRequest field:WindowPosSizes";
} }
