// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight, UserType};

/// What a person's record says about the user behind it.
///
/// - returned by [`user_agent().get_user_info`](../user_agent/struct.UserAgentClient.html#method.get_user_info),
///   [`user_agent().get_user_info_list`](../user_agent/struct.UserAgentClient.html#method.get_user_info_list).
/// - part of [`PersonEntity`](struct.PersonEntity.html),
///   [`PersonEntityWithLinks`](struct.PersonEntityWithLinks.html).
#[non_exhaustive]
pub struct UserInfo {
    /// Whether the user has left, and has no rights any more.
    pub deleted: Option<bool>,
    /// Key of the user data; 0 when it has not been saved.
    pub user_info_id: Option<i32>,
    /// Short name, which is also the login onsite.
    pub user_name: Option<String>,
    /// Key of the contact person who is the user.
    pub person_id: Option<i32>,
    /// Position of the user where users are listed.
    pub rank: Option<i32>,
    /// Longer text about the user, shown as a tooltip.
    pub tooltip: Option<String>,
    /// Key of the primary user group.
    pub user_group_id: Option<i32>,
    /// Key of the user in customer service; 0 for none.
    pub ej_user_id: Option<i32>,
    /// Kind of user, such as an employee or a person from outside.
    pub user_type: Option<UserType>,
    /// Names of the modules that the user has.
    pub granted_licenses: Option<Vec<String>>,
    /// Whether the user may log in.
    pub can_logon: Option<bool>,
    /// Role as users see it.
    pub role_name: Option<String>,
    /// Explanation of the role.
    pub role_tooltip: Option<String>,
    /// Primary user group as users see it.
    pub user_group_name: Option<String>,
    /// Explanation of the user group.
    pub user_group_tooltip: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UserInfo "UserInfo" crate::PROFILE {
    0 deleted set_deleted bool = "Deleted";
    1 user_info_id set_user_info_id i32 = "UserInfoId";
    2 user_name set_user_name String = "UserName";
    3 person_id set_person_id i32 = "PersonId";
    4 rank set_rank i32 = "Rank";
    5 tooltip set_tooltip String = "Tooltip";
    6 user_group_id set_user_group_id i32 = "UserGroupId";
    7 ej_user_id set_ej_user_id i32 = "EjUserId";
    8 user_type set_user_type UserType = "UserType";
    9 granted_licenses set_granted_licenses Vec<String> = "GrantedLicenses";
    10 can_logon set_can_logon bool = "CanLogon";
    11 role_name set_role_name String = "RoleName";
    12 role_tooltip set_role_tooltip String = "RoleTooltip";
    13 user_group_name set_user_group_name String = "UserGroupName";
    14 user_group_tooltip set_user_group_tooltip String = "UserGroupTooltip";
    15 table_right set_table_right Box<TableRight> = "TableRight";
    16 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
