// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "CustomerService_Agent" crate::tables::SHARED {
    AddMessageFromMailData "POST /api/v1/Agents/CustomerService/AddMessageFromMailData v1CustomerServiceAgent_AddMessageFromMailData query:optional:text:$select headers:0 request:0 responses:0 body:AddMessageFromMailDataRequest field:TicketId field:Data";
    CheckIfCustomizedTemplates "POST /api/v1/Agents/CustomerService/CheckIfCustomizedTemplates v1CustomerServiceAgent_CheckIfCustomizedTemplates query:optional:text:$select headers:0 responses:0";
    CheckSymmetricEncryption "POST /api/v1/Agents/CustomerService/CheckSymmetricEncryption v1CustomerServiceAgent_CheckSymmetricEncryption query:optional:text:$select headers:0 request:0 responses:0 body:CheckSymmetricEncryptionRequest field:EncryptedString";
    CreateDefaultCustomerCenterConfig "POST /api/v1/Agents/CustomerService/CreateDefaultCustomerCenterConfig v1CustomerServiceAgent_CreateDefaultCustomerCenterConfig headers:0 responses:0";
    CreateDefaultMailboxEntity "POST /api/v1/Agents/CustomerService/CreateDefaultMailboxEntity v1CustomerServiceAgent_CreateDefaultMailboxEntity headers:0 responses:0";
    CreateDefaultSmsConfig "POST /api/v1/Agents/CustomerService/CreateDefaultSmsConfig v1CustomerServiceAgent_CreateDefaultSmsConfig headers:0 responses:0";
    CreateSession "POST /api/v1/Agents/CustomerService/CreateSession v1CustomerServiceAgent_CreateSession query:optional:text:$select headers:0 request:0 responses:0 body:CreateSessionRequest field:RemoteIp";
    CreateTicketFromMailData "POST /api/v1/Agents/CustomerService/CreateTicketFromMailData v1CustomerServiceAgent_CreateTicketFromMailData query:optional:text:$select headers:0 request:0 responses:0 body:CreateTicketFromMailDataRequest field:MailboxId field:Data";
    DeleteCustomerCenterConfig "POST /api/v1/Agents/CustomerService/DeleteCustomerCenterConfig v1CustomerServiceAgent_DeleteCustomerCenterConfig query:required:int32:CustomerCenterConfigId headers:1 responses:1";
    EventHandlerExists "POST /api/v1/Agents/CustomerService/EventHandlerExists v1CustomerServiceAgent_EventHandlerExists query:optional:text:$select headers:0 request:0 responses:0 body:EventHandlerExistsRequest field:EventHandlerType";
    ExecuteEventHandlers "POST /api/v1/Agents/CustomerService/ExecuteEventHandlers v1CustomerServiceAgent_ExecuteEventHandlers query:optional:text:$select headers:0 request:0 responses:0 body:ExecuteEventHandlersRequest field:EventData";
    FindTicketsByTitleOrId "POST /api/v1/Agents/CustomerService/FindTicketsByTitleOrId v1CustomerServiceAgent_FindTicketsByTitleOrId query:optional:text:$select headers:0 request:0 responses:0 body:FindTicketsByTitleOrIdRequest field:TitleOrId field:MaxRows";
    GetAllCustomerCenterConfigs "POST /api/v1/Agents/CustomerService/GetAllCustomerCenterConfigs v1CustomerServiceAgent_GetAllCustomerCenterConfigs query:optional:text:$select headers:0 responses:0";
    GetCustomerCenterConfig "POST /api/v1/Agents/CustomerService/GetCustomerCenterConfig v1CustomerServiceAgent_GetCustomerCenterConfig query:required:int32:customerCenterConfigId query:optional:text:$select headers:0 responses:0";
    GetCustomerServiceStartup "POST /api/v1/Agents/CustomerService/GetCustomerServiceStartup v1CustomerServiceAgent_GetCustomerServiceStartup query:optional:text:$select headers:0 responses:0";
    GetFaqForCustomer "POST /api/v1/Agents/CustomerService/GetFaqForCustomer v1CustomerServiceAgent_GetFaqForCustomer query:optional:text:$select headers:0 request:0 responses:0 body:GetFaqForCustomerRequest field:FaqEntryId";
    GetMailboxEntity "POST /api/v1/Agents/CustomerService/GetMailboxEntity v1CustomerServiceAgent_GetMailboxEntity query:required:int32:mailboxEntityId query:optional:text:$select headers:0 responses:0";
    GetMailboxes "POST /api/v1/Agents/CustomerService/GetMailboxes v1CustomerServiceAgent_GetMailboxes query:optional:text:$select headers:0 responses:0";
    GetParsedTemplate "POST /api/v1/Agents/CustomerService/GetParsedTemplate v1CustomerServiceAgent_GetParsedTemplate query:optional:text:$select headers:0 request:0 responses:0 body:GetParsedTemplateRequest field:ReplyTemplateId field:LanguageId field:PersonId field:TicketId";
    GetProgramUrl "POST /api/v1/Agents/CustomerService/GetProgramUrl v1CustomerServiceAgent_GetProgramUrl query:optional:text:$select headers:0 request:0 responses:0 body:GetProgramUrlRequest field:ProgramName field:External";
    GetSmsConfig "POST /api/v1/Agents/CustomerService/GetSmsConfig v1CustomerServiceAgent_GetSmsConfig query:optional:text:$select headers:0 responses:0";
    GetStatistics "POST /api/v1/Agents/CustomerService/GetStatistics v1CustomerServiceAgent_GetStatistics query:optional:text:$select headers:0 request:0 responses:0 body:GetStatisticsRequest field:Functions";
    HasChatNotify "POST /api/v1/Agents/CustomerService/HasChatNotify v1CustomerServiceAgent_HasChatNotify query:optional:text:$select headers:0 responses:0";
    RemoveSession "POST /api/v1/Agents/CustomerService/RemoveSession v1CustomerServiceAgent_RemoveSession query:optional:text:$select headers:1 request:0 responses:1 body:RemoveSessionRequest field:LoginId";
    SaveAllCustomerCenterConfigs "POST /api/v1/Agents/CustomerService/SaveAllCustomerCenterConfigs v1CustomerServiceAgent_SaveAllCustomerCenterConfigs query:optional:text:$select headers:1 request:0 responses:1 body:SaveAllCustomerCenterConfigsRequest field:CustConfigs";
    SaveCustomerCenterConfig "POST /api/v1/Agents/CustomerService/SaveCustomerCenterConfig v1CustomerServiceAgent_SaveCustomerCenterConfig headers:0 request:0 responses:0";
    SaveMailboxEntity "POST /api/v1/Agents/CustomerService/SaveMailboxEntity v1CustomerServiceAgent_SaveMailboxEntity headers:0 request:0 responses:0";
    SaveSmsConfig "POST /api/v1/Agents/CustomerService/SaveSmsConfig v1CustomerServiceAgent_SaveSmsConfig headers:0 request:0 responses:0";
    SessionIsValid "POST /api/v1/Agents/CustomerService/SessionIsValid v1CustomerServiceAgent_SessionIsValid query:optional:text:$select headers:0 request:0 responses:0 body:SessionIsValidRequest field:CsSessionKey";
    TestSmtpServer "POST /api/v1/Agents/CustomerService/TestSmtpServer v1CustomerServiceAgent_TestSmtpServer query:optional:text:$select headers:0 request:0 responses:0 body:TestSmtpServerRequest field:SmtpUri field:From field:UseStoredPassword";
    UpdateFeatureToggles "POST /api/v1/Agents/CustomerService/UpdateFeatureToggles v1CustomerServiceAgent_UpdateFeatureToggles query:optional:text:$select headers:1 request:0 responses:1 body:UpdateFeatureTogglesRequest field:FeatureToggles";
} }
