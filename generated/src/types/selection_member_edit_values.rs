// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// New values for companies and persons of a selection, each with a switch.
///
/// - taken by
///   [`selection_agent().edit_contact_selection_member_details`](../selection_agent/struct.SelectionAgentClient.html#method.edit_contact_selection_member_details).
#[non_exhaustive]
pub struct SelectionMemberEditValues {
    /// Key of the new category of companies.
    pub company_category: Option<i32>,
    /// Key of the new line of business of companies.
    pub company_business: Option<i32>,
    /// Key of the user who becomes responsible for companies.
    pub company_our_contact: Option<i32>,
    /// Name that all companies in the selection get, if `ChangeCompanyName` is true.
    pub company_name: Option<String>,
    /// Text that replaces the department of every company in the selection.
    pub company_department: Option<String>,
    /// Text that replaces the customer number of every company in the selection.
    pub company_number: Option<String>,
    /// Text that replaces the code of every company in the selection.
    pub company_code: Option<String>,
    /// Key of the new position of persons.
    pub contact_position: Option<i32>,
    /// Must be true for `CompanyCategory` to be applied; false leaves the members as they are.
    pub change_company_category: Option<bool>,
    /// Must be true for `CompanyBusiness` to be applied; false leaves the members as they are.
    pub change_company_business: Option<bool>,
    /// Must be true for `CompanyOurContact` to be applied; false leaves the members as they are.
    pub change_company_our_contact: Option<bool>,
    /// Must be true for `CompanyName` to be applied; false leaves the members as they are.
    pub change_company_name: Option<bool>,
    /// Must be true for `CompanyDepartment` to be applied; false leaves the members as they are.
    pub change_company_department: Option<bool>,
    /// Must be true for `CompanyNumber` to be applied; false leaves the members as they are.
    pub change_company_number: Option<bool>,
    /// Must be true for `CompanyCode` to be applied; false leaves the members as they are.
    pub change_company_code: Option<bool>,
    /// Must be true for `ContactPosition` to be applied; false leaves the members as they are.
    pub change_contact_position: Option<bool>,
    /// Key of the new country of companies.
    pub company_country: Option<i32>,
    /// Must be true for `CompanyCountry` to be applied; false leaves the members as they are.
    pub change_company_country: Option<bool>,
    /// New job title of persons.
    pub contact_job_title: Option<String>,
    /// Must be true for `ContactJobTitle` to be applied; false leaves the members as they are.
    pub change_contact_job_title: Option<bool>,
    /// New registration number of companies.
    pub company_org_nr: Option<String>,
    /// Must be true for `CompanyOrgNr` to be applied; false leaves the members as they are.
    pub change_company_org_nr: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SelectionMemberEditValues "SelectionMemberEditValues" crate::PROFILE {
    0 company_category set_company_category i32 = "CompanyCategory";
    1 company_business set_company_business i32 = "CompanyBusiness";
    2 company_our_contact set_company_our_contact i32 = "CompanyOurContact";
    3 company_name set_company_name String = "CompanyName";
    4 company_department set_company_department String = "CompanyDepartment";
    5 company_number set_company_number String = "CompanyNumber";
    6 company_code set_company_code String = "CompanyCode";
    7 contact_position set_contact_position i32 = "ContactPosition";
    8 change_company_category set_change_company_category bool = "ChangeCompanyCategory";
    9 change_company_business set_change_company_business bool = "ChangeCompanyBusiness";
    10 change_company_our_contact set_change_company_our_contact bool = "ChangeCompanyOurContact";
    11 change_company_name set_change_company_name bool = "ChangeCompanyName";
    12 change_company_department set_change_company_department bool = "ChangeCompanyDepartment";
    13 change_company_number set_change_company_number bool = "ChangeCompanyNumber";
    14 change_company_code set_change_company_code bool = "ChangeCompanyCode";
    15 change_contact_position set_change_contact_position bool = "ChangeContactPosition";
    16 company_country set_company_country i32 = "CompanyCountry";
    17 change_company_country set_change_company_country bool = "ChangeCompanyCountry";
    18 contact_job_title set_contact_job_title String = "ContactJobTitle";
    19 change_contact_job_title set_change_contact_job_title bool = "ChangeContactJobTitle";
    20 company_org_nr set_company_org_nr String = "CompanyOrgNr";
    21 change_company_org_nr set_change_company_org_nr bool = "ChangeCompanyOrgNr";
    22 table_right set_table_right Box<TableRight> = "TableRight";
    23 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
