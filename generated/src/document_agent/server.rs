// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;
use runtime::{Bytes, Map};

use super::operations::*;
use super::requests::{
    CheckinDocumentRequest, CheckoutDocumentRequest,
    CreateDefaultDocumentEntityFromSuggestionRequest, CreateDocumentStreamRequest,
    CreateNewPhysicalDocumentFromTemplateRequest,
    CreateNewPhysicalDocumentFromTemplateWithCustomTags2Request,
    CreateNewPhysicalDocumentFromTemplateWithCustomTagsRequest,
    CreateNewPhysicalMailMergeDocumentFromTemplateRequest, CreateTempFileRequest,
    DeletePhysicalDocumentRequest, DeleteTempFileRequest, DocumentGetPluginCapabilitiesRequest,
    DocumentSaveDocumentTemplateStreamRequest, ExecuteDocumentCommandRequest,
    GetAppointmentDocumentsRequest, GetCheckoutStateRequest,
    GetContactDocumentsByTemplateHeadingRequest, GetContactDocumentsByTemplateTypeRequest,
    GetContactDocumentsByTemplateTypesRequest, GetContactDocumentsRequest,
    GetDocumentCommandsRequest, GetDocumentLengthRequest, GetDocumentPropertiesRequest,
    GetDocumentStreamFromEntityRequest, GetDocumentStreamRequest, GetDocumentUrlRequest,
    GetDocumentsByTemplateHeadingRequest, GetPersonDocumentsByDateRequest,
    GetPersonDocumentsByTemplateHeadingRequest, GetPersonDocumentsByTemplateTypeRequest,
    GetPersonDocumentsByTemplateTypesRequest, GetPersonDocumentsRequest,
    GetPreviewDocumentStreamRequest, GetProjectDocumentsByTemplateHeadingRequest,
    GetProjectDocumentsByTemplateTypeRequest, GetProjectDocumentsByTemplateTypesRequest,
    GetProjectDocumentsRequest, GetProjectMemberDocumentsByTemplateHeadingRequest,
    GetProjectMemberDocumentsByTemplateTypeRequest, GetProjectMemberDocumentsByTemplateTypesRequest,
    GetProjectMemberDocumentsRequest, GetPublishedDocumentRequest,
    GetPublishedDocumentsByDateRequest, GetPublishedDocumentsRequest,
    GetPublishedPersonDocumentsByDateRequest, GetPublishedProjectDocumentsRequest,
    GetSaleDocumentsRequest, GetSanitizedDocumentStreamRequest,
    GetSanitizedTemplateStreamFromIdRequest, GetSanitizedTemplateStreamRequest, GetTempFileRequest,
    GetTemplateStreamFromIdRequest, GetTemplateStreamRequest,
    GetUnsanitizedPreviewDocumentStreamRequest, GetVersionListRequest, RenameDocumentRequest,
    SavePrivacyReportRequest, SetDocumentStreamFromIdRequest, SetDocumentStreamRequest,
    SetTemplateStreamRequest, SubstituteMergeDocumentTemplateVariables2Request,
    SubstituteMergeDocumentTemplateVariablesEx2Request,
    SubstituteMergeDocumentTemplateVariablesExRequest,
    SubstituteMergeDocumentTemplateVariablesRequest, SubstituteTemplateVariablesExRequest,
    SubstituteTemplateVariablesRequest, SubstituteTemplateVariablesWithCustomTags2Request,
    SubstituteTemplateVariablesWithCustomTagsRequest, UndoCheckoutDocumentRequest,
    ValidateDocumentEntityRequest, VerifyGetDocumentStreamRequest,
};
use crate::types::{
    CheckoutInfo, CommandInfo, Document, DocumentEntity, DocumentPreview, ReturnInfo,
    SuggestedDocumentEntity, TemplateInfo, TemplateVariablesParameters, VersionInfo,
};

