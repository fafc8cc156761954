//! Compares the format of form properties, according to `encoding` objects.

use std::collections::BTreeSet;

use openapiv3::{Encoding, MediaType, QueryStyle};
use pagewire_runtime::contract::media::Family;
use serde_json::Value;

use super::bodies::{is_range, schema};
use super::comparison::Comparison;
use super::draft::Draft;
use super::effect::{Effect, Effects};
use super::kind::Kind;
use super::media::compared;
use super::operations::Both;
use super::shape::{Additional, Shape, Typed};
use super::site::Site;
use super::view::View;
use crate::openapi::{EXPLODE_EXTENSION, LIST_FORM, PART_STYLES, without_words};

/// The format of a property.
#[derive(Default, PartialEq)]
struct Written {
    /// The media types of a part. Clients may send any of them.
    media: BTreeSet<String>,
    /// All other facts, in words.
    rest: Vec<String>,
}

impl Written {
    fn words(&self) -> String {
        let media: Vec<&str> = self.media.iter().map(String::as_str).collect();
        let media = (!media.is_empty()).then(|| media.join(", "));
        let all: Vec<String> = media.into_iter().chain(self.rest.iter().cloned()).collect();
        all.join("; ")
    }

    /// Whether the media types include all those of another format.
    fn takes(&self, other: &Self) -> bool {
        let mut asked = other.media.iter();
        asked.all(|media| {
            self.media.contains(media) || self.media.iter().any(|known| is_range(known, media))
        })
    }
}

impl<'a> Comparison<'a> {
    /// Compares the encodings of two forms. `seen` contains the changes that other media types already have.
    pub(super) fn compare_encodings(
        &mut self,
        both: &Both<'a>,
        (family, old, new): (Family, &'a MediaType, &'a MediaType),
        draft: &dyn Fn(Kind) -> Draft,
        seen: &mut BTreeSet<(String, String, String)>,
    ) {
        let shapes = (
            self.old.shape(&schema(old, "")),
            self.new.shape(&schema(new, "")),
        );
        let come = new.encoding.keys();
        let come = come.filter(|name| !old.encoding.contains_key(*name));
        for name in old.encoding.keys().chain(come) {
            // A property that no form has is not written. One that is added or removed is a change of its own.
            if !may_have(&shapes.0, name) || !may_have(&shapes.1, name) {
                continue;
            }
            let before = written(self.old, family, &shapes.0, name, old.encoding.get(name));
            let after = written(self.new, family, &shapes.1, name, new.encoding.get(name));
            if before == after {
                continue;
            }
            let words = (before.words(), after.words());
            if !seen.insert((name.clone(), words.0.clone(), words.1.clone())) {
                continue;
            }
            let change = draft(Kind::BodyEncoding)
                .part(format!("body {name}"))
                .values(Some(words.0), Some(words.1));
            self.push(match media_effects(&before, &after, both.is_webhook()) {
                Some(effects) => change.effects(effects),
                None => change,
            });
        }
    }
}

/// Returns the effects if only the media types of a part differ, and one of the forms accepts all that the other accepts.
fn media_effects(old: &Written, new: &Written, is_received: bool) -> Option<Effects> {
    use Effect::{Breaking, Compatible, None as Same};
    if old.rest != new.rest {
        return None;
    }
    match (new.takes(old), old.takes(new), is_received) {
        (true, _, false) => Some((Compatible, Same, "parts may still be sent as they were")),
        (false, true, false) => {
            Some((Breaking, Same, "parts of the other media types are refused"))
        }
        (_, true, true) => Some((Same, Compatible, "receivers can take what comes")),
        (true, false, true) => Some((Same, Breaking, "receivers may meet another media type")),
        (false, false, _) => None,
    }
}

/// Whether the schema of a form allows a property of this name.
fn may_have(form: &Shape<'_>, name: &str) -> bool {
    form.properties.contains_key(name)
        || form.properties.is_empty()
        || !form.choices.is_empty()
        || matches!(form.additional, Additional::Typed(_))
}

