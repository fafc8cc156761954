// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, QuoteVersionButtonAction, TableRight};

/// The carrier `QuoteVersionButtonState` of the API.
#[non_exhaustive]
pub struct QuoteVersionButtonState {
    /// The property `Action`.
    pub action: Option<QuoteVersionButtonAction>,
    /// The property `ImageHint`.
    pub image_hint: Option<String>,
    /// The property `DisplayText`.
    pub display_text: Option<String>,
    /// The property `TooltipText`.
    pub tooltip_text: Option<String>,
    /// The property `Enabled`.
    pub enabled: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteVersionButtonState "QuoteVersionButtonState" crate::PROFILE {
    0 action set_action QuoteVersionButtonAction = "Action";
    1 image_hint set_image_hint String = "ImageHint";
    2 display_text set_display_text String = "DisplayText";
    3 tooltip_text set_tooltip_text String = "TooltipText";
    4 enabled set_enabled bool = "Enabled";
    5 table_right set_table_right Box<TableRight> = "TableRight";
    6 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
