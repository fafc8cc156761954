// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{Contact, FieldProperty, Person, TableRight};

/// Whom a request for contact with sales is about.
///
/// - returned by
///   [`appointment_agent().generate_lead`](../appointment_agent/struct.AppointmentAgentClient.html#method.generate_lead),
///   [`appointment_agent().request_for_info`](../appointment_agent/struct.AppointmentAgentClient.html#method.request_for_info).
#[non_exhaustive]
pub struct SalesActivity {
    /// Companies that fit the request.
    pub requested_contacts: Option<Vec<Contact>>,
    /// Person that fits the request.
    pub requested_person: Option<Box<Person>>,
    /// Seller who is responsible for the requested person.
    pub sales_rep: Option<Box<Person>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SalesActivity "SalesActivity" crate::PROFILE {
    0 requested_contacts set_requested_contacts Vec<Contact> = "RequestedContacts";
    1 requested_person set_requested_person Box<Person> = "RequestedPerson";
    2 sales_rep set_sales_rep Box<Person> = "SalesRep";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
