// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// SetConsent: Records that a contact person consents to a purpose such as `STORE`, with the source (such as
/// `WEBFORM`) and the legal base (such as `61A`) by their keys. The comment may be empty or null.
///
/// - taken by [`person_agent().set_consent`](../person_agent/struct.PersonAgentClient.html#method.set_consent).
#[non_exhaustive]
pub struct SetConsentRequest {
    /// Key of the contact person who consents.
    pub person_id: Option<i32>,
    /// Key of the purpose that consent is given for, such as STORE or EMARKETING.
    pub purpose: Option<String>,
    /// Key of the way in which consent was given, such as USER, WEBFORM or API.
    pub source: Option<String>,
    /// Key of the legal basis for the consent, such as 61A, 61B or 61F.
    pub legal_base: Option<String>,
    /// Remark on the consent; may be empty.
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
