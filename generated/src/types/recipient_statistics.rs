// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// How many members of a selection can be reached, and how.
///
/// - returned by
///   [`selection_agent().get_recipient_statistics`](../selection_agent/struct.SelectionAgentClient.html#method.get_recipient_statistics),
///   [`selection_agent().get_recipient_statistics_from_contact_person_ids`](../selection_agent/struct.SelectionAgentClient.html#method.get_recipient_statistics_from_contact_person_ids),
///   [`selection_agent().get_recipient_statistics_from_project_members`](../selection_agent/struct.SelectionAgentClient.html#method.get_recipient_statistics_from_project_members).
#[non_exhaustive]
pub struct RecipientStatistics {
    /// Number of all members of the selection.
    pub total: Option<i32>,
    /// Members with a valid postal address.
    pub valid_postal_addresses: Option<i32>,
    /// Members with a valid e-mail address.
    pub valid_email_addresses: Option<i32>,
    /// Members with a valid fax number.
    pub valid_fax_numbers: Option<i32>,
    /// Members with an invalid address.
    pub no_addresses: Option<i32>,
    /// Members with neither e-mail nor fax.
    pub no_fax_or_emails: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RecipientStatistics "RecipientStatistics" crate::PROFILE {
    0 total set_total i32 = "Total";
    1 valid_postal_addresses set_valid_postal_addresses i32 = "ValidPostalAddresses";
    2 valid_email_addresses set_valid_email_addresses i32 = "ValidEmailAddresses";
    3 valid_fax_numbers set_valid_fax_numbers i32 = "ValidFaxNumbers";
    4 no_addresses set_no_addresses i32 = "NoAddresses";
    5 no_fax_or_emails set_no_fax_or_emails i32 = "NoFaxOrEmails";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
