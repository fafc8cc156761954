// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// What a client does before it runs a command.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`CustomCommand`](struct.CustomCommand.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommandAction {
    /// Runs the command without asking.
    ///
    /// `Implicit`, number 0.
    Implicit,
    /// Asks with buttons for yes and no.
    ///
    /// `YesNo`, number 1.
    YesNo,
    /// Asks with buttons for going on and stopping.
    ///
    /// `OkCancel`, number 2.
    OkCancel,
    /// Shows a message with one button.
    ///
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
