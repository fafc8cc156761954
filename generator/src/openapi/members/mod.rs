//! Members without meaning: unknown to the specification (such as misspelt ones), or without effect at their place.
//!
//! The document model drops them silently. They are found in one pass over the text, or over the value parsed from it, without keeping
//! anything.

mod rules;
mod table;
mod version;

use std::fmt;

use indexmap::IndexMap;
use indexmap::map::Entry;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, IgnoredAny, MapAccess, SeqAccess,
    VariantAccess as _, Visitor,
};

use self::rules::{RULES, Seen, Told};
use self::table::{Beside, DOCUMENT, Holds, Object};
use super::Pointer;
pub(crate) use version::{Version, version_word};

/// Members of a document without meaning, each with a message.
#[derive(Debug, Default)]
pub(crate) struct Idle {
    /// Members that the version does not define.
    pub(crate) unnamed: Vec<(Pointer, String)>,
    /// Members next to a reference, one per name.
    pub(crate) beside: Vec<(Pointer, String)>,
    /// Members without effect at their place.
    pub(crate) without_effect: Vec<(Pointer, String)>,
}

/// Returns the members of a document without meaning in a version, as far as the document can be read.
pub(crate) fn idle<'de, D: Deserializer<'de>>(document: D, version: Version) -> Idle {
    static WHOLE: Holds = Holds::Object(&DOCUMENT);
    let mut found = Found::default();
    let look = Look {
        holds: &WHOLE,
        at: At::Root,
        version,
        found: &mut found,
    };
    // Invalid documents are reported by their readers.
    let _ = look.deserialize(document);
    let title = version.title();
    let beside = found.beside.into_iter().map(|(name, (at, others))| {
        let more = match others {
            0 => String::new(),
            1 => ", here and at another place".to_owned(),
            others => format!(", here and at {others} other places"),
        };
        // Other keywords are ignored, as the specification requires.
        let but = match (version, name.as_str()) {
            (Version::Three, "nullable") => "; that of a schema is read nonetheless",
            _ => "",
        };
        let message = format!("{title} does not read `{name}` beside `$ref`{more}{but}");
        (at, message)
    });
    Idle {
        unnamed: found.unnamed,
        beside: beside.collect(),
        without_effect: found.without_effect,
    }
}

#[derive(Default)]
struct Found {
    unnamed: Vec<(Pointer, String)>,
    /// Members next to references, by name: the first place, and the number of other places.
    beside: IndexMap<String, (Pointer, usize)>,
    without_effect: Vec<(Pointer, String)>,
}

/// The place of a value in the document.
#[derive(Clone, Copy)]
enum At<'p> {
    Root,
    Member(&'p At<'p>, &'p str),
    Item(&'p At<'p>, usize),
}

impl At<'_> {
    fn pointer(&self) -> Pointer {
        match self {
            Self::Root => Pointer::root(),
            Self::Member(around, name) => around.pointer().step(name),
            Self::Item(around, index) => around.pointer().step(index),
        }
    }

    /// Returns the key of the value, if it has one.
    fn key(&self) -> &str {
        match self {
            Self::Member(_, name) => name,
            _ => "",
        }
    }

    /// Whether the value is a component.
    fn is_component(&self) -> bool {
        let Self::Member(Self::Member(around, of), _) = self else {
            return false;
        };
        match around {
            Self::Root => *of == "definitions",
            Self::Member(Self::Root, around) => *around == "components",
            _ => false,
        }
    }
}

/// The visitor of a value.
struct Look<'l> {
    holds: &'static Holds,
    at: At<'l>,
    version: Version,
    found: &'l mut Found,
}

