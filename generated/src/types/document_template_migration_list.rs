// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// Templates that can move to another document archive.
///
/// - returned by
///   [`document_migration_agent().create_default_document_template_migration_list`](../document_migration_agent/struct.DocumentMigrationAgentClient.html#method.create_default_document_template_migration_list),
///   [`document_migration_agent().get_for_templates`](../document_migration_agent/struct.DocumentMigrationAgentClient.html#method.get_for_templates).
#[non_exhaustive]
pub struct DocumentTemplateMigrationList {
    /// Number of templates that are left out.
    pub num_templates_omitted: Option<i32>,
    /// How many templates the requested document plugin has already.
    pub num_templates_already_migrated: Option<i32>,
    /// Keys of the templates that will move.
    pub template_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DocumentTemplateMigrationList "DocumentTemplateMigrationList" crate::PROFILE {
    0 num_templates_omitted set_num_templates_omitted i32 = "NumTemplatesOmitted";
    1 num_templates_already_migrated set_num_templates_already_migrated i32 = "NumTemplatesAlreadyMigrated";
    2 template_ids set_template_ids Vec<i32> = "TemplateIds";
} }
