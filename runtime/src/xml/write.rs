//! From values to elements, by the tables.

use std::borrow::Cow;

use serde_json::{Number, Value};

use crate::contract::{self, Label, Markup, Refused};
use crate::json::{self, Nulls};
use crate::profile::Xml;
use crate::table::{CarrierView, ListView, MapView, Names, View};
use crate::value;
use crate::xml::{Root, Unwritable, names, source};

/// What `i:nil` needs, on the root, where that is the way of the API.
const PREFIX: &str = r#" xmlns:i="http://www.w3.org/2001/XMLSchema-instance""#;

/// What stands at an element without a value where nothing is declared at the root, whose prefixes belong to the description.
/// The second one is for elements that have the prefix of the first.
const NIL: [&str; 2] = [
    r#" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true""#,
    r#" xmlns:nil="http://www.w3.org/2001/XMLSchema-instance" nil:nil="true""#,
];

/// The name of a value whose type is unknown.
const ANY: &str = "anyType";

/// Writes a whole body; beside it why it is not what was meant.
pub(super) fn document(
    view: View<'_>,
    root: Root<'_>,
    nulls: Nulls,
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
        nulls,
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
            // Without a name of their own, items have that of the array, but for those of types with names.
            let name = markup.label.name.as_ref().map(contract::Name::as_str);
            writer.wrapped(tag, markup, name.filter(|_| !has_carriers(list)), list);
        }
        // One root for all items.
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

/// How the first carrier in a value is written.
pub(super) fn own_xml(view: View<'_>) -> Option<Xml> {
    match view {
        View::Carrier(carrier) => Some(carrier.descriptor().profile().xml()),
        View::Choice(choice) => own_xml(choice.inner()),
        View::List(list) => (0..list.len()).find_map(|index| own_xml(list.get(index))),
        View::Map(map) => (0..map.len()).find_map(|index| own_xml(map.entry(index)?.1)),
        _ => None,
    }
}

/// How the description has the element of a value that has no other name.
fn own_label<'v>(view: View<'v>) -> Option<&'v Label<'static>> {
    match view {
        View::Carrier(carrier) => {
            // Names that cannot be read are found where the carrier is written.
            let names = carrier.descriptor().xml().ok()??;
            Some(&names.own.label)
        }
        View::Choice(choice) => own_label(choice.inner()),
        _ => None,
    }
}

/// The name of an element as it is written.
#[derive(Clone, Copy)]
struct Tag<'n> {
    /// The name without a prefix.
    name: &'n str,
    prefix: Option<&'n str>,
    namespace: Option<&'n str>,
}

impl<'n> Tag<'n> {
    /// The element that is usually called `usual`.
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

    /// The declaration of its namespace.
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
        // A namespace comes from the description, which no value changes.
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

/// The name of an element that holds the value and has no other name.
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

/// The name of the items of an array: that of the first one that tells more than [`ANY`].
fn item_name(list: &dyn ListView) -> Cow<'_, str> {
    let names = (0..list.len()).map(|index| type_name(list.get(index)));
    best(names)
}

/// Whether items of an array are carriers.
fn has_carriers(list: &dyn ListView) -> bool {
    let mut items = (0..list.len()).map(|index| list.get(index));
    items.any(|item| match item {
        View::Choice(choice) => matches!(choice.inner(), View::Carrier(_)),
        item => matches!(item, View::Carrier(_)),
    })
}

/// Whether the items of an array are arrays.
fn is_nested(list: &dyn ListView) -> bool {
    (0..list.len()).any(|index| matches!(list.get(index), View::List(_)))
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
    /// Whether the root has that declaration.
    declares: bool,
    /// The first character that XML cannot hold.
    replaced: Option<char>,
    /// The first names of a carrier that cannot be read.
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
        // A carrier knows its API better than who writes any value.
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
                    let view = json::filled(carrier, index);
                    self.attribute(&mut text, Tag::new(name, label), view);
                }
                self.open(tag, &text);
            }
        }
        if let Some(index) = in_text {
            let text = text_of(json::filled(carrier, index));
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
            let view = json::filled(carrier, index);
            let Some(name) = fields.get(index) else {
                continue;
            };
            let is_written = match view {
                _ if markup.is_some_and(|markup| markup.is_attribute || markup.is_text) => false,
                View::Null => self.nulls == Nulls::Write || descriptor.is_always_there(index),
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

    /// Adds an attribute to the text of a tag; nothing for an empty value.
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
        // White space in an attribute would be read as blanks.
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

    /// A value under the name that it has within another one.
    fn property(&mut self, name: &str, markup: Option<&Markup<'static>>, view: View<'_>) {
        let tag = Tag::new(name, markup.map(|markup| &markup.label));
        match view {
            View::List(list) if self.xml == Xml::Plain => match markup {
                // Without a name of their own, items have that of the array.
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

    /// An element for each item. Items of an item that is an array are called as `deeper` says, or else like the item.
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

    /// An element with an element for each item. Items without a name of their own are called `usual`, or else by their
    /// types.
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

    /// A dictionary as an object.
    ///
    /// Where XML is plain, an array is an element for each item, and nothing says of which type a text is.
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

/// The text of a value without parts; nothing for one with parts.
fn text_of(view: View<'_>) -> Cow<'_, str> {
    match view {
        View::Choice(choice) => text_of(choice.inner()),
        View::DateTime(value) => Cow::Owned(value.with_text(str::to_owned)),
        View::Json(Value::Null) => Cow::Borrowed(""),
        view => single(view),
    }
}

/// The text of a value without parts, which are not date-times; nothing for one with parts.
fn single(view: View<'_>) -> Cow<'_, str> {
    match view {
        View::Bool(value) => Cow::Borrowed(if value { "true" } else { "false" }),
        View::F64(value) => Cow::Owned(double(value)),
        View::Decimal(value) if !value.is_finite() => Cow::Owned(double(value.to_f64())),
        View::Str(text) => Cow::Borrowed(text),
        View::Bytes(bytes) => Cow::Owned(value::encode_base64(bytes)),
        // Names of members hold no blanks: they are only between flags.
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
