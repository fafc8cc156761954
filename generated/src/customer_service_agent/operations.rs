// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "CustomerService_Agent" crate::tables::SHARED {
    AddMessageFromMailData "POST /api/v1/Agents/CustomerService/AddMessageFromMailData v1CustomerServiceAgent_AddMessageFromMailData query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:AddMessageFromMailDataRequest field:TicketId field:Data sum:c6153286";
    CheckIfCustomizedTemplates "POST /api/v1/Agents/CustomerService/CheckIfCustomizedTemplates v1CustomerServiceAgent_CheckIfCustomizedTemplates query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:eceb0490";
    CheckSymmetricEncryption "POST /api/v1/Agents/CustomerService/CheckSymmetricEncryption v1CustomerServiceAgent_CheckSymmetricEncryption query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:CheckSymmetricEncryptionRequest field:EncryptedString sum:96acab52";
    CreateDefaultCustomerCenterConfig "POST /api/v1/Agents/CustomerService/CreateDefaultCustomerCenterConfig v1CustomerServiceAgent_CreateDefaultCustomerCenterConfig headers:61cd96ad responses:3ca57e4f sum:5dbab856";
    CreateDefaultMailboxEntity "POST /api/v1/Agents/CustomerService/CreateDefaultMailboxEntity v1CustomerServiceAgent_CreateDefaultMailboxEntity headers:61cd96ad responses:3ca57e4f sum:cb4a9522";
    CreateDefaultSmsConfig "POST /api/v1/Agents/CustomerService/CreateDefaultSmsConfig v1CustomerServiceAgent_CreateDefaultSmsConfig headers:61cd96ad responses:3ca57e4f sum:8540d576";
    CreateSession "POST /api/v1/Agents/CustomerService/CreateSession v1CustomerServiceAgent_CreateSession query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:CreateSessionRequest field:RemoteIp sum:5b40a7b0";
    CreateTicketFromMailData "POST /api/v1/Agents/CustomerService/CreateTicketFromMailData v1CustomerServiceAgent_CreateTicketFromMailData query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:CreateTicketFromMailDataRequest field:MailboxId field:Data sum:15286364";
    DeleteCustomerCenterConfig "POST /api/v1/Agents/CustomerService/DeleteCustomerCenterConfig v1CustomerServiceAgent_DeleteCustomerCenterConfig query:required:int32:CustomerCenterConfigId headers:f9ca0ff2 responses:5cd2bdb7 sum:c1380a59";
    EventHandlerExists "POST /api/v1/Agents/CustomerService/EventHandlerExists v1CustomerServiceAgent_EventHandlerExists query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:EventHandlerExistsRequest field:EventHandlerType sum:1a8f5c59";
    ExecuteEventHandlers "POST /api/v1/Agents/CustomerService/ExecuteEventHandlers v1CustomerServiceAgent_ExecuteEventHandlers query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:ExecuteEventHandlersRequest field:EventData sum:4d11d07f";
    FindTicketsByTitleOrId "POST /api/v1/Agents/CustomerService/FindTicketsByTitleOrId v1CustomerServiceAgent_FindTicketsByTitleOrId query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:FindTicketsByTitleOrIdRequest field:TitleOrId field:MaxRows sum:bc76ffd8";
    GetAllCustomerCenterConfigs "POST /api/v1/Agents/CustomerService/GetAllCustomerCenterConfigs v1CustomerServiceAgent_GetAllCustomerCenterConfigs query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:57fe8440";
    GetCustomerCenterConfig "POST /api/v1/Agents/CustomerService/GetCustomerCenterConfig v1CustomerServiceAgent_GetCustomerCenterConfig query:required:int32:customerCenterConfigId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:693dc4c9";
    GetCustomerServiceStartup "POST /api/v1/Agents/CustomerService/GetCustomerServiceStartup v1CustomerServiceAgent_GetCustomerServiceStartup query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:c4bf0519";
    GetFaqForCustomer "POST /api/v1/Agents/CustomerService/GetFaqForCustomer v1CustomerServiceAgent_GetFaqForCustomer query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetFaqForCustomerRequest field:FaqEntryId sum:a17f9b36";
    GetMailboxEntity "POST /api/v1/Agents/CustomerService/GetMailboxEntity v1CustomerServiceAgent_GetMailboxEntity query:required:int32:mailboxEntityId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:da72c56d";
    GetMailboxes "POST /api/v1/Agents/CustomerService/GetMailboxes v1CustomerServiceAgent_GetMailboxes query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:713f7f6b";
    GetParsedTemplate "POST /api/v1/Agents/CustomerService/GetParsedTemplate v1CustomerServiceAgent_GetParsedTemplate query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetParsedTemplateRequest field:ReplyTemplateId field:LanguageId field:PersonId field:TicketId sum:abfca6e2";
    GetProgramUrl "POST /api/v1/Agents/CustomerService/GetProgramUrl v1CustomerServiceAgent_GetProgramUrl query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetProgramUrlRequest field:ProgramName field:External sum:6d13bc5b";
    GetSmsConfig "POST /api/v1/Agents/CustomerService/GetSmsConfig v1CustomerServiceAgent_GetSmsConfig query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:9ef4861a";
    GetStatistics "POST /api/v1/Agents/CustomerService/GetStatistics v1CustomerServiceAgent_GetStatistics query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetStatisticsRequest field:Functions sum:eaab2bd0";
    HasChatNotify "POST /api/v1/Agents/CustomerService/HasChatNotify v1CustomerServiceAgent_HasChatNotify query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:841250ae";
    RemoveSession "POST /api/v1/Agents/CustomerService/RemoveSession v1CustomerServiceAgent_RemoveSession query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:RemoveSessionRequest field:LoginId sum:3f71714f";
    SaveAllCustomerCenterConfigs "POST /api/v1/Agents/CustomerService/SaveAllCustomerCenterConfigs v1CustomerServiceAgent_SaveAllCustomerCenterConfigs query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SaveAllCustomerCenterConfigsRequest field:CustConfigs sum:7d8e44eb";
    SaveCustomerCenterConfig "POST /api/v1/Agents/CustomerService/SaveCustomerCenterConfig v1CustomerServiceAgent_SaveCustomerCenterConfig headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:1479920f";
    SaveMailboxEntity "POST /api/v1/Agents/CustomerService/SaveMailboxEntity v1CustomerServiceAgent_SaveMailboxEntity headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:5315e4f3";
    SaveSmsConfig "POST /api/v1/Agents/CustomerService/SaveSmsConfig v1CustomerServiceAgent_SaveSmsConfig headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:3effba87";
    SessionIsValid "POST /api/v1/Agents/CustomerService/SessionIsValid v1CustomerServiceAgent_SessionIsValid query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:SessionIsValidRequest field:CsSessionKey sum:7d23a558";
    TestSmtpServer "POST /api/v1/Agents/CustomerService/TestSmtpServer v1CustomerServiceAgent_TestSmtpServer query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:TestSmtpServerRequest field:SmtpUri field:From field:UseStoredPassword sum:a6d566fa";
    UpdateFeatureToggles "POST /api/v1/Agents/CustomerService/UpdateFeatureToggles v1CustomerServiceAgent_UpdateFeatureToggles query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:UpdateFeatureTogglesRequest field:FeatureToggles sum:200fb3f0";
} }
