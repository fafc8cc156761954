//! The description between the request line and the first section, and the facts in it.

use super::blocks::{Block, BlockKind, Code as CodeBlock};
use super::grammar::Notices;
use super::names::{self, shorten};
use super::page::Facts;
use super::reader::Reader;
use super::text::plain;
use crate::diagnostics::{Code, Finding, Span};
use crate::wrap::filled;

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
    /// Takes the sentences about slow calls out of a text. Also returns those that are not valid. Blanks and line breaks between the words
    /// do not count.
    pub(crate) fn take_slow(&mut self, words: &Notices, text: &str) -> (String, Vec<String>) {
        let (word, more) = words.slow.split_once(' ').unwrap_or((words.slow, ""));
        let mut kept = String::with_capacity(text.len());
        let mut odd = Vec::new();
        let mut at = 0;
        for (found, _) in text
            .to_ascii_lowercase()
            .match_indices(&word.to_ascii_lowercase())
        {
            // The rest of an invalid sentence contains the word again.
            if found < at {
                continue;
            }
            kept.push_str(&text[at..found]);
            let tail = &text[found..];
            let read = after_words(&tail[word.len()..], more)
                .and_then(|number| slow(words, number))
                // Two numbers contradict each other.
                .filter(|(number, _)| self.slow_after_ms.is_none_or(|known| known == *number));
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

    /// Takes the facts out of a summary or description of a Swagger document. Also returns the rest of its text, and a finding without a
    /// place for each notice that is not valid. Such texts are XML comments of the code: a notice follows tags on its line.
    pub(crate) fn take_text(&mut self, words: &Notices, text: &str) -> (String, Vec<Finding>) {
        let (text, odd) = self.take_slow(words, text);
        let mut findings: Vec<Finding> = odd
            .iter()
            .map(|sentence| unreadable_notice(words, sentence))
            .collect();
        let mut kept = Vec::new();
        for line in text.lines() {
            let Some((before, heading)) = line.split_once("## ") else {
                findings.extend(lost_notice_of(words, after_tags(line.trim_start())));
                kept.push(line.to_owned());
                continue;
            };
            match self.take_heading(words, heading) {
                Some(sentence) => {
                    // One line has one notice.
                    let next = heading.split("## ").skip(2);
                    findings.extend(
                        next.filter_map(|more| Self::notice_of(words, more))
                            .map(lost_notice),
                    );
                    if !after_tags(before).trim().is_empty() {
                        kept.push(before.to_owned());
                    }
                    kept.push(sentence);
                }
                None => {
                    let odd = odd_heading(words, heading);
                    findings.extend(
                        odd.or_else(|| lost_notice_of(words, after_tags(line.trim_start()))),
                    );
                    kept.push(line.to_owned());
                }
            }
        }
        (kept.join("\n"), findings)
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
        if self.is_ours {
            return self.own_description(blocks);
        }
        let notices = &self.grammar.notices;
        let mut found = Description::default();
        let mut rest: Vec<String> = Vec::new();
        let mut sources: Vec<&str> = Vec::new();
        for block in blocks {
            match &block.kind {
                BlockKind::Prose(text) => {
                    sources.push(text);
                    self.take_prose(block.span);
                    // One finding says it for all lines.
                    let lost = text.lines().find_map(|line| lost_notice_of(notices, line));
                    self.push_all(lost, block.span);
                    let text = text.replace('\t', " ");
                    let (text, odd) = found.facts.take_slow(notices, &text);
                    let odd = odd
                        .iter()
                        .map(|sentence| unreadable_notice(notices, sentence));
                    self.push_all(odd, block.span);
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
                            self.push_all(odd_heading(notices, after_tags(text)), block.span);
                            format!("**{}**", text.trim_matches(['#', ':', ' ']))
                        }
                    });
                }
                BlockKind::Code(code) => {
                    self.take_code(code, block.span);
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

    /// Reads a description that we wrote. It stays as it is written, with the facts that it states.
    fn own_description(&mut self, blocks: &[&Block]) -> Description {
        let notices = &self.grammar.notices;
        let mut found = Description::default();
        let mut sources: Vec<&str> = Vec::new();
        let mut end = None;
        for block in blocks {
            match &block.kind {
                BlockKind::Prose(text) => {
                    sources.push(text);
                    self.take_prose(block.span);
                    let (_, odd) = found.facts.take_slow(notices, text);
                    let odd = odd
                        .iter()
                        .map(|sentence| unreadable_notice(notices, sentence));
                    self.push_all(odd, block.span);
                }
                BlockKind::Heading(_, text) => {
                    sources.push(text);
                    match found.facts.take_heading(notices, text) {
                        Some(_) => self.take(block.span),
                        None => {
                            self.take_prose(block.span);
                            self.push_all(odd_heading(notices, after_tags(text)), block.span);
                        }
                    }
                }
                BlockKind::Code(code) => self.take_code(code, block.span),
                // Rows of a table without a section are reported line by line.
                BlockKind::Table(_) | BlockKind::FrontMatter(_) => continue,
            }
            let source = &self.source.text;
            let part = source.get(block.span.start..block.span.end);
            let part = part.unwrap_or_default().trim_end();
            let before = end.replace(block.span.start + part.len());
            if let (BlockKind::Prose(text), None) = (&block.kind, before)
                && fits_on_a_line(text)
            {
                found.summary = text.replace('\n', " ");
                continue;
            }
            let gap = before.and_then(|end| source.get(end..block.span.start));
            if !found.rest.is_empty() {
                let gap = gap.filter(|gap| gap.trim().is_empty());
                found.rest.push_str(gap.unwrap_or("\n\n"));
            } else {
                // A first line that is indented begins with its blanks.
                let line = source.get(..block.span.start).unwrap_or_default();
                found
                    .rest
                    .push_str(&line[line.trim_end_matches(' ').len()..]);
            }
            found.rest.push_str(part);
        }
        found.source = sources.join("\n\n");
        found
    }

    /// Marks a code block of a description as used. Reports a request line in it, because a page has only one.
    fn take_code(&mut self, code: &CodeBlock, span: Span) {
        self.closed(code, span);
        if code.body.lines().any(names::is_request_line) {
            self.twice("the request line", span);
        }
        self.take_prose(code.body_span);
        self.take(Span::new(span.start, code.body_span.start));
        self.take(Span::new(code.body_span.end, span.end));
    }

    fn push_all(&mut self, findings: impl IntoIterator<Item = Finding>, span: Span) {
        for finding in findings {
            self.push(finding, span);
        }
    }
}

/// Whether a text means the same on one line: a paragraph without hard line breaks.
fn fits_on_a_line(text: &str) -> bool {
    filled(text, usize::MAX).len() == 1
}

/// The finding for a line of a text that starts with a notice. Notices are read in headings only.
fn lost_notice_of(words: &Notices, line: &str) -> Option<Finding> {
    // A sentence may begin with the word of a notice; a notice has a colon after it.
    let (start, _) = line.split_once(':')?;
    let notice = Facts::notice_of(words, start)?;
    (words_of(start).split(' ').count() <= words_of(notice).split(' ').count() + 1)
        .then(|| lost_notice(notice))
}

/// The finding for a heading that has the words of a notice but another form, or the form of a notice with other words.
fn odd_heading(words: &Notices, text: &str) -> Option<Finding> {
    if let Some(notice) = Facts::notice_of(words, text) {
        return Some(lost_notice(notice));
    }
    let slow = words.slow.split(' ').next().unwrap_or_default();
    if words_of(text)
        .split(' ')
        .any(|word| word == slow.to_lowercase())
    {
        return Some(unreadable_notice(words, text));
    }
    let (known, sentence) = text.split_once("##")?;
    (!sentence.trim().is_empty()).then(|| {
        let message = format!(
            "the notice `{}` is not known",
            shorten(known.trim_matches([':', ' ']))
        );
        let help = "correct its words, or move the fact into the description";
        Finding::new(Code::DocsNotice, message).help(help)
    })
}

fn lost_notice(notice: &str) -> Finding {
    let message = format!("the notice `{notice}` is not a heading of its own; it is not used");
    let help = format!("write `## {notice}: ## …` on a line of its own");
    Finding::new(Code::DocsNotice, message).help(&help)
}

fn unreadable_notice(words: &Notices, sentence: &str) -> Finding {
    let message = format!(
        "`{}` does not state one number of ms or s, or contradicts another one; it is not used",
        shorten(sentence)
    );
    let help = words.units.first().map_or_else(String::new, |(unit, _)| {
        format!(
            "write `{} ` with one number and ` {unit}.`, once per page",
            words.slow
        )
    });
    Finding::new(Code::DocsNotice, message).help(&help)
}

/// Returns a text without its leading tags.
fn after_tags(mut text: &str) -> &str {
    while let Some((_, after)) = text.strip_prefix('<').and_then(|tag| tag.split_once('>')) {
        text = after.trim_start();
    }
    text
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

/// Returns the text after some words, which may be separated by other blanks and line breaks.
fn after_words<'t>(mut text: &'t str, words: &str) -> Option<&'t str> {
    for word in words.split_whitespace() {
        let start = text.trim_start();
        let (found, rest) = start.split_at_checked(word.len())?;
        if start.len() == text.len() || !found.eq_ignore_ascii_case(word) {
            return None;
        }
        text = rest;
    }
    Some(text)
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
            ("NsApiSlow\n  threshold: 10\tms.\nTwo.", "Two.", 10),
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
            (
                "One. NsApiSlow threshold: often.",
                "One. ",
                "NsApiSlow threshold: often.",
            ),
            (
                "NsApiSlow threshold: 2,000 ms. Two.",
                "Two.",
                "NsApiSlow threshold: 2,000 ms.",
            ),
            (
                "NsApiSlow threshold: 2.5 s\nTwo.",
                "Two.",
                "NsApiSlow threshold: 2.5 s",
            ),
            (
                "NsApiSlow treshold: 5 ms.\nTwo.",
                "Two.",
                "NsApiSlow treshold: 5 ms.",
            ),
            (
                "NsApiSlow threshold – 5 ms.",
                "",
                "NsApiSlow threshold – 5 ms.",
            ),
        ] {
            assert_eq!(
                slow(text),
                (kept.to_owned(), None, vec![odd.to_owned()]),
                "{text}"
            );
        }
        for text in [
            "NsApiSlow threshold: 9999999 s.",
            "NsApiSlow threshold: 5",
            "NsApiSlow threshold: often, NsApiSlow threshold: 10 ms.",
            "NsApiSlow threshold:",
            "NsApiSlow",
            "`NsApiSlow` threshold: 5 ms.",
            "NsApiSlow threshold**: 5 ms.",
        ] {
            let odd = text.trim_start_matches('`').to_owned();
            let kept = if text.starts_with('`') { "`" } else { "" };
            assert_eq!(slow(text), (kept.to_owned(), None, vec![odd]), "{text}");
        }
        let two = "NsApiSlow threshold: 10 ms. NsApiSlow threshold: 20 ms.";
        assert_eq!(
            slow(two),
            (
                String::new(),
                Some(10),
                vec!["NsApiSlow threshold: 20 ms.".to_owned()]
            )
        );
    }

    #[test]
    fn notices_of_a_swagger_document_follow_tags() {
        let read = |text| {
            let mut facts = Facts::default();
            let (kept, findings) = facts.take_text(&SUPEROFFICE.notices, text);
            let findings: Vec<String> = findings.iter().map(|f| f.message.clone()).collect();
            (facts, kept, findings)
        };
        let (facts, kept, findings) = read(
            "Opens it.\nNsApiSlow threshold: 10 ms.\n<para />## Experimental: ## It may go.\n<para />## Online Restricted: ## Ask first.",
        );
        assert_eq!(kept, "Opens it.\nIt may go.\nAsk first.");
        assert!(facts.experimental && facts.online_restricted);
        assert_eq!((facts.slow_after_ms, findings.len()), (Some(10), 0));

        let (facts, kept, findings) = read("Opens it.<br>## Experimental: ## It may go.");
        assert_eq!(kept, "Opens it.<br>\nIt may go.");
        assert!(facts.experimental && findings.is_empty());

        let (facts, kept, findings) = read("<para />Opens it.<br />## Experimental: ## It may go.");
        assert_eq!(kept, "<para />Opens it.<br />\nIt may go.");
        assert!(facts.experimental && findings.is_empty());

        // A heading without a sentence is one of the text.
        assert!(read("## Operators: ## \n<para />is, is not").2.is_empty());
        for text in [
            "<para />Experimental: it may go.",
            "<para />Experimental: it may go.<br/>",
            "Experimental: ## It may go.",
            "##Experimental: ## It may go.",
            "## Online Restricted: ## Ask first. ## Experimental: ## It may go.",
            "<para />## Rarely used: ## It may go.",
            "## NsApiSlow: 5 ms",
            "Slow. NsApiSlow thresholds: 5 ms.",
        ] {
            assert_eq!(read(text).2.len(), 1, "{text}");
        }
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
