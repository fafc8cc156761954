// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// ChangeLogSettings: Changes what the server logs, and where.
///
/// - taken by
///   [`diagnostics_agent().change_log_settings`](../diagnostics_agent/struct.DiagnosticsAgentClient.html#method.change_log_settings).
#[non_exhaustive]
pub struct ChangeLogSettingsRequest {
    /// Whether warnings are logged.
    pub log_warning: Option<bool>,
    /// Whether informational entries are logged.
    pub log_information: Option<bool>,
    /// True to log the audit entries of actions that succeeded.
    pub log_success_audit: Option<bool>,
    /// True to log the audit entries of actions that failed.
    pub log_failure_audit: Option<bool>,
    /// Whether entries go to the event log.
    pub log_to_event_log: Option<bool>,
    /// Whether entries go to the log of the product itself.
    pub log_to_super_office: Option<bool>,
    /// Whether entries go to a log file.
    pub log_to_file: Option<bool>,
    /// Whether entries go to the trace output.
    pub log_to_trace: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChangeLogSettingsRequest "ChangeLogSettingsRequest" crate::PROFILE {
    0 log_warning set_log_warning bool = "LogWarning";
    1 log_information set_log_information bool = "LogInformation";
    2 log_success_audit set_log_success_audit bool = "LogSuccessAudit";
    3 log_failure_audit set_log_failure_audit bool = "LogFailureAudit";
    4 log_to_event_log set_log_to_event_log bool = "LogToEventLog";
    5 log_to_super_office set_log_to_super_office bool = "LogToSuperOffice";
    6 log_to_file set_log_to_file bool = "LogToFile";
    7 log_to_trace set_log_to_trace bool = "LogToTrace";
} }
