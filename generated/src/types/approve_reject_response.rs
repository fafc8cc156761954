// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, PluginResponse, TableRight};

/// The carrier `ApproveRejectResponse` of the API.
#[non_exhaustive]
pub struct ApproveRejectResponse {
    /// The property `PluginResponse`.
    pub plugin_response: Option<Box<PluginResponse>>,
    /// The property `CreatedAppointmentId`.
    pub created_appointment_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ApproveRejectResponse "ApproveRejectResponse" crate::PROFILE {
    0 plugin_response set_plugin_response Box<PluginResponse> = "PluginResponse";
    1 created_appointment_id set_created_appointment_id i32 = "CreatedAppointmentId";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
