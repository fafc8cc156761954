// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// State of a user in customer service.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`SoPrincipalCarrier`](struct.SoPrincipalCarrier.html),
///   [`UserPresenceStatus`](struct.UserPresenceStatus.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EjUserStatus {
    /// The status is not known.
    ///
    /// `StatusNone`, number 0.
    StatusNone,
    /// Ordinary user, to whom no other status applies.
    ///
    /// `StatusNormal`, number 1.
    StatusNormal,
    /// User who is not available at present.
    ///
    /// `StatusNotAvailable`, number 2.
    StatusNotAvailable,
    /// User who was removed.
    ///
    /// `StatusDeleted`, number 3.
    StatusDeleted,
    /// User who may read but not change anything.
    ///
    /// `StatusReadOnly`, number 4.
    StatusReadOnly,
    /// User of the kind spm, which the vendor does not explain.
    ///
    /// `StatusSpm`, number 5.
    StatusSpm,
    /// User of the system itself rather than of a person.
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
