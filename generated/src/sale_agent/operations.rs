// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Sale_Agent" crate::tables::SHARED {
    AddSaleStakeholders "POST /api/v1/Agents/Sale/AddSaleStakeholders v1SaleAgent_AddSaleStakeholders query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:AddSaleStakeholdersRequest field:SaleId field:SaleStakeholders sum:51522681";
    BatchUpdateNextDueDate "POST /api/v1/Agents/Sale/BatchUpdateNextDueDate v1SaleAgent_BatchUpdateNextDueDate query:optional:text:$select headers:f9ca0ff2 responses:5cd2bdb7 sum:0aa7a023";
    CreateDefaultSaleEntity "POST /api/v1/Agents/Sale/CreateDefaultSaleEntity v1SaleAgent_CreateDefaultSaleEntity headers:61cd96ad responses:3ca57e4f sum:164c09d9";
    CreateDefaultSaleStakeholder "POST /api/v1/Agents/Sale/CreateDefaultSaleStakeholder v1SaleAgent_CreateDefaultSaleStakeholder headers:61cd96ad responses:3ca57e4f sum:6ca17772";
    CreateDefaultSaleSummary "POST /api/v1/Agents/Sale/CreateDefaultSaleSummary v1SaleAgent_CreateDefaultSaleSummary headers:61cd96ad responses:3ca57e4f sum:c6bf1e6a";
    DeleteSaleEntity "POST /api/v1/Agents/Sale/DeleteSaleEntity v1SaleAgent_DeleteSaleEntity query:required:int32:SaleEntityId headers:f9ca0ff2 responses:5cd2bdb7 sum:63eec7cb";
    DeleteSaleStakeholder "POST /api/v1/Agents/Sale/DeleteSaleStakeholder v1SaleAgent_DeleteSaleStakeholder query:required:int32:SaleStakeholderId headers:f9ca0ff2 responses:5cd2bdb7 sum:ee2eec31";
    DeleteSaleStakeholders "POST /api/v1/Agents/Sale/DeleteSaleStakeholders v1SaleAgent_DeleteSaleStakeholders query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:DeleteSaleStakeholdersRequest field:SaleStakeholderIds sum:458f4a06";
    GetMyOpportunities "POST /api/v1/Agents/Sale/GetMyOpportunities v1SaleAgent_GetMyOpportunities query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetMyOpportunitiesRequest field:Count sum:b30d04a4";
    GetNextDueDate "POST /api/v1/Agents/Sale/GetNextDueDate v1SaleAgent_GetNextDueDate query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetNextDueDateRequest field:SaleId sum:64c0acb3";
    GetNextSaleStage "POST /api/v1/Agents/Sale/GetNextSaleStage v1SaleAgent_GetNextSaleStage query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetNextSaleStageRequest field:SaleId field:IncludeCurrentStage sum:e672f0c6";
    GetOpenSalesForContact "POST /api/v1/Agents/Sale/GetOpenSalesForContact v1SaleAgent_GetOpenSalesForContact query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetOpenSalesForContactRequest field:ContactId sum:61c36602";
    GetProbabilityFromStage "POST /api/v1/Agents/Sale/GetProbabilityFromStage v1SaleAgent_GetProbabilityFromStage query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetProbabilityFromStageRequest field:StageId sum:cb3e1e1e";
    GetRecentSales "POST /api/v1/Agents/Sale/GetRecentSales v1SaleAgent_GetRecentSales query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetRecentSalesRequest field:AmountLimit field:Count sum:d89ed069";
    GetSale "POST /api/v1/Agents/Sale/GetSale v1SaleAgent_GetSale query:required:int32:saleId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:3848275d";
    GetSaleEntity "POST /api/v1/Agents/Sale/GetSaleEntity v1SaleAgent_GetSaleEntity query:required:int32:saleEntityId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:32c9767b";
    GetSaleList "POST /api/v1/Agents/Sale/GetSaleList v1SaleAgent_GetSaleList query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:0ee9e355";
    GetSaleStakeholder "POST /api/v1/Agents/Sale/GetSaleStakeholder v1SaleAgent_GetSaleStakeholder query:required:int32:saleStakeholderId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:b56c8451";
    GetSaleStakeholderById "POST /api/v1/Agents/Sale/GetSaleStakeholderById v1SaleAgent_GetSaleStakeholderById query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetSaleStakeholderByIdRequest field:SaleStakeholderIds sum:f1e2317c";
    GetSaleStakeholderList "POST /api/v1/Agents/Sale/GetSaleStakeholderList v1SaleAgent_GetSaleStakeholderList query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:066c350b";
    GetSaleStakeholders "POST /api/v1/Agents/Sale/GetSaleStakeholders v1SaleAgent_GetSaleStakeholders query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetSaleStakeholdersRequest field:SaleId sum:90ec77b3";
    GetSalesByDate "POST /api/v1/Agents/Sale/GetSalesByDate v1SaleAgent_GetSalesByDate query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetSalesByDateRequest field:FromDate field:ToDate field:AmountLimit field:Status sum:6521e4ff";
    GetSalesFromContact "POST /api/v1/Agents/Sale/GetSalesFromContact v1SaleAgent_GetSalesFromContact query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetSalesFromContactRequest field:ContactId field:OnlyOpenSales sum:fd229a2a";
    GetSalesFromPerson "POST /api/v1/Agents/Sale/GetSalesFromPerson v1SaleAgent_GetSalesFromPerson query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetSalesFromPersonRequest field:PersonId field:OnlyOpenSales sum:e273d755";
    GetSummaryByAssociate "POST /api/v1/Agents/Sale/GetSummaryByAssociate v1SaleAgent_GetSummaryByAssociate query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetSummaryByAssociateRequest field:AssociateId field:FromDate field:ToDate sum:e4dfb3a3";
    GetSummaryByContact "POST /api/v1/Agents/Sale/GetSummaryByContact v1SaleAgent_GetSummaryByContact query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetSummaryByContactRequest field:ContactId field:FromDate field:ToDate sum:d598dd51";
    GetSummaryByGroup "POST /api/v1/Agents/Sale/GetSummaryByGroup v1SaleAgent_GetSummaryByGroup query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetSummaryByGroupRequest field:GroupId field:FromDate field:ToDate sum:db249700";
    GetUpcomingSales "POST /api/v1/Agents/Sale/GetUpcomingSales v1SaleAgent_GetUpcomingSales query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetUpcomingSalesRequest field:WeightedAmountLimit field:Count sum:2139fc84";
    HasGuide "POST /api/v1/Agents/Sale/HasGuide v1SaleAgent_HasGuide query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:Sale_HasGuideRequest field:SaleId sum:f32b6951";
    HasGuideActivities "POST /api/v1/Agents/Sale/HasGuideActivities v1SaleAgent_HasGuideActivities query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:Sale_HasGuideActivitiesRequest field:SaleId sum:ac6bed4d";
    HasStakeholderSetting "POST /api/v1/Agents/Sale/HasStakeholderSetting v1SaleAgent_HasStakeholderSetting query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:HasStakeholderSettingRequest field:SaleId sum:deee1187";
    IsNumberValid "POST /api/v1/Agents/Sale/IsNumberValid v1SaleAgent_IsNumberValid query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:Sale_IsNumberValidRequest field:ContactId field:Number sum:644538b5";
    OfferAutoNextStageOnApppointmentCompleted "POST /api/v1/Agents/Sale/OfferAutoNextStageOnApppointmentCompleted v1SaleAgent_OfferAutoNextStageOnApppointmentCompleted query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:OfferAutoNextStageOnApppointmentCompletedRequest field:AppointmentId sum:75344279";
    SaveSaleEntity "POST /api/v1/Agents/Sale/SaveSaleEntity v1SaleAgent_SaveSaleEntity headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:c2ac73f8";
    SaveSaleStakeholder "POST /api/v1/Agents/Sale/SaveSaleStakeholder v1SaleAgent_SaveSaleStakeholder headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:93c428b3";
    SetAsLost "POST /api/v1/Agents/Sale/SetAsLost v1SaleAgent_SetAsLost query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SetAsLostRequest field:SaleIds sum:a044a8c2";
    SetAsSold "POST /api/v1/Agents/Sale/SetAsSold v1SaleAgent_SetAsSold query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SetAsSoldRequest field:SaleIds sum:def92afa";
    UpdateSaleStakeholders "POST /api/v1/Agents/Sale/UpdateSaleStakeholders v1SaleAgent_UpdateSaleStakeholders query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:UpdateSaleStakeholdersRequest field:Stakeholders sum:6e42e714";
    ValidateSaleEntity "POST /api/v1/Agents/Sale/ValidateSaleEntity v1SaleAgent_ValidateSaleEntity query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:ValidateSaleEntityRequest field:SaleEntity sum:adc1cb0f";
} }
