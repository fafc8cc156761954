//! Enums: words or numbers with known members.

use std::collections::HashSet;

use heck::ToUpperCamelCase;
use openapiv3::{Schema, SchemaKind, Type as SchemaType};

use super::reader::Reader;
use super::schema::At;
use super::{EnumDef, Label, Member, Type, TypeDef, TypeId, TypeKind};
use crate::diagnostics::{Code, Finding};
use crate::openapi::{ENUM_DESCRIPTIONS, ENUM_FLAGS, ENUM_NUMBERS};

/// The members of an enum as the document has them, each with its place in the list: `null` is not among them, and
/// counts in the lists beside it.
enum Listed {
    Words(Vec<(usize, String)>),
    Numbers(Vec<(usize, i64)>),
}

/// How many items the `enum` of a schema has, `null` included.
fn length(schema: &Schema) -> usize {
    match &schema.schema_kind {
        SchemaKind::Type(SchemaType::String(text)) => text.enumeration.len(),
        SchemaKind::Type(SchemaType::Integer(integer)) => integer.enumeration.len(),
        SchemaKind::Any(any) => any.enumeration.len(),
        _ => 0,
    }
}

/// The items that are there, with their places.
fn placed<'a, T: 'a>(items: impl IntoIterator<Item = Option<T>>) -> Vec<(usize, T)> {
    let items = items.into_iter().enumerate();
    items.filter_map(|(at, item)| Some((at, item?))).collect()
}

/// The members that `schema` lists, if it is an enum that Rust can be made of.
fn listed(schema: &Schema) -> Option<Listed> {
    let words = |words: Vec<_>| (!words.is_empty()).then_some(Listed::Words(words));
    let numbers = |numbers: Vec<_>| (!numbers.is_empty()).then_some(Listed::Numbers(numbers));
    match &schema.schema_kind {
        SchemaKind::Type(SchemaType::String(text)) => {
            words(placed(text.enumeration.iter().cloned()))
        }
        SchemaKind::Type(SchemaType::Integer(integer)) => {
            numbers(placed(integer.enumeration.iter().copied()))
        }
        // Without a type, or with one and other keywords beside it.
        SchemaKind::Any(any) => {
            let members = any.enumeration.iter();
            let members = placed(members.map(|member| (!member.is_null()).then_some(member)));
            let of_numbers = members
                .iter()
                .map(|(at, member)| Some((*at, member.as_i64()?)));
            let of_words = members
                .iter()
                .map(|(at, member)| Some((*at, member.as_str()?.to_owned())));
            let of_numbers: Option<Vec<_>> = of_numbers.collect();
            let of_words: Option<Vec<_>> = of_words.collect();
            of_numbers
                .and_then(numbers)
                .or_else(|| of_words.and_then(words))
        }
        _ => None,
    }
}

/// Whether two enums have the same members, wherever in their lists.
fn is_same(one: &EnumDef, other: &EnumDef) -> bool {
    let members = |def: &EnumDef| -> Vec<Member> {
        let members = def.members.iter().cloned();
        members
            .map(|member| Member { index: 0, ..member })
            .collect()
    };
    (one.flags, one.is_numeric) == (other.flags, other.is_numeric) && members(one) == members(other)
}

/// Whether `schema` is an enum.
pub(super) fn is_enum(schema: &Schema) -> bool {
    listed(schema).is_some()
}

impl<'a> Reader<'a> {
    /// An enum written in place, called after its place, so that no other part of the document renames it. Where the
    /// profile says so, the same members at the same word are one type, which is called after the word alone; other
    /// members at that word get the owner's name in front.
    pub(super) fn inline_enum(&mut self, schema: &'a Schema, at: &At) -> Type {
        if let Some(known) = self.known.get(&at.pointer) {
            return known.clone();
        }
        let def = self.enumeration(schema, at);
        let mut name = at.name();
        let word = at.word.to_upper_camel_case();
        if self.profile.words_name_enums && !word.is_empty() {
            let same = self
                .inline_enums
                .iter()
                .find(|(known, (members, _))| is_same(members, &def) && known.ends_with(&word));
            if let Some((_, (_, id))) = same {
                return Type::Enum(*id);
            }
            if !self.inline_enums.contains_key(&word) && !self.is_component(&word) {
                name = word;
            }
        }
        let id: TypeId = self.add(TypeDef {
            name: name.clone(),
            docs: schema.schema_data.description.clone(),
            pointer: at.pointer.clone(),
            is_closed: false,
            undescribed: Vec::new(),
            label: Label::default(),
            kind: TypeKind::Enum(def.clone()),
        });
        if self.profile.words_name_enums {
            self.inline_enums.entry(name).or_insert((def, id));
        }
        self.known.insert(at.pointer.clone(), Type::Enum(id));
        Type::Enum(id)
    }

