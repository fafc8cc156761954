//! Schemas: their types, and the carriers and enums that they define.

use heck::ToUpperCamelCase;
use openapiv3::{
    AdditionalProperties, AnySchema, IntegerFormat, ReferenceOr, Schema, SchemaKind,
    Type as SchemaType, VariantOrUnknownOrEmpty as Format,
};
use serde_json::Value;

use super::at::At;
use super::enums::{is_enum, of_type};
use super::facts::type_docs;
use super::keywords::{
    choices, has_patterns, is_closed, is_of_other_type, is_refined, is_requirement, type_of,
    untyped,
};
use super::markup::stated;
use super::mixed::is_mixed;
use super::reader::Reader;
use super::text_format::text_format;
use super::{TextFormat, Type, TypeDef, TypeKind};
use crate::limits::MAX_DEPTH;
use crate::openapi::{Broken, Pointer, Ref, Resolver, is_never, is_nothing, is_null};

/// The limit for nested arrays, dictionaries and optional values in a type. Compilers read types with a limited stack.
const MAX_LAYERS: usize = 32;

/// The smallest number above every `i64`.
const MOST: f64 = 9_223_372_036_854_775_808.0;

impl<'a> Reader<'a> {
    /// Whether a schema or the one that it refers to allows no value.
    pub(super) fn has_no_value(&self, schema: Ref<'a, Schema>) -> bool {
        self.behind(schema).is_some_and(is_never)
    }

    /// Whether a variant of a one-of or the schema that it refers to allows only `null`.
    pub(super) fn is_null(&self, variant: &'a ReferenceOr<Schema>) -> bool {
        match variant {
            ReferenceOr::Item(_) => is_null(variant),
            ReferenceOr::Reference { .. } => self.behind(variant).is_some_and(is_nothing),
        }
    }

    /// Gives an id to every component that is a carrier, an enum or a one-of, then reads their contents.
    pub(super) fn components(&mut self) {
        let Some(parts) = self.parts() else { return };
        // Sorted by name, so that the order of the document does not matter.
        let mut schemas: Vec<_> = parts.schemas.iter().collect();
        schemas.sort_by_key(|(name, _)| *name);
        for &(name, schema) in &schemas {
            let ReferenceOr::Item(schema) = schema else {
                continue;
            };
            let def = TypeDef {
                name: name.clone(),
                docs: type_docs(schema),
                pointer: Pointer::component("schemas", name),
                is_closed: is_closed(schema),
                undescribed: Vec::new(),
                absent: Vec::new(),
                additional: None,
                label: stated(&schema.schema_data).label,
                kind: TypeKind::Carrier(Vec::new()),
            };
            let shape = self.shape(name, schema);
            if schema.schema_data.discriminator.is_some()
                && !matches!(shape, Shape::Choice)
                && choices(schema).is_none()
            {
                let message =
                    "no component has this one in its `allOf`; there is nothing to tell apart";
                self.passed_over(
                    &Pointer::component("schemas", name).step("discriminator"),
                    message,
                );
            }
            let ty = match shape {
                Shape::Carrier => Type::Carrier(self.add(def)),
                Shape::Enum => Type::Enum(self.add(def)),
                Shape::Choice => Type::Choice(self.add(def)),
                Shape::Other => continue,
            };
            self.known.insert(Pointer::component("schemas", name), ty);
        }
        for (name, schema) in schemas {
            let pointer = Pointer::component("schemas", name);
            let ReferenceOr::Item(schema) = schema else {
                continue;
            };
            let Some(ty @ (Type::Carrier(id) | Type::Enum(id) | Type::Choice(id))) =
                self.known.get(&pointer).cloned()
            else {
                continue;
            };
            // The contents of an alias are read with the component that it refers to.
            if self.types[id].pointer != pointer {
                continue;
            }
            self.contradictions(schema, &pointer);
            let (schema, at) = match ty {
                Type::Carrier(_) if self.is_heir(schema) => (schema, At::new(pointer, name, "")),
                Type::Choice(_) => (schema, At::new(pointer, name, "")),
                _ => self.essence(schema, At::new(pointer, name, "")),
            };
            match ty {
                Type::Enum(_) => {
                    self.types[id].kind = TypeKind::Enum(self.enumeration(schema, &at));
                }
                Type::Choice(_) => {
                    let def = self.component_choice(name, schema, &at);
                    self.types[id].kind = TypeKind::Choice(def);
                }
                _ => {
                    let contents = self.carrier(schema, &at);
                    self.types[id].put(contents);
                }
            }
        }
    }

