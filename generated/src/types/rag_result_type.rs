// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `RagResultType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RagResultType {
    /// `None`.
    None,
    /// `Ticket`.
    Ticket,
    /// `Webpage`.
    Webpage,
    /// `Document`.
    Document,
    /// `FAQ`.
    FAQ,
    /// `Product`.
    Product,
    /// `Website`.
    Website,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { RagResultType "RagResultType" crate::PROFILE {
    0 None = "None";
    1 Ticket = "Ticket";
    2 Webpage = "Webpage";
    3 Document = "Document";
    4 FAQ = "FAQ";
    5 Product = "Product";
    6 Website = "Website";
} }
