//! A document with its references followed, and who uses which schema.

use std::collections::HashMap;

use indexmap::IndexMap;
use openapiv3::{
    OpenAPI, Operation, Parameter, ParameterData, ParameterSchemaOrContent, ReferenceOr,
    RequestBody, Response, Schema, SchemaKind, StatusCode, Type as Kind,
};

use super::kind::Directions;
use super::types::is_named;

/// A document as the comparison wants to see it.
pub(super) struct View<'a> {
    pub(super) document: &'a OpenAPI,
    pub(super) operations: Vec<Op<'a>>,
    /// Carriers and enums; mere aliases of other types are looked through.
    pub(super) schemas: IndexMap<&'a str, &'a Schema>,
    pub(super) directions: HashMap<String, Directions>,
    /// For each component schema: the schemas that refer to it.
    pub(super) holders: HashMap<String, Vec<&'a str>>,
    /// For each component schema: the operations that refer to it, by index.
    pub(super) callers: HashMap<String, Vec<usize>>,
}

/// An operation with its references followed.
pub(super) struct Op<'a> {
    /// Its id, or method and path.
    pub(super) name: String,
    /// Method in capitals.
    pub(super) method: String,
    pub(super) path: &'a str,
    pub(super) pointer: String,
    pub(super) described: &'a Operation,
    pub(super) parameters: Vec<Param<'a>>,
    pub(super) body: Option<(&'a RequestBody, String)>,
    /// By status: `200`, `4XX`, `default`.
    pub(super) responses: IndexMap<String, (&'a Response, String)>,
}

/// A parameter with its references followed.
#[derive(Clone)]
pub(super) struct Param<'a> {
    /// `path`, `query`, `header` or `cookie`.
    pub(super) place: &'static str,
    pub(super) data: &'a ParameterData,
    pub(super) pointer: String,
}

impl<'a> Param<'a> {
    pub(super) fn schema(&self) -> Option<&'a ReferenceOr<Schema>> {
        match &self.data.format {
            ParameterSchemaOrContent::Schema(schema) => Some(schema),
            ParameterSchemaOrContent::Content(content) => content.values().next()?.schema.as_ref(),
        }
    }
}

impl Op<'_> {
    /// How origins of Rust items name it.
    pub(super) fn key(&self) -> String {
        format!("{} {}", self.method, self.path)
    }
}

impl<'a> View<'a> {
    pub(super) fn new(document: &'a OpenAPI) -> Self {
        let mut view = Self {
            document,
            operations: Vec::new(),
            schemas: IndexMap::new(),
            directions: HashMap::new(),
            holders: HashMap::new(),
            callers: HashMap::new(),
        };
        for (path, item) in &document.paths.paths {
            let ReferenceOr::Item(item) = item else {
                continue;
            };
            for (method, operation) in item.iter() {
                let pointer = format!("/paths/{}/{method}", escape(path));
                let shared = format!("/paths/{}/parameters", escape(path));
                let op =
                    view.operation(operation, method, path, pointer, (&item.parameters, shared));
                view.operations.push(op);
            }
        }
        view.read_schemas();
        view.read_uses();
        view
    }

    fn operation(
        &self,
        described: &'a Operation,
        method: &str,
        path: &'a str,
        pointer: String,
        shared: (&'a [ReferenceOr<Parameter>], String),
    ) -> Op<'a> {
        let parts = self.document.components.as_ref();
        let own = format!("{pointer}/parameters");
        let lists = [
            (shared.0, &shared.1),
            (described.parameters.as_slice(), &own),
        ];
        let mut parameters: Vec<Param<'a>> = Vec::new();
        for (list, at) in lists {
            for (index, parameter) in list.iter().enumerate() {
                let items = parts.map(|parts| &parts.parameters);
                let at = format!("{at}/{index}");
                if let Some((parameter, pointer)) = follow("parameters", items, parameter, at) {
                    let found = param(parameter, pointer);
                    // One of the operation replaces one of the path.
                    parameters
                        .retain(|p| (p.place, &p.data.name) != (found.place, &found.data.name));
                    parameters.push(found);
                }
            }
        }
        let body = described.request_body.as_ref().and_then(|body| {
            let items = parts.map(|parts| &parts.request_bodies);
            follow(
                "requestBodies",
                items,
                body,
                format!("{pointer}/requestBody"),
            )
        });
        let mut responses = IndexMap::new();
        let coded = described
            .responses
            .responses
            .iter()
            .map(|(status, response)| {
                let status = match status {
                    StatusCode::Code(code) => code.to_string(),
                    StatusCode::Range(hundred) => format!("{hundred}XX"),
                };
                (status, response)
            });
        let rest = described
            .responses
            .default
            .iter()
            .map(|found| ("default".to_owned(), found));
        for (status, response) in coded.chain(rest) {
            let items = parts.map(|parts| &parts.responses);
            let at = format!("{pointer}/responses/{status}");
            if let Some(found) = follow("responses", items, response, at) {
                responses.insert(status, found);
            }
        }
        let method = method.to_ascii_uppercase();
        Op {
            name: described
                .operation_id
                .clone()
                .unwrap_or_else(|| format!("{method} {path}")),
            method,
            path,
            pointer,
            described,
            parameters,
            body,
            responses,
        }
    }

