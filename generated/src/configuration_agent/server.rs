// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;

use super::operations::*;
use super::requests::{
    ClearConfigurationCacheRequest, DeleteWindowPosSizeRequest, ExistsSystemEventRequest,
    GetAnyConfigurationRequest, GetApplicationConfigurationRequest, GetCRMUrlRequest,
    GetCSAuthUrlRequest, GetCSRegistryValueRequest, GetConfigurableScreenDeltasByDeltaRequest,
    GetConfigurableScreenDeltasByQueryRequest, GetCsProgramUrlRequest, GetEMarketingUrlRequest,
    GetFilterListRequest, GetObjectMappingRequest, GetPageConfigurationRequest,
    GetRefreshedPageConfigurationRequest, GetScreenConfigurationDeltaRequest,
    GetWindowPosSizesOnAssociateIdRequest, GetWindowPosSizesOnPersonIdRequest, GetWwwUrlRequest,
    SaveAndPublishRequest, SaveWindowPosSizeRequest, SaveWindowPosSizesRequest,
};
use crate::types::{ConfigurableScreenDelta, DiaryViewEntity, SystemEventEntity, WindowPosSize};

/// Handlers of the tag `Configuration_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ConfigurationAgentServer: Send + Sync + 'static {
    /// Clear configuration cache.
    /// `POST /api/v1/Agents/Configuration/ClearConfigurationCache`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_ClearConfigurationCache.html)
    fn clear_configuration_cache(
        &self,
        cx: &server::Context,
        request: ClearConfigurationCacheRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default configurable screen delta.
    /// `POST /api/v1/Agents/Configuration/CreateDefaultConfigurableScreenDelta`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_CreateDefaultConfigurableScreenDelta.html)
    fn create_default_configurable_screen_delta(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<ConfigurableScreenDelta>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default diary view entity.
    /// `POST /api/v1/Agents/Configuration/CreateDefaultDiaryViewEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_CreateDefaultDiaryViewEntity.html)
    fn create_default_diary_view_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<DiaryViewEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default system event entity.
    /// `POST /api/v1/Agents/Configuration/CreateDefaultSystemEventEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_CreateDefaultSystemEventEntity.html)
    fn create_default_system_event_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<SystemEventEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete configurable screen delta.
    /// `POST /api/v1/Agents/Configuration/DeleteConfigurableScreenDelta`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_DeleteConfigurableScreenDelta.html)
    fn delete_configurable_screen_delta(
        &self,
        cx: &server::Context,
        configurable_screen_delta_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete diary view entity.
    /// `POST /api/v1/Agents/Configuration/DeleteDiaryViewEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_DeleteDiaryViewEntity.html)
    fn delete_diary_view_entity(
        &self,
        cx: &server::Context,
        diary_view_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete system event entity.
    /// `POST /api/v1/Agents/Configuration/DeleteSystemEventEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_DeleteSystemEventEntity.html)
    fn delete_system_event_entity(
        &self,
        cx: &server::Context,
        system_event_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete window pos size.
    /// `POST /api/v1/Agents/Configuration/DeleteWindowPosSize`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_DeleteWindowPosSize.html)
    fn delete_window_pos_size(
        &self,
        cx: &server::Context,
        request: DeleteWindowPosSizeRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Exists system event.
    /// `POST /api/v1/Agents/Configuration/ExistsSystemEvent`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_ExistsSystemEvent.html)
    fn exists_system_event(
        &self,
        cx: &server::Context,
        request: ExistsSystemEventRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get any configuration.
    /// `POST /api/v1/Agents/Configuration/GetAnyConfiguration`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetAnyConfiguration.html)
    fn get_any_configuration(
        &self,
        cx: &server::Context,
        request: GetAnyConfigurationRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get application configuration.
    /// `POST /api/v1/Agents/Configuration/GetApplicationConfiguration`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetApplicationConfiguration.html)
    fn get_application_configuration(
        &self,
        cx: &server::Context,
        request: GetApplicationConfigurationRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get crm url.
    /// `POST /api/v1/Agents/Configuration/GetCRMUrl`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetCRMUrl.html)
    fn get_crm_url(
        &self,
        cx: &server::Context,
        request: GetCRMUrlRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get cs auth url.
    /// `POST /api/v1/Agents/Configuration/GetCSAuthUrl`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetCSAuthUrl.html)
    fn get_cs_auth_url(
        &self,
        cx: &server::Context,
        request: GetCSAuthUrlRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get cs registry value.
    /// `POST /api/v1/Agents/Configuration/GetCSRegistryValue`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetCSRegistryValue.html)
    fn get_cs_registry_value(
        &self,
        cx: &server::Context,
        request: GetCSRegistryValueRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get cs www folder.
    /// `POST /api/v1/Agents/Configuration/GetCSWwwFolder`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetCSWwwFolder.html)
    fn get_cs_www_folder(&self, cx: &server::Context) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get configurable screen delta.
    /// `POST /api/v1/Agents/Configuration/GetConfigurableScreenDelta`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetConfigurableScreenDelta.html)
    fn get_configurable_screen_delta(
        &self,
        cx: &server::Context,
        configurable_screen_delta_id: i32,
    ) -> impl Future<Output = Result<Option<ConfigurableScreenDelta>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get configurable screen deltas by delta.
    /// `POST /api/v1/Agents/Configuration/GetConfigurableScreenDeltasByDelta`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetConfigurableScreenDeltasByDelta.html)
    fn get_configurable_screen_deltas_by_delta(
        &self,
        cx: &server::Context,
        request: GetConfigurableScreenDeltasByDeltaRequest,
    ) -> impl Future<Output = Result<Vec<ConfigurableScreenDelta>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get configurable screen deltas by query.
    /// `POST /api/v1/Agents/Configuration/GetConfigurableScreenDeltasByQuery`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetConfigurableScreenDeltasByQuery.html)
    fn get_configurable_screen_deltas_by_query(
        &self,
        cx: &server::Context,
        request: GetConfigurableScreenDeltasByQueryRequest,
    ) -> impl Future<Output = Result<Vec<ConfigurableScreenDelta>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get cs cgi url internal.
    /// `POST /api/v1/Agents/Configuration/GetCsCgiUrlInternal`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetCsCgiUrlInternal.html)
    fn get_cs_cgi_url_internal(&self, cx: &server::Context) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get cs program url.
    /// `POST /api/v1/Agents/Configuration/GetCsProgramUrl`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetCsProgramUrl.html)
    fn get_cs_program_url(
        &self,
        cx: &server::Context,
        request: GetCsProgramUrlRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get customer url.
    /// `POST /api/v1/Agents/Configuration/GetCustomerUrl`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetCustomerUrl.html)
    fn get_customer_url(&self, cx: &server::Context) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get diary view entity.
    /// `POST /api/v1/Agents/Configuration/GetDiaryViewEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetDiaryViewEntity.html)
    fn get_diary_view_entity(
        &self,
        cx: &server::Context,
        diary_view_entity_id: i32,
    ) -> impl Future<Output = Result<Option<DiaryViewEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get e marketing url.
    /// `POST /api/v1/Agents/Configuration/GetEMarketingUrl`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetEMarketingUrl.html)
    fn get_e_marketing_url(
        &self,
        cx: &server::Context,
        request: GetEMarketingUrlRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get email number of days.
    /// `POST /api/v1/Agents/Configuration/GetEmailNumberOfDays`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetEmailNumberOfDays.html)
    fn get_email_number_of_days(&self, cx: &server::Context) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get filter list.
    /// `POST /api/v1/Agents/Configuration/GetFilterList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetFilterList.html)
    fn get_filter_list(
        &self,
        cx: &server::Context,
        request: GetFilterListRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get help dispatcher url.
    /// `POST /api/v1/Agents/Configuration/GetHelpDispatcherUrl`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetHelpDispatcherUrl.html)
    fn get_help_dispatcher_url(&self, cx: &server::Context) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get my window pos sizes.
    /// `POST /api/v1/Agents/Configuration/GetMyWindowPosSizes`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetMyWindowPosSizes.html)
    fn get_my_window_pos_sizes(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<WindowPosSize>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get object mapping.
    /// `POST /api/v1/Agents/Configuration/GetObjectMapping`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetObjectMapping.html)
    fn get_object_mapping(
        &self,
        cx: &server::Context,
        request: GetObjectMappingRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get page configuration.
    /// `POST /api/v1/Agents/Configuration/GetPageConfiguration`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetPageConfiguration.html)
    fn get_page_configuration(
        &self,
        cx: &server::Context,
        request: GetPageConfigurationRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get refreshed page configuration.
    /// `POST /api/v1/Agents/Configuration/GetRefreshedPageConfiguration`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetRefreshedPageConfiguration.html)
    fn get_refreshed_page_configuration(
        &self,
        cx: &server::Context,
        request: GetRefreshedPageConfigurationRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get screen configuration delta.
    /// `POST /api/v1/Agents/Configuration/GetScreenConfigurationDelta`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetScreenConfigurationDelta.html)
    fn get_screen_configuration_delta(
        &self,
        cx: &server::Context,
        request: GetScreenConfigurationDeltaRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get screen configuration deltas.
    /// `POST /api/v1/Agents/Configuration/GetScreenConfigurationDeltas`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetScreenConfigurationDeltas.html)
    fn get_screen_configuration_deltas(&self, cx: &server::Context) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get system event entity.
    /// `POST /api/v1/Agents/Configuration/GetSystemEventEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetSystemEventEntity.html)
    fn get_system_event_entity(
        &self,
        cx: &server::Context,
        system_event_entity_id: i32,
    ) -> impl Future<Output = Result<Option<SystemEventEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get window pos size.
    /// `POST /api/v1/Agents/Configuration/GetWindowPosSize`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetWindowPosSize.html)
    fn get_window_pos_size(
        &self,
        cx: &server::Context,
        window_pos_size_id: i32,
    ) -> impl Future<Output = Result<Option<WindowPosSize>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get window pos size list.
    /// `POST /api/v1/Agents/Configuration/GetWindowPosSizeList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetWindowPosSizeList.html)
    fn get_window_pos_size_list(
        &self,
        cx: &server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<WindowPosSize>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get window pos sizes on associate id.
    /// `POST /api/v1/Agents/Configuration/GetWindowPosSizesOnAssociateId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetWindowPosSizesOnAssociateId.html)
    fn get_window_pos_sizes_on_associate_id(
        &self,
        cx: &server::Context,
        request: GetWindowPosSizesOnAssociateIdRequest,
    ) -> impl Future<Output = Result<Vec<WindowPosSize>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get window pos sizes on person id.
    /// `POST /api/v1/Agents/Configuration/GetWindowPosSizesOnPersonId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetWindowPosSizesOnPersonId.html)
    fn get_window_pos_sizes_on_person_id(
        &self,
        cx: &server::Context,
        request: GetWindowPosSizesOnPersonIdRequest,
    ) -> impl Future<Output = Result<Vec<WindowPosSize>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get www url.
    /// `POST /api/v1/Agents/Configuration/GetWwwUrl`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetWwwUrl.html)
    fn get_www_url(
        &self,
        cx: &server::Context,
        request: GetWwwUrlRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get www url for sm web.
    /// `POST /api/v1/Agents/Configuration/GetWwwUrlForSMWeb`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetWwwUrlForSMWeb.html)
    fn get_www_url_for_sm_web(&self, cx: &server::Context) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Rebuild udef deltas.
    /// `POST /api/v1/Agents/Configuration/RebuildUdefDeltas`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_RebuildUdefDeltas.html)
    fn rebuild_udef_deltas(&self, cx: &server::Context) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Rebuild webpanel deltas.
    /// `POST /api/v1/Agents/Configuration/RebuildWebpanelDeltas`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_RebuildWebpanelDeltas.html)
    fn rebuild_webpanel_deltas(&self, cx: &server::Context) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Save and publish.
    /// `POST /api/v1/Agents/Configuration/SaveAndPublish`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_SaveAndPublish.html)
    fn save_and_publish(
        &self,
        cx: &server::Context,
        request: SaveAndPublishRequest,
    ) -> impl Future<Output = Result<Option<ConfigurableScreenDelta>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save configurable screen delta.
    /// `POST /api/v1/Agents/Configuration/SaveConfigurableScreenDelta`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_SaveConfigurableScreenDelta.html)
    fn save_configurable_screen_delta(
        &self,
        cx: &server::Context,
        body: ConfigurableScreenDelta,
    ) -> impl Future<Output = Result<Option<ConfigurableScreenDelta>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save diary view entity.
    /// `POST /api/v1/Agents/Configuration/SaveDiaryViewEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_SaveDiaryViewEntity.html)
    fn save_diary_view_entity(
        &self,
        cx: &server::Context,
        body: DiaryViewEntity,
    ) -> impl Future<Output = Result<Option<DiaryViewEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save system event entity.
    /// `POST /api/v1/Agents/Configuration/SaveSystemEventEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_SaveSystemEventEntity.html)
    fn save_system_event_entity(
        &self,
        cx: &server::Context,
        body: SystemEventEntity,
    ) -> impl Future<Output = Result<Option<SystemEventEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save window pos size.
    /// `POST /api/v1/Agents/Configuration/SaveWindowPosSize`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_SaveWindowPosSize.html)
    fn save_window_pos_size(
        &self,
        cx: &server::Context,
        request: SaveWindowPosSizeRequest,
    ) -> impl Future<Output = Result<Option<WindowPosSize>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save window pos sizes.
    /// `POST /api/v1/Agents/Configuration/SaveWindowPosSizes`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_SaveWindowPosSizes.html)
    fn save_window_pos_sizes(
        &self,
        cx: &server::Context,
        request: SaveWindowPosSizesRequest,
    ) -> impl Future<Output = Result<Vec<WindowPosSize>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Configuration_Agent`, answered by `api`.
pub fn routes(api: impl ConfigurationAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ConfigurationAgentServer`] that goes with an operation.
fn dispatch<'a, T: ConfigurationAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        CLEAR_CONFIGURATION_CACHE => server::answer(cx, api.clear_configuration_cache(cx, input.body()?)),
        CREATE_DEFAULT_CONFIGURABLE_SCREEN_DELTA => server::answer(cx, api.create_default_configurable_screen_delta(cx)),
        CREATE_DEFAULT_DIARY_VIEW_ENTITY => server::answer(cx, api.create_default_diary_view_entity(cx)),
        CREATE_DEFAULT_SYSTEM_EVENT_ENTITY => server::answer(cx, api.create_default_system_event_entity(cx)),
        DELETE_CONFIGURABLE_SCREEN_DELTA => server::answer(cx, api.delete_configurable_screen_delta(cx, input.required("ConfigurableScreenDeltaId")?)),
        DELETE_DIARY_VIEW_ENTITY => server::answer(cx, api.delete_diary_view_entity(cx, input.required("DiaryViewEntityId")?)),
        DELETE_SYSTEM_EVENT_ENTITY => server::answer(cx, api.delete_system_event_entity(cx, input.required("SystemEventEntityId")?)),
        DELETE_WINDOW_POS_SIZE => server::answer(cx, api.delete_window_pos_size(cx, input.body()?)),
        EXISTS_SYSTEM_EVENT => server::answer(cx, api.exists_system_event(cx, input.body()?)),
        GET_ANY_CONFIGURATION => server::answer(cx, api.get_any_configuration(cx, input.body()?)),
        GET_APPLICATION_CONFIGURATION => server::answer(cx, api.get_application_configuration(cx, input.body()?)),
        GET_CRM_URL => server::answer(cx, api.get_crm_url(cx, input.body()?)),
        GET_CS_AUTH_URL => server::answer(cx, api.get_cs_auth_url(cx, input.body()?)),
        GET_CS_REGISTRY_VALUE => server::answer(cx, api.get_cs_registry_value(cx, input.body()?)),
        GET_CS_WWW_FOLDER => server::answer(cx, api.get_cs_www_folder(cx)),
        GET_CONFIGURABLE_SCREEN_DELTA => server::answer(cx, api.get_configurable_screen_delta(cx, input.required("configurableScreenDeltaId")?)),
        GET_CONFIGURABLE_SCREEN_DELTAS_BY_DELTA => server::answer(cx, api.get_configurable_screen_deltas_by_delta(cx, input.body()?)),
        GET_CONFIGURABLE_SCREEN_DELTAS_BY_QUERY => server::answer(cx, api.get_configurable_screen_deltas_by_query(cx, input.body()?)),
        GET_CS_CGI_URL_INTERNAL => server::answer(cx, api.get_cs_cgi_url_internal(cx)),
        GET_CS_PROGRAM_URL => server::answer(cx, api.get_cs_program_url(cx, input.body()?)),
        GET_CUSTOMER_URL => server::answer(cx, api.get_customer_url(cx)),
        GET_DIARY_VIEW_ENTITY => server::answer(cx, api.get_diary_view_entity(cx, input.required("diaryViewEntityId")?)),
        GET_E_MARKETING_URL => server::answer(cx, api.get_e_marketing_url(cx, input.body()?)),
        GET_EMAIL_NUMBER_OF_DAYS => server::answer(cx, api.get_email_number_of_days(cx)),
        GET_FILTER_LIST => server::answer(cx, api.get_filter_list(cx, input.body()?)),
        GET_HELP_DISPATCHER_URL => server::answer(cx, api.get_help_dispatcher_url(cx)),
        GET_MY_WINDOW_POS_SIZES => server::answer(cx, api.get_my_window_pos_sizes(cx)),
        GET_OBJECT_MAPPING => server::answer(cx, api.get_object_mapping(cx, input.body()?)),
        GET_PAGE_CONFIGURATION => server::answer(cx, api.get_page_configuration(cx, input.body()?)),
        GET_REFRESHED_PAGE_CONFIGURATION => server::answer(cx, api.get_refreshed_page_configuration(cx, input.body()?)),
        GET_SCREEN_CONFIGURATION_DELTA => server::answer(cx, api.get_screen_configuration_delta(cx, input.body()?)),
        GET_SCREEN_CONFIGURATION_DELTAS => server::answer(cx, api.get_screen_configuration_deltas(cx)),
        GET_SYSTEM_EVENT_ENTITY => server::answer(cx, api.get_system_event_entity(cx, input.required("systemEventEntityId")?)),
        GET_WINDOW_POS_SIZE => server::answer(cx, api.get_window_pos_size(cx, input.required("windowPosSizeId")?)),
        GET_WINDOW_POS_SIZE_LIST => server::answer(cx, api.get_window_pos_size_list(cx, input.body()?)),
        GET_WINDOW_POS_SIZES_ON_ASSOCIATE_ID => server::answer(cx, api.get_window_pos_sizes_on_associate_id(cx, input.body()?)),
        GET_WINDOW_POS_SIZES_ON_PERSON_ID => server::answer(cx, api.get_window_pos_sizes_on_person_id(cx, input.body()?)),
        GET_WWW_URL => server::answer(cx, api.get_www_url(cx, input.body()?)),
        GET_WWW_URL_FOR_SM_WEB => server::answer(cx, api.get_www_url_for_sm_web(cx)),
        REBUILD_UDEF_DELTAS => server::answer(cx, api.rebuild_udef_deltas(cx)),
        REBUILD_WEBPANEL_DELTAS => server::answer(cx, api.rebuild_webpanel_deltas(cx)),
        SAVE_AND_PUBLISH => server::answer(cx, api.save_and_publish(cx, input.body()?)),
        SAVE_CONFIGURABLE_SCREEN_DELTA => server::answer(cx, api.save_configurable_screen_delta(cx, input.body()?)),
        SAVE_DIARY_VIEW_ENTITY => server::answer(cx, api.save_diary_view_entity(cx, input.body()?)),
        SAVE_SYSTEM_EVENT_ENTITY => server::answer(cx, api.save_system_event_entity(cx, input.body()?)),
        SAVE_WINDOW_POS_SIZE => server::answer(cx, api.save_window_pos_size(cx, input.body()?)),
        SAVE_WINDOW_POS_SIZES => server::answer(cx, api.save_window_pos_sizes(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
