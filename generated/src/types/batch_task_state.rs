// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How far a background job is.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`batch().get_batch_task_infos_by_state`](../batch/struct.BatchClient.html#method.get_batch_task_infos_by_state),
///   [`batch_agent().get_all_batch_task_infos_by_name_and_state`](../batch_agent/struct.BatchAgentClient.html#method.get_all_batch_task_infos_by_name_and_state),
///   [`batch_agent().get_batch_task_infos_by_associates_and_state`](../batch_agent/struct.BatchAgentClient.html#method.get_batch_task_infos_by_associates_and_state),
///   [`batch_agent().get_batch_task_infos_by_name_and_state`](../batch_agent/struct.BatchAgentClient.html#method.get_batch_task_infos_by_name_and_state),
///   [`batch_agent().get_batch_task_infos_by_state`](../batch_agent/struct.BatchAgentClient.html#method.get_batch_task_infos_by_state),
///   [`batch_agent().get_system_batch_task_infos_by_name_and_state`](../batch_agent/struct.BatchAgentClient.html#method.get_system_batch_task_infos_by_name_and_state).
/// - part of [`BatchTaskInfo`](struct.BatchTaskInfo.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchTaskState {
    /// The state of the job is not known.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// The job waits; nobody has taken it yet.
    ///
    /// `New`, number 1.
    New,
    /// The job is taken by a server that will run it.
    ///
    /// `Aquired`, number 2.
    Aquired,
    /// The job is running.
    ///
    /// `Started`, number 3.
    Started,
    /// The job has ended without errors.
    ///
    /// `Succeeded`, number 4.
    Succeeded,
    /// Ended with an error.
    ///
    /// `Failed`, number 5.
    Failed,
    /// The job ended well; whoever asked for it removes what it left.
    ///
    /// `SucceededManualCleanup`, number 6.
    SucceededManualCleanup,
    /// Every state, for filters.
    ///
    /// `All`, number 99999.
    All,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { BatchTaskState "BatchTaskState" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 New = "New" 1;
    2 Aquired = "Aquired" 2;
    3 Started = "Started" 3;
    4 Succeeded = "Succeeded" 4;
    5 Failed = "Failed" 5;
    6 SucceededManualCleanup = "SucceededManualCleanup" 6;
    7 All = "All" 99999;
} }
