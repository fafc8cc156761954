// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::ArchiveRestrictionInfo;

/// A question in plain language, with the search that was made of it.
///
/// - taken by
///   [`ai_agent().parse_query_into_restrictions`](../ai_agent/struct.AiAgentClient.html#method.parse_query_into_restrictions).
/// - returned by
///   [`ai_agent().parse_query_into_restrictions`](../ai_agent/struct.AiAgentClient.html#method.parse_query_into_restrictions).
#[non_exhaustive]
pub struct NaturalLanguageSearch {
    /// Question of the user in natural language.
    pub query: Option<String>,
    /// Reply of the assistant in Markdown.
    pub response_markdown: Option<String>,
    /// Kind of records, such as contact or project.
    pub entity: Option<String>,
    /// The search as text of an OData filter.
    pub o_data_query: Option<String>,
    /// The search as conditions on archive columns.
    pub restrictions: Option<Vec<ArchiveRestrictionInfo>>,
    /// State of the assistant; without meaning for callers.
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
