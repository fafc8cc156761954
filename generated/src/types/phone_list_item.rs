// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Entry of the telephone list: a company or a person with numbers.
///
/// - returned by
///   [`phone_list_agent().get_contact_phones`](../phone_list_agent/struct.PhoneListAgentClient.html#method.get_contact_phones),
///   [`phone_list_agent().get_department_phones`](../phone_list_agent/struct.PhoneListAgentClient.html#method.get_department_phones),
///   [`phone_list_agent().get_favorites_phones`](../phone_list_agent/struct.PhoneListAgentClient.html#method.get_favorites_phones),
///   [`phone_list_agent().search`](../phone_list_agent/struct.PhoneListAgentClient.html#method.search),
///   [`phone_list_agent().search_with_preferences`](../phone_list_agent/struct.PhoneListAgentClient.html#method.search_with_preferences).
#[non_exhaustive]
pub struct PhoneListItem {
    /// Direct number at work.
    pub person_direct_phone: Option<String>,
    /// Number of the mobile telephone.
    pub person_cell_phone: Option<String>,
    /// Telephone number of the person at home.
    pub person_private_phone: Option<String>,
    /// Number of the fax machine.
    pub person_fax_number: Option<String>,
    /// Telephone number that reaches the pager of the person.
    pub person_pager_number: Option<String>,
    /// E-mail address of the person.
    pub person_email: Option<String>,
    /// Key of the company or person.
    pub id: Option<i32>,
    /// What the company or person is called.
    pub name: Option<String>,
    /// Text shown while the pointer rests on the entry.
    pub tooltip: Option<String>,
    /// Text that identifies the entry and says whether it is a person or a company.
    pub unique_id: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PhoneListItem "PhoneListItem" crate::PROFILE {
    0 person_direct_phone set_person_direct_phone String = "PersonDirectPhone";
    1 person_cell_phone set_person_cell_phone String = "PersonCellPhone";
    2 person_private_phone set_person_private_phone String = "PersonPrivatePhone";
    3 person_fax_number set_person_fax_number String = "PersonFaxNumber";
    4 person_pager_number set_person_pager_number String = "PersonPagerNumber";
    5 person_email set_person_email String = "PersonEmail";
    6 id set_id i32 = "Id";
    7 name set_name String = "Name";
    8 tooltip set_tooltip String = "Tooltip";
    9 unique_id set_unique_id String = "UniqueId";
    10 table_right set_table_right Box<TableRight> = "TableRight";
    11 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
