// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{RagContextIds, RagResultType};

/// The carrier `AnswerUsingContextRequest` of the API.
#[non_exhaustive]
pub struct AnswerUsingContextRequest {
    /// The property `NamespaceName`.
    pub namespace_name: Option<String>,
    /// The property `Query`.
    pub query: Option<String>,
    /// The property `ContextIds`.
    pub context_ids: Option<Box<RagContextIds>>,
    /// The property `Type`.
    pub r#type: Option<RagResultType>,
    /// The property `Top`.
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
