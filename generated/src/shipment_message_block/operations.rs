// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "ShipmentMessageBlock" crate::tables::SHARED {
    DefaultShipmentMessageBlockEntity "GET /api/v1/ShipmentMessageBlock/default v1ShipmentMessageBlockEntity_DefaultShipmentMessageBlockEntity headers:0 responses:0";
    GetShipmentMessageBlockEntity "GET /api/v1/ShipmentMessageBlock/{id} v1ShipmentMessageBlockEntity_GetShipmentMessageBlockEntity path:required:int32:id query:optional:text:$select headers:0 responses:3";
    PutShipmentMessageBlockEntity "PUT /api/v1/ShipmentMessageBlock/{id} v1ShipmentMessageBlockEntity_PutShipmentMessageBlockEntity path:required:int32:id query:optional:text:$select headers:0 request:0 responses:8";
    DeleteShipmentMessageBlockEntity "DELETE /api/v1/ShipmentMessageBlock/{id} v1ShipmentMessageBlockEntity_DeleteShipmentMessageBlockEntity path:required:int32:id headers:1 responses:1";
    PatchShipmentMessageBlockEntity "PATCH /api/v1/ShipmentMessageBlock/{id} v1ShipmentMessageBlockEntity_PatchShipmentMessageBlockEntity path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    GetUserBlocks "GET /api/v1/ShipmentMessageBlock/Associate/{associateId} v1ShipmentMessageBlockEntity_GetUserBlocks path:required:int32:associateId headers:0 responses:0";
    PostShipmentMessageBlockEntity "POST /api/v1/ShipmentMessageBlock v1ShipmentMessageBlockEntity_PostShipmentMessageBlockEntity query:optional:text:$select headers:0 request:0 responses:0";
} }
