// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, Quote, QuoteAlternativeRecalculated, QuoteStatus, QuoteVersion, Sale, TableRight};

/// The carrier `QuoteVersionValidated` of the API.
#[non_exhaustive]
pub struct QuoteVersionValidated {
    /// The property `IsOk`.
    pub is_ok: Option<bool>,
    /// The property `UserExplanation`.
    pub user_explanation: Option<String>,
    /// The property `TechExplanation`.
    pub tech_explanation: Option<String>,
    /// The property `ErrorCode`.
    pub error_code: Option<String>,
    /// The property `ChangedSale`.
    pub changed_sale: Option<Box<Sale>>,
    /// The property `ChangedQuote`.
    pub changed_quote: Option<Box<Quote>>,
    /// The property `ChangedQuoteVersion`.
    pub changed_quote_version: Option<Box<QuoteVersion>>,
    /// The property `ChangedQuoteAlternatives`.
    pub changed_quote_alternatives: Option<Vec<QuoteAlternativeRecalculated>>,
    /// The property `Status`.
    pub status: Option<QuoteStatus>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteVersionValidated "QuoteVersionValidated" crate::PROFILE {
    0 is_ok set_is_ok bool = "IsOk";
    1 user_explanation set_user_explanation String = "UserExplanation";
    2 tech_explanation set_tech_explanation String = "TechExplanation";
    3 error_code set_error_code String = "ErrorCode";
    4 changed_sale set_changed_sale Box<Sale> = "ChangedSale";
    5 changed_quote set_changed_quote Box<Quote> = "ChangedQuote";
    6 changed_quote_version set_changed_quote_version Box<QuoteVersion> = "ChangedQuoteVersion";
    7 changed_quote_alternatives set_changed_quote_alternatives Vec<QuoteAlternativeRecalculated>
        = "ChangedQuoteAlternatives";
    8 status set_status QuoteStatus = "Status";
    9 table_right set_table_right Box<TableRight> = "TableRight";
    10 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
