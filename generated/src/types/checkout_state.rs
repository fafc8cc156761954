// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Whether a document is reserved for editing, seen from the caller.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`CheckoutInfo`](struct.CheckoutInfo.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckoutState {
    /// No user has checked the document out.
    ///
    /// `NotCheckedOut`, number 0.
    NotCheckedOut,
    /// The caller has checked the document out.
    ///
    /// `CheckedOutOwn`, number 1.
    CheckedOutOwn,
    /// Another user has checked the document out.
    ///
    /// `CheckedOutOther`, number 2.
    CheckedOutOther,
    /// The document cannot be reserved, so no lock protects it from changes; user rights may still.
    ///
    /// `LockingNotSupported`, number 3.
    LockingNotSupported,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { CheckoutState "CheckoutState" crate::PROFILE {
    0 NotCheckedOut = "NotCheckedOut" 0;
    1 CheckedOutOwn = "CheckedOutOwn" 1;
    2 CheckedOutOther = "CheckedOutOther" 2;
    3 LockingNotSupported = "LockingNotSupported" 3;
} }
