// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Map, Unknown, carrier};
use crate::types::{EventData, Script, TriggerScriptEntity};

/// The carrier `DeleteCRMScriptByUniqueIdentifierRequest` of the API.
#[non_exhaustive]
pub struct DeleteCRMScriptByUniqueIdentifierRequest {
    /// The property `UniqueIdentifier`.
    pub unique_identifier: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteCRMScriptByUniqueIdentifierRequest "DeleteCRMScriptByUniqueIdentifierRequest" {
    0 unique_identifier set_unique_identifier String = "UniqueIdentifier";
} }

/// The carrier `DeleteTriggerScriptByUniqueIdRequest` of the API.
#[non_exhaustive]
pub struct DeleteTriggerScriptByUniqueIdRequest {
    /// The property `TriggerScriptUniqueId`.
    pub trigger_script_unique_id: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteTriggerScriptByUniqueIdRequest "DeleteTriggerScriptByUniqueIdRequest" {
    0 trigger_script_unique_id set_trigger_script_unique_id String = "TriggerScriptUniqueId";
} }

/// The carrier `ExecuteScriptAsEventByUniqueIdRequest` of the API.
#[non_exhaustive]
pub struct ExecuteScriptAsEventByUniqueIdRequest {
    /// The property `CRMScriptUniqueId`.
    pub crm_script_unique_id: Option<String>,
    /// The property `EventData`.
    pub event_data: Option<Box<EventData>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ExecuteScriptAsEventByUniqueIdRequest "ExecuteScriptAsEventByUniqueIdRequest" {
    0 crm_script_unique_id set_crm_script_unique_id String = "CRMScriptUniqueId";
    1 event_data set_event_data Box<EventData> = "EventData";
} }

/// The carrier `ExecuteScriptAsEventRequest` of the API.
#[non_exhaustive]
pub struct ExecuteScriptAsEventRequest {
    /// The property `CRMScriptId`.
    pub crm_script_id: Option<i32>,
    /// The property `EventData`.
    pub event_data: Option<Box<EventData>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ExecuteScriptAsEventRequest "ExecuteScriptAsEventRequest" {
    0 crm_script_id set_crm_script_id i32 = "CRMScriptId";
    1 event_data set_event_data Box<EventData> = "EventData";
} }

/// The carrier `ExecuteScriptByIncludeIdRequest` of the API.
#[non_exhaustive]
pub struct ExecuteScriptByIncludeIdRequest {
    /// The property `CRMScriptIncludeId`.
    pub crm_script_include_id: Option<String>,
    /// The property `Parameters`.
    pub parameters: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ExecuteScriptByIncludeIdRequest "ExecuteScriptByIncludeIdRequest" {
    0 crm_script_include_id set_crm_script_include_id String = "CRMScriptIncludeId";
    1 parameters set_parameters Map<String> = "Parameters";
} }

/// The carrier `ExecuteScriptByUniqueIdRequest` of the API.
#[non_exhaustive]
pub struct ExecuteScriptByUniqueIdRequest {
    /// The property `CRMScriptUniqueId`.
    pub crm_script_unique_id: Option<String>,
    /// The property `Parameters`.
    pub parameters: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ExecuteScriptByUniqueIdRequest "ExecuteScriptByUniqueIdRequest" {
    0 crm_script_unique_id set_crm_script_unique_id String = "CRMScriptUniqueId";
    1 parameters set_parameters Map<String> = "Parameters";
} }

/// The carrier `ExecuteScriptRequest` of the API.
#[non_exhaustive]
pub struct ExecuteScriptRequest {
    /// The property `CRMScriptId`.
    pub crm_script_id: Option<i32>,
    /// The property `Parameters`.
    pub parameters: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ExecuteScriptRequest "ExecuteScriptRequest" {
    0 crm_script_id set_crm_script_id i32 = "CRMScriptId";
    1 parameters set_parameters Map<String> = "Parameters";
} }

