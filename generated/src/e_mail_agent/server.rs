// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;
use runtime::Bytes;

use super::operations::*;
use super::requests::{
    AuthenticateIncomingRequest, AuthenticateOutgoingRequest, AuthenticateRequest,
    CreateEMailFromDocumentEntityRequest, CreateEMailFromMimeMessageRequest, CreateFolderRequest,
    CreateForwardEmailRequest, CreateInlineHtmlHeaderRequest, DeleteEmailsRequest,
    DeleteExtendedRequest, DeleteFolderRequest, EMailDeleteRequest, EMailSaveRequest,
    EmptyFolderRequest, FindAddressRequest, FindContactOrPersonByEmailNameRequest,
    FindContactOrPersonByEmailNameWithLimitRequest, GetAttachmentFromIdRequest,
    GetAttachmentRequest, GetEMailAccountFromEMailAddressRequest, GetEMailAddressesRequest,
    GetEMailAsStreamRequest, GetEMailEnvelopesRequest, GetEMailFromAttachmentIdRequest,
    GetEMailFromDocumentAttachmentIdRequest, GetEMailFromDocumentIdRequest,
    GetEMailFromDocumentIdWithoutAttachmentStreamRequest, GetEMailFromIdRequest,
    GetEMailFromTempRequest, GetEMailRequest, GetEmailAppointmentRecurrenceRequest,
    GetEmailAppointmentRequest, GetEmailDocumentAsMimeStreamRequest, GetEmailMessageIdsRequest,
    GetEmailsAsStringRequest, GetFolderEMailCountRequest, GetFolderHasNewEMailRequest,
    GetFolderInfoRequest, GetFolderListRequest, GetMailFromInReplyToRequest,
    GetMailFromMessageIdRequest, GetNewMailRequest, GetParticipantInfoFromEmailAddressRequest,
    GetPersonEntitiesFromEmailAddressRequest, GetPersonsFromEmailAddressRequest,
    GetPreviewAttachmentFromDocIdRequest, GetPreviewAttachmentFromIdRequest,
    GetUnsanitizedEMailFromAttachmentIdRequest, GetUnsanitizedEMailFromDocumentAttachmentIdRequest,
    GetUnsanitizedEMailFromDocumentIdRequest,
    GetUnsanitizedEMailFromDocumentIdWithoutAttachmentStreamRequest, GetUnsanitizedEMailRequest,
    GetUnsanitizedPreviewAttachmentFromDocIdRequest, GetUnsanitizedPreviewAttachmentFromIdRequest,
    HasMXRecordRequest, HasNewMailRequest, LatestItemIdByFolderRequest, MarkAsReadRequest,
    MarkEmailsAsReadRequest, MoveEmailsToFolderRequest, MoveEmailsToTrashRequest,
    MoveToFolderRequest, RefreshFolderForAssociateRequest, RefreshFolderRequest,
    RelayMessageRequest, SaveDraftRequest, SaveEMailRequest, SaveEmailToTmpDocumentRequest,
    SaveToMailServerRequest, SendAndSaveEmailToTmpDocumentRequest, SendEMailsRequest, SendRequest,
    SetRepliedAtRequest, SetSubscriptionRequest, SyncEmailAccountRequest, SyncEmailAccountsRequest,
    ToggleSubscriptionRequest,
};
use crate::types::{
    ContactOrPersonFromEmail, EMailAccount, EMailAddress, EMailAppointment, EMailAttachment,
    EMailConnectionInfo, EMailConnectionInfoExtended, EMailCustomHeader, EMailEntity, EMailEnvelope,
    EMailFolder, EMailSOInfo, Person, PersonEntity, RecurrenceInfo, SyncUserAccount,
};

