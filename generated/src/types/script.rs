// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{BlockedVerbs, FieldProperty, TableRight};

/// A CRMScript in short form.
///
/// - taken by
///   [`crm_script_agent().save_crm_script_by_unique_identifier`](../crm_script_agent/struct.CrmScriptAgentClient.html#method.save_crm_script_by_unique_identifier),
///   [`script().save_crm_script_by_unique_identifier`](../script/struct.ScriptClient.html#method.save_crm_script_by_unique_identifier).
/// - returned by
///   [`crm_script_agent().get_crm_script_by_unique_identifier`](../crm_script_agent/struct.CrmScriptAgentClient.html#method.get_crm_script_by_unique_identifier),
///   [`crm_script_agent().save_crm_script_by_unique_identifier`](../crm_script_agent/struct.CrmScriptAgentClient.html#method.save_crm_script_by_unique_identifier),
///   [`script().get_crm_script_by_unique_identifier`](../script/struct.ScriptClient.html#method.get_crm_script_by_unique_identifier),
///   [`script().save_crm_script_by_unique_identifier`](../script/struct.ScriptClient.html#method.save_crm_script_by_unique_identifier).
#[non_exhaustive]
pub struct Script {
    /// Identifier of the script that is unique across all customers.
    pub unique_identifier: Option<String>,
    /// Name of the script.
    pub name: Option<String>,
    /// What the script is used for.
    pub description: Option<String>,
    /// Unique name by which other scripts include this script.
    pub include_id: Option<String>,
    /// Text of the program.
    pub source: Option<String>,
    /// When the record was created, in UTC.
    pub registered: Option<DateTime>,
    /// User who created the script.
    pub registered_by: Option<String>,
    /// When the record was last changed, in UTC.
    pub updated: Option<DateTime>,
    /// User who last changed the script.
    pub updated_by: Option<String>,
    /// Folders down to the script.
    pub path: Option<String>,
    /// HTTP methods by which the script must not be called.
    pub blocked_verbs: Option<BlockedVerbs>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Script "Script" crate::PROFILE {
    0 unique_identifier set_unique_identifier String = "UniqueIdentifier";
    1 name set_name String = "Name";
    2 description set_description String = "Description";
    3 include_id set_include_id String = "IncludeId";
    4 source set_source String = "Source";
    5 registered set_registered DateTime = "Registered";
    6 registered_by set_registered_by String = "RegisteredBy";
    7 updated set_updated DateTime = "Updated";
    8 updated_by set_updated_by String = "UpdatedBy";
    9 path set_path String = "Path";
    10 blocked_verbs set_blocked_verbs BlockedVerbs = "BlockedVerbs";
    11 table_right set_table_right Box<TableRight> = "TableRight";
    12 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
