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
    /// let response = client.saint_agent().create_default_saint_configuration().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaintAgent_CreateDefaultSaintConfiguration")]
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
    /// let response = client.saint_agent().create_default_status_monitor().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaintAgent_CreateDefaultStatusMonitor")]
    #[inline]
    pub fn create_default_status_monitor(self) -> Call<'c, StatusMonitor> {
        self.call(Op::CreateDefaultStatusMonitor, &[])
    }

    /// Returns new periods of the activity counters with the default values of the server; nothing is stored until they
    /// are saved. Obsolete: use `SaintConfiguration`.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Saint/CreateDefaultStatusMonitorPeriods`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_CreateDefaultStatusMonitorPeriods.html)
    /// - returns 200 with [`StatusMonitorPeriods`](crate::types::StatusMonitorPeriods).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.saint_agent().create_default_status_monitor_periods().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaintAgent_CreateDefaultStatusMonitorPeriods")]
    #[inline]
    pub fn create_default_status_monitor_periods(self) -> Call<'c, StatusMonitorPeriods> {
        self.call(Op::CreateDefaultStatusMonitorPeriods, &[])
    }

    /// Returns the settings of the activity counters (SAINT) for every kind of record.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Saint/GetSaintConfigurations`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_GetSaintConfigurations.html)
    /// - returns 200 with list of [`SaintConfiguration`](crate::types::SaintConfiguration).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.saint_agent().get_saint_configurations().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaintAgent_GetSaintConfigurations")]
    #[inline]
    pub fn get_saint_configurations(self) -> Call<'c, Vec<SaintConfiguration>, Select> {
        self.call(Op::GetSaintConfigurations, &[])
    }

    /// Returns one status monitor, a rule that gives records a status by their activities, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Saint/GetStatusMonitor`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_GetStatusMonitor.html)
    /// - body, `GetStatusMonitorRequest`.
    ///   - `Id`, `i32`: Key of the status monitor to return.
    /// - returns 200 with [`StatusMonitor`](crate::types::StatusMonitor).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.saint_agent().get_status_monitor(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaintAgent_GetStatusMonitor")]
    #[inline]
    pub fn get_status_monitor(self, id: i32) -> Call<'c, StatusMonitor, Select> {
        self.call(Op::GetStatusMonitor, &[]).arguments(&[View::I32(id)])
    }

    /// Returns the periods that the activity counters (SAINT) cover. Obsolete: `GetSaintConfigurations` returns the
    /// settings for every kind of record.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Saint/GetStatusMonitorPeriods`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_GetStatusMonitorPeriods.html)
    /// - returns 200 with [`StatusMonitorPeriods`](crate::types::StatusMonitorPeriods).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.saint_agent().get_status_monitor_periods().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaintAgent_GetStatusMonitorPeriods")]
    #[inline]
    pub fn get_status_monitor_periods(self) -> Call<'c, StatusMonitorPeriods, Select> {
        self.call(Op::GetStatusMonitorPeriods, &[])
    }

    /// Returns the active status monitors of one record, which is given by its kind, such as `contact` or `project`,
    /// and its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Saint/GetStatusMonitors`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_GetStatusMonitors.html)
    /// - body, `GetStatusMonitorsRequest`.
    ///   - `Id`, `i32`: Key of the company, project or other record whose monitors are wanted.
    ///   - `Type`, text: Kind of record whose monitors are wanted, such as contact or project.
    /// - returns 200 with list of [`StatusMonitor`](crate::types::StatusMonitor).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.saint_agent().get_status_monitors(1, "type").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaintAgent_GetStatusMonitors")]
    #[inline]
    pub fn get_status_monitors(self, id: i32, r#type: &str) -> Call<'c, Vec<StatusMonitor>, Select> {
        self.call(Op::GetStatusMonitors, &[]).arguments(&[View::I32(id), View::Str(r#type)])
    }

    /// Recalculates the activity counters (SAINT), which can take minutes. As a batch task, the call returns at once
    /// with information about the task; otherwise it waits for the end, may time out, and returns null.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Saint/RegenerateCounters`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_RegenerateCounters.html)
    /// - body, `RegenerateCountersRequest`.
    ///   - `RunAsBatch`, `bool`: True to run as a batch task, so that the call returns at once; with false the caller
    ///     waits, which may take too long.
    /// - returns 200 with [`BatchTaskInfo`](crate::types::BatchTaskInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.saint_agent().regenerate_counters(true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaintAgent_RegenerateCounters")]
    #[inline]
    pub fn regenerate_counters(self, run_as_batch: bool) -> Call<'c, BatchTaskInfo, Select> {
        self.call(Op::RegenerateCounters, &[]).arguments(&[View::Bool(run_as_batch)])
    }

    /// Recalculates one status monitor.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Saint/RegenerateStatusMonitor`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_RegenerateStatusMonitor.html)
    /// - body, `RegenerateStatusMonitorRequest`.
    ///   - `StatusMonitorId`, `i32`: Key of the status monitor whose results are calculated again.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.saint_agent().regenerate_status_monitor(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaintAgent_RegenerateStatusMonitor")]
    #[inline]
    pub fn regenerate_status_monitor(self, status_monitor_id: i32) -> Call<'c, (), Select> {
        self.call(Op::RegenerateStatusMonitor, &[]).arguments(&[View::I32(status_monitor_id)])
    }

    /// Recalculates all status monitors. As a batch task, the call returns at once with information about the task;
    /// otherwise it waits for the end, may time out, and returns null.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Saint/RegenerateStatusMonitors`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_RegenerateStatusMonitors.html)
    /// - body, `RegenerateStatusMonitorsRequest`.
    ///   - `RunAsBatch`, `bool`: True to run as a batch task, so that the call returns at once; with false the caller
    ///     waits, which may take too long.
    /// - returns 200 with [`BatchTaskInfo`](crate::types::BatchTaskInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.saint_agent().regenerate_status_monitors(true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaintAgent_RegenerateStatusMonitors")]
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
    /// let body = superoffice::types::SaintConfiguration::new().set_owner_table(1).set_period1(1);
    /// let response = client.saint_agent().save_saint_configuration(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaintAgent_SaveSaintConfiguration")]
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
    /// let body = superoffice::types::StatusMonitor::new().set_name("Example");
    /// let response = client.saint_agent().save_status_monitor(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaintAgent_SaveStatusMonitor")]
    #[inline]
    pub fn save_status_monitor(self, body: &StatusMonitor) -> Call<'c, StatusMonitor> {
        self.call(Op::SaveStatusMonitor, &[]).body(View::Carrier(body))
    }

    /// Stores the periods of the activity counters (SAINT) and returns them as stored. Obsolete: use
    /// `SaveSaintConfiguration`.
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
    /// let body = superoffice::types::StatusMonitorPeriods::new().set_period1(1).set_period2(1);
    /// let response = client.saint_agent().save_status_monitor_periods(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaintAgent_SaveStatusMonitorPeriods")]
    #[inline]
    pub fn save_status_monitor_periods(self, body: &StatusMonitorPeriods) -> Call<'c, StatusMonitorPeriods> {
        self.call(Op::SaveStatusMonitorPeriods, &[]).body(View::Carrier(body))
    }

    /// Sets the order of the status monitors for one kind of record, such as `contact` or `project`. Their keys are
    /// given in the wanted order.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Saint/SetRankOnStatusMonitors`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_SetRankOnStatusMonitors.html)
    /// - body, `SetRankOnStatusMonitorsRequest`.
    ///   - `Type`, text: Kind of record whose monitors are ordered, such as contact or project.
    ///   - `ItemsIds`, list of `i32`: Keys of the items in the order they are to get.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.saint_agent().set_rank_on_status_monitors("type", &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaintAgent_SetRankOnStatusMonitors")]
    #[inline]
    pub fn set_rank_on_status_monitors(self, r#type: &str, items_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::SetRankOnStatusMonitors, &[]).arguments(&[View::Str(r#type), View::List(&items_ids)])
    }
}
