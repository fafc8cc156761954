// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{Domain, FieldProperty, TableRight};

/// A folder in a tree of folders.
///
/// - taken by
///   [`hierarchy().post_hierarchy_entity`](../hierarchy/struct.HierarchyClient.html#method.post_hierarchy_entity),
///   [`hierarchy().update_hierarchy_from_path`](../hierarchy/struct.HierarchyClient.html#method.update_hierarchy_from_path),
///   [`hierarchy().put_hierarchy_entity`](../hierarchy/struct.HierarchyClient.html#method.put_hierarchy_entity),
///   [`list_agent().save_hierarchy_entity`](../list_agent/struct.ListAgentClient.html#method.save_hierarchy_entity),
///   [`list_agent().update_hierarchy_from_path`](../list_agent/struct.ListAgentClient.html#method.update_hierarchy_from_path).
/// - returned by
///   [`hierarchy().default_hierarchy_entity`](../hierarchy/struct.HierarchyClient.html#method.default_hierarchy_entity),
///   [`hierarchy().get_all_in_domain`](../hierarchy/struct.HierarchyClient.html#method.get_all_in_domain),
///   [`hierarchy().get_hierarchy_from_path`](../hierarchy/struct.HierarchyClient.html#method.get_hierarchy_from_path),
///   [`hierarchy().update_hierarchy_from_path`](../hierarchy/struct.HierarchyClient.html#method.update_hierarchy_from_path),
///   [`hierarchy().add_hierarchy_to_path`](../hierarchy/struct.HierarchyClient.html#method.add_hierarchy_to_path),
///   [`list_agent().add_hierarchy_to_path`](../list_agent/struct.ListAgentClient.html#method.add_hierarchy_to_path)
///   and 6 more operations.
/// - part of [`EmailFlow`](struct.EmailFlow.html),
///   [`HierarchyEntityWithLinks`](struct.HierarchyEntityWithLinks.html).
#[non_exhaustive]
pub struct HierarchyEntity {
    /// Key of the folder, given by the server; 0 in one that has not been saved.
    pub hierarchy_id: Option<i32>,
    /// Domain of the folder tree: what its folders contain, such as scripts or selections.
    pub domain: Option<Domain>,
    /// What the folder is called.
    pub name: Option<String>,
    /// Path of the folder: the names of all folders down to this one, separated by slashes.
    pub fullname: Option<String>,
    /// Key of the folder above this folder.
    pub parent_id: Option<i32>,
    /// Folders directly below this folder, if any.
    pub children: Option<Vec<HierarchyEntity>>,
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

carrier! { HierarchyEntity "HierarchyEntity" crate::PROFILE {
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
