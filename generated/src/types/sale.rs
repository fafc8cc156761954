// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Decimal, Map, Unknown, carrier};
use crate::types::{ActivityStatus, FieldProperty, SaleStatus, TableRight};

/// A sale in short form, only for reading; `SaleEntity` is the full one. Inside another carrier it is a
/// link, of which only the id counts on saving.
///
/// - returned by [`sale().simple`](../sale/struct.SaleClient.html#method.simple),
///   [`sale_agent().get_my_opportunities`](../sale_agent/struct.SaleAgentClient.html#method.get_my_opportunities),
///   [`sale_agent().get_open_sales_for_contact`](../sale_agent/struct.SaleAgentClient.html#method.get_open_sales_for_contact),
///   [`sale_agent().get_recent_sales`](../sale_agent/struct.SaleAgentClient.html#method.get_recent_sales),
///   [`sale_agent().get_sale`](../sale_agent/struct.SaleAgentClient.html#method.get_sale),
///   [`sale_agent().get_sale_list`](../sale_agent/struct.SaleAgentClient.html#method.get_sale_list) and 4 more
///   operations.
/// - part of [`AppointmentEntity`](struct.AppointmentEntity.html),
///   [`AppointmentEntityWithLinks`](struct.AppointmentEntityWithLinks.html),
///   [`ChatSessionEntity`](struct.ChatSessionEntity.html),
///   [`ChatSessionEntityWithLinks`](struct.ChatSessionEntityWithLinks.html),
///   [`DocumentEntity`](struct.DocumentEntity.html),
///   [`DocumentEntityWithLinks`](struct.DocumentEntityWithLinks.html) and 5 more types.
#[non_exhaustive]
pub struct Sale {
    /// Company by its name, as a convenience for display.
    pub contact_name: Option<String>,
    /// Day on which the sale is, or is expected to be, won or lost.
    pub sale_date: Option<DateTime>,
    /// Key of the sale, given by the server; 0 in one that has not been saved.
    pub sale_id: Option<i32>,
    /// Chance of winning in percent, which may differ from that of the stage.
    pub probability: Option<i32>,
    /// Heading of the sale.
    pub title: Option<String>,
    /// Total value in the currency of the sale.
    pub amount: Option<Decimal>,
    /// Name of the currency that the amount is in.
    pub currency: Option<String>,
    /// Project by its name, as a convenience for display.
    pub project_name: Option<String>,
    /// Full name of the user who owns the sale.
    pub associate_full_name: Option<String>,
    /// Free text about the sale.
    pub description: Option<String>,
    /// Whether the sale is open, won, lost or on hold.
    pub status: Option<SaleStatus>,
    /// Amount of the sale times its probability, divided by 100.
    pub weighted_amount: Option<Decimal>,
    /// Key of the project; 0 for none.
    pub project_id: Option<i32>,
    /// Earning as a share of the amount, in percent.
    pub earning_percent: Option<Decimal>,
    /// Earning as an amount.
    pub earning: Option<Decimal>,
    /// Key of the company; 0 for none.
    pub contact_id: Option<i32>,
    /// Key of the user who owns the sale.
    pub associate_id: Option<i32>,
    /// Key of the contact person; 0 for none.
    pub person_id: Option<i32>,
    /// Key of the type of sale.
    pub sale_type_id: Option<i32>,
    /// Type of sale as users see it.
    pub sale_type_name: Option<String>,
    /// Full name of the contact person.
    pub person_full_name: Option<String>,
    /// Whether work on the sale has ended: `Started` or `Completed`; `NotStarted` counts as `Started`.
    pub completed: Option<ActivityStatus>,
    /// How many records of ERP systems are linked to the sale.
    pub active_erp_links: Option<i32>,
    /// Day of the next activity, or of the latest one that is overdue.
    pub next_due_date: Option<DateTime>,
    /// Free alphanumeric value, shown as the number of the sale.
    pub number: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
    5 amount set_amount Decimal = "Amount";
    6 currency set_currency String = "Currency";
    7 project_name set_project_name String = "ProjectName";
    8 associate_full_name set_associate_full_name String = "AssociateFullName";
    9 description set_description String = "Description";
    10 status set_status SaleStatus = "Status";
    11 weighted_amount set_weighted_amount Decimal = "WeightedAmount";
    12 project_id set_project_id i32 = "ProjectId";
    13 earning_percent set_earning_percent Decimal = "EarningPercent";
    14 earning set_earning Decimal = "Earning";
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
