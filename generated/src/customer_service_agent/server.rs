// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;

use super::operations::*;
use super::requests::{
    AddMessageFromMailDataRequest, CheckSymmetricEncryptionRequest, CreateSessionRequest,
    CreateTicketFromMailDataRequest, EventHandlerExistsRequest, ExecuteEventHandlersRequest,
    FindTicketsByTitleOrIdRequest, GetFaqForCustomerRequest, GetParsedTemplateRequest,
    GetProgramUrlRequest, GetStatisticsRequest, RemoveSessionRequest,
    SaveAllCustomerCenterConfigsRequest, SessionIsValidRequest, TestSmtpServerRequest,
    UpdateFeatureTogglesRequest,
};
use crate::types::{
    CsSessionKey, CustomerCenterConfig, CustomerServiceStartup, EventData, Mailbox, MailboxEntity,
    ReplyTemplateParsed, SmsConfig, SmtpTestResult, StatisticsDataSet, TicketInfo,
};

/// Handlers of the tag `CustomerService_Agent`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait CustomerServiceAgentServer: Send + Sync + 'static {
    /// Add message from mail data.
    /// `POST /api/v1/Agents/CustomerService/AddMessageFromMailData`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_AddMessageFromMailData.html)
    fn add_message_from_mail_data(
        &self,
        cx: &server::Context,
        request: AddMessageFromMailDataRequest,
    ) -> impl Future<Output = Result<Option<TicketInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Check if customized templates.
    /// `POST /api/v1/Agents/CustomerService/CheckIfCustomizedTemplates`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_CheckIfCustomizedTemplates.html)
    fn check_if_customized_templates(&self, cx: &server::Context) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Check symmetric encryption.
    /// `POST /api/v1/Agents/CustomerService/CheckSymmetricEncryption`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_CheckSymmetricEncryption.html)
    fn check_symmetric_encryption(
        &self,
        cx: &server::Context,
        request: CheckSymmetricEncryptionRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default customer center config.
    /// `POST /api/v1/Agents/CustomerService/CreateDefaultCustomerCenterConfig`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_CreateDefaultCustomerCenterConfig.html)
    fn create_default_customer_center_config(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<CustomerCenterConfig>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default mailbox entity.
    /// `POST /api/v1/Agents/CustomerService/CreateDefaultMailboxEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_CreateDefaultMailboxEntity.html)
    fn create_default_mailbox_entity(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<MailboxEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create default sms config.
    /// `POST /api/v1/Agents/CustomerService/CreateDefaultSmsConfig`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_CreateDefaultSmsConfig.html)
    fn create_default_sms_config(&self, cx: &server::Context) -> impl Future<Output = Result<Option<SmsConfig>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create session.
    /// `POST /api/v1/Agents/CustomerService/CreateSession`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_CreateSession.html)
    fn create_session(
        &self,
        cx: &server::Context,
        request: CreateSessionRequest,
    ) -> impl Future<Output = Result<Option<CsSessionKey>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Create ticket from mail data.
    /// `POST /api/v1/Agents/CustomerService/CreateTicketFromMailData`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_CreateTicketFromMailData.html)
    fn create_ticket_from_mail_data(
        &self,
        cx: &server::Context,
        request: CreateTicketFromMailDataRequest,
    ) -> impl Future<Output = Result<Option<TicketInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete customer center config.
    /// `POST /api/v1/Agents/CustomerService/DeleteCustomerCenterConfig`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_DeleteCustomerCenterConfig.html)
    fn delete_customer_center_config(
        &self,
        cx: &server::Context,
        customer_center_config_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Event handler exists.
    /// `POST /api/v1/Agents/CustomerService/EventHandlerExists`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_EventHandlerExists.html)
    fn event_handler_exists(
        &self,
        cx: &server::Context,
        request: EventHandlerExistsRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Execute event handlers.
    /// `POST /api/v1/Agents/CustomerService/ExecuteEventHandlers`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_ExecuteEventHandlers.html)
    fn execute_event_handlers(
        &self,
        cx: &server::Context,
        request: ExecuteEventHandlersRequest,
    ) -> impl Future<Output = Result<Option<EventData>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Find tickets by title or id.
    /// `POST /api/v1/Agents/CustomerService/FindTicketsByTitleOrId`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_FindTicketsByTitleOrId.html)
    fn find_tickets_by_title_or_id(
        &self,
        cx: &server::Context,
        request: FindTicketsByTitleOrIdRequest,
    ) -> impl Future<Output = Result<Vec<TicketInfo>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all customer center configs.
    /// `POST /api/v1/Agents/CustomerService/GetAllCustomerCenterConfigs`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetAllCustomerCenterConfigs.html)
    fn get_all_customer_center_configs(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Vec<CustomerCenterConfig>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get customer center config.
    /// `POST /api/v1/Agents/CustomerService/GetCustomerCenterConfig`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetCustomerCenterConfig.html)
    fn get_customer_center_config(
        &self,
        cx: &server::Context,
        customer_center_config_id: i32,
    ) -> impl Future<Output = Result<Option<CustomerCenterConfig>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get customer service startup.
    /// `POST /api/v1/Agents/CustomerService/GetCustomerServiceStartup`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetCustomerServiceStartup.html)
    fn get_customer_service_startup(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<CustomerServiceStartup>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get faq for customer.
    /// `POST /api/v1/Agents/CustomerService/GetFaqForCustomer`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetFaqForCustomer.html)
    fn get_faq_for_customer(
        &self,
        cx: &server::Context,
        request: GetFaqForCustomerRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get mailbox entity.
    /// `POST /api/v1/Agents/CustomerService/GetMailboxEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetMailboxEntity.html)
    fn get_mailbox_entity(
        &self,
        cx: &server::Context,
        mailbox_entity_id: i32,
    ) -> impl Future<Output = Result<Option<MailboxEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get mailboxes.
    /// `POST /api/v1/Agents/CustomerService/GetMailboxes`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetMailboxes.html)
    fn get_mailboxes(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<Mailbox>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get parsed template.
    /// `POST /api/v1/Agents/CustomerService/GetParsedTemplate`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetParsedTemplate.html)
    fn get_parsed_template(
        &self,
        cx: &server::Context,
        request: GetParsedTemplateRequest,
    ) -> impl Future<Output = Result<Option<ReplyTemplateParsed>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get program url.
    /// `POST /api/v1/Agents/CustomerService/GetProgramUrl`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetProgramUrl.html)
    fn get_program_url(
        &self,
        cx: &server::Context,
        request: GetProgramUrlRequest,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get sms config.
    /// `POST /api/v1/Agents/CustomerService/GetSmsConfig`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetSmsConfig.html)
    fn get_sms_config(&self, cx: &server::Context) -> impl Future<Output = Result<Option<SmsConfig>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get statistics.
    /// `POST /api/v1/Agents/CustomerService/GetStatistics`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_GetStatistics.html)
    fn get_statistics(
        &self,
        cx: &server::Context,
        request: GetStatisticsRequest,
    ) -> impl Future<Output = Result<Vec<StatisticsDataSet>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Has chat notify.
    /// `POST /api/v1/Agents/CustomerService/HasChatNotify`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_HasChatNotify.html)
    fn has_chat_notify(&self, cx: &server::Context) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Remove session.
    /// `POST /api/v1/Agents/CustomerService/RemoveSession`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_RemoveSession.html)
    fn remove_session(
        &self,
        cx: &server::Context,
        request: RemoveSessionRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Save all customer center configs.
    /// `POST /api/v1/Agents/CustomerService/SaveAllCustomerCenterConfigs`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_SaveAllCustomerCenterConfigs.html)
    fn save_all_customer_center_configs(
        &self,
        cx: &server::Context,
        request: SaveAllCustomerCenterConfigsRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Save customer center config.
    /// `POST /api/v1/Agents/CustomerService/SaveCustomerCenterConfig`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_SaveCustomerCenterConfig.html)
    fn save_customer_center_config(
        &self,
        cx: &server::Context,
        body: CustomerCenterConfig,
    ) -> impl Future<Output = Result<Option<CustomerCenterConfig>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save mailbox entity.
    /// `POST /api/v1/Agents/CustomerService/SaveMailboxEntity`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_SaveMailboxEntity.html)
    fn save_mailbox_entity(
        &self,
        cx: &server::Context,
        body: MailboxEntity,
    ) -> impl Future<Output = Result<Option<MailboxEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Save sms config.
    /// `POST /api/v1/Agents/CustomerService/SaveSmsConfig`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_SaveSmsConfig.html)
    fn save_sms_config(
        &self,
        cx: &server::Context,
        body: SmsConfig,
    ) -> impl Future<Output = Result<Option<SmsConfig>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Session is valid.
    /// `POST /api/v1/Agents/CustomerService/SessionIsValid`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_SessionIsValid.html)
    fn session_is_valid(
        &self,
        cx: &server::Context,
        request: SessionIsValidRequest,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Test smtp server.
    /// `POST /api/v1/Agents/CustomerService/TestSmtpServer`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_TestSmtpServer.html)
    fn test_smtp_server(
        &self,
        cx: &server::Context,
        request: TestSmtpServerRequest,
    ) -> impl Future<Output = Result<Option<SmtpTestResult>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Update feature toggles.
    /// `POST /api/v1/Agents/CustomerService/UpdateFeatureToggles`, [vendor's page](https://docs.superoffice.com/api/reference/restful/agent/CustomerService_Agent/v1CustomerServiceAgent_UpdateFeatureToggles.html)
    fn update_feature_toggles(
        &self,
        cx: &server::Context,
        request: UpdateFeatureTogglesRequest,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `CustomerService_Agent`, answered by `api`.
pub fn routes(api: impl CustomerServiceAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`CustomerServiceAgentServer`] that goes with an operation.
fn dispatch<'a, T: CustomerServiceAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        ADD_MESSAGE_FROM_MAIL_DATA => server::answer(cx, api.add_message_from_mail_data(cx, input.body()?)),
        CHECK_IF_CUSTOMIZED_TEMPLATES => server::answer(cx, api.check_if_customized_templates(cx)),
        CHECK_SYMMETRIC_ENCRYPTION => server::answer(cx, api.check_symmetric_encryption(cx, input.body()?)),
        CREATE_DEFAULT_CUSTOMER_CENTER_CONFIG => server::answer(cx, api.create_default_customer_center_config(cx)),
        CREATE_DEFAULT_MAILBOX_ENTITY => server::answer(cx, api.create_default_mailbox_entity(cx)),
        CREATE_DEFAULT_SMS_CONFIG => server::answer(cx, api.create_default_sms_config(cx)),
        CREATE_SESSION => server::answer(cx, api.create_session(cx, input.body()?)),
        CREATE_TICKET_FROM_MAIL_DATA => server::answer(cx, api.create_ticket_from_mail_data(cx, input.body()?)),
        DELETE_CUSTOMER_CENTER_CONFIG => server::answer(cx, api.delete_customer_center_config(cx, input.required("CustomerCenterConfigId")?)),
        EVENT_HANDLER_EXISTS => server::answer(cx, api.event_handler_exists(cx, input.body()?)),
        EXECUTE_EVENT_HANDLERS => server::answer(cx, api.execute_event_handlers(cx, input.body()?)),
        FIND_TICKETS_BY_TITLE_OR_ID => server::answer(cx, api.find_tickets_by_title_or_id(cx, input.body()?)),
        GET_ALL_CUSTOMER_CENTER_CONFIGS => server::answer(cx, api.get_all_customer_center_configs(cx)),
        GET_CUSTOMER_CENTER_CONFIG => server::answer(cx, api.get_customer_center_config(cx, input.required("customerCenterConfigId")?)),
        GET_CUSTOMER_SERVICE_STARTUP => server::answer(cx, api.get_customer_service_startup(cx)),
        GET_FAQ_FOR_CUSTOMER => server::answer(cx, api.get_faq_for_customer(cx, input.body()?)),
        GET_MAILBOX_ENTITY => server::answer(cx, api.get_mailbox_entity(cx, input.required("mailboxEntityId")?)),
        GET_MAILBOXES => server::answer(cx, api.get_mailboxes(cx)),
        GET_PARSED_TEMPLATE => server::answer(cx, api.get_parsed_template(cx, input.body()?)),
        GET_PROGRAM_URL => server::answer(cx, api.get_program_url(cx, input.body()?)),
        GET_SMS_CONFIG => server::answer(cx, api.get_sms_config(cx)),
        GET_STATISTICS => server::answer(cx, api.get_statistics(cx, input.body()?)),
        HAS_CHAT_NOTIFY => server::answer(cx, api.has_chat_notify(cx)),
        REMOVE_SESSION => server::answer(cx, api.remove_session(cx, input.body()?)),
        SAVE_ALL_CUSTOMER_CENTER_CONFIGS => server::answer(cx, api.save_all_customer_center_configs(cx, input.body()?)),
        SAVE_CUSTOMER_CENTER_CONFIG => server::answer(cx, api.save_customer_center_config(cx, input.body()?)),
        SAVE_MAILBOX_ENTITY => server::answer(cx, api.save_mailbox_entity(cx, input.body()?)),
        SAVE_SMS_CONFIG => server::answer(cx, api.save_sms_config(cx, input.body()?)),
        SESSION_IS_VALID => server::answer(cx, api.session_is_valid(cx, input.body()?)),
        TEST_SMTP_SERVER => server::answer(cx, api.test_smtp_server(cx, input.body()?)),
        UPDATE_FEATURE_TOGGLES => server::answer(cx, api.update_feature_toggles(cx, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
