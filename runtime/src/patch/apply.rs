//! Applying a patch to a value.

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
/// All or nothing: on an error, `target` is untouched.
///
/// # Errors
/// [`Kind::Invalid`](crate::patch::Kind::Invalid) if the patch does not fit the type or the value,
/// [`Kind::TestFailed`](crate::patch::Kind::TestFailed) if a `test` does not hold.
pub fn apply<T: Item>(target: &mut T, body: &Value) -> Result<(), Error> {
    // The work is done on a copy in JSON, so that it is not instantiated per type.
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

/// As [`apply`], from the bytes of the body. An empty list or object changes nothing.
///
/// # Errors
/// As [`apply`]; also if the body is no JSON.
pub fn apply_slice<T: Item>(target: &mut T, body: &[u8]) -> Result<(), Error> {
    let body = serde_json::from_slice(body)
        .map_err(|error| Error::invalid("", format!("the body is no JSON: {error}")))?;
    apply(target, &body)
}

/// A value under change, and two places of its type to work with.
struct Document<'a> {
    json: Value,
    slot: &'a mut dyn Slot,
    scratch: &'a mut dyn Slot,
    /// How many bytes of JSON were read so far.
    work: usize,
}

/// Most bytes of JSON that a patch may let be read: a value that is large, or that a patch has made large, is read
/// again for every operation.
const WORK: usize = 64 << 20;

impl Document<'_> {
    fn patch(&mut self, body: &Value) -> Result<(), Error> {
        match body {
            Value::Array(operations) => {
                let patch = JsonPatch::parse(operations)?;
                for (index, operation) in patch.operations().iter().enumerate() {
                    let done = self.operate(operation);
                    // A merge patch is one operation only to handlers.
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

    /// Gives names and members inside of a new value their own spelling, for the operations that follow.
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
        // The expected value in the place of the actual one is read as that, with all that reading forgives.
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

    /// Reads the JSON back into the type.
    fn read(&mut self) -> Result<View<'_>, Error> {
        fill(self.slot, &self.json, &mut self.work)?;
        Ok(self.slot.view())
    }
}

fn fill(slot: &mut dyn Slot, json: &Value, work: &mut usize) -> Result<(), Error> {
    // By way of text, as only that tells where a wrong value stands.
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

/// The value at a resolved path; none below what no table describes.
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
