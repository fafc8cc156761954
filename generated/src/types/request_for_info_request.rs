// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// The carrier `RequestForInfoRequest` of the API.
#[non_exhaustive]
pub struct RequestForInfoRequest {
    /// The property `AssociateIdForNewContact`.
    pub associate_id_for_new_contact: Option<i32>,
    /// The property `Channel`.
    pub channel: Option<String>,
    /// The property `Regarding`.
    pub regarding: Option<String>,
    /// The property `ContactName`.
    pub contact_name: Option<String>,
    /// The property `PersonFirstname`.
    pub person_firstname: Option<String>,
    /// The property `PersonLastname`.
    pub person_lastname: Option<String>,
    /// The property `EmailAddress`.
    pub email_address: Option<String>,
    /// The property `PhoneNumber`.
    pub phone_number: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RequestForInfoRequest "RequestForInfoRequest" crate::PROFILE {
    0 associate_id_for_new_contact set_associate_id_for_new_contact i32 = "AssociateIdForNewContact";
    1 channel set_channel String = "Channel";
    2 regarding set_regarding String = "Regarding";
    3 contact_name set_contact_name String = "ContactName";
    4 person_firstname set_person_firstname String = "PersonFirstname";
    5 person_lastname set_person_lastname String = "PersonLastname";
    6 email_address set_email_address String = "EmailAddress";
    7 phone_number set_phone_number String = "PhoneNumber";
} }
