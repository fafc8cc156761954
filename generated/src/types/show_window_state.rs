// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// State in which a window opens, as it was when it was last used.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`WindowPosSize`](struct.WindowPosSize.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShowWindowState {
    /// Window that is neither maximized nor minimized.
    ///
    /// `Normal`, number 0.
    Normal,
    /// Window that fills the screen.
    ///
    /// `Maximized`, number 1.
    Maximized,
    /// Window that is reduced to the task bar.
    ///
    /// `Minimized`, number 2.
    Minimized,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ShowWindowState "ShowWindowState" crate::PROFILE {
    0 Normal = "Normal" 0;
    1 Maximized = "Maximized" 1;
    2 Minimized = "Minimized" 2;
} }
