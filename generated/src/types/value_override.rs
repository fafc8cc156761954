// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Distinguishes which calculated value of a quote line or alternative the user has overridden.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`QuoteAlternative`](struct.QuoteAlternative.html), [`QuoteLine`](struct.QuoteLine.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValueOverride {
    /// No override; the discount comes from the ERP system.
    ///
    /// `None`, number 0.
    None,
    /// Total price overridden; the other fields follow from it.
    ///
    /// `Total`, number 1.
    Total,
    /// Discount in percent overridden; the other fields follow from it.
    ///
    /// `DiscountPercent`, number 2.
    DiscountPercent,
    /// Discount as an amount overridden; the other fields follow from it.
    ///
    /// `DiscountAmount`, number 3.
    DiscountAmount,
    /// Earning in percent overridden; the other fields follow from it.
    ///
    /// `EarningPercent`, number 4.
    EarningPercent,
    /// Earning as an amount overridden; the other fields follow from it.
    ///
    /// `EarningAmount`, number 5.
    EarningAmount,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ValueOverride "ValueOverride" crate::PROFILE {
    0 None = "None" 0;
    1 Total = "Total" 1;
    2 DiscountPercent = "DiscountPercent" 2;
    3 DiscountAmount = "DiscountAmount" 3;
    4 EarningPercent = "EarningPercent" 4;
    5 EarningAmount = "EarningAmount" 5;
} }
