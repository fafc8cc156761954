// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{CRMScriptErrorInfo, CRMScriptTraceRun, EventData, FieldProperty, TableRight};

/// The carrier `CRMScriptRunResult` of the API.
#[non_exhaustive]
pub struct CRMScriptRunResult {
    /// The property `Output`.
    pub output: Option<String>,
    /// The property `Parameters`.
    pub parameters: Option<Map<String>>,
    /// The property `TraceRun`.
    pub trace_run: Option<Box<CRMScriptTraceRun>>,
    /// The property `Eventdata`.
    pub eventdata: Option<Box<EventData>>,
    /// The property `Success`.
    pub success: Option<bool>,
    /// The property `ErrorInformation`.
    pub error_information: Option<Box<CRMScriptErrorInfo>>,
    /// The property `StatusCode`.
    pub status_code: Option<i32>,
    /// The property `StatusMessage`.
    pub status_message: Option<String>,
    /// The property `Headers`.
    pub headers: Option<Map<String>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
