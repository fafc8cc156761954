//! The operations of a JSON Patch.

use serde::ser::{Serialize, Serializer};
use serde_json::{Map, Value, json};

use crate::patch::Error;

/// An operation of a JSON Patch (RFC 6902, section 4) that the API supports.
///
/// Paths are JSON pointers (RFC 6901) over wire names, such as `/Category/Id` and `/Phones/0`. `/Phones/-` is the end of an array.
#[derive(Clone, Debug, PartialEq)]
pub enum Operation {
    /// Sets a property, inserts into an array, or appends to it.
    Add {
        /// The path.
        path: String,
        /// The value to add.
        value: Value,
    },
    /// Clears a property, or removes an item from an array.
    Remove {
        /// The path.
        path: String,
    },
    /// Sets a property or an item.
    Replace {
        /// The path.
        path: String,
        /// The new value.
        value: Value,
    },
    /// Makes the whole patch fail unless the value is the expected one.
    Test {
        /// The path.
        path: String,
        /// The expected value.
        value: Value,
    },
    /// Applies a merge patch to the whole value. A server makes this operation from a body that is an object, because its
    /// handlers accept lists of operations.
    Merge {
        /// The merge patch.
        value: Value,
    },
}

impl Operation {
    /// The path of the operation, as given.
    #[must_use]
    pub fn path(&self) -> &str {
        match self {
            Self::Add { path, .. }
            | Self::Remove { path }
            | Self::Replace { path, .. }
            | Self::Test { path, .. } => path,
            Self::Merge { .. } => "",
        }
    }

    /// Reads one operation. Its name matches in any case, as in the original server.
    fn parse(json: &Value) -> Result<Self, Error> {
        let wrong = |message: &str| Error::invalid("", message);
        let members = json
            .as_object()
            .ok_or_else(|| wrong("it is not an object"))?;
        let text = |name| member(members, name).and_then(Value::as_str);
        let path = text("path").ok_or_else(|| wrong("it has no path"))?;
        let path = path.to_owned();
        let value = || {
            let value = member(members, "value").cloned();
            value.ok_or_else(|| Error::invalid(&path, "it has no value"))
        };
        let op = text("op").ok_or_else(|| wrong("it has no op"))?;
        Ok(match op.to_ascii_lowercase().as_str() {
            "add" => Self::Add {
                value: value()?,
                path,
            },
            "remove" => Self::Remove { path },
            "replace" => Self::Replace {
                value: value()?,
                path,
            },
            "test" => Self::Test {
                value: value()?,
                path,
            },
            "merge" if path.is_empty() => Self::Merge { value: value()? },
            "move" | "copy" => {
                return Err(Error::invalid(path, format!("{op} is not supported")));
            }
            _ => {
                return Err(Error::invalid(
                    path,
                    format!("there is no operation {op:?}"),
                ));
            }
        })
    }

    fn to_value(&self) -> Value {
        match self {
            Self::Add { path, value } => json!({"op": "add", "path": path, "value": value}),
            Self::Remove { path } => json!({"op": "remove", "path": path}),
            Self::Replace { path, value } => json!({"op": "replace", "path": path, "value": value}),
            Self::Test { path, value } => json!({"op": "test", "path": path, "value": value}),
            Self::Merge { value } => json!({"op": "merge", "path": "", "value": value}),
        }
    }
}

/// The maximum number of operations in a patch, because each one is checked against the whole value.
const OPERATIONS: usize = 1000;

fn member<'a>(members: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    let mut all = members.iter();
    members.get(name).or_else(|| {
        let (_, value) = all.find(|(known, _)| known.eq_ignore_ascii_case(name))?;
        Some(value)
    })
}

/// A JSON Patch: operations that are applied in order, either all or none.
///
/// ```
/// use pagewire_runtime::patch::JsonPatch;
///
/// let patch = JsonPatch::new()
///     .test("/Status", "InQueue")
///     .replace("/Category/Id", 3)
///     .remove("/Phones/0");
/// assert_eq!(patch.operations().len(), 3);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct JsonPatch {
    operations: Vec<Operation>,
}

impl JsonPatch {
    /// A patch that changes nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            operations: Vec::new(),
        }
    }

    /// Sets a property, or inserts into an array before the index in `path`; `-` appends.
    #[must_use]
    pub fn add(self, path: impl Into<String>, value: impl Into<Value>) -> Self {
        let (path, value) = (path.into(), value.into());
        self.with(Operation::Add { path, value })
    }

    /// Clears a property, or removes an item.
    #[must_use]
    pub fn remove(self, path: impl Into<String>) -> Self {
        let path = path.into();
        self.with(Operation::Remove { path })
    }

    /// Sets an existing property or item.
    #[must_use]
    pub fn replace(self, path: impl Into<String>, value: impl Into<Value>) -> Self {
        let (path, value) = (path.into(), value.into());
        self.with(Operation::Replace { path, value })
    }

    /// Makes the whole patch fail (409) unless the value at `path` is this one.
    #[must_use]
    pub fn test(self, path: impl Into<String>, value: impl Into<Value>) -> Self {
        let (path, value) = (path.into(), value.into());
        self.with(Operation::Test { path, value })
    }

    /// Adds any operation.
    #[must_use]
    pub fn with(mut self, operation: Operation) -> Self {
        self.operations.push(operation);
        self
    }

    /// The operations, in order.
    #[must_use]
    pub fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// The body of the request.
    #[must_use]
    pub fn to_value(&self) -> Value {
        let operations = self.operations.iter();
        operations.map(Operation::to_value).collect()
    }

    pub(super) fn parse(operations: &[Value]) -> Result<Self, Error> {
        if operations.len() > OPERATIONS {
            let message = format!("there are more than {OPERATIONS} operations");
            return Err(Error::invalid("", message));
        }
        let parse = |(index, json)| {
            Operation::parse(json).map_err(|error: Error| error.in_operation(index))
        };
        let operations: Result<_, Error> = operations.iter().enumerate().map(parse).collect();
        Ok(Self {
            operations: operations?,
        })
    }
}

impl Serialize for JsonPatch {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_value().serialize(serializer)
    }
}
