// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, UnknownMember, carrier, open_enum};
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

carrier! { PhoneListItem "PhoneListItem" {
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

/// The carrier `PhoneListPreferences` of the API.
#[non_exhaustive]
pub struct PhoneListPreferences {
    /// The property `SearchCompany`.
    pub search_company: Option<bool>,
    /// The property `SearchFirstname`.
    pub search_firstname: Option<bool>,
    /// The property `SearchLastname`.
    pub search_lastname: Option<bool>,
    /// The property `SearchDepartment`.
    pub search_department: Option<bool>,
    /// The property `SearchModeCompany`.
    pub search_mode_company: Option<StringSearchType>,
    /// The property `SearchModeDepartment`.
    pub search_mode_department: Option<StringSearchType>,
    /// The property `SearchModeFirstname`.
    pub search_mode_firstname: Option<StringSearchType>,
    /// The property `SearchModeLastname`.
    pub search_mode_lastname: Option<StringSearchType>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PhoneListPreferences "PhoneListPreferences" {
    0 search_company set_search_company bool = "SearchCompany";
    1 search_firstname set_search_firstname bool = "SearchFirstname";
    2 search_lastname set_search_lastname bool = "SearchLastname";
    3 search_department set_search_department bool = "SearchDepartment";
    4 search_mode_company set_search_mode_company StringSearchType = "SearchModeCompany";
    5 search_mode_department set_search_mode_department StringSearchType = "SearchModeDepartment";
    6 search_mode_firstname set_search_mode_firstname StringSearchType = "SearchModeFirstname";
    7 search_mode_lastname set_search_mode_lastname StringSearchType = "SearchModeLastname";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// The enum `StringSearchType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StringSearchType {
    /// `Exact`, number 0.
    Exact,
    /// `BeginsWith`, number 1.
    BeginsWith,
    /// `EndsWith`, number 2.
    EndsWith,
    /// `Contains`, number 3.
    Contains,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { StringSearchType "StringSearchType" {
    0 Exact = "Exact";
    1 BeginsWith = "BeginsWith";
    2 EndsWith = "EndsWith";
    3 Contains = "Contains";
} [0, 1, 2, 3] }
