// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// RequestForInfo: Enters a request for information as a task of the user who is responsible for the company.
/// Unknown companies and persons are created when the data suffices. Returns the person, the company and the sales
/// representative; when several companies fit, all of them.
///
/// - taken by
///   [`appointment_agent().request_for_info`](../appointment_agent/struct.AppointmentAgentClient.html#method.request_for_info).
#[non_exhaustive]
pub struct RequestForInfoRequest {
    /// Key of the user who becomes our contact when a new company is created, so that the right salesperson gets it.
    pub associate_id_for_new_contact: Option<i32>,
    /// How the request came in.
    pub channel: Option<String>,
    /// What the request is about.
    pub regarding: Option<String>,
    /// Name of the company; may be empty.
    pub contact_name: Option<String>,
    /// Given name of the person; may be empty.
    pub person_firstname: Option<String>,
    /// Family name of the person; may be empty.
    pub person_lastname: Option<String>,
    /// E-mail address of the person whom the request for information is about.
    pub email_address: Option<String>,
    /// Number at which the person can be reached.
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
