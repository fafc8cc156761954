// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Distinguishes what an upsert does with target rows that match none of the incoming keys.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`UpsertRequest`](struct.UpsertRequest.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpsertNomatchAction {
    /// Rows without a match stay as they are.
    ///
    /// `NoChange`, number 0.
    NoChange,
    /// Target columns of rows without a match are reset to zero or the default.
    ///
    /// `ZeroColumns`, number 1.
    ZeroColumns,
    /// Rows without a match are deleted.
    ///
    /// `DeleteRow`, number 2.
    DeleteRow,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { UpsertNomatchAction "UpsertNomatchAction" crate::PROFILE {
    0 NoChange = "NoChange" 0;
    1 ZeroColumns = "ZeroColumns" 1;
    2 DeleteRow = "DeleteRow" 2;
} }
