//! A document with its references resolved, and the users of each schema.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;
use openapiv3::{
    OpenAPI, Operation, Parameter, ParameterData, ParameterSchemaOrContent, PathStyle, QueryStyle,
    ReferenceOr, RequestBody, Response, Schema, SchemaKind, Server,
};

use pagewire_runtime::operation::Status;
use serde_json::Value;

use super::effect::Directions;
use super::markup::is_markup;
use super::media::compared;
use super::site::{Site, escape, is_named, sites_of};

use crate::openapi::{LIST_FORM, Pointer, RECOVERED, Resolver, Target, WEBHOOK, statuses};

/// A reference to a component schema.
#[derive(Debug, Clone)]
pub(super) struct Reference {
    /// The path from its holder: `body`, `/Lines/[]`.
    pub(super) way: String,
    /// The name of the component.
    pub(super) target: String,
    /// The directions in which it travels if its holder does.
    pub(super) directions: Directions,
    /// Whether it travels as XML if its holder does.
    pub(super) is_markup: bool,
    /// Whether it is a whole multipart form.
    pub(super) is_form: bool,
}

/// A document in the form that comparisons need.
pub(super) struct View<'a> {
    pub(super) document: &'a OpenAPI,
    pub(super) operations: Vec<Op<'a>>,
    /// The index of each operation by its name.
    pub(super) by_name: HashMap<String, usize>,
    /// Carriers and enums. Aliases of other types are resolved.
    pub(super) schemas: IndexMap<&'a str, &'a Schema>,
    pub(super) directions: HashMap<String, Directions>,
    /// The directions of schemas that travel as XML.
    pub(super) in_markup: HashMap<String, Directions>,
    /// Whether any value travels as XML.
    pub(super) has_markup: bool,
    /// The component schemas that are multipart forms.
    pub(super) forms: HashSet<String>,
    /// For each component schema, the schemas that refer to it.
    pub(super) holders: HashMap<String, Vec<&'a str>>,
    /// For each component schema, the operations that refer to it, by index.
    pub(super) callers: HashMap<String, Vec<usize>>,
    /// Whether the document is made from pages, which do not state every type.
    pub(super) is_recovered: bool,
    /// For each carrier with a discriminator, the carriers that extend it.
    pub(super) children: HashMap<String, Vec<&'a str>>,
    /// The references of each component schema and each operation.
    pub(super) within: IndexMap<&'a str, Vec<Reference>>,
    pub(super) called: Vec<Vec<Reference>>,
}

/// An operation with its references resolved.
pub(super) struct Op<'a> {
    /// Its id, or method and path.
    pub(super) name: String,
    /// Method in capitals.
    pub(super) method: String,
    pub(super) path: &'a str,
    pub(super) pointer: String,
    pub(super) described: &'a Operation,
    /// Whether it is a webhook: the API sends its requests and reads the responses.
    pub(super) is_webhook: bool,
    /// The servers of the operation or its path, if there are any.
    pub(super) servers: Option<&'a [Server]>,
    pub(super) parameters: Vec<Param<'a>>,
    pub(super) body: Option<(&'a RequestBody, String)>,
    /// By status: `200`, `4XX`, `default`.
    pub(super) responses: IndexMap<Status, (&'a Response, String)>,
}

/// A parameter with its references resolved.
#[derive(Clone)]
pub(super) struct Param<'a> {
    /// `path`, `query`, `header` or `cookie`.
    pub(super) place: &'static str,
    pub(super) data: &'a ParameterData,
    pub(super) pointer: String,
    /// The format of lists and objects, in words: `form, exploded`.
    pub(super) style: String,
    /// Whether it may be sent without a value.
    pub(super) is_empty_allowed: bool,
}

impl<'a> Param<'a> {
    /// Returns the schemas for its value; an empty list if any value is allowed.
    pub(super) fn sites(&self) -> Vec<Site<'a>> {
        sites_of(&self.data.format, &self.pointer)
    }

    /// Whether its value is a document with a media type, not text.
    pub(super) const fn is_document(&self) -> bool {
        matches!(self.data.format, ParameterSchemaOrContent::Content(_))
    }

    pub(super) fn schema(&self) -> Option<&'a ReferenceOr<Schema>> {
        schema_of(&self.data.format)
    }
}

