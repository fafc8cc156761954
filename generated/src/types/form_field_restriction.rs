// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, FieldRestriction, TableRight};

/// The carrier `FormFieldRestriction` of the API.
#[non_exhaustive]
pub struct FormFieldRestriction {
    /// The property `FormFieldRestrictionId`.
    pub form_field_restriction_id: Option<i32>,
    /// The property `FieldIdentifier`.
    pub field_identifier: Option<String>,
    /// The property `FieldRestriction`.
    pub field_restriction: Option<FieldRestriction>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
