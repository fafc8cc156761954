// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{EventHandlerType, FieldProperty, TableRight};

/// What a CRMScript gets that runs on an event, and what it gives back.
///
/// - taken by
///   [`crm_script().execute_script_as_event`](../crm_script/struct.CrmScriptClient.html#method.execute_script_as_event),
///   [`crm_script().execute_script_as_event_by_unique_id`](../crm_script/struct.CrmScriptClient.html#method.execute_script_as_event_by_unique_id),
///   [`crm_script_agent().execute_script_as_event`](../crm_script_agent/struct.CrmScriptAgentClient.html#method.execute_script_as_event),
///   [`crm_script_agent().execute_script_as_event_by_unique_id`](../crm_script_agent/struct.CrmScriptAgentClient.html#method.execute_script_as_event_by_unique_id),
///   [`crm_script_agent().execute_script_by_string`](../crm_script_agent/struct.CrmScriptAgentClient.html#method.execute_script_by_string),
///   [`customer_service_agent().execute_event_handlers`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.execute_event_handlers).
/// - returned by
///   [`crm_script().execute_script_as_event`](../crm_script/struct.CrmScriptClient.html#method.execute_script_as_event),
///   [`crm_script().execute_script_as_event_by_unique_id`](../crm_script/struct.CrmScriptClient.html#method.execute_script_as_event_by_unique_id),
///   [`crm_script_agent().execute_script_as_event`](../crm_script_agent/struct.CrmScriptAgentClient.html#method.execute_script_as_event),
///   [`crm_script_agent().execute_script_as_event_by_unique_id`](../crm_script_agent/struct.CrmScriptAgentClient.html#method.execute_script_as_event_by_unique_id),
///   [`customer_service_agent().execute_event_handlers`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.execute_event_handlers).
/// - part of [`CRMScriptRunResult`](struct.CRMScriptRunResult.html).
#[non_exhaustive]
pub struct EventData {
    /// Event that has started the script.
    pub r#type: Option<EventHandlerType>,
    /// What the client or server knows about the event, by name.
    pub input_values: Option<Map<String>>,
    /// Whether the action must stop, such as the saving of a sale.
    pub block_execution: Option<bool>,
    /// Where the client goes next.
    pub navigate_to: Option<String>,
    /// Text for the user.
    pub message: Option<String>,
    /// Dialog to show, as JSON.
    pub show_dialog: Option<String>,
    /// What the script gives back, by name.
    pub output_values: Option<Map<String>>,
    /// Values that are kept from one handler to the next.
    pub state_values: Option<Map<String>>,
    /// Why the handler failed; empty when it did not.
    pub exception: Option<String>,
    /// Values of the template parser, by name.
    pub parser_values: Option<Map<String>>,
    /// Variables of the web request, for some events.
    pub cgi_variables: Option<Map<String>>,
    /// Body of the web request, for some events.
    pub cgi_content: Option<String>,
    /// Headers of the web request, by name.
    pub headers: Option<Map<String>>,
    /// Whether the run is recorded.
    pub trace_execution: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EventData "EventData" crate::PROFILE {
    0 r#type set_type EventHandlerType = "Type";
    1 input_values set_input_values Map<String> = "InputValues";
    2 block_execution set_block_execution bool = "BlockExecution";
    3 navigate_to set_navigate_to String = "NavigateTo";
    4 message set_message String = "Message";
    5 show_dialog set_show_dialog String = "ShowDialog";
    6 output_values set_output_values Map<String> = "OutputValues";
    7 state_values set_state_values Map<String> = "StateValues";
    8 exception set_exception String = "Exception";
    9 parser_values set_parser_values Map<String> = "ParserValues";
    10 cgi_variables set_cgi_variables Map<String> = "CgiVariables";
    11 cgi_content set_cgi_content String = "CgiContent";
    12 headers set_headers Map<String> = "Headers";
    13 trace_execution set_trace_execution bool = "TraceExecution";
    14 table_right set_table_right Box<TableRight> = "TableRight";
    15 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
