// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use pagewire_runtime::{Bytes, DateTime, Map};
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

/// Calls of the tag `Document_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct DocumentAgentClient<'c>(&'c Client);

impl<'c> DocumentAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Checks in a document that is checked out, so that its new content becomes available. Returns the outcome and,
    /// where the plugin asks for it, what the client has to do next.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/CheckinDocument`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CheckinDocument.html)
    /// - body, `CheckinDocumentRequest`.
    ///   - `DocumentId`, `i32`: Key of the document to check in.
    ///   - `AllowedReturnTypes`, list of text: Kinds of results that the caller can handle when a document plugin wants
    ///     more to be done, such as Message or SoProtocol; an empty list sets no limit.
    ///   - `VersionDescription`, text: Description of the new version; may be empty, and is lost when the plugin has no
    ///     versions.
    ///   - `VersionExtraFields`, list of text: Values that the plugin keeps with the new version; they are lost when
    ///     the plugin has no versions.
    /// - returns 200 with [`ReturnInfo`](crate::types::ReturnInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().checkin_document(
    ///     1,
    ///     &["allowed return types"],
    ///     "Met at the fair.",
    ///     &["version extra fields"],
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_CheckinDocument")]
    #[inline]
    pub fn checkin_document(
        self,
        document_id: i32,
        allowed_return_types: &[impl AsRef<str>],
        version_description: &str,
        version_extra_fields: &[impl AsRef<str>],
    ) -> Call<'c, ReturnInfo, Select> {
        self.call(Op::CheckinDocument, &[])
            .arguments(
                &[
                    View::I32(document_id),
                    View::List(&pagewire_runtime::table::Texts(allowed_return_types)),
                    View::Str(version_description),
                    View::List(&pagewire_runtime::table::Texts(version_extra_fields)),
                ],
            )
    }

    /// Checks out a document to the user who makes the call, for editing. Returns the outcome and, where the plugin
    /// asks for it, what the client has to do next.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/CheckoutDocument`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CheckoutDocument.html)
    /// - body, `CheckoutDocumentRequest`.
    ///   - `DocumentId`, `i32`: Key of the document to check out.
    ///   - `AllowedReturnTypes`, list of text: Kinds of results that the caller can handle when a document plugin wants
    ///     more to be done, such as Message or SoProtocol; an empty list sets no limit.
    /// - returns 200 with [`ReturnInfo`](crate::types::ReturnInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().checkout_document(1, &["allowed return types"])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_CheckoutDocument")]
    #[inline]
    pub fn checkout_document(
        self,
        document_id: i32,
        allowed_return_types: &[impl AsRef<str>],
    ) -> Call<'c, ReturnInfo, Select> {
        self.call(Op::CheckoutDocument, &[])
            .arguments(&[View::I32(document_id), View::List(&pagewire_runtime::table::Texts(allowed_return_types))])
    }

    /// Copies a document of the CRM to an attachment of customer service, for use in mailings. Returns the key of the
    /// attachment.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/CopyDocumentToCsAttachment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CopyDocumentToCsAttachment.html)
    /// - body, `CopyDocumentToCsAttachmentRequest`.
    ///   - `DocumentId`, `i32`: Key of the document to copy.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().copy_document_to_cs_attachment(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_CopyDocumentToCsAttachment")]
    #[inline]
    pub fn copy_document_to_cs_attachment(self, document_id: i32) -> Call<'c, i32, Select> {
        self.call(Op::CopyDocumentToCsAttachment, &[]).arguments(&[View::I32(document_id)])
    }

    /// Returns a new document with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/CreateDefaultDocumentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateDefaultDocumentEntity.html)
    /// - returns 200 with [`DocumentEntity`](crate::types::DocumentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().create_default_document_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_CreateDefaultDocumentEntity")]
    #[inline]
    pub fn create_default_document_entity(self) -> Call<'c, DocumentEntity> {
        self.call(Op::CreateDefaultDocumentEntity, &[])
    }

    /// Returns a new document that is prepared from a suggested document of a guide; nothing is stored until it is
    /// saved.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/CreateDefaultDocumentEntityFromSuggestion`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateDefaultDocumentEntityFromSuggestion.html)
    /// - body, `CreateDefaultDocumentEntityFromSuggestionRequest`.
    ///   - `SuggestedDocumentId`, `i32`: Key of the suggested document to start from.
    /// - returns 200 with [`DocumentEntity`](crate::types::DocumentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().create_default_document_entity_from_suggestion(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_CreateDefaultDocumentEntityFromSuggestion")]
    #[inline]
    pub fn create_default_document_entity_from_suggestion(
        self,
        suggested_document_id: i32,
    ) -> Call<'c, DocumentEntity, Select> {
        self.call(Op::CreateDefaultDocumentEntityFromSuggestion, &[]).arguments(&[View::I32(suggested_document_id)])
    }

    /// Returns a new document preview with the default values of the server; nothing is stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/CreateDefaultDocumentPreview`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateDefaultDocumentPreview.html)
    /// - returns 200 with [`DocumentPreview`](crate::types::DocumentPreview).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().create_default_document_preview().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_CreateDefaultDocumentPreview")]
    #[inline]
    pub fn create_default_document_preview(self) -> Call<'c, DocumentPreview> {
        self.call(Op::CreateDefaultDocumentPreview, &[])
    }

    /// Returns a new suggested document with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/CreateDefaultSuggestedDocumentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateDefaultSuggestedDocumentEntity.html)
    /// - returns 200 with [`SuggestedDocumentEntity`](crate::types::SuggestedDocumentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().create_default_suggested_document_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_CreateDefaultSuggestedDocumentEntity")]
    #[inline]
    pub fn create_default_suggested_document_entity(self) -> Call<'c, SuggestedDocumentEntity> {
        self.call(Op::CreateDefaultSuggestedDocumentEntity, &[])
    }

    /// Returns a new object for the parameters of template variables, with the default values of the server; nothing is
    /// stored. It is the input of `SubstituteTemplateVariablesEx`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/CreateDefaultTemplateVariablesParameters`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateDefaultTemplateVariablesParameters.html)
    /// - returns 200 with [`TemplateVariablesParameters`](crate::types::TemplateVariablesParameters).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().create_default_template_variables_parameters().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_CreateDefaultTemplateVariablesParameters")]
    #[inline]
    pub fn create_default_template_variables_parameters(self) -> Call<'c, TemplateVariablesParameters> {
        self.call(Op::CreateDefaultTemplateVariablesParameters, &[])
    }

    /// Creates the content of a document in the document archive. Content that exists already is replaced only when
    /// overwriting is allowed. The response is a stream: what the vendor's own client writes to it becomes the content.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/CreateDocumentStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateDocumentStream.html)
    /// - body, `CreateDocumentStreamRequest`.
    ///   - `DocumentEntity`, [`DocumentEntity`](crate::types::DocumentEntity): Document that the content belongs to.
    ///   - `OverwriteExistingData`, `bool`: Whether content that already exists may be overwritten.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let document_entity = superoffice::types::DocumentEntity::new().set_name("Example");
    /// let response = client.document_agent().create_document_stream(&document_entity, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_CreateDocumentStream")]
    #[inline]
    pub fn create_document_stream(
        self,
        document_entity: &DocumentEntity,
        overwrite_existing_data: bool,
    ) -> Call<'c, Binary, Select> {
        self.call(Op::CreateDocumentStream, &[])
            .arguments(&[View::Carrier(document_entity), View::Bool(overwrite_existing_data)])
    }

    /// Creates the content of a document from its template, fills in the template tags for the given records, and
    /// stores it in the archive. Work on with the returned document, since its file name may have changed; read the
    /// content with `GetDocumentStream`.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/CreateNewPhysicalDocumentFromTemplate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateNewPhysicalDocumentFromTemplate.html)
    /// - body,
    ///   [`CreateNewPhysicalDocumentFromTemplateRequest`](crate::types::CreateNewPhysicalDocumentFromTemplateRequest).
    /// - returns 200 with [`DocumentEntity`](crate::types::DocumentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::CreateNewPhysicalDocumentFromTemplateRequest::new()
    ///     .set_ui_culture("en-GB");
    /// let response = client.document_agent().create_new_physical_document_from_template(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_CreateNewPhysicalDocumentFromTemplate")]
    #[inline]
    pub fn create_new_physical_document_from_template(
        self,
        body: &CreateNewPhysicalDocumentFromTemplateRequest,
    ) -> Call<'c, DocumentEntity, Select> {
        self.call(Op::CreateNewPhysicalDocumentFromTemplate, &[]).body(View::Carrier(body))
    }

    /// Creates the content of a document from its template and stores it in the archive, with custom tags in addition
    /// to the tags for the given records. Work on with the returned document, since its file name may have changed.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/CreateNewPhysicalDocumentFromTemplateWithCustomTags`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateNewPhysicalDocumentFromTemplateWithCustomTags.html)
    /// - body,
    ///   [`CreateNewPhysicalDocumentFromTemplateWithCustomTagsRequest`](crate::types::CreateNewPhysicalDocumentFromTemplateWithCustomTagsRequest).
    /// - returns 200 with [`DocumentEntity`](crate::types::DocumentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::CreateNewPhysicalDocumentFromTemplateWithCustomTagsRequest::new()
    ///     .set_ui_culture("en-GB");
    /// let response = client.document_agent().create_new_physical_document_from_template_with_custom_tags(
    ///     &body,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_CreateNewPhysicalDocumentFromTemplateWithCustomTags")]
    #[inline]
    pub fn create_new_physical_document_from_template_with_custom_tags(
        self,
        body: &CreateNewPhysicalDocumentFromTemplateWithCustomTagsRequest,
    ) -> Call<'c, DocumentEntity, Select> {
        self.call(Op::CreateNewPhysicalDocumentFromTemplateWithCustomTags, &[]).body(View::Carrier(body))
    }

    /// Creates the content of a document from its template and stores it in the archive, like
    /// `CreateNewPhysicalDocumentFromTemplateWithCustomTags`, with the custom tags given as a map. Work on with the
    /// returned document, since its file name may have changed.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/CreateNewPhysicalDocumentFromTemplateWithCustomTags2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateNewPhysicalDocumentFromTemplateWithCustomTags2.html)
    /// - body,
    ///   [`CreateNewPhysicalDocumentFromTemplateWithCustomTags2Request`](crate::types::CreateNewPhysicalDocumentFromTemplateWithCustomTags2Request).
    /// - returns 200 with [`DocumentEntity`](crate::types::DocumentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::CreateNewPhysicalDocumentFromTemplateWithCustomTags2Request::new()
    ///     .set_ui_culture("en-GB");
    /// let response = client.document_agent().create_new_physical_document_from_template_with_custom_tags2(
    ///     &body,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_CreateNewPhysicalDocumentFromTemplateWithCustomTags2")]
    #[inline]
    pub fn create_new_physical_document_from_template_with_custom_tags2(
        self,
        body: &CreateNewPhysicalDocumentFromTemplateWithCustomTags2Request,
    ) -> Call<'c, DocumentEntity, Select> {
        self.call(Op::CreateNewPhysicalDocumentFromTemplateWithCustomTags2, &[]).body(View::Carrier(body))
    }

    /// Creates the content of a document from its template but leaves the template tags in place, so that it can serve
    /// as the source of a mail merge. Work on with the returned document, since its file name may have changed.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/CreateNewPhysicalMailMergeDocumentFromTemplate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateNewPhysicalMailMergeDocumentFromTemplate.html)
    /// - body, `CreateNewPhysicalMailMergeDocumentFromTemplateRequest`.
    ///   - `DocumentId`, `i32`: Key of the document that gets the content.
    ///   - `UiCulture`, text: Language variant of the template to use, as an ISO code such as nb-NO. The preference
    ///     PreferDocLang of the user can override it.
    /// - returns 200 with [`DocumentEntity`](crate::types::DocumentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().create_new_physical_mail_merge_document_from_template(
    ///     1,
    ///     "en-GB",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_CreateNewPhysicalMailMergeDocumentFromTemplate")]
    #[inline]
    pub fn create_new_physical_mail_merge_document_from_template(
        self,
        document_id: i32,
        ui_culture: &str,
    ) -> Call<'c, DocumentEntity, Select> {
        self.call(Op::CreateNewPhysicalMailMergeDocumentFromTemplate, &[])
            .arguments(&[View::I32(document_id), View::Str(ui_culture)])
    }

    /// Stores the given content as a temporary file and returns its actual name, which may differ from the requested
    /// one. Read it with `GetTempFile` and remove it with `DeleteTempFile`.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/CreateTempFile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_CreateTempFile.html)
    /// - body, `CreateTempFileRequest`.
    ///   - `Filename`, text: Name of the temporary file that is created, with its extension.
    ///   - `DataStream`, bytes in base64: Content of the temporary file, as bytes.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().create_temp_file("report.pdf", &b"content".as_slice().into())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_CreateTempFile")]
    #[inline]
    pub fn create_temp_file(self, filename: &str, data_stream: &Bytes) -> Call<'c, String, Select> {
        self.call(Op::CreateTempFile, &[]).arguments(&[View::Str(filename), data_stream.view()])
    }

    /// Removes a document by its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/DeleteDocumentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_DeleteDocumentEntity.html)
    /// - `documentEntityId` (query), `i32`: Key of the document to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.document_agent().delete_document_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_DeleteDocumentEntity")]
    #[inline]
    pub fn delete_document_entity(self, document_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteDocumentEntity, &[]).query("documentEntityId", View::I32(document_entity_id))
    }

    /// Removes the content of a document from the archive and returns whether this worked. The document record is a
    /// separate matter: remove it with `DeleteDocumentEntity`.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/DeletePhysicalDocument`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_DeletePhysicalDocument.html)
    /// - body, `DeletePhysicalDocumentRequest`.
    ///   - `DocumentId`, `i32`: Key of the document whose content is removed.
    ///   - `AllowedReturnType`, list of text: Kinds of results the caller can handle when the document plugin asks for
    ///     more to be done.
    /// - returns 200 with [`ReturnInfo`](crate::types::ReturnInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().delete_physical_document(1, &["allowed return type"])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_DeletePhysicalDocument")]
    #[inline]
    pub fn delete_physical_document(
        self,
        document_id: i32,
        allowed_return_type: &[impl AsRef<str>],
    ) -> Call<'c, ReturnInfo, Select> {
        self.call(Op::DeletePhysicalDocument, &[])
            .arguments(&[View::I32(document_id), View::List(&pagewire_runtime::table::Texts(allowed_return_type))])
    }

    /// Removes a temporary file that `CreateTempFile` has stored.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/DeleteTempFile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_DeleteTempFile.html)
    /// - body, `DeleteTempFileRequest`.
    ///   - `Filename`, text: Name of the temporary file to delete, with its extension.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.document_agent().delete_temp_file("report.pdf").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_DeleteTempFile")]
    #[inline]
    pub fn delete_temp_file(self, filename: &str) -> Call<'c, (), Select> {
        self.call(Op::DeleteTempFile, &[]).arguments(&[View::Str(filename)])
    }

    /// Runs a custom command of the document plugin on a document, or on one of its versions, and returns the reply of
    /// the plugin, which may ask for further steps. `GetDocumentCommands` lists the commands.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/ExecuteDocumentCommand`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_ExecuteDocumentCommand.html)
    /// - body, [`ExecuteDocumentCommandRequest`](crate::types::ExecuteDocumentCommandRequest).
    /// - returns 200 with [`ReturnInfo`](crate::types::ReturnInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ExecuteDocumentCommandRequest::new()
    ///     .set_version_id("version id")
    ///     .set_command("command");
    /// let response = client.document_agent().execute_document_command(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_ExecuteDocumentCommand")]
    #[inline]
    pub fn execute_document_command(self, body: &ExecuteDocumentCommandRequest) -> Call<'c, ReturnInfo, Select> {
        self.call(Op::ExecuteDocumentCommand, &[]).body(View::Carrier(body))
    }

    /// Returns the documents linked to an appointment, as its dialog shows them.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetAppointmentDocuments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetAppointmentDocuments.html)
    /// - body, `GetAppointmentDocumentsRequest`.
    ///   - `AppointmentId`, `i32`: Key of the appointment whose documents are returned.
    /// - returns 200 with list of [`Document`](crate::types::Document).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_appointment_documents(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetAppointmentDocuments")]
    #[inline]
    pub fn get_appointment_documents(self, appointment_id: i32) -> Call<'c, Vec<Document>, Select> {
        self.call(Op::GetAppointmentDocuments, &[]).arguments(&[View::I32(appointment_id)])
    }

    /// Returns whether a document is checked out, seen from the user who makes the call.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetCheckoutState`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetCheckoutState.html)
    /// - body, `GetCheckoutStateRequest`.
    ///   - `DocumentId`, `i32`: Key of the document whose checkout state is returned.
    /// - returns 200 with [`CheckoutInfo`](crate::types::CheckoutInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_checkout_state(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetCheckoutState")]
    #[inline]
    pub fn get_checkout_state(self, document_id: i32) -> Call<'c, CheckoutInfo, Select> {
        self.call(Op::GetCheckoutState, &[]).arguments(&[View::I32(document_id)])
    }

    /// Returns up to the given number of documents of a company (contact) within a period.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetContactDocuments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetContactDocuments.html)
    /// - body, `GetContactDocumentsRequest`.
    ///   - `ContactId`, `i32`: Key of the company whose documents are returned.
    ///   - `StartTime`, date-time: First moment of the period.
    ///   - `EndTime`, date-time: Last moment of the period.
    ///   - `Count`, `i32`: Largest number of documents to return; -1 for no limit.
    /// - returns 200 with list of [`Document`](crate::types::Document).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_contact_documents(
    ///     1,
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetContactDocuments")]
    #[inline]
    pub fn get_contact_documents(
        self,
        contact_id: i32,
        start_time: &DateTime,
        end_time: &DateTime,
        count: i32,
    ) -> Call<'c, Vec<Document>, Select> {
        self.call(Op::GetContactDocuments, &[])
            .arguments(&[View::I32(contact_id), View::DateTime(start_time), View::DateTime(end_time), View::I32(count)])
    }

    /// Returns up to the given number of documents of a company (contact) within a period whose templates belong to one
    /// heading. Headings group document templates.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetContactDocumentsByTemplateHeading`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetContactDocumentsByTemplateHeading.html)
    /// - body,
    ///   [`GetContactDocumentsByTemplateHeadingRequest`](crate::types::GetContactDocumentsByTemplateHeadingRequest).
    /// - returns 200 with list of [`Document`](crate::types::Document).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetContactDocumentsByTemplateHeadingRequest::new()
    ///     .set_contact_id(1)
    ///     .set_count(1);
    /// let response = client.document_agent().get_contact_documents_by_template_heading(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetContactDocumentsByTemplateHeading")]
    #[inline]
    pub fn get_contact_documents_by_template_heading(
        self,
        body: &GetContactDocumentsByTemplateHeadingRequest,
    ) -> Call<'c, Vec<Document>, Select> {
        self.call(Op::GetContactDocumentsByTemplateHeading, &[]).body(View::Carrier(body))
    }

    /// Returns up to the given number of documents of a company (contact) within a period that are based on one
    /// document template.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetContactDocumentsByTemplateType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetContactDocumentsByTemplateType.html)
    /// - body, [`GetContactDocumentsByTemplateTypeRequest`](crate::types::GetContactDocumentsByTemplateTypeRequest).
    /// - returns 200 with list of [`Document`](crate::types::Document).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetContactDocumentsByTemplateTypeRequest::new()
    ///     .set_contact_id(1)
    ///     .set_count(1);
    /// let response = client.document_agent().get_contact_documents_by_template_type(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetContactDocumentsByTemplateType")]
    #[inline]
    pub fn get_contact_documents_by_template_type(
        self,
        body: &GetContactDocumentsByTemplateTypeRequest,
    ) -> Call<'c, Vec<Document>, Select> {
        self.call(Op::GetContactDocumentsByTemplateType, &[]).body(View::Carrier(body))
    }

    /// Returns up to the given number of documents of a company (contact) within a period that are based on any of
    /// several document templates.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetContactDocumentsByTemplateTypes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetContactDocumentsByTemplateTypes.html)
    /// - body, [`GetContactDocumentsByTemplateTypesRequest`](crate::types::GetContactDocumentsByTemplateTypesRequest).
    /// - returns 200 with list of [`Document`](crate::types::Document).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetContactDocumentsByTemplateTypesRequest::new()
    ///     .set_contact_id(1)
    ///     .set_count(1);
    /// let response = client.document_agent().get_contact_documents_by_template_types(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetContactDocumentsByTemplateTypes")]
    #[inline]
    pub fn get_contact_documents_by_template_types(
        self,
        body: &GetContactDocumentsByTemplateTypesRequest,
    ) -> Call<'c, Vec<Document>, Select> {
        self.call(Op::GetContactDocumentsByTemplateTypes, &[]).body(View::Carrier(body))
    }

    /// Returns one document, looked up by its key.
    ///
    /// A call that takes longer than 1,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetDocument`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetDocument.html)
    /// - `documentId` (query), `i32`: Key of the document to return.
    /// - returns 200 with [`Document`](crate::types::Document).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_document(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetDocument")]
    #[inline]
    pub fn get_document(self, document_id: i32) -> Call<'c, Document, Select> {
        self.call(Op::GetDocument, &[]).query("documentId", View::I32(document_id))
    }

    /// Returns the custom commands that the document plugin offers for a document right now. Do not cache them: they
    /// differ between documents and change with time.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetDocumentCommands`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetDocumentCommands.html)
    /// - body, `GetDocumentCommandsRequest`.
    ///   - `DocumentId`, `i32`: Key of the document that the commands are for.
    ///   - `AllowedReturnTypes`, list of text: Kinds of results that the caller can handle when a document plugin wants
    ///     more to be done, such as Message or SoProtocol; an empty list sets no limit.
    /// - returns 200 with list of [`CommandInfo`](crate::types::CommandInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_document_commands(1, &["allowed return types"])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetDocumentCommands")]
    #[inline]
    pub fn get_document_commands(
        self,
        document_id: i32,
        allowed_return_types: &[impl AsRef<str>],
    ) -> Call<'c, Vec<CommandInfo>, Select> {
        self.call(Op::GetDocumentCommands, &[])
            .arguments(&[View::I32(document_id), View::List(&pagewire_runtime::table::Texts(allowed_return_types))])
    }

    /// Returns one document, looked up by its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetDocumentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetDocumentEntity.html)
    /// - `documentEntityId` (query), `i32`: Key of the document to return.
    /// - returns 200 with [`DocumentEntity`](crate::types::DocumentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_document_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetDocumentEntity")]
    #[inline]
    pub fn get_document_entity(self, document_entity_id: i32) -> Call<'c, DocumentEntity, Select> {
        self.call(Op::GetDocumentEntity, &[]).query("documentEntityId", View::I32(document_entity_id))
    }

    /// Returns the size of a document's content in bytes.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetDocumentLength`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetDocumentLength.html)
    /// - body, `GetDocumentLengthRequest`.
    ///   - `DocumentId`, `i32`: Key of the document whose size is returned.
    ///   - `VersionId`, text: Which version of the document is meant; empty for the latest.
    /// - returns 200 with `i64`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_document_length(1, "version id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetDocumentLength")]
    #[inline]
    pub fn get_document_length(self, document_id: i32, version_id: &str) -> Call<'c, i64, Select> {
        self.call(Op::GetDocumentLength, &[]).arguments(&[View::I32(document_id), View::Str(version_id)])
    }

    /// Returns several documents at once, by their keys.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetDocumentList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetDocumentList.html)
    /// - body, list of `i32`.
    /// - returns 200 with list of [`Document`](crate::types::Document).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_document_list(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetDocumentList")]
    #[inline]
    pub fn get_document_list(self, body: &[i32]) -> Call<'c, Vec<Document>, Select> {
        self.call(Op::GetDocumentList, &[]).body(View::List(&body))
    }

    /// Returns properties of a document that its document plugin supplies. Some standard properties should be available
    /// from every plugin.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetDocumentProperties`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetDocumentProperties.html)
    /// - body, `GetDocumentPropertiesRequest`.
    ///   - `DocumentId`, `i32`: Key of the document whose properties are returned.
    ///   - `RequestedProperties`, list of text: Names of the properties that the caller wants.
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_document_properties(1, &["requested properties"])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetDocumentProperties")]
    #[inline]
    pub fn get_document_properties(
        self,
        document_id: i32,
        requested_properties: &[impl AsRef<str>],
    ) -> Call<'c, Map<String>, Select> {
        self.call(Op::GetDocumentProperties, &[])
            .arguments(&[View::I32(document_id), View::List(&pagewire_runtime::table::Texts(requested_properties))])
    }

    /// Returns the content of a document as a stream of bytes.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetDocumentStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetDocumentStream.html)
    /// - body, `GetDocumentStreamRequest`.
    ///   - `DocumentId`, `i32`: Key of the document whose content is returned.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_document_stream(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetDocumentStream")]
    #[inline]
    pub fn get_document_stream(self, document_id: i32) -> Call<'c, Binary, Select> {
        self.call(Op::GetDocumentStream, &[]).arguments(&[View::I32(document_id)])
    }

    /// Returns the content of the document that the given document entity describes.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetDocumentStreamFromEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetDocumentStreamFromEntity.html)
    /// - body, `GetDocumentStreamFromEntityRequest`.
    ///   - `DocumentEntity`, [`DocumentEntity`](crate::types::DocumentEntity): Document whose content is returned.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let document_entity = superoffice::types::DocumentEntity::new().set_name("Example");
    /// let response = client.document_agent().get_document_stream_from_entity(&document_entity)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetDocumentStreamFromEntity")]
    #[inline]
    pub fn get_document_stream_from_entity(self, document_entity: &DocumentEntity) -> Call<'c, Binary, Select> {
        self.call(Op::GetDocumentStreamFromEntity, &[]).arguments(&[View::Carrier(document_entity)])
    }

    /// Returns a complete URL for the content of a document, which a client such as an editor can open. Some documents
    /// and document plugins do not support URLs; the response is then null or empty.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetDocumentUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetDocumentUrl.html)
    /// - body, `GetDocumentUrlRequest`.
    ///   - `DocumentId`, `i32`: Key of the document that the URL leads to.
    ///   - `VersionId`, text: Which version of the document is meant; empty for the latest.
    ///   - `WriteableUrl`, `bool`: Whether the URL must allow the content to be changed. With false, a plugin may still
    ///     return one that does.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_document_url(1, "version id", true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetDocumentUrl")]
    #[inline]
    pub fn get_document_url(self, document_id: i32, version_id: &str, writeable_url: bool) -> Call<'c, String, Select> {
        self.call(Op::GetDocumentUrl, &[])
            .arguments(&[View::I32(document_id), View::Str(version_id), View::Bool(writeable_url)])
    }

    /// Returns the documents whose templates belong to one heading. Headings group document templates.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetDocumentsByTemplateHeading`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetDocumentsByTemplateHeading.html)
    /// - body, `GetDocumentsByTemplateHeadingRequest`.
    ///   - `TemplateHeadingId`, `i32`: Key of the heading that groups templates.
    /// - returns 200 with list of [`Document`](crate::types::Document).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_documents_by_template_heading(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetDocumentsByTemplateHeading")]
    #[inline]
    pub fn get_documents_by_template_heading(self, template_heading_id: i32) -> Call<'c, Vec<Document>, Select> {
        self.call(Op::GetDocumentsByTemplateHeading, &[]).arguments(&[View::I32(template_heading_id)])
    }

    /// Returns the published documents of the user who makes the call.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetMyPublishedDocuments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetMyPublishedDocuments.html)
    /// - returns 200 with list of [`Document`](crate::types::Document).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_my_published_documents().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetMyPublishedDocuments")]
    #[inline]
    pub fn get_my_published_documents(self) -> Call<'c, Vec<Document>, Select> {
        self.call(Op::GetMyPublishedDocuments, &[])
    }

    /// Returns the documents linked to a contact person, as the person's dialog shows them.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetPersonDocuments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPersonDocuments.html)
    /// - body, `GetPersonDocumentsRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person whose documents are returned.
    /// - returns 200 with list of [`Document`](crate::types::Document).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_person_documents(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetPersonDocuments")]
    #[inline]
    pub fn get_person_documents(self, person_id: i32) -> Call<'c, Vec<Document>, Select> {
        self.call(Op::GetPersonDocuments, &[]).arguments(&[View::I32(person_id)])
    }

    /// Returns up to the given number of documents of a contact person within a period.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetPersonDocumentsByDate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPersonDocumentsByDate.html)
    /// - body, [`GetPersonDocumentsByDateRequest`](crate::types::GetPersonDocumentsByDateRequest).
    /// - returns 200 with list of [`Document`](crate::types::Document).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetPersonDocumentsByDateRequest::new().set_person_id(1).set_count(1);
    /// let response = client.document_agent().get_person_documents_by_date(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetPersonDocumentsByDate")]
    #[inline]
    pub fn get_person_documents_by_date(
        self,
        body: &GetPersonDocumentsByDateRequest,
    ) -> Call<'c, Vec<Document>, Select> {
        self.call(Op::GetPersonDocumentsByDate, &[]).body(View::Carrier(body))
    }

    /// Returns up to the given number of documents of a contact person within a period whose templates belong to one
    /// heading. Headings group document templates.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetPersonDocumentsByTemplateHeading`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPersonDocumentsByTemplateHeading.html)
    /// - body,
    ///   [`GetPersonDocumentsByTemplateHeadingRequest`](crate::types::GetPersonDocumentsByTemplateHeadingRequest).
    /// - returns 200 with list of [`Document`](crate::types::Document).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetPersonDocumentsByTemplateHeadingRequest::new()
    ///     .set_person_id(1)
    ///     .set_count(1);
    /// let response = client.document_agent().get_person_documents_by_template_heading(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetPersonDocumentsByTemplateHeading")]
    #[inline]
    pub fn get_person_documents_by_template_heading(
        self,
        body: &GetPersonDocumentsByTemplateHeadingRequest,
    ) -> Call<'c, Vec<Document>, Select> {
        self.call(Op::GetPersonDocumentsByTemplateHeading, &[]).body(View::Carrier(body))
    }

    /// Returns up to the given number of documents of a contact person within a period that are based on one document
    /// template.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetPersonDocumentsByTemplateType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPersonDocumentsByTemplateType.html)
    /// - body, [`GetPersonDocumentsByTemplateTypeRequest`](crate::types::GetPersonDocumentsByTemplateTypeRequest).
    /// - returns 200 with list of [`Document`](crate::types::Document).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetPersonDocumentsByTemplateTypeRequest::new()
    ///     .set_person_id(1)
    ///     .set_count(1);
    /// let response = client.document_agent().get_person_documents_by_template_type(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetPersonDocumentsByTemplateType")]
    #[inline]
    pub fn get_person_documents_by_template_type(
        self,
        body: &GetPersonDocumentsByTemplateTypeRequest,
    ) -> Call<'c, Vec<Document>, Select> {
        self.call(Op::GetPersonDocumentsByTemplateType, &[]).body(View::Carrier(body))
    }

    /// Returns up to the given number of documents of a contact person within a period that are based on any of several
    /// document templates.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetPersonDocumentsByTemplateTypes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPersonDocumentsByTemplateTypes.html)
    /// - body, [`GetPersonDocumentsByTemplateTypesRequest`](crate::types::GetPersonDocumentsByTemplateTypesRequest).
    /// - returns 200 with list of [`Document`](crate::types::Document).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetPersonDocumentsByTemplateTypesRequest::new()
    ///     .set_person_id(1)
    ///     .set_count(1);
    /// let response = client.document_agent().get_person_documents_by_template_types(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetPersonDocumentsByTemplateTypes")]
    #[inline]
    pub fn get_person_documents_by_template_types(
        self,
        body: &GetPersonDocumentsByTemplateTypesRequest,
    ) -> Call<'c, Vec<Document>, Select> {
        self.call(Op::GetPersonDocumentsByTemplateTypes, &[]).body(View::Carrier(body))
    }

    /// Returns what a document archive plugin can do, as pairs of capability and value. Plugins share a standard set of
    /// capabilities and may add their own.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetPluginCapabilities`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPluginCapabilities.html)
    /// - body, `Document_GetPluginCapabilitiesRequest`.
    ///   - `PluginId`, `i32`: Key of the document plugin, as document templates refer to it.
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_plugin_capabilities(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetPluginCapabilities")]
    #[inline]
    pub fn get_plugin_capabilities(self, plugin_id: i32) -> Call<'c, Map<String>, Select> {
        self.call(Op::GetPluginCapabilities, &[]).arguments(&[View::I32(plugin_id)])
    }

    /// Returns the document plugins that are installed.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetPluginList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPluginList.html)
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_plugin_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetPluginList")]
    #[inline]
    pub fn get_plugin_list(self) -> Call<'c, Map<String>, Select> {
        self.call(Op::GetPluginList, &[])
    }

    /// Returns the preview of a document's content, cleaned of unsafe parts where possible.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetPreviewDocumentStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPreviewDocumentStream.html)
    /// - body, `GetPreviewDocumentStreamRequest`.
    ///   - `DocumentId`, `i32`: Key of the document to preview.
    /// - returns 200 with [`DocumentPreview`](crate::types::DocumentPreview).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_preview_document_stream(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetPreviewDocumentStream")]
    #[inline]
    pub fn get_preview_document_stream(self, document_id: i32) -> Call<'c, DocumentPreview, Select> {
        self.call(Op::GetPreviewDocumentStream, &[]).arguments(&[View::I32(document_id)])
    }

    /// Returns up to the given number of documents of a project within a period.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetProjectDocuments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetProjectDocuments.html)
    /// - body, `GetProjectDocumentsRequest`.
    ///   - `ProjectId`, `i32`: Key of the project whose documents are returned.
    ///   - `StartTime`, date-time: First moment of the period.
    ///   - `EndTime`, date-time: Last moment of the period.
    ///   - `Count`, `i32`: Largest number of documents to return; -1 for no limit.
    /// - returns 200 with list of [`Document`](crate::types::Document).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_project_documents(
    ///     1,
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetProjectDocuments")]
    #[inline]
    pub fn get_project_documents(
        self,
        project_id: i32,
        start_time: &DateTime,
        end_time: &DateTime,
        count: i32,
    ) -> Call<'c, Vec<Document>, Select> {
        self.call(Op::GetProjectDocuments, &[])
            .arguments(&[View::I32(project_id), View::DateTime(start_time), View::DateTime(end_time), View::I32(count)])
    }

    /// Returns up to the given number of documents of a project within a period whose templates belong to one heading.
    /// Headings group document templates.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetProjectDocumentsByTemplateHeading`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetProjectDocumentsByTemplateHeading.html)
    /// - body,
    ///   [`GetProjectDocumentsByTemplateHeadingRequest`](crate::types::GetProjectDocumentsByTemplateHeadingRequest).
    /// - returns 200 with list of [`Document`](crate::types::Document).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetProjectDocumentsByTemplateHeadingRequest::new()
    ///     .set_project_id(1)
    ///     .set_count(1);
    /// let response = client.document_agent().get_project_documents_by_template_heading(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetProjectDocumentsByTemplateHeading")]
    #[inline]
    pub fn get_project_documents_by_template_heading(
        self,
        body: &GetProjectDocumentsByTemplateHeadingRequest,
    ) -> Call<'c, Vec<Document>, Select> {
        self.call(Op::GetProjectDocumentsByTemplateHeading, &[]).body(View::Carrier(body))
    }

    /// Returns up to the given number of documents of a project within a period that are based on one document
    /// template.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetProjectDocumentsByTemplateType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetProjectDocumentsByTemplateType.html)
    /// - body, [`GetProjectDocumentsByTemplateTypeRequest`](crate::types::GetProjectDocumentsByTemplateTypeRequest).
    /// - returns 200 with list of [`Document`](crate::types::Document).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetProjectDocumentsByTemplateTypeRequest::new()
    ///     .set_project_id(1)
    ///     .set_count(1);
    /// let response = client.document_agent().get_project_documents_by_template_type(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetProjectDocumentsByTemplateType")]
    #[inline]
    pub fn get_project_documents_by_template_type(
        self,
        body: &GetProjectDocumentsByTemplateTypeRequest,
    ) -> Call<'c, Vec<Document>, Select> {
        self.call(Op::GetProjectDocumentsByTemplateType, &[]).body(View::Carrier(body))
    }

    /// Returns up to the given number of documents of a project within a period that are based on any of several
    /// document templates.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetProjectDocumentsByTemplateTypes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetProjectDocumentsByTemplateTypes.html)
    /// - body, [`GetProjectDocumentsByTemplateTypesRequest`](crate::types::GetProjectDocumentsByTemplateTypesRequest).
    /// - returns 200 with list of [`Document`](crate::types::Document).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetProjectDocumentsByTemplateTypesRequest::new()
    ///     .set_project_id(1)
    ///     .set_count(1);
    /// let response = client.document_agent().get_project_documents_by_template_types(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetProjectDocumentsByTemplateTypes")]
    #[inline]
    pub fn get_project_documents_by_template_types(
        self,
        body: &GetProjectDocumentsByTemplateTypesRequest,
    ) -> Call<'c, Vec<Document>, Select> {
        self.call(Op::GetProjectDocumentsByTemplateTypes, &[]).body(View::Carrier(body))
    }

    /// Returns up to the given number of documents of a project member within a period.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetProjectMemberDocuments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetProjectMemberDocuments.html)
    /// - body, `GetProjectMemberDocumentsRequest`.
    ///   - `PersonId`, `i32`: Key of the contact person who is the project member, not of the membership.
    ///   - `StartTime`, date-time: First moment of the period.
    ///   - `EndTime`, date-time: Last moment of the period.
    ///   - `Count`, `i32`: Largest number of documents to return; -1 for no limit.
    /// - returns 200 with list of [`Document`](crate::types::Document).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_project_member_documents(
    ///     1,
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     &"2026-07-01T09:00:00Z".into(),
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetProjectMemberDocuments")]
    #[inline]
    pub fn get_project_member_documents(
        self,
        person_id: i32,
        start_time: &DateTime,
        end_time: &DateTime,
        count: i32,
    ) -> Call<'c, Vec<Document>, Select> {
        self.call(Op::GetProjectMemberDocuments, &[])
            .arguments(&[View::I32(person_id), View::DateTime(start_time), View::DateTime(end_time), View::I32(count)])
    }

    /// Returns up to the given number of documents of a project member within a period whose templates belong to one
    /// heading. Headings group document templates.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetProjectMemberDocumentsByTemplateHeading`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetProjectMemberDocumentsByTemplateHeading.html)
    /// - body,
    ///   [`GetProjectMemberDocumentsByTemplateHeadingRequest`](crate::types::GetProjectMemberDocumentsByTemplateHeadingRequest).
    /// - returns 200 with list of [`Document`](crate::types::Document).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetProjectMemberDocumentsByTemplateHeadingRequest::new()
    ///     .set_person_id(1)
    ///     .set_count(1);
    /// let response = client.document_agent().get_project_member_documents_by_template_heading(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetProjectMemberDocumentsByTemplateHeading")]
    #[inline]
    pub fn get_project_member_documents_by_template_heading(
        self,
        body: &GetProjectMemberDocumentsByTemplateHeadingRequest,
    ) -> Call<'c, Vec<Document>, Select> {
        self.call(Op::GetProjectMemberDocumentsByTemplateHeading, &[]).body(View::Carrier(body))
    }

    /// Returns up to the given number of documents of a project member within a period that are based on one document
    /// template.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetProjectMemberDocumentsByTemplateType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetProjectMemberDocumentsByTemplateType.html)
    /// - body,
    ///   [`GetProjectMemberDocumentsByTemplateTypeRequest`](crate::types::GetProjectMemberDocumentsByTemplateTypeRequest).
    /// - returns 200 with list of [`Document`](crate::types::Document).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetProjectMemberDocumentsByTemplateTypeRequest::new()
    ///     .set_person_id(1)
    ///     .set_count(1);
    /// let response = client.document_agent().get_project_member_documents_by_template_type(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetProjectMemberDocumentsByTemplateType")]
    #[inline]
    pub fn get_project_member_documents_by_template_type(
        self,
        body: &GetProjectMemberDocumentsByTemplateTypeRequest,
    ) -> Call<'c, Vec<Document>, Select> {
        self.call(Op::GetProjectMemberDocumentsByTemplateType, &[]).body(View::Carrier(body))
    }

    /// Returns up to the given number of documents of a project member within a period that are based on any of several
    /// document templates.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetProjectMemberDocumentsByTemplateTypes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetProjectMemberDocumentsByTemplateTypes.html)
    /// - body,
    ///   [`GetProjectMemberDocumentsByTemplateTypesRequest`](crate::types::GetProjectMemberDocumentsByTemplateTypesRequest).
    /// - returns 200 with list of [`Document`](crate::types::Document).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetProjectMemberDocumentsByTemplateTypesRequest::new()
    ///     .set_person_id(1)
    ///     .set_count(1);
    /// let response = client.document_agent().get_project_member_documents_by_template_types(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetProjectMemberDocumentsByTemplateTypes")]
    #[inline]
    pub fn get_project_member_documents_by_template_types(
        self,
        body: &GetProjectMemberDocumentsByTemplateTypesRequest,
    ) -> Call<'c, Vec<Document>, Select> {
        self.call(Op::GetProjectMemberDocumentsByTemplateTypes, &[]).body(View::Carrier(body))
    }

    /// Returns a document on condition that it is published.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetPublishedDocument`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPublishedDocument.html)
    /// - body, `GetPublishedDocumentRequest`.
    ///   - `DocumentId`, `i32`: Key of the published document to return.
    /// - returns 200 with [`Document`](crate::types::Document).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_published_document(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetPublishedDocument")]
    #[inline]
    pub fn get_published_document(self, document_id: i32) -> Call<'c, Document, Select> {
        self.call(Op::GetPublishedDocument, &[]).arguments(&[View::I32(document_id)])
    }

    /// Returns those of the given documents that are published.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetPublishedDocuments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPublishedDocuments.html)
    /// - body, `GetPublishedDocumentsRequest`.
    ///   - `DocumentIds`, list of `i32`: Keys of the documents to look at.
    /// - returns 200 with list of [`Document`](crate::types::Document).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_published_documents(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetPublishedDocuments")]
    #[inline]
    pub fn get_published_documents(self, document_ids: &[i32]) -> Call<'c, Vec<Document>, Select> {
        self.call(Op::GetPublishedDocuments, &[]).arguments(&[View::List(&document_ids)])
    }

    /// Returns up to the given number of published documents within a period that a contact person may see, or that are
    /// in one of the person's projects.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetPublishedDocumentsByDate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPublishedDocumentsByDate.html)
    /// - body, [`GetPublishedDocumentsByDateRequest`](crate::types::GetPublishedDocumentsByDateRequest).
    /// - returns 200 with list of [`Document`](crate::types::Document).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetPublishedDocumentsByDateRequest::new()
    ///     .set_person_id(1)
    ///     .set_count(1);
    /// let response = client.document_agent().get_published_documents_by_date(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetPublishedDocumentsByDate")]
    #[inline]
    pub fn get_published_documents_by_date(
        self,
        body: &GetPublishedDocumentsByDateRequest,
    ) -> Call<'c, Vec<Document>, Select> {
        self.call(Op::GetPublishedDocumentsByDate, &[]).body(View::Carrier(body))
    }

    /// Returns up to the given number of published documents within a period that belong to a contact person, or that
    /// are in one of the person's projects.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetPublishedPersonDocumentsByDate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPublishedPersonDocumentsByDate.html)
    /// - body, [`GetPublishedPersonDocumentsByDateRequest`](crate::types::GetPublishedPersonDocumentsByDateRequest).
    /// - returns 200 with list of [`Document`](crate::types::Document).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetPublishedPersonDocumentsByDateRequest::new()
    ///     .set_person_id(1)
    ///     .set_count(1);
    /// let response = client.document_agent().get_published_person_documents_by_date(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetPublishedPersonDocumentsByDate")]
    #[inline]
    pub fn get_published_person_documents_by_date(
        self,
        body: &GetPublishedPersonDocumentsByDateRequest,
    ) -> Call<'c, Vec<Document>, Select> {
        self.call(Op::GetPublishedPersonDocumentsByDate, &[]).body(View::Carrier(body))
    }

    /// Returns the published documents that belong to one project.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetPublishedProjectDocuments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetPublishedProjectDocuments.html)
    /// - body, `GetPublishedProjectDocumentsRequest`.
    ///   - `ProjectId`, `i32`: Key of the project whose published documents are returned.
    /// - returns 200 with list of [`Document`](crate::types::Document).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_published_project_documents(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetPublishedProjectDocuments")]
    #[inline]
    pub fn get_published_project_documents(self, project_id: i32) -> Call<'c, Vec<Document>, Select> {
        self.call(Op::GetPublishedProjectDocuments, &[]).arguments(&[View::I32(project_id)])
    }

    /// Returns the documents linked to a sale, as its dialog shows them.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetSaleDocuments`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetSaleDocuments.html)
    /// - body, `GetSaleDocumentsRequest`.
    ///   - `SaleId`, `i32`: Key of the sale whose documents are returned.
    /// - returns 200 with list of [`Document`](crate::types::Document).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_sale_documents(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetSaleDocuments")]
    #[inline]
    pub fn get_sale_documents(self, sale_id: i32) -> Call<'c, Vec<Document>, Select> {
        self.call(Op::GetSaleDocuments, &[]).arguments(&[View::I32(sale_id)])
    }

    /// Returns the content of a document as a stream of bytes, cleaned of unsafe parts where possible.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetSanitizedDocumentStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetSanitizedDocumentStream.html)
    /// - body, `GetSanitizedDocumentStreamRequest`.
    ///   - `DocumentId`, `i32`: Key of the document whose content is returned.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_sanitized_document_stream(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetSanitizedDocumentStream")]
    #[inline]
    pub fn get_sanitized_document_stream(self, document_id: i32) -> Call<'c, Binary, Select> {
        self.call(Op::GetSanitizedDocumentStream, &[]).arguments(&[View::I32(document_id)])
    }

    /// Returns the content of a mail template, looked up by its name, cleaned of unsafe parts where possible.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetSanitizedTemplateStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetSanitizedTemplateStream.html)
    /// - body, `GetSanitizedTemplateStreamRequest`.
    ///   - `TemplateName`, text: File name of the mail template to return.
    ///   - `AllowPersonal`, `bool`: Whether a personal template is looked for before the shared ones.
    ///   - `UiCulture`, text: Language variant of the template to use, as an ISO code such as nb-NO. The preference
    ///     PreferDocLang of the user can override it.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_sanitized_template_stream("template name", true, "en-GB")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetSanitizedTemplateStream")]
    #[inline]
    pub fn get_sanitized_template_stream(
        self,
        template_name: &str,
        allow_personal: bool,
        ui_culture: &str,
    ) -> Call<'c, Binary, Select> {
        self.call(Op::GetSanitizedTemplateStream, &[])
            .arguments(&[View::Str(template_name), View::Bool(allow_personal), View::Str(ui_culture)])
    }

    /// Returns the content of a document template, looked up by its key, cleaned of unsafe parts where possible.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetSanitizedTemplateStreamFromId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetSanitizedTemplateStreamFromId.html)
    /// - body, `GetSanitizedTemplateStreamFromIdRequest`.
    ///   - `TemplateId`, `i32`: Key of the document template whose content is returned.
    ///   - `UiCulture`, text: Language variant of the template to use, as an ISO code such as nb-NO. The preference
    ///     PreferDocLang of the user can override it.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_sanitized_template_stream_from_id(1, "en-GB")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetSanitizedTemplateStreamFromId")]
    #[inline]
    pub fn get_sanitized_template_stream_from_id(self, template_id: i32, ui_culture: &str) -> Call<'c, Binary, Select> {
        self.call(Op::GetSanitizedTemplateStreamFromId, &[]).arguments(&[View::I32(template_id), View::Str(ui_culture)])
    }

    /// Returns one suggested document, looked up by its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetSuggestedDocumentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetSuggestedDocumentEntity.html)
    /// - `suggestedDocumentEntityId` (query), `i32`: Key of the suggested document to return.
    /// - returns 200 with [`SuggestedDocumentEntity`](crate::types::SuggestedDocumentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_suggested_document_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetSuggestedDocumentEntity")]
    #[inline]
    pub fn get_suggested_document_entity(
        self,
        suggested_document_entity_id: i32,
    ) -> Call<'c, SuggestedDocumentEntity, Select> {
        self.call(Op::GetSuggestedDocumentEntity, &[])
            .query("suggestedDocumentEntityId", View::I32(suggested_document_entity_id))
    }

    /// Returns the content of a temporary file that `CreateTempFile` has stored.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetTempFile`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetTempFile.html)
    /// - body, `GetTempFileRequest`.
    ///   - `Filename`, text: Name of the temporary file to read, with its extension.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_temp_file("report.pdf").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetTempFile")]
    #[inline]
    pub fn get_temp_file(self, filename: &str) -> Call<'c, Binary, Select> {
        self.call(Op::GetTempFile, &[]).arguments(&[View::Str(filename)])
    }

    /// Returns the content of a mail template, looked up by its name, as a stream of bytes.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetTemplateStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetTemplateStream.html)
    /// - body, `GetTemplateStreamRequest`.
    ///   - `TemplateName`, text: File name of the mail template to return.
    ///   - `AllowPersonal`, `bool`: Whether a personal template is looked for before the shared ones.
    ///   - `UiCulture`, text: Language variant of the template to use, as an ISO code such as nb-NO. The preference
    ///     PreferDocLang of the user can override it.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_template_stream("template name", true, "en-GB")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetTemplateStream")]
    #[inline]
    pub fn get_template_stream(
        self,
        template_name: &str,
        allow_personal: bool,
        ui_culture: &str,
    ) -> Call<'c, Binary, Select> {
        self.call(Op::GetTemplateStream, &[])
            .arguments(&[View::Str(template_name), View::Bool(allow_personal), View::Str(ui_culture)])
    }

    /// Returns the content of a document template, looked up by its key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetTemplateStreamFromId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetTemplateStreamFromId.html)
    /// - body, `GetTemplateStreamFromIdRequest`.
    ///   - `TemplateId`, `i32`: Key of the document template whose content is returned.
    ///   - `UiCulture`, text: Language variant of the template to use, as an ISO code such as nb-NO. The preference
    ///     PreferDocLang of the user can override it.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_template_stream_from_id(1, "en-GB").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetTemplateStreamFromId")]
    #[inline]
    pub fn get_template_stream_from_id(self, template_id: i32, ui_culture: &str) -> Call<'c, Binary, Select> {
        self.call(Op::GetTemplateStreamFromId, &[]).arguments(&[View::I32(template_id), View::Str(ui_culture)])
    }

    /// Returns the preview of a document's content exactly as stored. Costs the server less than
    /// `GetPreviewDocumentStream`, but leaves the sanitizing to the caller, who must do it before users see the
    /// content.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetUnsanitizedPreviewDocumentStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetUnsanitizedPreviewDocumentStream.html)
    /// - body, `GetUnsanitizedPreviewDocumentStreamRequest`.
    ///   - `DocumentId`, `i32`: Key of the document to preview.
    /// - returns 200 with [`DocumentPreview`](crate::types::DocumentPreview).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_unsanitized_preview_document_stream(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetUnsanitizedPreviewDocumentStream")]
    #[inline]
    pub fn get_unsanitized_preview_document_stream(self, document_id: i32) -> Call<'c, DocumentPreview, Select> {
        self.call(Op::GetUnsanitizedPreviewDocumentStream, &[]).arguments(&[View::I32(document_id)])
    }

    /// Returns the committed versions of a document.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/GetVersionList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_GetVersionList.html)
    /// - body, `GetVersionListRequest`.
    ///   - `DocumentId`, `i32`: Key of the document whose versions are returned.
    /// - returns 200 with list of [`VersionInfo`](crate::types::VersionInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().get_version_list(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_GetVersionList")]
    #[inline]
    pub fn get_version_list(self, document_id: i32) -> Call<'c, Vec<VersionInfo>, Select> {
        self.call(Op::GetVersionList, &[]).arguments(&[View::I32(document_id)])
    }

    /// Gives a document's file in the archive another name and returns the name.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/RenameDocument`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_RenameDocument.html)
    /// - body, `RenameDocumentRequest`.
    ///   - `DocumentId`, `i32`: Key of the document whose file gets the new name.
    ///   - `NewFilename`, text: Proposed name of the file; the document archive may change it, for instance to make it
    ///     unique.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().rename_document(1, "report.pdf").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_RenameDocument")]
    #[inline]
    pub fn rename_document(self, document_id: i32, new_filename: &str) -> Call<'c, String, Select> {
        self.call(Op::RenameDocument, &[]).arguments(&[View::I32(document_id), View::Str(new_filename)])
    }

    /// Stores a document: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/SaveDocumentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SaveDocumentEntity.html)
    /// - body, [`DocumentEntity`](crate::types::DocumentEntity).
    /// - returns 200 with [`DocumentEntity`](crate::types::DocumentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::DocumentEntity::new().set_name("Example");
    /// let response = client.document_agent().save_document_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_SaveDocumentEntity")]
    #[inline]
    pub fn save_document_entity(self, body: &DocumentEntity) -> Call<'c, DocumentEntity> {
        self.call(Op::SaveDocumentEntity, &[]).body(View::Carrier(body))
    }

    /// Stores the given content as the file of a document template and returns information about the template.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/SaveDocumentTemplateStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SaveDocumentTemplateStream.html)
    /// - body, `Document_SaveDocumentTemplateStreamRequest`.
    ///   - `DocumentTemplateId`, `i32`: Key of the document template that gets the content.
    ///   - `Content`, bytes in base64: Content of the template file, as bytes.
    ///   - `LanguageCode`, text: Language of the texts as an ISO code, such as nb-NO.
    ///   - `PluginId`, `i32`: Key of the document plugin that stores the content; -1 for the plugin of the template.
    /// - returns 200 with [`TemplateInfo`](crate::types::TemplateInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().save_document_template_stream(
    ///     1,
    ///     &b"content".as_slice().into(),
    ///     "en",
    ///     2,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_SaveDocumentTemplateStream")]
    #[inline]
    pub fn save_document_template_stream(
        self,
        document_template_id: i32,
        content: &Bytes,
        language_code: &str,
        plugin_id: i32,
    ) -> Call<'c, TemplateInfo, Select> {
        self.call(Op::SaveDocumentTemplateStream, &[])
            .arguments(
                &[View::I32(document_template_id), content.view(), View::Str(language_code), View::I32(plugin_id)],
            )
    }

    /// Turns a privacy report from HTML into a PDF file and stores it as a document, whose key is returned.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/SavePrivacyReport`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SavePrivacyReport.html)
    /// - body, `SavePrivacyReportRequest`.
    ///   - `HtmlReport`, text: Content of the privacy report, in HTML.
    ///   - `Title`, text: Title of the report document.
    ///   - `PersonId`, `i32`: Key of the contact person whom the privacy report is about.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().save_privacy_report("html report", "First visit", 1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_SavePrivacyReport")]
    #[inline]
    pub fn save_privacy_report(self, html_report: &str, title: &str, person_id: i32) -> Call<'c, i32, Select> {
        self.call(Op::SavePrivacyReport, &[])
            .arguments(&[View::Str(html_report), View::Str(title), View::I32(person_id)])
    }

    /// Stores a finished privacy report in PDF as a document, names its file, links it to the person it is about, and
    /// returns the document's key.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/SavePrivacyReportPdf`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SavePrivacyReportPdf.html)
    /// - body, `SavePrivacyReportPdfRequest`.
    ///   - `Stream`, bytes in base64: Bytes of the file.
    ///   - `Title`, text: Title of the report document.
    ///   - `PersonId`, `i32`: Key of the contact person who the report is about.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().save_privacy_report_pdf(
    ///     &b"content".as_slice().into(),
    ///     "First visit",
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_SavePrivacyReportPdf")]
    #[inline]
    pub fn save_privacy_report_pdf(self, stream: &Bytes, title: &str, person_id: i32) -> Call<'c, i32, Select> {
        self.call(Op::SavePrivacyReportPdf, &[]).arguments(&[stream.view(), View::Str(title), View::I32(person_id)])
    }

    /// Stores a suggested document: creates it when its key is 0, else replaces the stored values. Returns it as
    /// stored.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/SaveSuggestedDocumentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SaveSuggestedDocumentEntity.html)
    /// - body, [`SuggestedDocumentEntity`](crate::types::SuggestedDocumentEntity).
    /// - returns 200 with [`SuggestedDocumentEntity`](crate::types::SuggestedDocumentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SuggestedDocumentEntity::new().set_name("Example");
    /// let response = client.document_agent().save_suggested_document_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_SaveSuggestedDocumentEntity")]
    #[inline]
    pub fn save_suggested_document_entity(self, body: &SuggestedDocumentEntity) -> Call<'c, SuggestedDocumentEntity> {
        self.call(Op::SaveSuggestedDocumentEntity, &[]).body(View::Carrier(body))
    }

    /// Stores the content of a document, given the document entity. Work on with the returned document, since its file
    /// name may have changed.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/SetDocumentStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SetDocumentStream.html)
    /// - body, `SetDocumentStreamRequest`.
    ///   - `DocumentEntity`, [`DocumentEntity`](crate::types::DocumentEntity): Document that the content is stored for;
    ///     its file name may change, so read the returned document.
    ///   - `Stream`, bytes in base64: Bytes of the file.
    ///   - `OverwriteExistingData`, `bool`: True to replace the content of a document that has one; false for a
    ///     document that has none yet. Other cases fail.
    /// - returns 200 with [`DocumentEntity`](crate::types::DocumentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let document_entity = superoffice::types::DocumentEntity::new().set_name("Example");
    /// let response = client.document_agent().set_document_stream(
    ///     &document_entity,
    ///     &b"content".as_slice().into(),
    ///     true,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_SetDocumentStream")]
    #[inline]
    pub fn set_document_stream(
        self,
        document_entity: &DocumentEntity,
        stream: &Bytes,
        overwrite_existing_data: bool,
    ) -> Call<'c, DocumentEntity, Select> {
        self.call(Op::SetDocumentStream, &[])
            .arguments(&[View::Carrier(document_entity), stream.view(), View::Bool(overwrite_existing_data)])
    }

    /// Stores the content of a document, given its key. Work on with the returned document, since its file name may
    /// have changed.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/SetDocumentStreamFromId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SetDocumentStreamFromId.html)
    /// - body, `SetDocumentStreamFromIdRequest`.
    ///   - `DocumentId`, `i32`: Key of the document that gets the content.
    ///   - `Stream`, bytes in base64: Bytes of the file.
    /// - returns 200 with [`DocumentEntity`](crate::types::DocumentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().set_document_stream_from_id(1, &b"content".as_slice().into())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_SetDocumentStreamFromId")]
    #[inline]
    pub fn set_document_stream_from_id(self, document_id: i32, stream: &Bytes) -> Call<'c, DocumentEntity, Select> {
        self.call(Op::SetDocumentStreamFromId, &[]).arguments(&[View::I32(document_id), stream.view()])
    }

    /// Stores a template for a mail signature in the document archive.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/SetTemplateStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SetTemplateStream.html)
    /// - body, `SetTemplateStreamRequest`.
    ///   - `Filename`, text: Name of the template file, with its extension.
    ///   - `Personal`, `bool`: True to store the template for the user, false to store it for everybody.
    ///   - `Stream`, bytes in base64: Bytes of the file.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.document_agent().set_template_stream("report.pdf", true, &b"content".as_slice().into())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_SetTemplateStream")]
    #[inline]
    pub fn set_template_stream(self, filename: &str, personal: bool, stream: &Bytes) -> Call<'c, (), Select> {
        self.call(Op::SetTemplateStream, &[]).arguments(&[View::Str(filename), View::Bool(personal), stream.view()])
    }

    /// Fills in the template tags of a merge document (type MergeDraft) for the given associate and returns the
    /// content. Custom tags come as two parallel arrays of names and values, and win over other values.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/SubstituteMergeDocumentTemplateVariables`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SubstituteMergeDocumentTemplateVariables.html)
    /// - body, `SubstituteMergeDocumentTemplateVariablesRequest`.
    ///   - `DocumentId`, `i32`: Key of the merge document whose content is filled in.
    ///   - `AssociateId`, `i32`: Key of the user (associate) that template tags take values from.
    ///   - `CustomTags`, list of text: Names of custom tags, of four characters each, in the order of their values.
    ///   - `CustomValues`, list of text: Values of the custom tags: one for each tag, in the same order.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().substitute_merge_document_template_variables(
    ///     1,
    ///     2,
    ///     &["custom tags"],
    ///     &["custom values"],
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_SubstituteMergeDocumentTemplateVariables")]
    #[inline]
    pub fn substitute_merge_document_template_variables(
        self,
        document_id: i32,
        associate_id: i32,
        custom_tags: &[impl AsRef<str>],
        custom_values: &[impl AsRef<str>],
    ) -> Call<'c, Binary, Select> {
        self.call(Op::SubstituteMergeDocumentTemplateVariables, &[])
            .arguments(
                &[
                    View::I32(document_id),
                    View::I32(associate_id),
                    View::List(&pagewire_runtime::table::Texts(custom_tags)),
                    View::List(&pagewire_runtime::table::Texts(custom_values)),
                ],
            )
    }

    /// Fills in the template tags of a merge document (type MergeDraft) for the given associate and returns the
    /// content, like `SubstituteMergeDocumentTemplateVariables`, with the custom tags as a map. Custom values win over
    /// other values.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/SubstituteMergeDocumentTemplateVariables2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SubstituteMergeDocumentTemplateVariables2.html)
    /// - body, `SubstituteMergeDocumentTemplateVariables2Request`.
    ///   - `DocumentId`, `i32`: Key of the merge document whose content is filled in.
    ///   - `AssociateId`, `i32`: Key of the user (associate) that template tags take values from.
    ///   - `CustomTags`, dictionary of text: Values of custom tags by tag, whose name has four characters.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().substitute_merge_document_template_variables2(
    ///     1,
    ///     2,
    ///     &[("key", "custom tags".to_owned())].into(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_SubstituteMergeDocumentTemplateVariables2")]
    #[inline]
    pub fn substitute_merge_document_template_variables2(
        self,
        document_id: i32,
        associate_id: i32,
        custom_tags: &Map<String>,
    ) -> Call<'c, Binary, Select> {
        self.call(Op::SubstituteMergeDocumentTemplateVariables2, &[])
            .arguments(&[View::I32(document_id), View::I32(associate_id), View::Map(custom_tags)])
    }

    /// Fills in the template tags of a merge document (type MergeDraft) for the given records and returns the content.
    /// Custom tags come as two parallel arrays of names and values, and win over other values.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/SubstituteMergeDocumentTemplateVariablesEx`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SubstituteMergeDocumentTemplateVariablesEx.html)
    /// - body,
    ///   [`SubstituteMergeDocumentTemplateVariablesExRequest`](crate::types::SubstituteMergeDocumentTemplateVariablesExRequest).
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SubstituteMergeDocumentTemplateVariablesExRequest::new()
    ///     .set_merge_document_id(1)
    ///     .set_contact_id(1);
    /// let response = client.document_agent().substitute_merge_document_template_variables_ex(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_SubstituteMergeDocumentTemplateVariablesEx")]
    #[inline]
    pub fn substitute_merge_document_template_variables_ex(
        self,
        body: &SubstituteMergeDocumentTemplateVariablesExRequest,
    ) -> Call<'c, Binary, Select> {
        self.call(Op::SubstituteMergeDocumentTemplateVariablesEx, &[]).body(View::Carrier(body))
    }

    /// Fills in the template tags of a merge document (type MergeDraft) for the given records and returns the content,
    /// like `SubstituteMergeDocumentTemplateVariablesEx`, with the custom tags as a map. Custom values win over other
    /// values.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/SubstituteMergeDocumentTemplateVariablesEx2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SubstituteMergeDocumentTemplateVariablesEx2.html)
    /// - body,
    ///   [`SubstituteMergeDocumentTemplateVariablesEx2Request`](crate::types::SubstituteMergeDocumentTemplateVariablesEx2Request).
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SubstituteMergeDocumentTemplateVariablesEx2Request::new()
    ///     .set_merge_document_id(1)
    ///     .set_contact_id(1);
    /// let response = client.document_agent().substitute_merge_document_template_variables_ex2(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_SubstituteMergeDocumentTemplateVariablesEx2")]
    #[inline]
    pub fn substitute_merge_document_template_variables_ex2(
        self,
        body: &SubstituteMergeDocumentTemplateVariablesEx2Request,
    ) -> Call<'c, Binary, Select> {
        self.call(Op::SubstituteMergeDocumentTemplateVariablesEx2, &[]).body(View::Carrier(body))
    }

    /// Returns a text in which the template tags are replaced with values from the records given by their keys.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/SubstituteTemplateVariables`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SubstituteTemplateVariables.html)
    /// - body, [`SubstituteTemplateVariablesRequest`](crate::types::SubstituteTemplateVariablesRequest).
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SubstituteTemplateVariablesRequest::new()
    ///     .set_culture_name("Example");
    /// let response = client.document_agent().substitute_template_variables(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_SubstituteTemplateVariables")]
    #[inline]
    pub fn substitute_template_variables(self, body: &SubstituteTemplateVariablesRequest) -> Call<'c, String, Select> {
        self.call(Op::SubstituteTemplateVariables, &[]).body(View::Carrier(body))
    }

    /// Returns a text in which the template tags are replaced with values, from records, custom values and entities
    /// that one parameter carrier holds.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/SubstituteTemplateVariablesEx`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SubstituteTemplateVariablesEx.html)
    /// - body, `SubstituteTemplateVariablesExRequest`.
    ///   - `Parameters`, [`TemplateVariablesParameters`](crate::types::TemplateVariablesParameters): Text to process,
    ///     with the keys, custom values and entities that the tags take values from.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let parameters = superoffice::types::TemplateVariablesParameters::new().set_culture_name("Example");
    /// let response = client.document_agent().substitute_template_variables_ex(&parameters).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_SubstituteTemplateVariablesEx")]
    #[inline]
    pub fn substitute_template_variables_ex(
        self,
        parameters: &TemplateVariablesParameters,
    ) -> Call<'c, String, Select> {
        self.call(Op::SubstituteTemplateVariablesEx, &[]).arguments(&[View::Carrier(parameters)])
    }

    /// Returns a text in which the template tags are replaced with values from the given records and custom tags.
    /// Custom tags come as two parallel arrays of names and values, and win over other values.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/SubstituteTemplateVariablesWithCustomTags`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SubstituteTemplateVariablesWithCustomTags.html)
    /// - body,
    ///   [`SubstituteTemplateVariablesWithCustomTagsRequest`](crate::types::SubstituteTemplateVariablesWithCustomTagsRequest).
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SubstituteTemplateVariablesWithCustomTagsRequest::new()
    ///     .set_culture_name("Example");
    /// let response = client.document_agent().substitute_template_variables_with_custom_tags(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_SubstituteTemplateVariablesWithCustomTags")]
    #[inline]
    pub fn substitute_template_variables_with_custom_tags(
        self,
        body: &SubstituteTemplateVariablesWithCustomTagsRequest,
    ) -> Call<'c, String, Select> {
        self.call(Op::SubstituteTemplateVariablesWithCustomTags, &[]).body(View::Carrier(body))
    }

    /// Returns a text in which the template tags are replaced with values from the given records, like
    /// `SubstituteTemplateVariablesWithCustomTags`, with the custom tags as a map. Custom values win over other values.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/SubstituteTemplateVariablesWithCustomTags2`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_SubstituteTemplateVariablesWithCustomTags2.html)
    /// - body,
    ///   [`SubstituteTemplateVariablesWithCustomTags2Request`](crate::types::SubstituteTemplateVariablesWithCustomTags2Request).
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SubstituteTemplateVariablesWithCustomTags2Request::new()
    ///     .set_culture_name("Example");
    /// let response = client.document_agent().substitute_template_variables_with_custom_tags2(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_SubstituteTemplateVariablesWithCustomTags2")]
    #[inline]
    pub fn substitute_template_variables_with_custom_tags2(
        self,
        body: &SubstituteTemplateVariablesWithCustomTags2Request,
    ) -> Call<'c, String, Select> {
        self.call(Op::SubstituteTemplateVariablesWithCustomTags2, &[]).body(View::Carrier(body))
    }

    /// Gives up the checkout of a document, so that others can edit it again, and returns the reply of the document
    /// plugin.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/UndoCheckoutDocument`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_UndoCheckoutDocument.html)
    /// - body, `UndoCheckoutDocumentRequest`.
    ///   - `DocumentId`, `i32`: Key of the document whose checkout is given up.
    ///   - `AllowedReturnTypes`, list of text: Kinds of results that the caller can handle when a document plugin wants
    ///     more to be done, such as Message or SoProtocol; an empty list sets no limit.
    /// - returns 200 with [`ReturnInfo`](crate::types::ReturnInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.document_agent().undo_checkout_document(1, &["allowed return types"])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_UndoCheckoutDocument")]
    #[inline]
    pub fn undo_checkout_document(
        self,
        document_id: i32,
        allowed_return_types: &[impl AsRef<str>],
    ) -> Call<'c, ReturnInfo, Select> {
        self.call(Op::UndoCheckoutDocument, &[])
            .arguments(&[View::I32(document_id), View::List(&pagewire_runtime::table::Texts(allowed_return_types))])
    }

    /// Checks whether a document could be saved, without saving it. Returns messages by field; none means that it is
    /// valid.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/ValidateDocumentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_ValidateDocumentEntity.html)
    /// - body, `ValidateDocumentEntityRequest`.
    ///   - `DocumentEntity`, [`DocumentEntity`](crate::types::DocumentEntity): Document to check for errors before
    ///     saving.
    /// - returns 200 with dictionary of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let document_entity = superoffice::types::DocumentEntity::new().set_name("Example");
    /// let response = client.document_agent().validate_document_entity(&document_entity).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_ValidateDocumentEntity")]
    #[inline]
    pub fn validate_document_entity(self, document_entity: &DocumentEntity) -> Call<'c, Map<String>, Select> {
        self.call(Op::ValidateDocumentEntity, &[]).arguments(&[View::Carrier(document_entity)])
    }

    /// Checks that a document's content exists and that the caller can reach it, without transferring it.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Document/VerifyGetDocumentStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Document_Agent/v1DocumentAgent_VerifyGetDocumentStream.html)
    /// - body, `VerifyGetDocumentStreamRequest`.
    ///   - `DocumentId`, `i32`: Key of the document whose content is checked.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.document_agent().verify_get_document_stream(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1DocumentAgent_VerifyGetDocumentStream")]
    #[inline]
    pub fn verify_get_document_stream(self, document_id: i32) -> Call<'c, (), Select> {
        self.call(Op::VerifyGetDocumentStream, &[]).arguments(&[View::I32(document_id)])
    }
}
