//! `pagewire explain`.

use std::io::Write as _;

use super::args::{ExplainArgs, ExplainFormat, RuntimeArgs};
use super::commands::{Cli, Stop};
use crate::diagnostics::Severity;
use crate::explain::Explained;
use crate::run;

impl Cli<'_> {
    /// Prints the chain behind each name that something has; the others are an error after that.
    pub(super) fn explain(&mut self, args: &ExplainArgs) -> Result<String, Stop> {
        let options = self.rust_options(None, args.pages.tags.as_ref(), &RuntimeArgs::default());
        let inputs = self.inputs(&args.pages);
        let explained = run::explain(&mut self.session, &inputs, &options, &args.name);
        // What is wrong with the pages was not asked for.
        let findings = &mut self.session.findings;
        findings.retain(|finding| finding.severity() == Severity::Error);
        let Explained { found, unknown } = explained?;
        let text = match args.format {
            ExplainFormat::Text => {
                let all: Vec<String> = found.iter().map(ToString::to_string).collect();
                all.join("\n")
            }
            ExplainFormat::Json => {
                serde_json::to_string_pretty(&found).map_err(|e| {
                    Stop::Unusable(format!("the explanation cannot be written: {e}"))
                })? + "\n"
            }
        };
        print(&text);
        if unknown.is_empty() {
            return Ok(String::new());
        }
        let unknown: Vec<String> = unknown.iter().map(ToString::to_string).collect();
        Err(Stop::Unusable(unknown.join("\n")))
    }
}

/// Writes to standard output. A reader that went away is no reason to fail.
pub(super) fn print(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}
