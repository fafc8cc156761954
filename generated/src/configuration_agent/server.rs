// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Map, server, take};
use crate::types::{
    ConfigurableScreenDelta, DeltaQuery, DeltaState, DeltaType, DiaryViewEntity, LandingPageEntity,
    SetLandingPagePinForAssociateRequest, SystemEventEntity, WindowPosSize,
};

use super::operations::*;

/// Handlers of the tag `Configuration_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ConfigurationAgentServer: Send + Sync + 'static {
    /// Removes cached configurations of a client application from the database, where they are kept per application,
    /// instance and user.
    ///
    /// `POST /api/v1/Agents/Configuration/ClearConfigurationCache`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_ClearConfigurationCache.html)
    fn clear_configuration_cache<'a>(
        &'a self,
        cx: &'a server::Context,
        application: Option<String>,
        instance: Option<String>,
        for_all_associates: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new set of changes to a screen with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// `POST /api/v1/Agents/Configuration/CreateDefaultConfigurableScreenDelta`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_CreateDefaultConfigurableScreenDelta.html)
    fn create_default_configurable_screen_delta<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ConfigurableScreenDelta>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new diary view with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Configuration/CreateDefaultDiaryViewEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_CreateDefaultDiaryViewEntity.html)
    fn create_default_diary_view_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<DiaryViewEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new landing page with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Configuration/CreateDefaultLandingPageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_CreateDefaultLandingPageEntity.html)
    fn create_default_landing_page_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<LandingPageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new system event with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Configuration/CreateDefaultSystemEventEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_CreateDefaultSystemEventEntity.html)
    fn create_default_system_event_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<SystemEventEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a set of changes to a screen by its key.
    ///
    /// `POST /api/v1/Agents/Configuration/DeleteConfigurableScreenDelta`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_DeleteConfigurableScreenDelta.html)
    fn delete_configurable_screen_delta<'a>(
        &'a self,
        cx: &'a server::Context,
        configurable_screen_delta_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a diary view by its key.
    ///
    /// `POST /api/v1/Agents/Configuration/DeleteDiaryViewEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_DeleteDiaryViewEntity.html)
    fn delete_diary_view_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        diary_view_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a landing page by its key.
    ///
    /// `POST /api/v1/Agents/Configuration/DeleteLandingPageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_DeleteLandingPageEntity.html)
    fn delete_landing_page_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        landing_page_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a system event by its key.
    ///
    /// `POST /api/v1/Agents/Configuration/DeleteSystemEventEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_DeleteSystemEventEntity.html)
    fn delete_system_event_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        system_event_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Forgets place and size of a window.
    ///
    /// `POST /api/v1/Agents/Configuration/DeleteWindowPosSize`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_DeleteWindowPosSize.html)
    fn delete_window_pos_size<'a>(
        &'a self,
        cx: &'a server::Context,
        window_pos_size_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether a system event of this kind is under way.
    ///
    /// `POST /api/v1/Agents/Configuration/ExistsSystemEvent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_ExistsSystemEvent.html)
    fn exists_system_event<'a>(
        &'a self,
        cx: &'a server::Context,
        key: Option<String>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns for each feature whether it is switched on.
    ///
    /// `POST /api/v1/Agents/Configuration/GetAllFeatureToggles`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetAllFeatureToggles.html)
    fn get_all_feature_toggles<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Map<bool>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one part of the client's settings, with all references resolved.
    ///
    /// `POST /api/v1/Agents/Configuration/GetAnyConfiguration`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetAnyConfiguration.html)
    fn get_any_configuration<'a>(
        &'a self,
        cx: &'a server::Context,
        application: Option<String>,
        instance: Option<String>,
        item: Option<String>,
        r#type: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the pages of the client with their panels.
    ///
    /// `POST /api/v1/Agents/Configuration/GetApplicationConfiguration`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetApplicationConfiguration.html)
    fn get_application_configuration<'a>(
        &'a self,
        cx: &'a server::Context,
        application: Option<String>,
        instance: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the web address at which the CRM client opens with a page, given in SoProtocol form, and with chosen
    /// records as the current ones.
    ///
    /// `POST /api/v1/Agents/Configuration/GetCRMUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetCRMUrl.html)
    fn get_crm_url<'a>(
        &'a self,
        cx: &'a server::Context,
        so_protocol: Option<String>,
        currents: Option<String>,
        frameless: Option<bool>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an address of the marketing client that logs the caller in.
    ///
    /// `POST /api/v1/Agents/Configuration/GetCSAuthUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetCSAuthUrl.html)
    fn get_cs_auth_url<'a>(
        &'a self,
        cx: &'a server::Context,
        language: Option<String>,
        program_name: Option<String>,
        action: Option<String>,
        extra_parameters: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a setting of customer service by its number.
    ///
    /// `POST /api/v1/Agents/Configuration/GetCSRegistryValue`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetCSRegistryValue.html)
    fn get_cs_registry_value<'a>(
        &'a self,
        cx: &'a server::Context,
        entry: Option<i32>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the folder of customer service on the web.
    ///
    /// `POST /api/v1/Agents/Configuration/GetCSWwwFolder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetCSWwwFolder.html)
    fn get_cs_www_folder<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one set of changes to a screen, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Configuration/GetConfigurableScreenDelta`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetConfigurableScreenDelta.html)
    fn get_configurable_screen_delta<'a>(
        &'a self,
        cx: &'a server::Context,
        configurable_screen_delta_id: i32,
    ) -> impl Future<Output = Result<Option<ConfigurableScreenDelta>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns changes of screens that fit an example.
    ///
    /// `POST /api/v1/Agents/Configuration/GetConfigurableScreenDeltasByDelta`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetConfigurableScreenDeltasByDelta.html)
    fn get_configurable_screen_deltas_by_delta<'a>(
        &'a self,
        cx: &'a server::Context,
        configurable_screen_delta: Option<ConfigurableScreenDelta>,
    ) -> impl Future<Output = Result<Vec<ConfigurableScreenDelta>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns changes of screens that fit a query.
    ///
    /// `POST /api/v1/Agents/Configuration/GetConfigurableScreenDeltasByQuery`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetConfigurableScreenDeltasByQuery.html)
    fn get_configurable_screen_deltas_by_query<'a>(
        &'a self,
        cx: &'a server::Context,
        delta_query: Option<DeltaQuery>,
    ) -> impl Future<Output = Result<Vec<ConfigurableScreenDelta>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the address of customer service as outsiders reach it.
    ///
    /// `POST /api/v1/Agents/Configuration/GetCsCgiUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetCsCgiUrl.html)
    fn get_cs_cgi_url<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the address of customer service as the server reaches it.
    ///
    /// `POST /api/v1/Agents/Configuration/GetCsCgiUrlInternal`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetCsCgiUrlInternal.html)
    fn get_cs_cgi_url_internal<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the address of a program of customer service.
    ///
    /// `POST /api/v1/Agents/Configuration/GetCsProgramUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetCsProgramUrl.html)
    fn get_cs_program_url<'a>(
        &'a self,
        cx: &'a server::Context,
        language: Option<String>,
        program_name: Option<String>,
        action: Option<String>,
        extra_parameters: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the address of the customer center.
    ///
    /// `POST /api/v1/Agents/Configuration/GetCustomerUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetCustomerUrl.html)
    fn get_customer_url<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one diary view, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Configuration/GetDiaryViewEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetDiaryViewEntity.html)
    fn get_diary_view_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        diary_view_entity_id: i32,
    ) -> impl Future<Output = Result<Option<DiaryViewEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the address of the marketing client.
    ///
    /// `POST /api/v1/Agents/Configuration/GetEMarketingUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetEMarketingUrl.html)
    fn get_e_marketing_url<'a>(
        &'a self,
        cx: &'a server::Context,
        language: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns for how many days e-mails are fetched.
    ///
    /// `POST /api/v1/Agents/Configuration/GetEmailNumberOfDays`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetEmailNumberOfDays.html)
    fn get_email_number_of_days<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the filters that client settings go through.
    ///
    /// `POST /api/v1/Agents/Configuration/GetFilterList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetFilterList.html)
    fn get_filter_list<'a>(
        &'a self,
        cx: &'a server::Context,
        application: Option<String>,
        instance: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the address of the help pages.
    ///
    /// `POST /api/v1/Agents/Configuration/GetHelpDispatcherUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetHelpDispatcherUrl.html)
    fn get_help_dispatcher_url<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the landing page of a user for a table, with what is pinned on it.
    ///
    /// `POST /api/v1/Agents/Configuration/GetLandingPage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetLandingPage.html)
    fn get_landing_page<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
        table_name: Option<String>,
    ) -> impl Future<Output = Result<Option<LandingPageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one landing page, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Configuration/GetLandingPageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetLandingPageEntity.html)
    fn get_landing_page_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        landing_page_entity_id: i32,
    ) -> impl Future<Output = Result<Option<LandingPageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns place and size of all windows of the caller.
    ///
    /// `POST /api/v1/Agents/Configuration/GetMyWindowPosSizes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetMyWindowPosSizes.html)
    fn get_my_window_pos_sizes<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<WindowPosSize>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns which classes of the client show which records.
    ///
    /// `POST /api/v1/Agents/Configuration/GetObjectMapping`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetObjectMapping.html)
    fn get_object_mapping<'a>(
        &'a self,
        cx: &'a server::Context,
        application: Option<String>,
        instance: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the settings of one page of the client, with its panels.
    ///
    /// `POST /api/v1/Agents/Configuration/GetPageConfiguration`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetPageConfiguration.html)
    fn get_page_configuration<'a>(
        &'a self,
        cx: &'a server::Context,
        application: Option<String>,
        instance: Option<String>,
        page: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns, for each screen definition by its name, the kind of thing that its changes are limited to, such as
    /// `projecttype` for the project card.
    ///
    /// `POST /api/v1/Agents/Configuration/GetRecipeAppliesToMappings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetRecipeAppliesToMappings.html)
    fn get_recipe_applies_to_mappings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the settings of one page of the client as XML, down to its controls.
    ///
    /// `POST /api/v1/Agents/Configuration/GetRefreshedPageConfiguration`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetRefreshedPageConfiguration.html)
    fn get_refreshed_page_configuration<'a>(
        &'a self,
        cx: &'a server::Context,
        application: Option<String>,
        instance: Option<String>,
        page: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns changes of one origin and state for a screen, as JSON.
    ///
    /// `POST /api/v1/Agents/Configuration/GetScreenConfigurationDelta`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetScreenConfigurationDelta.html)
    fn get_screen_configuration_delta<'a>(
        &'a self,
        cx: &'a server::Context,
        delta_type: Option<DeltaType>,
        delta_state: Option<DeltaState>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all changes for a screen as JSON.
    ///
    /// `POST /api/v1/Agents/Configuration/GetScreenConfigurationDeltas`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetScreenConfigurationDeltas.html)
    fn get_screen_configuration_deltas<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the domain for the sender policy (SPF) that is defined for the mail servers of this tenant.
    ///
    /// `POST /api/v1/Agents/Configuration/GetSpfDomain`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetSpfDomain.html)
    fn get_spf_domain<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one system event, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Configuration/GetSystemEventEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetSystemEventEntity.html)
    fn get_system_event_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        system_event_entity_id: i32,
    ) -> impl Future<Output = Result<Option<SystemEventEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one stored window position, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Configuration/GetWindowPosSize`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetWindowPosSize.html)
    fn get_window_pos_size<'a>(
        &'a self,
        cx: &'a server::Context,
        window_pos_size_id: i32,
    ) -> impl Future<Output = Result<Option<WindowPosSize>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several stored window positions at once, by their keys.
    ///
    /// `POST /api/v1/Agents/Configuration/GetWindowPosSizeList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetWindowPosSizeList.html)
    fn get_window_pos_size_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<WindowPosSize>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns place and size of all windows of a user.
    ///
    /// `POST /api/v1/Agents/Configuration/GetWindowPosSizesOnAssociateId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetWindowPosSizesOnAssociateId.html)
    fn get_window_pos_sizes_on_associate_id<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<WindowPosSize>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns place and size of all windows of the user behind a person.
    ///
    /// `POST /api/v1/Agents/Configuration/GetWindowPosSizesOnPersonId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetWindowPosSizesOnPersonId.html)
    fn get_window_pos_sizes_on_person_id<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<WindowPosSize>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the address that the logo leads to.
    ///
    /// `POST /api/v1/Agents/Configuration/GetWwwUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetWwwUrl.html)
    fn get_www_url<'a>(
        &'a self,
        cx: &'a server::Context,
        client: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the address that the logo of the web client leads to.
    ///
    /// `POST /api/v1/Agents/Configuration/GetWwwUrlForSMWeb`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetWwwUrlForSMWeb.html)
    fn get_www_url_for_sm_web<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Makes changes of screens for rows of custom objects anew.
    ///
    /// `POST /api/v1/Agents/Configuration/RebuildCustomObjectArchivePanelDeltas`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_RebuildCustomObjectArchivePanelDeltas.html)
    fn rebuild_custom_object_archive_panel_deltas<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Makes changes of screens for menu entries anew.
    ///
    /// `POST /api/v1/Agents/Configuration/RebuildTaskMenuDeltas`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_RebuildTaskMenuDeltas.html)
    fn rebuild_task_menu_deltas<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Makes changes of screens for user-defined fields anew, for instance after a publication.
    ///
    /// `POST /api/v1/Agents/Configuration/RebuildUdefDeltas`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_RebuildUdefDeltas.html)
    fn rebuild_udef_deltas<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Makes changes of screens for web panels anew.
    ///
    /// `POST /api/v1/Agents/Configuration/RebuildWebpanelDeltas`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_RebuildWebpanelDeltas.html)
    fn rebuild_webpanel_deltas<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores changes of a screen, publishes them at once, and returns the published version.
    ///
    /// `POST /api/v1/Agents/Configuration/SaveAndPublish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_SaveAndPublish.html)
    fn save_and_publish<'a>(
        &'a self,
        cx: &'a server::Context,
        configurable_screen_delta: Option<ConfigurableScreenDelta>,
    ) -> impl Future<Output = Result<Option<ConfigurableScreenDelta>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a set of changes to a screen: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Configuration/SaveConfigurableScreenDelta`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_SaveConfigurableScreenDelta.html)
    fn save_configurable_screen_delta<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ConfigurableScreenDelta,
    ) -> impl Future<Output = Result<Option<ConfigurableScreenDelta>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a diary view: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Configuration/SaveDiaryViewEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_SaveDiaryViewEntity.html)
    fn save_diary_view_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: DiaryViewEntity,
    ) -> impl Future<Output = Result<Option<DiaryViewEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a landing page: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Configuration/SaveLandingPageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_SaveLandingPageEntity.html)
    fn save_landing_page_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: LandingPageEntity,
    ) -> impl Future<Output = Result<Option<LandingPageEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a system event: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Configuration/SaveSystemEventEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_SaveSystemEventEntity.html)
    fn save_system_event_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SystemEventEntity,
    ) -> impl Future<Output = Result<Option<SystemEventEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores place and size of a window and returns them as stored.
    ///
    /// `POST /api/v1/Agents/Configuration/SaveWindowPosSize`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_SaveWindowPosSize.html)
    fn save_window_pos_size<'a>(
        &'a self,
        cx: &'a server::Context,
        window_pos_size: Option<WindowPosSize>,
    ) -> impl Future<Output = Result<Option<WindowPosSize>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores place and size of several windows and returns them as stored.
    ///
    /// `POST /api/v1/Agents/Configuration/SaveWindowPosSizes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_SaveWindowPosSizes.html)
    fn save_window_pos_sizes<'a>(
        &'a self,
        cx: &'a server::Context,
        window_pos_sizes: Option<Vec<WindowPosSize>>,
    ) -> impl Future<Output = Result<Vec<WindowPosSize>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the kind of thing, such as a type of project, that the changes of one screen are limited to.
    ///
    /// `POST /api/v1/Agents/Configuration/SetAppliesToKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_SetAppliesToKey.html)
    fn set_applies_to_key<'a>(
        &'a self,
        cx: &'a server::Context,
        recipe_id: Option<String>,
        applies_to_key: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Pins a record or selection to the landing page that a user has for a table, or unpins it.
    ///
    /// `POST /api/v1/Agents/Configuration/SetLandingPagePinForAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_SetLandingPagePinForAssociate.html)
    fn set_landing_page_pin_for_associate<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SetLandingPagePinForAssociateRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Configuration_Agent`, served by `api`.
pub fn routes(api: impl ConfigurationAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ConfigurationAgentServer`] that goes with an operation.
fn dispatch<'a, T: ConfigurationAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::ClearConfigurationCache) => {
            let mut application = None;
            let mut instance = None;
            let mut for_all_associates = None;
            take!(input.arguments(&mut [&mut application, &mut instance, &mut for_all_associates]));
            server::respond(cx, api.clear_configuration_cache(cx, application, instance, for_all_associates))
        }
        Some(Op::CreateDefaultConfigurableScreenDelta) => server::respond(
            cx,
            api.create_default_configurable_screen_delta(cx),
        ),
        Some(Op::CreateDefaultDiaryViewEntity) => server::respond(cx, api.create_default_diary_view_entity(cx)),
        Some(Op::CreateDefaultLandingPageEntity) => server::respond(cx, api.create_default_landing_page_entity(cx)),
        Some(Op::CreateDefaultSystemEventEntity) => server::respond(cx, api.create_default_system_event_entity(cx)),
        Some(Op::DeleteConfigurableScreenDelta) => server::respond(
            cx,
            api.delete_configurable_screen_delta(cx, take!(input.required("configurableScreenDeltaId"))),
        ),
        Some(Op::DeleteDiaryViewEntity) => server::respond(
            cx,
            api.delete_diary_view_entity(cx, take!(input.required("diaryViewEntityId"))),
        ),
        Some(Op::DeleteLandingPageEntity) => server::respond(
            cx,
            api.delete_landing_page_entity(cx, take!(input.required("landingPageEntityId"))),
        ),
        Some(Op::DeleteSystemEventEntity) => server::respond(
            cx,
            api.delete_system_event_entity(cx, take!(input.required("systemEventEntityId"))),
        ),
        Some(Op::DeleteWindowPosSize) => {
            let mut window_pos_size_id = None;
            take!(input.arguments(&mut [&mut window_pos_size_id]));
            server::respond(cx, api.delete_window_pos_size(cx, window_pos_size_id))
        }
        Some(Op::ExistsSystemEvent) => {
            let mut key = None;
            take!(input.arguments(&mut [&mut key]));
            server::respond(cx, api.exists_system_event(cx, key))
        }
        Some(Op::GetAllFeatureToggles) => server::respond(cx, api.get_all_feature_toggles(cx)),
        Some(Op::GetAnyConfiguration) => {
            let mut application = None;
            let mut instance = None;
            let mut item = None;
            let mut r#type = None;
            take!(input.arguments(&mut [&mut application, &mut instance, &mut item, &mut r#type]));
            server::respond(cx, api.get_any_configuration(cx, application, instance, item, r#type))
        }
        Some(Op::GetApplicationConfiguration) => {
            let mut application = None;
            let mut instance = None;
            take!(input.arguments(&mut [&mut application, &mut instance]));
            server::respond(cx, api.get_application_configuration(cx, application, instance))
        }
        Some(Op::GetCrmUrl) => {
            let mut so_protocol = None;
            let mut currents = None;
            let mut frameless = None;
            take!(input.arguments(&mut [&mut so_protocol, &mut currents, &mut frameless]));
            server::respond(cx, api.get_crm_url(cx, so_protocol, currents, frameless))
        }
        Some(Op::GetCsAuthUrl) => {
            let mut language = None;
            let mut program_name = None;
            let mut action = None;
            let mut extra_parameters = None;
            take!(input.arguments(&mut [&mut language, &mut program_name, &mut action, &mut extra_parameters]));
            server::respond(cx, api.get_cs_auth_url(cx, language, program_name, action, extra_parameters))
        }
        Some(Op::GetCsRegistryValue) => {
            let mut entry = None;
            take!(input.arguments(&mut [&mut entry]));
            server::respond(cx, api.get_cs_registry_value(cx, entry))
        }
        Some(Op::GetCsWwwFolder) => server::respond(cx, api.get_cs_www_folder(cx)),
        Some(Op::GetConfigurableScreenDelta) => server::respond(
            cx,
            api.get_configurable_screen_delta(cx, take!(input.required("configurableScreenDeltaId"))),
        ),
        Some(Op::GetConfigurableScreenDeltasByDelta) => {
            let mut configurable_screen_delta = None;
            take!(input.arguments(&mut [&mut configurable_screen_delta]));
            server::respond(cx, api.get_configurable_screen_deltas_by_delta(cx, configurable_screen_delta))
        }
        Some(Op::GetConfigurableScreenDeltasByQuery) => {
            let mut delta_query = None;
            take!(input.arguments(&mut [&mut delta_query]));
            server::respond(cx, api.get_configurable_screen_deltas_by_query(cx, delta_query))
        }
        Some(Op::GetCsCgiUrl) => server::respond(cx, api.get_cs_cgi_url(cx)),
        Some(Op::GetCsCgiUrlInternal) => server::respond(cx, api.get_cs_cgi_url_internal(cx)),
        Some(Op::GetCsProgramUrl) => {
            let mut language = None;
            let mut program_name = None;
            let mut action = None;
            let mut extra_parameters = None;
            take!(input.arguments(&mut [&mut language, &mut program_name, &mut action, &mut extra_parameters]));
            server::respond(cx, api.get_cs_program_url(cx, language, program_name, action, extra_parameters))
        }
        Some(Op::GetCustomerUrl) => server::respond(cx, api.get_customer_url(cx)),
        Some(Op::GetDiaryViewEntity) => server::respond(
            cx,
            api.get_diary_view_entity(cx, take!(input.required("diaryViewEntityId"))),
        ),
        Some(Op::GetEMarketingUrl) => {
            let mut language = None;
            take!(input.arguments(&mut [&mut language]));
            server::respond(cx, api.get_e_marketing_url(cx, language))
        }
        Some(Op::GetEmailNumberOfDays) => server::respond(cx, api.get_email_number_of_days(cx)),
        Some(Op::GetFilterList) => {
            let mut application = None;
            let mut instance = None;
            take!(input.arguments(&mut [&mut application, &mut instance]));
            server::respond(cx, api.get_filter_list(cx, application, instance))
        }
        Some(Op::GetHelpDispatcherUrl) => server::respond(cx, api.get_help_dispatcher_url(cx)),
        Some(Op::GetLandingPage) => {
            let mut associate_id = None;
            let mut table_name = None;
            take!(input.arguments(&mut [&mut associate_id, &mut table_name]));
            server::respond(cx, api.get_landing_page(cx, associate_id, table_name))
        }
        Some(Op::GetLandingPageEntity) => server::respond(
            cx,
            api.get_landing_page_entity(cx, take!(input.required("landingPageEntityId"))),
        ),
        Some(Op::GetMyWindowPosSizes) => server::respond(cx, api.get_my_window_pos_sizes(cx)),
        Some(Op::GetObjectMapping) => {
            let mut application = None;
            let mut instance = None;
            take!(input.arguments(&mut [&mut application, &mut instance]));
            server::respond(cx, api.get_object_mapping(cx, application, instance))
        }
        Some(Op::GetPageConfiguration) => {
            let mut application = None;
            let mut instance = None;
            let mut page = None;
            take!(input.arguments(&mut [&mut application, &mut instance, &mut page]));
            server::respond(cx, api.get_page_configuration(cx, application, instance, page))
        }
        Some(Op::GetRecipeAppliesToMappings) => server::respond(cx, api.get_recipe_applies_to_mappings(cx)),
        Some(Op::GetRefreshedPageConfiguration) => {
            let mut application = None;
            let mut instance = None;
            let mut page = None;
            take!(input.arguments(&mut [&mut application, &mut instance, &mut page]));
            server::respond(cx, api.get_refreshed_page_configuration(cx, application, instance, page))
        }
        Some(Op::GetScreenConfigurationDelta) => {
            let mut delta_type = None;
            let mut delta_state = None;
            take!(input.arguments(&mut [&mut delta_type, &mut delta_state]));
            server::respond(cx, api.get_screen_configuration_delta(cx, delta_type, delta_state))
        }
        Some(Op::GetScreenConfigurationDeltas) => server::respond(cx, api.get_screen_configuration_deltas(cx)),
        Some(Op::GetSpfDomain) => server::respond(cx, api.get_spf_domain(cx)),
        Some(Op::GetSystemEventEntity) => server::respond(
            cx,
            api.get_system_event_entity(cx, take!(input.required("systemEventEntityId"))),
        ),
        Some(Op::GetWindowPosSize) => server::respond(
            cx,
            api.get_window_pos_size(cx, take!(input.required("windowPosSizeId"))),
        ),
        Some(Op::GetWindowPosSizeList) => server::respond(cx, api.get_window_pos_size_list(cx, take!(input.body()))),
        Some(Op::GetWindowPosSizesOnAssociateId) => {
            let mut associate_id = None;
            take!(input.arguments(&mut [&mut associate_id]));
            server::respond(cx, api.get_window_pos_sizes_on_associate_id(cx, associate_id))
        }
        Some(Op::GetWindowPosSizesOnPersonId) => {
            let mut person_id = None;
            take!(input.arguments(&mut [&mut person_id]));
            server::respond(cx, api.get_window_pos_sizes_on_person_id(cx, person_id))
        }
        Some(Op::GetWwwUrl) => {
            let mut client = None;
            take!(input.arguments(&mut [&mut client]));
            server::respond(cx, api.get_www_url(cx, client))
        }
        Some(Op::GetWwwUrlForSmWeb) => server::respond(cx, api.get_www_url_for_sm_web(cx)),
        Some(Op::RebuildCustomObjectArchivePanelDeltas) => server::respond(
            cx,
            api.rebuild_custom_object_archive_panel_deltas(cx),
        ),
        Some(Op::RebuildTaskMenuDeltas) => server::respond(cx, api.rebuild_task_menu_deltas(cx)),
        Some(Op::RebuildUdefDeltas) => server::respond(cx, api.rebuild_udef_deltas(cx)),
        Some(Op::RebuildWebpanelDeltas) => server::respond(cx, api.rebuild_webpanel_deltas(cx)),
        Some(Op::SaveAndPublish) => {
            let mut configurable_screen_delta = None;
            take!(input.arguments(&mut [&mut configurable_screen_delta]));
            server::respond(cx, api.save_and_publish(cx, configurable_screen_delta))
        }
        Some(Op::SaveConfigurableScreenDelta) => server::respond(
            cx,
            api.save_configurable_screen_delta(cx, take!(input.body())),
        ),
        Some(Op::SaveDiaryViewEntity) => server::respond(cx, api.save_diary_view_entity(cx, take!(input.body()))),
        Some(Op::SaveLandingPageEntity) => server::respond(cx, api.save_landing_page_entity(cx, take!(input.body()))),
        Some(Op::SaveSystemEventEntity) => server::respond(cx, api.save_system_event_entity(cx, take!(input.body()))),
        Some(Op::SaveWindowPosSize) => {
            let mut window_pos_size = None;
            take!(input.arguments(&mut [&mut window_pos_size]));
            server::respond(cx, api.save_window_pos_size(cx, window_pos_size))
        }
        Some(Op::SaveWindowPosSizes) => {
            let mut window_pos_sizes = None;
            take!(input.arguments(&mut [&mut window_pos_sizes]));
            server::respond(cx, api.save_window_pos_sizes(cx, window_pos_sizes))
        }
        Some(Op::SetAppliesToKey) => {
            let mut recipe_id = None;
            let mut applies_to_key = None;
            take!(input.arguments(&mut [&mut recipe_id, &mut applies_to_key]));
            server::respond(cx, api.set_applies_to_key(cx, recipe_id, applies_to_key))
        }
        Some(Op::SetLandingPagePinForAssociate) => server::respond(
            cx,
            api.set_landing_page_pin_for_associate(cx, take!(input.body())),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
