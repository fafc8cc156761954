// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// The carrier `SetLandingPagePinForAssociateRequest` of the API.
#[non_exhaustive]
pub struct SetLandingPagePinForAssociateRequest {
    /// The property `Pin`.
    pub pin: Option<bool>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `EntityTableName`.
    pub entity_table_name: Option<String>,
    /// The property `PinTableName`.
    pub pin_table_name: Option<String>,
    /// The property `RecordId`.
    pub record_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetLandingPagePinForAssociateRequest "SetLandingPagePinForAssociateRequest" crate::PROFILE {
    0 pin set_pin bool = "Pin";
    1 associate_id set_associate_id i32 = "AssociateId";
    2 entity_table_name set_entity_table_name String = "EntityTableName";
    3 pin_table_name set_pin_table_name String = "PinTableName";
    4 record_id set_record_id i32 = "RecordId";
} }
