// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `CsSessionKey` of the API.
#[non_exhaustive]
pub struct CsSessionKey {
    /// The property `Key`.
    pub key: Option<String>,
    /// The property `LoginId`.
    pub login_id: Option<i32>,
    /// The property `UserId`.
    pub user_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CsSessionKey "CsSessionKey" crate::PROFILE {
    0 key set_key String = "Key";
    1 login_id set_login_id i32 = "LoginId";
    2 user_id set_user_id i32 = "UserId";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
