// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Decimal, Unknown, carrier};

/// Design that was taken from a web page.
///
/// - returned by
///   [`ai_agent().get_form_design_css_from_image`](../ai_agent/struct.AiAgentClient.html#method.get_form_design_css_from_image),
///   [`ai_agent().get_form_design_css_from_url`](../ai_agent/struct.AiAgentClient.html#method.get_form_design_css_from_url).
#[non_exhaustive]
pub struct FormDesignCarrier {
    /// Style sheet that makes forms look like the page.
    pub css_styles: Option<String>,
    /// How sure the analysis is, from 0 to 1.
    pub confidence: Option<Decimal>,
    /// Remarks on the analysis.
    pub notes: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FormDesignCarrier "FormDesignCarrier" crate::PROFILE {
    0 css_styles set_css_styles String = "CssStyles";
    1 confidence set_confidence Decimal = "Confidence";
    2 notes set_notes String = "Notes";
} }
