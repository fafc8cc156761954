// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};
use crate::types::{
    DocumentEntity, EMailConnectionInfo, EMailConnectionInfoExtended, EMailEntity, EMailFlags,
    EMailFolder, SyncUserAccount,
};

/// The carrier `AuthenticateIncomingRequest` of the API.
#[non_exhaustive]
pub struct AuthenticateIncomingRequest {
    /// The property `ConnectionInfo`.
    pub connection_info: Option<Box<EMailConnectionInfo>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AuthenticateIncomingRequest "AuthenticateIncomingRequest" {
    0 connection_info set_connection_info Box<EMailConnectionInfo> = "ConnectionInfo";
} }

/// The carrier `AuthenticateOutgoingRequest` of the API.
#[non_exhaustive]
pub struct AuthenticateOutgoingRequest {
    /// The property `ConnectionInfo`.
    pub connection_info: Option<Box<EMailConnectionInfo>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AuthenticateOutgoingRequest "AuthenticateOutgoingRequest" {
    0 connection_info set_connection_info Box<EMailConnectionInfo> = "ConnectionInfo";
} }

/// The carrier `AuthenticateRequest` of the API.
#[non_exhaustive]
pub struct AuthenticateRequest {
    /// The property `ConnectionInfoExtended`.
    pub connection_info_extended: Option<Box<EMailConnectionInfoExtended>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AuthenticateRequest "AuthenticateRequest" {
    0 connection_info_extended set_connection_info_extended Box<EMailConnectionInfoExtended> = "ConnectionInfoExtended";
} }

/// The carrier `CreateEMailFromDocumentEntityRequest` of the API.
#[non_exhaustive]
pub struct CreateEMailFromDocumentEntityRequest {
    /// The property `DocumentEntity`.
    pub document_entity: Option<Box<DocumentEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateEMailFromDocumentEntityRequest "CreateEMailFromDocumentEntityRequest" {
    0 document_entity set_document_entity Box<DocumentEntity> = "DocumentEntity";
} }

/// The carrier `CreateEMailFromMimeMessageRequest` of the API.
#[non_exhaustive]
pub struct CreateEMailFromMimeMessageRequest {
    /// The property `MimeMessage`.
    pub mime_message: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateEMailFromMimeMessageRequest "CreateEMailFromMimeMessageRequest" {
    0 mime_message set_mime_message String = "MimeMessage";
} }

/// The carrier `CreateFolderRequest` of the API.
#[non_exhaustive]
pub struct CreateFolderRequest {
    /// The property `ConnectionInfo`.
    pub connection_info: Option<Box<EMailConnectionInfo>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateFolderRequest "CreateFolderRequest" {
    0 connection_info set_connection_info Box<EMailConnectionInfo> = "ConnectionInfo";
} }

/// The carrier `CreateForwardEmailRequest` of the API.
#[non_exhaustive]
pub struct CreateForwardEmailRequest {
    /// The property `Email`.
    pub email: Option<Box<EMailEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateForwardEmailRequest "CreateForwardEmailRequest" {
    0 email set_email Box<EMailEntity> = "Email";
} }

/// The carrier `CreateInlineHtmlHeaderRequest` of the API.
#[non_exhaustive]
pub struct CreateInlineHtmlHeaderRequest {
    /// The property `Email`.
    pub email: Option<Box<EMailEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateInlineHtmlHeaderRequest "CreateInlineHtmlHeaderRequest" {
    0 email set_email Box<EMailEntity> = "Email";
} }

/// The carrier `DeleteEmailsRequest` of the API.
#[non_exhaustive]
pub struct DeleteEmailsRequest {
    /// The property `Ids`.
    pub ids: Option<Vec<i32>>,
    /// The property `MoveToFolder`.
    pub move_to_folder: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteEmailsRequest "DeleteEmailsRequest" {
    0 ids set_ids Vec<i32> = "Ids";
    1 move_to_folder set_move_to_folder String = "MoveToFolder";
} }

/// The carrier `DeleteExtendedRequest` of the API.
#[non_exhaustive]
pub struct DeleteExtendedRequest {
    /// The property `ConnectionInfoExtended`.
    pub connection_info_extended: Option<Box<EMailConnectionInfoExtended>>,
    /// The property `MessageIds`.
    pub message_ids: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteExtendedRequest "DeleteExtendedRequest" {
    0 connection_info_extended set_connection_info_extended Box<EMailConnectionInfoExtended> = "ConnectionInfoExtended";
    1 message_ids set_message_ids Vec<String> = "MessageIds";
} }

/// The carrier `DeleteFolderRequest` of the API.
#[non_exhaustive]
pub struct DeleteFolderRequest {
    /// The property `ConnectionInfo`.
    pub connection_info: Option<Box<EMailConnectionInfo>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteFolderRequest "DeleteFolderRequest" {
    0 connection_info set_connection_info Box<EMailConnectionInfo> = "ConnectionInfo";
} }

