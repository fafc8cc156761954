//! A summary of many changes, for a terminal.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::super::change::{Change, Diff};
use super::super::kind::{Fate, Kind};
use super::{asked, classes, counts, notes, place, places};

/// The limit of changes per kind.
const MOST_ALIKE: usize = 6;
/// The limit of tags.
const MOST_TAGS: usize = 30;
/// The limit of tags per change. A change of more tags is counted once for all of them.
const FEW_TAGS: usize = 1;

/// Lists breaking changes by kind, with places and advice, then additions by tag, then counts of the rest. Has fewer than `most` lines.
pub(super) fn brief(diff: &Diff, most: usize) -> String {
    let mut out = String::new();
    for alike in (1..=MOST_ALIKE).rev() {
        out = overview(diff, alike);
        if out.lines().count() < most {
            break;
        }
    }
    out
}

fn overview(diff: &Diff, alike: usize) -> String {
    let mut out = String::new();
    let [wire, rust, compatible, docs, noise] = classes(diff);
    for (title, changes) in [wire, rust] {
        if changes.is_empty() {
            continue;
        }
        let _ = writeln!(out, "{title}: {}", changes.len());
        for (kind, changes) in by_kind(&changes) {
            breaking(&mut out, kind, &changes, alike);
        }
        out.push('\n');
    }
    let (added, changed): (Vec<&Change>, Vec<&Change>) = compatible
        .1
        .iter()
        .partition(|change| change.kind.fate() == Fate::Added);
    additions(&mut out, &added);
    if !changed.is_empty() {
        let _ = writeln!(out, "Compatible otherwise: {}", changed.len());
        for (kind, changes) in by_kind(&changed) {
            let names: Vec<String> = changes.iter().take(2).map(|change| name(change)).collect();
            let more = if changes.len() > names.len() {
                ", …"
            } else {
                ""
            };
            let words = kind.words();
            let _ = writeln!(
                out,
                "  {words} ({}): {}{more}",
                changes.len(),
                names.join(", ")
            );
        }
        out.push('\n');
    }
    for (title, changes) in [docs, noise] {
        if !changes.is_empty() {
            let _ = writeln!(out, "{title}: {}", changes.len());
        }
    }
    for note in notes(diff) {
        let _ = writeln!(out, "{note}");
    }
    let _ = writeln!(
        out,
        "\n{}\n{}\n--details shows every change, --only breaking those that break, --tags 'Chat*' those of some tags",
        counts(diff),
        asked(diff)
    );
    out
}

/// Groups changes by kind. Kinds that affect most operations come first.
fn by_kind<'d>(changes: &[&'d Change]) -> Vec<(Kind, Vec<&'d Change>)> {
    let mut found: BTreeMap<Kind, Vec<&Change>> = BTreeMap::new();
    for change in changes {
        found.entry(change.kind).or_default().push(change);
    }
    let mut found: Vec<(Kind, Vec<&Change>)> = found.into_iter().collect();
    for (_, changes) in &mut found {
        changes.sort_by_key(|change| std::cmp::Reverse(reach(change)));
    }
    found.sort_by_key(|(kind, changes)| {
        let most = changes.first().map_or(0, |change| reach(change));
        (std::cmp::Reverse(most), *kind)
    });
    found
}

/// Returns the number of operations that a change affects.
fn reach(change: &Change) -> usize {
    change.reached_by.max(1 + change.also.len())
}

fn breaking(out: &mut String, kind: Kind, changes: &[&Change], alike: usize) {
    let advice = changes.iter().find_map(|change| change.advice());
    let advice = advice.map_or_else(String::new, |advice| format!("; to do: {advice}"));
    let _ = writeln!(out, "  {} ({}){advice}", kind.words(), changes.len());
    for change in changes.iter().take(alike) {
        let mut line = name(change);
        if let Some(values) = change.values(short) {
            let _ = write!(line, ": {values}");
        }
        if reach(change) > 1 {
            let _ = write!(line, " ({} operations)", reach(change));
        }
        let at = places(change).first().map(|spot| place(spot));
        let item = change.rust.items.first().map(|item| item.path.clone());
        if let Some(more) = at.or(item) {
            let _ = write!(line, "  {more}");
        }
        let _ = writeln!(out, "      {line}");
    }
    if changes.len() > alike {
        let _ = writeln!(out, "      … and {} more", changes.len() - alike);
    }
}

/// Lists additions by tag.
fn additions(out: &mut String, added: &[&Change]) {
    if added.is_empty() {
        return;
    }
    let mut tags: BTreeMap<&str, BTreeMap<Kind, usize>> = BTreeMap::new();
    for change in added {
        let tag = match change.tags.as_slice() {
            [] => "no tag",
            tags if tags.len() > FEW_TAGS => "several tags",
            tags => tags[0].as_str(),
        };
        *tags.entry(tag).or_default().entry(change.kind).or_default() += 1;
    }
    let mut tags: Vec<(&str, BTreeMap<Kind, usize>)> = tags.into_iter().collect();
    tags.sort_by_key(|(tag, kinds)| (std::cmp::Reverse(kinds.values().sum::<usize>()), *tag));
    let _ = writeln!(out, "Added: {}", added.len());
    for (tag, kinds) in tags.iter().take(MOST_TAGS) {
        let words = kinds
            .iter()
            .map(|(kind, count)| format!("{} ({count})", kind.words()));
        let words: Vec<String> = words.collect();
        let _ = writeln!(out, "  {tag}: {}", words.join(", "));
    }
    if tags.len() > MOST_TAGS {
        let rest: usize = tags[MOST_TAGS..]
            .iter()
            .flat_map(|(_, kinds)| kinds.values())
            .sum();
        let _ = writeln!(
            out,
            "  … and {rest} more in {} tags",
            tags.len() - MOST_TAGS
        );
    }
    out.push('\n');
}

/// Returns the name of a change's subject, with its part.
fn name(change: &Change) -> String {
    let subject = match change.subject.name() {
        "" => change.subject.word().to_owned(),
        name => name.to_owned(),
    };
    match &change.part {
        Some(part) => format!("{subject} `{part}`"),
        None => subject,
    }
}

/// Shortens a value.
fn short(text: &str) -> String {
    const MOST: usize = 60;
    if text.chars().count() <= MOST {
        return format!("`{text}`");
    }
    let cut: String = text.chars().take(MOST).collect();
    format!("`{cut}…`")
}
