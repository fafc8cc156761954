// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::Address;

/// The carrier `PreviewContact` of the API.
#[non_exhaustive]
pub struct PreviewContact {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Department`.
    pub department: Option<String>,
    /// The property `CountryId`.
    pub country_id: Option<i32>,
    /// The property `Number2`.
    pub number2: Option<String>,
    /// The property `DirectPhone`.
    pub direct_phone: Option<String>,
    /// The property `URL`.
    pub url: Option<String>,
    /// The property `EmailAddress`.
    pub email_address: Option<String>,
    /// The property `BusinessName`.
    pub business_name: Option<String>,
    /// The property `CategoryName`.
    pub category_name: Option<String>,
    /// The property `AssociateFullName`.
    pub associate_full_name: Option<String>,
    /// The property `Address`.
    pub address: Option<Box<Address>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PreviewContact "PreviewContact" crate::PROFILE {
    0 contact_id set_contact_id i32 = "ContactId";
    1 name set_name String = "Name";
    2 department set_department String = "Department";
    3 country_id set_country_id i32 = "CountryId";
    4 number2 set_number2 String = "Number2";
    5 direct_phone set_direct_phone String = "DirectPhone";
    6 url set_url String = "URL";
    7 email_address set_email_address String = "EmailAddress";
    8 business_name set_business_name String = "BusinessName";
    9 category_name set_category_name String = "CategoryName";
    10 associate_full_name set_associate_full_name String = "AssociateFullName";
    11 address set_address Box<Address> = "Address";
} }
