// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, QuoteVersionButtonAction, TableRight};

/// How one button in the dialog of a quote version looks, what it does and whether it is enabled.
///
/// - returned by
///   [`quote_agent().get_quote_version_workflow_image_state`](../quote_agent/struct.QuoteAgentClient.html#method.get_quote_version_workflow_image_state).
/// - part of [`QuoteVersionWorkflowState`](struct.QuoteVersionWorkflowState.html).
#[non_exhaustive]
pub struct QuoteVersionButtonState {
    /// What the button does.
    pub action: Option<QuoteVersionButtonAction>,
    /// Picture on the button.
    pub image_hint: Option<String>,
    /// Text on the button.
    pub display_text: Option<String>,
    /// Text shown while the pointer rests on the button.
    pub tooltip_text: Option<String>,
    /// Whether the button can be pressed.
    pub enabled: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
