// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, PluginResponse, TableRight};

/// Outcome of the approval or rejection of a quote version, with the key of the follow-up if one was
/// made.
///
/// - returned by
///   [`quote_agent().approve_quote_version`](../quote_agent/struct.QuoteAgentClient.html#method.approve_quote_version),
///   [`quote_agent().reject_quote_version`](../quote_agent/struct.QuoteAgentClient.html#method.reject_quote_version).
#[non_exhaustive]
pub struct ApproveRejectResponse {
    /// What the quote plugin replied.
    pub plugin_response: Option<Box<PluginResponse>>,
    /// Key of the follow-up, if the approval or rejection has made one.
    pub created_appointment_id: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
