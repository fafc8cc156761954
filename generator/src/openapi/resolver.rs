//! Resolves references.

use openapiv3::{Header, OpenAPI, Parameter, PathItem, RequestBody, Response, Schema};

use super::Pointer;
use super::node::Node;
use super::part::Ref;
use crate::limits::MAX_DEPTH;

/// A kind of part that can be the target of a reference.
pub(crate) trait Target: Sized {
    /// Returns the part of a node, if it is of this kind.
    fn of(node: Node<'_>) -> Option<Ref<'_, Self>>;
}

macro_rules! target {
    ($($kind:ident $node:ident),*) => {
        $(impl Target for $kind {
            fn of(node: Node<'_>) -> Option<Ref<'_, Self>> {
                match node {
                    Node::$node(found) => Some(found),
                    _ => None,
                }
            }
        })*
    };
}

target!(Schema Schema, Parameter Parameter, RequestBody Body, Response Response, Header Header, PathItem PathItem);

/// A part with its place.
#[derive(Debug)]
pub(crate) struct Found<'a, T> {
    /// The part.
    pub(crate) item: &'a T,
    /// Its place, after all references.
    pub(crate) pointer: Pointer,
}

/// The reason why a reference is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Broken {
    /// It names another document.
    #[error("it names a part of another file, which was not read")]
    Elsewhere,
    /// It names an anchor that does not exist, or exists twice.
    #[error("no schema, or more than one, has this anchor; give a JSON pointer, `#/…`")]
    Anchor,
    /// Its target does not exist.
    #[error("nothing of that kind is there")]
    Missing,
    /// It leads back to itself.
    #[error("it leads back to itself")]
    Circular,
}

impl Broken {
    /// Returns the reason for a reference without a pointer into the document.
    pub(crate) fn without_pointer(reference: &str) -> Self {
        if reference.starts_with('#') {
            Self::Anchor
        } else {
            Self::Elsewhere
        }
    }
}

/// Follows the references of one document.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Resolver<'a> {
    document: &'a OpenAPI,
}

impl<'a> Resolver<'a> {
    /// Creates a resolver for the references in `document`.
    pub(crate) fn new(document: &'a OpenAPI) -> Self {
        Self { document }
    }

    /// Returns the part at a place, which may itself be a reference.
    pub(crate) fn at<T: Target>(self, place: &Pointer) -> Option<Ref<'a, T>> {
        T::of(self.node(place)?)
    }

    /// Returns the place that the part at `place` refers to, if it is a reference.
    pub(crate) fn target(self, place: &Pointer) -> Option<Pointer> {
        Pointer::of_reference(self.node(place)?.reference()?)
    }

    /// Returns the schema that a reference leads to, in its written form. It may itself be a reference.
    pub(crate) fn written(self, reference: &str) -> Option<serde_json::Value> {
        let place = Pointer::of_reference(reference)?;
        match self.at::<Schema>(&place)? {
            Ref::Item(schema) => serde_json::to_value(schema).ok(),
            Ref::Reference(reference) => Some(serde_json::json!({ "$ref": reference })),
        }
    }

    fn node(self, place: &Pointer) -> Option<Node<'a>> {
        let start = Some(Node::Document(self.document));
        place.steps().fold(start, |node, step| node?.child(&step))
    }

    /// Resolves `start`, which is at `place`: to itself, or to the target of its references.
    ///
    /// # Errors
    /// The first reference on the way that leads nowhere, and why.
    pub(crate) fn follow<T: Target>(
        self,
        start: impl Into<Ref<'a, T>>,
        place: Pointer,
    ) -> Result<Found<'a, T>, (&'a str, Broken)> {
        let (mut current, mut pointer) = (start.into(), place);
        let mut seen: Vec<Pointer> = Vec::new();
        loop {
            let reference = match current {
                Ref::Item(item) => return Ok(Found { item, pointer }),
                Ref::Reference(reference) => reference,
            };
            pointer = Pointer::of_reference(reference)
                .ok_or_else(|| (reference, Broken::without_pointer(reference)))?;
            if seen.contains(&pointer) {
                return Err((reference, Broken::Circular));
            }
            current = self.at(&pointer).ok_or((reference, Broken::Missing))?;
            seen.push(pointer.clone());
        }
    }
}

/// The chain of references that a reader of a document follows, limited in depth and in number.
///
/// A part that two references lead to counts twice. Readers that follow every reference once need no limit of number.
#[derive(Debug)]
pub(crate) struct Trail<'a> {
    open: Vec<&'a str>,
    left: usize,
}

impl<'a> Trail<'a> {
    /// Starts at a place that no reference led to. The chain may follow `limit` references in total, [`MAX_DEPTH`] in a row.
    pub(crate) fn new(limit: usize) -> Self {
        Self {
            open: Vec::new(),
            left: limit,
        }
    }

    /// Follows a reference. Returns `false` and stays if the reference leads back to itself or exceeds a limit.
    pub(crate) fn enter(&mut self, reference: &'a str) -> bool {
        let is_free =
            self.left > 0 && self.open.len() < MAX_DEPTH && !self.open.contains(&reference);
        if is_free {
            self.left -= 1;
            self.open.push(reference);
        }
        is_free
    }

    /// Returns to the place of the last reference.
    pub(crate) fn leave(&mut self) {
        self.open.pop();
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn document() -> OpenAPI {
        let schema = |to: &str| json!({"$ref": to});
        serde_json::from_value(json!({
            "openapi": "3.0.3",
            "info": {"title": "T", "version": "1"},
            "paths": {"/a/{b}": {
                "parameters": [{"name": "b", "in": "path", "required": true, "schema": {"type": "string"}}],
                "get": {"responses": {
                    "2XX": {"description": "", "content": {"a/b": {"schema": {
                        "type": "object",
                        "properties": {"x": {"type": "array", "items": {"type": "boolean"}}},
                    }}}},
                }},
            }},
            "components": {"schemas": {
                "Far": schema("#/paths/~1a~1%7Bb%7D/get/responses/2XX/content/a~1b/schema/properties/x/items"),
                "One": schema("#/components/schemas/Two"),
                "Two": schema("#/components/schemas/One"),
                "Way": schema("#/components/schemas/Far"),
                "Gone": schema("#/components/schemas/None"),
                "Odd": schema("#/paths/~1a~1{b}/parameters/0"),
                "Out": schema("b.yaml#/X"),
                "Named": schema("#x"),
            }},
        }))
        .unwrap()
    }

    #[test]
    fn references_lead_into_any_place_and_end() {
        let document = document();
        let follow = |name: &str| {
            let place = Pointer::component("schemas", name);
            let resolver = Resolver::new(&document);
            let start: Ref<'_, Schema> = resolver.at(&place).unwrap();
            resolver.follow(start, place)
        };
        let found = follow("Way").unwrap();
        assert!(matches!(
            found.item.schema_kind,
            openapiv3::SchemaKind::Type(openapiv3::Type::Boolean(_))
        ));
        assert_eq!(found.pointer.steps().count(), 11);
        for (name, why) in [
            ("One", Broken::Circular),
            ("Gone", Broken::Missing),
            ("Odd", Broken::Missing),
            ("Out", Broken::Elsewhere),
            ("Named", Broken::Anchor),
        ] {
            assert_eq!(follow(name).unwrap_err().1, why, "{name}");
        }
    }
}
