// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Level at which a preference is set. A value at a level nearer to the user replaces the values of
/// wider levels.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`preference().get_pref_value_at_level`](../preference/struct.PreferenceClient.html#method.get_pref_value_at_level),
///   [`preference().set_pref_value_at_level`](../preference/struct.PreferenceClient.html#method.set_pref_value_at_level),
///   [`preference().set_pref_value_at_level_post`](../preference/struct.PreferenceClient.html#method.set_pref_value_at_level_post),
///   [`preference_agent().get_preference_by_name`](../preference_agent/struct.PreferenceAgentClient.html#method.get_preference_by_name),
///   [`preference_agent().get_preference_by_name_and_id`](../preference_agent/struct.PreferenceAgentClient.html#method.get_preference_by_name_and_id).
/// - part of [`Preference`](struct.Preference.html), [`PreferenceDescription`](struct.PreferenceDescription.html),
///   [`PreferenceDescriptionWithLinks`](struct.PreferenceDescriptionWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PreferenceLevel {
    /// Not a level: an error, or no level chosen.
    ///
    /// `Undefined`, number 0.
    Undefined,
    /// Built-in default, used where no level has a value.
    ///
    /// `HardDefault`, number 1.
    HardDefault,
    /// All databases of the license.
    ///
    /// `SystemWide`, number 2.
    SystemWide,
    /// All users of one database.
    ///
    /// `Database`, number 3.
    Database,
    /// All users of one user group.
    ///
    /// `Group`, number 4.
    Group,
    /// The value applies to one user.
    ///
    /// `Individual`, number 5.
    Individual,
    /// One computer; the value is kept in its registry instead of the database.
    ///
    /// `PC`, number 6.
    PC,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { PreferenceLevel "PreferenceLevel" crate::PROFILE {
    0 Undefined = "Undefined" 0;
    1 HardDefault = "HardDefault" 1;
    2 SystemWide = "SystemWide" 2;
    3 Database = "Database" 3;
    4 Group = "Group" 4;
    5 Individual = "Individual" 5;
    6 PC = "PC" 6;
} }
