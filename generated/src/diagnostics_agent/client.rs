// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::{DateTime, Map};
use crate::types::{
    AnalyticsData, CacheInvalidation, ChangeLogSettingsRequest, EntityCounts, SendSystemMessageRequest, SystemMessage,
    WebAppUsage,
};

use super::operations::*;

/// Calls of the tag `Diagnostics_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct DiagnosticsAgentClient<'c>(&'c Client);

impl<'c> DiagnosticsAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Adds counts of opened pages to the log of usage.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/AddWebAppUsage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_AddWebAppUsage.html)
    /// - body, `AddWebAppUsageRequest`.
    ///   - `WebAppUsages`, list of [`WebAppUsage`](crate::types::WebAppUsage): The counts to add.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let web_app_usages = [
    ///     superoffice::types::WebAppUsage::new().set_web_app_usage_id(1).set_view_state("view state"),
    /// ];
    /// client.diagnostics_agent().add_web_app_usage(&web_app_usages).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DiagnosticsAgent_AddWebAppUsage")]
    #[inline]
    pub fn add_web_app_usage(self, web_app_usages: &[WebAppUsage]) -> Call<'c, (), Select> {
        self.call(Op::AddWebAppUsage, &[]).arguments(&[View::List(&web_app_usages)])
    }

    /// Changes what the server logs, and where.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/ChangeLogSettings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_ChangeLogSettings.html)
    /// - body, [`ChangeLogSettingsRequest`](crate::types::ChangeLogSettingsRequest).
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ChangeLogSettingsRequest::new()
    ///     .set_log_warning(true)
    ///     .set_log_information(true);
    /// client.diagnostics_agent().change_log_settings(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DiagnosticsAgent_ChangeLogSettings")]
    #[inline]
    pub fn change_log_settings(self, body: &ChangeLogSettingsRequest) -> Call<'c, (), Select> {
        self.call(Op::ChangeLogSettings, &[]).body(View::Carrier(body))
    }

    /// Sends statistics about additions to the database, unless the installation does not want it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/CollectDataAdditions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_CollectDataAdditions.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.diagnostics_agent().collect_data_additions().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DiagnosticsAgent_CollectDataAdditions")]
    #[inline]
    pub fn collect_data_additions(self) -> Call<'c, (), Select> {
        self.call(Op::CollectDataAdditions, &[])
    }

    /// Sends statistics about the size of tables, unless the installation does not want it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/CollectTableSizes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_CollectTableSizes.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.diagnostics_agent().collect_table_sizes().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DiagnosticsAgent_CollectTableSizes")]
    #[inline]
    pub fn collect_table_sizes(self) -> Call<'c, (), Select> {
        self.call(Op::CollectTableSizes, &[])
    }

    /// Sends statistics about web clients, unless the installation does not want it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/CollectWebUsage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_CollectWebUsage.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.diagnostics_agent().collect_web_usage().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DiagnosticsAgent_CollectWebUsage")]
    #[inline]
    pub fn collect_web_usage(self) -> Call<'c, (), Select> {
        self.call(Op::CollectWebUsage, &[])
    }

    /// Sends statistics about the Windows client, unless the installation does not want it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/CollectWinUsage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_CollectWinUsage.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.diagnostics_agent().collect_win_usage().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DiagnosticsAgent_CollectWinUsage")]
    #[inline]
    pub fn collect_win_usage(self) -> Call<'c, (), Select> {
        self.call(Op::CollectWinUsage, &[])
    }

    /// Empties all caches of the server.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/FlushCaches`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_FlushCaches.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.diagnostics_agent().flush_caches().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DiagnosticsAgent_FlushCaches")]
    #[inline]
    pub fn flush_caches(self) -> Call<'c, (), Select> {
        self.call(Op::FlushCaches, &[])
    }

    /// Empties some caches of the server.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/FlushCachesByName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_FlushCachesByName.html)
    /// - body, `FlushCachesByNameRequest`.
    ///   - `CacheNames`, list of text: Names of the caches to empty.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.diagnostics_agent().flush_caches_by_name(&["cache names"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DiagnosticsAgent_FlushCachesByName")]
    #[inline]
    pub fn flush_caches_by_name(self, cache_names: &[impl AsRef<str>]) -> Call<'c, (), Select> {
        self.call(Op::FlushCachesByName, &[]).arguments(&[View::List(&pagewire_runtime::table::Texts(cache_names))])
    }

    /// Returns what clients report with their usage.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/GetAnalyticsData`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_GetAnalyticsData.html)
    /// - returns 200 with [`AnalyticsData`](crate::types::AnalyticsData).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.diagnostics_agent().get_analytics_data().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DiagnosticsAgent_GetAnalyticsData")]
    #[inline]
    pub fn get_analytics_data(self) -> Call<'c, AnalyticsData, Select> {
        self.call(Op::GetAnalyticsData, &[])
    }

    /// Returns how often caches have changed.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/GetCacheInvalidationGenerations`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_GetCacheInvalidationGenerations.html)
    /// - body, `GetCacheInvalidationGenerationsRequest`.
    ///   - `Names`, list of text: Caches by name; a cache often has the name of a table.
    /// - returns 200 with list of [`CacheInvalidation`](crate::types::CacheInvalidation).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.diagnostics_agent().get_cache_invalidation_generations(&["names"])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DiagnosticsAgent_GetCacheInvalidationGenerations")]
    #[inline]
    pub fn get_cache_invalidation_generations(
        self,
        names: &[impl AsRef<str>],
    ) -> Call<'c, Vec<CacheInvalidation>, Select> {
        self.call(Op::GetCacheInvalidationGenerations, &[])
            .arguments(&[View::List(&pagewire_runtime::table::Texts(names))])
    }

    /// Returns which caches can be emptied.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/GetCacheNames`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_GetCacheNames.html)
    /// - returns 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.diagnostics_agent().get_cache_names().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DiagnosticsAgent_GetCacheNames")]
    #[inline]
    pub fn get_cache_names(self) -> Call<'c, Vec<String>, Select> {
        self.call(Op::GetCacheNames, &[])
    }

    /// Returns a text that changes with the given caches.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/GetCacheState`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_GetCacheState.html)
    /// - body, `GetCacheStateRequest`.
    ///   - `CacheNames`, list of text: Names of the caches whose state is returned.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.diagnostics_agent().get_cache_state(&["cache names"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DiagnosticsAgent_GetCacheState")]
    #[inline]
    pub fn get_cache_state(self, cache_names: &[impl AsRef<str>]) -> Call<'c, String, Select> {
        self.call(Op::GetCacheState, &[]).arguments(&[View::List(&pagewire_runtime::table::Texts(cache_names))])
    }

    /// Returns how many records of each kind every user has made.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/GetEntityCountsForAllUsers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_GetEntityCountsForAllUsers.html)
    /// - returns 200 with list of [`EntityCounts`](crate::types::EntityCounts).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.diagnostics_agent().get_entity_counts_for_all_users().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DiagnosticsAgent_GetEntityCountsForAllUsers")]
    #[inline]
    pub fn get_entity_counts_for_all_users(self) -> Call<'c, Vec<EntityCounts>, Select> {
        self.call(Op::GetEntityCountsForAllUsers, &[])
    }

    /// Returns how many records of each kind the caller has made.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/GetEntityCountsForCurrentUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_GetEntityCountsForCurrentUser.html)
    /// - returns 200 with list of [`EntityCounts`](crate::types::EntityCounts).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.diagnostics_agent().get_entity_counts_for_current_user().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DiagnosticsAgent_GetEntityCountsForCurrentUser")]
    #[inline]
    pub fn get_entity_counts_for_current_user(self) -> Call<'c, Vec<EntityCounts>, Select> {
        self.call(Op::GetEntityCountsForCurrentUser, &[])
    }

    /// Returns the next free number for an extra table, and takes it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/GetNextTableNumber`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_GetNextTableNumber.html)
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.diagnostics_agent().get_next_table_number().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DiagnosticsAgent_GetNextTableNumber")]
    #[inline]
    pub fn get_next_table_number(self) -> Call<'c, i32, Select> {
        self.call(Op::GetNextTableNumber, &[])
    }

    /// Returns the messages of apps for a user.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/GetSystemMessages`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_GetSystemMessages.html)
    /// - body, `GetSystemMessagesRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose messages are returned.
    /// - returns 200 with list of [`SystemMessage`](crate::types::SystemMessage).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.diagnostics_agent().get_system_messages(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DiagnosticsAgent_GetSystemMessages")]
    #[inline]
    pub fn get_system_messages(self, associate_id: i32) -> Call<'c, Vec<SystemMessage>, Select> {
        self.call(Op::GetSystemMessages, &[]).arguments(&[View::I32(associate_id)])
    }

    /// Returns the recorded uses of views in the web client within a period, optionally only those that match a search
    /// term.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/GetWebAppUsagesForPeriod`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_GetWebAppUsagesForPeriod.html)
    /// - body, `GetWebAppUsagesForPeriodRequest`.
    ///   - `FromDate`, date-time: First day of the period.
    ///   - `ToDate`, date-time: Last day of the period.
    ///   - `SearchTerm`, text: Text that view states must match, with % for any characters; empty for all of the
    ///     period.
    /// - returns 200 with list of [`WebAppUsage`](crate::types::WebAppUsage).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.diagnostics_agent().get_web_app_usages_for_period(
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     "search term",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DiagnosticsAgent_GetWebAppUsagesForPeriod")]
    #[inline]
    pub fn get_web_app_usages_for_period(
        self,
        from_date: &DateTime,
        to_date: &DateTime,
        search_term: &str,
    ) -> Call<'c, Vec<WebAppUsage>, Select> {
        self.call(Op::GetWebAppUsagesForPeriod, &[])
            .arguments(&[View::DateTime(from_date), View::DateTime(to_date), View::Str(search_term)])
    }

    /// Records that the view state of the client has changed. The configuration decides how much detail is logged, and
    /// the call returns before the server has finished.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/LogViewState`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_LogViewState.html)
    /// - body, `LogViewStateRequest`.
    ///   - `ViewState`, text: View state that the client has now.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.diagnostics_agent().log_view_state("view state").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DiagnosticsAgent_LogViewState")]
    #[inline]
    pub fn log_view_state(self, view_state: &str) -> Call<'c, (), Select> {
        self.call(Op::LogViewState, &[]).arguments(&[View::Str(view_state)])
    }

    /// Lets the server do what is needed after a custom object table was created. A temporary helper for internal
    /// callers; it will go once table creation has moved to the custom objects agent.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/PerformTasksAfterCustomObjectTableCreated`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_PerformTasksAfterCustomObjectTableCreated.html)
    /// - body, `PerformTasksAfterCustomObjectTableCreatedRequest`.
    ///   - `TableName`, text: Name of the custom object table that was created.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.diagnostics_agent().perform_tasks_after_custom_object_table_created("table name")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DiagnosticsAgent_PerformTasksAfterCustomObjectTableCreated")]
    #[inline]
    pub fn perform_tasks_after_custom_object_table_created(self, table_name: &str) -> Call<'c, (), Select> {
        self.call(Op::PerformTasksAfterCustomObjectTableCreated, &[]).arguments(&[View::Str(table_name)])
    }

    /// Lets the server do what is needed after a custom object table was deleted. A temporary helper for internal
    /// callers; it will go once table deletion has moved to the custom objects agent.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/PerformTasksAfterCustomObjectTableDeleted`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_PerformTasksAfterCustomObjectTableDeleted.html)
    /// - body, `PerformTasksAfterCustomObjectTableDeletedRequest`.
    ///   - `TableName`, text: Name of the custom object table that was deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.diagnostics_agent().perform_tasks_after_custom_object_table_deleted("table name")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DiagnosticsAgent_PerformTasksAfterCustomObjectTableDeleted")]
    #[inline]
    pub fn perform_tasks_after_custom_object_table_deleted(self, table_name: &str) -> Call<'c, (), Select> {
        self.call(Op::PerformTasksAfterCustomObjectTableDeleted, &[]).arguments(&[View::Str(table_name)])
    }

    /// Runs the tasks that may be due after an upgrade to a new set of files, for example the import of new typical
    /// searches. The tasks can safely run again, do not depend on the previous version, and take a few minutes at most.
    /// Returns a message for users about what was done.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/PerformTasksAfterUpgrade`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_PerformTasksAfterUpgrade.html)
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.diagnostics_agent().perform_tasks_after_upgrade().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DiagnosticsAgent_PerformTasksAfterUpgrade")]
    #[inline]
    pub fn perform_tasks_after_upgrade(self) -> Call<'c, String, Select> {
        self.call(Op::PerformTasksAfterUpgrade, &[])
    }

    /// Counts resolved requests (tickets) and reports the number to the metering service.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/RegisterClosedTicketsUsage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_RegisterClosedTicketsUsage.html)
    /// - body, `RegisterClosedTicketsUsageRequest`.
    ///   - `TicketIds`, list of `i32`: Keys of the resolved requests to count.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.diagnostics_agent().register_closed_tickets_usage(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DiagnosticsAgent_RegisterClosedTicketsUsage")]
    #[inline]
    pub fn register_closed_tickets_usage(self, ticket_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::RegisterClosedTicketsUsage, &[]).arguments(&[View::List(&ticket_ids)])
    }

    /// Removes all system messages whose expiry time has passed.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/RemoveExpiredSystemMessages`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_RemoveExpiredSystemMessages.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.diagnostics_agent().remove_expired_system_messages().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DiagnosticsAgent_RemoveExpiredSystemMessages")]
    #[inline]
    pub fn remove_expired_system_messages(self) -> Call<'c, (), Select> {
        self.call(Op::RemoveExpiredSystemMessages, &[])
    }

    /// Removes one system message of the user who makes the call.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/RemoveSystemMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_RemoveSystemMessage.html)
    /// - body, `RemoveSystemMessageRequest`.
    ///   - `OnlineappId`, `i32`: Key of the online app that the system message belongs to.
    ///   - `SystemMessageId`, text: Identifier that distinguishes this system message from others.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.diagnostics_agent().remove_system_message(1, "system message id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DiagnosticsAgent_RemoveSystemMessage")]
    #[inline]
    pub fn remove_system_message(self, onlineapp_id: i32, system_message_id: &str) -> Call<'c, (), Select> {
        self.call(Op::RemoveSystemMessage, &[]).arguments(&[View::I32(onlineapp_id), View::Str(system_message_id)])
    }

    /// Removes one system message of the given user (associate).
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/RemoveSystemMessageForAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_RemoveSystemMessageForAssociate.html)
    /// - body, `RemoveSystemMessageForAssociateRequest`.
    ///   - `OnlineappId`, `i32`: Key of the online app that the system message belongs to.
    ///   - `SystemMessageId`, text: Identifier that distinguishes this system message from others.
    ///   - `AssociateId`, `i32`: Key of the user (associate) who loses the message.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.diagnostics_agent().remove_system_message_for_associate(1, "system message id", 2)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DiagnosticsAgent_RemoveSystemMessageForAssociate")]
    #[inline]
    pub fn remove_system_message_for_associate(
        self,
        onlineapp_id: i32,
        system_message_id: &str,
        associate_id: i32,
    ) -> Call<'c, (), Select> {
        self.call(Op::RemoveSystemMessageForAssociate, &[])
            .arguments(&[View::I32(onlineapp_id), View::Str(system_message_id), View::I32(associate_id)])
    }

    /// Brings the user information in SuperOffice Community up to date; does nothing for installations that have opted
    /// out. The work goes on in the background after the call returns, and the next run is entered in the schedule of
    /// customer service.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/ResyncUsers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_ResyncUsers.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.diagnostics_agent().resync_users().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DiagnosticsAgent_ResyncUsers")]
    #[inline]
    pub fn resync_users(self) -> Call<'c, (), Select> {
        self.call(Op::ResyncUsers, &[])
    }

    /// Sends a system message to one given user (associate).
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/SendSystemMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_SendSystemMessage.html)
    /// - body, [`SendSystemMessageRequest`](crate::types::SendSystemMessageRequest).
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SendSystemMessageRequest::new().set_markdown_message("Hello!");
    /// client.diagnostics_agent().send_system_message(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DiagnosticsAgent_SendSystemMessage")]
    #[inline]
    pub fn send_system_message(self, body: &SendSystemMessageRequest) -> Call<'c, (), Select> {
        self.call(Op::SendSystemMessage, &[]).body(View::Carrier(body))
    }

    /// Reports an event to the analytics services Amplitude and Userflow. The response is an integer whose meaning is
    /// not documented.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/TrackEvent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_TrackEvent.html)
    /// - body, `TrackEventRequest`.
    ///   - `TrackEventName`, text: Name of the event to report.
    ///   - `EventProperties`, dictionary of text: Further details of the event, as pairs of name and value.
    /// - returns 200 with `i64`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.diagnostics_agent().track_event(
    ///     "track event name",
    ///     &[("key", "event properties".to_owned())].into(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DiagnosticsAgent_TrackEvent")]
    #[inline]
    pub fn track_event(self, track_event_name: &str, event_properties: &Map<String>) -> Call<'c, i64, Select> {
        self.call(Op::TrackEvent, &[]).arguments(&[View::Str(track_event_name), View::Map(event_properties)])
    }

    /// Identifies the user to the analytics services Amplitude and Userflow. Rights and user licenses are included
    /// automatically; add your own properties when needed. The response is an integer whose meaning is not documented.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/TrackUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_TrackUser.html)
    /// - body, `TrackUserRequest`.
    ///   - `UserProperties`, dictionary of text: Properties of the user to report in addition to rights and licenses,
    ///     by name.
    /// - returns 200 with `i64`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.diagnostics_agent().track_user(
    ///     &[("key", "user properties".to_owned())].into(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DiagnosticsAgent_TrackUser")]
    #[inline]
    pub fn track_user(self, user_properties: &Map<String>) -> Call<'c, i64, Select> {
        self.call(Op::TrackUser, &[]).arguments(&[View::Map(user_properties)])
    }

    /// Returns whether the given view state was clicked at least once since the start date. A negative associate id
    /// means any user, and the minimum date value means no lower limit.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/WebAppUsageExistsInPeriod`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_WebAppUsageExistsInPeriod.html)
    /// - body, `WebAppUsageExistsInPeriodRequest`.
    ///   - `AssociateId`, `i32`: Key of the user (associate) whose usage is looked for; a negative value means any
    ///     user.
    ///   - `ViewState`, text: View state to look for.
    ///   - `FromDate`, date-time: First day of the period.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.diagnostics_agent().web_app_usage_exists_in_period(
    ///     1,
    ///     "view state",
    ///     &"2026-07-01T09:00:00Z".into(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DiagnosticsAgent_WebAppUsageExistsInPeriod")]
    #[inline]
    pub fn web_app_usage_exists_in_period(
        self,
        associate_id: i32,
        view_state: &str,
        from_date: &DateTime,
    ) -> Call<'c, bool, Select> {
        self.call(Op::WebAppUsageExistsInPeriod, &[])
            .arguments(&[View::I32(associate_id), View::Str(view_state), View::DateTime(from_date)])
    }
}
