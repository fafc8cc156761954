// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "Report_Agent" 13 {
    0 CREATE_DEFAULT_REPORT_ENTITY Post "/api/v1/Agents/Report/CreateDefaultReportEntity" "v1ReportAgent_CreateDefaultReportEntity" [] HEADERS_1, None, ANSWERS_200;
    1 CREATE_DEFAULT_REPORT_LABEL_LAYOUT_ENTITY Post "/api/v1/Agents/Report/CreateDefaultReportLabelLayoutEntity" "v1ReportAgent_CreateDefaultReportLabelLayoutEntity" [] HEADERS_1, None, ANSWERS_200;
    2 CREATE_FAVORITE Post "/api/v1/Agents/Report/CreateFavorite" "v1ReportAgent_CreateFavorite" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 DELETE_FAVORITE Post "/api/v1/Agents/Report/DeleteFavorite" "v1ReportAgent_DeleteFavorite" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    4 DELETE_REPORT Post "/api/v1/Agents/Report/DeleteReport" "v1ReportAgent_DeleteReport" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    5 DELETE_REPORT_LABEL_LAYOUT_ENTITY Post "/api/v1/Agents/Report/DeleteReportLabelLayoutEntity" "v1ReportAgent_DeleteReportLabelLayoutEntity" [Query "ReportLabelLayoutEntityId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    6 GENERATE_REPORT Post "/api/v1/Agents/Report/GenerateReport" "v1ReportAgent_GenerateReport" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    7 GET_REPORT_ENTITY Post "/api/v1/Agents/Report/GetReportEntity" "v1ReportAgent_GetReportEntity" [Query "reportEntityId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    8 GET_REPORT_LABEL_LAYOUT_ENTITY Post "/api/v1/Agents/Report/GetReportLabelLayoutEntity" "v1ReportAgent_GetReportLabelLayoutEntity" [Query "reportLabelLayoutEntityId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    9 IMPORT_REPORT Post "/api/v1/Agents/Report/ImportReport" "v1ReportAgent_ImportReport" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 SAVE_REPORT_ENTITY Post "/api/v1/Agents/Report/SaveReportEntity" "v1ReportAgent_SaveReportEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 SAVE_REPORT_LABEL_LAYOUT_ENTITY Post "/api/v1/Agents/Report/SaveReportLabelLayoutEntity" "v1ReportAgent_SaveReportLabelLayoutEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    12 UPDATE_FAVORITE Post "/api/v1/Agents/Report/UpdateFavorite" "v1ReportAgent_UpdateFavorite" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