/// The carrier `EMail_DeleteRequest` of the API.
#[non_exhaustive]
pub struct EMailDeleteRequest {
    /// The property `ConnectionInfo`.
    pub connection_info: Option<Box<EMailConnectionInfo>>,
    /// The property `MessageServerIds`.
    pub message_server_ids: Option<Vec<i32>>,
    /// The property `MoveToFolder`.
    pub move_to_folder: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EMailDeleteRequest "EMail_DeleteRequest" {
    0 connection_info set_connection_info Box<EMailConnectionInfo> = "ConnectionInfo";
    1 message_server_ids set_message_server_ids Vec<i32> = "MessageServerIds";
    2 move_to_folder set_move_to_folder String = "MoveToFolder";
} }

/// The carrier `EMail_SaveRequest` of the API.
#[non_exhaustive]
pub struct EMailSaveRequest {
    /// The property `Email`.
    pub email: Option<Box<EMailEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EMailSaveRequest "EMail_SaveRequest" {
    0 email set_email Box<EMailEntity> = "Email";
} }

/// The carrier `EmptyFolderRequest` of the API.
#[non_exhaustive]
pub struct EmptyFolderRequest {
    /// The property `ConnectionInfo`.
    pub connection_info: Option<Box<EMailConnectionInfo>>,
    /// The property `MoveToFolder`.
    pub move_to_folder: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EmptyFolderRequest "EmptyFolderRequest" {
    0 connection_info set_connection_info Box<EMailConnectionInfo> = "ConnectionInfo";
    1 move_to_folder set_move_to_folder String = "MoveToFolder";
} }

/// The carrier `FindAddressRequest` of the API.
#[non_exhaustive]
pub struct FindAddressRequest {
    /// The property `Address`.
    pub address: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FindAddressRequest "FindAddressRequest" {
    0 address set_address String = "Address";
} }

/// The carrier `FindContactOrPersonByEmailNameRequest` of the API.
#[non_exhaustive]
pub struct FindContactOrPersonByEmailNameRequest {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `EmailAddress`.
    pub email_address: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FindContactOrPersonByEmailNameRequest "FindContactOrPersonByEmailNameRequest" {
    0 name set_name String = "Name";
    1 email_address set_email_address String = "EmailAddress";
} }

/// The carrier `FindContactOrPersonByEmailNameWithLimitRequest` of the API.
#[non_exhaustive]
pub struct FindContactOrPersonByEmailNameWithLimitRequest {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `EmailAddress`.
    pub email_address: Option<String>,
    /// The property `NumberOfContacts`.
    pub number_of_contacts: Option<i32>,
    /// The property `NumberOfPersons`.
    pub number_of_persons: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FindContactOrPersonByEmailNameWithLimitRequest "FindContactOrPersonByEmailNameWithLimitRequest" {
    0 name set_name String = "Name";
    1 email_address set_email_address String = "EmailAddress";
    2 number_of_contacts set_number_of_contacts i32 = "NumberOfContacts";
    3 number_of_persons set_number_of_persons i32 = "NumberOfPersons";
} }

/// The carrier `GetAttachmentFromIdRequest` of the API.
#[non_exhaustive]
pub struct GetAttachmentFromIdRequest {
    /// The property `MailItemId`.
    pub mail_item_id: Option<i32>,
    /// The property `AttachmentId`.
    pub attachment_id: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAttachmentFromIdRequest "GetAttachmentFromIdRequest" {
    0 mail_item_id set_mail_item_id i32 = "MailItemId";
    1 attachment_id set_attachment_id String = "AttachmentId";
} }

/// The carrier `GetAttachmentRequest` of the API.
#[non_exhaustive]
pub struct GetAttachmentRequest {
    /// The property `ConnectionInfo`.
    pub connection_info: Option<Box<EMailConnectionInfo>>,
    /// The property `MessageServerId`.
    pub message_server_id: Option<i32>,
    /// The property `AttachmentId`.
    pub attachment_id: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetAttachmentRequest "GetAttachmentRequest" {
    0 connection_info set_connection_info Box<EMailConnectionInfo> = "ConnectionInfo";
    1 message_server_id set_message_server_id i32 = "MessageServerId";
    2 attachment_id set_attachment_id String = "AttachmentId";
} }

/// The carrier `GetEMailAccountFromEMailAddressRequest` of the API.
#[non_exhaustive]
pub struct GetEMailAccountFromEMailAddressRequest {
    /// The property `FromAddress`.
    pub from_address: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetEMailAccountFromEMailAddressRequest "GetEMailAccountFromEMailAddressRequest" {
    0 from_address set_from_address String = "FromAddress";
} }

