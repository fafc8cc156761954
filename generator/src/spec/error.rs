//! Errors of reading and writing documents.

use std::path::{Path, PathBuf};

/// The reason why a document is not usable.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SpecError {
    /// The text is neither YAML nor JSON, or not an OpenAPI document.
    #[error("{}: not an OpenAPI 3 or Swagger 2.0 document: {message}", at(.file, *.line, *.column))]
    Malformed {
        /// The file.
        file: PathBuf,
        /// Line, from 1; 0 if unknown.
        line: usize,
        /// Column, from 1; 0 if unknown.
        column: usize,
        /// The message of the reader.
        message: String,
    },
    /// Another version of the standard.
    #[error("{}: the document is of OpenAPI `{version}`; OpenAPI 3 and Swagger 2.0 are read", .file.display())]
    Version {
        /// The file.
        file: PathBuf,
        /// The version that the document states.
        version: String,
    },
    /// A file of another kind.
    #[error("{}: this is {kind}; OpenAPI 3 and Swagger 2.0 are read; {remedy}", .file.display())]
    Kind {
        /// The file.
        file: PathBuf,
        /// The kind.
        kind: &'static str,
        /// What the user can do.
        remedy: &'static str,
    },
    /// The document cannot be written as YAML.
    #[error("the document cannot be written: {0}")]
    Unwritable(#[from] serde_yaml::Error),
    /// The document cannot be written as JSON.
    #[error("the document cannot be written: {0}")]
    UnwritableJson(#[from] serde_json::Error),
}

/// Formats a place in a file, as far as it is known.
fn at(file: &Path, line: usize, column: usize) -> String {
    match line {
        0 => file.display().to_string(),
        line => format!("{}:{line}:{column}", file.display()),
    }
}
