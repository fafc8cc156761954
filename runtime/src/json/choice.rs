//! Reading of a one-of: its type is chosen after the whole value is parsed.

use serde_json::Value;

use crate::json::read::{item, item_of_text};
use crate::json::reading::Reading;
use crate::json::{Error, Misfit};
use crate::table::{ChoiceTarget, Target, candidates, first_valid, nearest};
#[cfg(feature = "formats")]
use crate::table::{choose_empty_object, choose_texts, takes_texts};

/// Reads `value` into its variant.
///
/// A value without a known variant is kept unchanged, and so is one that does not fit its variant. If `misfit` does not
/// keep values, the most similar variant is used.
///
/// # Errors
/// If the value does not fit its variant and `misfit` does not keep it.
pub(crate) fn read(
    choice: &mut dyn ChoiceTarget,
    value: &Value,
    reading: Reading,
) -> Result<(), Error> {
    let (found, reading) = find(choice, value, reading);
    put(choice, found, value, reading, |place| {
        item(value, place, reading)
    })
}

/// Reads the value from its text, so that numbers in it keep their text.
pub(super) fn read_text(
    choice: &mut dyn ChoiceTarget,
    json: &str,
    value: &Value,
    reading: Reading,
) -> Result<(), Error> {
    let (found, reading) = find(choice, value, reading);
    put(choice, found, value, reading, |place| {
        item_of_text(json, place, reading, Some(value))
    })
}

/// The variant of a value, and the settings for reading it.
fn find(
    choice: &mut dyn ChoiceTarget,
    value: &Value,
    reading: Reading,
) -> (Option<usize>, Reading) {
    let coerces = reading.coerces();
    let candidates = candidates(choice, value, coerces);
    let (found, reading) = pick(choice, &candidates, reading, |place, trial| {
        item(value, place, trial).is_ok()
    });
    let found =
        found.or_else(|| is_strict(choice, reading).then(|| nearest(choice, value, coerces))?);
    (found, reading)
}

/// Returns the first of `candidates` for which the value is valid, and the settings for reading its content. `read` reads
/// the value on trial. If it is valid for none, returns the first candidate, or `None` if a variant accepts any value.
pub(crate) fn pick(
    choice: &mut dyn ChoiceTarget,
    candidates: &[usize],
    reading: Reading,
    mut read: impl FnMut(Target<'_>, Reading) -> bool,
) -> (Option<usize>, Reading) {
    if candidates.len() < 2 && !choice.descriptor().takes_any() {
        return (candidates.first().copied(), reading);
    }
    let found = match reading.on_trial() {
        Some(trial) => first_valid(choice, candidates, trial.came(), |place| read(place, trial)),
        None => candidates.first().copied(),
    };
    (found, reading.after_trial())
}

/// Whether a value that does not fit its variant is an error. It is not if a variant accepts any value.
pub(crate) fn is_strict(choice: &dyn ChoiceTarget, reading: Reading) -> bool {
    reading.misfit == Misfit::Fail && !choice.descriptor().takes_any()
}

/// Reads a value into the variant that was found, and otherwise keeps it like [`read`].
///
/// # Errors
/// As [`read`].
pub(crate) fn put<E>(
    choice: &mut dyn ChoiceTarget,
    found: Option<usize>,
    value: &Value,
    reading: Reading,
    read: impl FnOnce(Target<'_>) -> Result<(), E>,
) -> Result<(), E> {
    if let Some(index) = found {
        match read(choice.start(index)) {
            Ok(()) => return Ok(()),
            Err(wrong) if is_strict(choice, reading) => return Err(wrong),
            Err(_) => {}
        }
    }
    if let Target::Json(place) = choice.start(usize::MAX) {
        value.clone_into(place);
    }
    Ok(())
}

/// Reads untyped texts: one text is a single value or a list with one item, several texts are a list. Texts without a variant are kept.
///
/// # Errors
/// As [`read`].
#[cfg(feature = "formats")]
pub(crate) fn read_texts(
    choice: &mut dyn ChoiceTarget,
    texts: &[&str],
    reading: Reading,
) -> Result<(), Error> {
    let reading = reading.of_text();
    let texts = if texts.is_empty() { &[""] } else { texts };
    match (choose_texts(choice, texts), texts) {
        (Some((index, Value::Number(_))), [text]) => {
            item_of_text(text, choice.start(index), reading, None)
        }
        (Some((index, value)), _) => item(&value, choice.start(index), reading),
        (None, [text]) => read(choice, &(*text).into(), reading),
        (None, texts) => read(choice, &texts.to_vec().into(), reading),
    }
}

/// Reads a value of a format in which all values are text.
///
/// # Errors
/// As [`read`].
#[cfg(feature = "formats")]
pub(crate) fn read_untyped(
    choice: &mut dyn ChoiceTarget,
    value: &Value,
    reading: Reading,
) -> Result<(), Error> {
    let items = match value {
        Value::Array(items) => items.as_slice(),
        value => std::slice::from_ref(value),
    };
    let texts: Option<Vec<&str>> = items.iter().map(Value::as_str).collect();
    match texts {
        Some(texts) => match read_empty(choice, &texts, reading) {
            Some(read) => read,
            None => read_texts(choice, &texts, reading),
        },
        None => read(choice, value, reading.of_text()),
    }
}

/// Reads an empty text as an object without properties, because forms and XML cannot write one otherwise. The text must not
/// be a valid variant itself, and an object variant must accept the empty object. Otherwise returns `None`.
#[cfg(feature = "formats")]
pub(crate) fn read_empty(
    choice: &mut dyn ChoiceTarget,
    texts: &[&str],
    reading: Reading,
) -> Option<Result<(), Error>> {
    if texts != [""] || takes_texts(choice, texts) {
        return None;
    }
    let index = choose_empty_object(choice)?;
    let empty = Value::Object(Default::default());
    Some(item(&empty, choice.start(index), reading.of_text()))
}
