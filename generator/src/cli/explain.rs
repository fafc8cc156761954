//! `pagewire explain`.

use std::io::Write as _;

use super::args::ExplainFormat;
use super::commands::{CRATE, Run, SPEC, Stop};
use crate::diagnostics::Severity;
use crate::explain::{World, explain};
use crate::pipeline::Described;
use crate::recover::Api;
use crate::rust;

impl Run<'_> {
    /// Prints the chain behind each name, all of them or none.
    pub(super) fn explain(
        &mut self,
        names: &[String],
        format: ExplainFormat,
    ) -> Result<String, Stop> {
        let (api, described) = self.described()?;
        let found = self.with_world(&api, &described, |world| explain(names, world));
        // What is wrong with the pages was not asked for.
        self.findings.retain(|f| f.severity == Severity::Error);
        let found = found.map_err(|missing| Stop::Unusable(missing.to_string()))?;
        let text = match format {
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

    /// Calls `look` with all that this run knows.
    pub(super) fn with_world<T>(
        &mut self,
        api: &Api,
        described: &Described,
        look: impl FnOnce(&World<'_>) -> T,
    ) -> T {
        self.progress.stage("naming Rust items");
        let items = rust::items(&described.document, &self.rust_options());
        self.progress.end();
        look(&World {
            api,
            document: &described.document,
            text: &described.text,
            file: SPEC,
            sources: &self.sources,
            changes: &described.changes,
            items: &items,
            folder: CRATE,
        })
    }
}

/// Writes to standard output. A reader that went away is no reason to fail.
pub(super) fn print(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}
