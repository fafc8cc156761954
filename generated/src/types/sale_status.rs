// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How far a sale has come.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`list_agent().get_need_category_update_for_sale`](../list_agent/struct.ListAgentClient.html#method.get_need_category_update_for_sale),
///   [`sale_agent().get_sales_by_date`](../sale_agent/struct.SaleAgentClient.html#method.get_sales_by_date),
///   [`ticket().merge_tickets`](../ticket/struct.TicketClient.html#method.merge_tickets).
/// - part of [`Sale`](struct.Sale.html), [`SaleEntity`](struct.SaleEntity.html),
///   [`SaleEntityWithLinks`](struct.SaleEntityWithLinks.html), [`SaleSummaryItem`](struct.SaleSummaryItem.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SaleStatus {
    /// The status of the sale is not known.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// Still being worked on.
    ///
    /// `Open`, number 1.
    Open,
    /// Closed with success: the customer has bought.
    ///
    /// `Sold`, number 2.
    Sold,
    /// Closed without success: the customer did not buy.
    ///
    /// `Lost`, number 3.
    Lost,
    /// On hold until something changes; neither sold nor lost.
    ///
    /// `Stalled`, number 4.
    Stalled,
    /// Never the status of a sale; counters use it for all sales.
    ///
    /// `SaintAll`, number 1000.
    SaintAll,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { SaleStatus "SaleStatus" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 Open = "Open" 1;
    2 Sold = "Sold" 2;
    3 Lost = "Lost" 3;
    4 Stalled = "Stalled" 4;
    5 SaintAll = "SaintAll" 1000;
} }
