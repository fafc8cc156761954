// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// PlaceOrder: Places an order for a quote alternative in the ERP system and returns the outcome. Purchase order
/// number and comment are stored on the quote; the sale is marked as sold if requested.
///
/// - taken by [`quote_agent().place_order`](../quote_agent/struct.QuoteAgentClient.html#method.place_order).
#[non_exhaustive]
pub struct PlaceOrderRequest {
    /// Key of the quote alternative that is ordered.
    pub quote_alternative_id: Option<i32>,
    /// Whether the sale that owns the quote becomes sold.
    pub mark_sale_as_sold: Option<bool>,
    /// Number of the customer's purchase order, stored with the quote.
    pub po_number: Option<String>,
    /// Remark about the order, stored with the quote.
    pub order_comment: Option<String>,
    /// Culture by name, such as en-US, that e-mail text and other templates are written in.
    pub culture: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PlaceOrderRequest "PlaceOrderRequest" crate::PROFILE {
    0 quote_alternative_id set_quote_alternative_id i32 = "QuoteAlternativeId";
    1 mark_sale_as_sold set_mark_sale_as_sold bool = "MarkSaleAsSold";
    2 po_number set_po_number String = "PoNumber";
    3 order_comment set_order_comment String = "OrderComment";
    4 culture set_culture String = "Culture";
} }
