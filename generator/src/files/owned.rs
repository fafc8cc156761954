//! Finds the files on disk that the generator made once and makes no more.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use walkdir::{DirEntry, WalkDir};

use super::{FilesError, OutputTree, STAGING, TreePath};

/// Whether the generator made a file and may remove it when it is stale, by its path and its first
/// bytes: generated code says so in its header, a page of ours in its front matter.
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

/// Whether a file on disk says that the generator made it. Its manifest and its README do so in words of their own. An
/// empty file is nobody's work either: a power failure leaves one in place of a new file.
pub(super) fn is_marked(path: &Path) -> Result<bool, FilesError> {
    let head = head(path).map_err(FilesError::io("read", path))?;
    Ok(head.is_empty() || has_marker(&String::from_utf8_lossy(&head)))
}

/// How many bytes at the start of a file the marker is looked for in.
pub(super) const HEAD: u64 = 4096;

/// The files in owned directories that are not in the tree and for which `is_generated` answers
/// true, in alphabetical order.
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
        // Links are not followed: what they lead to is not ours, nor is the link.
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
    // Owned directories may lie within each other.
    found.dedup();
    Ok(found)
}

/// Keeps the search out of git's own files, of caches (a `target` directory made by a build in the
/// generated crate marks itself by a `CACHEDIR.TAG`), and of our own staging directory.
fn is_searched(entry: &DirEntry) -> bool {
    if !entry.file_type().is_dir() {
        return true;
    }
    let name = entry.file_name();
    name != ".git" && name != STAGING && !entry.path().join("CACHEDIR.TAG").exists()
}

/// The path below the root; `None` for a name that no output file can have, which is not ours then.
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
