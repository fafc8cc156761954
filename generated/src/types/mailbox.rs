// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `Mailbox` of the API.
#[non_exhaustive]
pub struct Mailbox {
    /// The property `MailInFilterId`.
    pub mail_in_filter_id: Option<i32>,
    /// The property `Address`.
    pub address: Option<String>,
    /// The property `CategoryName`.
    pub category_name: Option<String>,
    /// The property `PriorityName`.
    pub priority_name: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Mailbox "Mailbox" crate::PROFILE {
    0 mail_in_filter_id set_mail_in_filter_id i32 = "MailInFilterId";
    1 address set_address String = "Address";
    2 category_name set_category_name String = "CategoryName";
    3 priority_name set_priority_name String = "PriorityName";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
