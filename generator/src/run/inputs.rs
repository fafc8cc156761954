//! The inputs of runs.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use globset::GlobMatcher;

use super::error::Error;
use crate::import::{SourceKind, SourceNames};

/// The folders from which an API is described.
#[derive(Debug, Clone, Default)]
pub struct Inputs {
    /// Page trees. All of them are described together.
    pub docs: Vec<PathBuf>,
    /// The name of the first tree's release, for an import. `None` means the name of its folder, or, for a partial update, the name in the
    /// record of the last import.
    pub release: Option<String>,
    /// Page trees of other releases, used only as evidence for types. The tree whose name sorts last has the most weight, regardless of
    /// their order here, because names of releases begin with their date.
    pub evidence: Vec<PathBuf>,
    /// Our own current pages, the evidence with the least weight.
    pub own: Option<PathBuf>,
    /// The Swagger of the pages' release: a document, an archive, or a folder of either.
    pub swagger: Option<PathBuf>,
    /// The SOAP contract pages.
    pub soap: Option<PathBuf>,
    /// The .NET reference.
    pub docfx: Option<PathBuf>,
    /// Page trees of archives, for an import. Without one, our own pages of archives do not change.
    pub archives: Vec<PathBuf>,
    /// Archives to import in addition to those that operations name and those that we have.
    pub archive_names: Vec<String>,
    /// The tags to describe; `None` means all.
    pub tags: Option<GlobMatcher>,
    /// Overlays that correct the document.
    pub overlays: Option<PathBuf>,
    /// Pages of the first tree that are about to be written, by their paths below the tree.
    pub pending: HashSet<String>,
}

impl Inputs {
    /// Creates inputs that consist of page trees only.
    pub fn of_pages<P: Into<PathBuf>>(trees: impl IntoIterator<Item = P>) -> Self {
        Self {
            docs: trees.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }

    /// Returns all input folders: page trees, then evidence, then second sources.
    pub fn roots(&self) -> impl Iterator<Item = &Path> {
        let trees = self.docs.iter().chain(self.evidence());
        trees
            .chain(&self.swagger)
            .chain(&self.soap)
            .chain(&self.docfx)
            .map(PathBuf::as_path)
    }

    /// Returns the evidence in the order of its weight: ours, then by name.
    pub(super) fn evidence(&self) -> Vec<&PathBuf> {
        let mut others: Vec<&PathBuf> = self.evidence.iter().collect();
        others.sort_by_key(|path| (name_of(path), path.as_path()));
        self.own.iter().chain(others).collect()
    }

    /// Returns the names of the inputs other than the pages.
    pub(super) fn names(&self) -> SourceNames {
        let mut evidence: Vec<String> = self.evidence.iter().map(|path| name_of(path)).collect();
        evidence.sort();
        let one = |path: &Option<PathBuf>| path.iter().map(|path| name_of(path)).collect();
        let named = [
            (SourceKind::Evidence, evidence),
            (SourceKind::Swagger, one(&self.swagger)),
            (SourceKind::Soap, one(&self.soap)),
            (SourceKind::Docfx, one(&self.docfx)),
        ];
        let mut names = SourceNames::from(named);
        names.retain(|_, names| !names.is_empty());
        names
    }

    /// Checks that neither evidence nor second sources nor overlays are given.
    ///
    /// # Errors
    /// [`Error::Inapplicable`] with the first of them that is, for `reason`.
    pub(super) fn none(&self, reason: &'static str) -> Result<(), Error> {
        let given = [
            ("evidence", !self.evidence.is_empty()),
            ("swagger", self.swagger.is_some()),
            ("soap", self.soap.is_some()),
            ("docfx", self.docfx.is_some()),
            ("overlays", self.overlays.is_some()),
        ];
        match given.into_iter().find(|(_, is_given)| *is_given) {
            Some((choice, _)) => Err(Error::Inapplicable { choice, reason }),
            None => Ok(()),
        }
    }

    /// Whether a tag is included.
    pub(crate) fn wants(&self, tag: &str) -> bool {
        self.tags.as_ref().is_none_or(|tags| tags.is_match(tag))
    }
}

/// Returns the name of a folder, whatever path leads to it.
pub(super) fn name_of(path: &Path) -> String {
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}
