// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{CategorizationModelDetails, FieldProperty, TableRight};

/// The carrier `CategorizationStatusResponse` of the API.
#[non_exhaustive]
pub struct CategorizationStatusResponse {
    /// The property `ContextIdentifier`.
    pub context_identifier: Option<String>,
    /// The property `Status`.
    pub status: Option<String>,
    /// The property `CurrentModel`.
    pub current_model: Option<Box<CategorizationModelDetails>>,
    /// The property `PreviousModel`.
    pub previous_model: Option<Box<CategorizationModelDetails>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
