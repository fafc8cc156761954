//! Schemas: which kind each is, which carriers and enums they define.

use std::collections::HashSet;

use heck::ToUpperCamelCase;
use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, AnySchema, IntegerFormat, ReferenceOr, Schema, SchemaKind, StringFormat,
    Type as SchemaType, VariantOrUnknownOrEmpty as Format,
};

use super::reader::{CONTRADICTION, MAX_DEPTH, Reader, escape, unescape};
use super::{EnumDef, Field, Member, Type, TypeDef, TypeId, TypeKind};
use crate::diagnostics::Finding;

const SCHEMAS: &str = "#/components/schemas/";

/// Where in the document a schema stands, and the words that would name it.
#[derive(Clone)]
pub(super) struct At {
    /// JSON pointer.
    pub(super) pointer: String,
    /// Name of the type or operation around it.
    pub(super) owner: String,
    /// Name of the property or parameter that has it.
    pub(super) word: String,
    /// Depth of nesting and of references followed so far.
    pub(super) depth: usize,
}

impl At {
    pub(super) fn new(pointer: String, owner: &str, word: &str) -> Self {
        Self {
            pointer,
            owner: owner.to_owned(),
            word: word.to_owned(),
            depth: 0,
        }
    }

    /// A step into the schema that keeps the names.
    fn step(&self, step: &str) -> Self {
        Self {
            pointer: format!("{}/{step}", self.pointer),
            owner: self.owner.clone(),
            word: self.word.clone(),
            depth: self.depth + 1,
        }
    }

    /// A step into a property of the schema, which is (or would be) called `owner`.
    fn property(&self, owner: &str, wire: &str) -> Self {
        Self {
            pointer: format!("{}/properties/{}", self.pointer, escape(wire)),
            owner: owner.to_owned(),
            word: wire.to_owned(),
            depth: self.depth + 1,
        }
    }

    /// The name of a type defined here in passing.
    fn name(&self) -> String {
        format!(
            "{}{}",
            self.owner.to_upper_camel_case(),
            self.word.to_upper_camel_case()
        )
    }
}

impl<'a> Reader<'a> {
    /// Gives every component that is a carrier or an enum its id, then reads their contents.
    pub(super) fn components(&mut self) {
        let Some(parts) = self.parts() else { return };
        for (name, schema) in &parts.schemas {
            let ReferenceOr::Item(schema) = schema else {
                continue;
            };
            let def = TypeDef {
                name: name.clone(),
                docs: schema.schema_data.description.clone(),
                pointer: format!("/components/schemas/{}", escape(name)),
                kind: TypeKind::Carrier(Vec::new()),
            };
            let ty = match shape(schema) {
                Shape::Carrier => Type::Carrier(self.add(def)),
                Shape::Enum => Type::Enum(self.add(def)),
                Shape::Other => continue,
            };
            self.components.insert(name.clone(), ty);
        }
        for (name, ty) in self.components.clone() {
            let Some(ReferenceOr::Item(schema)) = parts.schemas.get(&name) else {
                continue;
            };
            let (Type::Carrier(id) | Type::Enum(id)) = ty else {
                continue;
            };
            let at = At::new(self.types[id].pointer.clone(), &name, "");
            self.types[id].kind = match ty {
                Type::Enum(_) => TypeKind::Enum(self.enumeration(schema, &at)),
                _ => TypeKind::Carrier(self.carrier(schema, &at)),
            };
        }
    }

    /// The kind of a value that `schema` describes.
    pub(super) fn schema(&mut self, schema: &'a ReferenceOr<Schema>, at: &At) -> Type {
        match schema {
            ReferenceOr::Item(schema) => self.item(schema, at),
            ReferenceOr::Reference { reference } => self.reference(reference, at),
        }
    }

    /// As [`Reader::schema`], for the places where the document model boxes.
    fn boxed(&mut self, schema: &'a ReferenceOr<Box<Schema>>, at: &At) -> Type {
        match schema {
            ReferenceOr::Item(schema) => self.item(schema, at),
            ReferenceOr::Reference { reference } => self.reference(reference, at),
        }
    }

    fn reference(&mut self, reference: &str, at: &At) -> Type {
        let Some(name) = reference.strip_prefix(SCHEMAS).map(unescape) else {
            self.bad_reference(&at.pointer, reference);
            return Type::Json;
        };
        if let Some(ty) = self.components.get(&name) {
            return ty.clone();
        }
        let target = self.parts().and_then(|parts| parts.schemas.get(&name));
        let Some(target) = target.filter(|_| at.depth < MAX_DEPTH) else {
            self.bad_reference(&at.pointer, reference);
            return Type::Json;
        };
        if self.resolving.contains(&name) {
            self.unsupported(
                &at.pointer,
                "an alias that holds itself",
                "it is free-form JSON",
            );
            return Type::Json;
        }
        self.resolving.push(name.clone());
        let pointer = format!("/components/schemas/{}", escape(&name));
        let (owner, word, depth) = (name.clone(), String::new(), at.depth + 1);
        let ty = self.schema(
            target,
            &At {
                pointer,
                owner,
                word,
                depth,
            },
        );
        self.resolving.pop();
        self.components.insert(name, ty.clone());
        ty
    }

