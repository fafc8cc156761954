// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Change that can alter the category of a company or contact person.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`AutomatedCategoryUpdate`](struct.AutomatedCategoryUpdate.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutomatedCategoryUpdateTriggerType {
    /// The category is not changed automatically.
    ///
    /// `None`.
    None,
    /// A sale was entered for the company.
    ///
    /// `SaleRegistered`.
    SaleRegistered,
    /// A sale to the company was won.
    ///
    /// `SaleSold`.
    SaleSold,
    /// A sale to the company was lost.
    ///
    /// `SaleLost`.
    SaleLost,
    /// The lead status of a person was changed.
    ///
    /// `LeadStatusChanged`.
    LeadStatusChanged,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { AutomatedCategoryUpdateTriggerType "AutomatedCategoryUpdateTriggerType" crate::PROFILE {
    0 None = "None";
    1 SaleRegistered = "SaleRegistered";
    2 SaleSold = "SaleSold";
    3 SaleLost = "SaleLost";
    4 LeadStatusChanged = "LeadStatusChanged";
} }
