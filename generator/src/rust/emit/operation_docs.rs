//! What rustdoc says of an operation.

use super::Context;
use crate::rust::docs_text::{code, line, lines, link, sentence};
use crate::rust::ir::{Content, Operation, Place, Response, Status};
use crate::rust::signature::{Argument, BodyPlan, Signature};

impl Context<'_> {
    /// The whole story: what it is, where it is, what goes in and what comes out.
    pub(crate) fn operation_docs(
        &self,
        operation: &Operation,
        signature: &Signature<'_>,
    ) -> Vec<String> {
        let mut out = about(operation);
        out.push(String::new());
        out.push(place(operation));
        for argument in signature.required.iter().chain(&signature.optional) {
            out.push(self.argument_docs(argument));
        }
        self.body_docs(&mut out, operation, signature);
        out.extend(
            operation
                .responses
                .iter()
                .map(|response| self.answer_docs(response)),
        );
        out
    }

    fn argument_docs(&self, argument: &Argument<'_>) -> String {
        let parameter = argument.parameter;
        let kind = self.prose(&parameter.ty);
        let place = match parameter.place {
            Place::Path => "path",
            Place::Query => "query",
            Place::Header => "header",
            Place::Cookie => "cookie",
        };
        let need = if parameter.required { "" } else { ", optional" };
        let about = told(parameter.docs.as_deref());
        format!("- {} ({place}{need}), {kind}{about}", code(&parameter.wire))
    }

    fn body_docs(&self, out: &mut Vec<String>, operation: &Operation, signature: &Signature<'_>) {
        let Some(body) = &operation.body else {
            return;
        };
        let what = match &signature.body {
            BodyPlan::None => return,
            BodyPlan::Flat(id, fields) => {
                let name = code(&self.api.types[*id].name);
                out.push(format!("- body, {name}{}", told(body.docs.as_deref())));
                for (_, field) in fields {
                    let (wire, kind) = (code(&field.wire), self.prose(&field.ty));
                    out.push(format!("  - {wire}, {kind}{}", told(field.docs.as_deref())));
                }
                return;
            }
            BodyPlan::Value(ty) => self.prose(ty),
            BodyPlan::Form(ty) => format!("a form with the parts of {}", self.prose(ty)),
            BodyPlan::Binary => "bytes".to_owned(),
            BodyPlan::Multipart(parts) => {
                let parts: Vec<String> = parts.iter().map(|part| code(part)).collect();
                format!("a form with the parts {}", parts.join(", "))
            }
        };
        let patches = patches(operation, signature).unwrap_or_default();
        out.push(format!(
            "- body, {what}{}{patches}",
            told(body.docs.as_deref())
        ));
    }

    fn answer_docs(&self, response: &Response) -> String {
        let status = match response.status {
            Status::Code(code) => code.to_string(),
            Status::Range(hundred) => format!("{hundred}xx"),
            Status::Default => "any other status".to_owned(),
        };
        let what = match &response.content {
            Some(Content::Typed(ty)) => self.prose(ty),
            Some(Content::Binary | Content::Multipart(_) | Content::Form(_)) => "bytes".to_owned(),
            None => "no body".to_owned(),
        };
        let about = line(&response.docs);
        let dull = about.is_empty()
            || ["ok", "done.", "no content"]
                .iter()
                .any(|dull| about.eq_ignore_ascii_case(dull));
        let about = if dull {
            ".".to_owned()
        } else {
            format!(": {}", full_stop(about))
        };
        format!("- answers {status} with {what}{about}")
    }
}

/// How a client sends a patch in place of the argument `body`, which has the form of one media type only.
///
/// The media type alone is no sign of an operation that patches: documents list it for bodies of any kind.
fn patches(operation: &Operation, signature: &Signature<'_>) -> Option<String> {
    let body = operation
        .body
        .as_ref()
        .filter(|_| operation.method == "PATCH")?;
    let methods: Vec<&str> = [
        ("application/json-patch+json", "`json_patch`"),
        ("application/merge-patch+json", "`merge_patch`"),
    ]
    .into_iter()
    .filter(|(name, _)| {
        body.media
            .iter()
            .any(|media| media.eq_ignore_ascii_case(name))
    })
    .map(|(_, method)| method)
    .collect();
    let place = if signature.optional.is_empty() {
        "of the call"
    } else {
        "of the call's `into_inner`"
    };
    let methods = match methods.as_slice() {
        [] => return None,
        methods => methods.join(" or "),
    };
    Some(format!(
        " {methods} {place} (feature `patch`) sends a patch in place of it."
    ))
}

/// What the document says of the operation; its id in words where it says nothing.
pub(crate) fn about(operation: &Operation) -> Vec<String> {
    let summary = operation
        .summary
        .as_deref()
        .map(line)
        .filter(|summary| !summary.is_empty());
    let more = operation.docs.as_deref().map(lines).unwrap_or_default();
    match summary {
        None if more.is_empty() => vec![format!("The operation {}.", code(&operation.id))],
        None => more,
        Some(summary) if more.is_empty() || more.first() == Some(&summary) => {
            let rest = more.into_iter().skip(1);
            std::iter::once(full_stop(summary)).chain(rest).collect()
        }
        Some(summary) => {
            let mut out = vec![full_stop(summary), String::new()];
            out.extend(more);
            out
        }
    }
}

/// One line about the operation.
pub(crate) fn in_short(operation: &Operation) -> String {
    let text = [&operation.summary, &operation.docs].into_iter().flatten();
    let short = text
        .map(|text| sentence(text))
        .find(|short| !short.is_empty());
    full_stop(short.unwrap_or_else(|| format!("The operation {}", code(&operation.id))))
}

/// Method and path, with a link to the vendor's page.
pub(crate) fn place(operation: &Operation) -> String {
    let place = code(&format!("{} {}", operation.method, operation.path));
    match operation
        .url
        .as_deref()
        .and_then(|url| link("vendor's page", url))
    {
        Some(link) => format!("{place}, {link}"),
        None => place,
    }
}

/// The end of a list item: what the document says of the thing, if anything.
fn told(docs: Option<&str>) -> String {
    let about = docs.map(line).filter(|about| !about.is_empty());
    about.map_or_else(|| ".".to_owned(), |about| format!(": {}", full_stop(about)))
}

fn full_stop(text: String) -> String {
    if text.ends_with(['.', '!', '?', ':']) {
        text
    } else {
        format!("{text}.")
    }
}
