//! Operations: parameters, and the grouping by tag.

use heck::ToUpperCamelCase;
use indexmap::IndexMap;
use openapiv3::{
    Operation as SpecOperation, Parameter as SpecParameter, ParameterSchemaOrContent, ReferenceOr,
};

use super::reader::{CONTRADICTION, Reader, escape};
use super::schema::At;
use super::{Operation, Parameter, Place, Tag, Type};
use crate::diagnostics::Finding;

/// The tag of operations that have none.
const UNTAGGED: &str = "default";

/// Methods that an operation can have; the server answers `HEAD` and `OPTIONS` by itself.
const METHODS: [&str; 5] = ["delete", "get", "patch", "post", "put"];

/// Headers that the protocol itself owns; a parameter of this name says nothing new.
const OWN_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

impl<'a> Reader<'a> {
    /// Reads the operations of the wanted tags.
    pub(super) fn tags(&mut self, wanted: &dyn Fn(&str) -> bool) -> Vec<Tag> {
        let mut tags: IndexMap<String, Tag> = IndexMap::new();
        let mut seen: IndexMap<String, String> = IndexMap::new();
        for (path, item) in &self.spec.paths.paths {
            let path_pointer = format!("/paths/{}", escape(path));
            let ReferenceOr::Item(item) = item else {
                self.unsupported(
                    &path_pointer,
                    "a path item that is a reference",
                    "it is left out",
                );
                continue;
            };
            for (method, operation) in item.iter() {
                let name = operation.tags.first().map_or(UNTAGGED, String::as_str);
                if !wanted(name) {
                    continue;
                }
                let pointer = format!("{path_pointer}/{method}");
                if !METHODS.contains(&method) {
                    self.unsupported(
                        &pointer,
                        &format!("the method `{method}`"),
                        "it is left out",
                    );
                    continue;
                }
                if operation.tags.len() > 1 {
                    let instead = format!("it stands under `{name}` only");
                    self.unsupported(&pointer, "an operation with several tags", &instead);
                }
                let read = self.operation(path, method, operation, &item.parameters, pointer);
                if let Some(first) = seen.insert(read.id.clone(), read.pointer.clone()) {
                    let message = format!("the operationId `{}` stands at {first} too", read.id);
                    self.report(&read.pointer, Finding::warning(CONTRADICTION, message));
                }
                let tag = tags.entry(name.to_owned()).or_insert_with(|| Tag {
                    name: name.to_owned(),
                    docs: None,
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
        tags.into_values().collect()
    }

    fn operation(
        &mut self,
        path: &str,
        method: &str,
        operation: &'a SpecOperation,
        shared: &'a [ReferenceOr<SpecParameter>],
        pointer: String,
    ) -> Operation {
        let id = operation.operation_id.clone().filter(|id| !id.is_empty());
        let id = id.unwrap_or_else(|| made_id(method, path));
        let owner = id.to_upper_camel_case();
        let parameters = self.parameters(shared, &operation.parameters, path, &pointer, &owner);
        let body = operation
            .request_body
            .as_ref()
            .and_then(|body| self.body(body, &format!("{pointer}/requestBody"), &owner));
        let responses = self.responses(
            &operation.responses,
            &format!("{pointer}/responses"),
            &owner,
        );
        Operation {
            method: method.to_ascii_uppercase(),
            path: path.to_owned(),
            summary: operation.summary.clone(),
            docs: operation.description.clone(),
            url: operation
                .external_docs
                .as_ref()
                .map(|docs| docs.url.clone()),
            deprecated: operation.deprecated,
            parameters,
            body,
            responses,
            pointer,
            id,
        }
    }

    fn parameters(
        &mut self,
        shared: &'a [ReferenceOr<SpecParameter>],
        own: &'a [ReferenceOr<SpecParameter>],
        path: &str,
        pointer: &str,
        owner: &str,
    ) -> Vec<Parameter> {
        let mut read: Vec<Parameter> = Vec::new();
        for (index, parameter) in shared.iter().chain(own).enumerate() {
            let at = match index.checked_sub(shared.len()) {
                Some(own) => format!("{pointer}/parameters/{own}"),
                None => format!("{pointer}/../parameters/{index}"),
            };
            let Some(parameter) = self.parameter(parameter, &at, owner) else {
                continue;
            };
            let same =
                |known: &Parameter| known.place == parameter.place && known.wire == parameter.wire;
            match read.iter_mut().find(|known| same(known)) {
                Some(known) => *known = parameter,
                None => read.push(parameter),
            }
        }
        self.reconcile(read, path, pointer)
    }

    /// Makes the path parameters those of the template, in its order.
    fn reconcile(&mut self, mut read: Vec<Parameter>, path: &str, pointer: &str) -> Vec<Parameter> {
        let mut ordered = Vec::new();
        for wire in placeholders(path) {
            let found = read.iter().position(|parameter| {
                parameter.place == Place::Path && parameter.wire.eq_ignore_ascii_case(wire)
            });
            let parameter = match found {
                Some(index) => Parameter {
                    wire: wire.to_owned(),
                    ..read.remove(index)
                },
                None => {
                    let message =
                        format!("the placeholder `{wire}` has no parameter; text is taken");
                    self.report(pointer, Finding::warning(CONTRADICTION, message));
                    let (place, docs) = (Place::Path, None);
                    Parameter {
                        wire: wire.to_owned(),
                        place,
                        required: true,
                        ty: Type::String,
                        docs,
                    }
                }
            };
            ordered.push(parameter);
        }
        for parameter in read {
            if parameter.place == Place::Path {
                let message = format!("the path has no placeholder for `{}`", parameter.wire);
                self.report(pointer, Finding::warning(CONTRADICTION, message));
            } else {
                ordered.push(parameter);
            }
        }
        ordered
    }

    fn parameter(
        &mut self,
        parameter: &'a ReferenceOr<SpecParameter>,
        pointer: &str,
        owner: &str,
    ) -> Option<Parameter> {
        let known = self.parts().map(|parts| &parts.parameters);
        let (parameter, pointer) = self.follow("parameters", known, parameter, pointer)?;
        let (place, data) = match parameter {
            SpecParameter::Path { parameter_data, .. } => (Place::Path, parameter_data),
            SpecParameter::Query { parameter_data, .. } => (Place::Query, parameter_data),
            SpecParameter::Header { parameter_data, .. } => (Place::Header, parameter_data),
            SpecParameter::Cookie { .. } => {
                self.unsupported(&pointer, "a cookie parameter", "it is left out");
                return None;
            }
        };
        let own = |name: &&str| data.name.eq_ignore_ascii_case(name);
        if place == Place::Header && OWN_HEADERS.iter().any(own) {
            return None;
        }
        let ty = match &data.format {
            ParameterSchemaOrContent::Schema(schema) => self.schema(
                schema,
                &At::new(format!("{pointer}/schema"), owner, &data.name),
            ),
            ParameterSchemaOrContent::Content(_) => {
                self.unsupported(&pointer, "a parameter with `content`", "it is text");
                Type::String
            }
        };
        let scalar = |ty: &Type| !matches!(ty, Type::Carrier(_) | Type::List(_) | Type::Map(_));
        let plain = match &ty {
            Type::List(item) => place == Place::Query && scalar(item),
            other => scalar(other),
        };
        if !plain {
            self.unsupported(&pointer, "a parameter that is no scalar", "it is text");
        }
        Some(Parameter {
            wire: data.name.clone(),
            place,
            required: data.required || place == Place::Path,
            ty: if plain { ty } else { Type::String },
            docs: data.description.clone(),
        })
    }
}

/// The names between braces in a path template.
fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
}

/// An id for an operation without one: method and path in one word.
fn made_id(method: &str, path: &str) -> String {
    format!("{method} {path}").to_upper_camel_case()
}
