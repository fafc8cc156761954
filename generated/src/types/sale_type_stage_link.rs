// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Stage that sales of one type can have.
///
/// - part of [`SuggestedAppointmentEntity`](struct.SuggestedAppointmentEntity.html),
///   [`SuggestedDocumentEntity`](struct.SuggestedDocumentEntity.html).
#[non_exhaustive]
pub struct SaleTypeStageLink {
    /// Key of the link between type and stage, given by the server; 0 in one that has not been saved.
    pub sale_type_stage_link_id: Option<i32>,
    /// Key of the type of sale that has the stage.
    pub sale_type_id: Option<i32>,
    /// Type as users see it.
    pub sale_type_name: Option<String>,
    /// Longer text about the type.
    pub sale_type_tooltip: Option<String>,
    /// Key of the stage, an item of the list prob.
    pub prob_id: Option<i32>,
    /// Stage as users see it.
    pub prob_name: Option<String>,
    /// Longer text about the stage.
    pub prob_tooltip: Option<String>,
    /// Chance of winning in percent.
    pub probability: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaleTypeStageLink "SaleTypeStageLink" crate::PROFILE {
    0 sale_type_stage_link_id set_sale_type_stage_link_id i32 = "SaleTypeStageLinkId";
    1 sale_type_id set_sale_type_id i32 = "SaleTypeId";
    2 sale_type_name set_sale_type_name String = "SaleTypeName";
    3 sale_type_tooltip set_sale_type_tooltip String = "SaleTypeTooltip";
    4 prob_id set_prob_id i32 = "ProbId";
    5 prob_name set_prob_name String = "ProbName";
    6 prob_tooltip set_prob_tooltip String = "ProbTooltip";
    7 probability set_probability i32 = "Probability";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
