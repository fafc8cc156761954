//! The differences between two releases as an HTML page. Readers can filter it.

use std::collections::BTreeSet;

use askama::Template;

use super::changes::ChangeRow;
use super::page::{STYLE, parts, policy, spans};
use crate::diff::{self, Change, Diff, Subject};
use crate::figures::Count;

const SCRIPT: &str = include_str!("../../templates/release.js");
/// The limit of unfolded subjects per class.
const MOST_UNFOLDED: usize = 40;
/// The limit of unfolded changes per subject, for breaking changes.
const FEW: usize = 6;

#[derive(Template)]
#[template(path = "release.html")]
struct Page<'a> {
    old: &'a str,
    new: &'a str,
    asked: String,
    all: Count,
    /// The release of the crate that the changes require, in one sentence.
    rust: String,
    notes: Vec<String>,
    tags: Vec<&'a str>,
    classes: Vec<Class<'a>>,
    style: &'static str,
    script: &'static str,
    policy: String,
}

/// Changes with the same meaning for their readers.
struct Class<'a> {
    /// The word for ids and filters.
    id: String,
    title: &'static str,
    is_breaking: bool,
    count: Count,
    shown: Vec<Changed<'a>>,
    folded: Vec<Changed<'a>>,
}

/// A subject, with all of its changes of one class.
struct Changed<'a> {
    kind: &'static str,
    name: &'a str,
    is_open: bool,
    rows: Vec<Row>,
}

struct Row {
    change: ChangeRow,
    advice: Option<&'static str>,
    /// The indices of the tags in the page's list.
    tags: String,
}

/// Returns the self-contained page with all changes and a script that filters them. `old` and `new` are the names of the two releases.
///
/// # Errors
/// When the template cannot be filled, which no diff causes.
pub fn release_page(diff: &Diff, old: &str, new: &str) -> Result<String, askama::Error> {
    let tags: BTreeSet<&str> = diff
        .changes
        .iter()
        .flat_map(|change| change.tags.iter().map(String::as_str))
        .collect();
    let tags: Vec<&str> = tags.into_iter().collect();
    let classes = diff::classes(diff)
        .into_iter()
        .filter(|(_, changes)| !changes.is_empty())
        .map(|(title, changes)| Class::of(title, &changes, &tags))
        .collect();
    Page {
        old,
        new,
        asked: diff::asked(diff),
        all: Count(diff.changes.len()),
        rust: in_rust(diff),
        notes: diff::notes(diff),
        tags,
        classes,
        style: STYLE,
        script: SCRIPT,
        policy: policy(STYLE, SCRIPT),
    }
    .render()
}

fn in_rust(diff: &Diff) -> String {
    let counts = diff.counts();
    let [major, minor, patch] =
        [counts.rust_major, counts.rust_minor, counts.rust_patch].map(Count);
    format!("In Rust {major} are major, {minor} minor and {patch} patches.")
}

impl<'a> Class<'a> {
    fn of(title: &'static str, changes: &[&'a Change], tags: &[&str]) -> Self {
        let is_breaking = changes.iter().any(|change| change.is_breaking());
        let mut shown: Vec<Changed<'a>> = Vec::new();
        let mut last: Option<&Subject> = None;
        // The changes of one subject are consecutive.
        for change in changes {
            let row = Row::of(change, tags);
            match shown.last_mut() {
                Some(changed) if last == Some(&change.subject) => changed.rows.push(row),
                _ => shown.push(Changed {
                    kind: change.subject.word(),
                    name: change.subject.name(),
                    is_open: false,
                    rows: vec![row],
                }),
            }
            last = Some(&change.subject);
        }
        for changed in &mut shown {
            changed.is_open = is_breaking && changed.rows.len() <= FEW;
        }
        let folded = shown.split_off(shown.len().min(MOST_UNFOLDED));
        Self {
            id: title.to_lowercase().replace(' ', "-"),
            title,
            is_breaking,
            count: Count(changes.len()),
            shown,
            folded,
        }
    }
}

impl Changed<'_> {
    fn count(&self) -> Count {
        Count(self.rows.len())
    }
}

impl Row {
    fn of(change: &Change, tags: &[&str]) -> Self {
        let places = change
            .tags
            .iter()
            .filter_map(|tag| tags.binary_search(&tag.as_str()).ok())
            .map(|place| place.to_string());
        Self {
            change: ChangeRow::of(change),
            advice: change.advice(),
            tags: places.collect::<Vec<_>>().join(" "),
        }
    }
}
