// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{CategorizationModelDetails, FieldProperty, TableRight};

/// Whether requests are sorted by a trained model, and by which.
///
/// - returned by
///   [`ai_agent().get_training_status`](../ai_agent/struct.AiAgentClient.html#method.get_training_status).
#[non_exhaustive]
pub struct CategorizationStatusResponse {
    /// Customer that the models belong to.
    pub context_identifier: Option<String>,
    /// Whether a training runs, has ended or is not available.
    pub status: Option<String>,
    /// The trained model by which requests are categorized at present.
    pub current_model: Option<Box<CategorizationModelDetails>>,
    /// Model before the one in use.
    pub previous_model: Option<Box<CategorizationModelDetails>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CategorizationStatusResponse "CategorizationStatusResponse" crate::PROFILE {
    0 context_identifier set_context_identifier String = "ContextIdentifier";
    1 status set_status String = "Status";
    2 current_model set_current_model Box<CategorizationModelDetails> = "CurrentModel";
    3 previous_model set_previous_model Box<CategorizationModelDetails> = "PreviousModel";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
