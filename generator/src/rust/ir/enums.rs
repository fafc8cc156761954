//! Enums: words or numbers with known members.

use std::collections::HashSet;

use heck::ToUpperCamelCase;
use openapiv3::{AnySchema, ReferenceOr, Schema, SchemaKind, Type as SchemaType};
use serde_json::Value;

use super::at::At;
use super::facts::type_docs;
use super::gather::lists_null;
use super::keywords::choices;
use super::reader::Reader;
use super::{EnumDef, Label, Member, Type, TypeDef, TypeId, TypeKind};
use crate::diagnostics::{Code, Finding};
use crate::openapi::{ENUM_DESCRIPTIONS, ENUM_FLAGS, ENUM_NUMBERS, is_null};

/// Extensions that name the members of an enum, in the order of `enum`.
const NAMES: [&str; 3] = ["x-enum-varnames", "x-enumNames", "x-enum-names"];

/// Extensions that describe the members of an enum: in the order of `enum`, or by member.
const DESCRIPTIONS: [&str; 2] = [ENUM_DESCRIPTIONS, "x-enumDescriptions"];

/// The members of an enum in the document. `null` is not a member, but it counts in the lists beside `enum`.
enum Listed<'a> {
    Words(Vec<Item<'a, String>>),
    Numbers(Vec<Item<'a, i64>>),
}

/// A member, its position in the list, and the title and description of its own schema, if it has one.
pub(super) struct Item<'a, T> {
    index: usize,
    value: T,
    title: Option<&'a str>,
    docs: Option<&'a str>,
}

impl<'a, T> Item<'a, T> {
    fn bare(index: usize, value: T) -> Self {
        Self {
            index,
            value,
            title: None,
            docs: None,
        }
    }

    fn of<U>(self, value: U) -> Item<'a, U> {
        Item {
            index: self.index,
            value,
            title: self.title,
            docs: self.docs,
        }
    }
}

/// The number of items in the `enum` of a schema, including `null`.
fn length(schema: &Schema) -> usize {
    match &schema.schema_kind {
        SchemaKind::Type(SchemaType::String(text)) => text.enumeration.len(),
        SchemaKind::Type(SchemaType::Integer(integer)) => integer.enumeration.len(),
        SchemaKind::Any(any) if !any.enumeration.is_empty() => any.enumeration.len(),
        _ => constants(schema).map_or(0, |(_, members)| members.len()),
    }
}

/// Returns the items that are present, with their positions.
pub(super) fn placed<'a, T: 'a>(items: impl IntoIterator<Item = Option<T>>) -> Vec<Item<'a, T>> {
    let items = items.into_iter().enumerate();
    items
        .filter_map(|(index, item)| Some(Item::bare(index, item?)))
        .collect()
}

/// Returns the members that `schema` lists, if Rust can represent them as an enum.
fn listed(schema: &Schema) -> Option<Listed<'_>> {
    let words = |words: Vec<_>| (!words.is_empty()).then_some(Listed::Words(words));
    let numbers = |numbers: Vec<_>| (!numbers.is_empty()).then_some(Listed::Numbers(numbers));
    match &schema.schema_kind {
        SchemaKind::Type(SchemaType::String(text)) => {
            words(placed(text.enumeration.iter().cloned()))
        }
        SchemaKind::Type(SchemaType::Integer(integer)) => {
            numbers(placed(integer.enumeration.iter().copied()))
        }
        // Either without a type, or with a type and other keywords beside it.
        SchemaKind::Any(any) if !any.enumeration.is_empty() => {
            let members = any.enumeration.iter();
            of_one_kind(placed(
                members.map(|member| (!member.is_null()).then(|| of_type(any, member))),
            ))
        }
        _ => {
            let (_, members) = constants(schema)?;
            let items = members.iter().enumerate().filter_map(|(index, member)| {
                let schema = member.as_item()?;
                Some(Item {
                    index,
                    value: sole_value(schema)?,
                    title: schema.schema_data.title.as_deref(),
                    docs: schema.schema_data.description.as_deref(),
                })
            });
            of_one_kind(items.collect())
        }
    }
}

/// The texts that `schema` lists, if it is an enum of texts.
pub(super) fn words(schema: &Schema) -> Option<Vec<String>> {
    match listed(schema)? {
        Listed::Words(words) => Some(words.into_iter().map(|word| word.value).collect()),
        Listed::Numbers(_) => None,
    }
}

