//! An item of a file: a class or one of its members.

use serde::Deserialize;

use super::super::files::SourceFile;
use super::super::text;
use super::slice::Slice;
use crate::diagnostics::{Code, Finding, Findings, Place};
use crate::wording::in_words;

/// An item, reduced to the data for the catalog.
#[derive(Debug, Deserialize)]
pub(super) struct Item {
    /// The name within the namespace. Names of methods include the types of their parameters.
    pub(super) id: String,
    /// `Class`, `Enum`, `Property`, `Field`, `Method` and so on.
    #[serde(rename = "type")]
    pub(super) kind: String,
    #[serde(default)]
    namespace: String,
    summary: Option<String>,
    #[serde(default)]
    syntax: Syntax,
}

#[derive(Debug, Default, Deserialize)]
struct Syntax {
    #[serde(default)]
    content: String,
    #[serde(default)]
    parameters: Vec<Parameter>,
    #[serde(rename = "return")]
    result: Option<Return>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Parameter {
    pub(super) id: String,
    #[serde(rename = "type")]
    pub(super) ty: String,
}

#[derive(Debug, Deserialize)]
struct Return {
    #[serde(rename = "type")]
    ty: String,
}

impl Item {
    /// Parses a slice. For invalid YAML, reports a finding and returns `None`.
    pub(super) fn parse(
        file: &SourceFile,
        slice: Slice<'_>,
        findings: &mut Findings,
    ) -> Option<Self> {
        match serde_yaml::from_str(&slice.kept()) {
            Ok(item) => Some(item),
            Err(error) => {
                findings.push(
                    Finding::new(
                        Code::SourcesDocfxBrokenYaml,
                        format!("the item cannot be read as YAML: {}", in_words(&error)),
                    )
                    .at(place(file, slice))
                    .help("the class or member is left out; the rest of the file is used"),
                );
                None
            }
        }
    }

    /// Returns the last part of the namespace.
    pub(super) fn namespace_end(&self) -> &str {
        self.namespace.rsplit('.').next().unwrap_or_default()
    }

    /// Returns the declaration in C#.
    pub(super) fn declaration(&self) -> &str {
        &self.syntax.content
    }

    /// Returns the type of a property or field, or the result of a method, as written.
    pub(super) fn ty(&self) -> Option<&str> {
        self.syntax.result.as_ref().map(|result| result.ty.as_str())
    }

    /// Returns the parameters of a method.
    pub(super) fn parameters(&self) -> &[Parameter] {
        &self.syntax.parameters
    }

    /// Returns the cleaned summary.
    pub(super) fn text(&self) -> Option<String> {
        self.summary.as_deref().and_then(text::clean)
    }
}

/// Returns the place where the item starts.
pub(super) fn place(file: &SourceFile, slice: Slice<'_>) -> Place {
    let (from, to) = slice.first_line();
    file.place(from, to)
}

/// Creates the finding for a file without a list of items.
pub(super) fn no_items(place: Place) -> Finding {
    Finding::new(
        Code::SourcesDocfxNoItems,
        "the file has no list of items at column 0",
    )
    .at(place)
    .help("the class is left out; write the file in the block style of the DocFX tool")
}
