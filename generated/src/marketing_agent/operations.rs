// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Marketing_Agent" crate::tables::SHARED {
    CalculateMailingStatistics "POST /api/v1/Agents/Marketing/CalculateMailingStatistics v1MarketingAgent_CalculateMailingStatistics query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:CalculateMailingStatisticsRequest field:ShipmentId sum:e74d24a4";
    CreateDefaultAvailableFont "POST /api/v1/Agents/Marketing/CreateDefaultAvailableFont v1MarketingAgent_CreateDefaultAvailableFont query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:d5dcc4e2";
    CreateDefaultFormEntity "POST /api/v1/Agents/Marketing/CreateDefaultFormEntity v1MarketingAgent_CreateDefaultFormEntity headers:61cd96ad responses:3ca57e4f sum:a6161ed0";
    CreateDefaultFormSubmissionEntity "POST /api/v1/Agents/Marketing/CreateDefaultFormSubmissionEntity v1MarketingAgent_CreateDefaultFormSubmissionEntity headers:61cd96ad responses:3ca57e4f sum:1863477c";
    CreateDefaultShipmentMessageBlockEntity "POST /api/v1/Agents/Marketing/CreateDefaultShipmentMessageBlockEntity v1MarketingAgent_CreateDefaultShipmentMessageBlockEntity headers:61cd96ad responses:3ca57e4f sum:46e3bab8";
    CreateDefaultShipmentMessageEntity "POST /api/v1/Agents/Marketing/CreateDefaultShipmentMessageEntity v1MarketingAgent_CreateDefaultShipmentMessageEntity headers:61cd96ad responses:3ca57e4f sum:13d4ca17";
    DeleteAvailableFont "POST /api/v1/Agents/Marketing/DeleteAvailableFont v1MarketingAgent_DeleteAvailableFont query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:DeleteAvailableFontRequest field:AvailableFontId sum:ca3120c6";
    DeleteFormEntity "POST /api/v1/Agents/Marketing/DeleteFormEntity v1MarketingAgent_DeleteFormEntity query:required:int32:formEntityId headers:f9ca0ff2 responses:5cd2bdb7 sum:be18417b";
    DeleteFormSubmissionEntity "POST /api/v1/Agents/Marketing/DeleteFormSubmissionEntity v1MarketingAgent_DeleteFormSubmissionEntity query:required:int32:formSubmissionEntityId headers:f9ca0ff2 responses:5cd2bdb7 sum:2e9574e3";
    DeleteMessageAndShipment "POST /api/v1/Agents/Marketing/DeleteMessageAndShipment v1MarketingAgent_DeleteMessageAndShipment query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:DeleteMessageAndShipmentRequest field:MessageId sum:42575e8d";
    DeleteShipmentMessageBlockEntity "POST /api/v1/Agents/Marketing/DeleteShipmentMessageBlockEntity v1MarketingAgent_DeleteShipmentMessageBlockEntity query:required:int32:shipmentMessageBlockEntityId headers:f9ca0ff2 responses:5cd2bdb7 sum:b17f5353";
    DeleteShipmentMessageEntity "POST /api/v1/Agents/Marketing/DeleteShipmentMessageEntity v1MarketingAgent_DeleteShipmentMessageEntity query:required:int32:shipmentMessageEntityId headers:f9ca0ff2 responses:5cd2bdb7 sum:b582a555";
    GetAvailableFont "POST /api/v1/Agents/Marketing/GetAvailableFont v1MarketingAgent_GetAvailableFont reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetAvailableFontRequest field:AvailableFontId sum:ac671c47";
    GetFormEntity "POST /api/v1/Agents/Marketing/GetFormEntity v1MarketingAgent_GetFormEntity reads query:required:int32:formEntityId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:56d77ca4";
    GetFormSubmissionEntity "POST /api/v1/Agents/Marketing/GetFormSubmissionEntity v1MarketingAgent_GetFormSubmissionEntity reads query:required:int32:formSubmissionEntityId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:c03a9da4";
    GetFormSubmissionsCount "POST /api/v1/Agents/Marketing/GetFormSubmissionsCount v1MarketingAgent_GetFormSubmissionsCount reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetFormSubmissionsCountRequest field:FormId field:Status sum:19572ddb";
    GetPreviewMailing "POST /api/v1/Agents/Marketing/GetPreviewMailing v1MarketingAgent_GetPreviewMailing reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetPreviewMailingRequest field:ShipmentAddrId sum:72f6b3f6";
    GetPreviewMailingHeader "POST /api/v1/Agents/Marketing/GetPreviewMailingHeader v1MarketingAgent_GetPreviewMailingHeader reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetPreviewMailingHeaderRequest field:ShipmentId sum:6fb71b41";
    GetShipmentMessageBlockEntity "POST /api/v1/Agents/Marketing/GetShipmentMessageBlockEntity v1MarketingAgent_GetShipmentMessageBlockEntity reads query:required:int32:shipmentMessageBlockEntityId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:14959cac";
    GetShipmentMessageEntity "POST /api/v1/Agents/Marketing/GetShipmentMessageEntity v1MarketingAgent_GetShipmentMessageEntity reads query:required:int32:shipmentMessageEntityId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:d5ac4e44";
    GetUserBlocks "POST /api/v1/Agents/Marketing/GetUserBlocks v1MarketingAgent_GetUserBlocks reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetUserBlocksRequest field:AssociateId sum:46259285";
    RenameMailingByMessageId "POST /api/v1/Agents/Marketing/RenameMailingByMessageId v1MarketingAgent_RenameMailingByMessageId query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:RenameMailingByMessageIdRequest field:MessageId field:Name sum:d3df4122";
    SaveAvailableFont "POST /api/v1/Agents/Marketing/SaveAvailableFont v1MarketingAgent_SaveAvailableFont query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:SaveAvailableFontRequest field:Font sum:a83b7d2e";
    SaveFormEntity "POST /api/v1/Agents/Marketing/SaveFormEntity v1MarketingAgent_SaveFormEntity headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:ce9b1263";
    SaveFormSubmissionEntity "POST /api/v1/Agents/Marketing/SaveFormSubmissionEntity v1MarketingAgent_SaveFormSubmissionEntity headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:52073ba7";
    SaveShipmentMessageBlockEntity "POST /api/v1/Agents/Marketing/SaveShipmentMessageBlockEntity v1MarketingAgent_SaveShipmentMessageBlockEntity headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:42893e2b";
    SaveShipmentMessageEntity "POST /api/v1/Agents/Marketing/SaveShipmentMessageEntity v1MarketingAgent_SaveShipmentMessageEntity headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:c9c9a918";
    SetAllFormFieldRestrictions "POST /api/v1/Agents/Marketing/SetAllFormFieldRestrictions v1MarketingAgent_SetAllFormFieldRestrictions query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SetAllFormFieldRestrictionsRequest field:FormFieldRestrictions sum:df229e32";
    SetFontRank "POST /api/v1/Agents/Marketing/SetFontRank v1MarketingAgent_SetFontRank query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:SetFontRankRequest field:AvailableFontId field:Rank sum:c89a26da";
    VerifyGoogleRecaptcha "POST /api/v1/Agents/Marketing/VerifyGoogleRecaptcha v1MarketingAgent_VerifyGoogleRecaptcha query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:VerifyGoogleRecaptchaRequest field:Token field:OptionalSecretKey sum:f5457251";
} }
