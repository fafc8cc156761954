//! Formats the report as text.

use std::fmt;

use super::{Entry, Report, RuleReport};
use crate::wrap::one_line;

/// The limit of lines before the details.
const MAX_OVERVIEW: usize = 200;

/// The limit of entries per rule before the details.
const MAX_EXAMPLES: usize = 8;

impl Report {
    /// Formats the report as JSON.
    ///
    /// # Errors
    /// When the JSON writer refuses it, which no report brings about.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }

    /// Returns the number of entries per rule that fit into the overview, next to the counts and the headings.
    fn examples(&self) -> usize {
        const TITLE: usize = 8;
        const HEADING: usize = 5;
        let rules = self.rules.len().max(1);
        let left = MAX_OVERVIEW.saturating_sub(TITLE + rules * (1 + HEADING));
        (left / rules).min(MAX_EXAMPLES)
    }
}

/// Formats the report as Markdown: counts, the most frequent entries, then one list per rule.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries: usize = self.summary.iter().map(|count| count.entries).sum();
        writeln!(f, "# What the reference pages could say better\n")?;
        writeln!(f, "{entries} entries on {} pages.", self.pages)?;
        if self.summary.is_empty() {
            return Ok(());
        }
        writeln!(
            f,
            "\n| Rule | Entries | Pages | What it means |\n| --- | ---: | ---: | --- |"
        )?;
        for count in &self.summary {
            writeln!(
                f,
                "| {} | {} | {} | {} |",
                count.kind, count.entries, count.pages, count.meaning
            )?;
        }
        let examples = self.examples();
        for rule in self.rules.iter().filter(|_| examples > 0) {
            rule.overview(examples, f)?;
        }
        writeln!(f, "\n# Details")?;
        for rule in &self.rules {
            writeln!(f, "\n## {}: {}\n", rule.kind, rule.meaning)?;
            for entry in &rule.entries {
                writeln!(f, "{entry}")?;
            }
        }
        Ok(())
    }
}

impl RuleReport {
    /// Writes the most frequent entries, one line each.
    fn overview(&self, examples: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\n## {}, the most frequent\n", self.kind)?;
        let mut entries: Vec<&Entry> = self.entries.iter().collect();
        entries.sort_by_key(|entry| std::cmp::Reverse(entry.also));
        for entry in entries.iter().take(examples) {
            write!(f, "- ")?;
            entry.link(f)?;
            write!(f, ", {}: {}", entry.what, one_line(&entry.says))?;
            match entry.also {
                0 => writeln!(f)?,
                1 => writeln!(f, " (and in 1 more place)")?,
                also => writeln!(f, " (and in {also} more places)")?,
            }
        }
        match self.entries.len().saturating_sub(examples) {
            0 => Ok(()),
            more => writeln!(f, "- … and {more} more"),
        }
    }
}

impl Entry {
    /// Writes the page and the line, as a link to the page that was read.
    fn link(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = match self.line {
            Some(line) => format!("{}:{line}", self.page),
            None => self.page.clone(),
        };
        match &self.url {
            Some(url) => write!(f, "[{place}](<{url}>)"),
            None => write!(f, "{place}"),
        }
    }
}

/// Formats an entry as a list item.
impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "- ")?;
        self.link(f)?;
        write!(f, ", {}\n  - says: {}", self.what, one_line(&self.says))?;
        if !self.should_say.is_empty() {
            write!(f, "\n  - should say: {}", self.should_say)?;
        }
        for evidence in &self.evidence {
            write!(f, "\n  - evidence: {evidence}")?;
        }
        match self.also {
            0 => Ok(()),
            1 => write!(f, "\n  - the same is in 1 other place"),
            more => write!(f, "\n  - the same is in {more} other places"),
        }
    }
}
