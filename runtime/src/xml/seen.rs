//! Elements whose type is known only after they are read.

use std::ops::Range;
use std::rc::Rc;

use serde_json::{Map, Value};

use crate::table::{Carrier, Names, Target};
use crate::xml::source::{Namespace, Source, Tag};
use crate::xml::{Error, free};

/// An element that was read without a type.
pub(super) struct Seen<'x> {
    pub(super) tag: Tag<'x>,
    /// Its number among its siblings, if they form an array.
    pub(super) number: Option<usize>,
    pub(super) value: Value,
    /// Its span, from its start tag to its end tag.
    pub(super) part: Range<usize>,
    /// The prefixes that are declared around it. The elements that declare them may be closed when it is read again.
    pub(super) namespaces: Rc<Vec<Namespace>>,
}

impl<'x> Seen<'x> {
    /// Reads the open element to its end.
    pub(super) fn read(source: &mut Source<'x>, tag: Tag<'x>) -> Result<Self, Error> {
        let number = source.number_of_open();
        let value = free::read(source, &tag)?;
        let part = tag.at..source.offset();
        source.look(part.len())?;
        Ok(Self {
            tag,
            number,
            value,
            part,
            namespaces: source.namespaces(),
        })
    }

    /// The value as JSON, for the selection of a variant. It has the names of properties, and includes those that are attributes or text.
    pub(super) fn for_place(&self, place: &Target<'_>) -> Value {
        match place {
            Target::Carrier(carrier) => self.for_carrier(&**carrier),
            Target::Map(_) if self.is_blank() => Value::Object(Map::new()),
            _ => self.value.clone(),
        }
    }

    fn is_blank(&self) -> bool {
        let text = self.value.as_str();
        text.is_some_and(|text| text.trim_ascii().is_empty())
    }

    /// The properties that are attributes of the element.
    pub(super) fn attributes(&self, carrier: &dyn Carrier) -> Map<String, Value> {
        let table = carrier.descriptor();
        let fields = table.fields();
        let names = table.xml().ok().flatten().into_iter();
        let stated = names.flat_map(|names| names.attributes(fields));
        let found = stated.filter_map(|(index, name)| {
            // An invalid attribute is reported when the carrier is read.
            let text = self
                .tag
                .attribute(name)
                .unwrap_or_else(|_| Some(String::new()))?;
            Some(((*fields.get(index)?).to_owned(), text.into()))
        });
        found.collect()
    }

    fn for_carrier(&self, carrier: &dyn Carrier) -> Value {
        let table = carrier.descriptor();
        let fields = table.fields();
        // Invalid markup is reported when the carrier is read.
        let names = table.xml().ok().flatten();
        let mut members = self.attributes(carrier);
        let text_at = names.and_then(Names::text);
        match &self.value {
            Value::Object(elements) => {
                for (element, value) in elements {
                    let found = match names {
                        None => table.find(element, 0),
                        Some(names) => names.of_element(table, element, 0),
                    };
                    let of_text = text_at.filter(|_| element == free::TEXT);
                    let name = found.or(of_text).and_then(|index| fields.get(index));
                    let name = name.map_or(element.as_str(), |name| name);
                    members.insert(name.to_owned(), value.clone());
                }
            }
            Value::String(text) => match text_at {
                _ if self.is_blank() => {}
                None => return self.value.clone(),
                Some(index) => {
                    let name = fields.get(index).copied().unwrap_or_default();
                    members.insert(name.to_owned(), text.as_str().into());
                }
            },
            other => return other.clone(),
        }
        Value::Object(members)
    }
}

/// The only value, or all values as an array.
pub(super) fn one_or_all(mut values: Vec<Value>) -> Value {
    match values.len() {
        1 => values.pop().unwrap_or_default(),
        _ => Value::Array(values),
    }
}
