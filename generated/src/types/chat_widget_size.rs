// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Whether the chat widget on a website opens in the usual or a larger window.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`ChatWidgetSettings`](struct.ChatWidgetSettings.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatWidgetSize {
    /// Chat window of the usual size.
    ///
    /// `Normal`, number 0.
    Normal,
    /// Chat window that is larger than usual.
    ///
    /// `Large`, number 1.
    Large,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ChatWidgetSize "ChatWidgetSize" crate::PROFILE {
    0 Normal = "Normal" 0;
    1 Large = "Large" 1;
} }
