// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, QuoteAlternative, QuoteVersion, TableRight};

/// The carrier `Quote` of the API.
#[non_exhaustive]
pub struct Quote {
    /// The property `QuoteId`.
    pub quote_id: Option<i32>,
    /// The property `SaleId`.
    pub sale_id: Option<i32>,
    /// The property `QuoteConnectionId`.
    pub quote_connection_id: Option<i32>,
    /// The property `ERPQuoteKey`.
    pub erp_quote_key: Option<String>,
    /// The property `ERPOrderKey`.
    pub erp_order_key: Option<String>,
    /// The property `ActiveQuoteVersionId`.
    pub active_quote_version_id: Option<i32>,
    /// The property `AcceptedQuoteAlternativeId`.
    pub accepted_quote_alternative_id: Option<i32>,
    /// The property `UseValuesFromQuote`.
    pub use_values_from_quote: Option<i32>,
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `PoNumber`.
    pub po_number: Option<String>,
    /// The property `OrderComment`.
    pub order_comment: Option<String>,
    /// The property `PreferredEmailCulture`.
    pub preferred_email_culture: Option<String>,
    /// The property `ActiveQuoteVersion`.
    pub active_quote_version: Option<Box<QuoteVersion>>,
    /// The property `FavoriteQuoteAlternative`.
    pub favorite_quote_alternative: Option<Box<QuoteAlternative>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Quote "Quote" crate::PROFILE {
    0 quote_id set_quote_id i32 = "QuoteId";
    1 sale_id set_sale_id i32 = "SaleId";
    2 quote_connection_id set_quote_connection_id i32 = "QuoteConnectionId";
    3 erp_quote_key set_erp_quote_key String = "ERPQuoteKey";
    4 erp_order_key set_erp_order_key String = "ERPOrderKey";
    5 active_quote_version_id set_active_quote_version_id i32 = "ActiveQuoteVersionId";
    6 accepted_quote_alternative_id set_accepted_quote_alternative_id i32 = "AcceptedQuoteAlternativeId";
    7 use_values_from_quote set_use_values_from_quote i32 = "UseValuesFromQuote";
    8 document_id set_document_id i32 = "DocumentId";
    9 po_number set_po_number String = "PoNumber";
    10 order_comment set_order_comment String = "OrderComment";
    11 preferred_email_culture set_preferred_email_culture String = "PreferredEmailCulture";
    12 active_quote_version set_active_quote_version Box<QuoteVersion> = "ActiveQuoteVersion";
    13 favorite_quote_alternative set_favorite_quote_alternative Box<QuoteAlternative> = "FavoriteQuoteAlternative";
    14 table_right set_table_right Box<TableRight> = "TableRight";
    15 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
