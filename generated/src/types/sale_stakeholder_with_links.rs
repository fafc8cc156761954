// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `SaleStakeholderWithLinks` of the API.
#[non_exhaustive]
pub struct SaleStakeholderWithLinks {
    /// The property `StakeholderRoleName`.
    pub stakeholder_role_name: Option<String>,
    /// The property `Comment`.
    pub comment: Option<String>,
    /// The property `StakeholderRoleId`.
    pub stakeholder_role_id: Option<i32>,
    /// The property `CountryId`.
    pub country_id: Option<i32>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `EmailDescription`.
    pub email_description: Option<String>,
    /// The property `EmailId`.
    pub email_id: Option<i32>,
    /// The property `EmailAddress`.
    pub email_address: Option<String>,
    /// The property `PhoneId`.
    pub phone_id: Option<i32>,
    /// The property `ContactName`.
    pub contact_name: Option<String>,
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `Mrmrs`.
    pub mrmrs: Option<String>,
    /// The property `Firstname`.
    pub firstname: Option<String>,
    /// The property `MiddleName`.
    pub middle_name: Option<String>,
    /// The property `Lastname`.
    pub lastname: Option<String>,
    /// The property `SaleStakeholderId`.
    pub sale_stakeholder_id: Option<i32>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `Phone`.
    pub phone: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// The property `_Links`.
    pub links: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaleStakeholderWithLinks "SaleStakeholderWithLinks" crate::PROFILE {
    0 stakeholder_role_name set_stakeholder_role_name String = "StakeholderRoleName";
    1 comment set_comment String = "Comment";
    2 stakeholder_role_id set_stakeholder_role_id i32 = "StakeholderRoleId";
    3 country_id set_country_id i32 = "CountryId";
    4 person_id set_person_id i32 = "PersonId";
    5 email_description set_email_description String = "EmailDescription";
    6 email_id set_email_id i32 = "EmailId";
    7 email_address set_email_address String = "EmailAddress";
    8 phone_id set_phone_id i32 = "PhoneId";
    9 contact_name set_contact_name String = "ContactName";
    10 contact_id set_contact_id i32 = "ContactId";
    11 sale_id set_sale_id i32 = "SaleId";
    12 mrmrs set_mrmrs String = "Mrmrs";
    13 firstname set_firstname String = "Firstname";
    14 middle_name set_middle_name String = "MiddleName";
    15 lastname set_lastname String = "Lastname";
    16 sale_stakeholder_id set_sale_stakeholder_id i32 = "SaleStakeholderId";
    17 rank set_rank i32 = "Rank";
    18 phone set_phone String = "Phone";
    19 table_right set_table_right Box<TableRight> = "TableRight";
    20 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
    21 links set_links Map<String> = "_Links";
} }
