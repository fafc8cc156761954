//! The document as YAML text, and any document back from text.

use std::path::{Path, PathBuf};

use openapiv3::OpenAPI;

/// The first lines of the written file.
const HEADER: &str = "# Made from spec/docs by `cargo run --release -p generator`. Change the pages, not this file.\n";

/// Why a document cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum SpecError {
    /// The text is neither YAML nor JSON, or no OpenAPI 3.0 document.
    #[error("{}:{line}:{column}: this is no OpenAPI 3.0 document: {message}", .file.display())]
    Malformed {
        /// The file.
        file: PathBuf,
        /// Line, from 1; 0 when unknown.
        line: usize,
        /// Column, from 1; 0 when unknown.
        column: usize,
        /// What the reader says.
        message: String,
    },
    /// Another version of the standard.
    #[error("{}: the document is of OpenAPI `{version}`; 3.0 is read", .file.display())]
    Version {
        /// The file.
        file: PathBuf,
        /// What it says of itself.
        version: String,
    },
    /// The document cannot be written as YAML.
    #[error("the document cannot be written: {0}")]
    Unwritable(#[from] serde_yaml::Error),
}

/// Writes a document.
///
/// # Errors
/// When the YAML writer refuses it, which no document made by [`super::describe`] brings about.
pub fn to_yaml(document: &OpenAPI) -> Result<String, SpecError> {
    let mut text = HEADER.to_owned();
    text.push_str(&serde_yaml::to_string(document)?);
    Ok(text)
}

/// Reads an OpenAPI 3.0 document, YAML or JSON.
///
/// # Errors
/// With the place, when the text is not such a document.
pub fn from_text(text: &str, file: &Path) -> Result<OpenAPI, SpecError> {
    let malformed = |line, column, message: String| SpecError::Malformed { file: file.to_owned(), line, column, message };
    let document: OpenAPI = if text.trim_start_matches('\u{feff}').trim_start().starts_with('{') {
        serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|e| malformed(e.line(), e.column(), e.to_string()))?
    } else {
        serde_yaml::from_str(text).map_err(|e| {
            let (line, column) = e.location().map_or((0, 0), |l| (l.line(), l.column()));
            malformed(line, column, e.to_string())
        })?
    };
    if !document.openapi.starts_with("3.0") {
        return Err(SpecError::Version { file: file.to_owned(), version: document.openapi });
    }
    Ok(document)
}