/// The carrier `GetEMailAddressesRequest` of the API.
#[non_exhaustive]
pub struct GetEMailAddressesRequest {
    /// The property `EmailIds`.
    pub email_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetEMailAddressesRequest "GetEMailAddressesRequest" {
    0 email_ids set_email_ids Vec<i32> = "EmailIds";
} }

/// The carrier `GetEMailAsStreamRequest` of the API.
#[non_exhaustive]
pub struct GetEMailAsStreamRequest {
    /// The property `ConnectionInfo`.
    pub connection_info: Option<Box<EMailConnectionInfo>>,
    /// The property `MessageServerId`.
    pub message_server_id: Option<i32>,
    /// The property `StripAttachments`.
    pub strip_attachments: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetEMailAsStreamRequest "GetEMailAsStreamRequest" {
    0 connection_info set_connection_info Box<EMailConnectionInfo> = "ConnectionInfo";
    1 message_server_id set_message_server_id i32 = "MessageServerId";
    2 strip_attachments set_strip_attachments bool = "StripAttachments";
} }

/// The carrier `GetEMailEnvelopesRequest` of the API.
#[non_exhaustive]
pub struct GetEMailEnvelopesRequest {
    /// The property `ConnectionInfo`.
    pub connection_info: Option<Box<EMailConnectionInfo>>,
    /// The property `MessageServerIds`.
    pub message_server_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetEMailEnvelopesRequest "GetEMailEnvelopesRequest" {
    0 connection_info set_connection_info Box<EMailConnectionInfo> = "ConnectionInfo";
    1 message_server_ids set_message_server_ids Vec<i32> = "MessageServerIds";
} }

/// The carrier `GetEMailFromAttachmentIdRequest` of the API.
#[non_exhaustive]
pub struct GetEMailFromAttachmentIdRequest {
    /// The property `EmailId`.
    pub email_id: Option<i32>,
    /// The property `AttachmentIds`.
    pub attachment_ids: Option<Vec<String>>,
    /// The property `IncludeAttachments`.
    pub include_attachments: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetEMailFromAttachmentIdRequest "GetEMailFromAttachmentIdRequest" {
    0 email_id set_email_id i32 = "EmailId";
    1 attachment_ids set_attachment_ids Vec<String> = "AttachmentIds";
    2 include_attachments set_include_attachments bool = "IncludeAttachments";
} }

/// The carrier `GetEMailFromDocumentAttachmentIdRequest` of the API.
#[non_exhaustive]
pub struct GetEMailFromDocumentAttachmentIdRequest {
    /// The property `DocId`.
    pub doc_id: Option<i32>,
    /// The property `AttachmentIds`.
    pub attachment_ids: Option<Vec<String>>,
    /// The property `IncludeAttachments`.
    pub include_attachments: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetEMailFromDocumentAttachmentIdRequest "GetEMailFromDocumentAttachmentIdRequest" {
    0 doc_id set_doc_id i32 = "DocId";
    1 attachment_ids set_attachment_ids Vec<String> = "AttachmentIds";
    2 include_attachments set_include_attachments bool = "IncludeAttachments";
} }

/// The carrier `GetEMailFromDocumentIdRequest` of the API.
#[non_exhaustive]
pub struct GetEMailFromDocumentIdRequest {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetEMailFromDocumentIdRequest "GetEMailFromDocumentIdRequest" {
    0 document_id set_document_id i32 = "DocumentId";
} }

/// The carrier `GetEMailFromDocumentIdWithoutAttachmentStreamRequest` of the API.
#[non_exhaustive]
pub struct GetEMailFromDocumentIdWithoutAttachmentStreamRequest {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetEMailFromDocumentIdWithoutAttachmentStreamRequest "GetEMailFromDocumentIdWithoutAttachmentStreamRequest" {
    0 document_id set_document_id i32 = "DocumentId";
} }

/// The carrier `GetEMailFromIdRequest` of the API.
#[non_exhaustive]
pub struct GetEMailFromIdRequest {
    /// The property `ConnectionInfo`.
    pub connection_info: Option<Box<EMailConnectionInfo>>,
    /// The property `MessageServerId`.
    pub message_server_id: Option<i32>,
    /// The property `LookupAddresses`.
    pub lookup_addresses: Option<bool>,
    /// The property `Flags`.
    pub flags: Option<EMailFlags>,
    /// The property `IncludeAttachments`.
    pub include_attachments: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetEMailFromIdRequest "GetEMailFromIdRequest" {
    0 connection_info set_connection_info Box<EMailConnectionInfo> = "ConnectionInfo";
    1 message_server_id set_message_server_id i32 = "MessageServerId";
    2 lookup_addresses set_lookup_addresses bool = "LookupAddresses";
    3 flags set_flags EMailFlags = "Flags";
    4 include_attachments set_include_attachments bool = "IncludeAttachments";
} }

