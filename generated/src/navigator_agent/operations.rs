// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, HEADERS_1, REQUEST_1};

operations! { "Navigator_Agent" 3 {
    0 GET_NAVIGATOR_COMPANIES Post "/api/v1/Agents/Navigator/GetNavigatorCompanies" "v1NavigatorAgent_GetNavigatorCompanies" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    1 GET_NAVIGATOR_COMPANY Post "/api/v1/Agents/Navigator/GetNavigatorCompany" "v1NavigatorAgent_GetNavigatorCompany" [Query "navigatorCompanyId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    2 GET_NAVIGATOR_COMPANY_LIST Post "/api/v1/Agents/Navigator/GetNavigatorCompanyList" "v1NavigatorAgent_GetNavigatorCompanyList" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
