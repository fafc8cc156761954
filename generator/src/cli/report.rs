//! `pagewire report`.

use std::path::PathBuf;

use super::args::ReportArgs;
use super::commands::{Cli, Stop, split};
use super::explain::print;
use crate::diagnostics::Findings;
use crate::files::OutputTree;
use crate::run::{self, Foreign, Layout, Reported};

impl Cli<'_> {
    /// Writes the page, and prints its path.
    pub(super) fn report(&mut self, args: &ReportArgs) -> Result<String, Stop> {
        let reported = Reported {
            inputs: self.inputs(&args.pages),
            own: args.pages.docs.is_empty(),
            since: args.since.clone(),
            figures: args.figures.clone(),
        };
        let report = run::report(&mut self.session, &self.layout, &reported)?;
        // They are in the report; nobody wants to read them twice. They are what it is about, so none forbids it.
        self.session.findings = Findings::new();
        let html = report
            .to_html()
            .map_err(|e| Stop::Unusable(format!("the report cannot be written: {e}")))?;
        let file = args.out.clone();
        let file: PathBuf = file.unwrap_or_else(|| self.layout.join(Layout::REPORT));
        let (folder, name) = split(&file);
        let mut tree = OutputTree::new();
        tree.add(&name, html)?;
        self.session.write(&tree, &folder, Foreign::Replace)?;
        print(&format!("{}\n", file.display()));
        Ok(String::new())
    }
}
