// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};
use crate::types::{
    Preference, PreferenceDescription, PreferenceDescriptionLine, PreferenceLevel, PreferenceSpec,
    TabOrder,
};

/// The carrier `DeleteFromSectionAndKeyRequest` of the API.
#[non_exhaustive]
pub struct DeleteFromSectionAndKeyRequest {
    /// The property `Section`.
    pub section: Option<String>,
    /// The property `Key`.
    pub key: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteFromSectionAndKeyRequest "DeleteFromSectionAndKeyRequest" {
    0 section set_section String = "Section";
    1 key set_key String = "Key";
} }

/// The carrier `DeletePrefDescLinesByPrefDescIdRequest` of the API.
#[non_exhaustive]
pub struct DeletePrefDescLinesByPrefDescIdRequest {
    /// The property `PrefDescId`.
    pub pref_desc_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeletePrefDescLinesByPrefDescIdRequest "DeletePrefDescLinesByPrefDescIdRequest" {
    0 pref_desc_id set_pref_desc_id i32 = "PrefDescId";
} }

/// The carrier `DeletePrefDescLinesByPrefDescIdsRequest` of the API.
#[non_exhaustive]
pub struct DeletePrefDescLinesByPrefDescIdsRequest {
    /// The property `PrefDescIds`.
    pub pref_desc_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeletePrefDescLinesByPrefDescIdsRequest "DeletePrefDescLinesByPrefDescIdsRequest" {
    0 pref_desc_ids set_pref_desc_ids Vec<i32> = "PrefDescIds";
} }

/// The carrier `DeletePreferenceDescriptionLinesRequest` of the API.
#[non_exhaustive]
pub struct DeletePreferenceDescriptionLinesRequest {
    /// The property `PrefDescLineIds`.
    pub pref_desc_line_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeletePreferenceDescriptionLinesRequest "DeletePreferenceDescriptionLinesRequest" {
    0 pref_desc_line_ids set_pref_desc_line_ids Vec<i32> = "PrefDescLineIds";
} }

/// The carrier `DeletePreferenceRequest` of the API.
#[non_exhaustive]
pub struct DeletePreferenceRequest {
    /// The property `Id`.
    pub id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeletePreferenceRequest "DeletePreferenceRequest" {
    0 id set_id i32 = "Id";
} }

/// The carrier `DeletePreferencesRequest` of the API.
#[non_exhaustive]
pub struct DeletePreferencesRequest {
    /// The property `Ids`.
    pub ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeletePreferencesRequest "DeletePreferencesRequest" {
    0 ids set_ids Vec<i32> = "Ids";
} }

/// The carrier `GetAllFromSectionRequest` of the API.
#[non_exhaustive]
pub struct GetAllFromSectionRequest {
    /// The property `Section`.
    pub section: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAllFromSectionRequest "GetAllFromSectionRequest" {
    0 section set_section String = "Section";
} }

/// The carrier `GetFromSectionAndKeyRequest` of the API.
#[non_exhaustive]
pub struct GetFromSectionAndKeyRequest {
    /// The property `Section`.
    pub section: Option<String>,
    /// The property `Key`.
    pub key: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetFromSectionAndKeyRequest "GetFromSectionAndKeyRequest" {
    0 section set_section String = "Section";
    1 key set_key String = "Key";
} }

/// The carrier `GetPreferenceByNameAndIdRequest` of the API.
#[non_exhaustive]
pub struct GetPreferenceByNameAndIdRequest {
    /// The property `PrefSection`.
    pub pref_section: Option<String>,
    /// The property `PrefKey`.
    pub pref_key: Option<String>,
    /// The property `PrefLevel`.
    pub pref_level: Option<PreferenceLevel>,
    /// The property `OwnerId`.
    pub owner_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPreferenceByNameAndIdRequest "GetPreferenceByNameAndIdRequest" {
    0 pref_section set_pref_section String = "PrefSection";
    1 pref_key set_pref_key String = "PrefKey";
    2 pref_level set_pref_level PreferenceLevel = "PrefLevel";
    3 owner_id set_owner_id i32 = "OwnerId";
} }

/// The carrier `GetPreferenceByNameRequest` of the API.
#[non_exhaustive]
pub struct GetPreferenceByNameRequest {
    /// The property `PrefSection`.
    pub pref_section: Option<String>,
    /// The property `PrefKey`.
    pub pref_key: Option<String>,
    /// The property `PrefLevel`.
    pub pref_level: Option<PreferenceLevel>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPreferenceByNameRequest "GetPreferenceByNameRequest" {
    0 pref_section set_pref_section String = "PrefSection";
    1 pref_key set_pref_key String = "PrefKey";
    2 pref_level set_pref_level PreferenceLevel = "PrefLevel";
} }

/// The carrier `GetPreferenceDescriptionLineFromIdAndValueRequest` of the API.
#[non_exhaustive]
pub struct GetPreferenceDescriptionLineFromIdAndValueRequest {
    /// The property `PrefDescId`.
    pub pref_desc_id: Option<i32>,
    /// The property `PrefValue`.
    pub pref_value: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPreferenceDescriptionLineFromIdAndValueRequest "GetPreferenceDescriptionLineFromIdAndValueRequest" {
    0 pref_desc_id set_pref_desc_id i32 = "PrefDescId";
    1 pref_value set_pref_value String = "PrefValue";
} }

/// The carrier `GetPreferenceDescriptionLinesByPrefDescIdRequest` of the API.
#[non_exhaustive]
pub struct GetPreferenceDescriptionLinesByPrefDescIdRequest {
    /// The property `PrefDescId`.
    pub pref_desc_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPreferenceDescriptionLinesByPrefDescIdRequest "GetPreferenceDescriptionLinesByPrefDescIdRequest" {
    0 pref_desc_id set_pref_desc_id i32 = "PrefDescId";
} }

