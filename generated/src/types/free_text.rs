// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, FreeTextOperator, TableRight};

/// Settings and state of the text search: how words are compared, how many the index holds, and when it
/// was last made.
///
/// - returned by
///   [`free_text_agent().get_status`](../free_text_agent/struct.FreeTextAgentClient.html#method.get_status).
#[non_exhaustive]
pub struct FreeText {
    /// Whether the search is on.
    pub free_text_enabled: Option<bool>,
    /// How a single word is compared.
    pub single_word_operator: Option<FreeTextOperator>,
    /// How several words are compared.
    pub multi_word_operator: Option<FreeTextOperator>,
    /// How many different words are in the index.
    pub count_words: Option<i32>,
    /// How many words are in the index.
    pub occurrences: Option<i32>,
    /// When the index was last made.
    pub last_generated: Option<DateTime>,
    /// Whether new travel areas get an index by themselves.
    pub auto_enable_travel_areas: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FreeText "FreeText" crate::PROFILE {
    0 free_text_enabled set_free_text_enabled bool = "FreeTextEnabled";
    1 single_word_operator set_single_word_operator FreeTextOperator = "SingleWordOperator";
    2 multi_word_operator set_multi_word_operator FreeTextOperator = "MultiWordOperator";
    3 count_words set_count_words i32 = "CountWords";
    4 occurrences set_occurrences i32 = "Occurrences";
    5 last_generated set_last_generated DateTime = "LastGenerated";
    6 auto_enable_travel_areas set_auto_enable_travel_areas bool = "AutoEnableTravelAreas";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
