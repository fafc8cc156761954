//! Collects operations into path items.

use indexmap::IndexMap;
use openapiv3::{PathItem, Paths, ReferenceOr};

use super::operations::operation;
use super::shared::Shared;
use crate::diagnostics::{Code, Finding, Findings};
use crate::docs::{Method, PathTemplate};
use crate::recover::{Api, TypedOperation};

/// A path item under construction.
struct Item<'a> {
    template: PathTemplate,
    operations: Vec<&'a TypedOperation>,
}

impl Item<'_> {
    fn has(&self, method: Method) -> bool {
        self.operations
            .iter()
            .any(|o| o.operation.page.method == method)
    }
}

/// Returns path items, in the order of the operations.
///
/// To OpenAPI, templates that differ only in the names of their placeholders are one path. If their methods differ, they become one item.
/// Its placeholders have the longest names, which are the most descriptive. If they share a method, both items are kept, as in the vendor's
/// own description; a router distinguishes them by the parameters' types.
pub(super) fn paths(api: &Api, shared: &mut Shared, findings: &mut Findings) -> Paths {
    let mut by_shape: IndexMap<String, Vec<Item<'_>>> = IndexMap::new();
    for typed in &api.operations {
        let template = &typed.operation.page.path.value;
        let items = by_shape.entry(template.shape()).or_default();
        match items.iter_mut().find(|item| item.template == *template) {
            Some(item) => item.operations.push(typed),
            None => items.push(Item {
                template: template.clone(),
                operations: vec![typed],
            }),
        }
    }
    let mut paths = Paths::default();
    for items in by_shape.into_values() {
        let items = merge(items);
        if let [first, second, ..] = items.as_slice() {
            report(first, second, findings);
        }
        for item in items {
            let mut path = PathItem::default();
            for typed in &item.operations {
                let described = operation(api, typed, &item.template, shared);
                *slot(&mut path, typed.operation.page.method) = Some(described);
            }
            paths
                .paths
                .insert(item.template.to_string(), ReferenceOr::Item(path));
        }
    }
    paths
}

/// Merges items unless they share a method.
fn merge(items: Vec<Item<'_>>) -> Vec<Item<'_>> {
    let mut merged: Vec<Item<'_>> = Vec::with_capacity(items.len());
    for item in items {
        let host = merged.iter_mut().find(|host| {
            !item
                .operations
                .iter()
                .any(|o| host.has(o.operation.page.method))
        });
        match host {
            Some(host) => {
                let names =
                    |template: &PathTemplate| template.placeholders().map(str::len).sum::<usize>();
                if names(&item.template) > names(&host.template) {
                    host.template = item.template;
                }
                host.operations.extend(item.operations);
            }
            None => merged.push(item),
        }
    }
    merged
}

fn report(first: &Item<'_>, second: &Item<'_>, findings: &mut Findings) {
    let Some(both) = first
        .operations
        .iter()
        .find(|o| second.has(o.operation.page.method))
    else {
        return;
    };
    let Some(other) = second
        .operations
        .iter()
        .find(|o| o.operation.page.method == both.operation.page.method)
    else {
        return;
    };
    let page = &other.operation.page;
    let finding = Finding::new(
        Code::SpecSamePath,
        format!(
            "`{} {}` is the same path as `{}`",
            page.method, page.path.value, both.operation.page.path.value
        ),
    );
    let finding = finding.help("both stay; a router chooses by whether the segment is a number");
    findings.push(finding.at(page.place(page.path.span)).related(
        "the other one",
        both.operation.page.place(both.operation.page.path.span),
    ));
}

fn slot(path: &mut PathItem, method: Method) -> &mut Option<openapiv3::Operation> {
    match method {
        Method::Get => &mut path.get,
        Method::Put => &mut path.put,
        Method::Post => &mut path.post,
        Method::Delete => &mut path.delete,
        Method::Patch => &mut path.patch,
    }
}
