//! Lists that the descriptors of many operations share.

use std::collections::BTreeMap;

use pagewire_runtime::contract::sum;

use crate::rust::code::{Code, code, literal};
use crate::rust::expr::Expr;
use crate::rust::ir::{Api, Body, Filled, Operation, Parameter, Place, Response, Role, Status};

/// Lists that many operations share, by name. A name is made from the contents of its list, so that it does not depend on
/// the rest of the document.
#[derive(Debug, Default)]
pub(crate) struct Shared {
    /// Lists of optional headers.
    pub(crate) headers: BTreeMap<String, Vec<String>>,
    /// Lists of media types.
    pub(crate) media: BTreeMap<String, Vec<String>>,
    /// Request bodies: whether they are required, and the name of their media types.
    pub(crate) requests: BTreeMap<String, (bool, String)>,
    /// Lists of responses.
    pub(crate) responses: BTreeMap<String, Vec<Listed>>,
    /// Bodies of failures.
    pub(crate) failures: BTreeMap<String, Filled>,
}

/// A response in a list.
#[derive(Debug)]
pub(crate) struct Listed {
    pub(crate) status: Status,
    /// The name of the media types if there is a body.
    pub(crate) media: Option<String>,
    /// The name of the body of a failure.
    pub(crate) failure: Option<String>,
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
                    Listed {
                        status: response.status,
                        media: media.then(|| shared.media(&response.media)),
                        failure: response.failure.as_ref().map(|part| shared.failure(part)),
                    }
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

    fn failure(&mut self, part: &Filled) -> String {
        let name = failure(part);
        self.failures
            .entry(name.clone())
            .or_insert_with(|| part.clone());
        name
    }
}

/// Returns the name of the body of a failure: a checksum of its code.
fn failure(part: &Filled) -> String {
    format!("{:08x}", sum(filled(part).flat().text()))
}

/// Converts the body of a failure to the runtime's type.
pub(crate) fn filled(part: &Filled) -> Expr {
    match part {
        Filled::Status => "Part::Status".into(),
        Filled::Digits => "Part::Digits".into(),
        Filled::Kind => "Part::Kind".into(),
        Filled::Code => "Part::Code".into(),
        Filled::Type => "Part::Type".into(),
        Filled::Title => "Part::Title".into(),
        Filled::Message => "Part::Message".into(),
        Filled::Text(text) => code!("Part::Text({})", literal(text)).into(),
        Filled::Number(number) => code!("Part::Number({})", *number).into(),
        Filled::Bool(value) => code!("Part::Bool({})", *value).into(),
        Filled::Null => "Part::Null".into(),
        Filled::List(items) => Expr::List {
            open: "Part::List(&[".into(),
            items: items.iter().map(filled).collect(),
            close: "])",
        },
        Filled::Object(members) => object("Part::Object(&[".into(), members),
        Filled::Element(name, members) => {
            object(code!("Part::Element({}, &[", literal(name)), members)
        }
    }
}

fn object(open: Code, members: &[(String, Filled)]) -> Expr {
    let items = members.iter().map(|(name, part)| named(name, part));
    Expr::List {
        open,
        items: items.collect(),
        close: "])",
    }
}

/// A property in the body of a failure.
fn named(name: &str, part: &Filled) -> Expr {
    let name = literal(name);
    match filled(part) {
        Expr::List { open, items, close } => Expr::List {
            open: code!("({}, {}", name, open),
            items,
            close: match close {
                "])" => "]))",
                close => close,
            },
        },
        other => code!("({}, {})", name, other.flat()).into(),
    }
}

/// Returns the name of a list: a checksum of its items. Items have no line breaks, so that different lists have different texts.
fn listed(items: &[String]) -> String {
    format!("{:08x}", sum(&items.join("\n")))
}

/// Returns the optional headers of an operation that are options of the runtime's calls, with the name of their list.
pub(crate) fn headers(operation: &Operation) -> Option<(String, Vec<String>)> {
    let parameters = operation.parameters.iter();
    let shared = parameters.filter(|parameter| is_shared_header(parameter));
    let list: Vec<String> = shared.map(|parameter| parameter.wire.clone()).collect();
    (!list.is_empty()).then(|| (listed(&list), list))
}

/// Returns the name of a request body among the shared ones.
pub(crate) fn request(body: &Body) -> String {
    let need = if body.required {
        "required"
    } else {
        "optional"
    };
    listed(&[need.to_owned(), listed(&body.media)])
}

/// Returns the name of a list of responses; `None` if the list is empty.
pub(crate) fn responses(responses: &[Response]) -> Option<String> {
    let list = ordered(responses);
    let items: Vec<String> = list
        .map(|response| {
            let status = status(response.status);
            let media = response.media.join(" ");
            match &response.failure {
                None => format!("{} {media}", status.text()),
                Some(part) => format!("{} {media} {}", status.text(), failure(part)),
            }
        })
        .collect();
    (!items.is_empty()).then(|| listed(&items))
}

/// Returns responses in the order in which the runtime searches them: codes in ascending order, then ranges, then the default.
fn ordered(responses: &[Response]) -> impl Iterator<Item = &Response> {
    let mut list: Vec<&Response> = responses.iter().collect();
    list.sort_by_key(|response| response.status);
    list.into_iter()
}

/// Converts a status to the runtime's type.
pub(crate) fn status(status: Status) -> Code {
    match status {
        Status::Code(code) => code!("Code({})", code),
        Status::Range(hundred) => code!("Range({})", hundred),
        Status::Default => "Default".into(),
    }
}

/// Whether a parameter is an optional header that is an option of the runtime's calls.
pub(crate) fn is_shared_header(parameter: &Parameter) -> bool {
    parameter.place == Place::Header && !parameter.required && parameter.role != Role::Own
}
