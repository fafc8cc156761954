// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `QuoteVersionButtonAction` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuoteVersionButtonAction {
    /// `None`, number 0.
    None,
    /// `ValidateVersion`, number 1.
    ValidateVersion,
    /// `Edit`, number 2.
    Edit,
    /// `Send`, number 3.
    Send,
    /// `Approve`, number 4.
    Approve,
    /// `Reject`, number 5.
    Reject,
    /// `ValidateVersionAndSendIfPossible`, number 7.
    ValidateVersionAndSendIfPossible,
    /// `ValidateVersionAndPlaceOrderIfPossible`, number 8.
    ValidateVersionAndPlaceOrderIfPossible,
    /// `CloneVersion`, number 9.
    CloneVersion,
    /// `SendConfirmation`, number 10.
    SendConfirmation,
    /// `GetOrderState`, number 11.
    GetOrderState,
    /// `UpdatePrices`, number 12.
    UpdatePrices,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { QuoteVersionButtonAction "QuoteVersionButtonAction" crate::PROFILE {
    0 None = "None" 0;
    1 ValidateVersion = "ValidateVersion" 1;
    2 Edit = "Edit" 2;
    3 Send = "Send" 3;
    4 Approve = "Approve" 4;
    5 Reject = "Reject" 5;
    6 ValidateVersionAndSendIfPossible = "ValidateVersionAndSendIfPossible" 7;
    7 ValidateVersionAndPlaceOrderIfPossible = "ValidateVersionAndPlaceOrderIfPossible" 8;
    8 CloneVersion = "CloneVersion" 9;
    9 SendConfirmation = "SendConfirmation" 10;
    10 GetOrderState = "GetOrderState" 11;
    11 UpdatePrices = "UpdatePrices" 12;
} }
