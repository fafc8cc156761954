//! Descriptors of operations: one line each for the runtime's `operations!` macro, and the lists
//! of headers and media types that they share.

use std::fmt::Write as _;

use indexmap::IndexSet;

use super::Context;
use crate::rust::format::{Lines, Piece, literal};
use crate::rust::ir::{Api, Body, Content, Operation, Parameter, Place, Response, Status, Type};
use crate::rust::signature::{BodyPlan, Signature, is_known};

/// Lists that many operations share, in order of first use. A descriptor names them by index.
#[derive(Debug, Default)]
pub(crate) struct Shared {
    /// Lists of optional headers.
    headers: IndexSet<Vec<String>>,
    /// Lists of media types.
    media: IndexSet<Vec<String>>,
    /// Request bodies: whether they are required, and their media types.
    requests: IndexSet<(bool, usize)>,
    /// Lists of answers: status and media types.
    responses: IndexSet<Vec<(u16, Option<usize>)>>,
    /// By tag and operation: the words that name its headers, request and responses.
    operations: Vec<Vec<String>>,
}

impl Shared {
    /// Collects the lists of every operation.
    pub(crate) fn new(api: &Api) -> Self {
        let mut shared = Self::default();
        for tag in &api.tags {
            let words = tag.operations.iter().map(|operation| {
                let mut words = shared.headers(operation);
                words.push_str(&shared.request(operation.body.as_ref()));
                words.push_str(&shared.responses(&operation.responses));
                words
            });
            let words = words.collect();
            shared.operations.push(words);
        }
        shared
    }

    fn headers(&mut self, operation: &Operation) -> String {
        let headers = operation
            .parameters
            .iter()
            .filter(|parameter| is_shared_header(parameter));
        let list: Vec<String> = headers.map(|parameter| parameter.wire.clone()).collect();
        if list.is_empty() {
            return String::new();
        }
        format!(" headers:{}", self.headers.insert_full(list).0)
    }

    fn request(&mut self, body: Option<&Body>) -> String {
        let Some(body) = body else {
            return String::new();
        };
        let media = self.media.insert_full(body.media.clone()).0;
        let index = self.requests.insert_full((body.required, media)).0;
        format!(" request:{index}")
    }

    fn responses(&mut self, responses: &[Response]) -> String {
        let mut list = Vec::new();
        for response in responses {
            if let Status::Code(code) = response.status {
                let media = (!response.media.is_empty())
                    .then(|| self.media.insert_full(response.media.clone()).0);
                list.push((code, media));
            }
        }
        list.sort_unstable();
        if list.is_empty() {
            return String::new();
        }
        format!(" responses:{}", self.responses.insert_full(list).0)
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
        let used = [
            ("Request", !shared.requests.is_empty()),
            (
                "Response",
                shared.responses.iter().any(|list| !list.is_empty()),
            ),
            ("Shared", true),
        ];
        let used: Vec<&str> = used
            .iter()
            .filter(|(_, used)| *used)
            .map(|(name, _)| *name)
            .collect();
        out.line(match used.as_slice() {
            [one] => format!("use pagewire_runtime::operation::{one};"),
            several => format!(
                "use pagewire_runtime::operation::{{{}}};",
                several.join(", ")
            ),
        });
        for (index, list) in shared.media.iter().enumerate() {
            out.line("");
            out.open(format!("const MEDIA_{index}: &[&str] = &["));
            for name in list {
                out.line(format!("{},", literal(name)));
            }
            out.close("];");
        }
        out.line("");
        out.open("pub(crate) static SHARED: Shared = Shared {");
        out.open("headers: &[");
        for list in &shared.headers {
            let list: Vec<String> = list.iter().map(|name| literal(name)).collect();
            out.line(format!("&[{}],", list.join(", ")));
        }
        out.close("],");
        out.open("requests: &[");
        for (required, media) in &shared.requests {
            out.line(format!(
                "Request {{ required: {required}, media_types: MEDIA_{media} }},"
            ));
        }
        out.close("],");
        out.open("responses: &[");
        for list in &shared.responses {
            let answer = |(status, media): &(u16, Option<usize>)| {
                let media = media.map_or("&[]".to_owned(), |media| format!("MEDIA_{media}"));
                format!("Response {{ status: {status}, media_types: {media} }}")
            };
            let list: Vec<String> = list.iter().map(answer).collect();
            out.line(format!("&[{}],", list.join(", ")));
        }
        out.close("],");
        out.close("};");
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
        out.open(format!("operations! {{ {name} crate::tables::SHARED {{"));
        let named = described
            .operations
            .iter()
            .zip(&self.names.tags[tag].operations)
            .zip(&self.shared.operations[tag]);
        for ((operation, names), shared) in named {
            let mut line = [&operation.method, &operation.path, &operation.id]
                .map(|text| word(text))
                .join(" ");
            if self.is_constrained(operation) {
                line.push_str(" constrained:1");
            }
            let own = operation
                .parameters
                .iter()
                .filter(|parameter| !is_shared_header(parameter));
            for part in own {
                line.push_str(&parameter(part));
            }
            line.push_str(shared);
            if let Some(body) = &operation.body {
                line.push_str(&rules(&body.constraints));
            }
            let signature = Signature::new(self.api, self.reach, operation, names);
            line.push_str(&self.request_table(&signature));
            out.line(format!("{} {};", names.variant, literal(&line)));
        }
        out.close("} }");
        vec![Piece::Text(out.finish())]
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

    /// Name and properties of a one-off request: ` body:ResetChatSessionRequest field:ChatSessionId`.
    fn request_table(&self, signature: &Signature<'_>) -> String {
        let (id, fields) = match &signature.body {
            BodyPlan::Flat(id, fields) => (id, fields),
            BodyPlan::Form(_) => return " parts:1".to_owned(),
            _ => return String::new(),
        };
        let mut words = format!(" body:{}", word(&self.api.types[*id].name));
        for (_, field) in fields {
            let _ = write!(words, " field:{}", word(&field.wire));
            words.push_str(&rules(&field.constraints));
        }
        words
    }
}

/// A name as the runtime reads it from a line.
pub(super) fn word(name: &str) -> String {
    let escaped = name.replace('%', "%25").replace(' ', "%20");
    escaped.replace('\n', "%0A")
}

/// The words that put constraints on what stands in front.
fn rules(constraints: &[String]) -> String {
    constraints.iter().fold(String::new(), |mut out, rule| {
        let _ = write!(out, " rule:{rule}");
        out
    })
}

fn parameter(parameter: &Parameter) -> String {
    let place = match parameter.place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Cookie => "cookie",
    };
    let (item, repeated) = match &parameter.ty {
        _ if parameter.style.is_some() => (&Type::String, false),
        Type::List(item) => (&**item, true),
        other => (other, false),
    };
    let kind = match item {
        Type::Bool => "bool",
        Type::I32 => "int32",
        Type::I64 => "int64",
        Type::F64 => "double",
        Type::DateTime => "date-time",
        Type::Enum(_) => "enum",
        _ => "text",
    };
    let need = match (repeated, parameter.required) {
        (true, _) => "repeated",
        (false, true) => "required",
        (false, false) => "optional",
    };
    let mut out = format!(" {place}:{need}:{kind}:{}", word(&parameter.wire));
    out.push_str(&rules(&parameter.constraints));
    out
}
