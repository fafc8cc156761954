// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// The enum `ContactAction` of the API.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ContactAction(pagewire_runtime::value::Flags);

flag_enum! { ContactAction "ContactAction" crate::PROFILE {
    /// `Unknown`, number 0.
    UNKNOWN = "Unknown" 0;
    /// `Created`, number 1.
    CREATED = "Created" 1;
    /// `Updated`, number 2.
    UPDATED = "Updated" 2;
    /// `NewActivity`, number 4.
    NEW_ACTIVITY = "NewActivity" 4;
    /// `ActivityCompleted`, number 8.
    ACTIVITY_COMPLETED = "ActivityCompleted" 8;
    /// `PersonAdded`, number 16.
    PERSON_ADDED = "PersonAdded" 16;
    /// `PersonUpdated`, number 32.
    PERSON_UPDATED = "PersonUpdated" 32;
    /// `DocumentAdded`, number 64.
    DOCUMENT_ADDED = "DocumentAdded" 64;
    /// `All`, number 127.
    ALL = "All" 127;
} }
