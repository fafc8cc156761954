// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "Sale_Agent" 39 {
    0 ADD_SALE_STAKEHOLDERS Post "/api/v1/Agents/Sale/AddSaleStakeholders" "v1SaleAgent_AddSaleStakeholders" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    1 BATCH_UPDATE_NEXT_DUE_DATE Post "/api/v1/Agents/Sale/BatchUpdateNextDueDate" "v1SaleAgent_BatchUpdateNextDueDate" [Query "$select" Text Optional] HEADERS_2, None, ANSWERS_204;
    2 CREATE_DEFAULT_SALE_ENTITY Post "/api/v1/Agents/Sale/CreateDefaultSaleEntity" "v1SaleAgent_CreateDefaultSaleEntity" [] HEADERS_1, None, ANSWERS_200;
    3 CREATE_DEFAULT_SALE_STAKEHOLDER Post "/api/v1/Agents/Sale/CreateDefaultSaleStakeholder" "v1SaleAgent_CreateDefaultSaleStakeholder" [] HEADERS_1, None, ANSWERS_200;
    4 CREATE_DEFAULT_SALE_SUMMARY Post "/api/v1/Agents/Sale/CreateDefaultSaleSummary" "v1SaleAgent_CreateDefaultSaleSummary" [] HEADERS_1, None, ANSWERS_200;
    5 DELETE_SALE_ENTITY Post "/api/v1/Agents/Sale/DeleteSaleEntity" "v1SaleAgent_DeleteSaleEntity" [Query "SaleEntityId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    6 DELETE_SALE_STAKEHOLDER Post "/api/v1/Agents/Sale/DeleteSaleStakeholder" "v1SaleAgent_DeleteSaleStakeholder" [Query "SaleStakeholderId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    7 DELETE_SALE_STAKEHOLDERS Post "/api/v1/Agents/Sale/DeleteSaleStakeholders" "v1SaleAgent_DeleteSaleStakeholders" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    8 GET_MY_OPPORTUNITIES Post "/api/v1/Agents/Sale/GetMyOpportunities" "v1SaleAgent_GetMyOpportunities" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    9 GET_NEXT_DUE_DATE Post "/api/v1/Agents/Sale/GetNextDueDate" "v1SaleAgent_GetNextDueDate" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 GET_NEXT_SALE_STAGE Post "/api/v1/Agents/Sale/GetNextSaleStage" "v1SaleAgent_GetNextSaleStage" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 GET_OPEN_SALES_FOR_CONTACT Post "/api/v1/Agents/Sale/GetOpenSalesForContact" "v1SaleAgent_GetOpenSalesForContact" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    12 GET_PROBABILITY_FROM_STAGE Post "/api/v1/Agents/Sale/GetProbabilityFromStage" "v1SaleAgent_GetProbabilityFromStage" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    13 GET_RECENT_SALES Post "/api/v1/Agents/Sale/GetRecentSales" "v1SaleAgent_GetRecentSales" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_SALE Post "/api/v1/Agents/Sale/GetSale" "v1SaleAgent_GetSale" [Query "saleId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    15 GET_SALE_ENTITY Post "/api/v1/Agents/Sale/GetSaleEntity" "v1SaleAgent_GetSaleEntity" [Query "saleEntityId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    16 GET_SALE_LIST Post "/api/v1/Agents/Sale/GetSaleList" "v1SaleAgent_GetSaleList" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    17 GET_SALE_STAKEHOLDER Post "/api/v1/Agents/Sale/GetSaleStakeholder" "v1SaleAgent_GetSaleStakeholder" [Query "saleStakeholderId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    18 GET_SALE_STAKEHOLDER_BY_ID Post "/api/v1/Agents/Sale/GetSaleStakeholderById" "v1SaleAgent_GetSaleStakeholderById" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    19 GET_SALE_STAKEHOLDER_LIST Post "/api/v1/Agents/Sale/GetSaleStakeholderList" "v1SaleAgent_GetSaleStakeholderList" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    20 GET_SALE_STAKEHOLDERS Post "/api/v1/Agents/Sale/GetSaleStakeholders" "v1SaleAgent_GetSaleStakeholders" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    21 GET_SALES_BY_DATE Post "/api/v1/Agents/Sale/GetSalesByDate" "v1SaleAgent_GetSalesByDate" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    22 GET_SALES_FROM_CONTACT Post "/api/v1/Agents/Sale/GetSalesFromContact" "v1SaleAgent_GetSalesFromContact" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    23 GET_SALES_FROM_PERSON Post "/api/v1/Agents/Sale/GetSalesFromPerson" "v1SaleAgent_GetSalesFromPerson" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    24 GET_SUMMARY_BY_ASSOCIATE Post "/api/v1/Agents/Sale/GetSummaryByAssociate" "v1SaleAgent_GetSummaryByAssociate" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    25 GET_SUMMARY_BY_CONTACT Post "/api/v1/Agents/Sale/GetSummaryByContact" "v1SaleAgent_GetSummaryByContact" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    26 GET_SUMMARY_BY_GROUP Post "/api/v1/Agents/Sale/GetSummaryByGroup" "v1SaleAgent_GetSummaryByGroup" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    27 GET_UPCOMING_SALES Post "/api/v1/Agents/Sale/GetUpcomingSales" "v1SaleAgent_GetUpcomingSales" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    28 HAS_GUIDE Post "/api/v1/Agents/Sale/HasGuide" "v1SaleAgent_HasGuide" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    29 HAS_GUIDE_ACTIVITIES Post "/api/v1/Agents/Sale/HasGuideActivities" "v1SaleAgent_HasGuideActivities" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    30 HAS_STAKEHOLDER_SETTING Post "/api/v1/Agents/Sale/HasStakeholderSetting" "v1SaleAgent_HasStakeholderSetting" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    31 IS_NUMBER_VALID Post "/api/v1/Agents/Sale/IsNumberValid" "v1SaleAgent_IsNumberValid" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    32 OFFER_AUTO_NEXT_STAGE_ON_APPPOINTMENT_COMPLETED Post "/api/v1/Agents/Sale/OfferAutoNextStageOnApppointmentCompleted" "v1SaleAgent_OfferAutoNextStageOnApppointmentCompleted" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    33 SAVE_SALE_ENTITY Post "/api/v1/Agents/Sale/SaveSaleEntity" "v1SaleAgent_SaveSaleEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    34 SAVE_SALE_STAKEHOLDER Post "/api/v1/Agents/Sale/SaveSaleStakeholder" "v1SaleAgent_SaveSaleStakeholder" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    35 SET_AS_LOST Post "/api/v1/Agents/Sale/SetAsLost" "v1SaleAgent_SetAsLost" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    36 SET_AS_SOLD Post "/api/v1/Agents/Sale/SetAsSold" "v1SaleAgent_SetAsSold" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    37 UPDATE_SALE_STAKEHOLDERS Post "/api/v1/Agents/Sale/UpdateSaleStakeholders" "v1SaleAgent_UpdateSaleStakeholders" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    38 VALIDATE_SALE_ENTITY Post "/api/v1/Agents/Sale/ValidateSaleEntity" "v1SaleAgent_ValidateSaleEntity" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
