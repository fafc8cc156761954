//! The operations and definitions of a release.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::path::Path;

use serde_json::Value;

use super::definitions::Definitions;
use super::documents::{self, ReleaseError};
use super::operation::Operation;
use super::statements::Statements;
use crate::diagnostics::{Code, Finding, Findings, Sources};
use crate::docs::Page;
use crate::openapi::METHODS;
use crate::openapi::swagger::pointer;

/// Reads a release as pages. `sources` keeps the texts for messages.
///
/// # Errors
/// When a file cannot be read, or none is a Swagger document. A fault inside of a document is a finding.
pub(crate) fn read(
    path: &Path,
    sources: &mut Sources,
    findings: &mut Findings,
) -> Result<Vec<Page>, ReleaseError> {
    let documents = documents::read(path, sources, findings)?;
    let definitions = Definitions::gather(&documents, findings);
    let mut pages = definitions.pages(findings);
    let mut statements = Statements::new(&definitions);
    let mut known = Known::default();
    for document in &documents {
        statements.document(document);
        for (path, item) in document.members("/paths") {
            let at = pointer("/paths", path);
            statements.path(document, item, &at, findings);
            let path = format!("{}{path}", document.base());
            let item = item.as_object().into_iter().flatten();
            for (method, value) in item.filter(|(key, _)| METHODS.contains(&key.as_str())) {
                let operation = Operation {
                    document,
                    definitions: &definitions,
                    path: path.clone(),
                    method,
                    value,
                    at: pointer(&at, method),
                };
                let Some(operation) = known.add(operation, findings) else {
                    continue;
                };
                statements.operation(operation, findings);
                let page = operation.page(findings);
                pages.extend(page.map(|page| Page::Operation(Box::new(page))));
            }
        }
    }
    statements.definitions(findings);
    statements.report(findings);
    Ok(pages)
}

/// The operations that were read, by id in lower case: pages are files, and some systems ignore the case of their names.
#[derive(Default)]
struct Known<'a>(HashMap<String, Operation<'a>>);

impl<'a> Known<'a> {
    /// Adds an operation. `None` for one that is there already: the same one in a complete document and in one of its parts, or, with an
    /// error, another one with its id.
    fn add(&mut self, operation: Operation<'a>, findings: &mut Findings) -> Option<&Operation<'a>> {
        let id = operation.value.get("operationId").and_then(Value::as_str);
        let key = id.map_or_else(|| operation.address(), str::to_ascii_lowercase);
        let first = match self.0.entry(key) {
            Entry::Vacant(free) => return Some(free.insert(operation)),
            Entry::Occupied(first) => first.into_mut(),
        };
        let is_same = first.address() == operation.address();
        if is_same && first.value == operation.value && first.context() == operation.context() {
            return None;
        }
        let id = id.unwrap_or_default();
        let (code, message, help) = match is_same {
            true => (
                Code::SwaggerDefinitionConflict,
                format!("two conflicting definitions of the operation `{id}`"),
                "give documents of one release",
            ),
            false => (
                Code::SwaggerOperationIdTwice,
                format!(
                    "another operation has the `operationId` `{id}` too, or one that differs only in case"
                ),
                "give one of them an id of its own; pages are files that are named by it",
            ),
        };
        findings.push(
            Finding::new(code, message)
                .at(operation.place("/operationId"))
                .related("the first one", first.place("/operationId"))
                .help(help),
        );
        None
    }
}
