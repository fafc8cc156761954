// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `ModuleLicenseLink` of the API.
#[non_exhaustive]
pub struct ModuleLicenseLink {
    /// The property `Unrestricted`.
    pub unrestricted: Option<bool>,
    /// The property `Total`.
    pub total: Option<i32>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `CanAssign`.
    pub can_assign: Option<bool>,
    /// The property `Free`.
    pub free: Option<i32>,
    /// The property `InUse`.
    pub in_use: Option<i32>,
    /// The property `IsHidden`.
    pub is_hidden: Option<bool>,
    /// The property `Assigned`.
    pub assigned: Option<bool>,
    /// The property `ModuleLicenseId`.
    pub module_license_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `PrerequisiteModuleName`.
    pub prerequisite_module_name: Option<String>,
    /// The property `SortOrder`.
    pub sort_order: Option<i32>,
    /// The property `ExtraFlags`.
    pub extra_flags: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ModuleLicenseLink "ModuleLicenseLink" crate::PROFILE {
    0 unrestricted set_unrestricted bool = "Unrestricted";
    1 total set_total i32 = "Total";
    2 tooltip set_tooltip String = "Tooltip";
    3 can_assign set_can_assign bool = "CanAssign";
    4 free set_free i32 = "Free";
    5 in_use set_in_use i32 = "InUse";
    6 is_hidden set_is_hidden bool = "IsHidden";
    7 assigned set_assigned bool = "Assigned";
    8 module_license_id set_module_license_id i32 = "ModuleLicenseId";
    9 name set_name String = "Name";
    10 description set_description String = "Description";
    11 prerequisite_module_name set_prerequisite_module_name String = "PrerequisiteModuleName";
    12 sort_order set_sort_order i32 = "SortOrder";
    13 extra_flags set_extra_flags i32 = "ExtraFlags";
    14 table_right set_table_right Box<TableRight> = "TableRight";
    15 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
