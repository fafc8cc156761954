// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{Associate, FieldProperty, TableRight};

/// A user's part in a category of requests.
///
/// - taken by
///   [`list_agent().update_category_memberships`](../list_agent/struct.ListAgentClient.html#method.update_category_memberships).
#[non_exhaustive]
pub struct TicketCategoryMembershipEntity {
    /// The user who takes requests of the category.
    pub user: Option<Box<Associate>>,
    /// Share of new requests that the user gets.
    pub weight: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TicketCategoryMembershipEntity "TicketCategoryMembershipEntity" crate::PROFILE {
    0 user set_user Box<Associate> = "User";
    1 weight set_weight i32 = "Weight";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
