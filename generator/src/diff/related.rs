//! Relations between the types and formats of values.

use super::place::Place;
use super::relation::Relation;
use super::relation::Relation::{Narrowed, Replaced, Widened};
use super::shape::{Shape, Typed};

/// Returns the relation of a shape's type and format to those of an older one, considering whether values are listed.
pub(super) fn related(old: &Shape<'_>, new: &Shape<'_>, place: &Place) -> Option<Relation> {
    let listed = match (&old.members, &new.members) {
        (Some(_), None) => Some(Widened),
        (None, Some(_)) => Some(Narrowed),
        _ => None,
    };
    let typed = match (old.typed, new.typed) {
        (one, other) if one == other => formats(old, new),
        // A float cannot represent all digits of large whole numbers.
        (Some(Typed::Integer), Some(Typed::Number)) if new.format.as_deref() == Some("float") => {
            Some(Replaced)
        }
        (Some(Typed::Integer), Some(Typed::Number)) => Some(Widened),
        (Some(Typed::Number), Some(Typed::Integer)) => Some(Narrowed),
        // In a path, a query or a header, every plain value is text.
        (Some(Typed::Boolean | Typed::Integer | Typed::Number), Some(Typed::String))
            if place.is_text() && is_any_text(new) =>
        {
            Some(Widened)
        }
        (Some(Typed::String), Some(Typed::Boolean | Typed::Integer | Typed::Number))
            if place.is_text() && is_any_text(old) =>
        {
            Some(Narrowed)
        }
        (Some(_), None) => Some(Widened),
        (None, Some(_)) => Some(Narrowed),
        _ => Some(Replaced),
    };
    match (typed, listed) {
        (None, other) | (other, None) => other,
        (Some(one), Some(other)) if one == other => Some(one),
        _ => Some(Replaced),
    }
}

/// Whether a text is unrestricted.
fn is_any_text(shape: &Shape<'_>) -> bool {
    shape.format.is_none() && shape.members.is_none() && !shape.bounds.is_some()
}

/// Returns the relation of a type's format to an older one.
fn formats(old: &Shape<'_>, new: &Shape<'_>) -> Option<Relation> {
    let word = |shape: &Shape<'_>| shape.format.clone().unwrap_or_default();
    match (old.typed, &*word(old), &*word(new)) {
        (_, one, other) if one == other => None,
        (Some(Typed::Integer), "int32", "int64") | (Some(Typed::Number), "float", "double") => {
            Some(Widened)
        }
        (Some(Typed::Integer), "int64", "int32") | (Some(Typed::Number), "double", "float") => {
            Some(Narrowed)
        }
        (_, "", _) => Some(Narrowed),
        (_, _, "") => Some(Widened),
        _ => Some(Replaced),
    }
}
