// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{Domain, FieldProperty, HierarchyEntity, TableRight};

/// The carrier `HierarchyEntityWithLinks` of the API.
#[non_exhaustive]
pub struct HierarchyEntityWithLinks {
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
    /// The property `_Links`.
    pub links: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { HierarchyEntityWithLinks "HierarchyEntityWithLinks" crate::PROFILE {
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
    12 links set_links Map<String> = "_Links";
} }
