//! Application of a patch to a value.

use json_patch::jsonptr::Pointer;
use json_patch::{
    AddOperation, PatchOperation, RemoveOperation, ReplaceOperation, jsonptr::PointerBuf,
};
use serde_json::Value;

use crate::json::{self, Misfit};
use crate::patch::path::{self, Place};
use crate::patch::{Error, JsonPatch, Operation, compare, merge, to_value};
use crate::table::{Item, Slot, View};

/// Applies the body of a PATCH: an array is a JSON Patch, an object a merge patch.
///
/// On an error, `target` is unchanged.
///
/// # Errors
/// [`Kind::Invalid`](crate::patch::Kind::Invalid) if the patch does not match the type or the value,
/// [`Kind::TestFailed`](crate::patch::Kind::TestFailed) if a `test` fails.
pub fn apply<T: Item>(target: &mut T, body: &Value) -> Result<(), Error> {
    // The patch is applied to a JSON copy, so that the code is not instantiated per type.
    let (mut patched, mut scratch) = (None::<T>, None::<T>);
    let mut document = Document {
        json: to_value(target.view()),
        slot: &mut patched,
        scratch: &mut scratch,
        work: 0,
    };
    document.patch(body)?;
    document.read()?;
    *target = patched.unwrap_or_default();
    Ok(())
}

/// Applies the bytes of a body like [`apply`]. An empty list or object changes nothing.
///
/// # Errors
/// As [`apply`]; also if the body is not JSON.
pub fn apply_slice<T: Item>(target: &mut T, body: &[u8]) -> Result<(), Error> {
    let body = serde_json::from_slice(body)
        .map_err(|error| Error::invalid("", format!("the body is no JSON: {error}")))?;
    apply(target, &body)
}

/// A value being changed, and two values of its type for intermediate results.
struct Document<'a> {
    json: Value,
    slot: &'a mut dyn Slot,
    scratch: &'a mut dyn Slot,
    /// The number of bytes of JSON that were read so far.
    work: usize,
}

/// The maximum number of bytes of JSON that a patch may cause to be read. The whole value is read again for every
/// operation, and the value may be large, or become large by the patch.
const WORK: usize = 64 << 20;

impl Document<'_> {
    fn patch(&mut self, body: &Value) -> Result<(), Error> {
        match body {
            Value::Array(operations) => {
                let patch = JsonPatch::parse(operations)?;
                for (index, operation) in patch.operations().iter().enumerate() {
                    let done = self.operate(operation);
                    // Handlers get a merge patch as a single operation.
                    let is_merge = matches!(operation, Operation::Merge { .. });
                    done.map_err(|error| match is_merge {
                        true => error,
                        false => error.in_operation(index),
                    })?;
                }
                Ok(())
            }
            Value::Object(_) => {
                merge::merge(&mut self.json, Some(self.slot.fill()), body, "", false)
            }
            _ => Err(Error::invalid("", "a patch is an array or an object")),
        }
    }

    fn operate(&mut self, operation: &Operation) -> Result<(), Error> {
        let path = operation.path();
        let place = path::resolve(path, &self.json, self.slot.fill())?;
        let pointer = place.pointer.clone();
        let change = match operation {
            Operation::Test { value, .. } => {
                let holds = self.test(&place, path, value)?;
                return holds.then_some(()).ok_or_else(|| Error::test_failed(path));
            }
            Operation::Remove { .. } if place.known && self.at(&pointer).is_none() => return Ok(()),
            Operation::Remove { .. } => PatchOperation::Remove(RemoveOperation { path: pointer }),
            Operation::Replace { value, .. } if !place.known => replace(pointer, value),
            Operation::Add { value, .. } | Operation::Replace { value, .. } => add(pointer, value),
            Operation::Merge { value } => {
                merge::merge(&mut self.json, Some(self.slot.fill()), value, "", false)?;
                return self.normalize();
            }
        };
        json_patch::patch(&mut self.json, &[change])
            .map_err(|error| Error::invalid(path, error.kind.to_string()))?;
        self.normalize()
    }

    /// Changes names and members within new values to their defined spelling, for later operations.
    fn normalize(&mut self) -> Result<(), Error> {
        let view = self.read()?;
        let normal = to_value(view);
        self.json = normal;
        Ok(())
    }

    fn at(&self, pointer: &Pointer) -> Option<&Value> {
        pointer.resolve(&self.json).ok()
    }

    fn test(&mut self, place: &Place, path: &str, expected: &Value) -> Result<bool, Error> {
        let actual = match self.at(&place.pointer) {
            Some(actual) => actual.clone(),
            None if place.known => Value::Null,
            None => return Err(Error::invalid(path, "no such place")),
        };
        if actual.is_null() || expected.is_null() {
            return Ok(actual.is_null() && expected.is_null());
        }
        // The expected value replaces the actual one in a copy, which is read as leniently as any value.
        let mut wanted = self.json.clone();
        let swapped = json_patch::patch(&mut wanted, &[replace(place.pointer.clone(), expected)]);
        if swapped.is_err() {
            return Ok(false);
        }
        match fill(self.scratch, &wanted, &mut self.work) {
            Err(_) if self.work <= WORK => return Ok(false),
            result => result?,
        }
        fill(self.slot, &self.json, &mut self.work)?;
        let pair = (
            find(self.slot.view(), &place.pointer),
            find(self.scratch.view(), &place.pointer),
        );
        Ok(match pair {
            (Some(found), Some(wanted)) => {
                compare::same_kind(found, &actual, expected) && compare::same(found, wanted)
            }
            _ => compare::same_json(&actual, expected),
        })
    }

    /// Reads the JSON as the type.
    fn read(&mut self) -> Result<View<'_>, Error> {
        fill(self.slot, &self.json, &mut self.work)?;
        Ok(self.slot.view())
    }
}

fn fill(slot: &mut dyn Slot, json: &Value, work: &mut usize) -> Result<(), Error> {
    // Converted to text first, because only reading from text reports the location of a wrong value.
    let text = json::to_vec(View::Json(json));
    *work = work.saturating_add(text.len());
    if *work > WORK {
        return Err(Error::invalid("", "the patch is too much work"));
    }
    json::from_slice(&text, slot, Misfit::Fail)
        .map_err(|error| Error::invalid(error.path(), error.message()))
}

fn add(path: PointerBuf, value: &Value) -> PatchOperation {
    let value = value.clone();
    PatchOperation::Add(AddOperation { path, value })
}

fn replace(path: PointerBuf, value: &Value) -> PatchOperation {
    let value = value.clone();
    PatchOperation::Replace(ReplaceOperation { path, value })
}

/// The value at a resolved path; `None` inside parts that no table describes.
fn find<'a>(mut view: View<'a>, pointer: &Pointer) -> Option<View<'a>> {
    for token in pointer.tokens() {
        view = match view {
            View::Carrier(carrier) => {
                let (index, _) = path::property(carrier.descriptor(), &token.decoded())?;
                carrier.view(index)
            }
            View::List(list) => list.get(token.to_index().ok()?.for_len(list.len()).ok()?),
            View::Map(map) => {
                let entries = (0..map.len()).rev().filter_map(|index| map.entry(index));
                let mut found = entries.filter(|(key, _)| *key == token.decoded());
                found.next()?.1
            }
            _ => return None,
        };
    }
    Some(view)
}
