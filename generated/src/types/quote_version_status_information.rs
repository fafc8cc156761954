// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, QuoteStatus, TableRight};

/// Grade and message of a version of a quote.
///
/// - returned by
///   [`quote_agent().get_quote_version_workflow_status_info`](../quote_agent/struct.QuoteAgentClient.html#method.get_quote_version_workflow_status_info).
/// - part of [`QuoteVersionWorkflowState`](struct.QuoteVersionWorkflowState.html).
#[non_exhaustive]
pub struct QuoteVersionStatusInformation {
    /// Grade: fine, with remarks, warning or error.
    pub status: Option<QuoteStatus>,
    /// Icon beside the message.
    pub icon_hint: Option<String>,
    /// Message about faults of lines and alternatives.
    pub display_message: Option<String>,
    /// All faults as a tooltip.
    pub display_tooltip: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteVersionStatusInformation "QuoteVersionStatusInformation" crate::PROFILE {
    0 status set_status QuoteStatus = "Status";
    1 icon_hint set_icon_hint String = "IconHint";
    2 display_message set_display_message String = "DisplayMessage";
    3 display_tooltip set_display_tooltip String = "DisplayTooltip";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