/// Handlers of the tag `EMail_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait EMailAgentServer: Send + Sync + 'static {
    /// Authenticate.
    /// `POST /api/v1/Agents/EMail/Authenticate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_Authenticate.html)
    fn authenticate(&self, cx: &server::Context, request: AuthenticateRequest) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Authenticate incoming.
    /// `POST /api/v1/Agents/EMail/AuthenticateIncoming`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_AuthenticateIncoming.html)
    fn authenticate_incoming(
        &self,
        cx: &server::Context,
        request: AuthenticateIncomingRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Authenticate outgoing.
    /// `POST /api/v1/Agents/EMail/AuthenticateOutgoing`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_AuthenticateOutgoing.html)
    fn authenticate_outgoing(
        &self,
        cx: &server::Context,
        request: AuthenticateOutgoingRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Cache folder list.
    /// `POST /api/v1/Agents/EMail/CacheFolderList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CacheFolderList.html)
    fn cache_folder_list(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<EMailFolder>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default e mail account.
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailAccount`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailAccount.html)
    fn create_default_e_mail_account(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<EMailAccount>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default e mail address.
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailAddress`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailAddress.html)
    fn create_default_e_mail_address(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<EMailAddress>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default e mail appointment.
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailAppointment`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailAppointment.html)
    fn create_default_e_mail_appointment(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<EMailAppointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default e mail attachment.
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailAttachment`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailAttachment.html)
    fn create_default_e_mail_attachment(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<EMailAttachment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default e mail connection info.
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailConnectionInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailConnectionInfo.html)
    fn create_default_e_mail_connection_info(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<EMailConnectionInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default e mail connection info extended.
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailConnectionInfoExtended`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailConnectionInfoExtended.html)
    fn create_default_e_mail_connection_info_extended(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<EMailConnectionInfoExtended>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default e mail custom header.
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailCustomHeader`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailCustomHeader.html)
    fn create_default_e_mail_custom_header(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<EMailCustomHeader>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default e mail entity.
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailEntity.html)
    fn create_default_e_mail_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default e mail envelope.
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailEnvelope`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailEnvelope.html)
    fn create_default_e_mail_envelope(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<EMailEnvelope>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default e mail folder.
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailFolder`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailFolder.html)
    fn create_default_e_mail_folder(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<EMailFolder>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default e mail so info.
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailSOInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailSOInfo.html)
    fn create_default_e_mail_so_info(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<EMailSOInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create e mail from document entity.
    /// `POST /api/v1/Agents/EMail/CreateEMailFromDocumentEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateEMailFromDocumentEntity.html)
    fn create_e_mail_from_document_entity(
        &self,
        cx: &server::Context,
        request: CreateEMailFromDocumentEntityRequest,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create e mail from mime message.
    /// `POST /api/v1/Agents/EMail/CreateEMailFromMimeMessage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateEMailFromMimeMessage.html)
    fn create_e_mail_from_mime_message(
        &self,
        cx: &server::Context,
        request: CreateEMailFromMimeMessageRequest,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create folder.
    /// `POST /api/v1/Agents/EMail/CreateFolder`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateFolder.html)
    fn create_folder(&self, cx: &server::Context, request: CreateFolderRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Create forward email.
    /// `POST /api/v1/Agents/EMail/CreateForwardEmail`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateForwardEmail.html)
    fn create_forward_email(
        &self,
        cx: &server::Context,
        request: CreateForwardEmailRequest,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create inline html header.
    /// `POST /api/v1/Agents/EMail/CreateInlineHtmlHeader`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateInlineHtmlHeader.html)
    fn create_inline_html_header(
        &self,
        cx: &server::Context,
        request: CreateInlineHtmlHeaderRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete.
    /// `POST /api/v1/Agents/EMail/Delete`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_Delete.html)
    fn delete(&self, cx: &server::Context, request: EMailDeleteRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete e mail account.
    /// `POST /api/v1/Agents/EMail/DeleteEMailAccount`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_DeleteEMailAccount.html)
    fn delete_e_mail_account(
        &self,
        cx: &server::Context,
        e_mail_account_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete emails.
    /// `POST /api/v1/Agents/EMail/DeleteEmails`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_DeleteEmails.html)
    fn delete_emails(&self, cx: &server::Context, request: DeleteEmailsRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete extended.
    /// `POST /api/v1/Agents/EMail/DeleteExtended`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_DeleteExtended.html)
    fn delete_extended(
        &self,
        cx: &server::Context,
        request: DeleteExtendedRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete folder.
    /// `POST /api/v1/Agents/EMail/DeleteFolder`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_DeleteFolder.html)
    fn delete_folder(&self, cx: &server::Context, request: DeleteFolderRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Empty folder.
    /// `POST /api/v1/Agents/EMail/EmptyFolder`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_EmptyFolder.html)
    fn empty_folder(&self, cx: &server::Context, request: EmptyFolderRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Find address.
    /// `POST /api/v1/Agents/EMail/FindAddress`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_FindAddress.html)
    fn find_address(
        &self,
        cx: &server::Context,
        request: FindAddressRequest,
    ) -> impl Future<Output = Result<Vec<EMailAddress>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Find contact or person by email name.
    /// `POST /api/v1/Agents/EMail/FindContactOrPersonByEmailName`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_FindContactOrPersonByEmailName.html)
    fn find_contact_or_person_by_email_name(
        &self,
        cx: &server::Context,
        request: FindContactOrPersonByEmailNameRequest,
    ) -> impl Future<Output = Result<Vec<ContactOrPersonFromEmail>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Find contact or person by email name with limit.
    /// `POST /api/v1/Agents/EMail/FindContactOrPersonByEmailNameWithLimit`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_FindContactOrPersonByEmailNameWithLimit.html)
    fn find_contact_or_person_by_email_name_with_limit(
        &self,
        cx: &server::Context,
        request: FindContactOrPersonByEmailNameWithLimitRequest,
    ) -> impl Future<Output = Result<Vec<ContactOrPersonFromEmail>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get attachment.
    /// `POST /api/v1/Agents/EMail/GetAttachment`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetAttachment.html)
    fn get_attachment(
        &self,
        cx: &server::Context,
        request: GetAttachmentRequest,
    ) -> impl Future<Output = Result<Option<EMailAttachment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get attachment from id.
    /// `POST /api/v1/Agents/EMail/GetAttachmentFromId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetAttachmentFromId.html)
    fn get_attachment_from_id(
        &self,
        cx: &server::Context,
        request: GetAttachmentFromIdRequest,
    ) -> impl Future<Output = Result<Option<EMailAttachment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get current account.
    /// `POST /api/v1/Agents/EMail/GetCurrentAccount`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetCurrentAccount.html)
    fn get_current_account(&self, cx: &server::Context) -> impl Future<Output = Result<Option<EMailAccount>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get current account id.
    /// `POST /api/v1/Agents/EMail/GetCurrentAccountId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetCurrentAccountId.html)
    fn get_current_account_id(&self, cx: &server::Context) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get e mail.
    /// `POST /api/v1/Agents/EMail/GetEMail`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMail.html)
    fn get_e_mail(
        &self,
        cx: &server::Context,
        request: GetEMailRequest,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get e mail account.
    /// `POST /api/v1/Agents/EMail/GetEMailAccount`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailAccount.html)
    fn get_e_mail_account(
        &self,
        cx: &server::Context,
        e_mail_account_id: i32,
    ) -> impl Future<Output = Result<Option<EMailAccount>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get e mail account from e mail address.
    /// `POST /api/v1/Agents/EMail/GetEMailAccountFromEMailAddress`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailAccountFromEMailAddress.html)
    fn get_e_mail_account_from_e_mail_address(
        &self,
        cx: &server::Context,
        request: GetEMailAccountFromEMailAddressRequest,
    ) -> impl Future<Output = Result<Option<EMailAccount>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get e mail addresses.
    /// `POST /api/v1/Agents/EMail/GetEMailAddresses`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailAddresses.html)
    fn get_e_mail_addresses(
        &self,
        cx: &server::Context,
        request: GetEMailAddressesRequest,
    ) -> impl Future<Output = Result<Vec<EMailAddress>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get e mail as stream.
    /// `POST /api/v1/Agents/EMail/GetEMailAsStream`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailAsStream.html)
    fn get_e_mail_as_stream(
        &self,
        cx: &server::Context,
        request: GetEMailAsStreamRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get e mail envelopes.
    /// `POST /api/v1/Agents/EMail/GetEMailEnvelopes`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailEnvelopes.html)
    fn get_e_mail_envelopes(
        &self,
        cx: &server::Context,
        request: GetEMailEnvelopesRequest,
    ) -> impl Future<Output = Result<Vec<EMailEnvelope>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get e mail from attachment id.
    /// `POST /api/v1/Agents/EMail/GetEMailFromAttachmentId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailFromAttachmentId.html)
    fn get_e_mail_from_attachment_id(
        &self,
        cx: &server::Context,
        request: GetEMailFromAttachmentIdRequest,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get e mail from document attachment id.
    /// `POST /api/v1/Agents/EMail/GetEMailFromDocumentAttachmentId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailFromDocumentAttachmentId.html)
    fn get_e_mail_from_document_attachment_id(
        &self,
        cx: &server::Context,
        request: GetEMailFromDocumentAttachmentIdRequest,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get e mail from document id.
    /// `POST /api/v1/Agents/EMail/GetEMailFromDocumentId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailFromDocumentId.html)
    fn get_e_mail_from_document_id(
        &self,
        cx: &server::Context,
        request: GetEMailFromDocumentIdRequest,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get e mail from document id without attachment stream.
    /// `POST /api/v1/Agents/EMail/GetEMailFromDocumentIdWithoutAttachmentStream`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailFromDocumentIdWithoutAttachmentStream.html)
    fn get_e_mail_from_document_id_without_attachment_stream(
        &self,
        cx: &server::Context,
        request: GetEMailFromDocumentIdWithoutAttachmentStreamRequest,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get e mail from id.
    /// `POST /api/v1/Agents/EMail/GetEMailFromId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailFromId.html)
    fn get_e_mail_from_id(
        &self,
        cx: &server::Context,
        body: GetEMailFromIdRequest,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get e mail from temp.
    /// `POST /api/v1/Agents/EMail/GetEMailFromTemp`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailFromTemp.html)
    fn get_e_mail_from_temp(
        &self,
        cx: &server::Context,
        request: GetEMailFromTempRequest,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get e mail so info.
    /// `POST /api/v1/Agents/EMail/GetEMailSOInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailSOInfo.html)
    fn get_e_mail_so_info(
        &self,
        cx: &server::Context,
        e_mail_so_info_id: i32,
    ) -> impl Future<Output = Result<Option<EMailSOInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get email appointment.
    /// `POST /api/v1/Agents/EMail/GetEmailAppointment`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEmailAppointment.html)
    fn get_email_appointment(
        &self,
        cx: &server::Context,
        request: GetEmailAppointmentRequest,
    ) -> impl Future<Output = Result<Option<EMailAppointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get email appointment recurrence.
    /// `POST /api/v1/Agents/EMail/GetEmailAppointmentRecurrence`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEmailAppointmentRecurrence.html)
    fn get_email_appointment_recurrence(
        &self,
        cx: &server::Context,
        request: GetEmailAppointmentRecurrenceRequest,
    ) -> impl Future<Output = Result<Option<RecurrenceInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get email document as mime stream.
    /// `POST /api/v1/Agents/EMail/GetEmailDocumentAsMimeStream`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEmailDocumentAsMimeStream.html)
    fn get_email_document_as_mime_stream(
        &self,
        cx: &server::Context,
        request: GetEmailDocumentAsMimeStreamRequest,
    ) -> impl Future<Output = Result<Bytes, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get email message ids.
    /// `POST /api/v1/Agents/EMail/GetEmailMessageIds`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEmailMessageIds.html)
    fn get_email_message_ids(
        &self,
        cx: &server::Context,
        request: GetEmailMessageIdsRequest,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get emails as string.
    /// `POST /api/v1/Agents/EMail/GetEmailsAsString`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEmailsAsString.html)
    fn get_emails_as_string(
        &self,
        cx: &server::Context,
        request: GetEmailsAsStringRequest,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get folder e mail count.
    /// `POST /api/v1/Agents/EMail/GetFolderEMailCount`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetFolderEMailCount.html)
    fn get_folder_e_mail_count(
        &self,
        cx: &server::Context,
        request: GetFolderEMailCountRequest,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get folder has new e mail.
    /// `POST /api/v1/Agents/EMail/GetFolderHasNewEMail`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetFolderHasNewEMail.html)
    fn get_folder_has_new_e_mail(
        &self,
        cx: &server::Context,
        request: GetFolderHasNewEMailRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get folder info.
    /// `POST /api/v1/Agents/EMail/GetFolderInfo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetFolderInfo.html)
    fn get_folder_info(
        &self,
        cx: &server::Context,
        request: GetFolderInfoRequest,
    ) -> impl Future<Output = Result<Vec<EMailFolder>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get folder list.
    /// `POST /api/v1/Agents/EMail/GetFolderList`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetFolderList.html)
    fn get_folder_list(
        &self,
        cx: &server::Context,
        request: GetFolderListRequest,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get mail from in reply to.
    /// `POST /api/v1/Agents/EMail/GetMailFromInReplyTo`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetMailFromInReplyTo.html)
    fn get_mail_from_in_reply_to(
        &self,
        cx: &server::Context,
        request: GetMailFromInReplyToRequest,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get mail from message id.
    /// `POST /api/v1/Agents/EMail/GetMailFromMessageId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetMailFromMessageId.html)
    fn get_mail_from_message_id(
        &self,
        cx: &server::Context,
        request: GetMailFromMessageIdRequest,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get new mail.
    /// `POST /api/v1/Agents/EMail/GetNewMail`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetNewMail.html)
    fn get_new_mail(
        &self,
        cx: &server::Context,
        request: GetNewMailRequest,
    ) -> impl Future<Output = Result<Vec<EMailEnvelope>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get participant info from email address.
    /// `POST /api/v1/Agents/EMail/GetParticipantInfoFromEmailAddress`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetParticipantInfoFromEmailAddress.html)
    fn get_participant_info_from_email_address(
        &self,
        cx: &server::Context,
        request: GetParticipantInfoFromEmailAddressRequest,
    ) -> impl Future<Output = Result<Option<Person>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get person entities from email address.
    /// `POST /api/v1/Agents/EMail/GetPersonEntitiesFromEmailAddress`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetPersonEntitiesFromEmailAddress.html)
    fn get_person_entities_from_email_address(
        &self,
        cx: &server::Context,
        request: GetPersonEntitiesFromEmailAddressRequest,
    ) -> impl Future<Output = Result<Vec<PersonEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get persons from email address.
    /// `POST /api/v1/Agents/EMail/GetPersonsFromEmailAddress`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetPersonsFromEmailAddress.html)
    fn get_persons_from_email_address(
        &self,
        cx: &server::Context,
        request: GetPersonsFromEmailAddressRequest,
    ) -> impl Future<Output = Result<Vec<Person>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get preview attachment from doc id.
    /// `POST /api/v1/Agents/EMail/GetPreviewAttachmentFromDocId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetPreviewAttachmentFromDocId.html)
    fn get_preview_attachment_from_doc_id(
        &self,
        cx: &server::Context,
        request: GetPreviewAttachmentFromDocIdRequest,
    ) -> impl Future<Output = Result<Option<EMailAttachment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get preview attachment from id.
    /// `POST /api/v1/Agents/EMail/GetPreviewAttachmentFromId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetPreviewAttachmentFromId.html)
    fn get_preview_attachment_from_id(
        &self,
        cx: &server::Context,
        request: GetPreviewAttachmentFromIdRequest,
    ) -> impl Future<Output = Result<Option<EMailAttachment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get ready sync email accounts.
    /// `POST /api/v1/Agents/EMail/GetReadySyncEmailAccounts`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetReadySyncEmailAccounts.html)
    fn get_ready_sync_email_accounts(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Vec<SyncUserAccount>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get unsanitized e mail.
    /// `POST /api/v1/Agents/EMail/GetUnsanitizedEMail`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetUnsanitizedEMail.html)
    fn get_unsanitized_e_mail(
        &self,
        cx: &server::Context,
        request: GetUnsanitizedEMailRequest,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get unsanitized e mail from attachment id.
    /// `POST /api/v1/Agents/EMail/GetUnsanitizedEMailFromAttachmentId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetUnsanitizedEMailFromAttachmentId.html)
    fn get_unsanitized_e_mail_from_attachment_id(
        &self,
        cx: &server::Context,
        request: GetUnsanitizedEMailFromAttachmentIdRequest,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get unsanitized e mail from document attachment id.
    /// `POST /api/v1/Agents/EMail/GetUnsanitizedEMailFromDocumentAttachmentId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetUnsanitizedEMailFromDocumentAttachmentId.html)
    fn get_unsanitized_e_mail_from_document_attachment_id(
        &self,
        cx: &server::Context,
        request: GetUnsanitizedEMailFromDocumentAttachmentIdRequest,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get unsanitized e mail from document id.
    /// `POST /api/v1/Agents/EMail/GetUnsanitizedEMailFromDocumentId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetUnsanitizedEMailFromDocumentId.html)
    fn get_unsanitized_e_mail_from_document_id(
        &self,
        cx: &server::Context,
        request: GetUnsanitizedEMailFromDocumentIdRequest,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get unsanitized e mail from document id without attachment stream.
    /// `POST /api/v1/Agents/EMail/GetUnsanitizedEMailFromDocumentIdWithoutAttachmentStream`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetUnsanitizedEMailFromDocumentIdWithoutAttachmentStream.html)
    fn get_unsanitized_e_mail_from_document_id_without_attachment_stream(
        &self,
        cx: &server::Context,
        request: GetUnsanitizedEMailFromDocumentIdWithoutAttachmentStreamRequest,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get unsanitized preview attachment from doc id.
    /// `POST /api/v1/Agents/EMail/GetUnsanitizedPreviewAttachmentFromDocId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetUnsanitizedPreviewAttachmentFromDocId.html)
    fn get_unsanitized_preview_attachment_from_doc_id(
        &self,
        cx: &server::Context,
        request: GetUnsanitizedPreviewAttachmentFromDocIdRequest,
    ) -> impl Future<Output = Result<Option<EMailAttachment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get unsanitized preview attachment from id.
    /// `POST /api/v1/Agents/EMail/GetUnsanitizedPreviewAttachmentFromId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetUnsanitizedPreviewAttachmentFromId.html)
    fn get_unsanitized_preview_attachment_from_id(
        &self,
        cx: &server::Context,
        request: GetUnsanitizedPreviewAttachmentFromIdRequest,
    ) -> impl Future<Output = Result<Option<EMailAttachment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Has mx record.
    /// `POST /api/v1/Agents/EMail/HasMXRecord`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_HasMXRecord.html)
    fn has_mx_record(&self, cx: &server::Context, request: HasMXRecordRequest) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Has new mail.
    /// `POST /api/v1/Agents/EMail/HasNewMail`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_HasNewMail.html)
    fn has_new_mail(&self, cx: &server::Context, request: HasNewMailRequest) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Latest item id by folder.
    /// `POST /api/v1/Agents/EMail/LatestItemIdByFolder`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_LatestItemIdByFolder.html)
    fn latest_item_id_by_folder(
        &self,
        cx: &server::Context,
        request: LatestItemIdByFolderRequest,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Mark as read.
    /// `POST /api/v1/Agents/EMail/MarkAsRead`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_MarkAsRead.html)
    fn mark_as_read(&self, cx: &server::Context, request: MarkAsReadRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Mark emails as read.
    /// `POST /api/v1/Agents/EMail/MarkEmailsAsRead`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_MarkEmailsAsRead.html)
    fn mark_emails_as_read(
        &self,
        cx: &server::Context,
        request: MarkEmailsAsReadRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Move emails to folder.
    /// `POST /api/v1/Agents/EMail/MoveEmailsToFolder`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_MoveEmailsToFolder.html)
    fn move_emails_to_folder(
        &self,
        cx: &server::Context,
        request: MoveEmailsToFolderRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Move emails to trash.
    /// `POST /api/v1/Agents/EMail/MoveEmailsToTrash`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_MoveEmailsToTrash.html)
    fn move_emails_to_trash(
        &self,
        cx: &server::Context,
        request: MoveEmailsToTrashRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Move to folder.
    /// `POST /api/v1/Agents/EMail/MoveToFolder`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_MoveToFolder.html)
    fn move_to_folder(&self, cx: &server::Context, request: MoveToFolderRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Refresh folder.
    /// `POST /api/v1/Agents/EMail/RefreshFolder`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_RefreshFolder.html)
    fn refresh_folder(
        &self,
        cx: &server::Context,
        request: RefreshFolderRequest,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Refresh folder for associate.
    /// `POST /api/v1/Agents/EMail/RefreshFolderForAssociate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_RefreshFolderForAssociate.html)
    fn refresh_folder_for_associate(
        &self,
        cx: &server::Context,
        request: RefreshFolderForAssociateRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Relay message.
    /// `POST /api/v1/Agents/EMail/RelayMessage`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_RelayMessage.html)
    fn relay_message(&self, cx: &server::Context, request: RelayMessageRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Save.
    /// `POST /api/v1/Agents/EMail/Save`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_Save.html)
    fn save(
        &self,
        cx: &server::Context,
        request: EMailSaveRequest,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save draft.
    /// `POST /api/v1/Agents/EMail/SaveDraft`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SaveDraft.html)
    fn save_draft(
        &self,
        cx: &server::Context,
        request: SaveDraftRequest,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save e mail.
    /// `POST /api/v1/Agents/EMail/SaveEMail`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SaveEMail.html)
    fn save_e_mail(
        &self,
        cx: &server::Context,
        request: SaveEMailRequest,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save e mail account.
    /// `POST /api/v1/Agents/EMail/SaveEMailAccount`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SaveEMailAccount.html)
    fn save_e_mail_account(
        &self,
        cx: &server::Context,
        body: EMailAccount,
    ) -> impl Future<Output = Result<Option<EMailAccount>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save email to tmp document.
    /// `POST /api/v1/Agents/EMail/SaveEmailToTmpDocument`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SaveEmailToTmpDocument.html)
    fn save_email_to_tmp_document(
        &self,
        cx: &server::Context,
        request: SaveEmailToTmpDocumentRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save to mail server.
    /// `POST /api/v1/Agents/EMail/SaveToMailServer`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SaveToMailServer.html)
    fn save_to_mail_server(
        &self,
        cx: &server::Context,
        request: SaveToMailServerRequest,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Send.
    /// `POST /api/v1/Agents/EMail/Send`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_Send.html)
    fn send(&self, cx: &server::Context, request: SendRequest) -> impl Future<Output = Result<Vec<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Send and save email to tmp document.
    /// `POST /api/v1/Agents/EMail/SendAndSaveEmailToTmpDocument`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SendAndSaveEmailToTmpDocument.html)
    fn send_and_save_email_to_tmp_document(
        &self,
        cx: &server::Context,
        request: SendAndSaveEmailToTmpDocumentRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Send e mails.
    /// `POST /api/v1/Agents/EMail/SendEMails`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SendEMails.html)
    fn send_e_mails(
        &self,
        cx: &server::Context,
        request: SendEMailsRequest,
    ) -> impl Future<Output = Result<Vec<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set replied at.
    /// `POST /api/v1/Agents/EMail/SetRepliedAt`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SetRepliedAt.html)
    fn set_replied_at(&self, cx: &server::Context, request: SetRepliedAtRequest) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Set subscription.
    /// `POST /api/v1/Agents/EMail/SetSubscription`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SetSubscription.html)
    fn set_subscription(
        &self,
        cx: &server::Context,
        request: SetSubscriptionRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sync email account.
    /// `POST /api/v1/Agents/EMail/SyncEmailAccount`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SyncEmailAccount.html)
    fn sync_email_account(
        &self,
        cx: &server::Context,
        request: SyncEmailAccountRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Sync email accounts.
    /// `POST /api/v1/Agents/EMail/SyncEmailAccounts`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SyncEmailAccounts.html)
    fn sync_email_accounts(
        &self,
        cx: &server::Context,
        request: SyncEmailAccountsRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Test authenticate.
    /// `POST /api/v1/Agents/EMail/TestAuthenticate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_TestAuthenticate.html)
    fn test_authenticate(&self, cx: &server::Context) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Toggle subscription.
    /// `POST /api/v1/Agents/EMail/ToggleSubscription`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_ToggleSubscription.html)
    fn toggle_subscription(
        &self,
        cx: &server::Context,
        request: ToggleSubscriptionRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `EMail_Agent`, answered by `api`.
pub fn routes(api: impl EMailAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`EMailAgentServer`] that goes with an operation.
fn dispatch<'a, T: EMailAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        AUTHENTICATE => server::answer(cx, api.authenticate(cx, input.body()?)),
        AUTHENTICATE_INCOMING => server::answer(cx, api.authenticate_incoming(cx, input.body()?)),
        AUTHENTICATE_OUTGOING => server::answer(cx, api.authenticate_outgoing(cx, input.body()?)),
        CACHE_FOLDER_LIST => server::answer(cx, api.cache_folder_list(cx)),
        CREATE_DEFAULT_E_MAIL_ACCOUNT => server::answer(cx, api.create_default_e_mail_account(cx)),
        CREATE_DEFAULT_E_MAIL_ADDRESS => server::answer(cx, api.create_default_e_mail_address(cx)),
        CREATE_DEFAULT_E_MAIL_APPOINTMENT => server::answer(cx, api.create_default_e_mail_appointment(cx)),
        CREATE_DEFAULT_E_MAIL_ATTACHMENT => server::answer(cx, api.create_default_e_mail_attachment(cx)),
        CREATE_DEFAULT_E_MAIL_CONNECTION_INFO => server::answer(cx, api.create_default_e_mail_connection_info(cx)),
        CREATE_DEFAULT_E_MAIL_CONNECTION_INFO_EXTENDED => server::answer(cx, api.create_default_e_mail_connection_info_extended(cx)),
        CREATE_DEFAULT_E_MAIL_CUSTOM_HEADER => server::answer(cx, api.create_default_e_mail_custom_header(cx)),
        CREATE_DEFAULT_E_MAIL_ENTITY => server::answer(cx, api.create_default_e_mail_entity(cx)),
        CREATE_DEFAULT_E_MAIL_ENVELOPE => server::answer(cx, api.create_default_e_mail_envelope(cx)),
        CREATE_DEFAULT_E_MAIL_FOLDER => server::answer(cx, api.create_default_e_mail_folder(cx)),
        CREATE_DEFAULT_E_MAIL_SO_INFO => server::answer(cx, api.create_default_e_mail_so_info(cx)),
        CREATE_E_MAIL_FROM_DOCUMENT_ENTITY => server::answer(cx, api.create_e_mail_from_document_entity(cx, input.body()?)),
        CREATE_E_MAIL_FROM_MIME_MESSAGE => server::answer(cx, api.create_e_mail_from_mime_message(cx, input.body()?)),
        CREATE_FOLDER => server::answer(cx, api.create_folder(cx, input.body()?)),
        CREATE_FORWARD_EMAIL => server::answer(cx, api.create_forward_email(cx, input.body()?)),
        CREATE_INLINE_HTML_HEADER => server::answer(cx, api.create_inline_html_header(cx, input.body()?)),
        DELETE => server::answer(cx, api.delete(cx, input.body()?)),
        DELETE_E_MAIL_ACCOUNT => server::answer(cx, api.delete_e_mail_account(cx, input.required("EMailAccountId")?)),
        DELETE_EMAILS => server::answer(cx, api.delete_emails(cx, input.body()?)),
        DELETE_EXTENDED => server::answer(cx, api.delete_extended(cx, input.body()?)),
        DELETE_FOLDER => server::answer(cx, api.delete_folder(cx, input.body()?)),
        EMPTY_FOLDER => server::answer(cx, api.empty_folder(cx, input.body()?)),
        FIND_ADDRESS => server::answer(cx, api.find_address(cx, input.body()?)),
        FIND_CONTACT_OR_PERSON_BY_EMAIL_NAME => server::answer(cx, api.find_contact_or_person_by_email_name(cx, input.body()?)),
        FIND_CONTACT_OR_PERSON_BY_EMAIL_NAME_WITH_LIMIT => server::answer(cx, api.find_contact_or_person_by_email_name_with_limit(cx, input.body()?)),
        GET_ATTACHMENT => server::answer(cx, api.get_attachment(cx, input.body()?)),
        GET_ATTACHMENT_FROM_ID => server::answer(cx, api.get_attachment_from_id(cx, input.body()?)),
        GET_CURRENT_ACCOUNT => server::answer(cx, api.get_current_account(cx)),
        GET_CURRENT_ACCOUNT_ID => server::answer(cx, api.get_current_account_id(cx)),
        GET_E_MAIL => server::answer(cx, api.get_e_mail(cx, input.body()?)),
        GET_E_MAIL_ACCOUNT => server::answer(cx, api.get_e_mail_account(cx, input.required("eMailAccountId")?)),
        GET_E_MAIL_ACCOUNT_FROM_E_MAIL_ADDRESS => server::answer(cx, api.get_e_mail_account_from_e_mail_address(cx, input.body()?)),
        GET_E_MAIL_ADDRESSES => server::answer(cx, api.get_e_mail_addresses(cx, input.body()?)),
        GET_E_MAIL_AS_STREAM => server::answer(cx, api.get_e_mail_as_stream(cx, input.body()?)),
        GET_E_MAIL_ENVELOPES => server::answer(cx, api.get_e_mail_envelopes(cx, input.body()?)),
        GET_E_MAIL_FROM_ATTACHMENT_ID => server::answer(cx, api.get_e_mail_from_attachment_id(cx, input.body()?)),
        GET_E_MAIL_FROM_DOCUMENT_ATTACHMENT_ID => server::answer(cx, api.get_e_mail_from_document_attachment_id(cx, input.body()?)),
        GET_E_MAIL_FROM_DOCUMENT_ID => server::answer(cx, api.get_e_mail_from_document_id(cx, input.body()?)),
        GET_E_MAIL_FROM_DOCUMENT_ID_WITHOUT_ATTACHMENT_STREAM => server::answer(cx, api.get_e_mail_from_document_id_without_attachment_stream(cx, input.body()?)),
        GET_E_MAIL_FROM_ID => server::answer(cx, api.get_e_mail_from_id(cx, input.body()?)),
        GET_E_MAIL_FROM_TEMP => server::answer(cx, api.get_e_mail_from_temp(cx, input.body()?)),
        GET_E_MAIL_SO_INFO => server::answer(cx, api.get_e_mail_so_info(cx, input.required("eMailSOInfoId")?)),
        GET_EMAIL_APPOINTMENT => server::answer(cx, api.get_email_appointment(cx, input.body()?)),
        GET_EMAIL_APPOINTMENT_RECURRENCE => server::answer(cx, api.get_email_appointment_recurrence(cx, input.body()?)),
        GET_EMAIL_DOCUMENT_AS_MIME_STREAM => server::answer(cx, api.get_email_document_as_mime_stream(cx, input.body()?)),
        GET_EMAIL_MESSAGE_IDS => server::answer(cx, api.get_email_message_ids(cx, input.body()?)),
        GET_EMAILS_AS_STRING => server::answer(cx, api.get_emails_as_string(cx, input.body()?)),
        GET_FOLDER_E_MAIL_COUNT => server::answer(cx, api.get_folder_e_mail_count(cx, input.body()?)),
        GET_FOLDER_HAS_NEW_E_MAIL => server::answer(cx, api.get_folder_has_new_e_mail(cx, input.body()?)),
        GET_FOLDER_INFO => server::answer(cx, api.get_folder_info(cx, input.body()?)),
        GET_FOLDER_LIST => server::answer(cx, api.get_folder_list(cx, input.body()?)),
        GET_MAIL_FROM_IN_REPLY_TO => server::answer(cx, api.get_mail_from_in_reply_to(cx, input.body()?)),
        GET_MAIL_FROM_MESSAGE_ID => server::answer(cx, api.get_mail_from_message_id(cx, input.body()?)),
        GET_NEW_MAIL => server::answer(cx, api.get_new_mail(cx, input.body()?)),
        GET_PARTICIPANT_INFO_FROM_EMAIL_ADDRESS => server::answer(cx, api.get_participant_info_from_email_address(cx, input.body()?)),
        GET_PERSON_ENTITIES_FROM_EMAIL_ADDRESS => server::answer(cx, api.get_person_entities_from_email_address(cx, input.body()?)),
        GET_PERSONS_FROM_EMAIL_ADDRESS => server::answer(cx, api.get_persons_from_email_address(cx, input.body()?)),
        GET_PREVIEW_ATTACHMENT_FROM_DOC_ID => server::answer(cx, api.get_preview_attachment_from_doc_id(cx, input.body()?)),
        GET_PREVIEW_ATTACHMENT_FROM_ID => server::answer(cx, api.get_preview_attachment_from_id(cx, input.body()?)),
        GET_READY_SYNC_EMAIL_ACCOUNTS => server::answer(cx, api.get_ready_sync_email_accounts(cx)),
        GET_UNSANITIZED_E_MAIL => server::answer(cx, api.get_unsanitized_e_mail(cx, input.body()?)),
        GET_UNSANITIZED_E_MAIL_FROM_ATTACHMENT_ID => server::answer(cx, api.get_unsanitized_e_mail_from_attachment_id(cx, input.body()?)),
        GET_UNSANITIZED_E_MAIL_FROM_DOCUMENT_ATTACHMENT_ID => server::answer(cx, api.get_unsanitized_e_mail_from_document_attachment_id(cx, input.body()?)),
        GET_UNSANITIZED_E_MAIL_FROM_DOCUMENT_ID => server::answer(cx, api.get_unsanitized_e_mail_from_document_id(cx, input.body()?)),
        GET_UNSANITIZED_E_MAIL_FROM_DOCUMENT_ID_WITHOUT_ATTACHMENT_STREAM => server::answer(cx, api.get_unsanitized_e_mail_from_document_id_without_attachment_stream(cx, input.body()?)),
        GET_UNSANITIZED_PREVIEW_ATTACHMENT_FROM_DOC_ID => server::answer(cx, api.get_unsanitized_preview_attachment_from_doc_id(cx, input.body()?)),
        GET_UNSANITIZED_PREVIEW_ATTACHMENT_FROM_ID => server::answer(cx, api.get_unsanitized_preview_attachment_from_id(cx, input.body()?)),
        HAS_MX_RECORD => server::answer(cx, api.has_mx_record(cx, input.body()?)),
        HAS_NEW_MAIL => server::answer(cx, api.has_new_mail(cx, input.body()?)),
        LATEST_ITEM_ID_BY_FOLDER => server::answer(cx, api.latest_item_id_by_folder(cx, input.body()?)),
        MARK_AS_READ => server::answer(cx, api.mark_as_read(cx, input.body()?)),
        MARK_EMAILS_AS_READ => server::answer(cx, api.mark_emails_as_read(cx, input.body()?)),
        MOVE_EMAILS_TO_FOLDER => server::answer(cx, api.move_emails_to_folder(cx, input.body()?)),
        MOVE_EMAILS_TO_TRASH => server::answer(cx, api.move_emails_to_trash(cx, input.body()?)),
        MOVE_TO_FOLDER => server::answer(cx, api.move_to_folder(cx, input.body()?)),
        REFRESH_FOLDER => server::answer(cx, api.refresh_folder(cx, input.body()?)),
        REFRESH_FOLDER_FOR_ASSOCIATE => server::answer(cx, api.refresh_folder_for_associate(cx, input.body()?)),
        RELAY_MESSAGE => server::answer(cx, api.relay_message(cx, input.body()?)),
        SAVE => server::answer(cx, api.save(cx, input.body()?)),
        SAVE_DRAFT => server::answer(cx, api.save_draft(cx, input.body()?)),
        SAVE_E_MAIL => server::answer(cx, api.save_e_mail(cx, input.body()?)),
        SAVE_E_MAIL_ACCOUNT => server::answer(cx, api.save_e_mail_account(cx, input.body()?)),
        SAVE_EMAIL_TO_TMP_DOCUMENT => server::answer(cx, api.save_email_to_tmp_document(cx, input.body()?)),
        SAVE_TO_MAIL_SERVER => server::answer(cx, api.save_to_mail_server(cx, input.body()?)),
        SEND => server::answer(cx, api.send(cx, input.body()?)),
        SEND_AND_SAVE_EMAIL_TO_TMP_DOCUMENT => server::answer(cx, api.send_and_save_email_to_tmp_document(cx, input.body()?)),
        SEND_E_MAILS => server::answer(cx, api.send_e_mails(cx, input.body()?)),
        SET_REPLIED_AT => server::answer(cx, api.set_replied_at(cx, input.body()?)),
        SET_SUBSCRIPTION => server::answer(cx, api.set_subscription(cx, input.body()?)),
        SYNC_EMAIL_ACCOUNT => server::answer(cx, api.sync_email_account(cx, input.body()?)),
        SYNC_EMAIL_ACCOUNTS => server::answer(cx, api.sync_email_accounts(cx, input.body()?)),
        TEST_AUTHENTICATE => server::answer(cx, api.test_authenticate(cx)),
        TOGGLE_SUBSCRIPTION => server::answer(cx, api.toggle_subscription(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
