// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// A sender or receiver of an e-mail.
///
/// - returned by
///   [`e_mail_agent().create_default_e_mail_address`](../e_mail_agent/struct.EMailAgentClient.html#method.create_default_e_mail_address),
///   [`e_mail_agent().find_address`](../e_mail_agent/struct.EMailAgentClient.html#method.find_address),
///   [`e_mail_agent().get_e_mail_addresses`](../e_mail_agent/struct.EMailAgentClient.html#method.get_e_mail_addresses),
///   [`e_mail_agent().resolve_e_mail_recipients`](../e_mail_agent/struct.EMailAgentClient.html#method.resolve_e_mail_recipients).
/// - part of [`EMailEntity`](struct.EMailEntity.html), [`EMailEnvelope`](struct.EMailEnvelope.html).
#[non_exhaustive]
pub struct EMailAddress {
    /// Key of the company that has the address.
    pub contact_id: Option<i32>,
    /// Name of the company; may be empty.
    pub contact_name: Option<String>,
    /// Key of the contact person who has the address.
    pub person_id: Option<i32>,
    /// Full name of the person who has the address.
    pub person_name: Option<String>,
    /// Key of the user (associate) who has the address.
    pub associate_id: Option<i32>,
    /// E-mail address, as a single complete address.
    pub address: Option<String>,
    /// Key of the address itself, in the table of e-mail addresses.
    pub email_id: Option<i32>,
    /// Keys of all persons that have this address.
    pub duplicate_person_ids: Option<Vec<i32>>,
    /// Name beside the address.
    pub name: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EMailAddress "EMailAddress" crate::PROFILE {
    0 contact_id set_contact_id i32 = "ContactId";
    1 contact_name set_contact_name String = "ContactName";
    2 person_id set_person_id i32 = "PersonId";
    3 person_name set_person_name String = "PersonName";
    4 associate_id set_associate_id i32 = "AssociateId";
    5 address set_address String = "Address";
    6 email_id set_email_id i32 = "EmailId";
    7 duplicate_person_ids set_duplicate_person_ids Vec<i32> = "DuplicatePersonIds";
    8 name set_name String = "Name";
    9 table_right set_table_right Box<TableRight> = "TableRight";
    10 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
