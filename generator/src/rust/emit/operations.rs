//! Descriptors of operations: one line each for the runtime's `operations!` macro, and the lists
//! of headers and media types that they share.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;

use indexmap::IndexMap;

use super::Context;
use crate::rust::format::{Lines, Piece, literal};
use crate::rust::ir::{Api, Body, Operation, Parameter, Place, Response, Status, Type};
use crate::rust::signature::is_known;
use crate::rust::spelling::Name;

/// Lists that many operations share, each under a name, in order of first use.
#[derive(Debug, Default)]
pub(crate) struct Shared {
    /// Lists of optional headers.
    headers: IndexMap<Vec<String>, String>,
    /// Lists of media types.
    media: IndexMap<Vec<String>, String>,
    /// Request descriptors as code.
    requests: IndexMap<String, String>,
    /// Response lists as code.
    responses: IndexMap<String, String>,
    /// How many response lists have the same statuses.
    stems: HashMap<String, u32>,
    /// By tag and operation: how its headers, request and responses are named.
    operations: Vec<Vec<[String; 3]>>,
}

impl Shared {
    /// Collects the lists of every operation.
    pub(crate) fn new(api: &Api) -> Self {
        let mut shared = Self::default();
        for tag in &api.tags {
            let named = tag.operations.iter().map(|operation| {
                [
                    shared.headers(operation),
                    shared.request(operation.body.as_ref()),
                    shared.responses(&operation.responses),
                ]
            });
            let named = named.collect();
            shared.operations.push(named);
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
            "&[]".to_owned()
        } else {
            name(&mut self.headers, list, "HEADERS")
        }
    }

    fn media(&mut self, list: &[String]) -> String {
        if list.is_empty() {
            return "&[]".to_owned();
        }
        name(&mut self.media, list.to_vec(), "MEDIA")
    }

    fn request(&mut self, body: Option<&Body>) -> String {
        let Some(body) = body else {
            return "None".to_owned();
        };
        let media = self.media(&body.media);
        let code = format!(
            "Request {{ required: {}, media_types: {media} }}",
            body.required
        );
        format!("Some({})", name(&mut self.requests, code, "REQUEST"))
    }

    fn responses(&mut self, responses: &[Response]) -> String {
        let mut coded: Vec<(u16, &Response)> = responses
            .iter()
            .filter_map(|response| match response.status {
                Status::Code(code) => Some((code, response)),
                Status::Range(_) | Status::Default => None,
            })
            .collect();
        coded.sort_by_key(|(code, _)| *code);
        let mut code = String::new();
        for (status, response) in &coded {
            let media = self.media(&response.media);
            let comma = if code.is_empty() { "" } else { ", " };
            let _ = write!(
                code,
                "{comma}Response {{ status: {status}, media_types: {media} }}"
            );
        }
        if code.is_empty() {
            return "&[]".to_owned();
        }
        // The statuses are in the name, so that a new list renames few others.
        let statuses: Vec<String> = coded.iter().map(|(status, _)| status.to_string()).collect();
        let stem = format!("ANSWERS_{}", statuses.join("_"));
        if let Some(name) = self.responses.get(&code) {
            return name.clone();
        }
        let same = self.stems.entry(stem.clone()).or_insert(0_u32);
        *same += 1;
        let name = if *same == 1 {
            stem
        } else {
            format!("{stem}_V{same}")
        };
        self.responses.insert(code, name.clone());
        name
    }
}

