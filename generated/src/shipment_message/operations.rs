// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "ShipmentMessage" crate::tables::SHARED {
    PostShipmentMessageEntity "POST /api/v1/ShipmentMessage v1ShipmentMessageEntity_PostShipmentMessageEntity query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:de2e510a";
    DefaultShipmentMessageEntity "GET /api/v1/ShipmentMessage/default v1ShipmentMessageEntity_DefaultShipmentMessageEntity headers:61cd96ad responses:3ca57e4f sum:932ceb9c";
    GetShipmentMessageEntity "GET /api/v1/ShipmentMessage/{id} v1ShipmentMessageEntity_GetShipmentMessageEntity path:required:int32:id query:optional:text:$select headers:61cd96ad responses:8a160b57 sum:20913040";
    PutShipmentMessageEntity "PUT /api/v1/ShipmentMessage/{id} v1ShipmentMessageEntity_PutShipmentMessageEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:71dc6ffd";
    DeleteShipmentMessageEntity "DELETE /api/v1/ShipmentMessage/{id} v1ShipmentMessageEntity_DeleteShipmentMessageEntity path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:577dae4e";
    PatchShipmentMessageEntity "PATCH /api/v1/ShipmentMessage/{id} v1ShipmentMessageEntity_PatchShipmentMessageEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:94922cff";
} }
