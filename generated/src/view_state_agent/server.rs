// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{History, HistoryRequest, LiveUiConfig, MetricPair, UiEvent};

use super::operations::*;

/// Handlers of the tag `ViewState_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ViewStateAgentServer: Send + Sync + 'static {
    /// Removes one item from a history list, found by the name of the list and its key there.
    ///
    /// `POST /api/v1/Agents/ViewState/DeleteHistory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_DeleteHistory.html)
    fn delete_history<'a>(
        &'a self,
        cx: &'a server::Context,
        history_name: Option<String>,
        id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the latest item of a history list, which has rank 1.
    ///
    /// `POST /api/v1/Agents/ViewState/GetCurrent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_GetCurrent.html)
    fn get_current<'a>(
        &'a self,
        cx: &'a server::Context,
        history_name: Option<String>,
    ) -> impl Future<Output = Result<Option<History>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all history items, the records visited lately, of the calling user.
    ///
    /// `POST /api/v1/Agents/ViewState/GetHistories`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_GetHistories.html)
    fn get_histories<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<History>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one history list, such as `contact`, of the calling user.
    ///
    /// `POST /api/v1/Agents/ViewState/GetHistoriesByName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_GetHistoriesByName.html)
    fn get_histories_by_name<'a>(
        &'a self,
        cx: &'a server::Context,
        history_name: Option<String>,
    ) -> impl Future<Output = Result<Vec<History>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several history lists, such as `contact` and `project`, of the calling user.
    ///
    /// `POST /api/v1/Agents/ViewState/GetHistoriesByNames`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_GetHistoriesByNames.html)
    fn get_histories_by_names<'a>(
        &'a self,
        cx: &'a server::Context,
        history_names: Option<Vec<String>>,
    ) -> impl Future<Output = Result<Vec<History>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns history items for the given records, whether or not they are in the user's history, which is neither
    /// read nor changed.
    ///
    /// `POST /api/v1/Agents/ViewState/GetHistoriesByNamesAndIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_GetHistoriesByNamesAndIds.html)
    fn get_histories_by_names_and_ids<'a>(
        &'a self,
        cx: &'a server::Context,
        requests: Option<Vec<HistoryRequest>>,
    ) -> impl Future<Output = Result<Vec<History>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of a history list, looked up by its key.
    ///
    /// `POST /api/v1/Agents/ViewState/GetHistory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_GetHistory.html)
    fn get_history<'a>(
        &'a self,
        cx: &'a server::Context,
        history_id: i32,
    ) -> impl Future<Output = Result<Option<History>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns how long history lists may be for the calling user; without a preference of the user, the one of the
    /// system.
    ///
    /// `POST /api/v1/Agents/ViewState/GetHistoryLengthPrefValue`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_GetHistoryLengthPrefValue.html)
    fn get_history_length_pref_value<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether and how often clients that are open ask the server for changes.
    ///
    /// `POST /api/v1/Agents/ViewState/GetLiveUiConfig`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_GetLiveUiConfig.html)
    fn get_live_ui_config<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<LiveUiConfig>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the item that comes after the given one in a history list.
    ///
    /// `POST /api/v1/Agents/ViewState/GetNextCurrent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_GetNextCurrent.html)
    fn get_next_current<'a>(
        &'a self,
        cx: &'a server::Context,
        history_name: Option<String>,
        id: Option<i32>,
    ) -> impl Future<Output = Result<Option<History>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the item that comes before the given one in a history list.
    ///
    /// `POST /api/v1/Agents/ViewState/GetPreviousCurrent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_GetPreviousCurrent.html)
    fn get_previous_current<'a>(
        &'a self,
        cx: &'a server::Context,
        history_name: Option<String>,
        id: Option<i32>,
    ) -> impl Future<Output = Result<Option<History>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Publishes events for open clients, which may be none, and returns those that are newer than the given event.
    ///
    /// `POST /api/v1/Agents/ViewState/PublishAndRetrieveUiEvents`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_PublishAndRetrieveUiEvents.html)
    fn publish_and_retrieve_ui_events<'a>(
        &'a self,
        cx: &'a server::Context,
        latest_known_event_id: Option<i32>,
        publish_events: Option<Vec<UiEvent>>,
        metrics: Option<Vec<MetricPair>>,
    ) -> impl Future<Output = Result<Vec<UiEvent>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Makes an item the latest one of its history list, with rank 1, and returns it.
    ///
    /// `POST /api/v1/Agents/ViewState/SaveCurrent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_SaveCurrent.html)
    fn save_current<'a>(
        &'a self,
        cx: &'a server::Context,
        current: Option<History>,
    ) -> impl Future<Output = Result<Option<History>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Makes items the latest ones of their history lists and returns them.
    ///
    /// `POST /api/v1/Agents/ViewState/SaveCurrents`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_SaveCurrents.html)
    fn save_currents<'a>(
        &'a self,
        cx: &'a server::Context,
        currents: Option<Vec<History>>,
    ) -> impl Future<Output = Result<Vec<History>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a history list of the calling user and returns its items.
    ///
    /// `POST /api/v1/Agents/ViewState/SaveHistories`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_SaveHistories.html)
    fn save_histories<'a>(
        &'a self,
        cx: &'a server::Context,
        history_name: Option<String>,
        history: Option<Vec<History>>,
    ) -> impl Future<Output = Result<Vec<History>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets how long history lists may be for the calling user.
    ///
    /// `POST /api/v1/Agents/ViewState/SetHistoryLengthPrefValue`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_SetHistoryLengthPrefValue.html)
    fn set_history_length_pref_value<'a>(
        &'a self,
        cx: &'a server::Context,
        length: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `ViewState_Agent`, served by `api`.
