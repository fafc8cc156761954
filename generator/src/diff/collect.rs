//! Combines schemas into the shape of the value that all of them describe.

use std::collections::HashMap;

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, AnySchema, ReferenceOr, Schema, SchemaData, SchemaKind, Type,
};
use serde_json::Value;

use super::formats;
use super::shape::{Additional, Choice, Shape, Typed};
use super::site::{Node, Site, escape};
use super::view::View;
use crate::limits::MAX_DEPTH;
use crate::openapi::{UNWEIGHED, is_null};

/// The state while the parts of a shape are read.
#[derive(Default)]
struct Met<'a> {
    /// Whether the schemas behind references allow `null`.
    nullable: HashMap<&'a str, bool>,
    /// The depth of the current part.
    depth: usize,
}

impl<'a> View<'a> {
    /// Returns the shape of a value that all of these schemas describe.
    pub(super) fn shape(&self, sites: &[Site<'a>]) -> Shape<'a> {
        let mut shape = Shape::default();
        if let Some(site) = sites.first() {
            shape.pointer.clone_from(&site.pointer);
        }
        let mut nullable = !sites.is_empty();
        let mut met = Met::default();
        for site in sites {
            nullable &= self.collect(site, &mut met, &mut shape);
        }
        shape.notes.nullable = nullable;
        shape.complete();
        shape
    }

    /// Adds a schema to a shape. Returns whether the schema allows `null`.
    ///
    /// Schemas that apply twice have no further effect, so a reference that was seen adds nothing.
    fn collect(&self, site: &Site<'a>, met: &mut Met<'a>, shape: &mut Shape<'a>) -> bool {
        if met.depth >= MAX_DEPTH {
            return false;
        }
        met.depth += 1;
        let nullable = match site.node {
            Node::Reference(reference) => match met.nullable.get(reference) {
                Some(known) => *known,
                None => self.collect_target(reference, met, shape),
            },
            Node::Schema(schema) => self.collect_schema(schema, &site.pointer, met, shape),
        };
        met.depth -= 1;
        nullable
    }

    fn collect_target(&self, reference: &'a str, met: &mut Met<'a>, shape: &mut Shape<'a>) -> bool {
        // A preliminary value: a reference that leads back to itself allows nothing of its own.
        met.nullable.insert(reference, false);
        let nullable = match self.target(reference) {
            Some((_, target)) => self.collect(&target, met, shape),
            // A broken reference equals no other.
            None => {
                shape.set_members(std::iter::once(Some(Value::from(reference))));
                false
            }
        };
        met.nullable.insert(reference, nullable);
        nullable
    }

    fn collect_schema(
        &self,
        schema: &'a Schema,
        at: &str,
        met: &mut Met<'a>,
        shape: &mut Shape<'a>,
    ) -> bool {
        let data = &schema.schema_data;
        shape.notes.add(data);
        shape.discriminator = shape.discriminator.or(data.discriminator.as_ref());
        let unweighed = data.extensions.get(UNWEIGHED).and_then(Value::as_object);
        let unweighed = unweighed.into_iter().flatten();
        shape
            .unweighed
            .extend(unweighed.map(|(key, value)| (key.as_str(), value)));
        let mut nullable = data.nullable;
        match &schema.schema_kind {
            SchemaKind::Type(ty) => plain(ty, at, shape),
            SchemaKind::AllOf { all_of } => {
                nullable |= self.collect_all(all_of, at, met, shape);
            }
            SchemaKind::OneOf { one_of } => {
                nullable |= self.collect_choice(one_of, true, at, met, shape);
            }
            SchemaKind::AnyOf { any_of } => {
                nullable |= self.collect_choice(any_of, false, at, met, shape);
            }
            SchemaKind::Not { not } => {
                shape.not.push(Site::new(not, format!("{at}/not")));
            }
            SchemaKind::Any(any) => {
                nullable |= self.collect_all(&any.all_of, at, met, shape);
                nullable |= self.collect_choice(&any.one_of, true, at, met, shape);
                nullable |= self.collect_choice(&any.any_of, false, at, met, shape);
                // A stated type determines whether null is allowed. Without one, the list of values does.
                nullable |= any.typ.is_none() && any.enumeration.iter().any(Value::is_null);
                mixed(any, at, shape);
            }
        }
        nullable
    }

    fn collect_all(
        &self,
        parts: &'a [ReferenceOr<Schema>],
        at: &str,
        met: &mut Met<'a>,
        shape: &mut Shape<'a>,
    ) -> bool {
        let mut nullable = !parts.is_empty();
        for (index, part) in parts.iter().enumerate() {
            let site = Site::new(part, format!("{at}/allOf/{index}"));
            nullable &= self.collect(&site, met, shape);
        }
        nullable
    }

    fn collect_choice(
        &self,
        variants: &'a [ReferenceOr<Schema>],
        is_exclusive: bool,
        at: &str,
        met: &mut Met<'a>,
        shape: &mut Shape<'a>,
    ) -> bool {
        let word = if is_exclusive { "oneOf" } else { "anyOf" };
        let mut sites = Vec::new();
        let has_null = spread(variants, &format!("{at}/{word}"), !is_exclusive, &mut sites);
        if let [only] = sites.as_slice() {
            return self.collect(only, met, shape) || has_null;
        }
        let variants = sites;
        if !variants.is_empty() {
            shape.choices.push(Choice {
                is_exclusive,
                variants,
            });
        }
        has_null
    }
}

/// Adds the variants of a one-of, except null. Returns whether null is one of them. If `is_any`, an `anyOf` among the variants is replaced
/// by its own variants.
fn spread<'a>(
    variants: &'a [ReferenceOr<Schema>],
    at: &str,
    is_any: bool,
    sites: &mut Vec<Site<'a>>,
) -> bool {
    let mut has_null = false;
    for (index, variant) in variants.iter().enumerate() {
        let at = format!("{at}/{index}");
        match variant {
            _ if is_null(variant) => has_null = true,
            ReferenceOr::Item(Schema {
                schema_kind: SchemaKind::AnyOf { any_of },
                schema_data,
            }) if is_any && *schema_data == SchemaData::default() => {
                has_null |= spread(any_of, &format!("{at}/anyOf"), true, sites);
            }
            _ => sites.push(Site::new(variant, at)),
        }
    }
    has_null
}

/// Adds the rules of a schema with one type.
fn plain<'a>(ty: &'a Type, at: &str, shape: &mut Shape<'a>) {
    match ty {
        Type::Boolean(boolean) => {
            shape.set_type(Typed::Boolean);
            let members = boolean.enumeration.iter();
            shape.set_members(members.map(|m| m.map(Value::from)));
        }
        Type::Integer(integer) => {
            shape.set_type(Typed::Integer);
            shape.set_format(formats::integer(&integer.format).map(str::to_owned));
            let members = integer.enumeration.iter();
            shape.set_members(members.map(|m| m.map(Value::from)));
            let bounds = &mut shape.bounds;
            bounds.minimum(integer.minimum.map(Value::from), integer.exclusive_minimum);
            bounds.maximum(integer.maximum.map(Value::from), integer.exclusive_maximum);
            bounds.multiple_of(integer.multiple_of.map(Value::from));
        }
        Type::Number(number) => {
            shape.set_type(Typed::Number);
            shape.set_format(formats::number(&number.format).map(str::to_owned));
            let members = number.enumeration.iter();
            shape.set_members(members.map(|m| m.map(Value::from)));
            let bounds = &mut shape.bounds;
            bounds.minimum(number.minimum.map(Value::from), number.exclusive_minimum);
            bounds.maximum(number.maximum.map(Value::from), number.exclusive_maximum);
            bounds.multiple_of(number.multiple_of.map(Value::from));
        }
        Type::String(text) => {
            shape.set_type(Typed::String);
            shape.set_format(formats::text(&text.format).map(str::to_owned));
            let members = text.enumeration.iter();
            shape.set_members(members.map(|m| m.as_deref().map(Value::from)));
            shape.bounds.length(text.min_length, text.max_length);
            shape.bounds.pattern(text.pattern.as_deref());
        }
        Type::Array(array) => {
            shape.set_type(Typed::Array);
            let items = array.items.iter();
            shape
                .items
                .extend(items.map(|items| Site::new(items, format!("{at}/items"))));
            shape.bounds.items(array.min_items, array.max_items);
            shape.bounds.unique(array.unique_items);
        }
        Type::Object(object) => {
            shape.set_type(Typed::Object);
            members_of(&object.properties, at, shape);
            shape
                .required
                .extend(object.required.iter().map(String::as_str));
            additional(object.additional_properties.as_ref(), at, shape);
            let bounds = &mut shape.bounds;
            bounds.properties(object.min_properties, object.max_properties);
        }
    }
}

