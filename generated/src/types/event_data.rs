// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{EventHandlerType, FieldProperty, TableRight};

/// The carrier `EventData` of the API.
#[non_exhaustive]
pub struct EventData {
    /// The property `Type`.
    pub r#type: Option<EventHandlerType>,
    /// The property `InputValues`.
    pub input_values: Option<Map<String>>,
    /// The property `BlockExecution`.
    pub block_execution: Option<bool>,
    /// The property `NavigateTo`.
    pub navigate_to: Option<String>,
    /// The property `Message`.
    pub message: Option<String>,
    /// The property `ShowDialog`.
    pub show_dialog: Option<String>,
    /// The property `OutputValues`.
    pub output_values: Option<Map<String>>,
    /// The property `StateValues`.
    pub state_values: Option<Map<String>>,
    /// The property `Exception`.
    pub exception: Option<String>,
    /// The property `ParserValues`.
    pub parser_values: Option<Map<String>>,
    /// The property `CgiVariables`.
    pub cgi_variables: Option<Map<String>>,
    /// The property `CgiContent`.
    pub cgi_content: Option<String>,
    /// The property `Headers`.
    pub headers: Option<Map<String>>,
    /// The property `TraceExecution`.
    pub trace_execution: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
