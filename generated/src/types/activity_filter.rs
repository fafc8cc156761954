// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, MDOListItem, SelectableMDOListItem, TableRight};

/// Filter of a list of activities, by period, users and groups.
///
/// - taken by
///   [`archive_agent().set_activity_filter`](../archive_agent/struct.ArchiveAgentClient.html#method.set_activity_filter).
/// - returned by
///   [`archive_agent().get_activity_filter`](../archive_agent/struct.ArchiveAgentClient.html#method.get_activity_filter).
#[non_exhaustive]
pub struct ActivityFilter {
    /// First day that the filter lets pass.
    pub from_date: Option<DateTime>,
    /// Last day that the filter lets pass.
    pub to_date: Option<DateTime>,
    /// Users whose activities are shown.
    pub associate_list: Option<Vec<SelectableMDOListItem>>,
    /// User groups whose activities are shown.
    pub group_list: Option<Vec<SelectableMDOListItem>>,
    /// Ready-made periods in the future to choose from.
    pub future_date_list: Option<Vec<MDOListItem>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ActivityFilter "ActivityFilter" crate::PROFILE {
    0 from_date set_from_date DateTime = "FromDate";
    1 to_date set_to_date DateTime = "ToDate";
    2 associate_list set_associate_list Vec<SelectableMDOListItem> = "AssociateList";
    3 group_list set_group_list Vec<SelectableMDOListItem> = "GroupList";
    4 future_date_list set_future_date_list Vec<MDOListItem> = "FutureDateList";
    5 table_right set_table_right Box<TableRight> = "TableRight";
    6 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
