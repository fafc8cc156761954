//! Descriptors of operations: one line each for the runtime's `operations!` macro, and the lists
//! of headers and media types that they share.

use std::collections::BTreeMap;

use pagewire_runtime::contract::{self, Kind, Line, Method, Name, Need, VERSION, sum};

use super::Context;
use crate::rust::format::{Lines, Piece, literal};
use crate::rust::ir::{Api, Body, Content, Operation, Parameter, Place, Response, Status, Type};
use crate::rust::names::OperationNames;
use crate::rust::signature::{BodyPlan, Signature, is_known};

/// Lists that many operations share, by their names. A name is made from the content of its list, so that it stays
/// whatever else the document has.
#[derive(Debug, Default)]
pub(crate) struct Shared {
    /// Lists of optional headers.
    headers: BTreeMap<String, Vec<String>>,
    /// Lists of media types.
    media: BTreeMap<String, Vec<String>>,
    /// Request bodies: whether they are required, and the name of their media types.
    requests: BTreeMap<String, (bool, String)>,
    /// Lists of responses: status, and the name of the media types if there is a body.
    responses: BTreeMap<String, Vec<(Status, Option<String>)>>,
}

impl Shared {
    /// Collects the lists of every operation.
    pub(crate) fn new(api: &Api) -> Self {
        let mut shared = Self::default();
        let operations = api.tags.iter().flat_map(|tag| &tag.operations);
        for operation in operations {
            if let Some((name, list)) = headers(operation) {
                shared.headers.insert(name, list);
            }
            if let Some(body) = &operation.body {
                let media = shared.media(&body.media);
                shared
                    .requests
                    .insert(request(body), (body.required, media));
            }
            if let Some(name) = responses(&operation.responses) {
                let list = ordered(&operation.responses);
                let list = list.map(|response| {
                    let media = !response.media.is_empty();
                    (
                        response.status,
                        media.then(|| shared.media(&response.media)),
                    )
                });
                let list = list.collect();
                shared.responses.insert(name, list);
            }
        }
        shared
    }

    fn media(&mut self, list: &[String]) -> String {
        let name = listed(list);
        self.media
            .entry(name.clone())
            .or_insert_with(|| list.to_vec());
        name
    }
}

/// The name of a list: a checksum of its items. Items have no line breaks that could make two lists look alike.
fn listed(items: &[String]) -> String {
    format!("{:08x}", sum(&items.join("\n")))
}

/// The optional headers of an operation that the runtime's calls have as options, with the name of their list.
fn headers(operation: &Operation) -> Option<(String, Vec<String>)> {
    let parameters = operation.parameters.iter();
    let shared = parameters.filter(|parameter| is_shared_header(parameter));
    let list: Vec<String> = shared.map(|parameter| parameter.wire.clone()).collect();
    (!list.is_empty()).then(|| (listed(&list), list))
}

/// The name of a request body among the shared ones.
fn request(body: &Body) -> String {
    let need = if body.required {
        "required"
    } else {
        "optional"
    };
    listed(&[need.to_owned(), listed(&body.media)])
}

/// The name of a list of responses; none where nothing is documented.
fn responses(responses: &[Response]) -> Option<String> {
    let list = ordered(responses);
    let items: Vec<String> = list
        .map(|response| format!("{} {}", status(response.status), response.media.join(" ")))
        .collect();
    (!items.is_empty()).then(|| listed(&items))
}

/// Responses as the runtime looks for them: codes in ascending order, then ranges, then the default.
fn ordered(responses: &[Response]) -> impl Iterator<Item = &Response> {
    let mut list: Vec<&Response> = responses.iter().collect();
    list.sort_by_key(|response| match response.status {
        Status::Code(code) => (0, code),
        Status::Range(hundred) => (1, hundred),
        Status::Default => (2, 0),
    });
    list.into_iter()
}

/// A status as the runtime's type.
fn status(status: Status) -> String {
    match status {
        Status::Code(code) => format!("Code({code})"),
        Status::Range(hundred) => format!("Range({hundred})"),
        Status::Default => "Default".to_owned(),
    }
}

/// Whether a parameter is an optional header that the runtime's calls have as an option.
fn is_shared_header(parameter: &Parameter) -> bool {
    parameter.place == Place::Header && !parameter.required && is_known(parameter)
}

