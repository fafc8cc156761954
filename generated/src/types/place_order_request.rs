// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// The carrier `PlaceOrderRequest` of the API.
#[non_exhaustive]
pub struct PlaceOrderRequest {
    /// Key of the quote alternative, one of the offers within a quote version.
    pub quote_alternative_id: Option<i32>,
    /// The property `MarkSaleAsSold`.
    pub mark_sale_as_sold: Option<bool>,
    /// The property `PoNumber`.
    pub po_number: Option<String>,
    /// The property `OrderComment`.
    pub order_comment: Option<String>,
    /// Culture whose conventions numbers and dates follow, such as en-US.
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
