// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::UpsertNomatchAction;

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

carrier! { UpsertRequest "UpsertRequest" crate::PROFILE {
    0 table_name set_table_name String = "TableName";
    1 columns set_columns Vec<String> = "Columns";
    2 keys set_keys Vec<String> = "Keys";
    3 data set_data Vec<Vec<String>> = "Data";
    4 nomatch_action set_nomatch_action UpsertNomatchAction = "NomatchAction";
    5 return_row_status set_return_row_status bool = "ReturnRowStatus";
} }
