// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// The carrier `RecurrenceDate` of the API.
#[non_exhaustive]
pub struct RecurrenceDate {
    /// The property `Date`.
    pub date: Option<DateTime>,
    /// The property `IsConflict`.
    pub is_conflict: Option<bool>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `DescriptionStyleHint`.
    pub description_style_hint: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RecurrenceDate "RecurrenceDate" crate::PROFILE {
    0 date set_date DateTime = "Date";
    1 is_conflict set_is_conflict bool = "IsConflict";
    2 description set_description String = "Description";
    3 description_style_hint set_description_style_hint String = "DescriptionStyleHint";
    4 tooltip set_tooltip String = "Tooltip";
} }
