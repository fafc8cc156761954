//! The files of a tree that pages can include.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, Ordering};

use super::source::PageSource;

/// The files of a tree that pages can include, by their paths below its root.
#[derive(Debug, Default)]
pub struct Library {
    files: BTreeMap<String, Included>,
    /// The paths of the other files.
    others: BTreeSet<String>,
}

/// A file that pages can include.
#[derive(Debug)]
struct Included {
    source: PageSource,
    is_used: AtomicBool,
}

impl Library {
    /// Adds a file.
    pub(super) fn insert(&mut self, file: PageSource) {
        let included = Included {
            is_used: AtomicBool::new(false),
            source: file,
        };
        self.files
            .insert(included.source.relative.clone(), included);
    }

    /// Adds the path of a file that pages cannot include.
    pub(super) fn insert_other(&mut self, relative: &str) {
        self.others.insert(relative.to_owned());
    }

    /// Whether a file is in the tree that pages cannot include.
    pub(super) fn has_other(&self, relative: &str) -> bool {
        self.others.contains(relative)
    }

    pub(super) fn get(&self, relative: &str) -> Option<&PageSource> {
        let file = self.files.get(relative)?;
        file.is_used.store(true, Ordering::Relaxed);
        Some(&file.source)
    }

    /// Returns the files that no page has included so far, by their paths.
    pub(super) fn unused(&self) -> impl Iterator<Item = &PageSource> {
        self.files
            .values()
            .filter(|file| !file.is_used.load(Ordering::Relaxed))
            .map(|file| &file.source)
    }

    /// Returns the files, by their paths.
    pub(super) fn into_files(self) -> impl Iterator<Item = PageSource> {
        self.files.into_values().map(|file| file.source)
    }
}
