//! From values to elements, by the tables.

use std::borrow::Cow;

use serde_json::{Number, Value};

use crate::json::{self, Nulls};
use crate::profile::Xml;
use crate::table::{CarrierView, ListView, MapView, View};
use crate::value;
use crate::xml::{names, source};

/// What `i:nil` needs, on the root.
const PREFIX: &str = r#" xmlns:i="http://www.w3.org/2001/XMLSchema-instance""#;

/// The name of a value that tells none.
const ANY: &str = "anyType";

/// Writes a whole body; beside it the first character that it could not hold.
pub(super) fn document(
    view: View<'_>,
    root: Option<&str>,
    nulls: Nulls,
    xml: Xml,
) -> (Vec<u8>, Option<char>) {
    let own = || match (xml, view) {
        (Xml::Plain, View::List(_)) => Cow::Borrowed("list"),
        (Xml::Plain, View::Map(_)) => Cow::Borrowed("map"),
        _ => type_name(view),
    };
    let name = root.map_or_else(own, Cow::Borrowed);
    let has_parts = matches!(
        view,
        View::Null
            | View::Carrier(_)
            | View::Choice(_)
            | View::List(_)
            | View::Map(_)
            | View::Json(_)
    );
    let mut writer = Writer {
        out: String::with_capacity(256),
        nulls,
        xml,
        attributes: if has_parts { PREFIX } else { "" },
        replaced: None,
    };
    writer.element(&name, view);
    (writer.out.into_bytes(), writer.replaced)
}

/// The name of an element that holds the value and has no other name.
fn type_name(view: View<'_>) -> Cow<'_, str> {
    Cow::Borrowed(match view {
        View::Bool(_) => "boolean",
        View::I32(_) => "int",
        View::I64(_) => "long",
        View::U64(_) => "unsignedLong",
        View::F64(_) => "double",
        View::Str(_) | View::Enum(_) => "string",
        View::DateTime(_) => "dateTime",
        View::Bytes(_) => "base64Binary",
        View::Carrier(carrier) => carrier.descriptor().name(),
        View::Choice(choice) => return type_name(choice.inner()),
        View::List(list) => return Cow::Owned(format!("ArrayOf{}", item_name(list))),
        View::Map(map) => return Cow::Owned(format!("{}Dictionary", value_name(map))),
        View::Null | View::Json(_) | View::Unknown(_) => ANY,
    })
}

/// The name of the items of an array: that of the first one that tells more than [`ANY`].
fn item_name(list: &dyn ListView) -> Cow<'_, str> {
    let names = (0..list.len()).map(|index| type_name(list.get(index)));
    best(names)
}

/// The name of the values of a dictionary, with a capital.
fn value_name(map: &dyn MapView) -> String {
    let entries = (0..map.len()).filter_map(|index| map.entry(index));
    let name = best(entries.map(|(_, value)| type_name(value)));
    let mut chars = name.chars();
    let first = chars.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(chars).collect()
}

fn best<'a>(mut names: impl Iterator<Item = Cow<'a, str>>) -> Cow<'a, str> {
    let mut best = Cow::Borrowed(ANY);
    // An array of an empty array tells less than one of a filled one.
    while best.ends_with(ANY)
        && let Some(name) = names.next()
    {
        if best == ANY || !name.ends_with(ANY) {
            best = name;
        }
    }
    best
}

