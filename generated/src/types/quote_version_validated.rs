// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, Quote, QuoteAlternativeRecalculated, QuoteStatus, QuoteVersion, Sale, TableRight};

/// Outcome of checking a version of a quote.
///
/// - returned by
///   [`quote_agent().update_quote_version_prices`](../quote_agent/struct.QuoteAgentClient.html#method.update_quote_version_prices),
///   [`quote_agent().validate_quote_version`](../quote_agent/struct.QuoteAgentClient.html#method.validate_quote_version).
#[non_exhaustive]
pub struct QuoteVersionValidated {
    /// Whether the operation went well; true for every status except an error.
    pub is_ok: Option<bool>,
    /// Explanation for users, in their language.
    pub user_explanation: Option<String>,
    /// Explanation for technicians, in English.
    pub tech_explanation: Option<String>,
    /// Code of the error; may be empty.
    pub error_code: Option<String>,
    /// Sale of the quote, given only if it has changed.
    pub changed_sale: Option<Box<Sale>>,
    /// The quote that the version belongs to.
    pub changed_quote: Option<Box<Quote>>,
    /// The version after the check.
    pub changed_quote_version: Option<Box<QuoteVersion>>,
    /// Alternatives that have changed, each with a flag for changed quote lines.
    pub changed_quote_alternatives: Option<Vec<QuoteAlternativeRecalculated>>,
    /// Grade of the reply; an error means failure.
    pub status: Option<QuoteStatus>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
