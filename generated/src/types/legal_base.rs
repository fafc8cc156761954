// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Legal ground for processing personal data, such as consent or contract.
///
/// - taken by [`list_agent().save_legal_base`](../list_agent/struct.ListAgentClient.html#method.save_legal_base),
///   [`list_legal_base().post_legal_base`](../list_legal_base/struct.ListLegalBaseClient.html#method.post_legal_base),
///   [`list_legal_base().put_legal_base`](../list_legal_base/struct.ListLegalBaseClient.html#method.put_legal_base).
/// - returned by
///   [`list_agent().get_all_legal_base`](../list_agent/struct.ListAgentClient.html#method.get_all_legal_base),
///   [`list_agent().get_legal_base`](../list_agent/struct.ListAgentClient.html#method.get_legal_base),
///   [`list_agent().get_legal_base_list`](../list_agent/struct.ListAgentClient.html#method.get_legal_base_list),
///   [`list_agent().get_legal_bases`](../list_agent/struct.ListAgentClient.html#method.get_legal_bases),
///   [`list_agent().save_legal_base`](../list_agent/struct.ListAgentClient.html#method.save_legal_base),
///   [`list_legal_base().get_all_legal_base`](../list_legal_base/struct.ListLegalBaseClient.html#method.get_all_legal_base)
///   and 3 more operations.
/// - part of [`ConsentPerson`](struct.ConsentPerson.html).
#[non_exhaustive]
pub struct LegalBase {
    /// Key of the legal base, given by the server; 0 in one that has not been saved.
    pub legal_base_id: Option<i32>,
    /// Ground as users see it.
    pub name: Option<String>,
    /// Text shown while the pointer rests on the ground.
    pub tooltip: Option<String>,
    /// Position among the grounds.
    pub rank: Option<i32>,
    /// Short name that is unique.
    pub key: Option<String>,
    /// Whether the legal ground is marked as deleted.
    pub deleted: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { LegalBase "LegalBase" crate::PROFILE {
    0 legal_base_id set_legal_base_id i32 = "LegalBaseId";
    1 name set_name String = "Name";
    2 tooltip set_tooltip String = "Tooltip";
    3 rank set_rank i32 = "Rank";
    4 key set_key String = "Key";
    5 deleted set_deleted bool = "Deleted";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
