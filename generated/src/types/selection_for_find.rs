// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Temporary selection that a search works on.
///
/// - returned by
///   [`selection_agent().get_selection_for_find`](../selection_agent/struct.SelectionAgentClient.html#method.get_selection_for_find).
#[non_exhaustive]
pub struct SelectionForFind {
    /// Archive that lists the records found.
    pub provider_name: Option<String>,
    /// Key of the temporary selection that the search works on.
    pub selection_id: Option<i32>,
    /// Whether the search can be kept as a dynamic selection.
    pub can_save_as_selection: Option<bool>,
    /// Heading of the search page, as a resource name.
    pub main_heading: Option<String>,
    /// Heading of the filter page, as a resource name.
    pub filter_screen_heading: Option<String>,
    /// Heading of the records, such as Companies, as a resource name.
    pub selection_entity_heading: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SelectionForFind "SelectionForFind" crate::PROFILE {
    0 provider_name set_provider_name String = "ProviderName";
    1 selection_id set_selection_id i32 = "SelectionId";
    2 can_save_as_selection set_can_save_as_selection bool = "CanSaveAsSelection";
    3 main_heading set_main_heading String = "MainHeading";
    4 filter_screen_heading set_filter_screen_heading String = "FilterScreenHeading";
    5 selection_entity_heading set_selection_entity_heading String = "SelectionEntityHeading";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
