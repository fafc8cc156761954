// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Look of a button of the news feed.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`NewsFeedCTA`](struct.NewsFeedCTA.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CtaType {
    /// Type that is not set; clients may show the button as a link.
    ///
    /// `Unknown`.
    Unknown,
    /// Main choice, shown as a button filled with color.
    ///
    /// `Primary`.
    Primary,
    /// Further choice, shown as a button with an outline.
    ///
    /// `Secondary`.
    Secondary,
    /// Text to click on, shown blue and underlined.
    ///
    /// `Link`.
    Link,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { CtaType "CtaType" crate::PROFILE {
    0 Unknown = "Unknown";
    1 Primary = "Primary";
    2 Secondary = "Secondary";
    3 Link = "Link";
} }
