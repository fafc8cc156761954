// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// A group of users that rights and visibility refer to; an item of a list. It cannot be removed, only
/// marked as deleted.
///
/// - taken by
///   [`list_user_group().post_user_group`](../list_user_group/struct.ListUserGroupClient.html#method.post_user_group),
///   [`list_user_group().put_user_group`](../list_user_group/struct.ListUserGroupClient.html#method.put_user_group),
///   [`user_agent().save_user_group`](../user_agent/struct.UserAgentClient.html#method.save_user_group).
/// - returned by
///   [`list_user_group().get_all_user_group`](../list_user_group/struct.ListUserGroupClient.html#method.get_all_user_group),
///   [`list_user_group().post_user_group`](../list_user_group/struct.ListUserGroupClient.html#method.post_user_group),
///   [`list_user_group().get_user_group`](../list_user_group/struct.ListUserGroupClient.html#method.get_user_group),
///   [`list_user_group().put_user_group`](../list_user_group/struct.ListUserGroupClient.html#method.put_user_group),
///   [`user_agent().create_user_group`](../user_agent/struct.UserAgentClient.html#method.create_user_group),
///   [`user_agent().get_all_user_groups`](../user_agent/struct.UserAgentClient.html#method.get_all_user_groups) and
///   3 more operations.
/// - part of [`TargetAssignment`](struct.TargetAssignment.html), [`User`](struct.User.html),
///   [`UserWithLinks`](struct.UserWithLinks.html).
#[non_exhaustive]
pub struct UserGroup {
    /// Group as users see it.
    pub value: Option<String>,
    /// Longer text about the user group, shown as a tooltip.
    pub tooltip: Option<String>,
    /// Key of the user group; 0 in one that has not been saved.
    pub id: Option<i32>,
    /// Position of the group where user groups are listed.
    pub rank: Option<i32>,
    /// Whether the user group can no longer be chosen; groups cannot be deleted.
    pub deleted: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UserGroup "UserGroup" crate::PROFILE {
    0 value set_value String = "Value";
    1 tooltip set_tooltip String = "Tooltip";
    2 id set_id i32 = "Id";
    3 rank set_rank i32 = "Rank";
    4 deleted set_deleted bool = "Deleted";
    5 table_right set_table_right Box<TableRight> = "TableRight";
    6 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
