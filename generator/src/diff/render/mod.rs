//! Output formats for differences: text for a terminal, Markdown for a pull request or a changelog, annotations for a workflow, JSON.

mod brief;
mod github;
mod json;
mod markdown;
mod text;

pub use github::github;
pub use json::json;
pub(crate) use markdown::LIMIT as COMMENT_LIMIT;
pub use markdown::{changelog, markdown};
pub use text::{details, text};

use super::change::{Change, Counts, Diff, Level, Side, Spot};
use super::effect::Effect;
use super::kind::Fate;
use super::relation::Relation;

/// Returns the message for an empty result.
pub(super) const fn nothing(diff: &Diff) -> &'static str {
    if diff.left_out == 0 {
        "no changes"
    } else {
        "no changes of the classes that are shown"
    }
}

/// Returns the counts in one line.
pub(super) fn counts(diff: &Diff) -> String {
    let Counts {
        all,
        wire_breaking,
        wire_compatible,
        rust_major,
        rust_minor,
        rust_patch,
        docs,
    } = diff.counts();
    let changes = if all == 1 { "change" } else { "changes" };
    format!(
        "{all} {changes}: on the wire {wire_breaking} breaking, {wire_compatible} compatible; in Rust {rust_major} \
         major, {rust_minor} minor, {rust_patch} patch; {docs} of descriptions only"
    )
}

/// Groups the changes by their meaning for readers, the most severe group first.
pub(crate) fn classes(diff: &Diff) -> [(&'static str, Vec<&Change>); 5] {
    let of = |wanted: &dyn Fn(&Change) -> bool| {
        let changes = diff.changes.iter();
        changes.filter(|change| wanted(change)).collect::<Vec<_>>()
    };
    [
        (
            "Breaking on the wire",
            of(&|c| c.wire.effect() == Effect::Breaking),
        ),
        (
            "Breaking in Rust only",
            of(&|c| c.wire.effect() != Effect::Breaking && c.rust.level == Level::Major),
        ),
        (
            "Compatible",
            of(&|c| !c.is_breaking() && !c.docs && !c.is_noise()),
        ),
        (
            "Descriptions and examples",
            of(&|c| c.docs && !c.is_breaking()),
        ),
        ("Without effect", of(&Change::is_noise)),
    ]
}

/// Returns the release that all changes require, in one line.
pub(crate) fn asked(diff: &Diff) -> String {
    match diff.release() {
        Level::None => "the crate needs no release".to_owned(),
        level => format!("the crate needs a {level} release"),
    }
}

/// Returns the reasons why the inputs are less comparable, one line each.
pub(super) fn remarks(diff: &Diff) -> Vec<String> {
    let unread = diff.unread.iter().map(|unread| {
        let at = match &unread.spot {
            Some(spot) => place(spot),
            None => format!("{} document, {}", unread.side, unread.pointer),
        };
        let further = match unread.further {
            0 => String::new(),
            1 => ", nor at one more place".to_owned(),
            count => format!(", nor at {count} more places"),
        };
        let message = &unread.message;
        format!("{at}: {message}; what it stands for is not compared there{further}")
    });
    diff.remarks.iter().cloned().chain(unread).collect()
}

/// Returns the differences that come from the inputs and not from the API, one line each.
pub(crate) fn notes(diff: &Diff) -> Vec<String> {
    let count = |relation| {
        let changes = diff.changes.iter();
        changes
            .filter(|change| change.relation == Some(relation))
            .count()
    };
    let lines = [
        (
            count(Relation::Forgotten),
            "types are known from the old input only; if it is pages, `--evidence` with them lets the new pages use what \
             they tell",
        ),
        (
            count(Relation::Unsourced),
            "parts are known from a second source only, without which the other input was made, or from samples alone; \
             compare inputs that were made with the same sources",
        ),
    ];
    let counted = lines.into_iter().filter(|(count, _)| *count > 0);
    let mut told: Vec<String> = counted
        .map(|(count, words)| format!("{count} {words}"))
        .collect();
    told.extend(remarks(diff));
    told.extend(match diff.left_out {
        0 => None,
        1 => Some("1 other change is not shown (--only)".to_owned()),
        count => Some(format!("{count} other changes are not shown (--only)")),
    });
    told
}

/// Returns the directions and the reason of the effect on the wire: `requests: calls of it fail`.
pub(crate) fn reason(change: &Change) -> Option<String> {
    let wire = &change.wire;
    let effect = wire.effect();
    if effect == Effect::None {
        let is_guess = matches!(
            change.relation,
            Some(Relation::Learned | Relation::Forgotten | Relation::Unsourced)
        );
        return is_guess.then(|| wire.reason.to_owned());
    }
    let directions = match (wire.request == effect, wire.response == effect) {
        (true, true) => "requests and responses",
        (true, false) => "requests",
        _ => "responses",
    };
    Some(format!("{directions}: {}", wire.reason))
}

/// Returns the most useful places: those of the new side, or else those of the old one.
pub(crate) fn places(change: &Change) -> Vec<&Spot> {
    let is_gone = change.kind.fate() == Fate::Removed;
    let wanted = if is_gone { Side::Old } else { Side::New };
    change
        .places
        .iter()
        .filter(|spot| spot.side == wanted)
        .collect()
}

/// Returns the other operations that have the change or reach its subject: `and 12 more operations`.
pub(crate) fn further(change: &Change) -> Option<String> {
    match (change.also.len(), change.reached_by) {
        (0, 0) => None,
        (0, 1) => Some("one operation reaches it".to_owned()),
        (0, reached) => Some(format!("{reached} operations reach it")),
        (1, _) => Some(format!("likewise {}", change.also[0])),
        (also, _) => Some(format!(
            "likewise {also} more operations, such as {}",
            change.also[0]
        )),
    }
}

/// Formats a place like compilers do. Columns matter only in documents, which may consist of one line.
pub(super) fn place(spot: &Spot) -> String {
    match spot.what {
        "spec" => format!("{}:{}:{}", spot.file, spot.line, spot.column),
        _ => format!("{}:{}", spot.file, spot.line),
    }
}
