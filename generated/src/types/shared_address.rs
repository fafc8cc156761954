// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, UnknownMember, carrier, open_enum};
use crate::types::{FieldProperty, TableRight};

/// The addresses of a company or person, both in parts and in the layout of the country.
#[non_exhaustive]
pub struct Address {
    /// Latitude in degrees (WGS 84).
    pub wgs84_latitude: Option<f64>,
    /// Longitude in degrees (WGS 84).
    pub wgs84_longitude: Option<f64>,
    /// Lines of fields, laid out as the country does.
    pub localized_address: Option<Vec<Vec<LocalizedField>>>,
    /// Street address.
    pub street: Option<Box<StructuredAddress>>,
    /// Postal address.
    pub postal: Option<Box<StructuredAddress>>,
    /// The whole address as text; cannot be written.
    pub formatted: Option<String>,
    /// What the caller may do with this record; null when nothing is restricted.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of properties, by property name; empty when nothing is restricted.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Address "Address" {
    0 wgs84_latitude set_wgs84_latitude f64 = "Wgs84Latitude";
    1 wgs84_longitude set_wgs84_longitude f64 = "Wgs84Longitude";
    2 localized_address set_localized_address Vec<Vec<LocalizedField>> = "LocalizedAddress";
    3 street set_street Box<StructuredAddress> = "Street";
    4 postal set_postal Box<StructuredAddress> = "Postal";
    5 formatted set_formatted String = "Formatted";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// Which address of which record an address is.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddressType {
    /// Not set.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// Postal address of a company.
    ///
    /// `ContactPostalAddress`, number 1.
    ContactPostalAddress,
    /// Street address of a company.
    ///
    /// `ContactStreetAddress`, number 2.
    ContactStreetAddress,
    /// Private address of a person.
    ///
    /// `PersonPrivateAddress`, number 16387.
    PersonPrivateAddress,
    /// Where the bill of a quote goes.
    ///
    /// `QuoteBillingAddress`, number 8196.
    QuoteBillingAddress,
    /// Where the goods of a quote go.
    ///
    /// `QuoteShippingAddress`, number 8197.
    QuoteShippingAddress,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { AddressType "AddressType" {
    0 Unknown = "Unknown";
    1 ContactPostalAddress = "ContactPostalAddress";
    2 ContactStreetAddress = "ContactStreetAddress";
    3 PersonPrivateAddress = "PersonPrivateAddress";
    4 QuoteBillingAddress = "QuoteBillingAddress";
    5 QuoteShippingAddress = "QuoteShippingAddress";
} [0, 1, 2, 16387, 8196, 8197] }

/// A company in short. Inside another carrier it is a link, of which only the id counts on saving.
#[non_exhaustive]
pub struct Contact {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `OrgNr`.
    pub org_nr: Option<String>,
    /// The property `Department`.
    pub department: Option<String>,
    /// The property `URL`.
    pub url: Option<String>,
    /// The property `City`.
    pub city: Option<String>,
    /// The property `DirectPhone`.
    pub direct_phone: Option<String>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `CountryId`.
    pub country_id: Option<i32>,
    /// The property `EmailAddress`.
    pub email_address: Option<String>,
    /// The property `Kananame`.
    pub kananame: Option<String>,
    /// The property `EmailAddressName`.
    pub email_address_name: Option<String>,
    /// The property `URLName`.
    pub url_name: Option<String>,
    /// The property `AssociateFullName`.
    pub associate_full_name: Option<String>,
    /// The property `BusinessName`.
    pub business_name: Option<String>,
    /// The property `CategoryName`.
    pub category_name: Option<String>,
    /// The property `CountryName`.
    pub country_name: Option<String>,
    /// The property `Address`.
    pub address: Option<Box<Address>>,
    /// The property `FormattedAddress`.
    pub formatted_address: Option<String>,
    /// The property `FullName`.
    pub full_name: Option<String>,
    /// The property `IsOwnerContact`.
    pub is_owner_contact: Option<bool>,
    /// The property `ActiveErpLinks`.
    pub active_erp_links: Option<i32>,
    /// What the caller may do with this record; null when nothing is restricted.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of properties, by property name; empty when nothing is restricted.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Contact "Contact" {
    0 contact_id set_contact_id i32 = "ContactId";
    1 name set_name String = "Name";
    2 org_nr set_org_nr String = "OrgNr";
    3 department set_department String = "Department";
    4 url set_url String = "URL";
    5 city set_city String = "City";
    6 direct_phone set_direct_phone String = "DirectPhone";
    7 associate_id set_associate_id i32 = "AssociateId";
    8 country_id set_country_id i32 = "CountryId";
    9 email_address set_email_address String = "EmailAddress";
    10 kananame set_kananame String = "Kananame";
    11 email_address_name set_email_address_name String = "EmailAddressName";
    12 url_name set_url_name String = "URLName";
    13 associate_full_name set_associate_full_name String = "AssociateFullName";
    14 business_name set_business_name String = "BusinessName";
    15 category_name set_category_name String = "CategoryName";
    16 country_name set_country_name String = "CountryName";
    17 address set_address Box<Address> = "Address";
    18 formatted_address set_formatted_address String = "FormattedAddress";
    19 full_name set_full_name String = "FullName";
    20 is_owner_contact set_is_owner_contact bool = "IsOwnerContact";
    21 active_erp_links set_active_erp_links i32 = "ActiveErpLinks";
    22 table_right set_table_right Box<TableRight> = "TableRight";
    23 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// One field of an address, in the order and with the label that the country uses.
#[non_exhaustive]
pub struct LocalizedField {
    /// Name of the field.
    pub name: Option<String>,
    /// What is in it.
    pub value: Option<String>,
    /// Explanation to show beside it.
    pub tooltip: Option<String>,
    /// Label to show.
    pub label: Option<String>,
    /// Most characters of the value.
    pub value_length: Option<i32>,
    /// Which address it belongs to.
    pub address_type: Option<String>,
    /// What the caller may do with this record; null when nothing is restricted.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of properties, by property name; empty when nothing is restricted.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { LocalizedField "LocalizedField" {
    0 name set_name String = "Name";
    1 value set_value String = "Value";
    2 tooltip set_tooltip String = "Tooltip";
    3 label set_label String = "Label";
    4 value_length set_value_length i32 = "ValueLength";
    5 address_type set_address_type String = "AddressType";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// One address in parts.
#[non_exhaustive]
pub struct StructuredAddress {
    /// Which address of which record it is.
    pub atype_idx: Option<AddressType>,
    /// First line.
    pub address1: Option<String>,
    /// Second line.
    pub address2: Option<String>,
    /// Third line.
    pub address3: Option<String>,
    /// City.
    pub city: Option<String>,
    /// County.
    pub county: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Postal code.
    pub zipcode: Option<String>,
    /// The whole address as text.
    pub formatted: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { StructuredAddress "StructuredAddress" {
    0 atype_idx set_atype_idx AddressType = "AtypeIdx";
    1 address1 set_address1 String = "Address1";
    2 address2 set_address2 String = "Address2";
    3 address3 set_address3 String = "Address3";
    4 city set_city String = "City";
    5 county set_county String = "County";
    6 state set_state String = "State";
    7 zipcode set_zipcode String = "Zipcode";
    8 formatted set_formatted String = "Formatted";
} }
