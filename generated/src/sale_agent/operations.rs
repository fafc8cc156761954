// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Sale_Agent" crate::tables::SHARED {
    AddSaleStakeholders "POST /api/v1/Agents/Sale/AddSaleStakeholders v1SaleAgent_AddSaleStakeholders query:optional:text:$select headers:1 request:0 responses:1 body:AddSaleStakeholdersRequest field:SaleId field:SaleStakeholders";
    BatchUpdateNextDueDate "POST /api/v1/Agents/Sale/BatchUpdateNextDueDate v1SaleAgent_BatchUpdateNextDueDate query:optional:text:$select headers:1 responses:1";
    CreateDefaultSaleEntity "POST /api/v1/Agents/Sale/CreateDefaultSaleEntity v1SaleAgent_CreateDefaultSaleEntity headers:0 responses:0";
    CreateDefaultSaleStakeholder "POST /api/v1/Agents/Sale/CreateDefaultSaleStakeholder v1SaleAgent_CreateDefaultSaleStakeholder headers:0 responses:0";
    CreateDefaultSaleSummary "POST /api/v1/Agents/Sale/CreateDefaultSaleSummary v1SaleAgent_CreateDefaultSaleSummary headers:0 responses:0";
    DeleteSaleEntity "POST /api/v1/Agents/Sale/DeleteSaleEntity v1SaleAgent_DeleteSaleEntity query:required:int32:SaleEntityId headers:1 responses:1";
    DeleteSaleStakeholder "POST /api/v1/Agents/Sale/DeleteSaleStakeholder v1SaleAgent_DeleteSaleStakeholder query:required:int32:SaleStakeholderId headers:1 responses:1";
    DeleteSaleStakeholders "POST /api/v1/Agents/Sale/DeleteSaleStakeholders v1SaleAgent_DeleteSaleStakeholders query:optional:text:$select headers:1 request:0 responses:1 body:DeleteSaleStakeholdersRequest field:SaleStakeholderIds";
    GetMyOpportunities "POST /api/v1/Agents/Sale/GetMyOpportunities v1SaleAgent_GetMyOpportunities query:optional:text:$select headers:0 request:0 responses:0 body:GetMyOpportunitiesRequest field:Count";
    GetNextDueDate "POST /api/v1/Agents/Sale/GetNextDueDate v1SaleAgent_GetNextDueDate query:optional:text:$select headers:0 request:0 responses:0 body:GetNextDueDateRequest field:SaleId";
    GetNextSaleStage "POST /api/v1/Agents/Sale/GetNextSaleStage v1SaleAgent_GetNextSaleStage query:optional:text:$select headers:0 request:0 responses:0 body:GetNextSaleStageRequest field:SaleId field:IncludeCurrentStage";
    GetOpenSalesForContact "POST /api/v1/Agents/Sale/GetOpenSalesForContact v1SaleAgent_GetOpenSalesForContact query:optional:text:$select headers:0 request:0 responses:0 body:GetOpenSalesForContactRequest field:ContactId";
    GetProbabilityFromStage "POST /api/v1/Agents/Sale/GetProbabilityFromStage v1SaleAgent_GetProbabilityFromStage query:optional:text:$select headers:0 request:0 responses:0 body:GetProbabilityFromStageRequest field:StageId";
    GetRecentSales "POST /api/v1/Agents/Sale/GetRecentSales v1SaleAgent_GetRecentSales query:optional:text:$select headers:0 request:0 responses:0 body:GetRecentSalesRequest field:AmountLimit field:Count";
    GetSale "POST /api/v1/Agents/Sale/GetSale v1SaleAgent_GetSale query:required:int32:saleId query:optional:text:$select headers:0 responses:0";
    GetSaleEntity "POST /api/v1/Agents/Sale/GetSaleEntity v1SaleAgent_GetSaleEntity query:required:int32:saleEntityId query:optional:text:$select headers:0 responses:0";
    GetSaleList "POST /api/v1/Agents/Sale/GetSaleList v1SaleAgent_GetSaleList query:optional:text:$select headers:0 request:0 responses:0";
    GetSaleStakeholder "POST /api/v1/Agents/Sale/GetSaleStakeholder v1SaleAgent_GetSaleStakeholder query:required:int32:saleStakeholderId query:optional:text:$select headers:0 responses:0";
    GetSaleStakeholderById "POST /api/v1/Agents/Sale/GetSaleStakeholderById v1SaleAgent_GetSaleStakeholderById query:optional:text:$select headers:0 request:0 responses:0 body:GetSaleStakeholderByIdRequest field:SaleStakeholderIds";
    GetSaleStakeholderList "POST /api/v1/Agents/Sale/GetSaleStakeholderList v1SaleAgent_GetSaleStakeholderList query:optional:text:$select headers:0 request:0 responses:0";
    GetSaleStakeholders "POST /api/v1/Agents/Sale/GetSaleStakeholders v1SaleAgent_GetSaleStakeholders query:optional:text:$select headers:0 request:0 responses:0 body:GetSaleStakeholdersRequest field:SaleId";
    GetSalesByDate "POST /api/v1/Agents/Sale/GetSalesByDate v1SaleAgent_GetSalesByDate query:optional:text:$select headers:0 request:0 responses:0 body:GetSalesByDateRequest field:FromDate field:ToDate field:AmountLimit field:Status";
    GetSalesFromContact "POST /api/v1/Agents/Sale/GetSalesFromContact v1SaleAgent_GetSalesFromContact query:optional:text:$select headers:0 request:0 responses:0 body:GetSalesFromContactRequest field:ContactId field:OnlyOpenSales";
    GetSalesFromPerson "POST /api/v1/Agents/Sale/GetSalesFromPerson v1SaleAgent_GetSalesFromPerson query:optional:text:$select headers:0 request:0 responses:0 body:GetSalesFromPersonRequest field:PersonId field:OnlyOpenSales";
    GetSummaryByAssociate "POST /api/v1/Agents/Sale/GetSummaryByAssociate v1SaleAgent_GetSummaryByAssociate query:optional:text:$select headers:0 request:0 responses:0 body:GetSummaryByAssociateRequest field:AssociateId field:FromDate field:ToDate";
    GetSummaryByContact "POST /api/v1/Agents/Sale/GetSummaryByContact v1SaleAgent_GetSummaryByContact query:optional:text:$select headers:0 request:0 responses:0 body:GetSummaryByContactRequest field:ContactId field:FromDate field:ToDate";
    GetSummaryByGroup "POST /api/v1/Agents/Sale/GetSummaryByGroup v1SaleAgent_GetSummaryByGroup query:optional:text:$select headers:0 request:0 responses:0 body:GetSummaryByGroupRequest field:GroupId field:FromDate field:ToDate";
    GetUpcomingSales "POST /api/v1/Agents/Sale/GetUpcomingSales v1SaleAgent_GetUpcomingSales query:optional:text:$select headers:0 request:0 responses:0 body:GetUpcomingSalesRequest field:WeightedAmountLimit field:Count";
    HasGuide "POST /api/v1/Agents/Sale/HasGuide v1SaleAgent_HasGuide query:optional:text:$select headers:0 request:0 responses:0 body:Sale_HasGuideRequest field:SaleId";
    HasGuideActivities "POST /api/v1/Agents/Sale/HasGuideActivities v1SaleAgent_HasGuideActivities query:optional:text:$select headers:0 request:0 responses:0 body:Sale_HasGuideActivitiesRequest field:SaleId";
    HasStakeholderSetting "POST /api/v1/Agents/Sale/HasStakeholderSetting v1SaleAgent_HasStakeholderSetting query:optional:text:$select headers:0 request:0 responses:0 body:HasStakeholderSettingRequest field:SaleId";
    IsNumberValid "POST /api/v1/Agents/Sale/IsNumberValid v1SaleAgent_IsNumberValid query:optional:text:$select headers:0 request:0 responses:0 body:Sale_IsNumberValidRequest field:ContactId field:Number";
    OfferAutoNextStageOnApppointmentCompleted "POST /api/v1/Agents/Sale/OfferAutoNextStageOnApppointmentCompleted v1SaleAgent_OfferAutoNextStageOnApppointmentCompleted query:optional:text:$select headers:0 request:0 responses:0 body:OfferAutoNextStageOnApppointmentCompletedRequest field:AppointmentId";
    SaveSaleEntity "POST /api/v1/Agents/Sale/SaveSaleEntity v1SaleAgent_SaveSaleEntity headers:0 request:0 responses:0";
    SaveSaleStakeholder "POST /api/v1/Agents/Sale/SaveSaleStakeholder v1SaleAgent_SaveSaleStakeholder headers:0 request:0 responses:0";
    SetAsLost "POST /api/v1/Agents/Sale/SetAsLost v1SaleAgent_SetAsLost query:optional:text:$select headers:1 request:0 responses:1 body:SetAsLostRequest field:SaleIds";
    SetAsSold "POST /api/v1/Agents/Sale/SetAsSold v1SaleAgent_SetAsSold query:optional:text:$select headers:1 request:0 responses:1 body:SetAsSoldRequest field:SaleIds";
    UpdateSaleStakeholders "POST /api/v1/Agents/Sale/UpdateSaleStakeholders v1SaleAgent_UpdateSaleStakeholders query:optional:text:$select headers:0 request:0 responses:0 body:UpdateSaleStakeholdersRequest field:Stakeholders";
    ValidateSaleEntity "POST /api/v1/Agents/Sale/ValidateSaleEntity v1SaleAgent_ValidateSaleEntity query:optional:text:$select headers:0 request:0 responses:0 body:ValidateSaleEntityRequest field:SaleEntity";
} }
