// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{AutomatedCategoryUpdateTriggerType, FieldProperty, TableRight};

/// The carrier `AutomatedCategoryUpdate` of the API.
#[non_exhaustive]
pub struct AutomatedCategoryUpdate {
    /// The property `Enabled`.
    pub enabled: Option<bool>,
    /// The property `TriggerType`.
    pub trigger_type: Option<AutomatedCategoryUpdateTriggerType>,
    /// The property `UserConfirmation`.
    pub user_confirmation: Option<bool>,
    /// The property `DefaultCategory`.
    pub default_category: Option<i32>,
    /// The property `LeadstatusId`.
    pub leadstatus_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AutomatedCategoryUpdate "AutomatedCategoryUpdate" crate::PROFILE {
    0 enabled set_enabled bool = "Enabled";
    1 trigger_type set_trigger_type AutomatedCategoryUpdateTriggerType = "TriggerType";
    2 user_confirmation set_user_confirmation bool = "UserConfirmation";
    3 default_category set_default_category i32 = "DefaultCategory";
    4 leadstatus_id set_leadstatus_id i32 = "LeadstatusId";
    5 table_right set_table_right Box<TableRight> = "TableRight";
    6 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