/// Returns the schema of a parameter or header.
pub(super) fn schema_of(format: &ParameterSchemaOrContent) -> Option<&ReferenceOr<Schema>> {
    match format {
        ParameterSchemaOrContent::Schema(schema) => Some(schema),
        ParameterSchemaOrContent::Content(content) => content.values().next()?.schema.as_ref(),
    }
}

impl Op<'_> {
    /// Returns the direction of its requests from the client's view. Clients receive the requests of webhooks.
    pub(super) fn sent(&self) -> Directions {
        if self.is_webhook {
            Directions::RESPONSE
        } else {
            Directions::REQUEST
        }
    }

    /// Returns the direction of its responses.
    pub(super) fn returned(&self) -> Directions {
        self.sent().turned()
    }

    /// Returns its name in the origins of Rust items.
    pub(super) fn key(&self) -> String {
        format!("{} {}", self.method, self.path)
    }
}

impl<'a> View<'a> {
    pub(super) fn new(document: &'a OpenAPI) -> Self {
        let mut view = Self {
            document,
            operations: Vec::new(),
            by_name: HashMap::new(),
            schemas: IndexMap::new(),
            directions: HashMap::new(),
            in_markup: HashMap::new(),
            has_markup: false,
            forms: HashSet::new(),
            holders: HashMap::new(),
            callers: HashMap::new(),
            is_recovered: false,
            children: HashMap::new(),
            within: IndexMap::new(),
            called: Vec::new(),
        };
        for (path, item) in &document.paths.paths {
            let Some((item, at)) = view.follow(item, format!("/paths/{}", escape(path))) else {
                continue;
            };
            for (method, operation) in item.iter() {
                let pointer = format!("{at}/{method}");
                let shared = format!("{at}/parameters");
                let mut op =
                    view.operation(operation, method, path, pointer, (&item.parameters, shared));
                let own = [&operation.servers, &item.servers];
                op.servers = own
                    .into_iter()
                    .find(|list| !list.is_empty())
                    .map(Vec::as_slice);
                let index = view.operations.len();
                view.by_name.entry(op.name.clone()).or_insert(index);
                view.operations.push(op);
            }
        }
        view.has_markup = view.operations.iter().any(|op| {
            let bodies = op.body.iter().map(|(body, _)| &body.content);
            let responses = op.responses.values().map(|(one, _)| &one.content);
            bodies
                .chain(responses)
                .any(|all| all.keys().any(|media| is_markup(media)))
        });
        view.read_schemas();
        view.read_children();
        view.read_uses();
        view.is_recovered = view.tells_reasons();
        view
    }

    /// Whether any operation or carrier records the provenance of types that no page states.
    fn tells_reasons(&self) -> bool {
        let operations = self.operations.iter().map(|op| &op.described.extensions);
        let schemas = self.schemas.values();
        let schemas = schemas.map(|schema| &schema.schema_data.extensions);
        let mut all = operations.chain(schemas);
        all.any(|extensions| extensions.contains_key(RECOVERED))
    }

    fn read_children(&mut self) {
        for (name, schema) in &self.schemas {
            let parts = match &schema.schema_kind {
                SchemaKind::AllOf { all_of } => all_of,
                SchemaKind::Any(any) => &any.all_of,
                _ => continue,
            };
            for part in parts {
                if let ReferenceOr::Reference { reference } = part
                    && let Some(base) = Pointer::schema_of(reference)
                    && let Some(found) = self.schemas.get(base.as_str())
                    && found.schema_data.discriminator.is_some()
                {
                    self.children.entry(base).or_default().push(name);
                }
            }
        }
    }

    /// Returns the carriers that extend one with a discriminator.
    pub(super) fn children(&self, name: &str) -> &[&'a str] {
        self.children.get(name).map_or(&[], Vec::as_slice)
    }

