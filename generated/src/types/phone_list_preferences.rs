// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, StringSearchType, TableRight};

/// Where a search of the telephone list looks, and how.
///
/// - taken by
///   [`phone_list_agent().search_with_preferences`](../phone_list_agent/struct.PhoneListAgentClient.html#method.search_with_preferences),
///   [`phone_list_agent().set_preferences`](../phone_list_agent/struct.PhoneListAgentClient.html#method.set_preferences).
/// - returned by
///   [`phone_list_agent().get_preferences`](../phone_list_agent/struct.PhoneListAgentClient.html#method.get_preferences).
#[non_exhaustive]
pub struct PhoneListPreferences {
    /// Whether a search in the phone list also matches the names of companies.
    pub search_company: Option<bool>,
    /// Whether the given names of persons are looked through.
    pub search_firstname: Option<bool>,
    /// Whether family names are searched.
    pub search_lastname: Option<bool>,
    /// Whether departments of colleagues are searched.
    pub search_department: Option<bool>,
    /// How names of companies are compared.
    pub search_mode_company: Option<StringSearchType>,
    /// How departments are compared.
    pub search_mode_department: Option<StringSearchType>,
    /// How given names are compared.
    pub search_mode_firstname: Option<StringSearchType>,
    /// How family names are compared.
    pub search_mode_lastname: Option<StringSearchType>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
