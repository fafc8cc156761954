//! PATCH: partial changes of a value, as JSON Patch (RFC 6902) or as JSON Merge Patch (RFC 7396).
//!
//! [`apply`] is the server's side. The shape of the body decides: an array is a JSON Patch, an object a merge patch, whatever
//! its media type says. What the API adds to the two standards:
//!
//! * names of properties match in any case, and the slash at the front of a path may be missing;
//! * every property of a carrier exists, set or not: `replace` works on an empty one, `remove` empties it;
//! * a name that the carrier does not have is an error, unless the value holds it as an unknown property;
//! * `move` and `copy` are refused;
//! * `test` compares numbers by value, dates by instant and enumerations by member;
//! * in a merge patch, an object in the place of an array is appended to the array.
//!
//! The client's side is the builder [`JsonPatch`], and [`diff`], which finds the merge patch between two values.

mod apply;
mod compare;
mod diff;
mod error;
mod merge;
mod operation;
mod path;

pub use apply::{apply, apply_slice};
pub use diff::{changes, diff};
pub use error::{Error, Kind};
pub use operation::{JsonPatch, Operation};

use serde_json::Value;

use crate::json;
use crate::table::{Item, View};

/// The JSON of any value, for [`JsonPatch`] and for bodies of one's own.
pub fn value<T: Item>(value: &T) -> Value {
    to_value(value.view())
}

fn to_value(view: View<'_>) -> Value {
    // Building a tree fails for keys that are no text only, and views have none.
    json::serialize_view(view, serde_json::value::Serializer).unwrap_or_default()
}