    /// Returns the type of the values that `schema` describes.
    pub(super) fn schema(&mut self, schema: impl Into<Ref<'a, Schema>>, at: &At) -> Type {
        match schema.into() {
            Ref::Item(schema) => self.item(schema, at),
            Ref::Reference(reference) => self.reference(reference, at),
        }
    }

    /// Returns the type of a reference to a schema, in a component or at any other location of the document.
    pub(super) fn reference(&mut self, reference: &str, at: &At) -> Type {
        let Some(pointer) = Pointer::of_reference(reference) else {
            let why = Broken::without_pointer(reference);
            self.bad_reference(&at.pointer, reference, why);
            return Type::Json;
        };
        // The same text may be a file in a form.
        let as_file = |ty: &Type| self.in_form && matches!(ty, Type::Bytes | Type::String);
        if let Some(ty) = self.known.get(&pointer).filter(|ty| !as_file(ty)) {
            return ty.clone();
        }
        let Some(target) = Resolver::new(self.spec).at::<Schema>(&pointer) else {
            self.bad_reference(&at.pointer, reference, Broken::Missing);
            return Type::Json;
        };
        if self.resolving.contains(&pointer) {
            self.unsupported(
                &at.pointer,
                "an alias that holds itself",
                "it is free-form JSON",
            );
            return Type::Json;
        }
        self.resolving.push(pointer.clone());
        let ty = self.schema(target, &self.named(&pointer, at.depth + 1));
        self.resolving.pop();
        // A result without its findings would keep the next reader from reporting them.
        if !self.in_form && !self.is_silent {
            self.known.insert(pointer, ty.clone());
        }
        ty
    }

    /// Returns the location that a reference names, with the words that name a type there. They come from the component or
    /// operation around it, and from the properties on the way.
    pub(super) fn named(&self, pointer: &Pointer, depth: usize) -> At {
        let mut at = At::new(pointer.clone(), "", "");
        at.depth = depth;
        let steps: Vec<_> = pointer.steps().collect();
        let steps: Vec<&str> = steps.iter().map(AsRef::as_ref).collect();
        let rest = match steps.as_slice() {
            ["components", "schemas", name, rest @ ..] => {
                at.owner = (*name).to_owned();
                rest
            }
            ["components", _, name, rest @ ..] => {
                at.owner = name.to_upper_camel_case();
                rest
            }
            ["paths", path, method, rest @ ..] => {
                at.owner = self.operation_name(path, method);
                match rest {
                    ["requestBody", rest @ ..] => {
                        at.word = "Body".to_owned();
                        rest
                    }
                    ["responses", status, rest @ ..] => {
                        at.word = super::at::word(status);
                        rest
                    }
                    rest => rest,
                }
            }
            rest => rest,
        };
        for pair in rest.windows(2) {
            if pair[0] == "properties" {
                if !at.word.is_empty() {
                    at.owner = at.name();
                }
                at.word = pair[1].to_owned();
            }
        }
        at
    }

