// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};

/// The carrier `DetectLanguageRequest` of the API.
#[non_exhaustive]
pub struct DetectLanguageRequest {
    /// The property `Text`.
    pub text: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DetectLanguageRequest "DetectLanguageRequest" {
    0 text set_text String = "Text";
} }

/// The carrier `DetectSentimentRequest` of the API.
#[non_exhaustive]
pub struct DetectSentimentRequest {
    /// The property `Text`.
    pub text: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DetectSentimentRequest "DetectSentimentRequest" {
    0 text set_text String = "Text";
} }

/// The carrier `GuessCategoryRequest` of the API.
#[non_exhaustive]
pub struct GuessCategoryRequest {
    /// The property `TicketId`.
    pub ticket_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GuessCategoryRequest "GuessCategoryRequest" {
    0 ticket_id set_ticket_id i32 = "TicketId";
} }

/// The carrier `TrainCategoryGuesserRequest` of the API.
#[non_exhaustive]
pub struct TrainCategoryGuesserRequest {
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `MaxItems`.
    pub max_items: Option<i32>,
    /// The property `MaxTextLength`.
    pub max_text_length: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TrainCategoryGuesserRequest "TrainCategoryGuesserRequest" {
    0 selection_id set_selection_id i32 = "SelectionId";
    1 max_items set_max_items i32 = "MaxItems";
    2 max_text_length set_max_text_length i32 = "MaxTextLength";
} }

/// The carrier `TranslateRequest` of the API.
#[non_exhaustive]
pub struct TranslateRequest {
    /// The property `Text`.
    pub text: Option<String>,
    /// The property `TargetLanguage`.
    pub target_language: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TranslateRequest "TranslateRequest" {
    0 text set_text String = "Text";
    1 target_language set_target_language String = "TargetLanguage";
} }
