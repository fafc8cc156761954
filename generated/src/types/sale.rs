// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{ActivityStatus, FieldProperty, SaleStatus, TableRight};

/// The carrier `Sale` of the API.
#[non_exhaustive]
pub struct Sale {
    /// The property `ContactName`.
    pub contact_name: Option<String>,
    /// The property `SaleDate`.
    pub sale_date: Option<DateTime>,
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `Probability`.
    pub probability: Option<i32>,
    /// The property `Title`.
    pub title: Option<String>,
    /// The property `Amount`.
    pub amount: Option<f64>,
    /// The property `Currency`.
    pub currency: Option<String>,
    /// The property `ProjectName`.
    pub project_name: Option<String>,
    /// The property `AssociateFullName`.
    pub associate_full_name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// Whether it is open, won, lost or on hold.
    pub status: Option<SaleStatus>,
    /// The property `WeightedAmount`.
    pub weighted_amount: Option<f64>,
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `EarningPercent`.
    pub earning_percent: Option<f64>,
    /// The property `Earning`.
    pub earning: Option<f64>,
    /// The property `ContactId`.
    pub contact_id: Option<i32>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `SaleTypeId`.
    pub sale_type_id: Option<i32>,
    /// The property `SaleTypeName`.
    pub sale_type_name: Option<String>,
    /// The property `PersonFullName`.
    pub person_full_name: Option<String>,
    /// Whether it is done, in the words of activities.
    pub completed: Option<ActivityStatus>,
    /// The property `ActiveErpLinks`.
    pub active_erp_links: Option<i32>,
    /// The property `NextDueDate`.
    pub next_due_date: Option<DateTime>,
    /// The property `Number`.
    pub number: Option<String>,
    /// What the caller may do with this record; null when nothing is restricted.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of properties, by property name; empty when nothing is restricted.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Sale "Sale" crate::PROFILE {
    0 contact_name set_contact_name String = "ContactName";
    1 sale_date set_sale_date DateTime = "SaleDate";
    2 sale_id set_sale_id i32 = "SaleId";
    3 probability set_probability i32 = "Probability";
    4 title set_title String = "Title";
    5 amount set_amount f64 = "Amount";
    6 currency set_currency String = "Currency";
    7 project_name set_project_name String = "ProjectName";
    8 associate_full_name set_associate_full_name String = "AssociateFullName";
    9 description set_description String = "Description";
    10 status set_status SaleStatus = "Status";
    11 weighted_amount set_weighted_amount f64 = "WeightedAmount";
    12 project_id set_project_id i32 = "ProjectId";
    13 earning_percent set_earning_percent f64 = "EarningPercent";
    14 earning set_earning f64 = "Earning";
    15 contact_id set_contact_id i32 = "ContactId";
    16 associate_id set_associate_id i32 = "AssociateId";
    17 person_id set_person_id i32 = "PersonId";
    18 sale_type_id set_sale_type_id i32 = "SaleTypeId";
    19 sale_type_name set_sale_type_name String = "SaleTypeName";
    20 person_full_name set_person_full_name String = "PersonFullName";
    21 completed set_completed ActivityStatus = "Completed";
    22 active_erp_links set_active_erp_links i32 = "ActiveErpLinks";
    23 next_due_date set_next_due_date DateTime = "NextDueDate";
    24 number set_number String = "Number";
    25 table_right set_table_right Box<TableRight> = "TableRight";
    26 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
