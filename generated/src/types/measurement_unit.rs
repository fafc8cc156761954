// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// What a sales target measures.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`TargetDimension`](struct.TargetDimension.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeasurementUnit {
    /// No unit of measurement is set.
    ///
    /// `None`.
    None,
    /// Sum of the amounts of sales.
    ///
    /// `Amount`.
    Amount,
    /// How many sales there are.
    ///
    /// `Count`.
    Count,
    /// Sum of the profits of sales.
    ///
    /// `Profit`.
    Profit,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { MeasurementUnit "MeasurementUnit" crate::PROFILE {
    0 None = "None";
    1 Amount = "Amount";
    2 Count = "Count";
    3 Profit = "Profit";
} }
