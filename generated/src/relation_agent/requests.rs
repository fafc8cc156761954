// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};
use crate::types::ContactRelationEntity;

/// The carrier `DeleteContactRelationRequest` of the API.
#[non_exhaustive]
pub struct DeleteContactRelationRequest {
    /// The property `ContactRelationEntityId`.
    pub contact_relation_entity_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteContactRelationRequest "DeleteContactRelationRequest" {
    0 contact_relation_entity_id set_contact_relation_entity_id i32 = "ContactRelationEntityId";
} }

/// The carrier `SaveContactRelationRequest` of the API.
#[non_exhaustive]
pub struct SaveContactRelationRequest {
    /// The property `ContactRelationEntity`.
    pub contact_relation_entity: Option<Box<ContactRelationEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveContactRelationRequest "SaveContactRelationRequest" {
    0 contact_relation_entity set_contact_relation_entity Box<ContactRelationEntity> = "ContactRelationEntity";
} }