/// Adds the rules of a schema with keywords of several kinds.
fn mixed<'a>(any: &'a AnySchema, at: &str, shape: &mut Shape<'a>) {
    match any.typ.as_deref() {
        Some("boolean") => shape.set_type(Typed::Boolean),
        Some("integer") => shape.set_type(Typed::Integer),
        Some("number") => shape.set_type(Typed::Number),
        Some("string") => shape.set_type(Typed::String),
        Some("array") => shape.set_type(Typed::Array),
        Some("object") => shape.set_type(Typed::Object),
        _ => {}
    }
    shape.set_format(any.format.clone());
    let members = any.enumeration.iter();
    shape.set_members(members.map(|member| (!member.is_null()).then(|| member.clone())));
    members_of(&any.properties, at, shape);
    shape
        .required
        .extend(any.required.iter().map(String::as_str));
    additional(any.additional_properties.as_ref(), at, shape);
    let items = any.items.iter();
    shape
        .items
        .extend(items.map(|items| Site::new(items, format!("{at}/items"))));
    let not = any.not.iter();
    shape
        .not
        .extend(not.map(|not| Site::new(&**not, format!("{at}/not"))));
    let bounds = &mut shape.bounds;
    bounds.minimum(
        any.minimum.map(Value::from),
        any.exclusive_minimum.unwrap_or_default(),
    );
    bounds.maximum(
        any.maximum.map(Value::from),
        any.exclusive_maximum.unwrap_or_default(),
    );
    bounds.multiple_of(any.multiple_of.map(Value::from));
    bounds.length(any.min_length, any.max_length);
    bounds.pattern(any.pattern.as_deref());
    bounds.items(any.min_items, any.max_items);
    bounds.unique(any.unique_items.unwrap_or_default());
    bounds.properties(any.min_properties, any.max_properties);
}

fn members_of<'a>(
    properties: &'a IndexMap<String, ReferenceOr<Box<Schema>>>,
    at: &str,
    shape: &mut Shape<'a>,
) {
    for (name, schema) in properties {
        let site = Site::new(schema, format!("{at}/properties/{}", escape(name)));
        shape.properties.entry(name).or_default().push(site);
    }
}

fn additional<'a>(said: Option<&'a AdditionalProperties>, at: &str, shape: &mut Shape<'a>) {
    match (said, &mut shape.additional) {
        (None | Some(AdditionalProperties::Any(true)), _) | (Some(_), Additional::Closed) => {}
        (Some(AdditionalProperties::Any(false)), known) => *known = Additional::Closed,
        (Some(AdditionalProperties::Schema(schema)), known) => {
            let site = Site::new(schema.as_ref(), format!("{at}/additionalProperties"));
            match known {
                Additional::Typed(sites) => sites.push(site),
                other => *other = Additional::Typed(vec![site]),
            }
        }
    }
}
