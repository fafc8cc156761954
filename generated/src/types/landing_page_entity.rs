// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, MDOListItem, TableRight};

/// First page of the user, with what is pinned there.
///
/// - taken by
///   [`configuration_agent().save_landing_page_entity`](../configuration_agent/struct.ConfigurationAgentClient.html#method.save_landing_page_entity).
/// - returned by
///   [`configuration_agent().create_default_landing_page_entity`](../configuration_agent/struct.ConfigurationAgentClient.html#method.create_default_landing_page_entity),
///   [`configuration_agent().get_landing_page`](../configuration_agent/struct.ConfigurationAgentClient.html#method.get_landing_page),
///   [`configuration_agent().get_landing_page_entity`](../configuration_agent/struct.ConfigurationAgentClient.html#method.get_landing_page_entity),
///   [`configuration_agent().save_landing_page_entity`](../configuration_agent/struct.ConfigurationAgentClient.html#method.save_landing_page_entity).
#[non_exhaustive]
pub struct LandingPageEntity {
    /// Key of the page.
    pub landing_page_id: Option<i32>,
    /// Key of the user (associate) whose landing page this is.
    pub associate_id: Option<i32>,
    /// Table whose records the landing page is for.
    pub entity_table_name: Option<String>,
    /// Key of the selection that the landing page uses.
    pub selection_id: Option<i32>,
    /// Selections that the user has pinned to the landing page.
    pub pinned_selections: Option<Vec<MDOListItem>>,
    /// Records other than selections that the user has pinned to the landing page.
    pub pinned_entities: Option<Vec<MDOListItem>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { LandingPageEntity "LandingPageEntity" crate::PROFILE {
    0 landing_page_id set_landing_page_id i32 = "LandingPageId";
    1 associate_id set_associate_id i32 = "AssociateId";
    2 entity_table_name set_entity_table_name String = "EntityTableName";
    3 selection_id set_selection_id i32 = "SelectionId";
    4 pinned_selections set_pinned_selections Vec<MDOListItem> = "PinnedSelections";
    5 pinned_entities set_pinned_entities Vec<MDOListItem> = "PinnedEntities";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
