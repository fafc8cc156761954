// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Role of a template in data protection.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`DocumentTemplateEntity`](struct.DocumentTemplateEntity.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocTmplPrivacyType {
    /// The template is not used for privacy (GDPR).
    ///
    /// `None`, number 0.
    None,
    /// The e-mail to somebody who was just entered; must be HTML.
    ///
    /// `PersonRegistered`, number 1.
    PersonRegistered,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DocTmplPrivacyType "DocTmplPrivacyType" crate::PROFILE {
    0 None = "None" 0;
    1 PersonRegistered = "PersonRegistered" 1;
} }
