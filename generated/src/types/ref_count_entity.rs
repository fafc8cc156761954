// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, MDOListItem, TableRight};

/// Counter that gives numbers to records, such as projects.
///
/// - taken by
///   [`number_allocation_agent().save_default_numbering`](../number_allocation_agent/struct.NumberAllocationAgentClient.html#method.save_default_numbering),
///   [`number_allocation_agent().save_ref_count_entity`](../number_allocation_agent/struct.NumberAllocationAgentClient.html#method.save_ref_count_entity).
/// - returned by
///   [`number_allocation_agent().create_default_ref_count_entity`](../number_allocation_agent/struct.NumberAllocationAgentClient.html#method.create_default_ref_count_entity),
///   [`number_allocation_agent().get_ref_count_entity`](../number_allocation_agent/struct.NumberAllocationAgentClient.html#method.get_ref_count_entity),
///   [`number_allocation_agent().save_ref_count_entity`](../number_allocation_agent/struct.NumberAllocationAgentClient.html#method.save_ref_count_entity).
#[non_exhaustive]
pub struct RefCountEntity {
    /// Key of the counter, given by the server; 0 in one that has not been saved.
    pub ref_counts_id: Option<i32>,
    /// Field that gets the numbers, as table.field.
    pub field: Option<String>,
    /// Key of the record, where each has a counter of its own.
    pub record_id: Option<i32>,
    /// Records that can have a counter, with the present one selected.
    pub suggested_records: Option<Vec<MDOListItem>>,
    /// Number that the counter is at.
    pub current_value: Option<i32>,
    /// Size of the prefix of numbers that traveling users give.
    pub travel_prefix: Option<i32>,
    /// Size of the prefix of numbers that satellites give.
    pub sat_prefix: Option<i32>,
    /// Whether new records get a number by themselves.
    pub allocate: Option<bool>,
    /// Whether a number that users enter must be new.
    pub unique: Option<bool>,
    /// Whether users cannot change the number.
    pub read_only: Option<bool>,
    /// Whether the number may be left empty.
    pub allow_blank: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
