//! The unused lines of a page.
//!
//! Markdown is lenient: a comment, a tag, a list marker or a blank line inside a table turns the rows after it into text. So an unused line
//! that looks like a table row, a fence or a heading of the page grammar is an error at its place. Other text is worth a note. On a page of
//! our own, which has no such text, it is an error too.

use super::grammar::Grammar;
use super::include::DIRECTIVE as INCLUDE;
use super::names::{is_hidden, is_like_a_pipe, is_request_line};
use super::reader::Reader;
use crate::diagnostics::{Code, Finding, Span};
use crate::text::without_mark;

/// The form of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Look {
    Row,
    Fence,
    Heading,
    Include,
    SampleStart,
    Text,
}

impl Look {
    fn of(line: &str, grammar: &Grammar) -> Self {
        if has_cells(line) {
            return Self::Row;
        }
        let bare = bare(line);
        if bare.starts_with(|c| c == '|' || is_like_a_pipe(c))
            || bare.ends_with('|') && bare.matches('|').count() > 1
        {
            return Self::Row;
        }
        if bare.starts_with("```") || bare.starts_with("~~~") {
            return Self::Fence;
        }
        if bare
            .get(..INCLUDE.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(INCLUDE))
        {
            return Self::Include;
        }
        if bare.starts_with("HTTP/") || is_request_line(bare) {
            return Self::SampleStart;
        }
        // `＃` is what keyboards for Chinese and Japanese write.
        let heading = bare.trim_start_matches(['#', '\u{ff03}']);
        let is_heading = heading.len() < bare.len()
            && grammar
                .has_words_of_a_heading(heading.trim_end_matches(['#', '\u{ff03}', '*', '_']))
            || bare.starts_with(grammar.body_line)
            || emphasized(line).is_some_and(|text| grammar.has_words_of_a_heading(text))
            || tagged(line).is_some_and(|text| grammar.has_words_of_a_heading(text))
            || inner_headings(line).any(|text| grammar.has_words_of_a_heading(text));
        if is_heading {
            Self::Heading
        } else {
            Self::Text
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Row => "this table row",
            Self::Fence => "this fence",
            Self::Heading => "this heading",
            Self::Include => "this include",
            Self::SampleStart => "this first line of a sample",
            Self::Text => "this text",
        }
    }
}

/// Whether a line is one of those that a merge writes around two versions: seven equal characters at its start. A row of empty cells is none.
fn is_mark_of_a_merge(line: &str) -> bool {
    line == "======="
        || ["<<<<<<<", ">>>>>>>"]
            .iter()
            .any(|mark| line.starts_with(mark))
        || line.starts_with("||||||| ") && !line.ends_with('|')
}

/// Whether a line contains a row or a cell of an HTML table.
fn has_cells(line: &str) -> bool {
    let line = line.to_ascii_lowercase();
    ["<tr", "<td", "<th"].iter().any(|tag| {
        line.match_indices(tag)
            .any(|(at, _)| line[at + tag.len()..].starts_with(['>', ' ', '/']))
    })
}

/// Returns the text of a line that is emphasized as a whole.
fn emphasized(line: &str) -> Option<&str> {
    let line = line.trim_matches(|c: char| c.is_whitespace() || is_hidden(c));
    ["**", "__", "*", "_"].iter().find_map(|mark| {
        let text = line.strip_prefix(mark)?.strip_suffix(mark)?;
        Some(text.trim())
    })
}

/// Returns the text of a line that is an HTML heading.
fn tagged(line: &str) -> Option<&str> {
    let tag = line.trim().strip_prefix('<')?.strip_prefix(['h', 'H'])?;
    let tag = tag.strip_prefix(|c| matches!(c, '1'..='6'))?;
    let (_, text) = tag.split_once('>')?;
    text.split('<').next()
}

/// Returns the texts after heading marks inside a line.
fn inner_headings(line: &str) -> impl Iterator<Item = &str> {
    line.match_indices(" #")
        .map(|(at, _)| line[at..].trim_start_matches(['#', ' ']))
}

