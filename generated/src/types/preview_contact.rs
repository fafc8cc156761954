// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::Address;

/// A company for a preview, with its latest activities.
///
/// - returned by
///   [`contact_agent().create_default_preview_contact`](../contact_agent/struct.ContactAgentClient.html#method.create_default_preview_contact),
///   [`contact_agent().get_preview_contact`](../contact_agent/struct.ContactAgentClient.html#method.get_preview_contact),
///   [`contact_agent().get_preview_enrich_contact`](../contact_agent/struct.ContactAgentClient.html#method.get_preview_enrich_contact).
#[non_exhaustive]
pub struct PreviewContact {
    /// Key of the company that the preview shows.
    pub contact_id: Option<i32>,
    /// What the company is called.
    pub name: Option<String>,
    /// Part of the company, which distinguishes companies of the same name.
    pub department: Option<String>,
    /// Key of the country that the company is in.
    pub country_id: Option<i32>,
    /// Free alphanumeric value, shown as a second number.
    pub number2: Option<String>,
    /// Telephone number of the company.
    pub direct_phone: Option<String>,
    /// Address of the company's website.
    pub url: Option<String>,
    /// E-mail address of the company.
    pub email_address: Option<String>,
    /// Line of business by its name.
    pub business_name: Option<String>,
    /// Category of the company by its name.
    pub category_name: Option<String>,
    /// Full name of the responsible user, as the caller's culture writes it.
    pub associate_full_name: Option<String>,
    /// Addresses in parts, as the layout of the country has them.
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
