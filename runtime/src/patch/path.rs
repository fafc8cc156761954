//! Resolution of paths in a patch.

use json_patch::jsonptr::{Pointer, PointerBuf, Token};
use serde_json::{Map, Value};

use crate::patch::Error;
use crate::table::Target;

/// A path with the names of properties as the type spells them.
pub(super) struct Place {
    pub(super) pointer: PointerBuf,
    /// Whether the carrier's table has the property. It then exists even if the JSON has no member for it.
    pub(super) known: bool,
}

/// Follows `path` through `json`, a value of the type of `shape`.
///
/// # Errors
/// If it is not a JSON pointer, if a name is unknown, or if it leads through an empty value or one without parts.
pub(super) fn resolve(path: &str, json: &Value, shape: Target<'_>) -> Result<Place, Error> {
    let wrong = |message| Error::invalid(path, message);
    let absolute = if path.is_empty() || path.starts_with('/') {
        path.to_owned()
    } else {
        format!("/{path}")
    };
    let given = Pointer::parse(&absolute).map_err(|_| wrong("it is not a JSON pointer"))?;
    let mut place = Place {
        pointer: PointerBuf::new(),
        known: false,
    };
    let (mut json, mut shape) = (Some(json), Some(shape));
    for token in given.tokens() {
        let parent = json.filter(|json| !json.is_null());
        let parent = parent.ok_or_else(|| wrong("it leads through an empty value"))?;
        let step = step(shape, parent, &token.decoded()).ok_or_else(|| wrong("no such place"))?;
        let token = Token::new(step.name);
        json = child(parent, &token);
        place.pointer.push_back(token);
        place.known = step.known;
        shape = step.shape;
    }
    Ok(place)
}

fn child<'a>(parent: &'a Value, token: &Token<'_>) -> Option<&'a Value> {
    match parent {
        Value::Object(members) => members.get(&*token.decoded()),
        Value::Array(items) => items.get(token.to_index().ok()?.for_len(items.len()).ok()?),
        _ => None,
    }
}

struct Step<'a> {
    name: String,
    known: bool,
    /// The type of the value; `None` inside parts that no table describes.
    shape: Option<Target<'a>>,
}

fn step<'a>(shape: Option<Target<'a>>, parent: &Value, name: &str) -> Option<Step<'a>> {
    let free = |shape| {
        Some(Step {
            name: name.to_owned(),
            known: false,
            shape,
        })
    };
    match shape {
        Some(Target::Carrier(carrier)) => match property(carrier.descriptor(), name) {
            Some((index, name)) => Some(Step {
                name: name.to_owned(),
                known: true,
                shape: Some(carrier.slot_mut(index).fill()),
            }),
            None => Some(Step {
                name: unknown(
                    parent.as_object()?,
                    name,
                    carrier.descriptor().profile().any_case(),
                )?
                .to_owned(),
                known: false,
                shape: None,
            }),
        },
        Some(Target::List(list)) => free(Some(list.push())),
        Some(Target::Map(map)) => free(Some(map.push(String::new()))),
        Some(Target::Json(_) | Target::Choice(_)) | None => free(None),
        Some(_) => None,
    }
}

/// Index and wire name of the property `name`, in any case.
pub(super) fn property(
    table: &'static crate::table::CarrierDescriptor,
    name: &str,
) -> Option<(usize, &'static str)> {
    let index = table.find(name, 0)?;
    Some((index, *table.fields().get(index)?))
}

/// The name of an unknown property of the value: the exact name, or else one in any case if that is allowed.
pub(super) fn unknown<'a>(
    members: &'a Map<String, Value>,
    name: &str,
    any_case: bool,
) -> Option<&'a str> {
    let exact = members.get_key_value(name).map(|(name, _)| name);
    let mut names = members.keys();
    let name = exact.or_else(|| {
        let found = names.find(|known| known.eq_ignore_ascii_case(name));
        found.filter(|_| any_case)
    });
    name.map(String::as_str)
}