    /// Returns the location of a schema in an operation, or in something that operations share by reference. A type there is
    /// named after the shared item, or after the operation and `word`.
    pub(super) fn part(&self, pointer: Pointer, owner: &str, word: &str) -> At {
        if pointer.as_str().starts_with("/components/") {
            self.named(&pointer, 0)
        } else {
            At::new(pointer, owner, word)
        }
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
            _ if is_enum(schema) => self.inline_enum(schema, at),
            _ if is_nothing(schema) => Type::Json,
            SchemaKind::Type(SchemaType::Boolean(_)) => Type::Bool,
            SchemaKind::Type(SchemaType::Number(number)) => match &number.format {
                Format::Unknown(format) => number_of(format),
                _ => Type::Decimal,
            },
            SchemaKind::Type(SchemaType::Integer(integer)) => match &integer.format {
                Format::Item(IntegerFormat::Int32)
                    if !is_wide(integer.minimum) && !is_wide(integer.maximum) =>
                {
                    Type::I32
                }
                Format::Unknown(format) => integer_of(format),
                _ => match large_default(schema) {
                    None => Type::I64,
                    Some(default)
                        if default.is_u64() && integer.minimum.is_none_or(|least| least >= 0) =>
                    {
                        Type::U64
                    }
                    Some(default) => {
                        self.rounded([default], &at.pointer.step("default"));
                        Type::Decimal
                    }
                },
            },
            SchemaKind::Type(SchemaType::String(_)) => self.text(schema),
            SchemaKind::Type(SchemaType::Array(array)) => {
                let item = array
                    .items
                    .as_ref()
                    .filter(|items| !self.has_no_value((*items).into()));
                let item = item.map_or(Type::Json, |items| {
                    self.nullable(items.into(), &at.step("items"))
                });
                Type::List(Box::new(item))
            }
            SchemaKind::Type(SchemaType::Object(object)) if object.properties.is_empty() => {
                if !object.required.is_empty() {
                    self.unheeded_rule(at, "required");
                }
                self.dictionary(schema, object.additional_properties.as_ref(), at)
            }
            SchemaKind::Type(SchemaType::Object(_)) => self.inline_carrier(schema, at),
            SchemaKind::AllOf { .. } => self.composed(schema, at),
            SchemaKind::OneOf { .. } | SchemaKind::AnyOf { .. } => self.inline_choice(schema, at),
            SchemaKind::Not { .. } => {
                self.unsupported(&at.pointer, "`not`", "it is free-form JSON");
                Type::Json
            }
            SchemaKind::Any(any) => self.any(schema, any, at),
        }
    }

    /// Returns the type of a composition: one of its parts that is described further, or an object with the properties of all parts.
    fn composed(&mut self, schema: &'a Schema, at: &At) -> Type {
        self.contradictions(schema, &at.pointer);
        if let Some((index, part)) = self.sole_part(schema) {
            return self.schema(part, &at.item("allOf", index));
        }
        if self.is_object(schema) {
            return self.inline_carrier(schema, at);
        }
        Type::Json
    }

    fn text(&mut self, schema: &Schema) -> Type {
        match text_format(schema) {
            Some("date-time") => Type::DateTime,
            Some("byte") => Type::Bytes,
            // It is plain text in JSON. Whole bodies are handled before.
            Some("binary") if self.in_form => Type::File,
            Some(format) => {
                let known = TextFormat::named(format);
                self.has_uuids |= known == Some(TextFormat::Uuid);
                known.map_or(Type::String, Type::Text)
            }
            None => Type::String,
        }
    }

    /// Reports an integer at `pointer` that the parser of the document has rounded.
    fn rounded<'v>(&mut self, values: impl IntoIterator<Item = &'v Value>, pointer: &Pointer) {
        let mut values = values.into_iter();
        if values.any(|value| value.is_f64() && is_beyond(value)) {
            let what = "an integer of more than 64 bits";
            let instead = "the nearest floating-point number is used";
            self.unsupported(pointer, what, instead);
        }
    }

    /// Returns the type of a schema with keywords of several types.
    fn any(&mut self, schema: &'a Schema, any: &'a AnySchema, at: &At) -> Type {
        let has_parts = !any.all_of.is_empty() && self.own_weight(schema, 0).is_none();
        let is_own = has_parts && is_of_other_type(any) && self.sole_part(schema).is_none();
        if has_parts && !is_own || self.is_object(schema) {
            return self.composed(schema, at);
        }
        if choices(schema).is_some() && !is_refined(schema) {
            return self.inline_choice(schema, at);
        }
        if any.typ.is_some() {
            self.mistyped(any, at);
            self.unheeded(any, at, false);
        }
        if let Some(typ) = untyped(any) {
            let message = format!("`type` is missing; values are of the type `{typ}`");
            self.passed_over(&at.pointer, message);
        }
        if any.typ.as_deref() != Some("number") {
            self.rounded(&any.enumeration, &at.pointer.step("enum"));
            self.rounded(&schema.schema_data.default, &at.pointer.step("default"));
        }
        // A composition with its own `items` is a list. Its parts only limit it.
        let is_list = !any.all_of.is_empty() && any.items.is_some();
        match type_of(any).or(is_list.then_some("array")) {
            Some("string") => self.text(schema),
            // The document model has no integer for such large bounds.
            Some("integer") if is_large(schema, any) => match is_unsigned(schema, any) {
                true => Type::U64,
                false => Type::Decimal,
            },
            Some("integer") => any.format.as_deref().map_or(Type::I64, integer_of),
            Some("number") => any.format.as_deref().map_or(Type::Decimal, number_of),
            Some("boolean") => Type::Bool,
            Some("array") => match any
                .items
                .as_ref()
                .filter(|items| !self.has_no_value((*items).into()))
            {
                Some(items) => Type::List(Box::new(self.nullable(items.into(), &at.step("items")))),
                None => Type::List(Box::new(Type::Json)),
            },
            Some("object") => self.dictionary(schema, any.additional_properties.as_ref(), at),
            _ => {
                if let Some(ty) = of_listed(any) {
                    return ty;
                }
                if is_mixed(schema) {
                    return self.inline_mixed(schema, at);
                }
                if *any != AnySchema::default() {
                    self.unsupported(&at.pointer, "this mix of keywords", "it is free-form JSON");
                }
                Type::Json
            }
        }
    }

    /// Notes rules beside a type, or in a part of a carrier, that are not checked.
    pub(super) fn unheeded(&mut self, any: &AnySchema, at: &At, is_object: bool) {
        let rules = [
            // Enums of words and numbers become types or rules.
            ("enum", !is_rule(any)),
            ("oneOf", is_object && of_requirements(&any.one_of)),
            ("anyOf", is_object && of_requirements(&any.any_of)),
            // Other types were handled when the document was read.
            (
                "required",
                !is_object && any.typ.as_deref() == Some("object") && !any.required.is_empty(),
            ),
        ];
        for (keyword, is_there) in rules {
            if is_there {
                self.unheeded_rule(at, keyword);
            }
        }
    }

    pub(super) fn unheeded_rule(&mut self, at: &At, keyword: &str) {
        let message = format!("`{keyword}` is not checked here");
        self.passed_over(&at.pointer.step(keyword), message);
    }

    /// Returns the type of an item of an array or a value of a dictionary, which may be `null`.
    pub(super) fn nullable(&mut self, schema: Ref<'a, Schema>, at: &At) -> Type {
        let ty = self.schema(schema, at);
        if ty.layers() >= MAX_LAYERS {
            let what = "a type nested this deeply";
            self.unsupported(&at.pointer, what, "it is free-form JSON");
            return Type::Json;
        }
        match ty {
            // This type includes `null`.
            Type::Json => ty,
            _ if self.is_nullable(schema, at) => Type::Maybe(Box::new(ty)),
            _ => ty,
        }
    }

    fn dictionary(
        &mut self,
        schema: &'a Schema,
        values: Option<&'a AdditionalProperties>,
        at: &At,
    ) -> Type {
        if has_patterns(schema) {
            let more = at.pointer.step("additionalProperties");
            self.patterns(
                &more,
                "what is said of such values holds for those of every name",
            );
        }
        match values {
            Some(AdditionalProperties::Schema(values)) => {
                let value = self.nullable((&**values).into(), &at.step("additionalProperties"));
                Type::Map(Box::new(value))
            }
            Some(AdditionalProperties::Any(true)) => Type::Map(Box::new(Type::Json)),
            Some(AdditionalProperties::Any(false)) | None => Type::Json,
        }
    }
}

