// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "ShipmentMessageBlock" crate::tables::SHARED {
    PostShipmentMessageBlockEntity "POST /api/v1/ShipmentMessageBlock v1ShipmentMessageBlockEntity_PostShipmentMessageBlockEntity query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:deacce1e";
    GetUserBlocks "GET /api/v1/ShipmentMessageBlock/Associate/{associateId} v1ShipmentMessageBlockEntity_GetUserBlocks path:required:int32:associateId headers:61cd96ad responses:3ca57e4f sum:975d0f6e";
    DefaultShipmentMessageBlockEntity "GET /api/v1/ShipmentMessageBlock/default v1ShipmentMessageBlockEntity_DefaultShipmentMessageBlockEntity headers:61cd96ad responses:3ca57e4f sum:97a1ee42";
    GetShipmentMessageBlockEntity "GET /api/v1/ShipmentMessageBlock/{id} v1ShipmentMessageBlockEntity_GetShipmentMessageBlockEntity path:required:int32:id query:optional:text:$select headers:61cd96ad responses:8a160b57 sum:97e5e454";
    PutShipmentMessageBlockEntity "PUT /api/v1/ShipmentMessageBlock/{id} v1ShipmentMessageBlockEntity_PutShipmentMessageBlockEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:2a9aef79";
    DeleteShipmentMessageBlockEntity "DELETE /api/v1/ShipmentMessageBlock/{id} v1ShipmentMessageBlockEntity_DeleteShipmentMessageBlockEntity path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:4bec65ce";
    PatchShipmentMessageBlockEntity "PATCH /api/v1/ShipmentMessageBlock/{id} v1ShipmentMessageBlockEntity_PatchShipmentMessageBlockEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:5c1bc963";
} }
