// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// GetSalesRep: Returns the sales representative of an external user. In anonymous calls the person is recognized
/// by company and name, by e-mail address or by telephone number; for a user known to the CRM the fields can be
/// empty.
///
/// - taken by [`person_agent().get_sales_rep`](../person_agent/struct.PersonAgentClient.html#method.get_sales_rep).
#[non_exhaustive]
pub struct GetSalesRepRequest {
    /// Name of the company of the person who asks; may be empty if the e-mail address or telephone number is given.
    pub contact_name: Option<String>,
    /// Given name of the person who asks; may be empty if the e-mail address or telephone number is given.
    pub person_firstname: Option<String>,
    /// Family name of the person who asks; may be empty if the e-mail address or telephone number is given.
    pub person_lastname: Option<String>,
    /// E-mail address of the person who asks; may be empty if the phone number, or company and person names, are given.
    pub email_address: Option<String>,
    /// Telephone number of the person who asks; may be empty if the e-mail address, or company and person names, are
    /// given.
    pub phone_number: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetSalesRepRequest "GetSalesRepRequest" crate::PROFILE {
    0 contact_name set_contact_name String = "ContactName";
    1 person_firstname set_person_firstname String = "PersonFirstname";
    2 person_lastname set_person_lastname String = "PersonLastname";
    3 email_address set_email_address String = "EmailAddress";
    4 phone_number set_phone_number String = "PhoneNumber";
} }