/// The carrier `GetCRMScriptByUniqueIdentifierRequest` of the API.
#[non_exhaustive]
pub struct GetCRMScriptByUniqueIdentifierRequest {
    /// The property `UniqueIdentifier`.
    pub unique_identifier: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetCRMScriptByUniqueIdentifierRequest "GetCRMScriptByUniqueIdentifierRequest" {
    0 unique_identifier set_unique_identifier String = "UniqueIdentifier";
} }

/// The carrier `GetTriggerScriptByUniqueIdRequest` of the API.
#[non_exhaustive]
pub struct GetTriggerScriptByUniqueIdRequest {
    /// The property `TriggerScriptUniqueId`.
    pub trigger_script_unique_id: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetTriggerScriptByUniqueIdRequest "GetTriggerScriptByUniqueIdRequest" {
    0 trigger_script_unique_id set_trigger_script_unique_id String = "TriggerScriptUniqueId";
} }

/// The carrier `SaveCRMScriptByUniqueIdentifierRequest` of the API.
#[non_exhaustive]
pub struct SaveCRMScriptByUniqueIdentifierRequest {
    /// The property `UniqueIdentifier`.
    pub unique_identifier: Option<String>,
    /// The property `Crmscript`.
    pub crmscript: Option<Box<Script>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveCRMScriptByUniqueIdentifierRequest "SaveCRMScriptByUniqueIdentifierRequest" {
    0 unique_identifier set_unique_identifier String = "UniqueIdentifier";
    1 crmscript set_crmscript Box<Script> = "Crmscript";
} }

/// The carrier `SaveTriggerScriptByUniqueIdRequest` of the API.
#[non_exhaustive]
pub struct SaveTriggerScriptByUniqueIdRequest {
    /// The property `TriggerScriptUniqueId`.
    pub trigger_script_unique_id: Option<String>,
    /// The property `Entity`.
    pub entity: Option<Box<TriggerScriptEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveTriggerScriptByUniqueIdRequest "SaveTriggerScriptByUniqueIdRequest" {
    0 trigger_script_unique_id set_trigger_script_unique_id String = "TriggerScriptUniqueId";
    1 entity set_entity Box<TriggerScriptEntity> = "Entity";
} }

/// The carrier `ValidateScriptByIncludeIdRequest` of the API.
#[non_exhaustive]
pub struct ValidateScriptByIncludeIdRequest {
    /// The property `CRMScriptIncludeId`.
    pub crm_script_include_id: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ValidateScriptByIncludeIdRequest "ValidateScriptByIncludeIdRequest" {
    0 crm_script_include_id set_crm_script_include_id String = "CRMScriptIncludeId";
} }

/// The carrier `ValidateScriptByUniqueIdRequest` of the API.
#[non_exhaustive]
pub struct ValidateScriptByUniqueIdRequest {
    /// The property `CRMScriptUniqueId`.
    pub crm_script_unique_id: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ValidateScriptByUniqueIdRequest "ValidateScriptByUniqueIdRequest" {
    0 crm_script_unique_id set_crm_script_unique_id String = "CRMScriptUniqueId";
} }

/// The carrier `ValidateScriptRequest` of the API.
#[non_exhaustive]
pub struct ValidateScriptRequest {
    /// The property `CRMScriptId`.
    pub crm_script_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ValidateScriptRequest "ValidateScriptRequest" {
    0 crm_script_id set_crm_script_id i32 = "CRMScriptId";
} }

/// The carrier `ValidateTriggerScriptByUniqueIdRequest` of the API.
#[non_exhaustive]
pub struct ValidateTriggerScriptByUniqueIdRequest {
    /// The property `TriggerScriptUniqueId`.
    pub trigger_script_unique_id: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ValidateTriggerScriptByUniqueIdRequest "ValidateTriggerScriptByUniqueIdRequest" {
    0 trigger_script_unique_id set_trigger_script_unique_id String = "TriggerScriptUniqueId";
} }

/// The carrier `ValidateTriggerScriptRequest` of the API.
#[non_exhaustive]
pub struct ValidateTriggerScriptRequest {
    /// The property `TriggerScriptId`.
    pub trigger_script_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ValidateTriggerScriptRequest "ValidateTriggerScriptRequest" {
    0 trigger_script_id set_trigger_script_id i32 = "TriggerScriptId";
} }
