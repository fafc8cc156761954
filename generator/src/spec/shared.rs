//! Components that many operations share.
//!
//! Seven request and six response media types per operation would make up two thirds of the document. So parameters, request bodies and
//! responses that occur more than once in identical form become components, and operations refer to them.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;
use openapiv3::{
    OpenAPI, Operation, Parameter, ReferenceOr, RequestBody, Response, Schema, SchemaKind, Type,
};
use pagewire_runtime::contract::media::{JSON_PATCH, MERGE_PATCH};

/// The shared items of all operations, with their counts.
#[derive(Default)]
pub(super) struct Shared {
    parameters: Pool<Parameter>,
    bodies: Pool<RequestBody>,
    responses: Pool<Response>,
}

/// Equal items with the number of their uses. Operations first refer to an item by number. Later, [`Shared::install`] replaces each number
/// by the item's name, or by the item itself.
struct Pool<T> {
    items: Vec<(T, usize)>,
    index: HashMap<String, usize>,
}

impl<T> Default for Pool<T> {
    fn default() -> Self {
        Self {
            items: Vec::new(),
            index: HashMap::new(),
        }
    }
}

impl<T: serde::Serialize> Pool<T> {
    fn add(&mut self, item: T) -> ReferenceOr<T> {
        // Serializing plain data to JSON does not fail. If it did, the item would have its own key.
        let key = serde_json::to_string(&item).unwrap_or_else(|_| self.items.len().to_string());
        let number = *self.index.entry(key).or_insert(self.items.len());
        match self.items.get_mut(number) {
            Some((_, count)) => *count += 1,
            None => self.items.push((item, 1)),
        }
        ReferenceOr::Reference {
            reference: number.to_string(),
        }
    }
}

impl<T: Clone> Pool<T> {
    /// Names the items that are used at least twice. If several items would have the same name, the most frequent one gets it, and the
    /// others are inlined. Numbered names would change their meaning whenever a page is added.
    fn names(&self, wanted: impl Fn(&T) -> Option<String>) -> Vec<Option<String>> {
        let mut names: Vec<Option<String>> = vec![None; self.items.len()];
        let mut order: Vec<usize> = (0..self.items.len())
            .filter(|i| self.items[*i].1 > 1)
            .collect();
        order.sort_by_key(|i| (std::cmp::Reverse(self.items[*i].1), *i));
        let mut taken: HashSet<String> = HashSet::new();
        for index in order {
            names[index] = wanted(&self.items[index].0).filter(|name| taken.insert(name.clone()));
        }
        names
    }

    fn components(&self, names: &[Option<String>]) -> IndexMap<String, ReferenceOr<T>> {
        let mut found: IndexMap<String, ReferenceOr<T>> = self
            .items
            .iter()
            .zip(names)
            .filter_map(|((item, _), name)| Some((name.clone()?, ReferenceOr::Item(item.clone()))))
            .collect();
        found.sort_keys();
        found
    }

    fn resolve(&self, at: &mut ReferenceOr<T>, names: &[Option<String>], kind: &str) {
        let ReferenceOr::Reference { reference } = at else {
            return;
        };
        let Some(number) = reference
            .parse::<usize>()
            .ok()
            .filter(|n| *n < self.items.len())
        else {
            return;
        };
        *at = match &names[number] {
            Some(name) => ReferenceOr::Reference {
                reference: format!("#/components/{kind}/{name}"),
            },
            None => ReferenceOr::Item(self.items[number].0.clone()),
        };
    }
}

impl Shared {
    pub(super) fn parameter(&mut self, parameter: Parameter) -> ReferenceOr<Parameter> {
        self.parameters.add(parameter)
    }

    pub(super) fn body(&mut self, body: RequestBody) -> ReferenceOr<RequestBody> {
        self.bodies.add(body)
    }

    pub(super) fn response(&mut self, response: Response) -> ReferenceOr<Response> {
        self.responses.add(response)
    }

