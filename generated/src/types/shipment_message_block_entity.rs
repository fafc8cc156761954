// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `ShipmentMessageBlockEntity` of the API.
#[non_exhaustive]
pub struct ShipmentMessageBlockEntity {
    /// The property `ShipmentMessageBlockId`.
    pub shipment_message_block_id: Option<i32>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `Block`.
    pub block: Option<String>,
    /// The property `Registered`.
    pub registered: Option<DateTime>,
    /// The property `RegisteredAssociateId`.
    pub registered_associate_id: Option<i32>,
    /// The property `Updated`.
    pub updated: Option<DateTime>,
    /// The property `UpdatedAssociateId`.
    pub updated_associate_id: Option<i32>,
    /// The property `UpdatedCount`.
    pub updated_count: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ShipmentMessageBlockEntity "ShipmentMessageBlockEntity" crate::PROFILE {
    0 shipment_message_block_id set_shipment_message_block_id i32 = "ShipmentMessageBlockId";
    1 associate_id set_associate_id i32 = "AssociateId";
    2 block set_block String = "Block";
    3 registered set_registered DateTime = "Registered";
    4 registered_associate_id set_registered_associate_id i32 = "RegisteredAssociateId";
    5 updated set_updated DateTime = "Updated";
    6 updated_associate_id set_updated_associate_id i32 = "UpdatedAssociateId";
    7 updated_count set_updated_count i32 = "UpdatedCount";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
