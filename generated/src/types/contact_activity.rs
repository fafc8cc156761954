// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{ContactAction, FieldProperty, TableRight};

/// The carrier `ContactActivity` of the API.
#[non_exhaustive]
pub struct ContactActivity {
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `Department`.
    pub department: Option<String>,
    /// The property `OrgNr`.
    pub org_nr: Option<String>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `URL`.
    pub url: Option<String>,
    /// The property `AssociateFullName`.
    pub associate_full_name: Option<String>,
    /// The property `Action`.
    pub action: Option<ContactAction>,
    /// The property `ActionTime`.
    pub action_time: Option<DateTime>,
    /// The property `Category`.
    pub category: Option<String>,
    /// The property `ActivityPersonName`.
    pub activity_person_name: Option<String>,
    /// The property `ActionId`.
    pub action_id: Option<i32>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `ActivityPersonId`.
    pub activity_person_id: Option<i32>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ContactActivity "ContactActivity" crate::PROFILE {
    0 contact_id set_contact_id i32 = "ContactId";
    1 department set_department String = "Department";
    2 org_nr set_org_nr String = "OrgNr";
    3 name set_name String = "Name";
    4 url set_url String = "URL";
    5 associate_full_name set_associate_full_name String = "AssociateFullName";
    6 action set_action ContactAction = "Action";
    7 action_time set_action_time DateTime = "ActionTime";
    8 category set_category String = "Category";
    9 activity_person_name set_activity_person_name String = "ActivityPersonName";
    10 action_id set_action_id i32 = "ActionId";
    11 person_id set_person_id i32 = "PersonId";
    12 activity_person_id set_activity_person_id i32 = "ActivityPersonId";
    13 associate_id set_associate_id i32 = "AssociateId";
    14 table_right set_table_right Box<TableRight> = "TableRight";
    15 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