    fn read_schemas(&mut self) {
        let Some(parts) = &self.document.components else {
            return;
        };
        for (name, schema) in &parts.schemas {
            if let ReferenceOr::Item(schema) = schema
                && is_named(schema)
            {
                self.schemas.insert(name, schema);
            }
        }
    }

    /// The component schemas that are no carriers and no enums, by name.
    pub(super) fn aliases(&self) -> impl Iterator<Item = (&'a String, &'a ReferenceOr<Schema>)> {
        let all = self
            .document
            .components
            .iter()
            .flat_map(|parts| &parts.schemas);
        all.filter(|(_, schema)| !matches!(schema, ReferenceOr::Item(schema) if is_named(schema)))
    }

    /// The properties of an object schema with those of its `allOf` parts, a repeated name in its
    /// first place with its last schema.
    pub(super) fn properties(
        &self,
        schema: &'a Schema,
        pointer: &str,
    ) -> IndexMap<&'a str, Property<'a>> {
        let mut found = IndexMap::new();
        self.collect(schema, pointer, 0, &mut found);
        found
    }

    fn collect(
        &self,
        schema: &'a Schema,
        pointer: &str,
        depth: usize,
        found: &mut IndexMap<&'a str, Property<'a>>,
    ) {
        let (parts, properties, required) = match &schema.schema_kind {
            SchemaKind::Type(Kind::Object(object)) => {
                (None, Some(&object.properties), Some(&object.required))
            }
            SchemaKind::AllOf { all_of } => (Some(all_of), None, None),
            SchemaKind::Any(any) => (
                Some(&any.all_of),
                Some(&any.properties),
                Some(&any.required),
            ),
            _ => return,
        };
        for (index, part) in parts.into_iter().flatten().enumerate() {
            let items = self
                .document
                .components
                .as_ref()
                .map(|parts| &parts.schemas);
            let part = follow("schemas", items, part, format!("{pointer}/allOf/{index}"));
            if let Some((part, pointer)) = part.filter(|_| depth < 16) {
                self.collect(part, &pointer, depth + 1, found);
            }
        }
        for (name, schema) in properties.into_iter().flatten() {
            found.insert(
                name,
                Property {
                    schema,
                    required: required.is_some_and(|required| required.contains(name)),
                    pointer: format!("{pointer}/properties/{}", escape(name)),
                },
            );
        }
    }
}

/// A property of a carrier.
pub(super) struct Property<'a> {
    pub(super) schema: &'a ReferenceOr<Box<Schema>>,
    pub(super) required: bool,
    pub(super) pointer: String,
}

fn param(parameter: &Parameter, pointer: String) -> Param<'_> {
    let (place, data) = match parameter {
        Parameter::Path { parameter_data, .. } => ("path", parameter_data),
        Parameter::Query { parameter_data, .. } => ("query", parameter_data),
        Parameter::Header { parameter_data, .. } => ("header", parameter_data),
        Parameter::Cookie { parameter_data, .. } => ("cookie", parameter_data),
    };
    Param {
        place,
        data,
        pointer,
    }
}

/// Follows references within a section of the components. What leads nowhere is told when Rust is
/// made from the document; here it is passed over.
fn follow<'a, T>(
    section: &str,
    items: Option<&'a IndexMap<String, ReferenceOr<T>>>,
    start: &'a ReferenceOr<T>,
    pointer: String,
) -> Option<(&'a T, String)> {
    let (mut current, mut at) = (start, pointer);
    for _ in 0..16 {
        let reference = match current {
            ReferenceOr::Item(item) => return Some((item, at)),
            ReferenceOr::Reference { reference } => reference,
        };
        let step = reference
            .strip_prefix("#/components/")?
            .strip_prefix(section)?
            .strip_prefix('/')?;
        current = items?.get(&step.replace("~1", "/").replace("~0", "~"))?;
        at = format!("/components/{section}/{step}");
    }
    None
}

/// A word as one step of a JSON pointer (RFC 6901).
pub(super) fn escape(word: &str) -> String {
    word.replace('~', "~0").replace('/', "~1")
}
