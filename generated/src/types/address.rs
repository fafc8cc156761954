// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Decimal, Map, Unknown, carrier};
use crate::types::{FieldProperty, LocalizedField, StructuredAddress, TableRight};

/// Street and postal address of a company or person, in one text in the layout of the country and in
/// parts. Change either form; the server keeps the other in step.
///
/// - taken by
///   [`contact_agent().save_quote_version_address`](../contact_agent/struct.ContactAgentClient.html#method.save_quote_version_address).
/// - returned by
///   [`contact_agent().get_address`](../contact_agent/struct.ContactAgentClient.html#method.get_address),
///   [`contact_agent().get_address_by_country`](../contact_agent/struct.ContactAgentClient.html#method.get_address_by_country),
///   [`contact_agent().get_quote_version_addresses`](../contact_agent/struct.ContactAgentClient.html#method.get_quote_version_addresses),
///   [`contact_agent().save_quote_version_address`](../contact_agent/struct.ContactAgentClient.html#method.save_quote_version_address),
///   [`person_agent().get_address`](../person_agent/struct.PersonAgentClient.html#method.get_address),
///   [`person_agent().get_address_by_country`](../person_agent/struct.PersonAgentClient.html#method.get_address_by_country).
/// - part of [`Contact`](struct.Contact.html), [`ContactEntity`](struct.ContactEntity.html),
///   [`ContactEntityWithLinks`](struct.ContactEntityWithLinks.html), [`PersonEntity`](struct.PersonEntity.html),
///   [`PersonEntityWithLinks`](struct.PersonEntityWithLinks.html), [`PreviewContact`](struct.PreviewContact.html).
#[non_exhaustive]
pub struct Address {
    /// Latitude in degrees (WGS 84).
    pub wgs84_latitude: Option<Decimal>,
    /// Longitude in degrees (WGS 84).
    pub wgs84_longitude: Option<Decimal>,
    /// Lines of fields, laid out as the country does.
    pub localized_address: Option<Vec<Vec<LocalizedField>>>,
    /// Street address of a company, or the address of a person; changes in LocalizedAddress win over it.
    pub street: Option<Box<StructuredAddress>>,
    /// Postal address of a company; changes in LocalizedAddress win over it.
    pub postal: Option<Box<StructuredAddress>>,
    /// The whole address as text; cannot be written.
    pub formatted: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Address "Address" crate::PROFILE {
    0 wgs84_latitude set_wgs84_latitude Decimal = "Wgs84Latitude";
    1 wgs84_longitude set_wgs84_longitude Decimal = "Wgs84Longitude";
    2 localized_address set_localized_address Vec<Vec<LocalizedField>> = "LocalizedAddress";
    3 street set_street Box<StructuredAddress> = "Street";
    4 postal set_postal Box<StructuredAddress> = "Postal";
    5 formatted set_formatted String = "Formatted";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
