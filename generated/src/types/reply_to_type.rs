// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How the address for replies to messages of an email flow is found.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`EmailFlow`](struct.EmailFlow.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReplyToType {
    /// Always the address that the flow names.
    ///
    /// `ReplyToOnlySpecified`.
    ReplyToOnlySpecified,
    /// The sales contact of the recipient's company (our contact).
    ///
    /// `ReplyToSalesContact`.
    ReplyToSalesContact,
    /// The support contact of the recipient.
    ///
    /// `ReplyToSupportContact`.
    ReplyToSupportContact,
    /// No address is given, so that mail programs reply to the sender.
    ///
    /// `ReplyToEmpty`.
    ReplyToEmpty,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ReplyToType "ReplyToType" crate::PROFILE {
    0 ReplyToOnlySpecified = "ReplyToOnlySpecified";
    1 ReplyToSalesContact = "ReplyToSalesContact";
    2 ReplyToSupportContact = "ReplyToSupportContact";
    3 ReplyToEmpty = "ReplyToEmpty";
} }
