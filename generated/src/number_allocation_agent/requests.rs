// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};
use crate::types::RefCountEntity;

/// The carrier `SaveDefaultNumberingRequest` of the API.
#[non_exhaustive]
pub struct SaveDefaultNumberingRequest {
    /// The property `RefCountEntity`.
    pub ref_count_entity: Option<Box<RefCountEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveDefaultNumberingRequest "SaveDefaultNumberingRequest" {
    0 ref_count_entity set_ref_count_entity Box<RefCountEntity> = "RefCountEntity";
} }

/// The carrier `SetNumberEachTemplateRequest` of the API.
#[non_exhaustive]
pub struct SetNumberEachTemplateRequest {
    /// The property `SetValue`.
    pub set_value: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetNumberEachTemplateRequest "SetNumberEachTemplateRequest" {
    0 set_value set_set_value bool = "SetValue";
} }
