// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Whether a check or change of licenses succeeded, and why not.
///
/// - returned by
///   [`license().change_serial_number`](../license/struct.LicenseClient.html#method.change_serial_number),
///   [`license().remove_license_from_db`](../license/struct.LicenseClient.html#method.remove_license_from_db),
///   [`license_agent().activate_license_info`](../license_agent/struct.LicenseAgentClient.html#method.activate_license_info),
///   [`license_agent().change_serial_number`](../license_agent/struct.LicenseAgentClient.html#method.change_serial_number),
///   [`license_agent().remove_license_from_db`](../license_agent/struct.LicenseAgentClient.html#method.remove_license_from_db),
///   [`license_agent().validate_license_info`](../license_agent/struct.LicenseAgentClient.html#method.validate_license_info).
#[non_exhaustive]
pub struct LicenseResult {
    /// Whether the check or change of the license succeeded.
    pub succeeded: Option<bool>,
    /// Why the check or change did not succeed, in words.
    pub reason: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { LicenseResult "LicenseResult" crate::PROFILE {
    0 succeeded set_succeeded bool = "Succeeded";
    1 reason set_reason String = "Reason";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
