// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, QuoteVersionButtonState, QuoteVersionStatusInformation, TableRight};

/// Buttons and state of the quote dialog.
///
/// - returned by
///   [`quote_agent().get_quote_version_workflow_button_states`](../quote_agent/struct.QuoteAgentClient.html#method.get_quote_version_workflow_button_states),
///   [`quote_agent().get_quote_version_workflow_state`](../quote_agent/struct.QuoteAgentClient.html#method.get_quote_version_workflow_state).
#[non_exhaustive]
pub struct QuoteVersionWorkflowState {
    /// Buttons that are visible.
    pub action_buttons: Option<Vec<QuoteVersionButtonState>>,
    /// Picture of the state.
    pub state_image: Option<Box<QuoteVersionButtonState>>,
    /// Button by which prices are fetched again.
    pub update_prices_button: Option<Box<QuoteVersionButtonState>>,
    /// Grade and message of the version.
    pub status: Option<Box<QuoteVersionStatusInformation>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteVersionWorkflowState "QuoteVersionWorkflowState" crate::PROFILE {
    0 action_buttons set_action_buttons Vec<QuoteVersionButtonState> = "ActionButtons";
    1 state_image set_state_image Box<QuoteVersionButtonState> = "StateImage";
    2 update_prices_button set_update_prices_button Box<QuoteVersionButtonState> = "UpdatePricesButton";
    3 status set_status Box<QuoteVersionStatusInformation> = "Status";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
