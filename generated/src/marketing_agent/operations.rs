// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Marketing_Agent" crate::tables::SHARED {
    CalculateMailingStatistics "POST /api/v1/Agents/Marketing/CalculateMailingStatistics v1MarketingAgent_CalculateMailingStatistics query:optional:text:$select headers:0 request:0 responses:0 body:CalculateMailingStatisticsRequest field:ShipmentId";
    CreateDefaultFormEntity "POST /api/v1/Agents/Marketing/CreateDefaultFormEntity v1MarketingAgent_CreateDefaultFormEntity headers:0 responses:0";
    CreateDefaultFormSubmissionEntity "POST /api/v1/Agents/Marketing/CreateDefaultFormSubmissionEntity v1MarketingAgent_CreateDefaultFormSubmissionEntity headers:0 responses:0";
    CreateDefaultShipmentMessageBlockEntity "POST /api/v1/Agents/Marketing/CreateDefaultShipmentMessageBlockEntity v1MarketingAgent_CreateDefaultShipmentMessageBlockEntity headers:0 responses:0";
    CreateDefaultShipmentMessageEntity "POST /api/v1/Agents/Marketing/CreateDefaultShipmentMessageEntity v1MarketingAgent_CreateDefaultShipmentMessageEntity headers:0 responses:0";
    DeleteFormEntity "POST /api/v1/Agents/Marketing/DeleteFormEntity v1MarketingAgent_DeleteFormEntity query:required:int32:FormEntityId headers:1 responses:1";
    DeleteFormSubmissionEntity "POST /api/v1/Agents/Marketing/DeleteFormSubmissionEntity v1MarketingAgent_DeleteFormSubmissionEntity query:required:int32:FormSubmissionEntityId headers:1 responses:1";
    DeleteShipmentMessageBlockEntity "POST /api/v1/Agents/Marketing/DeleteShipmentMessageBlockEntity v1MarketingAgent_DeleteShipmentMessageBlockEntity query:required:int32:ShipmentMessageBlockEntityId headers:1 responses:1";
    DeleteShipmentMessageEntity "POST /api/v1/Agents/Marketing/DeleteShipmentMessageEntity v1MarketingAgent_DeleteShipmentMessageEntity query:required:int32:ShipmentMessageEntityId headers:1 responses:1";
    GetFormEntity "POST /api/v1/Agents/Marketing/GetFormEntity v1MarketingAgent_GetFormEntity query:required:int32:formEntityId query:optional:text:$select headers:0 responses:0";
    GetFormSubmissionEntity "POST /api/v1/Agents/Marketing/GetFormSubmissionEntity v1MarketingAgent_GetFormSubmissionEntity query:required:int32:formSubmissionEntityId query:optional:text:$select headers:0 responses:0";
    GetPreviewMailing "POST /api/v1/Agents/Marketing/GetPreviewMailing v1MarketingAgent_GetPreviewMailing query:optional:text:$select headers:0 request:0 responses:0 body:GetPreviewMailingRequest field:ShipmentAddrId";
    GetPreviewMailingHeader "POST /api/v1/Agents/Marketing/GetPreviewMailingHeader v1MarketingAgent_GetPreviewMailingHeader query:optional:text:$select headers:0 request:0 responses:0 body:GetPreviewMailingHeaderRequest field:ShipmentId";
    GetShipmentMessageBlockEntity "POST /api/v1/Agents/Marketing/GetShipmentMessageBlockEntity v1MarketingAgent_GetShipmentMessageBlockEntity query:required:int32:shipmentMessageBlockEntityId query:optional:text:$select headers:0 responses:0";
    GetShipmentMessageEntity "POST /api/v1/Agents/Marketing/GetShipmentMessageEntity v1MarketingAgent_GetShipmentMessageEntity query:required:int32:shipmentMessageEntityId query:optional:text:$select headers:0 responses:0";
    GetUserBlocks "POST /api/v1/Agents/Marketing/GetUserBlocks v1MarketingAgent_GetUserBlocks query:optional:text:$select headers:0 request:0 responses:0 body:GetUserBlocksRequest field:AssociateId";
    SaveFormEntity "POST /api/v1/Agents/Marketing/SaveFormEntity v1MarketingAgent_SaveFormEntity headers:0 request:0 responses:0";
    SaveFormSubmissionEntity "POST /api/v1/Agents/Marketing/SaveFormSubmissionEntity v1MarketingAgent_SaveFormSubmissionEntity headers:0 request:0 responses:0";
    SaveShipmentMessageBlockEntity "POST /api/v1/Agents/Marketing/SaveShipmentMessageBlockEntity v1MarketingAgent_SaveShipmentMessageBlockEntity headers:0 request:0 responses:0";
    SaveShipmentMessageEntity "POST /api/v1/Agents/Marketing/SaveShipmentMessageEntity v1MarketingAgent_SaveShipmentMessageEntity headers:0 request:0 responses:0";
    VerifyGoogleRecaptcha "POST /api/v1/Agents/Marketing/VerifyGoogleRecaptcha v1MarketingAgent_VerifyGoogleRecaptcha query:optional:text:$select headers:0 request:0 responses:0 body:VerifyGoogleRecaptchaRequest field:Token field:OptionalSecretKey";
} }
