//! `pagewire findings`.

use std::fmt::Write as _;
use std::path::Path;

use super::args::ReportFormat;
use super::commands::{Run, Stop};
use super::explain::print;
use crate::diagnostics::{Findings, Human, Sources, Tally, write_json};
use crate::explain::upstream;

impl Run<'_> {
    /// Writes what was found in the pages, to standard output or to the file that `--out` names.
    pub(super) fn found(&mut self, upstream: bool, format: ReportFormat) -> Result<String, Stop> {
        let (api, described) = self.described()?;
        self.findings.sort();
        let findings = std::mem::take(&mut self.findings);
        let text = if upstream {
            let docs = self.docs();
            let roots: Vec<&Path> = docs.iter().map(AsRef::as_ref).collect();
            let report = self.with_world(&api, &described, |world| {
                upstream::report(world, &findings, &roots)
            });
            match format {
                ReportFormat::Markdown => report.to_string(),
                ReportFormat::Json => report.to_json().map_err(unwritable)?,
            }
        } else {
            match format {
                ReportFormat::Markdown => markdown(&findings, &self.sources).map_err(unwritable)?,
                ReportFormat::Json => array(&findings, &self.sources).map_err(unwritable)?,
            }
        };
        match &self.global.out {
            None => print(&text),
            Some(file) => std::fs::write(file, text).map_err(|e| {
                Stop::Unusable(format!("cannot write the report `{}`: {e}", file.display()))
            })?,
        }
        Ok(String::new())
    }
}

fn unwritable(error: impl std::fmt::Display) -> Stop {
    Stop::Unusable(format!("the report cannot be written: {error}"))
}

/// A tally, and the findings as they are shown on a terminal.
fn markdown(findings: &Findings, sources: &Sources) -> std::io::Result<String> {
    let mut text = "# Findings\n\n| Severity | Code | Count |\n| --- | --- | ---: |\n".to_owned();
    for Tally {
        severity,
        code,
        count,
    } in findings.tally()
    {
        // Writing to a string does not fail.
        let _ = writeln!(text, "| {severity} | {code} | {count} |");
    }
    if findings.is_empty() {
        return Ok("# Findings\n\nNone.\n".to_owned());
    }
    let mut shown = Vec::new();
    Human::plain()
        .limit(usize::MAX)
        .write(findings, sources, &mut shown)?;
    let shown = String::from_utf8_lossy(&shown);
    let _ = write!(text, "\n```text\n{}\n```\n", shown.trim_end());
    Ok(text)
}

/// A JSON array of what `--message-format json` gives line by line.
fn array(findings: &Findings, sources: &Sources) -> std::io::Result<String> {
    let mut lines = Vec::new();
    write_json(findings, sources, &mut lines)?;
    let text = String::from_utf8_lossy(&lines);
    let lines: Vec<&str> = text.lines().collect();
    Ok(format!("[\n{}\n]\n", lines.join(",\n")))
}
