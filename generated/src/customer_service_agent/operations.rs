// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "CustomerService_Agent" 31 {
    0 ADD_MESSAGE_FROM_MAIL_DATA Post "/api/v1/Agents/CustomerService/AddMessageFromMailData" "v1CustomerServiceAgent_AddMessageFromMailData" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    1 CHECK_IF_CUSTOMIZED_TEMPLATES Post "/api/v1/Agents/CustomerService/CheckIfCustomizedTemplates" "v1CustomerServiceAgent_CheckIfCustomizedTemplates" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    2 CHECK_SYMMETRIC_ENCRYPTION Post "/api/v1/Agents/CustomerService/CheckSymmetricEncryption" "v1CustomerServiceAgent_CheckSymmetricEncryption" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 CREATE_DEFAULT_CUSTOMER_CENTER_CONFIG Post "/api/v1/Agents/CustomerService/CreateDefaultCustomerCenterConfig" "v1CustomerServiceAgent_CreateDefaultCustomerCenterConfig" [] HEADERS_1, None, ANSWERS_200;
    4 CREATE_DEFAULT_MAILBOX_ENTITY Post "/api/v1/Agents/CustomerService/CreateDefaultMailboxEntity" "v1CustomerServiceAgent_CreateDefaultMailboxEntity" [] HEADERS_1, None, ANSWERS_200;
    5 CREATE_DEFAULT_SMS_CONFIG Post "/api/v1/Agents/CustomerService/CreateDefaultSmsConfig" "v1CustomerServiceAgent_CreateDefaultSmsConfig" [] HEADERS_1, None, ANSWERS_200;
    6 CREATE_SESSION Post "/api/v1/Agents/CustomerService/CreateSession" "v1CustomerServiceAgent_CreateSession" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    7 CREATE_TICKET_FROM_MAIL_DATA Post "/api/v1/Agents/CustomerService/CreateTicketFromMailData" "v1CustomerServiceAgent_CreateTicketFromMailData" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    8 DELETE_CUSTOMER_CENTER_CONFIG Post "/api/v1/Agents/CustomerService/DeleteCustomerCenterConfig" "v1CustomerServiceAgent_DeleteCustomerCenterConfig" [Query "CustomerCenterConfigId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    9 EVENT_HANDLER_EXISTS Post "/api/v1/Agents/CustomerService/EventHandlerExists" "v1CustomerServiceAgent_EventHandlerExists" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 EXECUTE_EVENT_HANDLERS Post "/api/v1/Agents/CustomerService/ExecuteEventHandlers" "v1CustomerServiceAgent_ExecuteEventHandlers" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 FIND_TICKETS_BY_TITLE_OR_ID Post "/api/v1/Agents/CustomerService/FindTicketsByTitleOrId" "v1CustomerServiceAgent_FindTicketsByTitleOrId" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    12 GET_ALL_CUSTOMER_CENTER_CONFIGS Post "/api/v1/Agents/CustomerService/GetAllCustomerCenterConfigs" "v1CustomerServiceAgent_GetAllCustomerCenterConfigs" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    13 GET_CUSTOMER_CENTER_CONFIG Post "/api/v1/Agents/CustomerService/GetCustomerCenterConfig" "v1CustomerServiceAgent_GetCustomerCenterConfig" [Query "customerCenterConfigId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    14 GET_CUSTOMER_SERVICE_STARTUP Post "/api/v1/Agents/CustomerService/GetCustomerServiceStartup" "v1CustomerServiceAgent_GetCustomerServiceStartup" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    15 GET_FAQ_FOR_CUSTOMER Post "/api/v1/Agents/CustomerService/GetFaqForCustomer" "v1CustomerServiceAgent_GetFaqForCustomer" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    16 GET_MAILBOX_ENTITY Post "/api/v1/Agents/CustomerService/GetMailboxEntity" "v1CustomerServiceAgent_GetMailboxEntity" [Query "mailboxEntityId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    17 GET_MAILBOXES Post "/api/v1/Agents/CustomerService/GetMailboxes" "v1CustomerServiceAgent_GetMailboxes" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    18 GET_PARSED_TEMPLATE Post "/api/v1/Agents/CustomerService/GetParsedTemplate" "v1CustomerServiceAgent_GetParsedTemplate" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    19 GET_PROGRAM_URL Post "/api/v1/Agents/CustomerService/GetProgramUrl" "v1CustomerServiceAgent_GetProgramUrl" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    20 GET_SMS_CONFIG Post "/api/v1/Agents/CustomerService/GetSmsConfig" "v1CustomerServiceAgent_GetSmsConfig" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    21 GET_STATISTICS Post "/api/v1/Agents/CustomerService/GetStatistics" "v1CustomerServiceAgent_GetStatistics" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    22 HAS_CHAT_NOTIFY Post "/api/v1/Agents/CustomerService/HasChatNotify" "v1CustomerServiceAgent_HasChatNotify" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    23 REMOVE_SESSION Post "/api/v1/Agents/CustomerService/RemoveSession" "v1CustomerServiceAgent_RemoveSession" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    24 SAVE_ALL_CUSTOMER_CENTER_CONFIGS Post "/api/v1/Agents/CustomerService/SaveAllCustomerCenterConfigs" "v1CustomerServiceAgent_SaveAllCustomerCenterConfigs" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    25 SAVE_CUSTOMER_CENTER_CONFIG Post "/api/v1/Agents/CustomerService/SaveCustomerCenterConfig" "v1CustomerServiceAgent_SaveCustomerCenterConfig" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    26 SAVE_MAILBOX_ENTITY Post "/api/v1/Agents/CustomerService/SaveMailboxEntity" "v1CustomerServiceAgent_SaveMailboxEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    27 SAVE_SMS_CONFIG Post "/api/v1/Agents/CustomerService/SaveSmsConfig" "v1CustomerServiceAgent_SaveSmsConfig" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    28 SESSION_IS_VALID Post "/api/v1/Agents/CustomerService/SessionIsValid" "v1CustomerServiceAgent_SessionIsValid" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    29 TEST_SMTP_SERVER Post "/api/v1/Agents/CustomerService/TestSmtpServer" "v1CustomerServiceAgent_TestSmtpServer" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    30 UPDATE_FEATURE_TOGGLES Post "/api/v1/Agents/CustomerService/UpdateFeatureToggles" "v1CustomerServiceAgent_UpdateFeatureToggles" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
} }