    /// Moves shared items to the components and inlines the others.
    pub(super) fn install(self, document: &mut OpenAPI) {
        let parameters = self
            .parameters
            .names(|p| Some(component(&p.parameter_data_ref().name)));
        let bodies = self.bodies.names(|b| content_name(&b.content));
        let responses = self.responses.names(|r| {
            content_name(&r.content)
                .or_else(|| r.content.is_empty().then(|| sentence(&r.description)))
        });
        for operation in document
            .paths
            .paths
            .values_mut()
            .filter_map(item_mut)
            .flat_map(operations_mut)
        {
            for parameter in &mut operation.parameters {
                self.parameters
                    .resolve(parameter, &parameters, "parameters");
            }
            if let Some(body) = &mut operation.request_body {
                self.bodies.resolve(body, &bodies, "requestBodies");
            }
            for response in operation.responses.responses.values_mut() {
                self.responses.resolve(response, &responses, "responses");
            }
        }
        if let Some(components) = &mut document.components {
            components.parameters = self.parameters.components(&parameters);
            components.request_bodies = self.bodies.components(&bodies);
            components.responses = self.responses.components(&responses);
        }
    }
}

fn item_mut(item: &mut ReferenceOr<openapiv3::PathItem>) -> Option<&mut openapiv3::PathItem> {
    match item {
        ReferenceOr::Item(item) => Some(item),
        ReferenceOr::Reference { .. } => None,
    }
}

fn operations_mut(item: &mut openapiv3::PathItem) -> impl Iterator<Item = &mut Operation> {
    [
        &mut item.get,
        &mut item.put,
        &mut item.post,
        &mut item.delete,
        &mut item.patch,
    ]
    .into_iter()
    .flatten()
}

/// Converts a parameter's name to the characters that component names allow.
fn component(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'))
        .collect()
}

/// Converts a description to a name: "Not found." becomes `NotFound`.
fn sentence(words: &str) -> String {
    let words = words
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|w| !w.is_empty())
        .take(6);
    let capital = |word: &str| word[..1].to_ascii_uppercase() + &word[1..];
    let name: String = words.map(capital).collect();
    if name.is_empty() {
        "Response".to_owned()
    } else {
        name
    }
}

/// Returns a name for the content that all media types of a body share. `None` if their content differs.
fn content_name(content: &IndexMap<String, openapiv3::MediaType>) -> Option<String> {
    let schema = content.values().next()?.schema.as_ref()?;
    let first = content.keys().next()?;
    Some(match first.as_str() {
        JSON_PATCH => format!(
            "{}Patch",
            schema_name(content.get(MERGE_PATCH)?.schema.as_ref()?)
        ),
        _ => schema_name(schema),
    })
}

fn schema_name(schema: &ReferenceOr<Schema>) -> String {
    match schema {
        ReferenceOr::Reference { reference } => {
            reference.rsplit('/').next().unwrap_or_default().to_owned()
        }
        ReferenceOr::Item(schema) => match &schema.schema_kind {
            SchemaKind::Type(Type::Array(list)) => {
                let items = list
                    .items
                    .as_ref()
                    .map_or_else(String::new, |items| schema_name(&items.clone().unbox()));
                format!("{items}List")
            }
            SchemaKind::Type(Type::Object(object)) => match &object.additional_properties {
                Some(openapiv3::AdditionalProperties::Schema(values)) => {
                    format!("{}Map", schema_name(values))
                }
                _ => "Object".to_owned(),
            },
            SchemaKind::Type(Type::String(string)) => match &string.format {
                openapiv3::VariantOrUnknownOrEmpty::Item(openapiv3::StringFormat::DateTime) => {
                    "DateTime".to_owned()
                }
                openapiv3::VariantOrUnknownOrEmpty::Item(openapiv3::StringFormat::Byte) => {
                    "Bytes".to_owned()
                }
                openapiv3::VariantOrUnknownOrEmpty::Item(openapiv3::StringFormat::Binary) => {
                    "Binary".to_owned()
                }
                _ => "String".to_owned(),
            },
            SchemaKind::Type(Type::Integer(_)) => "Integer".to_owned(),
            SchemaKind::Type(Type::Number(_)) => "Number".to_owned(),
            SchemaKind::Type(Type::Boolean(_)) => "Boolean".to_owned(),
            _ => "Any".to_owned(),
        },
    }
}
