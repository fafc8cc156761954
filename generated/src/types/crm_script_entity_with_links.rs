// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `CRMScriptEntityWithLinks` of the API.
#[non_exhaustive]
pub struct CRMScriptEntityWithLinks {
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
    /// The property `HierarchyId`.
    pub hierarchy_id: Option<i32>,
    /// The property `Source`.
    pub source: Option<String>,
    /// The property `Registered`.
    pub registered: Option<DateTime>,
    /// The property `RegisteredAssociateId`.
    pub registered_associate_id: Option<i32>,
    /// The property `Updated`.
    pub updated: Option<DateTime>,
    /// The property `UpdatedAssociateId`.
    pub updated_associate_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// The property `_Links`.
    pub links: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CRMScriptEntityWithLinks "CRMScriptEntityWithLinks" crate::PROFILE {
    0 ejscript_id set_ejscript_id i32 = "EjscriptId";
    1 unique_identifier set_unique_identifier String = "UniqueIdentifier";
    2 name set_name String = "Name";
    3 description set_description String = "Description";
    4 include_id set_include_id String = "IncludeId";
    5 hierarchy_id set_hierarchy_id i32 = "HierarchyId";
    6 source set_source String = "Source";
    7 registered set_registered DateTime = "Registered";
    8 registered_associate_id set_registered_associate_id i32 = "RegisteredAssociateId";
    9 updated set_updated DateTime = "Updated";
    10 updated_associate_id set_updated_associate_id i32 = "UpdatedAssociateId";
    11 table_right set_table_right Box<TableRight> = "TableRight";
    12 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
    13 links set_links Map<String> = "_Links";
} }
