//! `pagewire import`: a vendor tree → the repository's own pages.
//!
//! The pages under `spec/docs` are the vendor's reduced to facts, in the same page grammar, with
//! what the recovery found written out: the type in every cell and heading, and pages for carriers
//! and enums that no operation prints. Vendor prose and sample values stay behind; what we wrote
//! ourselves into the old pages is carried over. Importing the same API again changes nothing. The
//! reason for each type is kept beside the pages, in a [`Record`].

mod grammar;
mod record;
mod samples;
mod unplaced;
mod whole;
mod words;

use std::collections::BTreeSet;

use crate::docs::ArchiveKind;
use crate::recover::{Api, Carrier};
pub use record::{RECORD, Record, SourceKind, SourceNames};
pub use unplaced::{UNPLACED, Unplaced};
pub use words::Words;

/// One page to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedPage {
    /// Path below the page tree, `/`-separated.
    pub path: String,
    /// The whole page.
    pub text: String,
}

/// The words of [`render`] that had no home in the new pages, by what they described.
pub fn unplaced(words: &Words) -> std::collections::BTreeMap<String, String> {
    words.unplaced()
}

/// Renders the pages of an API. `words` are our own descriptions out of the pages that are there.
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
    // A parameter object, which its operation prints, has a page too when we have something to say of it there.
    let own = |carrier: &&Carrier| !carrier.request || words.has_named(carrier.name.as_str());
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
