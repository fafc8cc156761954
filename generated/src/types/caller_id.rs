// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// Caller of a telephone number, a person or a company, for mobile clients.
///
/// - part of [`CallerIDCollection`](struct.CallerIDCollection.html).
#[non_exhaustive]
pub struct CallerID {
    /// Telephone number as digits only.
    pub phone_number: Option<i64>,
    /// Country code; empty where the number has it already.
    pub dial_in_prefix: Option<i32>,
    /// Key of the person who has the number; 0 when it belongs to a company.
    pub person_id: Option<i32>,
    /// Full name of the caller.
    pub person_name: Option<String>,
    /// Form of address, such as Mrs.
    pub mrmrs: Option<String>,
    /// Key of the company of the number.
    pub contact_id: Option<i32>,
    /// Company by its name, as a convenience for display.
    pub contact_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CallerID "CallerID" crate::PROFILE {
    0 phone_number set_phone_number i64 = "PhoneNumber";
    1 dial_in_prefix set_dial_in_prefix i32 = "DialInPrefix";
    2 person_id set_person_id i32 = "PersonId";
    3 person_name set_person_name String = "PersonName";
    4 mrmrs set_mrmrs String = "Mrmrs";
    5 contact_id set_contact_id i32 = "ContactId";
    6 contact_name set_contact_name String = "ContactName";
} }
