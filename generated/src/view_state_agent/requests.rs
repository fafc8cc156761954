// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};
use crate::types::{History, HistoryRequest};

/// The carrier `DeleteHistoryRequest` of the API.
#[non_exhaustive]
pub struct DeleteHistoryRequest {
    /// The property `HistoryName`.
    pub history_name: Option<String>,
    /// The property `Id`.
    pub id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteHistoryRequest "DeleteHistoryRequest" {
    0 history_name set_history_name String = "HistoryName";
    1 id set_id i32 = "Id";
} }

/// The carrier `GetCurrentRequest` of the API.
#[non_exhaustive]
pub struct GetCurrentRequest {
    /// The property `HistoryName`.
    pub history_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetCurrentRequest "GetCurrentRequest" {
    0 history_name set_history_name String = "HistoryName";
} }

/// The carrier `GetHistoriesByNameRequest` of the API.
#[non_exhaustive]
pub struct GetHistoriesByNameRequest {
    /// The property `HistoryName`.
    pub history_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetHistoriesByNameRequest "GetHistoriesByNameRequest" {
    0 history_name set_history_name String = "HistoryName";
} }

/// The carrier `GetHistoriesByNamesAndIdsRequest` of the API.
#[non_exhaustive]
pub struct GetHistoriesByNamesAndIdsRequest {
    /// The property `Requests`.
    pub requests: Option<Vec<HistoryRequest>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetHistoriesByNamesAndIdsRequest "GetHistoriesByNamesAndIdsRequest" {
    0 requests set_requests Vec<HistoryRequest> = "Requests";
} }

/// The carrier `GetHistoriesByNamesRequest` of the API.
#[non_exhaustive]
pub struct GetHistoriesByNamesRequest {
    /// The property `HistoryNames`.
    pub history_names: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetHistoriesByNamesRequest "GetHistoriesByNamesRequest" {
    0 history_names set_history_names Vec<String> = "HistoryNames";
} }

/// The carrier `GetNextCurrentRequest` of the API.
#[non_exhaustive]
pub struct GetNextCurrentRequest {
    /// The property `HistoryName`.
    pub history_name: Option<String>,
    /// The property `Id`.
    pub id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetNextCurrentRequest "GetNextCurrentRequest" {
    0 history_name set_history_name String = "HistoryName";
    1 id set_id i32 = "Id";
} }

/// The carrier `GetPreviousCurrentRequest` of the API.
#[non_exhaustive]
pub struct GetPreviousCurrentRequest {
    /// The property `HistoryName`.
    pub history_name: Option<String>,
    /// The property `Id`.
    pub id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPreviousCurrentRequest "GetPreviousCurrentRequest" {
    0 history_name set_history_name String = "HistoryName";
    1 id set_id i32 = "Id";
} }

/// The carrier `SaveCurrentRequest` of the API.
#[non_exhaustive]
pub struct SaveCurrentRequest {
    /// The property `Current`.
    pub current: Option<Box<History>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveCurrentRequest "SaveCurrentRequest" {
    0 current set_current Box<History> = "Current";
} }

/// The carrier `SaveCurrentsRequest` of the API.
#[non_exhaustive]
pub struct SaveCurrentsRequest {
    /// The property `Currents`.
    pub currents: Option<Vec<History>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveCurrentsRequest "SaveCurrentsRequest" {
    0 currents set_currents Vec<History> = "Currents";
} }

/// The carrier `SaveHistoriesRequest` of the API.
#[non_exhaustive]
pub struct SaveHistoriesRequest {
    /// The property `HistoryName`.
    pub history_name: Option<String>,
    /// The property `History`.
    pub history: Option<Vec<History>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveHistoriesRequest "SaveHistoriesRequest" {
    0 history_name set_history_name String = "HistoryName";
    1 history set_history Vec<History> = "History";
} }

/// The carrier `SetHistoryLengthPrefValueRequest` of the API.
#[non_exhaustive]
pub struct SetHistoryLengthPrefValueRequest {
    /// The property `Length`.
    pub length: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetHistoryLengthPrefValueRequest "SetHistoryLengthPrefValueRequest" {
    0 length set_length i32 = "Length";
} }
