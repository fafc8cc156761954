// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{AutomatedCategoryUpdateTriggerType, FieldProperty, TableRight};

/// Rule that changes the category of a company or contact person when something else changes.
///
/// - taken by
///   [`list_agent().perform_needed_category_update`](../list_agent/struct.ListAgentClient.html#method.perform_needed_category_update),
///   [`list_agent().save_all_automated_category_updates`](../list_agent/struct.ListAgentClient.html#method.save_all_automated_category_updates).
/// - returned by
///   [`list_agent().get_all_automated_category_updates`](../list_agent/struct.ListAgentClient.html#method.get_all_automated_category_updates),
///   [`list_agent().get_need_category_update_for_person`](../list_agent/struct.ListAgentClient.html#method.get_need_category_update_for_person),
///   [`list_agent().get_need_category_update_for_sale`](../list_agent/struct.ListAgentClient.html#method.get_need_category_update_for_sale),
///   [`list_agent().save_all_automated_category_updates`](../list_agent/struct.ListAgentClient.html#method.save_all_automated_category_updates).
#[non_exhaustive]
pub struct AutomatedCategoryUpdate {
    /// Whether the rule is switched on for this trigger.
    pub enabled: Option<bool>,
    /// Kind of change that starts the rule.
    pub trigger_type: Option<AutomatedCategoryUpdateTriggerType>,
    /// Whether the user is asked before the category changes.
    pub user_confirmation: Option<bool>,
    /// Key of the category that is set, or proposed where the user is asked.
    pub default_category: Option<i32>,
    /// Key of the lead status that a person must have for the rule to apply.
    pub leadstatus_id: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
