// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, ShipmentMessageBlockEntity, TableRight};

/// The `ShipmentMessageBlockEntity` of a REST resource, with addresses of related resources.
///
/// - returned by
///   [`shipment_message_block().post_shipment_message_block_entity`](../shipment_message_block/struct.ShipmentMessageBlockClient.html#method.post_shipment_message_block_entity),
///   [`shipment_message_block().get_shipment_message_block_entity`](../shipment_message_block/struct.ShipmentMessageBlockClient.html#method.get_shipment_message_block_entity),
///   [`shipment_message_block().put_shipment_message_block_entity`](../shipment_message_block/struct.ShipmentMessageBlockClient.html#method.put_shipment_message_block_entity),
///   [`shipment_message_block().patch_shipment_message_block_entity`](../shipment_message_block/struct.ShipmentMessageBlockClient.html#method.patch_shipment_message_block_entity).
#[non_exhaustive]
pub struct ShipmentMessageBlockEntityWithLinks {
    /// Key of the block of a mailing message, given by the server; 0 in one that has not been saved.
    pub shipment_message_block_id: Option<i32>,
    /// Key of the user who owns the block.
    pub associate_id: Option<i32>,
    /// The part itself, mostly as JSON.
    pub block: Option<String>,
    /// When the record was created, in UTC.
    pub registered: Option<DateTime>,
    /// Key of the user who created the record.
    pub registered_associate_id: Option<i32>,
    /// When the record was last changed, in UTC.
    pub updated: Option<DateTime>,
    /// Key of the user who last changed the record.
    pub updated_associate_id: Option<i32>,
    /// How often the record has been changed since its creation.
    pub updated_count: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// Addresses of related resources by relation name.
    pub links: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ShipmentMessageBlockEntityWithLinks "ShipmentMessageBlockEntityWithLinks" crate::PROFILE {
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
    10 links set_links Map<String> = "_Links";
} }

/// What is saved of it: the properties that [`ShipmentMessageBlockEntity`] has.
impl From<ShipmentMessageBlockEntityWithLinks> for ShipmentMessageBlockEntity {
    fn from(carrier: ShipmentMessageBlockEntityWithLinks) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}

/// What a server returns of it; the other properties are empty.
impl From<ShipmentMessageBlockEntity> for ShipmentMessageBlockEntityWithLinks {
    fn from(carrier: ShipmentMessageBlockEntity) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}
