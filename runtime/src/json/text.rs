//! Values of formats in which all values are text: the destination decides whether the text is a number, a truth value or a member.

use serde::de::Visitor;
use serde::de::value::Error;
use serde_json::{Number, Value};

use crate::json::Misfit;
use crate::json::place::{Goal, Place, Rest};
use crate::json::reading::Reading;
use crate::table::{Slot, Target};

/// Reads text into a property, as leniently as JSON. A number that does not fit an integer is returned to be kept (see [`Misfit::Keep`]).
pub(crate) fn put(
    slot: &mut dyn Slot,
    reading: Reading,
    text: &str,
) -> Result<Option<Value>, String> {
    let kind = Kind::of(&slot.fill());
    let (goal, reading) = (Goal::Slot(slot), reading.of_text());
    match visit(kind, Place::new(goal, reading), text)? {
        Rest::Misfit(value) => Ok(Some(value)),
        Rest::Nothing | Rest::Original(_) | Rest::Text(_) => Ok(None),
    }
}

/// Reads text into an item.
pub(crate) fn put_item(target: Target<'_>, reading: Reading, text: &str) -> Result<(), String> {
    let kind = Kind::of(&target);
    let reading = Reading::new(Misfit::Fail, reading.profile()).of_text();
    let goal = Goal::Item(target, false);
    visit(kind, Place::new(goal, reading), text).map(|_| ())
}

/// The interpretation of text, by its destination.
#[derive(Clone, Copy)]
enum Kind {
    Integer,
    Member,
    /// Blanks are significant.
    Text,
    Other,
}

impl Kind {
    fn of(target: &Target<'_>) -> Self {
        match target {
            Target::I32(_) | Target::I64(_) | Target::U64(_) => Self::Integer,
            Target::Enum(_) => Self::Member,
            Target::Str(_) | Target::Json(_) | Target::Choice(_) => Self::Text,
            _ => Self::Other,
        }
    }
}

fn visit(kind: Kind, place: Place<'_>, text: &str) -> Result<Rest, String> {
    let text = match kind {
        Kind::Text => text,
        _ => text.trim_ascii(),
    };
    let takes_numbers = place.reading.profile().coerces();
    let done = match (kind, text.parse::<Number>()) {
        (Kind::Integer, Ok(number)) => match (number.as_i64(), number.as_u64(), number.as_f64()) {
            (Some(value), ..) => place.visit_i64::<Error>(value),
            (_, Some(value), _) => place.visit_u64(value),
            (.., Some(value)) => place.visit_f64(value),
            _ => place.visit_str(text),
        },
        // A member that was sent as a number is written as a number.
        (Kind::Member, Ok(number)) if takes_numbers && number.to_string() == text => {
            match number.as_i64() {
                Some(value) => place.visit_i64(value),
                None => place.visit_str(text),
            }
        }
        _ => place.visit_str(text),
    };
    done.map_err(|error| error.to_string())
}
