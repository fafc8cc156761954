// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ChangedData, FieldProperty, QuoteStatus, TableRight};

/// Reply of a connector, such as that of quotes or of ERP synchronization: whether it worked, and why
/// not.
///
/// - returned by
///   [`erp_sync_agent().force_resync`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.force_resync),
///   [`erp_sync_agent().force_resync_external`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.force_resync_external),
///   [`erp_sync_agent().force_resync_external_no_blank_values`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.force_resync_external_no_blank_values),
///   [`erp_sync_agent().force_resync_no_blank_values`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.force_resync_no_blank_values),
///   [`erp_sync_agent().force_sync_all`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.force_sync_all),
///   [`erp_sync_agent().sync_all`](../erp_sync_agent/struct.ErpSyncAgentClient.html#method.sync_all) and 6 more
///   operations.
/// - part of [`ApproveRejectResponse`](struct.ApproveRejectResponse.html),
///   [`QuoteConnection`](struct.QuoteConnection.html).
#[non_exhaustive]
pub struct PluginResponse {
    /// Whether the operation went well; true for every status except an error.
    pub is_ok: Option<bool>,
    /// Explanation for users, in their language.
    pub user_explanation: Option<String>,
    /// Explanation for technicians, in English.
    pub tech_explanation: Option<String>,
    /// Code of the error; may be empty.
    pub error_code: Option<String>,
    /// Records that were changed on the way, for clients that must reload them.
    pub changes: Option<Box<ChangedData>>,
    /// Grade of the reply; an error means failure.
    pub status: Option<QuoteStatus>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PluginResponse "PluginResponse" crate::PROFILE {
    0 is_ok set_is_ok bool = "IsOk";
    1 user_explanation set_user_explanation String = "UserExplanation";
    2 tech_explanation set_tech_explanation String = "TechExplanation";
    3 error_code set_error_code String = "ErrorCode";
    4 changes set_changes Box<ChangedData> = "Changes";
    5 status set_status QuoteStatus = "Status";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
