//! The number of findings per code.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::Serialize;

use super::{Code, Finding, Severity};

/// A line of the summary: the number of findings with a code and severity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Tally {
    /// The severity of the findings.
    pub severity: Severity,
    /// Their code.
    pub code: Code,
    /// Their number.
    pub count: usize,
}

impl Tally {
    /// Counts findings by severity and code. The most severe come first; codes of the same severity are in alphabetical order.
    pub fn of<'f>(findings: impl IntoIterator<Item = &'f Finding>) -> Vec<Self> {
        let mut counts = BTreeMap::<(Reverse<Severity>, Code), usize>::new();
        for finding in findings {
            *counts
                .entry((Reverse(finding.severity()), finding.code))
                .or_default() += 1;
        }
        counts
            .into_iter()
            .map(|((Reverse(severity), code), count)| Self {
                severity,
                code,
                count,
            })
            .collect()
    }

    /// Formats the counts as aligned lines of text, each with a line feed. Without counts, a single line.
    pub fn render(tallies: &[Self]) -> String {
        if tallies.is_empty() {
            return "no findings\n".to_owned();
        }
        let code_width = tallies
            .iter()
            .map(|tally| tally.code.as_str().len())
            .max()
            .unwrap_or(0);
        let count_width = tallies
            .iter()
            .map(|tally| tally.count.to_string().len())
            .max()
            .unwrap_or(0);
        tallies
            .iter()
            .map(
                |Self {
                     severity,
                     code,
                     count,
                 }| {
                    format!("{severity:<7}  {code:<code_width$}  {count:>count_width$}\n")
                },
            )
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::Findings;
    use super::*;

    #[test]
    fn the_worst_severity_comes_first_and_codes_are_alphabetical() {
        let findings: Findings = [
            Finding::new(Code::DocsTitle, ""),
            Finding::new(Code::OverlayPath, ""),
            Finding::new(Code::DocsCrlf, ""),
            Finding::new(Code::DocsNotice, ""),
            Finding::new(Code::DocsTitle, ""),
        ]
        .into_iter()
        .collect();
        let text = Tally::render(&findings.tally());
        assert_eq!(
            text,
            "error    overlay::path  1\nwarning  docs::notice   1\nnote     docs::crlf     1\nnote     docs::title    2\n"
        );
    }

    #[test]
    fn nothing_found_is_said_in_words() {
        assert_eq!(Tally::render(&Findings::new().tally()), "no findings\n");
    }
}
