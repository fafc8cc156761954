//! A report for the people who write the pages: what a page says, what it should say, and how one
//! can know.
//!
//! It holds the corrections of the overlays, what the parser and the recovery found, and above all
//! the types that the pages leave unsaid although a second source, a sample or another page tells
//! them. What stands in many tables alike is told once, where it stands first.

mod corrections;
mod operations;
mod properties;
mod render;

use std::collections::BTreeMap;

use serde::Serialize;

use super::World;
use crate::diagnostics::{Findings, Place};
use crate::recover::{Provenance, Rule};
use crate::spec::VENDOR_PAGES;

/// A report, in the order of the pages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// How often each kind was found.
    pub summary: Vec<Count>,
    /// The pages with something to say about them.
    pub pages: Vec<PageReport>,
}

/// How often a kind was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Count {
    /// The kind.
    pub kind: String,
    /// What it means.
    pub meaning: String,
    /// How many entries.
    pub entries: usize,
}

/// What there is to say about one page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PageReport {
    /// The page, below the page tree.
    pub page: String,
    /// Where the vendor publishes it.
    pub url: Option<String>,
    /// The entries, by line.
    pub entries: Vec<Entry>,
}

/// One thing that a page could say better.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Entry {
    /// The line, from 1, where it is known.
    pub line: Option<usize>,
    /// The kind; those with two colons are codes of findings.
    pub kind: String,
    /// The part of the page, such as `the property Status of ChatSessionEntity`.
    pub what: String,
    /// What the page says.
    pub says: String,
    /// What it should say.
    pub should_say: String,
    /// How one can know.
    pub evidence: Vec<String>,
    /// How many other tables say the same.
    pub also: usize,
}

/// The kinds of this report and what they mean; codes of findings stand for themselves.
const KINDS: [(&str, &str); 10] = [
    (
        "correction",
        "something is wrong; we correct it by an overlay until the page is right",
    ),
    (
        "missing-success",
        "no response of the operation is a success",
    ),
    (
        "unknown-operation",
        "the page names an agent operation that there is not",
    ),
    (
        "filler-type",
        "a type is named although nothing comes back, or another type does",
    ),
    (
        "unnamed-type",
        "a cell leaves open what carrier, list or dictionary it is",
    ),
    (
        "unnamed-enum",
        "a cell says text, and only the members of an enum are meant",
    ),
    (
        "unsaid-body",
        "the page does not say what the whole request body or response is",
    ),
    (
        "missing-media-type",
        "the operation takes a body, and the list of its media types is empty",
    ),
    (
        "idle-select",
        "an operation that answers nothing takes `$select`",
    ),
    (
        "odd-sample",
        "a header of the sample holds what it cannot hold",
    ),
];

/// Makes the report. `findings` are those of the run; those about other files than the pages below
/// `roots` are not for the pages' authors.
pub fn report(world: &World<'_>, findings: &Findings, roots: &[&std::path::Path]) -> Report {
    let mut collected = Collected {
        pages: BTreeMap::new(),
        world,
    };
    corrections::collect(&mut collected);
    operations::collect(&mut collected);
    properties::collect(&mut collected);
    collected.findings(findings, roots);
    collected.finish()
}

struct Collected<'a> {
    pages: BTreeMap<String, Vec<Entry>>,
    world: &'a World<'a>,
}

impl Collected<'_> {
    fn add(&mut self, page: &str, entry: Entry) {
        self.pages.entry(page.to_owned()).or_default().push(entry);
    }

    fn line(&self, place: &Place) -> Option<usize> {
        let (span, source) = place.span.zip(self.world.sources.get(&place.file))?;
        Some(source.position(span.start).line)
    }

    /// What the stages found on pages, in their own words.
    fn findings(&mut self, findings: &Findings, roots: &[&std::path::Path]) {
        for finding in findings {
            // Two operations with one address are no matter of the page.
            let ours = ["import::", "overlay::", "spec::", "rust::", "sources::"];
            let code = finding.code.to_string();
            let Some(place) = &finding.place else {
                continue;
            };
            let file = std::path::Path::new(place.file.as_ref());
            let below = roots.iter().find_map(|root| file.strip_prefix(root).ok());
            let Some(below) = below.filter(|_| !ours.iter().any(|o| code.starts_with(o))) else {
                continue;
            };
            let parts = below.components().map(|c| c.as_os_str().to_string_lossy());
            let page = parts.collect::<Vec<_>>().join("/");
            let related = finding.related.iter().map(|(label, place)| {
                let at = super::pages::at(place, self.world.sources);
                format!("{label}: {at}")
            });
            let entry = Entry {
                line: self.line(place),
                kind: code,
                what: "this line".to_owned(),
                says: finding.message.clone(),
                should_say: finding.help.clone().unwrap_or_default(),
                evidence: related.collect(),
                also: 0,
            };
            self.add(&page, entry);
        }
    }

    fn finish(self) -> Report {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        let pages = self.pages.into_iter().map(|(page, mut entries)| {
            entries.sort();
            entries.dedup();
            for entry in &entries {
                *counts.entry(entry.kind.clone()).or_default() += 1;
            }
            let published = page.starts_with("agent/") || page.starts_with("rest/");
            let name = page.strip_suffix(".md").filter(|_| published);
            PageReport {
                url: name.map(|name| format!("{VENDOR_PAGES}/{name}.html")),
                page,
                entries,
            }
        });
        let pages = pages.collect();
        let count = |kind: &str, meaning: &str, entries: usize| Count {
            kind: kind.to_owned(),
            meaning: meaning.to_owned(),
            entries,
        };
        let own = KINDS
            .iter()
            .filter_map(|(kind, meaning)| Some(count(kind, meaning, counts.remove(*kind)?)));
        let mut summary: Vec<Count> = own.collect();
        let rest = counts.into_iter();
        summary.extend(rest.map(|(kind, n)| count(&kind, "found while the page was read", n)));
        Report { summary, pages }
    }
}

/// How one can know a type: the rule and its place.
fn evidence(provenance: &Provenance) -> Vec<String> {
    let place = provenance
        .origin
        .as_ref()
        .and_then(|origin| origin.at.clone());
    let meaning = super::chain::meaning(provenance.rule, place.as_deref());
    vec![match place {
        Some(place) => format!("{meaning}: {place}"),
        None => meaning.to_owned(),
    }]
}

/// Whether a type was found elsewhere than on the page, and found at all.
fn is_unsaid(provenance: &Provenance) -> bool {
    let said = [Rule::Stated, Rule::NamedByText, Rule::Unknown];
    !said.contains(&provenance.rule)
}
