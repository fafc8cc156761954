//! What can be compared: a document, a folder of pages, or either at a revision of git.

use std::path::{Path, PathBuf};
use std::process::Command;

use openapiv3::OpenAPI;

use super::places::PageIndex;
use crate::diagnostics::{Findings, Sources};
use crate::pipeline::{self, Inputs, PipelineError, Progress};
use crate::spec;

/// The document that a bare revision means.
const SPEC: &str = "spec/openapi.yaml";

/// The folder beside pages whose overlays correct them.
const OVERLAYS: &str = "overlays";

/// Something to compare, found but not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// An OpenAPI document.
    Spec(PathBuf),
    /// A folder of pages.
    Pages(PathBuf),
    /// A file or folder in a revision of git: revision, and path below the repository.
    Revision(String, String),
}

/// Why an input cannot be compared.
#[derive(Debug, thiserror::Error)]
pub enum InputError {
    /// It is nothing that can be compared.
    #[error(
        "`{0}` is no file, no folder and no revision of git; give an OpenAPI document, a folder of pages, \
         or a revision such as `HEAD~1` or `HEAD~1:spec/docs`"
    )]
    Unknown(String),
    /// The revision is there, the path in it is not.
    #[error(
        "the revision `{revision}` has no `{path}`; `git ls-tree {revision}` shows what it has"
    )]
    Missing {
        /// The revision.
        revision: String,
        /// The path.
        path: String,
    },
    /// A folder without an operation.
    #[error("`{0}` describes no operation; give the folder of the pages, such as `spec/docs`")]
    NoOperations(String),
    /// git does not do what it is asked to.
    #[error("git cannot give `{what}`: {message}")]
    Git {
        /// What it was asked for.
        what: String,
        /// What it says.
        message: String,
    },
    /// The document or the pages are unusable.
    #[error(transparent)]
    Pipeline(#[from] PipelineError),
}

/// An input that was read.
#[derive(Debug)]
pub struct Loaded {
    /// What it is called in messages.
    pub name: String,
    /// The document.
    pub document: OpenAPI,
    /// The document's file and its text, where it was read from one.
    pub text: Option<(String, String)>,
    /// The pages, where they are at hand.
    pub pages: Option<PageIndex>,
    /// Pages of a revision; they go away with this value.
    _checkout: Option<tempfile::TempDir>,
}

impl Loaded {
    /// A document that is there already, such as one just made from pages.
    pub fn of(
        name: &str,
        document: OpenAPI,
        text: Option<String>,
        pages: Option<PageIndex>,
    ) -> Self {
        Self {
            name: name.to_owned(),
            document,
            text: text.map(|text| (name.to_owned(), text)),
            pages,
            _checkout: None,
        }
    }
}

impl Input {
    /// What `text` means: a file or folder, or `REVISION:PATH`, or a revision alone, whose
    /// `spec/openapi.yaml` it is then.
    ///
    /// # Errors
    /// When it is none of them.
    pub fn find(text: &str) -> Result<Self, InputError> {
        let path = Path::new(text);
        if path.is_dir() {
            return Ok(Self::Pages(path.to_owned()));
        }
        if path.is_file() {
            return Ok(Self::Spec(path.to_owned()));
        }
        let (revision, within) = text.split_once(':').unwrap_or((text, SPEC));
        let commit = format!("{revision}^{{commit}}");
        if revision.starts_with('-') || git(&["rev-parse", "--verify", "--quiet", &commit]).is_err()
        {
            return Err(InputError::Unknown(text.to_owned()));
        }
        let within = within.trim_end_matches('/');
        if git(&["cat-file", "-t", &format!("{revision}:{within}")]).is_err() {
            return Err(InputError::Missing {
                revision: revision.to_owned(),
                path: within.to_owned(),
            });
        }
        Ok(Self::Revision(revision.to_owned(), within.to_owned()))
    }

    /// The last tag before the current revision; none without a repository, or without a tag in it.
    pub fn last_tag() -> Option<String> {
        let found = git(&["describe", "--tags", "--abbrev=0"]).ok()?;
        let name = String::from_utf8(found).ok()?;
        Some(name.trim_end().to_owned()).filter(|name| !name.is_empty())
    }

