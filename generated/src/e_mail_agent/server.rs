// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{
    ContactOrPersonFromEmail, DocumentEntity, EMailAccount, EMailAddress, EMailAppointment, EMailAttachment,
    EMailConnectionInfo, EMailConnectionInfoExtended, EMailCustomHeader, EMailEntity, EMailEnvelope, EMailFolder,
    EMailSOInfo, GetEMailFromIdRequest, GetEMailFromServerIdentifierRequest, Person, PersonEntity, RecurrenceInfo,
    SyncUserAccount,
};

use super::operations::*;

/// Handlers of the tag `EMail_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait EMailAgentServer: Send + Sync + 'static {
    /// Returns whether the given connection can log on to its mail server.
    ///
    /// `POST /api/v1/Agents/EMail/Authenticate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_Authenticate.html)
    fn authenticate<'a>(
        &'a self,
        cx: &'a server::Context,
        connection_info_extended: Option<EMailConnectionInfoExtended>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether the given connection can log on to the mail server that e-mails are read from.
    ///
    /// `POST /api/v1/Agents/EMail/AuthenticateIncoming`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_AuthenticateIncoming.html)
    fn authenticate_incoming<'a>(
        &'a self,
        cx: &'a server::Context,
        connection_info: Option<EMailConnectionInfo>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether the given connection can log on to the mail server that sends e-mails.
    ///
    /// `POST /api/v1/Agents/EMail/AuthenticateOutgoing`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_AuthenticateOutgoing.html)
    fn authenticate_outgoing<'a>(
        &'a self,
        cx: &'a server::Context,
        connection_info: Option<EMailConnectionInfo>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Reads the folders of the current mail account from the mail server, keeps them in the database, and returns
    /// them.
    ///
    /// `POST /api/v1/Agents/EMail/CacheFolderList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CacheFolderList.html)
    fn cache_folder_list<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<EMailFolder>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new e-mail account with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailAccount`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailAccount.html)
    fn create_default_e_mail_account<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<EMailAccount>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new e-mail address with the default values of the server; nothing is stored.
    ///
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailAddress`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailAddress.html)
    fn create_default_e_mail_address<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<EMailAddress>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new e-mail appointment (`EMailAppointment`) with the default values of the server; nothing is stored.
    ///
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailAppointment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailAppointment.html)
    fn create_default_e_mail_appointment<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<EMailAppointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new attachment of an e-mail with the default values of the server; nothing is stored.
    ///
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailAttachment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailAttachment.html)
    fn create_default_e_mail_attachment<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<EMailAttachment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new set of connection data for a mail server with the default values of the server; nothing is stored.
    ///
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailConnectionInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailConnectionInfo.html)
    fn create_default_e_mail_connection_info<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<EMailConnectionInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new set of connection data for a mail server, with port and protocol, with the default values of the
    /// server; nothing is stored.
    ///
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailConnectionInfoExtended`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailConnectionInfoExtended.html)
    fn create_default_e_mail_connection_info_extended<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<EMailConnectionInfoExtended>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new custom header of an e-mail with the default values of the server; nothing is stored.
    ///
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailCustomHeader`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailCustomHeader.html)
    fn create_default_e_mail_custom_header<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<EMailCustomHeader>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new e-mail with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailEntity.html)
    fn create_default_e_mail_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new envelope of an e-mail with the default values of the server; nothing is stored.
    ///
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailEnvelope`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailEnvelope.html)
    fn create_default_e_mail_envelope<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<EMailEnvelope>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new folder of a mailbox with the default values of the server; nothing is stored.
    ///
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailFolder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailFolder.html)
    fn create_default_e_mail_folder<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<EMailFolder>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new link between an e-mail and CRM records with the default values of the server; nothing is stored.
    ///
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailSOInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailSOInfo.html)
    fn create_default_e_mail_so_info<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<EMailSOInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an e-mail that is built from the given document.
    ///
    /// `POST /api/v1/Agents/EMail/CreateEMailFromDocumentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateEMailFromDocumentEntity.html)
    fn create_e_mail_from_document_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        document_entity: Option<DocumentEntity>,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an e-mail that is built from the text of a MIME message.
    ///
    /// `POST /api/v1/Agents/EMail/CreateEMailFromMimeMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateEMailFromMimeMessage.html)
    fn create_e_mail_from_mime_message<'a>(
        &'a self,
        cx: &'a server::Context,
        mime_message: Option<String>,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates a folder on the mail server.
    ///
    /// `POST /api/v1/Agents/EMail/CreateFolder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateFolder.html)
    fn create_folder<'a>(
        &'a self,
        cx: &'a server::Context,
        connection_info: Option<EMailConnectionInfo>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an e-mail that forwards an existing one.
    ///
    /// `POST /api/v1/Agents/EMail/CreateForwardEmail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateForwardEmail.html)
    fn create_forward_email<'a>(
        &'a self,
        cx: &'a server::Context,
        email: Option<EMailEntity>,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a block of HTML with the header fields of an e-mail in the style of Outlook, for use in replies or in
    /// print.
    ///
    /// `POST /api/v1/Agents/EMail/CreateInlineHtmlHeader`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateInlineHtmlHeader.html)
    fn create_inline_html_header<'a>(
        &'a self,
        cx: &'a server::Context,
        email: Option<EMailEntity>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Reads an e-mail from the mail server and stores it as the file of an existing document.
    ///
    /// `POST /api/v1/Agents/EMail/CreateNewPhysicalDocumentFromEmail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateNewPhysicalDocumentFromEmail.html)
    fn create_new_physical_document_from_email<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: Option<i32>,
        email_item_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<DocumentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Reads an attachment of an e-mail from the mail server and stores it as the file of an existing document.
    ///
    /// `POST /api/v1/Agents/EMail/CreateNewPhysicalDocumentFromEmailAttachment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateNewPhysicalDocumentFromEmailAttachment.html)
    fn create_new_physical_document_from_email_attachment<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: Option<i32>,
        email_item_id: Option<i32>,
        attachment_id: Option<String>,
    ) -> impl Future<Output = Result<Option<DocumentEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes the given e-mails, looked up by their numbers on the mail server.
    ///
    /// `POST /api/v1/Agents/EMail/Delete`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_Delete.html)
    fn delete<'a>(
        &'a self,
        cx: &'a server::Context,
        connection_info: Option<EMailConnectionInfo>,
        message_server_ids: Option<Vec<i32>>,
        move_to_folder: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes an e-mail account by its key.
    ///
    /// `POST /api/v1/Agents/EMail/DeleteEMailAccount`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_DeleteEMailAccount.html)
    fn delete_e_mail_account<'a>(
        &'a self,
        cx: &'a server::Context,
        e_mail_account_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes the given e-mails, looked up by their keys, or moves them to the given folder.
    ///
    /// `POST /api/v1/Agents/EMail/DeleteEmails`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_DeleteEmails.html)
    fn delete_emails<'a>(
        &'a self,
        cx: &'a server::Context,
        ids: Option<Vec<i32>>,
        move_to_folder: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes e-mails by their extended message ids, as `GetExtendedEmailMessageIds` returns them.
    ///
    /// `POST /api/v1/Agents/EMail/DeleteExtended`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_DeleteExtended.html)
    fn delete_extended<'a>(
        &'a self,
        cx: &'a server::Context,
        connection_info_extended: Option<EMailConnectionInfoExtended>,
        message_ids: Option<Vec<String>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes a folder on the mail server.
    ///
    /// `POST /api/v1/Agents/EMail/DeleteFolder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_DeleteFolder.html)
    fn delete_folder<'a>(
        &'a self,
        cx: &'a server::Context,
        connection_info: Option<EMailConnectionInfo>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes the e-mails that the mail server knows by the given identifiers.
    ///
    /// `POST /api/v1/Agents/EMail/DeleteFromServerIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_DeleteFromServerIdentifier.html)
    fn delete_from_server_identifier<'a>(
        &'a self,
        cx: &'a server::Context,
        connection_info: Option<EMailConnectionInfo>,
        message_server_ids: Option<Vec<String>>,
        move_to_folder: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes every e-mail in the folder that the connection names.
    ///
    /// `POST /api/v1/Agents/EMail/EmptyFolder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_EmptyFolder.html)
    fn empty_folder<'a>(
        &'a self,
        cx: &'a server::Context,
        connection_info: Option<EMailConnectionInfo>,
        move_to_folder: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the companies and contact persons that have exactly the given e-mail address.
    ///
    /// `POST /api/v1/Agents/EMail/FindAddress`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_FindAddress.html)
    fn find_address<'a>(
        &'a self,
        cx: &'a server::Context,
        address: Option<String>,
    ) -> impl Future<Output = Result<Vec<EMailAddress>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the companies and contact persons that match an e-mail address and a name.
    ///
    /// `POST /api/v1/Agents/EMail/FindContactOrPersonByEmailName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_FindContactOrPersonByEmailName.html)
    fn find_contact_or_person_by_email_name<'a>(
        &'a self,
        cx: &'a server::Context,
        name: Option<String>,
        email_address: Option<String>,
    ) -> impl Future<Output = Result<Vec<ContactOrPersonFromEmail>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the companies and contact persons that match an e-mail address and a name, up to a given number of each.
    ///
    /// `POST /api/v1/Agents/EMail/FindContactOrPersonByEmailNameWithLimit`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_FindContactOrPersonByEmailNameWithLimit.html)
    fn find_contact_or_person_by_email_name_with_limit<'a>(
        &'a self,
        cx: &'a server::Context,
        name: Option<String>,
        email_address: Option<String>,
        number_of_contacts: Option<i32>,
        number_of_persons: Option<i32>,
    ) -> impl Future<Output = Result<Vec<ContactOrPersonFromEmail>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one attachment of an e-mail, looked up by the number of the message on the mail server.
    ///
    /// `POST /api/v1/Agents/EMail/GetAttachment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetAttachment.html)
    fn get_attachment<'a>(
        &'a self,
        cx: &'a server::Context,
        connection_info: Option<EMailConnectionInfo>,
        message_server_id: Option<i32>,
        attachment_id: Option<String>,
    ) -> impl Future<Output = Result<Option<EMailAttachment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one attachment of an e-mail, looked up by the key of the e-mail.
    ///
    /// `POST /api/v1/Agents/EMail/GetAttachmentFromId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetAttachmentFromId.html)
    fn get_attachment_from_id<'a>(
        &'a self,
        cx: &'a server::Context,
        mail_item_id: Option<i32>,
        attachment_id: Option<String>,
    ) -> impl Future<Output = Result<Option<EMailAttachment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one attachment of an e-mail, looked up by the identifier of the message on the mail server.
    ///
    /// `POST /api/v1/Agents/EMail/GetAttachmentFromServerIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetAttachmentFromServerIdentifier.html)
    fn get_attachment_from_server_identifier<'a>(
        &'a self,
        cx: &'a server::Context,
        connection_info: Option<EMailConnectionInfo>,
        message_server_id: Option<String>,
        attachment_id: Option<String>,
    ) -> impl Future<Output = Result<Option<EMailAttachment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the current mail account of the user who makes the call, normally the one last logged on to.
    ///
    /// `POST /api/v1/Agents/EMail/GetCurrentAccount`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetCurrentAccount.html)
    fn get_current_account<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<EMailAccount>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the key of the current mail account of the user who makes the call, normally the one last logged on to.
    ///
    /// `POST /api/v1/Agents/EMail/GetCurrentAccountId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetCurrentAccountId.html)
    fn get_current_account_id<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an e-mail by its key in the database.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMail.html)
    fn get_e_mail<'a>(
        &'a self,
        cx: &'a server::Context,
        id: Option<i32>,
        include_attachments: Option<bool>,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one e-mail account, looked up by its key.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailAccount`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailAccount.html)
    fn get_e_mail_account<'a>(
        &'a self,
        cx: &'a server::Context,
        e_mail_account_id: i32,
    ) -> impl Future<Output = Result<Option<EMailAccount>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the mail account of the user who makes the call that has the given e-mail address, or an empty account
    /// when there is none.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailAccountFromEMailAddress`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailAccountFromEMailAddress.html)
    fn get_e_mail_account_from_e_mail_address<'a>(
        &'a self,
        cx: &'a server::Context,
        from_address: Option<String>,
    ) -> impl Future<Output = Result<Option<EMailAccount>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns information about e-mail addresses, looked up by their keys.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailAddresses`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailAddresses.html)
    fn get_e_mail_addresses<'a>(
        &'a self,
        cx: &'a server::Context,
        email_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Vec<EMailAddress>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an e-mail of the inbox as an `.eml` file (RFC 822) that Outlook can open.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailAsEmlStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailAsEmlStream.html)
    fn get_e_mail_as_eml_stream<'a>(
        &'a self,
        cx: &'a server::Context,
        email_item_id: Option<i32>,
        include_attachments: Option<bool>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an e-mail as a stream of bytes, with or without its attachments, looked up by the number of the message
    /// on the mail server.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailAsStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailAsStream.html)
    fn get_e_mail_as_stream<'a>(
        &'a self,
        cx: &'a server::Context,
        connection_info: Option<EMailConnectionInfo>,
        message_server_id: Option<i32>,
        strip_attachments: Option<bool>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an e-mail as bytes, with or without its attachments, looked up by the identifier of the message on the
    /// mail server.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailAsStreamFromServerIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailAsStreamFromServerIdentifier.html)
    fn get_e_mail_as_stream_from_server_identifier<'a>(
        &'a self,
        cx: &'a server::Context,
        connection_info: Option<EMailConnectionInfo>,
        message_server_id: Option<String>,
        strip_attachments: Option<bool>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the envelopes of several e-mails: the summary that a list of messages needs.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailEnvelopes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailEnvelopes.html)
    fn get_e_mail_envelopes<'a>(
        &'a self,
        cx: &'a server::Context,
        connection_info: Option<EMailConnectionInfo>,
        message_server_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Vec<EMailEnvelope>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the envelopes of several e-mails, looked up by their identifiers on the mail server.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailEnvelopesFromServerIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailEnvelopesFromServerIds.html)
    fn get_e_mail_envelopes_from_server_ids<'a>(
        &'a self,
        cx: &'a server::Context,
        connection_info: Option<EMailConnectionInfo>,
        message_server_ids: Option<Vec<String>>,
    ) -> impl Future<Output = Result<Vec<EMailEnvelope>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an e-mail that is attached to another e-mail, by the key of the outer one and the id of the attachment.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailFromAttachmentId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailFromAttachmentId.html)
    fn get_e_mail_from_attachment_id<'a>(
        &'a self,
        cx: &'a server::Context,
        email_id: Option<i32>,
        attachment_ids: Option<Vec<String>>,
        include_attachments: Option<bool>,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an e-mail that is an attachment of an e-mail in the document archive.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailFromDocumentAttachmentId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailFromDocumentAttachmentId.html)
    fn get_e_mail_from_document_attachment_id<'a>(
        &'a self,
        cx: &'a server::Context,
        doc_id: Option<i32>,
        attachment_ids: Option<Vec<String>>,
        include_attachments: Option<bool>,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an e-mail that is stored as a document in the archive.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailFromDocumentId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailFromDocumentId.html)
    fn get_e_mail_from_document_id<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an e-mail that is stored as a document in the archive, without the contents of its attachments.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailFromDocumentIdWithoutAttachmentStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailFromDocumentIdWithoutAttachmentStream.html)
    fn get_e_mail_from_document_id_without_attachment_stream<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an e-mail, looked up by the number of the message on the mail server.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailFromId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailFromId.html)
    fn get_e_mail_from_id<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetEMailFromIdRequest,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an e-mail, looked up by the identifier of the message on the mail server.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailFromServerIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailFromServerIdentifier.html)
    fn get_e_mail_from_server_identifier<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetEMailFromServerIdentifierRequest,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an e-mail that is kept in a temporary file.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailFromTemp`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailFromTemp.html)
    fn get_e_mail_from_temp<'a>(
        &'a self,
        cx: &'a server::Context,
        file_name: Option<String>,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one link between an e-mail and CRM records, looked up by its key.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailSOInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailSOInfo.html)
    fn get_e_mail_so_info<'a>(
        &'a self,
        cx: &'a server::Context,
        e_mail_so_info_id: i32,
    ) -> impl Future<Output = Result<Option<EMailSOInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the appointment in the iCal attachment of an e-mail.
    ///
    /// `POST /api/v1/Agents/EMail/GetEmailAppointment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEmailAppointment.html)
    fn get_email_appointment<'a>(
        &'a self,
        cx: &'a server::Context,
        mail_item_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<EMailAppointment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the recurrence of the appointment in the iCal attachment of an e-mail.
    ///
    /// `POST /api/v1/Agents/EMail/GetEmailAppointmentRecurrence`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEmailAppointmentRecurrence.html)
    fn get_email_appointment_recurrence<'a>(
        &'a self,
        cx: &'a server::Context,
        mail_item_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<RecurrenceInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Reads a document as an e-mail and returns it in MIME format (RFC 822).
    ///
    /// `POST /api/v1/Agents/EMail/GetEmailDocumentAsMimeStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEmailDocumentAsMimeStream.html)
    fn get_email_document_as_mime_stream<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: Option<i32>,
    ) -> impl Future<Output = Result<server::Binary, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the message ids of the e-mails in the mail folder of the connection.
    ///
    /// `POST /api/v1/Agents/EMail/GetEmailMessageIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEmailMessageIds.html)
    fn get_email_message_ids<'a>(
        &'a self,
        cx: &'a server::Context,
        connection_info_extended: Option<EMailConnectionInfoExtended>,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the texts of e-mails, looked up by their extended message ids.
    ///
    /// `POST /api/v1/Agents/EMail/GetEmailsAsString`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEmailsAsString.html)
    fn get_emails_as_string<'a>(
        &'a self,
        cx: &'a server::Context,
        connection_info_extended: Option<EMailConnectionInfoExtended>,
        message_ids: Option<Vec<String>>,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns message ids together with the identifiers of the mail server, in the form `uvalidity:uid:MsgId`.
    ///
    /// `POST /api/v1/Agents/EMail/GetExtendedEmailMessageIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetExtendedEmailMessageIds.html)
    fn get_extended_email_message_ids<'a>(
        &'a self,
        cx: &'a server::Context,
        connection_info_extended: Option<EMailConnectionInfoExtended>,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the number of e-mails in the current folder, either all or only the unread ones.
    ///
    /// `POST /api/v1/Agents/EMail/GetFolderEMailCount`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetFolderEMailCount.html)
    fn get_folder_e_mail_count<'a>(
        &'a self,
        cx: &'a server::Context,
        connection_info: Option<EMailConnectionInfo>,
        only_unread: Option<bool>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether a folder has received e-mails since it was last accessed.
    ///
    /// `POST /api/v1/Agents/EMail/GetFolderHasNewEMail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetFolderHasNewEMail.html)
    fn get_folder_has_new_e_mail<'a>(
        &'a self,
        cx: &'a server::Context,
        connection_info: Option<EMailConnectionInfo>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns information about mail folders.
    ///
    /// `POST /api/v1/Agents/EMail/GetFolderInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetFolderInfo.html)
    fn get_folder_info<'a>(
        &'a self,
        cx: &'a server::Context,
        connection_info: Option<EMailConnectionInfo>,
        folders: Option<Vec<String>>,
    ) -> impl Future<Output = Result<Vec<EMailFolder>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all folders of the mail account, one text per folder.
    ///
    /// `POST /api/v1/Agents/EMail/GetFolderList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetFolderList.html)
    fn get_folder_list<'a>(
        &'a self,
        cx: &'a server::Context,
        connection_info: Option<EMailConnectionInfo>,
        include_item_count: Option<bool>,
    ) -> impl Future<Output = Result<Vec<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an e-mail of the database, found by the message id in its In-Reply-To header.
    ///
    /// `POST /api/v1/Agents/EMail/GetMailFromInReplyTo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetMailFromInReplyTo.html)
    fn get_mail_from_in_reply_to<'a>(
        &'a self,
        cx: &'a server::Context,
        message_id: Option<String>,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an e-mail of the database, found by its message id.
    ///
    /// `POST /api/v1/Agents/EMail/GetMailFromMessageId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetMailFromMessageId.html)
    fn get_mail_from_message_id<'a>(
        &'a self,
        cx: &'a server::Context,
        message_id: Option<String>,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the envelopes of new e-mails in the given folders, for the user who makes the call.
    ///
    /// `POST /api/v1/Agents/EMail/GetNewMail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetNewMail.html)
    fn get_new_mail<'a>(
        &'a self,
        cx: &'a server::Context,
        folders: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Vec<EMailEnvelope>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the contact person that belongs to a participant in the iCal attachment of an e-mail.
    ///
    /// `POST /api/v1/Agents/EMail/GetParticipantInfoFromEmailAddress`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetParticipantInfoFromEmailAddress.html)
    fn get_participant_info_from_email_address<'a>(
        &'a self,
        cx: &'a server::Context,
        email_address: Option<String>,
        appointment_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<Person>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the contact persons with the given e-mail address as full entities.
    ///
    /// `POST /api/v1/Agents/EMail/GetPersonEntitiesFromEmailAddress`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetPersonEntitiesFromEmailAddress.html)
    fn get_person_entities_from_email_address<'a>(
        &'a self,
        cx: &'a server::Context,
        email_address: Option<String>,
    ) -> impl Future<Output = Result<Vec<PersonEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the contact persons with the given e-mail address.
    ///
    /// `POST /api/v1/Agents/EMail/GetPersonsFromEmailAddress`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetPersonsFromEmailAddress.html)
    fn get_persons_from_email_address<'a>(
        &'a self,
        cx: &'a server::Context,
        email_address: Option<String>,
    ) -> impl Future<Output = Result<Vec<Person>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an attachment of an e-mail in the document archive, prepared for a preview.
    ///
    /// `POST /api/v1/Agents/EMail/GetPreviewAttachmentFromDocId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetPreviewAttachmentFromDocId.html)
    fn get_preview_attachment_from_doc_id<'a>(
        &'a self,
        cx: &'a server::Context,
        doc_id: Option<i32>,
        attachment_id: Option<String>,
    ) -> impl Future<Output = Result<Option<EMailAttachment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an attachment of an e-mail, prepared for a preview.
    ///
    /// `POST /api/v1/Agents/EMail/GetPreviewAttachmentFromId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetPreviewAttachmentFromId.html)
    fn get_preview_attachment_from_id<'a>(
        &'a self,
        cx: &'a server::Context,
        mail_item_id: Option<i32>,
        attachment_id: Option<String>,
        attachment_type: Option<String>,
        attachment_filename: Option<String>,
    ) -> impl Future<Output = Result<Option<EMailAttachment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the mail accounts that are due for synchronization from the mail server to the database.
    ///
    /// `POST /api/v1/Agents/EMail/GetReadySyncEmailAccounts`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetReadySyncEmailAccounts.html)
    fn get_ready_sync_email_accounts<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<SyncUserAccount>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an e-mail by its key in the database, without sanitizing its content.
    ///
    /// `POST /api/v1/Agents/EMail/GetUnsanitizedEMail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetUnsanitizedEMail.html)
    fn get_unsanitized_e_mail<'a>(
        &'a self,
        cx: &'a server::Context,
        id: Option<i32>,
        include_attachments: Option<bool>,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an e-mail that is an attachment of another e-mail, without sanitizing its content.
    ///
    /// `POST /api/v1/Agents/EMail/GetUnsanitizedEMailFromAttachmentId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetUnsanitizedEMailFromAttachmentId.html)
    fn get_unsanitized_e_mail_from_attachment_id<'a>(
        &'a self,
        cx: &'a server::Context,
        email_id: Option<i32>,
        attachment_ids: Option<Vec<String>>,
        include_attachments: Option<bool>,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an e-mail that is an attachment of an e-mail in the document archive, without sanitizing its content.
    ///
    /// `POST /api/v1/Agents/EMail/GetUnsanitizedEMailFromDocumentAttachmentId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetUnsanitizedEMailFromDocumentAttachmentId.html)
    fn get_unsanitized_e_mail_from_document_attachment_id<'a>(
        &'a self,
        cx: &'a server::Context,
        doc_id: Option<i32>,
        attachment_ids: Option<Vec<String>>,
        include_attachments: Option<bool>,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an e-mail that is stored as a document in the archive, without sanitizing its content.
    ///
    /// `POST /api/v1/Agents/EMail/GetUnsanitizedEMailFromDocumentId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetUnsanitizedEMailFromDocumentId.html)
    fn get_unsanitized_e_mail_from_document_id<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an e-mail that is stored as a document in the archive, without the contents of its attachments and
    /// without sanitizing it.
    ///
    /// `POST /api/v1/Agents/EMail/GetUnsanitizedEMailFromDocumentIdWithoutAttachmentStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetUnsanitizedEMailFromDocumentIdWithoutAttachmentStream.html)
    fn get_unsanitized_e_mail_from_document_id_without_attachment_stream<'a>(
        &'a self,
        cx: &'a server::Context,
        document_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an attachment of an e-mail in the document archive for a preview, without sanitizing it.
    ///
    /// `POST /api/v1/Agents/EMail/GetUnsanitizedPreviewAttachmentFromDocId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetUnsanitizedPreviewAttachmentFromDocId.html)
    fn get_unsanitized_preview_attachment_from_doc_id<'a>(
        &'a self,
        cx: &'a server::Context,
        doc_id: Option<i32>,
        attachment_id: Option<String>,
    ) -> impl Future<Output = Result<Option<EMailAttachment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an attachment of an e-mail for a preview, without sanitizing it.
    ///
    /// `POST /api/v1/Agents/EMail/GetUnsanitizedPreviewAttachmentFromId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetUnsanitizedPreviewAttachmentFromId.html)
    fn get_unsanitized_preview_attachment_from_id<'a>(
        &'a self,
        cx: &'a server::Context,
        mail_item_id: Option<i32>,
        attachment_id: Option<String>,
        attachment_type: Option<String>,
        attachment_filename: Option<String>,
    ) -> impl Future<Output = Result<Option<EMailAttachment>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether DNS has at least one MX record for a mail domain, which means that the domain can receive
    /// e-mails.
    ///
    /// `POST /api/v1/Agents/EMail/HasMXRecord`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_HasMXRecord.html)
    fn has_mx_record<'a>(
        &'a self,
        cx: &'a server::Context,
        mail_domain: Option<String>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether the database has new e-mails; a fast check that only looks there.
    ///
    /// `POST /api/v1/Agents/EMail/HasNewMail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_HasNewMail.html)
    fn has_new_mail<'a>(
        &'a self,
        cx: &'a server::Context,
        mail_item_id: Option<i32>,
        folder_id: Option<i32>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether the SPF record of a domain lies under the given SPF record.
    ///
    /// `POST /api/v1/Agents/EMail/HasSPFRecord`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_HasSPFRecord.html)
    fn has_spf_record<'a>(
        &'a self,
        cx: &'a server::Context,
        source_spf: Option<String>,
        target_domain: Option<String>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the key of the latest e-mail in a mail folder.
    ///
    /// `POST /api/v1/Agents/EMail/LatestItemIdByFolder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_LatestItemIdByFolder.html)
    fn latest_item_id_by_folder<'a>(
        &'a self,
        cx: &'a server::Context,
        folder_id: Option<i32>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks e-mails as read or unread, looked up by their numbers on the mail server.
    ///
    /// `POST /api/v1/Agents/EMail/MarkAsRead`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_MarkAsRead.html)
    fn mark_as_read<'a>(
        &'a self,
        cx: &'a server::Context,
        connection_info: Option<EMailConnectionInfo>,
        message_server_ids: Option<Vec<i32>>,
        read: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks e-mails as read or unread, looked up by their identifiers on the mail server.
    ///
    /// `POST /api/v1/Agents/EMail/MarkAsReadFromServerIdentifiers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_MarkAsReadFromServerIdentifiers.html)
    fn mark_as_read_from_server_identifiers<'a>(
        &'a self,
        cx: &'a server::Context,
        connection_info: Option<EMailConnectionInfo>,
        message_server_ids: Option<Vec<String>>,
        read: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks e-mails as read or unread, looked up by their keys.
    ///
    /// `POST /api/v1/Agents/EMail/MarkEmailsAsRead`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_MarkEmailsAsRead.html)
    fn mark_emails_as_read<'a>(
        &'a self,
        cx: &'a server::Context,
        ids: Option<Vec<i32>>,
        read: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Moves e-mails to another folder, both in the database and on the mail server.
    ///
    /// `POST /api/v1/Agents/EMail/MoveEmailsToFolder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_MoveEmailsToFolder.html)
    fn move_emails_to_folder<'a>(
        &'a self,
        cx: &'a server::Context,
        folder_id: Option<i32>,
        email_item_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes e-mails by moving them to the trash folder.
    ///
    /// `POST /api/v1/Agents/EMail/MoveEmailsToTrash`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_MoveEmailsToTrash.html)
    fn move_emails_to_trash<'a>(
        &'a self,
        cx: &'a server::Context,
        ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Moves e-mails from the current folder to another.
    ///
    /// `POST /api/v1/Agents/EMail/MoveToFolder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_MoveToFolder.html)
    fn move_to_folder<'a>(
        &'a self,
        cx: &'a server::Context,
        connection_info: Option<EMailConnectionInfo>,
        message_server_ids: Option<Vec<i32>>,
        target_folder: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Moves e-mails from the current folder to another, looked up by their identifiers on the mail server.
    ///
    /// `POST /api/v1/Agents/EMail/MoveToFolderFromServerIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_MoveToFolderFromServerIdentifier.html)
    fn move_to_folder_from_server_identifier<'a>(
        &'a self,
        cx: &'a server::Context,
        connection_info: Option<EMailConnectionInfo>,
        message_server_ids: Option<Vec<String>>,
        target_folder: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Reads the given folders from the mail server and brings the copy in the database up to date.
    ///
    /// `POST /api/v1/Agents/EMail/RefreshFolder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_RefreshFolder.html)
    fn refresh_folder<'a>(
        &'a self,
        cx: &'a server::Context,
        connection_info: Option<EMailConnectionInfo>,
        folders: Option<Vec<String>>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Reads the e-mails of the given folders for the user who makes the call.
    ///
    /// `POST /api/v1/Agents/EMail/RefreshFolderForAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_RefreshFolderForAssociate.html)
    fn refresh_folder_for_associate<'a>(
        &'a self,
        cx: &'a server::Context,
        folders: Option<Vec<String>>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Passes a finished message on to the given recipients.
    ///
    /// `POST /api/v1/Agents/EMail/RelayMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_RelayMessage.html)
    fn relay_message<'a>(
        &'a self,
        cx: &'a server::Context,
        connection_info_extended: Option<EMailConnectionInfoExtended>,
        rfc822: Option<String>,
        from: Option<String>,
        recipients: Option<Vec<String>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Splits a text with several e-mail addresses into single addresses and looks up the contact persons that they
    /// belong to.
    ///
    /// `POST /api/v1/Agents/EMail/ResolveEMailRecipients`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_ResolveEMailRecipients.html)
    fn resolve_e_mail_recipients<'a>(
        &'a self,
        cx: &'a server::Context,
        email_address: Option<String>,
    ) -> impl Future<Output = Result<Vec<EMailAddress>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the e-mail in the database and returns it.
    ///
    /// `POST /api/v1/Agents/EMail/Save`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_Save.html)
    fn save<'a>(
        &'a self,
        cx: &'a server::Context,
        email: Option<EMailEntity>,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the e-mail in the drafts folder and returns it.
    ///
    /// `POST /api/v1/Agents/EMail/SaveDraft`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SaveDraft.html)
    fn save_draft<'a>(
        &'a self,
        cx: &'a server::Context,
        entity: Option<EMailEntity>,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the e-mail on the mail server and returns it.
    ///
    /// `POST /api/v1/Agents/EMail/SaveEMail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SaveEMail.html)
    fn save_e_mail<'a>(
        &'a self,
        cx: &'a server::Context,
        connection_info: Option<EMailConnectionInfo>,
        email: Option<EMailEntity>,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores an e-mail account: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/EMail/SaveEMailAccount`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SaveEMailAccount.html)
    fn save_e_mail_account<'a>(
        &'a self,
        cx: &'a server::Context,
        body: EMailAccount,
    ) -> impl Future<Output = Result<Option<EMailAccount>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the e-mail as a temporary document that is ready to be archived.
    ///
    /// `POST /api/v1/Agents/EMail/SaveEmailToTmpDocument`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SaveEmailToTmpDocument.html)
    fn save_email_to_tmp_document<'a>(
        &'a self,
        cx: &'a server::Context,
        email: Option<EMailEntity>,
        folder_id: Option<i32>,
        strip_attachments: Option<bool>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the e-mail on the mail server and returns it.
    ///
    /// `POST /api/v1/Agents/EMail/SaveToMailServer`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SaveToMailServer.html)
    fn save_to_mail_server<'a>(
        &'a self,
        cx: &'a server::Context,
        email: Option<EMailEntity>,
    ) -> impl Future<Output = Result<Option<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sends the given e-mails and returns them.
    ///
    /// `POST /api/v1/Agents/EMail/Send`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_Send.html)
    fn send<'a>(
        &'a self,
        cx: &'a server::Context,
        emails: Option<Vec<EMailEntity>>,
    ) -> impl Future<Output = Result<Vec<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sends the given e-mail and stores it as a temporary document that is ready to be archived.
    ///
    /// `POST /api/v1/Agents/EMail/SendAndSaveEmailToTmpDocument`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SendAndSaveEmailToTmpDocument.html)
    fn send_and_save_email_to_tmp_document<'a>(
        &'a self,
        cx: &'a server::Context,
        email: Option<EMailEntity>,
        strip_attachments: Option<bool>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sends the given e-mails with explicit connections for sending and for the folder of sent items, and returns
    /// them.
    ///
    /// `POST /api/v1/Agents/EMail/SendEMails`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SendEMails.html)
    fn send_e_mails<'a>(
        &'a self,
        cx: &'a server::Context,
        outgoing_connection_info: Option<EMailConnectionInfo>,
        emails: Option<Vec<EMailEntity>>,
        sent_items_connection_info: Option<EMailConnectionInfo>,
    ) -> impl Future<Output = Result<Vec<EMailEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Records when the e-mail with the given message id was replied to.
    ///
    /// `POST /api/v1/Agents/EMail/SetRepliedAt`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SetRepliedAt.html)
    fn set_replied_at<'a>(
        &'a self,
        cx: &'a server::Context,
        message_id: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Switches the subscription to mail folders on or off.
    ///
    /// `POST /api/v1/Agents/EMail/SetSubscription`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SetSubscription.html)
    fn set_subscription<'a>(
        &'a self,
        cx: &'a server::Context,
        connection_info: Option<EMailConnectionInfo>,
        folders: Option<Vec<EMailFolder>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Synchronizes one mail account from the mail server to the database.
    ///
    /// `POST /api/v1/Agents/EMail/SyncEmailAccount`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SyncEmailAccount.html)
    fn sync_email_account<'a>(
        &'a self,
        cx: &'a server::Context,
        sync_user_account: Option<SyncUserAccount>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Starts synchronizing the given mail accounts from the mail server to the database, with at most 10 tasks.
    ///
    /// `POST /api/v1/Agents/EMail/SyncEmailAccounts`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SyncEmailAccounts.html)
    fn sync_email_accounts<'a>(
        &'a self,
        cx: &'a server::Context,
        sync_user_accounts: Option<Vec<SyncUserAccount>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether the user who makes the call has a mail account that works.
    ///
    /// `POST /api/v1/Agents/EMail/TestAuthenticate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_TestAuthenticate.html)
    fn test_authenticate<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Switches the subscription to one mail folder on or off.
    ///
    /// `POST /api/v1/Agents/EMail/ToggleSubscription`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_ToggleSubscription.html)
    fn toggle_subscription<'a>(
        &'a self,
        cx: &'a server::Context,
        folder_id: Option<i32>,
        subscription_status: Option<bool>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `EMail_Agent`, served by `api`.
