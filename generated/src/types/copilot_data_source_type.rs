// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// What a copilot draws its knowledge from.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`CopilotDataSourceEntity`](struct.CopilotDataSourceEntity.html),
///   [`CopilotDataSourceEntityWithLinks`](struct.CopilotDataSourceEntityWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CopilotDataSourceType {
    /// Tickets of customer service.
    ///
    /// `Requests`.
    Requests,
    /// Questions and replies of the knowledge base.
    ///
    /// `FAQs`.
    FAQs,
    /// Prepared texts for replies to requests.
    ///
    /// `ReplyTemplates`.
    ReplyTemplates,
    /// Documents of the CRM.
    ///
    /// `Documents`.
    Documents,
    /// Products that the installation sells.
    ///
    /// `Products`.
    Products,
    /// Pages of a site.
    ///
    /// `WebContent`.
    WebContent,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { CopilotDataSourceType "CopilotDataSourceType" crate::PROFILE {
    0 Requests = "Requests";
    1 FAQs = "FAQs";
    2 ReplyTemplates = "ReplyTemplates";
    3 Documents = "Documents";
    4 Products = "Products";
    5 WebContent = "WebContent";
} }
