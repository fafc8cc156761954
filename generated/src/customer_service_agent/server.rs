// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{
    CsFeatureToggle, CsSessionKey, CustomerCenterConfig, CustomerServiceStartup, EventData, EventHandlerType, Mailbox,
    MailboxEntity, PreviewFaqEntry, PreviewQuickReply, PreviewReplyTemplate, ReplyTemplateParsed, SmsConfig,
    SmtpTestResult, StatisticsDataSet, StatusScreenPanelType, SystemTemplateSettings, TicketInfo,
};

use super::operations::*;

/// Handlers of the tag `CustomerService_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait CustomerServiceAgentServer: Send + Sync + 'static {
    /// Adds an e-mail, given as RFC 822 text, as a message to an existing request (ticket), just like the import of
    /// e-mail does.
    ///
    /// `POST /api/v1/Agents/CustomerService/AddMessageFromMailData`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_AddMessageFromMailData.html)
    fn add_message_from_mail_data<'a>(
        &'a self,
        cx: &'a server::Context,
        ticket_id: Option<i32>,
        data: Option<String>,
    ) -> impl Future<Output = Result<Option<TicketInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether the installation has changed the HTML templates of the product.
    ///
    /// `POST /api/v1/Agents/CustomerService/CheckIfCustomizedTemplates`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_CheckIfCustomizedTemplates.html)
    fn check_if_customized_templates<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a text encrypted again, to test that both sides have the same key.
    ///
    /// `POST /api/v1/Agents/CustomerService/CheckSymmetricEncryption`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_CheckSymmetricEncryption.html)
    fn check_symmetric_encryption<'a>(
        &'a self,
        cx: &'a server::Context,
        encrypted_string: Option<String>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new customer center configuration with the default values of the server; nothing is stored until it is
    /// saved.
    ///
    /// `POST /api/v1/Agents/CustomerService/CreateDefaultCustomerCenterConfig`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_CreateDefaultCustomerCenterConfig.html)
    fn create_default_customer_center_config<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<CustomerCenterConfig>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new mailbox with the default values of the server; nothing is stored until it is saved.
    ///
    /// `POST /api/v1/Agents/CustomerService/CreateDefaultMailboxEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_CreateDefaultMailboxEntity.html)
    fn create_default_mailbox_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<MailboxEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates a login session for a user of customer service and returns its key with the login and the user.
    ///
    /// `POST /api/v1/Agents/CustomerService/CreateSession`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_CreateSession.html)
    fn create_session<'a>(
        &'a self,
        cx: &'a server::Context,
        remote_ip: Option<String>,
    ) -> impl Future<Output = Result<Option<CsSessionKey>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates a request (ticket) from an e-mail, given as RFC 822 text, just like the import of e-mail does, and
    /// returns short data of it.
    ///
    /// `POST /api/v1/Agents/CustomerService/CreateTicketFromMailData`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_CreateTicketFromMailData.html)
    fn create_ticket_from_mail_data<'a>(
        &'a self,
        cx: &'a server::Context,
        mailbox_id: Option<i32>,
        data: Option<String>,
        person_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<TicketInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes a customer center configuration by its key.
    ///
    /// `POST /api/v1/Agents/CustomerService/DeleteCustomerCenterConfig`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_DeleteCustomerCenterConfig.html)
    fn delete_customer_center_config<'a>(
        &'a self,
        cx: &'a server::Context,
        customer_center_config_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether a script runs on an event.
    ///
    /// `POST /api/v1/Agents/CustomerService/EventHandlerExists`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_EventHandlerExists.html)
    fn event_handler_exists<'a>(
        &'a self,
        cx: &'a server::Context,
        event_handler_type: Option<EventHandlerType>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns those of the given events on which a script runs.
    ///
    /// `POST /api/v1/Agents/CustomerService/EventHandlersExists`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_EventHandlersExists.html)
    fn event_handlers_exists<'a>(
        &'a self,
        cx: &'a server::Context,
        event_handler_types: Option<Vec<EventHandlerType>>,
    ) -> impl Future<Output = Result<Vec<EventHandlerType>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Runs the scripts of an event and returns what they gave back.
    ///
    /// `POST /api/v1/Agents/CustomerService/ExecuteEventHandlers`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_ExecuteEventHandlers.html)
    fn execute_event_handlers<'a>(
        &'a self,
        cx: &'a server::Context,
        event_data: Option<EventData>,
    ) -> impl Future<Output = Result<Option<EventData>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns requests whose subject or key fits.
    ///
    /// `POST /api/v1/Agents/CustomerService/FindTicketsByTitleOrId`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_FindTicketsByTitleOrId.html)
    fn find_tickets_by_title_or_id<'a>(
        &'a self,
        cx: &'a server::Context,
        title_or_id: Option<String>,
        max_rows: Option<i32>,
    ) -> impl Future<Output = Result<Vec<TicketInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all settings of the customer center.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetAllCustomerCenterConfigs`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetAllCustomerCenterConfigs.html)
    fn get_all_customer_center_configs<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<CustomerCenterConfig>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one customer center configuration, looked up by its key.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetCustomerCenterConfig`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetCustomerCenterConfig.html)
    fn get_customer_center_config<'a>(
        &'a self,
        cx: &'a server::Context,
        customer_center_config_id: i32,
    ) -> impl Future<Output = Result<Option<CustomerCenterConfig>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns what the service client loads at its start.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetCustomerServiceStartup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetCustomerServiceStartup.html)
    fn get_customer_service_startup<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<CustomerServiceStartup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns what the service client loads at its start, for the given user.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetCustomerServiceStartupByOwner`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetCustomerServiceStartupByOwner.html)
    fn get_customer_service_startup_by_owner<'a>(
        &'a self,
        cx: &'a server::Context,
        user_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<CustomerServiceStartup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an entry of the knowledge base for a customer, as a link or as text.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetFaqForCustomer`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetFaqForCustomer.html)
    fn get_faq_for_customer<'a>(
        &'a self,
        cx: &'a server::Context,
        faq_entry_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one mailbox, looked up by its key.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetMailboxEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetMailboxEntity.html)
    fn get_mailbox_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        mailbox_entity_id: i32,
    ) -> impl Future<Output = Result<Option<MailboxEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the mailboxes from which customer service imports e-mail as requests.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetMailboxes`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetMailboxes.html)
    fn get_mailboxes<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<Mailbox>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a template for replies in one language, with its tags filled in.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetParsedTemplate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetParsedTemplate.html)
    fn get_parsed_template<'a>(
        &'a self,
        cx: &'a server::Context,
        reply_template_id: Option<i32>,
        language_id: Option<i32>,
        person_id: Option<i32>,
        ticket_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<ReplyTemplateParsed>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns an entry of the knowledge base for a preview.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetPreviewFaqEntry`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetPreviewFaqEntry.html)
    fn get_preview_faq_entry<'a>(
        &'a self,
        cx: &'a server::Context,
        kb_entry_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<PreviewFaqEntry>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a ready-made reply for a preview.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetPreviewQuickReply`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetPreviewQuickReply.html)
    fn get_preview_quick_reply<'a>(
        &'a self,
        cx: &'a server::Context,
        quick_reply_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<PreviewQuickReply>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the text of a reply template as recipients would see it, so that a user can look at it before use.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetPreviewReplyTemplate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetPreviewReplyTemplate.html)
    fn get_preview_reply_template<'a>(
        &'a self,
        cx: &'a server::Context,
        reply_template_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<PreviewReplyTemplate>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the address of a program of customer service.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetProgramUrl`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetProgramUrl.html)
    fn get_program_url<'a>(
        &'a self,
        cx: &'a server::Context,
        program_name: Option<String>,
        external: Option<bool>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the settings for text messages.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetSmsConfig`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetSmsConfig.html)
    fn get_sms_config<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<SmsConfig>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns numbers for the status page of customer service.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetStatistics`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetStatistics.html)
    fn get_statistics<'a>(
        &'a self,
        cx: &'a server::Context,
        functions: Option<Vec<StatusScreenPanelType>>,
    ) -> impl Future<Output = Result<Vec<StatisticsDataSet>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns which templates customer service uses for which occasion.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetSystemTemplateSettings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetSystemTemplateSettings.html)
    fn get_system_template_settings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<SystemTemplateSettings>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a template for replies in one language, with its tags as they are.
    ///
    /// `POST /api/v1/Agents/CustomerService/GetUnparsedTemplate`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetUnparsedTemplate.html)
    fn get_unparsed_template<'a>(
        &'a self,
        cx: &'a server::Context,
        reply_template_id: Option<i32>,
        language_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<ReplyTemplateParsed>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether the caller is notified of chats.
    ///
    /// `POST /api/v1/Agents/CustomerService/HasChatNotify`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_HasChatNotify.html)
    fn has_chat_notify<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Ends a session of customer service.
    ///
    /// `POST /api/v1/Agents/CustomerService/RemoveSession`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_RemoveSession.html)
    fn remove_session<'a>(
        &'a self,
        cx: &'a server::Context,
        login_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks a session of customer service as in use.
    ///
    /// `POST /api/v1/Agents/CustomerService/ReportSessionActive`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_ReportSessionActive.html)
    fn report_session_active<'a>(
        &'a self,
        cx: &'a server::Context,
        session_key: Option<String>,
    ) -> impl Future<Output = Result<i32, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores all settings of the customer center.
    ///
    /// `POST /api/v1/Agents/CustomerService/SaveAllCustomerCenterConfigs`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_SaveAllCustomerCenterConfigs.html)
    fn save_all_customer_center_configs<'a>(
        &'a self,
        cx: &'a server::Context,
        cust_configs: Option<Vec<CustomerCenterConfig>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a customer center configuration: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/CustomerService/SaveCustomerCenterConfig`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_SaveCustomerCenterConfig.html)
    fn save_customer_center_config<'a>(
        &'a self,
        cx: &'a server::Context,
        body: CustomerCenterConfig,
    ) -> impl Future<Output = Result<Option<CustomerCenterConfig>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a mailbox: creates it when its key is 0, else replaces the stored values.
    ///
    /// `POST /api/v1/Agents/CustomerService/SaveMailboxEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_SaveMailboxEntity.html)
    fn save_mailbox_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: MailboxEntity,
    ) -> impl Future<Output = Result<Option<MailboxEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Checks and stores which templates customer service uses, and returns the settings.
    ///
    /// `POST /api/v1/Agents/CustomerService/SaveSystemTemplateSettings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_SaveSystemTemplateSettings.html)
    fn save_system_template_settings<'a>(
        &'a self,
        cx: &'a server::Context,
        system_template_settings: Option<SystemTemplateSettings>,
    ) -> impl Future<Output = Result<Option<SystemTemplateSettings>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns true if the given key belongs to a valid session of customer service.
    ///
    /// `POST /api/v1/Agents/CustomerService/SessionIsValid`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_SessionIsValid.html)
    fn session_is_valid<'a>(
        &'a self,
        cx: &'a server::Context,
        cs_session_key: Option<String>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Tests a mail server by sending an e-mail to the vendor.
    ///
    /// `POST /api/v1/Agents/CustomerService/TestSmtpServer`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_TestSmtpServer.html)
    fn test_smtp_server<'a>(
        &'a self,
        cx: &'a server::Context,
        smtp_uri: Option<String>,
        from: Option<String>,
        use_stored_password: Option<bool>,
    ) -> impl Future<Output = Result<Option<SmtpTestResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Refreshes what customer service knows of features.
    ///
    /// `POST /api/v1/Agents/CustomerService/UpdateFeatureToggles`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_UpdateFeatureToggles.html)
    fn update_feature_toggles<'a>(
        &'a self,
        cx: &'a server::Context,
        feature_toggles: Option<Vec<CsFeatureToggle>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `CustomerService_Agent`, served by `api`.
