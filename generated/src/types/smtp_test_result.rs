// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Whether sending through a mail server has worked in a test, and the error if not.
///
/// - returned by
///   [`customer_service_agent().test_smtp_server`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.test_smtp_server).
#[non_exhaustive]
pub struct SmtpTestResult {
    /// Whether the test of the connection succeeded.
    pub success: Option<bool>,
    /// Why the test did not work.
    pub error_message: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SmtpTestResult "SmtpTestResult" crate::PROFILE {
    0 success set_success bool = "Success";
    1 error_message set_error_message String = "ErrorMessage";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