/// Returns a line without the prefixes that Markdown and HTML allow before its content: quotes, list markers, comments, tags and emphasis.
/// Invisible characters there are removed too.
fn bare(line: &str) -> &str {
    let mut rest = line.trim();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || is_hidden(c));
        let digits = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        let item = ["- ", "* ", "+ "]
            .iter()
            .find_map(|marker| rest.strip_prefix(marker))
            .or_else(|| rest.strip_prefix('>'))
            .or_else(|| rest.strip_prefix("<!--"))
            .or_else(|| rest.strip_prefix("-->"))
            .or_else(|| rest.strip_prefix(['*', '_', '\\']))
            // The mark of a patch has no blank after it.
            .or_else(|| {
                rest.strip_prefix(['+', '-'])
                    .filter(|line| line.starts_with(['#', '|', '`', '~']))
            })
            .or_else(|| {
                (digits.len() < rest.len())
                    .then(|| {
                        digits
                            .strip_prefix(". ")
                            .or_else(|| digits.strip_prefix(") "))
                    })
                    .flatten()
            })
            .or_else(|| {
                let tag = rest.strip_prefix('<')?;
                let name = tag.trim_start_matches('/');
                name.starts_with(|c: char| c.is_ascii_alphabetic())
                    .then(|| tag.split_once('>').map(|(_, after)| after))
                    .flatten()
            });
        match item {
            Some(next) => rest = next.trim_start(),
            None => return rest.trim_end_matches("-->").trim_end(),
        }
    }
}

impl Reader<'_> {
    /// Reports every unused line. On a page of ours, text is an error too.
    pub(super) fn leftovers(&mut self) {
        let used = Spans::new(std::mem::take(&mut self.used));
        let prose = Spans::new(std::mem::take(&mut self.prose));
        let text = self.source.text.clone();
        let mut start = 0;
        let mut stray: Option<Span> = None;
        for line in text.split_inclusive('\n') {
            let (from, end) = (start, start + line.trim_end().len());
            start += line.len();
            let content = without_mark(line);
            let at = Span::new(from + line.len() - content.trim_start().len(), end);
            if at.start >= at.end {
                continue;
            }
            self.hidden_character(line, from);
            if is_mark_of_a_merge(content.trim()) {
                self.stray(stray.take());
                let message = "this is a mark of a merge that was not finished";
                let help = "keep one of the two versions, and remove the marks";
                self.error(Code::DocsLineUnused, message, at, help);
                continue;
            }
            if used.hold(at.start) {
                self.stray(stray.take());
                continue;
            }
            match Look::of(content, self.grammar) {
                Look::Text | Look::SampleStart if prose.hold(at.start) => {
                    self.stray(stray.take());
                }
                Look::Include if prose.hold(at.start) => {
                    self.stray(stray.take());
                    let finding = Finding::new(
                        Code::DocsIncludeUnused,
                        "includes are followed in sample sections only",
                    );
                    self.push(finding.help("write the text itself here"), at);
                }
                Look::Text => stray = Some(Span::new(stray.map_or(at.start, |s| s.start), at.end)),
                look => {
                    self.stray(stray.take());
                    self.error(
                        Code::DocsLineUnused,
                        format!("{} is not part of any section", look.name()),
                        at,
                        "check what precedes it: a comment, a tag, a list marker or a blank line ends a table, and each section has one table with a heading and a separator line",
                    );
                }
            }
        }
        self.stray(stray);
    }

    /// Reports the first invisible character of a line. It changes words and facts without a visible sign.
    fn hidden_character(&mut self, line: &str, start: usize) {
        // Such characters are useful after letters of other alphabets and in emoji.
        let mut before = 'a';
        let found = line.char_indices().find(|(at, c)| {
            let is_mark = start + at == 0 && *c == '\u{feff}';
            // This one selects the look of a digit in a keycap.
            let is_picture = *c == '\u{fe0f}';
            let is_found = before.is_ascii()
                && is_hidden(*c)
                && !is_mark
                && !is_picture
                && !"\t\n".contains(*c);
            before = *c;
            is_found
        });
        if let Some((at, c)) = found {
            let message = format!(
                "this line contains the invisible character U+{:04X}",
                u32::from(c)
            );
            let finding = Finding::new(Code::DocsHiddenCharacter, message);
            let span = Span::new(start + at, start + at + c.len_utf8());
            self.push(finding.help("remove the character"), span);
        }
    }

    fn stray(&mut self, span: Option<Span>) {
        let Some(span) = span else { return };
        let message = "the page grammar has no text here";
        let finding = if self.is_ours {
            Finding::new(Code::DocsStrayText, message)
        } else {
            Finding::new(Code::DocsTextUnused, message)
        };
        self.push(
            finding.help("it is not used; move it to the description, or remove it"),
            span,
        );
    }
}

