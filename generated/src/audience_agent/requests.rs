// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Bytes, Unknown, carrier};
use crate::types::AudienceConfigParameter;

/// The carrier `DeleteConfigParameterRequest` of the API.
#[non_exhaustive]
pub struct DeleteConfigParameterRequest {
    /// The property `LayoutName`.
    pub layout_name: Option<String>,
    /// The property `ParameterName`.
    pub parameter_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteConfigParameterRequest "DeleteConfigParameterRequest" {
    0 layout_name set_layout_name String = "LayoutName";
    1 parameter_name set_parameter_name String = "ParameterName";
} }

/// The carrier `GetAudienceLayoutByNameRequest` of the API.
#[non_exhaustive]
pub struct GetAudienceLayoutByNameRequest {
    /// The property `LayoutName`.
    pub layout_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAudienceLayoutByNameRequest "GetAudienceLayoutByNameRequest" {
    0 layout_name set_layout_name String = "LayoutName";
} }

/// The carrier `GetAudienceLayoutOnPersonRequest` of the API.
#[non_exhaustive]
pub struct GetAudienceLayoutOnPersonRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAudienceLayoutOnPersonRequest "GetAudienceLayoutOnPersonRequest" {
    0 person_id set_person_id i32 = "PersonId";
} }

/// The carrier `GetConfigParameterOnPersonRequest` of the API.
#[non_exhaustive]
pub struct GetConfigParameterOnPersonRequest {
    /// The property `ParameterName`.
    pub parameter_name: Option<String>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetConfigParameterOnPersonRequest "GetConfigParameterOnPersonRequest" {
    0 parameter_name set_parameter_name String = "ParameterName";
    1 person_id set_person_id i32 = "PersonId";
} }

/// The carrier `GetConfigParameterRequest` of the API.
#[non_exhaustive]
pub struct GetConfigParameterRequest {
    /// The property `LayoutName`.
    pub layout_name: Option<String>,
    /// The property `ParameterName`.
    pub parameter_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetConfigParameterRequest "GetConfigParameterRequest" {
    0 layout_name set_layout_name String = "LayoutName";
    1 parameter_name set_parameter_name String = "ParameterName";
} }

/// The carrier `GetConfigParameterValueOnPersonRequest` of the API.
#[non_exhaustive]
pub struct GetConfigParameterValueOnPersonRequest {
    /// The property `ParameterName`.
    pub parameter_name: Option<String>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetConfigParameterValueOnPersonRequest "GetConfigParameterValueOnPersonRequest" {
    0 parameter_name set_parameter_name String = "ParameterName";
    1 person_id set_person_id i32 = "PersonId";
} }

/// The carrier `GetConfigParameterValueRequest` of the API.
#[non_exhaustive]
pub struct GetConfigParameterValueRequest {
    /// The property `LayoutName`.
    pub layout_name: Option<String>,
    /// The property `ParameterName`.
    pub parameter_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetConfigParameterValueRequest "GetConfigParameterValueRequest" {
    0 layout_name set_layout_name String = "LayoutName";
    1 parameter_name set_parameter_name String = "ParameterName";
} }

/// The carrier `GetConfigParametersByLayoutNameRequest` of the API.
#[non_exhaustive]
pub struct GetConfigParametersByLayoutNameRequest {
    /// The property `LayoutName`.
    pub layout_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetConfigParametersByLayoutNameRequest "GetConfigParametersByLayoutNameRequest" {
    0 layout_name set_layout_name String = "LayoutName";
} }

/// The carrier `GetConfigParametersOnPersonRequest` of the API.
#[non_exhaustive]
pub struct GetConfigParametersOnPersonRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetConfigParametersOnPersonRequest "GetConfigParametersOnPersonRequest" {
    0 person_id set_person_id i32 = "PersonId";
} }

/// The carrier `GetDefaultCountryFlagRequest` of the API.
#[non_exhaustive]
pub struct GetDefaultCountryFlagRequest {
    /// The property `LayoutName`.
    pub layout_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDefaultCountryFlagRequest "GetDefaultCountryFlagRequest" {
    0 layout_name set_layout_name String = "LayoutName";
} }

