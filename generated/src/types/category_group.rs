// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Fixed groups that categories of companies belong to.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`Category`](struct.Category.html), [`CategoryEntity`](struct.CategoryEntity.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CategoryGroup {
    /// The group is not known or not set.
    ///
    /// `Unknown`.
    Unknown,
    /// Companies that buy already.
    ///
    /// `Customer`.
    Customer,
    /// Companies that may buy one day.
    ///
    /// `PotentialCustomer`.
    PotentialCustomer,
    /// Companies that are partners of the own company.
    ///
    /// `Partner`.
    Partner,
    /// Companies that no longer buy.
    ///
    /// `Lost`.
    Lost,
    /// Companies of all other kinds.
    ///
    /// `Other`.
    Other,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { CategoryGroup "CategoryGroup" crate::PROFILE {
    0 Unknown = "Unknown";
    1 Customer = "Customer";
    2 PotentialCustomer = "PotentialCustomer";
    3 Partner = "Partner";
    4 Lost = "Lost";
    5 Other = "Other";
} }