/// The carrier `GetEMailFromTempRequest` of the API.
#[non_exhaustive]
pub struct GetEMailFromTempRequest {
    /// The property `FileName`.
    pub file_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetEMailFromTempRequest "GetEMailFromTempRequest" {
    0 file_name set_file_name String = "FileName";
} }

/// The carrier `GetEMailRequest` of the API.
#[non_exhaustive]
pub struct GetEMailRequest {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `IncludeAttachments`.
    pub include_attachments: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetEMailRequest "GetEMailRequest" {
    0 id set_id i32 = "Id";
    1 include_attachments set_include_attachments bool = "IncludeAttachments";
} }

/// The carrier `GetEmailAppointmentRecurrenceRequest` of the API.
#[non_exhaustive]
pub struct GetEmailAppointmentRecurrenceRequest {
    /// The property `MailItemId`.
    pub mail_item_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetEmailAppointmentRecurrenceRequest "GetEmailAppointmentRecurrenceRequest" {
    0 mail_item_id set_mail_item_id i32 = "MailItemId";
} }

/// The carrier `GetEmailAppointmentRequest` of the API.
#[non_exhaustive]
pub struct GetEmailAppointmentRequest {
    /// The property `MailItemId`.
    pub mail_item_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetEmailAppointmentRequest "GetEmailAppointmentRequest" {
    0 mail_item_id set_mail_item_id i32 = "MailItemId";
} }

/// The carrier `GetEmailDocumentAsMimeStreamRequest` of the API.
#[non_exhaustive]
pub struct GetEmailDocumentAsMimeStreamRequest {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetEmailDocumentAsMimeStreamRequest "GetEmailDocumentAsMimeStreamRequest" {
    0 document_id set_document_id i32 = "DocumentId";
} }

/// The carrier `GetEmailMessageIdsRequest` of the API.
#[non_exhaustive]
pub struct GetEmailMessageIdsRequest {
    /// The property `ConnectionInfoExtended`.
    pub connection_info_extended: Option<Box<EMailConnectionInfoExtended>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetEmailMessageIdsRequest "GetEmailMessageIdsRequest" {
    0 connection_info_extended set_connection_info_extended Box<EMailConnectionInfoExtended> = "ConnectionInfoExtended";
} }

/// The carrier `GetEmailsAsStringRequest` of the API.
#[non_exhaustive]
pub struct GetEmailsAsStringRequest {
    /// The property `ConnectionInfoExtended`.
    pub connection_info_extended: Option<Box<EMailConnectionInfoExtended>>,
    /// The property `MessageIds`.
    pub message_ids: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetEmailsAsStringRequest "GetEmailsAsStringRequest" {
    0 connection_info_extended set_connection_info_extended Box<EMailConnectionInfoExtended> = "ConnectionInfoExtended";
    1 message_ids set_message_ids Vec<String> = "MessageIds";
} }

/// The carrier `GetFolderEMailCountRequest` of the API.
#[non_exhaustive]
pub struct GetFolderEMailCountRequest {
    /// The property `ConnectionInfo`.
    pub connection_info: Option<Box<EMailConnectionInfo>>,
    /// The property `OnlyUnread`.
    pub only_unread: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetFolderEMailCountRequest "GetFolderEMailCountRequest" {
    0 connection_info set_connection_info Box<EMailConnectionInfo> = "ConnectionInfo";
    1 only_unread set_only_unread bool = "OnlyUnread";
} }

/// The carrier `GetFolderHasNewEMailRequest` of the API.
#[non_exhaustive]
pub struct GetFolderHasNewEMailRequest {
    /// The property `ConnectionInfo`.
    pub connection_info: Option<Box<EMailConnectionInfo>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetFolderHasNewEMailRequest "GetFolderHasNewEMailRequest" {
    0 connection_info set_connection_info Box<EMailConnectionInfo> = "ConnectionInfo";
} }

/// The carrier `GetFolderInfoRequest` of the API.
#[non_exhaustive]
pub struct GetFolderInfoRequest {
    /// The property `ConnectionInfo`.
    pub connection_info: Option<Box<EMailConnectionInfo>>,
    /// The property `Folders`.
    pub folders: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetFolderInfoRequest "GetFolderInfoRequest" {
    0 connection_info set_connection_info Box<EMailConnectionInfo> = "ConnectionInfo";
    1 folders set_folders Vec<String> = "Folders";
} }

/// The carrier `GetFolderListRequest` of the API.
#[non_exhaustive]
pub struct GetFolderListRequest {
    /// The property `ConnectionInfo`.
    pub connection_info: Option<Box<EMailConnectionInfo>>,
    /// The property `IncludeItemCount`.
    pub include_item_count: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetFolderListRequest "GetFolderListRequest" {
    0 connection_info set_connection_info Box<EMailConnectionInfo> = "ConnectionInfo";
    1 include_item_count set_include_item_count bool = "IncludeItemCount";
} }

