// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{History, HistoryRequest, LiveUiConfig, MetricPair, UiEvent};

use super::operations::*;

/// Calls of the tag `ViewState_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct ViewStateAgentClient<'c>(&'c Client);

impl<'c> ViewStateAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Removes one item from a history list, found by the name of the list and its key there.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ViewState/DeleteHistory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_DeleteHistory.html)
    /// - body, `DeleteHistoryRequest`.
    ///   - `HistoryName`, text: Name of the history list that the record is kept in.
    ///   - `Id`, `i32`: Key of the record to take off the history list, such as that of a company.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.view_state_agent().delete_history("history name", 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ViewStateAgent_DeleteHistory")]
    #[inline]
    pub fn delete_history(self, history_name: &str, id: i32) -> Call<'c, (), Select> {
        self.call(Op::DeleteHistory, &[]).arguments(&[View::Str(history_name), View::I32(id)])
    }

    /// Returns the latest item of a history list, which has rank 1. When the list is empty, a default is returned,
    /// usually the first row of the table.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ViewState/GetCurrent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_GetCurrent.html)
    /// - body, `GetCurrentRequest`.
    ///   - `HistoryName`, text: Name of the history list that the record is kept in.
    /// - returns 200 with [`History`](crate::types::History).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.view_state_agent().get_current("history name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ViewStateAgent_GetCurrent")]
    #[inline]
    pub fn get_current(self, history_name: &str) -> Call<'c, History, Select> {
        self.call(Op::GetCurrent, &[]).arguments(&[View::Str(history_name)])
    }

    /// Returns all history items, the records visited lately, of the calling user.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ViewState/GetHistories`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_GetHistories.html)
    /// - returns 200 with list of [`History`](crate::types::History).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.view_state_agent().get_histories().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ViewStateAgent_GetHistories")]
    #[inline]
    pub fn get_histories(self) -> Call<'c, Vec<History>, Select> {
        self.call(Op::GetHistories, &[])
    }

    /// Returns one history list, such as `contact`, of the calling user.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ViewState/GetHistoriesByName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_GetHistoriesByName.html)
    /// - body, `GetHistoriesByNameRequest`.
    ///   - `HistoryName`, text: Name of the history list that the record is kept in.
    /// - returns 200 with list of [`History`](crate::types::History).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.view_state_agent().get_histories_by_name("history name").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ViewStateAgent_GetHistoriesByName")]
    #[inline]
    pub fn get_histories_by_name(self, history_name: &str) -> Call<'c, Vec<History>, Select> {
        self.call(Op::GetHistoriesByName, &[]).arguments(&[View::Str(history_name)])
    }

    /// Returns several history lists, such as `contact` and `project`, of the calling user.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ViewState/GetHistoriesByNames`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_GetHistoriesByNames.html)
    /// - body, `GetHistoriesByNamesRequest`.
    ///   - `HistoryNames`, list of text: Names of the wanted history lists, one per kind of record.
    /// - returns 200 with list of [`History`](crate::types::History).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.view_state_agent().get_histories_by_names(&["history names"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ViewStateAgent_GetHistoriesByNames")]
    #[inline]
    pub fn get_histories_by_names(self, history_names: &[impl AsRef<str>]) -> Call<'c, Vec<History>, Select> {
        self.call(Op::GetHistoriesByNames, &[]).arguments(&[View::List(&pagewire_runtime::table::Texts(history_names))])
    }

    /// Returns history items for the given records, whether or not they are in the user's history, which is neither
    /// read nor changed. The items come in the order of the requests; one that cannot be found has id 0 and an empty
    /// name.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ViewState/GetHistoriesByNamesAndIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_GetHistoriesByNamesAndIds.html)
    /// - body, `GetHistoriesByNamesAndIdsRequest`.
    ///   - `Requests`, list of [`HistoryRequest`](crate::types::HistoryRequest): Records whose history data is wanted,
    ///     each by kind and key.
    /// - returns 200 with list of [`History`](crate::types::History).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let requests = [superoffice::types::HistoryRequest::new().set_entity_name("Example")];
    /// let response = client.view_state_agent().get_histories_by_names_and_ids(&requests).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ViewStateAgent_GetHistoriesByNamesAndIds")]
    #[inline]
    pub fn get_histories_by_names_and_ids(self, requests: &[HistoryRequest]) -> Call<'c, Vec<History>, Select> {
        self.call(Op::GetHistoriesByNamesAndIds, &[]).arguments(&[View::List(&requests)])
    }

    /// Returns one item of a history list, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ViewState/GetHistory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_GetHistory.html)
    /// - `historyId` (query), `i32`: Key of the history item to return.
    /// - returns 200 with [`History`](crate::types::History).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.view_state_agent().get_history(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ViewStateAgent_GetHistory")]
    #[inline]
    pub fn get_history(self, history_id: i32) -> Call<'c, History, Select> {
        self.call(Op::GetHistory, &[]).query("historyId", View::I32(history_id))
    }

    /// Returns how long history lists may be for the calling user; without a preference of the user, the one of the
    /// system.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ViewState/GetHistoryLengthPrefValue`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_GetHistoryLengthPrefValue.html)
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.view_state_agent().get_history_length_pref_value().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ViewStateAgent_GetHistoryLengthPrefValue")]
    #[inline]
    pub fn get_history_length_pref_value(self) -> Call<'c, i32, Select> {
        self.call(Op::GetHistoryLengthPrefValue, &[])
    }

    /// Returns whether and how often clients that are open ask the server for changes.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ViewState/GetLiveUiConfig`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_GetLiveUiConfig.html)
    /// - returns 200 with [`LiveUiConfig`](crate::types::LiveUiConfig).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.view_state_agent().get_live_ui_config().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ViewStateAgent_GetLiveUiConfig")]
    #[inline]
    pub fn get_live_ui_config(self) -> Call<'c, LiveUiConfig, Select> {
        self.call(Op::GetLiveUiConfig, &[])
    }

    /// Returns the item that comes after the given one in a history list. When there is none, a default is returned,
    /// usually the first row of the table.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ViewState/GetNextCurrent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_GetNextCurrent.html)
    /// - body, `GetNextCurrentRequest`.
    ///   - `HistoryName`, text: Name of the history list that the record is kept in.
    ///   - `Id`, `i32`: Key of the record after which the next one is wanted, such as that of a company.
    /// - returns 200 with [`History`](crate::types::History).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.view_state_agent().get_next_current("history name", 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ViewStateAgent_GetNextCurrent")]
    #[inline]
    pub fn get_next_current(self, history_name: &str, id: i32) -> Call<'c, History, Select> {
        self.call(Op::GetNextCurrent, &[]).arguments(&[View::Str(history_name), View::I32(id)])
    }

    /// Returns the item that comes before the given one in a history list. When there is none, a default is returned,
    /// usually the first row of the table.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ViewState/GetPreviousCurrent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_GetPreviousCurrent.html)
    /// - body, `GetPreviousCurrentRequest`.
    ///   - `HistoryName`, text: Name of the history list that the record is kept in.
    ///   - `Id`, `i32`: Key of the record before which the previous one is wanted, such as that of a company.
    /// - returns 200 with [`History`](crate::types::History).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.view_state_agent().get_previous_current("history name", 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ViewStateAgent_GetPreviousCurrent")]
    #[inline]
    pub fn get_previous_current(self, history_name: &str, id: i32) -> Call<'c, History, Select> {
        self.call(Op::GetPreviousCurrent, &[]).arguments(&[View::Str(history_name), View::I32(id)])
    }

    /// Publishes events for open clients, which may be none, and returns those that are newer than the given event.
    /// Events are kept in the memory of the web server for 20 minutes only.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ViewState/PublishAndRetrieveUiEvents`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_PublishAndRetrieveUiEvents.html)
    /// - body, `PublishAndRetrieveUiEventsRequest`.
    ///   - `LatestKnownEventId`, `i32`: Number of the last event that the client has; later ones are returned.
    ///   - `PublishEvents`, list of [`UiEvent`](crate::types::UiEvent): New events to publish; may be empty.
    ///   - `Metrics`, list of [`MetricPair`](crate::types::MetricPair): Counts that the client reports along with its
    ///     events.
    /// - returns 200 with list of [`UiEvent`](crate::types::UiEvent).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let publish_events = [superoffice::types::UiEvent::new().set_event_name("Example")];
    /// let metrics = [superoffice::types::MetricPair::new().set_name("Example")];
    /// let response = client.view_state_agent().publish_and_retrieve_ui_events(
    ///     1,
    ///     &publish_events,
    ///     &metrics,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ViewStateAgent_PublishAndRetrieveUiEvents")]
    #[inline]
    pub fn publish_and_retrieve_ui_events(
        self,
        latest_known_event_id: i32,
        publish_events: &[UiEvent],
        metrics: &[MetricPair],
    ) -> Call<'c, Vec<UiEvent>, Select> {
        self.call(Op::PublishAndRetrieveUiEvents, &[])
            .arguments(&[View::I32(latest_known_event_id), View::List(&publish_events), View::List(&metrics)])
    }

    /// Makes an item the latest one of its history list, with rank 1, and returns it. The other items move down; the
    /// list keeps the length that the preference allows.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ViewState/SaveCurrent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_SaveCurrent.html)
    /// - body, `SaveCurrentRequest`.
    ///   - `Current`, [`History`](crate::types::History): Record that becomes the first of its history list.
    /// - returns 200 with [`History`](crate::types::History).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let current = superoffice::types::History::new().set_history_name("Example");
    /// let response = client.view_state_agent().save_current(&current).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ViewStateAgent_SaveCurrent")]
    #[inline]
    pub fn save_current(self, current: &History) -> Call<'c, History, Select> {
        self.call(Op::SaveCurrent, &[]).arguments(&[View::Carrier(current)])
    }

    /// Makes items the latest ones of their history lists and returns them. Several items of one list are added in
    /// order, so the last one is the latest.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ViewState/SaveCurrents`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_SaveCurrents.html)
    /// - body, `SaveCurrentsRequest`.
    ///   - `Currents`, list of [`History`](crate::types::History): Records to put at the top of their history lists;
    ///     the last one of a list ends up first.
    /// - returns 200 with list of [`History`](crate::types::History).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let currents = [superoffice::types::History::new().set_history_name("Example")];
    /// let response = client.view_state_agent().save_currents(&currents).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ViewStateAgent_SaveCurrents")]
    #[inline]
    pub fn save_currents(self, currents: &[History]) -> Call<'c, Vec<History>, Select> {
        self.call(Op::SaveCurrents, &[]).arguments(&[View::List(&currents)])
    }

    /// Replaces a history list of the calling user and returns its items. Items of another list are ignored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ViewState/SaveHistories`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_SaveHistories.html)
    /// - body, `SaveHistoriesRequest`.
    ///   - `HistoryName`, text: Name of the history list that the record is kept in.
    ///   - `History`, list of [`History`](crate::types::History): Records that make up the history list; all must
    ///     belong to the same list.
    /// - returns 200 with list of [`History`](crate::types::History).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let history = [superoffice::types::History::new().set_history_name("Example")];
    /// let response = client.view_state_agent().save_histories("history name", &history).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ViewStateAgent_SaveHistories")]
    #[inline]
    pub fn save_histories(self, history_name: &str, history: &[History]) -> Call<'c, Vec<History>, Select> {
        self.call(Op::SaveHistories, &[]).arguments(&[View::Str(history_name), View::List(&history)])
    }

    /// Sets how long history lists may be for the calling user.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/ViewState/SetHistoryLengthPrefValue`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/ViewState_Agent/v1ViewStateAgent_SetHistoryLengthPrefValue.html)
    /// - body, `SetHistoryLengthPrefValueRequest`.
    ///   - `Length`, `i32`: Number of records that the history lists of the user keep.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.view_state_agent().set_history_length_pref_value(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ViewStateAgent_SetHistoryLengthPrefValue")]
    #[inline]
    pub fn set_history_length_pref_value(self, length: i32) -> Call<'c, (), Select> {
        self.call(Op::SetHistoryLengthPrefValue, &[]).arguments(&[View::I32(length)])
    }
}
