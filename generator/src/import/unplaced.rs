//! Our own descriptions of parts that the reference no longer has.
//!
//! An update never discards a description. Descriptions without a place on the new pages are kept in one file, until a maintainer moves or
//! deletes them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use crate::diagnostics::{Code, Finding, Findings, Place};
use crate::text::without_mark;
use crate::wording::in_words;
use crate::wrap::one_line;

/// The file for such descriptions, below the page tree.
pub const UNPLACED: &str = "unplaced.yaml";

/// The space for the line about texts that are left out.
const REST: usize = 60;

const HEADER: &str = "\
# Our own words for parts of the API that the reference does not have any more, by the operation, carrier or enum and
# its part. An import adds to this file and never takes from it: move each text to its new page, or delete it here.
";

/// The texts by what they described.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Unplaced(BTreeMap<String, String>);

impl Unplaced {
    /// Reads the texts of a file. For a file in another format, reports a warning and returns `None`. Such a file must not be overwritten.
    pub fn read(text: &str, file: &str, findings: &mut Findings) -> Option<Self> {
        let text = without_mark(text);
        if text
            .lines()
            .all(|line| line.trim().is_empty() || line.starts_with('#'))
        {
            return Some(Self::default());
        }
        serde_yaml::from_str(text)
            .map_err(|error| {
                let finding = Finding::new(
                    Code::ImportUnplacedMalformed,
                    format!(
                        "the file of unplaced words cannot be read: {}",
                        in_words(&error)
                    ),
                );
                findings.push(
                    finding
                        .at(Place::file(file))
                        .help("correct it, or delete it; it would be written over"),
                );
            })
            .ok()
    }

    /// Adds texts, and reports each new one.
    pub fn add(
        &mut self,
        texts: impl IntoIterator<Item = (String, String)>,
        file: &str,
        findings: &mut Findings,
    ) {
        for (part, text) in texts {
            if self.0.get(&part).is_some_and(|known| *known == text) {
                continue;
            }
            findings.push(finding(&part, &text, file));
            // A second text for the same part does not replace the first.
            let key = (0..)
                .map(|n| {
                    if n == 0 {
                        part.clone()
                    } else {
                        format!("{part} ({})", n + 1)
                    }
                })
                .find(|key| self.0.get(key).is_none_or(|known| *known == text));
            self.0.insert(key.unwrap_or(part), text);
        }
    }

    /// Returns a finding for each text of the file.
    pub fn findings(&self, file: &str) -> impl Iterator<Item = Finding> {
        self.0
            .iter()
            .map(move |(part, text)| finding(part, text, file))
    }

    /// Formats a section for the comment on a pull request, of at most `limit` characters if that is enough for its first lines. Without
    /// texts, it is empty.
    pub fn markdown(&self, limit: usize) -> String {
        if self.0.is_empty() {
            return String::new();
        }
        let mut out = format!(
            "\n### Descriptions without a place\n\nThe reference no longer has the parts that these describe. `{UNPLACED}` keeps them until they \
             are moved to other pages or deleted.\n\n"
        );
        let mut size = out.chars().count();
        for (index, (part, text)) in self.0.iter().enumerate() {
            let line = format!("- `{}`: {}\n", part.replace('`', "'"), one_line(text));
            size += line.chars().count();
            if size + REST > limit {
                let more = self.0.len() - index;
                let _ = writeln!(out, "- … and {more} more, left out for length");
                break;
            }
            out.push_str(&line);
        }
        out
    }

    /// Returns the contents of the file, or `None` if there are no texts.
    ///
    /// # Errors
    /// Those of the YAML writer. No text is known to cause one.
    pub fn to_yaml(&self) -> Result<Option<String>, serde_yaml::Error> {
        if self.0.is_empty() {
            return Ok(None);
        }
        Ok(Some(format!("{HEADER}{}", serde_yaml::to_string(self)?)))
    }
}

fn finding(part: &str, text: &str, file: &str) -> Finding {
    let message = format!("`{part}` is gone, and its description has no place: {text}");
    Finding::new(Code::ImportUnplacedWords, message)
        .at(Place::file(file))
        .help("it is kept in this file; move it to its new page, or delete it there")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_stay_and_are_reported_once() {
        let mut findings = Findings::new();
        let mut kept = Unplaced::read("# nothing\n", "u.yaml", &mut findings).unwrap();
        assert_eq!(kept.to_yaml().unwrap(), None);
        let texts = || vec![("Ship.Keel".to_owned(), "What it rests on: wood.".to_owned())];
        kept.add(texts(), "u.yaml", &mut findings);
        assert_eq!(findings.iter().count(), 1);
        let text = kept.to_yaml().unwrap().unwrap();
        let mut again = Unplaced::read(&text, "u.yaml", &mut findings).unwrap();
        assert_eq!(again, kept);
        again.add(texts(), "u.yaml", &mut findings);
        assert_eq!(findings.iter().count(), 1);
        again.add(
            [("Ship.Keel".to_owned(), "Steel.".to_owned())],
            "u.yaml",
            &mut findings,
        );
        assert!(
            again
                .to_yaml()
                .unwrap()
                .unwrap()
                .contains("Ship.Keel (2): Steel.")
        );
    }

    #[test]
    fn the_section_for_a_pull_request_has_the_texts_and_says_what_it_leaves_out() {
        let texts: String = (0..9).map(|n| format!("Ship.M{n}: Mast {n}.\n")).collect();
        let kept = Unplaced::read(&texts, "u.yaml", &mut Findings::new()).unwrap();
        assert!(kept.markdown(9_999).ends_with("- `Ship.M8`: Mast 8.\n"));
        let cut = kept.markdown(360);
        assert!(
            cut.chars().count() <= 360 && cut.contains("- `Ship.M0`: Mast 0.\n"),
            "{cut}"
        );
        assert!(cut.contains(" more, left out for length\n"), "{cut}");
        assert_eq!(Unplaced::default().markdown(9_999), "");
    }

    #[test]
    fn a_file_of_another_form_is_not_written_over() {
        let mut findings = Findings::new();
        assert_eq!(Unplaced::read("- a\n", "u.yaml", &mut findings), None);
        assert_eq!(findings.iter().count(), 1);
    }
}
