//! The locations of pages and generated files in a repository.

use std::path::{Path, PathBuf};

/// The folders and files of a repository. Constants are paths below its root, methods are paths from the current folder.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Layout {
    root: PathBuf,
}

impl Layout {
    /// The folder of the pages.
    pub const PAGES: &str = "spec/docs";
    /// The folders below [`Layout::PAGES`] that an import owns. Pages that it no longer creates are removed from them.
    pub const PAGE_FOLDERS: [&str; 6] = ["agent", "rest", "carriers", "enums", "tags", "archives"];
    /// The folder of the overlays that correct the document.
    pub const OVERLAYS: &str = "spec/overlays";
    /// The OpenAPI document.
    pub const DOCUMENT: &str = "spec/openapi.yaml";
    /// The folder of the crate.
    pub const PACKAGE: &str = crate::rust::OWN_FOLDER;
    /// The file with the changes from release to release.
    pub const CHANGELOG: &str = "CHANGELOG.md";
    /// The page of `pagewire report`.
    pub const REPORT: &str = "target/report.html";
    /// The figures of `benches/crate`.
    pub const FIGURES: &str = "target/bench/crate.json";

    /// Creates the layout of a repository with this root. The empty path is the current folder.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// Finds the repository around the current folder: the closest ancestor with pages, or else the current folder itself.
    pub fn here() -> Self {
        let here = std::env::current_dir().unwrap_or_default();
        let found = here.ancestors().find(|dir| dir.join(Self::PAGES).is_dir());
        match found {
            Some(dir) if dir != here => Self::at(dir),
            _ => Self::default(),
        }
    }

    /// Returns the root.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Returns a file or folder below the root.
    pub fn join(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// Returns the folder of the pages.
    pub fn pages(&self) -> PathBuf {
        self.join(Self::PAGES)
    }

    /// Whether pages exist.
    pub fn has_pages(&self) -> bool {
        self.pages().is_dir()
    }

    /// Returns the folder of the overlays, if it exists.
    pub fn overlays(&self) -> Option<PathBuf> {
        Some(self.join(Self::OVERLAYS)).filter(|folder| folder.is_dir())
    }

    /// Returns the OpenAPI document.
    pub fn document(&self) -> PathBuf {
        self.join(Self::DOCUMENT)
    }

    /// Returns the folder of the crate.
    pub fn package(&self) -> PathBuf {
        self.join(Self::PACKAGE)
    }

    /// Returns a path relative to the root.
    pub fn below(&self, path: &Path) -> String {
        let below = path.strip_prefix(&self.root).unwrap_or(path);
        below.display().to_string()
    }
}