/// The name of the entries of a dictionary.
fn entry_name(map: &dyn MapView, special: &[(&str, &'static str)]) -> String {
    let name = value_name(map);
    match special.iter().find(|(value, _)| *value == name) {
        Some((_, entry)) => (*entry).to_owned(),
        None => format!("{name}KeyValuePair"),
    }
}

struct Writer {
    out: String,
    nulls: Nulls,
    xml: Xml,
    /// What the next start tag gets: the declaration that belongs on the root.
    attributes: &'static str,
    /// The first character that XML cannot hold.
    replaced: Option<char>,
}

impl Writer {
    fn element(&mut self, name: &str, view: View<'_>) {
        match view {
            View::Null => self.empty(name, r#" i:nil="true""#),
            View::Bool(value) => self.plain(name, if value { "true" } else { "false" }),
            View::I32(value) => self.plain(name, &value.to_string()),
            View::I64(value) => self.plain(name, &value.to_string()),
            View::U64(value) => self.plain(name, &value.to_string()),
            View::F64(value) => self.plain(name, &double(value)),
            View::Str(text) => self.text(name, "", text),
            View::DateTime(value) => value.with_text(|text| self.text(name, "", text)),
            View::Bytes(bytes) => self.plain(name, &value::encode_base64(bytes)),
            // Names of members hold no blanks: they stand only between flags.
            View::Enum(value) => self.text(name, "", &value.text().replace(", ", " ")),
            View::Carrier(value) => self.carrier(name, value),
            View::Choice(choice) => self.element(name, choice.inner()),
            View::List(list) => self.list(name, list),
            View::Map(map) => self.map(name, map),
            View::Json(value) => self.free(name, value),
            View::Unknown(unknown) => {
                self.open(name, "");
                for (name, value) in unknown.iter() {
                    self.free(name, value);
                }
                self.close(name);
            }
        }
    }

    fn carrier(&mut self, name: &str, carrier: &dyn CarrierView) {
        // A carrier knows its API better than who writes any value.
        self.xml = carrier.descriptor().profile().xml();
        self.open(name, "");
        let fields = carrier.descriptor().fields();
        let first = match self.xml {
            Xml::Plain => &[],
            Xml::Wrapped { first, .. } => first,
        };
        let is_base = |index: &usize| fields.get(*index).is_some_and(|name| first.contains(name));
        let (base, own): (Vec<usize>, Vec<usize>) = (0..fields.len()).partition(is_base);
        for index in base.into_iter().chain(own) {
            let view = carrier.view(index);
            let Some(name) = fields.get(index) else {
                continue;
            };
            let is_written = match view {
                // What the unknown properties hold under that name follows below.
                View::Null => self.nulls == Nulls::Write && carrier.unknown().get(name).is_none(),
                _ => true,
            };
            if is_written {
                self.property(name, view);
            }
        }
        for (name, value) in json::unknown(carrier) {
            self.free(name, value);
        }
        self.close(name);
    }

    /// A value under the name that it has within another one.
    fn property(&mut self, name: &str, view: View<'_>) {
        match view {
            View::List(list) if self.xml == Xml::Plain => {
                for index in 0..list.len() {
                    self.element(name, list.get(index));
                }
            }
            View::Choice(choice) => self.property(name, choice.inner()),
            view => self.element(name, view),
        }
    }

    fn list(&mut self, name: &str, list: &dyn ListView) {
        self.open(name, "");
        let item = item_name(list).into_owned();
        for index in 0..list.len() {
            self.element(&item, list.get(index));
        }
        self.close(name);
    }

    fn map(&mut self, name: &str, map: &dyn MapView) {
        self.open(name, "");
        let Xml::Wrapped { entries, .. } = self.xml else {
            for (key, value) in (0..map.len()).filter_map(|index| map.entry(index)) {
                self.property(key, value);
            }
            return self.close(name);
        };
        let entry = entry_name(map, entries);
        for (key, value) in (0..map.len()).filter_map(|index| map.entry(index)) {
            self.open(&entry, "");
            self.text("Key", "", key);
            self.element("Value", value);
            self.close(&entry);
        }
        self.close(name);
    }

    /// A dictionary as an object.
    fn free(&mut self, name: &str, value: &Value) {
        match value {
            Value::Null => self.empty(name, r#" i:nil="true""#),
            Value::Bool(value) => self.text(name, r#" type="boolean""#, &value.to_string()),
            Value::Number(value) => self.text(name, r#" type="number""#, &value.to_string()),
            Value::String(text) => self.text(name, "", text),
            Value::Array(items) => {
                self.open(name, r#" type="array""#);
                for item in items {
                    self.free("item", item);
                }
                self.close(name);
            }
            Value::Object(members) if members.is_empty() => self.empty(name, r#" type="object""#),
            Value::Object(members) => {
                self.open(name, "");
                for (name, value) in members {
                    self.free(name, value);
                }
                self.close(name);
            }
        }
    }

    /// Text that needs no escapes.
    fn plain(&mut self, name: &str, text: &str) {
        self.open(name, "");
        self.out.push_str(text);
        self.close(name);
    }

    fn text(&mut self, name: &str, attributes: &str, text: &str) {
        self.open(name, attributes);
        let replaced = escape(&mut self.out, text);
        self.replaced = self.replaced.or(replaced);
        self.close(name);
    }

    fn empty(&mut self, name: &str, attributes: &str) {
        self.open(name, attributes);
        self.out.pop();
        self.out.push_str("/>");
    }

    fn open(&mut self, name: &str, attributes: &str) {
        self.out.push('<');
        self.out.push_str(&names::encode(name));
        self.out.push_str(std::mem::take(&mut self.attributes));
        self.out.push_str(attributes);
        self.out.push('>');
    }

    fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(&names::encode(name));
        self.out.push('>');
    }
}

/// A number as XML Schema writes it.
fn double(value: f64) -> String {
    match Number::from_f64(value) {
        Some(number) => number.to_string(),
        None if value.is_nan() => "NaN".to_owned(),
        None if value > 0.0 => "INF".to_owned(),
        None => "-INF".to_owned(),
    }
}

/// Text between tags; returns the first character that XML cannot hold. A carriage return would be read as a line feed,
/// so that it goes as a reference.
fn escape(out: &mut String, text: &str) -> Option<char> {
    let mut replaced = None;
    let special = |c: char| matches!(c, '<' | '>' | '&' | '\r') || !source::is_char(c);
    let mut rest = text;
    while let Some(at) = rest.find(special) {
        let (before, tail) = rest.split_at(at);
        out.push_str(before);
        let mut chars = tail.chars();
        let next = chars.next();
        out.push_str(match next {
            Some('<') => "&lt;",
            Some('>') => "&gt;",
            Some('&') => "&amp;",
            Some('\r') => "&#xD;",
            _ => {
                replaced = replaced.or(next);
                "\u{fffd}"
            }
        });
        rest = chars.as_str();
    }
    out.push_str(rest);
    replaced
}
