// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `SyncUserAccount` of the API.
#[non_exhaustive]
pub struct SyncUserAccount {
    /// The property `AccountId`.
    pub account_id: Option<i32>,
    /// The property `AssociateName`.
    pub associate_name: Option<String>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SyncUserAccount "SyncUserAccount" crate::PROFILE {
    0 account_id set_account_id i32 = "AccountId";
    1 associate_name set_associate_name String = "AssociateName";
    2 associate_id set_associate_id i32 = "AssociateId";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
