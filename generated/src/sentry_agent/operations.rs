// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Sentry_Agent" crate::tables::SHARED {
    CanCreateAppointmentInAllDiaries "POST /api/v1/Agents/Sentry/CanCreateAppointmentInAllDiaries v1SentryAgent_CanCreateAppointmentInAllDiaries query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:a380bd0b";
    CanCreateAppointmentInAssociateDiaries "POST /api/v1/Agents/Sentry/CanCreateAppointmentInAssociateDiaries v1SentryAgent_CanCreateAppointmentInAssociateDiaries query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:CanCreateAppointmentInAssociateDiariesRequest field:AssociateIds sum:a69c42a1";
    CanCreateAppointmentInEachAssociatesDiary "POST /api/v1/Agents/Sentry/CanCreateAppointmentInEachAssociatesDiary v1SentryAgent_CanCreateAppointmentInEachAssociatesDiary query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:CanCreateAppointmentInEachAssociatesDiaryRequest field:AssociateIds sum:2fe06463";
    GetFunctionRights "POST /api/v1/Agents/Sentry/GetFunctionRights v1SentryAgent_GetFunctionRights query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:e50ce57a";
    GetNewTableRight "POST /api/v1/Agents/Sentry/GetNewTableRight v1SentryAgent_GetNewTableRight query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetNewTableRightRequest field:TableName sum:573653de";
    GetTableRightByContactOwnership "POST /api/v1/Agents/Sentry/GetTableRightByContactOwnership v1SentryAgent_GetTableRightByContactOwnership query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetTableRightByContactOwnershipRequest field:TableName field:ContactId sum:8c302b97";
    GetTableRightByOwnership "POST /api/v1/Agents/Sentry/GetTableRightByOwnership v1SentryAgent_GetTableRightByOwnership query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetTableRightByOwnershipRequest field:TableName field:ContactGroupId field:ContactAssociateId sum:f2e8f39b";
    HasFunctionRight "POST /api/v1/Agents/Sentry/HasFunctionRight v1SentryAgent_HasFunctionRight query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:HasFunctionRightRequest field:FunctionRight sum:6fc408cb";
} }
