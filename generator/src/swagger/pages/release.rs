//! The documents of a release: a file, an archive, or a folder of either.

use std::collections::HashMap;
use std::io::Error;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::Value;

use super::definitions::Definitions;
use super::document::Document;
use super::operation;
use crate::diagnostics::{Code, Finding, Findings, Place, Sources, Span};
use crate::docs::Page;
use crate::openapi::METHODS;
use crate::openapi::swagger::{is_swagger, pointer};
use crate::spec::{self, Places};
use crate::swagger::files::{is_archive, is_document, unpacked};

/// The reason why a release cannot be read at all.
#[derive(Debug, thiserror::Error)]
pub enum ReleaseError {
    /// A file or folder is missing or unreadable.
    #[error("cannot read the Swagger documents in `{}`: {source}", .path.display())]
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// The error of the system.
        source: Error,
    },
    /// No file of the folder is a Swagger document.
    #[error("`{}` holds no Swagger 2.0 document (a .json file, or a .zip archive of such files)", .0.display())]
    Nothing(PathBuf),
}

/// Whether a path is a Swagger release rather than a tree of pages: a document, an archive, or a folder that directly contains either.
pub(crate) fn is_release(path: &Path) -> bool {
    let known = |path: &Path| is_archive(path) || path.extension().is_some_and(|e| e == "json");
    if path.is_file() {
        return known(path) || is_document(path);
    }
    let entries = std::fs::read_dir(path).into_iter().flatten().flatten();
    entries
        .map(|entry| entry.path())
        .any(|path| path.is_file() && known(&path))
}

/// Reads a release as pages. `sources` keeps the texts for messages.
///
/// # Errors
/// When a file cannot be read, or none is a Swagger document. A fault inside of a document is a finding.
pub(crate) fn read(
    path: &Path,
    sources: &mut Sources,
    findings: &mut Findings,
) -> Result<Vec<Page>, ReleaseError> {
    let mut documents = Vec::new();
    for (file, text) in texts(path)? {
        documents.extend(document(file.into(), text, sources, findings));
    }
    if documents.is_empty()
        && findings
            .worst()
            .is_none_or(|worst| worst < crate::diagnostics::Severity::Error)
    {
        return Err(ReleaseError::Nothing(path.to_owned()));
    }
    let definitions = Definitions::gather(&documents, findings);
    let mut pages = definitions.pages(findings);
    let mut read: HashMap<String, (usize, String)> = HashMap::new();
    for (index, document) in documents.iter().enumerate() {
        for (path, item) in document.members("/paths") {
            let at = pointer("/paths", path);
            let item = item.as_object().into_iter().flatten();
            for (method, value) in item.filter(|(key, _)| METHODS.contains(&key.as_str())) {
                let below = pointer(&at, method);
                // The same operation in a complete file and in one of its parts.
                let id = value.get("operationId").and_then(Value::as_str);
                let key = id.unwrap_or(&below).to_owned();
                if let Some((other, place)) = read.get(&key) {
                    let first: &Document = &documents[*other];
                    if first.value.pointer(place) == Some(value) {
                        continue;
                    }
                }
                read.insert(key, (index, below.clone()));
                let operation = operation::Operation {
                    document,
                    definitions: &definitions,
                    path,
                    method,
                    value,
                    at: below,
                };
                pages.extend(
                    operation
                        .page(findings)
                        .map(|page| Page::Operation(Box::new(page))),
                );
            }
        }
    }
    Ok(pages)
}

fn document(
    file: Arc<str>,
    text: String,
    sources: &mut Sources,
    findings: &mut Findings,
) -> Option<Document> {
    let parsed = spec::value(&text, |line, _, message| (line, message));
    let text: Arc<str> = text.into();
    sources.insert(file.clone(), text.clone());
    match parsed {
        Ok(value) if is_swagger(&value) => Some(Document {
            places: Places::as_written(&text),
            file,
            value,
        }),
        Ok(_) => {
            let finding = Finding::new(
                Code::SwaggerOtherDocument,
                "the file is not a Swagger 2.0 document and is not read",
            );
            findings.push(finding.at(Place::file(file)));
            None
        }
        Err((line, message)) => {
            let message = format!("the file is neither JSON nor YAML: {message}");
            let finding = Finding::new(Code::SwaggerMalformed, message);
            let before = text.split_inclusive('\n').take(line.saturating_sub(1));
            let start = before.map(str::len).sum();
            findings.push(
                finding
                    .at(Place::span(file, Span::new(start, start)))
                    .help("download the file again, or leave it out"),
            );
            None
        }
    }
}

/// Returns the documents with their names and texts, sorted by name.
fn texts(path: &Path) -> Result<Vec<(String, String)>, ReleaseError> {
    let unreadable = |source| ReleaseError::Unreadable {
        path: path.to_owned(),
        source,
    };
    let mut files = Vec::new();
    if path.is_dir() {
        for entry in std::fs::read_dir(path).map_err(unreadable)? {
            let file = entry.map_err(unreadable)?.path();
            if file.is_file()
                && (is_archive(&file) || file.extension().is_some_and(|e| e == "json"))
            {
                files.push(file);
            }
        }
        files.sort();
    } else {
        files.push(path.to_owned());
    }
    let mut texts = Vec::new();
    for file in files {
        let name = file.display().to_string();
        if is_archive(&file) {
            let inside = unpacked(&file).map_err(unreadable)?;
            texts.extend(
                inside
                    .into_iter()
                    .map(|(entry, text)| (format!("{name}/{entry}"), text)),
            );
        } else {
            texts.push((name, std::fs::read_to_string(&file).map_err(unreadable)?));
        }
    }
    Ok(texts)
}
