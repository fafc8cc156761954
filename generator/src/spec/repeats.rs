//! Names that an object of a document has twice. JSON leaves open what they mean (RFC 8259), and YAML forbids them.

use std::cell::Cell;
use std::fmt;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::Arc;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::Places;
use crate::diagnostics::{Code, Finding, Place, Span};

/// Reports the names that objects of an OpenAPI document have twice.
pub(super) fn repeated_in(text: &str, file: &Arc<str>) -> Vec<Finding> {
    repeated(text, &Places::as_written(text), file, Code::OpenapiKeyTwice)
}

/// Reports the names that objects of a text have twice, at the second, by their places in the text.
pub(crate) fn repeated(text: &str, places: &Places, file: &Arc<str>, code: Code) -> Vec<Finding> {
    let word = |span: &Span| text.get(span.start..span.end).unwrap_or_default();
    // A mapping may merge several others.
    let twice = places.twice().iter().filter(|(_, name)| word(name) != "<<");
    let found = twice.map(|(first, second)| {
        let name = word(second).trim_matches(['"', '\'']);
        let message = format!("the object has `{name}` twice; only the last one is read");
        Finding::new(code, message)
            .at(Place::span(file.clone(), *second))
            .related("the first one", Place::span(file.clone(), *first))
    });
    found.collect()
}

/// Whether an object in a JSON text may have a name twice. Equal hashes of names count as equal names, so that no name is stored.
pub(super) fn may_repeat(json: &str) -> bool {
    let repeats = Cell::new(false);
    let hasher = RandomState::new();
    let names = Names {
        repeats: &repeats,
        hasher: &hasher,
    };
    // Where the text is not valid, the reader of the document reports it.
    let _ = names.deserialize(&mut serde_json::Deserializer::from_str(json));
    repeats.get()
}

/// Visits the names of all objects.
#[derive(Clone, Copy)]
struct Names<'c> {
    repeats: &'c Cell<bool>,
    hasher: &'c RandomState,
}

impl<'de> DeserializeSeed<'de> for Names<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Names<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while items.next_element_seed(self)?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let mut hashes = Vec::new();
        while let Some(hash) = members.next_key_seed(Hash(self.hasher))? {
            hashes.push(hash);
            members.next_value_seed(self)?;
        }
        hashes.sort_unstable();
        if hashes.windows(2).any(|pair| pair[0] == pair[1]) {
            self.repeats.set(true);
        }
        Ok(())
    }
}

/// Hashes a name.
struct Hash<'c>(&'c RandomState);

impl<'de> DeserializeSeed<'de> for Hash<'_> {
    type Value = u64;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<u64, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Hash<'_> {
    type Value = u64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E>(self, name: &str) -> Result<u64, E> {
        Ok(self.0.hash_one(name))
    }
}
