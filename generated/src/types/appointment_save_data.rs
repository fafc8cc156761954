// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{AppointmentEntity, FieldProperty, TableRight};

/// The carrier `AppointmentSaveData` of the API.
#[non_exhaustive]
pub struct AppointmentSaveData {
    /// The property `AppointmentEntity`.
    pub appointment_entity: Option<Box<AppointmentEntity>>,
    /// The property `EmailCreated`.
    pub email_created: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
