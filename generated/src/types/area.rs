// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `Area` of the API.
#[non_exhaustive]
pub struct Area {
    /// The property `AreaId`.
    pub area_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `MaxDataAge`.
    pub max_data_age: Option<i32>,
    /// The property `NumberOfUsers`.
    pub number_of_users: Option<i32>,
    /// The property `NumberOfLogins`.
    pub number_of_logins: Option<i32>,
    /// The property `FreetextEnabeled`.
    pub freetext_enabeled: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Area "Area" crate::PROFILE {
    0 area_id set_area_id i32 = "AreaId";
    1 name set_name String = "Name";
    2 max_data_age set_max_data_age i32 = "MaxDataAge";
    3 number_of_users set_number_of_users i32 = "NumberOfUsers";
    4 number_of_logins set_number_of_logins i32 = "NumberOfLogins";
    5 freetext_enabeled set_freetext_enabeled bool = "FreetextEnabeled";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
