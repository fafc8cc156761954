// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Navigator_Agent" crate::tables::SHARED {
    GetAllNavigatorCompany "POST /api/v1/Agents/Navigator/GetAllNavigatorCompany v1NavigatorAgent_GetAllNavigatorCompany reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:a3492797";
    GetNavigatorCompanies "POST /api/v1/Agents/Navigator/GetNavigatorCompanies v1NavigatorAgent_GetNavigatorCompanies reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetNavigatorCompaniesRequest field:Name sum:b43e9599";
    GetNavigatorCompanyList "POST /api/v1/Agents/Navigator/GetNavigatorCompanyList v1NavigatorAgent_GetNavigatorCompanyList reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:38dcb7ff";
} }
