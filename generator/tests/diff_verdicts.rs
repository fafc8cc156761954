//! The verdicts of `pagewire diff`, pair by pair, beside those of oasdiff
//! (<https://github.com/oasdiff/oasdiff>, `checker/rules.go`, read in November 2026): its ERR and
//! WARN are breaking here, its INFO is not. Where the two differ the pair says why.
//!
//! The table is printed in `docs/diff-verdicts.md`; `UPDATE_GOLDEN=1` writes it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at what it did not expect"
)]

mod alike;
mod documents;
mod edges;
mod forms;
mod later;
mod oasdiff;
mod rare;
mod swagger;
mod values;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::LazyLock;

use rayon::prelude::*;

use pagewire::diff::{Diff, Effect, Kind, compare};
use serde_json::Value;

use oasdiff::Level;

/// What a change means for requests and for responses.
pub(crate) type Effects = (Effect, Effect);

/// One line of the table: a change, there and back.
pub(crate) struct Line {
    pub(crate) name: String,
    pub(crate) place: String,
    /// The documents, in each form that means the same.
    pub(crate) forms: Vec<(Value, Value)>,
    pub(crate) there: Effects,
    pub(crate) back: Effects,
    /// What oasdiff says there and back: its rule, and its level.
    pub(crate) rules: [Option<(String, Level)>; 2],
    /// Why oasdiff is not followed.
    pub(crate) why: &'static str,
}

fn diff(old: &Value, new: &Value) -> Diff {
    let read = |value: &Value| {
        pagewire::spec::from_text(&value.to_string(), Path::new("pair.json")).unwrap()
    };
    compare(&read(old), &read(new)).unwrap()
}

fn effects(diff: &Diff) -> Effects {
    let wires = diff.changes.iter().map(|change| &change.wire);
    wires.fold((Effect::None, Effect::None), |worst, wire| {
        (worst.0.max(wire.request), worst.1.max(wire.response))
    })
}

fn lines() -> Vec<Line> {
    let mut lines = values::lines();
    lines.extend(documents::lines());
    lines
}

/// What every pair brings about: the wrong verdicts, and the kinds of changes.
static FOUND: LazyLock<(Vec<String>, BTreeSet<&'static str>)> = LazyLock::new(|| {
    let found: Vec<(Vec<String>, BTreeSet<&'static str>)> =
        lines().par_iter().map(judged).collect();
    let mut all = (Vec::new(), BTreeSet::new());
    for (wrong, kinds) in found {
        all.0.extend(wrong);
        all.1.extend(kinds);
    }
    all
});

fn judged(line: &Line) -> (Vec<String>, BTreeSet<&'static str>) {
    let (mut wrong, mut kinds) = (Vec::new(), BTreeSet::new());
    for (index, (old, new)) in line.forms.iter().enumerate() {
        for (way, one, other, expected) in [
            ("there", old, new, line.there),
            ("back", new, old, line.back),
        ] {
            let diff = diff(one, other);
            kinds.extend(diff.changes.iter().map(|change| change.kind.code()));
            if effects(&diff) != expected {
                wrong.push(format!(
                    "{} of {}, form {index}, {way}: {:?}, not {expected:?}\n{}",
                    line.name,
                    line.place,
                    effects(&diff),
                    pagewire::diff::text(&diff)
                ));
            }
        }
    }
    (wrong, kinds)
}

#[test]
fn every_pair_has_its_verdict_in_every_form_and_both_ways() {
    let wrong = &FOUND.0;
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn oasdiff_says_the_same_but_where_a_reason_is_given() {
    let mut wrong = Vec::new();
    for line in lines() {
        let mut differs = false;
        for (effects, rule) in [line.there, line.back].iter().zip(&line.rules) {
            if let Some((_, level)) = rule {
                let is_breaking = effects.0.max(effects.1) == Effect::Breaking;
                differs |= is_breaking != (*level != Level::Info);
            }
        }
        if differs == line.why.is_empty() {
            wrong.push(format!("{} of {}", line.name, line.place));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_reference_in_place_of_an_equal_schema_is_no_change_on_the_wire() {
    for (name, inline, referred) in values::same() {
        for (old, new) in [(&inline, &referred), (&referred, &inline)] {
            let diff = diff(old, new);
            let kinds: Vec<Kind> = diff.changes.iter().map(|change| change.kind).collect();
            let is_named_only = kinds.iter().all(|kind| {
                matches!(
                    kind,
                    Kind::CrateRenamed
                        | Kind::CarrierAdded
                        | Kind::CarrierRemoved
                        | Kind::EnumAdded
                        | Kind::EnumRemoved
                )
            });
            assert!(is_named_only, "{name}: {}", pagewire::diff::text(&diff));
        }
    }
}

#[test]
fn the_table_in_the_documentation_is_this_one() {
    let mut out = String::from(HEAD);
    let mut pairs = 0;
    let word = |effects: Effects| {
        let worst = effects.0.max(effects.1);
        worst.as_str()
    };
    let rule = |rule: &Option<(String, Level)>| match rule {
        Some((rule, level)) => format!("`{rule}` {}", level.word()),
        None => "–".to_owned(),
    };
    let _ = writeln!(
        out,
        "| Change | Of | There | oasdiff | Back | oasdiff | Why it differs |\n|---|---|---|---|---|---|---|"
    );
    for line in lines() {
        pairs += 1;
        let _ = writeln!(
            out,
            "| {} | {} | {} | {} | {} | {} | {} |",
            line.name,
            line.place,
            word(line.there),
            rule(&line.rules[0]),
            word(line.back),
            rule(&line.rules[1]),
            line.why
        );
    }
    let kinds: Vec<&str> = FOUND.1.iter().copied().collect();
    let _ = writeln!(
        out,
        "\n{pairs} pairs, each compared both ways. Together they bring about these kinds of changes: `{}`.",
        kinds.join("`, `")
    );
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/diff-verdicts.md");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &out).unwrap();
    }
    let known = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        known == out,
        "docs/diff-verdicts.md differs; UPDATE_GOLDEN=1 writes it"
    );
    assert!(pairs >= 200, "{pairs} pairs");
}

/// What stands above the table.
const HEAD: &str = "# What `pagewire diff` says, pair by pair\n\n\
This table is written by the test `generator/tests/diff_verdicts.rs`, which also checks it. *There* is the verdict on the\n\
change as it is named, *Back* the one on its reverse; both are the worse of requests and responses. Every schema is\n\
compared written in place, by `$ref`, and changing from one to the other: the verdicts are the same.\n\n\
The point of view is a client made from the old document that meets a server of the new one.\n\n\
Beside each verdict stands the rule of [oasdiff](https://github.com/oasdiff/oasdiff) that applies (`checker/rules.go`,\n\
November 2026): its levels ERR and WARN mean breaking, INFO does not. A dash: it has no rule.\n\n";
