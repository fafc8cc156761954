// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, StringSearchType, TableRight};

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

carrier! { PhoneListPreferences "PhoneListPreferences" crate::PROFILE {
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
