// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `MessageDeliveryStatus` of the API.
#[non_exhaustive]
pub struct MessageDeliveryStatus {
    /// The property `Status`.
    pub status: Option<i32>,
    /// The property `StatusDescription`.
    pub status_description: Option<String>,
    /// The property `MessagingId`.
    pub messaging_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { MessageDeliveryStatus "MessageDeliveryStatus" crate::PROFILE {
    0 status set_status i32 = "Status";
    1 status_description set_status_description String = "StatusDescription";
    2 messaging_id set_messaging_id i32 = "MessagingId";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
