// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};
use crate::types::{ConfigurableScreenDelta, DeltaQuery, DeltaState, DeltaType, WindowPosSize};

/// The carrier `ClearConfigurationCacheRequest` of the API.
#[non_exhaustive]
pub struct ClearConfigurationCacheRequest {
    /// The property `Application`.
    pub application: Option<String>,
    /// The property `Instance`.
    pub instance: Option<String>,
    /// The property `ForAllAssociates`.
    pub for_all_associates: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ClearConfigurationCacheRequest "ClearConfigurationCacheRequest" {
    0 application set_application String = "Application";
    1 instance set_instance String = "Instance";
    2 for_all_associates set_for_all_associates bool = "ForAllAssociates";
} }

/// The carrier `DeleteWindowPosSizeRequest` of the API.
#[non_exhaustive]
pub struct DeleteWindowPosSizeRequest {
    /// The property `WindowPosSizeId`.
    pub window_pos_size_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteWindowPosSizeRequest "DeleteWindowPosSizeRequest" {
    0 window_pos_size_id set_window_pos_size_id i32 = "WindowPosSizeId";
} }

/// The carrier `ExistsSystemEventRequest` of the API.
#[non_exhaustive]
pub struct ExistsSystemEventRequest {
    /// The property `Key`.
    pub key: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ExistsSystemEventRequest "ExistsSystemEventRequest" {
    0 key set_key String = "Key";
} }

/// The carrier `GetAnyConfigurationRequest` of the API.
#[non_exhaustive]
pub struct GetAnyConfigurationRequest {
    /// The property `Application`.
    pub application: Option<String>,
    /// The property `Instance`.
    pub instance: Option<String>,
    /// The property `Item`.
    pub item: Option<String>,
    /// The property `Type`.
    pub r#type: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAnyConfigurationRequest "GetAnyConfigurationRequest" {
    0 application set_application String = "Application";
    1 instance set_instance String = "Instance";
    2 item set_item String = "Item";
    3 r#type set_type String = "Type";
} }

/// The carrier `GetApplicationConfigurationRequest` of the API.
#[non_exhaustive]
pub struct GetApplicationConfigurationRequest {
    /// The property `Application`.
    pub application: Option<String>,
    /// The property `Instance`.
    pub instance: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetApplicationConfigurationRequest "GetApplicationConfigurationRequest" {
    0 application set_application String = "Application";
    1 instance set_instance String = "Instance";
} }

/// The carrier `GetCRMUrlRequest` of the API.
#[non_exhaustive]
pub struct GetCRMUrlRequest {
    /// The property `SoProtocol`.
    pub so_protocol: Option<String>,
    /// The property `Currents`.
    pub currents: Option<String>,
    /// The property `Frameless`.
    pub frameless: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetCRMUrlRequest "GetCRMUrlRequest" {
    0 so_protocol set_so_protocol String = "SoProtocol";
    1 currents set_currents String = "Currents";
    2 frameless set_frameless bool = "Frameless";
} }

/// The carrier `GetCSAuthUrlRequest` of the API.
#[non_exhaustive]
pub struct GetCSAuthUrlRequest {
    /// The property `Language`.
    pub language: Option<String>,
    /// The property `ProgramName`.
    pub program_name: Option<String>,
    /// The property `Action`.
    pub action: Option<String>,
    /// The property `ExtraParameters`.
    pub extra_parameters: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetCSAuthUrlRequest "GetCSAuthUrlRequest" {
    0 language set_language String = "Language";
    1 program_name set_program_name String = "ProgramName";
    2 action set_action String = "Action";
    3 extra_parameters set_extra_parameters String = "ExtraParameters";
} }

/// The carrier `GetCSRegistryValueRequest` of the API.
#[non_exhaustive]
pub struct GetCSRegistryValueRequest {
    /// The property `Entry`.
    pub entry: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetCSRegistryValueRequest "GetCSRegistryValueRequest" {
    0 entry set_entry i32 = "Entry";
} }

/// The carrier `GetConfigurableScreenDeltasByDeltaRequest` of the API.
#[non_exhaustive]
pub struct GetConfigurableScreenDeltasByDeltaRequest {
    /// The property `ConfigurableScreenDelta`.
    pub configurable_screen_delta: Option<Box<ConfigurableScreenDelta>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetConfigurableScreenDeltasByDeltaRequest "GetConfigurableScreenDeltasByDeltaRequest" {
    0 configurable_screen_delta set_configurable_screen_delta Box<ConfigurableScreenDelta> = "ConfigurableScreenDelta";
} }

/// The carrier `GetConfigurableScreenDeltasByQueryRequest` of the API.
#[non_exhaustive]
pub struct GetConfigurableScreenDeltasByQueryRequest {
    /// The property `DeltaQuery`.
    pub delta_query: Option<Box<DeltaQuery>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetConfigurableScreenDeltasByQueryRequest "GetConfigurableScreenDeltasByQueryRequest" {
    0 delta_query set_delta_query Box<DeltaQuery> = "DeltaQuery";
} }

