// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How the sender of messages in an email flow is found.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`EmailFlow`](struct.EmailFlow.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FromType {
    /// Always the sender that the flow names.
    ///
    /// `FromOnlySpecified`.
    FromOnlySpecified,
    /// The sales contact of the recipient's company (our contact).
    ///
    /// `FromSalesContact`.
    FromSalesContact,
    /// The support contact of the recipient.
    ///
    /// `FromSupportContact`.
    FromSupportContact,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { FromType "FromType" crate::PROFILE {
    0 FromOnlySpecified = "FromOnlySpecified";
    1 FromSalesContact = "FromSalesContact";
    2 FromSupportContact = "FromSupportContact";
} }