pub fn routes(api: impl EMailAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`EMailAgentServer`] that goes with an operation.
fn dispatch<'a, T: EMailAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::Authenticate) => {
            let mut connection_info_extended = None;
            take!(input.arguments(&mut [&mut connection_info_extended]));
            server::respond(cx, api.authenticate(cx, connection_info_extended))
        }
        Some(Op::AuthenticateIncoming) => {
            let mut connection_info = None;
            take!(input.arguments(&mut [&mut connection_info]));
            server::respond(cx, api.authenticate_incoming(cx, connection_info))
        }
        Some(Op::AuthenticateOutgoing) => {
            let mut connection_info = None;
            take!(input.arguments(&mut [&mut connection_info]));
            server::respond(cx, api.authenticate_outgoing(cx, connection_info))
        }
        Some(Op::CacheFolderList) => server::respond(cx, api.cache_folder_list(cx)),
        Some(Op::CreateDefaultEMailAccount) => server::respond(cx, api.create_default_e_mail_account(cx)),
        Some(Op::CreateDefaultEMailAddress) => server::respond(cx, api.create_default_e_mail_address(cx)),
        Some(Op::CreateDefaultEMailAppointment) => server::respond(cx, api.create_default_e_mail_appointment(cx)),
        Some(Op::CreateDefaultEMailAttachment) => server::respond(cx, api.create_default_e_mail_attachment(cx)),
        _ => return dispatch_from_create_default_e_mail_connection_info(api, operation, cx, input),
    })
}

