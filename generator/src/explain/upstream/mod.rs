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

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::World;
use crate::diagnostics::{Findings, Place};
use crate::recover::{Provenance, Rule};

/// A report: counts, then one list per rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// How many pages have an entry.
    pub pages: usize,
    /// How often each rule was broken.
    pub summary: Vec<Count>,
    /// The rules that were broken, each with its entries.
    pub rules: Vec<RuleReport>,
}

/// How often a rule was broken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Count {
    /// The rule.
    pub kind: String,
    /// What it means.
    pub meaning: String,
    /// How many entries.
    pub entries: usize,
    /// On how many pages.
    pub pages: usize,
}

/// All entries of one rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleReport {
    /// The rule; those with two colons are codes of findings.
    pub kind: String,
    /// What it means.
    pub meaning: String,
    /// The entries, by page and line.
    pub entries: Vec<Entry>,
}

/// One thing that a page could say better.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Entry {
    /// The page, below the page tree.
    pub page: String,
    /// The line, from 1, where it is known.
    pub line: Option<usize>,
    /// Where the page that was read can be opened.
    pub url: Option<String>,
    /// The rule.
    #[serde(skip)]
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

/// A page tree that was read, and where its files can be opened.
#[derive(Debug, Clone, Copy)]
pub struct Tree<'a> {
    /// The root of the tree.
    pub root: &'a std::path::Path,
    /// The address of the root in a repository on the web, at the revision that was read.
    pub url: Option<&'a str>,
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
        "an operation that returns nothing takes `$select`",
    ),
    (
        "odd-sample",
        "a header of the sample holds what it cannot hold",
    ),
];

/// Makes the report. `findings` are those of the run; those about other files than the pages of the
/// `trees` are not for the pages' authors.
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
    /// Adds an entry about a page, which is named by its path below its tree.
    fn add(&mut self, page: &str, mut entry: Entry) {
        page.clone_into(&mut entry.page);
        entry.url = self.url(page, entry.line);
        self.entries.push(entry);
    }

    /// Where a page can be opened: in the repository that its tree is from, or else on disk.
    fn url(&self, page: &str, line: Option<usize>) -> Option<String> {
        let path = |tree: &Tree<'_>| tree.root.join(page).display().to_string();
        let read = |tree: &&Tree<'_>| self.world.sources.get(&path(tree)).is_some();
        let tree = self.trees.iter().find(read).or(self.trees.first())?;
        Some(match (tree.url, line) {
            (Some(url), Some(line)) => format!("{url}/{page}#L{line}"),
            (Some(url), None) => format!("{url}/{page}"),
            (None, _) => path(tree),
        })
    }

    fn line(&self, place: &Place) -> Option<usize> {
        let (span, source) = place.span.zip(self.world.sources.get(&place.file))?;
        Some(source.position(span.start).line)
    }

    /// What the stages found on pages, in their own words.
    fn findings(&mut self, findings: &Findings) {
        for finding in findings {
            // Two operations with one address are no matter of the page.
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
