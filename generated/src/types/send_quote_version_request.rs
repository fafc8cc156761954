// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// SendQuoteVersion: Sends a quote version to the customer and sets the date on which it expires. Returns the reply
/// of the connector. A follow-up with the given date and text reminds the seller; its text is stored as given and
/// must be in the right language.
///
/// - taken by
///   [`quote_agent().send_quote_version`](../quote_agent/struct.QuoteAgentClient.html#method.send_quote_version).
#[non_exhaustive]
pub struct SendQuoteVersionRequest {
    /// Key of the quote version to send.
    pub quote_version_id: Option<i32>,
    /// Day on which the quote expires.
    pub expiry_date: Option<DateTime>,
    /// Day of the activity that reminds the seller of the quote.
    pub followup_date: Option<DateTime>,
    /// Text of the reminding activity, in the right language; it must not be the name of a resource.
    pub followup_text: Option<String>,
    /// Culture by name, such as en-US, that e-mail text and other templates are written in.
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
