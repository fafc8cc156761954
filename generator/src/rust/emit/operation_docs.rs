//! The documentation of an operation.

use pagewire_runtime::contract;
use pagewire_runtime::contract::media::{JSON_PATCH, MERGE_PATCH, is_named};

use crate::rust::docs_text::{Doc, code, line, lines, link, prose, sentence};
use crate::rust::ir::{Content, Operation, Parameter, Place, Response, Status};
use crate::rust::plan::{BodyNeed, Input, Method, Plan};

impl Plan<'_> {
    /// The whole documentation: description, method and path, inputs and outputs.
    pub(crate) fn operation_docs(&self, method: &Method<'_>) -> Vec<Doc> {
        let mut out = about(method.operation);
        out.push(Doc::default());
        out.push(place(method.operation));
        let parameters = method
            .arguments
            .iter()
            .filter_map(|argument| argument.parameter());
        out.extend(parameters.map(|parameter| self.parameter_docs(parameter)));
        self.body_docs(&mut out, method);
        if let Some(archive) = &method.operation.archive {
            let mut archives = self
                .api
                .archives
                .archives
                .iter()
                .zip(&self.archives.archives);
            let found = archives.find(|(known, _)| known.columns.name == *archive);
            out.extend(found.map(|(_, names)| {
                let query = self.queried_archive(method);
                let query = query.and_then(|index| self.archive_query(index));
                prose!(
                    "- rows of the archive {}, whose columns the feature {} brings{}.",
                    code(archive),
                    code(&names.feature),
                    query.map_or_else(Doc::default, |query| {
                        prose!(", as in {}", query.in_words())
                    })
                )
            }));
        }
        let responses = method.operation.responses.iter();
        out.extend(responses.map(|response| self.response_docs(response)));
        out
    }

    fn parameter_docs(&self, parameter: &Parameter) -> Doc {
        let place = match parameter.place {
            Place::Path => "path",
            Place::Query => "query",
            Place::Header => "header",
            Place::Cookie => "cookie",
        };
        let need = if parameter.required { "" } else { ", optional" };
        prose!(
            "- {} ({}{}), {}{}",
            code(&parameter.wire),
            place,
            need,
            self.prose(&parameter.ty),
            told(parameter.docs.as_deref())
        )
    }

    fn body_docs(&self, out: &mut Vec<Doc>, method: &Method<'_>) {
        let Some(body) = &method.operation.body else {
            return;
        };
        let about = told(body.docs.as_deref());
        if let Some(id) = method.flattened {
            out.push(prose!(
                "- body, {}{}",
                code(&self.api.types[id].name),
                about
            ));
            out.extend(method.fields().map(|(_, field)| {
                let kind = self.prose(&field.ty);
                prose!(
                    "  - {}, {}{}",
                    code(&field.wire),
                    kind,
                    told(field.docs.as_deref())
                )
            }));
            return;
        }
        let whole = method
            .arguments
            .iter()
            .find_map(|argument| match argument.input {
                Input::Body(ty, BodyNeed::Nullable) => {
                    Some(prose!("{}, or `None` for `null`", self.prose(ty)))
                }
                Input::Body(ty, _) => Some(self.prose(ty)),
                Input::Form(ty) => Some(prose!("a form with the parts of {}", self.prose(ty))),
                _ => None,
            });
        let what = match (&body.content, whole) {
            (_, Some(whole)) => whole,
            (Content::Multipart(parts), None) => {
                let parts = parts.iter().map(|part| code(part));
                prose!("a form with the parts {}", Doc::joined(parts, ", "))
            }
            _ => "bytes".into(),
        };
        out.push(prose!("- body, {}{}{}", what, about, patches(method)));
    }

    fn response_docs(&self, response: &Response) -> Doc {
        let status = match response.status {
            Status::Code(code) => prose!("{}", code),
            Status::Range(hundred) => prose!("{}xx", hundred),
            Status::Default => "any other status".into(),
        };
        let kinds = response.kinds.iter();
        let kinds = kinds.map(|(media, ty)| {
            let media = media.iter().map(|name| code(name));
            prose!("{} as {}", self.prose(ty), Doc::joined(media, " or "))
        });
        let kinds = Doc::joined(kinds, ", or ");
        let what = match &response.content {
            _ if !kinds.is_empty() => kinds,
            Some(Content::Typed(ty)) => self.prose(ty),
            Some(Content::Binary | Content::Multipart(_) | Content::Form(_)) => "bytes".into(),
            None => "no body".into(),
        };
        let about = line(&response.docs);
        let is_dull = ["", "ok", "done.", "no content"]
            .iter()
            .any(|dull| about.text().eq_ignore_ascii_case(dull));
        let about = if is_dull {
            ".".into()
        } else {
            prose!(": {}", about.stopped())
        };
        prose!("- returns {} with {}{}", status, what, about)
    }
}

/// Describes how a client sends a patch instead of the argument `body`, which has only one media type.
///
/// The media type alone does not mean that an operation patches: documents list it for bodies of all types.
fn patches(method: &Method<'_>) -> Doc {
    let body = method.operation.body.as_ref();
    let Some(body) = body.filter(|_| method.operation.method == contract::Method::Patch) else {
        return Doc::default();
    };
    let kinds = [(JSON_PATCH, "`json_patch`"), (MERGE_PATCH, "`merge_patch`")];
    let has = |known: &str| body.media.iter().any(|name| is_named(name, known));
    let methods = kinds.iter().filter(|(name, _)| has(name));
    let methods: Vec<Doc> = methods.map(|(_, method)| (*method).into()).collect();
    if methods.is_empty() {
        return Doc::default();
    }
    let place = match method.call {
        None => "of the call",
        Some(_) => "of the call's `into_inner`",
    };
    let methods = Doc::joined(methods, " or ");
    prose!(
        " {} {} (feature `patch`) sends a patch in place of it.",
        methods,
        place
    )
}

/// The description of the operation, or else its id in words.
fn about(operation: &Operation) -> Vec<Doc> {
    let summary = operation.summary.as_deref().map(line);
    let summary = summary.filter(|summary| !summary.is_empty());
    let more = operation.docs.as_deref().map(lines).unwrap_or_default();
    match summary {
        None if more.is_empty() => vec![prose!("The operation {}.", code(&operation.id))],
        None => more,
        Some(summary) if more.is_empty() || more.first() == Some(&summary) => {
            let rest = more.into_iter().skip(1);
            std::iter::once(summary.stopped()).chain(rest).collect()
        }
        Some(summary) => {
            let mut out = vec![summary.stopped(), Doc::default()];
            out.extend(more);
            out
        }
    }
}

/// A one-line description of the operation.
pub(crate) fn in_short(operation: &Operation) -> Doc {
    let text = [&operation.summary, &operation.docs].into_iter().flatten();
    let short = text
        .map(|text| sentence(text))
        .find(|short| !short.is_empty());
    short
        .unwrap_or_else(|| prose!("The operation {}", code(&operation.id)))
        .stopped()
}

/// Method and path, with a link to a page about the operation.
pub(crate) fn place(operation: &Operation) -> Doc {
    let place = code(&format!("{} {}", operation.method, operation.path));
    let url = operation.url.as_deref();
    match url.and_then(|url| link("documentation", url)) {
        Some(link) => prose!("{}, {}", place, link),
        None => place,
    }
}

/// The end of a list item: the document's description, if there is one.
fn told(docs: Option<&str>) -> Doc {
    let about = docs.map(line).filter(|about| !about.is_empty());
    about.map_or_else(|| ".".into(), |about| prose!(": {}", about.stopped()))
}
