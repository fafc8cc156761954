// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{BlockedVerbs, CRMScriptResult, CRMScriptSourceMap, FieldProperty, ScriptType, TableRight};

/// The carrier `CRMScriptEntity` of the API.
#[non_exhaustive]
pub struct CRMScriptEntity {
    /// The property `EjscriptId`.
    pub ejscript_id: Option<i32>,
    /// The property `UniqueIdentifier`.
    pub unique_identifier: Option<String>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `IncludeId`.
    pub include_id: Option<String>,
    /// The property `AccessKey`.
    pub access_key: Option<String>,
    /// The property `HierarchyId`.
    pub hierarchy_id: Option<i32>,
    /// The property `Source`.
    pub source: Option<String>,
    /// The property `SourceCode`.
    pub source_code: Option<String>,
    /// The property `ScriptType`.
    pub script_type: Option<ScriptType>,
    /// The property `HtmlOutput`.
    pub html_output: Option<i32>,
    /// The property `Includes`.
    pub includes: Option<Vec<i32>>,
    /// The property `SourceMaps`.
    pub source_maps: Option<Vec<CRMScriptSourceMap>>,
    /// The property `ValidationResult`.
    pub validation_result: Option<Box<CRMScriptResult>>,
    /// The property `Registered`.
    pub registered: Option<DateTime>,
    /// The property `RegisteredAssociateId`.
    pub registered_associate_id: Option<i32>,
    /// The property `Updated`.
    pub updated: Option<DateTime>,
    /// The property `UpdatedAssociateId`.
    pub updated_associate_id: Option<i32>,
    /// The property `BlockedVerbs`.
    pub blocked_verbs: Option<BlockedVerbs>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
} }
