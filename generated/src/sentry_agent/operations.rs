// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Sentry_Agent" crate::tables::SHARED {
    CanCreateAppointmentInAllDiaries "POST /api/v1/Agents/Sentry/CanCreateAppointmentInAllDiaries v1SentryAgent_CanCreateAppointmentInAllDiaries reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:89a431ce";
    CanCreateAppointmentInAssociateDiaries "POST /api/v1/Agents/Sentry/CanCreateAppointmentInAssociateDiaries v1SentryAgent_CanCreateAppointmentInAssociateDiaries reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:CanCreateAppointmentInAssociateDiariesRequest field:AssociateIds sum:71162f8e";
    CanCreateAppointmentInEachAssociatesDiary "POST /api/v1/Agents/Sentry/CanCreateAppointmentInEachAssociatesDiary v1SentryAgent_CanCreateAppointmentInEachAssociatesDiary reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:CanCreateAppointmentInEachAssociatesDiaryRequest field:AssociateIds sum:066946fa";
    GetFunctionRights "POST /api/v1/Agents/Sentry/GetFunctionRights v1SentryAgent_GetFunctionRights reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:f4b6f337";
    GetNewTableRight "POST /api/v1/Agents/Sentry/GetNewTableRight v1SentryAgent_GetNewTableRight reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetNewTableRightRequest field:TableName sum:657f67b3";
    GetTableRightByContactOwnership "POST /api/v1/Agents/Sentry/GetTableRightByContactOwnership v1SentryAgent_GetTableRightByContactOwnership reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetTableRightByContactOwnershipRequest field:TableName field:ContactId sum:b698ec28";
    GetTableRightByOwnership "POST /api/v1/Agents/Sentry/GetTableRightByOwnership v1SentryAgent_GetTableRightByOwnership reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetTableRightByOwnershipRequest field:TableName field:ContactGroupId field:ContactAssociateId sum:ca8021f2";
    HasFunctionRight "POST /api/v1/Agents/Sentry/HasFunctionRight v1SentryAgent_HasFunctionRight reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:HasFunctionRightRequest field:FunctionRight sum:5c0eb722";
} }