fn written<'a>(
    view: &View<'a>,
    family: Family,
    form: &Shape<'a>,
    name: &str,
    said: Option<&Encoding>,
) -> Written {
    let sites: &[Site<'a>] = form.properties.get(name).map_or(&[], Vec::as_slice);
    let value = view.shape(sites);
    let named = said.and_then(|said| said.content_type.as_deref());
    let named: BTreeSet<String> = named
        .into_iter()
        .flat_map(|list| list.split(','))
        .map(|media| compared(media.trim()))
        .filter(|media| !media.is_empty())
        .collect();
    if family == Family::Parts {
        let headers = said.and_then(headers);
        let is_styled = said.is_some_and(is_styled_part);
        if is_styled && !is_alike(&value, said) {
            let mut rest = pairs(view, &value, named, said);
            rest.extend(headers);
            return Written {
                media: BTreeSet::new(),
                rest,
            };
        }
        return Written {
            media: match named.is_empty() || is_styled {
                true => BTreeSet::from([usual(view, &value)]),
                false => named,
            },
            rest: headers.into_iter().collect(),
        };
    }
    Written {
        media: BTreeSet::new(),
        rest: pairs(view, &value, named, said),
    }
}

/// Whether a part has a style. Its media type is then ignored.
fn is_styled_part(said: &Encoding) -> bool {
    let is_stated = said.style.is_some()
        || said.allow_reserved
        || said.extensions.contains_key(EXPLODE_EXTENSION);
    is_stated && said.extensions.contains_key(PART_STYLES)
}

/// Returns the stated value of `explode`, and its effective value.
fn explode(said: Option<&Encoding>) -> (Option<bool>, bool) {
    let style = said.and_then(|said| said.style.as_ref());
    let stated = said
        .and_then(|said| said.extensions.get(EXPLODE_EXTENSION))
        .and_then(Value::as_bool);
    let is_form = matches!(style, None | Some(QueryStyle::Form));
    let is_exploded = stated.unwrap_or_else(|| is_form || said.is_some_and(|said| said.explode));
    (stated, is_exploded)
}

/// Whether all styles give the same result: for a single value, and for a list whose items are sent separately.
fn is_alike(value: &Shape<'_>, said: Option<&Encoding>) -> bool {
    let style = said.and_then(|said| said.style.as_ref());
    let is_deep = matches!(style, Some(QueryStyle::DeepObject));
    match value.typed {
        None | Some(Typed::Object) => false,
        Some(Typed::Array) => explode(said).1 && !is_deep,
        Some(_) => true,
    }
}

/// Returns the format of a property in a form that is not multipart. Its style takes precedence over its media type.
fn pairs(
    view: &View<'_>,
    value: &Shape<'_>,
    named: BTreeSet<String>,
    said: Option<&Encoding>,
) -> Vec<String> {
    let style = said.and_then(|said| said.style.as_ref());
    let (stated, is_exploded) = explode(said);
    let is_reserved = said.is_some_and(|said| said.allow_reserved);
    let is_single = !matches!(value.typed, None | Some(Typed::Array | Typed::Object));
    let is_list = matches!(value.typed, Some(Typed::Array));
    let is_object = matches!(value.typed, Some(Typed::Object));
    let mut words = Vec::new();
    if style.is_none() && stated.is_none() && !is_reserved {
        let named: Vec<String> = named.into_iter().collect();
        match named.is_empty() {
            // An object without a stated format is one text.
            true if is_object => words.push(usual(view, value)),
            // The default for text. A list is one pair per item, unless it has a media type.
            false if is_list || is_object || named != [usual(view, value)] => words.extend(named),
            _ => {}
        }
    }
    if words.is_empty() {
        let is_alike = is_alike(value, said);
        let style = match style {
            Some(QueryStyle::DeepObject) if !is_single => "deepObject",
            Some(QueryStyle::SpaceDelimited) if !is_alike => "spaceDelimited",
            Some(QueryStyle::PipeDelimited) if !is_alike => "pipeDelimited",
            _ => "form",
        };
        // `deepObject` has a single form.
        let exploded = if is_exploded && !is_single && style != "deepObject" {
            ", exploded"
        } else {
            ""
        };
        words.push(format!("{style}{exploded}"));
    }
    if is_reserved {
        words.push("reserved characters as they are".to_owned());
    }
    let list = said.and_then(|said| said.extensions.get(LIST_FORM));
    words.extend(list.map(|form| match form {
        Value::String(form) => form.clone(),
        other => other.to_string(),
    }));
    words
}

/// Returns the headers of a part, without descriptions.
fn headers(said: &Encoding) -> Option<String> {
    if said.headers.is_empty() {
        return None;
    }
    // Headers are plain data, which JSON can represent.
    let mut headers = serde_json::to_value(&said.headers).unwrap_or_default();
    without_words(&mut headers);
    Some(format!("headers {headers}"))
}

/// Returns the default media type of a value. For a list, it is that of the items.
fn usual(view: &View<'_>, value: &Shape<'_>) -> String {
    let items = match value.typed {
        Some(Typed::Array) => view.shape(&value.items),
        _ => Shape::default(),
    };
    let one = match value.typed {
        Some(Typed::Array) => &items,
        _ => value,
    };
    let word = match one.typed {
        Some(Typed::Object | Typed::Array) => "application/json",
        Some(Typed::String) if matches!(one.format.as_deref(), Some("binary" | "base64")) => {
            "application/octet-stream"
        }
        Some(_) => "text/plain",
        None if one.is_free() => "application/octet-stream",
        None => "by the type of the value",
    };
    word.to_owned()
}
