//! Carriers, enums and types as schemas.

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, AnySchema, ArrayType, BooleanType, IntegerFormat, IntegerType,
    NumberFormat, NumberType, ObjectType, ReferenceOr, Schema, SchemaData, SchemaKind,
    StringFormat, StringType, Type as Kind, VariantOrUnknownOrEmpty as Format,
};

use pagewire_runtime::contract::is_secret;

use super::reasons;
use crate::openapi::SECRET_EXTENSION as SECRET;
use crate::openapi::{ENUM_DESCRIPTIONS, ENUM_FLAGS, ENUM_NUMBERS};
use crate::recover::{Api, Carrier, EnumType, Type};
use crate::vendor::document;

/// Returns all components: carriers and enums together, by name.
pub(super) fn schemas(api: &Api) -> IndexMap<String, ReferenceOr<Schema>> {
    let mut schemas: IndexMap<String, ReferenceOr<Schema>> = IndexMap::new();
    for (name, carrier) in &api.carriers {
        schemas.insert(name.to_string(), ReferenceOr::Item(object(carrier)));
    }
    for (name, enumeration) in &api.enums {
        schemas.insert(name.to_string(), ReferenceOr::Item(enumerated(enumeration)));
    }
    schemas.sort_keys();
    schemas
}

fn object(carrier: &Carrier) -> Schema {
    let properties = carrier.properties.iter().map(|(name, property)| {
        let mut schema = described(schema(&property.ty), &property.text);
        let is_secret = is_secret(name) || document::is_secret(carrier.name.as_str(), name);
        if let ReferenceOr::Item(schema) = &mut schema
            && is_secret
            && is_text(&property.ty)
        {
            let extensions = &mut schema.schema_data.extensions;
            extensions.insert(SECRET.to_owned(), true.into());
        }
        (name.clone(), boxed(schema))
    });
    let kind = ObjectType {
        properties: properties.collect(),
        ..ObjectType::default()
    };
    let mut extensions = IndexMap::new();
    reasons::of_carrier(carrier, &mut extensions);
    Schema {
        schema_data: SchemaData {
            description: text(&carrier.text),
            extensions,
            ..SchemaData::default()
        },
        schema_kind: SchemaKind::Type(Kind::Object(kind)),
    }
}

/// Whether values of the type are text, or lists or dictionaries of text.
fn is_text(ty: &Type) -> bool {
    match ty {
        Type::String | Type::Bytes | Type::Binary | Type::Any => true,
        Type::Array(items) | Type::Map(items) => is_text(items),
        _ => false,
    }
}

fn enumerated(enumeration: &EnumType) -> Schema {
    let mut extensions = IndexMap::new();
    if enumeration.flags {
        extensions.insert(ENUM_FLAGS.to_owned(), true.into());
    }
    if enumeration.members.iter().any(|m| m.number.is_some()) {
        let numbers: Vec<serde_json::Value> = enumeration
            .members
            .iter()
            .map(|m| m.number.into())
            .collect();
        extensions.insert(ENUM_NUMBERS.to_owned(), numbers.into());
    }
    if enumeration.members.iter().any(|m| !m.text.is_empty()) {
        let texts: Vec<serde_json::Value> = enumeration
            .members
            .iter()
            .map(|m| m.text.clone().into())
            .collect();
        extensions.insert(ENUM_DESCRIPTIONS.to_owned(), texts.into());
    }
    reasons::of_enum(enumeration, &mut extensions);
    let members = enumeration
        .members
        .iter()
        .map(|m| Some(m.name.clone()))
        .collect();
    let kind = StringType {
        enumeration: members,
        ..StringType::default()
    };
    Schema {
        schema_data: SchemaData {
            description: text(&enumeration.text),
            extensions,
            ..SchemaData::default()
        },
        schema_kind: SchemaKind::Type(Kind::String(kind)),
    }
}

/// Adds a description to a schema. For a reference, this needs `allOf`: in OpenAPI 3.0, references have no siblings.
pub(super) fn described(schema: ReferenceOr<Schema>, words: &str) -> ReferenceOr<Schema> {
    let Some(words) = text(words) else {
        return schema;
    };
    ReferenceOr::Item(match schema {
        ReferenceOr::Item(mut schema) => {
            schema.schema_data.description = Some(words);
            schema
        }
        reference @ ReferenceOr::Reference { .. } => Schema {
            schema_data: SchemaData {
                description: Some(words),
                ..SchemaData::default()
            },
            schema_kind: SchemaKind::AllOf {
                all_of: vec![reference],
            },
        },
    })
}

pub(super) fn text(words: &str) -> Option<String> {
    (!words.is_empty()).then(|| words.to_owned())
}

/// Converts a type to a schema.
pub(super) fn schema(ty: &Type) -> ReferenceOr<Schema> {
    let string = |format: Option<StringFormat>| {
        Kind::String(StringType {
            format: item(format),
            ..StringType::default()
        })
    };
    let integer = |format| {
        Kind::Integer(IntegerType {
            format: item(Some(format)),
            ..IntegerType::default()
        })
    };
    ReferenceOr::Item(bare(match ty {
        Type::String => string(None),
        Type::DateTime => string(Some(StringFormat::DateTime)),
        Type::Bytes => string(Some(StringFormat::Byte)),
        Type::Binary => string(Some(StringFormat::Binary)),
        Type::Int32 => integer(IntegerFormat::Int32),
        Type::Int64 => integer(IntegerFormat::Int64),
        Type::Double => Kind::Number(NumberType {
            format: item(Some(NumberFormat::Double)),
            ..NumberType::default()
        }),
        Type::Bool => Kind::Boolean(BooleanType::default()),
        Type::Array(items) => Kind::Array(ArrayType {
            items: Some(boxed(schema(items))),
            min_items: None,
            max_items: None,
            unique_items: false,
        }),
        Type::Map(values) => Kind::Object(ObjectType {
            additional_properties: Some(AdditionalProperties::Schema(Box::new(schema(values)))),
            ..ObjectType::default()
        }),
        Type::Carrier(name) | Type::Enum(name) => return reference(name.as_str()),
        Type::Any => return ReferenceOr::Item(any()),
    }))
}

pub(super) fn reference(name: &str) -> ReferenceOr<Schema> {
    ReferenceOr::Reference {
        reference: format!("#/components/schemas/{name}"),
    }
}

/// The description of a value of unknown type.
pub(crate) const FREE_FORM: &str = "Any JSON value.";

/// Returns the schema of a free-form value. Without the description it would be the empty object, which some tools interpret as "no
/// schema".
fn any() -> Schema {
    Schema {
        schema_data: SchemaData {
            description: Some(FREE_FORM.to_owned()),
            ..SchemaData::default()
        },
        schema_kind: SchemaKind::Any(AnySchema::default()),
    }
}

pub(super) fn bare(kind: Kind) -> Schema {
    Schema {
        schema_data: SchemaData::default(),
        schema_kind: SchemaKind::Type(kind),
    }
}

fn item<T>(format: Option<T>) -> Format<T> {
    format.map_or(Format::Empty, Format::Item)
}

pub(super) fn boxed(schema: ReferenceOr<Schema>) -> ReferenceOr<Box<Schema>> {
    match schema {
        ReferenceOr::Item(schema) => ReferenceOr::Item(Box::new(schema)),
        ReferenceOr::Reference { reference } => ReferenceOr::Reference { reference },
    }
}
