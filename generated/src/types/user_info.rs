// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight, UserType};

/// The carrier `UserInfo` of the API.
#[non_exhaustive]
pub struct UserInfo {
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `UserInfoId`.
    pub user_info_id: Option<i32>,
    /// The property `UserName`.
    pub user_name: Option<String>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `UserGroupId`.
    pub user_group_id: Option<i32>,
    /// The property `EjUserId`.
    pub ej_user_id: Option<i32>,
    /// The property `UserType`.
    pub user_type: Option<UserType>,
    /// The property `GrantedLicenses`.
    pub granted_licenses: Option<Vec<String>>,
    /// The property `CanLogon`.
    pub can_logon: Option<bool>,
    /// The property `RoleName`.
    pub role_name: Option<String>,
    /// The property `RoleTooltip`.
    pub role_tooltip: Option<String>,
    /// The property `UserGroupName`.
    pub user_group_name: Option<String>,
    /// The property `UserGroupTooltip`.
    pub user_group_tooltip: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