    fn item(&mut self, schema: &'a Schema, at: &At) -> Type {
        if at.depth >= MAX_DEPTH {
            self.unsupported(
                &at.pointer,
                "a schema nested this deeply",
                "it is free-form JSON",
            );
            return Type::Json;
        }
        match &schema.schema_kind {
            SchemaKind::Type(SchemaType::Boolean(_)) => Type::Bool,
            SchemaKind::Type(SchemaType::Number(_)) => Type::F64,
            SchemaKind::Type(SchemaType::Integer(integer)) => match integer.format {
                Format::Item(IntegerFormat::Int64) => Type::I64,
                _ => Type::I32,
            },
            SchemaKind::Type(SchemaType::String(text)) if text.enumeration.is_empty() => {
                match text.format {
                    Format::Item(StringFormat::DateTime) => Type::DateTime,
                    Format::Item(StringFormat::Byte | StringFormat::Binary) => Type::Bytes,
                    _ => Type::String,
                }
            }
            SchemaKind::Type(SchemaType::String(_)) => self.inline_enum(schema, at),
            SchemaKind::Type(SchemaType::Array(array)) => {
                let item = match &array.items {
                    Some(items) => self.boxed(items, &at.step("items")),
                    None => Type::Json,
                };
                Type::List(Box::new(item))
            }
            SchemaKind::Type(SchemaType::Object(object)) if object.properties.is_empty() => {
                self.dictionary(object.additional_properties.as_ref(), at)
            }
            SchemaKind::Type(SchemaType::Object(_)) => self.inline_carrier(schema, at),
            SchemaKind::AllOf { all_of } => match all_of.as_slice() {
                [only] => self.schema(only, &at.step("allOf/0")),
                _ => self.inline_carrier(schema, at),
            },
            SchemaKind::OneOf { one_of: choices } | SchemaKind::AnyOf { any_of: choices } => {
                if let [only] = choices.as_slice() {
                    return self.schema(only, &at.step("oneOf/0"));
                }
                self.unsupported(&at.pointer, "a choice of schemas", "it is free-form JSON");
                Type::Json
            }
            SchemaKind::Not { .. } => {
                self.unsupported(&at.pointer, "`not`", "it is free-form JSON");
                Type::Json
            }
            SchemaKind::Any(any) => self.any(schema, any, at),
        }
    }

    fn any(&mut self, schema: &'a Schema, any: &'a AnySchema, at: &At) -> Type {
        if !any.properties.is_empty() || !any.all_of.is_empty() {
            return self.inline_carrier(schema, at);
        }
        if *any != AnySchema::default() {
            self.unsupported(&at.pointer, "this mix of keywords", "it is free-form JSON");
        }
        Type::Json
    }

    fn dictionary(&mut self, values: Option<&'a AdditionalProperties>, at: &At) -> Type {
        match values {
            Some(AdditionalProperties::Schema(values)) => {
                let value = self.schema(values, &at.step("additionalProperties"));
                Type::Map(Box::new(value))
            }
            Some(AdditionalProperties::Any(true)) => Type::Map(Box::new(Type::Json)),
            Some(AdditionalProperties::Any(false)) | None => Type::Json,
        }
    }

    fn inline_carrier(&mut self, schema: &'a Schema, at: &At) -> Type {
        let name = at.name();
        let fields = self.carrier(
            schema,
            &At {
                owner: name.clone(),
                ..at.clone()
            },
        );
        let id = self.add(TypeDef {
            name,
            docs: schema.schema_data.description.clone(),
            pointer: at.pointer.clone(),
            kind: TypeKind::Carrier(fields),
        });
        Type::Carrier(id)
    }

    /// An enum written in place. The same members at the same word are one type, named after the
    /// word alone; other members at that word get the owner's name in front.
    fn inline_enum(&mut self, schema: &'a Schema, at: &At) -> Type {
        let def = self.enumeration(schema, at);
        let mut name = at.word.to_upper_camel_case();
        for candidate in [name.clone(), at.name()] {
            name = candidate;
            match self.inline_enums.get(&name) {
                Some((known, id)) if *known == def => return Type::Enum(*id),
                Some(_) => {}
                None if self.components.contains_key(&name) => {}
                None => break,
            }
        }
        let id: TypeId = self.add(TypeDef {
            name: name.clone(),
            docs: schema.schema_data.description.clone(),
            pointer: at.pointer.clone(),
            kind: TypeKind::Enum(def.clone()),
        });
        self.inline_enums.entry(name).or_insert((def, id));
        Type::Enum(id)
    }

