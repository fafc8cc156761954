// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `TemporaryKeyDomain` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemporaryKeyDomain {
    /// `Unknown`, number 0.
    Unknown,
    /// `MailingRecipient`, number 1.
    MailingRecipient,
    /// `FormSubmitterRecipient`, number 2.
    FormSubmitterRecipient,
    /// `ViewTicketInCustomerCenter`, number 3.
    ViewTicketInCustomerCenter,
    /// `LoginCustomerCenter`, number 4.
    LoginCustomerCenter,
    /// `PublicFaq`, number 5.
    PublicFaq,
    /// `ChangePasswordCustomerCenter`, number 6.
    ChangePasswordCustomerCenter,
    /// `RegisterCustomerCenterEmailVerification`.
    RegisterCustomerCenterEmailVerification,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { TemporaryKeyDomain "TemporaryKeyDomain" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 MailingRecipient = "MailingRecipient" 1;
    2 FormSubmitterRecipient = "FormSubmitterRecipient" 2;
    3 ViewTicketInCustomerCenter = "ViewTicketInCustomerCenter" 3;
    4 LoginCustomerCenter = "LoginCustomerCenter" 4;
    5 PublicFaq = "PublicFaq" 5;
    6 ChangePasswordCustomerCenter = "ChangePasswordCustomerCenter" 6;
    7 RegisterCustomerCenterEmailVerification = "RegisterCustomerCenterEmailVerification";
} }
