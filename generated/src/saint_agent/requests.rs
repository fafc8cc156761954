// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};

/// The carrier `GetStatusMonitorRequest` of the API.
#[non_exhaustive]
pub struct GetStatusMonitorRequest {
    /// The property `Id`.
    pub id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetStatusMonitorRequest "GetStatusMonitorRequest" {
    0 id set_id i32 = "Id";
} }

/// The carrier `GetStatusMonitorsRequest` of the API.
#[non_exhaustive]
pub struct GetStatusMonitorsRequest {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `Type`.
    pub r#type: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetStatusMonitorsRequest "GetStatusMonitorsRequest" {
    0 id set_id i32 = "Id";
    1 r#type set_type String = "Type";
} }

/// The carrier `RegenerateCountersRequest` of the API.
#[non_exhaustive]
pub struct RegenerateCountersRequest {
    /// The property `RunAsBatch`.
    pub run_as_batch: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RegenerateCountersRequest "RegenerateCountersRequest" {
    0 run_as_batch set_run_as_batch bool = "RunAsBatch";
} }

/// The carrier `RegenerateStatusMonitorRequest` of the API.
#[non_exhaustive]
pub struct RegenerateStatusMonitorRequest {
    /// The property `StatusMonitorId`.
    pub status_monitor_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RegenerateStatusMonitorRequest "RegenerateStatusMonitorRequest" {
    0 status_monitor_id set_status_monitor_id i32 = "StatusMonitorId";
} }

/// The carrier `RegenerateStatusMonitorsRequest` of the API.
#[non_exhaustive]
pub struct RegenerateStatusMonitorsRequest {
    /// The property `RunAsBatch`.
    pub run_as_batch: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RegenerateStatusMonitorsRequest "RegenerateStatusMonitorsRequest" {
    0 run_as_batch set_run_as_batch bool = "RunAsBatch";
} }

/// The carrier `SetRankOnStatusMonitorsRequest` of the API.
#[non_exhaustive]
pub struct SetRankOnStatusMonitorsRequest {
    /// The property `Type`.
    pub r#type: Option<String>,
    /// The property `ItemsIds`.
    pub items_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetRankOnStatusMonitorsRequest "SetRankOnStatusMonitorsRequest" {
    0 r#type set_type String = "Type";
    1 items_ids set_items_ids Vec<i32> = "ItemsIds";
} }
