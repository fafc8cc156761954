// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Kind of address: for mail, for visits or private, or the billing or shipping address of a quote.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`contact_agent().save_quote_version_address`](../contact_agent/struct.ContactAgentClient.html#method.save_quote_version_address).
/// - part of [`AddressSyncData`](struct.AddressSyncData.html),
///   [`StructuredAddress`](struct.StructuredAddress.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddressType {
    /// The type of address is not set.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// Postal address of a company.
    ///
    /// `ContactPostalAddress`, number 1.
    ContactPostalAddress,
    /// Street address of a company.
    ///
    /// `ContactStreetAddress`, number 2.
    ContactStreetAddress,
    /// Private (home) address of a contact person.
    ///
    /// `PersonPrivateAddress`, number 16387.
    PersonPrivateAddress,
    /// Where the bill of a quote goes.
    ///
    /// `QuoteBillingAddress`, number 8196.
    QuoteBillingAddress,
    /// Where the goods of a quote go.
    ///
    /// `QuoteShippingAddress`, number 8197.
    QuoteShippingAddress,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { AddressType "AddressType" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 ContactPostalAddress = "ContactPostalAddress" 1;
    2 ContactStreetAddress = "ContactStreetAddress" 2;
    3 PersonPrivateAddress = "PersonPrivateAddress" 16387;
    4 QuoteBillingAddress = "QuoteBillingAddress" 8196;
    5 QuoteShippingAddress = "QuoteShippingAddress" 8197;
} }
