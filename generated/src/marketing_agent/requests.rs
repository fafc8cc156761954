// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};

/// The carrier `CalculateMailingStatisticsRequest` of the API.
#[non_exhaustive]
pub struct CalculateMailingStatisticsRequest {
    /// The property `ShipmentId`.
    pub shipment_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CalculateMailingStatisticsRequest "CalculateMailingStatisticsRequest" {
    0 shipment_id set_shipment_id i32 = "ShipmentId";
} }

/// The carrier `GetPreviewMailingHeaderRequest` of the API.
#[non_exhaustive]
pub struct GetPreviewMailingHeaderRequest {
    /// The property `ShipmentId`.
    pub shipment_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPreviewMailingHeaderRequest "GetPreviewMailingHeaderRequest" {
    0 shipment_id set_shipment_id i32 = "ShipmentId";
} }

/// The carrier `GetPreviewMailingRequest` of the API.
#[non_exhaustive]
pub struct GetPreviewMailingRequest {
    /// The property `ShipmentAddrId`.
    pub shipment_addr_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPreviewMailingRequest "GetPreviewMailingRequest" {
    0 shipment_addr_id set_shipment_addr_id i32 = "ShipmentAddrId";
} }

/// The carrier `GetUserBlocksRequest` of the API.
#[non_exhaustive]
pub struct GetUserBlocksRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetUserBlocksRequest "GetUserBlocksRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
} }

/// The carrier `VerifyGoogleRecaptchaRequest` of the API.
#[non_exhaustive]
pub struct VerifyGoogleRecaptchaRequest {
    /// The property `Token`.
    pub token: Option<String>,
    /// The property `OptionalSecretKey`.
    pub optional_secret_key: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { VerifyGoogleRecaptchaRequest "VerifyGoogleRecaptchaRequest" {
    0 token set_token String = "Token";
    1 optional_secret_key set_optional_secret_key String = "OptionalSecretKey";
} }
