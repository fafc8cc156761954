//! Where a repository keeps its pages and what is made of them.

use std::path::{Path, PathBuf};

/// The folders and files of a repository. Constants are paths below its root, methods are paths from the current folder.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Layout {
    root: PathBuf,
}

impl Layout {
    /// The folder of the pages.
    pub const PAGES: &str = "spec/docs";
    /// The folders below [`Layout::PAGES`] that an import owns: pages that it no longer makes are removed from them.
    pub const PAGE_FOLDERS: [&str; 6] = ["agent", "rest", "carriers", "enums", "tags", "archives"];
    /// The folder of the overlays that correct the document.
    pub const OVERLAYS: &str = "spec/overlays";
    /// The OpenAPI document.
    pub const DOCUMENT: &str = "spec/openapi.yaml";
    /// The folder of the crate.
    pub const PACKAGE: &str = crate::rust::OWN_FOLDER;
    /// The file that lists what changed from release to release.
    pub const CHANGELOG: &str = "CHANGELOG.md";
    /// The page of `pagewire report`.
    pub const REPORT: &str = "target/report.html";
    /// The figures of `benches/crate`.
    pub const FIGURES: &str = "target/bench/crate.json";

    /// A repository with this root; the empty path is the current folder.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// The repository that the current folder lies in: the nearest folder upwards with pages, or the current folder
    /// itself where there is none.
    pub fn here() -> Self {
        let here = std::env::current_dir().unwrap_or_default();
        let found = here.ancestors().find(|dir| dir.join(Self::PAGES).is_dir());
        match found {
            Some(dir) if dir != here => Self::at(dir),
            _ => Self::default(),
        }
    }

    /// The root.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A file or folder below the root.
    pub fn join(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// The folder of the pages.
    pub fn pages(&self) -> PathBuf {
        self.join(Self::PAGES)
    }

    /// Whether there are pages.
    pub fn has_pages(&self) -> bool {
        self.pages().is_dir()
    }

    /// The folder of the overlays, where it exists.
    pub fn overlays(&self) -> Option<PathBuf> {
        Some(self.join(Self::OVERLAYS)).filter(|folder| folder.is_dir())
    }

    /// The OpenAPI document.
    pub fn document(&self) -> PathBuf {
        self.join(Self::DOCUMENT)
    }

    /// The folder of the crate.
    pub fn package(&self) -> PathBuf {
        self.join(Self::PACKAGE)
    }

    /// A path as it is called below the root.
    pub fn below(&self, path: &Path) -> String {
        let below = path.strip_prefix(&self.root).unwrap_or(path);
        below.display().to_string()
    }
}
