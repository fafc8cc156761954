// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// A header of an e-mail beyond the usual ones.
///
/// - returned by
///   [`e_mail_agent().create_default_e_mail_custom_header`](../e_mail_agent/struct.EMailAgentClient.html#method.create_default_e_mail_custom_header).
/// - part of [`EMailEntity`](struct.EMailEntity.html).
#[non_exhaustive]
pub struct EMailCustomHeader {
    /// Name of the header, that is, the part before the colon.
    pub name: Option<String>,
    /// Values of the header, one per occurrence.
    pub values: Option<Vec<String>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EMailCustomHeader "EMailCustomHeader" crate::PROFILE {
    0 name set_name String = "Name";
    1 values set_values Vec<String> = "Values";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
