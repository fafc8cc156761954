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
    GetMyOpportunities "POST /api/v1/Agents/Sale/GetMyOpportunities v1SaleAgent_GetMyOpportunities reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetMyOpportunitiesRequest field:Count sum:26f6ea21";
    GetNextDueDate "POST /api/v1/Agents/Sale/GetNextDueDate v1SaleAgent_GetNextDueDate reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetNextDueDateRequest field:SaleId sum:106f3018";
    GetNextSaleStage "POST /api/v1/Agents/Sale/GetNextSaleStage v1SaleAgent_GetNextSaleStage reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetNextSaleStageRequest field:SaleId field:IncludeCurrentStage sum:1f98c2d1";
    GetOpenSalesForContact "POST /api/v1/Agents/Sale/GetOpenSalesForContact v1SaleAgent_GetOpenSalesForContact reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetOpenSalesForContactRequest field:ContactId sum:96207e9b";
    GetProbabilityFromStage "POST /api/v1/Agents/Sale/GetProbabilityFromStage v1SaleAgent_GetProbabilityFromStage reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetProbabilityFromStageRequest field:StageId sum:87ac90fd";
    GetRecentSales "POST /api/v1/Agents/Sale/GetRecentSales v1SaleAgent_GetRecentSales reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetRecentSalesRequest field:AmountLimit field:Count sum:568cda94";
    GetSale "POST /api/v1/Agents/Sale/GetSale v1SaleAgent_GetSale reads query:required:int32:saleId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:623305b0";
    GetSaleEntity "POST /api/v1/Agents/Sale/GetSaleEntity v1SaleAgent_GetSaleEntity reads query:required:int32:saleEntityId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:d595eefa";
    GetSaleList "POST /api/v1/Agents/Sale/GetSaleList v1SaleAgent_GetSaleList reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:69f4c49e";
    GetSaleStakeholder "POST /api/v1/Agents/Sale/GetSaleStakeholder v1SaleAgent_GetSaleStakeholder reads query:required:int32:saleStakeholderId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:2fc83576";
    GetSaleStakeholderById "POST /api/v1/Agents/Sale/GetSaleStakeholderById v1SaleAgent_GetSaleStakeholderById reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetSaleStakeholderByIdRequest field:SaleStakeholderIds sum:8997be2b";
    GetSaleStakeholderList "POST /api/v1/Agents/Sale/GetSaleStakeholderList v1SaleAgent_GetSaleStakeholderList reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:0b7a3e1c";
    GetSaleStakeholders "POST /api/v1/Agents/Sale/GetSaleStakeholders v1SaleAgent_GetSaleStakeholders reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetSaleStakeholdersRequest field:SaleId sum:99743e76";
    GetSalesByDate "POST /api/v1/Agents/Sale/GetSalesByDate v1SaleAgent_GetSalesByDate reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetSalesByDateRequest field:FromDate field:ToDate field:AmountLimit field:Status sum:b4be736c";
    GetSalesFromContact "POST /api/v1/Agents/Sale/GetSalesFromContact v1SaleAgent_GetSalesFromContact reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetSalesFromContactRequest field:ContactId field:OnlyOpenSales sum:eaf66ec9";
    GetSalesFromPerson "POST /api/v1/Agents/Sale/GetSalesFromPerson v1SaleAgent_GetSalesFromPerson reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetSalesFromPersonRequest field:PersonId field:OnlyOpenSales sum:2be33ce2";
    GetSummaryByAssociate "POST /api/v1/Agents/Sale/GetSummaryByAssociate v1SaleAgent_GetSummaryByAssociate reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetSummaryByAssociateRequest field:AssociateId field:FromDate field:ToDate sum:42118db4";
    GetSummaryByContact "POST /api/v1/Agents/Sale/GetSummaryByContact v1SaleAgent_GetSummaryByContact reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetSummaryByContactRequest field:ContactId field:FromDate field:ToDate sum:8c83cf72";
    GetSummaryByGroup "POST /api/v1/Agents/Sale/GetSummaryByGroup v1SaleAgent_GetSummaryByGroup reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetSummaryByGroupRequest field:GroupId field:FromDate field:ToDate sum:eaa8ab37";
    GetUpcomingSales "POST /api/v1/Agents/Sale/GetUpcomingSales v1SaleAgent_GetUpcomingSales reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetUpcomingSalesRequest field:WeightedAmountLimit field:Count sum:3da0fe55";
    HasGuide "POST /api/v1/Agents/Sale/HasGuide v1SaleAgent_HasGuide reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:Sale_HasGuideRequest field:SaleId sum:3fa7ded4";
    HasGuideActivities "POST /api/v1/Agents/Sale/HasGuideActivities v1SaleAgent_HasGuideActivities reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:Sale_HasGuideActivitiesRequest field:SaleId sum:6937692c";
    HasStakeholderSetting "POST /api/v1/Agents/Sale/HasStakeholderSetting v1SaleAgent_HasStakeholderSetting reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:HasStakeholderSettingRequest field:SaleId sum:c087e83e";
    IsNumberValid "POST /api/v1/Agents/Sale/IsNumberValid v1SaleAgent_IsNumberValid reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:Sale_IsNumberValidRequest field:ContactId field:Number sum:07d531be";
    OfferAutoNextStageOnApppointmentCompleted "POST /api/v1/Agents/Sale/OfferAutoNextStageOnApppointmentCompleted v1SaleAgent_OfferAutoNextStageOnApppointmentCompleted query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:OfferAutoNextStageOnApppointmentCompletedRequest field:AppointmentId sum:75344279";
    SaveSaleEntity "POST /api/v1/Agents/Sale/SaveSaleEntity v1SaleAgent_SaveSaleEntity headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:c2ac73f8";
    SaveSaleStakeholder "POST /api/v1/Agents/Sale/SaveSaleStakeholder v1SaleAgent_SaveSaleStakeholder headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:93c428b3";
    SetAsLost "POST /api/v1/Agents/Sale/SetAsLost v1SaleAgent_SetAsLost query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SetAsLostRequest field:SaleIds sum:a044a8c2";
    SetAsSold "POST /api/v1/Agents/Sale/SetAsSold v1SaleAgent_SetAsSold query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SetAsSoldRequest field:SaleIds sum:def92afa";
    UpdateSaleStakeholders "POST /api/v1/Agents/Sale/UpdateSaleStakeholders v1SaleAgent_UpdateSaleStakeholders query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:UpdateSaleStakeholdersRequest field:Stakeholders sum:6e42e714";
    ValidateSaleEntity "POST /api/v1/Agents/Sale/ValidateSaleEntity v1SaleAgent_ValidateSaleEntity reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:ValidateSaleEntityRequest field:SaleEntity sum:6eea548c";
} }
