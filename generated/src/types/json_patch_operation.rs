// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// What one step of a JSON Patch does (RFC 6902).
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
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

open_enum! { JsonPatchOperation "JsonPatchOperation" crate::PROFILE {
    0 Add = "add";
    1 Remove = "remove";
    2 Replace = "replace";
    3 Move = "move";
    4 Copy = "copy";
    5 Test = "test";
} [] }
