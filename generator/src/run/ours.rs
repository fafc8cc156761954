//! Our own pages during an update: which are renewed, and which stay.

use std::collections::BTreeSet;
use std::path::Path;

use super::error::Error;
use super::pages::read_file;
use super::session::Session;
use crate::docs::{self, Page, TreeError, TypeName, read_tree};
use crate::files::{self, TreePath};
use crate::vendor::SUPEROFFICE;

/// Returns the tags of operation pages.
pub(super) fn tags(pages: &[Page]) -> BTreeSet<String> {
    let operations = pages.iter().filter_map(|page| match page {
        Page::Operation(page) => Some(page.tag.clone()),
        Page::Carrier(_) | Page::Enum(_) | Page::Tag(_) | Page::Archive(_) => None,
    });
    operations.collect()
}

/// Returns our pages; an empty list if there are none yet.
pub(super) fn own(session: &mut Session<'_>, root: &Path) -> Result<Vec<Page>, Error> {
    if !root.is_dir() {
        return Ok(Vec::new());
    }
    match read_tree(
        root,
        &SUPEROFFICE,
        &mut session.sources,
        &mut session.findings,
    ) {
        Ok(tree) => Ok(tree.pages),
        Err(TreeError::Empty(_)) => Ok(Vec::new()),
        Err(error) => Err(error.into()),
    }
}

/// Returns the carriers and enums that have pages of their own.
pub(super) fn described(pages: &[Page]) -> BTreeSet<TypeName> {
    let named = pages.iter().filter_map(|page| match page {
        Page::Operation(_) | Page::Tag(_) | Page::Archive(_) => None,
        Page::Carrier(page) => Some(page.name.value.clone()),
        Page::Enum(page) => Some(page.name.value.clone()),
    });
    named.collect()
}

/// Returns our pages about parts that the vendor's trees lack.
pub(super) fn stay(
    pages: Vec<Page>,
    renewed: &BTreeSet<String>,
    described: &BTreeSet<TypeName>,
) -> impl Iterator<Item = Page> {
    pages.into_iter().filter(|page| match page {
        Page::Operation(page) => !renewed.contains(&page.tag),
        Page::Carrier(page) => !described.contains(&page.name.value),
        Page::Enum(page) => !described.contains(&page.name.value),
        // Its text is among our descriptions, which every import carries over.
        Page::Tag(_) => false,
        // Archives are renewed or kept as a whole.
        Page::Archive(_) => false,
    })
}

/// Returns pages below our root that no import created. They stay, regardless of the vendor's pages.
pub(super) fn by_hand(
    root: &Path,
    made: &[(String, String)],
) -> Result<Vec<(String, String)>, Error> {
    if !root.is_dir() {
        return Ok(Vec::new());
    }
    let made: BTreeSet<&str> = made.iter().map(|(path, _)| path.as_str()).collect();
    let mut found = Vec::new();
    for path in docs::list(root)? {
        let below = path.strip_prefix(root).unwrap_or(&path);
        let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
        let relative = parts.join("/");
        if made.contains(relative.as_str()) {
            continue;
        }
        let text = read_file(&path)?;
        let ours = TreePath::new(relative.as_str())
            .is_ok_and(|path| files::is_ours(&path, text.as_bytes()));
        if !ours {
            found.push((relative, text));
        }
    }
    Ok(found)
}
