// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{BatchTaskInfo, SaintConfiguration, StatusMonitor, StatusMonitorPeriods};

use super::operations::*;

/// Handlers of the tag `Saint_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait SaintAgentServer: Send + Sync + 'static {
    /// Returns a new SAINT configuration with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Saint/CreateDefaultSaintConfiguration`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_CreateDefaultSaintConfiguration.html)
    fn create_default_saint_configuration<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<SaintConfiguration>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new status monitor with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Saint/CreateDefaultStatusMonitor`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_CreateDefaultStatusMonitor.html)
    fn create_default_status_monitor<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<StatusMonitor>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns new periods of the activity counters with the default values of the server; nothing is stored until they
    /// are saved.
    ///
    /// `POST /api/v1/Agents/Saint/CreateDefaultStatusMonitorPeriods`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_CreateDefaultStatusMonitorPeriods.html)
    fn create_default_status_monitor_periods<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<StatusMonitorPeriods>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the settings of the activity counters (SAINT) for every kind of record.
    ///
    /// `POST /api/v1/Agents/Saint/GetSaintConfigurations`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_GetSaintConfigurations.html)
    fn get_saint_configurations<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<SaintConfiguration>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one status monitor, a rule that gives records a status by their activities, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Saint/GetStatusMonitor`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_GetStatusMonitor.html)
    fn get_status_monitor<'a>(
        &'a self,
        cx: &'a server::Context,
        id: Option<i32>,
    ) -> impl Future<Output = Result<Option<StatusMonitor>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the periods that the activity counters (SAINT) cover.
    ///
    /// `POST /api/v1/Agents/Saint/GetStatusMonitorPeriods`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_GetStatusMonitorPeriods.html)
    fn get_status_monitor_periods<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<StatusMonitorPeriods>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the active status monitors of one record, which is given by its kind, such as `contact` or `project`,
    /// and its key.
    ///
    /// `POST /api/v1/Agents/Saint/GetStatusMonitors`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_GetStatusMonitors.html)
    fn get_status_monitors<'a>(
        &'a self,
        cx: &'a server::Context,
        id: Option<i32>,
        r#type: Option<String>,
    ) -> impl Future<Output = Result<Vec<StatusMonitor>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Recalculates the activity counters (SAINT), which can take minutes.
    ///
    /// `POST /api/v1/Agents/Saint/RegenerateCounters`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_RegenerateCounters.html)
    fn regenerate_counters<'a>(
        &'a self,
        cx: &'a server::Context,
        run_as_batch: Option<bool>,
    ) -> impl Future<Output = Result<Option<BatchTaskInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Recalculates one status monitor.
    ///
    /// `POST /api/v1/Agents/Saint/RegenerateStatusMonitor`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_RegenerateStatusMonitor.html)
    fn regenerate_status_monitor<'a>(
        &'a self,
        cx: &'a server::Context,
        status_monitor_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Recalculates all status monitors.
    ///
    /// `POST /api/v1/Agents/Saint/RegenerateStatusMonitors`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_RegenerateStatusMonitors.html)
    fn regenerate_status_monitors<'a>(
        &'a self,
        cx: &'a server::Context,
        run_as_batch: Option<bool>,
    ) -> impl Future<Output = Result<Option<BatchTaskInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a SAINT configuration: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Saint/SaveSaintConfiguration`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_SaveSaintConfiguration.html)
    fn save_saint_configuration<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SaintConfiguration,
    ) -> impl Future<Output = Result<Option<SaintConfiguration>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a status monitor: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Saint/SaveStatusMonitor`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_SaveStatusMonitor.html)
    fn save_status_monitor<'a>(
        &'a self,
        cx: &'a server::Context,
        body: StatusMonitor,
    ) -> impl Future<Output = Result<Option<StatusMonitor>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the periods of the activity counters (SAINT) and returns them as stored.
    ///
    /// `POST /api/v1/Agents/Saint/SaveStatusMonitorPeriods`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_SaveStatusMonitorPeriods.html)
    fn save_status_monitor_periods<'a>(
        &'a self,
        cx: &'a server::Context,
        body: StatusMonitorPeriods,
    ) -> impl Future<Output = Result<Option<StatusMonitorPeriods>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets the order of the status monitors for one kind of record, such as `contact` or `project`.
    ///
    /// `POST /api/v1/Agents/Saint/SetRankOnStatusMonitors`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Saint_Agent/v1SaintAgent_SetRankOnStatusMonitors.html)
    fn set_rank_on_status_monitors<'a>(
        &'a self,
        cx: &'a server::Context,
        r#type: Option<String>,
        items_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Saint_Agent`, served by `api`.
pub fn routes(api: impl SaintAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`SaintAgentServer`] that goes with an operation.
fn dispatch<'a, T: SaintAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::CreateDefaultSaintConfiguration) => server::respond(cx, api.create_default_saint_configuration(cx)),
        Some(Op::CreateDefaultStatusMonitor) => server::respond(cx, api.create_default_status_monitor(cx)),
        Some(Op::CreateDefaultStatusMonitorPeriods) => server::respond(
            cx,
            api.create_default_status_monitor_periods(cx),
        ),
        Some(Op::GetSaintConfigurations) => server::respond(cx, api.get_saint_configurations(cx)),
        Some(Op::GetStatusMonitor) => {
            let mut id = None;
            take!(input.arguments(&mut [&mut id]));
            server::respond(cx, api.get_status_monitor(cx, id))
        }
        Some(Op::GetStatusMonitorPeriods) => server::respond(cx, api.get_status_monitor_periods(cx)),
        Some(Op::GetStatusMonitors) => {
            let mut id = None;
            let mut r#type = None;
            take!(input.arguments(&mut [&mut id, &mut r#type]));
            server::respond(cx, api.get_status_monitors(cx, id, r#type))
        }
        Some(Op::RegenerateCounters) => {
            let mut run_as_batch = None;
            take!(input.arguments(&mut [&mut run_as_batch]));
            server::respond(cx, api.regenerate_counters(cx, run_as_batch))
        }
        Some(Op::RegenerateStatusMonitor) => {
            let mut status_monitor_id = None;
            take!(input.arguments(&mut [&mut status_monitor_id]));
            server::respond(cx, api.regenerate_status_monitor(cx, status_monitor_id))
        }
        Some(Op::RegenerateStatusMonitors) => {
            let mut run_as_batch = None;
            take!(input.arguments(&mut [&mut run_as_batch]));
            server::respond(cx, api.regenerate_status_monitors(cx, run_as_batch))
        }
        Some(Op::SaveSaintConfiguration) => server::respond(cx, api.save_saint_configuration(cx, take!(input.body()))),
        Some(Op::SaveStatusMonitor) => server::respond(cx, api.save_status_monitor(cx, take!(input.body()))),
        Some(Op::SaveStatusMonitorPeriods) => server::respond(
            cx,
            api.save_status_monitor_periods(cx, take!(input.body())),
        ),
        Some(Op::SetRankOnStatusMonitors) => {
            let mut r#type = None;
            let mut items_ids = None;
            take!(input.arguments(&mut [&mut r#type, &mut items_ids]));
            server::respond(cx, api.set_rank_on_status_monitors(cx, r#type, items_ids))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
