// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{Bytes, DateTime, Map, server, take};
use crate::types::{
    CheckoutInfo, CommandInfo, CreateNewPhysicalDocumentFromTemplateRequest,
    CreateNewPhysicalDocumentFromTemplateWithCustomTags2Request,
    CreateNewPhysicalDocumentFromTemplateWithCustomTagsRequest, Document, DocumentEntity, DocumentPreview,
    ExecuteDocumentCommandRequest, GetContactDocumentsByTemplateHeadingRequest,
    GetContactDocumentsByTemplateTypeRequest, GetContactDocumentsByTemplateTypesRequest,
    GetPersonDocumentsByDateRequest, GetPersonDocumentsByTemplateHeadingRequest,
    GetPersonDocumentsByTemplateTypeRequest, GetPersonDocumentsByTemplateTypesRequest,
    GetProjectDocumentsByTemplateHeadingRequest, GetProjectDocumentsByTemplateTypeRequest,
    GetProjectDocumentsByTemplateTypesRequest, GetProjectMemberDocumentsByTemplateHeadingRequest,
    GetProjectMemberDocumentsByTemplateTypeRequest, GetProjectMemberDocumentsByTemplateTypesRequest,
    GetPublishedDocumentsByDateRequest, GetPublishedPersonDocumentsByDateRequest, ReturnInfo,
    SubstituteMergeDocumentTemplateVariablesEx2Request, SubstituteMergeDocumentTemplateVariablesExRequest,
    SubstituteTemplateVariablesRequest, SubstituteTemplateVariablesWithCustomTags2Request,
    SubstituteTemplateVariablesWithCustomTagsRequest, SuggestedDocumentEntity, TemplateInfo,
    TemplateVariablesParameters, VersionInfo,
};

use super::operations::*;

