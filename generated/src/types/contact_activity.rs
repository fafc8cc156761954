// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{ContactAction, FieldProperty, TableRight};

/// The latest thing that happened to a company.
///
/// - returned by
///   [`contact_agent().get_my_active_contacts`](../contact_agent/struct.ContactAgentClient.html#method.get_my_active_contacts).
#[non_exhaustive]
pub struct ContactActivity {
    /// Key of the company that the action happened to.
    pub contact_id: Option<i32>,
    /// Part of the company, which distinguishes companies of the same name.
    pub department: Option<String>,
    /// Registration or VAT number.
    pub org_nr: Option<String>,
    /// What the company is called.
    pub name: Option<String>,
    /// Address of the company's website.
    pub url: Option<String>,
    /// User who is responsible for the company.
    pub associate_full_name: Option<String>,
    /// Kind of the latest thing that happened to the company; values can be combined.
    pub action: Option<ContactAction>,
    /// When the latest of the actions happened.
    pub action_time: Option<DateTime>,
    /// Category of the company.
    pub category: Option<String>,
    /// Name of the person who carried out the action.
    pub activity_person_name: Option<String>,
    /// Key of the record that the action happened to: an appointment, company or person.
    pub action_id: Option<i32>,
    /// Key of the contact person.
    pub person_id: Option<i32>,
    /// Key of the person who carried out the action.
    pub activity_person_id: Option<i32>,
    /// Key of the user who is responsible for the company.
    pub associate_id: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
