// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// Where companies to choose from come from; sources can be combined.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
///
/// - taken by
///   [`contact_agent().get_my_recent_contacts`](../contact_agent/struct.ContactAgentClient.html#method.get_my_recent_contacts).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ContactSourceType(pagewire_runtime::value::Flags);

flag_enum! { ContactSourceType "ContactSourceType" crate::PROFILE {
    /// The source is not known.
    ///
    /// `Unknown`, number 0.
    UNKNOWN = "Unknown" 0;
    /// Companies that were opened lately.
    ///
    /// `History`, number 1.
    HISTORY = "History" 1;
    /// Companies of appointments in the caller's diary.
    ///
    /// `Diary`, number 2.
    DIARY = "Diary" 2;
    /// Companies that the caller has marked.
    ///
    /// `Favorites`, number 4.
    FAVORITES = "Favorites" 4;
    /// History, diary and favorites combined.
    ///
    /// `All`, number 7.
    ALL = "All" 7;
} }
