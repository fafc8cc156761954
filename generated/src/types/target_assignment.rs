// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{Associate, Contact, Currency, FieldProperty, TableRight, UserGroup};

/// The carrier `TargetAssignment` of the API.
#[non_exhaustive]
pub struct TargetAssignment {
    /// The property `TargetAssignmentInfoId`.
    pub target_assignment_info_id: Option<i32>,
    /// The property `Values`.
    pub values: Option<Vec<f64>>,
    /// The property `Locked`.
    pub locked: Option<bool>,
    /// The property `TargetAssociate`.
    pub target_associate: Option<Box<Associate>>,
    /// The property `TargetContact`.
    pub target_contact: Option<Box<Contact>>,
    /// The property `TargetUserGroup`.
    pub target_user_group: Option<Box<UserGroup>>,
    /// The property `Currency`.
    pub currency: Option<Box<Currency>>,
    /// The property `DimensionListItem`.
    pub dimension_list_item: Option<i32>,
    /// The property `DimensionListItemDisplayName`.
    pub dimension_list_item_display_name: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TargetAssignment "TargetAssignment" crate::PROFILE {
    0 target_assignment_info_id set_target_assignment_info_id i32 = "TargetAssignmentInfoId";
    1 values set_values Vec<f64> = "Values";
    2 locked set_locked bool = "Locked";
    3 target_associate set_target_associate Box<Associate> = "TargetAssociate";
    4 target_contact set_target_contact Box<Contact> = "TargetContact";
    5 target_user_group set_target_user_group Box<UserGroup> = "TargetUserGroup";
    6 currency set_currency Box<Currency> = "Currency";
    7 dimension_list_item set_dimension_list_item i32 = "DimensionListItem";
    8 dimension_list_item_display_name set_dimension_list_item_display_name String = "DimensionListItemDisplayName";
    9 table_right set_table_right Box<TableRight> = "TableRight";
    10 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