pub fn routes(api: impl ViewStateAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ViewStateAgentServer`] that goes with an operation.
fn dispatch<'a, T: ViewStateAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::DeleteHistory) => {
            let mut history_name = None;
            let mut id = None;
            take!(input.arguments(&mut [&mut history_name, &mut id]));
            server::respond(cx, api.delete_history(cx, history_name, id))
        }
        Some(Op::GetCurrent) => {
            let mut history_name = None;
            take!(input.arguments(&mut [&mut history_name]));
            server::respond(cx, api.get_current(cx, history_name))
        }
        Some(Op::GetHistories) => server::respond(cx, api.get_histories(cx)),
        Some(Op::GetHistoriesByName) => {
            let mut history_name = None;
            take!(input.arguments(&mut [&mut history_name]));
            server::respond(cx, api.get_histories_by_name(cx, history_name))
        }
        Some(Op::GetHistoriesByNames) => {
            let mut history_names = None;
            take!(input.arguments(&mut [&mut history_names]));
            server::respond(cx, api.get_histories_by_names(cx, history_names))
        }
        Some(Op::GetHistoriesByNamesAndIds) => {
            let mut requests = None;
            take!(input.arguments(&mut [&mut requests]));
            server::respond(cx, api.get_histories_by_names_and_ids(cx, requests))
        }
        Some(Op::GetHistory) => server::respond(cx, api.get_history(cx, take!(input.required("historyId")))),
        Some(Op::GetHistoryLengthPrefValue) => server::respond(cx, api.get_history_length_pref_value(cx)),
        Some(Op::GetLiveUiConfig) => server::respond(cx, api.get_live_ui_config(cx)),
        Some(Op::GetNextCurrent) => {
            let mut history_name = None;
            let mut id = None;
            take!(input.arguments(&mut [&mut history_name, &mut id]));
            server::respond(cx, api.get_next_current(cx, history_name, id))
        }
        Some(Op::GetPreviousCurrent) => {
            let mut history_name = None;
            let mut id = None;
            take!(input.arguments(&mut [&mut history_name, &mut id]));
            server::respond(cx, api.get_previous_current(cx, history_name, id))
        }
        Some(Op::PublishAndRetrieveUiEvents) => {
            let mut latest_known_event_id = None;
            let mut publish_events = None;
            let mut metrics = None;
            take!(input.arguments(&mut [&mut latest_known_event_id, &mut publish_events, &mut metrics]));
            server::respond(cx, api.publish_and_retrieve_ui_events(cx, latest_known_event_id, publish_events, metrics))
        }
        Some(Op::SaveCurrent) => {
            let mut current = None;
            take!(input.arguments(&mut [&mut current]));
            server::respond(cx, api.save_current(cx, current))
        }
        Some(Op::SaveCurrents) => {
            let mut currents = None;
            take!(input.arguments(&mut [&mut currents]));
            server::respond(cx, api.save_currents(cx, currents))
        }
        Some(Op::SaveHistories) => {
            let mut history_name = None;
            let mut history = None;
            take!(input.arguments(&mut [&mut history_name, &mut history]));
            server::respond(cx, api.save_histories(cx, history_name, history))
        }
        Some(Op::SetHistoryLengthPrefValue) => {
            let mut length = None;
            take!(input.arguments(&mut [&mut length]));
            server::respond(cx, api.set_history_length_pref_value(cx, length))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
