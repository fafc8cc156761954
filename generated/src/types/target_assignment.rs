// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Decimal, Map, Unknown, carrier};
use crate::types::{Associate, Contact, Currency, FieldProperty, TableRight, UserGroup};

/// Sales target of a user, group or company for one year.
///
/// - returned by
///   [`targets_agent().create_default_target_assignment`](../targets_agent/struct.TargetsAgentClient.html#method.create_default_target_assignment),
///   [`targets_agent().create_default_target_assignment_for_company`](../targets_agent/struct.TargetsAgentClient.html#method.create_default_target_assignment_for_company),
///   [`targets_agent().create_default_target_assignment_for_company_with_dimension`](../targets_agent/struct.TargetsAgentClient.html#method.create_default_target_assignment_for_company_with_dimension),
///   [`targets_agent().create_default_target_assignment_for_company_with_year_and_dimension`](../targets_agent/struct.TargetsAgentClient.html#method.create_default_target_assignment_for_company_with_year_and_dimension),
///   [`targets_agent().create_default_target_assignment_for_user_group`](../targets_agent/struct.TargetsAgentClient.html#method.create_default_target_assignment_for_user_group),
///   [`targets_agent().create_default_target_assignment_for_user_group_with_dimension`](../targets_agent/struct.TargetsAgentClient.html#method.create_default_target_assignment_for_user_group_with_dimension)
///   and 3 more operations.
/// - part of [`TargetGroup`](struct.TargetGroup.html).
#[non_exhaustive]
pub struct TargetAssignment {
    /// Key of the target assignment, given by the server; 0 in one that has not been saved.
    pub target_assignment_info_id: Option<i32>,
    /// One value per period, in order.
    pub values: Option<Vec<Decimal>>,
    /// Whether the target must not be changed.
    pub locked: Option<bool>,
    /// User whom the target is for; null for groups and companies.
    pub target_associate: Option<Box<Associate>>,
    /// Company that the target is for; null for users and groups.
    pub target_contact: Option<Box<Contact>>,
    /// User group that the target is for; null for users and companies.
    pub target_user_group: Option<Box<UserGroup>>,
    /// Currency of the values; an item of the MDO list currency.
    pub currency: Option<Box<Currency>>,
    /// Key of the list item that the target is limited to.
    pub dimension_list_item: Option<i32>,
    /// List item that the target is limited to, as users see it.
    pub dimension_list_item_display_name: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TargetAssignment "TargetAssignment" crate::PROFILE {
    0 target_assignment_info_id set_target_assignment_info_id i32 = "TargetAssignmentInfoId";
    1 values set_values Vec<Decimal> = "Values";
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
