// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Report_Agent" crate::tables::SHARED {
    CreateDefaultReportEntity "POST /api/v1/Agents/Report/CreateDefaultReportEntity v1ReportAgent_CreateDefaultReportEntity headers:61cd96ad responses:3ca57e4f sum:34298f04";
    CreateDefaultReportLabelLayoutEntity "POST /api/v1/Agents/Report/CreateDefaultReportLabelLayoutEntity v1ReportAgent_CreateDefaultReportLabelLayoutEntity headers:61cd96ad responses:3ca57e4f sum:fa083e22";
    CreateFavorite "POST /api/v1/Agents/Report/CreateFavorite v1ReportAgent_CreateFavorite query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:CreateFavoriteRequest field:SourceId field:Name field:Description sum:98cf3288";
    DeleteFavorite "POST /api/v1/Agents/Report/DeleteFavorite v1ReportAgent_DeleteFavorite query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:DeleteFavoriteRequest field:ReportEntityId sum:2b8600d7";
    DeleteReport "POST /api/v1/Agents/Report/DeleteReport v1ReportAgent_DeleteReport query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:DeleteReportRequest field:ReportId sum:2867767a";
    DeleteReportLabelLayoutEntity "POST /api/v1/Agents/Report/DeleteReportLabelLayoutEntity v1ReportAgent_DeleteReportLabelLayoutEntity query:required:int32:ReportLabelLayoutEntityId headers:f9ca0ff2 responses:5cd2bdb7 sum:add9153f";
    GenerateReport "POST /api/v1/Agents/Report/GenerateReport v1ReportAgent_GenerateReport query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:a5e1e1cf";
    GetReportEntity "POST /api/v1/Agents/Report/GetReportEntity v1ReportAgent_GetReportEntity reads query:required:int32:reportEntityId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:c651a45a";
    GetReportLabelLayoutEntity "POST /api/v1/Agents/Report/GetReportLabelLayoutEntity v1ReportAgent_GetReportLabelLayoutEntity reads query:required:int32:reportLabelLayoutEntityId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:0cf799f2";
    ImportReport "POST /api/v1/Agents/Report/ImportReport v1ReportAgent_ImportReport query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:ImportReportRequest field:Report sum:b94d2003";
    SaveReportEntity "POST /api/v1/Agents/Report/SaveReportEntity v1ReportAgent_SaveReportEntity headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:9e8fadcf";
    SaveReportLabelLayoutEntity "POST /api/v1/Agents/Report/SaveReportLabelLayoutEntity v1ReportAgent_SaveReportLabelLayoutEntity headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:024e39f1";
    UpdateFavorite "POST /api/v1/Agents/Report/UpdateFavorite v1ReportAgent_UpdateFavorite query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:UpdateFavoriteRequest field:ReportEntity sum:f9b1a834";
} }