/// The name of `item` in `table`, a new one if it is not there yet.
fn name<K: std::hash::Hash + Eq>(table: &mut IndexMap<K, String>, item: K, stem: &str) -> String {
    let number = table.len() + 1;
    table
        .entry(item)
        .or_insert_with(|| format!("{stem}_{number}"))
        .clone()
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
        out.line("#![allow(dead_code, reason = \"each feature needs its own part\")]");
        out.line("");
        out.line("use runtime::operation::{Request, Response};");
        let words = |list: &[String]| list.iter().map(|word| literal(word)).collect::<Vec<_>>();
        for (list, name) in shared.headers.iter().chain(&shared.media) {
            out.line("");
            out.open(format!("pub(crate) const {name}: &[&str] = &["));
            for word in words(list) {
                out.line(format!("{word},"));
            }
            out.close("];");
        }
        out.line("");
        for (code, name) in &shared.requests {
            out.line(format!("pub(crate) static {name}: &Request = &{code};"));
        }
        for (code, name) in &shared.responses {
            out.line(format!(
                "pub(crate) static {name}: &[Response] = &[{code}];"
            ));
        }
        vec![Piece::Text(out.finish())]
    }

    /// The pieces of `src/<tag>/operations.rs`.
    pub(crate) fn operation_table(&self, tag: usize) -> Vec<Piece> {
        let described = &self.api.tags[tag];
        let shared = &self.shared.operations[tag];
        let mut uses: BTreeSet<&str> = BTreeSet::new();
        let mut lines = Lines::default();
        let count = described.operations.len();
        lines.open(format!(
            "operations! {{ {} {count} {{",
            literal(&described.name)
        ));
        let named = described
            .operations
            .iter()
            .zip(&self.names.tags[tag].operations)
            .zip(shared);
        for (index, ((operation, names), lists)) in named.enumerate() {
            uses.extend(lists.iter().filter_map(|list| constant_in(list)));
            let own = operation
                .parameters
                .iter()
                .filter(|parameter| !is_shared_header(parameter));
            let own: Vec<String> = own.map(parameter).collect();
            lines.line(format!(
                "{index} {} {} {} {} [{}] {};",
                constant(&names.method),
                method(&operation.method),
                literal(&operation.path),
                literal(&operation.id),
                own.join(", "),
                lists.join(", "),
            ));
        }
        lines.close("} }");
        let mut head = Lines::default();
        head.line(
            "//! What a client and a server need to know of the operations without their types.",
        );
        head.line("");
        head.line("use runtime::operations;");
        if !uses.is_empty() {
            head.line("");
            head.line(format!(
                "use crate::tables::{{{}}};",
                Vec::from_iter(uses).join(", ")
            ));
        }
        vec![Piece::Text(head.finish()), Piece::Text(lines.finish())]
    }
}

/// The constant in `&[]`, `HEADERS_1` or `Some(REQUEST_1)`.
fn constant_in(list: &str) -> Option<&str> {
    let name = list
        .strip_prefix("Some(")
        .and_then(|rest| rest.strip_suffix(')'))
        .unwrap_or(list);
    (name != "None" && !name.starts_with('&')).then_some(name)
}

/// The index of an operation: `RESET_CHAT_SESSION`.
pub(crate) fn constant(method: &Name) -> String {
    method.text().to_ascii_uppercase()
}

/// A method as the runtime's enum spells it.
fn method(method: &str) -> String {
    let (first, rest) = method.split_at(method.len().min(1));
    format!("{first}{}", rest.to_ascii_lowercase())
}

fn parameter(parameter: &Parameter) -> String {
    let place = match parameter.place {
        Place::Path => "Path",
        Place::Query => "Query",
        Place::Header => "Header",
    };
    let (item, repeated) = match &parameter.ty {
        Type::List(item) => (&**item, true),
        other => (other, false),
    };
    let kind = match item {
        Type::Bool => "Bool",
        Type::I32 => "Int32",
        Type::I64 => "Int64",
        Type::F64 => "Double",
        Type::DateTime => "DateTime",
        Type::Enum(_) => "Enum",
        _ => "Text",
    };
    let need = match (repeated, parameter.required) {
        (true, _) => "Repeated",
        (false, true) => "Required",
        (false, false) => "Optional",
    };
    format!("{place} {} {kind} {need}", literal(&parameter.wire))
}
