//! The content of bodies: one type, under each of the body's media types.

use indexmap::IndexMap;
use openapiv3::{MediaType, ObjectType, ReferenceOr, Schema, Type as Kind};
use pagewire_runtime::contract::media::{Family, JSON, JSON_PATCH, MERGE_PATCH, PARTS};
use serde_json::Value;

use super::schemas::{bare, boxed, schema};
use crate::recover::Type;

/// Returns a type under each media type. Bytes are base64 text inside JSON, XML and forms, and raw in every other media type. `multipart`
/// is the name of the part in a form upload.
pub(super) fn content(
    ty: &Type,
    media: &[String],
    part: &str,
    example: Option<&Value>,
) -> IndexMap<String, MediaType> {
    let entry = |name: &String| {
        let schema = match ty {
            Type::Binary if name == PARTS => form(part),
            Type::Bytes | Type::Binary if Family::of(name).has_base64() => schema(&Type::Bytes),
            Type::Binary => schema(&Type::Binary),
            other => schema(other),
        };
        let example = example.filter(|_| name == JSON).cloned();
        (
            name.clone(),
            MediaType {
                schema: Some(schema),
                example,
                ..MediaType::default()
            },
        )
    };
    if media.is_empty() {
        return [JSON.to_owned()].iter().map(entry).collect();
    }
    // The order on pages has no meaning. A fixed order keeps the document and its differences small.
    let mut media: Vec<&String> = media.iter().collect();
    media.sort();
    media.into_iter().map(entry).collect()
}

/// Returns the content of a patch: a list of operations, or the changed properties of the entity itself.
pub(super) fn patch(
    operations: &Type,
    entity: Option<&Type>,
    example: Option<&Value>,
) -> IndexMap<String, MediaType> {
    let entry = |ty: &Type, example: Option<&Value>| MediaType {
        schema: Some(schema(ty)),
        example: example.cloned(),
        ..MediaType::default()
    };
    IndexMap::from([
        (JSON_PATCH.to_owned(), entry(operations, example)),
        (
            MERGE_PATCH.to_owned(),
            entry(entity.unwrap_or(&Type::Any), None),
        ),
        (JSON.to_owned(), entry(operations, None)),
    ])
}

fn form(part: &str) -> ReferenceOr<Schema> {
    let properties = IndexMap::from([(part.to_owned(), boxed(schema(&Type::Binary)))]);
    ReferenceOr::Item(bare(Kind::Object(ObjectType {
        properties,
        ..ObjectType::default()
    })))
}
