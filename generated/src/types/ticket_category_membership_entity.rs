// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{Associate, FieldProperty, TableRight};

/// The carrier `TicketCategoryMembershipEntity` of the API.
#[non_exhaustive]
pub struct TicketCategoryMembershipEntity {
    /// The property `User`.
    pub user: Option<Box<Associate>>,
    /// The property `Weight`.
    pub weight: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
