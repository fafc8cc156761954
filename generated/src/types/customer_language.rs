// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Language in which customer service writes to customers.
///
/// - returned by
///   [`list_agent().get_customer_language`](../list_agent/struct.ListAgentClient.html#method.get_customer_language),
///   [`list_agent().get_customer_language_list`](../list_agent/struct.ListAgentClient.html#method.get_customer_language_list),
///   [`list_agent().get_customer_languages`](../list_agent/struct.ListAgentClient.html#method.get_customer_languages).
/// - part of [`ChatTopicEntity`](struct.ChatTopicEntity.html),
///   [`ChatTopicEntityWithLinks`](struct.ChatTopicEntityWithLinks.html),
///   [`ContactEntity`](struct.ContactEntity.html), [`ContactEntityWithLinks`](struct.ContactEntityWithLinks.html),
///   [`PersonEntity`](struct.PersonEntity.html), [`PersonEntityWithLinks`](struct.PersonEntityWithLinks.html).
#[non_exhaustive]
pub struct CustomerLanguage {
    /// Key of the list item.
    pub id: Option<i32>,
    /// Name of the list item as users see it.
    pub value: Option<String>,
    /// Explanation to show beside the language.
    pub tooltip: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CustomerLanguage "CustomerLanguage" crate::PROFILE {
    0 id set_id i32 = "Id";
    1 value set_value String = "Value";
    2 tooltip set_tooltip String = "Tooltip";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
