// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Direction of documents that a template is for.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`DocumentTemplate`](struct.DocumentTemplate.html),
///   [`DocumentTemplateEntity`](struct.DocumentTemplateEntity.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocTmplDirection {
    /// The direction is not known or not decided.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// Documents made from the template come in from outside.
    ///
    /// `Incoming`, number 1.
    Incoming,
    /// Documents made from the template go out of the CRM.
    ///
    /// `Outgoing`, number 2.
    Outgoing,
    /// Both directions, for counters only; not a value for a template.
    ///
    /// `SaintAll`, number 3.
    SaintAll,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DocTmplDirection "DocTmplDirection" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 Incoming = "Incoming" 1;
    2 Outgoing = "Outgoing" 2;
    3 SaintAll = "SaintAll" 3;
} }
