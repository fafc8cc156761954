// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `UserCandidate` of the API.
#[non_exhaustive]
pub struct UserCandidate {
    /// The property `UserCandidateId`.
    pub user_candidate_id: Option<i32>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `SecretKey`.
    pub secret_key: Option<String>,
    /// The property `SecretValue`.
    pub secret_value: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UserCandidate "UserCandidate" crate::PROFILE {
    0 user_candidate_id set_user_candidate_id i32 = "UserCandidateId";
    1 person_id set_person_id i32 = "PersonId";
    2 secret_key set_secret_key String = "SecretKey";
    3 secret_value set_secret_value String = "SecretValue";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
