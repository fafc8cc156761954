// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::JsonPatchOperation;

/// One step of a JSON Patch (RFC 6902); the steps of a patch are applied all or none.
///
/// - taken by
///   [`appointment().patch_appointment_entity`](../appointment/struct.AppointmentClient.html#method.patch_appointment_entity),
///   [`attachment().patch_attachment_entity`](../attachment/struct.AttachmentClient.html#method.patch_attachment_entity),
///   [`crm_script().patch_crm_script_entity`](../crm_script/struct.CrmScriptClient.html#method.patch_crm_script_entity),
///   [`chat_session().patch_chat_session_entity`](../chat_session/struct.ChatSessionClient.html#method.patch_chat_session_entity),
///   [`chat_topic().patch_chat_topic_entity`](../chat_topic/struct.ChatTopicClient.html#method.patch_chat_topic_entity),
///   [`contact().patch_contact_entity`](../contact/struct.ContactClient.html#method.patch_contact_entity) and 33
///   more operations.
#[non_exhaustive]
pub struct JsonPatch {
    /// What to do. Supported are add, replace, remove and test.
    pub op: Option<JsonPatchOperation>,
    /// Property to work on, with / between levels, as in /Contact/ContactId; case and the first slash do not matter. An
    /// index or - (append) leads into a list.
    pub path: Option<String>,
    /// The new value, or the one that a test expects; any JSON. Not used by remove.
    pub value: Option<serde_json::Value>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { JsonPatch "JsonPatch" crate::PROFILE {
    0 op set_op JsonPatchOperation = "op";
    1 path set_path String = "path";
    2 value set_value serde_json::Value = "value";
} }
