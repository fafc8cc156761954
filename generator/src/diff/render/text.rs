//! Text for a terminal.

use std::fmt::Write as _;

use super::super::change::{Change, Diff};
use super::brief::brief;
use super::{asked, counts, further, notes, nothing, place, places, reason};

/// The limit of listed crate items per change.
const MOST_ITEMS: usize = 4;

/// The limit of lines for full output.
const MAX_LINES: usize = 300;

/// Formats the changes for a terminal: in full if that is short, else as a summary of fewer than 300 lines that starts with breaking
/// changes.
pub fn text(diff: &Diff) -> String {
    let full = details(diff);
    if full.lines().count() < MAX_LINES {
        full
    } else {
        brief(diff, MAX_LINES)
    }
}

/// Formats all changes by subject, the most severe first, and a line with the totals. Changes that affect nobody, such as another order,
/// are only counted.
pub fn details(diff: &Diff) -> String {
    let mut out = String::new();
    for (subject, changes) in diff.by_subject() {
        let shown: Vec<&&Change> = changes.iter().filter(|change| !change.is_noise()).collect();
        if shown.is_empty() {
            continue;
        }
        let _ = writeln!(out, "{subject}");
        for change in shown {
            one(&mut out, change);
        }
        out.push('\n');
    }
    let quiet = diff
        .changes
        .iter()
        .filter(|change| change.is_noise())
        .count();
    if quiet > 0 {
        let changes = if quiet == 1 {
            "change without effect is"
        } else {
            "changes without effect are"
        };
        let _ = writeln!(out, "{quiet} {changes} not shown (--format json has them)");
    }
    for note in notes(diff) {
        let _ = writeln!(out, "{note}");
    }
    let _ = if diff.is_empty() {
        writeln!(out, "{}", nothing(diff))
    } else {
        writeln!(out, "{}\n{}", counts(diff), asked(diff))
    };
    out
}

fn one(out: &mut String, change: &Change) {
    let head = if change.docs {
        "descriptions only".to_owned()
    } else {
        format!("wire {}, rust {}", change.wire.effect(), change.rust.level)
    };
    let _ = writeln!(out, "  {head}: {}", change.sentence());
    let mut line = |text: &str| {
        let _ = writeln!(out, "      {text}");
    };
    reason(change).iter().for_each(|text| line(text));
    if let Some(advice) = change.advice() {
        line(&format!("to do: {advice}"));
    }
    further(change).iter().for_each(|text| line(text));
    for item in change.rust.items.iter().take(MOST_ITEMS) {
        line(&format!("{} ({})", item.path, item.file));
    }
    if change.rust.items.len() > MOST_ITEMS {
        line(&format!(
            "… and {} more items of the crate",
            change.rust.items.len() - MOST_ITEMS
        ));
    }
    for spot in places(change) {
        line(&place(spot));
    }
}
