// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Language that a script is written in.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`CRMScriptEntity`](struct.CRMScriptEntity.html),
///   [`CRMScriptEntityWithLinks`](struct.CRMScriptEntityWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScriptType {
    /// The language is not known.
    ///
    /// `Unknown`.
    Unknown,
    /// The script language of SuperOffice.
    ///
    /// `CRMScript`.
    CRMScript,
    /// JavaScript, which runs on the server as well.
    ///
    /// `JavaScript`.
    JavaScript,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ScriptType "ScriptType" crate::PROFILE {
    0 Unknown = "Unknown";
    1 CRMScript = "CRMScript";
    2 JavaScript = "JavaScript";
} }
