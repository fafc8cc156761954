//! The excerpt of a source text below a finding.

use std::ops::Range;

use super::sources::floor_char_boundary;
use super::{Source, Span};

/// The limit of lines in a span. Of a longer span, only the first line is shown.
const MAX_LINES: usize = 6;
/// The limit of bytes in a line. A longer line is cut to a window around the span. The renderer trims shorter ones to the width of the
/// terminal, and reads the whole line for that.
const MAX_LINE_BYTES: usize = 4_000;
/// The number of bytes before the span in the window.
const WINDOW_BEFORE: usize = 60;
/// The number of bytes in the window.
const WINDOW: usize = 180;

/// Some complete or cut lines, and the position of the span in them.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Excerpt {
    /// The lines, joined by line feeds.
    pub(super) text: String,
    /// The number of the first line, from 1.
    pub(super) first_line: usize,
    /// The bytes of `text` to underline. They are within `text` and on character boundaries.
    pub(super) marked: Range<usize>,
    /// Whether bytes at the start of the first line were omitted, so that columns in `text` differ from those in the file.
    pub(super) shifted: bool,
}

impl Excerpt {
    /// Extracts the lines around `span` from `source`. The result is small for any text.
    pub(super) fn of(source: &Source, span: Span) -> Self {
        let text = source.text();
        let start = floor_char_boundary(text, span.start);
        let end = floor_char_boundary(text, span.end.max(start));
        let first = source.line_of(start);
        // A span that ends with a line feed does not extend into the next line.
        let last = source.line_of(end.saturating_sub(1).max(start));

        let ranges: Vec<_> = (first..=last)
            .take(MAX_LINES + 1)
            .map(|line| source.line_range(line))
            .collect();
        if ranges.len() > MAX_LINES || ranges.iter().any(|line| line.len() > MAX_LINE_BYTES) {
            return Self::one_line(text, first, source.line_range(first), start..end);
        }
        let mut excerpt = Self {
            text: String::new(),
            first_line: first + 1,
            marked: 0..0,
            shifted: false,
        };
        for (index, line) in ranges.iter().enumerate() {
            if index > 0 {
                excerpt.text.push('\n');
            }
            let base = excerpt.text.len();
            excerpt.text.push_str(&text[line.clone()]);
            // A position is shown in the last line that starts before it.
            if index == 0 {
                excerpt.marked.start = base + start.min(line.end) - line.start;
            }
            excerpt.marked.end = base + end.clamp(line.start, line.end) - line.start;
        }
        excerpt
    }

    fn one_line(text: &str, index: usize, line: Range<usize>, marked: Range<usize>) -> Self {
        let start = marked.start.min(line.end);
        let end = marked.end.clamp(start, line.end);
        let (left, right) = if line.len() > MAX_LINE_BYTES {
            let left =
                floor_char_boundary(text, start.saturating_sub(WINDOW_BEFORE).max(line.start));
            (
                left,
                floor_char_boundary(text, (left + WINDOW).min(line.end)),
            )
        } else {
            (line.start, line.end)
        };
        let mut cut = String::new();
        if left > line.start {
            cut.push('…');
        }
        let base = cut.len();
        cut.push_str(&text[left..right]);
        let marked = base + start.min(right) - left..base + end.min(right) - left;
        if right < line.end {
            cut.push('…');
        }
        Self {
            text: cut,
            first_line: index + 1,
            marked,
            shifted: left > line.start,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn excerpt(text: &str, span: Range<usize>) -> (String, usize, String) {
        let Excerpt {
            text,
            first_line,
            marked,
            ..
        } = Excerpt::of(&Source::new(text), span.into());
        let marked = text[marked].to_owned();
        (text, first_line, marked)
    }

    fn own(text: &str, line: usize, marked: &str) -> (String, usize, String) {
        (text.to_owned(), line, marked.to_owned())
    }

    #[test]
    fn whole_lines_around_a_short_span() {
        assert_eq!(excerpt("one\ntwo\nthree\n", 4..7), own("two", 2, "two"));
        assert_eq!(
            excerpt("one\r\ntwo\r\n", 5..10),
            own("two", 2, "two"),
            "a CRLF is not shown"
        );
        assert_eq!(
            excerpt("one\ntwo\nthree\n", 5..10),
            own("two\nthree", 2, "wo\nth")
        );
    }

    #[test]
    fn spans_outside_the_text_are_moved_into_it() {
        assert_eq!(excerpt("one\n", 90..99), own("", 2, ""));
        assert_eq!(excerpt("", 0..0), own("", 1, ""));
        assert_eq!(excerpt("å", 1..1), own("å", 1, ""));
        let backwards = Range { start: 3, end: 1 };
        assert_eq!(excerpt("abcdef", backwards), own("abcdef", 1, ""));
    }

    #[test]
    fn a_span_over_many_lines_shows_its_first_line() {
        let text = "row\n".repeat(50);
        assert_eq!(excerpt(&text, 5..150), own("row", 2, "ow"));
    }

    #[test]
    fn a_very_long_line_is_cut_on_both_sides_between_characters() {
        let text = format!("{}HERE{}", "å".repeat(3_000_000), "ß".repeat(3_000_000));
        let (shown, line, marked) = excerpt(&text, 6_000_000..6_000_004);
        assert_eq!((line, marked.as_str()), (1, "HERE"));
        assert!(shown.starts_with("…å") && shown.ends_with("ß…"), "{shown}");
        assert!(shown.len() < 200);
    }

    #[test]
    fn a_span_longer_than_the_window_is_cut_with_the_line() {
        let text = "x".repeat(10_000);
        let (shown, _, marked) = excerpt(&text, 0..10_000);
        assert_eq!(marked, "x".repeat(WINDOW));
        assert_eq!(shown, format!("{marked}…"));
    }
}
