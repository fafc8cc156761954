// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// What a button in the quote dialog does with a version of a quote.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`quote_agent().validate_quote_version`](../quote_agent/struct.QuoteAgentClient.html#method.validate_quote_version).
/// - part of [`QuoteVersionButtonState`](struct.QuoteVersionButtonState.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuoteVersionButtonAction {
    /// The button does nothing.
    ///
    /// `None`, number 0.
    None,
    /// The button checks the version.
    ///
    /// `ValidateVersion`, number 1.
    ValidateVersion,
    /// The button opens the version for editing.
    ///
    /// `Edit`, number 2.
    Edit,
    /// The button sends the version to the customer.
    ///
    /// `Send`, number 3.
    Send,
    /// The button approves the version.
    ///
    /// `Approve`, number 4.
    Approve,
    /// The button refuses the approval of the version.
    ///
    /// `Reject`, number 5.
    Reject,
    /// The button checks the version and sends it when the check allows it.
    ///
    /// `ValidateVersionAndSendIfPossible`, number 7.
    ValidateVersionAndSendIfPossible,
    /// The button checks the version and places the order when the check allows it.
    ///
    /// `ValidateVersionAndPlaceOrderIfPossible`, number 8.
    ValidateVersionAndPlaceOrderIfPossible,
    /// The button copies the version.
    ///
    /// `CloneVersion`, number 9.
    CloneVersion,
    /// The button sends the confirmation of the order.
    ///
    /// `SendConfirmation`, number 10.
    SendConfirmation,
    /// The button reads the state of the order from the ERP system and shows it in the dialog.
    ///
    /// `GetOrderState`, number 11.
    GetOrderState,
    /// The button lets the quote connector set current prices in the whole version.
    ///
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
