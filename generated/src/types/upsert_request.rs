// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::UpsertNomatchAction;

/// Upsert: Inserts new rows and changes existing ones at once, and can remove or empty those that were not given.
/// Returns how many rows were touched.
///
/// - taken by
///   [`database_table_agent().upsert`](../database_table_agent/struct.DatabaseTableAgentClient.html#method.upsert).
#[non_exhaustive]
pub struct UpsertRequest {
    /// Name of the database table whose rows are inserted or changed.
    pub table_name: Option<String>,
    /// Names of the columns that are written, in the order of the values in `Data`.
    pub columns: Option<Vec<String>>,
    /// Columns by which existing rows are found.
    pub keys: Option<Vec<String>>,
    /// Values, row by row in the order of the columns, in the text form of the API.
    pub data: Option<Vec<Vec<String>>>,
    /// What becomes of rows in the table that the given data does not match. Never let them be deleted when the data
    /// comes in several calls.
    pub nomatch_action: Option<UpsertNomatchAction>,
    /// True to get the status of each given row in `RowStatus` of the response.
    pub return_row_status: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UpsertRequest "UpsertRequest" crate::PROFILE {
    0 table_name set_table_name String = "TableName";
    1 columns set_columns Vec<String> = "Columns";
    2 keys set_keys Vec<String> = "Keys";
    3 data set_data Vec<Vec<String>> = "Data";
    4 nomatch_action set_nomatch_action UpsertNomatchAction = "NomatchAction";
    5 return_row_status set_return_row_status bool = "ReturnRowStatus";
} }
