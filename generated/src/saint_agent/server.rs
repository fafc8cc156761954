// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;

use super::operations::*;
use super::requests::{
    GetStatusMonitorRequest, GetStatusMonitorsRequest, RegenerateCountersRequest,
    RegenerateStatusMonitorRequest, RegenerateStatusMonitorsRequest, SetRankOnStatusMonitorsRequest,
};
use crate::types::{BatchTaskInfo, SaintConfiguration, StatusMonitor, StatusMonitorPeriods};

/// Handlers of the tag `Saint_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait SaintAgentServer: Send + Sync + 'static {
    /// Create default saint configuration.
    /// `POST /api/v1/Agents/Saint/CreateDefaultSaintConfiguration`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_CreateDefaultSaintConfiguration.html)
    fn create_default_saint_configuration(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<SaintConfiguration>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default status monitor.
    /// `POST /api/v1/Agents/Saint/CreateDefaultStatusMonitor`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_CreateDefaultStatusMonitor.html)
    fn create_default_status_monitor(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<StatusMonitor>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default status monitor periods.
    /// `POST /api/v1/Agents/Saint/CreateDefaultStatusMonitorPeriods`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_CreateDefaultStatusMonitorPeriods.html)
    fn create_default_status_monitor_periods(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<StatusMonitorPeriods>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get saint configurations.
    /// `POST /api/v1/Agents/Saint/GetSaintConfigurations`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_GetSaintConfigurations.html)
    fn get_saint_configurations(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Vec<SaintConfiguration>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get status monitor.
    /// `POST /api/v1/Agents/Saint/GetStatusMonitor`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_GetStatusMonitor.html)
    fn get_status_monitor(
        &self,
        cx: &server::Context,
        request: GetStatusMonitorRequest,
    ) -> impl Future<Output = Result<Option<StatusMonitor>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get status monitor periods.
    /// `POST /api/v1/Agents/Saint/GetStatusMonitorPeriods`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_GetStatusMonitorPeriods.html)
    fn get_status_monitor_periods(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<StatusMonitorPeriods>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get status monitors.
    /// `POST /api/v1/Agents/Saint/GetStatusMonitors`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_GetStatusMonitors.html)
    fn get_status_monitors(
        &self,
        cx: &server::Context,
        request: GetStatusMonitorsRequest,
    ) -> impl Future<Output = Result<Vec<StatusMonitor>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Regenerate counters.
    /// `POST /api/v1/Agents/Saint/RegenerateCounters`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_RegenerateCounters.html)
    fn regenerate_counters(
        &self,
        cx: &server::Context,
        request: RegenerateCountersRequest,
    ) -> impl Future<Output = Result<Option<BatchTaskInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Regenerate status monitor.
    /// `POST /api/v1/Agents/Saint/RegenerateStatusMonitor`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_RegenerateStatusMonitor.html)
    fn regenerate_status_monitor(
        &self,
        cx: &server::Context,
        request: RegenerateStatusMonitorRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Regenerate status monitors.
    /// `POST /api/v1/Agents/Saint/RegenerateStatusMonitors`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_RegenerateStatusMonitors.html)
    fn regenerate_status_monitors(
        &self,
        cx: &server::Context,
        request: RegenerateStatusMonitorsRequest,
    ) -> impl Future<Output = Result<Option<BatchTaskInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save saint configuration.
    /// `POST /api/v1/Agents/Saint/SaveSaintConfiguration`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_SaveSaintConfiguration.html)
    fn save_saint_configuration(
        &self,
        cx: &server::Context,
        body: SaintConfiguration,
    ) -> impl Future<Output = Result<Option<SaintConfiguration>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save status monitor.
    /// `POST /api/v1/Agents/Saint/SaveStatusMonitor`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_SaveStatusMonitor.html)
    fn save_status_monitor(
        &self,
        cx: &server::Context,
        body: StatusMonitor,
    ) -> impl Future<Output = Result<Option<StatusMonitor>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save status monitor periods.
    /// `POST /api/v1/Agents/Saint/SaveStatusMonitorPeriods`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_SaveStatusMonitorPeriods.html)
    fn save_status_monitor_periods(
        &self,
        cx: &server::Context,
        body: StatusMonitorPeriods,
    ) -> impl Future<Output = Result<Option<StatusMonitorPeriods>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set rank on status monitors.
    /// `POST /api/v1/Agents/Saint/SetRankOnStatusMonitors`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_SetRankOnStatusMonitors.html)
    fn set_rank_on_status_monitors(
        &self,
        cx: &server::Context,
        request: SetRankOnStatusMonitorsRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Saint_Agent`, answered by `api`.
pub fn routes(api: impl SaintAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`SaintAgentServer`] that goes with an operation.
fn dispatch<'a, T: SaintAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        CREATE_DEFAULT_SAINT_CONFIGURATION => server::answer(cx, api.create_default_saint_configuration(cx)),
        CREATE_DEFAULT_STATUS_MONITOR => server::answer(cx, api.create_default_status_monitor(cx)),
        CREATE_DEFAULT_STATUS_MONITOR_PERIODS => server::answer(cx, api.create_default_status_monitor_periods(cx)),
        GET_SAINT_CONFIGURATIONS => server::answer(cx, api.get_saint_configurations(cx)),
        GET_STATUS_MONITOR => server::answer(cx, api.get_status_monitor(cx, input.body()?)),
        GET_STATUS_MONITOR_PERIODS => server::answer(cx, api.get_status_monitor_periods(cx)),
        GET_STATUS_MONITORS => server::answer(cx, api.get_status_monitors(cx, input.body()?)),
        REGENERATE_COUNTERS => server::answer(cx, api.regenerate_counters(cx, input.body()?)),
        REGENERATE_STATUS_MONITOR => server::answer(cx, api.regenerate_status_monitor(cx, input.body()?)),
        REGENERATE_STATUS_MONITORS => server::answer(cx, api.regenerate_status_monitors(cx, input.body()?)),
        SAVE_SAINT_CONFIGURATION => server::answer(cx, api.save_saint_configuration(cx, input.body()?)),
        SAVE_STATUS_MONITOR => server::answer(cx, api.save_status_monitor(cx, input.body()?)),
        SAVE_STATUS_MONITOR_PERIODS => server::answer(cx, api.save_status_monitor_periods(cx, input.body()?)),
        SET_RANK_ON_STATUS_MONITORS => server::answer(cx, api.set_rank_on_status_monitors(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
