// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, SaleStakeholder, TableRight};

/// The `SaleStakeholder` of a REST resource, with addresses of related resources.
///
/// - returned by
///   [`sale_stakeholder().post_sale_stakeholder`](../sale_stakeholder/struct.SaleStakeholderClient.html#method.post_sale_stakeholder),
///   [`sale_stakeholder().get_sale_stakeholder`](../sale_stakeholder/struct.SaleStakeholderClient.html#method.get_sale_stakeholder),
///   [`sale_stakeholder().put_sale_stakeholder`](../sale_stakeholder/struct.SaleStakeholderClient.html#method.put_sale_stakeholder),
///   [`sale_stakeholder().patch_sale_stakeholder`](../sale_stakeholder/struct.SaleStakeholderClient.html#method.patch_sale_stakeholder).
#[non_exhaustive]
pub struct SaleStakeholderWithLinks {
    /// Name of the part that the company or person plays.
    pub stakeholder_role_name: Option<String>,
    /// Remark about the role.
    pub comment: Option<String>,
    /// Key of the stakeholder's role, from the list of roles.
    pub stakeholder_role_id: Option<i32>,
    /// Key of the stakeholder's country.
    pub country_id: Option<i32>,
    /// Key of the person; 0 for a company.
    pub person_id: Option<i32>,
    /// Text beside the e-mail address.
    pub email_description: Option<String>,
    /// Key of the e-mail address.
    pub email_id: Option<i32>,
    /// E-mail address of the stakeholder.
    pub email_address: Option<String>,
    /// Key of the stakeholder's telephone number.
    pub phone_id: Option<i32>,
    /// Company by its name, as a convenience for display.
    pub contact_name: Option<String>,
    /// Key of the company that is the stakeholder, or whose person is.
    pub contact_id: Option<i32>,
    /// Key of the sale that has the stakeholder.
    pub sale_id: Option<i32>,
    /// Form of address, such as Mrs.
    pub mrmrs: Option<String>,
    /// Given name of a person.
    pub firstname: Option<String>,
    /// Second given name, or a prefix of the family name such as van.
    pub middle_name: Option<String>,
    /// Family name of the person.
    pub lastname: Option<String>,
    /// Key of the stakeholder of a sale, given by the server; 0 in one that has not been saved.
    pub sale_stakeholder_id: Option<i32>,
    /// Position among those with an interest.
    pub rank: Option<i32>,
    /// Telephone number of the stakeholder.
    pub phone: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// Addresses of related resources by relation name.
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

/// What is saved of it: the properties that [`SaleStakeholder`] has.
impl From<SaleStakeholderWithLinks> for SaleStakeholder {
    fn from(carrier: SaleStakeholderWithLinks) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}

/// What a server returns of it; the other properties are empty.
impl From<SaleStakeholder> for SaleStakeholderWithLinks {
    fn from(carrier: SaleStakeholder) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}
