// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Which way a chat message goes.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`ChatMessage`](struct.ChatMessage.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatMessageType {
    /// The type is not set.
    ///
    /// `Invalid`, number 0.
    Invalid,
    /// From agent or bot to the customer.
    ///
    /// `ToCustomer`, number 1.
    ToCustomer,
    /// From the customer to the agent.
    ///
    /// `ToUser`, number 2.
    ToUser,
    /// An event; SpecialType says which.
    ///
    /// `Special`, number 3.
    Special,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ChatMessageType "ChatMessageType" crate::PROFILE {
    0 Invalid = "Invalid" 0;
    1 ToCustomer = "ToCustomer" 1;
    2 ToUser = "ToUser" 2;
    3 Special = "Special" 3;
} }
