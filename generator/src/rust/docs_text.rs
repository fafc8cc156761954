//! Converts text of a document to harmless rustdoc lines: without doctests, links, HTML or headings. Paragraphs, simple
//! lists, inline code and fenced blocks keep their form.
//!
//! All documentation consists of [`Doc`]s. Borrowed text can only become a [`Doc`] through the functions here, which escape it.

use super::code::{Code, Part, filled};
use super::expr::Expr;
use super::spelling::Name;
use crate::wrap::{one_line, wrap};

/// The maximum length of a line in an example.
const EXAMPLE_WIDTH: usize = 100;

/// A line of documentation, or a part of one: safe Markdown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Doc(String);

impl Doc {
    /// Fills the `{}` of `template` with `parts`, in order; `{{` and `}}` are braces. See [`prose!`].
    pub(crate) fn of(template: &'static str, parts: &[&dyn DocPart]) -> Self {
        Self(filled(template, parts.len(), |index, out| {
            parts[index].write(out)
        }))
    }

    /// Joins the parts with `by` between them.
    pub(crate) fn joined(parts: impl IntoIterator<Item = Self>, by: &'static str) -> Self {
        let parts: Vec<String> = parts.into_iter().map(|part| part.0).collect();
        Self(parts.join(by))
    }

    /// A line of an example, within its fences.
    pub(crate) fn example(code: Code) -> Self {
        Self(code.text().to_owned())
    }

    /// The lines of an expression in an example, between `before` and `after`.
    pub(crate) fn example_of(
        before: impl Into<Code>,
        expression: &Expr,
        after: &'static str,
    ) -> Vec<Self> {
        let lines = expression.lines(before, after, EXAMPLE_WIDTH).into_iter();
        lines
            .map(|(depth, line)| Self(format!("{}{}", "    ".repeat(depth), line.text())))
            .collect()
    }

    /// The text.
    pub(crate) fn text(&self) -> &str {
        &self.0
    }

    /// Whether it is empty.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds a full stop, unless the text ends like a sentence.
    pub(crate) fn stopped(mut self) -> Self {
        if !self.0.ends_with(['.', '!', '?', ':']) {
            self.0.push('.');
        }
        self
    }

    /// Changes the first letter to a capital.
    pub(crate) fn capitalized(self) -> Self {
        let mut letters = self.0.chars();
        let first = letters.next().map(|first| first.to_uppercase().to_string());
        Self(first.unwrap_or_default() + letters.as_str())
    }
}

impl From<&'static str> for Doc {
    fn from(text: &'static str) -> Self {
        Self(text.to_owned())
    }
}

/// A part of documentation that needs no escaping.
pub(crate) trait DocPart {
    /// Appends it to `out`.
    fn write(&self, out: &mut String);
}

impl DocPart for Doc {
    fn write(&self, out: &mut String) {
        out.push_str(&self.0);
    }
}

impl DocPart for Name {
    fn write(&self, out: &mut String) {
        Part::write(self, out);
    }
}

/// An identifier without `r#`, as in the addresses of rustdoc's pages.
pub(crate) struct Bare<'a>(pub(crate) &'a Name);

impl DocPart for Bare<'_> {
    fn write(&self, out: &mut String) {
        out.push_str(self.0.text());
    }
}

impl DocPart for &'static str {
    fn write(&self, out: &mut String) {
        out.push_str(self);
    }
}

impl<T: DocPart> DocPart for &T {
    fn write(&self, out: &mut String) {
        (**self).write(out);
    }
}

macro_rules! number {
    ($($number:ident)*) => {
        $(impl DocPart for $number {
            fn write(&self, out: &mut String) {
                out.push_str(&self.to_string());
            }
        })*
    };
}

number!(u16 usize i64);

/// Documentation from a template and parts: `prose!("The tag {}.", code(name))`.
macro_rules! prose {
    ($template:literal $(, $part:expr)* $(,)?) => {
        $crate::rust::docs_text::Doc::of($template, &[$(&$part),*])
    };
}
pub(crate) use prose;

/// Returns the lines of `text` as safe Markdown. Blank lines separate blocks. The result neither begins nor ends with one.
pub(crate) fn lines(text: &str) -> Vec<Doc> {
    blocks(text).into_iter().map(Doc).collect()
}

fn blocks(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut fence: Option<Fence> = None;
    for raw in text.lines() {
        let line: String = raw.chars().map(visible).collect();
        match fence.take() {
            Some(open) if open.closes(&line) => open.end(&mut out),
            Some(mut open) => {
                open.lines.push(line.trim_end().to_owned());
                fence = Some(open);
            }
            None => match Fence::open(&line) {
                Some(open) => fence = Some(open),
                None => paragraph(line.trim(), &mut out),
            },
        }
    }
    if let Some(open) = fence {
        open.end(&mut out);
    }
    while out.last().is_some_and(String::is_empty) {
        out.pop();
    }
    out
}

/// Returns `text` as one safe line.
pub(crate) fn line(text: &str) -> Doc {
    Doc(inline(&one_line(text)))
}

