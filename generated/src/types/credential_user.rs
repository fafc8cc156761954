// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// An account of another system that a CRM user can be bound to.
///
/// - part of [`CredentialsGroupUsers`](struct.CredentialsGroupUsers.html).
#[non_exhaustive]
pub struct CredentialUser {
    /// Identifier of the account, to be stored as the credential's value.
    pub value: Option<String>,
    /// Account as users see it, to be stored as the credential's display value.
    pub display_value: Option<String>,
    /// Cells of the account under the headings of the group.
    pub columns: Option<Vec<String>>,
    /// Whether a person can be created along with the login.
    pub can_create_person: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CredentialUser "CredentialUser" crate::PROFILE {
    0 value set_value String = "Value";
    1 display_value set_display_value String = "DisplayValue";
    2 columns set_columns Vec<String> = "Columns";
    3 can_create_person set_can_create_person bool = "CanCreatePerson";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
