// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Decimal, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Field of a target with its value before and after.
///
/// - part of [`TargetRevision`](struct.TargetRevision.html).
#[non_exhaustive]
pub struct TargetChange {
    /// What has changed, as table and field.
    pub field_identifier: Option<String>,
    /// Value before the change.
    pub value_change_from: Option<Decimal>,
    /// Value after the change.
    pub value_change_to: Option<Decimal>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TargetChange "TargetChange" crate::PROFILE {
    0 field_identifier set_field_identifier String = "FieldIdentifier";
    1 value_change_from set_value_change_from Decimal = "ValueChangeFrom";
    2 value_change_to set_value_change_to Decimal = "ValueChangeTo";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
