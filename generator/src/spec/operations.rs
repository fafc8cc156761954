//! One operation.

use indexmap::IndexMap;
use openapiv3::{
    ExternalDocumentation, Operation, Parameter, RequestBody, Response, Responses, StatusCode,
};

use super::content::{content, patch};
use super::examples::worth_showing;
use super::parameters::{Location, header, parameter};
use super::reasons;
use super::schemas::text;
use super::shared::Shared;
use crate::docs::{Method, PathTemplate, StatusRow};
use crate::openapi::{
    AGENT_OPERATION, ARCHIVE_EXTENSION, EXPERIMENTAL, ONLINE_RESTRICTED, READ_ONLY, SLOW_THRESHOLD,
};
use crate::recover::{Api, Type, TypedOperation};
use crate::vendor::{document, names};

/// Describes an operation whose path item has the given template.
pub(super) fn operation(
    api: &Api,
    typed: &TypedOperation,
    template: &PathTemplate,
    shared: &mut Shared,
) -> Operation {
    let page = &typed.operation.page;
    let half = if typed.operation.agent.is_some() {
        "agent"
    } else {
        "rest"
    };
    let mut extensions = IndexMap::new();
    if let (None, Some(calls)) = (&typed.operation.agent, &page.calls) {
        let (agent, name) = &calls.value;
        extensions.insert(
            AGENT_OPERATION.to_owned(),
            names::agent_operation(agent, name).into(),
        );
    }
    if let Some(archive) = &page.queries {
        extensions.insert(ARCHIVE_EXTENSION.to_owned(), archive.as_str().into());
    }
    if names::is_read_only(template.as_str()) {
        extensions.insert(READ_ONLY.to_owned(), true.into());
    }
    if page.facts.online_restricted {
        extensions.insert(ONLINE_RESTRICTED.to_owned(), true.into());
    }
    if page.facts.experimental {
        extensions.insert(EXPERIMENTAL.to_owned(), true.into());
    }
    if let Some(milliseconds) = page.facts.slow_after_ms {
        extensions.insert(SLOW_THRESHOLD.to_owned(), milliseconds.into());
    }
    reasons::of_operation(typed, &mut extensions);
    let parameters = parameters(api, typed, template)
        .into_iter()
        .map(|p| shared.parameter(p))
        .collect();
    Operation {
        tags: vec![page.tag.clone()],
        summary: text(&page.summary).or_else(|| Some(in_words(page.id.value.operation()))),
        description: description(typed),
        external_docs: Some(ExternalDocumentation {
            url: document::page_url(half, &page.tag, page.id.value.as_str()),
            ..ExternalDocumentation::default()
        }),
        operation_id: Some(page.id.value.to_string()),
        parameters,
        request_body: request(api, typed).map(|body| shared.body(body)),
        responses: responses(api, typed, shared),
        extensions,
        ..Operation::default()
    }
}

/// Returns the words of an operation's name, for a page without a summary: "Reset chat session".
fn in_words(name: &str) -> String {
    let mut words = heck::ToSnakeCase::to_snake_case(name).replace('_', " ");
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    words
}

fn description(typed: &TypedOperation) -> Option<String> {
    let page = &typed.operation.page;
    let mut parts: Vec<&str> = Vec::new();
    if !page.description.is_empty() {
        parts.push(&page.description);
    }
    if page.facts.online_restricted {
        parts.push(
            "In the online service, an app may call this only after access was granted to it.",
        );
    }
    if page.facts.experimental {
        parts.push("Experimental: it may change or disappear in any release, and is not meant for apps of partners.");
    }
    let slow = page.facts.slow_after_ms.map(document::slow);
    parts.extend(slow.as_deref());
    text(&parts.join("\n\n"))
}

/// Returns the path parameters in the order of the URL and with the template's names, then query parameters, then headers.
fn parameters(api: &Api, typed: &TypedOperation, template: &PathTemplate) -> Vec<Parameter> {
    let page = &typed.operation.page;
    let renamed = page.path.value.placeholders().zip(template.placeholders());
    let path = renamed.filter_map(|(own, name)| {
        let row = page.path_parameters.iter().find(|row| row.name == own)?;
        Some(parameter(api, row, name, Location::Path))
    });
    let query = page
        .query_parameters
        .iter()
        .map(|row| parameter(api, row, &row.name, Location::Query));
    path.chain(query)
        .chain(typed.operation.headers.iter().map(header))
        .collect()
}

fn request(api: &Api, typed: &TypedOperation) -> Option<RequestBody> {
    let page = &typed.operation.page;
    let (section, body) = (page.body.as_ref()?, typed.body.as_ref()?);
    let sample = page.sample_request.as_ref().and_then(|s| s.json.as_ref());
    let example = sample.filter(|_| worth_showing(api, &body.ty));
    let content = if page.method == Method::Patch && typed.operation.request_media.is_empty() {
        patch(&body.ty, typed.answer.as_ref().map(|a| &a.ty), example)
    } else {
        let part = section.name.split(' ').next().unwrap_or_default();
        content(&body.ty, &typed.operation.request_media, part, example)
    };
    Some(RequestBody {
        description: text(section.words()),
        content,
        required: true,
        ..RequestBody::default()
    })
}

/// Returns the status that the text of a response describes: the first success with content, else the first one.
fn usual(statuses: &[&StatusRow]) -> Option<u16> {
    let codes = statuses.iter().map(|status| status.code);
    codes.min_by_key(|code| (code / 100 != 2, *code == 204, *code))
}

fn responses(api: &Api, typed: &TypedOperation, shared: &mut Shared) -> Responses {
    let page = &typed.operation.page;
    let mut responses = Responses::default();
    // The order of the rows has no meaning. A fixed order keeps the document and its differences small.
    let mut statuses: Vec<_> = page.response.statuses.iter().collect();
    statuses.sort_by_key(|status| status.code);
    let usual = usual(&statuses);
    for status in statuses {
        let told = [&status.text, &page.response.text];
        let told = told
            .into_iter()
            .take(if Some(status.code) == usual { 2 } else { 1 });
        let told: Vec<&str> = told
            .map(String::as_str)
            .filter(|text| !text.is_empty())
            .collect();
        let mut response = Response {
            description: text(&told.join("\n\n"))
                .unwrap_or_else(|| document::status(status.code).to_owned()),
            ..Response::default()
        };
        let success = status.code / 100 == 2 && status.code != 204;
        if let (true, Some(answer)) = (success, &typed.answer) {
            let sample = page.sample_response.as_ref().and_then(|s| s.json.as_ref());
            let example =
                sample.filter(|_| worth_showing(api, &answer.ty) && answer.ty != Type::Binary);
            response.content = content(&answer.ty, &typed.operation.response_media, "", example);
        }
        responses
            .responses
            .insert(StatusCode::Code(status.code), shared.response(response));
    }
    responses
}
