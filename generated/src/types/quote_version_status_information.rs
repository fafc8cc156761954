// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, QuoteStatus, TableRight};

/// The carrier `QuoteVersionStatusInformation` of the API.
#[non_exhaustive]
pub struct QuoteVersionStatusInformation {
    /// The property `Status`.
    pub status: Option<QuoteStatus>,
    /// The property `IconHint`.
    pub icon_hint: Option<String>,
    /// The property `DisplayMessage`.
    pub display_message: Option<String>,
    /// The property `DisplayTooltip`.
    pub display_tooltip: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