fn dispatch_from_create_default_e_mail_connection_info<'a, T: EMailAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::CreateDefaultEMailConnectionInfo) => server::respond(
            cx,
            api.create_default_e_mail_connection_info(cx),
        ),
        Some(Op::CreateDefaultEMailConnectionInfoExtended) => server::respond(
            cx,
            api.create_default_e_mail_connection_info_extended(cx),
        ),
        Some(Op::CreateDefaultEMailCustomHeader) => server::respond(cx, api.create_default_e_mail_custom_header(cx)),
        Some(Op::CreateDefaultEMailEntity) => server::respond(cx, api.create_default_e_mail_entity(cx)),
        Some(Op::CreateDefaultEMailEnvelope) => server::respond(cx, api.create_default_e_mail_envelope(cx)),
        Some(Op::CreateDefaultEMailFolder) => server::respond(cx, api.create_default_e_mail_folder(cx)),
        Some(Op::CreateDefaultEMailSoInfo) => server::respond(cx, api.create_default_e_mail_so_info(cx)),
        Some(Op::CreateEMailFromDocumentEntity) => {
            let mut document_entity = None;
            take!(input.arguments(&mut [&mut document_entity]));
            server::respond(cx, api.create_e_mail_from_document_entity(cx, document_entity))
        }
        Some(Op::CreateEMailFromMimeMessage) => {
            let mut mime_message = None;
            take!(input.arguments(&mut [&mut mime_message]));
            server::respond(cx, api.create_e_mail_from_mime_message(cx, mime_message))
        }
        Some(Op::CreateFolder) => {
            let mut connection_info = None;
            take!(input.arguments(&mut [&mut connection_info]));
            server::respond(cx, api.create_folder(cx, connection_info))
        }
        Some(Op::CreateForwardEmail) => {
            let mut email = None;
            take!(input.arguments(&mut [&mut email]));
            server::respond(cx, api.create_forward_email(cx, email))
        }
        Some(Op::CreateInlineHtmlHeader) => {
            let mut email = None;
            take!(input.arguments(&mut [&mut email]));
            server::respond(cx, api.create_inline_html_header(cx, email))
        }
        Some(Op::CreateNewPhysicalDocumentFromEmail) => {
            let mut document_id = None;
            let mut email_item_id = None;
            take!(input.arguments(&mut [&mut document_id, &mut email_item_id]));
            server::respond(cx, api.create_new_physical_document_from_email(cx, document_id, email_item_id))
        }
        Some(Op::CreateNewPhysicalDocumentFromEmailAttachment) => {
            let mut document_id = None;
            let mut email_item_id = None;
            let mut attachment_id = None;
            take!(input.arguments(&mut [&mut document_id, &mut email_item_id, &mut attachment_id]));
            server::respond(
                cx,
                api.create_new_physical_document_from_email_attachment(cx, document_id, email_item_id, attachment_id),
            )
        }
        Some(Op::Delete) => {
            let mut connection_info = None;
            let mut message_server_ids = None;
            let mut move_to_folder = None;
            take!(input.arguments(&mut [&mut connection_info, &mut message_server_ids, &mut move_to_folder]));
            server::respond(cx, api.delete(cx, connection_info, message_server_ids, move_to_folder))
        }
        Some(Op::DeleteEMailAccount) => server::respond(
            cx,
            api.delete_e_mail_account(cx, take!(input.required("eMailAccountId"))),
        ),
        Some(Op::DeleteEmails) => {
            let mut ids = None;
            let mut move_to_folder = None;
            take!(input.arguments(&mut [&mut ids, &mut move_to_folder]));
            server::respond(cx, api.delete_emails(cx, ids, move_to_folder))
        }
        Some(Op::DeleteExtended) => {
            let mut connection_info_extended = None;
            let mut message_ids = None;
            take!(input.arguments(&mut [&mut connection_info_extended, &mut message_ids]));
            server::respond(cx, api.delete_extended(cx, connection_info_extended, message_ids))
        }
        Some(Op::DeleteFolder) => {
            let mut connection_info = None;
            take!(input.arguments(&mut [&mut connection_info]));
            server::respond(cx, api.delete_folder(cx, connection_info))
        }
        Some(Op::DeleteFromServerIdentifier) => {
            let mut connection_info = None;
            let mut message_server_ids = None;
            let mut move_to_folder = None;
            take!(input.arguments(&mut [&mut connection_info, &mut message_server_ids, &mut move_to_folder]));
            server::respond(
                cx,
                api.delete_from_server_identifier(cx, connection_info, message_server_ids, move_to_folder),
            )
        }
        Some(Op::EmptyFolder) => {
            let mut connection_info = None;
            let mut move_to_folder = None;
            take!(input.arguments(&mut [&mut connection_info, &mut move_to_folder]));
            server::respond(cx, api.empty_folder(cx, connection_info, move_to_folder))
        }
        Some(Op::FindAddress) => {
            let mut address = None;
            take!(input.arguments(&mut [&mut address]));
            server::respond(cx, api.find_address(cx, address))
        }
        Some(Op::FindContactOrPersonByEmailName) => {
            let mut name = None;
            let mut email_address = None;
            take!(input.arguments(&mut [&mut name, &mut email_address]));
            server::respond(cx, api.find_contact_or_person_by_email_name(cx, name, email_address))
        }
        Some(Op::FindContactOrPersonByEmailNameWithLimit) => {
            let mut name = None;
            let mut email_address = None;
            let mut number_of_contacts = None;
            let mut number_of_persons = None;
            take!(input.arguments(&mut [
                &mut name,
                &mut email_address,
                &mut number_of_contacts,
                &mut number_of_persons,
            ]));
            server::respond(
                cx,
                api.find_contact_or_person_by_email_name_with_limit(
                    cx,
                    name,
                    email_address,
                    number_of_contacts,
                    number_of_persons,
                ),
            )
        }
        Some(Op::GetAttachment) => {
            let mut connection_info = None;
            let mut message_server_id = None;
            let mut attachment_id = None;
            take!(input.arguments(&mut [&mut connection_info, &mut message_server_id, &mut attachment_id]));
            server::respond(cx, api.get_attachment(cx, connection_info, message_server_id, attachment_id))
        }
        Some(Op::GetAttachmentFromId) => {
            let mut mail_item_id = None;
            let mut attachment_id = None;
            take!(input.arguments(&mut [&mut mail_item_id, &mut attachment_id]));
            server::respond(cx, api.get_attachment_from_id(cx, mail_item_id, attachment_id))
        }
        Some(Op::GetAttachmentFromServerIdentifier) => {
            let mut connection_info = None;
            let mut message_server_id = None;
            let mut attachment_id = None;
            take!(input.arguments(&mut [&mut connection_info, &mut message_server_id, &mut attachment_id]));
            server::respond(
                cx,
                api.get_attachment_from_server_identifier(cx, connection_info, message_server_id, attachment_id),
            )
        }
        Some(Op::GetCurrentAccount) => server::respond(cx, api.get_current_account(cx)),
        Some(Op::GetCurrentAccountId) => server::respond(cx, api.get_current_account_id(cx)),
        Some(Op::GetEMail) => {
            let mut id = None;
            let mut include_attachments = None;
            take!(input.arguments(&mut [&mut id, &mut include_attachments]));
            server::respond(cx, api.get_e_mail(cx, id, include_attachments))
        }
        Some(Op::GetEMailAccount) => server::respond(
            cx,
            api.get_e_mail_account(cx, take!(input.required("eMailAccountId"))),
        ),
        Some(Op::GetEMailAccountFromEMailAddress) => {
            let mut from_address = None;
            take!(input.arguments(&mut [&mut from_address]));
            server::respond(cx, api.get_e_mail_account_from_e_mail_address(cx, from_address))
        }
        Some(Op::GetEMailAddresses) => {
            let mut email_ids = None;
            take!(input.arguments(&mut [&mut email_ids]));
            server::respond(cx, api.get_e_mail_addresses(cx, email_ids))
        }
        Some(Op::GetEMailAsEmlStream) => {
            let mut email_item_id = None;
            let mut include_attachments = None;
            take!(input.arguments(&mut [&mut email_item_id, &mut include_attachments]));
            server::respond(cx, api.get_e_mail_as_eml_stream(cx, email_item_id, include_attachments))
        }
        Some(Op::GetEMailAsStream) => {
            let mut connection_info = None;
            let mut message_server_id = None;
            let mut strip_attachments = None;
            take!(input.arguments(&mut [&mut connection_info, &mut message_server_id, &mut strip_attachments]));
            server::respond(cx, api.get_e_mail_as_stream(cx, connection_info, message_server_id, strip_attachments))
        }
        Some(Op::GetEMailAsStreamFromServerIdentifier) => {
            let mut connection_info = None;
            let mut message_server_id = None;
            let mut strip_attachments = None;
            take!(input.arguments(&mut [&mut connection_info, &mut message_server_id, &mut strip_attachments]));
            server::respond(
                cx,
                api.get_e_mail_as_stream_from_server_identifier(
                    cx,
                    connection_info,
                    message_server_id,
                    strip_attachments,
                ),
            )
        }
        Some(Op::GetEMailEnvelopes) => {
            let mut connection_info = None;
            let mut message_server_ids = None;
            take!(input.arguments(&mut [&mut connection_info, &mut message_server_ids]));
            server::respond(cx, api.get_e_mail_envelopes(cx, connection_info, message_server_ids))
        }
        Some(Op::GetEMailEnvelopesFromServerIds) => {
            let mut connection_info = None;
            let mut message_server_ids = None;
            take!(input.arguments(&mut [&mut connection_info, &mut message_server_ids]));
            server::respond(cx, api.get_e_mail_envelopes_from_server_ids(cx, connection_info, message_server_ids))
        }
        Some(Op::GetEMailFromAttachmentId) => {
            let mut email_id = None;
            let mut attachment_ids = None;
            let mut include_attachments = None;
            take!(input.arguments(&mut [&mut email_id, &mut attachment_ids, &mut include_attachments]));
            server::respond(cx, api.get_e_mail_from_attachment_id(cx, email_id, attachment_ids, include_attachments))
        }
        Some(Op::GetEMailFromDocumentAttachmentId) => {
            let mut doc_id = None;
            let mut attachment_ids = None;
            let mut include_attachments = None;
            take!(input.arguments(&mut [&mut doc_id, &mut attachment_ids, &mut include_attachments]));
            server::respond(
                cx,
                api.get_e_mail_from_document_attachment_id(cx, doc_id, attachment_ids, include_attachments),
            )
        }
        Some(Op::GetEMailFromDocumentId) => {
            let mut document_id = None;
            take!(input.arguments(&mut [&mut document_id]));
            server::respond(cx, api.get_e_mail_from_document_id(cx, document_id))
        }
        Some(Op::GetEMailFromDocumentIdWithoutAttachmentStream) => {
            let mut document_id = None;
            take!(input.arguments(&mut [&mut document_id]));
            server::respond(cx, api.get_e_mail_from_document_id_without_attachment_stream(cx, document_id))
        }
        Some(Op::GetEMailFromId) => server::respond(cx, api.get_e_mail_from_id(cx, take!(input.body()))),
        Some(Op::GetEMailFromServerIdentifier) => server::respond(
            cx,
            api.get_e_mail_from_server_identifier(cx, take!(input.body())),
        ),
        Some(Op::GetEMailFromTemp) => {
            let mut file_name = None;
            take!(input.arguments(&mut [&mut file_name]));
            server::respond(cx, api.get_e_mail_from_temp(cx, file_name))
        }
        Some(Op::GetEMailSoInfo) => server::respond(
            cx,
            api.get_e_mail_so_info(cx, take!(input.required("eMailSOInfoId"))),
        ),
        Some(Op::GetEmailAppointment) => {
            let mut mail_item_id = None;
            take!(input.arguments(&mut [&mut mail_item_id]));
            server::respond(cx, api.get_email_appointment(cx, mail_item_id))
        }
        Some(Op::GetEmailAppointmentRecurrence) => {
            let mut mail_item_id = None;
            take!(input.arguments(&mut [&mut mail_item_id]));
            server::respond(cx, api.get_email_appointment_recurrence(cx, mail_item_id))
        }
        Some(Op::GetEmailDocumentAsMimeStream) => {
            let mut document_id = None;
            take!(input.arguments(&mut [&mut document_id]));
            server::respond(cx, api.get_email_document_as_mime_stream(cx, document_id))
        }
        Some(Op::GetEmailMessageIds) => {
            let mut connection_info_extended = None;
            take!(input.arguments(&mut [&mut connection_info_extended]));
            server::respond(cx, api.get_email_message_ids(cx, connection_info_extended))
        }
        Some(Op::GetEmailsAsString) => {
            let mut connection_info_extended = None;
            let mut message_ids = None;
            take!(input.arguments(&mut [&mut connection_info_extended, &mut message_ids]));
            server::respond(cx, api.get_emails_as_string(cx, connection_info_extended, message_ids))
        }
        Some(Op::GetExtendedEmailMessageIds) => {
            let mut connection_info_extended = None;
            take!(input.arguments(&mut [&mut connection_info_extended]));
            server::respond(cx, api.get_extended_email_message_ids(cx, connection_info_extended))
        }
        Some(Op::GetFolderEMailCount) => {
            let mut connection_info = None;
            let mut only_unread = None;
            take!(input.arguments(&mut [&mut connection_info, &mut only_unread]));
            server::respond(cx, api.get_folder_e_mail_count(cx, connection_info, only_unread))
        }
        Some(Op::GetFolderHasNewEMail) => {
            let mut connection_info = None;
            take!(input.arguments(&mut [&mut connection_info]));
            server::respond(cx, api.get_folder_has_new_e_mail(cx, connection_info))
        }
        Some(Op::GetFolderInfo) => {
            let mut connection_info = None;
            let mut folders = None;
            take!(input.arguments(&mut [&mut connection_info, &mut folders]));
            server::respond(cx, api.get_folder_info(cx, connection_info, folders))
        }
        Some(Op::GetFolderList) => {
            let mut connection_info = None;
            let mut include_item_count = None;
            take!(input.arguments(&mut [&mut connection_info, &mut include_item_count]));
            server::respond(cx, api.get_folder_list(cx, connection_info, include_item_count))
        }
        Some(Op::GetMailFromInReplyTo) => {
            let mut message_id = None;
            take!(input.arguments(&mut [&mut message_id]));
            server::respond(cx, api.get_mail_from_in_reply_to(cx, message_id))
        }
        Some(Op::GetMailFromMessageId) => {
            let mut message_id = None;
            take!(input.arguments(&mut [&mut message_id]));
            server::respond(cx, api.get_mail_from_message_id(cx, message_id))
        }
        Some(Op::GetNewMail) => {
            let mut folders = None;
            take!(input.arguments(&mut [&mut folders]));
            server::respond(cx, api.get_new_mail(cx, folders))
        }
        Some(Op::GetParticipantInfoFromEmailAddress) => {
            let mut email_address = None;
            let mut appointment_id = None;
            take!(input.arguments(&mut [&mut email_address, &mut appointment_id]));
            server::respond(cx, api.get_participant_info_from_email_address(cx, email_address, appointment_id))
        }
        Some(Op::GetPersonEntitiesFromEmailAddress) => {
            let mut email_address = None;
            take!(input.arguments(&mut [&mut email_address]));
            server::respond(cx, api.get_person_entities_from_email_address(cx, email_address))
        }
        Some(Op::GetPersonsFromEmailAddress) => {
            let mut email_address = None;
            take!(input.arguments(&mut [&mut email_address]));
            server::respond(cx, api.get_persons_from_email_address(cx, email_address))
        }
        Some(Op::GetPreviewAttachmentFromDocId) => {
            let mut doc_id = None;
            let mut attachment_id = None;
            take!(input.arguments(&mut [&mut doc_id, &mut attachment_id]));
            server::respond(cx, api.get_preview_attachment_from_doc_id(cx, doc_id, attachment_id))
        }
        Some(Op::GetPreviewAttachmentFromId) => {
            let mut mail_item_id = None;
            let mut attachment_id = None;
            let mut attachment_type = None;
            let mut attachment_filename = None;
            take!(input.arguments(&mut [
                &mut mail_item_id,
                &mut attachment_id,
                &mut attachment_type,
                &mut attachment_filename,
            ]));
            server::respond(
                cx,
                api.get_preview_attachment_from_id(
                    cx,
                    mail_item_id,
                    attachment_id,
                    attachment_type,
                    attachment_filename,
                ),
            )
        }
        Some(Op::GetReadySyncEmailAccounts) => server::respond(cx, api.get_ready_sync_email_accounts(cx)),
        Some(Op::GetUnsanitizedEMail) => {
            let mut id = None;
            let mut include_attachments = None;
            take!(input.arguments(&mut [&mut id, &mut include_attachments]));
            server::respond(cx, api.get_unsanitized_e_mail(cx, id, include_attachments))
        }
        Some(Op::GetUnsanitizedEMailFromAttachmentId) => {
            let mut email_id = None;
            let mut attachment_ids = None;
            let mut include_attachments = None;
            take!(input.arguments(&mut [&mut email_id, &mut attachment_ids, &mut include_attachments]));
            server::respond(
                cx,
                api.get_unsanitized_e_mail_from_attachment_id(cx, email_id, attachment_ids, include_attachments),
            )
        }
        Some(Op::GetUnsanitizedEMailFromDocumentAttachmentId) => {
            let mut doc_id = None;
            let mut attachment_ids = None;
            let mut include_attachments = None;
            take!(input.arguments(&mut [&mut doc_id, &mut attachment_ids, &mut include_attachments]));
            server::respond(
                cx,
                api.get_unsanitized_e_mail_from_document_attachment_id(cx, doc_id, attachment_ids, include_attachments),
            )
        }
        Some(Op::GetUnsanitizedEMailFromDocumentId) => {
            let mut document_id = None;
            take!(input.arguments(&mut [&mut document_id]));
            server::respond(cx, api.get_unsanitized_e_mail_from_document_id(cx, document_id))
        }
        Some(Op::GetUnsanitizedEMailFromDocumentIdWithoutAttachmentStream) => {
            let mut document_id = None;
            take!(input.arguments(&mut [&mut document_id]));
            server::respond(cx, api.get_unsanitized_e_mail_from_document_id_without_attachment_stream(cx, document_id))
        }
        Some(Op::GetUnsanitizedPreviewAttachmentFromDocId) => {
            let mut doc_id = None;
            let mut attachment_id = None;
            take!(input.arguments(&mut [&mut doc_id, &mut attachment_id]));
            server::respond(cx, api.get_unsanitized_preview_attachment_from_doc_id(cx, doc_id, attachment_id))
        }
        Some(Op::GetUnsanitizedPreviewAttachmentFromId) => {
            let mut mail_item_id = None;
            let mut attachment_id = None;
            let mut attachment_type = None;
            let mut attachment_filename = None;
            take!(input.arguments(&mut [
                &mut mail_item_id,
                &mut attachment_id,
                &mut attachment_type,
                &mut attachment_filename,
            ]));
            server::respond(
                cx,
                api.get_unsanitized_preview_attachment_from_id(
                    cx,
                    mail_item_id,
                    attachment_id,
                    attachment_type,
                    attachment_filename,
                ),
            )
        }
        Some(Op::HasMxRecord) => {
            let mut mail_domain = None;
            take!(input.arguments(&mut [&mut mail_domain]));
            server::respond(cx, api.has_mx_record(cx, mail_domain))
        }
        Some(Op::HasNewMail) => {
            let mut mail_item_id = None;
            let mut folder_id = None;
            take!(input.arguments(&mut [&mut mail_item_id, &mut folder_id]));
            server::respond(cx, api.has_new_mail(cx, mail_item_id, folder_id))
        }
        Some(Op::HasSpfRecord) => {
            let mut source_spf = None;
            let mut target_domain = None;
            take!(input.arguments(&mut [&mut source_spf, &mut target_domain]));
            server::respond(cx, api.has_spf_record(cx, source_spf, target_domain))
        }
        Some(Op::LatestItemIdByFolder) => {
            let mut folder_id = None;
            take!(input.arguments(&mut [&mut folder_id]));
            server::respond(cx, api.latest_item_id_by_folder(cx, folder_id))
        }
        Some(Op::MarkAsRead) => {
            let mut connection_info = None;
            let mut message_server_ids = None;
            let mut read = None;
            take!(input.arguments(&mut [&mut connection_info, &mut message_server_ids, &mut read]));
            server::respond(cx, api.mark_as_read(cx, connection_info, message_server_ids, read))
        }
        Some(Op::MarkAsReadFromServerIdentifiers) => {
            let mut connection_info = None;
            let mut message_server_ids = None;
            let mut read = None;
            take!(input.arguments(&mut [&mut connection_info, &mut message_server_ids, &mut read]));
            server::respond(cx, api.mark_as_read_from_server_identifiers(cx, connection_info, message_server_ids, read))
        }
        Some(Op::MarkEmailsAsRead) => {
            let mut ids = None;
            let mut read = None;
            take!(input.arguments(&mut [&mut ids, &mut read]));
            server::respond(cx, api.mark_emails_as_read(cx, ids, read))
        }
        Some(Op::MoveEmailsToFolder) => {
            let mut folder_id = None;
            let mut email_item_ids = None;
            take!(input.arguments(&mut [&mut folder_id, &mut email_item_ids]));
            server::respond(cx, api.move_emails_to_folder(cx, folder_id, email_item_ids))
        }
        Some(Op::MoveEmailsToTrash) => {
            let mut ids = None;
            take!(input.arguments(&mut [&mut ids]));
            server::respond(cx, api.move_emails_to_trash(cx, ids))
        }
        Some(Op::MoveToFolder) => {
            let mut connection_info = None;
            let mut message_server_ids = None;
            let mut target_folder = None;
            take!(input.arguments(&mut [&mut connection_info, &mut message_server_ids, &mut target_folder]));
            server::respond(cx, api.move_to_folder(cx, connection_info, message_server_ids, target_folder))
        }
        Some(Op::MoveToFolderFromServerIdentifier) => {
            let mut connection_info = None;
            let mut message_server_ids = None;
            let mut target_folder = None;
            take!(input.arguments(&mut [&mut connection_info, &mut message_server_ids, &mut target_folder]));
            server::respond(
                cx,
                api.move_to_folder_from_server_identifier(cx, connection_info, message_server_ids, target_folder),
            )
        }
        Some(Op::RefreshFolder) => {
            let mut connection_info = None;
            let mut folders = None;
            take!(input.arguments(&mut [&mut connection_info, &mut folders]));
            server::respond(cx, api.refresh_folder(cx, connection_info, folders))
        }
        Some(Op::RefreshFolderForAssociate) => {
            let mut folders = None;
            take!(input.arguments(&mut [&mut folders]));
            server::respond(cx, api.refresh_folder_for_associate(cx, folders))
        }
        Some(Op::RelayMessage) => {
            let mut connection_info_extended = None;
            let mut rfc822 = None;
            let mut from = None;
            let mut recipients = None;
            take!(input.arguments(&mut [&mut connection_info_extended, &mut rfc822, &mut from, &mut recipients]));
            server::respond(cx, api.relay_message(cx, connection_info_extended, rfc822, from, recipients))
        }
        Some(Op::ResolveEMailRecipients) => {
            let mut email_address = None;
            take!(input.arguments(&mut [&mut email_address]));
            server::respond(cx, api.resolve_e_mail_recipients(cx, email_address))
        }
        Some(Op::Save) => {
            let mut email = None;
            take!(input.arguments(&mut [&mut email]));
            server::respond(cx, api.save(cx, email))
        }
        Some(Op::SaveDraft) => {
            let mut entity = None;
            take!(input.arguments(&mut [&mut entity]));
            server::respond(cx, api.save_draft(cx, entity))
        }
        Some(Op::SaveEMail) => {
            let mut connection_info = None;
            let mut email = None;
            take!(input.arguments(&mut [&mut connection_info, &mut email]));
            server::respond(cx, api.save_e_mail(cx, connection_info, email))
        }
        Some(Op::SaveEMailAccount) => server::respond(cx, api.save_e_mail_account(cx, take!(input.body()))),
        Some(Op::SaveEmailToTmpDocument) => {
            let mut email = None;
            let mut folder_id = None;
            let mut strip_attachments = None;
            take!(input.arguments(&mut [&mut email, &mut folder_id, &mut strip_attachments]));
            server::respond(cx, api.save_email_to_tmp_document(cx, email, folder_id, strip_attachments))
        }
        _ => return dispatch_from_save_to_mail_server(api, operation, cx, input),
    })
}

