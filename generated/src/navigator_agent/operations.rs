// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Navigator_Agent" crate::tables::SHARED {
    GetNavigatorCompanies "POST /api/v1/Agents/Navigator/GetNavigatorCompanies v1NavigatorAgent_GetNavigatorCompanies query:optional:text:$select headers:0 request:0 responses:0 body:GetNavigatorCompaniesRequest field:Name";
    GetNavigatorCompany "POST /api/v1/Agents/Navigator/GetNavigatorCompany v1NavigatorAgent_GetNavigatorCompany query:required:int32:navigatorCompanyId query:optional:text:$select headers:0 responses:0";
    GetNavigatorCompanyList "POST /api/v1/Agents/Navigator/GetNavigatorCompanyList v1NavigatorAgent_GetNavigatorCompanyList query:optional:text:$select headers:0 request:0 responses:0";
} }
