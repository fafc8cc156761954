// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{
    CsFeatureToggle, CsSessionKey, CustomerCenterConfig, CustomerServiceStartup, EventData, EventHandlerType, Mailbox,
    MailboxEntity, PreviewFaqEntry, PreviewQuickReply, PreviewReplyTemplate, ReplyTemplateParsed, SmsConfig,
    SmtpTestResult, StatisticsDataSet, StatusScreenPanelType, SystemTemplateSettings, TicketInfo,
};

use super::operations::*;

/// Calls of the tag `CustomerService_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerServiceAgentClient<'c>(&'c Client);

impl<'c> CustomerServiceAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Adds an e-mail, given as RFC 822 text, as a message to an existing request (ticket), just like the import of
    /// e-mail does. Returns short data of the request.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/AddMessageFromMailData`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_AddMessageFromMailData.html)
    /// - body, `AddMessageFromMailDataRequest`.
    ///   - `TicketId`, `i32`: Key of the request (ticket) that gets the message.
    ///   - `Data`, text: The e-mail as raw text (RFC 822).
    /// - returns 200 with [`TicketInfo`](crate::types::TicketInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.customer_service_agent().add_message_from_mail_data(1, "data").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_AddMessageFromMailData")]
    #[inline]
    pub fn add_message_from_mail_data(self, ticket_id: i32, data: &str) -> Call<'c, TicketInfo, Select> {
        self.call(Op::AddMessageFromMailData, &[]).arguments(&[View::I32(ticket_id), View::Str(data)])
    }

    /// Returns whether the installation has changed the HTML templates of the product.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/CheckIfCustomizedTemplates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_CheckIfCustomizedTemplates.html)
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.customer_service_agent().check_if_customized_templates().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_CheckIfCustomizedTemplates")]
    #[inline]
    pub fn check_if_customized_templates(self) -> Call<'c, bool, Select> {
        self.call(Op::CheckIfCustomizedTemplates, &[])
    }

    /// Returns a text encrypted again, to test that both sides have the same key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/CheckSymmetricEncryption`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_CheckSymmetricEncryption.html)
    /// - body, `CheckSymmetricEncryptionRequest`.
    ///   - `EncryptedString`, text: Text that the other side has encrypted. A secret, which `Debug` does not show.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.customer_service_agent().check_symmetric_encryption("encrypted string")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_CheckSymmetricEncryption")]
    #[inline]
    pub fn check_symmetric_encryption(self, encrypted_string: &str) -> Call<'c, String, Select> {
        self.call(Op::CheckSymmetricEncryption, &[]).arguments(&[View::Str(encrypted_string)])
    }

    /// Returns a new customer center configuration with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/CreateDefaultCustomerCenterConfig`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_CreateDefaultCustomerCenterConfig.html)
    /// - returns 200 with [`CustomerCenterConfig`](crate::types::CustomerCenterConfig).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.customer_service_agent().create_default_customer_center_config()
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_CreateDefaultCustomerCenterConfig")]
    #[inline]
    pub fn create_default_customer_center_config(self) -> Call<'c, CustomerCenterConfig> {
        self.call(Op::CreateDefaultCustomerCenterConfig, &[])
    }

    /// Returns a new mailbox with the default values of the server; nothing is stored until it is saved.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/CreateDefaultMailboxEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_CreateDefaultMailboxEntity.html)
    /// - returns 200 with [`MailboxEntity`](crate::types::MailboxEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.customer_service_agent().create_default_mailbox_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_CreateDefaultMailboxEntity")]
    #[inline]
    pub fn create_default_mailbox_entity(self) -> Call<'c, MailboxEntity> {
        self.call(Op::CreateDefaultMailboxEntity, &[])
    }

    /// Creates a login session for a user of customer service and returns its key with the login and the user.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/CreateSession`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_CreateSession.html)
    /// - body, `CreateSessionRequest`.
    ///   - `RemoteIp`, text: Address that the user comes from.
    /// - returns 200 with [`CsSessionKey`](crate::types::CsSessionKey).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.customer_service_agent().create_session("remote ip").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_CreateSession")]
    #[inline]
    pub fn create_session(self, remote_ip: &str) -> Call<'c, CsSessionKey, Select> {
        self.call(Op::CreateSession, &[]).arguments(&[View::Str(remote_ip)])
    }

    /// Creates a request (ticket) from an e-mail, given as RFC 822 text, just like the import of e-mail does, and
    /// returns short data of it.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/CreateTicketFromMailData`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_CreateTicketFromMailData.html)
    /// - body, `CreateTicketFromMailDataRequest`.
    ///   - `MailboxId`, `i32`: Key of the mailbox of customer service that the e-mail counts as received in.
    ///   - `Data`, text: The message as raw text (RFC 822).
    ///   - `PersonId`, `i32`: Key of the contact person for the new request.
    /// - returns 200 with [`TicketInfo`](crate::types::TicketInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.customer_service_agent().create_ticket_from_mail_data(1, "data", 2)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_CreateTicketFromMailData")]
    #[inline]
    pub fn create_ticket_from_mail_data(
        self,
        mailbox_id: i32,
        data: &str,
        person_id: i32,
    ) -> Call<'c, TicketInfo, Select> {
        self.call(Op::CreateTicketFromMailData, &[])
            .arguments(&[View::I32(mailbox_id), View::Str(data), View::I32(person_id)])
    }

    /// Removes a customer center configuration by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/DeleteCustomerCenterConfig`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_DeleteCustomerCenterConfig.html)
    /// - `customerCenterConfigId` (query), `i32`: Key of the customer center configuration to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.customer_service_agent().delete_customer_center_config(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_DeleteCustomerCenterConfig")]
    #[inline]
    pub fn delete_customer_center_config(self, customer_center_config_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteCustomerCenterConfig, &[])
            .query("customerCenterConfigId", View::I32(customer_center_config_id))
    }

    /// Returns whether a script runs on an event.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/EventHandlerExists`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_EventHandlerExists.html)
    /// - body, `EventHandlerExistsRequest`.
    ///   - `EventHandlerType`, [`EventHandlerType`](crate::types::EventHandlerType): Event to look for a script of.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.customer_service_agent().event_handler_exists(
    ///     &superoffice::types::EventHandlerType::NewTicket,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_EventHandlerExists")]
    #[inline]
    pub fn event_handler_exists(self, event_handler_type: &EventHandlerType) -> Call<'c, bool, Select> {
        self.call(Op::EventHandlerExists, &[]).arguments(&[View::Enum(event_handler_type)])
    }

    /// Returns those of the given events on which a script runs.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/EventHandlersExists`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_EventHandlersExists.html)
    /// - body, `EventHandlersExistsRequest`.
    ///   - `EventHandlerTypes`, list of [`EventHandlerType`](crate::types::EventHandlerType): Events to look for
    ///     scripts of.
    /// - returns 200 with list of [`EventHandlerType`](crate::types::EventHandlerType).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.customer_service_agent().event_handlers_exists(
    ///     &[superoffice::types::EventHandlerType::NewTicket],
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_EventHandlersExists")]
    #[inline]
    pub fn event_handlers_exists(
        self,
        event_handler_types: &[EventHandlerType],
    ) -> Call<'c, Vec<EventHandlerType>, Select> {
        self.call(Op::EventHandlersExists, &[]).arguments(&[View::List(&event_handler_types)])
    }

    /// Runs the scripts of an event and returns what they gave back.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/ExecuteEventHandlers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_ExecuteEventHandlers.html)
    /// - body, `ExecuteEventHandlersRequest`.
    ///   - `EventData`, [`EventData`](crate::types::EventData): What happened, with its parameters, as CRMScript
    ///     receives it.
    /// - returns 200 with [`EventData`](crate::types::EventData).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let event_data = superoffice::types::EventData::new().set_message("Hello!");
    /// let response = client.customer_service_agent().execute_event_handlers(&event_data).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_ExecuteEventHandlers")]
    #[inline]
    pub fn execute_event_handlers(self, event_data: &EventData) -> Call<'c, EventData, Select> {
        self.call(Op::ExecuteEventHandlers, &[]).arguments(&[View::Carrier(event_data)])
    }

    /// Returns requests whose subject or key fits.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/FindTicketsByTitleOrId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_FindTicketsByTitleOrId.html)
    /// - body, `FindTicketsByTitleOrIdRequest`.
    ///   - `TitleOrId`, text: Words of the subject to look for; a number is looked for as a key as well.
    ///   - `MaxRows`, `i32`: Largest number of requests (tickets) to return.
    /// - returns 200 with list of [`TicketInfo`](crate::types::TicketInfo).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.customer_service_agent().find_tickets_by_title_or_id("title or id", 1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_FindTicketsByTitleOrId")]
    #[inline]
    pub fn find_tickets_by_title_or_id(self, title_or_id: &str, max_rows: i32) -> Call<'c, Vec<TicketInfo>, Select> {
        self.call(Op::FindTicketsByTitleOrId, &[]).arguments(&[View::Str(title_or_id), View::I32(max_rows)])
    }

    /// Returns all settings of the customer center.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetAllCustomerCenterConfigs`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetAllCustomerCenterConfigs.html)
    /// - returns 200 with list of [`CustomerCenterConfig`](crate::types::CustomerCenterConfig).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.customer_service_agent().get_all_customer_center_configs().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_GetAllCustomerCenterConfigs")]
    #[inline]
    pub fn get_all_customer_center_configs(self) -> Call<'c, Vec<CustomerCenterConfig>, Select> {
        self.call(Op::GetAllCustomerCenterConfigs, &[])
    }

    /// Returns one customer center configuration, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetCustomerCenterConfig`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetCustomerCenterConfig.html)
    /// - `customerCenterConfigId` (query), `i32`: Key of the customer center configuration to return.
    /// - returns 200 with [`CustomerCenterConfig`](crate::types::CustomerCenterConfig).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.customer_service_agent().get_customer_center_config(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_GetCustomerCenterConfig")]
    #[inline]
    pub fn get_customer_center_config(self, customer_center_config_id: i32) -> Call<'c, CustomerCenterConfig, Select> {
        self.call(Op::GetCustomerCenterConfig, &[])
            .query("customerCenterConfigId", View::I32(customer_center_config_id))
    }

    /// Returns what the service client loads at its start.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetCustomerServiceStartup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetCustomerServiceStartup.html)
    /// - returns 200 with [`CustomerServiceStartup`](crate::types::CustomerServiceStartup).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.customer_service_agent().get_customer_service_startup().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_GetCustomerServiceStartup")]
    #[inline]
    pub fn get_customer_service_startup(self) -> Call<'c, CustomerServiceStartup, Select> {
        self.call(Op::GetCustomerServiceStartup, &[])
    }

    /// Returns what the service client loads at its start, for the given user.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetCustomerServiceStartupByOwner`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetCustomerServiceStartupByOwner.html)
    /// - body, `GetCustomerServiceStartupByOwnerRequest`.
    ///   - `UserId`, `i32`: Key of the user whose startup data is returned.
    /// - returns 200 with [`CustomerServiceStartup`](crate::types::CustomerServiceStartup).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.customer_service_agent().get_customer_service_startup_by_owner(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_GetCustomerServiceStartupByOwner")]
    #[inline]
    pub fn get_customer_service_startup_by_owner(self, user_id: i32) -> Call<'c, CustomerServiceStartup, Select> {
        self.call(Op::GetCustomerServiceStartupByOwner, &[]).arguments(&[View::I32(user_id)])
    }

    /// Returns an entry of the knowledge base for a customer, as a link or as text.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetFaqForCustomer`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetFaqForCustomer.html)
    /// - body, `GetFaqForCustomerRequest`.
    ///   - `FaqEntryId`, `i32`: Key of the entry; only entries with public access are returned.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.customer_service_agent().get_faq_for_customer(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_GetFaqForCustomer")]
    #[inline]
    pub fn get_faq_for_customer(self, faq_entry_id: i32) -> Call<'c, String, Select> {
        self.call(Op::GetFaqForCustomer, &[]).arguments(&[View::I32(faq_entry_id)])
    }

    /// Returns one mailbox, looked up by its key.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetMailboxEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetMailboxEntity.html)
    /// - `mailboxEntityId` (query), `i32`: Key of the mailbox to return.
    /// - returns 200 with [`MailboxEntity`](crate::types::MailboxEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.customer_service_agent().get_mailbox_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_GetMailboxEntity")]
    #[inline]
    pub fn get_mailbox_entity(self, mailbox_entity_id: i32) -> Call<'c, MailboxEntity, Select> {
        self.call(Op::GetMailboxEntity, &[]).query("mailboxEntityId", View::I32(mailbox_entity_id))
    }

    /// Returns the mailboxes from which customer service imports e-mail as requests.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetMailboxes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetMailboxes.html)
    /// - returns 200 with list of [`Mailbox`](crate::types::Mailbox).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.customer_service_agent().get_mailboxes().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_GetMailboxes")]
    #[inline]
    pub fn get_mailboxes(self) -> Call<'c, Vec<Mailbox>, Select> {
        self.call(Op::GetMailboxes, &[])
    }

    /// Returns a template for replies in one language, with its tags filled in.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetParsedTemplate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetParsedTemplate.html)
    /// - body, `GetParsedTemplateRequest`.
    ///   - `ReplyTemplateId`, `i32`: Key of the reply template to return.
    ///   - `LanguageId`, `i32`: Key of the preferred customer language; 0 takes the language of the person.
    ///   - `PersonId`, `i32`: Key of the contact person that tags of the template take values from.
    ///   - `TicketId`, `i32`: Key of the request (ticket) that tags of the template take values from.
    /// - returns 200 with [`ReplyTemplateParsed`](crate::types::ReplyTemplateParsed).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.customer_service_agent().get_parsed_template(1, 2, 3, 4).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_GetParsedTemplate")]
    #[inline]
    pub fn get_parsed_template(
        self,
        reply_template_id: i32,
        language_id: i32,
        person_id: i32,
        ticket_id: i32,
    ) -> Call<'c, ReplyTemplateParsed, Select> {
        self.call(Op::GetParsedTemplate, &[])
            .arguments(
                &[View::I32(reply_template_id), View::I32(language_id), View::I32(person_id), View::I32(ticket_id)],
            )
    }

    /// Returns an entry of the knowledge base for a preview.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetPreviewFaqEntry`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetPreviewFaqEntry.html)
    /// - body, `GetPreviewFaqEntryRequest`.
    ///   - `KbEntryId`, `i32`: Key of the entry to preview in the knowledge base.
    /// - returns 200 with [`PreviewFaqEntry`](crate::types::PreviewFaqEntry).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.customer_service_agent().get_preview_faq_entry(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_GetPreviewFaqEntry")]
    #[inline]
    pub fn get_preview_faq_entry(self, kb_entry_id: i32) -> Call<'c, PreviewFaqEntry, Select> {
        self.call(Op::GetPreviewFaqEntry, &[]).arguments(&[View::I32(kb_entry_id)])
    }

    /// Returns a ready-made reply for a preview.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetPreviewQuickReply`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetPreviewQuickReply.html)
    /// - body, `GetPreviewQuickReplyRequest`.
    ///   - `QuickReplyId`, `i32`: Key of the ready-made reply to preview.
    /// - returns 200 with [`PreviewQuickReply`](crate::types::PreviewQuickReply).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.customer_service_agent().get_preview_quick_reply(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_GetPreviewQuickReply")]
    #[inline]
    pub fn get_preview_quick_reply(self, quick_reply_id: i32) -> Call<'c, PreviewQuickReply, Select> {
        self.call(Op::GetPreviewQuickReply, &[]).arguments(&[View::I32(quick_reply_id)])
    }

    /// Returns the text of a reply template as recipients would see it, so that a user can look at it before use.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetPreviewReplyTemplate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetPreviewReplyTemplate.html)
    /// - body, `GetPreviewReplyTemplateRequest`.
    ///   - `ReplyTemplateId`, `i32`: Key of the reply template to return.
    /// - returns 200 with [`PreviewReplyTemplate`](crate::types::PreviewReplyTemplate).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.customer_service_agent().get_preview_reply_template(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_GetPreviewReplyTemplate")]
    #[inline]
    pub fn get_preview_reply_template(self, reply_template_id: i32) -> Call<'c, PreviewReplyTemplate, Select> {
        self.call(Op::GetPreviewReplyTemplate, &[]).arguments(&[View::I32(reply_template_id)])
    }

    /// Returns the address of a program of customer service.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetProgramUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetProgramUrl.html)
    /// - body, `GetProgramUrlRequest`.
    ///   - `ProgramName`, text: Program of customer service that is opened.
    ///   - `External`, `bool`: True to return addresses that can be reached from outside, such as from the internet.
    /// - returns 200 with text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.customer_service_agent().get_program_url("program name", true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_GetProgramUrl")]
    #[inline]
    pub fn get_program_url(self, program_name: &str, external: bool) -> Call<'c, String, Select> {
        self.call(Op::GetProgramUrl, &[]).arguments(&[View::Str(program_name), View::Bool(external)])
    }

    /// Returns the settings for text messages.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetSmsConfig`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetSmsConfig.html)
    /// - returns 200 with [`SmsConfig`](crate::types::SmsConfig).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.customer_service_agent().get_sms_config().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_GetSmsConfig")]
    #[inline]
    pub fn get_sms_config(self) -> Call<'c, SmsConfig, Select> {
        self.call(Op::GetSmsConfig, &[])
    }

    /// Returns numbers for the status page of customer service.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetStatistics`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetStatistics.html)
    /// - body, `GetStatisticsRequest`.
    ///   - `Functions`, list of [`StatusScreenPanelType`](crate::types::StatusScreenPanelType): Which numbers are
    ///     wanted.
    /// - returns 200 with list of [`StatisticsDataSet`](crate::types::StatisticsDataSet).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.customer_service_agent().get_statistics(
    ///     &[superoffice::types::StatusScreenPanelType::OpenRequestsPerCategory],
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_GetStatistics")]
    #[inline]
    pub fn get_statistics(self, functions: &[StatusScreenPanelType]) -> Call<'c, Vec<StatisticsDataSet>, Select> {
        self.call(Op::GetStatistics, &[]).arguments(&[View::List(&functions)])
    }

    /// Returns which templates customer service uses for which occasion.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetSystemTemplateSettings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetSystemTemplateSettings.html)
    /// - returns 200 with [`SystemTemplateSettings`](crate::types::SystemTemplateSettings).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.customer_service_agent().get_system_template_settings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_GetSystemTemplateSettings")]
    #[inline]
    pub fn get_system_template_settings(self) -> Call<'c, SystemTemplateSettings, Select> {
        self.call(Op::GetSystemTemplateSettings, &[])
    }

    /// Returns a template for replies in one language, with its tags as they are.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetUnparsedTemplate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetUnparsedTemplate.html)
    /// - body, `GetUnparsedTemplateRequest`.
    ///   - `ReplyTemplateId`, `i32`: Key of the reply template to return.
    ///   - `LanguageId`, `i32`: Key of the customer language that the template is wanted in.
    /// - returns 200 with [`ReplyTemplateParsed`](crate::types::ReplyTemplateParsed).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.customer_service_agent().get_unparsed_template(1, 2).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_GetUnparsedTemplate")]
    #[inline]
    pub fn get_unparsed_template(
        self,
        reply_template_id: i32,
        language_id: i32,
    ) -> Call<'c, ReplyTemplateParsed, Select> {
        self.call(Op::GetUnparsedTemplate, &[]).arguments(&[View::I32(reply_template_id), View::I32(language_id)])
    }

    /// Returns whether the caller is notified of chats.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/HasChatNotify`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_HasChatNotify.html)
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.customer_service_agent().has_chat_notify().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_HasChatNotify")]
    #[inline]
    pub fn has_chat_notify(self) -> Call<'c, bool, Select> {
        self.call(Op::HasChatNotify, &[])
    }

    /// Ends a session of customer service.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/RemoveSession`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_RemoveSession.html)
    /// - body, `RemoveSessionRequest`.
    ///   - `LoginId`, `i32`: Key of the session that ends.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.customer_service_agent().remove_session(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_RemoveSession")]
    #[inline]
    pub fn remove_session(self, login_id: i32) -> Call<'c, (), Select> {
        self.call(Op::RemoveSession, &[]).arguments(&[View::I32(login_id)])
    }

    /// Marks a session of customer service as in use. The database is written at most once a minute per session. The
    /// response is an integer whose meaning is not documented.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/ReportSessionActive`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_ReportSessionActive.html)
    /// - body, `ReportSessionActiveRequest`.
    ///   - `SessionKey`, text: Secret that identifies the session to mark as in use. A secret, which `Debug` does not
    ///     show.
    /// - returns 200 with `i32`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.customer_service_agent().report_session_active("session key").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_ReportSessionActive")]
    #[inline]
    pub fn report_session_active(self, session_key: &str) -> Call<'c, i32, Select> {
        self.call(Op::ReportSessionActive, &[]).arguments(&[View::Str(session_key)])
    }

    /// Stores all settings of the customer center.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/SaveAllCustomerCenterConfigs`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_SaveAllCustomerCenterConfigs.html)
    /// - body, `SaveAllCustomerCenterConfigsRequest`.
    ///   - `CustConfigs`, list of [`CustomerCenterConfig`](crate::types::CustomerCenterConfig): Settings to store: a
    ///     new one is created, but an unknown key is skipped.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let cust_configs = [
    ///     superoffice::types::CustomerCenterConfig::new()
    ///         .set_type(superoffice::types::ConfigType::Options)
    ///         .set_config("config"),
    /// ];
    /// client.customer_service_agent().save_all_customer_center_configs(&cust_configs).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_SaveAllCustomerCenterConfigs")]
    #[inline]
    pub fn save_all_customer_center_configs(self, cust_configs: &[CustomerCenterConfig]) -> Call<'c, (), Select> {
        self.call(Op::SaveAllCustomerCenterConfigs, &[]).arguments(&[View::List(&cust_configs)])
    }

    /// Stores a customer center configuration: creates it when its key is 0, else replaces the stored values. Returns
    /// it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/SaveCustomerCenterConfig`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_SaveCustomerCenterConfig.html)
    /// - body, [`CustomerCenterConfig`](crate::types::CustomerCenterConfig).
    /// - returns 200 with [`CustomerCenterConfig`](crate::types::CustomerCenterConfig).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::CustomerCenterConfig::new()
    ///     .set_type(superoffice::types::ConfigType::Options)
    ///     .set_config("config");
    /// let response = client.customer_service_agent().save_customer_center_config(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_SaveCustomerCenterConfig")]
    #[inline]
    pub fn save_customer_center_config(self, body: &CustomerCenterConfig) -> Call<'c, CustomerCenterConfig> {
        self.call(Op::SaveCustomerCenterConfig, &[]).body(View::Carrier(body))
    }

    /// Stores a mailbox: creates it when its key is 0, else replaces the stored values. Returns it as stored.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/SaveMailboxEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_SaveMailboxEntity.html)
    /// - body, [`MailboxEntity`](crate::types::MailboxEntity).
    /// - returns 200 with [`MailboxEntity`](crate::types::MailboxEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::MailboxEntity::new().set_username("ada");
    /// let response = client.customer_service_agent().save_mailbox_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_SaveMailboxEntity")]
    #[inline]
    pub fn save_mailbox_entity(self, body: &MailboxEntity) -> Call<'c, MailboxEntity> {
        self.call(Op::SaveMailboxEntity, &[]).body(View::Carrier(body))
    }

    /// Checks and stores which templates customer service uses, and returns the settings. A wrong choice is an error.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/SaveSystemTemplateSettings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_SaveSystemTemplateSettings.html)
    /// - body, `SaveSystemTemplateSettingsRequest`.
    ///   - `SystemTemplateSettings`, [`SystemTemplateSettings`](crate::types::SystemTemplateSettings): The choice of
    ///     templates.
    /// - returns 200 with [`SystemTemplateSettings`](crate::types::SystemTemplateSettings).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let system_template_settings = superoffice::types::SystemTemplateSettings::new()
    ///     .set_customer_new_customer_template_id(1)
    ///     .set_email_addresses("email addresses");
    /// let response = client.customer_service_agent().save_system_template_settings(
    ///     &system_template_settings,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_SaveSystemTemplateSettings")]
    #[inline]
    pub fn save_system_template_settings(
        self,
        system_template_settings: &SystemTemplateSettings,
    ) -> Call<'c, SystemTemplateSettings, Select> {
        self.call(Op::SaveSystemTemplateSettings, &[]).arguments(&[View::Carrier(system_template_settings)])
    }

    /// Returns true if the given key belongs to a valid session of customer service.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/SessionIsValid`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_SessionIsValid.html)
    /// - body, `SessionIsValidRequest`.
    ///   - `CsSessionKey`, text: Secret that identifies the session. A secret, which `Debug` does not show.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.customer_service_agent().session_is_valid("cs session key").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_SessionIsValid")]
    #[inline]
    pub fn session_is_valid(self, cs_session_key: &str) -> Call<'c, bool, Select> {
        self.call(Op::SessionIsValid, &[]).arguments(&[View::Str(cs_session_key)])
    }

    /// Tests a mail server by sending an e-mail to the vendor. Returns whether this worked, with a description of the
    /// error if not.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/TestSmtpServer`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_TestSmtpServer.html)
    /// - body, `TestSmtpServerRequest`.
    ///   - `SmtpUri`, text: Address of the server with login and password, such as `smtps://user:password@host:465`;
    ///     login and password must be URL-encoded. A secret, which `Debug` does not show.
    ///   - `From`, text: Sender of the message, as an address.
    ///   - `UseStoredPassword`, `bool`: Whether the secret that is kept with the account is used.
    /// - returns 200 with [`SmtpTestResult`](crate::types::SmtpTestResult).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.customer_service_agent().test_smtp_server("https://example.com", "from", true)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_TestSmtpServer")]
    #[inline]
    pub fn test_smtp_server(
        self,
        smtp_uri: &str,
        from: &str,
        use_stored_password: bool,
    ) -> Call<'c, SmtpTestResult, Select> {
        self.call(Op::TestSmtpServer, &[])
            .arguments(&[View::Str(smtp_uri), View::Str(from), View::Bool(use_stored_password)])
    }

    /// Refreshes what customer service knows of features.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/CustomerService/UpdateFeatureToggles`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_UpdateFeatureToggles.html)
    /// - body, `UpdateFeatureTogglesRequest`.
    ///   - `FeatureToggles`, list of [`CsFeatureToggle`](crate::types::CsFeatureToggle): Features with their state.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let feature_toggles = [superoffice::types::CsFeatureToggle::new().set_name("Example")];
    /// client.customer_service_agent().update_feature_toggles(&feature_toggles).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CustomerServiceAgent_UpdateFeatureToggles")]
    #[inline]
    pub fn update_feature_toggles(self, feature_toggles: &[CsFeatureToggle]) -> Call<'c, (), Select> {
        self.call(Op::UpdateFeatureToggles, &[]).arguments(&[View::List(&feature_toggles)])
    }
}
