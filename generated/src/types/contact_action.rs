// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// What has happened to a company; values can be combined.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
///
/// - taken by
///   [`contact_agent().get_my_active_contacts`](../contact_agent/struct.ContactAgentClient.html#method.get_my_active_contacts).
/// - part of [`ContactActivity`](struct.ContactActivity.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ContactAction(pagewire_runtime::value::Flags);

flag_enum! { ContactAction "ContactAction" crate::PROFILE {
    /// The action is not known.
    ///
    /// `Unknown`, number 0.
    UNKNOWN = "Unknown" 0;
    /// The company itself was entered.
    ///
    /// `Created`, number 1.
    CREATED = "Created" 1;
    /// The company itself was changed.
    ///
    /// `Updated`, number 2.
    UPDATED = "Updated" 2;
    /// An activity of the company was entered.
    ///
    /// `NewActivity`, number 4.
    NEW_ACTIVITY = "NewActivity" 4;
    /// An activity of the company was completed.
    ///
    /// `ActivityCompleted`, number 8.
    ACTIVITY_COMPLETED = "ActivityCompleted" 8;
    /// A contact person of the company was entered.
    ///
    /// `PersonAdded`, number 16.
    PERSON_ADDED = "PersonAdded" 16;
    /// A contact person of the company was changed.
    ///
    /// `PersonUpdated`, number 32.
    PERSON_UPDATED = "PersonUpdated" 32;
    /// A document of the company was entered.
    ///
    /// `DocumentAdded`, number 64.
    DOCUMENT_ADDED = "DocumentAdded" 64;
    /// All actions of this list combined.
    ///
    /// `All`, number 127.
    ALL = "All" 127;
} }
