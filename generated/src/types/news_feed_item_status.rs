// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Whether a button (call to action) of a news item was pressed, and whether its processing goes on or
/// is done.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`NewsFeedItem`](struct.NewsFeedItem.html),
///   [`NewsFeedItemWithLinks`](struct.NewsFeedItemWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewsFeedItemStatus {
    /// Nobody has pressed a button of the item yet.
    ///
    /// `Normal`.
    Normal,
    /// The work that a button started goes on.
    ///
    /// `Handling`.
    Handling,
    /// The work that a button started is done.
    ///
    /// `Handled`.
    Handled,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { NewsFeedItemStatus "NewsFeedItemStatus" crate::PROFILE {
    0 Normal = "Normal";
    1 Handling = "Handling";
    2 Handled = "Handled";
} }
