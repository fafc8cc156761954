// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::ArchiveRestrictionInfo;

/// The carrier `NaturalLanguageSearch` of the API.
#[non_exhaustive]
pub struct NaturalLanguageSearch {
    /// The property `Query`.
    pub query: Option<String>,
    /// The property `ResponseMarkdown`.
    pub response_markdown: Option<String>,
    /// The property `Entity`.
    pub entity: Option<String>,
    /// The property `ODataQuery`.
    pub o_data_query: Option<String>,
    /// The property `Restrictions`.
    pub restrictions: Option<Vec<ArchiveRestrictionInfo>>,
    /// The property `InternalContext`.
    pub internal_context: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { NaturalLanguageSearch "NaturalLanguageSearch" crate::PROFILE {
    0 query set_query String = "Query";
    1 response_markdown set_response_markdown String = "ResponseMarkdown";
    2 entity set_entity String = "Entity";
    3 o_data_query set_o_data_query String = "ODataQuery";
    4 restrictions set_restrictions Vec<ArchiveRestrictionInfo> = "Restrictions";
    5 internal_context set_internal_context String = "InternalContext";
} }
