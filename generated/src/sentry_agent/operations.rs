// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Sentry_Agent" crate::tables::SHARED {
    CanCreateAppointmentInAllDiaries "POST /api/v1/Agents/Sentry/CanCreateAppointmentInAllDiaries v1SentryAgent_CanCreateAppointmentInAllDiaries query:optional:text:$select headers:0 responses:0";
    CanCreateAppointmentInAssociateDiaries "POST /api/v1/Agents/Sentry/CanCreateAppointmentInAssociateDiaries v1SentryAgent_CanCreateAppointmentInAssociateDiaries query:optional:text:$select headers:0 request:0 responses:0 body:CanCreateAppointmentInAssociateDiariesRequest field:AssociateIds";
    GetFunctionRights "POST /api/v1/Agents/Sentry/GetFunctionRights v1SentryAgent_GetFunctionRights query:optional:text:$select headers:0 responses:0";
    GetNewTableRight "POST /api/v1/Agents/Sentry/GetNewTableRight v1SentryAgent_GetNewTableRight query:optional:text:$select headers:0 request:0 responses:0 body:GetNewTableRightRequest field:TableName";
    GetTableRightByContactOwnership "POST /api/v1/Agents/Sentry/GetTableRightByContactOwnership v1SentryAgent_GetTableRightByContactOwnership query:optional:text:$select headers:0 request:0 responses:0 body:GetTableRightByContactOwnershipRequest field:TableName field:ContactId";
    GetTableRightByOwnership "POST /api/v1/Agents/Sentry/GetTableRightByOwnership v1SentryAgent_GetTableRightByOwnership query:optional:text:$select headers:0 request:0 responses:0 body:GetTableRightByOwnershipRequest field:TableName field:ContactGroupId field:ContactAssociateId";
    HasFunctionRight "POST /api/v1/Agents/Sentry/HasFunctionRight v1SentryAgent_HasFunctionRight query:optional:text:$select headers:0 request:0 responses:0 body:HasFunctionRightRequest field:FunctionRight";
} }
