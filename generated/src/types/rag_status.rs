// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};
use crate::types::RagStatusChunks;

/// How far the indexing of documents for the AI agent has come, and how many passages of each kind the
/// index holds.
///
/// - returned by [`ai_agent().cancel_indexing`](../ai_agent/struct.AiAgentClient.html#method.cancel_indexing),
///   [`ai_agent().get_indexing_status`](../ai_agent/struct.AiAgentClient.html#method.get_indexing_status).
#[non_exhaustive]
pub struct RagStatus {
    /// When indexing began, in UTC.
    pub started_at: Option<DateTime>,
    /// When indexing ended, in UTC.
    pub completed_at: Option<DateTime>,
    /// Index by its namespace.
    pub namespace_name: Option<String>,
    /// Identifier of the indexing that is going on.
    pub current_run_tag: Option<String>,
    /// Whether the run has ended.
    pub is_completed: Option<bool>,
    /// Whether the run was stopped early.
    pub is_cancelled: Option<bool>,
    /// When content was last added, in UTC.
    pub last_indexed: Option<DateTime>,
    /// How many documents and passages of all kinds together the index holds.
    pub status_all: Option<Box<RagStatusChunks>>,
    /// How many documents and passages from documents the index holds.
    pub status_documents: Option<Box<RagStatusChunks>>,
    /// How many documents and passages from the knowledge base (FAQ) the index holds.
    pub status_faq: Option<Box<RagStatusChunks>>,
    /// How many documents and passages from content without a kind the index holds.
    pub status_none: Option<Box<RagStatusChunks>>,
    /// How many documents and passages from products the index holds.
    pub status_product: Option<Box<RagStatusChunks>>,
    /// How many documents and passages from requests the index holds.
    pub status_ticket: Option<Box<RagStatusChunks>>,
    /// How many documents and passages from web pages the index holds.
    pub status_webpage: Option<Box<RagStatusChunks>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RagStatus "RagStatus" crate::PROFILE {
    0 started_at set_started_at DateTime = "StartedAt";
    1 completed_at set_completed_at DateTime = "CompletedAt";
    2 namespace_name set_namespace_name String = "NamespaceName";
    3 current_run_tag set_current_run_tag String = "CurrentRunTag";
    4 is_completed set_is_completed bool = "IsCompleted";
    5 is_cancelled set_is_cancelled bool = "IsCancelled";
    6 last_indexed set_last_indexed DateTime = "LastIndexed";
    7 status_all set_status_all Box<RagStatusChunks> = "StatusAll";
    8 status_documents set_status_documents Box<RagStatusChunks> = "StatusDocuments";
    9 status_faq set_status_faq Box<RagStatusChunks> = "StatusFAQ";
    10 status_none set_status_none Box<RagStatusChunks> = "StatusNone";
    11 status_product set_status_product Box<RagStatusChunks> = "StatusProduct";
    12 status_ticket set_status_ticket Box<RagStatusChunks> = "StatusTicket";
    13 status_webpage set_status_webpage Box<RagStatusChunks> = "StatusWebpage";
} }