fn dispatch_from_save_to_mail_server<'a, T: EMailAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::SaveToMailServer) => {
            let mut email = None;
            take!(input.arguments(&mut [&mut email]));
            server::respond(cx, api.save_to_mail_server(cx, email))
        }
        Some(Op::Send) => {
            let mut emails = None;
            take!(input.arguments(&mut [&mut emails]));
            server::respond(cx, api.send(cx, emails))
        }
        Some(Op::SendAndSaveEmailToTmpDocument) => {
            let mut email = None;
            let mut strip_attachments = None;
            take!(input.arguments(&mut [&mut email, &mut strip_attachments]));
            server::respond(cx, api.send_and_save_email_to_tmp_document(cx, email, strip_attachments))
        }
        Some(Op::SendEMails) => {
            let mut outgoing_connection_info = None;
            let mut emails = None;
            let mut sent_items_connection_info = None;
            take!(input.arguments(&mut [&mut outgoing_connection_info, &mut emails, &mut sent_items_connection_info]));
            server::respond(cx, api.send_e_mails(cx, outgoing_connection_info, emails, sent_items_connection_info))
        }
        Some(Op::SetRepliedAt) => {
            let mut message_id = None;
            take!(input.arguments(&mut [&mut message_id]));
            server::respond(cx, api.set_replied_at(cx, message_id))
        }
        Some(Op::SetSubscription) => {
            let mut connection_info = None;
            let mut folders = None;
            take!(input.arguments(&mut [&mut connection_info, &mut folders]));
            server::respond(cx, api.set_subscription(cx, connection_info, folders))
        }
        Some(Op::SyncEmailAccount) => {
            let mut sync_user_account = None;
            take!(input.arguments(&mut [&mut sync_user_account]));
            server::respond(cx, api.sync_email_account(cx, sync_user_account))
        }
        Some(Op::SyncEmailAccounts) => {
            let mut sync_user_accounts = None;
            take!(input.arguments(&mut [&mut sync_user_accounts]));
            server::respond(cx, api.sync_email_accounts(cx, sync_user_accounts))
        }
        Some(Op::TestAuthenticate) => server::respond(cx, api.test_authenticate(cx)),
        Some(Op::ToggleSubscription) => {
            let mut folder_id = None;
            let mut subscription_status = None;
            take!(input.arguments(&mut [&mut folder_id, &mut subscription_status]));
            server::respond(cx, api.toggle_subscription(cx, folder_id, subscription_status))
        }
        _ => return Err(server::Error::not_implemented()),
    })
}
