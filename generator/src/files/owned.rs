//! Finds files on disk that the generator created earlier and no longer creates.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use walkdir::{DirEntry, WalkDir};

use super::{FilesError, OutputTree, STAGING, TreePath};

/// Whether the generator created a file and may remove it when it is stale, determined from its path and its first bytes. Generated code
/// states it in its header, a page of ours in its front matter.
pub fn is_ours(path: &TreePath, head: &[u8]) -> bool {
    let head = String::from_utf8_lossy(head);
    let front = |key: &str| head.lines().take(6).any(|line| line.starts_with(key));
    has_marker(&head) && head.contains("do not edit")
        || path.as_str().ends_with(".md")
            && head.starts_with("---")
            && (["uid:", "carrier:", "enum:", "archive:", "columns:"]
                .iter()
                .any(|key| front(key)))
}

fn has_marker(head: &str) -> bool {
    ["Made by `", "made by `"]
        .iter()
        .any(|marker| head.contains(marker))
}

/// Whether a file on disk is marked as created by the generator. The manifest and the README have other wordings. An empty file also
/// counts, because a power failure can leave one in place of a new file.
pub(super) fn is_marked(path: &Path) -> Result<bool, FilesError> {
    let head = head(path).map_err(FilesError::io("read", path))?;
    Ok(head.is_empty() || has_marker(&String::from_utf8_lossy(&head)))
}

/// The number of bytes at the start of a file that may contain the marker.
pub(super) const HEAD: u64 = 4096;

/// Returns the files in owned directories that are not in the tree and for which `is_generated` returns true, in alphabetical order.
pub(super) fn stale(
    tree: &OutputTree,
    root: &Path,
    is_generated: &dyn Fn(&TreePath, &[u8]) -> bool,
) -> Result<Vec<TreePath>, FilesError> {
    let mut found = Vec::new();
    for directory in tree.owned() {
        let top = directory.below(root);
        if !top.is_dir() {
            continue;
        }
        // Links are not followed. Neither the link nor its target is ours.
        let walk = WalkDir::new(&top)
            .follow_links(false)
            .into_iter()
            .filter_entry(is_searched);
        for entry in walk {
            let entry = entry.map_err(|error| {
                let path = error.path().unwrap_or(&top).to_owned();
                FilesError::Io {
                    action: "list",
                    path,
                    source: error.into(),
                }
            })?;
            if !entry.file_type().is_file() {
                continue;
            }
            let Some(path) = tree_path(entry.path(), root) else {
                continue;
            };
            if tree.get(path.as_str()).is_some() {
                continue;
            }
            let head = head(entry.path()).map_err(FilesError::io("read", entry.path()))?;
            if is_generated(&path, &head) {
                found.push(path);
            }
        }
    }
    found.sort();
    // Owned directories may be nested.
    found.dedup();
    Ok(found)
}

/// Whether the search enters an entry. It skips git's own files, caches (a build in the generated crate marks its `target` directory by a
/// `CACHEDIR.TAG`), and our own staging directory.
fn is_searched(entry: &DirEntry) -> bool {
    if !entry.file_type().is_dir() {
        return true;
    }
    let name = entry.file_name();
    name != ".git" && name != STAGING && !entry.path().join("CACHEDIR.TAG").exists()
}

/// Returns the path below the root; `None` for names that output files cannot have. Such files are not ours.
fn tree_path(path: &Path, root: &Path) -> Option<TreePath> {
    let names: Option<Vec<_>> = path
        .strip_prefix(root)
        .ok()?
        .iter()
        .map(|name| name.to_str())
        .collect();
    TreePath::new(names?.join("/")).ok()
}

fn head(path: &Path) -> io::Result<Vec<u8>> {
    let mut head = Vec::new();
    File::open(path)?.take(HEAD).read_to_end(&mut head)?;
    Ok(head)
}
