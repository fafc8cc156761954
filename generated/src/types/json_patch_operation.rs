// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// What one step of a JSON Patch does (RFC 6902).
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`JsonPatch`](struct.JsonPatch.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JsonPatchOperation {
    /// Operation that the server does not recognize.
    ///
    /// `unknown`.
    Unknown,
    /// Sets a property, or puts an item into a list.
    ///
    /// `add`.
    Add,
    /// Overwrites the value at the path, which must exist.
    ///
    /// `replace`.
    Replace,
    /// Sets a property back to its default, or takes an item out of a list.
    ///
    /// `remove`.
    Remove,
    /// Compares; when the comparison does not hold, the whole patch is refused with 409.
    ///
    /// `test`.
    Test,
    /// Operation that moves a value; the server does not support it.
    ///
    /// `move`.
    Move,
    /// Operation that copies a value; the server does not support it.
    ///
    /// `copy`.
    Copy,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { JsonPatchOperation "JsonPatchOperation" crate::PROFILE {
    0 Unknown = "unknown";
    1 Add = "add";
    2 Replace = "replace";
    3 Remove = "remove";
    4 Test = "test";
    5 Move = "move";
    6 Copy = "copy";
} }
