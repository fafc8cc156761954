//! Parts of the document, by JSON pointer.

use openapiv3::{OpenAPI, Operation, PathItem, ReferenceOr};

use crate::recover::TypedOperation;

/// A name as a step of a JSON pointer (RFC 6901).
pub(super) fn step(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// The JSON pointer of an operation.
pub(super) fn operation(document: &OpenAPI, typed: &TypedOperation) -> String {
    let page = &typed.operation.page;
    let id = page.id.value.as_str();
    for (path, item) in &document.paths.paths {
        let ReferenceOr::Item(item) = item else {
            continue;
        };
        let same = |operation: Option<&Operation>| {
            operation.is_some_and(|o| o.operation_id.as_deref() == Some(id))
        };
        if let Some((method, _)) = operations(item).into_iter().find(|(_, o)| same(*o)) {
            return format!("/paths/{}/{method}", step(path));
        }
    }
    format!("/paths/{}", step(page.path.value.as_str()))
}

/// The path template of an operation's pointer.
pub(super) fn template(operation: &str) -> String {
    let path = operation.strip_prefix("/paths/").unwrap_or(operation);
    let path = path.rsplit_once('/').map_or(path, |(path, _)| path);
    path.replace("~1", "/").replace("~0", "~")
}

/// The names in a template.
pub(super) fn placeholders(template: &str) -> impl Iterator<Item = &str> {
    template
        .split('/')
        .filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
}

/// The number of a parameter in its operation's list.
pub(super) fn parameter(document: &OpenAPI, operation: &str, name: &str) -> Option<usize> {
    let found = found(document, operation)?;
    found.parameters.iter().position(|parameter| {
        let data = match parameter {
            ReferenceOr::Item(parameter) => Some(parameter),
            ReferenceOr::Reference { reference } => {
                let name = reference.rsplit('/').next().unwrap_or_default();
                let shared = document.components.as_ref();
                shared.and_then(|shared| shared.parameters.get(name)?.as_item())
            }
        };
        data.is_some_and(|data| data.parameter_data_ref().name == name)
    })
}

/// The component that a parameter, body or response refers to.
pub(super) fn target(document: &OpenAPI, pointer: &str) -> Option<String> {
    let (outer, last) = pointer.rsplit_once('/')?;
    let found = match last {
        "requestBody" => reference(found(document, outer)?.request_body.as_ref()?),
        _ => {
            let (operation, kind) = outer.rsplit_once('/')?;
            match kind {
                "parameters" => {
                    let index = last.parse::<usize>().ok()?;
                    reference(found(document, operation)?.parameters.get(index)?)
                }
                "responses" => {
                    let code = openapiv3::StatusCode::Code(last.parse().ok()?);
                    reference(found(document, operation)?.responses.responses.get(&code)?)
                }
                _ => None,
            }
        }
    };
    Some(found?.trim_start_matches('#').to_owned())
}

fn found<'a>(document: &'a OpenAPI, operation: &str) -> Option<&'a Operation> {
    let (_, method) = operation.rsplit_once('/')?;
    let item = document.paths.paths.get(&template(operation))?.as_item()?;
    let (_, found) = operations(item).into_iter().find(|(m, _)| *m == method)?;
    found
}

fn reference<T>(item: &ReferenceOr<T>) -> Option<&str> {
    match item {
        ReferenceOr::Reference { reference } => Some(reference),
        ReferenceOr::Item(_) => None,
    }
}

fn operations(item: &PathItem) -> [(&'static str, Option<&Operation>); 5] {
    [
        ("get", item.get.as_ref()),
        ("put", item.put.as_ref()),
        ("post", item.post.as_ref()),
        ("delete", item.delete.as_ref()),
        ("patch", item.patch.as_ref()),
    ]
}
