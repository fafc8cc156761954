// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Meaning of a button of the news feed, which colors it.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`NewsFeedCTA`](struct.NewsFeedCTA.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CtaFlavor {
    /// No special meaning; the button is shown plainly.
    ///
    /// `Normal`.
    Normal,
    /// The button gives information; its icon is blue.
    ///
    /// `Info`.
    Info,
    /// The button should be used with care; its icon is yellow.
    ///
    /// `Warning`.
    Warning,
    /// The button is about a failure; its icon is red.
    ///
    /// `Error`.
    Error,
    /// The button agrees to something; its icon is a green check mark.
    ///
    /// `Accept`.
    Accept,
    /// The button refuses something; its icon is a red cross.
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
