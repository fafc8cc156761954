//! The types of a body that has several, each with its own media types.

use heck::ToUpperCamelCase as _;
use indexmap::IndexMap;
use openapiv3::{MediaType, ReferenceOr, Schema, SchemaKind, Type as SchemaType};
use pagewire_runtime::contract::media::{Family, PARTS, is_named, is_patch};
use serde_json::Value;

use super::at::At;
use super::reader::Reader;
use super::text_format::text_format;
use super::{BodyKind, Label, Type, TypeDef, TypeKind};
use crate::openapi::{Pointer, Ref};

/// The limit for nested compositions that are searched.
const MAX_COMPOSITIONS: usize = 16;

/// One type of a body.
pub(super) struct Kind<'a> {
    pub(super) media: Vec<String>,
    /// The schema of its first media type; `None` for texts and files without a schema.
    pub(super) schema: Option<&'a ReferenceOr<Schema>>,
    pub(super) at: At,
    pub(super) ty: Type,
    /// Whether it is a form whose parts are the properties of the type.
    pub(super) has_parts: bool,
}

impl Kind<'_> {
    /// Whether its schema is the given one, ignoring descriptions.
    pub(super) fn is_of(&self, schema: &ReferenceOr<Schema>) -> bool {
        self.schema.is_some_and(|known| is_alike(known, schema))
    }
}

impl<'a> Reader<'a> {
    /// Returns every type of a body with its media types: values of these `kinds`, texts without a schema, and files.
    pub(super) fn kinds(
        &mut self,
        content: &'a IndexMap<String, MediaType>,
        pointer: &Pointer,
        mut kinds: Vec<Kind<'a>>,
    ) -> Vec<Kind<'a>> {
        let (mut texts, mut files) = (Vec::new(), Vec::new());
        for (media, described) in content {
            let family = Family::of(media);
            // A name without a slash is not a media type.
            let is_known = kinds.iter().any(|kind| kind.media.contains(media));
            if is_known || is_patch(media) || !media.contains('/') {
                continue;
            }
            let at = pointer.step("content").step(media).step("schema");
            let is_file = match &described.schema {
                None => !family.is_value(),
                Some(schema) if family.is_value() => {
                    let found = self.follow(schema, &at);
                    found.is_some_and(|(schema, _)| is_raw_item(schema))
                }
                // The format of such a body is not read. With the schema of a value, it is another format of that value.
                Some(schema) => !kinds.iter().any(|kind| kind.is_of(schema)),
            };
            match &described.schema {
                _ if is_file => files.push(media.clone()),
                None if family == Family::Text => texts.push(media.clone()),
                _ => {}
            }
        }
        if kinds.is_empty() {
            return Vec::new();
        }
        for (media, ty) in [(texts, Type::String), (files, Type::File)] {
            let mut known = kinds.iter_mut();
            match known.find(|kind| kind.ty == ty) {
                Some(kind) => kind.media.extend(media),
                None if media.is_empty() => {}
                None => kinds.push(Kind {
                    media,
                    schema: None,
                    at: At::new(pointer.clone(), "", ""),
                    ty,
                    has_parts: false,
                }),
            }
        }
        if kinds.len() < 2 {
            return Vec::new();
        }
        kinds
    }

    /// Returns every type of a request body, including a form with parts.
    pub(super) fn request_kinds(
        &mut self,
        content: &'a IndexMap<String, MediaType>,
        pointer: &Pointer,
        owner: &str,
        mut kinds: Vec<Kind<'a>>,
    ) -> Vec<Kind<'a>> {
        if kinds.is_empty() {
            return kinds;
        }
        for (media, described) in content {
            let Some(schema) = described.schema.as_ref().filter(|_| is_named(media, PARTS)) else {
                continue;
            };
            let at = pointer.step("content").step(media).step("schema");
            let has_files = self.has_files(schema.into(), &at, MAX_COMPOSITIONS);
            let mut known = kinds.iter_mut();
            let known = known.find(|kind| kind.is_of(schema) && !has_files);
            if let Some(kind) = known.filter(|kind| matches!(kind.ty, Type::Carrier(_))) {
                kind.media.push(media.clone());
                continue;
            }
            if self.profile.streams_forms && is_files(schema) {
                continue;
            }
            let at = At::new(at, owner, "Form");
            kinds.extend(self.form(schema, &at).map(|ty| Kind {
                media: vec![media.clone()],
                schema: Some(schema),
                at,
                ty,
                has_parts: true,
            }));
        }
        self.kinds(content, pointer, kinds)
    }

    /// Whether a property of an object is a file if the object is a form with parts.
    fn has_files(&mut self, schema: Ref<'a, Schema>, at: &Pointer, depth: usize) -> bool {
        let Some((schema, at)) = self.follow(schema, at) else {
            return false;
        };
        let properties = match &schema.schema_kind {
            _ if is_raw_item(schema) => return true,
            SchemaKind::Type(SchemaType::Object(object)) => &object.properties,
            SchemaKind::Any(any) => &any.properties,
            SchemaKind::AllOf { all_of } if depth > 0 => {
                let mut parts = all_of.iter().enumerate();
                return parts.any(|(index, part)| {
                    self.has_files(part.into(), &at.step("allOf").step(index), depth - 1)
                });
            }
            _ => return false,
        };
        properties.iter().any(|(name, property)| {
            let at = at.step("properties").step(name);
            let property: Ref<'a, Schema> = property.into();
            let Some((property, at)) = self.follow(property, &at) else {
                return false;
            };
            match &property.schema_kind {
                SchemaKind::Type(SchemaType::Array(list)) => {
                    let items: Option<Ref<'a, Schema>> = list.items.as_ref().map(Into::into);
                    let items = items.and_then(|items| self.follow(items, &at.step("items")));
                    items.is_some_and(|(items, _)| is_raw_item(items))
                }
                _ => is_raw_item(property),
            }
        })
    }

    /// Returns the enum of several bodies.
    pub(super) fn bodies(
        &mut self,
        kinds: Vec<Kind<'a>>,
        docs: Option<&str>,
        owner: &str,
        pointer: &Pointer,
    ) -> Type {
        let kinds = kinds.into_iter().map(|kind| BodyKind {
            media: kind.media,
            ty: kind.ty,
            has_parts: kind.has_parts,
        });
        let kinds = TypeKind::Bodies(kinds.collect());
        Type::Bodies(self.add(TypeDef {
            name: format!("{owner} content").to_upper_camel_case(),
            docs: docs.map(str::to_owned),
            pointer: pointer.clone(),
            is_closed: false,
            undescribed: Vec::new(),
            absent: Vec::new(),
            additional: None,
            label: Label::default(),
            kind: kinds,
        }))
    }
}

