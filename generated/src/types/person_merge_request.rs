// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// The carrier `Person_MergeRequest` of the API.
#[non_exhaustive]
pub struct PersonMergeRequest {
    /// The property `SourcePersonId`.
    pub source_person_id: Option<i32>,
    /// The property `DestinationPersonId`.
    pub destination_person_id: Option<i32>,
    /// The property `MoveAfterDate`.
    pub move_after_date: Option<DateTime>,
    /// The property `DeleteSource`.
    pub delete_source: Option<bool>,
    /// Whether empty properties of the destination get values of the source.
    pub replace_empty_fields_on_destination: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PersonMergeRequest "Person_MergeRequest" crate::PROFILE {
    0 source_person_id set_source_person_id i32 = "SourcePersonId";
    1 destination_person_id set_destination_person_id i32 = "DestinationPersonId";
    2 move_after_date set_move_after_date DateTime = "MoveAfterDate";
    3 delete_source set_delete_source bool = "DeleteSource";
    4 replace_empty_fields_on_destination set_replace_empty_fields_on_destination bool
        = "ReplaceEmptyFieldsOnDestination";
} }