pub fn routes(api: impl CustomerServiceAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`CustomerServiceAgentServer`] that goes with an operation.
fn dispatch<'a, T: CustomerServiceAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::AddMessageFromMailData) => {
            let mut ticket_id = None;
            let mut data = None;
            take!(input.arguments(&mut [&mut ticket_id, &mut data]));
            server::respond(cx, api.add_message_from_mail_data(cx, ticket_id, data))
        }
        Some(Op::CheckIfCustomizedTemplates) => server::respond(cx, api.check_if_customized_templates(cx)),
        Some(Op::CheckSymmetricEncryption) => {
            let mut encrypted_string = None;
            take!(input.arguments(&mut [&mut encrypted_string]));
            server::respond(cx, api.check_symmetric_encryption(cx, encrypted_string))
        }
        Some(Op::CreateDefaultCustomerCenterConfig) => server::respond(
            cx,
            api.create_default_customer_center_config(cx),
        ),
        Some(Op::CreateDefaultMailboxEntity) => server::respond(cx, api.create_default_mailbox_entity(cx)),
        Some(Op::CreateSession) => {
            let mut remote_ip = None;
            take!(input.arguments(&mut [&mut remote_ip]));
            server::respond(cx, api.create_session(cx, remote_ip))
        }
        Some(Op::CreateTicketFromMailData) => {
            let mut mailbox_id = None;
            let mut data = None;
            let mut person_id = None;
            take!(input.arguments(&mut [&mut mailbox_id, &mut data, &mut person_id]));
            server::respond(cx, api.create_ticket_from_mail_data(cx, mailbox_id, data, person_id))
        }
        Some(Op::DeleteCustomerCenterConfig) => server::respond(
            cx,
            api.delete_customer_center_config(cx, take!(input.required("customerCenterConfigId"))),
        ),
        Some(Op::EventHandlerExists) => {
            let mut event_handler_type = None;
            take!(input.arguments(&mut [&mut event_handler_type]));
            server::respond(cx, api.event_handler_exists(cx, event_handler_type))
        }
        Some(Op::EventHandlersExists) => {
            let mut event_handler_types = None;
            take!(input.arguments(&mut [&mut event_handler_types]));
            server::respond(cx, api.event_handlers_exists(cx, event_handler_types))
        }
        Some(Op::ExecuteEventHandlers) => {
            let mut event_data = None;
            take!(input.arguments(&mut [&mut event_data]));
            server::respond(cx, api.execute_event_handlers(cx, event_data))
        }
        Some(Op::FindTicketsByTitleOrId) => {
            let mut title_or_id = None;
            let mut max_rows = None;
            take!(input.arguments(&mut [&mut title_or_id, &mut max_rows]));
            server::respond(cx, api.find_tickets_by_title_or_id(cx, title_or_id, max_rows))
        }
        Some(Op::GetAllCustomerCenterConfigs) => server::respond(cx, api.get_all_customer_center_configs(cx)),
        Some(Op::GetCustomerCenterConfig) => server::respond(
            cx,
            api.get_customer_center_config(cx, take!(input.required("customerCenterConfigId"))),
        ),
        Some(Op::GetCustomerServiceStartup) => server::respond(cx, api.get_customer_service_startup(cx)),
        Some(Op::GetCustomerServiceStartupByOwner) => {
            let mut user_id = None;
            take!(input.arguments(&mut [&mut user_id]));
            server::respond(cx, api.get_customer_service_startup_by_owner(cx, user_id))
        }
        Some(Op::GetFaqForCustomer) => {
            let mut faq_entry_id = None;
            take!(input.arguments(&mut [&mut faq_entry_id]));
            server::respond(cx, api.get_faq_for_customer(cx, faq_entry_id))
        }
        Some(Op::GetMailboxEntity) => server::respond(
            cx,
            api.get_mailbox_entity(cx, take!(input.required("mailboxEntityId"))),
        ),
        Some(Op::GetMailboxes) => server::respond(cx, api.get_mailboxes(cx)),
        Some(Op::GetParsedTemplate) => {
            let mut reply_template_id = None;
            let mut language_id = None;
            let mut person_id = None;
            let mut ticket_id = None;
            take!(input.arguments(&mut [&mut reply_template_id, &mut language_id, &mut person_id, &mut ticket_id]));
            server::respond(cx, api.get_parsed_template(cx, reply_template_id, language_id, person_id, ticket_id))
        }
        Some(Op::GetPreviewFaqEntry) => {
            let mut kb_entry_id = None;
            take!(input.arguments(&mut [&mut kb_entry_id]));
            server::respond(cx, api.get_preview_faq_entry(cx, kb_entry_id))
        }
        Some(Op::GetPreviewQuickReply) => {
            let mut quick_reply_id = None;
            take!(input.arguments(&mut [&mut quick_reply_id]));
            server::respond(cx, api.get_preview_quick_reply(cx, quick_reply_id))
        }
        Some(Op::GetPreviewReplyTemplate) => {
            let mut reply_template_id = None;
            take!(input.arguments(&mut [&mut reply_template_id]));
            server::respond(cx, api.get_preview_reply_template(cx, reply_template_id))
        }
        Some(Op::GetProgramUrl) => {
            let mut program_name = None;
            let mut external = None;
            take!(input.arguments(&mut [&mut program_name, &mut external]));
            server::respond(cx, api.get_program_url(cx, program_name, external))
        }
        Some(Op::GetSmsConfig) => server::respond(cx, api.get_sms_config(cx)),
        Some(Op::GetStatistics) => {
            let mut functions = None;
            take!(input.arguments(&mut [&mut functions]));
            server::respond(cx, api.get_statistics(cx, functions))
        }
        Some(Op::GetSystemTemplateSettings) => server::respond(cx, api.get_system_template_settings(cx)),
        Some(Op::GetUnparsedTemplate) => {
            let mut reply_template_id = None;
            let mut language_id = None;
            take!(input.arguments(&mut [&mut reply_template_id, &mut language_id]));
            server::respond(cx, api.get_unparsed_template(cx, reply_template_id, language_id))
        }
        Some(Op::HasChatNotify) => server::respond(cx, api.has_chat_notify(cx)),
        Some(Op::RemoveSession) => {
            let mut login_id = None;
            take!(input.arguments(&mut [&mut login_id]));
            server::respond(cx, api.remove_session(cx, login_id))
        }
        Some(Op::ReportSessionActive) => {
            let mut session_key = None;
            take!(input.arguments(&mut [&mut session_key]));
            server::respond(cx, api.report_session_active(cx, session_key))
        }
        Some(Op::SaveAllCustomerCenterConfigs) => {
            let mut cust_configs = None;
            take!(input.arguments(&mut [&mut cust_configs]));
            server::respond(cx, api.save_all_customer_center_configs(cx, cust_configs))
        }
        Some(Op::SaveCustomerCenterConfig) => server::respond(
            cx,
            api.save_customer_center_config(cx, take!(input.body())),
        ),
        Some(Op::SaveMailboxEntity) => server::respond(cx, api.save_mailbox_entity(cx, take!(input.body()))),
        Some(Op::SaveSystemTemplateSettings) => {
            let mut system_template_settings = None;
            take!(input.arguments(&mut [&mut system_template_settings]));
            server::respond(cx, api.save_system_template_settings(cx, system_template_settings))
        }
        Some(Op::SessionIsValid) => {
            let mut cs_session_key = None;
            take!(input.arguments(&mut [&mut cs_session_key]));
            server::respond(cx, api.session_is_valid(cx, cs_session_key))
        }
        Some(Op::TestSmtpServer) => {
            let mut smtp_uri = None;
            let mut from = None;
            let mut use_stored_password = None;
            take!(input.arguments(&mut [&mut smtp_uri, &mut from, &mut use_stored_password]));
            server::respond(cx, api.test_smtp_server(cx, smtp_uri, from, use_stored_password))
        }
        Some(Op::UpdateFeatureToggles) => {
            let mut feature_toggles = None;
            take!(input.arguments(&mut [&mut feature_toggles]));
            server::respond(cx, api.update_feature_toggles(cx, feature_toggles))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
