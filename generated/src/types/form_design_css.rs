// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// The carrier `FormDesignCss` of the API.
#[non_exhaustive]
pub struct FormDesignCss {
    /// The property `CssClass`.
    pub css_class: Option<String>,
    /// The property `CssRule`.
    pub css_rule: Option<String>,
    /// The property `State`.
    pub state: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FormDesignCss "FormDesignCss" crate::PROFILE {
    0 css_class set_css_class String = "CssClass";
    1 css_rule set_css_rule String = "CssRule";
    2 state set_state String = "State";
} }
