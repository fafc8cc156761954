//! Collects missing or wrong facts about whole operations.

use std::collections::HashSet;

use pagewire_runtime::contract::media::{JSON_PATCH, MERGE_PATCH};

use super::{Collected, Entry, corrections, evidence, is_unsaid};
use crate::diagnostics::Span;
use crate::docs::{OperationPage, ResponseKind, Spanned, StatedType};
use crate::recover::{Type, Typed};
use crate::spec::OperationIds;
use crate::vendor::names;

/// Adds entries for every operation.
pub(super) fn collect(report: &mut Collected<'_>) {
    let world = report.world;
    let ids = OperationIds::of(world.api);
    // Corrections by overlays are reported separately.
    let corrected: HashSet<(&str, bool)> = world
        .changes
        .iter()
        .map(|change| {
            (
                corrections::page_of(&world.api.operations, change, world.changes),
                change.pointer.contains("/responses"),
            )
        })
        .collect();
    let renamed: HashSet<String> = world
        .changes
        .iter()
        .filter_map(|change| Some(change.before.as_ref()?.as_str()?.to_owned()))
        .collect();
    for typed in &world.api.operations {
        let operation = &typed.operation;
        let page = &operation.page;
        let success = page.response.statuses.iter().any(|row| row.code / 100 == 2);
        if !success && !corrected.contains(&(page.relative.as_str(), true)) {
            let codes: Vec<String> = page
                .response
                .statuses
                .iter()
                .map(|row| row.code.to_string())
                .collect();
            let says = format!("responses {}", codes.join(", "));
            let should = "also what comes back when all goes well".to_owned();
            add(
                report,
                page,
                page.response.span,
                ["missing-success", "the response"],
                says,
                should,
                vec!["an operation that can only fail is not meant".to_owned()],
            );
        }
        if let (None, Some(called)) = (&operation.agent, &page.calls) {
            let (agent, name) = &called.value;
            let id = names::agent_operation(agent, name);
            if ids.lacks(agent, &id) && !renamed.contains(&id) {
                calls(report, page, agent, name);
            }
        }
        if let Some(name) = &page.response.idle_name {
            let says = format!("the response body is `{name}`");
            let should = "nothing comes back".to_owned();
            let why = vec!["the only success of the page is without content".to_owned()];
            add(
                report,
                page,
                page.response.span,
                ["filler-type", "the response"],
                says,
                should,
                why,
            );
        }
        if page.response.kind == ResponseKind::Nothing
            && let Some(row) = page
                .query_parameters
                .iter()
                .find(|row| row.name == "$select")
        {
            let should = "no such row".to_owned();
            let why = vec!["nothing comes back that could be selected from".to_owned()];
            add(
                report,
                page,
                row.span,
                ["idle-select", "the parameter $select"],
                "a row for it".to_owned(),
                should,
                why,
            );
        }
        let media_row = page.headers.iter().find(|row| row.name == "Content-Type");
        if let Some(row) = media_row.filter(|row| row.media_types.is_empty() && page.body.is_some())
        {
            let patch = format!("`{JSON_PATCH}`, `{MERGE_PATCH}`");
            let should = match page.method {
                crate::docs::Method::Patch => patch,
                _ => "the media types that are taken".to_owned(),
            };
            let why = vec![
                "the request has a body; RFC 6902 and RFC 7396 define the media types of patches"
                    .to_owned(),
            ];
            add(
                report,
                page,
                row.span,
                ["missing-media-type", "the header Content-Type"],
                "an empty list".to_owned(),
                should,
                why,
            );
        }
        samples(report, page);
        if let (Some(body), Some(found)) = (&page.body, &typed.body) {
            let named = body.is_parameters && matches!(found.ty, Type::Carrier(_));
            if !named {
                let what = format!("the request body {}", body.name);
                site(report, page, &what, body.stated.as_ref(), body.span, found);
            }
        }
        if let Some(found) = &typed.answer {
            let response = &page.response;
            site(
                report,
                page,
                "the response",
                response.stated.as_ref(),
                response.span,
                found,
            );
        }
    }
}

fn add(
    report: &mut Collected<'_>,
    page: &OperationPage,
    span: Span,
    [kind, what]: [&str; 2],
    says: String,
    should_say: String,
    evidence: Vec<String>,
) {
    let entry = Entry {
        page: String::new(),
        url: None,
        line: report.line(&page.place(span)),
        kind: kind.to_owned(),
        what: what.to_owned(),
        says,
        should_say,
        evidence,
        also: 0,
    };
    report.add(&page.relative, entry);
}

/// Adds an entry for the type of a whole body or response, if the page does not state it.
fn site(
    report: &mut Collected<'_>,
    page: &OperationPage,
    what: &str,
    stated: Option<&Spanned<StatedType>>,
    span: Span,
    found: &Typed,
) {
    if !is_unsaid(&found.provenance) {
        return;
    }
    let span = stated.map_or(span, |stated| stated.span);
    let place = page.place(span);
    let line = super::super::pages::whole(&place, report.world.sources).says;
    let ty = found.ty.to_string();
    if line.rsplit_once(": ").is_some_and(|(_, says)| says == ty) {
        return;
    }
    let says = match stated {
        Some(_) => format!("`{line}`"),
        None => "nothing about its type".to_owned(),
    };
    let should = format!("`{ty}`");
    let why = evidence(&found.provenance);
    add(report, page, span, ["unsaid-body", what], says, should, why);
}

/// Adds an entry for an agent operation that does not exist.
fn calls(report: &mut Collected<'_>, page: &OperationPage, agent: &str, name: &str) {
    let source = report.world.sources.get(&page.file);
    let at = source.and_then(|source| super::super::pages::mention(source.text(), name));
    let span = at.map_or(page.path.span, |at| Span::new(at, at + name.len()));
    let why = vec![format!(
        "no page below agent/{} has that name",
        names::agent_folder(agent)
    )];
    let says = format!("it calls {agent}.{name}");
    let should = "the name of an operation that there is".to_owned();
    add(
        report,
        page,
        span,
        ["unknown-operation", "the description"],
        says,
        should,
        why,
    );
}

/// Adds entries for impossible headers in samples.
fn samples(report: &mut Collected<'_>, page: &OperationPage) {
    for sample in [&page.sample_request, &page.sample_response]
        .into_iter()
        .flatten()
    {
        let dates = ["last-modified", "date", "expires"];
        for (name, value) in &sample.headers {
            // RFC 9110 section 5.6.7: a date ends with GMT.
            if dates.contains(&name.to_ascii_lowercase().as_str()) && !value.ends_with(" GMT") {
                // The sample may be in a file that the page includes.
                let file = sample
                    .at
                    .file
                    .strip_prefix(page.root())
                    .unwrap_or(&page.relative);
                let entry = Entry {
                    page: String::new(),
                    url: None,
                    line: report.line(&sample.at),
                    kind: "odd-sample".to_owned(),
                    what: format!("the sample's header {name}"),
                    says: format!("`{value}`"),
                    should_say: "a date that ends with `GMT`".to_owned(),
                    evidence: vec!["RFC 9110, section 5.6.7".to_owned()],
                    also: 0,
                };
                report.add(file, entry);
            }
        }
    }
}