/// The carrier `GetMailFromInReplyToRequest` of the API.
#[non_exhaustive]
pub struct GetMailFromInReplyToRequest {
    /// The property `MessageId`.
    pub message_id: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetMailFromInReplyToRequest "GetMailFromInReplyToRequest" {
    0 message_id set_message_id String = "MessageId";
} }

/// The carrier `GetMailFromMessageIdRequest` of the API.
#[non_exhaustive]
pub struct GetMailFromMessageIdRequest {
    /// The property `MessageId`.
    pub message_id: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetMailFromMessageIdRequest "GetMailFromMessageIdRequest" {
    0 message_id set_message_id String = "MessageId";
} }

/// The carrier `GetNewMailRequest` of the API.
#[non_exhaustive]
pub struct GetNewMailRequest {
    /// The property `Folders`.
    pub folders: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetNewMailRequest "GetNewMailRequest" {
    0 folders set_folders Vec<i32> = "Folders";
} }

/// The carrier `GetParticipantInfoFromEmailAddressRequest` of the API.
#[non_exhaustive]
pub struct GetParticipantInfoFromEmailAddressRequest {
    /// The property `EmailAddress`.
    pub email_address: Option<String>,
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetParticipantInfoFromEmailAddressRequest "GetParticipantInfoFromEmailAddressRequest" {
    0 email_address set_email_address String = "EmailAddress";
    1 appointment_id set_appointment_id i32 = "AppointmentId";
} }

/// The carrier `GetPersonEntitiesFromEmailAddressRequest` of the API.
#[non_exhaustive]
pub struct GetPersonEntitiesFromEmailAddressRequest {
    /// The property `EmailAddress`.
    pub email_address: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPersonEntitiesFromEmailAddressRequest "GetPersonEntitiesFromEmailAddressRequest" {
    0 email_address set_email_address String = "EmailAddress";
} }

/// The carrier `GetPersonsFromEmailAddressRequest` of the API.
#[non_exhaustive]
pub struct GetPersonsFromEmailAddressRequest {
    /// The property `EmailAddress`.
    pub email_address: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPersonsFromEmailAddressRequest "GetPersonsFromEmailAddressRequest" {
    0 email_address set_email_address String = "EmailAddress";
} }

/// The carrier `GetPreviewAttachmentFromDocIdRequest` of the API.
#[non_exhaustive]
pub struct GetPreviewAttachmentFromDocIdRequest {
    /// The property `DocId`.
    pub doc_id: Option<i32>,
    /// The property `AttachmentId`.
    pub attachment_id: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPreviewAttachmentFromDocIdRequest "GetPreviewAttachmentFromDocIdRequest" {
    0 doc_id set_doc_id i32 = "DocId";
    1 attachment_id set_attachment_id String = "AttachmentId";
} }

/// The carrier `GetPreviewAttachmentFromIdRequest` of the API.
#[non_exhaustive]
pub struct GetPreviewAttachmentFromIdRequest {
    /// The property `MailItemId`.
    pub mail_item_id: Option<i32>,
    /// The property `AttachmentId`.
    pub attachment_id: Option<String>,
    /// The property `AttachmentType`.
    pub attachment_type: Option<String>,
    /// The property `AttachmentFilename`.
    pub attachment_filename: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPreviewAttachmentFromIdRequest "GetPreviewAttachmentFromIdRequest" {
    0 mail_item_id set_mail_item_id i32 = "MailItemId";
    1 attachment_id set_attachment_id String = "AttachmentId";
    2 attachment_type set_attachment_type String = "AttachmentType";
    3 attachment_filename set_attachment_filename String = "AttachmentFilename";
} }

/// The carrier `GetUnsanitizedEMailFromAttachmentIdRequest` of the API.
#[non_exhaustive]
pub struct GetUnsanitizedEMailFromAttachmentIdRequest {
    /// The property `EmailId`.
    pub email_id: Option<i32>,
    /// The property `AttachmentIds`.
    pub attachment_ids: Option<Vec<String>>,
    /// The property `IncludeAttachments`.
    pub include_attachments: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetUnsanitizedEMailFromAttachmentIdRequest "GetUnsanitizedEMailFromAttachmentIdRequest" {
    0 email_id set_email_id i32 = "EmailId";
    1 attachment_ids set_attachment_ids Vec<String> = "AttachmentIds";
    2 include_attachments set_include_attachments bool = "IncludeAttachments";
} }

/// The carrier `GetUnsanitizedEMailFromDocumentAttachmentIdRequest` of the API.
#[non_exhaustive]
pub struct GetUnsanitizedEMailFromDocumentAttachmentIdRequest {
    /// The property `DocId`.
    pub doc_id: Option<i32>,
    /// The property `AttachmentIds`.
    pub attachment_ids: Option<Vec<String>>,
    /// The property `IncludeAttachments`.
    pub include_attachments: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetUnsanitizedEMailFromDocumentAttachmentIdRequest "GetUnsanitizedEMailFromDocumentAttachmentIdRequest" {
    0 doc_id set_doc_id i32 = "DocId";
    1 attachment_ids set_attachment_ids Vec<String> = "AttachmentIds";
    2 include_attachments set_include_attachments bool = "IncludeAttachments";
} }