/// Whether two schemas are equal, ignoring descriptions.
pub(super) fn is_alike(one: &ReferenceOr<Schema>, other: &ReferenceOr<Schema>) -> bool {
    if one == other {
        return true;
    }
    let bare = |schema: &ReferenceOr<Schema>| {
        let mut value = serde_json::to_value(schema).ok()?;
        strip(&mut value);
        Some(value)
    };
    bare(one).is_some_and(|one| Some(one) == bare(other))
}

/// Removes descriptions from a schema.
fn strip(schema: &mut Value) {
    match schema {
        Value::Array(schemas) => schemas.iter_mut().for_each(strip),
        Value::Object(members) => {
            for name in [
                "description",
                "example",
                "examples",
                "externalDocs",
                "title",
            ] {
                members.shift_remove(name);
            }
            for (name, member) in members {
                match (&**name, member) {
                    // These are names of properties, not keywords.
                    ("properties", Value::Object(all)) => all.values_mut().for_each(strip),
                    ("default" | "enum" | "const", _) => {}
                    (_, member) => strip(member),
                }
            }
        }
        _ => {}
    }
}

/// Whether all parts of a form are files, which may be too large for memory.
pub(super) fn is_files(schema: &ReferenceOr<Schema>) -> bool {
    let ReferenceOr::Item(schema) = schema else {
        return false;
    };
    let SchemaKind::Type(SchemaType::Object(object)) = &schema.schema_kind else {
        return is_raw_item(schema);
    };
    let is_file = |schema: &ReferenceOr<Box<Schema>>| match schema {
        ReferenceOr::Item(schema) => is_raw_item(schema),
        ReferenceOr::Reference { .. } => false,
    };
    object.properties.values().all(is_file)
}

/// Whether a schema describes raw bytes.
pub(super) fn is_raw_item(schema: &Schema) -> bool {
    text_format(schema) == Some("binary")
}
