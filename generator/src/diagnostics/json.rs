//! Writes findings for programs: one JSON object per line.

use std::io::{self, Write};

use serde::Serialize;

use super::{Code, Finding, Findings, LineColumn, Place, Severity, Sources};

/// The members of a line, in the order of the output. All of them are always present. An unknown value is `null`, so that scripts need not
/// distinguish a missing member from a null one.
#[derive(Serialize)]
struct Line<'a> {
    code: Code,
    severity: Severity,
    message: &'a str,
    #[serde(flatten)]
    place: JsonPlace<'a>,
    help: Option<&'a str>,
    related: Vec<Related<'a>>,
}

#[derive(Serialize)]
struct Related<'a> {
    label: &'a str,
    #[serde(flatten)]
    place: JsonPlace<'a>,
}

#[derive(Default, Serialize)]
struct JsonPlace<'a> {
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
}

impl<'a> JsonPlace<'a> {
    fn of(place: &'a Place, sources: &Sources) -> Self {
        let file = Some(&*place.file);
        let Some((span, source)) = place.span.zip(sources.get(&place.file)) else {
            return Self {
                file,
                ..Self::default()
            };
        };
        let LineColumn { line, column } = source.position(span.start);
        let end = source.position(span.end.max(span.start));
        Self {
            file,
            line: Some(line),
            column: Some(column),
            end_line: Some(end.line),
            end_column: Some(end.column),
        }
    }
}

/// Writes every finding as one line of JSON, in list order, without a limit.
///
/// Their members are `code`, `severity` (`note`, `warning`, `error`), `message`, `file`, `line`, `column`, `end_line`, `end_column`, `help`
/// and `related`, a list of objects with `label` and the five members of a place. Lines and columns count from 1, columns in characters;
/// the end is the position after the last character. They are `null` if the finding concerns a whole file, or the text of the file is not
/// known.
///
/// # Errors
/// When writing to `out` fails.
pub fn write_json(findings: &Findings, sources: &Sources, out: &mut dyn Write) -> io::Result<()> {
    for finding in findings {
        let mut line = serde_json::to_vec(&json_line(finding, sources))?;
        line.push(b'\n');
        out.write_all(&line)?;
    }
    Ok(())
}

fn json_line<'a>(finding: &'a Finding, sources: &Sources) -> Line<'a> {
    let place = |place: &'a Place| JsonPlace::of(place, sources);
    Line {
        code: finding.code,
        severity: finding.severity(),
        message: &finding.message,
        place: finding.place.as_ref().map(place).unwrap_or_default(),
        help: finding.help.as_deref(),
        related: finding
            .related
            .iter()
            .map(|(label, at)| Related {
                label,
                place: place(at),
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn render(finding: Finding) -> String {
        let mut sources = Sources::new();
        sources.insert("a.md", "one\ntwø three\n");
        let mut out = Vec::new();
        write_json(&[finding].into_iter().collect(), &sources, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_located_finding_has_every_member() {
        let finding = Finding::new(Code::DocsRowCut, "no \"such\" row\n")
            .at(Place::span("a.md", 9..14))
            .related("first seen", Place::span("a.md", 0..3))
            .help("add it");
        assert_eq!(
            render(finding),
            concat!(
                r#"{"code":"docs::row-cut","severity":"error","message":"no \"such\" row\n","file":"a.md","line":2,"column":5,"#,
                r#""end_line":2,"end_column":10,"help":"add it","related":[{"label":"first seen","file":"a.md","line":1,"#,
                r#""column":1,"end_line":1,"end_column":4}]}"#,
                "\n"
            )
        );
    }

    #[test]
    fn what_is_not_known_is_null() {
        assert_eq!(
            render(Finding::new(Code::DocsTitle, "m").at(Place::span("gone.md", 9..14))),
            concat!(
                r#"{"code":"docs::title","severity":"note","message":"m","file":"gone.md","line":null,"column":null,"#,
                r#""end_line":null,"end_column":null,"help":null,"related":[]}"#,
                "\n"
            )
        );
        assert!(render(Finding::new(Code::DocsTitle, "m")).contains(r#""file":null"#));
    }
}