/// The carrier `GetUnsanitizedEMailFromDocumentIdRequest` of the API.
#[non_exhaustive]
pub struct GetUnsanitizedEMailFromDocumentIdRequest {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetUnsanitizedEMailFromDocumentIdRequest "GetUnsanitizedEMailFromDocumentIdRequest" {
    0 document_id set_document_id i32 = "DocumentId";
} }

/// The carrier `GetUnsanitizedEMailFromDocumentIdWithoutAttachmentStreamRequest` of the API.
#[non_exhaustive]
pub struct GetUnsanitizedEMailFromDocumentIdWithoutAttachmentStreamRequest {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetUnsanitizedEMailFromDocumentIdWithoutAttachmentStreamRequest "GetUnsanitizedEMailFromDocumentIdWithoutAttachmentStreamRequest" {
    0 document_id set_document_id i32 = "DocumentId";
} }

/// The carrier `GetUnsanitizedEMailRequest` of the API.
#[non_exhaustive]
pub struct GetUnsanitizedEMailRequest {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `IncludeAttachments`.
    pub include_attachments: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetUnsanitizedEMailRequest "GetUnsanitizedEMailRequest" {
    0 id set_id i32 = "Id";
    1 include_attachments set_include_attachments bool = "IncludeAttachments";
} }

/// The carrier `GetUnsanitizedPreviewAttachmentFromDocIdRequest` of the API.
#[non_exhaustive]
pub struct GetUnsanitizedPreviewAttachmentFromDocIdRequest {
    /// The property `DocId`.
    pub doc_id: Option<i32>,
    /// The property `AttachmentId`.
    pub attachment_id: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetUnsanitizedPreviewAttachmentFromDocIdRequest "GetUnsanitizedPreviewAttachmentFromDocIdRequest" {
    0 doc_id set_doc_id i32 = "DocId";
    1 attachment_id set_attachment_id String = "AttachmentId";
} }

/// The carrier `GetUnsanitizedPreviewAttachmentFromIdRequest` of the API.
#[non_exhaustive]
pub struct GetUnsanitizedPreviewAttachmentFromIdRequest {
    /// The property `MailItemId`.
    pub mail_item_id: Option<i32>,
    /// The property `AttachmentId`.
    pub attachment_id: Option<String>,
    /// The property `AttachmentType`.
    pub attachment_type: Option<String>,
    /// The property `AttachmentFilename`.
    pub attachment_filename: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetUnsanitizedPreviewAttachmentFromIdRequest "GetUnsanitizedPreviewAttachmentFromIdRequest" {
    0 mail_item_id set_mail_item_id i32 = "MailItemId";
    1 attachment_id set_attachment_id String = "AttachmentId";
    2 attachment_type set_attachment_type String = "AttachmentType";
    3 attachment_filename set_attachment_filename String = "AttachmentFilename";
} }

