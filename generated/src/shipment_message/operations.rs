// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "ShipmentMessage" crate::tables::SHARED {
    DefaultShipmentMessageEntity "GET /api/v1/ShipmentMessage/default v1ShipmentMessageEntity_DefaultShipmentMessageEntity headers:0 responses:0";
    GetShipmentMessageEntity "GET /api/v1/ShipmentMessage/{id} v1ShipmentMessageEntity_GetShipmentMessageEntity path:required:int32:id query:optional:text:$select headers:0 responses:3";
    PutShipmentMessageEntity "PUT /api/v1/ShipmentMessage/{id} v1ShipmentMessageEntity_PutShipmentMessageEntity path:required:int32:id query:optional:text:$select headers:0 request:0 responses:8";
    DeleteShipmentMessageEntity "DELETE /api/v1/ShipmentMessage/{id} v1ShipmentMessageEntity_DeleteShipmentMessageEntity path:required:int32:id headers:1 responses:1";
    PatchShipmentMessageEntity "PATCH /api/v1/ShipmentMessage/{id} v1ShipmentMessageEntity_PatchShipmentMessageEntity path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    PostShipmentMessageEntity "POST /api/v1/ShipmentMessage v1ShipmentMessageEntity_PostShipmentMessageEntity query:optional:text:$select headers:0 request:0 responses:0";
} }
