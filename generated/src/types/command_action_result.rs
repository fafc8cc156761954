// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// What the user chose in the dialog of a command.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`user().execute_user_command_async`](../user/struct.UserClient.html#method.execute_user_command_async),
///   [`user_agent().execute_user_command`](../user_agent/struct.UserAgentClient.html#method.execute_user_command).
/// - part of [`CommandResult`](struct.CommandResult.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommandActionResult {
    /// The command is carried out without asking the user.
    ///
    /// `Implicit`, number 0.
    Implicit,
    /// The user has clicked Yes.
    ///
    /// `Yes`, number 1.
    Yes,
    /// The user has clicked OK.
    ///
    /// `Ok`, number 2.
    Ok,
    /// The user has clicked No.
    ///
    /// `No`, number 3.
    No,
    /// The user has clicked Cancel.
    ///
    /// `Cancel`, number 4.
    Cancel,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { CommandActionResult "CommandActionResult" crate::PROFILE {
    0 Implicit = "Implicit" 0;
    1 Yes = "Yes" 1;
    2 Ok = "Ok" 2;
    3 No = "No" 3;
    4 Cancel = "Cancel" 4;
} }
