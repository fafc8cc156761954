// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// The enum `ContactSourceType` of the API.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ContactSourceType(pagewire_runtime::value::Flags);

flag_enum! { ContactSourceType "ContactSourceType" crate::PROFILE {
    /// `Unknown`, number 0.
    UNKNOWN = "Unknown" 0;
    /// `History`, number 1.
    HISTORY = "History" 1;
    /// `Diary`, number 2.
    DIARY = "Diary" 2;
    /// `Favorites`, number 4.
    FAVORITES = "Favorites" 4;
    /// `All`, number 7.
    ALL = "All" 7;
} }
