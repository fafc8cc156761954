// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Report_Agent" crate::tables::SHARED {
    CreateDefaultReportLabelLayoutEntity "POST /api/v1/Agents/Report/CreateDefaultReportLabelLayoutEntity v1ReportAgent_CreateDefaultReportLabelLayoutEntity headers:61cd96ad responses:3ca57e4f sum:fa083e22";
    DeleteReportLabelLayoutEntity "POST /api/v1/Agents/Report/DeleteReportLabelLayoutEntity v1ReportAgent_DeleteReportLabelLayoutEntity query:required:int32:reportLabelLayoutEntityId headers:f9ca0ff2 responses:5cd2bdb7 sum:004aa91f";
    GetReportLabelLayoutEntity "POST /api/v1/Agents/Report/GetReportLabelLayoutEntity v1ReportAgent_GetReportLabelLayoutEntity reads query:required:int32:reportLabelLayoutEntityId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:0cf799f2";
    SaveReportLabelLayoutEntity "POST /api/v1/Agents/Report/SaveReportLabelLayoutEntity v1ReportAgent_SaveReportLabelLayoutEntity headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:024e39f1";
} }
