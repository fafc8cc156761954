//! The description between the request line and the first section, and the facts in it.

use super::blocks::{Block, BlockKind};
use super::grammar::Notices;
use super::names::{self, shorten};
use super::reader::Reader;
use super::text::plain;
use crate::diagnostics::{Code, Finding, Span};

/// A description, its facts taken out.
#[derive(Default)]
pub(super) struct Description {
    /// The first paragraph.
    pub(super) summary: String,
    /// The rest, as Markdown.
    pub(super) rest: String,
    /// The words of all paragraphs and headings, as the page has them.
    pub(super) source: String,
    /// The facts.
    pub(super) facts: Facts,
}

/// Facts about an operation that are stated in the middle of its description.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Facts {
    /// Whether it is closed to online apps that did not ask for it.
    pub online_restricted: bool,
    /// Whether it may change at any time.
    pub experimental: bool,
    /// The number of milliseconds after which a call counts as slow.
    pub slow_after_ms: Option<u32>,
}

impl Facts {
    /// Takes the sentence about slow calls out of a text. `Err` when there is one that cannot be read.
    ///
    /// # Errors
    /// The rest of the line, where the sentence begins and does not end as it should.
    pub fn take_slow(&mut self, words: &Notices, text: &str) -> Result<String, String> {
        let (before, after) = words.slow;
        let mut kept = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((head, tail)) = rest.split_once(before) {
            kept.push_str(head);
            let digits = tail.len() - tail.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            let (number, end) = tail.split_at(digits);
            let read = number
                .parse()
                .ok()
                .zip(end.strip_prefix(after))
                .filter(|(number, _)| self.slow_after_ms.is_none_or(|known| known == *number));
            let Some((number, end)) = read else {
                return Err(tail.lines().next().unwrap_or_default().to_owned());
            };
            self.slow_after_ms = Some(number);
            // The sentence is a line of its own, or precedes other sentences on its line.
            rest = end.trim_start_matches([' ', '\t']);
            if kept.is_empty() || kept.ends_with('\n') {
                rest = rest.strip_prefix('\n').unwrap_or(rest);
            }
        }
        kept.push_str(rest);
        Ok(kept)
    }

    /// Takes the facts out of a description that is not part of a page; the rest of its text is returned with them.
    pub(crate) fn of_text(words: &Notices, text: &str) -> (Self, String) {
        let mut facts = Self::default();
        let text = facts
            .take_slow(words, text)
            .unwrap_or_else(|_| text.to_owned());
        let lines = text.lines().map(|line| {
            let heading = line.strip_prefix("## ");
            heading
                .and_then(|heading| facts.take_heading(words, heading))
                .unwrap_or_else(|| line.to_owned())
        });
        let text = lines.collect::<Vec<_>>().join("\n");
        (facts, text)
    }

    /// What a heading of a description states, with the sentence that it holds.
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
    /// Reads the blocks between the request line and the first section. Headings there that are no
    /// section's belong to the text.
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
                    let text = match found.facts.take_slow(notices, text) {
                        Ok(text) => text,
                        Err(line) => {
                            self.unreadable_notice(&line, block.span);
                            text.clone()
                        }
                    };
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
                    self.take_prose(block.span);
                    rest.push(match found.facts.take_heading(notices, text) {
                        Some(sentence) => sentence,
                        None => format!("**{}**", text.trim_matches(['#', ':', ' '])),
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
                // The rows of a table that no section has are found line by line.
                BlockKind::Table(_) | BlockKind::FrontMatter(_) => {}
            }
        }
        found.rest = rest.join("\n\n");
        found.source = sources.join("\n\n");
        found
    }

    fn unreadable_notice(&mut self, line: &str, span: Span) {
        let (before, after) = self.grammar.notices.slow;
        let message = format!(
            "`{before}{}` is not a number of milliseconds",
            shorten(line)
        );
        let help = format!("write one number and `{after}`, once per page");
        self.push(Finding::new(Code::DocsNotice, message).help(&help), span);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vendor::SUPEROFFICE;

    fn slow(text: &str) -> Result<(String, Option<u32>), String> {
        let mut facts = Facts::default();
        let text = facts.take_slow(&SUPEROFFICE.notices, text)?;
        Ok((text, facts.slow_after_ms))
    }

    #[test]
    fn the_sentence_about_slow_calls_becomes_a_number() {
        let some = |text: &str, number| Ok((text.to_owned(), Some(number)));
        assert_eq!(slow("NsApiSlow threshold: 2000 ms."), some("", 2000));
        assert_eq!(
            slow("One.\nNsApiSlow threshold: 10 ms."),
            some("One.\n", 10)
        );
        assert_eq!(
            slow("One.\nNsApiSlow threshold: 10 ms. Two."),
            some("One.\nTwo.", 10)
        );
        assert_eq!(slow("NsApiSlow threshold: 10 ms.\nTwo."), some("Two.", 10));
        assert_eq!(slow("One."), Ok(("One.".to_owned(), None)));
        assert_eq!(
            slow("NsApiSlow threshold: often."),
            Err("often.".to_owned())
        );
        let two = "NsApiSlow threshold: 10 ms. NsApiSlow threshold: 20 ms.";
        assert_eq!(slow(two), Err("20 ms.".to_owned()));
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
