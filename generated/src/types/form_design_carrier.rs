// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// The carrier `FormDesignCarrier` of the API.
#[non_exhaustive]
pub struct FormDesignCarrier {
    /// The property `CssStyles`.
    pub css_styles: Option<String>,
    /// The property `Confidence`.
    pub confidence: Option<f64>,
    /// The property `Notes`.
    pub notes: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FormDesignCarrier "FormDesignCarrier" crate::PROFILE {
    0 css_styles set_css_styles String = "CssStyles";
    1 confidence set_confidence f64 = "Confidence";
    2 notes set_notes String = "Notes";
} }
