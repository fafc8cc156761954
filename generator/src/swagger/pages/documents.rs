//! The documents of a release: a file, an archive, or a folder with either at any depth.

use std::io::Error;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::Value;

use super::document::Document;
use crate::diagnostics::{Code, Finding, Findings, Place, Severity, Sources, Span};
use crate::docs;
use crate::openapi::swagger::is_swagger;
use crate::spec::{self, Places};
use crate::swagger::files::{self, Fault, MISNAMED, is_archive, is_document, is_misnamed, is_part};
use crate::text::without_mark;

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
    #[error("`{}` holds no Swagger 2.0 document (a .json, .yaml or .yml file, or a .zip archive of such files)", .0.display())]
    Nothing(PathBuf),
}

/// Whether a path is a Swagger release rather than a tree of pages: a document, an archive, a folder that directly contains an archive or a
/// JSON document, or one without pages that contains a document, or a file that is meant as one, at any depth.
pub(crate) fn is_release(path: &Path) -> bool {
    if path.is_file() {
        return is_archive(path) || is_document(path);
    }
    let Ok(mut files) = files::list(path) else {
        return false;
    };
    let has_pages = || docs::list(path).is_ok_and(|pages| !pages.is_empty());
    if !files.iter().any(|file| is_part(file)) {
        return files.iter().any(|file| is_misnamed(file)) && !has_pages();
    }
    files.retain(|file| is_part(file));
    let is_json = |file: &Path| {
        file.extension()
            .is_some_and(|e| e.eq_ignore_ascii_case("json"))
    };
    let direct =
        |file: &PathBuf| file.parent() == Some(path) && (is_archive(file) || is_json(file));
    files.iter().any(direct) || !has_pages()
}

/// Reads the documents of a release, sorted by name. `sources` keeps their texts for messages.
///
/// # Errors
/// When the path cannot be read, or holds no Swagger document. A fault of one file is a finding.
pub(super) fn read(
    path: &Path,
    sources: &mut Sources,
    findings: &mut Findings,
) -> Result<Vec<Document>, ReleaseError> {
    let files = files::list(path).map_err(|source| ReleaseError::Unreadable {
        path: path.to_owned(),
        source,
    })?;
    let mut documents = Vec::new();
    let not_read = |file: String, message: &'static str| {
        Finding::new(Code::SwaggerNotRead, message)
            .at(Place::file(file))
            .help("rename or unpack it, or remove it if it is not part of the release")
    };
    let unreadable = |file: String, message: String| {
        Finding::new(Code::SwaggerUnreadable, message)
            .at(Place::file(file))
            .help("download the file again, or remove it")
    };
    for entry in &files {
        let is_root = entry == path;
        let file = entry.display().to_string();
        if !is_root && !entry.is_dir() && !is_part(entry) {
            if is_misnamed(entry) {
                findings.push(not_read(file, MISNAMED));
            }
            continue;
        }
        // Opening a pipe blocks until another process writes to it, which only the user can know of.
        if !is_root && !entry.is_dir() && !entry.is_file() {
            let message = match entry.exists() {
                true => "this is neither a file nor a folder",
                false => "the symbolic link leads nowhere",
            };
            findings.push(unreadable(file, message.to_owned()));
            continue;
        }
        for (file, text) in files::read(entry) {
            match text {
                Ok(text) => documents.extend(document(file.into(), text, sources, findings)),
                Err(Fault::NotRead(why)) => findings.push(not_read(file, why)),
                Err(Fault::Unreadable(message)) => findings.push(unreadable(file, message)),
            }
        }
    }
    if documents.is_empty() && findings.worst().is_none_or(|worst| worst < Severity::Error) {
        return Err(ReleaseError::Nothing(path.to_owned()));
    }
    Ok(documents)
}

fn document(
    file: Arc<str>,
    text: String,
    sources: &mut Sources,
    findings: &mut Findings,
) -> Option<Document> {
    let parsed = parse(&file, &text);
    let text: Arc<str> = text.into();
    sources.insert(file.clone(), text.clone());
    match parsed {
        Ok(value) if is_swagger(&value) => {
            let places = Places::as_written(&text);
            let repeated = spec::repeated(&text, &places, &file, Code::SwaggerKeyTwice);
            let helped = |finding: Finding| finding.help("merge the two, or remove one");
            findings.extend(repeated.into_iter().map(helped));
            Some(Document {
                places,
                file,
                value,
            })
        }
        Ok(value) => {
            findings.push(other(&value).at(Place::file(file)));
            None
        }
        Err((at, message)) => {
            let message = format!("the file is neither JSON nor YAML: {message}");
            findings.push(
                Finding::new(Code::SwaggerMalformed, message)
                    .at(Place::span(file, Span::new(at, at)))
                    .help("download the file again, or leave it out"),
            );
            None
        }
    }
}

/// Parses a document. The error is a position in the text, and a message.
fn parse(file: &str, text: &str) -> Result<Value, (usize, String)> {
    let bare = without_mark(text);
    let mark = text.len() - bare.len();
    // Columns of JSON errors count bytes, those of YAML errors characters; neither count a byte order mark.
    let place = |line: usize, column: usize, counts_bytes: bool| {
        let (line, column) = (line.saturating_sub(1), column.saturating_sub(1));
        let start: usize = bare.split_inclusive('\n').take(line).map(str::len).sum();
        let inside = match counts_bytes {
            true => column,
            false => bare[start..].chars().take(column).map(char::len_utf8).sum(),
        };
        mark + start + inside
    };
    let is_like_json = spec::json(text).is_some();
    let fault = |line, column, message| (place(line, column, is_like_json), message);
    let parsed = spec::value(text, fault);
    let is_json = file.to_ascii_lowercase().ends_with(".json");
    if !is_json || parsed.as_ref().is_ok_and(Value::is_object) {
        return parsed;
    }
    // A text that does not start like JSON was read as YAML, which its name denies.
    let json = serde_json::from_str(bare);
    json.map_err(|error: serde_json::Error| {
        let at = place(error.line(), error.column(), true);
        (at, error.to_string())
    })
}

/// Describes a document that is not Swagger 2.0: an error if it may be part of the release in another form or a failed download.
fn other(value: &Value) -> Finding {
    let like_one = |value: &Value| {
        ["swagger", "openapi", "paths", "definitions"]
            .iter()
            .any(|member| value.get(member).is_some())
    };
    let text = |member: &str| value.get(member).map(Value::to_string);
    let (is_meant, reason) = match value {
        Value::Object(_) => (
            like_one(value),
            match (text("swagger"), text("openapi")) {
                (Some(version), _) => format!("its `swagger` is {version}, not \"2.0\""),
                (None, Some(version)) => format!("its `openapi` is {version}"),
                (None, None) => "it has no `swagger: \"2.0\"`".to_owned(),
            },
        ),
        Value::Array(items) => (items.iter().any(like_one), "it is a list".to_owned()),
        Value::Null => (true, "it is empty".to_owned()),
        _ => (true, "it is a single value".to_owned()),
    };
    let message = format!("the file is not a Swagger 2.0 document ({reason}) and is not read");
    match is_meant {
        true => Finding::new(Code::SwaggerNotRead, message)
            .help("get the file in Swagger 2.0, or remove it if it is not part of the release"),
        false => Finding::new(Code::SwaggerOtherDocument, message),
    }
}