impl Context<'_> {
    /// The pieces of `src/tables.rs`.
    pub(crate) fn tables(&self) -> Vec<Piece> {
        let shared = &self.shared;
        let mut out = Lines::default();
        out.line("//! Lists that the descriptors of many operations share.");
        out.line("#![allow(dead_code, reason = \"without a tag there is no operation\")]");
        out.line("");
        let mut used = Vec::new();
        if !shared.requests.is_empty() {
            used.push("Request");
        }
        if !shared.responses.is_empty() {
            used.push("Response");
        }
        used.push("Shared");
        if !shared.responses.is_empty() {
            used.push("Status");
        }
        out.line(match used.as_slice() {
            [one] => format!("use pagewire_runtime::operation::{one};"),
            several => format!(
                "use pagewire_runtime::operation::{{{}}};",
                several.join(", ")
            ),
        });
        for (name, list) in &shared.media {
            out.line("");
            out.open(format!("const {}: &[&str] = &[", constant(name)));
            for media in list {
                out.line(format!("{},", literal(media)));
            }
            out.close("];");
        }
        out.line("");
        out.open("pub(crate) static SHARED: Shared = Shared::new(");
        out.open("&[");
        for (name, list) in &shared.headers {
            let list: Vec<String> = list.iter().map(|name| literal(name)).collect();
            out.line(format!("({}, &[{}]),", literal(name), list.join(", ")));
        }
        out.close("],");
        out.open("&[");
        for (name, (required, media)) in &shared.requests {
            let (name, media) = (literal(name), constant(media));
            out.line(format!("({name}, Request::new({required}, {media})),"));
        }
        out.close("],");
        out.open("&[");
        for (name, list) in &shared.responses {
            out.open(format!("({}, &[", literal(name)));
            for (of, media) in list {
                let media = media
                    .as_ref()
                    .map_or("&[]".to_owned(), |media| constant(media));
                out.line(format!("Response::new(Status::{}, {media}),", status(*of)));
            }
            out.close("]),");
        }
        out.close("],");
        out.close(");");
        vec![Piece::Text(out.finish())]
    }

    /// The pieces of `src/<tag>/operations.rs`.
    pub(crate) fn operation_table(&self, tag: usize) -> Vec<Piece> {
        let described = &self.api.tags[tag];
        let mut out = Lines::default();
        out.line(
            "//! What a client and a server need to know of the operations without their types.",
        );
        out.line("");
        out.line("use pagewire_runtime::operations;");
        out.line("");
        let name = literal(&described.name);
        out.open(format!(
            "operations! {{ contract {VERSION} {name} crate::tables::SHARED {{"
        ));
        let named = described.operations.iter();
        for (operation, names) in named.zip(&self.names.tags[tag].operations) {
            let line = self.descriptor(operation, names);
            let name = names.variant.to_string();
            let sum = sum(&format!("{name} {line}"));
            let text = literal(&format!("{line} sum:{sum:08x}"));
            out.line(format!("{name} {text};"));
        }
        out.close("} }");
        vec![Piece::Text(out.finish())]
    }

    /// What a client and a server need to know of an operation.
    fn descriptor<'o>(&'o self, operation: &'o Operation, names: &'o OperationNames) -> Line<'o> {
        let signature = Signature::new(self.api, self.reach, operation, names);
        let own = operation.parameters.iter();
        let own = own.filter(|parameter| !is_shared_header(parameter));
        let body = operation.body.as_ref();
        let list = |name: String| Name::new(name);
        Line {
            // Others are left out where the document is read.
            method: Method::from_name(&operation.method).unwrap_or(Method::Get),
            path: Name::new(&operation.path),
            id: Name::new(&operation.id),
            is_constrained: self.is_constrained(operation),
            parameters: own.map(parameter).collect(),
            headers: headers(operation).map(|(name, _)| list(name)),
            request: body.map(|body| contract::Request {
                list: list(request(body)),
                rules: body.constraints.clone(),
            }),
            responses: responses(&operation.responses).map(list),
            arguments: match &signature.body {
                BodyPlan::Flat(id, fields) => Some(contract::Arguments {
                    name: Name::new(&self.api.types[*id].name),
                    fields: fields
                        .iter()
                        .map(|(_, field)| contract::Field {
                            name: Name::new(&field.wire),
                            rules: field.constraints.clone(),
                        })
                        .collect(),
                }),
                _ => None,
            },
            has_parts: matches!(signature.body, BodyPlan::Form(_)),
        }
    }

    /// Whether there are constraints on anything that the operation takes.
    fn is_constrained(&self, operation: &Operation) -> bool {
        let mut found = operation
            .body
            .as_ref()
            .is_some_and(|body| !body.constraints.is_empty());
        found |= operation
            .parameters
            .iter()
            .any(|parameter| !parameter.constraints.is_empty());
        let mut visit = |ty: &Type| ty.named(&mut |id| found |= self.constrained[id]);
        operation
            .parameters
            .iter()
            .for_each(|parameter| visit(&parameter.ty));
        let body = operation.body.as_ref().map(|body| &body.content);
        if let Some(Content::Typed(ty) | Content::Form(ty)) = body {
            visit(ty);
        }
        found
    }
}

/// The constant of a list of media types.
fn constant(name: &str) -> String {
    format!("MEDIA_{}", name.to_ascii_uppercase())
}

fn parameter(parameter: &Parameter) -> contract::Parameter<'_> {
    let (item, repeated) = match &parameter.ty {
        _ if parameter.style.is_some() => (&Type::String, false),
        Type::List(item) => (&**item, true),
        other => (other, false),
    };
    contract::Parameter {
        name: Name::new(&parameter.wire),
        place: parameter.place,
        need: match (repeated, parameter.required) {
            (true, _) => Need::Repeated,
            (false, true) => Need::Required,
            (false, false) => Need::Optional,
        },
        kind: match item {
            Type::Bool => Kind::Bool,
            Type::I32 => Kind::Int32,
            Type::I64 => Kind::Int64,
            Type::F64 => Kind::Double,
            Type::DateTime => Kind::DateTime,
            Type::Enum(_) => Kind::Enum,
            _ => Kind::Text,
        },
        style: parameter.style,
        rules: parameter.constraints.clone(),
    }
}