/// Sorted spans without overlaps.
struct Spans(Vec<Span>);

impl Spans {
    fn new(mut spans: Vec<Span>) -> Self {
        spans.sort_unstable();
        let mut merged: Vec<Span> = Vec::with_capacity(spans.len());
        for span in spans {
            match merged.last_mut() {
                Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
                _ => merged.push(span),
            }
        }
        Self(merged)
    }

    /// Whether a byte is in one of the spans.
    fn hold(&self, at: usize) -> bool {
        let after = self.0.partition_point(|span| span.start <= at);
        after
            .checked_sub(1)
            .and_then(|index| self.0.get(index))
            .is_some_and(|span| at < span.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vendor::SUPEROFFICE;

    #[test]
    fn rows_fences_and_headings_are_seen_behind_markers() {
        let look = |line| Look::of(line, &SUPEROFFICE);
        for row in [
            "| a | b |",
            "  | a",
            "- | a | b |",
            "> > | a | b |",
            "<!-- x --><!-- | a | b | -->",
            "<div><p class=\"a\">| a |",
            "12. | a |",
            "a | int32 | b |",
            "**| a | b |**",
            "\u{200b}| a |",
            "\u{ff5c} a \u{ff5c} b \u{ff5c}",
            "<tr><td>a</td></tr>",
            "a <TD class=\"b\">",
        ] {
            assert_eq!(look(row), Look::Row, "{row}");
        }
        for fence in ["```http", "* ```", "~~~"] {
            assert_eq!(look(fence), Look::Fence, "{fence}");
        }
        for heading in [
            "#### Request Headers",
            "<div># response: object",
            "- ## Sample request",
            "###Response body: Gate",
            "* Response body: object",
            "+### Response body: Gate",
            "-## Request Headers",
            "\u{ff03}\u{ff03}\u{ff03} Response body: Gate",
            "**### Response body: Gate**",
            "**Response body: Gate**",
            "\u{200b}### Response body: Gate",
            "> \u{200b}## Request Body: request",
            "__Request Headers__",
            "see ## Request Headers",
            "It ends here. ### Response body: Gate",
            "##Experimental: ## It may go.",
            "<h3 id=\"a\">Request body: Gate</h3>",
        ] {
            assert_eq!(look(heading), Look::Heading, "{heading}");
        }
        assert_eq!(look("- [!INCLUDE[a](b.md)]"), Look::Include);
        for start in ["HTTP/1.1 200 OK", "<div>GET /api/v1/Gate"] {
            assert_eq!(look(start), Look::SampleStart, "{start}");
        }
        for text in [
            "",
            "GET it",
            "[!note]",
            "a | b",
            "# Strings",
            "Experimental",
            "a # Strings",
            "<h2>Strings</h2>",
            "Response is late",
            "**Response** is late",
            "<track> <thing>",
            "<b",
            "1.5 gates",
        ] {
            assert_eq!(look(text), Look::Text, "{text}");
        }
    }

    #[test]
    fn marks_of_a_merge_are_known_in_every_form() {
        for mark in [
            "<<<<<<< HEAD",
            "<<<<<<<HEAD",
            "=======",
            ">>>>>>> b",
            "||||||| a",
        ] {
            assert!(is_mark_of_a_merge(mark), "{mark}");
        }
        for text in [
            "====",
            "a =======",
            "<<a>>",
            "| a |",
            "|||||||",
            "||||||| a |",
        ] {
            assert!(!is_mark_of_a_merge(text), "{text}");
        }
    }

    #[test]
    fn spans_are_found_by_their_bytes() {
        let spans = Spans::new(vec![Span::new(5, 9), Span::new(0, 3), Span::new(2, 4)]);
        let held: Vec<usize> = (0..10).filter(|at| spans.hold(*at)).collect();
        assert_eq!(held, [0, 1, 2, 3, 5, 6, 7, 8]);
    }
}