impl Look<'_> {
    /// Returns the visitor of a part of this value.
    fn below<'b>(&'b mut self, holds: &'static Holds, at: At<'b>) -> Look<'b> {
        Look {
            holds,
            at,
            version: self.version,
            found: self.found,
        }
    }

    fn note(&mut self, name: &str, message: String) {
        let at = At::Member(&self.at, name).pointer();
        self.found.unnamed.push((at, message));
    }

    /// Returns the specification's name for a member of this value, and its content. Reports an unknown member.
    fn member(&mut self, name: &str) -> Option<(&'static str, &'static Holds)> {
        const ITEM: Holds = Holds::Object(&table::PATH_ITEM);
        const RESPONSE: Holds = Holds::Part(&table::RESPONSE);
        const MEDIA: Holds = Holds::Object(&table::MEDIA);
        const MEDIA_OR_REFERENCE: Holds = Holds::Part(&table::MEDIA);
        let is_extension = name.starts_with("x-") || name == "<<";
        match self.holds {
            // The document does not choose the paths of callbacks freely.
            Holds::Map(Holds::Object(object))
                if is_extension && std::ptr::eq(*object, &table::PATH_ITEM) =>
            {
                None
            }
            Holds::Map(holds) => Some(("", holds)),
            Holds::Content => {
                if !name.contains('/') && !is_extension {
                    let message = format!(
                        "`{name}` is not a media type, such as `application/json`; what travels under it is bytes"
                    );
                    self.note(name, message);
                }
                Some(match self.version {
                    Version::Three2 => ("", &MEDIA_OR_REFERENCE),
                    _ => ("", &MEDIA),
                })
            }
            _ if is_extension => None,
            Holds::Object(object) | Holds::Part(object) => {
                let known = object.member(name, self.version);
                if known.is_none() && !(name == "$ref" && matches!(self.holds, Holds::Part(_))) {
                    let message = object.unnamed(name, self.version);
                    self.note(name, message);
                }
                known
            }
            Holds::Paths if name.starts_with('/') => Some(("", &ITEM)),
            Holds::Paths => {
                let message = "a path begins with a slash; this one is left out".to_owned();
                self.note(name, message);
                None
            }
            Holds::Responses if is_status(name) => Some(("", &RESPONSE)),
            Holds::Responses => {
                let message =
                    format!("`{name}` is neither a status, such as 404 or 4XX, nor `default`");
                self.note(name, message);
                None
            }
            Holds::Value | Holds::Word | Holds::List(_) => None,
        }
    }

    /// Reports members of an object without effect, according to the table of rules.
    fn without_effect(&mut self, object: &'static Object, seen: &Seen<'_>) {
        for rule in RULES {
            if !std::ptr::eq(rule.object, object)
                || rule.versions & self.version as u8 == 0
                || !rule.applies(seen)
            {
                continue;
            }
            let at = match seen.has(rule.member) {
                true => At::Member(&self.at, rule.member).pointer(),
                false => self.at.pointer(),
            };
            self.found.without_effect.push((at, rule.message()));
        }
    }

    /// Whether all members next to a reference to such an object are read.
    fn reads_beside(&self, object: &Object) -> bool {
        let is_later = matches!(self.version, Version::Three1 | Version::Three2);
        is_later && object.beside == Beside::All
    }

    /// Reports members next to a reference that have no meaning there.
    fn beside(&mut self, object: &Object, names: Vec<String>) {
        if self.reads_beside(object) {
            return;
        }
        for name in names {
            // The conversion from Swagger 2.0 reads these; 3.1 allows a summary and a description.
            let read: &[&str] = match self.version {
                Version::Two => &["description", "readOnly"],
                Version::Three => &[],
                Version::Three1 | Version::Three2 => &["summary", "description"],
            };
            if read.contains(&name.as_str()) {
                continue;
            }
            match self.found.beside.entry(name) {
                Entry::Occupied(mut known) => known.get_mut().1 += 1,
                Entry::Vacant(free) => {
                    let at = At::Member(&self.at, free.key()).pointer();
                    free.insert((at, 0));
                }
            }
        }
    }
}

impl Object {
    /// Returns the message about a member that the object does not have.
    fn unnamed(&self, name: &str, version: Version) -> String {
        let title = version.title();
        let hint = match self.closest(name, version) {
            // Authors who use it in 3.1 mean the keyword of 3.0.
            _ if name == "nullable" => "; it is read as OpenAPI 3.0 has it".to_owned(),
            Some(close) => format!("; did you mean `{close}`?"),
            None => String::new(),
        };
        format!("`{name}` is not a member of {} in {title}{hint}", self.name)
    }
}

/// Whether responses can be documented under a key.
pub(super) fn is_status(key: &str) -> bool {
    let digits = key.as_bytes();
    key == "default"
        || matches!(digits, [b'1'..=b'5', b'X' | b'x', b'X' | b'x'])
        || matches!(digits, [b'1'..=b'5', b'0'..=b'9', b'0'..=b'9'])
}

