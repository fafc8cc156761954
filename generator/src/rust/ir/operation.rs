//! Operations: parameters, and the grouping by tag.

use heck::ToUpperCamelCase;
use indexmap::IndexMap;
use openapiv3::{Operation as SpecOperation, Parameter as SpecParameter, ReferenceOr};

use super::reader::Reader;
use super::{
    Content, Label, Method, Operation, Outcome, Response, Status, Tag, Type, TypeDef, TypeKind,
};
use crate::diagnostics::{Code, Finding};
use crate::openapi::{EXAMPLES_EXTENSION, Pointer, READ_ONLY};
use pagewire_runtime::contract::Template;

/// The tag of operations that have none.
const UNTAGGED: &str = "api";

impl<'a> Reader<'a> {
    /// Reads the operations of the wanted tags.
    pub(super) fn tags(&mut self, wanted: &dyn Fn(&str) -> bool) -> Vec<Tag> {
        let mut tags: IndexMap<String, Tag> = IndexMap::new();
        let mut seen: IndexMap<String, Pointer> = IndexMap::new();
        // Sorted by path, so that the order of the document does not matter.
        let mut paths: Vec<_> = self.spec.paths.paths.iter().collect();
        paths.sort_by_key(|(path, _)| *path);
        for (path, item) in paths {
            let path_pointer = Pointer::root().step("paths").step(path);
            let ReferenceOr::Item(item) = item else {
                self.unsupported(
                    &path_pointer,
                    "a path item that is a reference",
                    "it is left out",
                );
                continue;
            };
            if !is_routable(path) {
                let what = "a path whose placeholders cannot be told apart";
                self.unsupported(&path_pointer, what, "the path is left out");
                continue;
            }
            for (method, operation) in item.iter() {
                let name = operation.tags.first().map_or(UNTAGGED, String::as_str);
                if !wanted(name) {
                    continue;
                }
                let pointer = path_pointer.step(method);
                let Some(known) = Method::from_name(&method.to_ascii_uppercase()) else {
                    let what = format!("the method `{method}`");
                    self.unsupported(&pointer, &what, "it is left out");
                    continue;
                };
                if operation.tags.len() > 1 {
                    let message = format!(
                        "the operation is in the module of its first tag, `{name}`; its other tags have no effect"
                    );
                    self.passed_over(&pointer.step("tags"), message);
                }
                let read = self.operation(path, known, operation, &item.parameters, pointer);
                if let Some(first) = seen.insert(read.id.clone(), read.pointer.clone()) {
                    let message = format!("the operationId `{}` is used at {first} too", read.id);
                    self.report(
                        &read.pointer,
                        Finding::new(Code::RustContradiction, message),
                    );
                }
                let tag = tags.entry(name.to_owned()).or_insert_with(|| Tag {
                    name: name.to_owned(),
                    docs: None,
                    examples: Vec::new(),
                    operations: Vec::new(),
                });
                tag.operations.push(read);
            }
        }
        for described in &self.spec.tags {
            if let Some(tag) = tags.get_mut(&described.name) {
                tag.docs.clone_from(&described.description);
            }
        }
        self.examples(&mut tags);
        let mut tags: Vec<Tag> = tags.into_values().collect();
        tags.sort_by(|one, two| one.name.cmp(&two.name));
        tags
    }

    /// Reads which operations are examples of a tag. Reports names that are not ids of its operations.
    fn examples(&mut self, tags: &mut IndexMap<String, Tag>) {
        let spec = self.spec;
        for (index, described) in spec.tags.iter().enumerate() {
            let (Some(examples), Some(tag)) = (
                described.extensions.get(EXAMPLES_EXTENSION),
                tags.get_mut(&described.name),
            ) else {
                continue;
            };
            let place = Pointer::root()
                .step("tags")
                .step(index)
                .step(EXAMPLES_EXTENSION);
            for value in examples.as_array().unwrap_or(&vec![examples.clone()]) {
                match value.as_str() {
                    Some(id) if tag.operations.iter().any(|operation| operation.id == id) => {
                        tag.examples.push(id.to_owned());
                    }
                    _ => {
                        let message = format!(
                            "{value} is not the id of an operation of `{}`; it is left out of the examples",
                            described.name
                        );
                        self.passed_over(&place, message);
                    }
                }
            }
        }
    }

