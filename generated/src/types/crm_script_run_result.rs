// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{CRMScriptErrorInfo, CRMScriptTraceRun, EventData, FieldProperty, TableRight};

/// What a run of a script has printed and left in its variables, and the error if it failed.
///
/// - returned by
///   [`crm_script_agent().execute_script_by_string`](../crm_script_agent/struct.CrmScriptAgentClient.html#method.execute_script_by_string).
#[non_exhaustive]
pub struct CRMScriptRunResult {
    /// Text that the script has printed.
    pub output: Option<String>,
    /// Variables as the script left them, by name.
    pub parameters: Option<Map<String>>,
    /// Measurements and steps of the run.
    pub trace_run: Option<Box<CRMScriptTraceRun>>,
    /// The event after the run, with output values.
    pub eventdata: Option<Box<EventData>>,
    /// Whether the script ran to its end.
    pub success: Option<bool>,
    /// Where and why the script failed, if it did.
    pub error_information: Option<Box<CRMScriptErrorInfo>>,
    /// Status that a TypeScript has set for its caller.
    pub status_code: Option<i32>,
    /// Text that goes with the status.
    pub status_message: Option<String>,
    /// HTTP headers that the script has set, by name.
    pub headers: Option<Map<String>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CRMScriptRunResult "CRMScriptRunResult" crate::PROFILE {
    0 output set_output String = "Output";
    1 parameters set_parameters Map<String> = "Parameters";
    2 trace_run set_trace_run Box<CRMScriptTraceRun> = "TraceRun";
    3 eventdata set_eventdata Box<EventData> = "Eventdata";
    4 success set_success bool = "Success";
    5 error_information set_error_information Box<CRMScriptErrorInfo> = "ErrorInformation";
    6 status_code set_status_code i32 = "StatusCode";
    7 status_message set_status_message String = "StatusMessage";
    8 headers set_headers Map<String> = "Headers";
    9 table_right set_table_right Box<TableRight> = "TableRight";
    10 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
