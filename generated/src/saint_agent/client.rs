// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{BatchTaskInfo, SaintConfiguration, StatusMonitor, StatusMonitorPeriods};

use super::operations::*;

/// Calls of the tag `Saint_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct SaintAgentClient<'c>(&'c Client);

impl<'c> SaintAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns a new SAINT configuration with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Saint/CreateDefaultSaintConfiguration`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_CreateDefaultSaintConfiguration.html)
    /// - returns 200 with [`SaintConfiguration`](crate::types::SaintConfiguration).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.saint_agent().create_default_saint_configuration().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_saint_configuration(self) -> Call<'c, SaintConfiguration> {
        self.call(Op::CreateDefaultSaintConfiguration, &[])
    }

    /// Returns a new status monitor with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Saint/CreateDefaultStatusMonitor`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_CreateDefaultStatusMonitor.html)
    /// - returns 200 with [`StatusMonitor`](crate::types::StatusMonitor).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.saint_agent().create_default_status_monitor().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_status_monitor(self) -> Call<'c, StatusMonitor> {
        self.call(Op::CreateDefaultStatusMonitor, &[])
    }

    /// Returns a new status monitor periods with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Saint/CreateDefaultStatusMonitorPeriods`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_CreateDefaultStatusMonitorPeriods.html)
    /// - returns 200 with [`StatusMonitorPeriods`](crate::types::StatusMonitorPeriods).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.saint_agent().create_default_status_monitor_periods().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_status_monitor_periods(self) -> Call<'c, StatusMonitorPeriods> {
        self.call(Op::CreateDefaultStatusMonitorPeriods, &[])
    }

    /// Get saint configurations.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Saint/GetSaintConfigurations`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_GetSaintConfigurations.html)
    /// - returns 200 with list of [`SaintConfiguration`](crate::types::SaintConfiguration).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.saint_agent().get_saint_configurations().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_saint_configurations(self) -> Call<'c, Vec<SaintConfiguration>, Select> {
        self.call(Op::GetSaintConfigurations, &[])
    }

    /// Get status monitor.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Saint/GetStatusMonitor`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_GetStatusMonitor.html)
    /// - body, `GetStatusMonitorRequest`.
    ///   - `Id`, `i32`.
    /// - returns 200 with [`StatusMonitor`](crate::types::StatusMonitor).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.saint_agent().get_status_monitor(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_status_monitor(self, id: i32) -> Call<'c, StatusMonitor, Select> {
        self.call(Op::GetStatusMonitor, &[]).arguments(&[View::I32(id)])
    }

    /// Get status monitor periods.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Saint/GetStatusMonitorPeriods`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_GetStatusMonitorPeriods.html)
    /// - returns 200 with [`StatusMonitorPeriods`](crate::types::StatusMonitorPeriods).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.saint_agent().get_status_monitor_periods().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_status_monitor_periods(self) -> Call<'c, StatusMonitorPeriods, Select> {
        self.call(Op::GetStatusMonitorPeriods, &[])
    }

    /// Get status monitors.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Saint/GetStatusMonitors`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_GetStatusMonitors.html)
    /// - body, `GetStatusMonitorsRequest`.
    ///   - `Id`, `i32`.
    ///   - `Type`, text.
    /// - returns 200 with list of [`StatusMonitor`](crate::types::StatusMonitor).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.saint_agent().get_status_monitors(1, "text").send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_status_monitors(self, id: i32, r#type: &str) -> Call<'c, Vec<StatusMonitor>, Select> {
        self.call(Op::GetStatusMonitors, &[]).arguments(&[View::I32(id), View::Str(r#type)])
    }

    /// Regenerate counters.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Saint/RegenerateCounters`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_RegenerateCounters.html)
    /// - body, `RegenerateCountersRequest`.
    ///   - `RunAsBatch`, `bool`: Whether the work runs as a batch task in the background.
    /// - returns 200 with [`BatchTaskInfo`](crate::types::BatchTaskInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.saint_agent().regenerate_counters(true).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn regenerate_counters(self, run_as_batch: bool) -> Call<'c, BatchTaskInfo, Select> {
        self.call(Op::RegenerateCounters, &[]).arguments(&[View::Bool(run_as_batch)])
    }

    /// Regenerate status monitor.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Saint/RegenerateStatusMonitor`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_RegenerateStatusMonitor.html)
    /// - body, `RegenerateStatusMonitorRequest`.
    ///   - `StatusMonitorId`, `i32`.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.saint_agent().regenerate_status_monitor(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn regenerate_status_monitor(self, status_monitor_id: i32) -> Call<'c, (), Select> {
        self.call(Op::RegenerateStatusMonitor, &[]).arguments(&[View::I32(status_monitor_id)])
    }

    /// Regenerate status monitors.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Saint/RegenerateStatusMonitors`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_RegenerateStatusMonitors.html)
    /// - body, `RegenerateStatusMonitorsRequest`.
    ///   - `RunAsBatch`, `bool`: Whether the work runs as a batch task in the background.
    /// - returns 200 with [`BatchTaskInfo`](crate::types::BatchTaskInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.saint_agent().regenerate_status_monitors(true).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn regenerate_status_monitors(self, run_as_batch: bool) -> Call<'c, BatchTaskInfo, Select> {
        self.call(Op::RegenerateStatusMonitors, &[]).arguments(&[View::Bool(run_as_batch)])
    }

    /// Stores a SAINT configuration: creates it when its key is 0, else replaces the stored values. Returns it as
    /// stored.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Saint/SaveSaintConfiguration`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_SaveSaintConfiguration.html)
    /// - body, [`SaintConfiguration`](crate::types::SaintConfiguration).
    /// - returns 200 with [`SaintConfiguration`](crate::types::SaintConfiguration).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.saint_agent().save_saint_configuration(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_saint_configuration(self, body: &SaintConfiguration) -> Call<'c, SaintConfiguration> {
        self.call(Op::SaveSaintConfiguration, &[]).body(View::Carrier(body))
    }

    /// Stores a status monitor: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Saint/SaveStatusMonitor`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_SaveStatusMonitor.html)
    /// - body, [`StatusMonitor`](crate::types::StatusMonitor).
    /// - returns 200 with [`StatusMonitor`](crate::types::StatusMonitor).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.saint_agent().save_status_monitor(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_status_monitor(self, body: &StatusMonitor) -> Call<'c, StatusMonitor> {
        self.call(Op::SaveStatusMonitor, &[]).body(View::Carrier(body))
    }

    /// Stores a status monitor periods: creates it when its key is 0, else replaces the stored values. Returns it as
    /// stored.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Saint/SaveStatusMonitorPeriods`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_SaveStatusMonitorPeriods.html)
    /// - body, [`StatusMonitorPeriods`](crate::types::StatusMonitorPeriods).
    /// - returns 200 with [`StatusMonitorPeriods`](crate::types::StatusMonitorPeriods).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.saint_agent().save_status_monitor_periods(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn save_status_monitor_periods(self, body: &StatusMonitorPeriods) -> Call<'c, StatusMonitorPeriods> {
        self.call(Op::SaveStatusMonitorPeriods, &[]).body(View::Carrier(body))
    }

    /// Set rank on status monitors.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Saint/SetRankOnStatusMonitors`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_SetRankOnStatusMonitors.html)
    /// - body, `SetRankOnStatusMonitorsRequest`.
    ///   - `Type`, text.
    ///   - `ItemsIds`, list of `i32`: Keys of the list items that are meant.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.saint_agent().set_rank_on_status_monitors("text", &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_rank_on_status_monitors(self, r#type: &str, items_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::SetRankOnStatusMonitors, &[]).arguments(&[View::Str(r#type), View::List(&items_ids)])
    }
}
