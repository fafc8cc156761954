// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{
    ContactOrPersonFromEmail, DocumentEntity, EMailAccount, EMailAddress, EMailAppointment, EMailAttachment,
    EMailConnectionInfo, EMailConnectionInfoExtended, EMailCustomHeader, EMailEntity, EMailEnvelope, EMailFolder,
    EMailSOInfo, GetEMailFromIdRequest, GetEMailFromServerIdentifierRequest, Person, PersonEntity, RecurrenceInfo,
    SyncUserAccount,
};

use super::operations::*;

/// Calls of the tag `EMail_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct EMailAgentClient<'c>(&'c Client);

impl<'c> EMailAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns whether the given connection can log on to its mail server.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/Authenticate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_Authenticate.html)
    /// - body, `AuthenticateRequest`.
    ///   - `ConnectionInfoExtended`, [`EMailConnectionInfoExtended`](crate::types::EMailConnectionInfoExtended):
    ///     Connection to the mailbox, with settings beyond server and account.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection_info_extended = superoffice::types::EMailConnectionInfoExtended::new()
    ///     .set_server_name("Example");
    /// let response = client.e_mail_agent().authenticate(&connection_info_extended).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_Authenticate")]
    #[inline]
    pub fn authenticate(self, connection_info_extended: &EMailConnectionInfoExtended) -> Call<'c, bool, Select> {
        self.call(Op::Authenticate, &[]).arguments(&[View::Carrier(connection_info_extended)])
    }

    /// Returns whether the given connection can log on to the mail server that e-mails are read from.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/AuthenticateIncoming`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_AuthenticateIncoming.html)
    /// - body, `AuthenticateIncomingRequest`.
    ///   - `ConnectionInfo`, [`EMailConnectionInfo`](crate::types::EMailConnectionInfo): Server, account and
    ///     credentials of the mailbox to connect to.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection_info = superoffice::types::EMailConnectionInfo::new().set_server_name("Example");
    /// let response = client.e_mail_agent().authenticate_incoming(&connection_info).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_AuthenticateIncoming")]
    #[inline]
    pub fn authenticate_incoming(self, connection_info: &EMailConnectionInfo) -> Call<'c, bool, Select> {
        self.call(Op::AuthenticateIncoming, &[]).arguments(&[View::Carrier(connection_info)])
    }

    /// Returns whether the given connection can log on to the mail server that sends e-mails.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/AuthenticateOutgoing`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_AuthenticateOutgoing.html)
    /// - body, `AuthenticateOutgoingRequest`.
    ///   - `ConnectionInfo`, [`EMailConnectionInfo`](crate::types::EMailConnectionInfo): Server, account and
    ///     credentials of the mailbox to connect to.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection_info = superoffice::types::EMailConnectionInfo::new().set_server_name("Example");
    /// let response = client.e_mail_agent().authenticate_outgoing(&connection_info).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_AuthenticateOutgoing")]
    #[inline]
    pub fn authenticate_outgoing(self, connection_info: &EMailConnectionInfo) -> Call<'c, bool, Select> {
        self.call(Op::AuthenticateOutgoing, &[]).arguments(&[View::Carrier(connection_info)])
    }

    /// Reads the folders of the current mail account from the mail server, keeps them in the database, and returns
    /// them.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/CacheFolderList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CacheFolderList.html)
    /// - returns 200 with list of [`EMailFolder`](crate::types::EMailFolder).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().cache_folder_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_CacheFolderList")]
    #[inline]
    pub fn cache_folder_list(self) -> Call<'c, Vec<EMailFolder>, Select> {
        self.call(Op::CacheFolderList, &[])
    }

    /// Returns a new e-mail account with the default values of the server; nothing is stored until it is saved.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailAccount`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailAccount.html)
    /// - returns 200 with [`EMailAccount`](crate::types::EMailAccount).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().create_default_e_mail_account().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_CreateDefaultEMailAccount")]
    #[inline]
    pub fn create_default_e_mail_account(self) -> Call<'c, EMailAccount> {
        self.call(Op::CreateDefaultEMailAccount, &[])
    }

    /// Returns a new e-mail address with the default values of the server; nothing is stored.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailAddress`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailAddress.html)
    /// - returns 200 with [`EMailAddress`](crate::types::EMailAddress).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().create_default_e_mail_address().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_CreateDefaultEMailAddress")]
    #[inline]
    pub fn create_default_e_mail_address(self) -> Call<'c, EMailAddress> {
        self.call(Op::CreateDefaultEMailAddress, &[])
    }

    /// Returns a new e-mail appointment (`EMailAppointment`) with the default values of the server; nothing is stored.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailAppointment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailAppointment.html)
    /// - returns 200 with [`EMailAppointment`](crate::types::EMailAppointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().create_default_e_mail_appointment().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_CreateDefaultEMailAppointment")]
    #[inline]
    pub fn create_default_e_mail_appointment(self) -> Call<'c, EMailAppointment> {
        self.call(Op::CreateDefaultEMailAppointment, &[])
    }

    /// Returns a new attachment of an e-mail with the default values of the server; nothing is stored.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailAttachment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailAttachment.html)
    /// - returns 200 with [`EMailAttachment`](crate::types::EMailAttachment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().create_default_e_mail_attachment().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_CreateDefaultEMailAttachment")]
    #[inline]
    pub fn create_default_e_mail_attachment(self) -> Call<'c, EMailAttachment> {
        self.call(Op::CreateDefaultEMailAttachment, &[])
    }

    /// Returns a new set of connection data for a mail server with the default values of the server; nothing is stored.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailConnectionInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailConnectionInfo.html)
    /// - returns 200 with [`EMailConnectionInfo`](crate::types::EMailConnectionInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().create_default_e_mail_connection_info().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_CreateDefaultEMailConnectionInfo")]
    #[inline]
    pub fn create_default_e_mail_connection_info(self) -> Call<'c, EMailConnectionInfo> {
        self.call(Op::CreateDefaultEMailConnectionInfo, &[])
    }

    /// Returns a new set of connection data for a mail server, with port and protocol, with the default values of the
    /// server; nothing is stored.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailConnectionInfoExtended`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailConnectionInfoExtended.html)
    /// - returns 200 with [`EMailConnectionInfoExtended`](crate::types::EMailConnectionInfoExtended).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().create_default_e_mail_connection_info_extended().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_CreateDefaultEMailConnectionInfoExtended")]
    #[inline]
    pub fn create_default_e_mail_connection_info_extended(self) -> Call<'c, EMailConnectionInfoExtended> {
        self.call(Op::CreateDefaultEMailConnectionInfoExtended, &[])
    }

    /// Returns a new custom header of an e-mail with the default values of the server; nothing is stored.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailCustomHeader`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailCustomHeader.html)
    /// - returns 200 with [`EMailCustomHeader`](crate::types::EMailCustomHeader).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().create_default_e_mail_custom_header().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_CreateDefaultEMailCustomHeader")]
    #[inline]
    pub fn create_default_e_mail_custom_header(self) -> Call<'c, EMailCustomHeader> {
        self.call(Op::CreateDefaultEMailCustomHeader, &[])
    }

    /// Returns a new e-mail with the default values of the server; nothing is stored until it is saved.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailEntity.html)
    /// - returns 200 with [`EMailEntity`](crate::types::EMailEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().create_default_e_mail_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_CreateDefaultEMailEntity")]
    #[inline]
    pub fn create_default_e_mail_entity(self) -> Call<'c, EMailEntity> {
        self.call(Op::CreateDefaultEMailEntity, &[])
    }

    /// Returns a new envelope of an e-mail with the default values of the server; nothing is stored.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailEnvelope`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailEnvelope.html)
    /// - returns 200 with [`EMailEnvelope`](crate::types::EMailEnvelope).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().create_default_e_mail_envelope().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_CreateDefaultEMailEnvelope")]
    #[inline]
    pub fn create_default_e_mail_envelope(self) -> Call<'c, EMailEnvelope> {
        self.call(Op::CreateDefaultEMailEnvelope, &[])
    }

    /// Returns a new folder of a mailbox with the default values of the server; nothing is stored.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailFolder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailFolder.html)
    /// - returns 200 with [`EMailFolder`](crate::types::EMailFolder).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().create_default_e_mail_folder().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_CreateDefaultEMailFolder")]
    #[inline]
    pub fn create_default_e_mail_folder(self) -> Call<'c, EMailFolder> {
        self.call(Op::CreateDefaultEMailFolder, &[])
    }

    /// Returns a new link between an e-mail and CRM records with the default values of the server; nothing is stored.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/CreateDefaultEMailSOInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateDefaultEMailSOInfo.html)
    /// - returns 200 with [`EMailSOInfo`](crate::types::EMailSOInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().create_default_e_mail_so_info().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_CreateDefaultEMailSOInfo")]
    #[inline]
    pub fn create_default_e_mail_so_info(self) -> Call<'c, EMailSOInfo> {
        self.call(Op::CreateDefaultEMailSoInfo, &[])
    }

    /// Returns an e-mail that is built from the given document.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/CreateEMailFromDocumentEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateEMailFromDocumentEntity.html)
    /// - body, `CreateEMailFromDocumentEntityRequest`.
    ///   - `DocumentEntity`, [`DocumentEntity`](crate::types::DocumentEntity): Document that the e-mail is built from.
    /// - returns 200 with [`EMailEntity`](crate::types::EMailEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let document_entity = superoffice::types::DocumentEntity::new().set_name("Example");
    /// let response = client.e_mail_agent().create_e_mail_from_document_entity(&document_entity)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_CreateEMailFromDocumentEntity")]
    #[inline]
    pub fn create_e_mail_from_document_entity(self, document_entity: &DocumentEntity) -> Call<'c, EMailEntity, Select> {
        self.call(Op::CreateEMailFromDocumentEntity, &[]).arguments(&[View::Carrier(document_entity)])
    }

    /// Returns an e-mail that is built from the text of a MIME message.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/CreateEMailFromMimeMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateEMailFromMimeMessage.html)
    /// - body, `CreateEMailFromMimeMessageRequest`.
    ///   - `MimeMessage`, text: Text of the MIME message.
    /// - returns 200 with [`EMailEntity`](crate::types::EMailEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().create_e_mail_from_mime_message("mime message").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_CreateEMailFromMimeMessage")]
    #[inline]
    pub fn create_e_mail_from_mime_message(self, mime_message: &str) -> Call<'c, EMailEntity, Select> {
        self.call(Op::CreateEMailFromMimeMessage, &[]).arguments(&[View::Str(mime_message)])
    }

    /// Creates a folder on the mail server.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/CreateFolder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateFolder.html)
    /// - body, `CreateFolderRequest`.
    ///   - `ConnectionInfo`, [`EMailConnectionInfo`](crate::types::EMailConnectionInfo): Server, account and
    ///     credentials of the mailbox to connect to.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection_info = superoffice::types::EMailConnectionInfo::new().set_server_name("Example");
    /// client.e_mail_agent().create_folder(&connection_info).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_CreateFolder")]
    #[inline]
    pub fn create_folder(self, connection_info: &EMailConnectionInfo) -> Call<'c, (), Select> {
        self.call(Op::CreateFolder, &[]).arguments(&[View::Carrier(connection_info)])
    }

    /// Returns an e-mail that forwards an existing one.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/CreateForwardEmail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateForwardEmail.html)
    /// - body, `CreateForwardEmailRequest`.
    ///   - `Email`, [`EMailEntity`](crate::types::EMailEntity): E-mail to forward.
    /// - returns 200 with [`EMailEntity`](crate::types::EMailEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let email = superoffice::types::EMailEntity::new().set_folder_name("Example");
    /// let response = client.e_mail_agent().create_forward_email(&email).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_CreateForwardEmail")]
    #[inline]
    pub fn create_forward_email(self, email: &EMailEntity) -> Call<'c, EMailEntity, Select> {
        self.call(Op::CreateForwardEmail, &[]).arguments(&[View::Carrier(email)])
    }

    /// Returns a block of HTML with the header fields of an e-mail in the style of Outlook, for use in replies or in
    /// print.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/CreateInlineHtmlHeader`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateInlineHtmlHeader.html)
    /// - body, `CreateInlineHtmlHeaderRequest`.
    ///   - `Email`, [`EMailEntity`](crate::types::EMailEntity): E-mail whose header fields go into the block.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let email = superoffice::types::EMailEntity::new().set_folder_name("Example");
    /// let response = client.e_mail_agent().create_inline_html_header(&email).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_CreateInlineHtmlHeader")]
    #[inline]
    pub fn create_inline_html_header(self, email: &EMailEntity) -> Call<'c, String, Select> {
        self.call(Op::CreateInlineHtmlHeader, &[]).arguments(&[View::Carrier(email)])
    }

    /// Reads an e-mail from the mail server and stores it as the file of an existing document.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/CreateNewPhysicalDocumentFromEmail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateNewPhysicalDocumentFromEmail.html)
    /// - body, `CreateNewPhysicalDocumentFromEmailRequest`.
    ///   - `DocumentId`, `i32`: Key of the document that gets the e-mail as its file.
    ///   - `EmailItemId`, `i32`: Key of the e-mail item to store as a file.
    /// - returns 200 with [`DocumentEntity`](crate::types::DocumentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().create_new_physical_document_from_email(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_CreateNewPhysicalDocumentFromEmail")]
    #[inline]
    pub fn create_new_physical_document_from_email(
        self,
        document_id: i32,
        email_item_id: i32,
    ) -> Call<'c, DocumentEntity, Select> {
        self.call(Op::CreateNewPhysicalDocumentFromEmail, &[])
            .arguments(&[View::I32(document_id), View::I32(email_item_id)])
    }

    /// Reads an attachment of an e-mail from the mail server and stores it as the file of an existing document.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/CreateNewPhysicalDocumentFromEmailAttachment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_CreateNewPhysicalDocumentFromEmailAttachment.html)
    /// - body, `CreateNewPhysicalDocumentFromEmailAttachmentRequest`.
    ///   - `DocumentId`, `i32`: Key of the document that gets the attachment as its file.
    ///   - `EmailItemId`, `i32`: Key of the e-mail item that has the attachment.
    ///   - `AttachmentId`, text: Identifier, within its message, of the attachment that becomes the file of a document.
    /// - returns 200 with [`DocumentEntity`](crate::types::DocumentEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().create_new_physical_document_from_email_attachment(
    ///     1,
    ///     2,
    ///     "attachment id",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_CreateNewPhysicalDocumentFromEmailAttachment")]
    #[inline]
    pub fn create_new_physical_document_from_email_attachment(
        self,
        document_id: i32,
        email_item_id: i32,
        attachment_id: &str,
    ) -> Call<'c, DocumentEntity, Select> {
        self.call(Op::CreateNewPhysicalDocumentFromEmailAttachment, &[])
            .arguments(&[View::I32(document_id), View::I32(email_item_id), View::Str(attachment_id)])
    }

    /// Deletes the given e-mails, looked up by their numbers on the mail server.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/Delete`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_Delete.html)
    /// - body, `EMail_DeleteRequest`.
    ///   - `ConnectionInfo`, [`EMailConnectionInfo`](crate::types::EMailConnectionInfo): Server, account and
    ///     credentials of the mailbox to connect to.
    ///   - `MessageServerIds`, list of `i32`: Numbers that the mail server gave the messages.
    ///   - `MoveToFolder`, text: Mailbox folder that deleted messages move to, if one is given.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection_info = superoffice::types::EMailConnectionInfo::new().set_server_name("Example");
    /// client.e_mail_agent().delete(&connection_info, &[1], "move to folder").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_Delete")]
    #[inline]
    pub fn delete(
        self,
        connection_info: &EMailConnectionInfo,
        message_server_ids: &[i32],
        move_to_folder: &str,
    ) -> Call<'c, (), Select> {
        self.call(Op::Delete, &[])
            .arguments(&[View::Carrier(connection_info), View::List(&message_server_ids), View::Str(move_to_folder)])
    }

    /// Removes an e-mail account by its key.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/DeleteEMailAccount`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_DeleteEMailAccount.html)
    /// - `eMailAccountId` (query), `i32`: Key of the e-mail account to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.e_mail_agent().delete_e_mail_account(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_DeleteEMailAccount")]
    #[inline]
    pub fn delete_e_mail_account(self, e_mail_account_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteEMailAccount, &[]).query("eMailAccountId", View::I32(e_mail_account_id))
    }

    /// Deletes the given e-mails, looked up by their keys, or moves them to the given folder.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/DeleteEmails`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_DeleteEmails.html)
    /// - body, `DeleteEmailsRequest`.
    ///   - `Ids`, list of `i32`: Keys of the e-mails to delete.
    ///   - `MoveToFolder`, text: Mailbox folder that deleted messages move to, if one is given.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.e_mail_agent().delete_emails(&[1], "move to folder").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_DeleteEmails")]
    #[inline]
    pub fn delete_emails(self, ids: &[i32], move_to_folder: &str) -> Call<'c, (), Select> {
        self.call(Op::DeleteEmails, &[]).arguments(&[View::List(&ids), View::Str(move_to_folder)])
    }

    /// Deletes e-mails by their extended message ids, as `GetExtendedEmailMessageIds` returns them.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/DeleteExtended`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_DeleteExtended.html)
    /// - body, `DeleteExtendedRequest`.
    ///   - `ConnectionInfoExtended`, [`EMailConnectionInfoExtended`](crate::types::EMailConnectionInfoExtended):
    ///     Connection to the mailbox, with settings beyond server and account.
    ///   - `MessageIds`, list of text: Extended message ids of the e-mails, in the form `uvalidity:uid:MsgId`.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection_info_extended = superoffice::types::EMailConnectionInfoExtended::new()
    ///     .set_server_name("Example");
    /// client.e_mail_agent().delete_extended(&connection_info_extended, &["message ids"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_DeleteExtended")]
    #[inline]
    pub fn delete_extended(
        self,
        connection_info_extended: &EMailConnectionInfoExtended,
        message_ids: &[impl AsRef<str>],
    ) -> Call<'c, (), Select> {
        self.call(Op::DeleteExtended, &[])
            .arguments(
                &[View::Carrier(connection_info_extended), View::List(&pagewire_runtime::table::Texts(message_ids))],
            )
    }

    /// Deletes a folder on the mail server.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/DeleteFolder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_DeleteFolder.html)
    /// - body, `DeleteFolderRequest`.
    ///   - `ConnectionInfo`, [`EMailConnectionInfo`](crate::types::EMailConnectionInfo): Server, account and
    ///     credentials of the mailbox to connect to.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection_info = superoffice::types::EMailConnectionInfo::new().set_server_name("Example");
    /// client.e_mail_agent().delete_folder(&connection_info).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_DeleteFolder")]
    #[inline]
    pub fn delete_folder(self, connection_info: &EMailConnectionInfo) -> Call<'c, (), Select> {
        self.call(Op::DeleteFolder, &[]).arguments(&[View::Carrier(connection_info)])
    }

    /// Deletes the e-mails that the mail server knows by the given identifiers.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/DeleteFromServerIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_DeleteFromServerIdentifier.html)
    /// - body, `DeleteFromServerIdentifierRequest`.
    ///   - `ConnectionInfo`, [`EMailConnectionInfo`](crate::types::EMailConnectionInfo): Server, account and
    ///     credentials of the mailbox to connect to.
    ///   - `MessageServerIds`, list of text: Identifiers that the mail server gave the messages.
    ///   - `MoveToFolder`, text: Mailbox folder that deleted messages move to, if one is given.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection_info = superoffice::types::EMailConnectionInfo::new().set_server_name("Example");
    /// client.e_mail_agent().delete_from_server_identifier(
    ///     &connection_info,
    ///     &["message server ids"],
    ///     "move to folder",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_DeleteFromServerIdentifier")]
    #[inline]
    pub fn delete_from_server_identifier(
        self,
        connection_info: &EMailConnectionInfo,
        message_server_ids: &[impl AsRef<str>],
        move_to_folder: &str,
    ) -> Call<'c, (), Select> {
        self.call(Op::DeleteFromServerIdentifier, &[])
            .arguments(
                &[
                    View::Carrier(connection_info),
                    View::List(&pagewire_runtime::table::Texts(message_server_ids)),
                    View::Str(move_to_folder),
                ],
            )
    }

    /// Deletes every e-mail in the folder that the connection names.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/EmptyFolder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_EmptyFolder.html)
    /// - body, `EmptyFolderRequest`.
    ///   - `ConnectionInfo`, [`EMailConnectionInfo`](crate::types::EMailConnectionInfo): Server, account and
    ///     credentials of the mailbox to connect to.
    ///   - `MoveToFolder`, text: Mailbox folder that deleted messages move to, if one is given.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection_info = superoffice::types::EMailConnectionInfo::new().set_server_name("Example");
    /// client.e_mail_agent().empty_folder(&connection_info, "move to folder").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_EmptyFolder")]
    #[inline]
    pub fn empty_folder(self, connection_info: &EMailConnectionInfo, move_to_folder: &str) -> Call<'c, (), Select> {
        self.call(Op::EmptyFolder, &[]).arguments(&[View::Carrier(connection_info), View::Str(move_to_folder)])
    }

    /// Returns the companies and contact persons that have exactly the given e-mail address.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/FindAddress`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_FindAddress.html)
    /// - body, `FindAddressRequest`.
    ///   - `Address`, text: E-mail address, as a single complete address.
    /// - returns 200 with list of [`EMailAddress`](crate::types::EMailAddress).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().find_address("address").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_FindAddress")]
    #[inline]
    pub fn find_address(self, address: &str) -> Call<'c, Vec<EMailAddress>, Select> {
        self.call(Op::FindAddress, &[]).arguments(&[View::Str(address)])
    }

    /// Returns the companies and contact persons that match an e-mail address and a name.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/FindContactOrPersonByEmailName`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_FindContactOrPersonByEmailName.html)
    /// - body, `FindContactOrPersonByEmailNameRequest`.
    ///   - `Name`, text: Name of the sender to look for.
    ///   - `EmailAddress`, text: E-mail address of the sender to look for.
    /// - returns 200 with list of [`ContactOrPersonFromEmail`](crate::types::ContactOrPersonFromEmail).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().find_contact_or_person_by_email_name(
    ///     "Example",
    ///     "ada@example.com",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_FindContactOrPersonByEmailName")]
    #[inline]
    pub fn find_contact_or_person_by_email_name(
        self,
        name: &str,
        email_address: &str,
    ) -> Call<'c, Vec<ContactOrPersonFromEmail>, Select> {
        self.call(Op::FindContactOrPersonByEmailName, &[]).arguments(&[View::Str(name), View::Str(email_address)])
    }

    /// Returns the companies and contact persons that match an e-mail address and a name, up to a given number of each.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/FindContactOrPersonByEmailNameWithLimit`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_FindContactOrPersonByEmailNameWithLimit.html)
    /// - body, `FindContactOrPersonByEmailNameWithLimitRequest`.
    ///   - `Name`, text: Name of the sender to look for.
    ///   - `EmailAddress`, text: E-mail address of the sender to look for.
    ///   - `NumberOfContacts`, `i32`: Maximum number of companies in the result.
    ///   - `NumberOfPersons`, `i32`: Maximum number of contact persons in the result.
    /// - returns 200 with list of [`ContactOrPersonFromEmail`](crate::types::ContactOrPersonFromEmail).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().find_contact_or_person_by_email_name_with_limit(
    ///     "Example",
    ///     "ada@example.com",
    ///     1,
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_FindContactOrPersonByEmailNameWithLimit")]
    #[inline]
    pub fn find_contact_or_person_by_email_name_with_limit(
        self,
        name: &str,
        email_address: &str,
        number_of_contacts: i32,
        number_of_persons: i32,
    ) -> Call<'c, Vec<ContactOrPersonFromEmail>, Select> {
        self.call(Op::FindContactOrPersonByEmailNameWithLimit, &[])
            .arguments(
                &[
                    View::Str(name),
                    View::Str(email_address),
                    View::I32(number_of_contacts),
                    View::I32(number_of_persons),
                ],
            )
    }

    /// Returns one attachment of an e-mail, looked up by the number of the message on the mail server.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetAttachment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetAttachment.html)
    /// - body, `GetAttachmentRequest`.
    ///   - `ConnectionInfo`, [`EMailConnectionInfo`](crate::types::EMailConnectionInfo): Server, account and
    ///     credentials of the mailbox to connect to.
    ///   - `MessageServerId`, `i32`: Number, on the mail server, of the message that has the attachment.
    ///   - `AttachmentId`, text: Identifier, within its message, of the attachment to return.
    /// - returns 200 with [`EMailAttachment`](crate::types::EMailAttachment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection_info = superoffice::types::EMailConnectionInfo::new().set_server_name("Example");
    /// let response = client.e_mail_agent().get_attachment(&connection_info, 1, "attachment id")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetAttachment")]
    #[inline]
    pub fn get_attachment(
        self,
        connection_info: &EMailConnectionInfo,
        message_server_id: i32,
        attachment_id: &str,
    ) -> Call<'c, EMailAttachment, Select> {
        self.call(Op::GetAttachment, &[])
            .arguments(&[View::Carrier(connection_info), View::I32(message_server_id), View::Str(attachment_id)])
    }

    /// Returns one attachment of an e-mail, looked up by the key of the e-mail.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetAttachmentFromId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetAttachmentFromId.html)
    /// - body, `GetAttachmentFromIdRequest`.
    ///   - `MailItemId`, `i32`: Key of the e-mail that has the attachment.
    ///   - `AttachmentId`, text: Identifier, within its message, of the attachment to return.
    /// - returns 200 with [`EMailAttachment`](crate::types::EMailAttachment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_attachment_from_id(1, "attachment id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetAttachmentFromId")]
    #[inline]
    pub fn get_attachment_from_id(self, mail_item_id: i32, attachment_id: &str) -> Call<'c, EMailAttachment, Select> {
        self.call(Op::GetAttachmentFromId, &[]).arguments(&[View::I32(mail_item_id), View::Str(attachment_id)])
    }

    /// Returns one attachment of an e-mail, looked up by the identifier of the message on the mail server.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetAttachmentFromServerIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetAttachmentFromServerIdentifier.html)
    /// - body, `GetAttachmentFromServerIdentifierRequest`.
    ///   - `ConnectionInfo`, [`EMailConnectionInfo`](crate::types::EMailConnectionInfo): Server, account and
    ///     credentials of the mailbox to connect to.
    ///   - `MessageServerId`, text: Identifier that the mail server has given to the message.
    ///   - `AttachmentId`, text: Identifier, within its message, of the attachment to return.
    /// - returns 200 with [`EMailAttachment`](crate::types::EMailAttachment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection_info = superoffice::types::EMailConnectionInfo::new().set_server_name("Example");
    /// let response = client.e_mail_agent().get_attachment_from_server_identifier(
    ///     &connection_info,
    ///     "message server id",
    ///     "attachment id",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetAttachmentFromServerIdentifier")]
    #[inline]
    pub fn get_attachment_from_server_identifier(
        self,
        connection_info: &EMailConnectionInfo,
        message_server_id: &str,
        attachment_id: &str,
    ) -> Call<'c, EMailAttachment, Select> {
        self.call(Op::GetAttachmentFromServerIdentifier, &[])
            .arguments(&[View::Carrier(connection_info), View::Str(message_server_id), View::Str(attachment_id)])
    }

    /// Returns the current mail account of the user who makes the call, normally the one last logged on to.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetCurrentAccount`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetCurrentAccount.html)
    /// - returns 200 with [`EMailAccount`](crate::types::EMailAccount).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_current_account().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetCurrentAccount")]
    #[inline]
    pub fn get_current_account(self) -> Call<'c, EMailAccount, Select> {
        self.call(Op::GetCurrentAccount, &[])
    }

    /// Returns the key of the current mail account of the user who makes the call, normally the one last logged on to.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetCurrentAccountId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetCurrentAccountId.html)
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_current_account_id().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetCurrentAccountId")]
    #[inline]
    pub fn get_current_account_id(self) -> Call<'c, i32, Select> {
        self.call(Op::GetCurrentAccountId, &[])
    }

    /// Returns an e-mail by its key in the database.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMail.html)
    /// - body, `GetEMailRequest`.
    ///   - `Id`, `i32`: Primary key of the e-mail in the database.
    ///   - `IncludeAttachments`, `bool`: Whether messages come with the content of their attachments.
    /// - returns 200 with [`EMailEntity`](crate::types::EMailEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_e_mail(1, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetEMail")]
    #[inline]
    pub fn get_e_mail(self, id: i32, include_attachments: bool) -> Call<'c, EMailEntity, Select> {
        self.call(Op::GetEMail, &[]).arguments(&[View::I32(id), View::Bool(include_attachments)])
    }

    /// Returns one e-mail account, looked up by its key.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailAccount`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailAccount.html)
    /// - `eMailAccountId` (query), `i32`: Key of the e-mail account to return.
    /// - returns 200 with [`EMailAccount`](crate::types::EMailAccount).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_e_mail_account(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetEMailAccount")]
    #[inline]
    pub fn get_e_mail_account(self, e_mail_account_id: i32) -> Call<'c, EMailAccount, Select> {
        self.call(Op::GetEMailAccount, &[]).query("eMailAccountId", View::I32(e_mail_account_id))
    }

    /// Returns the mail account of the user who makes the call that has the given e-mail address, or an empty account
    /// when there is none.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailAccountFromEMailAddress`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailAccountFromEMailAddress.html)
    /// - body, `GetEMailAccountFromEMailAddressRequest`.
    ///   - `FromAddress`, text: E-mail address of the mail account.
    /// - returns 200 with [`EMailAccount`](crate::types::EMailAccount).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_e_mail_account_from_e_mail_address("from address")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetEMailAccountFromEMailAddress")]
    #[inline]
    pub fn get_e_mail_account_from_e_mail_address(self, from_address: &str) -> Call<'c, EMailAccount, Select> {
        self.call(Op::GetEMailAccountFromEMailAddress, &[]).arguments(&[View::Str(from_address)])
    }

    /// Returns information about e-mail addresses, looked up by their keys.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailAddresses`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailAddresses.html)
    /// - body, `GetEMailAddressesRequest`.
    ///   - `EmailIds`, list of `i32`: Keys of the e-mail addresses to return.
    /// - returns 200 with list of [`EMailAddress`](crate::types::EMailAddress).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_e_mail_addresses(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetEMailAddresses")]
    #[inline]
    pub fn get_e_mail_addresses(self, email_ids: &[i32]) -> Call<'c, Vec<EMailAddress>, Select> {
        self.call(Op::GetEMailAddresses, &[]).arguments(&[View::List(&email_ids)])
    }

    /// Returns an e-mail of the inbox as an `.eml` file (RFC 822) that Outlook can open. Works for IMAP as well as
    /// Exchange Online mailboxes, since the stored e-mail is used and not the message on the server.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailAsEmlStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailAsEmlStream.html)
    /// - body, `GetEMailAsEmlStreamRequest`.
    ///   - `EmailItemId`, `i32`: Key of the e-mail item to return as a file.
    ///   - `IncludeAttachments`, `bool`: Whether messages come with the content of their attachments.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_e_mail_as_eml_stream(1, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetEMailAsEmlStream")]
    #[inline]
    pub fn get_e_mail_as_eml_stream(self, email_item_id: i32, include_attachments: bool) -> Call<'c, Binary, Select> {
        self.call(Op::GetEMailAsEmlStream, &[]).arguments(&[View::I32(email_item_id), View::Bool(include_attachments)])
    }

    /// Returns an e-mail as a stream of bytes, with or without its attachments, looked up by the number of the message
    /// on the mail server.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailAsStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailAsStream.html)
    /// - body, `GetEMailAsStreamRequest`.
    ///   - `ConnectionInfo`, [`EMailConnectionInfo`](crate::types::EMailConnectionInfo): Server, account and
    ///     credentials of the mailbox to connect to.
    ///   - `MessageServerId`, `i32`: Number, on the mail server, of the message to return.
    ///   - `StripAttachments`, `bool`: Whether attachments are removed from the message.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection_info = superoffice::types::EMailConnectionInfo::new().set_server_name("Example");
    /// let response = client.e_mail_agent().get_e_mail_as_stream(&connection_info, 1, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetEMailAsStream")]
    #[inline]
    pub fn get_e_mail_as_stream(
        self,
        connection_info: &EMailConnectionInfo,
        message_server_id: i32,
        strip_attachments: bool,
    ) -> Call<'c, Binary, Select> {
        self.call(Op::GetEMailAsStream, &[])
            .arguments(&[View::Carrier(connection_info), View::I32(message_server_id), View::Bool(strip_attachments)])
    }

    /// Returns an e-mail as bytes, with or without its attachments, looked up by the identifier of the message on the
    /// mail server.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailAsStreamFromServerIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailAsStreamFromServerIdentifier.html)
    /// - body, `GetEMailAsStreamFromServerIdentifierRequest`.
    ///   - `ConnectionInfo`, [`EMailConnectionInfo`](crate::types::EMailConnectionInfo): Server, account and
    ///     credentials of the mailbox to connect to.
    ///   - `MessageServerId`, text: Identifier that the mail server has given to the message.
    ///   - `StripAttachments`, `bool`: Whether attachments are removed from the message.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection_info = superoffice::types::EMailConnectionInfo::new().set_server_name("Example");
    /// let response = client.e_mail_agent().get_e_mail_as_stream_from_server_identifier(
    ///     &connection_info,
    ///     "message server id",
    ///     true,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetEMailAsStreamFromServerIdentifier")]
    #[inline]
    pub fn get_e_mail_as_stream_from_server_identifier(
        self,
        connection_info: &EMailConnectionInfo,
        message_server_id: &str,
        strip_attachments: bool,
    ) -> Call<'c, Binary, Select> {
        self.call(Op::GetEMailAsStreamFromServerIdentifier, &[])
            .arguments(&[View::Carrier(connection_info), View::Str(message_server_id), View::Bool(strip_attachments)])
    }

    /// Returns the envelopes of several e-mails: the summary that a list of messages needs.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailEnvelopes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailEnvelopes.html)
    /// - body, `GetEMailEnvelopesRequest`.
    ///   - `ConnectionInfo`, [`EMailConnectionInfo`](crate::types::EMailConnectionInfo): Server, account and
    ///     credentials of the mailbox to connect to.
    ///   - `MessageServerIds`, list of `i32`: Numbers that the mail server gave the messages.
    /// - returns 200 with list of [`EMailEnvelope`](crate::types::EMailEnvelope).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection_info = superoffice::types::EMailConnectionInfo::new().set_server_name("Example");
    /// let response = client.e_mail_agent().get_e_mail_envelopes(&connection_info, &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetEMailEnvelopes")]
    #[inline]
    pub fn get_e_mail_envelopes(
        self,
        connection_info: &EMailConnectionInfo,
        message_server_ids: &[i32],
    ) -> Call<'c, Vec<EMailEnvelope>, Select> {
        self.call(Op::GetEMailEnvelopes, &[])
            .arguments(&[View::Carrier(connection_info), View::List(&message_server_ids)])
    }

    /// Returns the envelopes of several e-mails, looked up by their identifiers on the mail server.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailEnvelopesFromServerIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailEnvelopesFromServerIds.html)
    /// - body, `GetEMailEnvelopesFromServerIdsRequest`.
    ///   - `ConnectionInfo`, [`EMailConnectionInfo`](crate::types::EMailConnectionInfo): Server, account and
    ///     credentials of the mailbox to connect to.
    ///   - `MessageServerIds`, list of text: Identifiers that the mail server gave the messages.
    /// - returns 200 with list of [`EMailEnvelope`](crate::types::EMailEnvelope).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection_info = superoffice::types::EMailConnectionInfo::new().set_server_name("Example");
    /// let response = client.e_mail_agent().get_e_mail_envelopes_from_server_ids(
    ///     &connection_info,
    ///     &["message server ids"],
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetEMailEnvelopesFromServerIds")]
    #[inline]
    pub fn get_e_mail_envelopes_from_server_ids(
        self,
        connection_info: &EMailConnectionInfo,
        message_server_ids: &[impl AsRef<str>],
    ) -> Call<'c, Vec<EMailEnvelope>, Select> {
        self.call(Op::GetEMailEnvelopesFromServerIds, &[])
            .arguments(
                &[View::Carrier(connection_info), View::List(&pagewire_runtime::table::Texts(message_server_ids))],
            )
    }

    /// Returns an e-mail that is attached to another e-mail, by the key of the outer one and the id of the attachment.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailFromAttachmentId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailFromAttachmentId.html)
    /// - body, `GetEMailFromAttachmentIdRequest`.
    ///   - `EmailId`, `i32`: Key of the e-mail that has the attachment.
    ///   - `AttachmentIds`, list of text: Identifiers of attachments. Several are a chain: 1 and 2 mean attachment 2
    ///     within attachment 1 of the e-mail.
    ///   - `IncludeAttachments`, `bool`: Whether messages come with the content of their attachments.
    /// - returns 200 with [`EMailEntity`](crate::types::EMailEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_e_mail_from_attachment_id(1, &["attachment ids"], true)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetEMailFromAttachmentId")]
    #[inline]
    pub fn get_e_mail_from_attachment_id(
        self,
        email_id: i32,
        attachment_ids: &[impl AsRef<str>],
        include_attachments: bool,
    ) -> Call<'c, EMailEntity, Select> {
        self.call(Op::GetEMailFromAttachmentId, &[])
            .arguments(
                &[
                    View::I32(email_id),
                    View::List(&pagewire_runtime::table::Texts(attachment_ids)),
                    View::Bool(include_attachments),
                ],
            )
    }

    /// Returns an e-mail that is an attachment of an e-mail in the document archive.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailFromDocumentAttachmentId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailFromDocumentAttachmentId.html)
    /// - body, `GetEMailFromDocumentAttachmentIdRequest`.
    ///   - `DocId`, `i32`: Key of the document that holds the outer e-mail.
    ///   - `AttachmentIds`, list of text: Identifiers of attachments. Several are a chain: 1 and 2 mean attachment 2
    ///     within attachment 1 of the e-mail.
    ///   - `IncludeAttachments`, `bool`: Whether messages come with the content of their attachments.
    /// - returns 200 with [`EMailEntity`](crate::types::EMailEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_e_mail_from_document_attachment_id(
    ///     1,
    ///     &["attachment ids"],
    ///     true,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetEMailFromDocumentAttachmentId")]
    #[inline]
    pub fn get_e_mail_from_document_attachment_id(
        self,
        doc_id: i32,
        attachment_ids: &[impl AsRef<str>],
        include_attachments: bool,
    ) -> Call<'c, EMailEntity, Select> {
        self.call(Op::GetEMailFromDocumentAttachmentId, &[])
            .arguments(
                &[
                    View::I32(doc_id),
                    View::List(&pagewire_runtime::table::Texts(attachment_ids)),
                    View::Bool(include_attachments),
                ],
            )
    }

    /// Returns an e-mail that is stored as a document in the archive.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailFromDocumentId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailFromDocumentId.html)
    /// - body, `GetEMailFromDocumentIdRequest`.
    ///   - `DocumentId`, `i32`: Key of the document that holds the e-mail.
    /// - returns 200 with [`EMailEntity`](crate::types::EMailEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_e_mail_from_document_id(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetEMailFromDocumentId")]
    #[inline]
    pub fn get_e_mail_from_document_id(self, document_id: i32) -> Call<'c, EMailEntity, Select> {
        self.call(Op::GetEMailFromDocumentId, &[]).arguments(&[View::I32(document_id)])
    }

    /// Returns an e-mail that is stored as a document in the archive, without the contents of its attachments.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailFromDocumentIdWithoutAttachmentStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailFromDocumentIdWithoutAttachmentStream.html)
    /// - body, `GetEMailFromDocumentIdWithoutAttachmentStreamRequest`.
    ///   - `DocumentId`, `i32`: Key of the document that holds the e-mail.
    /// - returns 200 with [`EMailEntity`](crate::types::EMailEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_e_mail_from_document_id_without_attachment_stream(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetEMailFromDocumentIdWithoutAttachmentStream")]
    #[inline]
    pub fn get_e_mail_from_document_id_without_attachment_stream(
        self,
        document_id: i32,
    ) -> Call<'c, EMailEntity, Select> {
        self.call(Op::GetEMailFromDocumentIdWithoutAttachmentStream, &[]).arguments(&[View::I32(document_id)])
    }

    /// Returns an e-mail, looked up by the number of the message on the mail server.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailFromId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailFromId.html)
    /// - body, [`GetEMailFromIdRequest`](crate::types::GetEMailFromIdRequest).
    /// - returns 200 with [`EMailEntity`](crate::types::EMailEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetEMailFromIdRequest::new()
    ///     .set_message_server_id(1)
    ///     .set_flags(superoffice::types::EMailFlags::SEEN);
    /// let response = client.e_mail_agent().get_e_mail_from_id(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetEMailFromId")]
    #[inline]
    pub fn get_e_mail_from_id(self, body: &GetEMailFromIdRequest) -> Call<'c, EMailEntity, Select> {
        self.call(Op::GetEMailFromId, &[]).body(View::Carrier(body))
    }

    /// Returns an e-mail, looked up by the identifier of the message on the mail server.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailFromServerIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailFromServerIdentifier.html)
    /// - body, [`GetEMailFromServerIdentifierRequest`](crate::types::GetEMailFromServerIdentifierRequest).
    /// - returns 200 with [`EMailEntity`](crate::types::EMailEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetEMailFromServerIdentifierRequest::new()
    ///     .set_message_server_id("message server id")
    ///     .set_flags(superoffice::types::EMailFlags::SEEN);
    /// let response = client.e_mail_agent().get_e_mail_from_server_identifier(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetEMailFromServerIdentifier")]
    #[inline]
    pub fn get_e_mail_from_server_identifier(
        self,
        body: &GetEMailFromServerIdentifierRequest,
    ) -> Call<'c, EMailEntity, Select> {
        self.call(Op::GetEMailFromServerIdentifier, &[]).body(View::Carrier(body))
    }

    /// Returns an e-mail that is kept in a temporary file.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailFromTemp`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailFromTemp.html)
    /// - body, `GetEMailFromTempRequest`.
    ///   - `FileName`, text: Name of the temporary file that holds the e-mail.
    /// - returns 200 with [`EMailEntity`](crate::types::EMailEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_e_mail_from_temp("report.pdf").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetEMailFromTemp")]
    #[inline]
    pub fn get_e_mail_from_temp(self, file_name: &str) -> Call<'c, EMailEntity, Select> {
        self.call(Op::GetEMailFromTemp, &[]).arguments(&[View::Str(file_name)])
    }

    /// Returns one link between an e-mail and CRM records, looked up by its key.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetEMailSOInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEMailSOInfo.html)
    /// - `eMailSOInfoId` (query), `i32`: Key of the link between an e-mail and CRM records to return.
    /// - returns 200 with [`EMailSOInfo`](crate::types::EMailSOInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_e_mail_so_info(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetEMailSOInfo")]
    #[inline]
    pub fn get_e_mail_so_info(self, e_mail_so_info_id: i32) -> Call<'c, EMailSOInfo, Select> {
        self.call(Op::GetEMailSoInfo, &[]).query("eMailSOInfoId", View::I32(e_mail_so_info_id))
    }

    /// Returns the appointment in the iCal attachment of an e-mail.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetEmailAppointment`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEmailAppointment.html)
    /// - body, `GetEmailAppointmentRequest`.
    ///   - `MailItemId`, `i32`: Key of the e-mail whose iCal attachment is read.
    /// - returns 200 with [`EMailAppointment`](crate::types::EMailAppointment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_email_appointment(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetEmailAppointment")]
    #[inline]
    pub fn get_email_appointment(self, mail_item_id: i32) -> Call<'c, EMailAppointment, Select> {
        self.call(Op::GetEmailAppointment, &[]).arguments(&[View::I32(mail_item_id)])
    }

    /// Returns the recurrence of the appointment in the iCal attachment of an e-mail.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetEmailAppointmentRecurrence`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEmailAppointmentRecurrence.html)
    /// - body, `GetEmailAppointmentRecurrenceRequest`.
    ///   - `MailItemId`, `i32`: Key of the e-mail whose iCal attachment is read.
    /// - returns 200 with [`RecurrenceInfo`](crate::types::RecurrenceInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_email_appointment_recurrence(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetEmailAppointmentRecurrence")]
    #[inline]
    pub fn get_email_appointment_recurrence(self, mail_item_id: i32) -> Call<'c, RecurrenceInfo, Select> {
        self.call(Op::GetEmailAppointmentRecurrence, &[]).arguments(&[View::I32(mail_item_id)])
    }

    /// Reads a document as an e-mail and returns it in MIME format (RFC 822).
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetEmailDocumentAsMimeStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEmailDocumentAsMimeStream.html)
    /// - body, `GetEmailDocumentAsMimeStreamRequest`.
    ///   - `DocumentId`, `i32`: Key of the document that is read as an e-mail.
    /// - returns 200 with bytes.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_email_document_as_mime_stream(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetEmailDocumentAsMimeStream")]
    #[inline]
    pub fn get_email_document_as_mime_stream(self, document_id: i32) -> Call<'c, Binary, Select> {
        self.call(Op::GetEmailDocumentAsMimeStream, &[]).arguments(&[View::I32(document_id)])
    }

    /// Returns the message ids of the e-mails in the mail folder of the connection. `GetExtendedEmailMessageIds` adds
    /// the identifiers of the server.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetEmailMessageIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEmailMessageIds.html)
    /// - body, `GetEmailMessageIdsRequest`.
    ///   - `ConnectionInfoExtended`, [`EMailConnectionInfoExtended`](crate::types::EMailConnectionInfoExtended):
    ///     Connection to the mailbox, with settings beyond server and account.
    /// - returns 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection_info_extended = superoffice::types::EMailConnectionInfoExtended::new()
    ///     .set_server_name("Example");
    /// let response = client.e_mail_agent().get_email_message_ids(&connection_info_extended).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetEmailMessageIds")]
    #[inline]
    pub fn get_email_message_ids(
        self,
        connection_info_extended: &EMailConnectionInfoExtended,
    ) -> Call<'c, Vec<String>, Select> {
        self.call(Op::GetEmailMessageIds, &[]).arguments(&[View::Carrier(connection_info_extended)])
    }

    /// Returns the texts of e-mails, looked up by their extended message ids.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetEmailsAsString`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetEmailsAsString.html)
    /// - body, `GetEmailsAsStringRequest`.
    ///   - `ConnectionInfoExtended`, [`EMailConnectionInfoExtended`](crate::types::EMailConnectionInfoExtended):
    ///     Connection to the mailbox, with settings beyond server and account.
    ///   - `MessageIds`, list of text: Extended message ids of the e-mails, in the form `uvalidity:uid:MsgId`.
    /// - returns 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection_info_extended = superoffice::types::EMailConnectionInfoExtended::new()
    ///     .set_server_name("Example");
    /// let response = client.e_mail_agent().get_emails_as_string(
    ///     &connection_info_extended,
    ///     &["message ids"],
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetEmailsAsString")]
    #[inline]
    pub fn get_emails_as_string(
        self,
        connection_info_extended: &EMailConnectionInfoExtended,
        message_ids: &[impl AsRef<str>],
    ) -> Call<'c, Vec<String>, Select> {
        self.call(Op::GetEmailsAsString, &[])
            .arguments(
                &[View::Carrier(connection_info_extended), View::List(&pagewire_runtime::table::Texts(message_ids))],
            )
    }

    /// Returns message ids together with the identifiers of the mail server, in the form `uvalidity:uid:MsgId`. Pass
    /// them to `GetEmailsAsString` and `DeleteExtended`.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetExtendedEmailMessageIds`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetExtendedEmailMessageIds.html)
    /// - body, `GetExtendedEmailMessageIdsRequest`.
    ///   - `ConnectionInfoExtended`, [`EMailConnectionInfoExtended`](crate::types::EMailConnectionInfoExtended):
    ///     Connection to the mailbox, with settings beyond server and account.
    /// - returns 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection_info_extended = superoffice::types::EMailConnectionInfoExtended::new()
    ///     .set_server_name("Example");
    /// let response = client.e_mail_agent().get_extended_email_message_ids(&connection_info_extended)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetExtendedEmailMessageIds")]
    #[inline]
    pub fn get_extended_email_message_ids(
        self,
        connection_info_extended: &EMailConnectionInfoExtended,
    ) -> Call<'c, Vec<String>, Select> {
        self.call(Op::GetExtendedEmailMessageIds, &[]).arguments(&[View::Carrier(connection_info_extended)])
    }

    /// Returns the number of e-mails in the current folder, either all or only the unread ones.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetFolderEMailCount`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetFolderEMailCount.html)
    /// - body, `GetFolderEMailCountRequest`.
    ///   - `ConnectionInfo`, [`EMailConnectionInfo`](crate::types::EMailConnectionInfo): Server, account and
    ///     credentials of the mailbox to connect to.
    ///   - `OnlyUnread`, `bool`: True to count the unread e-mails only; false to count all.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection_info = superoffice::types::EMailConnectionInfo::new().set_server_name("Example");
    /// let response = client.e_mail_agent().get_folder_e_mail_count(&connection_info, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetFolderEMailCount")]
    #[inline]
    pub fn get_folder_e_mail_count(
        self,
        connection_info: &EMailConnectionInfo,
        only_unread: bool,
    ) -> Call<'c, i32, Select> {
        self.call(Op::GetFolderEMailCount, &[]).arguments(&[View::Carrier(connection_info), View::Bool(only_unread)])
    }

    /// Returns whether a folder has received e-mails since it was last accessed.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetFolderHasNewEMail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetFolderHasNewEMail.html)
    /// - body, `GetFolderHasNewEMailRequest`.
    ///   - `ConnectionInfo`, [`EMailConnectionInfo`](crate::types::EMailConnectionInfo): Server, account and
    ///     credentials of the mailbox to connect to.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection_info = superoffice::types::EMailConnectionInfo::new().set_server_name("Example");
    /// let response = client.e_mail_agent().get_folder_has_new_e_mail(&connection_info).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetFolderHasNewEMail")]
    #[inline]
    pub fn get_folder_has_new_e_mail(self, connection_info: &EMailConnectionInfo) -> Call<'c, bool, Select> {
        self.call(Op::GetFolderHasNewEMail, &[]).arguments(&[View::Carrier(connection_info)])
    }

    /// Returns information about mail folders. Without folder names, it covers all folders that the user subscribes to.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetFolderInfo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetFolderInfo.html)
    /// - body, `GetFolderInfoRequest`.
    ///   - `ConnectionInfo`, [`EMailConnectionInfo`](crate::types::EMailConnectionInfo): Server, account and
    ///     credentials of the mailbox to connect to.
    ///   - `Folders`, list of text: Names of the mail folders to process.
    /// - returns 200 with list of [`EMailFolder`](crate::types::EMailFolder).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection_info = superoffice::types::EMailConnectionInfo::new().set_server_name("Example");
    /// let response = client.e_mail_agent().get_folder_info(&connection_info, &["folders"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetFolderInfo")]
    #[inline]
    pub fn get_folder_info(
        self,
        connection_info: &EMailConnectionInfo,
        folders: &[impl AsRef<str>],
    ) -> Call<'c, Vec<EMailFolder>, Select> {
        self.call(Op::GetFolderInfo, &[])
            .arguments(&[View::Carrier(connection_info), View::List(&pagewire_runtime::table::Texts(folders))])
    }

    /// Returns all folders of the mail account, one text per folder. Paragraph characters separate its parts: the
    /// folder delimiter, the folder name, and optionally the numbers of unread and of all e-mails.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetFolderList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetFolderList.html)
    /// - body, `GetFolderListRequest`.
    ///   - `ConnectionInfo`, [`EMailConnectionInfo`](crate::types::EMailConnectionInfo): Server, account and
    ///     credentials of the mailbox to connect to.
    ///   - `IncludeItemCount`, `bool`: True to append the numbers of unread and of all e-mails to the name of each
    ///     folder, after commas.
    /// - returns 200 with list of text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection_info = superoffice::types::EMailConnectionInfo::new().set_server_name("Example");
    /// let response = client.e_mail_agent().get_folder_list(&connection_info, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetFolderList")]
    #[inline]
    pub fn get_folder_list(
        self,
        connection_info: &EMailConnectionInfo,
        include_item_count: bool,
    ) -> Call<'c, Vec<String>, Select> {
        self.call(Op::GetFolderList, &[]).arguments(&[View::Carrier(connection_info), View::Bool(include_item_count)])
    }

    /// Returns an e-mail of the database, found by the message id in its In-Reply-To header.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetMailFromInReplyTo`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetMailFromInReplyTo.html)
    /// - body, `GetMailFromInReplyToRequest`.
    ///   - `MessageId`, text: Message id that the In-Reply-To header of the e-mail must have.
    /// - returns 200 with [`EMailEntity`](crate::types::EMailEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_mail_from_in_reply_to("message id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetMailFromInReplyTo")]
    #[inline]
    pub fn get_mail_from_in_reply_to(self, message_id: &str) -> Call<'c, EMailEntity, Select> {
        self.call(Op::GetMailFromInReplyTo, &[]).arguments(&[View::Str(message_id)])
    }

    /// Returns an e-mail of the database, found by its message id.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetMailFromMessageId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetMailFromMessageId.html)
    /// - body, `GetMailFromMessageIdRequest`.
    ///   - `MessageId`, text: Message id of the e-mail to return, from its Message-ID header.
    /// - returns 200 with [`EMailEntity`](crate::types::EMailEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_mail_from_message_id("message id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetMailFromMessageId")]
    #[inline]
    pub fn get_mail_from_message_id(self, message_id: &str) -> Call<'c, EMailEntity, Select> {
        self.call(Op::GetMailFromMessageId, &[]).arguments(&[View::Str(message_id)])
    }

    /// Returns the envelopes of new e-mails in the given folders, for the user who makes the call.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetNewMail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetNewMail.html)
    /// - body, `GetNewMailRequest`.
    ///   - `Folders`, list of `i32`: Keys of the mail folders to look into.
    /// - returns 200 with list of [`EMailEnvelope`](crate::types::EMailEnvelope).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_new_mail(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetNewMail")]
    #[inline]
    pub fn get_new_mail(self, folders: &[i32]) -> Call<'c, Vec<EMailEnvelope>, Select> {
        self.call(Op::GetNewMail, &[]).arguments(&[View::List(&folders)])
    }

    /// Returns the contact person that belongs to a participant in the iCal attachment of an e-mail.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetParticipantInfoFromEmailAddress`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetParticipantInfoFromEmailAddress.html)
    /// - body, `GetParticipantInfoFromEmailAddressRequest`.
    ///   - `EmailAddress`, text: E-mail address of the participant.
    ///   - `AppointmentId`, `i32`: Key of the appointment that the participant takes part in.
    /// - returns 200 with [`Person`](crate::types::Person).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_participant_info_from_email_address("ada@example.com", 1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetParticipantInfoFromEmailAddress")]
    #[inline]
    pub fn get_participant_info_from_email_address(
        self,
        email_address: &str,
        appointment_id: i32,
    ) -> Call<'c, Person, Select> {
        self.call(Op::GetParticipantInfoFromEmailAddress, &[])
            .arguments(&[View::Str(email_address), View::I32(appointment_id)])
    }

    /// Returns the contact persons with the given e-mail address as full entities. `GetPersonsFromEmailAddress` returns
    /// the shorter form.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetPersonEntitiesFromEmailAddress`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetPersonEntitiesFromEmailAddress.html)
    /// - body, `GetPersonEntitiesFromEmailAddressRequest`.
    ///   - `EmailAddress`, text: E-mail address that the contact persons must have.
    /// - returns 200 with list of [`PersonEntity`](crate::types::PersonEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_person_entities_from_email_address("ada@example.com")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetPersonEntitiesFromEmailAddress")]
    #[inline]
    pub fn get_person_entities_from_email_address(self, email_address: &str) -> Call<'c, Vec<PersonEntity>, Select> {
        self.call(Op::GetPersonEntitiesFromEmailAddress, &[]).arguments(&[View::Str(email_address)])
    }

    /// Returns the contact persons with the given e-mail address. `GetPersonEntitiesFromEmailAddress` returns full
    /// entities.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetPersonsFromEmailAddress`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetPersonsFromEmailAddress.html)
    /// - body, `GetPersonsFromEmailAddressRequest`.
    ///   - `EmailAddress`, text: E-mail address that the contact persons must have.
    /// - returns 200 with list of [`Person`](crate::types::Person).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_persons_from_email_address("ada@example.com")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetPersonsFromEmailAddress")]
    #[inline]
    pub fn get_persons_from_email_address(self, email_address: &str) -> Call<'c, Vec<Person>, Select> {
        self.call(Op::GetPersonsFromEmailAddress, &[]).arguments(&[View::Str(email_address)])
    }

    /// Returns an attachment of an e-mail in the document archive, prepared for a preview.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetPreviewAttachmentFromDocId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetPreviewAttachmentFromDocId.html)
    /// - body, `GetPreviewAttachmentFromDocIdRequest`.
    ///   - `DocId`, `i32`: Key of the document that holds the e-mail with the attachment.
    ///   - `AttachmentId`, text: Identifier, within its message, of the attachment to preview.
    /// - returns 200 with [`EMailAttachment`](crate::types::EMailAttachment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_preview_attachment_from_doc_id(1, "attachment id")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetPreviewAttachmentFromDocId")]
    #[inline]
    pub fn get_preview_attachment_from_doc_id(
        self,
        doc_id: i32,
        attachment_id: &str,
    ) -> Call<'c, EMailAttachment, Select> {
        self.call(Op::GetPreviewAttachmentFromDocId, &[]).arguments(&[View::I32(doc_id), View::Str(attachment_id)])
    }

    /// Returns an attachment of an e-mail, prepared for a preview.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetPreviewAttachmentFromId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetPreviewAttachmentFromId.html)
    /// - body, `GetPreviewAttachmentFromIdRequest`.
    ///   - `MailItemId`, `i32`: Key of the e-mail that has the attachment.
    ///   - `AttachmentId`, text: Identifier, within its message, of the attachment to preview.
    ///   - `AttachmentType`, text: MIME type of the attachment; required where the identifier is a chain.
    ///   - `AttachmentFilename`, text: File name of the attachment; required where the identifier is a chain.
    /// - returns 200 with [`EMailAttachment`](crate::types::EMailAttachment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_preview_attachment_from_id(
    ///     1,
    ///     "attachment id",
    ///     "attachment type",
    ///     "report.pdf",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetPreviewAttachmentFromId")]
    #[inline]
    pub fn get_preview_attachment_from_id(
        self,
        mail_item_id: i32,
        attachment_id: &str,
        attachment_type: &str,
        attachment_filename: &str,
    ) -> Call<'c, EMailAttachment, Select> {
        self.call(Op::GetPreviewAttachmentFromId, &[])
            .arguments(
                &[
                    View::I32(mail_item_id),
                    View::Str(attachment_id),
                    View::Str(attachment_type),
                    View::Str(attachment_filename),
                ],
            )
    }

    /// Returns the mail accounts that are due for synchronization from the mail server to the database.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetReadySyncEmailAccounts`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetReadySyncEmailAccounts.html)
    /// - returns 200 with list of [`SyncUserAccount`](crate::types::SyncUserAccount).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_ready_sync_email_accounts().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetReadySyncEmailAccounts")]
    #[inline]
    pub fn get_ready_sync_email_accounts(self) -> Call<'c, Vec<SyncUserAccount>, Select> {
        self.call(Op::GetReadySyncEmailAccounts, &[])
    }

    /// Returns an e-mail by its key in the database, without sanitizing its content. The caller must do so before users
    /// see it.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetUnsanitizedEMail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetUnsanitizedEMail.html)
    /// - body, `GetUnsanitizedEMailRequest`.
    ///   - `Id`, `i32`: Primary key of the e-mail in the database.
    ///   - `IncludeAttachments`, `bool`: Whether messages come with the content of their attachments.
    /// - returns 200 with [`EMailEntity`](crate::types::EMailEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_unsanitized_e_mail(1, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetUnsanitizedEMail")]
    #[inline]
    pub fn get_unsanitized_e_mail(self, id: i32, include_attachments: bool) -> Call<'c, EMailEntity, Select> {
        self.call(Op::GetUnsanitizedEMail, &[]).arguments(&[View::I32(id), View::Bool(include_attachments)])
    }

    /// Returns an e-mail that is an attachment of another e-mail, without sanitizing its content. The caller must do so
    /// before users see it.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetUnsanitizedEMailFromAttachmentId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetUnsanitizedEMailFromAttachmentId.html)
    /// - body, `GetUnsanitizedEMailFromAttachmentIdRequest`.
    ///   - `EmailId`, `i32`: Key of the e-mail that has the attachment.
    ///   - `AttachmentIds`, list of text: Identifiers of attachments. Several are a chain: 1 and 2 mean attachment 2
    ///     within attachment 1 of the e-mail.
    ///   - `IncludeAttachments`, `bool`: Whether messages come with the content of their attachments.
    /// - returns 200 with [`EMailEntity`](crate::types::EMailEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_unsanitized_e_mail_from_attachment_id(
    ///     1,
    ///     &["attachment ids"],
    ///     true,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetUnsanitizedEMailFromAttachmentId")]
    #[inline]
    pub fn get_unsanitized_e_mail_from_attachment_id(
        self,
        email_id: i32,
        attachment_ids: &[impl AsRef<str>],
        include_attachments: bool,
    ) -> Call<'c, EMailEntity, Select> {
        self.call(Op::GetUnsanitizedEMailFromAttachmentId, &[])
            .arguments(
                &[
                    View::I32(email_id),
                    View::List(&pagewire_runtime::table::Texts(attachment_ids)),
                    View::Bool(include_attachments),
                ],
            )
    }

    /// Returns an e-mail that is an attachment of an e-mail in the document archive, without sanitizing its content.
    /// The caller must do so before users see it.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetUnsanitizedEMailFromDocumentAttachmentId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetUnsanitizedEMailFromDocumentAttachmentId.html)
    /// - body, `GetUnsanitizedEMailFromDocumentAttachmentIdRequest`.
    ///   - `DocId`, `i32`: Key of the document that holds the outer e-mail.
    ///   - `AttachmentIds`, list of text: Identifiers of attachments. Several are a chain: 1 and 2 mean attachment 2
    ///     within attachment 1 of the e-mail.
    ///   - `IncludeAttachments`, `bool`: Whether messages come with the content of their attachments.
    /// - returns 200 with [`EMailEntity`](crate::types::EMailEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_unsanitized_e_mail_from_document_attachment_id(
    ///     1,
    ///     &["attachment ids"],
    ///     true,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetUnsanitizedEMailFromDocumentAttachmentId")]
    #[inline]
    pub fn get_unsanitized_e_mail_from_document_attachment_id(
        self,
        doc_id: i32,
        attachment_ids: &[impl AsRef<str>],
        include_attachments: bool,
    ) -> Call<'c, EMailEntity, Select> {
        self.call(Op::GetUnsanitizedEMailFromDocumentAttachmentId, &[])
            .arguments(
                &[
                    View::I32(doc_id),
                    View::List(&pagewire_runtime::table::Texts(attachment_ids)),
                    View::Bool(include_attachments),
                ],
            )
    }

    /// Returns an e-mail that is stored as a document in the archive, without sanitizing its content. The caller must
    /// do so before users see it.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetUnsanitizedEMailFromDocumentId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetUnsanitizedEMailFromDocumentId.html)
    /// - body, `GetUnsanitizedEMailFromDocumentIdRequest`.
    ///   - `DocumentId`, `i32`: Key of the document that holds the e-mail.
    /// - returns 200 with [`EMailEntity`](crate::types::EMailEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_unsanitized_e_mail_from_document_id(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetUnsanitizedEMailFromDocumentId")]
    #[inline]
    pub fn get_unsanitized_e_mail_from_document_id(self, document_id: i32) -> Call<'c, EMailEntity, Select> {
        self.call(Op::GetUnsanitizedEMailFromDocumentId, &[]).arguments(&[View::I32(document_id)])
    }

    /// Returns an e-mail that is stored as a document in the archive, without the contents of its attachments and
    /// without sanitizing it. The caller must do so before users see it.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetUnsanitizedEMailFromDocumentIdWithoutAttachmentStream`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetUnsanitizedEMailFromDocumentIdWithoutAttachmentStream.html)
    /// - body, `GetUnsanitizedEMailFromDocumentIdWithoutAttachmentStreamRequest`.
    ///   - `DocumentId`, `i32`: Key of the document that holds the e-mail.
    /// - returns 200 with [`EMailEntity`](crate::types::EMailEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_unsanitized_e_mail_from_document_id_without_attachment_stream(
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetUnsanitizedEMailFromDocumentIdWithoutAttachmentStream")]
    #[inline]
    pub fn get_unsanitized_e_mail_from_document_id_without_attachment_stream(
        self,
        document_id: i32,
    ) -> Call<'c, EMailEntity, Select> {
        self.call(Op::GetUnsanitizedEMailFromDocumentIdWithoutAttachmentStream, &[])
            .arguments(&[View::I32(document_id)])
    }

    /// Returns an attachment of an e-mail in the document archive for a preview, without sanitizing it. The caller must
    /// do so before users see it.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetUnsanitizedPreviewAttachmentFromDocId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetUnsanitizedPreviewAttachmentFromDocId.html)
    /// - body, `GetUnsanitizedPreviewAttachmentFromDocIdRequest`.
    ///   - `DocId`, `i32`: Key of the document that holds the e-mail with the attachment.
    ///   - `AttachmentId`, text: Identifier, within its message, of the attachment to preview.
    /// - returns 200 with [`EMailAttachment`](crate::types::EMailAttachment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_unsanitized_preview_attachment_from_doc_id(
    ///     1,
    ///     "attachment id",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetUnsanitizedPreviewAttachmentFromDocId")]
    #[inline]
    pub fn get_unsanitized_preview_attachment_from_doc_id(
        self,
        doc_id: i32,
        attachment_id: &str,
    ) -> Call<'c, EMailAttachment, Select> {
        self.call(Op::GetUnsanitizedPreviewAttachmentFromDocId, &[])
            .arguments(&[View::I32(doc_id), View::Str(attachment_id)])
    }

    /// Returns an attachment of an e-mail for a preview, without sanitizing it. The caller must do so before users see
    /// it.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/GetUnsanitizedPreviewAttachmentFromId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_GetUnsanitizedPreviewAttachmentFromId.html)
    /// - body, `GetUnsanitizedPreviewAttachmentFromIdRequest`.
    ///   - `MailItemId`, `i32`: Key of the e-mail that has the attachment.
    ///   - `AttachmentId`, text: Identifier, within its message, of the attachment to preview.
    ///   - `AttachmentType`, text: MIME type of the attachment; required where the identifier is a chain.
    ///   - `AttachmentFilename`, text: File name of the attachment; required where the identifier is a chain.
    /// - returns 200 with [`EMailAttachment`](crate::types::EMailAttachment).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().get_unsanitized_preview_attachment_from_id(
    ///     1,
    ///     "attachment id",
    ///     "attachment type",
    ///     "report.pdf",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_GetUnsanitizedPreviewAttachmentFromId")]
    #[inline]
    pub fn get_unsanitized_preview_attachment_from_id(
        self,
        mail_item_id: i32,
        attachment_id: &str,
        attachment_type: &str,
        attachment_filename: &str,
    ) -> Call<'c, EMailAttachment, Select> {
        self.call(Op::GetUnsanitizedPreviewAttachmentFromId, &[])
            .arguments(
                &[
                    View::I32(mail_item_id),
                    View::Str(attachment_id),
                    View::Str(attachment_type),
                    View::Str(attachment_filename),
                ],
            )
    }

    /// Returns whether DNS has at least one MX record for a mail domain, which means that the domain can receive
    /// e-mails.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/HasMXRecord`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_HasMXRecord.html)
    /// - body, `HasMXRecordRequest`.
    ///   - `MailDomain`, text: Mail domain to look up, such as `example.com`.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().has_mx_record("example.com").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_HasMXRecord")]
    #[inline]
    pub fn has_mx_record(self, mail_domain: &str) -> Call<'c, bool, Select> {
        self.call(Op::HasMxRecord, &[]).arguments(&[View::Str(mail_domain)])
    }

    /// Returns whether the database has new e-mails; a fast check that only looks there.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/HasNewMail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_HasNewMail.html)
    /// - body, `HasNewMailRequest`.
    ///   - `MailItemId`, `i32`: Key of the last e-mail item that the client knows.
    ///   - `FolderId`, `i32`: Key of the mail folder to check for new e-mails.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().has_new_mail(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_HasNewMail")]
    #[inline]
    pub fn has_new_mail(self, mail_item_id: i32, folder_id: i32) -> Call<'c, bool, Select> {
        self.call(Op::HasNewMail, &[]).arguments(&[View::I32(mail_item_id), View::I32(folder_id)])
    }

    /// Returns whether the SPF record of a domain lies under the given SPF record.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/HasSPFRecord`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_HasSPFRecord.html)
    /// - body, `HasSPFRecordRequest`.
    ///   - `SourceSpf`, text: SPF record that the target domain has to refer to.
    ///   - `TargetDomain`, text: Domain whose SPF record is checked.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().has_spf_record("source spf", "example.com").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_HasSPFRecord")]
    #[inline]
    pub fn has_spf_record(self, source_spf: &str, target_domain: &str) -> Call<'c, bool, Select> {
        self.call(Op::HasSpfRecord, &[]).arguments(&[View::Str(source_spf), View::Str(target_domain)])
    }

    /// Returns the key of the latest e-mail in a mail folder.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/LatestItemIdByFolder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_LatestItemIdByFolder.html)
    /// - body, `LatestItemIdByFolderRequest`.
    ///   - `FolderId`, `i32`: Key of the mail folder whose latest e-mail is wanted.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().latest_item_id_by_folder(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_LatestItemIdByFolder")]
    #[inline]
    pub fn latest_item_id_by_folder(self, folder_id: i32) -> Call<'c, i32, Select> {
        self.call(Op::LatestItemIdByFolder, &[]).arguments(&[View::I32(folder_id)])
    }

    /// Marks e-mails as read or unread, looked up by their numbers on the mail server.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/MarkAsRead`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_MarkAsRead.html)
    /// - body, `EMail_MarkAsReadRequest`.
    ///   - `ConnectionInfo`, [`EMailConnectionInfo`](crate::types::EMailConnectionInfo): Server, account and
    ///     credentials of the mailbox to connect to.
    ///   - `MessageServerIds`, list of `i32`: Numbers that the mail server gave the messages.
    ///   - `Read`, `bool`: Whether the e-mails become read; false makes them unread.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection_info = superoffice::types::EMailConnectionInfo::new().set_server_name("Example");
    /// client.e_mail_agent().mark_as_read(&connection_info, &[1], true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_MarkAsRead")]
    #[inline]
    pub fn mark_as_read(
        self,
        connection_info: &EMailConnectionInfo,
        message_server_ids: &[i32],
        read: bool,
    ) -> Call<'c, (), Select> {
        self.call(Op::MarkAsRead, &[])
            .arguments(&[View::Carrier(connection_info), View::List(&message_server_ids), View::Bool(read)])
    }

    /// Marks e-mails as read or unread, looked up by their identifiers on the mail server.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/MarkAsReadFromServerIdentifiers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_MarkAsReadFromServerIdentifiers.html)
    /// - body, `MarkAsReadFromServerIdentifiersRequest`.
    ///   - `ConnectionInfo`, [`EMailConnectionInfo`](crate::types::EMailConnectionInfo): Server, account and
    ///     credentials of the mailbox to connect to.
    ///   - `MessageServerIds`, list of text: Identifiers that the mail server gave the messages.
    ///   - `Read`, `bool`: Whether the e-mails become read; false makes them unread.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection_info = superoffice::types::EMailConnectionInfo::new().set_server_name("Example");
    /// client.e_mail_agent().mark_as_read_from_server_identifiers(
    ///     &connection_info,
    ///     &["message server ids"],
    ///     true,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_MarkAsReadFromServerIdentifiers")]
    #[inline]
    pub fn mark_as_read_from_server_identifiers(
        self,
        connection_info: &EMailConnectionInfo,
        message_server_ids: &[impl AsRef<str>],
        read: bool,
    ) -> Call<'c, (), Select> {
        self.call(Op::MarkAsReadFromServerIdentifiers, &[])
            .arguments(
                &[
                    View::Carrier(connection_info),
                    View::List(&pagewire_runtime::table::Texts(message_server_ids)),
                    View::Bool(read),
                ],
            )
    }

    /// Marks e-mails as read or unread, looked up by their keys.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/MarkEmailsAsRead`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_MarkEmailsAsRead.html)
    /// - body, `MarkEmailsAsReadRequest`.
    ///   - `Ids`, list of `i32`: Keys of the e-mails to mark.
    ///   - `Read`, `bool`: Whether the e-mails become read; false makes them unread.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.e_mail_agent().mark_emails_as_read(&[1], true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_MarkEmailsAsRead")]
    #[inline]
    pub fn mark_emails_as_read(self, ids: &[i32], read: bool) -> Call<'c, (), Select> {
        self.call(Op::MarkEmailsAsRead, &[]).arguments(&[View::List(&ids), View::Bool(read)])
    }

    /// Moves e-mails to another folder, both in the database and on the mail server.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/MoveEmailsToFolder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_MoveEmailsToFolder.html)
    /// - body, `MoveEmailsToFolderRequest`.
    ///   - `FolderId`, `i32`: Key of the mail folder that the e-mails move to.
    ///   - `EmailItemIds`, list of `i32`: Keys of the e-mails to move.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.e_mail_agent().move_emails_to_folder(1, &[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_MoveEmailsToFolder")]
    #[inline]
    pub fn move_emails_to_folder(self, folder_id: i32, email_item_ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::MoveEmailsToFolder, &[]).arguments(&[View::I32(folder_id), View::List(&email_item_ids)])
    }

    /// Deletes e-mails by moving them to the trash folder.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/MoveEmailsToTrash`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_MoveEmailsToTrash.html)
    /// - body, `MoveEmailsToTrashRequest`.
    ///   - `Ids`, list of `i32`: Keys of the e-mails to move to the trash folder.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.e_mail_agent().move_emails_to_trash(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_MoveEmailsToTrash")]
    #[inline]
    pub fn move_emails_to_trash(self, ids: &[i32]) -> Call<'c, (), Select> {
        self.call(Op::MoveEmailsToTrash, &[]).arguments(&[View::List(&ids)])
    }

    /// Moves e-mails from the current folder to another.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/MoveToFolder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_MoveToFolder.html)
    /// - body, `MoveToFolderRequest`.
    ///   - `ConnectionInfo`, [`EMailConnectionInfo`](crate::types::EMailConnectionInfo): Server, account and
    ///     credentials of the mailbox to connect to.
    ///   - `MessageServerIds`, list of `i32`: Numbers that the mail server gave the messages.
    ///   - `TargetFolder`, text: Name of the folder to move the e-mails to.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection_info = superoffice::types::EMailConnectionInfo::new().set_server_name("Example");
    /// client.e_mail_agent().move_to_folder(&connection_info, &[1], "target folder").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_MoveToFolder")]
    #[inline]
    pub fn move_to_folder(
        self,
        connection_info: &EMailConnectionInfo,
        message_server_ids: &[i32],
        target_folder: &str,
    ) -> Call<'c, (), Select> {
        self.call(Op::MoveToFolder, &[])
            .arguments(&[View::Carrier(connection_info), View::List(&message_server_ids), View::Str(target_folder)])
    }

    /// Moves e-mails from the current folder to another, looked up by their identifiers on the mail server.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/MoveToFolderFromServerIdentifier`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_MoveToFolderFromServerIdentifier.html)
    /// - body, `MoveToFolderFromServerIdentifierRequest`.
    ///   - `ConnectionInfo`, [`EMailConnectionInfo`](crate::types::EMailConnectionInfo): Server, account and
    ///     credentials of the mailbox to connect to.
    ///   - `MessageServerIds`, list of text: Identifiers that the mail server gave the messages.
    ///   - `TargetFolder`, text: Name of the folder to move the e-mails to.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection_info = superoffice::types::EMailConnectionInfo::new().set_server_name("Example");
    /// client.e_mail_agent().move_to_folder_from_server_identifier(
    ///     &connection_info,
    ///     &["message server ids"],
    ///     "target folder",
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_MoveToFolderFromServerIdentifier")]
    #[inline]
    pub fn move_to_folder_from_server_identifier(
        self,
        connection_info: &EMailConnectionInfo,
        message_server_ids: &[impl AsRef<str>],
        target_folder: &str,
    ) -> Call<'c, (), Select> {
        self.call(Op::MoveToFolderFromServerIdentifier, &[])
            .arguments(
                &[
                    View::Carrier(connection_info),
                    View::List(&pagewire_runtime::table::Texts(message_server_ids)),
                    View::Str(target_folder),
                ],
            )
    }

    /// Reads the given folders from the mail server and brings the copy in the database up to date. Returns 0 when done
    /// at once, or the key of the batch task that does the work.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/RefreshFolder`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_RefreshFolder.html)
    /// - body, `RefreshFolderRequest`.
    ///   - `ConnectionInfo`, [`EMailConnectionInfo`](crate::types::EMailConnectionInfo): Server, account and
    ///     credentials of the mailbox to connect to.
    ///   - `Folders`, list of text: Names of the mail folders to process.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection_info = superoffice::types::EMailConnectionInfo::new().set_server_name("Example");
    /// let response = client.e_mail_agent().refresh_folder(&connection_info, &["folders"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_RefreshFolder")]
    #[inline]
    pub fn refresh_folder(
        self,
        connection_info: &EMailConnectionInfo,
        folders: &[impl AsRef<str>],
    ) -> Call<'c, i32, Select> {
        self.call(Op::RefreshFolder, &[])
            .arguments(&[View::Carrier(connection_info), View::List(&pagewire_runtime::table::Texts(folders))])
    }

    /// Reads the e-mails of the given folders for the user who makes the call. Returns JSON text with data about each
    /// folder.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/RefreshFolderForAssociate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_RefreshFolderForAssociate.html)
    /// - body, `RefreshFolderForAssociateRequest`.
    ///   - `Folders`, list of text: Names of the mail folders to process.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().refresh_folder_for_associate(&["folders"]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_RefreshFolderForAssociate")]
    #[inline]
    pub fn refresh_folder_for_associate(self, folders: &[impl AsRef<str>]) -> Call<'c, String, Select> {
        self.call(Op::RefreshFolderForAssociate, &[]).arguments(&[View::List(&pagewire_runtime::table::Texts(folders))])
    }

    /// Passes a finished message on to the given recipients.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/RelayMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_RelayMessage.html)
    /// - body, `RelayMessageRequest`.
    ///   - `ConnectionInfoExtended`, [`EMailConnectionInfoExtended`](crate::types::EMailConnectionInfoExtended):
    ///     Connection to the mailbox, with settings beyond server and account.
    ///   - `Rfc822`, text: Message to pass on, in RFC 822 format.
    ///   - `From`, text: Sender of the message, as an address.
    ///   - `Recipients`, list of text: E-mail addresses that the message goes to.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection_info_extended = superoffice::types::EMailConnectionInfoExtended::new()
    ///     .set_server_name("Example");
    /// client.e_mail_agent().relay_message(&connection_info_extended, "rfc822", "from", &["recipients"])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_RelayMessage")]
    #[inline]
    pub fn relay_message(
        self,
        connection_info_extended: &EMailConnectionInfoExtended,
        rfc822: &str,
        from: &str,
        recipients: &[impl AsRef<str>],
    ) -> Call<'c, (), Select> {
        self.call(Op::RelayMessage, &[])
            .arguments(
                &[
                    View::Carrier(connection_info_extended),
                    View::Str(rfc822),
                    View::Str(from),
                    View::List(&pagewire_runtime::table::Texts(recipients)),
                ],
            )
    }

    /// Splits a text with several e-mail addresses into single addresses and looks up the contact persons that they
    /// belong to. Returns the addresses with what was found.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/ResolveEMailRecipients`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_ResolveEMailRecipients.html)
    /// - body, `ResolveEMailRecipientsRequest`.
    ///   - `EmailAddress`, text: Text with one or several e-mail addresses to look up.
    /// - returns 200 with list of [`EMailAddress`](crate::types::EMailAddress).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().resolve_e_mail_recipients("ada@example.com").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_ResolveEMailRecipients")]
    #[inline]
    pub fn resolve_e_mail_recipients(self, email_address: &str) -> Call<'c, Vec<EMailAddress>, Select> {
        self.call(Op::ResolveEMailRecipients, &[]).arguments(&[View::Str(email_address)])
    }

    /// Stores the e-mail in the database and returns it.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/Save`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_Save.html)
    /// - body, `EMail_SaveRequest`.
    ///   - `Email`, [`EMailEntity`](crate::types::EMailEntity): E-mail to store, with headers, text and attachments.
    /// - returns 200 with [`EMailEntity`](crate::types::EMailEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let email = superoffice::types::EMailEntity::new().set_folder_name("Example");
    /// let response = client.e_mail_agent().save(&email).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_Save")]
    #[inline]
    pub fn save(self, email: &EMailEntity) -> Call<'c, EMailEntity, Select> {
        self.call(Op::Save, &[]).arguments(&[View::Carrier(email)])
    }

    /// Stores the e-mail in the drafts folder and returns it.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/SaveDraft`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SaveDraft.html)
    /// - body, `SaveDraftRequest`.
    ///   - `Entity`, [`EMailEntity`](crate::types::EMailEntity): E-mail to store as a draft.
    /// - returns 200 with [`EMailEntity`](crate::types::EMailEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let entity = superoffice::types::EMailEntity::new().set_folder_name("Example");
    /// let response = client.e_mail_agent().save_draft(&entity).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_SaveDraft")]
    #[inline]
    pub fn save_draft(self, entity: &EMailEntity) -> Call<'c, EMailEntity, Select> {
        self.call(Op::SaveDraft, &[]).arguments(&[View::Carrier(entity)])
    }

    /// Stores the e-mail on the mail server and returns it.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/SaveEMail`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SaveEMail.html)
    /// - body, `SaveEMailRequest`.
    ///   - `ConnectionInfo`, [`EMailConnectionInfo`](crate::types::EMailConnectionInfo): Server, account and
    ///     credentials of the mailbox to connect to.
    ///   - `Email`, [`EMailEntity`](crate::types::EMailEntity): E-mail to store, with headers, text and attachments.
    /// - returns 200 with [`EMailEntity`](crate::types::EMailEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection_info = superoffice::types::EMailConnectionInfo::new().set_server_name("Example");
    /// let email = superoffice::types::EMailEntity::new().set_folder_name("Example");
    /// let response = client.e_mail_agent().save_e_mail(&connection_info, &email).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_SaveEMail")]
    #[inline]
    pub fn save_e_mail(
        self,
        connection_info: &EMailConnectionInfo,
        email: &EMailEntity,
    ) -> Call<'c, EMailEntity, Select> {
        self.call(Op::SaveEMail, &[]).arguments(&[View::Carrier(connection_info), View::Carrier(email)])
    }

    /// Stores an e-mail account: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/SaveEMailAccount`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SaveEMailAccount.html)
    /// - body, [`EMailAccount`](crate::types::EMailAccount).
    /// - returns 200 with [`EMailAccount`](crate::types::EMailAccount).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::EMailAccount::new()
    ///     .set_e_mail_address("e mail address")
    ///     .set_error_reason("error reason");
    /// let response = client.e_mail_agent().save_e_mail_account(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_SaveEMailAccount")]
    #[inline]
    pub fn save_e_mail_account(self, body: &EMailAccount) -> Call<'c, EMailAccount> {
        self.call(Op::SaveEMailAccount, &[]).body(View::Carrier(body))
    }

    /// Stores the e-mail as a temporary document that is ready to be archived. Returns the file name of that document.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/SaveEmailToTmpDocument`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SaveEmailToTmpDocument.html)
    /// - body, `SaveEmailToTmpDocumentRequest`.
    ///   - `Email`, [`EMailEntity`](crate::types::EMailEntity): E-mail to store, with headers, text and attachments.
    ///   - `FolderId`, `i32`: Key of the mail folder that the e-mail is in.
    ///   - `StripAttachments`, `bool`: Whether attachments are removed from the message.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let email = superoffice::types::EMailEntity::new().set_folder_name("Example");
    /// let response = client.e_mail_agent().save_email_to_tmp_document(&email, 1, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_SaveEmailToTmpDocument")]
    #[inline]
    pub fn save_email_to_tmp_document(
        self,
        email: &EMailEntity,
        folder_id: i32,
        strip_attachments: bool,
    ) -> Call<'c, String, Select> {
        self.call(Op::SaveEmailToTmpDocument, &[])
            .arguments(&[View::Carrier(email), View::I32(folder_id), View::Bool(strip_attachments)])
    }

    /// Stores the e-mail on the mail server and returns it.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/SaveToMailServer`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SaveToMailServer.html)
    /// - body, `SaveToMailServerRequest`.
    ///   - `Email`, [`EMailEntity`](crate::types::EMailEntity): E-mail to store, with headers, text and attachments.
    /// - returns 200 with [`EMailEntity`](crate::types::EMailEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let email = superoffice::types::EMailEntity::new().set_folder_name("Example");
    /// let response = client.e_mail_agent().save_to_mail_server(&email).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_SaveToMailServer")]
    #[inline]
    pub fn save_to_mail_server(self, email: &EMailEntity) -> Call<'c, EMailEntity, Select> {
        self.call(Op::SaveToMailServer, &[]).arguments(&[View::Carrier(email)])
    }

    /// Sends the given e-mails and returns them.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/Send`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_Send.html)
    /// - body, `SendRequest`.
    ///   - `Emails`, list of [`EMailEntity`](crate::types::EMailEntity): Complete e-mails, with recipients and content,
    ///     that are sent.
    /// - returns 200 with list of [`EMailEntity`](crate::types::EMailEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let emails = [superoffice::types::EMailEntity::new().set_folder_name("Example")];
    /// let response = client.e_mail_agent().send(&emails).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_Send")]
    #[inline]
    pub fn send(self, emails: &[EMailEntity]) -> Call<'c, Vec<EMailEntity>, Select> {
        self.call(Op::Send, &[]).arguments(&[View::List(&emails)])
    }

    /// Sends the given e-mail and stores it as a temporary document that is ready to be archived. Returns the file name
    /// of that document.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/SendAndSaveEmailToTmpDocument`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SendAndSaveEmailToTmpDocument.html)
    /// - body, `SendAndSaveEmailToTmpDocumentRequest`.
    ///   - `Email`, [`EMailEntity`](crate::types::EMailEntity): E-mail to send and to store, with headers, text and
    ///     attachments.
    ///   - `StripAttachments`, `bool`: Whether attachments are removed from the message.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let email = superoffice::types::EMailEntity::new().set_folder_name("Example");
    /// let response = client.e_mail_agent().send_and_save_email_to_tmp_document(&email, true)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_SendAndSaveEmailToTmpDocument")]
    #[inline]
    pub fn send_and_save_email_to_tmp_document(
        self,
        email: &EMailEntity,
        strip_attachments: bool,
    ) -> Call<'c, String, Select> {
        self.call(Op::SendAndSaveEmailToTmpDocument, &[])
            .arguments(&[View::Carrier(email), View::Bool(strip_attachments)])
    }

    /// Sends the given e-mails with explicit connections for sending and for the folder of sent items, and returns
    /// them.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/SendEMails`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SendEMails.html)
    /// - body, `SendEMailsRequest`.
    ///   - `OutgoingConnectionInfo`, [`EMailConnectionInfo`](crate::types::EMailConnectionInfo): Connection to the mail
    ///     server that sends the e-mails.
    ///   - `Emails`, list of [`EMailEntity`](crate::types::EMailEntity): Complete e-mails, with recipients and content,
    ///     that are sent.
    ///   - `SentItemsConnectionInfo`, [`EMailConnectionInfo`](crate::types::EMailConnectionInfo): Connection to the
    ///     folder in which sent e-mails are stored; null to store none.
    /// - returns 200 with list of [`EMailEntity`](crate::types::EMailEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let outgoing_connection_info = superoffice::types::EMailConnectionInfo::new()
    ///     .set_server_name("Example");
    /// let emails = [superoffice::types::EMailEntity::new().set_folder_name("Example")];
    /// let sent_items_connection_info = superoffice::types::EMailConnectionInfo::new()
    ///     .set_server_name("Example");
    /// let response = client.e_mail_agent().send_e_mails(
    ///     &outgoing_connection_info,
    ///     &emails,
    ///     &sent_items_connection_info,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_SendEMails")]
    #[inline]
    pub fn send_e_mails(
        self,
        outgoing_connection_info: &EMailConnectionInfo,
        emails: &[EMailEntity],
        sent_items_connection_info: &EMailConnectionInfo,
    ) -> Call<'c, Vec<EMailEntity>, Select> {
        self.call(Op::SendEMails, &[])
            .arguments(
                &[
                    View::Carrier(outgoing_connection_info),
                    View::List(&emails),
                    View::Carrier(sent_items_connection_info),
                ],
            )
    }

    /// Records when the e-mail with the given message id was replied to.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/SetRepliedAt`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SetRepliedAt.html)
    /// - body, `SetRepliedAtRequest`.
    ///   - `MessageId`, text: Message id of the e-mail that was replied to, from its Message-ID header.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.e_mail_agent().set_replied_at("message id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_SetRepliedAt")]
    #[inline]
    pub fn set_replied_at(self, message_id: &str) -> Call<'c, (), Select> {
        self.call(Op::SetRepliedAt, &[]).arguments(&[View::Str(message_id)])
    }

    /// Switches the subscription to mail folders on or off.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/SetSubscription`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SetSubscription.html)
    /// - body, `SetSubscriptionRequest`.
    ///   - `ConnectionInfo`, [`EMailConnectionInfo`](crate::types::EMailConnectionInfo): Server, account and
    ///     credentials of the mailbox to connect to.
    ///   - `Folders`, list of [`EMailFolder`](crate::types::EMailFolder): Mail folders whose subscription changes.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let connection_info = superoffice::types::EMailConnectionInfo::new().set_server_name("Example");
    /// let folders = [superoffice::types::EMailFolder::new().set_name("Example")];
    /// client.e_mail_agent().set_subscription(&connection_info, &folders).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_SetSubscription")]
    #[inline]
    pub fn set_subscription(
        self,
        connection_info: &EMailConnectionInfo,
        folders: &[EMailFolder],
    ) -> Call<'c, (), Select> {
        self.call(Op::SetSubscription, &[]).arguments(&[View::Carrier(connection_info), View::List(&folders)])
    }

    /// Synchronizes one mail account from the mail server to the database. The number of simultaneous calls is not
    /// limited by the server, so run few at a time, or the mail server may refuse them.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/SyncEmailAccount`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SyncEmailAccount.html)
    /// - body, `SyncEmailAccountRequest`.
    ///   - `SyncUserAccount`, [`SyncUserAccount`](crate::types::SyncUserAccount): Mail account to synchronize.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let sync_user_account = superoffice::types::SyncUserAccount::new().set_associate_name("Example");
    /// client.e_mail_agent().sync_email_account(&sync_user_account).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_SyncEmailAccount")]
    #[inline]
    pub fn sync_email_account(self, sync_user_account: &SyncUserAccount) -> Call<'c, (), Select> {
        self.call(Op::SyncEmailAccount, &[]).arguments(&[View::Carrier(sync_user_account)])
    }

    /// Starts synchronizing the given mail accounts from the mail server to the database, with at most 10 tasks. Only
    /// one call can be active: a second one returns after a second and starts nothing, without saying so.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/SyncEmailAccounts`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_SyncEmailAccounts.html)
    /// - body, `SyncEmailAccountsRequest`.
    ///   - `SyncUserAccounts`, list of [`SyncUserAccount`](crate::types::SyncUserAccount): Mail accounts to
    ///     synchronize.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let sync_user_accounts = [superoffice::types::SyncUserAccount::new().set_associate_name("Example")];
    /// client.e_mail_agent().sync_email_accounts(&sync_user_accounts).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_SyncEmailAccounts")]
    #[inline]
    pub fn sync_email_accounts(self, sync_user_accounts: &[SyncUserAccount]) -> Call<'c, (), Select> {
        self.call(Op::SyncEmailAccounts, &[]).arguments(&[View::List(&sync_user_accounts)])
    }

    /// Returns whether the user who makes the call has a mail account that works.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/TestAuthenticate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_TestAuthenticate.html)
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.e_mail_agent().test_authenticate().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_TestAuthenticate")]
    #[inline]
    pub fn test_authenticate(self) -> Call<'c, bool, Select> {
        self.call(Op::TestAuthenticate, &[])
    }

    /// Switches the subscription to one mail folder on or off.
    ///
    /// In the online service, an app may call this only after access was granted to it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/EMail/ToggleSubscription`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/EMail_Agent/v1EMailAgent_ToggleSubscription.html)
    /// - body, `ToggleSubscriptionRequest`.
    ///   - `FolderId`, `i32`: Key of the mail folder to subscribe to or not.
    ///   - `SubscriptionStatus`, `bool`: Whether the folder is subscribed to; false ends the subscription.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.e_mail_agent().toggle_subscription(1, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1EMailAgent_ToggleSubscription")]
    #[inline]
    pub fn toggle_subscription(self, folder_id: i32, subscription_status: bool) -> Call<'c, (), Select> {
        self.call(Op::ToggleSubscription, &[]).arguments(&[View::I32(folder_id), View::Bool(subscription_status)])
    }
}
