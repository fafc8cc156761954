// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ArchiveRestrictionGroup, FieldProperty, TableRight};

/// Ready-made search with its conditions.
///
/// - part of [`TypicalSearches`](struct.TypicalSearches.html).
#[non_exhaustive]
pub struct TypicalSearch {
    /// Key of the typical search, given by the server; 0 in one that has not been saved.
    pub typical_search_id: Option<i32>,
    /// Search as users see it, maybe in several languages.
    pub title: Option<String>,
    /// Text shown while the pointer rests on the search, maybe in several languages.
    pub tooltip: Option<String>,
    /// Kind of records that the search finds.
    pub entity_name: Option<String>,
    /// Whether new searches begin with this search, 1 or 0.
    pub is_entity_default: Option<i32>,
    /// Which persons of companies are included.
    pub include_person: Option<i32>,
    /// Organization that maintains the search.
    pub source: Option<String>,
    /// Version of the ready-made search that was downloaded last.
    pub version_number: Option<i32>,
    /// Conditions in groups, which together make up the search.
    pub restriction_groups: Option<Vec<ArchiveRestrictionGroup>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
