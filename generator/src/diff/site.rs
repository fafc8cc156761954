//! Schemas with their places, and the content of each by itself.

use std::borrow::{Borrow, Cow};

use openapiv3::{
    AdditionalProperties, AnySchema, ParameterSchemaOrContent, ReferenceOr, Schema, SchemaKind,
    Type as Kind,
};

use crate::openapi::{Pointer, Ref, is_null};

/// A schema in its written form.
#[derive(Clone, Copy)]
pub(super) enum Node<'a> {
    Reference(&'a str),
    Schema(&'a Schema),
}

impl<'a> Node<'a> {
    /// Returns the schema, unless it is a reference.
    pub(super) fn schema(self) -> Option<&'a Schema> {
        match self {
            Self::Schema(schema) => Some(schema),
            Self::Reference(_) => None,
        }
    }
}

impl<'a> From<Ref<'a, Schema>> for Node<'a> {
    fn from(part: Ref<'a, Schema>) -> Self {
        match part {
            Ref::Item(schema) => Self::Schema(schema),
            Ref::Reference(reference) => Self::Reference(reference),
        }
    }
}

/// A schema with its JSON pointer.
#[derive(Clone)]
pub(super) struct Site<'a> {
    pub(super) node: Node<'a>,
    pub(super) pointer: String,
}

impl<'a> Site<'a> {
    pub(super) fn new<S: Borrow<Schema>>(schema: &'a ReferenceOr<S>, pointer: String) -> Self {
        let node = match schema {
            ReferenceOr::Reference { reference } => Node::Reference(reference),
            ReferenceOr::Item(schema) => Node::Schema(schema.borrow()),
        };
        Self { node, pointer }
    }

    pub(super) fn of_schema(schema: &'a Schema, pointer: String) -> Self {
        Self {
            node: Node::Schema(schema),
            pointer,
        }
    }
}

/// Returns the schemas for the value of a parameter or a header at `at`; an empty list if any value is allowed.
pub(super) fn sites_of<'a>(format: &'a ParameterSchemaOrContent, at: &str) -> Vec<Site<'a>> {
    match format {
        ParameterSchemaOrContent::Schema(schema) => {
            vec![Site::new(schema, format!("{at}/schema"))]
        }
        ParameterSchemaOrContent::Content(content) => {
            let first = content.iter().next();
            let schema = first.and_then(|(media, content)| {
                let at = format!("{at}/content/{}/schema", escape(media));
                Some(Site::new(content.schema.as_ref()?, at))
            });
            schema.into_iter().collect()
        }
    }
}

/// Whether a component keeps its name (a carrier or an enum), rather than being an alias of a type.
pub(super) fn is_named(schema: &Schema) -> bool {
    match &schema.schema_kind {
        SchemaKind::Type(Kind::Object(object)) => {
            !object.properties.is_empty()
                || !matches!(
                    &object.additional_properties,
                    Some(AdditionalProperties::Schema(_) | AdditionalProperties::Any(true))
                )
        }
        SchemaKind::Type(Kind::String(text)) => !text.enumeration.is_empty(),
        SchemaKind::AllOf { all_of } => match all_of.as_slice() {
            [ReferenceOr::Reference { .. }] => false,
            [ReferenceOr::Item(only)] => is_named(only),
            _ => true,
        },
        SchemaKind::Any(any) => !any.properties.is_empty() || !any.all_of.is_empty(),
        _ => false,
    }
}

/// Returns the variants of a one-of, except null, and whether null is one of them.
pub(super) fn variants(schema: &Schema) -> (Vec<&ReferenceOr<Schema>>, bool) {
    let (SchemaKind::OneOf { one_of: all } | SchemaKind::AnyOf { any_of: all }) =
        &schema.schema_kind
    else {
        return (Vec::new(), false);
    };
    let others: Vec<_> = all.iter().filter(|one| !is_null(one)).collect();
    let has_null = others.len() < all.len();
    (others, has_null)
}

/// Returns the only schema that another one wraps without changing the allowed values.
pub(super) fn wrapped(schema: &Schema) -> Option<&ReferenceOr<Schema>> {
    let only = |parts: &'_ [ReferenceOr<Schema>]| parts.len() == 1;
    match &schema.schema_kind {
        SchemaKind::AllOf { all_of } if only(all_of) => all_of.first(),
        SchemaKind::OneOf { .. } | SchemaKind::AnyOf { .. } => match variants(schema).0[..] {
            [only] => Some(only),
            _ => None,
        },
        SchemaKind::Any(any) if only(&any.all_of) => {
            let mut rest = any.clone();
            rest.all_of.clear();
            (rest == AnySchema::default()).then(|| any.all_of.first())?
        }
        _ => None,
    }
}

/// Escapes a word as a step of a JSON pointer.
pub(super) fn escape(word: &str) -> Cow<'_, str> {
    Pointer::escaped(word)
}
