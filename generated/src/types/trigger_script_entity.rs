// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{EventHandlerType, FieldProperty, TableRight};

/// CRMScript together with the event that starts it, such as the saving of a sale.
///
/// - taken by
///   [`crm_script_agent().save_trigger_script_by_unique_id`](../crm_script_agent/struct.CrmScriptAgentClient.html#method.save_trigger_script_by_unique_id),
///   [`crm_script_agent().save_trigger_script_entity`](../crm_script_agent/struct.CrmScriptAgentClient.html#method.save_trigger_script_entity),
///   [`trigger_script().post_trigger_script_entity`](../trigger_script/struct.TriggerScriptClient.html#method.post_trigger_script_entity),
///   [`trigger_script().put_trigger_script_entity`](../trigger_script/struct.TriggerScriptClient.html#method.put_trigger_script_entity),
///   [`trigger_script().save_trigger_script_by_unique_id`](../trigger_script/struct.TriggerScriptClient.html#method.save_trigger_script_by_unique_id).
/// - returned by
///   [`crm_script_agent().create_default_trigger_script_entity`](../crm_script_agent/struct.CrmScriptAgentClient.html#method.create_default_trigger_script_entity),
///   [`crm_script_agent().get_trigger_script_by_unique_id`](../crm_script_agent/struct.CrmScriptAgentClient.html#method.get_trigger_script_by_unique_id),
///   [`crm_script_agent().get_trigger_script_entity`](../crm_script_agent/struct.CrmScriptAgentClient.html#method.get_trigger_script_entity),
///   [`crm_script_agent().save_trigger_script_by_unique_id`](../crm_script_agent/struct.CrmScriptAgentClient.html#method.save_trigger_script_by_unique_id),
///   [`crm_script_agent().save_trigger_script_entity`](../crm_script_agent/struct.CrmScriptAgentClient.html#method.save_trigger_script_entity),
///   [`trigger_script().default_trigger_script_entity`](../trigger_script/struct.TriggerScriptClient.html#method.default_trigger_script_entity)
///   and 2 more operations.
#[non_exhaustive]
pub struct TriggerScriptEntity {
    /// Key of the trigger script, given by the server; 0 in one that has not been saved.
    pub screen_chooser_id: Option<i32>,
    /// What the script is for.
    pub name: Option<String>,
    /// Event that the script runs on.
    pub screen_type: Option<EventHandlerType>,
    /// Whether the script runs at all.
    pub enabled: Option<bool>,
    /// Identifier of the script that is unique across all customers.
    pub unique_identifier: Option<String>,
    /// Text of the script.
    pub source: Option<String>,
    /// When the record was created, in UTC.
    pub registered: Option<DateTime>,
    /// Key of the user who created the record.
    pub registered_associate_id: Option<i32>,
    /// When the record was last changed, in UTC.
    pub updated: Option<DateTime>,
    /// Key of the user who last changed the record.
    pub updated_associate_id: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TriggerScriptEntity "TriggerScriptEntity" crate::PROFILE {
    0 screen_chooser_id set_screen_chooser_id i32 = "ScreenChooserId";
    1 name set_name String = "Name";
    2 screen_type set_screen_type EventHandlerType = "ScreenType";
    3 enabled set_enabled bool = "Enabled";
    4 unique_identifier set_unique_identifier String = "UniqueIdentifier";
    5 source set_source String = "Source";
    6 registered set_registered DateTime = "Registered";
    7 registered_associate_id set_registered_associate_id i32 = "RegisteredAssociateId";
    8 updated set_updated DateTime = "Updated";
    9 updated_associate_id set_updated_associate_id i32 = "UpdatedAssociateId";
    10 table_right set_table_right Box<TableRight> = "TableRight";
    11 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