    /// Reads it. Pages are described with the second sources of `inputs`; findings in them are
    /// not told, because `pagewire spec` tells them.
    ///
    /// # Errors
    /// When it cannot be read, or is no document and no pages.
    pub fn load(&self, inputs: &Inputs) -> Result<Loaded, InputError> {
        match self {
            Self::Spec(path) => {
                let text =
                    std::fs::read_to_string(path).map_err(|source| PipelineError::Unreadable {
                        path: path.clone(),
                        source,
                    })?;
                let docs = path
                    .parent()
                    .map(|dir| dir.join("docs"))
                    .filter(|docs| docs.is_dir());
                let pages = docs.map(|docs| PageIndex::of_tree(&docs, &docs.display().to_string()));
                let name = path.display().to_string();
                let document = spec::from_text(&text, path).map_err(PipelineError::from)?;
                Ok(Loaded::of(&name, document, Some(text), pages))
            }
            Self::Pages(path) => {
                let beside = path.parent().map(|parent| parent.join(OVERLAYS));
                let beside = beside.filter(|dir| dir.is_dir());
                described(path, &path.display().to_string(), inputs, beside, None)
            }
            Self::Revision(revision, path) => {
                let name = format!("{revision}:{path}");
                if git(&["cat-file", "-t", &name])?.trim_ascii() == b"tree" {
                    let folder = tempfile::tempdir().map_err(|e| InputError::Git {
                        what: name.clone(),
                        message: format!("no folder for it can be made: {e}"),
                    })?;
                    let root = checkout(&name, folder.path(), "pages")?;
                    let beside = path.rsplit_once('/').map_or("", |(parent, _)| parent);
                    let beside = format!("{revision}:{}", join(beside, OVERLAYS));
                    let is_there = git(&["cat-file", "-e", &beside]).is_ok();
                    let beside = is_there
                        .then(|| checkout(&beside, folder.path(), OVERLAYS))
                        .transpose()?;
                    return described(&root, &name, inputs, beside, Some(folder));
                }
                let text = String::from_utf8(git(&["cat-file", "blob", &name])?).map_err(|e| {
                    InputError::Git {
                        what: name.clone(),
                        message: format!("the file is no text: {e}"),
                    }
                })?;
                let document =
                    spec::from_text(&text, Path::new(&name)).map_err(PipelineError::from)?;
                Ok(Loaded::of(&name, document, Some(text), None))
            }
        }
    }
}

/// Describes a folder of pages that is called `name`, corrected by the overlays of `inputs`, else by those in the
/// folder `beside`.
fn described(
    root: &Path,
    name: &str,
    inputs: &Inputs,
    beside: Option<PathBuf>,
    checkout: Option<tempfile::TempDir>,
) -> Result<Loaded, InputError> {
    let inputs = Inputs {
        docs: vec![root.to_owned()],
        overlays: inputs.overlays.clone().or(beside),
        ..inputs.clone()
    };
    let (mut sources, mut findings) = (Sources::new(), Findings::new());
    let mut progress = Progress::default();
    let api = pipeline::api(&inputs, &mut sources, &mut findings, &mut progress)?;
    if api.operations.is_empty() {
        return Err(InputError::NoOperations(name.to_owned()));
    }
    let mut pages = PageIndex::of_tree(root, name);
    pages.note(&api, &sources);
    Ok(Loaded {
        name: name.to_owned(),
        document: pipeline::document(&api, &inputs, &mut sources, &mut findings, &mut progress)?
            .document,
        text: None,
        pages: Some(pages),
        _checkout: checkout,
    })
}

/// A path below a folder of a revision; the root of the revision is the empty one.
fn join(folder: &str, name: &str) -> String {
    match folder {
        "" => name.to_owned(),
        folder => format!("{folder}/{name}"),
    }
}

/// Puts a folder of a revision below `folder`, by an index of its own, so that neither the repository nor its index
/// is touched.
fn checkout(tree: &str, folder: &Path, name: &str) -> Result<PathBuf, InputError> {
    let index = folder.join(format!("{name}.index"));
    let prefix = format!("--prefix={}/", folder.join(name).display());
    for arguments in [
        &["read-tree", tree][..],
        &["checkout-index", "--all", &prefix][..],
    ] {
        run(
            Command::new("git")
                .args(arguments)
                .env("GIT_INDEX_FILE", &index),
            tree,
        )?;
    }
    Ok(folder.join(name))
}

fn git(arguments: &[&str]) -> Result<Vec<u8>, InputError> {
    run(
        Command::new("git").args(arguments),
        arguments.last().unwrap_or(&""),
    )
}

fn run(command: &mut Command, what: &str) -> Result<Vec<u8>, InputError> {
    let failed = |message: String| InputError::Git {
        what: what.to_owned(),
        message,
    };
    let output = command
        .output()
        .map_err(|e| failed(format!("it does not run ({e}); is it installed?")))?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(failed(
            String::from_utf8_lossy(&output.stderr).trim().to_owned(),
        ))
    }
}