    fn enumeration(&mut self, schema: &'a Schema, at: &At) -> EnumDef {
        let extension = |key| schema.schema_data.extensions.get(key);
        let numbers = extension("x-enum-numbers").and_then(|value| value.as_array());
        let flags = extension("x-enum-flags")
            .and_then(|value| value.as_bool())
            .unwrap_or(false);
        let mut members: Vec<Member> = Vec::new();
        let SchemaKind::Type(SchemaType::String(text)) = &schema.schema_kind else {
            return EnumDef { members, flags };
        };
        if numbers.is_some_and(|numbers| numbers.len() != text.enumeration.len()) {
            let message = "`x-enum-numbers` and `enum` differ in length; the numbers are not used";
            self.report(&at.pointer, Finding::warning(CONTRADICTION, message));
        }
        let texts = extension("x-enum-descriptions").and_then(|value| value.as_array());
        let numbers = numbers.filter(|numbers| numbers.len() == text.enumeration.len());
        for (index, wire) in text.enumeration.iter().enumerate() {
            let Some(wire) = wire else { continue };
            if members.iter().any(|member| member.wire == *wire) {
                let message = format!("the member `{wire}` stands twice; the second is ignored");
                self.report(&at.pointer, Finding::warning(CONTRADICTION, message));
                continue;
            }
            let number = numbers.and_then(|numbers| numbers[index].as_i64());
            let text = texts.and_then(|texts| texts.get(index)?.as_str());
            members.push(Member {
                wire: wire.clone(),
                number,
                docs: text.filter(|text| !text.is_empty()).map(str::to_owned),
            });
        }
        EnumDef { members, flags }
    }

    /// The fields of an object schema; those of `allOf` parts in order, a repeated name in its
    /// first place with its last kind.
    fn carrier(&mut self, schema: &'a Schema, at: &At) -> Vec<Field> {
        let mut fields = IndexMap::new();
        let mut seen = HashSet::from([at.pointer.clone()]);
        self.collect(schema, at, &mut seen, &mut fields);
        fields.into_values().collect()
    }

    fn collect(
        &mut self,
        schema: &'a Schema,
        at: &At,
        seen: &mut HashSet<String>,
        fields: &mut IndexMap<String, Field>,
    ) {
        let (parts, properties) = match &schema.schema_kind {
            SchemaKind::Type(SchemaType::Object(object)) => (None, Some(&object.properties)),
            SchemaKind::AllOf { all_of } => (Some(all_of), None),
            SchemaKind::Any(any) => (Some(&any.all_of), Some(&any.properties)),
            _ => {
                self.unsupported(&at.pointer, "a part that is no object", "it is left out");
                (None, None)
            }
        };
        for (index, part) in parts.into_iter().flatten().enumerate() {
            let step = at.step(&format!("allOf/{index}"));
            let schemas = self.parts().map(|parts| &parts.schemas);
            let Some((part, pointer)) = self.follow("schemas", schemas, part, &step.pointer) else {
                continue;
            };
            if step.depth < MAX_DEPTH && seen.insert(pointer.clone()) {
                self.collect(part, &At { pointer, ..step }, seen, fields);
            } else {
                self.unsupported(&step.pointer, "the same part again", "it is read once");
            }
        }
        for (wire, schema) in properties.into_iter().flatten() {
            let owner = at.owner.clone();
            let ty = self.boxed(schema, &at.property(&owner, wire));
            let docs = match schema {
                ReferenceOr::Item(schema) => schema.schema_data.description.clone(),
                ReferenceOr::Reference { .. } => None,
            };
            fields.insert(
                wire.clone(),
                Field {
                    wire: wire.clone(),
                    docs,
                    ty,
                },
            );
        }
    }
}

/// What a component is, seen without following anything.
enum Shape {
    Carrier,
    Enum,
    Other,
}

fn shape(schema: &Schema) -> Shape {
    match &schema.schema_kind {
        SchemaKind::Type(SchemaType::Object(object)) => match &object.additional_properties {
            Some(AdditionalProperties::Schema(_) | AdditionalProperties::Any(true))
                if object.properties.is_empty() =>
            {
                Shape::Other
            }
            _ => Shape::Carrier,
        },
        SchemaKind::Type(SchemaType::String(text)) if !text.enumeration.is_empty() => Shape::Enum,
        SchemaKind::AllOf { all_of } if all_of.len() != 1 => Shape::Carrier,
        SchemaKind::AllOf { all_of } => match &all_of[0] {
            ReferenceOr::Reference { .. } => Shape::Other,
            ReferenceOr::Item(part) => shape(part),
        },
        SchemaKind::Any(any) if !any.properties.is_empty() || !any.all_of.is_empty() => {
            Shape::Carrier
        }
        _ => Shape::Other,
    }
}