/// Returns the first sentence of `text` as one safe line, without its full stop.
pub(crate) fn sentence(text: &str) -> Doc {
    let flat = one_line(text);
    let mut stops = flat.match_indices(". ").map(|(stop, _)| stop);
    let end = stops
        .find(|&stop| is_end(&flat, stop))
        .unwrap_or(flat.len());
    Doc(inline(flat[..end].trim_end_matches('.')))
}

/// Whether a full stop ends a sentence, rather than an abbreviation such as `e.g.`: the next word does not begin with a small
/// letter or a digit, and the word before has no full stop within.
fn is_end(text: &str, stop: usize) -> bool {
    let word = text[..stop].rsplit([' ', '(']).next().unwrap_or_default();
    let next = text[stop + 2..].chars().next();
    let starts = next.is_none_or(|next| !next.is_lowercase() && !next.is_numeric());
    starts && !word.contains('.') && !word.eq_ignore_ascii_case("etc")
}

/// Returns `code` as inline code, with enough back-ticks that its contents cannot close it.
pub(crate) fn code(code: &str) -> Doc {
    Doc(quoted(code))
}

/// The same as [`code`], for text that is processed further.
pub(crate) fn quoted(code: &str) -> String {
    let code: String = code
        .chars()
        .map(visible)
        .map(|c| if c == '\n' { ' ' } else { c })
        .collect();
    let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let ticks = "`".repeat(longest + 1);
    let pad = if longest > 0 || code.is_empty() {
        " "
    } else {
        ""
    };
    let code = if code.is_empty() { " " } else { &code };
    format!("{ticks}{pad}{code}{pad}{ticks}")
}

/// Returns `url` as a link with `label`. `None` if `url` is not an absolute web address, or if it has unusual characters.
pub(crate) fn link(label: &str, url: &str) -> Option<Doc> {
    let plain = url
        .chars()
        .all(|c| c.is_ascii_graphic() && !"<>()[]\"`\\{}|^*".contains(c));
    let web = url.starts_with("https://") || url.starts_with("http://");
    (web && plain).then(|| Doc(format!("[{}]({url})", inline(label))))
}

/// A fenced block while it is read.
struct Fence {
    mark: char,
    length: usize,
    lines: Vec<String>,
}

impl Fence {
    fn open(line: &str) -> Option<Self> {
        let line = line.trim_start();
        let mark = line.chars().next().filter(|c| matches!(c, '`' | '~'))?;
        let length = line.chars().take_while(|c| *c == mark).count();
        let fence = length >= 3 && !(mark == '`' && line[length..].contains('`'));
        fence.then(|| Self {
            mark,
            length,
            lines: Vec::new(),
        })
    }

    fn closes(&self, line: &str) -> bool {
        let line = line.trim();
        line.len() >= self.length && line.chars().all(|c| c == self.mark)
    }

    /// Writes the block with fences that its contents cannot close.
    fn end(self, out: &mut Vec<String>) {
        let runs = self
            .lines
            .iter()
            .flat_map(|line| line.split(|c| c != '`'))
            .map(str::len);
        let mark = "`".repeat(runs.max().map_or(3, |longest| longest.max(2) + 1));
        separate(out);
        out.push(format!("{mark}text"));
        out.extend(self.lines);
        out.push(mark);
        out.push(String::new());
    }
}

/// Whether a character is visible as itself. Control characters and characters that reorder text are not.
pub(crate) fn is_visible(c: char) -> bool {
    let reorders =
        matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    !c.is_control() && !reorders
}

/// Returns the character, or a space if it is not visible.
fn visible(c: char) -> char {
    if is_visible(c) { c } else { ' ' }
}

fn separate(out: &mut Vec<String>) {
    if out.last().is_some_and(|line| !line.is_empty()) {
        out.push(String::new());
    }
}

fn paragraph(line: &str, out: &mut Vec<String>) {
    if line.is_empty() {
        return separate(out);
    }
    let item = ["- ", "* ", "+ "]
        .iter()
        .find_map(|bullet| line.strip_prefix(bullet));
    let in_list = out.last().is_some_and(|line| line.starts_with("- "));
    match item {
        Some(item) => {
            if !in_list {
                separate(out);
            }
            out.push(format!("- {}", inline(item.trim_start())));
        }
        // The line continues a list item. One line per item avoids a clippy lint.
        None if in_list => {
            if let Some(last) = out.last_mut() {
                last.push(' ');
                last.push_str(&inline(line));
            }
        }
        None => out.push(block_start(inline(line))),
    }
}

/// Escapes text that would start a block: headings, quotes, rules, numbered lists, tables.
fn block_start(line: String) -> String {
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    let numbered = digits > 0 && line[digits..].starts_with(['.', ')']);
    if numbered {
        let (number, rest) = line.split_at(digits);
        return format!("{number}\\{rest}");
    }
    if line.starts_with(['#', '=', '-', '+', ':']) {
        format!("\\{line}")
    } else {
        line
    }
}