    /// Returns the word for the operation of a path in the names of its types.
    pub(super) fn operation_name(&self, path: &str, method: &str) -> String {
        let item = self
            .spec
            .paths
            .paths
            .get(path)
            .and_then(ReferenceOr::as_item);
        let operation = item.and_then(|item| item.iter().find(|(name, _)| *name == method));
        operation.map_or_else(String::new, |(_, found)| {
            id_of(found, method, path).to_upper_camel_case()
        })
    }

    fn operation(
        &mut self,
        path: &str,
        method: Method,
        operation: &'a SpecOperation,
        shared: &'a [ReferenceOr<SpecParameter>],
        pointer: Pointer,
    ) -> Operation {
        let word = method.as_str().to_ascii_lowercase();
        let id = id_of(operation, &word, path);
        let owner = id.to_upper_camel_case();
        let parameters = self.parameters(shared, &operation.parameters, path, &pointer, &owner);
        let body = operation
            .request_body
            .as_ref()
            .and_then(|body| self.body(body, &pointer.step("requestBody"), &owner));
        let responses = self.responses(
            &operation.responses,
            method,
            &pointer.step("responses"),
            &owner,
        );
        let headers = self.headers(&operation.responses, &pointer.step("responses"), &owner);
        let security = self.security(operation, &pointer);
        let answers = self.outcomes(&responses, operation, &id, &pointer);
        let route = self.route(path, &parameters);
        Operation {
            route,
            answers,
            headers,
            security,
            method,
            path: path.to_owned(),
            summary: operation.summary.clone(),
            docs: operation.description.clone(),
            url: operation
                .external_docs
                .as_ref()
                .map(|docs| docs.url.clone()),
            deprecated: operation.deprecated,
            archive: self.archive_of(operation, &pointer),
            pages: None,
            reads: operation.extensions.get(READ_ONLY) == Some(&true.into()),
            parameters,
            body,
            responses,
            pointer,
            id,
        }
    }

    /// Returns the type for several successes of different types.
    fn outcomes(
        &mut self,
        responses: &[Response],
        operation: &SpecOperation,
        id: &str,
        pointer: &Pointer,
    ) -> Option<Type> {
        let is_result = Status::results(responses.iter().map(|response| response.status));
        let mut good: Vec<Outcome> = Vec::new();
        for response in responses {
            let status = match response.status {
                status if !is_result(status) => continue,
                Status::Code(code) => Some(code),
                Status::Range(_) | Status::Default => None,
            };
            let outcome = |media: &[String], ty| Outcome {
                status,
                media: media.to_vec(),
                ty,
            };
            if !response.kinds.is_empty() {
                let kinds = response.kinds.iter();
                good.extend(kinds.map(|(media, ty)| outcome(media, Some(ty.clone()))));
                continue;
            }
            good.push(match &response.content {
                None => outcome(&[], None),
                Some(Content::Typed(ty)) => outcome(&[], Some(ty.clone())),
                Some(Content::Binary | Content::Multipart(_) | Content::Form(_)) => {
                    outcome(&[], Some(Type::File))
                }
            });
        }
        good.sort_by_key(|outcome| outcome.status.unwrap_or(u16::MAX));
        let mut types = good.iter().filter_map(|outcome| outcome.ty.as_ref());
        let first = types.next()?;
        if types.all(|ty| ty == first) {
            return None;
        }
        let id = self.add(TypeDef {
            name: format!("{} outcome", id.to_upper_camel_case()).to_upper_camel_case(),
            docs: operation.summary.clone(),
            pointer: pointer.clone(),
            is_closed: false,
            undescribed: Vec::new(),
            absent: Vec::new(),
            additional: None,
            label: Label::default(),
            kind: TypeKind::Outcomes(good),
        });
        Some(Type::Outcomes(id))
    }
}

/// Whether the placeholders of a path can be matched: adjacent ones within a segment must have text between them.
fn is_routable(path: &str) -> bool {
    Template::new(path).path.split('/').all(|segment| {
        let opened = segment.matches('{').count();
        opened == segment.matches('}').count()
            && !segment.contains("}{")
            && segment.split('{').skip(1).all(|rest| {
                rest.split_once('}')
                    .is_some_and(|(name, _)| !name.is_empty())
            })
    })
}

/// Returns the id of an operation; if it has none, one word made from method and path.
fn id_of(operation: &SpecOperation, method: &str, path: &str) -> String {
    let id = operation.operation_id.clone().filter(|id| !id.is_empty());
    id.unwrap_or_else(|| format!("{method} {path}").to_upper_camel_case())
}
