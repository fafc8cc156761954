// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Key of a login session in customer service, with the login and the user that it was created for.
///
/// - returned by
///   [`customer_service_agent().create_session`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.create_session).
#[non_exhaustive]
pub struct CsSessionKey {
    /// Secret that identifies the session.
    ///
    /// A secret, which `Debug` does not show.
    pub key: Option<String>,
    /// Key of the login that the session belongs to.
    pub login_id: Option<i32>,
    /// Key of the service user who owns the session.
    pub user_id: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
} secret [0] }
