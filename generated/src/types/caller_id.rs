// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// The carrier `CallerID` of the API.
#[non_exhaustive]
pub struct CallerID {
    /// The property `PhoneNumber`.
    pub phone_number: Option<i64>,
    /// The property `DialInPrefix`.
    pub dial_in_prefix: Option<i32>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `PersonName`.
    pub person_name: Option<String>,
    /// The property `Mrmrs`.
    pub mrmrs: Option<String>,
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `ContactName`.
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
