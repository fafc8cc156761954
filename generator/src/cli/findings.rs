//! `pagewire findings`.

use std::fmt::Write as _;

use super::args::{FindingsArgs, ReportFormat, RuntimeArgs};
use super::commands::{Cli, Stop};
use super::explain::print;
use crate::diagnostics::{Findings, Human, Sources, Tally, write_json};
use crate::run;

impl Cli<'_> {
    /// Writes what was found in the pages, to standard output or to the file that `--out` names.
    pub(super) fn found(&mut self, args: &FindingsArgs) -> Result<String, Stop> {
        let inputs = self.inputs(&args.pages);
        let text = if args.upstream {
            let tags = args.pages.tags.as_ref();
            let options = self.rust_options(None, tags, &RuntimeArgs::default());
            let report = run::upstream(&mut self.session, &inputs, &options, args.out.as_deref())?;
            match args.format {
                ReportFormat::Markdown => report.to_string(),
                ReportFormat::Json => report.to_json().map_err(unwritable)?,
            }
        } else {
            run::described(&mut self.session, &inputs)?;
            self.session.findings.sort();
            let (findings, sources) = (&self.session.findings, &self.session.sources);
            match args.format {
                ReportFormat::Markdown => markdown(findings, sources).map_err(unwritable)?,
                ReportFormat::Json => array(findings, sources).map_err(unwritable)?,
            }
        };
        // They are in the report; nobody wants to read them twice.
        self.session.findings = Findings::new();
        match &args.out {
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
    let mut text =
        "# Findings\n\n| Severity | Code | Count | Meaning |\n| --- | --- | ---: | --- |\n"
            .to_owned();
    for Tally {
        severity,
        code,
        count,
    } in findings.tally()
    {
        // Writing to a string does not fail.
        let _ = writeln!(
            text,
            "| {severity} | {code} | {count} | {} |",
            code.meaning().replace('|', "\\|")
        );
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
