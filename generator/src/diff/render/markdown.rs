//! Markdown for a comment on a pull request, and for a changelog.

use std::fmt::Write as _;

use super::super::change::{Change, Diff, Level};
use super::super::kind::Fate;
use super::{asked, classes, counts, further, notes, place, places, reason, remarks};
use crate::wrap::one_line;

/// The longest comment that GitHub accepts, in characters.
pub(crate) const LIMIT: usize = 65_536;
/// The space reserved for lines about omitted changes.
const RESERVE: usize = 600;
/// The limit of unfolded lists.
const SHORT: usize = 15;

/// Formats a comment for a pull request: counts, then breaking changes, then the rest in folded lists. It stays within GitHub's limit and
/// states what it omits.
pub fn markdown(diff: &Diff) -> String {
    let notes: String = notes(diff)
        .iter()
        .map(|note| format!("> {note}\n\n"))
        .collect();
    if diff.is_empty() {
        let told = match diff.left_out {
            0 => "The API did not change.",
            _ => "No changes of the classes that are shown.",
        };
        return format!("**{told}**\n\n{notes}").trim_end().to_owned() + "\n";
    }
    let known = diff.counts();
    let changed = match known.wire_breaking {
        0 => "changed",
        _ => "breaks on the wire",
    };
    let mut out = format!(
        "**{}**\n\n| | breaking | compatible |\n|---|---:|---:|\n| wire | {} | {} |\n| Rust | {} | {} |\n\n",
        match diff.release() {
            Level::None => format!("The API {changed}; the crate does not change."),
            level => format!("The API {changed}; the crate needs a {level} release."),
        },
        known.wire_breaking,
        known.wire_compatible,
        known.rust_major,
        known.rust_minor + known.rust_patch,
    );
    for (title, changes) in classes(diff) {
        section(&mut out, title, &changes);
    }
    out.push_str(&notes);
    let _ = writeln!(out, "{}; {}.", counts(diff), asked(diff));
    out
}

/// Formats a list. Long lists are folded; lists that exceed the limit of the comment are cut.
fn section(out: &mut String, title: &str, changes: &[&Change]) {
    if changes.is_empty() {
        return;
    }
    let is_folded = changes.len() > SHORT;
    let (open, close) = if is_folded {
        let open = format!(
            "<details><summary><b>{title}</b> ({})</summary>\n\n",
            changes.len()
        );
        (open, "\n</details>\n\n")
    } else {
        (format!("### {title}\n\n"), "\n")
    };
    if length(out) + length(&open) + 2 * RESERVE > LIMIT {
        let _ = writeln!(
            out,
            "{title}: {} changes, left out for length.\n",
            changes.len()
        );
        return;
    }
    out.push_str(&open);
    let mut size = length(out);
    for (index, change) in changes.iter().enumerate() {
        let item = item(change);
        size += length(&item);
        if size + 2 * RESERVE > LIMIT {
            let _ = writeln!(
                out,
                "- … and {} more, left out for length",
                changes.len() - index
            );
            break;
        }
        out.push_str(&item);
    }
    out.push_str(close);
}

fn length(text: &str) -> usize {
    text.chars().count()
}

fn item(change: &Change) -> String {
    let subject = match change.subject.name() {
        "" => change.subject.word().to_owned(),
        name => format!("{} {}", change.subject.word(), code(name)),
    };
    let mut line = format!("- {subject}: {}", sentence(change));
    let mut told: Vec<String> = Vec::new();
    if change.rust.level > Level::Patch {
        let first = change
            .rust
            .items
            .first()
            .map(|item| format!(" {}", code(&item.path)));
        let more = match change.rust.items.len() {
            0 | 1 => String::new(),
            count => format!(" and {} more", count - 1),
        };
        told.push(format!(
            "Rust {}{}{more}",
            change.rust.level,
            first.unwrap_or_default()
        ));
    }
    told.extend(reason(change));
    told.extend(further(change));
    told.extend(places(change).iter().map(|spot| code(&place(spot))));
    if !told.is_empty() {
        let _ = write!(line, "<br>{}", told.join("; "));
    }
    line.push('\n');
    line
}

/// Formats lines for a changelog: breaking changes, additions, other changes. All descriptions share one line.
pub fn changelog(diff: &Diff) -> String {
    let mut out = String::new();
    let is_new = |change: &Change| change.kind.fate() == Fate::Added;
    let of = |wanted: &dyn Fn(&Change) -> bool| {
        let told = diff
            .changes
            .iter()
            .filter(|change| !change.docs && !change.is_noise());
        told.filter(|change| wanted(change)).collect::<Vec<_>>()
    };
    for (title, changes) in [
        ("Breaking", of(&Change::is_breaking)),
        (
            "Added",
            of(&|change| !change.is_breaking() && is_new(change)),
        ),
        (
            "Changed",
            of(&|change| !change.is_breaking() && !is_new(change)),
        ),
    ] {
        if changes.is_empty() {
            continue;
        }
        let _ = writeln!(out, "### {title}\n");
        for change in changes {
            let name = match change.subject.name() {
                "" => change.subject.word().to_owned(),
                name => code(name),
            };
            let also = match change.also.len() {
                0 => String::new(),
                count => format!(" and {count} more operations"),
            };
            let _ = writeln!(out, "- {name}{also}: {}", sentence(change));
        }
        out.push('\n');
    }
    for remark in remarks(diff) {
        let _ = writeln!(out, "{remark}\n");
    }
    match diff.counts().docs {
        0 => {}
        1 => out.push_str("One description or example changed.\n"),
        docs => {
            let _ = writeln!(out, "{docs} descriptions and examples changed.");
        }
    }
    out
}

/// Returns the sentence of a change with its values as code.
fn sentence(change: &Change) -> String {
    let mut text = change.kind.words().to_owned();
    if let Some(part) = &change.part {
        let _ = write!(text, " {}", code(part));
    }
    if let Some(values) = change.values(code) {
        let _ = write!(text, ": {values}");
    }
    text
}

/// Formats any text as code. Long values are cut; back-ticks and line ends are replaced.
fn code(text: &str) -> String {
    const MOST: usize = 120;
    let plain: String = text
        .chars()
        .map(|c| if c == '`' { '\'' } else { c })
        .collect();
    let mut plain = one_line(&plain);
    if plain.chars().count() > MOST {
        plain = plain.chars().take(MOST).collect::<String>() + "…";
    }
    format!("`{plain}`")
}
