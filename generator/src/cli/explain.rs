//! `pagewire explain`.

use std::io::Write as _;

use super::args::{ExplainArgs, ExplainFormat, RuntimeArgs};
use super::commands::{Cli, Stop};
use crate::diagnostics::Severity;
use crate::run;

impl Cli<'_> {
    /// Prints the chain behind each name, all of them or none.
    pub(super) fn explain(&mut self, args: &ExplainArgs) -> Result<String, Stop> {
        let options = self.rust_options(None, args.pages.tags.as_ref(), &RuntimeArgs::default());
        let inputs = self.inputs(&args.pages);
        let found = run::explain(&mut self.session, &inputs, &options, &args.name);
        // What is wrong with the pages was not asked for.
        let findings = &mut self.session.findings;
        findings.retain(|finding| finding.severity() == Severity::Error);
        let found = found?;
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
        Ok(String::new())
    }
}

/// Writes to standard output. A reader that went away is no reason to fail.
pub(super) fn print(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}