/// The carrier `GetPreferenceRequest` of the API.
#[non_exhaustive]
pub struct GetPreferenceRequest {
    /// The property `Id`.
    pub id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPreferenceRequest "GetPreferenceRequest" {
    0 id set_id i32 = "Id";
} }

/// The carrier `GetPreferencesRequest` of the API.
#[non_exhaustive]
pub struct GetPreferencesRequest {
    /// The property `Specifications`.
    pub specifications: Option<Vec<PreferenceSpec>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPreferencesRequest "GetPreferencesRequest" {
    0 specifications set_specifications Vec<PreferenceSpec> = "Specifications";
} }

/// The carrier `GetPreferencesWithDisplayValuesRequest` of the API.
#[non_exhaustive]
pub struct GetPreferencesWithDisplayValuesRequest {
    /// The property `Specifications`.
    pub specifications: Option<Vec<PreferenceSpec>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPreferencesWithDisplayValuesRequest "GetPreferencesWithDisplayValuesRequest" {
    0 specifications set_specifications Vec<PreferenceSpec> = "Specifications";
} }

/// The carrier `GetTabOrderRequest` of the API.
#[non_exhaustive]
pub struct GetTabOrderRequest {
    /// The property `TabName`.
    pub tab_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetTabOrderRequest "GetTabOrderRequest" {
    0 tab_name set_tab_name String = "TabName";
} }

/// The carrier `SaveFromSectionAndKeyRequest` of the API.
#[non_exhaustive]
pub struct SaveFromSectionAndKeyRequest {
    /// The property `Section`.
    pub section: Option<String>,
    /// The property `Key`.
    pub key: Option<String>,
    /// The property `PreferenceDescription`.
    pub preference_description: Option<Box<PreferenceDescription>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveFromSectionAndKeyRequest "SaveFromSectionAndKeyRequest" {
    0 section set_section String = "Section";
    1 key set_key String = "Key";
    2 preference_description set_preference_description Box<PreferenceDescription> = "PreferenceDescription";
} }

/// The carrier `SavePreferenceDescriptionLinesRequest` of the API.
#[non_exhaustive]
pub struct SavePreferenceDescriptionLinesRequest {
    /// The property `PreferenceDescriptionLines`.
    pub preference_description_lines: Option<Vec<PreferenceDescriptionLine>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SavePreferenceDescriptionLinesRequest "SavePreferenceDescriptionLinesRequest" {
    0 preference_description_lines set_preference_description_lines Vec<PreferenceDescriptionLine> = "PreferenceDescriptionLines";
} }

/// The carrier `SavePreferenceEntitiesRequest` of the API.
#[non_exhaustive]
pub struct SavePreferenceEntitiesRequest {
    /// The property `Preferences`.
    pub preferences: Option<Vec<Preference>>,
    /// The property `RemoveLowerLevels`.
    pub remove_lower_levels: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SavePreferenceEntitiesRequest "SavePreferenceEntitiesRequest" {
    0 preferences set_preferences Vec<Preference> = "Preferences";
    1 remove_lower_levels set_remove_lower_levels bool = "RemoveLowerLevels";
} }

/// The carrier `SavePreferenceEntityRequest` of the API.
#[non_exhaustive]
pub struct SavePreferenceEntityRequest {
    /// The property `Preference`.
    pub preference: Option<Box<Preference>>,
    /// The property `RemoveLowerLevels`.
    pub remove_lower_levels: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SavePreferenceEntityRequest "SavePreferenceEntityRequest" {
    0 preference set_preference Box<Preference> = "Preference";
    1 remove_lower_levels set_remove_lower_levels bool = "RemoveLowerLevels";
} }

/// The carrier `SavePreferenceRequest` of the API.
#[non_exhaustive]
pub struct SavePreferenceRequest {
    /// The property `Preference`.
    pub preference: Option<Box<Preference>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SavePreferenceRequest "SavePreferenceRequest" {
    0 preference set_preference Box<Preference> = "Preference";
} }

/// The carrier `SavePreferencesRequest` of the API.
#[non_exhaustive]
pub struct SavePreferencesRequest {
    /// The property `Preferences`.
    pub preferences: Option<Vec<Preference>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SavePreferencesRequest "SavePreferencesRequest" {
    0 preferences set_preferences Vec<Preference> = "Preferences";
} }

/// The carrier `SaveTabOrderRequest` of the API.
#[non_exhaustive]
pub struct SaveTabOrderRequest {
    /// The property `TabOrder`.
    pub tab_order: Option<Box<TabOrder>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveTabOrderRequest "SaveTabOrderRequest" {
    0 tab_order set_tab_order Box<TabOrder> = "TabOrder";
} }

/// The carrier `SaveTabOrdersRequest` of the API.
#[non_exhaustive]
pub struct SaveTabOrdersRequest {
    /// The property `TabOrders`.
    pub tab_orders: Option<Vec<TabOrder>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveTabOrdersRequest "SaveTabOrdersRequest" {
    0 tab_orders set_tab_orders Vec<TabOrder> = "TabOrders";
} }

/// The carrier `UpdateNetServicesStatusRequest` of the API.
#[non_exhaustive]
pub struct UpdateNetServicesStatusRequest {
    /// The property `XmlOrJson`.
    pub xml_or_json: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UpdateNetServicesStatusRequest "UpdateNetServicesStatusRequest" {
    0 xml_or_json set_xml_or_json String = "XmlOrJson";
} }
