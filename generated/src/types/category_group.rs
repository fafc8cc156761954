// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `CategoryGroup` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CategoryGroup {
    /// `Unknown`.
    Unknown,
    /// `Customer`.
    Customer,
    /// `PotentialCustomer`.
    PotentialCustomer,
    /// `Partner`.
    Partner,
    /// `Lost`.
    Lost,
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
