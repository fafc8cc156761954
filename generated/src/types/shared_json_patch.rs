// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, UnknownMember, carrier, open_enum};

/// One step of a JSON Patch (RFC 6902); the steps of a patch are applied all or none.
#[non_exhaustive]
pub struct JsonPatch {
    /// What to do. Supported are add, replace, remove and test.
    pub op: Option<JsonPatchOperation>,
    /// Property to work on, with / between levels, as in /Contact/ContactId; case and the first slash do not matter. An index or - (append) leads into a list.
    pub path: Option<String>,
    /// The new value, or the one that a test expects; any JSON. Not used by remove.
    pub value: Option<serde_json::Value>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { JsonPatch "JsonPatch" {
    0 op set_op JsonPatchOperation = "op";
    1 path set_path String = "path";
    2 value set_value serde_json::Value = "value";
} }

/// What one step of a JSON Patch does (RFC 6902).
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JsonPatchOperation {
    /// Sets a property, or puts an item into a list.
    ///
    /// `add`.
    Add,
    /// Sets a property back to its default, or takes an item out of a list.
    ///
    /// `remove`.
    Remove,
    /// Sets a property.
    ///
    /// `replace`.
    Replace,
    /// Not supported.
    ///
    /// `move`.
    Move,
    /// Not supported.
    ///
    /// `copy`.
    Copy,
    /// Compares; when it does not hold, the whole patch is refused with 409.
    ///
    /// `test`.
    Test,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { JsonPatchOperation "JsonPatchOperation" {
    0 Add = "add";
    1 Remove = "remove";
    2 Replace = "replace";
    3 Move = "move";
    4 Copy = "copy";
    5 Test = "test";
} [] }
