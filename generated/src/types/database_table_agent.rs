// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, UnknownMember, carrier, open_enum};
use crate::types::{FieldProperty, TableRight};

/// The carrier `MassOperationResult` of the API.
#[non_exhaustive]
pub struct MassOperationResult {
    /// The property `Success`.
    pub success: Option<bool>,
    /// The property `Message`.
    pub message: Option<String>,
    /// The property `Inserts`.
    pub inserts: Option<i32>,
    /// The property `Updates`.
    pub updates: Option<i32>,
    /// The property `Deletes`.
    pub deletes: Option<i32>,
    /// The property `RowStatus`.
    pub row_status: Option<Vec<UpsertRowStatus>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { MassOperationResult "MassOperationResult" {
    0 success set_success bool = "Success";
    1 message set_message String = "Message";
    2 inserts set_inserts i32 = "Inserts";
    3 updates set_updates i32 = "Updates";
    4 deletes set_deletes i32 = "Deletes";
    5 row_status set_row_status Vec<UpsertRowStatus> = "RowStatus";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `UpsertNomatchAction` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpsertNomatchAction {
    /// `NoChange`, number 0.
    NoChange,
    /// `ZeroColumns`, number 1.
    ZeroColumns,
    /// `DeleteRow`, number 2.
    DeleteRow,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { UpsertNomatchAction "UpsertNomatchAction" {
    0 NoChange = "NoChange";
    1 ZeroColumns = "ZeroColumns";
    2 DeleteRow = "DeleteRow";
} [0, 1, 2] }

/// The enum `UpsertRowActionStatus` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpsertRowActionStatus {
    /// `Inserted`, number 1.
    Inserted,
    /// `Updated`, number 2.
    Updated,
    /// `NoUpdateNeeded`, number 3.
    NoUpdateNeeded,
    /// `Deleted`, number 4.
    Deleted,
    /// `ColumnsZeroed`, number 5.
    ColumnsZeroed,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { UpsertRowActionStatus "UpsertRowActionStatus" {
    0 Inserted = "Inserted";
    1 Updated = "Updated";
    2 NoUpdateNeeded = "NoUpdateNeeded";
    3 Deleted = "Deleted";
    4 ColumnsZeroed = "ColumnsZeroed";
} [1, 2, 3, 4, 5] }

/// The carrier `UpsertRowStatus` of the API.
#[non_exhaustive]
pub struct UpsertRowStatus {
    /// The property `PrimaryKey`.
    pub primary_key: Option<i32>,
    /// The property `Action`.
    pub action: Option<UpsertRowActionStatus>,
    /// The property `RowKeys`.
    pub row_keys: Option<Vec<String>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UpsertRowStatus "UpsertRowStatus" {
    0 primary_key set_primary_key i32 = "PrimaryKey";
    1 action set_action UpsertRowActionStatus = "Action";
    2 row_keys set_row_keys Vec<String> = "RowKeys";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
