// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{BlockedVerbs, CRMScriptResult, CRMScriptSourceMap, FieldProperty, ScriptType, TableRight};

/// A script in the vendor's language, stored with its source.
///
/// - taken by
///   [`crm_script().post_crm_script_entity`](../crm_script/struct.CrmScriptClient.html#method.post_crm_script_entity),
///   [`crm_script().put_crm_script_entity`](../crm_script/struct.CrmScriptClient.html#method.put_crm_script_entity),
///   [`crm_script_agent().save_crm_script_entity`](../crm_script_agent/struct.CrmScriptAgentClient.html#method.save_crm_script_entity),
///   [`crm_script_agent().save_crm_script_entity_without_compile`](../crm_script_agent/struct.CrmScriptAgentClient.html#method.save_crm_script_entity_without_compile).
/// - returned by
///   [`crm_script().default_crm_script_entity`](../crm_script/struct.CrmScriptClient.html#method.default_crm_script_entity),
///   [`crm_script_agent().create_default_crm_script_entity`](../crm_script_agent/struct.CrmScriptAgentClient.html#method.create_default_crm_script_entity),
///   [`crm_script_agent().get_crm_script_entity`](../crm_script_agent/struct.CrmScriptAgentClient.html#method.get_crm_script_entity),
///   [`crm_script_agent().save_crm_script_entity`](../crm_script_agent/struct.CrmScriptAgentClient.html#method.save_crm_script_entity),
///   [`crm_script_agent().save_crm_script_entity_without_compile`](../crm_script_agent/struct.CrmScriptAgentClient.html#method.save_crm_script_entity_without_compile).
#[non_exhaustive]
pub struct CRMScriptEntity {
    /// Key of the script, given by the server; 0 in one that has not been saved.
    pub ejscript_id: Option<i32>,
    /// Identifier of the script that is unique across all customers.
    pub unique_identifier: Option<String>,
    /// Name of the script.
    pub name: Option<String>,
    /// What the script is used for.
    pub description: Option<String>,
    /// Unique name by which other scripts include this script.
    pub include_id: Option<String>,
    /// Secret with which customer pages run the script.
    ///
    /// A secret, which `Debug` does not show.
    pub access_key: Option<String>,
    /// Key of the folder that the script is in.
    pub hierarchy_id: Option<i32>,
    /// Text of the program.
    pub source: Option<String>,
    /// Source text of the program.
    pub source_code: Option<String>,
    /// Language that the script is written in.
    pub script_type: Option<ScriptType>,
    /// Whether running the script gives HTML.
    pub html_output: Option<i32>,
    /// Keys of all scripts that this script includes, directly or not.
    pub includes: Option<Vec<i32>>,
    /// Which lines come from which included script.
    pub source_maps: Option<Vec<CRMScriptSourceMap>>,
    /// Outcome of the check that saving a TypeScript makes.
    pub validation_result: Option<Box<CRMScriptResult>>,
    /// When the record was created, in UTC.
    pub registered: Option<DateTime>,
    /// Key of the user who created the record.
    pub registered_associate_id: Option<i32>,
    /// When the record was last changed, in UTC.
    pub updated: Option<DateTime>,
    /// Key of the user who last changed the record.
    pub updated_associate_id: Option<i32>,
    /// HTTP methods by which the script must not be called.
    pub blocked_verbs: Option<BlockedVerbs>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CRMScriptEntity "CRMScriptEntity" crate::PROFILE {
    0 ejscript_id set_ejscript_id i32 = "EjscriptId";
    1 unique_identifier set_unique_identifier String = "UniqueIdentifier";
    2 name set_name String = "Name";
    3 description set_description String = "Description";
    4 include_id set_include_id String = "IncludeId";
    5 access_key set_access_key String = "AccessKey";
    6 hierarchy_id set_hierarchy_id i32 = "HierarchyId";
    7 source set_source String = "Source";
    8 source_code set_source_code String = "SourceCode";
    9 script_type set_script_type ScriptType = "ScriptType";
    10 html_output set_html_output i32 = "HtmlOutput";
    11 includes set_includes Vec<i32> = "Includes";
    12 source_maps set_source_maps Vec<CRMScriptSourceMap> = "SourceMaps";
    13 validation_result set_validation_result Box<CRMScriptResult> = "ValidationResult";
    14 registered set_registered DateTime = "Registered";
    15 registered_associate_id set_registered_associate_id i32 = "RegisteredAssociateId";
    16 updated set_updated DateTime = "Updated";
    17 updated_associate_id set_updated_associate_id i32 = "UpdatedAssociateId";
    18 blocked_verbs set_blocked_verbs BlockedVerbs = "BlockedVerbs";
    19 table_right set_table_right Box<TableRight> = "TableRight";
    20 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} secret [5] }
