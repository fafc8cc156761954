// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::JsonPatchOperation;

/// One step of a JSON Patch (RFC 6902); the steps of a patch are applied all or none.
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
