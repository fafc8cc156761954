// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Which address an e-mail from a template is sent from.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`DocumentTemplateEntity`](struct.DocumentTemplateEntity.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SenderMailMode {
    /// The default address that is stored with the template.
    ///
    /// `UseDefaultSender`, number 0.
    UseDefaultSender,
    /// The user who is our contact for the person's company.
    ///
    /// `UseOurContact`, number 1.
    UseOurContact,
    /// The support contact of the person.
    ///
    /// `UseSupportContact`, number 2.
    UseSupportContact,
    /// The user who is logged in.
    ///
    /// `UseLoggedInUser`, number 3.
    UseLoggedInUser,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { SenderMailMode "SenderMailMode" crate::PROFILE {
    0 UseDefaultSender = "UseDefaultSender" 0;
    1 UseOurContact = "UseOurContact" 1;
    2 UseSupportContact = "UseSupportContact" 2;
    3 UseLoggedInUser = "UseLoggedInUser" 3;
} }
