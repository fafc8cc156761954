// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// The carrier `SendQuoteVersionRequest` of the API.
#[non_exhaustive]
pub struct SendQuoteVersionRequest {
    /// Key of the quote version.
    pub quote_version_id: Option<i32>,
    /// The property `ExpiryDate`.
    pub expiry_date: Option<DateTime>,
    /// The property `FollowupDate`.
    pub followup_date: Option<DateTime>,
    /// The property `FollowupText`.
    pub followup_text: Option<String>,
    /// Culture whose conventions numbers and dates follow, such as en-US.
    pub culture: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SendQuoteVersionRequest "SendQuoteVersionRequest" crate::PROFILE {
    0 quote_version_id set_quote_version_id i32 = "QuoteVersionId";
    1 expiry_date set_expiry_date DateTime = "ExpiryDate";
    2 followup_date set_followup_date DateTime = "FollowupDate";
    3 followup_text set_followup_text String = "FollowupText";
    4 culture set_culture String = "Culture";
} }
