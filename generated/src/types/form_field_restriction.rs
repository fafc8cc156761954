// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, FieldRestriction, TableRight};

/// Rule about who may see or change a field.
///
/// - taken by
///   [`marketing_agent().set_all_form_field_restrictions`](../marketing_agent/struct.MarketingAgentClient.html#method.set_all_form_field_restrictions).
#[non_exhaustive]
pub struct FormFieldRestriction {
    /// Key of the form field restriction, given by the server; 0 in one that has not been saved.
    pub form_field_restriction_id: Option<i32>,
    /// Which field is restricted, by its key.
    pub field_identifier: Option<String>,
    /// What the rule restricts.
    pub field_restriction: Option<FieldRestriction>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FormFieldRestriction "FormFieldRestriction" crate::PROFILE {
    0 form_field_restriction_id set_form_field_restriction_id i32 = "FormFieldRestrictionId";
    1 field_identifier set_field_identifier String = "FieldIdentifier";
    2 field_restriction set_field_restriction FieldRestriction = "FieldRestriction";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
