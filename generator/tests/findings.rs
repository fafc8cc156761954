//! Every kind of finding is on `docs/findings.md`, and is made somewhere.
//!
//! `UPDATE_GOLDEN=1 cargo test -p pagewire --test all findings::` writes the page again.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use pagewire::diagnostics::{Code, Stage};
use regex::Regex;

const HEAD: &str = "\
# Findings

Whatever a stage does not understand, guesses or leaves out is a finding: a code, a severity, one sentence, the place, and
what to do about it. `pagewire findings` lists those of the pages, `--message-format json` prints one JSON object per
finding, and `--allow` sets the worst severity that still lets files be written. A code keeps its name and its meaning once
it is released, so that scripts can filter by it.

An *error* makes the input unusable as it is; with a *warning* something was left out or guessed; a *note* costs nothing.

This page is made from `generator/src/diagnostics/codes.rs`; `UPDATE_GOLDEN=1 cargo test -p pagewire --test all findings::`
writes it again.
";

#[test]
fn the_page_of_findings_has_every_code() {
    let mut page = HEAD.to_owned();
    for stage in Stage::ALL {
        let _ = writeln!(
            page,
            "\n## {}\n\n| Code | Severity | Meaning | What to do |\n| --- | --- | --- | --- |",
            stage.title()
        );
        for code in Code::ALL.iter().filter(|code| code.stage() == *stage) {
            let cell = |text: &str| text.replace('|', "\\|").replace("\\\\|", "\\|");
            let (meaning, remedy) = (cell(code.meaning()), cell(code.remedy()));
            let _ = writeln!(
                page,
                "| `{code}` | {} | {meaning} | {remedy} |",
                code.severity()
            );
        }
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/findings.md");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &page).unwrap();
    }
    assert!(
        std::fs::read_to_string(&path).is_ok_and(|found| found == page),
        "`docs/findings.md` is out of date; run `UPDATE_GOLDEN=1 cargo test -p pagewire --test all findings::`"
    );
}

#[test]
fn every_code_is_made_by_some_stage() {
    let name = Regex::new(r"\bCode::([A-Z]\w+)").unwrap();
    let mut made = BTreeSet::new();
    for entry in walkdir::WalkDir::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        let path = entry.unwrap().into_path();
        let is_test = path.ends_with("tests.rs");
        if path.extension().is_none_or(|extension| extension != "rs") || is_test {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]\nmod tests").next().unwrap();
        made.extend(name.captures_iter(code).map(|found| found[1].to_owned()));
    }
    let unused: Vec<_> = Code::ALL
        .iter()
        .filter(|code| !made.contains(&format!("{code:?}")))
        .collect();
    assert!(unused.is_empty(), "no stage makes {unused:?}");
}