    fn operation(
        &self,
        described: &'a Operation,
        method: &str,
        path: &'a str,
        pointer: String,
        shared: (&'a [ReferenceOr<Parameter>], String),
    ) -> Op<'a> {
        let own = format!("{pointer}/parameters");
        let lists = [
            (shared.0, &shared.1),
            (described.parameters.as_slice(), &own),
        ];
        let mut parameters: Vec<Param<'a>> = Vec::new();
        for (list, at) in lists {
            for (index, parameter) in list.iter().enumerate() {
                let at = format!("{at}/{index}");
                if let Some((parameter, pointer)) = self.follow(parameter, at) {
                    let found = param(parameter, pointer);
                    // The specification describes these headers elsewhere and ignores them here.
                    let is_own = |name: &&str| found.data.name.eq_ignore_ascii_case(name);
                    if found.place == "header" && OWN_HEADERS.iter().any(is_own) {
                        continue;
                    }
                    // A parameter of the operation replaces one of the path.
                    parameters
                        .retain(|p| (p.place, &p.data.name) != (found.place, &found.data.name));
                    parameters.push(found);
                }
            }
        }
        let body = described
            .request_body
            .as_ref()
            .and_then(|body| self.follow(body, format!("{pointer}/requestBody")));
        let mut responses = IndexMap::new();
        for (status, response) in statuses(&described.responses) {
            let at = format!("{pointer}/responses/{status}");
            if let Some(found) = self.follow(response, at) {
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
            is_webhook: described.extensions.contains_key(WEBHOOK),
            servers: None,
            parameters,
            body,
            responses,
        }
    }

    /// Resolves `start`, which is at `pointer`, to its part and place. Broken references are ignored here; they are reported when Rust is
    /// made from the document.
    pub(super) fn follow<T: Target>(
        &self,
        start: &'a ReferenceOr<T>,
        pointer: String,
    ) -> Option<(&'a T, String)> {
        if let ReferenceOr::Item(item) = start {
            return Some((item, pointer));
        }
        let found = Resolver::new(self.document).follow(start, Pointer::root());
        found.ok().map(|found| (found.item, found.pointer.into()))
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
}

fn param(parameter: &Parameter, pointer: String) -> Param<'_> {
    let (place, data, style) = match parameter {
        Parameter::Path {
            parameter_data,
            style,
        } => {
            let word = match style {
                PathStyle::Matrix => "matrix",
                PathStyle::Label => "label",
                PathStyle::Simple => "simple",
            };
            ("path", parameter_data, styled(word, parameter_data, false))
        }
        Parameter::Query {
            parameter_data,
            style,
            allow_reserved,
            ..
        } => {
            let word = match style {
                QueryStyle::Form => "form",
                QueryStyle::SpaceDelimited => "spaceDelimited",
                QueryStyle::PipeDelimited => "pipeDelimited",
                QueryStyle::DeepObject => "deepObject",
            };
            let mut told = styled(word, parameter_data, *style == QueryStyle::Form);
            if *allow_reserved {
                told.push_str(", reserved characters as they are");
            }
            ("query", parameter_data, told)
        }
        Parameter::Header { parameter_data, .. } => (
            "header",
            parameter_data,
            styled("simple", parameter_data, false),
        ),
        Parameter::Cookie { parameter_data, .. } => (
            "cookie",
            parameter_data,
            styled("form", parameter_data, true),
        ),
    };
    let is_empty_allowed = match parameter {
        Parameter::Query {
            allow_empty_value, ..
        } => allow_empty_value.unwrap_or_default(),
        _ => false,
    };
    Param {
        place,
        data,
        pointer,
        style,
        is_empty_allowed,
    }
}

/// Headers that are not parameters.
const OWN_HEADERS: [&str; 3] = ["Accept", "Content-Type", "Authorization"];

/// Describes a style in words. `is_exploded` is the default of `explode`.
fn styled(word: &str, data: &ParameterData, is_exploded: bool) -> String {
    match &data.format {
        ParameterSchemaOrContent::Content(content) => {
            let media: Vec<String> = content.keys().map(|media| compared(media)).collect();
            media.join(", ")
        }
        // A deep object has a single form.
        ParameterSchemaOrContent::Schema(_) if word == "deepObject" => word.to_owned(),
        ParameterSchemaOrContent::Schema(_) => {
            let exploded = if data.explode.unwrap_or(is_exploded) {
                ", exploded"
            } else {
                ""
            };
            let form = data.extensions.get(LIST_FORM).and_then(Value::as_str);
            let form = form.map_or_else(String::new, |form| format!(", as {form}"));
            format!("{word}{exploded}{form}")
        }
    }
}