    pub(super) fn enumeration(&mut self, schema: &'a Schema, at: &At) -> EnumDef {
        let flags = extension(schema, &[ENUM_FLAGS])
            .and_then(serde_json::Value::as_bool)
            .unwrap_or(false);
        match listed(schema) {
            Some(Listed::Words(words)) => {
                let members = self.words(schema, &words, at);
                let def = EnumDef {
                    members,
                    flags,
                    is_numeric: false,
                    grows: false,
                };
                // A flag whose number alone is not known is a word of the set by design.
                let is_numbered = def.members.iter().any(|member| member.number.is_some());
                let bits = if flags && !is_numbered {
                    def.bits()
                } else {
                    Vec::new()
                };
                let mut flagged = def.members.iter().zip(bits);
                if let Some((first, _)) = flagged.find(|(_, bits)| bits.is_none()) {
                    let what = format!("the flag `{}`, which has no bit,", first.wire);
                    self.unsupported(&at.pointer, &what, "the set keeps such flags as words");
                }
                def
            }
            Some(Listed::Numbers(numbers)) => {
                let members = self.numbers(schema, &numbers, at);
                EnumDef {
                    members,
                    flags: false,
                    is_numeric: true,
                    grows: false,
                }
            }
            None => EnumDef {
                members: Vec::new(),
                flags,
                is_numeric: false,
                grows: false,
            },
        }
    }

    fn words(&mut self, schema: &'a Schema, words: &[(usize, String)], at: &At) -> Vec<Member> {
        let length = length(schema);
        let numbers = list(schema, &[ENUM_NUMBERS]);
        if numbers.is_some_and(|numbers| numbers.len() != length) {
            let message = "`x-enum-numbers` and `enum` differ in length; the numbers are not used";
            self.report(&at.pointer, Finding::new(Code::RustContradiction, message));
        }
        let numbers = numbers.filter(|numbers| numbers.len() == length);
        let mut members: Vec<Member> = Vec::new();
        let mut known = HashSet::new();
        for (index, wire) in words {
            if !known.insert(wire) {
                self.twice(wire, at);
                continue;
            }
            members.push(Member {
                index: *index,
                wire: wire.clone(),
                word: None,
                number: numbers.and_then(|numbers| numbers[*index].as_i64()),
                docs: described(schema, *index),
            });
        }
        members
    }

    fn numbers(&mut self, schema: &'a Schema, numbers: &[(usize, i64)], at: &At) -> Vec<Member> {
        let names = list(schema, &["x-enum-varnames", "x-enumNames", "x-enum-names"]);
        let mut members: Vec<Member> = Vec::new();
        let mut known = HashSet::new();
        for &(index, number) in numbers {
            let wire = number.to_string();
            if !known.insert(number) {
                self.twice(&wire, at);
                continue;
            }
            let named = names.and_then(|names| names.get(index)?.as_str());
            let word = named.map(str::to_owned);
            // A sign has no place in a name.
            let word = word.or_else(|| Some(format!("Minus {}", wire.strip_prefix('-')?)));
            members.push(Member {
                index,
                wire,
                word,
                number: Some(number),
                docs: described(schema, index),
            });
        }
        members
    }

    fn twice(&mut self, wire: &str, at: &At) {
        let message = format!("the member `{wire}` occurs twice; the second is ignored");
        self.report(&at.pointer, Finding::new(Code::RustContradiction, message));
    }
}

impl Reader<'_> {
    /// Whether a component schema has this name.
    fn is_component(&self, name: &str) -> bool {
        self.parts()
            .is_some_and(|parts| parts.schemas.contains_key(name))
    }
}

fn extension<'a>(schema: &'a Schema, keys: &[&str]) -> Option<&'a serde_json::Value> {
    keys.iter()
        .find_map(|key| schema.schema_data.extensions.get(*key))
}

fn list<'a>(schema: &'a Schema, keys: &[&str]) -> Option<&'a Vec<serde_json::Value>> {
    extension(schema, keys)?.as_array()
}

fn described(schema: &Schema, index: usize) -> Option<String> {
    let texts = list(schema, &[ENUM_DESCRIPTIONS])?;
    let text = texts.get(index)?.as_str()?;
    (!text.is_empty()).then(|| text.to_owned())
}
