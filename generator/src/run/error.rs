//! The errors of runs.

use std::fmt;
use std::path::PathBuf;

use super::compare::InputError;
use crate::diagnostics::{Findings, Human, Severity, Sources};
use crate::docs::TreeError;
use crate::files::FilesError;
use crate::rust;
use crate::sources::SourceError;
use crate::spec::SpecError;
use crate::wording::in_words;

/// The reason why a run has no result. Nothing was written, unless [`Error::Files`] says otherwise.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A page tree is unusable as a whole.
    #[error(transparent)]
    Tree(#[from] TreeError),
    /// A Swagger release is unusable as a whole.
    #[error(transparent)]
    Release(#[from] crate::swagger::ReleaseError),
    /// A second source is unusable as a whole.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// An OpenAPI document is unusable as a whole.
    #[error(transparent)]
    Spec(#[from] SpecError),
    /// A file cannot be read.
    #[error("cannot read `{}`: {source}", .path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// The error of the operating system.
        source: std::io::Error,
    },
    /// An input of a comparison cannot be found or read.
    #[error(transparent)]
    Compare(#[from] InputError),
    /// The text for the tags is not a glob.
    #[error("`{glob}` does not say which tags are wanted: {source}")]
    Tags {
        /// The text.
        glob: String,
        /// The error in it.
        source: globset::Error,
    },
    /// The figures of a benchmark are not usable.
    #[error(
        "the figures `{}` {problem}; make them anew with `benches/crate --json {}`",
        .file.display(),
        .file.display()
    )]
    Figures {
        /// Their file.
        file: PathBuf,
        /// The problem, in words that fit after the file's name.
        problem: String,
    },
    /// No operation is left.
    #[error(
        "no operation has a tag that matches `{0}`; tags are folder names such as `Chat_Agent` or `Contact`"
    )]
    NoTag(String),
    /// A folder of archives has pages, and none describes an archive.
    #[error(
        "no page below `{}` describes an archive, and `{page}` describes {kind}; give the folder of the vendor's pages with \
         the sections `Supported Entities` and `Supported Columns`",
        .folder.display()
    )]
    NoArchive {
        /// The folder.
        folder: PathBuf,
        /// Its first page.
        page: String,
        /// What the page describes, in words.
        kind: &'static str,
    },
    /// An option that has no effect for the kind of input.
    #[error("`{choice}` does not apply: {reason}; leave it out")]
    Inapplicable {
        /// The option, by the name that the caller uses.
        choice: &'static str,
        /// The reason why it has no effect.
        reason: &'static str,
    },
    /// The record of the last import is not readable, so an update cannot determine the sources that it needs.
    #[error(
        "`{}` is not the record of an import: {}; restore it from version control, or remove it to do without what \
         it says",
        .path.display(),
        in_words(.source)
    )]
    Record {
        /// The record.
        path: PathBuf,
        /// The error in it.
        source: serde_yaml::Error,
    },
    /// An update lacks sources that the last import had. Types from these sources would degrade.
    #[error(
        "the last import also read {sources}, and this update does not: give it again, or leave it out on purpose with \
         `--without {kinds}`; our pages keep the types that it gave"
    )]
    SourcesMissing {
        /// The sources, each with its option.
        sources: String,
        /// Their kinds, separated by commas.
        kinds: String,
    },
    /// There are findings above the allowed severity.
    #[error(transparent)]
    Findings(Refusal),
    /// No crate can be made of the document.
    #[error(transparent)]
    Rust(#[from] rust::Error),
    /// The files cannot be written.
    #[error(transparent)]
    Files(#[from] FilesError),
    /// A folder to write to cannot be made.
    #[error("cannot make the folder `{}`: {source}", .folder.display())]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// The error of the operating system.
        source: std::io::Error,
    },
}

/// The findings of a run that was refused, and the texts that they refer to.
///
/// Displays as the report that [`Refusal::report`] returns.
#[derive(Debug)]
#[non_exhaustive]
pub struct Refusal {
    /// All findings of the run, sorted. The most severe ones exceed the allowed severity.
    pub findings: Findings,
    /// The texts that findings refer to.
    pub sources: Sources,
}

impl Refusal {
    /// Formats the findings as text, with the lines that they concern. Notes are left out.
    pub fn report(&self) -> String {
        report(&self.findings, &self.sources)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "there are findings above the allowed level:\n{}",
            self.report()
        )
    }
}

impl std::error::Error for Refusal {}

/// Formats findings as text with excerpts, without notes.
pub(super) fn report(findings: &Findings, sources: &Sources) -> String {
    let mut text = Vec::new();
    // Writing to memory does not fail.
    let _ = Human::plain()
        .at_least(Severity::Warning)
        .write(findings, sources, &mut text);
    String::from_utf8_lossy(&text).into_owned()
}
