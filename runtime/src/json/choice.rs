//! Reading a choice: the value is looked at as a whole before its type is known.

use serde_json::Value;

use crate::json::Misfit;
use crate::json::read::{item, item_of_text};
use crate::json::reading::Reading;
#[cfg(feature = "server")]
use crate::table::is_taken;
use crate::table::{ChoiceTarget, Target, choose, nearest};

/// Reads `value` into the variant that it is of.
///
/// A value of no known variant is kept as it is, and so is one that its variant cannot hold; where `misfit` keeps nothing, it
/// is read into the variant that it is most like.
///
/// # Errors
/// If its variant cannot hold it, and `misfit` does not keep it.
pub(crate) fn read(
    choice: &mut dyn ChoiceTarget,
    value: &Value,
    reading: Reading,
) -> Result<(), String> {
    put(choice, value, reading, |place| item(value, place, reading))
}

/// The same from the text of the value, which numbers in it keep.
pub(super) fn read_text(
    choice: &mut dyn ChoiceTarget,
    json: &str,
    value: &Value,
    reading: Reading,
) -> Result<(), String> {
    put(choice, value, reading, |place| {
        item_of_text(json, place, reading)
    })
}

fn put(
    choice: &mut dyn ChoiceTarget,
    value: &Value,
    reading: Reading,
    read: impl FnOnce(Target<'_>) -> Result<(), String>,
) -> Result<(), String> {
    let is_strict = reading.misfit == Misfit::Fail;
    let found = choose(choice, value);
    let found = found.or_else(|| is_strict.then(|| nearest(choice, value))?);
    if let Some(index) = found {
        match read(choice.start(index)) {
            Ok(()) => return Ok(()),
            Err(wrong) if is_strict => return Err(wrong),
            Err(_) => {}
        }
    }
    if let Target::Json(place) = choice.start(usize::MAX) {
        value.clone_into(place);
    }
    Ok(())
}

/// The value that a text without a type stands for in a choice: a number or a truth value, where a variant is for it and
/// it would be written like the text; else the text.
#[cfg(feature = "server")]
pub(crate) fn value_of_text(choice: &mut dyn ChoiceTarget, text: &str) -> Value {
    let read: Option<Value> = serde_json::from_str(text).ok();
    let read = read.filter(|value| {
        let written = value.to_string();
        (value.is_number() || value.is_boolean()) && written == text && is_taken(choice, value)
    });
    read.unwrap_or_else(|| text.into())
}
