// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, UnknownMember, carrier, open_enum};
use crate::types::{FieldProperty, TableRight};

/// The enum `Domain` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Domain {
    /// `Unknown`, number 0.
    Unknown,
    /// `ExtraTables`, number 1.
    ExtraTables,
    /// `ScreenDefinitions`, number 2.
    ScreenDefinitions,
    /// `Scripts`, number 3.
    Scripts,
    /// `Selections`, number 4.
    Selections,
    /// `ExternalDocuments`, number 5.
    ExternalDocuments,
    /// `UserGroups`, number 6.
    UserGroups,
    /// `ExternalDocumentRelatedToSpmMessage`, number 7.
    ExternalDocumentRelatedToSpmMessage,
    /// `Dashboards`, number 8.
    Dashboards,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { Domain "Domain" {
    0 Unknown = "Unknown";
    1 ExtraTables = "ExtraTables";
    2 ScreenDefinitions = "ScreenDefinitions";
    3 Scripts = "Scripts";
    4 Selections = "Selections";
    5 ExternalDocuments = "ExternalDocuments";
    6 UserGroups = "UserGroups";
    7 ExternalDocumentRelatedToSpmMessage = "ExternalDocumentRelatedToSpmMessage";
    8 Dashboards = "Dashboards";
} [0, 1, 2, 3, 4, 5, 6, 7, 8] }

/// The carrier `HierarchyEntity` of the API.
#[non_exhaustive]
pub struct HierarchyEntity {
    /// The property `HierarchyId`.
    pub hierarchy_id: Option<i32>,
    /// The property `Domain`.
    pub domain: Option<Domain>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Fullname`.
    pub fullname: Option<String>,
    /// The property `ParentId`.
    pub parent_id: Option<i32>,
    /// The property `Children`.
    pub children: Option<Vec<HierarchyEntity>>,
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
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { HierarchyEntity "HierarchyEntity" {
    0 hierarchy_id set_hierarchy_id i32 = "HierarchyId";
    1 domain set_domain Domain = "Domain";
    2 name set_name String = "Name";
    3 fullname set_fullname String = "Fullname";
    4 parent_id set_parent_id i32 = "ParentId";
    5 children set_children Vec<HierarchyEntity> = "Children";
    6 registered set_registered DateTime = "Registered";
    7 registered_associate_id set_registered_associate_id i32 = "RegisteredAssociateId";
    8 updated set_updated DateTime = "Updated";
    9 updated_associate_id set_updated_associate_id i32 = "UpdatedAssociateId";
    10 table_right set_table_right Box<TableRight> = "TableRight";
    11 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