/// The carrier `GetDefaultPersonImageRequest` of the API.
#[non_exhaustive]
pub struct GetDefaultPersonImageRequest {
    /// The property `LayoutName`.
    pub layout_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDefaultPersonImageRequest "GetDefaultPersonImageRequest" {
    0 layout_name set_layout_name String = "LayoutName";
} }

/// The carrier `GetDefaultProjectImageRequest` of the API.
#[non_exhaustive]
pub struct GetDefaultProjectImageRequest {
    /// The property `LayoutName`.
    pub layout_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDefaultProjectImageRequest "GetDefaultProjectImageRequest" {
    0 layout_name set_layout_name String = "LayoutName";
} }

/// The carrier `GetLogoImageRequest` of the API.
#[non_exhaustive]
pub struct GetLogoImageRequest {
    /// The property `LayoutName`.
    pub layout_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetLogoImageRequest "GetLogoImageRequest" {
    0 layout_name set_layout_name String = "LayoutName";
} }

/// The carrier `GetMyConfigParameterRequest` of the API.
#[non_exhaustive]
pub struct GetMyConfigParameterRequest {
    /// The property `ParameterName`.
    pub parameter_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetMyConfigParameterRequest "GetMyConfigParameterRequest" {
    0 parameter_name set_parameter_name String = "ParameterName";
} }

/// The carrier `GetMyConfigParameterValueRequest` of the API.
#[non_exhaustive]
pub struct GetMyConfigParameterValueRequest {
    /// The property `ParameterName`.
    pub parameter_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetMyConfigParameterValueRequest "GetMyConfigParameterValueRequest" {
    0 parameter_name set_parameter_name String = "ParameterName";
} }

/// The carrier `SaveConfigParameterRequest` of the API.
#[non_exhaustive]
pub struct SaveConfigParameterRequest {
    /// The property `LayoutName`.
    pub layout_name: Option<String>,
    /// The property `ConfigParameter`.
    pub config_parameter: Option<Box<AudienceConfigParameter>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveConfigParameterRequest "SaveConfigParameterRequest" {
    0 layout_name set_layout_name String = "LayoutName";
    1 config_parameter set_config_parameter Box<AudienceConfigParameter> = "ConfigParameter";
} }

/// The carrier `SetDefaultCountryFlagRequest` of the API.
#[non_exhaustive]
pub struct SetDefaultCountryFlagRequest {
    /// The property `LayoutName`.
    pub layout_name: Option<String>,
    /// The property `Image`.
    pub image: Option<Bytes>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetDefaultCountryFlagRequest "SetDefaultCountryFlagRequest" {
    0 layout_name set_layout_name String = "LayoutName";
    1 image set_image Bytes = "Image";
} }

/// The carrier `SetDefaultPersonImageRequest` of the API.
#[non_exhaustive]
pub struct SetDefaultPersonImageRequest {
    /// The property `LayoutName`.
    pub layout_name: Option<String>,
    /// The property `Image`.
    pub image: Option<Bytes>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetDefaultPersonImageRequest "SetDefaultPersonImageRequest" {
    0 layout_name set_layout_name String = "LayoutName";
    1 image set_image Bytes = "Image";
} }

/// The carrier `SetDefaultProjectImageRequest` of the API.
#[non_exhaustive]
pub struct SetDefaultProjectImageRequest {
    /// The property `LayoutName`.
    pub layout_name: Option<String>,
    /// The property `Image`.
    pub image: Option<Bytes>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetDefaultProjectImageRequest "SetDefaultProjectImageRequest" {
    0 layout_name set_layout_name String = "LayoutName";
    1 image set_image Bytes = "Image";
} }

/// The carrier `SetLogoImageRequest` of the API.
#[non_exhaustive]
pub struct SetLogoImageRequest {
    /// The property `LayoutName`.
    pub layout_name: Option<String>,
    /// The property `Image`.
    pub image: Option<Bytes>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetLogoImageRequest "SetLogoImageRequest" {
    0 layout_name set_layout_name String = "LayoutName";
    1 image set_image Bytes = "Image";
} }
