//! PATCH: partial changes of a value, as JSON Patch (RFC 6902) or as JSON Merge Patch (RFC 7396).
//!
//! [`apply`] is for servers. The shape of the body decides, not its media type: an array is a JSON Patch, an object a merge
//! patch. The API extends the two standards:
//!
//! * names of properties match in any case, and the leading slash of a path is optional;
//! * every property of a carrier exists, set or not: `replace` works on an empty one, `remove` clears it;
//! * a name that the carrier does not have is an error, unless the value has it as an unknown property;
//! * `move` and `copy` are refused;
//! * `test` compares numbers by value, dates by instant and enumerations by member;
//! * in a merge patch, an object for an array is appended to the array.
//!
//! Clients use the builder [`JsonPatch`], and [`diff`], which returns the merge patch between two values.

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

/// The JSON of any value, for [`JsonPatch`] and for your own bodies.
pub fn value<T: Item>(value: &T) -> Value {
    to_value(value.view())
}

fn to_value(view: View<'_>) -> Value {
    // A tree can fail to be built only for keys that are not text, and views have none.
    json::serialize_view(view, serde_json::value::Serializer).unwrap_or_default()
}
