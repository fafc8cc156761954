// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::DateTime;
use crate::types::{ChangeLogSettingsRequest, WebAppUsage};

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

    /// Add web app usage.
    ///
    /// `POST /api/v1/Agents/Diagnostics/AddWebAppUsage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_AddWebAppUsage.html)
    /// - body, `AddWebAppUsageRequest`.
    ///   - `WebAppUsages`, list of [`WebAppUsage`](crate::types::WebAppUsage).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.diagnostics_agent().add_web_app_usage(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn add_web_app_usage(self, web_app_usages: &[WebAppUsage]) -> Call<'c, (), Select> {
        self.call(Op::AddWebAppUsage, &[]).arguments(&[View::List(&web_app_usages)])
    }

    /// Change log settings.
    ///
    /// `POST /api/v1/Agents/Diagnostics/ChangeLogSettings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_ChangeLogSettings.html)
    /// - body, [`ChangeLogSettingsRequest`](crate::types::ChangeLogSettingsRequest).
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.diagnostics_agent().change_log_settings(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn change_log_settings(self, body: &ChangeLogSettingsRequest) -> Call<'c, (), Select> {
        self.call(Op::ChangeLogSettings, &[]).body(View::Carrier(body))
    }

    /// Collect data additions.
    ///
    /// `POST /api/v1/Agents/Diagnostics/CollectDataAdditions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_CollectDataAdditions.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.diagnostics_agent().collect_data_additions().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn collect_data_additions(self) -> Call<'c, (), Select> {
        self.call(Op::CollectDataAdditions, &[])
    }

    /// Collect table sizes.
    ///
    /// `POST /api/v1/Agents/Diagnostics/CollectTableSizes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_CollectTableSizes.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.diagnostics_agent().collect_table_sizes().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn collect_table_sizes(self) -> Call<'c, (), Select> {
        self.call(Op::CollectTableSizes, &[])
    }

    /// Collect web usage.
    ///
    /// `POST /api/v1/Agents/Diagnostics/CollectWebUsage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_CollectWebUsage.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.diagnostics_agent().collect_web_usage().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn collect_web_usage(self) -> Call<'c, (), Select> {
        self.call(Op::CollectWebUsage, &[])
    }

    /// Collect win usage.
    ///
    /// `POST /api/v1/Agents/Diagnostics/CollectWinUsage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_CollectWinUsage.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.diagnostics_agent().collect_win_usage().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn collect_win_usage(self) -> Call<'c, (), Select> {
        self.call(Op::CollectWinUsage, &[])
    }

    /// Flush caches.
    ///
    /// `POST /api/v1/Agents/Diagnostics/FlushCaches`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_FlushCaches.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.diagnostics_agent().flush_caches().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn flush_caches(self) -> Call<'c, (), Select> {
        self.call(Op::FlushCaches, &[])
    }

    /// Flush caches by name.
    ///
    /// `POST /api/v1/Agents/Diagnostics/FlushCachesByName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_FlushCachesByName.html)
    /// - body, `FlushCachesByNameRequest`.
    ///   - `CacheNames`, list of text.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.diagnostics_agent().flush_caches_by_name(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn flush_caches_by_name(self, cache_names: &[String]) -> Call<'c, (), Select> {
        self.call(Op::FlushCachesByName, &[]).arguments(&[View::List(&cache_names)])
    }

    /// Get cache names.
    ///
    /// `POST /api/v1/Agents/Diagnostics/GetCacheNames`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_GetCacheNames.html)
    /// - answers 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.diagnostics_agent().get_cache_names().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_cache_names(self) -> Call<'c, Vec<String>, Select> {
        self.call(Op::GetCacheNames, &[])
    }

    /// Get web app usages for period.
    ///
    /// `POST /api/v1/Agents/Diagnostics/GetWebAppUsagesForPeriod`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_GetWebAppUsagesForPeriod.html)
    /// - body, `GetWebAppUsagesForPeriodRequest`.
    ///   - `FromDate`, date-time.
    ///   - `ToDate`, date-time.
    ///   - `SearchTerm`, text.
    /// - answers 200 with list of [`WebAppUsage`](crate::types::WebAppUsage).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.diagnostics_agent().get_web_app_usages_for_period(
    ///     &Default::default(),
    ///     &Default::default(),
    ///     "text",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
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

    /// Log view state.
    ///
    /// `POST /api/v1/Agents/Diagnostics/LogViewState`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_LogViewState.html)
    /// - body, `LogViewStateRequest`.
    ///   - `ViewState`, text.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.diagnostics_agent().log_view_state("text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn log_view_state(self, view_state: &str) -> Call<'c, (), Select> {
        self.call(Op::LogViewState, &[]).arguments(&[View::Str(view_state)])
    }

    /// Perform tasks after upgrade.
    ///
    /// `POST /api/v1/Agents/Diagnostics/PerformTasksAfterUpgrade`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_PerformTasksAfterUpgrade.html)
    /// - answers 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.diagnostics_agent().perform_tasks_after_upgrade().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn perform_tasks_after_upgrade(self) -> Call<'c, String, Select> {
        self.call(Op::PerformTasksAfterUpgrade, &[])
    }

    /// Resync users.
    ///
    /// `POST /api/v1/Agents/Diagnostics/ResyncUsers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_ResyncUsers.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.diagnostics_agent().resync_users().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn resync_users(self) -> Call<'c, (), Select> {
        self.call(Op::ResyncUsers, &[])
    }

    /// Web app usage exists in period.
    ///
    /// `POST /api/v1/Agents/Diagnostics/WebAppUsageExistsInPeriod`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_WebAppUsageExistsInPeriod.html)
    /// - body, `WebAppUsageExistsInPeriodRequest`.
    ///   - `AssociateId`, `i32`.
    ///   - `ViewState`, text.
    ///   - `FromDate`, date-time.
    /// - answers 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.diagnostics_agent().web_app_usage_exists_in_period(
    ///     1,
    ///     "text",
    ///     &Default::default(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
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
