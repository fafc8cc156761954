//! A report for the authors of the pages: the content of a page, the correct content, and the evidence for it.
//!
//! It contains the corrections of the overlays, and the findings of the parser and the recovery. Most entries are types that the pages omit
//! but that a second source, a sample or another page has. If many tables have the same entry, it appears once, at the first table.

mod corrections;
mod operations;
mod properties;
mod render;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::World;
use crate::diagnostics::{Findings, Place};
use crate::recover::{Provenance, Rule};

/// A report: counts, then one list per rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The number of pages with an entry.
    pub pages: usize,
    /// The number of violations per rule.
    pub summary: Vec<Count>,
    /// The violated rules with their entries.
    pub rules: Vec<RuleReport>,
}

/// The number of violations of one rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Count {
    /// The rule.
    pub kind: String,
    /// The meaning of the rule.
    pub meaning: String,
    /// The number of entries.
    pub entries: usize,
    /// The number of pages.
    pub pages: usize,
}

/// All entries of one rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleReport {
    /// The rule. A name with two colons is the code of a finding.
    pub kind: String,
    /// The meaning of the rule.
    pub meaning: String,
    /// The entries, by page and line.
    pub entries: Vec<Entry>,
}

/// A possible improvement of a page.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Entry {
    /// The page, below the page tree.
    pub page: String,
    /// The line, from 1, if it is known.
    pub line: Option<usize>,
    /// The address of the page, as it was read.
    pub url: Option<String>,
    /// The rule.
    #[serde(skip)]
    pub kind: String,
    /// The part of the page, such as `the property Status of ChatSessionEntity`.
    pub what: String,
    /// The content of the page.
    pub says: String,
    /// The correct content.
    pub should_say: String,
    /// The evidence for it.
    pub evidence: Vec<String>,
    /// The number of other tables with the same content.
    pub also: usize,
}

/// A page tree, and the address of its files.
#[derive(Debug, Clone, Copy)]
pub struct Tree<'a> {
    /// The root of the tree.
    pub root: &'a std::path::Path,
    /// The address of the root in a repository on the web, at the revision that was read.
    pub url: Option<&'a str>,
    /// The path of the root from the folder of the report, for links without an address on the web.
    pub path: &'a std::path::Path,
}

/// The kinds of entries and their meanings. Codes of findings are used as they are.
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
        "an operation that returns nothing takes `$select`",
    ),
    (
        "odd-sample",
        "a header of the sample holds what it cannot hold",
    ),
];

/// Creates the report. `findings` are those of the run. Findings about files other than the pages of `trees` are left out, because they do
/// not concern the authors of the pages.
pub fn report(world: &World<'_>, findings: &Findings, trees: &[Tree<'_>]) -> Report {
    let mut collected = Collected {
        entries: Vec::new(),
        trees,
        world,
    };
    corrections::collect(&mut collected);
    operations::collect(&mut collected);
    properties::collect(&mut collected);
    collected.findings(findings);
    collected.finish()
}

struct Collected<'a> {
    entries: Vec<Entry>,
    trees: &'a [Tree<'a>],
    world: &'a World<'a>,
}

impl Collected<'_> {
    /// Adds an entry for a page, whose name is its path below its tree.
    fn add(&mut self, page: &str, mut entry: Entry) {
        page.clone_into(&mut entry.page);
        entry.url = self.url(page, entry.line);
        self.entries.push(entry);
    }

    /// Returns the address of a page: in the repository of its tree, or else on disk.
    fn url(&self, page: &str, line: Option<usize>) -> Option<String> {
        let path = |tree: &Tree<'_>| tree.root.join(page).display().to_string();
        let read = |tree: &&Tree<'_>| self.world.sources.get(&path(tree)).is_some();
        let tree = self.trees.iter().find(read).or(self.trees.first())?;
        Some(match (tree.url, line) {
            (Some(url), Some(line)) => format!("{url}/{page}#L{line}"),
            (Some(url), None) => format!("{url}/{page}"),
            (None, _) => tree.path.join(page).display().to_string(),
        })
    }

    fn line(&self, place: &Place) -> Option<usize> {
        let (span, source) = place.span.zip(self.world.sources.get(&place.file))?;
        Some(source.position(span.start).line)
    }

    /// Adds the findings of the stages on pages, with their own messages.
    fn findings(&mut self, findings: &Findings) {
        for finding in findings {
            // Two operations with the same address are not a fault of the page.
            let Some(place) = &finding.place else {
                continue;
            };
            let file = std::path::Path::new(place.file.as_ref());
            let below = self
                .trees
                .iter()
                .find_map(|tree| file.strip_prefix(tree.root).ok());
            let Some(below) = below.filter(|_| finding.code.stage().is_of_pages()) else {
                continue;
            };
            let parts = below.components().map(|c| c.as_os_str().to_string_lossy());
            let page = parts.collect::<Vec<_>>().join("/");
            let related = finding.related.iter().map(|(label, place)| {
                let at = super::pages::at(place, self.world.sources);
                format!("{label}: {at}")
            });
            let entry = Entry {
                page: String::new(),
                url: None,
                line: self.line(place),
                kind: finding.code.to_string(),
                what: "this line".to_owned(),
                says: finding.message.clone(),
                should_say: finding.help.clone().unwrap_or_default(),
                evidence: related.collect(),
                also: 0,
            };
            self.add(&page, entry);
        }
    }

    fn finish(mut self) -> Report {
        self.entries.sort();
        self.entries.dedup();
        let pages: BTreeSet<&str> = self.entries.iter().map(|e| e.page.as_str()).collect();
        let pages = pages.len();
        let mut by_kind: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
        for entry in self.entries {
            by_kind.entry(entry.kind.clone()).or_default().push(entry);
        }
        let rule = |kind: &str, meaning: &str, entries: Vec<Entry>| RuleReport {
            kind: kind.to_owned(),
            meaning: meaning.to_owned(),
            entries,
        };
        let own = KINDS
            .iter()
            .filter_map(|(kind, meaning)| Some(rule(kind, meaning, by_kind.remove(*kind)?)));
        let mut rules: Vec<RuleReport> = own.collect();
        let found = by_kind.into_iter();
        rules.extend(
            found.map(|(kind, entries)| rule(&kind, "found while the page was read", entries)),
        );
        let summary = rules
            .iter()
            .map(|rule| {
                let pages: BTreeSet<&str> = rule.entries.iter().map(|e| e.page.as_str()).collect();
                Count {
                    kind: rule.kind.clone(),
                    meaning: rule.meaning.clone(),
                    entries: rule.entries.len(),
                    pages: pages.len(),
                }
            })
            .collect();
        Report {
            pages,
            summary,
            rules,
        }
    }
}

/// Returns the evidence for a type: the rule and its place.
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

/// Whether a type was found, but not on its own page.
fn is_unsaid(provenance: &Provenance) -> bool {
    let said = [Rule::Stated, Rule::NamedByText, Rule::Unknown];
    !said.contains(&provenance.rule)
}
