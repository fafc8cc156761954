// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Decimal, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Numbers and totals of sales in a period, in the currencies of the installation and of the user.
///
/// - returned by
///   [`sale_agent().create_default_sale_summary`](../sale_agent/struct.SaleAgentClient.html#method.create_default_sale_summary),
///   [`sale_agent().get_summary_by_associate`](../sale_agent/struct.SaleAgentClient.html#method.get_summary_by_associate),
///   [`sale_agent().get_summary_by_contact`](../sale_agent/struct.SaleAgentClient.html#method.get_summary_by_contact),
///   [`sale_agent().get_summary_by_group`](../sale_agent/struct.SaleAgentClient.html#method.get_summary_by_group).
#[non_exhaustive]
pub struct SaleSummary {
    /// Currency of the installation.
    pub base_currency: Option<String>,
    /// Currency of the user.
    pub own_currency: Option<String>,
    /// Total of sales won in the period, in the installation's currency.
    pub sold_total_base_currency: Option<Decimal>,
    /// Number of sales won in the period.
    pub sold: Option<i32>,
    /// Total of sales won in the period, in the user's currency.
    pub sold_total_own_currency: Option<Decimal>,
    /// Number of sales lost in the period.
    pub lost: Option<i32>,
    /// Total of sales lost in the period, in the installation's currency.
    pub lost_total_base_currency: Option<Decimal>,
    /// Total of sales lost in the period, in the user's currency.
    pub lost_total_own_currency: Option<Decimal>,
    /// Number of open sales of the period.
    pub open: Option<i32>,
    /// Total of open sales of the period, in the installation's currency.
    pub open_total_base_currency: Option<Decimal>,
    /// Total of open sales of the period, in the user's currency.
    pub open_total_own_currency: Option<Decimal>,
    /// Total of open sales times their chance, in the installation's currency.
    pub open_weighted_base_currency: Option<Decimal>,
    /// Total of open sales times their chance, in the user's currency.
    pub open_weighted_own_currency: Option<Decimal>,
    /// Number of open sales with a date before the period.
    pub previous_overdue: Option<i32>,
    /// Total of open sales from before the period, in the installation's currency.
    pub previous_overdue_total_base_currency: Option<Decimal>,
    /// Total of open sales from before the period, in the user's currency.
    pub previous_overdue_total_own_currency: Option<Decimal>,
    /// Open sales from before the period times their chance, in the installation's currency.
    pub previous_overdue_weighted_base_currency: Option<Decimal>,
    /// Open sales from before the period times their chance, in the user's currency.
    pub previous_overdue_weighted_own_currency: Option<Decimal>,
    /// Number of overdue sales within the period.
    pub current_overdue: Option<i32>,
    /// Total of overdue sales within the period, in the installation's currency.
    pub current_overdue_total_base_currency: Option<Decimal>,
    /// Total of overdue sales within the period, in the user's currency.
    pub current_overdue_total_own_currency: Option<Decimal>,
    /// Overdue sales within the period times their chance, in the installation's currency.
    pub current_overdue_weighted_base_currency: Option<Decimal>,
    /// Overdue sales within the period times their chance, in the user's currency.
    pub current_overdue_weighted_own_currency: Option<Decimal>,
    /// Number of open sales with a date after the period.
    pub future_open: Option<i32>,
    /// Total of open sales with a date after the period, in the installation's currency.
    pub future_open_total_base_currency: Option<Decimal>,
    /// Total of open sales with a date after the period, in the user's currency.
    pub future_open_total_own_currency: Option<Decimal>,
    /// Open sales with a date after the period times their chance, in the installation's currency.
    pub future_open_weighted_base_currency: Option<Decimal>,
    /// Open sales with a date after the period times their chance, in the user's currency.
    pub future_open_weighted_own_currency: Option<Decimal>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaleSummary "SaleSummary" crate::PROFILE {
    0 base_currency set_base_currency String = "BaseCurrency";
    1 own_currency set_own_currency String = "OwnCurrency";
    2 sold_total_base_currency set_sold_total_base_currency Decimal = "SoldTotalBaseCurrency";
    3 sold set_sold i32 = "Sold";
    4 sold_total_own_currency set_sold_total_own_currency Decimal = "SoldTotalOwnCurrency";
    5 lost set_lost i32 = "Lost";
    6 lost_total_base_currency set_lost_total_base_currency Decimal = "LostTotalBaseCurrency";
    7 lost_total_own_currency set_lost_total_own_currency Decimal = "LostTotalOwnCurrency";
    8 open set_open i32 = "Open";
    9 open_total_base_currency set_open_total_base_currency Decimal = "OpenTotalBaseCurrency";
    10 open_total_own_currency set_open_total_own_currency Decimal = "OpenTotalOwnCurrency";
    11 open_weighted_base_currency set_open_weighted_base_currency Decimal = "OpenWeightedBaseCurrency";
    12 open_weighted_own_currency set_open_weighted_own_currency Decimal = "OpenWeightedOwnCurrency";
    13 previous_overdue set_previous_overdue i32 = "PreviousOverdue";
    14 previous_overdue_total_base_currency set_previous_overdue_total_base_currency Decimal
        = "PreviousOverdueTotalBaseCurrency";
    15 previous_overdue_total_own_currency set_previous_overdue_total_own_currency Decimal
        = "PreviousOverdueTotalOwnCurrency";
    16 previous_overdue_weighted_base_currency set_previous_overdue_weighted_base_currency Decimal
        = "PreviousOverdueWeightedBaseCurrency";
    17 previous_overdue_weighted_own_currency set_previous_overdue_weighted_own_currency Decimal
        = "PreviousOverdueWeightedOwnCurrency";
    18 current_overdue set_current_overdue i32 = "CurrentOverdue";
    19 current_overdue_total_base_currency set_current_overdue_total_base_currency Decimal
        = "CurrentOverdueTotalBaseCurrency";
    20 current_overdue_total_own_currency set_current_overdue_total_own_currency Decimal
        = "CurrentOverdueTotalOwnCurrency";
    21 current_overdue_weighted_base_currency set_current_overdue_weighted_base_currency Decimal
        = "CurrentOverdueWeightedBaseCurrency";
    22 current_overdue_weighted_own_currency set_current_overdue_weighted_own_currency Decimal
        = "CurrentOverdueWeightedOwnCurrency";
    23 future_open set_future_open i32 = "FutureOpen";
    24 future_open_total_base_currency set_future_open_total_base_currency Decimal = "FutureOpenTotalBaseCurrency";
    25 future_open_total_own_currency set_future_open_total_own_currency Decimal = "FutureOpenTotalOwnCurrency";
    26 future_open_weighted_base_currency set_future_open_weighted_base_currency Decimal
        = "FutureOpenWeightedBaseCurrency";
    27 future_open_weighted_own_currency set_future_open_weighted_own_currency Decimal
        = "FutureOpenWeightedOwnCurrency";
    28 table_right set_table_right Box<TableRight> = "TableRight";
    29 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
