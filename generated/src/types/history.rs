// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// A record that the user has visited lately.
///
/// - taken by
///   [`view_state_agent().save_current`](../view_state_agent/struct.ViewStateAgentClient.html#method.save_current),
///   [`view_state_agent().save_currents`](../view_state_agent/struct.ViewStateAgentClient.html#method.save_currents),
///   [`view_state_agent().save_histories`](../view_state_agent/struct.ViewStateAgentClient.html#method.save_histories).
/// - returned by
///   [`view_state_agent().get_current`](../view_state_agent/struct.ViewStateAgentClient.html#method.get_current),
///   [`view_state_agent().get_histories`](../view_state_agent/struct.ViewStateAgentClient.html#method.get_histories),
///   [`view_state_agent().get_histories_by_name`](../view_state_agent/struct.ViewStateAgentClient.html#method.get_histories_by_name),
///   [`view_state_agent().get_histories_by_names`](../view_state_agent/struct.ViewStateAgentClient.html#method.get_histories_by_names),
///   [`view_state_agent().get_histories_by_names_and_ids`](../view_state_agent/struct.ViewStateAgentClient.html#method.get_histories_by_names_and_ids),
///   [`view_state_agent().get_history`](../view_state_agent/struct.ViewStateAgentClient.html#method.get_history)
///   and 5 more operations.
#[non_exhaustive]
pub struct History {
    /// Position in the list of visits.
    pub rank: Option<i32>,
    /// Key of the visited record, such as a company.
    pub id: Option<i32>,
    /// Kind of record, such as contact.
    pub history_name: Option<String>,
    /// Key of the history item, given by the server; 0 in one that has not been saved.
    pub history_id: Option<i32>,
    /// Key of the user who owns the history list.
    pub associate_id: Option<i32>,
    /// What the record is called.
    pub name: Option<String>,
    /// Further text, such as the kind of a user.
    pub item_info: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { History "History" crate::PROFILE {
    0 rank set_rank i32 = "Rank";
    1 id set_id i32 = "Id";
    2 history_name set_history_name String = "HistoryName";
    3 history_id set_history_id i32 = "HistoryId";
    4 associate_id set_associate_id i32 = "AssociateId";
    5 name set_name String = "Name";
    6 item_info set_item_info String = "ItemInfo";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
