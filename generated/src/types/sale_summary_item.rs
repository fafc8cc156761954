// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Decimal, Unknown, carrier};
use crate::types::{ActivityStatus, SaleStatus};

/// A sale in the overview of a company or person.
///
/// - part of [`ContactSummary`](struct.ContactSummary.html), [`PersonSummary`](struct.PersonSummary.html).
#[non_exhaustive]
pub struct SaleSummaryItem {
    /// Key of the sale that the item is about.
    pub sale_id: Option<i32>,
    /// Day on which the sale is expected to be won.
    pub sale_date: Option<DateTime>,
    /// Chance of winning in percent.
    pub probability: Option<i32>,
    /// Heading of the sale.
    pub heading: Option<String>,
    /// Total value in the currency of the sale.
    pub amount: Option<Decimal>,
    /// Currency of the amount.
    pub currency: Option<String>,
    /// Amount converted to the currency of the installation's books.
    pub amount_in_base_currency: Option<Decimal>,
    /// Whether the sale is open, lost or sold.
    pub status: Option<SaleStatus>,
    /// Whether the sale is done: NotStarted or Completed.
    pub completed: Option<ActivityStatus>,
    /// When the record was created, in UTC.
    pub registered: Option<DateTime>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaleSummaryItem "SaleSummaryItem" crate::PROFILE {
    0 sale_id set_sale_id i32 = "SaleId";
    1 sale_date set_sale_date DateTime = "SaleDate";
    2 probability set_probability i32 = "Probability";
    3 heading set_heading String = "Heading";
    4 amount set_amount Decimal = "Amount";
    5 currency set_currency String = "Currency";
    6 amount_in_base_currency set_amount_in_base_currency Decimal = "AmountInBaseCurrency";
    7 status set_status SaleStatus = "Status";
    8 completed set_completed ActivityStatus = "Completed";
    9 registered set_registered DateTime = "Registered";
} }
