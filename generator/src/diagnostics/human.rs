//! Shows findings to people, in the style of rustc: a title, the place, and the line with the span underlined.

use std::collections::BTreeMap;
use std::io::{self, IsTerminal, Write};

use annotate_snippets::{
    AnnotationKind, Element, Level, Origin, Renderer, Snippet, normalize_untrusted_str,
};

use super::excerpt::Excerpt;
use super::{Code, Finding, Findings, LineColumn, Place, Severity, Sources};

/// Shows findings as text.
///
/// A very frequent code would hide the others. So only its first findings are shown, followed by a line with the number of further ones.
/// JSON output has no such limit.
#[derive(Clone, Debug)]
pub struct Human {
    renderer: Renderer,
    limit: usize,
    least: Severity,
}

impl Human {
    /// The default of [`Human::limit`]: the number of shown findings per code.
    pub const DEFAULT_LIMIT: usize = 20;

    /// Creates an output without colours.
    pub fn plain() -> Self {
        Self::with(Renderer::plain())
    }

    /// Creates an output with ANSI colours.
    pub fn coloured() -> Self {
        Self::with(Renderer::styled())
    }

    /// Creates an output with colours if `out` is a terminal and the environment variable `NO_COLOR` is unset or empty.
    pub fn for_stream(out: &impl IsTerminal) -> Self {
        let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        if out.is_terminal() && !refused {
            Self::coloured()
        } else {
            Self::plain()
        }
    }

    fn with(renderer: Renderer) -> Self {
        Self {
            renderer,
            limit: Self::DEFAULT_LIMIT,
            least: Severity::Note,
        }
    }

    /// Sets the limit of shown findings per code.
    #[must_use]
    pub fn limit(mut self, limit: usize) -> Self {
        self.limit = limit;
        self
    }

    /// Leaves out findings that are less severe than this.
    #[must_use]
    pub fn at_least(mut self, severity: Severity) -> Self {
        self.least = severity;
        self
    }

    /// Writes the findings in list order, each followed by an empty line.
    ///
    /// # Errors
    /// When writing to `out` fails.
    pub fn write(
        &self,
        findings: &Findings,
        sources: &Sources,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let mut totals = BTreeMap::<Code, usize>::new();
        let wanted = || {
            findings
                .iter()
                .filter(|finding| finding.severity() >= self.least)
        };
        for finding in wanted() {
            *totals.entry(finding.code).or_default() += 1;
        }
        let mut shown = BTreeMap::<Code, usize>::new();
        for finding in wanted() {
            let nth = shown.entry(finding.code).or_default();
            *nth += 1;
            let total = totals[&finding.code];
            if *nth <= self.limit {
                writeln!(out, "{}\n", self.render(finding, sources))?;
            }
            if *nth == self.limit.max(1) && total > self.limit {
                writeln!(
                    out,
                    "… and {} more like this ({})\n",
                    total - self.limit,
                    finding.code
                )?;
            }
        }
        Ok(())
    }

    /// Formats one finding, without a line feed at its end.
    pub fn render(&self, finding: &Finding, sources: &Sources) -> String {
        let level = match finding.severity() {
            Severity::Note => Level::NOTE,
            Severity::Warning => Level::WARNING,
            Severity::Error => Level::ERROR,
        };
        let mut elements = Vec::new();
        if let Some(place) = &finding.place {
            push_place(&mut elements, place, None, sources);
        }
        for (label, place) in &finding.related {
            push_place(&mut elements, place, Some(label), sources);
        }
        if let Some(help) = &finding.help {
            elements.push(Level::HELP.message(normalize_untrusted_str(help)).into());
        }
        let title = level
            .primary_title(&finding.message)
            .id(finding.code.as_str());
        self.renderer.render(&[title.elements(elements)])
    }
}

/// Adds the `--> file:line:column` line and the excerpt, as far as they are known.
fn push_place<'a>(
    elements: &mut Vec<Element<'a>>,
    place: &'a Place,
    label: Option<&'a str>,
    sources: &Sources,
) {
    let path = normalize_untrusted_str(&place.file);
    let label = label.map(normalize_untrusted_str);
    let Some((span, source)) = place.span.zip(sources.get(&place.file)) else {
        elements.push(Origin::path(path).into());
        elements.extend(label.map(|label| Level::NOTE.message(label).into()));
        return;
    };
    let excerpt = Excerpt::of(&source, span);
    let kind = match label {
        Some(_) => AnnotationKind::Context,
        None => AnnotationKind::Primary,
    };
    let snippet = Snippet::source(excerpt.text)
        .line_start(excerpt.first_line)
        .annotation(kind.span(excerpt.marked).label(label));
    if excerpt.shifted {
        // The snippet only knows the columns of the excerpt, so the column in the file is written separately.
        let LineColumn { line, column } = source.position(span.start);
        elements.push(Origin::path(path).line(line).char_column(column).into());
        elements.push(snippet.into());
    } else {
        elements.push(snippet.path(path).into());
    }
}

