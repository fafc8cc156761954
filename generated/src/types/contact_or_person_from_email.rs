// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `ContactOrPersonFromEmail` of the API.
#[non_exhaustive]
pub struct ContactOrPersonFromEmail {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `FullName`.
    pub full_name: Option<String>,
    /// The property `EmailAddress`.
    pub email_address: Option<String>,
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `ContactName`.
    pub contact_name: Option<String>,
    /// The property `ContactDepartment`.
    pub contact_department: Option<String>,
    /// The property `ContactCategory`.
    pub contact_category: Option<String>,
    /// The property `SortName`.
    pub sort_name: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ContactOrPersonFromEmail "ContactOrPersonFromEmail" crate::PROFILE {
    0 person_id set_person_id i32 = "PersonId";
    1 full_name set_full_name String = "FullName";
    2 email_address set_email_address String = "EmailAddress";
    3 contact_id set_contact_id i32 = "ContactId";
    4 contact_name set_contact_name String = "ContactName";
    5 contact_department set_contact_department String = "ContactDepartment";
    6 contact_category set_contact_category String = "ContactCategory";
    7 sort_name set_sort_name String = "SortName";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
