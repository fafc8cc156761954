// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{RagContextIds, RagResultType};

/// AnswerUsingContext: Replies to a question from the documents of one index and from given records, and returns
/// the reply with its sources.
///
/// - taken by
///   [`ai_agent().answer_using_context`](../ai_agent/struct.AiAgentClient.html#method.answer_using_context).
#[non_exhaustive]
pub struct AnswerUsingContextRequest {
    /// Index whose documents are used.
    pub namespace_name: Option<String>,
    /// Question or search words in plain language.
    pub query: Option<String>,
    /// Records that the question is about.
    pub context_ids: Option<Box<RagContextIds>>,
    /// Kind of documents that are used.
    pub r#type: Option<RagResultType>,
    /// Largest number of results.
    pub top: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AnswerUsingContextRequest "AnswerUsingContextRequest" crate::PROFILE {
    0 namespace_name set_namespace_name String = "NamespaceName";
    1 query set_query String = "Query";
    2 context_ids set_context_ids Box<RagContextIds> = "ContextIds";
    3 r#type set_type RagResultType = "Type";
    4 top set_top i32 = "Top";
} }
