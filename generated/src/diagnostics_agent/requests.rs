// Made by `cargo run --release -p generator`; do not edit.

use runtime::{DateTime, Unknown, carrier};
use crate::types::WebAppUsage;

/// The carrier `AddWebAppUsageRequest` of the API.
#[non_exhaustive]
pub struct AddWebAppUsageRequest {
    /// The property `WebAppUsages`.
    pub web_app_usages: Option<Vec<WebAppUsage>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddWebAppUsageRequest "AddWebAppUsageRequest" {
    0 web_app_usages set_web_app_usages Vec<WebAppUsage> = "WebAppUsages";
} }

/// The carrier `ChangeLogSettingsRequest` of the API.
#[non_exhaustive]
pub struct ChangeLogSettingsRequest {
    /// The property `LogWarning`.
    pub log_warning: Option<bool>,
    /// The property `LogInformation`.
    pub log_information: Option<bool>,
    /// The property `LogSuccessAudit`.
    pub log_success_audit: Option<bool>,
    /// The property `LogFailureAudit`.
    pub log_failure_audit: Option<bool>,
    /// The property `LogToEventLog`.
    pub log_to_event_log: Option<bool>,
    /// The property `LogToSuperOffice`.
    pub log_to_super_office: Option<bool>,
    /// The property `LogToFile`.
    pub log_to_file: Option<bool>,
    /// The property `LogToTrace`.
    pub log_to_trace: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChangeLogSettingsRequest "ChangeLogSettingsRequest" {
    0 log_warning set_log_warning bool = "LogWarning";
    1 log_information set_log_information bool = "LogInformation";
    2 log_success_audit set_log_success_audit bool = "LogSuccessAudit";
    3 log_failure_audit set_log_failure_audit bool = "LogFailureAudit";
    4 log_to_event_log set_log_to_event_log bool = "LogToEventLog";
    5 log_to_super_office set_log_to_super_office bool = "LogToSuperOffice";
    6 log_to_file set_log_to_file bool = "LogToFile";
    7 log_to_trace set_log_to_trace bool = "LogToTrace";
} }

/// The carrier `FlushCachesByNameRequest` of the API.
#[non_exhaustive]
pub struct FlushCachesByNameRequest {
    /// The property `CacheNames`.
    pub cache_names: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { FlushCachesByNameRequest "FlushCachesByNameRequest" {
    0 cache_names set_cache_names Vec<String> = "CacheNames";
} }

/// The carrier `GetWebAppUsagesForPeriodRequest` of the API.
#[non_exhaustive]
pub struct GetWebAppUsagesForPeriodRequest {
    /// The property `FromDate`.
    pub from_date: Option<DateTime>,
    /// The property `ToDate`.
    pub to_date: Option<DateTime>,
    /// The property `SearchTerm`.
    pub search_term: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetWebAppUsagesForPeriodRequest "GetWebAppUsagesForPeriodRequest" {
    0 from_date set_from_date DateTime = "FromDate";
    1 to_date set_to_date DateTime = "ToDate";
    2 search_term set_search_term String = "SearchTerm";
} }

/// The carrier `LogViewStateRequest` of the API.
#[non_exhaustive]
pub struct LogViewStateRequest {
    /// The property `ViewState`.
    pub view_state: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { LogViewStateRequest "LogViewStateRequest" {
    0 view_state set_view_state String = "ViewState";
} }

/// The carrier `WebAppUsageExistsInPeriodRequest` of the API.
#[non_exhaustive]
pub struct WebAppUsageExistsInPeriodRequest {
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `ViewState`.
    pub view_state: Option<String>,
    /// The property `FromDate`.
    pub from_date: Option<DateTime>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { WebAppUsageExistsInPeriodRequest "WebAppUsageExistsInPeriodRequest" {
    0 associate_id set_associate_id i32 = "AssociateId";
    1 view_state set_view_state String = "ViewState";
    2 from_date set_from_date DateTime = "FromDate";
} }
