//! The report as text.

use std::fmt;

use super::{Entry, Report};

impl Report {
    /// The report as JSON.
    ///
    /// # Errors
    /// When the JSON writer refuses it, which no report brings about.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }
}

/// The report as Markdown: a summary by kind, then page by page.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries: usize = self.summary.iter().map(|count| count.entries).sum();
        writeln!(f, "# What the reference pages could say better\n")?;
        writeln!(f, "{entries} entries on {} pages.", self.pages.len())?;
        if !self.summary.is_empty() {
            writeln!(
                f,
                "\n| Kind | Entries | What it means |\n| --- | ---: | --- |"
            )?;
        }
        for count in &self.summary {
            writeln!(
                f,
                "| {} | {} | {} |",
                count.kind, count.entries, count.meaning
            )?;
        }
        for page in &self.pages {
            writeln!(f, "\n## {}\n", page.page)?;
            if let Some(url) = &page.url {
                writeln!(f, "<{url}>\n")?;
            }
            for entry in &page.entries {
                writeln!(f, "{entry}")?;
            }
        }
        Ok(())
    }
}

/// A list item.
impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "- Line {line}, ")?,
            None => write!(f, "- ")?,
        }
        write!(f, "{} ({})\n  - says: {}", self.what, self.kind, self.says)?;
        if !self.should_say.is_empty() {
            write!(f, "\n  - should say: {}", self.should_say)?;
        }
        for evidence in &self.evidence {
            write!(f, "\n  - evidence: {evidence}")?;
        }
        match self.also {
            0 => Ok(()),
            1 => write!(f, "\n  - the same stands in 1 other place"),
            more => write!(f, "\n  - the same stands in {more} other places"),
        }
    }
}
