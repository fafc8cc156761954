// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// ExecuteDocumentCommand: Runs a custom command of the document plugin on a document, or on one of its versions,
/// and returns the reply of the plugin, which may ask for further steps. `GetDocumentCommands` lists the commands.
///
/// - taken by
///   [`document_agent().execute_document_command`](../document_agent/struct.DocumentAgentClient.html#method.execute_document_command).
#[non_exhaustive]
pub struct ExecuteDocumentCommandRequest {
    /// Key of the document that the command runs on.
    pub document_id: Option<i32>,
    /// Which version of the document is meant; empty for the latest.
    pub version_id: Option<String>,
    /// Kinds of results that the caller can handle when a document plugin wants more to be done, such as Message or
    /// SoProtocol; an empty list sets no limit.
    pub allowed_return_types: Option<Vec<String>>,
    /// Name of the custom command to run.
    pub command: Option<String>,
    /// Further data for the command, as its document plugin expects it.
    pub additional_data: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ExecuteDocumentCommandRequest "ExecuteDocumentCommandRequest" crate::PROFILE {
    0 document_id set_document_id i32 = "DocumentId";
    1 version_id set_version_id String = "VersionId";
    2 allowed_return_types set_allowed_return_types Vec<String> = "AllowedReturnTypes";
    3 command set_command String = "Command";
    4 additional_data set_additional_data Vec<String> = "AdditionalData";
} }
