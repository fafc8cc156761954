//! Inputs of comparisons: a document, a folder of pages, or either in a revision of git.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use super::error::InputError;
use super::git::{checkout, git};
use crate::diagnostics::Findings;
use crate::diff::{Loaded, PageIndex, Texts};
use crate::run::document::{describe, read_document_text};
use crate::run::error::Error;
use crate::run::inputs::Inputs;
use crate::run::layout::Layout;
use crate::run::pages::api;
use crate::run::session::Session;
use crate::spec::{self, Beside};
use crate::text;

/// The folder next to pages that contains their overlays.
const OVERLAYS: &str = "overlays";

/// An input of a comparison, found but not read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Input {
    /// An OpenAPI document: a file or a pipe.
    Spec(PathBuf),
    /// An OpenAPI document on standard input.
    Stdin,
    /// A folder of pages.
    Pages(PathBuf),
    /// A file or folder in a revision of git.
    Revision {
        /// The revision.
        revision: String,
        /// The path below the repository.
        path: String,
        /// Whether the path is a folder of pages.
        is_folder: bool,
    },
}

/// An input after reading. Pages of a revision are deleted with this value.
#[derive(Debug)]
pub struct Found {
    /// The content of the input.
    pub loaded: Loaded,
    _checkout: Option<tempfile::TempDir>,
}

impl Found {
    fn new(loaded: Loaded) -> Self {
        Self {
            loaded,
            _checkout: None,
        }
    }
}

impl Input {
    /// Finds the input that `text` names: `-` for standard input; a file, pipe or folder; `REVISION:PATH`; or a revision alone, which means
    /// its `spec/openapi.yaml`.
    ///
    /// # Errors
    /// When it is none of them.
    pub fn find(text: &str) -> Result<Self, InputError> {
        let path = Path::new(text);
        if path.is_dir() {
            return Ok(Self::Pages(path.to_owned()));
        }
        if text == "-" {
            return Ok(Self::Stdin);
        }
        // A pipe such as /dev/fd/63 is neither a file nor a folder.
        if path.exists() {
            return Ok(Self::Spec(path.to_owned()));
        }
        let (revision, within) = text.split_once(':').unwrap_or((text, Layout::DOCUMENT));
        let commit = format!("{revision}^{{commit}}");
        if revision.starts_with('-') || git(&["rev-parse", "--verify", "--quiet", &commit]).is_err()
        {
            return Err(InputError::Unknown(text.to_owned()));
        }
        let within = within.trim_end_matches('/');
        let Ok(kind) = git(&["cat-file", "-t", &format!("{revision}:{within}")]) else {
            return Err(InputError::Missing {
                revision: revision.to_owned(),
                path: within.to_owned(),
            });
        };
        Ok(Self::Revision {
            revision: revision.to_owned(),
            path: within.to_owned(),
            is_folder: kind.trim_ascii() == b"tree",
        })
    }

    /// Whether the input is a folder of pages rather than a document.
    pub fn is_pages(&self) -> bool {
        match self {
            Self::Spec(_) | Self::Stdin => false,
            Self::Pages(_) => true,
            Self::Revision { is_folder, .. } => *is_folder,
        }
    }

    /// Returns the last tag before the current revision; `None` without a repository or a tag in it.
    pub fn last_tag() -> Option<String> {
        let found = git(&["describe", "--tags", "--abbrev=0"]).ok()?;
        let name = String::from_utf8(found).ok()?;
        Some(name.trim_end().to_owned()).filter(|name| !name.is_empty())
    }

