//! The complete output: paths, bytes, and the directories that belong to the generator.

use std::collections::BTreeMap;
use std::collections::btree_map;

use super::{FilesError, TreePath};

/// Every file of one run, in memory, and the directories from which the generator may remove outdated files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OutputTree {
    files: BTreeMap<TreePath, Vec<u8>>,
    owned: Vec<TreePath>,
    /// Every file and directory name of the tree in lower case, to detect names that collide on case-insensitive disks.
    places: BTreeMap<String, (TreePath, Kind)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    File,
    Directory,
}

impl OutputTree {
    /// Creates an empty tree.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file.
    ///
    /// # Errors
    /// When the path is invalid ([`FilesError::Path`]), or its place is taken by another file of the tree ([`FilesError::Collision`]). The
    /// tree does not change.
    pub fn add(&mut self, path: &str, bytes: impl Into<Vec<u8>>) -> Result<(), FilesError> {
        let path = TreePath::new(path)?;
        if let Some(first) = self.taken_by(&path) {
            return Err(FilesError::Collision {
                first: first.clone(),
                second: path,
            });
        }
        for (name, kind) in places(&path) {
            self.places
                .entry(name.to_lowercase())
                .or_insert_with(|| (path.clone(), kind));
        }
        self.files.insert(path, bytes.into());
        Ok(())
    }

    /// Returns the file of the tree whose place `path` conflicts with, if there is one.
    fn taken_by(&self, path: &TreePath) -> Option<&TreePath> {
        places(path).find_map(|(name, kind)| {
            let (first, taken_as) = self.places.get(&name.to_lowercase())?;
            let shared = kind == Kind::Directory && *taken_as == Kind::Directory;
            // The first file in a directory determines the spelling of its name.
            let same_case = first.as_str().starts_with(name);
            (!shared || !same_case).then_some(first)
        })
    }

    /// Declares that a directory and everything below it belong to the generator. Marked files in it that are not in the tree are stale.
    ///
    /// # Errors
    /// When the path is invalid.
    pub fn own(&mut self, directory: &str) -> Result<(), FilesError> {
        self.owned.push(TreePath::new(directory)?);
        Ok(())
    }

    /// Adds all files and directories of another tree.
    ///
    /// # Errors
    /// When two files have the same place. Files before the conflict are then in the tree.
    pub fn merge(&mut self, other: Self) -> Result<(), FilesError> {
        self.owned.extend(other.owned);
        for (path, bytes) in other.files {
            self.add(path.as_str(), bytes)?;
        }
        Ok(())
    }

    /// Returns the bytes of a file of the tree.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        // An invalid path cannot be in the tree.
        self.files
            .get(&TreePath::new(path).ok()?)
            .map(Vec::as_slice)
    }

    /// Returns the files, in alphabetical order of their paths.
    pub fn files(&self) -> btree_map::Iter<'_, TreePath, Vec<u8>> {
        self.files.iter()
    }

    /// Returns the number of files.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether the tree has no files.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Returns the directories that belong to the generator.
    pub(super) fn owned(&self) -> &[TreePath] {
        &self.owned
    }
}

/// Returns the directories above a path, and the path itself.
fn places(path: &TreePath) -> impl Iterator<Item = (&str, Kind)> {
    let parents = path.parents().map(|parent| (parent, Kind::Directory));
    parents.chain([(path.as_str(), Kind::File)])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree_of(paths: &[&str]) -> Result<OutputTree, FilesError> {
        let mut tree = OutputTree::new();
        for path in paths {
            tree.add(path, "x")?;
        }
        Ok(tree)
    }

    #[test]
    fn files_share_directories() {
        let tree = tree_of(&["a/b/one", "a/b/two", "a/three", "four"]).unwrap();
        let paths: Vec<_> = tree.files().map(|(path, _)| path.as_str()).collect();
        assert_eq!(paths, ["a/b/one", "a/b/two", "a/three", "four"]);
        assert_eq!(tree.get("a/three"), Some(&b"x"[..]));
        assert_eq!(tree.get("../a/three"), None);
    }

    #[test]
    fn two_files_for_one_place_are_refused() {
        for paths in [
            ["a/b", "a/b"],
            ["a/Image", "a/image"],
            ["A/one", "a/two"],
            ["a", "a/b"],
            ["a/b", "a"],
        ] {
            let Err(FilesError::Collision { first, second }) = tree_of(&paths) else {
                panic!("{paths:?} were taken");
            };
            assert_eq!([first.as_str(), second.as_str()], paths);
        }
    }

    #[test]
    fn a_refused_file_leaves_the_tree_as_it_was() {
        let mut tree = tree_of(&["a/b"]).unwrap();
        let before = tree.clone();
        assert!(tree.add("new/../c", "x").is_err());
        assert!(tree.add("a/b/c", "x").is_err());
        assert_eq!(tree, before);
    }

    #[test]
    fn merging_keeps_files_and_owned_directories_of_both() {
        let mut one = tree_of(&["a"]).unwrap();
        one.own("src").unwrap();
        let mut two = tree_of(&["b"]).unwrap();
        two.own("docs").unwrap();
        one.merge(two).unwrap();
        assert_eq!(one.len(), 2);
        assert_eq!(one.owned().len(), 2);
        assert!(one.merge(tree_of(&["A"]).unwrap()).is_err());
    }
}
