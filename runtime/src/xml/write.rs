//! Writes values as elements, by the tables.

use std::borrow::Cow;

use serde_json::{Number, Value};

use crate::contract::{self, Label, Markup, Refused};
use crate::json;
use crate::profile::Xml;
use crate::table::{CarrierView, ListView, MapView, Names, View, Writing};
use crate::value;
use crate::xml::{Root, Unwritable, names, source};

/// The declaration that `i:nil` needs, if the API has it on the root.
const PREFIX: &str = r#" xmlns:i="http://www.w3.org/2001/XMLSchema-instance""#;

/// The attributes of an element without a value, if the root declares no prefix because prefixes belong to the description.
/// The second text is for elements that have the prefix of the first.
const NIL: [&str; 2] = [
    r#" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true""#,
    r#" xmlns:nil="http://www.w3.org/2001/XMLSchema-instance" nil:nil="true""#,
];

/// The name of a value whose type is unknown.
const ANY: &str = "anyType";

/// Writes a whole body. Also returns the reason if some part of it could not be written.
pub(super) fn document(
    view: View<'_>,
    root: Root<'_>,
    writing: Writing,
    xml: Xml,
) -> (Vec<u8>, Option<Unwritable>) {
    let own = || match (xml, view) {
        (Xml::Plain, View::List(_)) => Cow::Borrowed("list"),
        (Xml::Plain, View::Map(_)) => Cow::Borrowed("map"),
        _ => type_name(view),
    };
    let usual = root.name.map_or_else(own, Cow::Borrowed);
    let has_parts = matches!(
        view,
        View::Null
            | View::Carrier(_)
            | View::Choice(_)
            | View::List(_)
            | View::Map(_)
            | View::Json(_)
    );
    let is_plain = |xml: Xml| xml == Xml::Plain;
    let declares = has_parts && !(is_plain(xml) && own_xml(view).is_none_or(is_plain));
    let mut writer = Writer {
        out: String::with_capacity(256),
        writing,
        xml,
        attributes: if declares { PREFIX } else { "" },
        declares,
        replaced: None,
        refused: None,
    };
    let markup = root.markup.filter(|_| xml == Xml::Plain);
    let label = match markup.filter(|markup| !markup.label.is_empty()) {
        Some(markup) => Some(&markup.label),
        None if root.name.is_some() => None,
        None => own_label(view),
    };
    let tag = Tag::new(&usual, label);
    match (markup, view) {
        (Some(markup), View::List(list)) => {
            // Items without their own name have that of the array, except carriers.
            let name = markup.label.name.as_ref().map(contract::Name::as_str);
            writer.wrapped(tag, markup, name.filter(|_| !has_carriers(list)), list);
        }
        // One root contains all items.
        (_, View::Json(Value::Array(items))) if is_plain(xml) => {
            writer.open(tag, "");
            for item in items {
                writer.free("item".into(), item);
            }
            writer.close(tag);
        }
        _ => writer.element(tag, view),
    }
    let refused = writer.refused.map(Unwritable::from);
    let unwritable = refused.or(writer.replaced.map(Unwritable::from));
    (writer.out.into_bytes(), unwritable)
}

/// The XML form of the first carrier in a value.
pub(super) fn own_xml(view: View<'_>) -> Option<Xml> {
    match view {
        View::Carrier(carrier) => Some(carrier.descriptor().profile().xml()),
        View::Choice(choice) => own_xml(choice.inner()),
        View::List(list) => (0..list.len()).find_map(|index| own_xml(list.get(index))),
        View::Map(map) => (0..map.len()).find_map(|index| own_xml(map.entry(index)?.1)),
        _ => None,
    }
}

/// The label in the description for a value that has no other name.
fn own_label<'v>(view: View<'v>) -> Option<&'v Label<'static>> {
    match view {
        View::Carrier(carrier) => {
            // Invalid markup is reported when the carrier is written.
            let names = carrier.descriptor().xml().ok()??;
            Some(&names.own.label)
        }
        View::Choice(choice) => own_label(choice.inner()),
        _ => None,
    }
}

/// The name of an element as written.
#[derive(Clone, Copy)]
struct Tag<'n> {
    /// The name without a prefix.
    name: &'n str,
    prefix: Option<&'n str>,
    namespace: Option<&'n str>,
}

impl<'n> Tag<'n> {
    /// An element with this label; its name is `usual` if the label has none.
    fn new(usual: &'n str, label: Option<&'n Label<'static>>) -> Self {
        let Some(Label {
            name,
            prefix,
            namespace,
        }) = label
        else {
            return usual.into();
        };
        Self {
            name: name.as_ref().map_or(usual, |name| name.as_str()),
            prefix: prefix.as_ref().map(|prefix| prefix.as_str()),
            namespace: namespace.as_ref().map(|namespace| namespace.as_str()),
        }
    }

