// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// One field of an address, in the order and with the label that the country uses.
///
/// - part of [`Address`](struct.Address.html).
#[non_exhaustive]
pub struct LocalizedField {
    /// Identifies the field, such as the part of an address.
    pub name: Option<String>,
    /// What the field contains, such as a street or postal code.
    pub value: Option<String>,
    /// Explanation to show beside the field.
    pub tooltip: Option<String>,
    /// Caption of the field in the language of the user.
    pub label: Option<String>,
    /// Largest number of characters in the value.
    pub value_length: Option<i32>,
    /// Which address the field belongs to.
    pub address_type: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { LocalizedField "LocalizedField" crate::PROFILE {
    0 name set_name String = "Name";
    1 value set_value String = "Value";
    2 tooltip set_tooltip String = "Tooltip";
    3 label set_label String = "Label";
    4 value_length set_value_length i32 = "ValueLength";
    5 address_type set_address_type String = "AddressType";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
