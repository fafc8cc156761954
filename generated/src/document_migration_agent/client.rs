// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::DateTime;
use crate::types::{DocumentMigrationItemList, DocumentTemplateMigrationList};

use super::operations::*;

/// Calls of the tag `DocumentMigration_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct DocumentMigrationAgentClient<'c>(&'c Client);

impl<'c> DocumentMigrationAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns a new document migration item list with the default values of the server; nothing is stored. In the
    /// online service only the vendor's own apps are meant to have access.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/DocumentMigration/CreateDefaultDocumentMigrationItemList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DocumentMigration_Agent/v1DocumentMigrationAgent_CreateDefaultDocumentMigrationItemList.html)
    /// - returns 200 with [`DocumentMigrationItemList`](crate::types::DocumentMigrationItemList).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_migration_agent().create_default_document_migration_item_list()
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentMigrationAgent_CreateDefaultDocumentMigrationItemList")]
    #[inline]
    pub fn create_default_document_migration_item_list(self) -> Call<'c, DocumentMigrationItemList> {
        self.call(Op::CreateDefaultDocumentMigrationItemList, &[])
    }

    /// Returns a new document template migration list with the default values of the server; nothing is stored. In the
    /// online service only the vendor's own apps are meant to have access.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/DocumentMigration/CreateDefaultDocumentTemplateMigrationList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DocumentMigration_Agent/v1DocumentMigrationAgent_CreateDefaultDocumentTemplateMigrationList.html)
    /// - returns 200 with [`DocumentTemplateMigrationList`](crate::types::DocumentTemplateMigrationList).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_migration_agent().create_default_document_template_migration_list()
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentMigrationAgent_CreateDefaultDocumentTemplateMigrationList")]
    #[inline]
    pub fn create_default_document_template_migration_list(self) -> Call<'c, DocumentTemplateMigrationList> {
        self.call(Op::CreateDefaultDocumentTemplateMigrationList, &[])
    }

    /// Returns a summary of the migration for every document stored in the CRM. Expensive on large archives; prefer a
    /// date range or a selection. In the online service only the vendor's own apps are meant to have access.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/DocumentMigration/GetForAllDocuments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DocumentMigration_Agent/v1DocumentMigrationAgent_GetForAllDocuments.html)
    /// - body, `GetForAllDocumentsRequest`.
    ///   - `DocumentPluginId`, `i32`: Key of the document plugin that the documents would move to.
    ///   - `IncludeEmails`, `bool`: Whether e-mails that are stored as documents are included.
    /// - returns 200 with [`DocumentMigrationItemList`](crate::types::DocumentMigrationItemList).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_migration_agent().get_for_all_documents(1, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentMigrationAgent_GetForAllDocuments")]
    #[inline]
    pub fn get_for_all_documents(
        self,
        document_plugin_id: i32,
        include_emails: bool,
    ) -> Call<'c, DocumentMigrationItemList, Select> {
        self.call(Op::GetForAllDocuments, &[]).arguments(&[View::I32(document_plugin_id), View::Bool(include_emails)])
    }

    /// Returns a summary of the migration for the documents within a range of dates. In the online service only the
    /// vendor's own apps are meant to have access.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/DocumentMigration/GetForDateRange`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DocumentMigration_Agent/v1DocumentMigrationAgent_GetForDateRange.html)
    /// - body, `GetForDateRangeRequest`.
    ///   - `DocumentPluginId`, `i32`: Key of the document plugin that the documents would move to.
    ///   - `MinDate`, date-time: Start of the range of dates.
    ///   - `MaxDate`, date-time: End of the range of dates.
    ///   - `IncludeEmails`, `bool`: Whether e-mails that are stored as documents are included.
    /// - returns 200 with [`DocumentMigrationItemList`](crate::types::DocumentMigrationItemList).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_migration_agent().get_for_date_range(
    ///     1,
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     true,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentMigrationAgent_GetForDateRange")]
    #[inline]
    pub fn get_for_date_range(
        self,
        document_plugin_id: i32,
        min_date: &DateTime,
        max_date: &DateTime,
        include_emails: bool,
    ) -> Call<'c, DocumentMigrationItemList, Select> {
        self.call(Op::GetForDateRange, &[])
            .arguments(
                &[
                    View::I32(document_plugin_id),
                    View::DateTime(min_date),
                    View::DateTime(max_date),
                    View::Bool(include_emails),
                ],
            )
    }

    /// Returns a summary of the migration for the documents in a selection. In the online service only the vendor's own
    /// apps are meant to have access.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/DocumentMigration/GetForSelection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DocumentMigration_Agent/v1DocumentMigrationAgent_GetForSelection.html)
    /// - body, `GetForSelectionRequest`.
    ///   - `DocumentPluginId`, `i32`: Key of the document plugin that the documents would move to.
    ///   - `SelectionId`, `i32`: Key of the selection of documents to summarize.
    ///   - `IncludeEmails`, `bool`: Whether e-mails that are stored as documents are included.
    /// - returns 200 with [`DocumentMigrationItemList`](crate::types::DocumentMigrationItemList).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_migration_agent().get_for_selection(1, 2, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentMigrationAgent_GetForSelection")]
    #[inline]
    pub fn get_for_selection(
        self,
        document_plugin_id: i32,
        selection_id: i32,
        include_emails: bool,
    ) -> Call<'c, DocumentMigrationItemList, Select> {
        self.call(Op::GetForSelection, &[])
            .arguments(&[View::I32(document_plugin_id), View::I32(selection_id), View::Bool(include_emails)])
    }

    /// Returns a summary of the migration for all document templates in the CRM. In the online service only the
    /// vendor's own apps are meant to have access.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/DocumentMigration/GetForTemplates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DocumentMigration_Agent/v1DocumentMigrationAgent_GetForTemplates.html)
    /// - body, `GetForTemplatesRequest`.
    ///   - `TargetDocumentPluginId`, `i32`: Key of the document plugin to migrate the templates to.
    ///   - `IncludeEmails`, `bool`: Whether e-mails that are stored as documents are included.
    /// - returns 200 with [`DocumentTemplateMigrationList`](crate::types::DocumentTemplateMigrationList).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_migration_agent().get_for_templates(1, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentMigrationAgent_GetForTemplates")]
    #[inline]
    pub fn get_for_templates(
        self,
        target_document_plugin_id: i32,
        include_emails: bool,
    ) -> Call<'c, DocumentTemplateMigrationList, Select> {
        self.call(Op::GetForTemplates, &[])
            .arguments(&[View::I32(target_document_plugin_id), View::Bool(include_emails)])
    }

    /// Returns the number of documents that are visible only to some users. In the online service only the vendor's own
    /// apps are meant to have access.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/DocumentMigration/GetNumberOfConfidentialDocuments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DocumentMigration_Agent/v1DocumentMigrationAgent_GetNumberOfConfidentialDocuments.html)
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_migration_agent().get_number_of_confidential_documents()
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentMigrationAgent_GetNumberOfConfidentialDocuments")]
    #[inline]
    pub fn get_number_of_confidential_documents(self) -> Call<'c, i32, Select> {
        self.call(Op::GetNumberOfConfidentialDocuments, &[])
    }

    /// Returns whether the database has documents that are stored with a plugin other than the default one and can be
    /// migrated. In the online service only the vendor's own apps are meant to have access.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/DocumentMigration/HasDocumentsToMigrate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DocumentMigration_Agent/v1DocumentMigrationAgent_HasDocumentsToMigrate.html)
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_migration_agent().has_documents_to_migrate().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentMigrationAgent_HasDocumentsToMigrate")]
    #[inline]
    pub fn has_documents_to_migrate(self) -> Call<'c, bool, Select> {
        self.call(Op::HasDocumentsToMigrate, &[])
    }

    /// Moves one document to another document plugin. In the online service only the vendor's own apps are meant to
    /// have access.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/DocumentMigration/MigrateDocumentToNewDocPlugin`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DocumentMigration_Agent/v1DocumentMigrationAgent_MigrateDocumentToNewDocPlugin.html)
    /// - body, `MigrateDocumentToNewDocPluginRequest`.
    ///   - `DocumentId`, `i32`: Key of the document to move.
    ///   - `DocumentPluginId`, `i32`: Key of the document plugin that the document moves to.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.document_migration_agent().migrate_document_to_new_doc_plugin(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentMigrationAgent_MigrateDocumentToNewDocPlugin")]
    #[inline]
    pub fn migrate_document_to_new_doc_plugin(self, document_id: i32, document_plugin_id: i32) -> Call<'c, (), Select> {
        self.call(Op::MigrateDocumentToNewDocPlugin, &[])
            .arguments(&[View::I32(document_id), View::I32(document_plugin_id)])
    }

    /// Moves one document template to another document plugin. In the online service only the vendor's own apps are
    /// meant to have access.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/DocumentMigration/MigrateTemplateToNewDocPlugin`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DocumentMigration_Agent/v1DocumentMigrationAgent_MigrateTemplateToNewDocPlugin.html)
    /// - body, `MigrateTemplateToNewDocPluginRequest`.
    ///   - `DocumentTemplateId`, `i32`: Key of the document template to move.
    ///   - `TargetDocumentPluginId`, `i32`: Key of the document plugin to migrate the templates to.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.document_migration_agent().migrate_template_to_new_doc_plugin(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentMigrationAgent_MigrateTemplateToNewDocPlugin")]
    #[inline]
    pub fn migrate_template_to_new_doc_plugin(
        self,
        document_template_id: i32,
        target_document_plugin_id: i32,
    ) -> Call<'c, (), Select> {
        self.call(Op::MigrateTemplateToNewDocPlugin, &[])
            .arguments(&[View::I32(document_template_id), View::I32(target_document_plugin_id)])
    }
}
