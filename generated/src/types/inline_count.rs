// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `InlineCount` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`archive().get_archive_by_archive_provider_name`](../archive/struct.ArchiveClient.html#method.get_archive_by_archive_provider_name).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InlineCount {
    /// `False`.
    False,
    /// `Estimate`.
    Estimate,
    /// `True`.
    True,
    /// `AllPages`.
    AllPages,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { InlineCount "InlineCount" crate::PROFILE {
    0 False = "False";
    1 Estimate = "Estimate";
    2 True = "True";
    3 AllPages = "AllPages";
} }