/// Returns the type of listed values without a stated type, if all are booleans or all are numbers. Lists of words and of
/// whole numbers are enums.
pub(super) fn of_listed(any: &AnySchema) -> Option<Type> {
    let mut told = any.enumeration.iter().filter(|value| !value.is_null());
    let first = told.next()?;
    match first {
        Value::Bool(_) if told.all(Value::is_boolean) => Some(Type::Bool),
        Value::Number(_) if told.all(Value::is_number) => Some(Type::Decimal),
        _ => None,
    }
}

/// Whether listed values become a type or a rule. They are numbers, or one boolean; `null` may be among them.
fn is_rule(any: &AnySchema) -> bool {
    let told = any.enumeration.iter().filter(|value| !value.is_null());
    let told: Vec<_> = told.map(|value| of_type(any, value)).collect();
    told.iter().all(Value::is_number) || matches!(told.as_slice(), [only] if only.is_boolean())
}

/// Whether a one-of only says which properties go together.
fn of_requirements(choices: &[ReferenceOr<Schema>]) -> bool {
    !choices.is_empty() && choices.iter().all(is_requirement)
}

/// The form of a component, seen without following references.
enum Shape {
    Carrier,
    Enum,
    Choice,
    Other,
}

impl<'a> Reader<'a> {
    fn shape(&self, name: &str, schema: &'a Schema) -> Shape {
        if self.is_choice(name, schema) {
            return Shape::Choice;
        }
        self.own_shape(schema)
    }

