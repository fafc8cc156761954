// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Decimal, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Model that sorts requests into categories.
///
/// - part of [`CategorizationStatusResponse`](struct.CategorizationStatusResponse.html).
#[non_exhaustive]
pub struct CategorizationModelDetails {
    /// When the model's training ended.
    pub model_built_date_time: Option<DateTime>,
    /// How often the trained model is right; higher is better.
    pub accuracy: Option<Decimal>,
    /// Requests that the model was trained with.
    pub ticket_count_for_training: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CategorizationModelDetails "CategorizationModelDetails" crate::PROFILE {
    0 model_built_date_time set_model_built_date_time DateTime = "ModelBuiltDateTime";
    1 accuracy set_accuracy Decimal = "Accuracy";
    2 ticket_count_for_training set_ticket_count_for_training i32 = "TicketCountForTraining";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
