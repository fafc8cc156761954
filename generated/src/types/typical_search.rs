// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ArchiveRestrictionGroup, FieldProperty, TableRight};

/// The carrier `TypicalSearch` of the API.
#[non_exhaustive]
pub struct TypicalSearch {
    /// The property `TypicalSearchId`.
    pub typical_search_id: Option<i32>,
    /// The property `Title`.
    pub title: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `EntityName`.
    pub entity_name: Option<String>,
    /// The property `IsEntityDefault`.
    pub is_entity_default: Option<i32>,
    /// The property `IncludePerson`.
    pub include_person: Option<i32>,
    /// The property `Source`.
    pub source: Option<String>,
    /// The property `VersionNumber`.
    pub version_number: Option<i32>,
    /// The property `RestrictionGroups`.
    pub restriction_groups: Option<Vec<ArchiveRestrictionGroup>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TypicalSearch "TypicalSearch" crate::PROFILE {
    0 typical_search_id set_typical_search_id i32 = "TypicalSearchId";
    1 title set_title String = "Title";
    2 tooltip set_tooltip String = "Tooltip";
    3 entity_name set_entity_name String = "EntityName";
    4 is_entity_default set_is_entity_default i32 = "IsEntityDefault";
    5 include_person set_include_person i32 = "IncludePerson";
    6 source set_source String = "Source";
    7 version_number set_version_number i32 = "VersionNumber";
    8 restriction_groups set_restriction_groups Vec<ArchiveRestrictionGroup> = "RestrictionGroups";
    9 table_right set_table_right Box<TableRight> = "TableRight";
    10 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
