// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `SelectionMemberEditValues` of the API.
#[non_exhaustive]
pub struct SelectionMemberEditValues {
    /// The property `CompanyCategory`.
    pub company_category: Option<i32>,
    /// The property `CompanyBusiness`.
    pub company_business: Option<i32>,
    /// The property `CompanyOurContact`.
    pub company_our_contact: Option<i32>,
    /// The property `CompanyName`.
    pub company_name: Option<String>,
    /// The property `CompanyDepartment`.
    pub company_department: Option<String>,
    /// The property `CompanyNumber`.
    pub company_number: Option<String>,
    /// The property `CompanyCode`.
    pub company_code: Option<String>,
    /// The property `ContactPosition`.
    pub contact_position: Option<i32>,
    /// The property `ChangeCompanyCategory`.
    pub change_company_category: Option<bool>,
    /// The property `ChangeCompanyBusiness`.
    pub change_company_business: Option<bool>,
    /// The property `ChangeCompanyOurContact`.
    pub change_company_our_contact: Option<bool>,
    /// The property `ChangeCompanyName`.
    pub change_company_name: Option<bool>,
    /// The property `ChangeCompanyDepartment`.
    pub change_company_department: Option<bool>,
    /// The property `ChangeCompanyNumber`.
    pub change_company_number: Option<bool>,
    /// The property `ChangeCompanyCode`.
    pub change_company_code: Option<bool>,
    /// The property `ChangeContactPosition`.
    pub change_contact_position: Option<bool>,
    /// The property `CompanyCountry`.
    pub company_country: Option<i32>,
    /// The property `ChangeCompanyCountry`.
    pub change_company_country: Option<bool>,
    /// The property `ContactJobTitle`.
    pub contact_job_title: Option<String>,
    /// The property `ChangeContactJobTitle`.
    pub change_contact_job_title: Option<bool>,
    /// The property `CompanyOrgNr`.
    pub company_org_nr: Option<String>,
    /// The property `ChangeCompanyOrgNr`.
    pub change_company_org_nr: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
