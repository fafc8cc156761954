//! What a run reads.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use globset::GlobMatcher;

use super::error::Error;
use crate::import::{SourceKind, SourceNames};

/// The folders that an API is described from.
#[derive(Debug, Clone, Default)]
pub struct Inputs {
    /// Page trees; all of them are described together.
    pub docs: Vec<PathBuf>,
    /// What the release of the first tree is called, for an import. `None` means as its folder; where an update takes a
    /// part of the reference only, as the record of the last import has it.
    pub release: Option<String>,
    /// Page trees of other releases, which serve as evidence for types only. The one whose name sorts last counts most,
    /// whatever their order here, for the names of releases begin with their date.
    pub evidence: Vec<PathBuf>,
    /// Our own pages as they are, evidence that counts least.
    pub own: Option<PathBuf>,
    /// The Swagger of the release that the pages are of: a document, an archive, or a folder of either.
    pub swagger: Option<PathBuf>,
    /// The SOAP contract pages.
    pub soap: Option<PathBuf>,
    /// The .NET reference.
    pub docfx: Option<PathBuf>,
    /// Page trees of archives, for an import; without one our own pages of archives stay as they are.
    pub archives: Vec<PathBuf>,
    /// Archives to import beside those that operations name and those that we have.
    pub archive_names: Vec<String>,
    /// Tags to describe; `None` means all.
    pub tags: Option<GlobMatcher>,
    /// Overlays that correct the document.
    pub overlays: Option<PathBuf>,
    /// Pages of the first tree that are about to be written, by their paths below it.
    pub pending: HashSet<String>,
}

impl Inputs {
    /// Inputs that are page trees and nothing else.
    pub fn of_pages<P: Into<PathBuf>>(trees: impl IntoIterator<Item = P>) -> Self {
        Self {
            docs: trees.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }

    /// All folders that are read: page trees, then evidence, then second sources.
    pub fn roots(&self) -> impl Iterator<Item = &Path> {
        let trees = self.docs.iter().chain(self.evidence());
        trees
            .chain(&self.swagger)
            .chain(&self.soap)
            .chain(&self.docfx)
            .map(PathBuf::as_path)
    }

    /// The evidence in the order of its weight: ours, then by name.
    pub(super) fn evidence(&self) -> Vec<&PathBuf> {
        let mut others: Vec<&PathBuf> = self.evidence.iter().collect();
        others.sort_by_key(|path| (name_of(path), path.as_path()));
        self.own.iter().chain(others).collect()
    }

    /// The names of what is read beside the pages.
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

    /// Goes on if none of evidence, second sources and overlays is given.
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

    /// Whether a tag is described.
    pub(crate) fn wants(&self, tag: &str) -> bool {
        self.tags.as_ref().is_none_or(|tags| tags.is_match(tag))
    }
}

/// What a folder is called, whatever leads to it.
pub(super) fn name_of(path: &Path) -> String {
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}
