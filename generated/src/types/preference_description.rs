// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, PrefDescAccessFlags, PrefDescValueType, PreferenceLevel, TableRight};

/// The carrier `PreferenceDescription` of the API.
#[non_exhaustive]
pub struct PreferenceDescription {
    /// The property `PrefDescId`.
    pub pref_desc_id: Option<i32>,
    /// The property `Section`.
    pub section: Option<String>,
    /// The property `Key`.
    pub key: Option<String>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `ValueType`.
    pub value_type: Option<PrefDescValueType>,
    /// The property `MaxLevel`.
    pub max_level: Option<PreferenceLevel>,
    /// The property `SysMaxLevel`.
    pub sys_max_level: Option<PreferenceLevel>,
    /// The property `AccessFlags`.
    pub access_flags: Option<PrefDescAccessFlags>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `IsBuiltin`.
    pub is_builtin: Option<bool>,
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `UserDefinedListId`.
    pub user_defined_list_id: Option<i32>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `SubGroup`.
    pub sub_group: Option<String>,
    /// The property `MinLevel`.
    pub min_level: Option<i32>,
    /// The property `MaxValue`.
    pub max_value: Option<i32>,
    /// The property `MinValue`.
    pub min_value: Option<i32>,
    /// The property `RequiredLicense`.
    pub required_license: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PreferenceDescription "PreferenceDescription" crate::PROFILE {
    0 pref_desc_id set_pref_desc_id i32 = "PrefDescId";
    1 section set_section String = "Section";
    2 key set_key String = "Key";
    3 name set_name String = "Name";
    4 value_type set_value_type PrefDescValueType = "ValueType";
    5 max_level set_max_level PreferenceLevel = "MaxLevel";
    6 sys_max_level set_sys_max_level PreferenceLevel = "SysMaxLevel";
    7 access_flags set_access_flags PrefDescAccessFlags = "AccessFlags";
    8 description set_description String = "Description";
    9 is_builtin set_is_builtin bool = "IsBuiltin";
    10 table_name set_table_name String = "TableName";
    11 user_defined_list_id set_user_defined_list_id i32 = "UserDefinedListId";
    12 rank set_rank i32 = "Rank";
    13 sub_group set_sub_group String = "SubGroup";
    14 min_level set_min_level i32 = "MinLevel";
    15 max_value set_max_value i32 = "MaxValue";
    16 min_value set_min_value i32 = "MinValue";
    17 required_license set_required_license String = "RequiredLicense";
    18 table_right set_table_right Box<TableRight> = "TableRight";
    19 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
