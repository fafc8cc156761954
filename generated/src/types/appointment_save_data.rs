// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{AppointmentEntity, FieldProperty, TableRight};

/// A saved appointment, and whether e-mails were made for it.
///
/// - returned by
///   [`appointment_agent().save_with_custom_invitation`](../appointment_agent/struct.AppointmentAgentClient.html#method.save_with_custom_invitation).
#[non_exhaustive]
pub struct AppointmentSaveData {
    /// The appointment as it is stored now.
    pub appointment_entity: Option<Box<AppointmentEntity>>,
    /// Whether an e-mail was made or put into the queue of a mail server.
    pub email_created: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AppointmentSaveData "AppointmentSaveData" crate::PROFILE {
    0 appointment_entity set_appointment_entity Box<AppointmentEntity> = "AppointmentEntity";
    1 email_created set_email_created bool = "EmailCreated";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
