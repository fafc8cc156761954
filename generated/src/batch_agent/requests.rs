// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};
use crate::types::{BatchTaskInfo, BatchTaskState};

/// The carrier `DeleteBatchTaskRequest` of the API.
#[non_exhaustive]
pub struct DeleteBatchTaskRequest {
    /// The property `BatchTaskId`.
    pub batch_task_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteBatchTaskRequest "DeleteBatchTaskRequest" {
    0 batch_task_id set_batch_task_id i32 = "BatchTaskId";
} }

/// The carrier `DeleteBatchTasksRequest` of the API.
#[non_exhaustive]
pub struct DeleteBatchTasksRequest {
    /// The property `BatchTaskIds`.
    pub batch_task_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteBatchTasksRequest "DeleteBatchTasksRequest" {
    0 batch_task_ids set_batch_task_ids Vec<i32> = "BatchTaskIds";
} }

/// The carrier `GetBatchTaskInfoRequest` of the API.
#[non_exhaustive]
pub struct GetBatchTaskInfoRequest {
    /// The property `Id`.
    pub id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetBatchTaskInfoRequest "GetBatchTaskInfoRequest" {
    0 id set_id i32 = "Id";
} }

/// The carrier `GetBatchTaskInfosByAssociatesAndStateRequest` of the API.
#[non_exhaustive]
pub struct GetBatchTaskInfosByAssociatesAndStateRequest {
    /// The property `AssociateIds`.
    pub associate_ids: Option<Vec<i32>>,
    /// The property `State`.
    pub state: Option<BatchTaskState>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetBatchTaskInfosByAssociatesAndStateRequest "GetBatchTaskInfosByAssociatesAndStateRequest" {
    0 associate_ids set_associate_ids Vec<i32> = "AssociateIds";
    1 state set_state BatchTaskState = "State";
} }

/// The carrier `GetBatchTaskInfosByAssociatesRequest` of the API.
#[non_exhaustive]
pub struct GetBatchTaskInfosByAssociatesRequest {
    /// The property `AssociateIds`.
    pub associate_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetBatchTaskInfosByAssociatesRequest "GetBatchTaskInfosByAssociatesRequest" {
    0 associate_ids set_associate_ids Vec<i32> = "AssociateIds";
} }

/// The carrier `GetBatchTaskInfosByNameAndAssociatesRequest` of the API.
#[non_exhaustive]
pub struct GetBatchTaskInfosByNameAndAssociatesRequest {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `AssociateIds`.
    pub associate_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetBatchTaskInfosByNameAndAssociatesRequest "GetBatchTaskInfosByNameAndAssociatesRequest" {
    0 name set_name String = "Name";
    1 associate_ids set_associate_ids Vec<i32> = "AssociateIds";
} }

/// The carrier `GetBatchTaskInfosByNameAndStateRequest` of the API.
#[non_exhaustive]
pub struct GetBatchTaskInfosByNameAndStateRequest {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `State`.
    pub state: Option<BatchTaskState>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetBatchTaskInfosByNameAndStateRequest "GetBatchTaskInfosByNameAndStateRequest" {
    0 name set_name String = "Name";
    1 state set_state BatchTaskState = "State";
} }

/// The carrier `GetBatchTaskInfosByStateRequest` of the API.
#[non_exhaustive]
pub struct GetBatchTaskInfosByStateRequest {
    /// The property `State`.
    pub state: Option<BatchTaskState>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetBatchTaskInfosByStateRequest "GetBatchTaskInfosByStateRequest" {
    0 state set_state BatchTaskState = "State";
} }

/// The carrier `StartBatchJobRequest` of the API.
#[non_exhaustive]
pub struct StartBatchJobRequest {
    /// The property `BatchTaskInfo`.
    pub batch_task_info: Option<Box<BatchTaskInfo>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { StartBatchJobRequest "StartBatchJobRequest" {
    0 batch_task_info set_batch_task_info Box<BatchTaskInfo> = "BatchTaskInfo";
} }

/// The carrier `StopBatchJobRequest` of the API.
#[non_exhaustive]
pub struct StopBatchJobRequest {
    /// The property `Id`.
    pub id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { StopBatchJobRequest "StopBatchJobRequest" {
    0 id set_id i32 = "Id";
} }

/// The carrier `UpdateBatchTaskRequest` of the API.
#[non_exhaustive]
pub struct UpdateBatchTaskRequest {
    /// The property `BatchTaskInfo`.
    pub batch_task_info: Option<Box<BatchTaskInfo>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UpdateBatchTaskRequest "UpdateBatchTaskRequest" {
    0 batch_task_info set_batch_task_info Box<BatchTaskInfo> = "BatchTaskInfo";
} }
