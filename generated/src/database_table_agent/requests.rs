// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Map, Unknown, carrier};
use crate::types::UpsertNomatchAction;

/// The carrier `DatabaseTable_DeleteRequest` of the API.
#[non_exhaustive]
pub struct DatabaseTableDeleteRequest {
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `IDs`.
    pub i_ds: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DatabaseTableDeleteRequest "DatabaseTable_DeleteRequest" {
    0 table_name set_table_name String = "TableName";
    1 i_ds set_i_ds Vec<i32> = "IDs";
} }

/// The carrier `DeleteRowRequest` of the API.
#[non_exhaustive]
pub struct DeleteRowRequest {
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `Id`.
    pub id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteRowRequest "DeleteRowRequest" {
    0 table_name set_table_name String = "TableName";
    1 id set_id i32 = "Id";
} }

/// The carrier `InsertRequest` of the API.
#[non_exhaustive]
pub struct InsertRequest {
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `Columns`.
    pub columns: Option<Vec<String>>,
    /// The property `Data`.
    pub data: Option<Vec<Vec<String>>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { InsertRequest "InsertRequest" {
    0 table_name set_table_name String = "TableName";
    1 columns set_columns Vec<String> = "Columns";
    2 data set_data Vec<Vec<String>> = "Data";
} }

/// The carrier `InsertRowRequest` of the API.
#[non_exhaustive]
pub struct InsertRowRequest {
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `Values`.
    pub values: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { InsertRowRequest "InsertRowRequest" {
    0 table_name set_table_name String = "TableName";
    1 values set_values Map<String> = "Values";
} }

/// The carrier `ReadRowRequest` of the API.
#[non_exhaustive]
pub struct ReadRowRequest {
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `Id`.
    pub id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ReadRowRequest "ReadRowRequest" {
    0 table_name set_table_name String = "TableName";
    1 id set_id i32 = "Id";
} }

/// The carrier `TruncateRequest` of the API.
#[non_exhaustive]
pub struct TruncateRequest {
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TruncateRequest "TruncateRequest" {
    0 table_name set_table_name String = "TableName";
} }

/// The carrier `UpdateRowRequest` of the API.
#[non_exhaustive]
pub struct UpdateRowRequest {
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `Values`.
    pub values: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UpdateRowRequest "UpdateRowRequest" {
    0 table_name set_table_name String = "TableName";
    1 id set_id i32 = "Id";
    2 values set_values Map<String> = "Values";
} }

/// The carrier `UpsertRequest` of the API.
#[non_exhaustive]
pub struct UpsertRequest {
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `Columns`.
    pub columns: Option<Vec<String>>,
    /// The property `Keys`.
    pub keys: Option<Vec<String>>,
    /// The property `Data`.
    pub data: Option<Vec<Vec<String>>>,
    /// The property `NomatchAction`.
    pub nomatch_action: Option<UpsertNomatchAction>,
    /// The property `ReturnRowStatus`.
    pub return_row_status: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UpsertRequest "UpsertRequest" {
    0 table_name set_table_name String = "TableName";
    1 columns set_columns Vec<String> = "Columns";
    2 keys set_keys Vec<String> = "Keys";
    3 data set_data Vec<Vec<String>> = "Data";
    4 nomatch_action set_nomatch_action UpsertNomatchAction = "NomatchAction";
    5 return_row_status set_return_row_status bool = "ReturnRowStatus";
} }
