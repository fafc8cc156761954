// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Report_Agent" crate::tables::SHARED {
    CreateDefaultReportEntity "POST /api/v1/Agents/Report/CreateDefaultReportEntity v1ReportAgent_CreateDefaultReportEntity headers:0 responses:0";
    CreateDefaultReportLabelLayoutEntity "POST /api/v1/Agents/Report/CreateDefaultReportLabelLayoutEntity v1ReportAgent_CreateDefaultReportLabelLayoutEntity headers:0 responses:0";
    CreateFavorite "POST /api/v1/Agents/Report/CreateFavorite v1ReportAgent_CreateFavorite query:optional:text:$select headers:0 request:0 responses:0 body:CreateFavoriteRequest field:SourceId field:Name field:Description";
    DeleteFavorite "POST /api/v1/Agents/Report/DeleteFavorite v1ReportAgent_DeleteFavorite query:optional:text:$select headers:1 request:0 responses:1 body:DeleteFavoriteRequest field:ReportEntityId";
    DeleteReport "POST /api/v1/Agents/Report/DeleteReport v1ReportAgent_DeleteReport query:optional:text:$select headers:0 request:0 responses:0 body:DeleteReportRequest field:ReportId";
    DeleteReportLabelLayoutEntity "POST /api/v1/Agents/Report/DeleteReportLabelLayoutEntity v1ReportAgent_DeleteReportLabelLayoutEntity query:required:int32:ReportLabelLayoutEntityId headers:1 responses:1";
    GenerateReport "POST /api/v1/Agents/Report/GenerateReport v1ReportAgent_GenerateReport query:optional:text:$select headers:0 request:0 responses:0";
    GetReportEntity "POST /api/v1/Agents/Report/GetReportEntity v1ReportAgent_GetReportEntity query:required:int32:reportEntityId query:optional:text:$select headers:0 responses:0";
    GetReportLabelLayoutEntity "POST /api/v1/Agents/Report/GetReportLabelLayoutEntity v1ReportAgent_GetReportLabelLayoutEntity query:required:int32:reportLabelLayoutEntityId query:optional:text:$select headers:0 responses:0";
    ImportReport "POST /api/v1/Agents/Report/ImportReport v1ReportAgent_ImportReport query:optional:text:$select headers:0 request:0 responses:0 body:ImportReportRequest field:Report";
    SaveReportEntity "POST /api/v1/Agents/Report/SaveReportEntity v1ReportAgent_SaveReportEntity headers:0 request:0 responses:0";
    SaveReportLabelLayoutEntity "POST /api/v1/Agents/Report/SaveReportLabelLayoutEntity v1ReportAgent_SaveReportLabelLayoutEntity headers:0 request:0 responses:0";
    UpdateFavorite "POST /api/v1/Agents/Report/UpdateFavorite v1ReportAgent_UpdateFavorite query:optional:text:$select headers:0 request:0 responses:0 body:UpdateFavoriteRequest field:ReportEntity";
} }
