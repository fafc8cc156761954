// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Login of a person to the customer center.
///
/// - returned by
///   [`person_agent().create_or_update_user_candidate`](../person_agent/struct.PersonAgentClient.html#method.create_or_update_user_candidate),
///   [`person_agent().get_user_candidate_by_person`](../person_agent/struct.PersonAgentClient.html#method.get_user_candidate_by_person).
#[non_exhaustive]
pub struct UserCandidate {
    /// Key of the user candidate, given by the server; 0 in one that has not been saved.
    pub user_candidate_id: Option<i32>,
    /// Key of the contact person who has the login.
    pub person_id: Option<i32>,
    /// Login name of the person.
    ///
    /// A secret, which `Debug` does not show.
    pub secret_key: Option<String>,
    /// Password of the person.
    ///
    /// A secret, which `Debug` does not show.
    pub secret_value: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
} secret [2, 3] }
