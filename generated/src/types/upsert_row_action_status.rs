// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Distinguishes what an upsert did with each row.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`UpsertRowStatus`](struct.UpsertRowStatus.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpsertRowActionStatus {
    /// Row did not exist and was added, with a primary key if required.
    ///
    /// `Inserted`, number 1.
    Inserted,
    /// Row existed and needed a change.
    ///
    /// `Updated`, number 2.
    Updated,
    /// Row existed with the same values already.
    ///
    /// `NoUpdateNeeded`, number 3.
    NoUpdateNeeded,
    /// Row matched none of the incoming keys and was removed.
    ///
    /// `Deleted`, number 4.
    Deleted,
    /// Row matched none of the incoming keys and had its columns reset.
    ///
    /// `ColumnsZeroed`, number 5.
    ColumnsZeroed,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { UpsertRowActionStatus "UpsertRowActionStatus" crate::PROFILE {
    0 Inserted = "Inserted" 1;
    1 Updated = "Updated" 2;
    2 NoUpdateNeeded = "NoUpdateNeeded" 3;
    3 Deleted = "Deleted" 4;
    4 ColumnsZeroed = "ColumnsZeroed" 5;
} }
