// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{DateTime, Map, server, take};
use crate::types::{
    AnalyticsData, CacheInvalidation, ChangeLogSettingsRequest, EntityCounts, SendSystemMessageRequest, SystemMessage,
    WebAppUsage,
};

use super::operations::*;

/// Handlers of the tag `Diagnostics_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait DiagnosticsAgentServer: Send + Sync + 'static {
    /// Adds counts of opened pages to the log of usage.
    ///
    /// `POST /api/v1/Agents/Diagnostics/AddWebAppUsage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_AddWebAppUsage.html)
    fn add_web_app_usage<'a>(
        &'a self,
        cx: &'a server::Context,
        web_app_usages: Option<Vec<WebAppUsage>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes what the server logs, and where.
    ///
    /// `POST /api/v1/Agents/Diagnostics/ChangeLogSettings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_ChangeLogSettings.html)
    fn change_log_settings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ChangeLogSettingsRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sends statistics about additions to the database, unless the installation does not want it.
    ///
    /// `POST /api/v1/Agents/Diagnostics/CollectDataAdditions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_CollectDataAdditions.html)
    fn collect_data_additions<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sends statistics about the size of tables, unless the installation does not want it.
    ///
    /// `POST /api/v1/Agents/Diagnostics/CollectTableSizes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_CollectTableSizes.html)
    fn collect_table_sizes<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sends statistics about web clients, unless the installation does not want it.
    ///
    /// `POST /api/v1/Agents/Diagnostics/CollectWebUsage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_CollectWebUsage.html)
    fn collect_web_usage<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sends statistics about the Windows client, unless the installation does not want it.
    ///
    /// `POST /api/v1/Agents/Diagnostics/CollectWinUsage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_CollectWinUsage.html)
    fn collect_win_usage<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Empties all caches of the server.
    ///
    /// `POST /api/v1/Agents/Diagnostics/FlushCaches`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_FlushCaches.html)
    fn flush_caches<'a>(&'a self, cx: &'a server::Context) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Empties some caches of the server.
    ///
    /// `POST /api/v1/Agents/Diagnostics/FlushCachesByName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_FlushCachesByName.html)
    fn flush_caches_by_name<'a>(
        &'a self,
        cx: &'a server::Context,
        cache_names: Option<Vec<String>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns what clients report with their usage.
    ///
    /// `POST /api/v1/Agents/Diagnostics/GetAnalyticsData`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_GetAnalyticsData.html)
    fn get_analytics_data<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<AnalyticsData>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns how often caches have changed.
    ///
    /// `POST /api/v1/Agents/Diagnostics/GetCacheInvalidationGenerations`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_GetCacheInvalidationGenerations.html)
    fn get_cache_invalidation_generations<'a>(
        &'a self,
        cx: &'a server::Context,
        names: Option<Vec<String>>,
    ) -> impl Future<Output = Result<Vec<CacheInvalidation>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns which caches can be emptied.
    ///
    /// `POST /api/v1/Agents/Diagnostics/GetCacheNames`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_GetCacheNames.html)
    fn get_cache_names<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a text that changes with the given caches.
    ///
    /// `POST /api/v1/Agents/Diagnostics/GetCacheState`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_GetCacheState.html)
    fn get_cache_state<'a>(
        &'a self,
        cx: &'a server::Context,
        cache_names: Option<Vec<String>>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns how many records of each kind every user has made.
    ///
    /// `POST /api/v1/Agents/Diagnostics/GetEntityCountsForAllUsers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_GetEntityCountsForAllUsers.html)
    fn get_entity_counts_for_all_users<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<EntityCounts>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns how many records of each kind the caller has made.
    ///
    /// `POST /api/v1/Agents/Diagnostics/GetEntityCountsForCurrentUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_GetEntityCountsForCurrentUser.html)
    fn get_entity_counts_for_current_user<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<EntityCounts>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the next free number for an extra table, and takes it.
    ///
    /// `POST /api/v1/Agents/Diagnostics/GetNextTableNumber`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_GetNextTableNumber.html)
    fn get_next_table_number<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the messages of apps for a user.
    ///
    /// `POST /api/v1/Agents/Diagnostics/GetSystemMessages`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_GetSystemMessages.html)
    fn get_system_messages<'a>(
        &'a self,
        cx: &'a server::Context,
        associate_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<SystemMessage>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the recorded uses of views in the web client within a period, optionally only those that match a search
    /// term.
    ///
    /// `POST /api/v1/Agents/Diagnostics/GetWebAppUsagesForPeriod`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_GetWebAppUsagesForPeriod.html)
    fn get_web_app_usages_for_period<'a>(
        &'a self,
        cx: &'a server::Context,
        from_date: Option<DateTime>,
        to_date: Option<DateTime>,
        search_term: Option<String>,
    ) -> impl Future<Output = Result<Vec<WebAppUsage>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Records that the view state of the client has changed.
    ///
    /// `POST /api/v1/Agents/Diagnostics/LogViewState`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_LogViewState.html)
    fn log_view_state<'a>(
        &'a self,
        cx: &'a server::Context,
        view_state: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Lets the server do what is needed after a custom object table was created.
    ///
    /// `POST /api/v1/Agents/Diagnostics/PerformTasksAfterCustomObjectTableCreated`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_PerformTasksAfterCustomObjectTableCreated.html)
    fn perform_tasks_after_custom_object_table_created<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Lets the server do what is needed after a custom object table was deleted.
    ///
    /// `POST /api/v1/Agents/Diagnostics/PerformTasksAfterCustomObjectTableDeleted`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_PerformTasksAfterCustomObjectTableDeleted.html)
    fn perform_tasks_after_custom_object_table_deleted<'a>(
        &'a self,
        cx: &'a server::Context,
        table_name: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Runs the tasks that may be due after an upgrade to a new set of files, for example the import of new typical
    /// searches.
    ///
    /// `POST /api/v1/Agents/Diagnostics/PerformTasksAfterUpgrade`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_PerformTasksAfterUpgrade.html)
    fn perform_tasks_after_upgrade<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Counts resolved requests (tickets) and reports the number to the metering service.
    ///
    /// `POST /api/v1/Agents/Diagnostics/RegisterClosedTicketsUsage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_RegisterClosedTicketsUsage.html)
    fn register_closed_tickets_usage<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes all system messages whose expiry time has passed.
    ///
    /// `POST /api/v1/Agents/Diagnostics/RemoveExpiredSystemMessages`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_RemoveExpiredSystemMessages.html)
    fn remove_expired_system_messages<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes one system message of the user who makes the call.
    ///
    /// `POST /api/v1/Agents/Diagnostics/RemoveSystemMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_RemoveSystemMessage.html)
    fn remove_system_message<'a>(
        &'a self,
        cx: &'a server::Context,
        onlineapp_id: Option<i32>,
        system_message_id: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes one system message of the given user (associate).
    ///
    /// `POST /api/v1/Agents/Diagnostics/RemoveSystemMessageForAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_RemoveSystemMessageForAssociate.html)
    fn remove_system_message_for_associate<'a>(
        &'a self,
        cx: &'a server::Context,
        onlineapp_id: Option<i32>,
        system_message_id: Option<String>,
        associate_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Brings the user information in SuperOffice Community up to date; does nothing for installations that have opted
    /// out.
    ///
    /// `POST /api/v1/Agents/Diagnostics/ResyncUsers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_ResyncUsers.html)
    fn resync_users<'a>(&'a self, cx: &'a server::Context) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sends a system message to one given user (associate).
    ///
    /// `POST /api/v1/Agents/Diagnostics/SendSystemMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_SendSystemMessage.html)
    fn send_system_message<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SendSystemMessageRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Reports an event to the analytics services Amplitude and Userflow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/TrackEvent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_TrackEvent.html)
    fn track_event<'a>(
        &'a self,
        cx: &'a server::Context,
        track_event_name: Option<String>,
        event_properties: Option<Map<String>>,
    ) -> impl Future<Output = Result<i64, server::Error>> + Send {
        server::not_implemented()
    }

    /// Identifies the user to the analytics services Amplitude and Userflow.
    ///
    /// `POST /api/v1/Agents/Diagnostics/TrackUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_TrackUser.html)
    fn track_user<'a>(
        &'a self,
        cx: &'a server::Context,
        user_properties: Option<Map<String>>,
    ) -> impl Future<Output = Result<i64, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether the given view state was clicked at least once since the start date.
    ///
    /// `POST /api/v1/Agents/Diagnostics/WebAppUsageExistsInPeriod`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Diagnostics_Agent/v1DiagnosticsAgent_WebAppUsageExistsInPeriod.html)
    fn web_app_usage_exists_in_period<'a>(
        &'a self,
        cx: &'a server::Context,
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
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::AddWebAppUsage) => {
            let mut web_app_usages = None;
            take!(input.arguments(&mut [&mut web_app_usages]));
            server::respond(cx, api.add_web_app_usage(cx, web_app_usages))
        }
        Some(Op::ChangeLogSettings) => server::respond(cx, api.change_log_settings(cx, take!(input.body()))),
        Some(Op::CollectDataAdditions) => server::respond(cx, api.collect_data_additions(cx)),
        Some(Op::CollectTableSizes) => server::respond(cx, api.collect_table_sizes(cx)),
        Some(Op::CollectWebUsage) => server::respond(cx, api.collect_web_usage(cx)),
        Some(Op::CollectWinUsage) => server::respond(cx, api.collect_win_usage(cx)),
        Some(Op::FlushCaches) => server::respond(cx, api.flush_caches(cx)),
        Some(Op::FlushCachesByName) => {
            let mut cache_names = None;
            take!(input.arguments(&mut [&mut cache_names]));
            server::respond(cx, api.flush_caches_by_name(cx, cache_names))
        }
        Some(Op::GetAnalyticsData) => server::respond(cx, api.get_analytics_data(cx)),
        Some(Op::GetCacheInvalidationGenerations) => {
            let mut names = None;
            take!(input.arguments(&mut [&mut names]));
            server::respond(cx, api.get_cache_invalidation_generations(cx, names))
        }
        Some(Op::GetCacheNames) => server::respond(cx, api.get_cache_names(cx)),
        Some(Op::GetCacheState) => {
            let mut cache_names = None;
            take!(input.arguments(&mut [&mut cache_names]));
            server::respond(cx, api.get_cache_state(cx, cache_names))
        }
        Some(Op::GetEntityCountsForAllUsers) => server::respond(cx, api.get_entity_counts_for_all_users(cx)),
        Some(Op::GetEntityCountsForCurrentUser) => server::respond(cx, api.get_entity_counts_for_current_user(cx)),
        Some(Op::GetNextTableNumber) => server::respond(cx, api.get_next_table_number(cx)),
        Some(Op::GetSystemMessages) => {
            let mut associate_id = None;
            take!(input.arguments(&mut [&mut associate_id]));
            server::respond(cx, api.get_system_messages(cx, associate_id))
        }
        Some(Op::GetWebAppUsagesForPeriod) => {
            let mut from_date = None;
            let mut to_date = None;
            let mut search_term = None;
            take!(input.arguments(&mut [&mut from_date, &mut to_date, &mut search_term]));
            server::respond(cx, api.get_web_app_usages_for_period(cx, from_date, to_date, search_term))
        }
        Some(Op::LogViewState) => {
            let mut view_state = None;
            take!(input.arguments(&mut [&mut view_state]));
            server::respond(cx, api.log_view_state(cx, view_state))
        }
        Some(Op::PerformTasksAfterCustomObjectTableCreated) => {
            let mut table_name = None;
            take!(input.arguments(&mut [&mut table_name]));
            server::respond(cx, api.perform_tasks_after_custom_object_table_created(cx, table_name))
        }
        Some(Op::PerformTasksAfterCustomObjectTableDeleted) => {
            let mut table_name = None;
            take!(input.arguments(&mut [&mut table_name]));
            server::respond(cx, api.perform_tasks_after_custom_object_table_deleted(cx, table_name))
        }
        Some(Op::PerformTasksAfterUpgrade) => server::respond(cx, api.perform_tasks_after_upgrade(cx)),
        Some(Op::RegisterClosedTicketsUsage) => {
            let mut ticket_ids = None;
            take!(input.arguments(&mut [&mut ticket_ids]));
            server::respond(cx, api.register_closed_tickets_usage(cx, ticket_ids))
        }
        Some(Op::RemoveExpiredSystemMessages) => server::respond(cx, api.remove_expired_system_messages(cx)),
        Some(Op::RemoveSystemMessage) => {
            let mut onlineapp_id = None;
            let mut system_message_id = None;
            take!(input.arguments(&mut [&mut onlineapp_id, &mut system_message_id]));
            server::respond(cx, api.remove_system_message(cx, onlineapp_id, system_message_id))
        }
        Some(Op::RemoveSystemMessageForAssociate) => {
            let mut onlineapp_id = None;
            let mut system_message_id = None;
            let mut associate_id = None;
            take!(input.arguments(&mut [&mut onlineapp_id, &mut system_message_id, &mut associate_id]));
            server::respond(
                cx,
                api.remove_system_message_for_associate(cx, onlineapp_id, system_message_id, associate_id),
            )
        }
        Some(Op::ResyncUsers) => server::respond(cx, api.resync_users(cx)),
        Some(Op::SendSystemMessage) => server::respond(cx, api.send_system_message(cx, take!(input.body()))),
        Some(Op::TrackEvent) => {
            let mut track_event_name = None;
            let mut event_properties = None;
            take!(input.arguments(&mut [&mut track_event_name, &mut event_properties]));
            server::respond(cx, api.track_event(cx, track_event_name, event_properties))
        }
        Some(Op::TrackUser) => {
            let mut user_properties = None;
            take!(input.arguments(&mut [&mut user_properties]));
            server::respond(cx, api.track_user(cx, user_properties))
        }
        Some(Op::WebAppUsageExistsInPeriod) => {
            let mut associate_id = None;
            let mut view_state = None;
            let mut from_date = None;
            take!(input.arguments(&mut [&mut associate_id, &mut view_state, &mut from_date]));
            server::respond(cx, api.web_app_usage_exists_in_period(cx, associate_id, view_state, from_date))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