#[cfg(test)]
mod tests {
    use super::super::Span;
    use super::*;

    const CODE: Code = Code::DocsRowCut;
    const WARNING: Code = Code::DocsNotice;
    const NOTE: Code = Code::DocsTitle;

    fn sources() -> Sources {
        let mut sources = Sources::new();
        sources.insert("a.md", "# Title\n\n| Name | Type |\n|---|---|\n| Id |\n");
        sources.insert(
            "long.md",
            format!("{}HERE{}\n", "x".repeat(5_000), "y".repeat(5_000)),
        );
        sources
    }

    fn all(human: &Human, findings: impl IntoIterator<Item = Finding>) -> String {
        let mut out = Vec::new();
        human
            .write(&findings.into_iter().collect(), &sources(), &mut out)
            .unwrap();
        String::from_utf8(out).unwrap()
    }

    fn one(finding: &Finding) -> String {
        Human::plain().render(finding, &sources())
    }

    #[test]
    fn a_finding_shows_title_place_excerpt_related_place_and_help() {
        let finding = Finding::new(WARNING, "the row has 1 cell, its table 2")
            .at(Place::span("a.md", 35..41))
            .related("columns stand here", Place::span("a.md", 9..24))
            .help("add the type");
        let expected = "\
warning[docs::notice]: the row has 1 cell, its table 2
 --> a.md:5:1
  |
5 | | Id |
  | ^^^^^^
  |
 ::: a.md:3:1
  |
3 | | Name | Type |
  | --------------- columns stand here
  |
  = help: add the type";
        assert_eq!(one(&finding), expected);
    }

    #[test]
    fn a_long_line_shows_the_column_of_the_file_and_not_of_the_excerpt() {
        let finding = Finding::new(CODE, "odd").at(Place::span("long.md", 5_000..5_004));
        let text = one(&finding);
        assert!(text.contains("--> long.md:1:5001"), "{text}");
        assert!(text.contains("HERE"), "{text}");
        assert!(text.lines().all(|line| line.len() < 250), "{text}");
    }

    #[test]
    fn findings_without_a_span_or_a_text_show_what_is_known() {
        assert_eq!(one(&Finding::new(NOTE, "m")), "note[docs::title]: m");
        let whole = Finding::new(NOTE, "m").at(Place::file("a.md"));
        assert_eq!(one(&whole), "note[docs::title]: m\n--> a.md");
        let gone = Finding::new(NOTE, "m")
            .at(Place::span("gone.md", 1..2))
            .related("the other", Place::file("b.md"));
        assert_eq!(
            one(&gone),
            "note[docs::title]: m\n--> gone.md\n::: b.md\n = note: the other"
        );
    }

    #[test]
    fn spans_anywhere_and_texts_of_any_kind_are_shown_without_a_panic() {
        let texts = [
            "",
            "\n",
            "\r\n",
            "\r",
            "\t\tx\u{feff}å\u{1b}[31m\0",
            "e\u{301}\u{202e}漢字\n\n",
        ];
        for text in texts {
            let mut sources = Sources::new();
            sources.insert("t", text);
            for start in 0..=text.len() + 2 {
                for end in 0..=text.len() + 2 {
                    let place = || Place::span("t", Span::new(start, end));
                    let finding = Finding::new(CODE, text).at(place()).related(text, place());
                    let shown = Human::plain().render(&finding.help(text), &sources);
                    assert!(
                        !shown.contains('\u{1b}'),
                        "escape codes of the input reach the terminal"
                    );
                }
            }
        }
    }

    #[test]
    fn a_frequent_code_is_shown_up_to_the_limit_with_a_line_that_counts_the_rest() {
        let rare = Finding::new(CODE, "rare");
        let many = (0..5).map(|n| Finding::new(NOTE, format!("n{n}")));
        let text = all(&Human::plain().limit(2), many.chain([rare]));
        assert_eq!(
            text,
            "note[docs::title]: n0\n\nnote[docs::title]: n1\n\n\
             … and 3 more like this (docs::title)\n\nerror[docs::row-cut]: rare\n\n"
        );
        let few = all(
            &Human::plain().limit(2),
            (0..2).map(|_| Finding::new(NOTE, "n")),
        );
        assert!(
            !few.contains("more like this"),
            "nothing was left out: {few}"
        );
    }

    #[test]
    fn findings_below_the_asked_severity_are_left_out_and_not_counted() {
        let list = [Finding::new(NOTE, "small"), Finding::new(WARNING, "big")];
        let text = all(&Human::plain().limit(1).at_least(Severity::Warning), list);
        assert_eq!(text, "warning[docs::notice]: big\n\n");
    }

    #[test]
    fn colours_are_written_only_when_asked_for() {
        let finding = Finding::new(CODE, "m").at(Place::span("a.md", 0..1));
        assert!(
            Human::coloured()
                .render(&finding, &sources())
                .contains('\u{1b}')
        );
        assert!(!one(&finding).contains('\u{1b}'));
    }
}