/// Escapes every character with a meaning in Markdown or HTML, except in inline code.
fn inline(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if c == '`' {
            let ticks = rest.len() - rest.trim_start_matches('`').len();
            let body = &rest[ticks..];
            match body.find('`') {
                Some(end) if ticks == 1 && !body[end..].starts_with("``") && end > 0 => {
                    out.push_str(&quoted(&body[..end]));
                    rest = &body[end + 1..];
                }
                _ => {
                    out.push_str(&"\\`".repeat(ticks));
                    rest = body;
                }
            }
            continue;
        }
        if is_web(rest) {
            let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
            let url = rest[..end].trim_end_matches(['.', ',', ')', ';', ':', '"', '\'']);
            if link("x", url).is_some() {
                out.push('<');
                out.push_str(url);
                out.push('>');
                rest = &rest[url.len()..];
                continue;
            }
            // It cannot be a link, and rustdoc's lint reports bare addresses.
            if url.contains('.') {
                out.push_str(&quoted(url));
                rest = &rest[url.len()..];
                continue;
            }
        }
        if matches!(
            c,
            '\\' | '[' | ']' | '<' | '>' | '*' | '_' | '&' | '|' | '~' | '$' | '{' | '}'
        ) {
            out.push('\\');
        }
        out.push(visible(c));
        rest = &rest[c.len_utf8()..];
    }
    out
}

/// Breaks prose at spaces if a line is longer than `width`. Text between fences is unchanged.
pub(crate) fn wrapped(docs: &[Doc], width: usize) -> Vec<String> {
    let mut out = Vec::with_capacity(docs.len());
    let mut fence: Option<usize> = None;
    for Doc(line) in docs {
        let ticks = line.len() - line.trim_start_matches('`').len();
        match fence {
            Some(open) => {
                if ticks >= open && line.trim_start_matches('`').trim().is_empty() {
                    fence = None;
                }
                out.push(line.clone());
            }
            None if ticks >= 3 => {
                fence = Some(ticks);
                out.push(line.clone());
            }
            // Rows of tables cannot be broken.
            None if line.starts_with('|') || line.chars().count() <= width => {
                out.push(line.clone())
            }
            None => out.extend(wrap(line, width)),
        }
    }
    out
}

fn is_web(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        super::lines(text).into_iter().map(|line| line.0).collect()
    }

    fn line(text: &str) -> String {
        super::line(text).0
    }

    fn code(text: &str) -> String {
        super::code(text).0
    }

    fn link(label: &str, url: &str) -> Option<String> {
        super::link(label, url).map(|link| link.0)
    }

    #[test]
    fn long_prose_is_broken_where_nothing_begins() {
        let of = |text: &str| wrapped(&super::lines(text), 20);
        assert_eq!(
            of("one two three four five six"),
            ["one two three four", "five six"]
        );
        assert_eq!(
            of("one two three four - 1. # a"),
            ["one two three four - 1. #", "a"]
        );
        assert_eq!(
            of("- one `two three four five` six"),
            ["- one `two three four five`", "  six"]
                .map(str::to_owned)
                .to_vec()
        );
        assert_eq!(
            of("```\none two three four five six\n```")[1],
            "one two three four five six"
        );
    }

    #[test]
    fn prose_is_escaped() {
        assert_eq!(
            line("a <b> [c](d) *e* &amp; f_g"),
            r"a \<b\> \[c\](d) \*e\* \&amp; f\_g"
        );
        assert_eq!(line("see `x_y` and ``"), r"see `x_y` and \`\`");
        assert_eq!(line("see https://a.b/c_d."), "see <https://a.b/c_d>.");
        assert_eq!(line("see https://a.b/<x>"), "see `https://a.b/<x>`");
    }

    #[test]
    fn fences_become_text_and_are_closed() {
        assert_eq!(
            lines("a\n```rust\nfn x() {}\n```\nb"),
            ["a", "", "```text", "fn x() {}", "```", "", "b"]
        );
        assert_eq!(lines("~~~\n```\nx"), ["````text", "```", "x", "````"]);
    }

    #[test]
    fn blocks_do_not_start_by_accident() {
        assert_eq!(
            lines("# Title\n\n    let code = 1;\n1. one\n===\n--- \n> q"),
            [
                r"\# Title",
                "",
                "let code = 1;",
                r"1\. one",
                r"\===",
                r"\---",
                r"\> q"
            ]
        );
    }

    #[test]
    fn items_stay_items() {
        assert_eq!(lines("x\n- a\n  more\n* b"), ["x", "", "- a more", "- b"]);
    }

    #[test]
    fn code_words_survive_back_ticks() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("a`b"), "`` a`b ``");
        assert_eq!(code(""), "`   `");
    }

    #[test]
    fn only_plain_web_addresses_are_links() {
        assert_eq!(
            link("p", "https://x.y/z").as_deref(),
            Some("[p](https://x.y/z)")
        );
        assert_eq!(link("p", "javascript:alert(1)"), None);
        assert_eq!(link("p", "https://x.y/)<script>"), None);
    }
}
