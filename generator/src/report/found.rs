//! Findings, by severity and code.

use super::places::Named;
use crate::diagnostics::{Finding, Findings, Severity, Tally};
use crate::figures::Count;

/// The limit of listed findings per kind.
const MOST: usize = 60;

/// The findings of a kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Their severity.
    pub severity: Severity,
    /// Their code.
    pub code: String,
    /// The meaning of this kind.
    pub meaning: &'static str,
    /// The number of findings.
    pub count: Count,
    /// The remedy, if several findings share it.
    pub help: Option<String>,
    /// The first findings, by place.
    pub items: Vec<Item>,
    /// The number of further findings.
    pub more: Count,
}

/// A finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The problem.
    pub message: String,
    /// The place.
    pub at: Option<String>,
    /// Related places, each with a few words.
    pub related: Vec<(String, String)>,
    /// The remedy, if it differs from others.
    pub help: Option<String>,
}

/// Groups findings by kind, the most severe first, and sorts each group by place.
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
