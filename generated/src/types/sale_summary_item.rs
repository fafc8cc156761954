// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};
use crate::types::{ActivityStatus, SaleStatus};

/// The carrier `SaleSummaryItem` of the API.
#[non_exhaustive]
pub struct SaleSummaryItem {
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `SaleDate`.
    pub sale_date: Option<DateTime>,
    /// The property `Probability`.
    pub probability: Option<i32>,
    /// The property `Heading`.
    pub heading: Option<String>,
    /// The property `Amount`.
    pub amount: Option<f64>,
    /// The property `Currency`.
    pub currency: Option<String>,
    /// The property `AmountInBaseCurrency`.
    pub amount_in_base_currency: Option<f64>,
    /// The property `Status`.
    pub status: Option<SaleStatus>,
    /// The property `Completed`.
    pub completed: Option<ActivityStatus>,
    /// The property `Registered`.
    pub registered: Option<DateTime>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaleSummaryItem "SaleSummaryItem" crate::PROFILE {
    0 sale_id set_sale_id i32 = "SaleId";
    1 sale_date set_sale_date DateTime = "SaleDate";
    2 probability set_probability i32 = "Probability";
    3 heading set_heading String = "Heading";
    4 amount set_amount f64 = "Amount";
    5 currency set_currency String = "Currency";
    6 amount_in_base_currency set_amount_in_base_currency f64 = "AmountInBaseCurrency";
    7 status set_status SaleStatus = "Status";
    8 completed set_completed ActivityStatus = "Completed";
    9 registered set_registered DateTime = "Registered";
} }
