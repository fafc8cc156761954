// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "DocumentMigration_Agent" crate::tables::SHARED {
    CreateDefaultDocumentMigrationItemList "POST /api/v1/Agents/DocumentMigration/CreateDefaultDocumentMigrationItemList v1DocumentMigrationAgent_CreateDefaultDocumentMigrationItemList headers:61cd96ad responses:3ca57e4f sum:ddd73b13";
    CreateDefaultDocumentTemplateMigrationList "POST /api/v1/Agents/DocumentMigration/CreateDefaultDocumentTemplateMigrationList v1DocumentMigrationAgent_CreateDefaultDocumentTemplateMigrationList headers:61cd96ad responses:3ca57e4f sum:3269c3e0";
    GetForAllDocuments "POST /api/v1/Agents/DocumentMigration/GetForAllDocuments v1DocumentMigrationAgent_GetForAllDocuments reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetForAllDocumentsRequest field:DocumentPluginId field:IncludeEmails sum:45e2df8a";
    GetForDateRange "POST /api/v1/Agents/DocumentMigration/GetForDateRange v1DocumentMigrationAgent_GetForDateRange reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetForDateRangeRequest field:DocumentPluginId field:MinDate field:MaxDate field:IncludeEmails sum:40c51dac";
    GetForSelection "POST /api/v1/Agents/DocumentMigration/GetForSelection v1DocumentMigrationAgent_GetForSelection reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetForSelectionRequest field:DocumentPluginId field:SelectionId field:IncludeEmails sum:afd502cf";
    GetForTemplates "POST /api/v1/Agents/DocumentMigration/GetForTemplates v1DocumentMigrationAgent_GetForTemplates reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetForTemplatesRequest field:TargetDocumentPluginId field:IncludeEmails sum:05e02953";
    GetNumberOfConfidentialDocuments "POST /api/v1/Agents/DocumentMigration/GetNumberOfConfidentialDocuments v1DocumentMigrationAgent_GetNumberOfConfidentialDocuments reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:d18e43c6";
    HasDocumentsToMigrate "POST /api/v1/Agents/DocumentMigration/HasDocumentsToMigrate v1DocumentMigrationAgent_HasDocumentsToMigrate reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:c7b528e4";
    MigrateDocumentToNewDocPlugin "POST /api/v1/Agents/DocumentMigration/MigrateDocumentToNewDocPlugin v1DocumentMigrationAgent_MigrateDocumentToNewDocPlugin query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:MigrateDocumentToNewDocPluginRequest field:DocumentId field:DocumentPluginId sum:1dc7a002";
    MigrateTemplateToNewDocPlugin "POST /api/v1/Agents/DocumentMigration/MigrateTemplateToNewDocPlugin v1DocumentMigrationAgent_MigrateTemplateToNewDocPlugin query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:MigrateTemplateToNewDocPluginRequest field:DocumentTemplateId field:TargetDocumentPluginId sum:d6a7b3bd";
} }
