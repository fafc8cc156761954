//! Findings, by severity and code.

use super::places::Named;
use crate::diagnostics::{Finding, Findings, Severity, Tally};
use crate::figures::Count;

/// Most findings that are listed of one kind.
const MOST: usize = 60;

/// The findings of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// How bad they are.
    pub severity: Severity,
    /// Their code.
    pub code: String,
    /// What findings of this kind mean.
    pub meaning: &'static str,
    /// How many there are.
    pub count: Count,
    /// The way out, where there are several and it is the same for all.
    pub help: Option<String>,
    /// The first of them, by place.
    pub items: Vec<Item>,
    /// How many more there are.
    pub more: Count,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What is wrong.
    pub message: String,
    /// Where.
    pub at: Option<String>,
    /// Other places of the story, with a few words on each.
    pub related: Vec<(String, String)>,
    /// The way out, where it is this one's own.
    pub help: Option<String>,
}

/// Findings by kind, the worst first, within a kind by place.
pub(super) fn groups(findings: &Findings, named: &Named<'_>) -> Vec<Group> {
    let mut sorted = findings.clone();
    sorted.sort();
    let group = |tally: Tally| {
        let is_meant = |f: &&Finding| f.code == tally.code;
        let all: Vec<&Finding> = sorted.iter().filter(is_meant).collect();
        let first = all.first().and_then(|finding| finding.help.as_ref());
        let is_shared = |help: &&String| all.iter().all(|f| f.help.as_ref() == Some(help));
        let help = first.filter(|help| all.len() > 1 && is_shared(help));
        let item = |finding: &&Finding| Item {
            message: finding.message.clone(),
            at: finding.place.as_ref().map(|place| named.at(place)),
            related: finding
                .related
                .iter()
                .map(|(label, place)| (label.clone(), named.at(place)))
                .collect(),
            help: finding.help.clone().filter(|_| help.is_none()),
        };
        Group {
            severity: tally.severity,
            code: tally.code.to_string(),
            meaning: tally.code.meaning(),
            count: Count(all.len()),
            help: help.cloned(),
            items: all.iter().take(MOST).map(item).collect(),
            more: Count(all.len().saturating_sub(MOST)),
        }
    };
    sorted.tally().into_iter().map(group).collect()
}
