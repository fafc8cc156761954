//! `pagewire import`: converts a vendor tree to the repository's own pages.
//!
//! The pages under `spec/docs` contain the facts of the vendor's pages in the same page grammar, together with the recovered types: the
//! type in every cell and heading, and pages for carriers and enums that no operation lists. Vendor prose and sample values are omitted.
//! Our own descriptions on the old pages are kept. Importing the same API again changes nothing. The provenance of each type is stored next
//! to the pages, in a [`Record`].

mod grammar;
mod record;
mod renames;
mod samples;
mod unplaced;
mod whole;
mod words;

use std::collections::BTreeSet;

use crate::docs::ArchiveKind;
use crate::recover::{Api, Carrier};
pub use record::{RECORD, Record, SourceKind, SourceNames};
pub use renames::Renames;
pub use unplaced::{UNPLACED, Unplaced};
pub use words::Words;

/// A page to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedPage {
    /// The path below the page tree, `/`-separated.
    pub path: String,
    /// The whole text of the page.
    pub text: String,
}

/// Returns the descriptions that [`render`] did not use for the new pages, by what they described.
pub fn unplaced(words: &Words) -> std::collections::BTreeMap<String, String> {
    words.unplaced()
}

/// Writes the pages of an API. `words` are our own descriptions from the existing pages.
pub fn render(api: &Api, words: &Words) -> Vec<ImportedPage> {
    let operations = api.operations.iter().map(|typed| {
        let half = if typed.operation.agent.is_some() {
            "agent"
        } else {
            "rest"
        };
        let page = &typed.operation.page;
        ImportedPage {
            path: format!("{half}/{}/{}.md", page.tag, page.id.value),
            text: grammar::operation(api, typed, words),
        }
    });
    // A parameter object is listed on the page of its operation. It also has a page of its own if we have a description for it, or if it has no
    // properties to list.
    let own = |carrier: &&Carrier| {
        !carrier.request || carrier.properties.is_empty() || words.has_named(carrier.name.as_str())
    };
    let carriers = api
        .carriers
        .values()
        .filter(own)
        .map(|carrier| ImportedPage {
            path: format!("carriers/{}.md", carrier.name),
            text: grammar::carrier(carrier, words),
        });
    let enums = api.enums.values().map(|enumeration| ImportedPage {
        path: format!("enums/{}.md", enumeration.name),
        text: grammar::enumeration(enumeration, words),
    });
    let tags: BTreeSet<&str> = api
        .operations
        .iter()
        .map(|typed| typed.operation.page.tag.as_str())
        .collect();
    let tags = tags.into_iter().map(|tag| ImportedPage {
        path: format!("tags/{tag}.md"),
        text: grammar::tag(tag, api, words),
    });
    let archives = api.archives.iter().map(|page| {
        let folder = match page.kind {
            ArchiveKind::Archive => "archives",
            ArchiveKind::Part => "archives/shared",
        };
        ImportedPage {
            path: format!("{folder}/{}.md", page.name.value),
            text: grammar::archive(page, words),
        }
    });
    operations
        .chain(carriers)
        .chain(enums)
        .chain(tags)
        .chain(archives)
        .collect()
}
