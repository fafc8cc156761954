// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight, User};

/// The carrier `ResolvedUser` of the API.
#[non_exhaustive]
pub struct ResolvedUser {
    /// The property `User`.
    pub user: Option<Box<User>>,
    /// The property `PersonCreated`.
    pub person_created: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ResolvedUser "ResolvedUser" crate::PROFILE {
    0 user set_user Box<User> = "User";
    1 person_created set_person_created bool = "PersonCreated";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
