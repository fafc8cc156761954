// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// What a client must do with the value that a command of a document plugin returns.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`CommandInfo`](struct.CommandInfo.html), [`ReturnInfo`](struct.ReturnInfo.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReturnType {
    /// There is no value, so nothing is to be done.
    ///
    /// `None`, number 0.
    None,
    /// Show the value to the user as a message.
    ///
    /// `Message`, number 1.
    Message,
    /// Navigate to the place in the client that the value names in SoProtocol form.
    ///
    /// `SoProtocol`, number 2.
    SoProtocol,
    /// Ask the document plugin for the custom user interface of that name, and show it.
    ///
    /// `CustomGui`, number 3.
    CustomGui,
    /// Hand the value to a component that the plugin has installed in the client. Such a function depends on the
    /// client, so that others may not support it.
    ///
    /// `Other`, number 4.
    Other,
    /// Open the value, an address, in a new window.
    ///
    /// `URL`, number 5.
    URL,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ReturnType "ReturnType" crate::PROFILE {
    0 None = "None" 0;
    1 Message = "Message" 1;
    2 SoProtocol = "SoProtocol" 2;
    3 CustomGui = "CustomGui" 3;
    4 Other = "Other" 4;
    5 URL = "URL" 5;
} }
