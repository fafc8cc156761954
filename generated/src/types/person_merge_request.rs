// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// Merge: Merges two contact persons; the destination remains. Activities after the given date move with the
/// source. The request says whether the source is deleted and whether its values fill empty fields of the
/// destination.
///
/// - taken by [`person_agent().merge`](../person_agent/struct.PersonAgentClient.html#method.merge).
#[non_exhaustive]
pub struct PersonMergeRequest {
    /// Key of the person who is merged into the other one, and then deleted or marked as retired.
    pub source_person_id: Option<i32>,
    /// Key of the person who remains and takes over the data.
    pub destination_person_id: Option<i32>,
    /// Activities after this point in time move along with the person; earlier ones stay where they are.
    pub move_after_date: Option<DateTime>,
    /// True to delete the source person after the merge, false to mark it as retired.
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
