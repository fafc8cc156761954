// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `ShowWindowState` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShowWindowState {
    /// `Normal`, number 0.
    Normal,
    /// `Maximized`, number 1.
    Maximized,
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
