// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Which e-mail of an invitation a template is for.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`DocumentTemplateEntity`](struct.DocumentTemplateEntity.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocTmplInvitationType {
    /// The template is not for invitations.
    ///
    /// `None`, number 0.
    None,
    /// Template for the first invitation to an appointment.
    ///
    /// `New`, number 1.
    New,
    /// Template for the message that an appointment was changed.
    ///
    /// `Changed`, number 2.
    Changed,
    /// Template for the message that an appointment was canceled.
    ///
    /// `Cancelled`, number 3.
    Cancelled,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DocTmplInvitationType "DocTmplInvitationType" crate::PROFILE {
    0 None = "None" 0;
    1 New = "New" 1;
    2 Changed = "Changed" 2;
    3 Cancelled = "Cancelled" 3;
} }
