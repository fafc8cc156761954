//! Enums: words or numbers with known members.

use heck::ToUpperCamelCase;
use openapiv3::{Schema, SchemaKind, Type as SchemaType};

use super::reader::Reader;
use super::schema::At;
use super::{EnumDef, Label, Member, Type, TypeDef, TypeId, TypeKind};
use crate::diagnostics::{Code, Finding};
use crate::openapi::{ENUM_DESCRIPTIONS, ENUM_FLAGS, ENUM_NUMBERS};

/// The members of an enum as the document has them.
enum Listed {
    Words(Vec<String>),
    Numbers(Vec<i64>),
}

/// The members that `schema` lists, if it is an enum that Rust can be made of.
fn listed(schema: &Schema) -> Option<Listed> {
    let words =
        |members: &[Option<String>]| Listed::Words(members.iter().flatten().cloned().collect());
    match &schema.schema_kind {
        SchemaKind::Type(SchemaType::String(text)) if !text.enumeration.is_empty() => {
            Some(words(&text.enumeration)).filter(|_| text.enumeration.iter().any(Option::is_some))
        }
        SchemaKind::Type(SchemaType::Integer(integer))
            if integer.enumeration.iter().any(Option::is_some) =>
        {
            Some(Listed::Numbers(
                integer.enumeration.iter().flatten().copied().collect(),
            ))
        }
        // Without a type, or with one and other keywords beside it.
        SchemaKind::Any(any) if !any.enumeration.is_empty() => {
            let members = || any.enumeration.iter().filter(|member| !member.is_null());
            let numbers: Option<Vec<i64>> = members().map(serde_json::Value::as_i64).collect();
            let words: Option<Vec<String>> = members()
                .map(|member| member.as_str().map(str::to_owned))
                .collect();
            let numbers = numbers
                .filter(|numbers| !numbers.is_empty())
                .map(Listed::Numbers);
            numbers.or_else(|| words.filter(|words| !words.is_empty()).map(Listed::Words))
        }
        _ => None,
    }
}

/// Whether `schema` is an enum.
pub(super) fn is_enum(schema: &Schema) -> bool {
    listed(schema).is_some()
}

impl<'a> Reader<'a> {
    /// An enum written in place. The same members at the same word are one type, named after the
    /// word alone; other members at that word get the owner's name in front.
    pub(super) fn inline_enum(&mut self, schema: &'a Schema, at: &At) -> Type {
        let def = self.enumeration(schema, at);
        let mut name = at.word.to_upper_camel_case();
        let same = self.inline_enums.iter().find(|(known, (members, _))| {
            !name.is_empty() && *members == def && known.ends_with(&name)
        });
        if let Some((_, (_, id))) = same {
            return Type::Enum(*id);
        }
        for candidate in [name.clone(), at.name()] {
            name = candidate;
            match self.inline_enums.get(&name) {
                Some(_) => {}
                None if self.is_component(&name) => {}
                None => break,
            }
        }
        let id: TypeId = self.add(TypeDef {
            name: name.clone(),
            docs: schema.schema_data.description.clone(),
            pointer: at.pointer.clone(),
            is_closed: false,
            label: Label::default(),
            kind: TypeKind::Enum(def.clone()),
        });
        self.inline_enums.entry(name).or_insert((def, id));
        Type::Enum(id)
    }

    pub(super) fn enumeration(&mut self, schema: &'a Schema, at: &At) -> EnumDef {
        let flags = extension(schema, &[ENUM_FLAGS])
            .and_then(serde_json::Value::as_bool)
            .unwrap_or(false);
        match listed(schema) {
            Some(Listed::Words(words)) => {
                let members = self.words(schema, &words, at);
                EnumDef {
                    members,
                    flags,
                    is_numeric: false,
                }
            }
            Some(Listed::Numbers(numbers)) => {
                let members = self.numbers(schema, &numbers, at);
                EnumDef {
                    members,
                    flags: false,
                    is_numeric: true,
                }
            }
            None => EnumDef {
                members: Vec::new(),
                flags,
                is_numeric: false,
            },
        }
    }

    fn words(&mut self, schema: &'a Schema, words: &[String], at: &At) -> Vec<Member> {
        let numbers = list(schema, &[ENUM_NUMBERS]);
        if numbers.is_some_and(|numbers| numbers.len() != words.len()) {
            let message = "`x-enum-numbers` and `enum` differ in length; the numbers are not used";
            self.report(&at.pointer, Finding::new(Code::RustContradiction, message));
        }
        let numbers = numbers.filter(|numbers| numbers.len() == words.len());
        let mut members: Vec<Member> = Vec::new();
        for (index, wire) in words.iter().enumerate() {
            if members.iter().any(|member| member.wire == *wire) {
                self.twice(wire, at);
                continue;
            }
            members.push(Member {
                wire: wire.clone(),
                word: None,
                number: numbers.and_then(|numbers| numbers[index].as_i64()),
                docs: described(schema, index),
            });
        }
        members
    }

    fn numbers(&mut self, schema: &'a Schema, numbers: &[i64], at: &At) -> Vec<Member> {
        let names = list(schema, &["x-enum-varnames", "x-enumNames", "x-enum-names"]);
        let mut members: Vec<Member> = Vec::new();
        for (index, number) in numbers.iter().enumerate() {
            let wire = number.to_string();
            if members.iter().any(|member| member.wire == wire) {
                self.twice(&wire, at);
                continue;
            }
            let named = names.and_then(|names| names.get(index)?.as_str());
            let word = named.map(str::to_owned);
            // A sign has no place in a name.
            let word = word.or_else(|| Some(format!("Minus {}", wire.strip_prefix('-')?)));
            members.push(Member {
                wire,
                word,
                number: Some(*number),
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
