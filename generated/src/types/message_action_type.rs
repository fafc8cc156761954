// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `MessageActionType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageActionType {
    /// `None`.
    None,
    /// `Reply`.
    Reply,
    /// `ReplyAll`.
    ReplyAll,
    /// `Forward`.
    Forward,
    /// `InternalComment`.
    InternalComment,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { MessageActionType "MessageActionType" crate::PROFILE {
    0 None = "None";
    1 Reply = "Reply";
    2 ReplyAll = "ReplyAll";
    3 Forward = "Forward";
    4 InternalComment = "InternalComment";
} }
