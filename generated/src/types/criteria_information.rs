// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{
    ArchiveColumnInfo, ArchiveListItem, ArchiveRestrictionGroup, ArchiveRestrictionInfo, FieldProperty, TableRight,
};

/// The carrier `CriteriaInformation` of the API.
#[non_exhaustive]
pub struct CriteriaInformation {
    /// The property `Restrictions`.
    pub restrictions: Option<Vec<ArchiveRestrictionInfo>>,
    /// The property `CriteriaArchiveColumns`.
    pub criteria_archive_columns: Option<Vec<ArchiveColumnInfo>>,
    /// The property `CriteriaArchiveRows`.
    pub criteria_archive_rows: Option<Vec<ArchiveListItem>>,
    /// The property `RestrictionGroups`.
    pub restriction_groups: Option<Vec<ArchiveRestrictionGroup>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CriteriaInformation "CriteriaInformation" crate::PROFILE {
    0 restrictions set_restrictions Vec<ArchiveRestrictionInfo> = "Restrictions";
    1 criteria_archive_columns set_criteria_archive_columns Vec<ArchiveColumnInfo> = "CriteriaArchiveColumns";
    2 criteria_archive_rows set_criteria_archive_rows Vec<ArchiveListItem> = "CriteriaArchiveRows";
    3 restriction_groups set_restriction_groups Vec<ArchiveRestrictionGroup> = "RestrictionGroups";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
