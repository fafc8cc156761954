// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Direction in which rows are sorted.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`ArchiveOrderByInfo`](struct.ArchiveOrderByInfo.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderBySortType {
    /// From the lowest value to the highest.
    ///
    /// `ASC`, number 0.
    ASC,
    /// From the highest value to the lowest.
    ///
    /// `DESC`, number 1.
    DESC,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { OrderBySortType "OrderBySortType" crate::PROFILE {
    0 ASC = "ASC" 0;
    1 DESC = "DESC" 1;
} }
