//! Why a document cannot be read or written.

use std::path::{Path, PathBuf};

/// Why a document cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SpecError {
    /// The text is neither YAML nor JSON, or not an OpenAPI document.
    #[error("{}: not an OpenAPI 3 or Swagger 2.0 document: {message}", at(.file, *.line, *.column))]
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
    #[error("{}: the document is of OpenAPI `{version}`; OpenAPI 3 and Swagger 2.0 are read", .file.display())]
    Version {
        /// The file.
        file: PathBuf,
        /// What it says of itself.
        version: String,
    },
    /// The document cannot be written as YAML.
    #[error("the document cannot be written: {0}")]
    Unwritable(#[from] serde_yaml::Error),
    /// The document cannot be written as JSON.
    #[error("the document cannot be written: {0}")]
    UnwritableJson(#[from] serde_json::Error),
}

/// A place in a file, as far as it is known.
fn at(file: &Path, line: usize, column: usize) -> String {
    match line {
        0 => file.display().to_string(),
        line => format!("{}:{line}:{column}", file.display()),
    }
}