/// Converts a member to the type beside `enum`, if it is written as another type: `1` and `true` are texts for
/// `type: string`, `"1"` is a number for `type: integer`.
pub(super) fn of_type(any: &AnySchema, member: &Value) -> Value {
    let typed = match (any.typ.as_deref(), member) {
        (Some("string"), Value::Bool(_) | Value::Number(_)) => Some(member.to_string().into()),
        // A whole number may be written with a fraction: `1.0` is `1`.
        (Some("integer"), Value::Number(number)) if number.is_f64() => number
            .as_f64()
            .filter(|value| value.fract() == 0.0)
            .and_then(|value| format!("{value:.0}").parse::<i64>().ok())
            .map(Value::from),
        (Some("integer"), Value::String(text)) => text.parse::<i64>().ok().map(Value::from),
        (Some("number"), Value::String(text)) => {
            let number: Option<serde_json::Number> = text.parse().ok();
            number.map(Value::Number)
        }
        (Some("boolean"), Value::String(text)) => text.parse::<bool>().ok().map(Value::from),
        _ => None,
    };
    typed.unwrap_or_else(|| member.clone())
}

/// Returns the members as numbers or as words, if all are of the same kind.
fn of_one_kind(members: Vec<Item<'_, Value>>) -> Option<Listed<'_>> {
    if members.is_empty() {
        return None;
    }
    if members.iter().all(|member| member.value.is_i64()) {
        let numbers = members.into_iter().filter_map(|member| {
            let number = member.value.as_i64()?;
            Some(member.of(number))
        });
        return Some(Listed::Numbers(numbers.collect()));
    }
    if members.iter().all(|member| member.value.is_string()) {
        let words = members.into_iter().filter_map(|member| {
            let word = member.value.as_str()?.to_owned();
            Some(member.of(word))
        });
        return Some(Listed::Words(words.collect()));
    }
    None
}

/// Returns the members of a one-of, with its keyword, if each is a single word or number, or `null`. Such a one-of is an
/// enum whose members are described one by one.
fn constants(schema: &Schema) -> Option<(&'static str, &[ReferenceOr<Schema>])> {
    if matches!(&schema.schema_kind, SchemaKind::Any(any) if !any.enumeration.is_empty()) {
        return None;
    }
    let (keyword, members) = choices(schema)?;
    let is_constant = |member: &ReferenceOr<Schema>| {
        is_null(member)
            || member
                .as_item()
                .is_some_and(|schema| sole_value(schema).is_some())
    };
    let is_enum = members.iter().all(is_constant) && !members.iter().all(is_null);
    (is_enum && schema.schema_data.discriminator.is_none()).then_some((keyword, members))
}

/// The one word or number that a schema lists.
fn sole_value(schema: &Schema) -> Option<Value> {
    match &schema.schema_kind {
        SchemaKind::Type(SchemaType::String(text)) => match text.enumeration.as_slice() {
            [Some(only)] => Some(only.as_str().into()),
            _ => None,
        },
        SchemaKind::Type(SchemaType::Integer(integer)) => match integer.enumeration.as_slice() {
            [Some(only)] => Some((*only).into()),
            _ => None,
        },
        SchemaKind::Any(any) => match any.enumeration.as_slice() {
            [only] => Some(of_type(any, only)).filter(|only| only.is_string() || only.is_i64()),
            _ => None,
        },
        _ => None,
    }
}

/// The only value that a schema has, as text.
pub(super) fn constant(schema: &Schema) -> Option<String> {
    if let SchemaKind::Type(SchemaType::Boolean(boolean)) = &schema.schema_kind
        && let [Some(only)] = boolean.enumeration.as_slice()
    {
        return Some(only.to_string());
    }
    match sole_value(schema)? {
        Value::String(only) => Some(only),
        only => Some(only.to_string()),
    }
}

/// Whether a schema takes any text.
pub(super) fn is_any_text(schema: &ReferenceOr<Schema>) -> bool {
    let schema = schema.as_item().map(|schema| &schema.schema_kind);
    matches!(schema, Some(SchemaKind::Type(SchemaType::String(text))) if text.enumeration.is_empty())
}

/// Whether two enums have the same members, in any positions.
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
    /// Returns an enum that is written in place. It is named after its location, so that other parts of the document cannot
    /// rename it. If the profile requires it, enums with the same members and the same word are one type, named after the
    /// word alone. Other members with that word get the owner's name as a prefix.
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
            docs: type_docs(schema),
            pointer: at.pointer.clone(),
            is_closed: false,
            undescribed: Vec::new(),
            absent: Vec::new(),
            additional: None,
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
            .and_then(Value::as_bool)
            .unwrap_or(false);
        let keyword = constants(schema).map_or("enum", |(keyword, _)| keyword);
        let is_typed = match &schema.schema_kind {
            SchemaKind::Type(_) => true,
            SchemaKind::Any(any) => any.typ.is_some(),
            _ => false,
        };
        if is_typed && lists_null(schema) && !schema.schema_data.nullable {
            let message = "`enum` lists `null`, which the type excludes; values may be `null`";
            self.report(&at.pointer, Finding::new(Code::RustContradiction, message));
        }
        if let SchemaKind::Any(any) = &schema.schema_kind {
            self.mistyped(any, at);
        }
        match listed(schema) {
            Some(Listed::Words(words)) => {
                let members = self.words(schema, words, at);
                let def = EnumDef {
                    members,
                    keyword,
                    flags,
                    is_numeric: false,
                };
                // In a numbered enum, flags without a number are words by design.
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
                let members = self.numbers(schema, numbers, at);
                EnumDef {
                    members,
                    keyword,
                    flags: false,
                    is_numeric: true,
                }
            }
            None => EnumDef {
                members: Vec::new(),
                keyword,
                flags,
                is_numeric: false,
            },
        }
    }

    pub(super) fn words(
        &mut self,
        schema: &'a Schema,
        words: Vec<Item<'a, String>>,
        at: &At,
    ) -> Vec<Member> {
        let numbers = self.beside(schema, &[ENUM_NUMBERS], at);
        let names = self.beside(schema, &NAMES, at);
        let mut members: Vec<Member> = Vec::new();
        let mut known = HashSet::new();
        for item in words {
            if !known.insert(item.value.clone()) {
                self.twice(&item.value, at);
                continue;
            }
            members.push(Member {
                index: item.index,
                word: named(names, &item),
                number: numbers.and_then(|numbers| numbers[item.index].as_i64()),
                docs: described(schema, &item, &item.value),
                wire: item.value,
            });
        }
        members
    }

    pub(super) fn numbers(
        &mut self,
        schema: &'a Schema,
        numbers: Vec<Item<'a, i64>>,
        at: &At,
    ) -> Vec<Member> {
        let names = self.beside(schema, &NAMES, at);
        let mut members: Vec<Member> = Vec::new();
        let mut known = HashSet::new();
        for item in numbers {
            let wire = item.value.to_string();
            if !known.insert(item.value) {
                self.twice(&wire, at);
                continue;
            }
            // Names cannot contain a sign.
            let word =
                named(names, &item).or_else(|| Some(format!("Minus {}", wire.strip_prefix('-')?)));
            members.push(Member {
                index: item.index,
                word,
                number: Some(item.value),
                docs: described(schema, &item, &wire),
                wire,
            });
        }
        members
    }

    /// Returns the list beside `enum` that has an item for each member.
    fn beside(&mut self, schema: &'a Schema, keys: &[&str], at: &At) -> Option<&'a Vec<Value>> {
        let (key, list) = keys.iter().find_map(|key| {
            let value = schema.schema_data.extensions.get(*key)?;
            Some((key, value.as_array()?))
        })?;
        if list.len() == length(schema) {
            return Some(list);
        }
        let message = format!("`{key}` and `enum` differ in length; `{key}` is not used");
        self.report(&at.pointer, Finding::new(Code::RustContradiction, message));
        None
    }

    /// Reports a member of `enum` that is written as a type other than the stated one.
    pub(super) fn mistyped(&mut self, any: &AnySchema, at: &At) {
        let typed = any
            .enumeration
            .iter()
            .map(|member| (member, of_type(any, member)));
        let found = typed.into_iter().find(|(member, typed)| *member != typed);
        if let (Some((member, typed)), Some(ty)) = (found, &any.typ) {
            let message =
                format!("the member `{member}` is not of the type `{ty}`; it is read as `{typed}`");
            let pointer = at.pointer.step("enum");
            self.report(&pointer, Finding::new(Code::RustContradiction, message));
        }
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

fn extension<'a>(schema: &'a Schema, keys: &[&str]) -> Option<&'a Value> {
    keys.iter()
        .find_map(|key| schema.schema_data.extensions.get(*key))
}

/// Returns the name of a member: from the list of names, else the title of its own schema.
fn named<T>(names: Option<&Vec<Value>>, item: &Item<'_, T>) -> Option<String> {
    let name = names.and_then(|names| names[item.index].as_str());
    name.or(item.title).map(str::to_owned)
}

/// Returns the description of a member.
fn described<T>(schema: &Schema, item: &Item<'_, T>, wire: &str) -> Option<String> {
    let texts = extension(schema, &DESCRIPTIONS);
    let text = texts.and_then(|texts| match texts {
        Value::Array(texts) => texts.get(item.index)?.as_str(),
        texts => texts.get(wire)?.as_str(),
    });
    let text = text.or(item.docs)?;
    (!text.is_empty()).then(|| text.to_owned())
}
