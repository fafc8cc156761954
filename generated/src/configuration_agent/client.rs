// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::Map;
use crate::types::{
    ConfigurableScreenDelta, DeltaQuery, DeltaState, DeltaType, DiaryViewEntity, LandingPageEntity,
    SetLandingPagePinForAssociateRequest, SystemEventEntity, WindowPosSize,
};

use super::operations::*;

/// Calls of the tag `Configuration_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct ConfigurationAgentClient<'c>(&'c Client);

impl<'c> ConfigurationAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Removes cached configurations of a client application from the database, where they are kept per application,
    /// instance and user. Call it after a configuration has changed, as long as the cache is on.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/ClearConfigurationCache`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_ClearConfigurationCache.html)
    /// - body, `ClearConfigurationCacheRequest`.
    ///   - `Application`, text: Name of the client application whose cached configuration is removed, such as SixWeb.
    ///   - `Instance`, text: Name of the instance of the client application, such as MainInstance.
    ///   - `ForAllAssociates`, `bool`: True to clear the configurations of all users, false for those of the calling
    ///     user only.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.configuration_agent().clear_configuration_cache("application", "instance", true)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_ClearConfigurationCache")]
    #[inline]
    pub fn clear_configuration_cache(
        self,
        application: &str,
        instance: &str,
        for_all_associates: bool,
    ) -> Call<'c, (), Select> {
        self.call(Op::ClearConfigurationCache, &[])
            .arguments(&[View::Str(application), View::Str(instance), View::Bool(for_all_associates)])
    }

    /// Returns a new set of changes to a screen with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/CreateDefaultConfigurableScreenDelta`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_CreateDefaultConfigurableScreenDelta.html)
    /// - returns 200 with [`ConfigurableScreenDelta`](crate::types::ConfigurableScreenDelta).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().create_default_configurable_screen_delta()
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_CreateDefaultConfigurableScreenDelta")]
    #[inline]
    pub fn create_default_configurable_screen_delta(self) -> Call<'c, ConfigurableScreenDelta> {
        self.call(Op::CreateDefaultConfigurableScreenDelta, &[])
    }

    /// Returns a new diary view with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/CreateDefaultDiaryViewEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_CreateDefaultDiaryViewEntity.html)
    /// - returns 200 with [`DiaryViewEntity`](crate::types::DiaryViewEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().create_default_diary_view_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_CreateDefaultDiaryViewEntity")]
    #[inline]
    pub fn create_default_diary_view_entity(self) -> Call<'c, DiaryViewEntity> {
        self.call(Op::CreateDefaultDiaryViewEntity, &[])
    }

    /// Returns a new landing page with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/CreateDefaultLandingPageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_CreateDefaultLandingPageEntity.html)
    /// - returns 200 with [`LandingPageEntity`](crate::types::LandingPageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().create_default_landing_page_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_CreateDefaultLandingPageEntity")]
    #[inline]
    pub fn create_default_landing_page_entity(self) -> Call<'c, LandingPageEntity> {
        self.call(Op::CreateDefaultLandingPageEntity, &[])
    }

    /// Returns a new system event with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/CreateDefaultSystemEventEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_CreateDefaultSystemEventEntity.html)
    /// - returns 200 with [`SystemEventEntity`](crate::types::SystemEventEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().create_default_system_event_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_CreateDefaultSystemEventEntity")]
    #[inline]
    pub fn create_default_system_event_entity(self) -> Call<'c, SystemEventEntity> {
        self.call(Op::CreateDefaultSystemEventEntity, &[])
    }

    /// Removes a set of changes to a screen by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/DeleteConfigurableScreenDelta`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_DeleteConfigurableScreenDelta.html)
    /// - `configurableScreenDeltaId` (query), `i32`: Key of the set of changes to a screen to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.configuration_agent().delete_configurable_screen_delta(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_DeleteConfigurableScreenDelta")]
    #[inline]
    pub fn delete_configurable_screen_delta(self, configurable_screen_delta_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteConfigurableScreenDelta, &[])
            .query("configurableScreenDeltaId", View::I32(configurable_screen_delta_id))
    }

    /// Removes a diary view by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/DeleteDiaryViewEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_DeleteDiaryViewEntity.html)
    /// - `diaryViewEntityId` (query), `i32`: Key of the diary view to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.configuration_agent().delete_diary_view_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_DeleteDiaryViewEntity")]
    #[inline]
    pub fn delete_diary_view_entity(self, diary_view_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteDiaryViewEntity, &[]).query("diaryViewEntityId", View::I32(diary_view_entity_id))
    }

    /// Removes a landing page by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/DeleteLandingPageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_DeleteLandingPageEntity.html)
    /// - `landingPageEntityId` (query), `i32`: Key of the landing page to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.configuration_agent().delete_landing_page_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_DeleteLandingPageEntity")]
    #[inline]
    pub fn delete_landing_page_entity(self, landing_page_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteLandingPageEntity, &[]).query("landingPageEntityId", View::I32(landing_page_entity_id))
    }

    /// Removes a system event by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/DeleteSystemEventEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_DeleteSystemEventEntity.html)
    /// - `systemEventEntityId` (query), `i32`: Key of the system event to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.configuration_agent().delete_system_event_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_DeleteSystemEventEntity")]
    #[inline]
    pub fn delete_system_event_entity(self, system_event_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteSystemEventEntity, &[]).query("systemEventEntityId", View::I32(system_event_entity_id))
    }

    /// Forgets place and size of a window.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/DeleteWindowPosSize`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_DeleteWindowPosSize.html)
    /// - body, `DeleteWindowPosSizeRequest`.
    ///   - `WindowPosSizeId`, `i32`: Key of the entry to forget.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.configuration_agent().delete_window_pos_size(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_DeleteWindowPosSize")]
    #[inline]
    pub fn delete_window_pos_size(self, window_pos_size_id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteWindowPosSize, &[]).arguments(&[View::I32(window_pos_size_id)])
    }

    /// Returns whether a system event of this kind is under way.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/ExistsSystemEvent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_ExistsSystemEvent.html)
    /// - body, `ExistsSystemEventRequest`.
    ///   - `Key`, text: Internal key of the kind of event.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().exists_system_event("key").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_ExistsSystemEvent")]
    #[inline]
    pub fn exists_system_event(self, key: &str) -> Call<'c, bool, Select> {
        self.call(Op::ExistsSystemEvent, &[]).arguments(&[View::Str(key)])
    }

    /// Returns for each feature whether it is switched on.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetAllFeatureToggles`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetAllFeatureToggles.html)
    /// - returns 200 with dictionary of `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_all_feature_toggles().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetAllFeatureToggles")]
    #[inline]
    pub fn get_all_feature_toggles(self) -> Call<'c, Map<bool>, Select> {
        self.call(Op::GetAllFeatureToggles, &[])
    }

    /// Returns one part of the client's settings, with all references resolved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetAnyConfiguration`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetAnyConfiguration.html)
    /// - body, `GetAnyConfigurationRequest`.
    ///   - `Application`, text: Name of the client application whose configuration is returned, such as SixWeb.
    ///   - `Instance`, text: Name of the instance of the client application, such as MainInstance.
    ///   - `Item`, text: Part that is wanted.
    ///   - `Type`, text: Kind of part that is wanted.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_any_configuration(
    ///     "application",
    ///     "instance",
    ///     "item",
    ///     "type",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetAnyConfiguration")]
    #[inline]
    pub fn get_any_configuration(
        self,
        application: &str,
        instance: &str,
        item: &str,
        r#type: &str,
    ) -> Call<'c, String, Select> {
        self.call(Op::GetAnyConfiguration, &[])
            .arguments(&[View::Str(application), View::Str(instance), View::Str(item), View::Str(r#type)])
    }

    /// Returns the pages of the client with their panels.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetApplicationConfiguration`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetApplicationConfiguration.html)
    /// - body, `GetApplicationConfigurationRequest`.
    ///   - `Application`, text: Name of the client application whose configuration is returned, such as SixWeb.
    ///   - `Instance`, text: Name of the instance of the client application, such as MainInstance.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_application_configuration("application", "instance")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetApplicationConfiguration")]
    #[inline]
    pub fn get_application_configuration(self, application: &str, instance: &str) -> Call<'c, String, Select> {
        self.call(Op::GetApplicationConfiguration, &[]).arguments(&[View::Str(application), View::Str(instance)])
    }

    /// Returns the web address at which the CRM client opens with a page, given in SoProtocol form, and with chosen
    /// records as the current ones.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetCRMUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetCRMUrl.html)
    /// - body, `GetCRMUrlRequest`.
    ///   - `SoProtocol`, text: Page of the client in SoProtocol form, such as `contact.activityarchive.minipreview`.
    ///   - `Currents`, text: Records to make current, as names and keys such as `contact_id=100&person_id=299`.
    ///   - `Frameless`, `bool`: True to leave out the frame of the client: navigation bar, button bar and menu.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_crm_url("so protocol", "currents", true)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetCRMUrl")]
    #[inline]
    pub fn get_crm_url(self, so_protocol: &str, currents: &str, frameless: bool) -> Call<'c, String, Select> {
        self.call(Op::GetCrmUrl, &[]).arguments(&[View::Str(so_protocol), View::Str(currents), View::Bool(frameless)])
    }

    /// Returns an address of the marketing client that logs the caller in.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetCSAuthUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetCSAuthUrl.html)
    /// - body, `GetCSAuthUrlRequest`.
    ///   - `Language`, text: Language that customer service uses for the caller, by name or code.
    ///   - `ProgramName`, text: Program of customer service to open, such as `ticket`, `rms` or `spm`.
    ///   - `Action`, text: What the program does at first.
    ///   - `ExtraParameters`, text: Further parameters for the given action; they have no effect without an action.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_cs_auth_url(
    ///     "en",
    ///     "program name",
    ///     "action",
    ///     "extra parameters",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetCSAuthUrl")]
    #[inline]
    pub fn get_cs_auth_url(
        self,
        language: &str,
        program_name: &str,
        action: &str,
        extra_parameters: &str,
    ) -> Call<'c, String, Select> {
        self.call(Op::GetCsAuthUrl, &[])
            .arguments(&[View::Str(language), View::Str(program_name), View::Str(action), View::Str(extra_parameters)])
    }

    /// Returns a setting of customer service by its number.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetCSRegistryValue`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetCSRegistryValue.html)
    /// - body, `GetCSRegistryValueRequest`.
    ///   - `Entry`, `i32`: Number of the setting.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_cs_registry_value(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetCSRegistryValue")]
    #[inline]
    pub fn get_cs_registry_value(self, entry: i32) -> Call<'c, String, Select> {
        self.call(Op::GetCsRegistryValue, &[]).arguments(&[View::I32(entry)])
    }

    /// Returns the folder of customer service on the web.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetCSWwwFolder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetCSWwwFolder.html)
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_cs_www_folder().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetCSWwwFolder")]
    #[inline]
    pub fn get_cs_www_folder(self) -> Call<'c, String, Select> {
        self.call(Op::GetCsWwwFolder, &[])
    }

    /// Returns one set of changes to a screen, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetConfigurableScreenDelta`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetConfigurableScreenDelta.html)
    /// - `configurableScreenDeltaId` (query), `i32`: Key of the set of changes to a screen to return.
    /// - returns 200 with [`ConfigurableScreenDelta`](crate::types::ConfigurableScreenDelta).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_configurable_screen_delta(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetConfigurableScreenDelta")]
    #[inline]
    pub fn get_configurable_screen_delta(
        self,
        configurable_screen_delta_id: i32,
    ) -> Call<'c, ConfigurableScreenDelta, Select> {
        self.call(Op::GetConfigurableScreenDelta, &[])
            .query("configurableScreenDeltaId", View::I32(configurable_screen_delta_id))
    }

    /// Returns changes of screens that fit an example.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetConfigurableScreenDeltasByDelta`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetConfigurableScreenDeltasByDelta.html)
    /// - body, `GetConfigurableScreenDeltasByDeltaRequest`.
    ///   - `ConfigurableScreenDelta`, [`ConfigurableScreenDelta`](crate::types::ConfigurableScreenDelta): Example whose
    ///     filled properties the returned sets of changes must match.
    /// - returns 200 with list of [`ConfigurableScreenDelta`](crate::types::ConfigurableScreenDelta).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let configurable_screen_delta = superoffice::types::ConfigurableScreenDelta::new()
    ///     .set_name("Example");
    /// let response = client.configuration_agent().get_configurable_screen_deltas_by_delta(
    ///     &configurable_screen_delta,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetConfigurableScreenDeltasByDelta")]
    #[inline]
    pub fn get_configurable_screen_deltas_by_delta(
        self,
        configurable_screen_delta: &ConfigurableScreenDelta,
    ) -> Call<'c, Vec<ConfigurableScreenDelta>, Select> {
        self.call(Op::GetConfigurableScreenDeltasByDelta, &[]).arguments(&[View::Carrier(configurable_screen_delta)])
    }

    /// Returns changes of screens that fit a query.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetConfigurableScreenDeltasByQuery`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetConfigurableScreenDeltasByQuery.html)
    /// - body, `GetConfigurableScreenDeltasByQueryRequest`.
    ///   - `DeltaQuery`, [`DeltaQuery`](crate::types::DeltaQuery): Values that the deltas to return must have.
    /// - returns 200 with list of [`ConfigurableScreenDelta`](crate::types::ConfigurableScreenDelta).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let delta_query = superoffice::types::DeltaQuery::new().set_recipe_id("recipe id");
    /// let response = client.configuration_agent().get_configurable_screen_deltas_by_query(&delta_query)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetConfigurableScreenDeltasByQuery")]
    #[inline]
    pub fn get_configurable_screen_deltas_by_query(
        self,
        delta_query: &DeltaQuery,
    ) -> Call<'c, Vec<ConfigurableScreenDelta>, Select> {
        self.call(Op::GetConfigurableScreenDeltasByQuery, &[]).arguments(&[View::Carrier(delta_query)])
    }

    /// Returns the address of customer service as outsiders reach it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetCsCgiUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetCsCgiUrl.html)
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_cs_cgi_url().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetCsCgiUrl")]
    #[inline]
    pub fn get_cs_cgi_url(self) -> Call<'c, String, Select> {
        self.call(Op::GetCsCgiUrl, &[])
    }

    /// Returns the address of customer service as the server reaches it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetCsCgiUrlInternal`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetCsCgiUrlInternal.html)
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_cs_cgi_url_internal().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetCsCgiUrlInternal")]
    #[inline]
    pub fn get_cs_cgi_url_internal(self) -> Call<'c, String, Select> {
        self.call(Op::GetCsCgiUrlInternal, &[])
    }

    /// Returns the address of a program of customer service.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetCsProgramUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetCsProgramUrl.html)
    /// - body, `GetCsProgramUrlRequest`.
    ///   - `Language`, text: Language that customer service uses for the caller, by name or code.
    ///   - `ProgramName`, text: Program of customer service to open, such as `ticket`, `rms` or `spm`.
    ///   - `Action`, text: What the program does at first.
    ///   - `ExtraParameters`, text: Further parameters for the given action; they have no effect without an action.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_cs_program_url(
    ///     "en",
    ///     "program name",
    ///     "action",
    ///     "extra parameters",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetCsProgramUrl")]
    #[inline]
    pub fn get_cs_program_url(
        self,
        language: &str,
        program_name: &str,
        action: &str,
        extra_parameters: &str,
    ) -> Call<'c, String, Select> {
        self.call(Op::GetCsProgramUrl, &[])
            .arguments(&[View::Str(language), View::Str(program_name), View::Str(action), View::Str(extra_parameters)])
    }

    /// Returns the address of the customer center.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetCustomerUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetCustomerUrl.html)
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_customer_url().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetCustomerUrl")]
    #[inline]
    pub fn get_customer_url(self) -> Call<'c, String, Select> {
        self.call(Op::GetCustomerUrl, &[])
    }

    /// Returns one diary view, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetDiaryViewEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetDiaryViewEntity.html)
    /// - `diaryViewEntityId` (query), `i32`: Key of the diary view to return.
    /// - returns 200 with [`DiaryViewEntity`](crate::types::DiaryViewEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_diary_view_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetDiaryViewEntity")]
    #[inline]
    pub fn get_diary_view_entity(self, diary_view_entity_id: i32) -> Call<'c, DiaryViewEntity, Select> {
        self.call(Op::GetDiaryViewEntity, &[]).query("diaryViewEntityId", View::I32(diary_view_entity_id))
    }

    /// Returns the address of the marketing client.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetEMarketingUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetEMarketingUrl.html)
    /// - body, `GetEMarketingUrlRequest`.
    ///   - `Language`, text: Language by its name or code.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_e_marketing_url("en").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetEMarketingUrl")]
    #[inline]
    pub fn get_e_marketing_url(self, language: &str) -> Call<'c, String, Select> {
        self.call(Op::GetEMarketingUrl, &[]).arguments(&[View::Str(language)])
    }

    /// Returns for how many days e-mails are fetched.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetEmailNumberOfDays`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetEmailNumberOfDays.html)
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_email_number_of_days().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetEmailNumberOfDays")]
    #[inline]
    pub fn get_email_number_of_days(self) -> Call<'c, i32, Select> {
        self.call(Op::GetEmailNumberOfDays, &[])
    }

    /// Returns the filters that client settings go through.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetFilterList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetFilterList.html)
    /// - body, `GetFilterListRequest`.
    ///   - `Application`, text: Which application the value belongs to.
    ///   - `Instance`, text: Name of the instance of the client application, such as MainInstance.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_filter_list("application", "instance")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetFilterList")]
    #[inline]
    pub fn get_filter_list(self, application: &str, instance: &str) -> Call<'c, String, Select> {
        self.call(Op::GetFilterList, &[]).arguments(&[View::Str(application), View::Str(instance)])
    }

    /// Returns the address of the help pages.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetHelpDispatcherUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetHelpDispatcherUrl.html)
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_help_dispatcher_url().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetHelpDispatcherUrl")]
    #[inline]
    pub fn get_help_dispatcher_url(self) -> Call<'c, String, Select> {
        self.call(Op::GetHelpDispatcherUrl, &[])
    }

    /// Returns the landing page of a user for a table, with what is pinned on it. It is created if the user has none.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetLandingPage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetLandingPage.html)
    /// - body, `GetLandingPageRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose landing page is returned.
    ///   - `TableName`, text: Database table that the landing page is for, by name, such as contact.
    /// - returns 200 with [`LandingPageEntity`](crate::types::LandingPageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_landing_page(1, "table name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetLandingPage")]
    #[inline]
    pub fn get_landing_page(self, associate_id: i32, table_name: &str) -> Call<'c, LandingPageEntity, Select> {
        self.call(Op::GetLandingPage, &[]).arguments(&[View::I32(associate_id), View::Str(table_name)])
    }

    /// Returns one landing page, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetLandingPageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetLandingPageEntity.html)
    /// - `landingPageEntityId` (query), `i32`: Key of the landing page to return.
    /// - returns 200 with [`LandingPageEntity`](crate::types::LandingPageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_landing_page_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetLandingPageEntity")]
    #[inline]
    pub fn get_landing_page_entity(self, landing_page_entity_id: i32) -> Call<'c, LandingPageEntity, Select> {
        self.call(Op::GetLandingPageEntity, &[]).query("landingPageEntityId", View::I32(landing_page_entity_id))
    }

    /// Returns place and size of all windows of the caller.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetMyWindowPosSizes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetMyWindowPosSizes.html)
    /// - returns 200 with list of [`WindowPosSize`](crate::types::WindowPosSize).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_my_window_pos_sizes().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetMyWindowPosSizes")]
    #[inline]
    pub fn get_my_window_pos_sizes(self) -> Call<'c, Vec<WindowPosSize>, Select> {
        self.call(Op::GetMyWindowPosSizes, &[])
    }

    /// Returns which classes of the client show which records.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetObjectMapping`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetObjectMapping.html)
    /// - body, `GetObjectMappingRequest`.
    ///   - `Application`, text: Which application the value belongs to.
    ///   - `Instance`, text: Name of the instance of the client application, such as MainInstance.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_object_mapping("application", "instance")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetObjectMapping")]
    #[inline]
    pub fn get_object_mapping(self, application: &str, instance: &str) -> Call<'c, String, Select> {
        self.call(Op::GetObjectMapping, &[]).arguments(&[View::Str(application), View::Str(instance)])
    }

    /// Returns the settings of one page of the client, with its panels.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetPageConfiguration`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetPageConfiguration.html)
    /// - body, `GetPageConfigurationRequest`.
    ///   - `Application`, text: Name of the client application whose configuration is returned, such as SixWeb.
    ///   - `Instance`, text: Name of the instance of the client application, such as MainInstance.
    ///   - `Page`, text: Name of a page that the configuration of the application contains.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_page_configuration(
    ///     "application",
    ///     "instance",
    ///     "page",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetPageConfiguration")]
    #[inline]
    pub fn get_page_configuration(self, application: &str, instance: &str, page: &str) -> Call<'c, String, Select> {
        self.call(Op::GetPageConfiguration, &[])
            .arguments(&[View::Str(application), View::Str(instance), View::Str(page)])
    }

    /// Returns, for each screen definition by its name, the kind of thing that its changes are limited to, such as
    /// `projecttype` for the project card.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetRecipeAppliesToMappings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetRecipeAppliesToMappings.html)
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_recipe_applies_to_mappings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetRecipeAppliesToMappings")]
    #[inline]
    pub fn get_recipe_applies_to_mappings(self) -> Call<'c, Map<String>, Select> {
        self.call(Op::GetRecipeAppliesToMappings, &[])
    }

    /// Returns the settings of one page of the client as XML, down to its controls. Unlike `GetPageConfiguration` it
    /// makes them anew.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetRefreshedPageConfiguration`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetRefreshedPageConfiguration.html)
    /// - body, `GetRefreshedPageConfigurationRequest`.
    ///   - `Application`, text: Name of the client application whose configuration is returned, such as SixWeb.
    ///   - `Instance`, text: Name of the instance of the client application, such as MainInstance.
    ///   - `Page`, text: Name of a page that the configuration of the application contains.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_refreshed_page_configuration(
    ///     "application",
    ///     "instance",
    ///     "page",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetRefreshedPageConfiguration")]
    #[inline]
    pub fn get_refreshed_page_configuration(
        self,
        application: &str,
        instance: &str,
        page: &str,
    ) -> Call<'c, String, Select> {
        self.call(Op::GetRefreshedPageConfiguration, &[])
            .arguments(&[View::Str(application), View::Str(instance), View::Str(page)])
    }

    /// Returns changes of one origin and state for a screen, as JSON.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetScreenConfigurationDelta`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetScreenConfigurationDelta.html)
    /// - body, `GetScreenConfigurationDeltaRequest`.
    ///   - `DeltaType`, [`DeltaType`](crate::types::DeltaType): Origin of the changes.
    ///   - `DeltaState`, [`DeltaState`](crate::types::DeltaState): State of the changes.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_screen_configuration_delta(
    ///     &superoffice::types::DeltaType::System,
    ///     &superoffice::types::DeltaState::Draft,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetScreenConfigurationDelta")]
    #[inline]
    pub fn get_screen_configuration_delta(
        self,
        delta_type: &DeltaType,
        delta_state: &DeltaState,
    ) -> Call<'c, String, Select> {
        self.call(Op::GetScreenConfigurationDelta, &[]).arguments(&[View::Enum(delta_type), View::Enum(delta_state)])
    }

    /// Returns all changes for a screen as JSON.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetScreenConfigurationDeltas`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetScreenConfigurationDeltas.html)
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_screen_configuration_deltas().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetScreenConfigurationDeltas")]
    #[inline]
    pub fn get_screen_configuration_deltas(self) -> Call<'c, String, Select> {
        self.call(Op::GetScreenConfigurationDeltas, &[])
    }

    /// Returns the domain for the sender policy (SPF) that is defined for the mail servers of this tenant. Only in the
    /// online service.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetSpfDomain`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetSpfDomain.html)
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_spf_domain().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetSpfDomain")]
    #[inline]
    pub fn get_spf_domain(self) -> Call<'c, String, Select> {
        self.call(Op::GetSpfDomain, &[])
    }

    /// Returns one system event, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetSystemEventEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetSystemEventEntity.html)
    /// - `systemEventEntityId` (query), `i32`: Key of the system event to return.
    /// - returns 200 with [`SystemEventEntity`](crate::types::SystemEventEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_system_event_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetSystemEventEntity")]
    #[inline]
    pub fn get_system_event_entity(self, system_event_entity_id: i32) -> Call<'c, SystemEventEntity, Select> {
        self.call(Op::GetSystemEventEntity, &[]).query("systemEventEntityId", View::I32(system_event_entity_id))
    }

    /// Returns one stored window position, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetWindowPosSize`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetWindowPosSize.html)
    /// - `windowPosSizeId` (query), `i32`: Key of the stored window position to return.
    /// - returns 200 with [`WindowPosSize`](crate::types::WindowPosSize).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_window_pos_size(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetWindowPosSize")]
    #[inline]
    pub fn get_window_pos_size(self, window_pos_size_id: i32) -> Call<'c, WindowPosSize, Select> {
        self.call(Op::GetWindowPosSize, &[]).query("windowPosSizeId", View::I32(window_pos_size_id))
    }

    /// Returns several stored window positions at once, by their keys.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetWindowPosSizeList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetWindowPosSizeList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`WindowPosSize`](crate::types::WindowPosSize).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_window_pos_size_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetWindowPosSizeList")]
    #[inline]
    pub fn get_window_pos_size_list(self, body: &[i32]) -> Call<'c, Vec<WindowPosSize>, Select> {
        self.call(Op::GetWindowPosSizeList, &[]).body(View::List(&body))
    }

    /// Returns place and size of all windows of a user.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetWindowPosSizesOnAssociateId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetWindowPosSizesOnAssociateId.html)
    /// - body, `GetWindowPosSizesOnAssociateIdRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose windows they are.
    /// - returns 200 with list of [`WindowPosSize`](crate::types::WindowPosSize).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_window_pos_sizes_on_associate_id(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetWindowPosSizesOnAssociateId")]
    #[inline]
    pub fn get_window_pos_sizes_on_associate_id(self, associate_id: i32) -> Call<'c, Vec<WindowPosSize>, Select> {
        self.call(Op::GetWindowPosSizesOnAssociateId, &[]).arguments(&[View::I32(associate_id)])
    }

    /// Returns place and size of all windows of the user behind a person.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetWindowPosSizesOnPersonId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetWindowPosSizesOnPersonId.html)
    /// - body, `GetWindowPosSizesOnPersonIdRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person who is the user that the settings belong to.
    /// - returns 200 with list of [`WindowPosSize`](crate::types::WindowPosSize).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_window_pos_sizes_on_person_id(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetWindowPosSizesOnPersonId")]
    #[inline]
    pub fn get_window_pos_sizes_on_person_id(self, person_id: i32) -> Call<'c, Vec<WindowPosSize>, Select> {
        self.call(Op::GetWindowPosSizesOnPersonId, &[]).arguments(&[View::I32(person_id)])
    }

    /// Returns the address that the logo leads to.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetWwwUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetWwwUrl.html)
    /// - body, `GetWwwUrlRequest`.
    ///   - `Client`, text: Name of the client application, such as CS or SM.web, which is put into the address.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_www_url("client").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetWwwUrl")]
    #[inline]
    pub fn get_www_url(self, client: &str) -> Call<'c, String, Select> {
        self.call(Op::GetWwwUrl, &[]).arguments(&[View::Str(client)])
    }

    /// Returns the address that the logo of the web client leads to.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/GetWwwUrlForSMWeb`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_GetWwwUrlForSMWeb.html)
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.configuration_agent().get_www_url_for_sm_web().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_GetWwwUrlForSMWeb")]
    #[inline]
    pub fn get_www_url_for_sm_web(self) -> Call<'c, String, Select> {
        self.call(Op::GetWwwUrlForSmWeb, &[])
    }

    /// Makes changes of screens for rows of custom objects anew.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/RebuildCustomObjectArchivePanelDeltas`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_RebuildCustomObjectArchivePanelDeltas.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.configuration_agent().rebuild_custom_object_archive_panel_deltas().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_RebuildCustomObjectArchivePanelDeltas")]
    #[inline]
    pub fn rebuild_custom_object_archive_panel_deltas(self) -> Call<'c, (), Select> {
        self.call(Op::RebuildCustomObjectArchivePanelDeltas, &[])
    }

    /// Makes changes of screens for menu entries anew.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/RebuildTaskMenuDeltas`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_RebuildTaskMenuDeltas.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.configuration_agent().rebuild_task_menu_deltas().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_RebuildTaskMenuDeltas")]
    #[inline]
    pub fn rebuild_task_menu_deltas(self) -> Call<'c, (), Select> {
        self.call(Op::RebuildTaskMenuDeltas, &[])
    }

    /// Makes changes of screens for user-defined fields anew, for instance after a publication.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/RebuildUdefDeltas`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_RebuildUdefDeltas.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.configuration_agent().rebuild_udef_deltas().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_RebuildUdefDeltas")]
    #[inline]
    pub fn rebuild_udef_deltas(self) -> Call<'c, (), Select> {
        self.call(Op::RebuildUdefDeltas, &[])
    }

    /// Makes changes of screens for web panels anew.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/RebuildWebpanelDeltas`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_RebuildWebpanelDeltas.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.configuration_agent().rebuild_webpanel_deltas().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_RebuildWebpanelDeltas")]
    #[inline]
    pub fn rebuild_webpanel_deltas(self) -> Call<'c, (), Select> {
        self.call(Op::RebuildWebpanelDeltas, &[])
    }

    /// Stores changes of a screen, publishes them at once, and returns the published version.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/SaveAndPublish`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_SaveAndPublish.html)
    /// - body, `SaveAndPublishRequest`.
    ///   - `ConfigurableScreenDelta`, [`ConfigurableScreenDelta`](crate::types::ConfigurableScreenDelta): Draft of
    ///     changes to a screen that is stored and published.
    /// - returns 200 with [`ConfigurableScreenDelta`](crate::types::ConfigurableScreenDelta).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let configurable_screen_delta = superoffice::types::ConfigurableScreenDelta::new()
    ///     .set_name("Example");
    /// let response = client.configuration_agent().save_and_publish(&configurable_screen_delta)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_SaveAndPublish")]
    #[inline]
    pub fn save_and_publish(
        self,
        configurable_screen_delta: &ConfigurableScreenDelta,
    ) -> Call<'c, ConfigurableScreenDelta, Select> {
        self.call(Op::SaveAndPublish, &[]).arguments(&[View::Carrier(configurable_screen_delta)])
    }

    /// Stores a set of changes to a screen: creates it when its key is 0, else replaces the stored values. Returns it
    /// as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/SaveConfigurableScreenDelta`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_SaveConfigurableScreenDelta.html)
    /// - body, [`ConfigurableScreenDelta`](crate::types::ConfigurableScreenDelta).
    /// - returns 200 with [`ConfigurableScreenDelta`](crate::types::ConfigurableScreenDelta).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ConfigurableScreenDelta::new().set_name("Example");
    /// let response = client.configuration_agent().save_configurable_screen_delta(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_SaveConfigurableScreenDelta")]
    #[inline]
    pub fn save_configurable_screen_delta(self, body: &ConfigurableScreenDelta) -> Call<'c, ConfigurableScreenDelta> {
        self.call(Op::SaveConfigurableScreenDelta, &[]).body(View::Carrier(body))
    }

    /// Stores a diary view: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/SaveDiaryViewEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_SaveDiaryViewEntity.html)
    /// - body, [`DiaryViewEntity`](crate::types::DiaryViewEntity).
    /// - returns 200 with [`DiaryViewEntity`](crate::types::DiaryViewEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::DiaryViewEntity::new().set_name("Example");
    /// let response = client.configuration_agent().save_diary_view_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_SaveDiaryViewEntity")]
    #[inline]
    pub fn save_diary_view_entity(self, body: &DiaryViewEntity) -> Call<'c, DiaryViewEntity> {
        self.call(Op::SaveDiaryViewEntity, &[]).body(View::Carrier(body))
    }

    /// Stores a landing page: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/SaveLandingPageEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_SaveLandingPageEntity.html)
    /// - body, [`LandingPageEntity`](crate::types::LandingPageEntity).
    /// - returns 200 with [`LandingPageEntity`](crate::types::LandingPageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::LandingPageEntity::new().set_entity_table_name("Example");
    /// let response = client.configuration_agent().save_landing_page_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_SaveLandingPageEntity")]
    #[inline]
    pub fn save_landing_page_entity(self, body: &LandingPageEntity) -> Call<'c, LandingPageEntity> {
        self.call(Op::SaveLandingPageEntity, &[]).body(View::Carrier(body))
    }

    /// Stores a system event: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/SaveSystemEventEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_SaveSystemEventEntity.html)
    /// - body, [`SystemEventEntity`](crate::types::SystemEventEntity).
    /// - returns 200 with [`SystemEventEntity`](crate::types::SystemEventEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SystemEventEntity::new()
    ///     .set_scope(superoffice::types::SystemEventScope::SystemWide)
    ///     .set_eventkey("eventkey");
    /// let response = client.configuration_agent().save_system_event_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_SaveSystemEventEntity")]
    #[inline]
    pub fn save_system_event_entity(self, body: &SystemEventEntity) -> Call<'c, SystemEventEntity> {
        self.call(Op::SaveSystemEventEntity, &[]).body(View::Carrier(body))
    }

    /// Stores place and size of a window and returns them as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/SaveWindowPosSize`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_SaveWindowPosSize.html)
    /// - body, `SaveWindowPosSizeRequest`.
    ///   - `WindowPosSize`, [`WindowPosSize`](crate::types::WindowPosSize): Position and size of the window or dialog
    ///     to store.
    /// - returns 200 with [`WindowPosSize`](crate::types::WindowPosSize).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let window_pos_size = superoffice::types::WindowPosSize::new()
    ///     .set_owner_window("owner window")
    ///     .set_state(superoffice::types::ShowWindowState::Maximized);
    /// let response = client.configuration_agent().save_window_pos_size(&window_pos_size).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_SaveWindowPosSize")]
    #[inline]
    pub fn save_window_pos_size(self, window_pos_size: &WindowPosSize) -> Call<'c, WindowPosSize, Select> {
        self.call(Op::SaveWindowPosSize, &[]).arguments(&[View::Carrier(window_pos_size)])
    }

    /// Stores place and size of several windows and returns them as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/SaveWindowPosSizes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_SaveWindowPosSizes.html)
    /// - body, `SaveWindowPosSizesRequest`.
    ///   - `WindowPosSizes`, list of [`WindowPosSize`](crate::types::WindowPosSize): Positions and sizes of windows and
    ///     dialogs to store, one item per window.
    /// - returns 200 with list of [`WindowPosSize`](crate::types::WindowPosSize).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let window_pos_sizes = [
    ///     superoffice::types::WindowPosSize::new()
    ///         .set_owner_window("owner window")
    ///         .set_state(superoffice::types::ShowWindowState::Maximized),
    /// ];
    /// let response = client.configuration_agent().save_window_pos_sizes(&window_pos_sizes).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_SaveWindowPosSizes")]
    #[inline]
    pub fn save_window_pos_sizes(self, window_pos_sizes: &[WindowPosSize]) -> Call<'c, Vec<WindowPosSize>, Select> {
        self.call(Op::SaveWindowPosSizes, &[]).arguments(&[View::List(&window_pos_sizes)])
    }

    /// Sets the kind of thing, such as a type of project, that the changes of one screen are limited to.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/SetAppliesToKey`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_SetAppliesToKey.html)
    /// - body, `SetAppliesToKeyRequest`.
    ///   - `RecipeId`, text: Name of the screen definition whose changes are to be limited in another way.
    ///   - `AppliesToKey`, text: Internal key of the kind of thing that limits the changes, such as `projecttype`.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.configuration_agent().set_applies_to_key("recipe id", "applies to key").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_SetAppliesToKey")]
    #[inline]
    pub fn set_applies_to_key(self, recipe_id: &str, applies_to_key: &str) -> Call<'c, (), Select> {
        self.call(Op::SetAppliesToKey, &[]).arguments(&[View::Str(recipe_id), View::Str(applies_to_key)])
    }

    /// Pins a record or selection to the landing page that a user has for a table, or unpins it. The landing page is
    /// created if the user has none.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Configuration/SetLandingPagePinForAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Configuration_Agent/v1ConfigurationAgent_SetLandingPagePinForAssociate.html)
    /// - body, [`SetLandingPagePinForAssociateRequest`](crate::types::SetLandingPagePinForAssociateRequest).
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SetLandingPagePinForAssociateRequest::new()
    ///     .set_entity_table_name("Example");
    /// client.configuration_agent().set_landing_page_pin_for_associate(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ConfigurationAgent_SetLandingPagePinForAssociate")]
    #[inline]
    pub fn set_landing_page_pin_for_associate(
        self,
        body: &SetLandingPagePinForAssociateRequest,
    ) -> Call<'c, (), Select> {
        self.call(Op::SetLandingPagePinForAssociate, &[]).body(View::Carrier(body))
    }
}
