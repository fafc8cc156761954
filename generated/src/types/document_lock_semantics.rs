// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Whether a document is reserved and kept in versions.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`DocumentEntity`](struct.DocumentEntity.html),
///   [`DocumentEntityWithLinks`](struct.DocumentEntityWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocumentLockSemantics {
    /// The document is neither reserved nor kept in versions.
    ///
    /// `None`, number 0.
    None,
    /// The document is reserved for one editor at a time, without versions.
    ///
    /// `Locking`, number 1.
    Locking,
    /// The document is reserved for one editor at a time, and older states are kept.
    ///
    /// `Versioning`, number 2.
    Versioning,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DocumentLockSemantics "DocumentLockSemantics" crate::PROFILE {
    0 None = "None" 0;
    1 Locking = "Locking" 1;
    2 Versioning = "Versioning" 2;
} }
