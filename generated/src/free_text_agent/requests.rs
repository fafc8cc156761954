// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};
use crate::types::FreeTextOperator;

/// The carrier `AddWordsRequest` of the API.
#[non_exhaustive]
pub struct AddWordsRequest {
    /// The property `StopWords`.
    pub stop_words: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddWordsRequest "AddWordsRequest" {
    0 stop_words set_stop_words String = "StopWords";
} }

/// The carrier `DeleteStopWordsByIdRequest` of the API.
#[non_exhaustive]
pub struct DeleteStopWordsByIdRequest {
    /// The property `StopWordIds`.
    pub stop_word_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteStopWordsByIdRequest "DeleteStopWordsByIdRequest" {
    0 stop_word_ids set_stop_word_ids Vec<i32> = "StopWordIds";
} }

/// The carrier `GetSuggestedStopWordsRequest` of the API.
#[non_exhaustive]
pub struct GetSuggestedStopWordsRequest {
    /// The property `CountWords`.
    pub count_words: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetSuggestedStopWordsRequest "GetSuggestedStopWordsRequest" {
    0 count_words set_count_words i32 = "CountWords";
} }

/// The carrier `RegenerateIndexRequest` of the API.
#[non_exhaustive]
pub struct RegenerateIndexRequest {
    /// The property `RunAsBatch`.
    pub run_as_batch: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RegenerateIndexRequest "RegenerateIndexRequest" {
    0 run_as_batch set_run_as_batch bool = "RunAsBatch";
} }

/// The carrier `SetAutoEnableTravelAreasRequest` of the API.
#[non_exhaustive]
pub struct SetAutoEnableTravelAreasRequest {
    /// The property `AutoEnable`.
    pub auto_enable: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetAutoEnableTravelAreasRequest "SetAutoEnableTravelAreasRequest" {
    0 auto_enable set_auto_enable bool = "AutoEnable";
} }

/// The carrier `SetEnabledRequest` of the API.
#[non_exhaustive]
pub struct SetEnabledRequest {
    /// The property `Enabled`.
    pub enabled: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetEnabledRequest "SetEnabledRequest" {
    0 enabled set_enabled bool = "Enabled";
} }

/// The carrier `SetMultiWordOperatorRequest` of the API.
#[non_exhaustive]
pub struct SetMultiWordOperatorRequest {
    /// The property `FreeTextOperator`.
    pub free_text_operator: Option<FreeTextOperator>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetMultiWordOperatorRequest "SetMultiWordOperatorRequest" {
    0 free_text_operator set_free_text_operator FreeTextOperator = "FreeTextOperator";
} }

/// The carrier `SetSingleWordOperatorRequest` of the API.
#[non_exhaustive]
pub struct SetSingleWordOperatorRequest {
    /// The property `FreeTextOperator`.
    pub free_text_operator: Option<FreeTextOperator>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetSingleWordOperatorRequest "SetSingleWordOperatorRequest" {
    0 free_text_operator set_free_text_operator FreeTextOperator = "FreeTextOperator";
} }
