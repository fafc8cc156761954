// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `PhoneListItem` of the API.
#[non_exhaustive]
pub struct PhoneListItem {
    /// The property `PersonDirectPhone`.
    pub person_direct_phone: Option<String>,
    /// The property `PersonCellPhone`.
    pub person_cell_phone: Option<String>,
    /// The property `PersonPrivatePhone`.
    pub person_private_phone: Option<String>,
    /// The property `PersonFaxNumber`.
    pub person_fax_number: Option<String>,
    /// The property `PersonPagerNumber`.
    pub person_pager_number: Option<String>,
    /// The property `PersonEmail`.
    pub person_email: Option<String>,
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// The property `UniqueId`.
    pub unique_id: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
