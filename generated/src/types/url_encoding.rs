// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How values are encoded before they are put into a URL.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`TaskMenu`](struct.TaskMenu.html), [`WebPanelEntity`](struct.WebPanelEntity.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UrlEncoding {
    /// Encoding is not known.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// The value goes into the URL as it is, without encoding.
    ///
    /// `None`, number 1.
    None,
    /// Encoding in an ANSI character set.
    ///
    /// `ANSI`, number 2.
    ANSI,
    /// Encoding in Unicode characters.
    ///
    /// `Unicode`, number 3.
    Unicode,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { UrlEncoding "UrlEncoding" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 None = "None" 1;
    2 ANSI = "ANSI" 2;
    3 Unicode = "Unicode" 3;
} }
