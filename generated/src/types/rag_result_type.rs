// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Kind of source that a passage for the AI agent comes from, and that a search can be limited to.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by [`ai_agent().answer`](../ai_agent/struct.AiAgentClient.html#method.answer),
///   [`ai_agent().search`](../ai_agent/struct.AiAgentClient.html#method.search).
/// - part of [`AnswerUsingContextRequest`](struct.AnswerUsingContextRequest.html),
///   [`RagResult`](struct.RagResult.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RagResultType {
    /// Not limited to one kind.
    ///
    /// `None`.
    None,
    /// A request (ticket) in customer service.
    ///
    /// `Ticket`.
    Ticket,
    /// A single page on the web.
    ///
    /// `Webpage`.
    Webpage,
    /// A document of the CRM.
    ///
    /// `Document`.
    Document,
    /// An entry of the FAQ.
    ///
    /// `FAQ`.
    FAQ,
    /// Product of a price list.
    ///
    /// `Product`.
    Product,
    /// Website as a whole.
    ///
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
