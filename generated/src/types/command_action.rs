// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `CommandAction` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommandAction {
    /// `Implicit`, number 0.
    Implicit,
    /// `YesNo`, number 1.
    YesNo,
    /// `OkCancel`, number 2.
    OkCancel,
    /// `Ok`, number 3.
    Ok,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { CommandAction "CommandAction" crate::PROFILE {
    0 Implicit = "Implicit" 0;
    1 YesNo = "YesNo" 1;
    2 OkCancel = "OkCancel" 2;
    3 Ok = "Ok" 3;
} }