/// The carrier `HasMXRecordRequest` of the API.
#[non_exhaustive]
pub struct HasMXRecordRequest {
    /// The property `MailDomain`.
    pub mail_domain: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { HasMXRecordRequest "HasMXRecordRequest" {
    0 mail_domain set_mail_domain String = "MailDomain";
} }

/// The carrier `HasNewMailRequest` of the API.
#[non_exhaustive]
pub struct HasNewMailRequest {
    /// The property `MailItemId`.
    pub mail_item_id: Option<i32>,
    /// The property `FolderId`.
    pub folder_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { HasNewMailRequest "HasNewMailRequest" {
    0 mail_item_id set_mail_item_id i32 = "MailItemId";
    1 folder_id set_folder_id i32 = "FolderId";
} }

/// The carrier `LatestItemIdByFolderRequest` of the API.
#[non_exhaustive]
pub struct LatestItemIdByFolderRequest {
    /// The property `FolderId`.
    pub folder_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { LatestItemIdByFolderRequest "LatestItemIdByFolderRequest" {
    0 folder_id set_folder_id i32 = "FolderId";
} }

/// The carrier `MarkAsReadRequest` of the API.
#[non_exhaustive]
pub struct MarkAsReadRequest {
    /// The property `ConnectionInfo`.
    pub connection_info: Option<Box<EMailConnectionInfo>>,
    /// The property `MessageServerIds`.
    pub message_server_ids: Option<Vec<i32>>,
    /// The property `Read`.
    pub read: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { MarkAsReadRequest "MarkAsReadRequest" {
    0 connection_info set_connection_info Box<EMailConnectionInfo> = "ConnectionInfo";
    1 message_server_ids set_message_server_ids Vec<i32> = "MessageServerIds";
    2 read set_read bool = "Read";
} }

/// The carrier `MarkEmailsAsReadRequest` of the API.
#[non_exhaustive]
pub struct MarkEmailsAsReadRequest {
    /// The property `Ids`.
    pub ids: Option<Vec<i32>>,
    /// The property `Read`.
    pub read: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { MarkEmailsAsReadRequest "MarkEmailsAsReadRequest" {
    0 ids set_ids Vec<i32> = "Ids";
    1 read set_read bool = "Read";
} }

/// The carrier `MoveEmailsToFolderRequest` of the API.
#[non_exhaustive]
pub struct MoveEmailsToFolderRequest {
    /// The property `FolderId`.
    pub folder_id: Option<i32>,
    /// The property `EmailItemIds`.
    pub email_item_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { MoveEmailsToFolderRequest "MoveEmailsToFolderRequest" {
    0 folder_id set_folder_id i32 = "FolderId";
    1 email_item_ids set_email_item_ids Vec<i32> = "EmailItemIds";
} }

/// The carrier `MoveEmailsToTrashRequest` of the API.
#[non_exhaustive]
pub struct MoveEmailsToTrashRequest {
    /// The property `Ids`.
    pub ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { MoveEmailsToTrashRequest "MoveEmailsToTrashRequest" {
    0 ids set_ids Vec<i32> = "Ids";
} }

/// The carrier `MoveToFolderRequest` of the API.
#[non_exhaustive]
pub struct MoveToFolderRequest {
    /// The property `ConnectionInfo`.
    pub connection_info: Option<Box<EMailConnectionInfo>>,
    /// The property `MessageServerIds`.
    pub message_server_ids: Option<Vec<i32>>,
    /// The property `TargetFolder`.
    pub target_folder: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { MoveToFolderRequest "MoveToFolderRequest" {
    0 connection_info set_connection_info Box<EMailConnectionInfo> = "ConnectionInfo";
    1 message_server_ids set_message_server_ids Vec<i32> = "MessageServerIds";
    2 target_folder set_target_folder String = "TargetFolder";
} }

/// The carrier `RefreshFolderForAssociateRequest` of the API.
#[non_exhaustive]
pub struct RefreshFolderForAssociateRequest {
    /// The property `Folders`.
    pub folders: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RefreshFolderForAssociateRequest "RefreshFolderForAssociateRequest" {
    0 folders set_folders Vec<String> = "Folders";
} }

/// The carrier `RefreshFolderRequest` of the API.
#[non_exhaustive]
pub struct RefreshFolderRequest {
    /// The property `ConnectionInfo`.
    pub connection_info: Option<Box<EMailConnectionInfo>>,
    /// The property `Folders`.
    pub folders: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RefreshFolderRequest "RefreshFolderRequest" {
    0 connection_info set_connection_info Box<EMailConnectionInfo> = "ConnectionInfo";
    1 folders set_folders Vec<String> = "Folders";
} }

/// The carrier `RelayMessageRequest` of the API.
#[non_exhaustive]
pub struct RelayMessageRequest {
    /// The property `ConnectionInfoExtended`.
    pub connection_info_extended: Option<Box<EMailConnectionInfoExtended>>,
    /// The property `Rfc822`.
    pub rfc822: Option<String>,
    /// The property `From`.
    pub from: Option<String>,
    /// The property `Recipients`.
    pub recipients: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RelayMessageRequest "RelayMessageRequest" {
    0 connection_info_extended set_connection_info_extended Box<EMailConnectionInfoExtended> = "ConnectionInfoExtended";
    1 rfc822 set_rfc822 String = "Rfc822";
    2 from set_from String = "From";
    3 recipients set_recipients Vec<String> = "Recipients";
} }

/// The carrier `SaveDraftRequest` of the API.
#[non_exhaustive]
pub struct SaveDraftRequest {
    /// The property `Entity`.
    pub entity: Option<Box<EMailEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveDraftRequest "SaveDraftRequest" {
    0 entity set_entity Box<EMailEntity> = "Entity";
} }

/// The carrier `SaveEMailRequest` of the API.
#[non_exhaustive]
pub struct SaveEMailRequest {
    /// The property `ConnectionInfo`.
    pub connection_info: Option<Box<EMailConnectionInfo>>,
    /// The property `Email`.
    pub email: Option<Box<EMailEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveEMailRequest "SaveEMailRequest" {
    0 connection_info set_connection_info Box<EMailConnectionInfo> = "ConnectionInfo";
    1 email set_email Box<EMailEntity> = "Email";
} }

/// The carrier `SaveEmailToTmpDocumentRequest` of the API.
#[non_exhaustive]
pub struct SaveEmailToTmpDocumentRequest {
    /// The property `Email`.
    pub email: Option<Box<EMailEntity>>,
    /// The property `FolderId`.
    pub folder_id: Option<i32>,
    /// The property `StripAttachments`.
    pub strip_attachments: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveEmailToTmpDocumentRequest "SaveEmailToTmpDocumentRequest" {
    0 email set_email Box<EMailEntity> = "Email";
    1 folder_id set_folder_id i32 = "FolderId";
    2 strip_attachments set_strip_attachments bool = "StripAttachments";
} }

/// The carrier `SaveToMailServerRequest` of the API.
#[non_exhaustive]
pub struct SaveToMailServerRequest {
    /// The property `Email`.
    pub email: Option<Box<EMailEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveToMailServerRequest "SaveToMailServerRequest" {
    0 email set_email Box<EMailEntity> = "Email";
} }

/// The carrier `SendAndSaveEmailToTmpDocumentRequest` of the API.
#[non_exhaustive]
pub struct SendAndSaveEmailToTmpDocumentRequest {
    /// The property `Email`.
    pub email: Option<Box<EMailEntity>>,
    /// The property `StripAttachments`.
    pub strip_attachments: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SendAndSaveEmailToTmpDocumentRequest "SendAndSaveEmailToTmpDocumentRequest" {
    0 email set_email Box<EMailEntity> = "Email";
    1 strip_attachments set_strip_attachments bool = "StripAttachments";
} }

/// The carrier `SendEMailsRequest` of the API.
#[non_exhaustive]
pub struct SendEMailsRequest {
    /// The property `OutgoingConnectionInfo`.
    pub outgoing_connection_info: Option<Box<EMailConnectionInfo>>,
    /// The property `Emails`.
    pub emails: Option<Vec<EMailEntity>>,
    /// The property `SentItemsConnectionInfo`.
    pub sent_items_connection_info: Option<Box<EMailConnectionInfo>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SendEMailsRequest "SendEMailsRequest" {
    0 outgoing_connection_info set_outgoing_connection_info Box<EMailConnectionInfo> = "OutgoingConnectionInfo";
    1 emails set_emails Vec<EMailEntity> = "Emails";
    2 sent_items_connection_info set_sent_items_connection_info Box<EMailConnectionInfo> = "SentItemsConnectionInfo";
} }

/// The carrier `SendRequest` of the API.
#[non_exhaustive]
pub struct SendRequest {
    /// The property `Emails`.
    pub emails: Option<Vec<EMailEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SendRequest "SendRequest" {
    0 emails set_emails Vec<EMailEntity> = "Emails";
} }

/// The carrier `SetRepliedAtRequest` of the API.
#[non_exhaustive]
pub struct SetRepliedAtRequest {
    /// The property `MessageId`.
    pub message_id: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetRepliedAtRequest "SetRepliedAtRequest" {
    0 message_id set_message_id String = "MessageId";
} }

/// The carrier `SetSubscriptionRequest` of the API.
#[non_exhaustive]
pub struct SetSubscriptionRequest {
    /// The property `ConnectionInfo`.
    pub connection_info: Option<Box<EMailConnectionInfo>>,
    /// The property `Folders`.
    pub folders: Option<Vec<EMailFolder>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SetSubscriptionRequest "SetSubscriptionRequest" {
    0 connection_info set_connection_info Box<EMailConnectionInfo> = "ConnectionInfo";
    1 folders set_folders Vec<EMailFolder> = "Folders";
} }

/// The carrier `SyncEmailAccountRequest` of the API.
#[non_exhaustive]
pub struct SyncEmailAccountRequest {
    /// The property `SyncUserAccount`.
    pub sync_user_account: Option<Box<SyncUserAccount>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SyncEmailAccountRequest "SyncEmailAccountRequest" {
    0 sync_user_account set_sync_user_account Box<SyncUserAccount> = "SyncUserAccount";
} }

/// The carrier `SyncEmailAccountsRequest` of the API.
#[non_exhaustive]
pub struct SyncEmailAccountsRequest {
    /// The property `SyncUserAccounts`.
    pub sync_user_accounts: Option<Vec<SyncUserAccount>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SyncEmailAccountsRequest "SyncEmailAccountsRequest" {
    0 sync_user_accounts set_sync_user_accounts Vec<SyncUserAccount> = "SyncUserAccounts";
} }

/// The carrier `ToggleSubscriptionRequest` of the API.
#[non_exhaustive]
pub struct ToggleSubscriptionRequest {
    /// The property `FolderId`.
    pub folder_id: Option<i32>,
    /// The property `SubscriptionStatus`.
    pub subscription_status: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ToggleSubscriptionRequest "ToggleSubscriptionRequest" {
    0 folder_id set_folder_id i32 = "FolderId";
    1 subscription_status set_subscription_status bool = "SubscriptionStatus";
} }
