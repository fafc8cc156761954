// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How serious a system message is.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`SendSystemMessageRequest`](struct.SendSystemMessageRequest.html),
///   [`SystemMessage`](struct.SystemMessage.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SystemMessageType {
    /// The sender has not chosen a type.
    ///
    /// `Unspecified`.
    Unspecified,
    /// Information that users should know.
    ///
    /// `Info`.
    Info,
    /// A problem that users must know of.
    ///
    /// `Warning`.
    Warning,
    /// A problem that the system cannot get around.
    ///
    /// `Error`.
    Error,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { SystemMessageType "SystemMessageType" crate::PROFILE {
    0 Unspecified = "Unspecified";
    1 Info = "Info";
    2 Warning = "Warning";
    3 Error = "Error";
} }
