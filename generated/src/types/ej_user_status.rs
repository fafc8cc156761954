// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// State of a user in customer service.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EjUserStatus {
    /// Not known.
    ///
    /// `StatusNone`, number 0.
    StatusNone,
    /// At work.
    ///
    /// `StatusNormal`, number 1.
    StatusNormal,
    /// Away.
    ///
    /// `StatusNotAvailable`, number 2.
    StatusNotAvailable,
    /// Removed.
    ///
    /// `StatusDeleted`, number 3.
    StatusDeleted,
    /// May only look.
    ///
    /// `StatusReadOnly`, number 4.
    StatusReadOnly,
    /// Handles junk messages.
    ///
    /// `StatusSpm`, number 5.
    StatusSpm,
    /// The product itself.
    ///
    /// `StatusSystem`, number 127.
    StatusSystem,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { EjUserStatus "EjUserStatus" crate::PROFILE {
    0 StatusNone = "StatusNone" 0;
    1 StatusNormal = "StatusNormal" 1;
    2 StatusNotAvailable = "StatusNotAvailable" 2;
    3 StatusDeleted = "StatusDeleted" 3;
    4 StatusReadOnly = "StatusReadOnly" 4;
    5 StatusSpm = "StatusSpm" 5;
    6 StatusSystem = "StatusSystem" 127;
} }
