// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ExtraDataFieldType, FieldProperty, TableRight};

/// Additional information about a product that the ERP system supplies, shown to help users recognize
/// it; needs the capability `provide-extra-data`.
///
/// - returned by
///   [`quote_agent().get_extra_info`](../quote_agent/struct.QuoteAgentClient.html#method.get_extra_info).
/// - part of [`Product`](struct.Product.html), [`QuoteLine`](struct.QuoteLine.html).
#[non_exhaustive]
pub struct ProductExtraDataField {
    /// Label of the value.
    pub name: Option<String>,
    /// Value, or a text with placeholders that the client formats.
    pub value: Option<String>,
    /// Whether the field is text, an address or a picture.
    pub r#type: Option<ExtraDataFieldType>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ProductExtraDataField "ProductExtraDataField" crate::PROFILE {
    0 name set_name String = "Name";
    1 value set_value String = "Value";
    2 r#type set_type ExtraDataFieldType = "Type";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
