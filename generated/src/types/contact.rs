// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{Address, FieldProperty, TableRight};

/// A company in short form, only for reading; `ContactEntity` is the full one. Inside another carrier
/// it is a link, of which only the id counts on saving.
///
/// - returned by [`contact().simple`](../contact/struct.ContactClient.html#method.simple),
///   [`contact_agent().get_contact`](../contact_agent/struct.ContactAgentClient.html#method.get_contact),
///   [`contact_agent().get_contact_list`](../contact_agent/struct.ContactAgentClient.html#method.get_contact_list),
///   [`contact_agent().get_my_contacts`](../contact_agent/struct.ContactAgentClient.html#method.get_my_contacts),
///   [`contact_agent().get_my_recent_contacts`](../contact_agent/struct.ContactAgentClient.html#method.get_my_recent_contacts).
/// - part of [`AppointmentEntity`](struct.AppointmentEntity.html),
///   [`AppointmentEntityWithLinks`](struct.AppointmentEntityWithLinks.html),
///   [`ChatSessionEntity`](struct.ChatSessionEntity.html),
///   [`ChatSessionEntityWithLinks`](struct.ChatSessionEntityWithLinks.html),
///   [`ContactSummary`](struct.ContactSummary.html), [`DocumentEntity`](struct.DocumentEntity.html) and 9 more
///   types.
#[non_exhaustive]
pub struct Contact {
    /// Key of the company, given by the server; 0 in one that has not been saved.
    pub contact_id: Option<i32>,
    /// What the company is called.
    pub name: Option<String>,
    /// Registration or VAT number.
    pub org_nr: Option<String>,
    /// Part of the company, which distinguishes companies of the same name.
    pub department: Option<String>,
    /// Address of the company's website.
    pub url: Option<String>,
    /// Town of the postal code.
    pub city: Option<String>,
    /// Telephone number of the company.
    pub direct_phone: Option<String>,
    /// Key of the user who is responsible for the company.
    pub associate_id: Option<i32>,
    /// Key of the country that the company is in.
    pub country_id: Option<i32>,
    /// E-mail address of the company.
    pub email_address: Option<String>,
    /// Name in kana, in Japanese versions.
    pub kananame: Option<String>,
    /// Text shown in place of the e-mail address.
    pub email_address_name: Option<String>,
    /// Text shown in place of the web address.
    pub url_name: Option<String>,
    /// Full name of the responsible user, as the caller's culture writes it.
    pub associate_full_name: Option<String>,
    /// Line of business by its name.
    pub business_name: Option<String>,
    /// Category of the company by its name.
    pub category_name: Option<String>,
    /// Country by its name in the language of the installation.
    pub country_name: Option<String>,
    /// Addresses in parts, as the layout of the country has them.
    pub address: Option<Box<Address>>,
    /// Address as one text with line breaks.
    pub formatted_address: Option<String>,
    /// Company with its department, as one text.
    pub full_name: Option<String>,
    /// Whether the company runs the CRM; its persons can only be internal users.
    pub is_owner_contact: Option<bool>,
    /// How many records of ERP systems are linked to the company.
    pub active_erp_links: Option<i32>,
    /// Free alphanumeric value, shown as the number of the company.
    pub number1: Option<String>,
    /// Free alphanumeric value, shown as a second number.
    pub number2: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Contact "Contact" crate::PROFILE {
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
    22 number1 set_number1 String = "Number1";
    23 number2 set_number2 String = "Number2";
    24 table_right set_table_right Box<TableRight> = "TableRight";
    25 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
