// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Meaning of a button of the news feed, which colors it.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CtaFlavor {
    /// No special meaning.
    ///
    /// `Normal`.
    Normal,
    /// It gives information.
    ///
    /// `Info`.
    Info,
    /// It should be used with care.
    ///
    /// `Warning`.
    Warning,
    /// It is about a failure.
    ///
    /// `Error`.
    Error,
    /// It agrees to something.
    ///
    /// `Accept`.
    Accept,
    /// It refuses something.
    ///
    /// `Reject`.
    Reject,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { CtaFlavor "CtaFlavor" crate::PROFILE {
    0 Normal = "Normal";
    1 Info = "Info";
    2 Warning = "Warning";
    3 Error = "Error";
    4 Accept = "Accept";
    5 Reject = "Reject";
} }