/// Handlers of the tag `Document_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait DocumentAgentServer: Send + Sync + 'static {
    /// Checks in a document that is checked out, so that its new content becomes available.
    ///
    /// `POST /api/v1/Agents/Document/CheckinDocument`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CheckinDocument.html)
    fn checkin_document<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: Option<i32>,
        allowed_return_types: Option<Vec<String>>,
        version_description: Option<String>,
        version_extra_fields: Option<Vec<String>>,
    ) -> impl Future<Output = Result<Option<ReturnInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks out a document to the user who makes the call, for editing.
    ///
    /// `POST /api/v1/Agents/Document/CheckoutDocument`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CheckoutDocument.html)
    fn checkout_document<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: Option<i32>,
        allowed_return_types: Option<Vec<String>>,
    ) -> impl Future<Output = Result<Option<ReturnInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Copies a document of the CRM to an attachment of customer service, for use in mailings.
    ///
    /// `POST /api/v1/Agents/Document/CopyDocumentToCsAttachment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CopyDocumentToCsAttachment.html)
    fn copy_document_to_cs_attachment<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: Option<i32>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new document with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Document/CreateDefaultDocumentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateDefaultDocumentEntity.html)
    fn create_default_document_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<DocumentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new document that is prepared from a suggested document of a guide; nothing is stored until it is
    /// saved.
    ///
    /// `POST /api/v1/Agents/Document/CreateDefaultDocumentEntityFromSuggestion`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateDefaultDocumentEntityFromSuggestion.html)
    fn create_default_document_entity_from_suggestion<'a>(
        &'a self,
        cx: &'a server::Context,
        suggested_document_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<DocumentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new document preview with the default values of the server; nothing is stored.
    ///
    /// `POST /api/v1/Agents/Document/CreateDefaultDocumentPreview`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateDefaultDocumentPreview.html)
    fn create_default_document_preview<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<DocumentPreview>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new suggested document with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/Document/CreateDefaultSuggestedDocumentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateDefaultSuggestedDocumentEntity.html)
    fn create_default_suggested_document_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<SuggestedDocumentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new object for the parameters of template variables, with the default values of the server; nothing is
    /// stored.
    ///
    /// `POST /api/v1/Agents/Document/CreateDefaultTemplateVariablesParameters`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateDefaultTemplateVariablesParameters.html)
    fn create_default_template_variables_parameters<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<TemplateVariablesParameters>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates the content of a document in the document archive.
    ///
    /// `POST /api/v1/Agents/Document/CreateDocumentStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateDocumentStream.html)
    fn create_document_stream<'a>(
        &'a self,
        cx: &'a server::Context,
        document_entity: Option<DocumentEntity>,
        overwrite_existing_data: Option<bool>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates the content of a document from its template, fills in the template tags for the given records, and
    /// stores it in the archive.
    ///
    /// `POST /api/v1/Agents/Document/CreateNewPhysicalDocumentFromTemplate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateNewPhysicalDocumentFromTemplate.html)
    fn create_new_physical_document_from_template<'a>(
        &'a self,
        cx: &'a server::Context,
        body: CreateNewPhysicalDocumentFromTemplateRequest,
    ) -> impl Future<Output = Result<Option<DocumentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates the content of a document from its template and stores it in the archive, with custom tags in addition
    /// to the tags for the given records.
    ///
    /// `POST /api/v1/Agents/Document/CreateNewPhysicalDocumentFromTemplateWithCustomTags`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateNewPhysicalDocumentFromTemplateWithCustomTags.html)
    fn create_new_physical_document_from_template_with_custom_tags<'a>(
        &'a self,
        cx: &'a server::Context,
        body: CreateNewPhysicalDocumentFromTemplateWithCustomTagsRequest,
    ) -> impl Future<Output = Result<Option<DocumentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates the content of a document from its template and stores it in the archive, like
    /// `CreateNewPhysicalDocumentFromTemplateWithCustomTags`, with the custom tags given as a map.
    ///
    /// `POST /api/v1/Agents/Document/CreateNewPhysicalDocumentFromTemplateWithCustomTags2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateNewPhysicalDocumentFromTemplateWithCustomTags2.html)
    fn create_new_physical_document_from_template_with_custom_tags2<'a>(
        &'a self,
        cx: &'a server::Context,
        body: CreateNewPhysicalDocumentFromTemplateWithCustomTags2Request,
    ) -> impl Future<Output = Result<Option<DocumentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates the content of a document from its template but leaves the template tags in place, so that it can serve
    /// as the source of a mail merge.
    ///
    /// `POST /api/v1/Agents/Document/CreateNewPhysicalMailMergeDocumentFromTemplate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateNewPhysicalMailMergeDocumentFromTemplate.html)
    fn create_new_physical_mail_merge_document_from_template<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: Option<i32>,
        ui_culture: Option<String>,
    ) -> impl Future<Output = Result<Option<DocumentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given content as a temporary file and returns its actual name, which may differ from the requested
    /// one.
    ///
    /// `POST /api/v1/Agents/Document/CreateTempFile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateTempFile.html)
    fn create_temp_file<'a>(
        &'a self,
        cx: &'a server::Context,
        filename: Option<String>,
        data_stream: Option<Bytes>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a document by its key.
    ///
    /// `POST /api/v1/Agents/Document/DeleteDocumentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_DeleteDocumentEntity.html)
    fn delete_document_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        document_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes the content of a document from the archive and returns whether this worked.
    ///
    /// `POST /api/v1/Agents/Document/DeletePhysicalDocument`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_DeletePhysicalDocument.html)
    fn delete_physical_document<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: Option<i32>,
        allowed_return_type: Option<Vec<String>>,
    ) -> impl Future<Output = Result<Option<ReturnInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a temporary file that `CreateTempFile` has stored.
    ///
    /// `POST /api/v1/Agents/Document/DeleteTempFile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_DeleteTempFile.html)
    fn delete_temp_file<'a>(
        &'a self,
        cx: &'a server::Context,
        filename: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Runs a custom command of the document plugin on a document, or on one of its versions, and returns the reply of
    /// the plugin, which may ask for further steps.
    ///
    /// `POST /api/v1/Agents/Document/ExecuteDocumentCommand`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_ExecuteDocumentCommand.html)
    fn execute_document_command<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ExecuteDocumentCommandRequest,
    ) -> impl Future<Output = Result<Option<ReturnInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the documents linked to an appointment, as its dialog shows them.
    ///
    /// `POST /api/v1/Agents/Document/GetAppointmentDocuments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetAppointmentDocuments.html)
    fn get_appointment_documents<'a>(
        &'a self,
        cx: &'a server::Context,
        appointment_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether a document is checked out, seen from the user who makes the call.
    ///
    /// `POST /api/v1/Agents/Document/GetCheckoutState`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetCheckoutState.html)
    fn get_checkout_state<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<CheckoutInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns up to the given number of documents of a company (contact) within a period.
    ///
    /// `POST /api/v1/Agents/Document/GetContactDocuments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetContactDocuments.html)
    fn get_contact_documents<'a>(
        &'a self,
        cx: &'a server::Context,
        contact_id: Option<i32>,
        start_time: Option<DateTime>,
        end_time: Option<DateTime>,
        count: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns up to the given number of documents of a company (contact) within a period whose templates belong to one
    /// heading.
    ///
    /// `POST /api/v1/Agents/Document/GetContactDocumentsByTemplateHeading`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetContactDocumentsByTemplateHeading.html)
    fn get_contact_documents_by_template_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetContactDocumentsByTemplateHeadingRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns up to the given number of documents of a company (contact) within a period that are based on one
    /// document template.
    ///
    /// `POST /api/v1/Agents/Document/GetContactDocumentsByTemplateType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetContactDocumentsByTemplateType.html)
    fn get_contact_documents_by_template_type<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetContactDocumentsByTemplateTypeRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns up to the given number of documents of a company (contact) within a period that are based on any of
    /// several document templates.
    ///
    /// `POST /api/v1/Agents/Document/GetContactDocumentsByTemplateTypes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetContactDocumentsByTemplateTypes.html)
    fn get_contact_documents_by_template_types<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetContactDocumentsByTemplateTypesRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one document, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Document/GetDocument`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetDocument.html)
    fn get_document<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: i32,
    ) -> impl Future<Output = Result<Option<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the custom commands that the document plugin offers for a document right now.
    ///
    /// `POST /api/v1/Agents/Document/GetDocumentCommands`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetDocumentCommands.html)
    fn get_document_commands<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: Option<i32>,
        allowed_return_types: Option<Vec<String>>,
    ) -> impl Future<Output = Result<Vec<CommandInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one document, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Document/GetDocumentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetDocumentEntity.html)
    fn get_document_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        document_entity_id: i32,
    ) -> impl Future<Output = Result<Option<DocumentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the size of a document's content in bytes.
    ///
    /// `POST /api/v1/Agents/Document/GetDocumentLength`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetDocumentLength.html)
    fn get_document_length<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: Option<i32>,
        version_id: Option<String>,
    ) -> impl Future<Output = Result<i64, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several documents at once, by their keys.
    ///
    /// `POST /api/v1/Agents/Document/GetDocumentList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetDocumentList.html)
    fn get_document_list<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<i32>,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns properties of a document that its document plugin supplies.
    ///
    /// `POST /api/v1/Agents/Document/GetDocumentProperties`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetDocumentProperties.html)
    fn get_document_properties<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: Option<i32>,
        requested_properties: Option<Vec<String>>,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the content of a document as a stream of bytes.
    ///
    /// `POST /api/v1/Agents/Document/GetDocumentStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetDocumentStream.html)
    fn get_document_stream<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: Option<i32>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the content of the document that the given document entity describes.
    ///
    /// `POST /api/v1/Agents/Document/GetDocumentStreamFromEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetDocumentStreamFromEntity.html)
    fn get_document_stream_from_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        document_entity: Option<DocumentEntity>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a complete URL for the content of a document, which a client such as an editor can open.
    ///
    /// `POST /api/v1/Agents/Document/GetDocumentUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetDocumentUrl.html)
    fn get_document_url<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: Option<i32>,
        version_id: Option<String>,
        writeable_url: Option<bool>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the documents whose templates belong to one heading.
    ///
    /// `POST /api/v1/Agents/Document/GetDocumentsByTemplateHeading`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetDocumentsByTemplateHeading.html)
    fn get_documents_by_template_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        template_heading_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the published documents of the user who makes the call.
    ///
    /// `POST /api/v1/Agents/Document/GetMyPublishedDocuments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetMyPublishedDocuments.html)
    fn get_my_published_documents<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the documents linked to a contact person, as the person's dialog shows them.
    ///
    /// `POST /api/v1/Agents/Document/GetPersonDocuments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPersonDocuments.html)
    fn get_person_documents<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns up to the given number of documents of a contact person within a period.
    ///
    /// `POST /api/v1/Agents/Document/GetPersonDocumentsByDate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPersonDocumentsByDate.html)
    fn get_person_documents_by_date<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetPersonDocumentsByDateRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns up to the given number of documents of a contact person within a period whose templates belong to one
    /// heading.
    ///
    /// `POST /api/v1/Agents/Document/GetPersonDocumentsByTemplateHeading`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPersonDocumentsByTemplateHeading.html)
    fn get_person_documents_by_template_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetPersonDocumentsByTemplateHeadingRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns up to the given number of documents of a contact person within a period that are based on one document
    /// template.
    ///
    /// `POST /api/v1/Agents/Document/GetPersonDocumentsByTemplateType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPersonDocumentsByTemplateType.html)
    fn get_person_documents_by_template_type<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetPersonDocumentsByTemplateTypeRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns up to the given number of documents of a contact person within a period that are based on any of several
    /// document templates.
    ///
    /// `POST /api/v1/Agents/Document/GetPersonDocumentsByTemplateTypes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPersonDocumentsByTemplateTypes.html)
    fn get_person_documents_by_template_types<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetPersonDocumentsByTemplateTypesRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns what a document archive plugin can do, as pairs of capability and value.
    ///
    /// `POST /api/v1/Agents/Document/GetPluginCapabilities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPluginCapabilities.html)
    fn get_plugin_capabilities<'a>(
        &'a self,
        cx: &'a server::Context,
        plugin_id: Option<i32>,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the document plugins that are installed.
    ///
    /// `POST /api/v1/Agents/Document/GetPluginList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPluginList.html)
    fn get_plugin_list<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the preview of a document's content, cleaned of unsafe parts where possible.
    ///
    /// `POST /api/v1/Agents/Document/GetPreviewDocumentStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPreviewDocumentStream.html)
    fn get_preview_document_stream<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<DocumentPreview>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns up to the given number of documents of a project within a period.
    ///
    /// `POST /api/v1/Agents/Document/GetProjectDocuments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetProjectDocuments.html)
    fn get_project_documents<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: Option<i32>,
        start_time: Option<DateTime>,
        end_time: Option<DateTime>,
        count: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns up to the given number of documents of a project within a period whose templates belong to one heading.
    ///
    /// `POST /api/v1/Agents/Document/GetProjectDocumentsByTemplateHeading`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetProjectDocumentsByTemplateHeading.html)
    fn get_project_documents_by_template_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetProjectDocumentsByTemplateHeadingRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns up to the given number of documents of a project within a period that are based on one document
    /// template.
    ///
    /// `POST /api/v1/Agents/Document/GetProjectDocumentsByTemplateType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetProjectDocumentsByTemplateType.html)
    fn get_project_documents_by_template_type<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetProjectDocumentsByTemplateTypeRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns up to the given number of documents of a project within a period that are based on any of several
    /// document templates.
    ///
    /// `POST /api/v1/Agents/Document/GetProjectDocumentsByTemplateTypes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetProjectDocumentsByTemplateTypes.html)
    fn get_project_documents_by_template_types<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetProjectDocumentsByTemplateTypesRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns up to the given number of documents of a project member within a period.
    ///
    /// `POST /api/v1/Agents/Document/GetProjectMemberDocuments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetProjectMemberDocuments.html)
    fn get_project_member_documents<'a>(
        &'a self,
        cx: &'a server::Context,
        person_id: Option<i32>,
        start_time: Option<DateTime>,
        end_time: Option<DateTime>,
        count: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns up to the given number of documents of a project member within a period whose templates belong to one
    /// heading.
    ///
    /// `POST /api/v1/Agents/Document/GetProjectMemberDocumentsByTemplateHeading`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetProjectMemberDocumentsByTemplateHeading.html)
    fn get_project_member_documents_by_template_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetProjectMemberDocumentsByTemplateHeadingRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns up to the given number of documents of a project member within a period that are based on one document
    /// template.
    ///
    /// `POST /api/v1/Agents/Document/GetProjectMemberDocumentsByTemplateType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetProjectMemberDocumentsByTemplateType.html)
    fn get_project_member_documents_by_template_type<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetProjectMemberDocumentsByTemplateTypeRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns up to the given number of documents of a project member within a period that are based on any of several
    /// document templates.
    ///
    /// `POST /api/v1/Agents/Document/GetProjectMemberDocumentsByTemplateTypes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetProjectMemberDocumentsByTemplateTypes.html)
    fn get_project_member_documents_by_template_types<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetProjectMemberDocumentsByTemplateTypesRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a document on condition that it is published.
    ///
    /// `POST /api/v1/Agents/Document/GetPublishedDocument`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPublishedDocument.html)
    fn get_published_document<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns those of the given documents that are published.
    ///
    /// `POST /api/v1/Agents/Document/GetPublishedDocuments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPublishedDocuments.html)
    fn get_published_documents<'a>(
        &'a self,
        cx: &'a server::Context,
        document_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns up to the given number of published documents within a period that a contact person may see, or that are
    /// in one of the person's projects.
    ///
    /// `POST /api/v1/Agents/Document/GetPublishedDocumentsByDate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPublishedDocumentsByDate.html)
    fn get_published_documents_by_date<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetPublishedDocumentsByDateRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns up to the given number of published documents within a period that belong to a contact person, or that
    /// are in one of the person's projects.
    ///
    /// `POST /api/v1/Agents/Document/GetPublishedPersonDocumentsByDate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPublishedPersonDocumentsByDate.html)
    fn get_published_person_documents_by_date<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetPublishedPersonDocumentsByDateRequest,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the published documents that belong to one project.
    ///
    /// `POST /api/v1/Agents/Document/GetPublishedProjectDocuments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPublishedProjectDocuments.html)
    fn get_published_project_documents<'a>(
        &'a self,
        cx: &'a server::Context,
        project_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the documents linked to a sale, as its dialog shows them.
    ///
    /// `POST /api/v1/Agents/Document/GetSaleDocuments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetSaleDocuments.html)
    fn get_sale_documents<'a>(
        &'a self,
        cx: &'a server::Context,
        sale_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<Document>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the content of a document as a stream of bytes, cleaned of unsafe parts where possible.
    ///
    /// `POST /api/v1/Agents/Document/GetSanitizedDocumentStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetSanitizedDocumentStream.html)
    fn get_sanitized_document_stream<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: Option<i32>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the content of a mail template, looked up by its name, cleaned of unsafe parts where possible.
    ///
    /// `POST /api/v1/Agents/Document/GetSanitizedTemplateStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetSanitizedTemplateStream.html)
    fn get_sanitized_template_stream<'a>(
        &'a self,
        cx: &'a server::Context,
        template_name: Option<String>,
        allow_personal: Option<bool>,
        ui_culture: Option<String>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the content of a document template, looked up by its key, cleaned of unsafe parts where possible.
    ///
    /// `POST /api/v1/Agents/Document/GetSanitizedTemplateStreamFromId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetSanitizedTemplateStreamFromId.html)
    fn get_sanitized_template_stream_from_id<'a>(
        &'a self,
        cx: &'a server::Context,
        template_id: Option<i32>,
        ui_culture: Option<String>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one suggested document, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Document/GetSuggestedDocumentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetSuggestedDocumentEntity.html)
    fn get_suggested_document_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        suggested_document_entity_id: i32,
    ) -> impl Future<Output = Result<Option<SuggestedDocumentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the content of a temporary file that `CreateTempFile` has stored.
    ///
    /// `POST /api/v1/Agents/Document/GetTempFile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetTempFile.html)
    fn get_temp_file<'a>(
        &'a self,
        cx: &'a server::Context,
        filename: Option<String>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the content of a mail template, looked up by its name, as a stream of bytes.
    ///
    /// `POST /api/v1/Agents/Document/GetTemplateStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetTemplateStream.html)
    fn get_template_stream<'a>(
        &'a self,
        cx: &'a server::Context,
        template_name: Option<String>,
        allow_personal: Option<bool>,
        ui_culture: Option<String>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the content of a document template, looked up by its key.
    ///
    /// `POST /api/v1/Agents/Document/GetTemplateStreamFromId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetTemplateStreamFromId.html)
    fn get_template_stream_from_id<'a>(
        &'a self,
        cx: &'a server::Context,
        template_id: Option<i32>,
        ui_culture: Option<String>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the preview of a document's content exactly as stored.
    ///
    /// `POST /api/v1/Agents/Document/GetUnsanitizedPreviewDocumentStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetUnsanitizedPreviewDocumentStream.html)
    fn get_unsanitized_preview_document_stream<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<DocumentPreview>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the committed versions of a document.
    ///
    /// `POST /api/v1/Agents/Document/GetVersionList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetVersionList.html)
    fn get_version_list<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<VersionInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Gives a document's file in the archive another name and returns the name.
    ///
    /// `POST /api/v1/Agents/Document/RenameDocument`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_RenameDocument.html)
    fn rename_document<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: Option<i32>,
        new_filename: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a document: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Document/SaveDocumentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SaveDocumentEntity.html)
    fn save_document_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: DocumentEntity,
    ) -> impl Future<Output = Result<Option<DocumentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given content as the file of a document template and returns information about the template.
    ///
    /// `POST /api/v1/Agents/Document/SaveDocumentTemplateStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SaveDocumentTemplateStream.html)
    fn save_document_template_stream<'a>(
        &'a self,
        cx: &'a server::Context,
        document_template_id: Option<i32>,
        content: Option<Bytes>,
        language_code: Option<String>,
        plugin_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<TemplateInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Turns a privacy report from HTML into a PDF file and stores it as a document, whose key is returned.
    ///
    /// `POST /api/v1/Agents/Document/SavePrivacyReport`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SavePrivacyReport.html)
    fn save_privacy_report<'a>(
        &'a self,
        cx: &'a server::Context,
        html_report: Option<String>,
        title: Option<String>,
        person_id: Option<i32>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a finished privacy report in PDF as a document, names its file, links it to the person it is about, and
    /// returns the document's key.
    ///
    /// `POST /api/v1/Agents/Document/SavePrivacyReportPdf`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SavePrivacyReportPdf.html)
    fn save_privacy_report_pdf<'a>(
        &'a self,
        cx: &'a server::Context,
        stream: Option<Bytes>,
        title: Option<String>,
        person_id: Option<i32>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a suggested document: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/Document/SaveSuggestedDocumentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SaveSuggestedDocumentEntity.html)
    fn save_suggested_document_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SuggestedDocumentEntity,
    ) -> impl Future<Output = Result<Option<SuggestedDocumentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the content of a document, given the document entity.
    ///
    /// `POST /api/v1/Agents/Document/SetDocumentStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SetDocumentStream.html)
    fn set_document_stream<'a>(
        &'a self,
        cx: &'a server::Context,
        document_entity: Option<DocumentEntity>,
        stream: Option<Bytes>,
        overwrite_existing_data: Option<bool>,
    ) -> impl Future<Output = Result<Option<DocumentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the content of a document, given its key.
    ///
    /// `POST /api/v1/Agents/Document/SetDocumentStreamFromId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SetDocumentStreamFromId.html)
    fn set_document_stream_from_id<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: Option<i32>,
        stream: Option<Bytes>,
    ) -> impl Future<Output = Result<Option<DocumentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a template for a mail signature in the document archive.
    ///
    /// `POST /api/v1/Agents/Document/SetTemplateStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SetTemplateStream.html)
    fn set_template_stream<'a>(
        &'a self,
        cx: &'a server::Context,
        filename: Option<String>,
        personal: Option<bool>,
        stream: Option<Bytes>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Fills in the template tags of a merge document (type MergeDraft) for the given associate and returns the
    /// content.
    ///
    /// `POST /api/v1/Agents/Document/SubstituteMergeDocumentTemplateVariables`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SubstituteMergeDocumentTemplateVariables.html)
    fn substitute_merge_document_template_variables<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: Option<i32>,
        associate_id: Option<i32>,
        custom_tags: Option<Vec<String>>,
        custom_values: Option<Vec<String>>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Fills in the template tags of a merge document (type MergeDraft) for the given associate and returns the
    /// content, like `SubstituteMergeDocumentTemplateVariables`, with the custom tags as a map.
    ///
    /// `POST /api/v1/Agents/Document/SubstituteMergeDocumentTemplateVariables2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SubstituteMergeDocumentTemplateVariables2.html)
    fn substitute_merge_document_template_variables2<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: Option<i32>,
        associate_id: Option<i32>,
        custom_tags: Option<Map<String>>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Fills in the template tags of a merge document (type MergeDraft) for the given records and returns the content.
    ///
    /// `POST /api/v1/Agents/Document/SubstituteMergeDocumentTemplateVariablesEx`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SubstituteMergeDocumentTemplateVariablesEx.html)
    fn substitute_merge_document_template_variables_ex<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SubstituteMergeDocumentTemplateVariablesExRequest,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Fills in the template tags of a merge document (type MergeDraft) for the given records and returns the content,
    /// like `SubstituteMergeDocumentTemplateVariablesEx`, with the custom tags as a map.
    ///
    /// `POST /api/v1/Agents/Document/SubstituteMergeDocumentTemplateVariablesEx2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SubstituteMergeDocumentTemplateVariablesEx2.html)
    fn substitute_merge_document_template_variables_ex2<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SubstituteMergeDocumentTemplateVariablesEx2Request,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a text in which the template tags are replaced with values from the records given by their keys.
    ///
    /// `POST /api/v1/Agents/Document/SubstituteTemplateVariables`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SubstituteTemplateVariables.html)
    fn substitute_template_variables<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SubstituteTemplateVariablesRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a text in which the template tags are replaced with values, from records, custom values and entities
    /// that one parameter carrier holds.
    ///
    /// `POST /api/v1/Agents/Document/SubstituteTemplateVariablesEx`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SubstituteTemplateVariablesEx.html)
    fn substitute_template_variables_ex<'a>(
        &'a self,
        cx: &'a server::Context,
        parameters: Option<TemplateVariablesParameters>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a text in which the template tags are replaced with values from the given records and custom tags.
    ///
    /// `POST /api/v1/Agents/Document/SubstituteTemplateVariablesWithCustomTags`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SubstituteTemplateVariablesWithCustomTags.html)
    fn substitute_template_variables_with_custom_tags<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SubstituteTemplateVariablesWithCustomTagsRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a text in which the template tags are replaced with values from the given records, like
    /// `SubstituteTemplateVariablesWithCustomTags`, with the custom tags as a map.
    ///
    /// `POST /api/v1/Agents/Document/SubstituteTemplateVariablesWithCustomTags2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SubstituteTemplateVariablesWithCustomTags2.html)
    fn substitute_template_variables_with_custom_tags2<'a>(
        &'a self,
        cx: &'a server::Context,
        body: SubstituteTemplateVariablesWithCustomTags2Request,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Gives up the checkout of a document, so that others can edit it again, and returns the reply of the document
    /// plugin.
    ///
    /// `POST /api/v1/Agents/Document/UndoCheckoutDocument`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_UndoCheckoutDocument.html)
    fn undo_checkout_document<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: Option<i32>,
        allowed_return_types: Option<Vec<String>>,
    ) -> impl Future<Output = Result<Option<ReturnInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks whether a document could be saved, without saving it.
    ///
    /// `POST /api/v1/Agents/Document/ValidateDocumentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_ValidateDocumentEntity.html)
    fn validate_document_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        document_entity: Option<DocumentEntity>,
    ) -> impl Future<Output = Result<Map<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks that a document's content exists and that the caller can reach it, without transferring it.
    ///
    /// `POST /api/v1/Agents/Document/VerifyGetDocumentStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_VerifyGetDocumentStream.html)
    fn verify_get_document_stream<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Document_Agent`, served by `api`.
pub fn routes(api: impl DocumentAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`DocumentAgentServer`] that goes with an operation.
fn dispatch<'a, T: DocumentAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::CheckinDocument) => {
            let mut document_id = None;
            let mut allowed_return_types = None;
            let mut version_description = None;
            let mut version_extra_fields = None;
            take!(input.arguments(&mut [
                &mut document_id,
                &mut allowed_return_types,
                &mut version_description,
                &mut version_extra_fields,
            ]));
            server::respond(
                cx,
                api.checkin_document(cx, document_id, allowed_return_types, version_description, version_extra_fields),
            )
        }
        Some(Op::CheckoutDocument) => {
            let mut document_id = None;
            let mut allowed_return_types = None;
            take!(input.arguments(&mut [&mut document_id, &mut allowed_return_types]));
            server::respond(cx, api.checkout_document(cx, document_id, allowed_return_types))
        }
        Some(Op::CopyDocumentToCsAttachment) => {
            let mut document_id = None;
            take!(input.arguments(&mut [&mut document_id]));
            server::respond(cx, api.copy_document_to_cs_attachment(cx, document_id))
        }
        Some(Op::CreateDefaultDocumentEntity) => server::respond(cx, api.create_default_document_entity(cx)),
        Some(Op::CreateDefaultDocumentEntityFromSuggestion) => {
            let mut suggested_document_id = None;
            take!(input.arguments(&mut [&mut suggested_document_id]));
            server::respond(cx, api.create_default_document_entity_from_suggestion(cx, suggested_document_id))
        }
        Some(Op::CreateDefaultDocumentPreview) => server::respond(cx, api.create_default_document_preview(cx)),
        Some(Op::CreateDefaultSuggestedDocumentEntity) => server::respond(
            cx,
            api.create_default_suggested_document_entity(cx),
        ),
        Some(Op::CreateDefaultTemplateVariablesParameters) => server::respond(
            cx,
            api.create_default_template_variables_parameters(cx),
        ),
        Some(Op::CreateDocumentStream) => {
            let mut document_entity = None;
            let mut overwrite_existing_data = None;
            take!(input.arguments(&mut [&mut document_entity, &mut overwrite_existing_data]));
            server::respond(cx, api.create_document_stream(cx, document_entity, overwrite_existing_data))
        }
        Some(Op::CreateNewPhysicalDocumentFromTemplate) => server::respond(
            cx,
            api.create_new_physical_document_from_template(cx, take!(input.body())),
        ),
        Some(Op::CreateNewPhysicalDocumentFromTemplateWithCustomTags) => server::respond(
            cx,
            api.create_new_physical_document_from_template_with_custom_tags(cx, take!(input.body())),
        ),
        Some(Op::CreateNewPhysicalDocumentFromTemplateWithCustomTags2) => server::respond(
            cx,
            api.create_new_physical_document_from_template_with_custom_tags2(cx, take!(input.body())),
        ),
        Some(Op::CreateNewPhysicalMailMergeDocumentFromTemplate) => {
            let mut document_id = None;
            let mut ui_culture = None;
            take!(input.arguments(&mut [&mut document_id, &mut ui_culture]));
            server::respond(cx, api.create_new_physical_mail_merge_document_from_template(cx, document_id, ui_culture))
        }
        Some(Op::CreateTempFile) => {
            let mut filename = None;
            let mut data_stream = None;
            take!(input.arguments(&mut [&mut filename, &mut data_stream]));
            server::respond(cx, api.create_temp_file(cx, filename, data_stream))
        }
        Some(Op::DeleteDocumentEntity) => server::respond(
            cx,
            api.delete_document_entity(cx, take!(input.required("documentEntityId"))),
        ),
        Some(Op::DeletePhysicalDocument) => {
            let mut document_id = None;
            let mut allowed_return_type = None;
            take!(input.arguments(&mut [&mut document_id, &mut allowed_return_type]));
            server::respond(cx, api.delete_physical_document(cx, document_id, allowed_return_type))
        }
        Some(Op::DeleteTempFile) => {
            let mut filename = None;
            take!(input.arguments(&mut [&mut filename]));
            server::respond(cx, api.delete_temp_file(cx, filename))
        }
        Some(Op::ExecuteDocumentCommand) => server::respond(cx, api.execute_document_command(cx, take!(input.body()))),
        Some(Op::GetAppointmentDocuments) => {
            let mut appointment_id = None;
            take!(input.arguments(&mut [&mut appointment_id]));
            server::respond(cx, api.get_appointment_documents(cx, appointment_id))
        }
        Some(Op::GetCheckoutState) => {
            let mut document_id = None;
            take!(input.arguments(&mut [&mut document_id]));
            server::respond(cx, api.get_checkout_state(cx, document_id))
        }
        Some(Op::GetContactDocuments) => {
            let mut contact_id = None;
            let mut start_time = None;
            let mut end_time = None;
            let mut count = None;
            take!(input.arguments(&mut [&mut contact_id, &mut start_time, &mut end_time, &mut count]));
            server::respond(cx, api.get_contact_documents(cx, contact_id, start_time, end_time, count))
        }
        Some(Op::GetContactDocumentsByTemplateHeading) => server::respond(
            cx,
            api.get_contact_documents_by_template_heading(cx, take!(input.body())),
        ),
        Some(Op::GetContactDocumentsByTemplateType) => server::respond(
            cx,
            api.get_contact_documents_by_template_type(cx, take!(input.body())),
        ),
        Some(Op::GetContactDocumentsByTemplateTypes) => server::respond(
            cx,
            api.get_contact_documents_by_template_types(cx, take!(input.body())),
        ),
        Some(Op::GetDocument) => server::respond(cx, api.get_document(cx, take!(input.required("documentId")))),
        Some(Op::GetDocumentCommands) => {
            let mut document_id = None;
            let mut allowed_return_types = None;
            take!(input.arguments(&mut [&mut document_id, &mut allowed_return_types]));
            server::respond(cx, api.get_document_commands(cx, document_id, allowed_return_types))
        }
        Some(Op::GetDocumentEntity) => server::respond(
            cx,
            api.get_document_entity(cx, take!(input.required("documentEntityId"))),
        ),
        Some(Op::GetDocumentLength) => {
            let mut document_id = None;
            let mut version_id = None;
            take!(input.arguments(&mut [&mut document_id, &mut version_id]));
            server::respond(cx, api.get_document_length(cx, document_id, version_id))
        }
        Some(Op::GetDocumentList) => server::respond(cx, api.get_document_list(cx, take!(input.body()))),
        Some(Op::GetDocumentProperties) => {
            let mut document_id = None;
            let mut requested_properties = None;
            take!(input.arguments(&mut [&mut document_id, &mut requested_properties]));
            server::respond(cx, api.get_document_properties(cx, document_id, requested_properties))
        }
        Some(Op::GetDocumentStream) => {
            let mut document_id = None;
            take!(input.arguments(&mut [&mut document_id]));
            server::respond(cx, api.get_document_stream(cx, document_id))
        }
        Some(Op::GetDocumentStreamFromEntity) => {
            let mut document_entity = None;
            take!(input.arguments(&mut [&mut document_entity]));
            server::respond(cx, api.get_document_stream_from_entity(cx, document_entity))
        }
        Some(Op::GetDocumentUrl) => {
            let mut document_id = None;
            let mut version_id = None;
            let mut writeable_url = None;
            take!(input.arguments(&mut [&mut document_id, &mut version_id, &mut writeable_url]));
            server::respond(cx, api.get_document_url(cx, document_id, version_id, writeable_url))
        }
        Some(Op::GetDocumentsByTemplateHeading) => {
            let mut template_heading_id = None;
            take!(input.arguments(&mut [&mut template_heading_id]));
            server::respond(cx, api.get_documents_by_template_heading(cx, template_heading_id))
        }
        Some(Op::GetMyPublishedDocuments) => server::respond(cx, api.get_my_published_documents(cx)),
        Some(Op::GetPersonDocuments) => {
            let mut person_id = None;
            take!(input.arguments(&mut [&mut person_id]));
            server::respond(cx, api.get_person_documents(cx, person_id))
        }
        Some(Op::GetPersonDocumentsByDate) => server::respond(
            cx,
            api.get_person_documents_by_date(cx, take!(input.body())),
        ),
        Some(Op::GetPersonDocumentsByTemplateHeading) => server::respond(
            cx,
            api.get_person_documents_by_template_heading(cx, take!(input.body())),
        ),
        Some(Op::GetPersonDocumentsByTemplateType) => server::respond(
            cx,
            api.get_person_documents_by_template_type(cx, take!(input.body())),
        ),
        Some(Op::GetPersonDocumentsByTemplateTypes) => server::respond(
            cx,
            api.get_person_documents_by_template_types(cx, take!(input.body())),
        ),
        Some(Op::GetPluginCapabilities) => {
            let mut plugin_id = None;
            take!(input.arguments(&mut [&mut plugin_id]));
            server::respond(cx, api.get_plugin_capabilities(cx, plugin_id))
        }
        Some(Op::GetPluginList) => server::respond(cx, api.get_plugin_list(cx)),
        Some(Op::GetPreviewDocumentStream) => {
            let mut document_id = None;
            take!(input.arguments(&mut [&mut document_id]));
            server::respond(cx, api.get_preview_document_stream(cx, document_id))
        }
        Some(Op::GetProjectDocuments) => {
            let mut project_id = None;
            let mut start_time = None;
            let mut end_time = None;
            let mut count = None;
            take!(input.arguments(&mut [&mut project_id, &mut start_time, &mut end_time, &mut count]));
            server::respond(cx, api.get_project_documents(cx, project_id, start_time, end_time, count))
        }
        Some(Op::GetProjectDocumentsByTemplateHeading) => server::respond(
            cx,
            api.get_project_documents_by_template_heading(cx, take!(input.body())),
        ),
        Some(Op::GetProjectDocumentsByTemplateType) => server::respond(
            cx,
            api.get_project_documents_by_template_type(cx, take!(input.body())),
        ),
        Some(Op::GetProjectDocumentsByTemplateTypes) => server::respond(
            cx,
            api.get_project_documents_by_template_types(cx, take!(input.body())),
        ),
        Some(Op::GetProjectMemberDocuments) => {
            let mut person_id = None;
            let mut start_time = None;
            let mut end_time = None;
            let mut count = None;
            take!(input.arguments(&mut [&mut person_id, &mut start_time, &mut end_time, &mut count]));
            server::respond(cx, api.get_project_member_documents(cx, person_id, start_time, end_time, count))
        }
        Some(Op::GetProjectMemberDocumentsByTemplateHeading) => server::respond(
            cx,
            api.get_project_member_documents_by_template_heading(cx, take!(input.body())),
        ),
        Some(Op::GetProjectMemberDocumentsByTemplateType) => server::respond(
            cx,
            api.get_project_member_documents_by_template_type(cx, take!(input.body())),
        ),
        Some(Op::GetProjectMemberDocumentsByTemplateTypes) => server::respond(
            cx,
            api.get_project_member_documents_by_template_types(cx, take!(input.body())),
        ),
        Some(Op::GetPublishedDocument) => {
            let mut document_id = None;
            take!(input.arguments(&mut [&mut document_id]));
            server::respond(cx, api.get_published_document(cx, document_id))
        }
        Some(Op::GetPublishedDocuments) => {
            let mut document_ids = None;
            take!(input.arguments(&mut [&mut document_ids]));
            server::respond(cx, api.get_published_documents(cx, document_ids))
        }
        Some(Op::GetPublishedDocumentsByDate) => server::respond(
            cx,
            api.get_published_documents_by_date(cx, take!(input.body())),
        ),
        Some(Op::GetPublishedPersonDocumentsByDate) => server::respond(
            cx,
            api.get_published_person_documents_by_date(cx, take!(input.body())),
        ),
        Some(Op::GetPublishedProjectDocuments) => {
            let mut project_id = None;
            take!(input.arguments(&mut [&mut project_id]));
            server::respond(cx, api.get_published_project_documents(cx, project_id))
        }
        Some(Op::GetSaleDocuments) => {
            let mut sale_id = None;
            take!(input.arguments(&mut [&mut sale_id]));
            server::respond(cx, api.get_sale_documents(cx, sale_id))
        }
        Some(Op::GetSanitizedDocumentStream) => {
            let mut document_id = None;
            take!(input.arguments(&mut [&mut document_id]));
            server::respond(cx, api.get_sanitized_document_stream(cx, document_id))
        }
        Some(Op::GetSanitizedTemplateStream) => {
            let mut template_name = None;
            let mut allow_personal = None;
            let mut ui_culture = None;
            take!(input.arguments(&mut [&mut template_name, &mut allow_personal, &mut ui_culture]));
            server::respond(cx, api.get_sanitized_template_stream(cx, template_name, allow_personal, ui_culture))
        }
        Some(Op::GetSanitizedTemplateStreamFromId) => {
            let mut template_id = None;
            let mut ui_culture = None;
            take!(input.arguments(&mut [&mut template_id, &mut ui_culture]));
            server::respond(cx, api.get_sanitized_template_stream_from_id(cx, template_id, ui_culture))
        }
        Some(Op::GetSuggestedDocumentEntity) => server::respond(
            cx,
            api.get_suggested_document_entity(cx, take!(input.required("suggestedDocumentEntityId"))),
        ),
        Some(Op::GetTempFile) => {
            let mut filename = None;
            take!(input.arguments(&mut [&mut filename]));
            server::respond(cx, api.get_temp_file(cx, filename))
        }
        Some(Op::GetTemplateStream) => {
            let mut template_name = None;
            let mut allow_personal = None;
            let mut ui_culture = None;
            take!(input.arguments(&mut [&mut template_name, &mut allow_personal, &mut ui_culture]));
            server::respond(cx, api.get_template_stream(cx, template_name, allow_personal, ui_culture))
        }
        Some(Op::GetTemplateStreamFromId) => {
            let mut template_id = None;
            let mut ui_culture = None;
            take!(input.arguments(&mut [&mut template_id, &mut ui_culture]));
            server::respond(cx, api.get_template_stream_from_id(cx, template_id, ui_culture))
        }
        Some(Op::GetUnsanitizedPreviewDocumentStream) => {
            let mut document_id = None;
            take!(input.arguments(&mut [&mut document_id]));
            server::respond(cx, api.get_unsanitized_preview_document_stream(cx, document_id))
        }
        Some(Op::GetVersionList) => {
            let mut document_id = None;
            take!(input.arguments(&mut [&mut document_id]));
            server::respond(cx, api.get_version_list(cx, document_id))
        }
        Some(Op::RenameDocument) => {
            let mut document_id = None;
            let mut new_filename = None;
            take!(input.arguments(&mut [&mut document_id, &mut new_filename]));
            server::respond(cx, api.rename_document(cx, document_id, new_filename))
        }
        Some(Op::SaveDocumentEntity) => server::respond(cx, api.save_document_entity(cx, take!(input.body()))),
        Some(Op::SaveDocumentTemplateStream) => {
            let mut document_template_id = None;
            let mut content = None;
            let mut language_code = None;
            let mut plugin_id = None;
            take!(input.arguments(&mut [&mut document_template_id, &mut content, &mut language_code, &mut plugin_id]));
            server::respond(
                cx,
                api.save_document_template_stream(cx, document_template_id, content, language_code, plugin_id),
            )
        }
        Some(Op::SavePrivacyReport) => {
            let mut html_report = None;
            let mut title = None;
            let mut person_id = None;
            take!(input.arguments(&mut [&mut html_report, &mut title, &mut person_id]));
            server::respond(cx, api.save_privacy_report(cx, html_report, title, person_id))
        }
        Some(Op::SavePrivacyReportPdf) => {
            let mut stream = None;
            let mut title = None;
            let mut person_id = None;
            take!(input.arguments(&mut [&mut stream, &mut title, &mut person_id]));
            server::respond(cx, api.save_privacy_report_pdf(cx, stream, title, person_id))
        }
        Some(Op::SaveSuggestedDocumentEntity) => server::respond(
            cx,
            api.save_suggested_document_entity(cx, take!(input.body())),
        ),
        Some(Op::SetDocumentStream) => {
            let mut document_entity = None;
            let mut stream = None;
            let mut overwrite_existing_data = None;
            take!(input.arguments(&mut [&mut document_entity, &mut stream, &mut overwrite_existing_data]));
            server::respond(cx, api.set_document_stream(cx, document_entity, stream, overwrite_existing_data))
        }
        Some(Op::SetDocumentStreamFromId) => {
            let mut document_id = None;
            let mut stream = None;
            take!(input.arguments(&mut [&mut document_id, &mut stream]));
            server::respond(cx, api.set_document_stream_from_id(cx, document_id, stream))
        }
        _ => return dispatch_from_set_template_stream(api, operation, cx, input),
    })
}

fn dispatch_from_set_template_stream<'a, T: DocumentAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::SetTemplateStream) => {
            let mut filename = None;
            let mut personal = None;
            let mut stream = None;
            take!(input.arguments(&mut [&mut filename, &mut personal, &mut stream]));
            server::respond(cx, api.set_template_stream(cx, filename, personal, stream))
        }
        Some(Op::SubstituteMergeDocumentTemplateVariables) => {
            let mut document_id = None;
            let mut associate_id = None;
            let mut custom_tags = None;
            let mut custom_values = None;
            take!(input.arguments(&mut [&mut document_id, &mut associate_id, &mut custom_tags, &mut custom_values]));
            server::respond(
                cx,
                api.substitute_merge_document_template_variables(
                    cx,
                    document_id,
                    associate_id,
                    custom_tags,
                    custom_values,
                ),
            )
        }
        Some(Op::SubstituteMergeDocumentTemplateVariables2) => {
            let mut document_id = None;
            let mut associate_id = None;
            let mut custom_tags = None;
            take!(input.arguments(&mut [&mut document_id, &mut associate_id, &mut custom_tags]));
            server::respond(
                cx,
                api.substitute_merge_document_template_variables2(cx, document_id, associate_id, custom_tags),
            )
        }
        Some(Op::SubstituteMergeDocumentTemplateVariablesEx) => server::respond(
            cx,
            api.substitute_merge_document_template_variables_ex(cx, take!(input.body())),
        ),
        Some(Op::SubstituteMergeDocumentTemplateVariablesEx2) => server::respond(
            cx,
            api.substitute_merge_document_template_variables_ex2(cx, take!(input.body())),
        ),
        _ => return dispatch_from_substitute_template_variables(api, operation, cx, input),
    })
}

fn dispatch_from_substitute_template_variables<'a, T: DocumentAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::SubstituteTemplateVariables) => server::respond(
            cx,
            api.substitute_template_variables(cx, take!(input.body())),
        ),
        Some(Op::SubstituteTemplateVariablesEx) => {
            let mut parameters = None;
            take!(input.arguments(&mut [&mut parameters]));
            server::respond(cx, api.substitute_template_variables_ex(cx, parameters))
        }
        Some(Op::SubstituteTemplateVariablesWithCustomTags) => server::respond(
            cx,
            api.substitute_template_variables_with_custom_tags(cx, take!(input.body())),
        ),
        Some(Op::SubstituteTemplateVariablesWithCustomTags2) => server::respond(
            cx,
            api.substitute_template_variables_with_custom_tags2(cx, take!(input.body())),
        ),
        Some(Op::UndoCheckoutDocument) => {
            let mut document_id = None;
            let mut allowed_return_types = None;
            take!(input.arguments(&mut [&mut document_id, &mut allowed_return_types]));
            server::respond(cx, api.undo_checkout_document(cx, document_id, allowed_return_types))
        }
        Some(Op::ValidateDocumentEntity) => {
            let mut document_entity = None;
            take!(input.arguments(&mut [&mut document_entity]));
            server::respond(cx, api.validate_document_entity(cx, document_entity))
        }
        Some(Op::VerifyGetDocumentStream) => {
            let mut document_id = None;
            take!(input.arguments(&mut [&mut document_id]));
            server::respond(cx, api.verify_get_document_stream(cx, document_id))
        }
        _ => return Err(server::Error::not_implemented()),
    })
}
