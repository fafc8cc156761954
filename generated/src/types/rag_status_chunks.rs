// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// How much of one kind is in an index.
///
/// - part of [`RagStatus`](struct.RagStatus.html).
#[non_exhaustive]
pub struct RagStatusChunks {
    /// Number of passages that the index holds.
    pub number_of_chunks: Option<i32>,
    /// Number of documents that the passages come from.
    pub number_of_documents: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RagStatusChunks "RagStatusChunks" crate::PROFILE {
    0 number_of_chunks set_number_of_chunks i32 = "NumberOfChunks";
    1 number_of_documents set_number_of_documents i32 = "NumberOfDocuments";
} }
