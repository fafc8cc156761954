// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Look of the chat window.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`ChatWidgetSettings`](struct.ChatWidgetSettings.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WidgetTheme {
    /// The older look of the chat window.
    ///
    /// `Classic`, number 0.
    Classic,
    /// The newer look of the chat window.
    ///
    /// `Modern`, number 1.
    Modern,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { WidgetTheme "WidgetTheme" crate::PROFILE {
    0 Classic = "Classic" 0;
    1 Modern = "Modern" 1;
} }
