// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};
use crate::types::TemporaryKeyDomain;

/// The carrier `CreateTemporaryKeyWithPayloadRequest` of the API.
#[non_exhaustive]
pub struct CreateTemporaryKeyWithPayloadRequest {
    /// The property `Domain`.
    pub domain: Option<TemporaryKeyDomain>,
    /// The property `TargetId`.
    pub target_id: Option<i32>,
    /// Key of the contact person.
    pub person_id: Option<i32>,
    /// The property `Expires`.
    pub expires: Option<DateTime>,
    /// The property `Payload`.
    pub payload: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateTemporaryKeyWithPayloadRequest "CreateTemporaryKeyWithPayloadRequest" crate::PROFILE {
    0 domain set_domain TemporaryKeyDomain = "Domain";
    1 target_id set_target_id i32 = "TargetId";
    2 person_id set_person_id i32 = "PersonId";
    3 expires set_expires DateTime = "Expires";
    4 payload set_payload String = "Payload";
} }
