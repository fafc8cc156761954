// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, MDOListItem, TableRight};

/// The carrier `RefCountEntity` of the API.
#[non_exhaustive]
pub struct RefCountEntity {
    /// The property `RefCountsId`.
    pub ref_counts_id: Option<i32>,
    /// The property `Field`.
    pub field: Option<String>,
    /// The property `RecordId`.
    pub record_id: Option<i32>,
    /// The property `SuggestedRecords`.
    pub suggested_records: Option<Vec<MDOListItem>>,
    /// The property `CurrentValue`.
    pub current_value: Option<i32>,
    /// The property `TravelPrefix`.
    pub travel_prefix: Option<i32>,
    /// The property `SatPrefix`.
    pub sat_prefix: Option<i32>,
    /// The property `Allocate`.
    pub allocate: Option<bool>,
    /// The property `Unique`.
    pub unique: Option<bool>,
    /// The property `ReadOnly`.
    pub read_only: Option<bool>,
    /// The property `AllowBlank`.
    pub allow_blank: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RefCountEntity "RefCountEntity" crate::PROFILE {
    0 ref_counts_id set_ref_counts_id i32 = "RefCountsId";
    1 field set_field String = "Field";
    2 record_id set_record_id i32 = "RecordId";
    3 suggested_records set_suggested_records Vec<MDOListItem> = "SuggestedRecords";
    4 current_value set_current_value i32 = "CurrentValue";
    5 travel_prefix set_travel_prefix i32 = "TravelPrefix";
    6 sat_prefix set_sat_prefix i32 = "SatPrefix";
    7 allocate set_allocate bool = "Allocate";
    8 unique set_unique bool = "Unique";
    9 read_only set_read_only bool = "ReadOnly";
    10 allow_blank set_allow_blank bool = "AllowBlank";
    11 table_right set_table_right Box<TableRight> = "TableRight";
    12 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
