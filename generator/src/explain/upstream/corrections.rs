//! Collects the corrections by overlays.

use super::{Collected, Entry};
use crate::openapi::Pointer;
use crate::overlay::Applied;
use crate::recover::TypedOperation;

/// Adds an entry for every action that changed something.
pub(super) fn collect(report: &mut Collected<'_>) {
    let world = report.world;
    let mut rest = world.changes;
    while let Some(first) = rest.first() {
        let same = |change: &&Applied| change.action.place == first.action.place;
        let count = rest.iter().take_while(same).count();
        let (changes, others) = rest.split_at(count);
        rest = others;
        let action = &first.action;
        let json = |value: &Option<serde_json::Value>| {
            value
                .as_ref()
                .map_or_else(|| "nothing".to_owned(), ToString::to_string)
        };
        let mut evidence = action.evidence.clone();
        evidence.push(action.reason.clone());
        let parts: std::collections::BTreeSet<&str> = changes
            .iter()
            .map(|change| operation_of(&change.pointer))
            .collect();
        let page = page_of(&world.api.operations, first, world.changes);
        let mut pages = world.api.operations.iter();
        if !pages.any(|typed| typed.operation.page.relative == page) {
            // A part of a correction for a page that this tree does not have.
            continue;
        }
        let entry = Entry {
            page: String::new(),
            url: None,
            line: line(report, page, changes),
            kind: "correction".to_owned(),
            what: "the page".to_owned(),
            says: action.says.clone().unwrap_or_else(|| json(&first.before)),
            should_say: action
                .should_say
                .clone()
                .unwrap_or_else(|| json(&first.after)),
            evidence,
            also: parts.len().saturating_sub(1),
        };
        report.add(page, entry);
    }
}

/// Returns the page of a change: the one that the overlay names. A tree of another release can have other names for pages. There, it is the
/// page of the changed operation; for a component, that of an operation changed for the same page.
pub(super) fn page_of<'a>(
    operations: &'a [TypedOperation],
    change: &'a Applied,
    changes: &[Applied],
) -> &'a str {
    let pages = || operations.iter().map(|typed| &typed.operation.page);
    let named = &change.action.page;
    if pages().any(|page| page.relative == *named) {
        return named;
    }
    let of_change = |change: &Applied| {
        let pointer = Pointer::parse(&change.pointer).unwrap_or_default();
        let mut steps = pointer.steps().skip(1);
        let (path, method) = (steps.next()?, steps.next()?);
        pages().find(|page| {
            let is_method = page.method.to_string().eq_ignore_ascii_case(&method);
            is_method && page.path.value.as_str() == path
        })
    };
    let others = changes.iter().filter(|other| other.action.page == *named);
    std::iter::once(change)
        .chain(others)
        .find_map(of_change)
        .map_or(named.as_str(), |page| page.relative.as_str())
}

/// Returns the operation or component that contains a pointer's target.
fn operation_of(pointer: &str) -> &str {
    match pointer.match_indices('/').nth(3) {
        Some((end, _)) => &pointer[..end],
        None => pointer,
    }
}

/// Returns the line of the page that the changes concern: a parameter's row, the response, the agent operation in the text, or the request
/// line.
fn line(report: &Collected<'_>, page: &str, changes: &[Applied]) -> Option<usize> {
    let world = report.world;
    let same = |typed: &&TypedOperation| typed.operation.page.relative == page;
    let found = &world.api.operations.iter().find(same)?.operation.page;
    let pointer = changes.first()?.pointer.as_str();
    let parameter = || {
        let (_, rest) = pointer.split_once("/parameters/")?;
        let number: usize = rest.split('/').next()?.parse().ok()?;
        // In the order of the document: path parameters first.
        let rows = found.path_parameters.iter().chain(&found.query_parameters);
        rows.map(|row| row.span).nth(number)
    };
    let span = if pointer.contains("/responses") {
        Some(found.response.span)
    } else if pointer.contains("/requestBody") {
        found.body.as_ref().map(|body| body.span)
    } else {
        parameter()
    };
    if let Some(span) = span {
        return report.line(&found.place(span));
    }
    let calls = found.calls.as_ref().and_then(|calls| {
        let (_, operation) = &calls.value;
        let source = world.sources.get(&found.file)?;
        let at = super::super::pages::mention(source.text(), operation)?;
        Some(source.position(at).line)
    });
    calls.or_else(|| report.line(&found.place(found.path.span)))
}
