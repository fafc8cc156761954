// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{Address, FieldProperty, TableRight};

/// The carrier `Contact` of the API.
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
    /// The property `Number1`.
    pub number1: Option<String>,
    /// The property `Number2`.
    pub number2: Option<String>,
    /// What the caller may do with this record; null when nothing is restricted.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of properties, by property name; empty when nothing is restricted.
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
