// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Credentials for another system, kept by the CRM.
///
/// - taken by
///   [`user_agent().save_untrusted_credentials`](../user_agent/struct.UserAgentClient.html#method.save_untrusted_credentials),
///   [`user_agent().save_untrusted_credentials_for_associate`](../user_agent/struct.UserAgentClient.html#method.save_untrusted_credentials_for_associate).
/// - returned by
///   [`user_agent().create_default_untrusted_credentials`](../user_agent/struct.UserAgentClient.html#method.create_default_untrusted_credentials),
///   [`user_agent().get_untrusted_credentials`](../user_agent/struct.UserAgentClient.html#method.get_untrusted_credentials),
///   [`user_agent().get_untrusted_credentials_for_associate`](../user_agent/struct.UserAgentClient.html#method.get_untrusted_credentials_for_associate).
#[non_exhaustive]
pub struct UntrustedCredentials {
    /// First day of the credentials.
    pub valid_from: Option<DateTime>,
    /// Last day of the credentials.
    pub valid_to: Option<DateTime>,
    /// Remark of up to 255 characters.
    pub comment: Option<String>,
    /// Part that is stored encrypted, such as a password; up to 70 characters.
    ///
    /// A secret, which `Debug` does not show.
    pub secret_value: Option<String>,
    /// Part that is stored in plain text, such as a server and login; up to 238 characters.
    pub public_value: Option<String>,
    /// Whether the credentials can be used now.
    pub is_active: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UntrustedCredentials "UntrustedCredentials" crate::PROFILE {
    0 valid_from set_valid_from DateTime = "ValidFrom";
    1 valid_to set_valid_to DateTime = "ValidTo";
    2 comment set_comment String = "Comment";
    3 secret_value set_secret_value String = "SecretValue";
    4 public_value set_public_value String = "PublicValue";
    5 is_active set_is_active bool = "IsActive";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} secret [3] }