    /// Reads the input. Pages are described with the second sources of `inputs`. Their findings are not added to `findings`, because
    /// `pagewire spec` reports them.
    ///
    /// # Errors
    /// When it cannot be read, or is neither a document nor pages.
    pub fn load(&self, inputs: &Inputs, findings: &mut Findings) -> Result<Found, Error> {
        match self {
            Self::Spec(path) => {
                let text = read_document_text(path)?;
                let docs = path
                    .parent()
                    .map(|dir| dir.join("docs"))
                    .filter(|docs| docs.is_dir());
                let pages = docs.map(|docs| PageIndex::of_tree(&docs, &docs.display().to_string()));
                let folder = path.parent().unwrap_or(Path::new(""));
                let read = spec::read_files(&text, path, folder, findings)?;
                Ok(found(&path.display().to_string(), text, read, pages))
            }
            Self::Stdin => {
                let name = "standard input";
                let mut bytes = Vec::new();
                let read = std::io::stdin().read_to_end(&mut bytes);
                let text =
                    read.and_then(|_| text::decode(bytes))
                        .map_err(|source| Error::Unreadable {
                            path: PathBuf::from(name),
                            source,
                        })?;
                let beside = |path: &Path| {
                    let shown = path.display();
                    Err(format!("`{shown}` is not read beside standard input"))
                };
                let beside = Beside {
                    root: Path::new(name),
                    read: &beside,
                };
                let read = spec::read_with(&text, Path::new(name), Some(beside), findings)?;
                Ok(found(name, text, read, None))
            }
            Self::Pages(path) => {
                let beside = path.parent().map(|parent| parent.join(OVERLAYS));
                let beside = beside.filter(|dir| dir.is_dir());
                described(path, &path.display().to_string(), inputs, beside, None)
            }
            Self::Revision {
                revision,
                path,
                is_folder,
            } => {
                let name = format!("{revision}:{path}");
                if *is_folder {
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
                let text = text_of(&name)?;
                let beside = |path: &Path| {
                    let name = format!("{revision}:{}", path.display());
                    text_of(&name).map_err(|error| error.to_string())
                };
                let beside = Beside {
                    root: Path::new(path),
                    read: &beside,
                };
                let read = spec::read_with(&text, Path::new(&name), Some(beside), findings)?;
                Ok(found(&name, text, read, None))
            }
        }
    }
}

/// Returns the text of a file in a revision.
fn text_of(name: &str) -> Result<String, InputError> {
    let bytes = git(&["cat-file", "blob", name])?;
    text::decode(bytes).map_err(|error| InputError::Git {
        what: name.to_owned(),
        message: format!("the file is not text: {error}"),
    })
}

/// Combines the results of reading a document.
fn found(name: &str, text: String, read: spec::Read, pages: Option<PageIndex>) -> Found {
    Found::new(Loaded {
        name: name.to_owned(),
        document: read.document,
        texts: Texts {
            document: Some((name.to_owned(), text.into())),
            pages,
            aliases: read.aliases,
        },
    })
}

/// Describes a folder of pages whose name is `name`. Applies the overlays of `inputs`, or else those in the folder `beside`.
fn described(
    root: &Path,
    name: &str,
    inputs: &Inputs,
    beside: Option<PathBuf>,
    checkout: Option<tempfile::TempDir>,
) -> Result<Found, Error> {
    let inputs = Inputs {
        docs: vec![root.to_owned()],
        overlays: inputs.overlays.clone().or(beside),
        ..inputs.clone()
    };
    let mut session = Session::default();
    let api = api(&mut session, &inputs)?;
    if api.operations.is_empty() {
        return Err(InputError::NoOperations(name.to_owned()).into());
    }
    let mut pages = PageIndex::of_tree(root, name);
    pages.note(&api, &session.sources);
    let document = describe(&mut session, &api, &inputs)?.document;
    Ok(Found {
        loaded: Loaded {
            name: name.to_owned(),
            document,
            texts: Texts::of_pages(pages),
        },
        _checkout: checkout,
    })
}

/// Joins a path to a folder of a revision. The empty path is the root of the revision.
fn join(folder: &str, name: &str) -> String {
    match folder {
        "" => name.to_owned(),
        folder => format!("{folder}/{name}"),
    }
}