    fn own_shape(&self, schema: &'a Schema) -> Shape {
        if is_enum(schema) {
            return Shape::Enum;
        }
        if let SchemaKind::Type(SchemaType::Object(object)) = &schema.schema_kind {
            let is_dictionary = object.properties.is_empty()
                && matches!(
                    object.additional_properties,
                    Some(AdditionalProperties::Schema(_) | AdditionalProperties::Any(true))
                );
            return if is_dictionary {
                Shape::Other
            } else {
                Shape::Carrier
            };
        }
        if self.is_heir(schema) {
            return Shape::Carrier;
        }
        match self.sole_part(schema) {
            Some((_, ReferenceOr::Reference { .. })) => Shape::Other,
            // Its location is that of the component.
            Some((_, ReferenceOr::Item(part))) => self.own_shape(part),
            None if self.is_object(schema) => Shape::Carrier,
            None => Shape::Other,
        }
    }
}

/// Whether a number is an integer beyond the signed 64-bit integers.
fn is_beyond(value: &Value) -> bool {
    value.is_u64() && !value.is_i64()
        || value
            .as_f64()
            .is_some_and(|number| value.is_f64() && number.fract() == 0.0 && number.abs() >= MOST)
}

/// The default of a schema, if it is an integer beyond the signed 64-bit integers.
fn large_default(schema: &Schema) -> Option<&Value> {
    schema
        .schema_data
        .default
        .as_ref()
        .filter(|value| is_beyond(value))
}

/// Whether an integer may exceed the signed 64-bit integers.
pub(super) fn is_large(schema: &Schema, any: &AnySchema) -> bool {
    any.maximum.is_some_and(|most| most > MOST)
        || any.enumeration.iter().any(is_beyond)
        || large_default(schema).is_some()
}

/// Whether a large integer is an unsigned one of 64 bits.
pub(super) fn is_unsigned(schema: &Schema, any: &AnySchema) -> bool {
    let mut listed = any
        .enumeration
        .iter()
        .filter(|member| !member.is_null())
        .peekable();
    if listed.peek().is_some() {
        return listed.all(|member| of_type(any, member).is_u64());
    }
    if !any.maximum.is_some_and(|most| most > MOST) {
        let is_positive = any.minimum.is_none_or(|least| least >= 0.0);
        return is_positive && large_default(schema).is_some_and(Value::is_u64);
    }
    let is_named = any
        .format
        .as_deref()
        .is_some_and(|format| integer_of(format) == Type::U64);
    // As a floating-point number, the largest 64-bit integer is rounded to the next power of two.
    let fits = any.maximum.is_some_and(|most| most <= 2.0 * MOST);
    fits && (is_named || any.minimum.is_some_and(|least| least >= 0.0))
}

/// Returns the type of an integer with this format; 64 bits unless the format says otherwise.
fn integer_of(format: &str) -> Type {
    match format.to_ascii_lowercase().as_str() {
        "int8" | "int16" | "int32" | "uint8" | "uint16" => Type::I32,
        "uint64" => Type::U64,
        _ => Type::I64,
    }
}

/// Returns the type of a number with this format. Some formats are those of integers.
fn number_of(format: &str) -> Type {
    match format.to_ascii_lowercase().as_str() {
        format @ ("int32" | "int64" | "uint32" | "uint64" | "integer" | "long") => {
            integer_of(format)
        }
        _ => Type::Decimal,
    }
}

/// Whether a bound of an integer exceeds 32 bits.
fn is_wide(bound: Option<i64>) -> bool {
    bound.is_some_and(|bound| i32::try_from(bound).is_err())
}
