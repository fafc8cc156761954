//! What documents leave out and pages of another release know: samples, and the headers that every operation takes.

use std::collections::{BTreeMap, HashSet};

use serde_json::{Map, Value};

use super::MOST;
use super::index::Index;
use crate::diagnostics::{Code, Finding, Findings, Place, Span, some_of};
use crate::docs::{HeaderRow, Method, OperationPage, Sample};
use crate::recover::{Api, Type};

/// Completes the operations of an API that were read from documents.
pub(crate) fn complete(api: &mut Api, older: &Api, findings: &mut Findings) {
    if !api
        .operations
        .iter()
        .any(|o| o.operation.page.is_from_document())
    {
        return;
    }
    missing_methods(api, older, findings);
    let headers = constant_headers(api, older);
    let index = Index::of(older);
    let samples: Vec<Option<(Option<Sample>, Option<Sample>)>> = api
        .operations
        .iter()
        .map(|typed| {
            let page = &typed.operation.page;
            let known = page
                .is_from_document()
                .then(|| index.find(page))
                .flatten()?;
            let known = &known.operation.page;
            let fit = |sample: &Option<Sample>, ty: Option<&Type>| {
                sample.as_ref().and_then(|sample| fitting(api, sample, ty))
            };
            Some((
                fit(&known.sample_request, typed.body.as_ref().map(|t| &t.ty)),
                fit(&known.sample_response, typed.answer.as_ref().map(|t| &t.ty)),
            ))
        })
        .collect();
    for (typed, samples) in api.operations.iter_mut().zip(samples) {
        let page = &mut typed.operation.page;
        if !page.is_from_document() {
            continue;
        }
        let at = page
            .headers
            .iter()
            .position(|row| row.name == "Content-Type" || row.name == "Accept");
        let at =
            at.unwrap_or_else(|| usize::from(!page.headers.is_empty()).min(page.headers.len()));
        let new = headers
            .iter()
            .filter(|name| !page.headers.iter().any(|row| row.name == **name));
        let rows: Vec<HeaderRow> = new
            .map(|name| HeaderRow {
                name: name.clone(),
                media_types: Vec::new(),
                text: String::new(),
                span: Span::default(),
            })
            .collect();
        page.headers.splice(at..at, rows);
        typed.operation.authorization |= headers
            .iter()
            .any(|name| name.eq_ignore_ascii_case("authorization"));
        typed.operation.xsrf |= headers
            .iter()
            .any(|name| name.eq_ignore_ascii_case("x-xsrf-token"));
        if let Some((request, response)) = samples {
            page.sample_request = page.sample_request.take().or(request);
            page.sample_response = page.sample_response.take().or(response);
        }
    }
}

/// Headers that all pages of the other release list and no document does: they are the transport's, and documents
/// state them elsewhere or not at all.
fn constant_headers(api: &Api, older: &Api) -> Vec<String> {
    let described: HashSet<&str> = api
        .operations
        .iter()
        .filter(|o| o.operation.page.is_from_document())
        .flat_map(|o| o.operation.headers.iter().map(|h| h.name.as_str()))
        .collect();
    let mut pages = older
        .operations
        .iter()
        .map(|o| &o.operation.page)
        .filter(|page| !page.is_from_document());
    let Some(first) = pages.next() else {
        return Vec::new();
    };
    let mut names: Vec<String> = first.headers.iter().map(|row| row.name.clone()).collect();
    for page in pages {
        names.retain(|name| page.headers.iter().any(|row| row.name == *name));
    }
    names.retain(|name| {
        !described.contains(name.as_str()) && !["Content-Type", "Accept"].contains(&name.as_str())
    });
    names
}

/// A sample reduced to what the type still has; `None` when it shows something else.
fn fitting(api: &Api, sample: &Sample, ty: Option<&Type>) -> Option<Sample> {
    let mut sample = sample.clone();
    match (&sample.json, ty) {
        (Some(json), Some(ty)) => {
            let fitted = fit(api, json, ty)?;
            sample.body = serde_json::to_string_pretty(&fitted).unwrap_or_default();
            sample.json = Some(fitted);
        }
        (None, Some(Type::Binary | Type::Bytes)) => {}
        (None, _) if sample.body.is_empty() => {}
        _ => return None,
    }
    Some(sample)
}

fn fit(api: &Api, value: &Value, ty: &Type) -> Option<Value> {
    match (ty, value) {
        (Type::Any, value) => Some(value.clone()),
        (_, Value::Null) => Some(Value::Null),
        (Type::Carrier(name), Value::Object(members)) => {
            let carrier = api.carriers.get(name)?;
            let kept: Map<String, Value> = members
                .iter()
                .filter_map(|(key, value)| {
                    let property = carrier.properties.get(key)?;
                    Some((key.clone(), fit(api, value, &property.ty)?))
                })
                .collect();
            // An object with none of the properties is an object of something else.
            (members.is_empty() || !kept.is_empty()).then_some(Value::Object(kept))
        }
        (Type::Map(values), Value::Object(members)) => {
            let kept = members
                .iter()
                .map(|(key, value)| Some((key.clone(), fit(api, value, values)?)));
            Some(Value::Object(kept.collect::<Option<_>>()?))
        }
        (Type::Array(inner), Value::Array(items)) => {
            let kept: Option<Vec<Value>> = items.iter().map(|item| fit(api, item, inner)).collect();
            Some(Value::Array(kept?))
        }
        (Type::Bool, Value::Bool(_))
        | (Type::Int32 | Type::Int64 | Type::Double, Value::Number(_))
        | (
            Type::String | Type::DateTime | Type::Enum(_) | Type::Bytes | Type::Binary,
            Value::String(_),
        ) => Some(value.clone()),
        _ => None,
    }
}

/// A method that the other release has and no document is a sign of documents that are not whole.
fn missing_methods(api: &Api, older: &Api, findings: &mut Findings) {
    let read: Vec<&OperationPage> = api
        .operations
        .iter()
        .map(|o| &o.operation.page)
        .filter(|page| page.is_from_document())
        .collect();
    let tags: HashSet<&str> = read.iter().map(|page| page.tag.as_str()).collect();
    let mut gone: BTreeMap<Method, Vec<&str>> = BTreeMap::new();
    for page in older.operations.iter().map(|o| &o.operation.page) {
        if tags.contains(page.tag.as_str()) && !read.iter().any(|new| new.method == page.method) {
            gone.entry(page.method)
                .or_default()
                .push(page.id.value.as_str());
        }
    }
    for (method, mut ids) in gone {
        ids.sort_unstable();
        let list = some_of(ids.iter().copied(), MOST);
        let finding = Finding::new(
            Code::SwaggerMethodMissing,
            format!(
                "the documents have no {method} operation; the pages before had {}: {list}",
                ids.len()
            ),
        );
        let finding = finding
            .help("give the whole documents; those that are split by tag may leave a method out");
        let first = read.first().map(|page| Place::file(page.file.clone()));
        findings.push(finding.at(first));
    }
}
