// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Role that gives users their rights in the CRM, as an item of a list: key, text and tooltip.
///
/// - returned by [`user_agent().get_role`](../user_agent/struct.UserAgentClient.html#method.get_role).
/// - part of [`User`](struct.User.html), [`UserWithLinks`](struct.UserWithLinks.html).
#[non_exhaustive]
pub struct Role {
    /// Key of the item within its list.
    pub id: Option<i32>,
    /// Text shown for the item, in the language of the caller.
    pub value: Option<String>,
    /// Text that clients show while the pointer rests on the item.
    pub tooltip: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Role "Role" crate::PROFILE {
    0 id set_id i32 = "Id";
    1 value set_value String = "Value";
    2 tooltip set_tooltip String = "Tooltip";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
