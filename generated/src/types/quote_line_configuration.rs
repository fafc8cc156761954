// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// How one field of quote lines is shown and edited.
///
/// - taken by
///   [`quote_agent().save_quote_line_configuration`](../quote_agent/struct.QuoteAgentClient.html#method.save_quote_line_configuration),
///   [`quote_agent().save_quote_line_configurations`](../quote_agent/struct.QuoteAgentClient.html#method.save_quote_line_configurations).
/// - returned by
///   [`quote_agent().get_all_quote_line_configurations`](../quote_agent/struct.QuoteAgentClient.html#method.get_all_quote_line_configurations),
///   [`quote_agent().get_in_use_quote_line_configurations`](../quote_agent/struct.QuoteAgentClient.html#method.get_in_use_quote_line_configurations),
///   [`quote_agent().get_quote_line_configuration`](../quote_agent/struct.QuoteAgentClient.html#method.get_quote_line_configuration),
///   [`quote_agent().get_quote_line_configuration_from_field_name`](../quote_agent/struct.QuoteAgentClient.html#method.get_quote_line_configuration_from_field_name),
///   [`quote_agent().save_quote_line_configuration`](../quote_agent/struct.QuoteAgentClient.html#method.save_quote_line_configuration),
///   [`quote_agent().save_quote_line_configurations`](../quote_agent/struct.QuoteAgentClient.html#method.save_quote_line_configurations).
#[non_exhaustive]
pub struct QuoteLineConfiguration {
    /// Key of the quote line configuration, given by the server; 0 in one that has not been saved.
    pub quote_line_configuration_id: Option<i32>,
    /// Field by its internal name.
    pub field_name: Option<String>,
    /// Label, as the name of a resource.
    pub label: Option<String>,
    /// Tooltip, as the name of a resource.
    pub tooltip: Option<String>,
    /// Whether users can change the field.
    pub editable: Option<bool>,
    /// Whether clients show the field.
    pub in_use: Option<bool>,
    /// Whether the field must be filled in.
    pub mandatory: Option<bool>,
    /// Position among the fields.
    pub rank: Option<i32>,
    /// Whether administrators cannot make the field editable.
    pub restrict_edit: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteLineConfiguration "QuoteLineConfiguration" crate::PROFILE {
    0 quote_line_configuration_id set_quote_line_configuration_id i32 = "QuoteLineConfigurationId";
    1 field_name set_field_name String = "FieldName";
    2 label set_label String = "Label";
    3 tooltip set_tooltip String = "Tooltip";
    4 editable set_editable bool = "Editable";
    5 in_use set_in_use bool = "InUse";
    6 mandatory set_mandatory bool = "Mandatory";
    7 rank set_rank i32 = "Rank";
    8 restrict_edit set_restrict_edit bool = "RestrictEdit";
    9 table_right set_table_right Box<TableRight> = "TableRight";
    10 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
