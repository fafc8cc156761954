// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{DocumentMigrationAssociate, DocumentMigrationItem};

/// Documents that can move to another document plugin, with their owners and the numbers of those that
/// stay.
///
/// - returned by
///   [`document_migration_agent().create_default_document_migration_item_list`](../document_migration_agent/struct.DocumentMigrationAgentClient.html#method.create_default_document_migration_item_list),
///   [`document_migration_agent().get_for_all_documents`](../document_migration_agent/struct.DocumentMigrationAgentClient.html#method.get_for_all_documents),
///   [`document_migration_agent().get_for_date_range`](../document_migration_agent/struct.DocumentMigrationAgentClient.html#method.get_for_date_range),
///   [`document_migration_agent().get_for_selection`](../document_migration_agent/struct.DocumentMigrationAgentClient.html#method.get_for_selection).
#[non_exhaustive]
pub struct DocumentMigrationItemList {
    /// Number of documents that meet the conditions but are left out of the migration.
    pub num_documents_omitted: Option<i32>,
    /// How many documents the requested document plugin has already.
    pub num_documents_already_migrated: Option<i32>,
    /// Documents that will move.
    pub documents: Option<Vec<DocumentMigrationItem>>,
    /// Users (associates) whose documents will move.
    pub associates: Option<Vec<DocumentMigrationAssociate>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DocumentMigrationItemList "DocumentMigrationItemList" crate::PROFILE {
    0 num_documents_omitted set_num_documents_omitted i32 = "NumDocumentsOmitted";
    1 num_documents_already_migrated set_num_documents_already_migrated i32 = "NumDocumentsAlreadyMigrated";
    2 documents set_documents Vec<DocumentMigrationItem> = "Documents";
    3 associates set_associates Vec<DocumentMigrationAssociate> = "Associates";
} }
