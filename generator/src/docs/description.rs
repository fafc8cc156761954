//! The description between the request line and the first section, and the facts in it.

use super::blocks::{Block, BlockKind};
use super::grammar::Notices;
use super::names::{self, shorten};
use super::page::Facts;
use super::reader::Reader;
use super::text::plain;
use crate::diagnostics::{Code, Finding, Span};

/// A description, separated from its facts.
#[derive(Default)]
pub(super) struct Description {
    /// The first paragraph.
    pub(super) summary: String,
    /// The rest, as Markdown.
    pub(super) rest: String,
    /// The text of all paragraphs and headings, as on the page.
    pub(super) source: String,
    /// The facts.
    pub(super) facts: Facts,
}

impl Facts {
    /// Takes the sentences about slow calls out of a text. Also returns those that are not valid.
    pub(crate) fn take_slow(&mut self, words: &Notices, text: &str) -> (String, Vec<String>) {
        let lower = text.to_ascii_lowercase();
        let mut kept = String::with_capacity(text.len());
        let mut odd = Vec::new();
        let mut at = 0;
        for (found, word) in lower.match_indices(&words.slow.to_ascii_lowercase()) {
            // The rest of an invalid sentence contains the word again.
            if found < at {
                continue;
            }
            kept.push_str(&text[at..found]);
            let tail = &text[found + word.len()..];
            let read = slow(words, tail).filter(|(number, _)| {
                // Two numbers contradict each other.
                self.slow_after_ms.is_none_or(|known| known == *number)
            });
            let rest = match read {
                Some((number, rest)) => {
                    self.slow_after_ms = Some(number);
                    rest
                }
                None => {
                    let line = tail.lines().next().unwrap_or_default();
                    let sentence = &line[..line.find(". ").map_or(line.len(), |end| end + 1)];
                    odd.push(sentence.trim().to_owned());
                    &tail[sentence.len()..]
                }
            };
            // The sentence is a line of its own, or precedes other sentences on its line.
            let mut rest = rest.trim_start_matches([' ', '\t']);
            if kept.is_empty() || kept.ends_with('\n') {
                rest = rest.strip_prefix('\n').unwrap_or(rest);
            }
            at = text.len() - rest.len();
        }
        kept.push_str(&text[at..]);
        (kept, odd)
    }

    /// Takes the facts out of a description that is not part of a page. Also returns the rest of its text.
    pub(crate) fn of_text(words: &Notices, text: &str) -> (Self, String) {
        let mut facts = Self::default();
        let (kept, odd) = facts.take_slow(words, text);
        // No page exists at which an odd sentence could be reported, so it stays.
        let text = if odd.is_empty() { &kept } else { text };
        let lines = text.lines().map(|line| {
            let heading = line.strip_prefix("## ");
            heading
                .and_then(|heading| facts.take_heading(words, heading))
                .unwrap_or_else(|| line.to_owned())
        });
        let text = lines.collect::<Vec<_>>().join("\n");
        (facts, text)
    }

    /// Returns the notice that a text starts with, after numbers and other characters that are not letters.
    fn notice_of<'w>(words: &'w Notices, text: &str) -> Option<&'w str> {
        let text = words_of(text);
        let text = text.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
        let mut known = [words.restricted, words.experimental].into_iter();
        known.find(|known| {
            let rest = text.strip_prefix(words_of(known).as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        })
    }

    /// Reads the fact that a heading of a description states, and the sentence in it.
    fn take_heading(&mut self, words: &Notices, text: &str) -> Option<String> {
        let notices = [
            (words.restricted, &mut self.online_restricted),
            (words.experimental, &mut self.experimental),
        ];
        for (word, fact) in notices {
            if let Some(rest) = text.strip_prefix(word)
                && !rest.starts_with(|c: char| c.is_alphanumeric())
            {
                *fact = true;
                return Some(plain(rest.trim_matches([':', '#', ' '])));
            }
        }
        None
    }
}