/// Handlers of the tag `Document_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait DocumentAgentServer: Send + Sync + 'static {
    /// Checkin document.
    /// `POST /api/v1/Agents/Document/CheckinDocument`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CheckinDocument.html)
    fn checkin_document(
        &self,
        cx: &server::Context,
        request: CheckinDocumentRequest,
    ) -> impl Future<Output = Result<Option<ReturnInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Checkout document.
    /// `POST /api/v1/Agents/Document/CheckoutDocument`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CheckoutDocument.html)
    fn checkout_document(
        &self,
        cx: &server::Context,
        request: CheckoutDocumentRequest,
    ) -> impl Future<Output = Result<Option<ReturnInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default document entity.
    /// `POST /api/v1/Agents/Document/CreateDefaultDocumentEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateDefaultDocumentEntity.html)
    fn create_default_document_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<DocumentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default document entity from suggestion.
    /// `POST /api/v1/Agents/Document/CreateDefaultDocumentEntityFromSuggestion`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateDefaultDocumentEntityFromSuggestion.html)
    fn create_default_document_entity_from_suggestion(
        &self,
        cx: &server::Context,
        request: CreateDefaultDocumentEntityFromSuggestionRequest,
    ) -> impl Future<Output = Result<Option<DocumentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default document preview.
    /// `POST /api/v1/Agents/Document/CreateDefaultDocumentPreview`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateDefaultDocumentPreview.html)
    fn create_default_document_preview(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<DocumentPreview>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default suggested document entity.
    /// `POST /api/v1/Agents/Document/CreateDefaultSuggestedDocumentEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateDefaultSuggestedDocumentEntity.html)
    fn create_default_suggested_document_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<SuggestedDocumentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default template variables parameters.
    /// `POST /api/v1/Agents/Document/CreateDefaultTemplateVariablesParameters`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateDefaultTemplateVariablesParameters.html)
    fn create_default_template_variables_parameters(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<TemplateVariablesParameters>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create document stream.
    /// `POST /api/v1/Agents/Document/CreateDocumentStream`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateDocumentStream.html)
    fn create_document_stream(
        &self,
        cx: &server::Context,
        request: CreateDocumentStreamRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create new physical document from template.
    /// `POST /api/v1/Agents/Document/CreateNewPhysicalDocumentFromTemplate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateNewPhysicalDocumentFromTemplate.html)
    fn create_new_physical_document_from_template(
        &self,
        cx: &server::Context,
        body: CreateNewPhysicalDocumentFromTemplateRequest,
    ) -> impl Future<Output = Result<Option<DocumentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create new physical document from template with custom tags.
    /// `POST /api/v1/Agents/Document/CreateNewPhysicalDocumentFromTemplateWithCustomTags`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateNewPhysicalDocumentFromTemplateWithCustomTags.html)
    fn create_new_physical_document_from_template_with_custom_tags(
        &self,
        cx: &server::Context,
        body: CreateNewPhysicalDocumentFromTemplateWithCustomTagsRequest,
    ) -> impl Future<Output = Result<Option<DocumentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create new physical document from template with custom tags2.
    /// `POST /api/v1/Agents/Document/CreateNewPhysicalDocumentFromTemplateWithCustomTags2`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateNewPhysicalDocumentFromTemplateWithCustomTags2.html)
    fn create_new_physical_document_from_template_with_custom_tags2(
        &self,
        cx: &server::Context,
        body: CreateNewPhysicalDocumentFromTemplateWithCustomTags2Request,
    ) -> impl Future<Output = Result<Option<DocumentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create new physical mail merge document from template.
    /// `POST /api/v1/Agents/Document/CreateNewPhysicalMailMergeDocumentFromTemplate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateNewPhysicalMailMergeDocumentFromTemplate.html)
    fn create_new_physical_mail_merge_document_from_template(
        &self,
        cx: &server::Context,
        request: CreateNewPhysicalMailMergeDocumentFromTemplateRequest,
    ) -> impl Future<Output = Result<Option<DocumentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create temp file.
    /// `POST /api/v1/Agents/Document/CreateTempFile`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateTempFile.html)
    fn create_temp_file(
        &self,
        cx: &server::Context,
        request: CreateTempFileRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete document entity.
    /// `POST /api/v1/Agents/Document/DeleteDocumentEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_DeleteDocumentEntity.html)
    fn delete_document_entity(
        &self,
        cx: &server::Context,
        document_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete physical document.
    /// `POST /api/v1/Agents/Document/DeletePhysicalDocument`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_DeletePhysicalDocument.html)
    fn delete_physical_document(
        &self,
        cx: &server::Context,
        request: DeletePhysicalDocumentRequest,
    ) -> impl Future<Output = Result<Option<ReturnInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete temp file.
    /// `POST /api/v1/Agents/Document/DeleteTempFile`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_DeleteTempFile.html)
    fn delete_temp_file(
        &self,
        cx: &server::Context,
        request: DeleteTempFileRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Execute document command.
    /// `POST /api/v1/Agents/Document/ExecuteDocumentCommand`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_ExecuteDocumentCommand.html)
    fn execute_document_command(
        &self,
        cx: &server::Context,
        body: ExecuteDocumentCommandRequest,
    ) -> impl Future<Output = Result<Option<ReturnInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get appointment documents.
    /// `POST /api/v1/Agents/Document/GetAppointmentDocuments`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetAppointmentDocuments.html)
    fn get_appointment_documents(
        &self,
        cx: &server::Context,
        request: GetAppointmentDocumentsRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get checkout state.
    /// `POST /api/v1/Agents/Document/GetCheckoutState`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetCheckoutState.html)
    fn get_checkout_state(
        &self,
        cx: &server::Context,
        request: GetCheckoutStateRequest,
    ) -> impl Future<Output = Result<Option<CheckoutInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get contact documents.
    /// `POST /api/v1/Agents/Document/GetContactDocuments`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetContactDocuments.html)
    fn get_contact_documents(
        &self,
        cx: &server::Context,
        request: GetContactDocumentsRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get contact documents by template heading.
    /// `POST /api/v1/Agents/Document/GetContactDocumentsByTemplateHeading`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetContactDocumentsByTemplateHeading.html)
    fn get_contact_documents_by_template_heading(
        &self,
        cx: &server::Context,
        body: GetContactDocumentsByTemplateHeadingRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get contact documents by template type.
    /// `POST /api/v1/Agents/Document/GetContactDocumentsByTemplateType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetContactDocumentsByTemplateType.html)
    fn get_contact_documents_by_template_type(
        &self,
        cx: &server::Context,
        body: GetContactDocumentsByTemplateTypeRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get contact documents by template types.
    /// `POST /api/v1/Agents/Document/GetContactDocumentsByTemplateTypes`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetContactDocumentsByTemplateTypes.html)
    fn get_contact_documents_by_template_types(
        &self,
        cx: &server::Context,
        body: GetContactDocumentsByTemplateTypesRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document.
    /// `POST /api/v1/Agents/Document/GetDocument`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetDocument.html)
    fn get_document(&self, cx: &server::Context, document_id: i32) -> impl Future<Output = Result<Option<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document commands.
    /// `POST /api/v1/Agents/Document/GetDocumentCommands`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetDocumentCommands.html)
    fn get_document_commands(
        &self,
        cx: &server::Context,
        request: GetDocumentCommandsRequest,
    ) -> impl Future<Output = Result<Vec<CommandInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document entity.
    /// `POST /api/v1/Agents/Document/GetDocumentEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetDocumentEntity.html)
    fn get_document_entity(
        &self,
        cx: &server::Context,
        document_entity_id: i32,
    ) -> impl Future<Output = Result<Option<DocumentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document length.
    /// `POST /api/v1/Agents/Document/GetDocumentLength`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetDocumentLength.html)
    fn get_document_length(
        &self,
        cx: &server::Context,
        request: GetDocumentLengthRequest,
    ) -> impl Future<Output = Result<i64, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document list.
    /// `POST /api/v1/Agents/Document/GetDocumentList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetDocumentList.html)
    fn get_document_list(&self, cx: &server::Context, body: Vec<i32>) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document properties.
    /// `POST /api/v1/Agents/Document/GetDocumentProperties`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetDocumentProperties.html)
    fn get_document_properties(
        &self,
        cx: &server::Context,
        request: GetDocumentPropertiesRequest,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document stream.
    /// `POST /api/v1/Agents/Document/GetDocumentStream`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetDocumentStream.html)
    fn get_document_stream(
        &self,
        cx: &server::Context,
        request: GetDocumentStreamRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document stream from entity.
    /// `POST /api/v1/Agents/Document/GetDocumentStreamFromEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetDocumentStreamFromEntity.html)
    fn get_document_stream_from_entity(
        &self,
        cx: &server::Context,
        request: GetDocumentStreamFromEntityRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get document url.
    /// `POST /api/v1/Agents/Document/GetDocumentUrl`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetDocumentUrl.html)
    fn get_document_url(
        &self,
        cx: &server::Context,
        request: GetDocumentUrlRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get documents by template heading.
    /// `POST /api/v1/Agents/Document/GetDocumentsByTemplateHeading`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetDocumentsByTemplateHeading.html)
    fn get_documents_by_template_heading(
        &self,
        cx: &server::Context,
        request: GetDocumentsByTemplateHeadingRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get my published documents.
    /// `POST /api/v1/Agents/Document/GetMyPublishedDocuments`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetMyPublishedDocuments.html)
    fn get_my_published_documents(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get person documents.
    /// `POST /api/v1/Agents/Document/GetPersonDocuments`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPersonDocuments.html)
    fn get_person_documents(
        &self,
        cx: &server::Context,
        request: GetPersonDocumentsRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get person documents by date.
    /// `POST /api/v1/Agents/Document/GetPersonDocumentsByDate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPersonDocumentsByDate.html)
    fn get_person_documents_by_date(
        &self,
        cx: &server::Context,
        body: GetPersonDocumentsByDateRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get person documents by template heading.
    /// `POST /api/v1/Agents/Document/GetPersonDocumentsByTemplateHeading`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPersonDocumentsByTemplateHeading.html)
    fn get_person_documents_by_template_heading(
        &self,
        cx: &server::Context,
        body: GetPersonDocumentsByTemplateHeadingRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get person documents by template type.
    /// `POST /api/v1/Agents/Document/GetPersonDocumentsByTemplateType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPersonDocumentsByTemplateType.html)
    fn get_person_documents_by_template_type(
        &self,
        cx: &server::Context,
        body: GetPersonDocumentsByTemplateTypeRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get person documents by template types.
    /// `POST /api/v1/Agents/Document/GetPersonDocumentsByTemplateTypes`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPersonDocumentsByTemplateTypes.html)
    fn get_person_documents_by_template_types(
        &self,
        cx: &server::Context,
        body: GetPersonDocumentsByTemplateTypesRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get plugin capabilities.
    /// `POST /api/v1/Agents/Document/GetPluginCapabilities`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPluginCapabilities.html)
    fn get_plugin_capabilities(
        &self,
        cx: &server::Context,
        request: DocumentGetPluginCapabilitiesRequest,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get plugin list.
    /// `POST /api/v1/Agents/Document/GetPluginList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPluginList.html)
    fn get_plugin_list(&self, cx: &server::Context) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get preview document stream.
    /// `POST /api/v1/Agents/Document/GetPreviewDocumentStream`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPreviewDocumentStream.html)
    fn get_preview_document_stream(
        &self,
        cx: &server::Context,
        request: GetPreviewDocumentStreamRequest,
    ) -> impl Future<Output = Result<Option<DocumentPreview>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project documents.
    /// `POST /api/v1/Agents/Document/GetProjectDocuments`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetProjectDocuments.html)
    fn get_project_documents(
        &self,
        cx: &server::Context,
        request: GetProjectDocumentsRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project documents by template heading.
    /// `POST /api/v1/Agents/Document/GetProjectDocumentsByTemplateHeading`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetProjectDocumentsByTemplateHeading.html)
    fn get_project_documents_by_template_heading(
        &self,
        cx: &server::Context,
        body: GetProjectDocumentsByTemplateHeadingRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project documents by template type.
    /// `POST /api/v1/Agents/Document/GetProjectDocumentsByTemplateType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetProjectDocumentsByTemplateType.html)
    fn get_project_documents_by_template_type(
        &self,
        cx: &server::Context,
        body: GetProjectDocumentsByTemplateTypeRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project documents by template types.
    /// `POST /api/v1/Agents/Document/GetProjectDocumentsByTemplateTypes`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetProjectDocumentsByTemplateTypes.html)
    fn get_project_documents_by_template_types(
        &self,
        cx: &server::Context,
        body: GetProjectDocumentsByTemplateTypesRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project member documents.
    /// `POST /api/v1/Agents/Document/GetProjectMemberDocuments`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetProjectMemberDocuments.html)
    fn get_project_member_documents(
        &self,
        cx: &server::Context,
        request: GetProjectMemberDocumentsRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project member documents by template heading.
    /// `POST /api/v1/Agents/Document/GetProjectMemberDocumentsByTemplateHeading`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetProjectMemberDocumentsByTemplateHeading.html)
    fn get_project_member_documents_by_template_heading(
        &self,
        cx: &server::Context,
        body: GetProjectMemberDocumentsByTemplateHeadingRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project member documents by template type.
    /// `POST /api/v1/Agents/Document/GetProjectMemberDocumentsByTemplateType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetProjectMemberDocumentsByTemplateType.html)
    fn get_project_member_documents_by_template_type(
        &self,
        cx: &server::Context,
        body: GetProjectMemberDocumentsByTemplateTypeRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get project member documents by template types.
    /// `POST /api/v1/Agents/Document/GetProjectMemberDocumentsByTemplateTypes`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetProjectMemberDocumentsByTemplateTypes.html)
    fn get_project_member_documents_by_template_types(
        &self,
        cx: &server::Context,
        body: GetProjectMemberDocumentsByTemplateTypesRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get published document.
    /// `POST /api/v1/Agents/Document/GetPublishedDocument`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPublishedDocument.html)
    fn get_published_document(
        &self,
        cx: &server::Context,
        request: GetPublishedDocumentRequest,
    ) -> impl Future<Output = Result<Option<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get published documents.
    /// `POST /api/v1/Agents/Document/GetPublishedDocuments`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPublishedDocuments.html)
    fn get_published_documents(
        &self,
        cx: &server::Context,
        request: GetPublishedDocumentsRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get published documents by date.
    /// `POST /api/v1/Agents/Document/GetPublishedDocumentsByDate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPublishedDocumentsByDate.html)
    fn get_published_documents_by_date(
        &self,
        cx: &server::Context,
        body: GetPublishedDocumentsByDateRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get published person documents by date.
    /// `POST /api/v1/Agents/Document/GetPublishedPersonDocumentsByDate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPublishedPersonDocumentsByDate.html)
    fn get_published_person_documents_by_date(
        &self,
        cx: &server::Context,
        body: GetPublishedPersonDocumentsByDateRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get published project documents.
    /// `POST /api/v1/Agents/Document/GetPublishedProjectDocuments`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPublishedProjectDocuments.html)
    fn get_published_project_documents(
        &self,
        cx: &server::Context,
        request: GetPublishedProjectDocumentsRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get sale documents.
    /// `POST /api/v1/Agents/Document/GetSaleDocuments`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetSaleDocuments.html)
    fn get_sale_documents(
        &self,
        cx: &server::Context,
        request: GetSaleDocumentsRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get sanitized document stream.
    /// `POST /api/v1/Agents/Document/GetSanitizedDocumentStream`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetSanitizedDocumentStream.html)
    fn get_sanitized_document_stream(
        &self,
        cx: &server::Context,
        request: GetSanitizedDocumentStreamRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get sanitized template stream.
    /// `POST /api/v1/Agents/Document/GetSanitizedTemplateStream`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetSanitizedTemplateStream.html)
    fn get_sanitized_template_stream(
        &self,
        cx: &server::Context,
        request: GetSanitizedTemplateStreamRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get sanitized template stream from id.
    /// `POST /api/v1/Agents/Document/GetSanitizedTemplateStreamFromId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetSanitizedTemplateStreamFromId.html)
    fn get_sanitized_template_stream_from_id(
        &self,
        cx: &server::Context,
        request: GetSanitizedTemplateStreamFromIdRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get suggested document entity.
    /// `POST /api/v1/Agents/Document/GetSuggestedDocumentEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetSuggestedDocumentEntity.html)
    fn get_suggested_document_entity(
        &self,
        cx: &server::Context,
        suggested_document_entity_id: i32,
    ) -> impl Future<Output = Result<Option<SuggestedDocumentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get temp file.
    /// `POST /api/v1/Agents/Document/GetTempFile`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetTempFile.html)
    fn get_temp_file(
        &self,
        cx: &server::Context,
        request: GetTempFileRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get template stream.
    /// `POST /api/v1/Agents/Document/GetTemplateStream`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetTemplateStream.html)
    fn get_template_stream(
        &self,
        cx: &server::Context,
        request: GetTemplateStreamRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get template stream from id.
    /// `POST /api/v1/Agents/Document/GetTemplateStreamFromId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetTemplateStreamFromId.html)
    fn get_template_stream_from_id(
        &self,
        cx: &server::Context,
        request: GetTemplateStreamFromIdRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get unsanitized preview document stream.
    /// `POST /api/v1/Agents/Document/GetUnsanitizedPreviewDocumentStream`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetUnsanitizedPreviewDocumentStream.html)
    fn get_unsanitized_preview_document_stream(
        &self,
        cx: &server::Context,
        request: GetUnsanitizedPreviewDocumentStreamRequest,
    ) -> impl Future<Output = Result<Option<DocumentPreview>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get version list.
    /// `POST /api/v1/Agents/Document/GetVersionList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetVersionList.html)
    fn get_version_list(
        &self,
        cx: &server::Context,
        request: GetVersionListRequest,
    ) -> impl Future<Output = Result<Vec<VersionInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Rename document.
    /// `POST /api/v1/Agents/Document/RenameDocument`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_RenameDocument.html)
    fn rename_document(
        &self,
        cx: &server::Context,
        request: RenameDocumentRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save document entity.
    /// `POST /api/v1/Agents/Document/SaveDocumentEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SaveDocumentEntity.html)
    fn save_document_entity(
        &self,
        cx: &server::Context,
        body: DocumentEntity,
    ) -> impl Future<Output = Result<Option<DocumentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save document template stream.
    /// `POST /api/v1/Agents/Document/SaveDocumentTemplateStream`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SaveDocumentTemplateStream.html)
    fn save_document_template_stream(
        &self,
        cx: &server::Context,
        request: DocumentSaveDocumentTemplateStreamRequest,
    ) -> impl Future<Output = Result<Option<TemplateInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save privacy report.
    /// `POST /api/v1/Agents/Document/SavePrivacyReport`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SavePrivacyReport.html)
    fn save_privacy_report(
        &self,
        cx: &server::Context,
        request: SavePrivacyReportRequest,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save suggested document entity.
    /// `POST /api/v1/Agents/Document/SaveSuggestedDocumentEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SaveSuggestedDocumentEntity.html)
    fn save_suggested_document_entity(
        &self,
        cx: &server::Context,
        body: SuggestedDocumentEntity,
    ) -> impl Future<Output = Result<Option<SuggestedDocumentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set document stream.
    /// `POST /api/v1/Agents/Document/SetDocumentStream`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SetDocumentStream.html)
    fn set_document_stream(
        &self,
        cx: &server::Context,
        request: SetDocumentStreamRequest,
    ) -> impl Future<Output = Result<Option<DocumentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set document stream from id.
    /// `POST /api/v1/Agents/Document/SetDocumentStreamFromId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SetDocumentStreamFromId.html)
    fn set_document_stream_from_id(
        &self,
        cx: &server::Context,
        request: SetDocumentStreamFromIdRequest,
    ) -> impl Future<Output = Result<Option<DocumentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set template stream.
    /// `POST /api/v1/Agents/Document/SetTemplateStream`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SetTemplateStream.html)
    fn set_template_stream(
        &self,
        cx: &server::Context,
        request: SetTemplateStreamRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Substitute merge document template variables.
    /// `POST /api/v1/Agents/Document/SubstituteMergeDocumentTemplateVariables`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SubstituteMergeDocumentTemplateVariables.html)
    fn substitute_merge_document_template_variables(
        &self,
        cx: &server::Context,
        request: SubstituteMergeDocumentTemplateVariablesRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Substitute merge document template variables2.
    /// `POST /api/v1/Agents/Document/SubstituteMergeDocumentTemplateVariables2`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SubstituteMergeDocumentTemplateVariables2.html)
    fn substitute_merge_document_template_variables2(
        &self,
        cx: &server::Context,
        request: SubstituteMergeDocumentTemplateVariables2Request,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Substitute merge document template variables ex.
    /// `POST /api/v1/Agents/Document/SubstituteMergeDocumentTemplateVariablesEx`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SubstituteMergeDocumentTemplateVariablesEx.html)
    fn substitute_merge_document_template_variables_ex(
        &self,
        cx: &server::Context,
        body: SubstituteMergeDocumentTemplateVariablesExRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Substitute merge document template variables ex2.
    /// `POST /api/v1/Agents/Document/SubstituteMergeDocumentTemplateVariablesEx2`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SubstituteMergeDocumentTemplateVariablesEx2.html)
    fn substitute_merge_document_template_variables_ex2(
        &self,
        cx: &server::Context,
        body: SubstituteMergeDocumentTemplateVariablesEx2Request,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Substitute template variables.
    /// `POST /api/v1/Agents/Document/SubstituteTemplateVariables`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SubstituteTemplateVariables.html)
    fn substitute_template_variables(
        &self,
        cx: &server::Context,
        body: SubstituteTemplateVariablesRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Substitute template variables ex.
    /// `POST /api/v1/Agents/Document/SubstituteTemplateVariablesEx`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SubstituteTemplateVariablesEx.html)
    fn substitute_template_variables_ex(
        &self,
        cx: &server::Context,
        request: SubstituteTemplateVariablesExRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Substitute template variables with custom tags.
    /// `POST /api/v1/Agents/Document/SubstituteTemplateVariablesWithCustomTags`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SubstituteTemplateVariablesWithCustomTags.html)
    fn substitute_template_variables_with_custom_tags(
        &self,
        cx: &server::Context,
        body: SubstituteTemplateVariablesWithCustomTagsRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Substitute template variables with custom tags2.
    /// `POST /api/v1/Agents/Document/SubstituteTemplateVariablesWithCustomTags2`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SubstituteTemplateVariablesWithCustomTags2.html)
    fn substitute_template_variables_with_custom_tags2(
        &self,
        cx: &server::Context,
        body: SubstituteTemplateVariablesWithCustomTags2Request,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Undo checkout document.
    /// `POST /api/v1/Agents/Document/UndoCheckoutDocument`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_UndoCheckoutDocument.html)
    fn undo_checkout_document(
        &self,
        cx: &server::Context,
        request: UndoCheckoutDocumentRequest,
    ) -> impl Future<Output = Result<Option<ReturnInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Validate document entity.
    /// `POST /api/v1/Agents/Document/ValidateDocumentEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_ValidateDocumentEntity.html)
    fn validate_document_entity(
        &self,
        cx: &server::Context,
        request: ValidateDocumentEntityRequest,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Verify get document stream.
    /// `POST /api/v1/Agents/Document/VerifyGetDocumentStream`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_VerifyGetDocumentStream.html)
    fn verify_get_document_stream(
        &self,
        cx: &server::Context,
        request: VerifyGetDocumentStreamRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Document_Agent`, answered by `api`.
pub fn routes(api: impl DocumentAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`DocumentAgentServer`] that goes with an operation.
fn dispatch<'a, T: DocumentAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        CHECKIN_DOCUMENT => server::answer(cx, api.checkin_document(cx, input.body()?)),
        CHECKOUT_DOCUMENT => server::answer(cx, api.checkout_document(cx, input.body()?)),
        CREATE_DEFAULT_DOCUMENT_ENTITY => server::answer(cx, api.create_default_document_entity(cx)),
        CREATE_DEFAULT_DOCUMENT_ENTITY_FROM_SUGGESTION => server::answer(cx, api.create_default_document_entity_from_suggestion(cx, input.body()?)),
        CREATE_DEFAULT_DOCUMENT_PREVIEW => server::answer(cx, api.create_default_document_preview(cx)),
        CREATE_DEFAULT_SUGGESTED_DOCUMENT_ENTITY => server::answer(cx, api.create_default_suggested_document_entity(cx)),
        CREATE_DEFAULT_TEMPLATE_VARIABLES_PARAMETERS => server::answer(cx, api.create_default_template_variables_parameters(cx)),
        CREATE_DOCUMENT_STREAM => server::answer(cx, api.create_document_stream(cx, input.body()?)),
        CREATE_NEW_PHYSICAL_DOCUMENT_FROM_TEMPLATE => server::answer(cx, api.create_new_physical_document_from_template(cx, input.body()?)),
        CREATE_NEW_PHYSICAL_DOCUMENT_FROM_TEMPLATE_WITH_CUSTOM_TAGS => server::answer(cx, api.create_new_physical_document_from_template_with_custom_tags(cx, input.body()?)),
        CREATE_NEW_PHYSICAL_DOCUMENT_FROM_TEMPLATE_WITH_CUSTOM_TAGS2 => server::answer(cx, api.create_new_physical_document_from_template_with_custom_tags2(cx, input.body()?)),
        CREATE_NEW_PHYSICAL_MAIL_MERGE_DOCUMENT_FROM_TEMPLATE => server::answer(cx, api.create_new_physical_mail_merge_document_from_template(cx, input.body()?)),
        CREATE_TEMP_FILE => server::answer(cx, api.create_temp_file(cx, input.body()?)),
        DELETE_DOCUMENT_ENTITY => server::answer(cx, api.delete_document_entity(cx, input.required("DocumentEntityId")?)),
        DELETE_PHYSICAL_DOCUMENT => server::answer(cx, api.delete_physical_document(cx, input.body()?)),
        DELETE_TEMP_FILE => server::answer(cx, api.delete_temp_file(cx, input.body()?)),
        EXECUTE_DOCUMENT_COMMAND => server::answer(cx, api.execute_document_command(cx, input.body()?)),
        GET_APPOINTMENT_DOCUMENTS => server::answer(cx, api.get_appointment_documents(cx, input.body()?)),
        GET_CHECKOUT_STATE => server::answer(cx, api.get_checkout_state(cx, input.body()?)),
        GET_CONTACT_DOCUMENTS => server::answer(cx, api.get_contact_documents(cx, input.body()?)),
        GET_CONTACT_DOCUMENTS_BY_TEMPLATE_HEADING => server::answer(cx, api.get_contact_documents_by_template_heading(cx, input.body()?)),
        GET_CONTACT_DOCUMENTS_BY_TEMPLATE_TYPE => server::answer(cx, api.get_contact_documents_by_template_type(cx, input.body()?)),
        GET_CONTACT_DOCUMENTS_BY_TEMPLATE_TYPES => server::answer(cx, api.get_contact_documents_by_template_types(cx, input.body()?)),
        GET_DOCUMENT => server::answer(cx, api.get_document(cx, input.required("documentId")?)),
        GET_DOCUMENT_COMMANDS => server::answer(cx, api.get_document_commands(cx, input.body()?)),
        GET_DOCUMENT_ENTITY => server::answer(cx, api.get_document_entity(cx, input.required("documentEntityId")?)),
        GET_DOCUMENT_LENGTH => server::answer(cx, api.get_document_length(cx, input.body()?)),
        GET_DOCUMENT_LIST => server::answer(cx, api.get_document_list(cx, input.body()?)),
        GET_DOCUMENT_PROPERTIES => server::answer(cx, api.get_document_properties(cx, input.body()?)),
        GET_DOCUMENT_STREAM => server::answer(cx, api.get_document_stream(cx, input.body()?)),
        GET_DOCUMENT_STREAM_FROM_ENTITY => server::answer(cx, api.get_document_stream_from_entity(cx, input.body()?)),
        GET_DOCUMENT_URL => server::answer(cx, api.get_document_url(cx, input.body()?)),
        GET_DOCUMENTS_BY_TEMPLATE_HEADING => server::answer(cx, api.get_documents_by_template_heading(cx, input.body()?)),
        GET_MY_PUBLISHED_DOCUMENTS => server::answer(cx, api.get_my_published_documents(cx)),
        GET_PERSON_DOCUMENTS => server::answer(cx, api.get_person_documents(cx, input.body()?)),
        GET_PERSON_DOCUMENTS_BY_DATE => server::answer(cx, api.get_person_documents_by_date(cx, input.body()?)),
        GET_PERSON_DOCUMENTS_BY_TEMPLATE_HEADING => server::answer(cx, api.get_person_documents_by_template_heading(cx, input.body()?)),
        GET_PERSON_DOCUMENTS_BY_TEMPLATE_TYPE => server::answer(cx, api.get_person_documents_by_template_type(cx, input.body()?)),
        GET_PERSON_DOCUMENTS_BY_TEMPLATE_TYPES => server::answer(cx, api.get_person_documents_by_template_types(cx, input.body()?)),
        GET_PLUGIN_CAPABILITIES => server::answer(cx, api.get_plugin_capabilities(cx, input.body()?)),
        GET_PLUGIN_LIST => server::answer(cx, api.get_plugin_list(cx)),
        GET_PREVIEW_DOCUMENT_STREAM => server::answer(cx, api.get_preview_document_stream(cx, input.body()?)),
        GET_PROJECT_DOCUMENTS => server::answer(cx, api.get_project_documents(cx, input.body()?)),
        GET_PROJECT_DOCUMENTS_BY_TEMPLATE_HEADING => server::answer(cx, api.get_project_documents_by_template_heading(cx, input.body()?)),
        GET_PROJECT_DOCUMENTS_BY_TEMPLATE_TYPE => server::answer(cx, api.get_project_documents_by_template_type(cx, input.body()?)),
        GET_PROJECT_DOCUMENTS_BY_TEMPLATE_TYPES => server::answer(cx, api.get_project_documents_by_template_types(cx, input.body()?)),
        GET_PROJECT_MEMBER_DOCUMENTS => server::answer(cx, api.get_project_member_documents(cx, input.body()?)),
        GET_PROJECT_MEMBER_DOCUMENTS_BY_TEMPLATE_HEADING => server::answer(cx, api.get_project_member_documents_by_template_heading(cx, input.body()?)),
        GET_PROJECT_MEMBER_DOCUMENTS_BY_TEMPLATE_TYPE => server::answer(cx, api.get_project_member_documents_by_template_type(cx, input.body()?)),
        GET_PROJECT_MEMBER_DOCUMENTS_BY_TEMPLATE_TYPES => server::answer(cx, api.get_project_member_documents_by_template_types(cx, input.body()?)),
        GET_PUBLISHED_DOCUMENT => server::answer(cx, api.get_published_document(cx, input.body()?)),
        GET_PUBLISHED_DOCUMENTS => server::answer(cx, api.get_published_documents(cx, input.body()?)),
        GET_PUBLISHED_DOCUMENTS_BY_DATE => server::answer(cx, api.get_published_documents_by_date(cx, input.body()?)),
        GET_PUBLISHED_PERSON_DOCUMENTS_BY_DATE => server::answer(cx, api.get_published_person_documents_by_date(cx, input.body()?)),
        GET_PUBLISHED_PROJECT_DOCUMENTS => server::answer(cx, api.get_published_project_documents(cx, input.body()?)),
        GET_SALE_DOCUMENTS => server::answer(cx, api.get_sale_documents(cx, input.body()?)),
        GET_SANITIZED_DOCUMENT_STREAM => server::answer(cx, api.get_sanitized_document_stream(cx, input.body()?)),
        GET_SANITIZED_TEMPLATE_STREAM => server::answer(cx, api.get_sanitized_template_stream(cx, input.body()?)),
        GET_SANITIZED_TEMPLATE_STREAM_FROM_ID => server::answer(cx, api.get_sanitized_template_stream_from_id(cx, input.body()?)),
        GET_SUGGESTED_DOCUMENT_ENTITY => server::answer(cx, api.get_suggested_document_entity(cx, input.required("suggestedDocumentEntityId")?)),
        GET_TEMP_FILE => server::answer(cx, api.get_temp_file(cx, input.body()?)),
        GET_TEMPLATE_STREAM => server::answer(cx, api.get_template_stream(cx, input.body()?)),
        GET_TEMPLATE_STREAM_FROM_ID => server::answer(cx, api.get_template_stream_from_id(cx, input.body()?)),
        GET_UNSANITIZED_PREVIEW_DOCUMENT_STREAM => server::answer(cx, api.get_unsanitized_preview_document_stream(cx, input.body()?)),
        GET_VERSION_LIST => server::answer(cx, api.get_version_list(cx, input.body()?)),
        RENAME_DOCUMENT => server::answer(cx, api.rename_document(cx, input.body()?)),
        SAVE_DOCUMENT_ENTITY => server::answer(cx, api.save_document_entity(cx, input.body()?)),
        SAVE_DOCUMENT_TEMPLATE_STREAM => server::answer(cx, api.save_document_template_stream(cx, input.body()?)),
        SAVE_PRIVACY_REPORT => server::answer(cx, api.save_privacy_report(cx, input.body()?)),
        SAVE_SUGGESTED_DOCUMENT_ENTITY => server::answer(cx, api.save_suggested_document_entity(cx, input.body()?)),
        SET_DOCUMENT_STREAM => server::answer(cx, api.set_document_stream(cx, input.body()?)),
        SET_DOCUMENT_STREAM_FROM_ID => server::answer(cx, api.set_document_stream_from_id(cx, input.body()?)),
        SET_TEMPLATE_STREAM => server::answer(cx, api.set_template_stream(cx, input.body()?)),
        SUBSTITUTE_MERGE_DOCUMENT_TEMPLATE_VARIABLES => server::answer(cx, api.substitute_merge_document_template_variables(cx, input.body()?)),
        SUBSTITUTE_MERGE_DOCUMENT_TEMPLATE_VARIABLES2 => server::answer(cx, api.substitute_merge_document_template_variables2(cx, input.body()?)),
        SUBSTITUTE_MERGE_DOCUMENT_TEMPLATE_VARIABLES_EX => server::answer(cx, api.substitute_merge_document_template_variables_ex(cx, input.body()?)),
        SUBSTITUTE_MERGE_DOCUMENT_TEMPLATE_VARIABLES_EX2 => server::answer(cx, api.substitute_merge_document_template_variables_ex2(cx, input.body()?)),
        SUBSTITUTE_TEMPLATE_VARIABLES => server::answer(cx, api.substitute_template_variables(cx, input.body()?)),
        SUBSTITUTE_TEMPLATE_VARIABLES_EX => server::answer(cx, api.substitute_template_variables_ex(cx, input.body()?)),
        SUBSTITUTE_TEMPLATE_VARIABLES_WITH_CUSTOM_TAGS => server::answer(cx, api.substitute_template_variables_with_custom_tags(cx, input.body()?)),
        SUBSTITUTE_TEMPLATE_VARIABLES_WITH_CUSTOM_TAGS2 => server::answer(cx, api.substitute_template_variables_with_custom_tags2(cx, input.body()?)),
        UNDO_CHECKOUT_DOCUMENT => server::answer(cx, api.undo_checkout_document(cx, input.body()?)),
        VALIDATE_DOCUMENT_ENTITY => server::answer(cx, api.validate_document_entity(cx, input.body()?)),
        VERIFY_GET_DOCUMENT_STREAM => server::answer(cx, api.verify_get_document_stream(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
