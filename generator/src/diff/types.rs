//! Types of values on the wire: the basis for comparing schemas.

use std::fmt;

use openapiv3::{AdditionalProperties, OpenAPI, Schema, SchemaKind, Type as Kind};

use super::formats;
use super::site::{Node, Site, is_named};
use crate::openapi::{Pointer, Ref, Resolver, Trail};

/// The limit of resolved aliases per type. Further ones appear by name. Messages show types to people.
const MAX_ALIASES: usize = 100;

/// The type of a value.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Ty {
    Any,
    Bool,
    /// With its format, which may be empty.
    Integer(String),
    /// With its format, which may be empty.
    Number(String),
    /// With its format, which may be empty.
    Text(String),
    /// Text with known members, inline.
    Members(Vec<String>),
    /// A carrier or an enum among the components.
    Named(String),
    List(Box<Ty>),
    Map(Box<Ty>),
    /// An inline object: name, type, and whether it is required.
    Object(Vec<(String, Ty, bool)>),
    Choice(Vec<Ty>),
}

/// Returns the type that a schema describes at its place.
pub(super) fn ty_of<'a>(document: &'a OpenAPI, site: &Site<'a>) -> Ty {
    let mut reader = Reader {
        document,
        trail: Trail::new(MAX_ALIASES),
    };
    match site.node {
        Node::Schema(schema) => reader.item(schema),
        Node::Reference(reference) => reader.of(Ref::Reference(reference)),
    }
}

struct Reader<'a> {
    document: &'a OpenAPI,
    trail: Trail<'a>,
}

impl<'a> Reader<'a> {
    fn of(&mut self, schema: impl Into<Ref<'a, Schema>>) -> Ty {
        let reference = match schema.into() {
            Ref::Item(schema) => return self.item(schema),
            Ref::Reference(reference) => reference,
        };
        let found = Pointer::of_reference(reference)
            .and_then(|place| Resolver::new(self.document).at::<Schema>(&place));
        let name = Pointer::schema_of(reference);
        let is_known_by_name = name.is_some() && found.and_then(Ref::item).is_some_and(is_named);
        match found {
            Some(found) if !is_known_by_name && self.trail.enter(reference) => {
                let ty = self.of(found);
                self.trail.leave();
                ty
            }
            _ => Ty::Named(name.unwrap_or_else(|| reference.to_owned())),
        }
    }

    fn item(&mut self, schema: &'a Schema) -> Ty {
        match &schema.schema_kind {
            SchemaKind::Type(Kind::Boolean(_)) => Ty::Bool,
            SchemaKind::Type(Kind::Integer(integer)) => Ty::Integer(
                formats::integer(&integer.format)
                    .unwrap_or_default()
                    .to_owned(),
            ),
            SchemaKind::Type(Kind::Number(number)) => Ty::Number(
                formats::number(&number.format)
                    .unwrap_or_default()
                    .to_owned(),
            ),
            SchemaKind::Type(Kind::String(text)) if !text.enumeration.is_empty() => {
                Ty::Members(text.enumeration.iter().flatten().cloned().collect())
            }
            SchemaKind::Type(Kind::String(text)) => {
                Ty::Text(formats::text(&text.format).unwrap_or_default().to_owned())
            }
            SchemaKind::Type(Kind::Array(array)) => Ty::List(Box::new(match &array.items {
                Some(items) => self.of(items),
                None => Ty::Any,
            })),
            SchemaKind::Type(Kind::Object(object)) if object.properties.is_empty() => {
                match &object.additional_properties {
                    Some(AdditionalProperties::Schema(values)) => {
                        Ty::Map(Box::new(self.of(values.as_ref())))
                    }
                    Some(AdditionalProperties::Any(true)) => Ty::Map(Box::new(Ty::Any)),
                    _ => Ty::Object(Vec::new()),
                }
            }
            SchemaKind::Type(Kind::Object(object)) => Ty::Object(
                object
                    .properties
                    .iter()
                    .map(|(name, schema)| {
                        let required = object.required.contains(name);
                        (name.clone(), self.of(schema), required)
                    })
                    .collect(),
            ),
            SchemaKind::AllOf { all_of } if all_of.len() == 1 => self.of(&all_of[0]),
            SchemaKind::OneOf { one_of: choices } | SchemaKind::AnyOf { any_of: choices } => {
                match choices.as_slice() {
                    [only] => self.of(only),
                    several => Ty::Choice(several.iter().map(|one| self.of(one)).collect()),
                }
            }
            SchemaKind::AllOf { all_of } => Ty::Object(
                all_of
                    .iter()
                    .flat_map(|part| match self.of(part) {
                        Ty::Object(properties) => properties,
                        other => vec![(format!("all of {other}"), other, true)],
                    })
                    .collect(),
            ),
            SchemaKind::Any(any) if !any.properties.is_empty() => Ty::Object(
                any.properties
                    .iter()
                    .map(|(name, schema)| {
                        let required = any.required.contains(name);
                        (name.clone(), self.of(schema), required)
                    })
                    .collect(),
            ),
            SchemaKind::Any(_) | SchemaKind::Not { .. } => Ty::Any,
        }
    }
}

impl fmt::Display for Ty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |f: &mut fmt::Formatter<'_>, words: &[String]| f.write_str(&words.join(", "));
        match self {
            Self::Any => f.write_str("any"),
            Self::Bool => f.write_str("bool"),
            Self::Integer(format) if format.is_empty() => f.write_str("integer"),
            Self::Integer(format) => f.write_str(format),
            Self::Number(format) if format.is_empty() => f.write_str("number"),
            Self::Number(format) => f.write_str(format),
            Self::Text(format) if format.is_empty() => f.write_str("string"),
            Self::Text(format) => f.write_str(format),
            Self::Members(members) => {
                f.write_str("Enum: ")?;
                list(f, members)
            }
            Self::Named(name) => f.write_str(name),
            Self::List(items) if matches!(**items, Self::Map(_) | Self::Members(_)) => {
                write!(f, "({items})[]")
            }
            Self::List(items) => write!(f, "{items}[]"),
            Self::Map(values) => write!(f, "map of {values}"),
            Self::Object(properties) => {
                let words: Vec<String> = properties
                    .iter()
                    .map(|(name, ty, _)| format!("{name}: {ty}"))
                    .collect();
                f.write_str("{")?;
                list(f, &words)?;
                f.write_str("}")
            }
            Self::Choice(choices) => {
                let words: Vec<String> = choices.iter().map(ToString::to_string).collect();
                f.write_str("one of ")?;
                list(f, &words)
            }
        }
    }
}
