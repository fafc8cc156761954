// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// One class of a style sheet that makes forms look like a page.
///
/// - returned by
///   [`ai_agent().get_first_form_design_css_from_image`](../ai_agent/struct.AiAgentClient.html#method.get_first_form_design_css_from_image),
///   [`ai_agent().get_first_form_design_css_from_url`](../ai_agent/struct.AiAgentClient.html#method.get_first_form_design_css_from_url),
///   [`ai_agent().get_next_form_design_css`](../ai_agent/struct.AiAgentClient.html#method.get_next_form_design_css).
#[non_exhaustive]
pub struct FormDesignCss {
    /// Class that was asked for, such as .foo.
    pub css_class: Option<String>,
    /// Properties of the class, as text.
    pub css_rule: Option<String>,
    /// State of the analysis; pass it on unchanged to the next call.
    pub state: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FormDesignCss "FormDesignCss" crate::PROFILE {
    0 css_class set_css_class String = "CssClass";
    1 css_rule set_css_rule String = "CssRule";
    2 state set_state String = "State";
} }
