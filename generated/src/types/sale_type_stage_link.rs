// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `SaleTypeStageLink` of the API.
#[non_exhaustive]
pub struct SaleTypeStageLink {
    /// The property `SaleTypeStageLinkId`.
    pub sale_type_stage_link_id: Option<i32>,
    /// The property `SaleTypeId`.
    pub sale_type_id: Option<i32>,
    /// The property `SaleTypeName`.
    pub sale_type_name: Option<String>,
    /// The property `SaleTypeTooltip`.
    pub sale_type_tooltip: Option<String>,
    /// The property `ProbId`.
    pub prob_id: Option<i32>,
    /// The property `ProbName`.
    pub prob_name: Option<String>,
    /// The property `ProbTooltip`.
    pub prob_tooltip: Option<String>,
    /// The property `Probability`.
    pub probability: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
