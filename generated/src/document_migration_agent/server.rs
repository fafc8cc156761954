// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{DateTime, server, take};
use crate::types::{DocumentMigrationItemList, DocumentTemplateMigrationList};

use super::operations::*;

/// Handlers of the tag `DocumentMigration_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait DocumentMigrationAgentServer: Send + Sync + 'static {
    /// Returns a new document migration item list with the default values of the server; nothing is stored.
    ///
    /// `POST /api/v1/Agents/DocumentMigration/CreateDefaultDocumentMigrationItemList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DocumentMigration_Agent/v1DocumentMigrationAgent_CreateDefaultDocumentMigrationItemList.html)
    fn create_default_document_migration_item_list<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<DocumentMigrationItemList>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new document template migration list with the default values of the server; nothing is stored.
    ///
    /// `POST /api/v1/Agents/DocumentMigration/CreateDefaultDocumentTemplateMigrationList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DocumentMigration_Agent/v1DocumentMigrationAgent_CreateDefaultDocumentTemplateMigrationList.html)
    fn create_default_document_template_migration_list<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<DocumentTemplateMigrationList>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a summary of the migration for every document stored in the CRM.
    ///
    /// `POST /api/v1/Agents/DocumentMigration/GetForAllDocuments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DocumentMigration_Agent/v1DocumentMigrationAgent_GetForAllDocuments.html)
    fn get_for_all_documents<'a>(
        &'a self,
        cx: &'a server::Context,
        document_plugin_id: Option<i32>,
        include_emails: Option<bool>,
    ) -> impl Future<Output = Result<Option<DocumentMigrationItemList>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a summary of the migration for the documents within a range of dates.
    ///
    /// `POST /api/v1/Agents/DocumentMigration/GetForDateRange`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DocumentMigration_Agent/v1DocumentMigrationAgent_GetForDateRange.html)
    fn get_for_date_range<'a>(
        &'a self,
        cx: &'a server::Context,
        document_plugin_id: Option<i32>,
        min_date: Option<DateTime>,
        max_date: Option<DateTime>,
        include_emails: Option<bool>,
    ) -> impl Future<Output = Result<Option<DocumentMigrationItemList>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a summary of the migration for the documents in a selection.
    ///
    /// `POST /api/v1/Agents/DocumentMigration/GetForSelection`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DocumentMigration_Agent/v1DocumentMigrationAgent_GetForSelection.html)
    fn get_for_selection<'a>(
        &'a self,
        cx: &'a server::Context,
        document_plugin_id: Option<i32>,
        selection_id: Option<i32>,
        include_emails: Option<bool>,
    ) -> impl Future<Output = Result<Option<DocumentMigrationItemList>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a summary of the migration for all document templates in the CRM.
    ///
    /// `POST /api/v1/Agents/DocumentMigration/GetForTemplates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DocumentMigration_Agent/v1DocumentMigrationAgent_GetForTemplates.html)
    fn get_for_templates<'a>(
        &'a self,
        cx: &'a server::Context,
        target_document_plugin_id: Option<i32>,
        include_emails: Option<bool>,
    ) -> impl Future<Output = Result<Option<DocumentTemplateMigrationList>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the number of documents that are visible only to some users.
    ///
    /// `POST /api/v1/Agents/DocumentMigration/GetNumberOfConfidentialDocuments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DocumentMigration_Agent/v1DocumentMigrationAgent_GetNumberOfConfidentialDocuments.html)
    fn get_number_of_confidential_documents<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether the database has documents that are stored with a plugin other than the default one and can be
    /// migrated.
    ///
    /// `POST /api/v1/Agents/DocumentMigration/HasDocumentsToMigrate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DocumentMigration_Agent/v1DocumentMigrationAgent_HasDocumentsToMigrate.html)
    fn has_documents_to_migrate<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Moves one document to another document plugin.
    ///
    /// `POST /api/v1/Agents/DocumentMigration/MigrateDocumentToNewDocPlugin`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DocumentMigration_Agent/v1DocumentMigrationAgent_MigrateDocumentToNewDocPlugin.html)
    fn migrate_document_to_new_doc_plugin<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: Option<i32>,
        document_plugin_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Moves one document template to another document plugin.
    ///
    /// `POST /api/v1/Agents/DocumentMigration/MigrateTemplateToNewDocPlugin`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/DocumentMigration_Agent/v1DocumentMigrationAgent_MigrateTemplateToNewDocPlugin.html)
    fn migrate_template_to_new_doc_plugin<'a>(
        &'a self,
        cx: &'a server::Context,
        document_template_id: Option<i32>,
        target_document_plugin_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `DocumentMigration_Agent`, served by `api`.
pub fn routes(api: impl DocumentMigrationAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`DocumentMigrationAgentServer`] that goes with an operation.
fn dispatch<'a, T: DocumentMigrationAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::CreateDefaultDocumentMigrationItemList) => server::respond(
            cx,
            api.create_default_document_migration_item_list(cx),
        ),
        Some(Op::CreateDefaultDocumentTemplateMigrationList) => server::respond(
            cx,
            api.create_default_document_template_migration_list(cx),
        ),
        Some(Op::GetForAllDocuments) => {
            let mut document_plugin_id = None;
            let mut include_emails = None;
            take!(input.arguments(&mut [&mut document_plugin_id, &mut include_emails]));
            server::respond(cx, api.get_for_all_documents(cx, document_plugin_id, include_emails))
        }
        Some(Op::GetForDateRange) => {
            let mut document_plugin_id = None;
            let mut min_date = None;
            let mut max_date = None;
            let mut include_emails = None;
            take!(input.arguments(&mut [&mut document_plugin_id, &mut min_date, &mut max_date, &mut include_emails]));
            server::respond(cx, api.get_for_date_range(cx, document_plugin_id, min_date, max_date, include_emails))
        }
        Some(Op::GetForSelection) => {
            let mut document_plugin_id = None;
            let mut selection_id = None;
            let mut include_emails = None;
            take!(input.arguments(&mut [&mut document_plugin_id, &mut selection_id, &mut include_emails]));
            server::respond(cx, api.get_for_selection(cx, document_plugin_id, selection_id, include_emails))
        }
        Some(Op::GetForTemplates) => {
            let mut target_document_plugin_id = None;
            let mut include_emails = None;
            take!(input.arguments(&mut [&mut target_document_plugin_id, &mut include_emails]));
            server::respond(cx, api.get_for_templates(cx, target_document_plugin_id, include_emails))
        }
        Some(Op::GetNumberOfConfidentialDocuments) => server::respond(cx, api.get_number_of_confidential_documents(cx)),
        Some(Op::HasDocumentsToMigrate) => server::respond(cx, api.has_documents_to_migrate(cx)),
        Some(Op::MigrateDocumentToNewDocPlugin) => {
            let mut document_id = None;
            let mut document_plugin_id = None;
            take!(input.arguments(&mut [&mut document_id, &mut document_plugin_id]));
            server::respond(cx, api.migrate_document_to_new_doc_plugin(cx, document_id, document_plugin_id))
        }
        Some(Op::MigrateTemplateToNewDocPlugin) => {
            let mut document_template_id = None;
            let mut target_document_plugin_id = None;
            take!(input.arguments(&mut [&mut document_template_id, &mut target_document_plugin_id]));
            server::respond(
                cx,
                api.migrate_template_to_new_doc_plugin(cx, document_template_id, target_document_plugin_id),
            )
        }
        None => return Err(server::Error::not_implemented()),
    })
}
