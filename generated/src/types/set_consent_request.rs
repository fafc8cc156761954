// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// The carrier `SetConsentRequest` of the API.
#[non_exhaustive]
pub struct SetConsentRequest {
    /// Key of the contact person.
    pub person_id: Option<i32>,
    /// The property `Purpose`.
    pub purpose: Option<String>,
    /// The property `Source`.
    pub source: Option<String>,
    /// The property `LegalBase`.
    pub legal_base: Option<String>,
    /// Remark for other users.
    pub comment: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetConsentRequest "SetConsentRequest" crate::PROFILE {
    0 person_id set_person_id i32 = "PersonId";
    1 purpose set_purpose String = "Purpose";
    2 source set_source String = "Source";
    3 legal_base set_legal_base String = "LegalBase";
    4 comment set_comment String = "Comment";
} }
