// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `DashboardTileEntityType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DashboardTileEntityType {
    /// `None`, number 0.
    None,
    /// `Company`, number 1.
    Company,
    /// `Project`, number 2.
    Project,
    /// `Sale`, number 3.
    Sale,
    /// `Product`, number 4.
    Product,
    /// `Activity`, number 5.
    Activity,
    /// `Document`, number 6.
    Document,
    /// `WebPanel`, number 7.
    WebPanel,
    /// `Followup`, number 8.
    Followup,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DashboardTileEntityType "DashboardTileEntityType" crate::PROFILE {
    0 None = "None";
    1 Company = "Company";
    2 Project = "Project";
    3 Sale = "Sale";
    4 Product = "Product";
    5 Activity = "Activity";
    6 Document = "Document";
    7 WebPanel = "WebPanel";
    8 Followup = "Followup";
} [0, 1, 2, 3, 4, 5, 6, 7, 8] }