impl Reader<'_> {
    /// Reads the blocks between the request line and the first section. Headings there that open no section belong to the text.
    pub(super) fn description(&mut self, blocks: &[&Block]) -> Description {
        let notices = &self.grammar.notices;
        let mut found = Description::default();
        let mut rest: Vec<String> = Vec::new();
        let mut sources: Vec<&str> = Vec::new();
        for block in blocks {
            match &block.kind {
                BlockKind::Prose(text) => {
                    sources.push(text);
                    self.take_prose(block.span);
                    if !self.is_ours {
                        self.lost_notices(text, block.span);
                    }
                    let text = text.replace('\t', " ");
                    let (text, odd) = found.facts.take_slow(notices, &text);
                    for sentence in odd {
                        self.unreadable_notice(&sentence, block.span);
                    }
                    let text = plain(&text);
                    if text.is_empty() {
                        continue;
                    }
                    if found.summary.is_empty() && rest.is_empty() {
                        found.summary = text.replace('\n', " ");
                    } else {
                        rest.push(text);
                    }
                }
                BlockKind::Heading(_, text) => {
                    sources.push(text);
                    rest.push(match found.facts.take_heading(notices, text) {
                        Some(sentence) => {
                            self.take(block.span);
                            sentence
                        }
                        None => {
                            self.take_prose(block.span);
                            self.odd_heading(text, block.span);
                            format!("**{}**", text.trim_matches(['#', ':', ' ']))
                        }
                    });
                }
                BlockKind::Code(code) => {
                    self.closed(code, block.span);
                    if code.body.lines().any(names::is_request_line) {
                        self.twice("the request line", block.span);
                    }
                    self.take_prose(code.body_span);
                    self.take(Span::new(block.span.start, code.body_span.start));
                    self.take(Span::new(code.body_span.end, block.span.end));
                    rest.push(format!("```text\n{}\n```", code.body.trim_matches('\n')));
                }
                // Rows of a table without a section are reported line by line.
                BlockKind::Table(_) | BlockKind::FrontMatter(_) => {}
            }
        }
        found.rest = rest.join("\n\n");
        found.source = sources.join("\n\n");
        found
    }

    /// Reports lines of a text that start with a notice. Notices are read in headings only.
    fn lost_notices(&mut self, text: &str, span: Span) {
        let mut lines = text.lines();
        let notice = lines.find_map(|line| {
            // A sentence may begin with the word of a notice; a notice has a colon after it.
            let (start, _) = line.split_once(':')?;
            let notice = Facts::notice_of(&self.grammar.notices, start)?;
            (words_of(start).split(' ').count() <= words_of(notice).split(' ').count() + 1)
                .then_some(notice)
        });
        if let Some(notice) = notice {
            self.lost_notice(notice, span);
        }
    }

    /// Reports a heading that has the words of a notice but another form, or the form of a notice with other words.
    fn odd_heading(&mut self, text: &str, span: Span) {
        if let Some(notice) = Facts::notice_of(&self.grammar.notices, after_tags(text)) {
            self.lost_notice(notice, span);
        } else if let Some((words, sentence)) = text.split_once("##")
            && !sentence.trim().is_empty()
        {
            let message = format!(
                "the notice `{}` is not known",
                shorten(words.trim_matches([':', ' ']))
            );
            let help = "correct its words, or move the fact into the description";
            self.push(Finding::new(Code::DocsNotice, message).help(help), span);
        }
    }

    fn lost_notice(&mut self, notice: &str, span: Span) {
        let message = format!("the notice `{notice}` is not a heading of its own; it is not used");
        let help = format!("write `## {notice}: ## …` on a line of its own");
        self.push(Finding::new(Code::DocsNotice, message).help(&help), span);
    }

    fn unreadable_notice(&mut self, sentence: &str, span: Span) {
        let notices = &self.grammar.notices;
        let message = format!(
            "`{} {}` is not one number of ms or s, or contradicts another one; it is not used",
            notices.slow,
            shorten(sentence)
        );
        let help = notices.units.first().map_or_else(String::new, |(unit, _)| {
            format!("write one number and ` {unit}.`, once per page")
        });
        self.push(Finding::new(Code::DocsNotice, message).help(&help), span);
    }
}

