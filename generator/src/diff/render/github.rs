//! Annotations of a GitHub workflow.

use std::fmt::Write as _;

use super::super::change::{Change, Diff, Side};
use super::{asked, counts, notes, nothing, reason};

/// The number of annotations per level that GitHub shows for one step.
const MOST: usize = 10;

/// Formats workflow commands (<https://docs.github.com/actions/reference/workflow-commands-for-github-actions>): an error for each change
/// that breaks on the wire, a warning for each that breaks in Rust only, and a notice with the totals. GitHub shows ten of each level; the
/// rest is counted.
pub fn github(diff: &Diff) -> String {
    let mut out = String::new();
    let [wire, rust, ..] = super::classes(diff);
    for (level, (title, changes)) in [("error", wire), ("warning", rust)] {
        // The last annotation may have to count the others.
        let shown = if changes.len() > MOST {
            MOST - 1
        } else {
            changes.len()
        };
        for change in &changes[..shown] {
            annotate(&mut out, level, change);
        }
        if changes.len() > shown {
            let rest = changes.len() - shown;
            let _ = writeln!(out, "::{level} title={title}::and {rest} more");
        }
    }
    for note in notes(diff) {
        let _ = writeln!(out, "::notice title=API changes::{}", message(&note));
    }
    let summary = if diff.is_empty() {
        nothing(diff).to_owned()
    } else {
        format!("{}; {}", counts(diff), asked(diff))
    };
    let _ = writeln!(out, "::notice title=API changes::{}", message(&summary));
    out
}

fn annotate(out: &mut String, level: &str, change: &Change) {
    let mut about: Vec<String> = Vec::new();
    // GitHub can only show places in the new files.
    let spot = change.places.iter().find(|spot| spot.side == Side::New);
    if let Some(spot) = spot {
        about.push(format!("file={}", property(&spot.file)));
        about.push(format!("line={}", spot.line));
        about.push(format!("col={}", spot.column));
    }
    about.push(format!("title={}", property(&change.subject.to_string())));
    let mut text = change.sentence();
    for more in reason(change)
        .into_iter()
        .chain(change.advice().map(str::to_owned))
    {
        let _ = write!(text, "; {more}");
    }
    let _ = writeln!(out, "::{level} {}::{}", about.join(","), message(&text));
}

fn message(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn property(text: &str) -> String {
    message(text).replace(':', "%3A").replace(',', "%2C")
}
