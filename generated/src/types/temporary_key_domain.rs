// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// What a temporary key allows its holder to do without a login.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`person_agent().create_temporary_key`](../person_agent/struct.PersonAgentClient.html#method.create_temporary_key),
///   [`person_agent().delete_temporary_keys_of_domain`](../person_agent/struct.PersonAgentClient.html#method.delete_temporary_keys_of_domain).
/// - part of [`CreateTemporaryKeyWithPayloadRequest`](struct.CreateTemporaryKeyWithPayloadRequest.html),
///   [`TemporaryKeyInfo`](struct.TemporaryKeyInfo.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemporaryKeyDomain {
    /// The purpose is not known.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// To act as recipient of a mailing, for example to change subscriptions.
    ///
    /// `MailingRecipient`, number 1.
    MailingRecipient,
    /// To act as the person who has submitted a form.
    ///
    /// `FormSubmitterRecipient`, number 2.
    FormSubmitterRecipient,
    /// To see one request in the customer center.
    ///
    /// `ViewTicketInCustomerCenter`, number 3.
    ViewTicketInCustomerCenter,
    /// To log in to the customer center.
    ///
    /// `LoginCustomerCenter`, number 4.
    LoginCustomerCenter,
    /// To see an entry of the public FAQ in the customer center.
    ///
    /// `PublicFaq`, number 5.
    PublicFaq,
    /// To choose a new password for the customer center.
    ///
    /// `ChangePasswordCustomerCenter`, number 6.
    ChangePasswordCustomerCenter,
    /// To verify an e-mail address while registering in the customer center.
    ///
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