    fn write(self, out: &mut String) {
        if let Some(prefix) = self.prefix {
            out.push_str(&names::encode(prefix));
            out.push(':');
        }
        out.push_str(&names::encode(self.name));
    }

    /// Writes the declaration of its namespace.
    fn declare(self, out: &mut String) {
        let Some(namespace) = self.namespace else {
            return;
        };
        out.push_str(" xmlns");
        if let Some(prefix) = self.prefix {
            out.push(':');
            out.push_str(&names::encode(prefix));
        }
        out.push_str("=\"");
        // The namespace comes from the description and does not depend on values.
        let _ = escape(out, namespace);
        out.push('"');
    }
}

impl<'n> From<&'n str> for Tag<'n> {
    fn from(name: &'n str) -> Self {
        Self {
            name,
            prefix: None,
            namespace: None,
        }
    }
}

/// The element name of a value that has no other name.
fn type_name(view: View<'_>) -> Cow<'_, str> {
    Cow::Borrowed(match view {
        View::Bool(_) => "boolean",
        View::I32(_) => "int",
        View::I64(_) => "long",
        View::U64(_) => "unsignedLong",
        View::F64(_) | View::Decimal(_) => "double",
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

/// The name of the items of an array: the first one that is more specific than [`ANY`].
fn item_name(list: &dyn ListView) -> Cow<'_, str> {
    let names = (0..list.len()).map(|index| type_name(list.get(index)));
    best(names)
}

/// Whether an array contains carriers.
fn has_carriers(list: &dyn ListView) -> bool {
    let mut items = (0..list.len()).map(|index| list.get(index));
    items.any(|item| match item {
        View::Choice(choice) => matches!(choice.inner(), View::Carrier(_)),
        item => matches!(item, View::Carrier(_)),
    })
}

/// Whether an array contains arrays.
fn is_nested(list: &dyn ListView) -> bool {
    (0..list.len()).any(|index| matches!(list.get(index), View::List(_)))
}

/// The name of the values of a dictionary, with a capital first letter.
fn value_name(map: &dyn MapView) -> String {
    let entries = (0..map.len()).filter_map(|index| map.entry(index));
    let name = best(entries.map(|(_, value)| type_name(value)));
    let mut chars = name.chars();
    let first = chars.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(chars).collect()
}

fn best<'a>(mut names: impl Iterator<Item = Cow<'a, str>>) -> Cow<'a, str> {
    let mut best = Cow::Borrowed(ANY);
    // An array of an empty array is less specific than one of a filled array.
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
    writing: Writing,
    xml: Xml,
    /// Attributes for the next start tag: the declaration that belongs on the root.
    attributes: &'static str,
    /// Whether the root has that declaration.
    declares: bool,
    /// The first character that XML cannot hold.
    replaced: Option<char>,
    /// The first invalid markup of a carrier.
    refused: Option<&'static Refused>,
}

impl Writer {
    fn element(&mut self, tag: Tag<'_>, view: View<'_>) {
        match view {
            View::Null => self.nil(tag),
            View::Carrier(value) => self.carrier(tag, value),
            View::Choice(choice) => self.element(tag, choice.inner()),
            View::List(list) => self.list(tag, list),
            View::Map(map) => self.map(tag, map),
            View::Json(value) => self.free(tag, value),
            View::Unknown(unknown) => {
                self.open(tag, "");
                for (name, value) in unknown.iter() {
                    self.free(name.into(), value);
                }
                self.close(tag);
            }
            View::DateTime(value) => value.with_text(|text| self.text(tag, "", text)),
            view => self.text(tag, "", &single(view)),
        }
    }

    fn carrier(&mut self, tag: Tag<'_>, carrier: &dyn CarrierView) {
        // The carrier's profile takes precedence over the caller's.
        let descriptor = carrier.descriptor();
        self.xml = descriptor.profile().xml();
        let fields = descriptor.fields();
        let markup = descriptor.xml().unwrap_or_else(|refused| {
            self.refused.get_or_insert(refused);
            None
        });
        let in_text = markup.and_then(Names::text);
        match markup.map(|names| names.attributes(fields)) {
            None => self.open(tag, ""),
            Some(attributes) => {
                let mut text = String::new();
                for (index, name) in attributes {
                    let label = markup.and_then(|names| names.of_property(index));
                    let label = label.map(|markup| &markup.label);
                    let view = json::filled(carrier, index, self.writing.message);
                    self.attribute(&mut text, Tag::new(name, label), view);
                }
                self.open(tag, &text);
            }
        }
        if let Some(index) = in_text {
            let text = text_of(json::filled(carrier, index, self.writing.message));
            let replaced = escape(&mut self.out, &text);
            self.replaced = self.replaced.or(replaced);
        }
        let first = match self.xml {
            Xml::Plain => &[],
            Xml::Wrapped { first, .. } => first,
        };
        let is_base = |index: &usize| fields.get(*index).is_some_and(|name| first.contains(name));
        let (base, own): (Vec<usize>, Vec<usize>) = (0..fields.len()).partition(is_base);
        for index in base.into_iter().chain(own) {
            let markup = markup.and_then(|names| names.of_property(index));
            let view = json::filled(carrier, index, self.writing.message);
            let Some(name) = fields.get(index) else {
                continue;
            };
            let is_written = match view {
                _ if markup.is_some_and(|markup| markup.is_attribute || markup.is_text) => false,
                View::Null => json::is_null_written(carrier, index, self.writing),
                _ => true,
            };
            if is_written {
                self.property(name, markup, view);
            }
        }
        for (name, value) in json::unknown(carrier) {
            self.free(name.into(), value);
        }
        self.close(tag);
    }

    /// Appends an attribute to the text of a tag. Appends nothing for an empty value.
    fn attribute(&mut self, out: &mut String, tag: Tag<'_>, view: View<'_>) {
        if matches!(view, View::Null | View::Json(Value::Null)) {
            return;
        }
        let text = text_of(view);
        if tag.prefix.is_some() {
            tag.declare(out);
        }
        out.push(' ');
        tag.write(out);
        out.push_str("=\"");
        let mut value = String::new();
        let replaced = escape(&mut value, &text);
        self.replaced = self.replaced.or(replaced);
        // Unescaped white space in an attribute would be read as blanks.
        for c in value.chars() {
            match c {
                '"' => out.push_str("&quot;"),
                '\n' => out.push_str("&#xA;"),
                '\t' => out.push_str("&#x9;"),
                c => out.push(c),
            }
        }
        out.push('"');
    }

    /// Writes a value under its name within another value.
    fn property(&mut self, name: &str, markup: Option<&Markup<'static>>, view: View<'_>) {
        let tag = Tag::new(name, markup.map(|markup| &markup.label));
        match view {
            View::List(list) if self.xml == Xml::Plain => match markup {
                // Items without their own name have that of the array.
                Some(markup) if markup.is_wrapped => {
                    self.wrapped(tag, markup, Some(tag.name), list);
                }
                Some(markup) if !markup.item.is_empty() => {
                    self.items(Tag::new(tag.name, Some(&markup.item)), list, &markup.deeper);
                }
                Some(markup) => self.items(tag, list, &markup.deeper),
                None => self.items(tag, list, &[]),
            },
            View::Choice(choice) => self.property(name, markup, choice.inner()),
            view => self.element(tag, view),
        }
    }

    /// Writes one element per item. If an item is itself an array, its items are named by `deeper`, or else like the item.
    fn items(&mut self, tag: Tag<'_>, list: &dyn ListView, deeper: &[Label<'static>]) {
        for index in 0..list.len() {
            let item = match list.get(index) {
                View::Choice(choice) => choice.inner(),
                item => item,
            };
            let View::List(inner) = item else {
                self.element(tag, item);
                continue;
            };
            self.open(tag, "");
            let (label, deeper) = match deeper.split_first() {
                Some((label, deeper)) => (Some(label), deeper),
                None => (None, deeper),
            };
            self.items(Tag::new(tag.name, label), inner, deeper);
            self.close(tag);
        }
    }

    /// Writes an element that contains one element per item. Items without their own name are called `usual`, or else by their types.
    fn wrapped(
        &mut self,
        tag: Tag<'_>,
        markup: &Markup<'static>,
        usual: Option<&str>,
        list: &dyn ListView,
    ) {
        let item = &markup.item;
        if item.is_empty() && usual.is_none() {
            return self.list(tag, list);
        }
        self.open(tag, "");
        let usual = usual.map_or_else(|| self.item_name(list), Cow::Borrowed);
        self.items(Tag::new(&usual, Some(item)), list, &markup.deeper);
        self.close(tag);
    }

    /// The name of the items of an array.
    fn item_name<'v>(&self, list: &'v dyn ListView) -> Cow<'v, str> {
        let name = item_name(list);
        match self.xml {
            Xml::Plain => match name {
                name if name.starts_with("ArrayOf") && is_nested(list) => "list".into(),
                name => name,
            },
            Xml::Wrapped { .. } => name,
        }
    }

    fn list(&mut self, tag: Tag<'_>, list: &dyn ListView) {
        self.open(tag, "");
        let usual = self.item_name(list);
        for index in 0..list.len() {
            let item = list.get(index);
            let label = own_label(item).filter(|_| self.xml == Xml::Plain);
            self.element(Tag::new(&usual, label), item);
        }
        self.close(tag);
    }

    fn map(&mut self, tag: Tag<'_>, map: &dyn MapView) {
        self.open(tag, "");
        let Xml::Wrapped { entries, .. } = self.xml else {
            for (key, value) in (0..map.len()).filter_map(|index| map.entry(index)) {
                self.property(key, None, value);
            }
            return self.close(tag);
        };
        let entry = entry_name(map, entries);
        let entry = Tag::from(&*entry);
        for (key, value) in (0..map.len()).filter_map(|index| map.entry(index)) {
            self.open(entry, "");
            self.text("Key".into(), "", key);
            self.element("Value".into(), value);
            self.close(entry);
        }
        self.close(tag);
    }

    /// Writes a free-form value.
    ///
    /// In plain XML, an array is one element per item, and nothing shows the type of a text.
    fn free(&mut self, tag: Tag<'_>, value: &Value) {
        if self.xml == Xml::Plain {
            return self.plain(tag, value);
        }
        match value {
            Value::Null => self.nil(tag),
            Value::Bool(value) => self.text(tag, r#" type="boolean""#, &value.to_string()),
            Value::Number(value) => self.text(tag, r#" type="number""#, &value.to_string()),
            Value::String(text) => self.text(tag, "", text),
            Value::Array(items) => {
                self.open(tag, r#" type="array""#);
                for item in items {
                    self.free("item".into(), item);
                }
                self.close(tag);
            }
            Value::Object(members) if members.is_empty() => self.empty(tag, r#" type="object""#),
            Value::Object(members) => {
                self.open(tag, "");
                for (name, value) in members {
                    self.free((&**name).into(), value);
                }
                self.close(tag);
            }
        }
    }

    fn plain(&mut self, tag: Tag<'_>, value: &Value) {
        match value {
            Value::Null => self.nil(tag),
            Value::Array(items) => {
                for item in items {
                    if !item.is_array() {
                        self.plain(tag, item);
                        continue;
                    }
                    self.open(tag, "");
                    self.plain(tag, item);
                    self.close(tag);
                }
            }
            Value::Object(members) => {
                self.open(tag, "");
                for (name, value) in members {
                    self.plain((&**name).into(), value);
                }
                self.close(tag);
            }
            Value::String(text) => self.text(tag, "", text),
            value => self.text(tag, "", &value.to_string()),
        }
    }

    fn text(&mut self, tag: Tag<'_>, attributes: &str, text: &str) {
        self.open(tag, attributes);
        let replaced = escape(&mut self.out, text);
        self.replaced = self.replaced.or(replaced);
        self.close(tag);
    }

    fn nil(&mut self, tag: Tag<'_>) {
        let [usual, other] = NIL;
        self.empty(
            tag,
            match (self.declares, tag.prefix) {
                (true, _) => r#" i:nil="true""#,
                (false, Some("xsi")) => other,
                (false, _) => usual,
            },
        );
    }

    fn empty(&mut self, tag: Tag<'_>, attributes: &str) {
        self.open(tag, attributes);
        self.out.pop();
        self.out.push_str("/>");
    }

    fn open(&mut self, tag: Tag<'_>, attributes: &str) {
        self.out.push('<');
        tag.write(&mut self.out);
        self.out.push_str(std::mem::take(&mut self.attributes));
        tag.declare(&mut self.out);
        self.out.push_str(attributes);
        self.out.push('>');
    }

    fn close(&mut self, tag: Tag<'_>) {
        self.out.push_str("</");
        tag.write(&mut self.out);
        self.out.push('>');
    }
}

/// The text of a value without parts; empty for one with parts.
fn text_of(view: View<'_>) -> Cow<'_, str> {
    match view {
        View::Choice(choice) => text_of(choice.inner()),
        View::DateTime(value) => Cow::Owned(value.with_text(str::to_owned)),
        View::Json(Value::Null) => Cow::Borrowed(""),
        view => single(view),
    }
}

/// The text of a value without parts that is not a date-time; empty for one with parts.
fn single(view: View<'_>) -> Cow<'_, str> {
    match view {
        View::Bool(value) => Cow::Borrowed(if value { "true" } else { "false" }),
        View::F64(value) => Cow::Owned(double(value)),
        View::Decimal(value) if !value.is_finite() => Cow::Owned(double(value.to_f64())),
        View::Str(text) => Cow::Borrowed(text),
        View::Bytes(bytes) => Cow::Owned(value::encode_base64(bytes)),
        // Names of members contain no blanks, so `, ` only separates flags.
        View::Enum(value) => Cow::Owned(value.text().replace(", ", " ")),
        view => Cow::Owned(view.text().unwrap_or_default()),
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

/// Appends text between tags. Returns the first character that XML cannot hold. A carriage return is written as a reference,
/// because it would be read as a line feed.
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