/// The carrier `GetCsProgramUrlRequest` of the API.
#[non_exhaustive]
pub struct GetCsProgramUrlRequest {
    /// The property `Language`.
    pub language: Option<String>,
    /// The property `ProgramName`.
    pub program_name: Option<String>,
    /// The property `Action`.
    pub action: Option<String>,
    /// The property `ExtraParameters`.
    pub extra_parameters: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetCsProgramUrlRequest "GetCsProgramUrlRequest" {
    0 language set_language String = "Language";
    1 program_name set_program_name String = "ProgramName";
    2 action set_action String = "Action";
    3 extra_parameters set_extra_parameters String = "ExtraParameters";
} }

/// The carrier `GetEMarketingUrlRequest` of the API.
#[non_exhaustive]
pub struct GetEMarketingUrlRequest {
    /// The property `Language`.
    pub language: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetEMarketingUrlRequest "GetEMarketingUrlRequest" {
    0 language set_language String = "Language";
} }

/// The carrier `GetFilterListRequest` of the API.
#[non_exhaustive]
pub struct GetFilterListRequest {
    /// The property `Application`.
    pub application: Option<String>,
    /// The property `Instance`.
    pub instance: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetFilterListRequest "GetFilterListRequest" {
    0 application set_application String = "Application";
    1 instance set_instance String = "Instance";
} }

/// The carrier `GetObjectMappingRequest` of the API.
#[non_exhaustive]
pub struct GetObjectMappingRequest {
    /// The property `Application`.
    pub application: Option<String>,
    /// The property `Instance`.
    pub instance: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetObjectMappingRequest "GetObjectMappingRequest" {
    0 application set_application String = "Application";
    1 instance set_instance String = "Instance";
} }

/// The carrier `GetPageConfigurationRequest` of the API.
#[non_exhaustive]
pub struct GetPageConfigurationRequest {
    /// The property `Application`.
    pub application: Option<String>,
    /// The property `Instance`.
    pub instance: Option<String>,
    /// The property `Page`.
    pub page: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPageConfigurationRequest "GetPageConfigurationRequest" {
    0 application set_application String = "Application";
    1 instance set_instance String = "Instance";
    2 page set_page String = "Page";
} }

/// The carrier `GetRefreshedPageConfigurationRequest` of the API.
#[non_exhaustive]
pub struct GetRefreshedPageConfigurationRequest {
    /// The property `Application`.
    pub application: Option<String>,
    /// The property `Instance`.
    pub instance: Option<String>,
    /// The property `Page`.
    pub page: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetRefreshedPageConfigurationRequest "GetRefreshedPageConfigurationRequest" {
    0 application set_application String = "Application";
    1 instance set_instance String = "Instance";
    2 page set_page String = "Page";
} }

/// The carrier `GetScreenConfigurationDeltaRequest` of the API.
#[non_exhaustive]
pub struct GetScreenConfigurationDeltaRequest {
    /// The property `DeltaType`.
    pub delta_type: Option<DeltaType>,
    /// The property `DeltaState`.
    pub delta_state: Option<DeltaState>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetScreenConfigurationDeltaRequest "GetScreenConfigurationDeltaRequest" {
    0 delta_type set_delta_type DeltaType = "DeltaType";
    1 delta_state set_delta_state DeltaState = "DeltaState";
} }

/// The carrier `GetWindowPosSizesOnAssociateIdRequest` of the API.
#[non_exhaustive]
pub struct GetWindowPosSizesOnAssociateIdRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetWindowPosSizesOnAssociateIdRequest "GetWindowPosSizesOnAssociateIdRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
} }

/// The carrier `GetWindowPosSizesOnPersonIdRequest` of the API.
#[non_exhaustive]
pub struct GetWindowPosSizesOnPersonIdRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetWindowPosSizesOnPersonIdRequest "GetWindowPosSizesOnPersonIdRequest" {
    0 person_id set_person_id i32 = "PersonId";
} }

/// The carrier `GetWwwUrlRequest` of the API.
#[non_exhaustive]
pub struct GetWwwUrlRequest {
    /// The property `Client`.
    pub client: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetWwwUrlRequest "GetWwwUrlRequest" {
    0 client set_client String = "Client";
} }

/// The carrier `SaveAndPublishRequest` of the API.
#[non_exhaustive]
pub struct SaveAndPublishRequest {
    /// The property `ConfigurableScreenDelta`.
    pub configurable_screen_delta: Option<Box<ConfigurableScreenDelta>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveAndPublishRequest "SaveAndPublishRequest" {
    0 configurable_screen_delta set_configurable_screen_delta Box<ConfigurableScreenDelta> = "ConfigurableScreenDelta";
} }

/// The carrier `SaveWindowPosSizeRequest` of the API.
#[non_exhaustive]
pub struct SaveWindowPosSizeRequest {
    /// The property `WindowPosSize`.
    pub window_pos_size: Option<Box<WindowPosSize>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveWindowPosSizeRequest "SaveWindowPosSizeRequest" {
    0 window_pos_size set_window_pos_size Box<WindowPosSize> = "WindowPosSize";
} }

/// The carrier `SaveWindowPosSizesRequest` of the API.
#[non_exhaustive]
pub struct SaveWindowPosSizesRequest {
    /// The property `WindowPosSizes`.
    pub window_pos_sizes: Option<Vec<WindowPosSize>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveWindowPosSizesRequest "SaveWindowPosSizesRequest" {
    0 window_pos_sizes set_window_pos_sizes Vec<WindowPosSize> = "WindowPosSizes";
} }
