// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Person or company that an e-mail address belongs to.
///
/// - returned by
///   [`e_mail_agent().find_contact_or_person_by_email_name`](../e_mail_agent/struct.EMailAgentClient.html#method.find_contact_or_person_by_email_name),
///   [`e_mail_agent().find_contact_or_person_by_email_name_with_limit`](../e_mail_agent/struct.EMailAgentClient.html#method.find_contact_or_person_by_email_name_with_limit).
#[non_exhaustive]
pub struct ContactOrPersonFromEmail {
    /// Key of the person; 0 where only a company is found.
    pub person_id: Option<i32>,
    /// Full name of the person.
    pub full_name: Option<String>,
    /// E-mail address of the company or person.
    pub email_address: Option<String>,
    /// Key of the company that was found.
    pub contact_id: Option<i32>,
    /// Company by its name.
    pub contact_name: Option<String>,
    /// Department of the company, as a convenience for display.
    pub contact_department: Option<String>,
    /// Category of the company.
    pub contact_category: Option<String>,
    /// Name by which results are sorted: of the person, else of the company.
    pub sort_name: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
