// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_200_404_409_412, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_2};

operations! { "ShipmentMessage" 6 {
    0 DEFAULT_SHIPMENT_MESSAGE_ENTITY Get "/api/v1/ShipmentMessage/default" "v1ShipmentMessageEntity_DefaultShipmentMessageEntity" [] HEADERS_1, None, ANSWERS_200;
    1 GET_SHIPMENT_MESSAGE_ENTITY Get "/api/v1/ShipmentMessage/{id}" "v1ShipmentMessageEntity_GetShipmentMessageEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200_404;
    2 PUT_SHIPMENT_MESSAGE_ENTITY Put "/api/v1/ShipmentMessage/{id}" "v1ShipmentMessageEntity_PutShipmentMessageEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    3 DELETE_SHIPMENT_MESSAGE_ENTITY Delete "/api/v1/ShipmentMessage/{id}" "v1ShipmentMessageEntity_DeleteShipmentMessageEntity" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    4 PATCH_SHIPMENT_MESSAGE_ENTITY Patch "/api/v1/ShipmentMessage/{id}" "v1ShipmentMessageEntity_PatchShipmentMessageEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    5 POST_SHIPMENT_MESSAGE_ENTITY Post "/api/v1/ShipmentMessage" "v1ShipmentMessageEntity_PostShipmentMessageEntity" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
