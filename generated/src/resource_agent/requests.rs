// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};

/// The carrier `ActivateResourceSubstitutionRequest` of the API.
#[non_exhaustive]
pub struct ActivateResourceSubstitutionRequest {
    /// The property `ResourceName`.
    pub resource_name: Option<String>,
    /// The property `Culture`.
    pub culture: Option<String>,
    /// The property `IsActive`.
    pub is_active: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ActivateResourceSubstitutionRequest "ActivateResourceSubstitutionRequest" {
    0 resource_name set_resource_name String = "ResourceName";
    1 culture set_culture String = "Culture";
    2 is_active set_is_active bool = "IsActive";
} }

/// The carrier `DeleteResourceSubstitutionRequest` of the API.
#[non_exhaustive]
pub struct DeleteResourceSubstitutionRequest {
    /// The property `ResourceName`.
    pub resource_name: Option<String>,
    /// The property `Culture`.
    pub culture: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteResourceSubstitutionRequest "DeleteResourceSubstitutionRequest" {
    0 resource_name set_resource_name String = "ResourceName";
    1 culture set_culture String = "Culture";
} }

/// The carrier `GetResourceSubstitutionsRequest` of the API.
#[non_exhaustive]
pub struct GetResourceSubstitutionsRequest {
    /// The property `ResourceNames`.
    pub resource_names: Option<Vec<String>>,
    /// The property `Culture`.
    pub culture: Option<String>,
    /// The property `ActiveOnly`.
    pub active_only: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetResourceSubstitutionsRequest "GetResourceSubstitutionsRequest" {
    0 resource_names set_resource_names Vec<String> = "ResourceNames";
    1 culture set_culture String = "Culture";
    2 active_only set_active_only bool = "ActiveOnly";
} }

/// The carrier `IsResourceSubstitutionActiveRequest` of the API.
#[non_exhaustive]
pub struct IsResourceSubstitutionActiveRequest {
    /// The property `ResourceNames`.
    pub resource_names: Option<Vec<String>>,
    /// The property `Culture`.
    pub culture: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { IsResourceSubstitutionActiveRequest "IsResourceSubstitutionActiveRequest" {
    0 resource_names set_resource_names Vec<String> = "ResourceNames";
    1 culture set_culture String = "Culture";
} }

/// The carrier `SetResourceSubstitutionRequest` of the API.
#[non_exhaustive]
pub struct SetResourceSubstitutionRequest {
    /// The property `ResourceName`.
    pub resource_name: Option<String>,
    /// The property `ResourceValues`.
    pub resource_values: Option<String>,
    /// The property `Culture`.
    pub culture: Option<String>,
    /// The property `IsActive`.
    pub is_active: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetResourceSubstitutionRequest "SetResourceSubstitutionRequest" {
    0 resource_name set_resource_name String = "ResourceName";
    1 resource_values set_resource_values String = "ResourceValues";
    2 culture set_culture String = "Culture";
    3 is_active set_is_active bool = "IsActive";
} }