/// Returns a text without its leading tags.
fn after_tags(text: &str) -> &str {
    let (_, after) = text.rsplit_once('>').unwrap_or_default();
    if text.starts_with('<') { after } else { text }
}

/// Returns the words of a text in lower case, separated by one blank.
fn words_of(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let words: Vec<String> = words
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.join(" ")
}

/// Reads a number of milliseconds at the start of a text. Also returns the text after its sentence.
fn slow<'t>(words: &Notices, text: &'t str) -> Option<(u32, &'t str)> {
    let blanks = [' ', '\t'];
    let text = text.trim_start_matches(blanks);
    let end = text.find(|c: char| !c.is_ascii_digit())?;
    let (number, text) = text.split_at(end);
    let text = text.trim_start_matches(blanks);
    let end = text
        .find(|c: char| !c.is_alphanumeric())
        .unwrap_or(text.len());
    let (unit, rest) = text.split_at(end);
    let mut units = words.units.iter();
    let (_, factor) = units.find(|(known, _)| unit.eq_ignore_ascii_case(known))?;
    let number = number.parse::<u32>().ok()?.checked_mul(*factor)?;
    Some((number, rest.strip_prefix('.').unwrap_or(rest)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vendor::SUPEROFFICE;

    fn slow(text: &str) -> (String, Option<u32>, Vec<String>) {
        let mut facts = Facts::default();
        let (text, odd) = facts.take_slow(&SUPEROFFICE.notices, text);
        (text, facts.slow_after_ms, odd)
    }

    #[test]
    fn the_sentence_about_slow_calls_becomes_a_number() {
        for (text, kept, number) in [
            ("NsApiSlow threshold: 2000 ms.", "", 2000),
            ("One.\nNsApiSlow threshold: 10 ms.", "One.\n", 10),
            ("One.\nNsApiSlow threshold: 10 ms. Two.", "One.\nTwo.", 10),
            ("NsApiSlow threshold: 10 ms.\nTwo.", "Two.", 10),
            ("nsapislow Threshold: 10 MS.\nTwo.", "Two.", 10),
            ("NsApiSlow threshold:10ms", "", 10),
            ("NsApiSlow threshold: 10 ms\nTwo.", "Two.", 10),
            ("NsApiSlow threshold: 2 s. Two.", "Two.", 2000),
        ] {
            assert_eq!(
                slow(text),
                (kept.to_owned(), Some(number), vec![]),
                "{text}"
            );
        }
        assert_eq!(slow("One."), ("One.".to_owned(), None, vec![]));
    }

    #[test]
    fn a_sentence_about_slow_calls_that_cannot_be_read_is_no_text() {
        for (text, kept, odd) in [
            ("NsApiSlow threshold: often.", "", "often."),
            ("NsApiSlow threshold: 2,000 ms. Two.", "Two.", "2,000 ms."),
            ("NsApiSlow threshold: 2.5 s\nTwo.", "Two.", "2.5 s"),
            ("NsApiSlow threshold: 9999999 s.", "", "9999999 s."),
            ("NsApiSlow threshold: 5", "", "5"),
            (
                "NsApiSlow threshold: often, NsApiSlow threshold: 10 ms.",
                "",
                "often, NsApiSlow threshold: 10 ms.",
            ),
            ("NsApiSlow threshold:", "", ""),
        ] {
            assert_eq!(
                slow(text),
                (kept.to_owned(), None, vec![odd.to_owned()]),
                "{text}"
            );
        }
        let two = "NsApiSlow threshold: 10 ms. NsApiSlow threshold: 20 ms.";
        assert_eq!(
            slow(two),
            (String::new(), Some(10), vec!["20 ms.".to_owned()])
        );
    }

    #[test]
    fn headings_state_facts() {
        let mut facts = Facts::default();
        let mut heading = |text| facts.take_heading(&SUPEROFFICE.notices, text);
        assert_eq!(
            heading("Experimental: ## The gate may go."),
            Some("The gate may go.".to_owned())
        );
        assert_eq!(heading("Experimentally"), None);
        assert_eq!(heading("Strings"), None);
        assert!(facts.experimental && !facts.online_restricted);
    }
}