impl<'de> DeserializeSeed<'de> for Look<'_> {
    type Value = Told;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Told, D::Error> {
        match self.holds {
            Holds::Value => {
                let ignored = deserializer.deserialize_ignored_any(IgnoredAny);
                ignored.map(|IgnoredAny| Told::default())
            }
            _ => deserializer.deserialize_any(self),
        }
    }
}

impl<'de> Visitor<'de> for Look<'_> {
    type Value = Told;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Told, E> {
        Ok(Told::default())
    }

    fn visit_bool<E>(self, is: bool) -> Result<Told, E> {
        Ok(Told::truth(is))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Told, E> {
        Ok(Told::default())
    }

    fn visit_u64<E>(self, _: u64) -> Result<Told, E> {
        Ok(Told::default())
    }

    fn visit_i128<E>(self, _: i128) -> Result<Told, E> {
        Ok(Told::default())
    }

    fn visit_u128<E>(self, _: u128) -> Result<Told, E> {
        Ok(Told::default())
    }

    fn visit_f64<E>(self, _: f64) -> Result<Told, E> {
        Ok(Told::default())
    }

    fn visit_str<E>(self, word: &str) -> Result<Told, E> {
        Ok(Told::word(word))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Told, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Told, A::Error> {
        let (IgnoredAny, value) = tagged.variant()?;
        value.newtype_variant_seed(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<Told, A::Error> {
        let (holds, at) = match self.holds {
            Holds::List(holds) => (*holds, self.at),
            // List items in the form of drafts before 2020, and lists of types.
            Holds::Part(_) | Holds::Word => (self.holds, self.at),
            _ => (&Holds::Value, self.at),
        };
        let mut index = 0;
        let mut all = Told::list();
        while let Some(told) = items.next_element_seed(self.below(holds, At::Item(&at, index)))? {
            all = all.and(told);
            index += 1;
        }
        Ok(match index {
            0 => Told::empty_list(),
            _ => all,
        })
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut members: A) -> Result<Told, A::Error> {
        let at = self.at;
        let mut has_reference = false;
        let mut beside: Vec<String> = Vec::new();
        let (object, part) = match self.holds {
            Holds::Part(object) => (Some(*object), Some(*object)),
            Holds::Object(object) => (Some(*object), None),
            _ => (None, None),
        };
        let mut seen = Seen::new(at.key(), at.is_component());
        while let Some(Key(name)) = members.next_key()? {
            let member = self.member(&name);
            let below = member.map_or(&Holds::Value, |(_, holds)| holds);
            let told = members.next_value_seed(self.below(below, At::Member(&at, &name)))?;
            if let Some((name, _)) = member.filter(|_| object.is_some()) {
                seen.add(name, told);
            }
            if part.is_some() && name == "$ref" {
                has_reference = true;
            } else if part.is_some() && member.is_some() {
                beside.push(name);
            }
        }
        if let Some(object) = part.filter(|_| has_reference) {
            self.beside(object, beside);
        }
        if let Some(object) = object.filter(|object| !has_reference || self.reads_beside(object)) {
            self.without_effect(object, &seen);
        }
        Ok(Told::default())
    }
}

/// A key, as text whatever its type in YAML.
struct Key(String);

impl<'de> serde::Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(KeyVisitor).map(Self)
    }
}

struct KeyVisitor;

impl<'de> Visitor<'de> for KeyVisitor {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<String, E> {
        Ok(key.to_owned())
    }

    fn visit_string<E>(self, key: String) -> Result<String, E> {
        Ok(key)
    }

    fn visit_u64<E>(self, key: u64) -> Result<String, E> {
        Ok(key.to_string())
    }

    fn visit_i64<E>(self, key: i64) -> Result<String, E> {
        Ok(key.to_string())
    }

    fn visit_f64<E>(self, key: f64) -> Result<String, E> {
        Ok(key.to_string())
    }

    fn visit_bool<E>(self, key: bool) -> Result<String, E> {
        Ok(key.to_string())
    }

    fn visit_unit<E>(self) -> Result<String, E> {
        Ok("null".to_owned())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<String, A::Error> {
        while let Some(IgnoredAny) = items.next_element()? {}
        Ok(String::new())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<String, A::Error> {
        while let Some((IgnoredAny, IgnoredAny)) = members.next_entry()? {}
        Ok(String::new())
    }
}

#[cfg(test)]
mod tests;
