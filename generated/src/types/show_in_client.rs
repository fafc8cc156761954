// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Clients in which a menu entry appears, as flags.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`TaskMenu`](struct.TaskMenu.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShowInClient {
    /// No client shows the entry.
    ///
    /// `None`.
    None,
    /// The web client shows the entry.
    ///
    /// `Web`.
    Web,
    /// The mobile client shows the entry.
    ///
    /// `Mobile`.
    Mobile,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ShowInClient "ShowInClient" crate::PROFILE {
    0 None = "None";
    1 Web = "Web";
    2 Mobile = "Mobile";
} }
