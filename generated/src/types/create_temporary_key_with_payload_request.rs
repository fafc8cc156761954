// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};
use crate::types::TemporaryKeyDomain;

/// CreateTemporaryKeyWithPayload: Creates a temporary key like `CreateTemporaryKey`, with additional data (payload)
/// stored with it, and returns the key.
///
/// - taken by
///   [`person_agent().create_temporary_key_with_payload`](../person_agent/struct.PersonAgentClient.html#method.create_temporary_key_with_payload).
#[non_exhaustive]
pub struct CreateTemporaryKeyWithPayloadRequest {
    /// Purpose of the temporary key.
    pub domain: Option<TemporaryKeyDomain>,
    /// Key of the record that the temporary key gives access to; its kind depends on the domain.
    pub target_id: Option<i32>,
    /// Key of the contact person that the temporary key is for.
    pub person_id: Option<i32>,
    /// When the temporary key stops being valid, in the local time of the server.
    pub expires: Option<DateTime>,
    /// Further data that is stored with the temporary key and returned when it is checked.
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
