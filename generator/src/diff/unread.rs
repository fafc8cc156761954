//! Broken references, whose targets a comparison cannot see.

use std::collections::HashSet;

use indexmap::IndexMap;

use super::change::{Side, Unread};
use crate::diagnostics::{Code, Findings};

/// A broken reference: the problem, and the JSON pointer of its place.
pub(super) struct Lost {
    message: String,
    pointer: String,
}

/// Returns the broken references among the findings of a document, whose places are JSON pointers after `#`.
pub(super) fn lost(findings: &Findings) -> Vec<Lost> {
    let all = findings.iter();
    let broken = all.filter(|finding| finding.code == Code::RustBadReference);
    let found = broken.filter_map(|finding| {
        let (_, pointer) = finding.place.as_ref()?.file.split_once('#')?;
        Some(Lost {
            message: finding.message.clone(),
            pointer: pointer.to_owned(),
        })
    });
    found.collect()
}

/// Returns the messages about them, one per reference.
pub(super) fn told(old: &[Lost], new: &[Lost]) -> Vec<Unread> {
    let mut found: IndexMap<(Side, &str), Unread> = IndexMap::new();
    // Targets that several parts of the crate use are read several times.
    let mut seen: HashSet<(Side, &str, &str)> = HashSet::new();
    for (side, list) in [(Side::Old, old), (Side::New, new)] {
        for lost in list {
            if !seen.insert((side, &lost.message, &lost.pointer)) {
                continue;
            }
            let known = found.entry((side, lost.message.as_str()));
            let known = known.and_modify(|known| known.further += 1);
            known.or_insert_with(|| Unread {
                side,
                message: lost.message.clone(),
                pointer: lost.pointer.clone(),
                further: 0,
                spot: None,
            });
        }
    }
    found.into_values().collect()
}
