// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, HEADERS_1, REQUEST_1};

operations! { "Sentry_Agent" 7 {
    0 CAN_CREATE_APPOINTMENT_IN_ALL_DIARIES Post "/api/v1/Agents/Sentry/CanCreateAppointmentInAllDiaries" "v1SentryAgent_CanCreateAppointmentInAllDiaries" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    1 CAN_CREATE_APPOINTMENT_IN_ASSOCIATE_DIARIES Post "/api/v1/Agents/Sentry/CanCreateAppointmentInAssociateDiaries" "v1SentryAgent_CanCreateAppointmentInAssociateDiaries" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    2 GET_FUNCTION_RIGHTS Post "/api/v1/Agents/Sentry/GetFunctionRights" "v1SentryAgent_GetFunctionRights" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    3 GET_NEW_TABLE_RIGHT Post "/api/v1/Agents/Sentry/GetNewTableRight" "v1SentryAgent_GetNewTableRight" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 GET_TABLE_RIGHT_BY_CONTACT_OWNERSHIP Post "/api/v1/Agents/Sentry/GetTableRightByContactOwnership" "v1SentryAgent_GetTableRightByContactOwnership" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    5 GET_TABLE_RIGHT_BY_OWNERSHIP Post "/api/v1/Agents/Sentry/GetTableRightByOwnership" "v1SentryAgent_GetTableRightByOwnership" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 HAS_FUNCTION_RIGHT Post "/api/v1/Agents/Sentry/HasFunctionRight" "v1SentryAgent_HasFunctionRight" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
