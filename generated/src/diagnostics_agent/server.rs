// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{DateTime, server, take};
use crate::types::{ChangeLogSettingsRequest, WebAppUsage};

use super::operations::*;

/// Handlers of the tag `Diagnostics_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait DiagnosticsAgentServer: Send + Sync + 'static {
    /// Add web app usage.
    ///
    /// `POST /api/v1/Agents/Diagnostics/AddWebAppUsage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_AddWebAppUsage.html)
    fn add_web_app_usage(
        &self,
        cx: &server::Context,
        web_app_usages: Option<Vec<WebAppUsage>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Change log settings.
    ///
    /// `POST /api/v1/Agents/Diagnostics/ChangeLogSettings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_ChangeLogSettings.html)
    fn change_log_settings(
        &self,
        cx: &server::Context,
        body: ChangeLogSettingsRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Collect data additions.
    ///
    /// `POST /api/v1/Agents/Diagnostics/CollectDataAdditions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_CollectDataAdditions.html)
    fn collect_data_additions(&self, cx: &server::Context) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Collect table sizes.
    ///
    /// `POST /api/v1/Agents/Diagnostics/CollectTableSizes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_CollectTableSizes.html)
    fn collect_table_sizes(&self, cx: &server::Context) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Collect web usage.
    ///
    /// `POST /api/v1/Agents/Diagnostics/CollectWebUsage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_CollectWebUsage.html)
    fn collect_web_usage(&self, cx: &server::Context) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Collect win usage.
    ///
    /// `POST /api/v1/Agents/Diagnostics/CollectWinUsage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_CollectWinUsage.html)
    fn collect_win_usage(&self, cx: &server::Context) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Flush caches.
    ///
    /// `POST /api/v1/Agents/Diagnostics/FlushCaches`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_FlushCaches.html)
    fn flush_caches(&self, cx: &server::Context) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Flush caches by name.
    ///
    /// `POST /api/v1/Agents/Diagnostics/FlushCachesByName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_FlushCachesByName.html)
    fn flush_caches_by_name(
        &self,
        cx: &server::Context,
        cache_names: Option<Vec<String>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get cache names.
    ///
    /// `POST /api/v1/Agents/Diagnostics/GetCacheNames`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_GetCacheNames.html)
    fn get_cache_names(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get web app usages for period.
    ///
    /// `POST /api/v1/Agents/Diagnostics/GetWebAppUsagesForPeriod`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_GetWebAppUsagesForPeriod.html)
    fn get_web_app_usages_for_period(
        &self,
        cx: &server::Context,
        from_date: Option<DateTime>,
        to_date: Option<DateTime>,
        search_term: Option<String>,
    ) -> impl Future<Output = Result<Vec<WebAppUsage>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Log view state.
    ///
    /// `POST /api/v1/Agents/Diagnostics/LogViewState`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_LogViewState.html)
    fn log_view_state(
        &self,
        cx: &server::Context,
        view_state: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Perform tasks after upgrade.
    ///
    /// `POST /api/v1/Agents/Diagnostics/PerformTasksAfterUpgrade`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_PerformTasksAfterUpgrade.html)
    fn perform_tasks_after_upgrade(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Resync users.
    ///
    /// `POST /api/v1/Agents/Diagnostics/ResyncUsers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_ResyncUsers.html)
    fn resync_users(&self, cx: &server::Context) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Web app usage exists in period.
    ///
    /// `POST /api/v1/Agents/Diagnostics/WebAppUsageExistsInPeriod`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_WebAppUsageExistsInPeriod.html)
    fn web_app_usage_exists_in_period(
        &self,
        cx: &server::Context,
        associate_id: Option<i32>,
        view_state: Option<String>,
        from_date: Option<DateTime>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Diagnostics_Agent`, served by `api`.
pub fn routes(api: impl DiagnosticsAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`DiagnosticsAgentServer`] that goes with an operation.
fn dispatch<'a, T: DiagnosticsAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::AddWebAppUsage) => {
            let mut web_app_usages = None;
            take!(input.arguments(&mut [&mut web_app_usages]));
            server::answer(cx, api.add_web_app_usage(cx, web_app_usages))
        }
        Some(Op::ChangeLogSettings) => server::answer(cx, api.change_log_settings(cx, take!(input.body()))),
        Some(Op::CollectDataAdditions) => server::answer(cx, api.collect_data_additions(cx)),
        Some(Op::CollectTableSizes) => server::answer(cx, api.collect_table_sizes(cx)),
        Some(Op::CollectWebUsage) => server::answer(cx, api.collect_web_usage(cx)),
        Some(Op::CollectWinUsage) => server::answer(cx, api.collect_win_usage(cx)),
        Some(Op::FlushCaches) => server::answer(cx, api.flush_caches(cx)),
        Some(Op::FlushCachesByName) => {
            let mut cache_names = None;
            take!(input.arguments(&mut [&mut cache_names]));
            server::answer(cx, api.flush_caches_by_name(cx, cache_names))
        }
        Some(Op::GetCacheNames) => server::answer(cx, api.get_cache_names(cx)),
        Some(Op::GetWebAppUsagesForPeriod) => {
            let mut from_date = None;
            let mut to_date = None;
            let mut search_term = None;
            take!(input.arguments(&mut [&mut from_date, &mut to_date, &mut search_term]));
            server::answer(cx, api.get_web_app_usages_for_period(cx, from_date, to_date, search_term))
        }
        Some(Op::LogViewState) => {
            let mut view_state = None;
            take!(input.arguments(&mut [&mut view_state]));
            server::answer(cx, api.log_view_state(cx, view_state))
        }
        Some(Op::PerformTasksAfterUpgrade) => server::answer(cx, api.perform_tasks_after_upgrade(cx)),
        Some(Op::ResyncUsers) => server::answer(cx, api.resync_users(cx)),
        Some(Op::WebAppUsageExistsInPeriod) => {
            let mut associate_id = None;
            let mut view_state = None;
            let mut from_date = None;
            take!(input.arguments(&mut [&mut associate_id, &mut view_state, &mut from_date]));
            server::answer(cx, api.web_app_usage_exists_in_period(cx, associate_id, view_state, from_date))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
