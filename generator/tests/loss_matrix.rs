//! Damaged tables and samples: every row that is lost has an error at its line.
#![allow(clippy::unwrap_used, reason = "tests fail loudly")]

use std::collections::BTreeSet;

use pagewire::diagnostics::{Findings, Severity, Source, Sources};
use pagewire::docs::{OperationPage, Page, read_tree};

/// The generations of pages.
const GRAMMARS: [&str; 4] = ["2022", "2023", "2026", "our own"];

/// A page with every table and both samples, in the words of a generation. The rows of each table
/// have names that occur nowhere else.
fn page(grammar: &str) -> String {
    let (id, more, response, body_line) = match grammar {
        "2022" => (
            "id",
            "",
            "## Response: object\n\nCarrier object for Gate.",
            "Response body: object",
        ),
        "2023" => (
            "uid",
            "",
            "## Response:object\n\nOK",
            "### Response body: Gate",
        ),
        "2026" => (
            "uid",
            "generated: true\ncontent_type: reference\n",
            "## Response:\n\nOK",
            "### Response body: Gate",
        ),
        _ => ("uid", "", "## Response", "### Response body: Gate"),
    };
    let body_type = if grammar == "our own" {
        "### Request body: OpenRequest\n\n"
    } else {
        ""
    };
    let request = "```http!\nPUT /api/v1/Gate/{pathOne}/{pathTwo}\nContent-Type: application/json\n\n{\"BodyOne\": 1}\n```";
    let reply =
        "```http_\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"ReplyOne\": 1}\n```";
    let samples = match grammar {
        "2022" => format!("## Sample Request\n\n{request}\n\n{reply}\n"),
        "2026" => "## Sample request\n\n[!include[sample request](../../samples/rest/request/v1Gate_Open.md)]\n\n## Sample response\n\n[!include[sample response](../../samples/rest/response/v1Gate_Open.md)]".to_owned(),
        _ => format!("## Sample request\n\n{request}\n\n## Sample response\n\n{reply}\n"),
    };
    format!(
        "---\ntitle: PUT Gate\n{id}: v1Gate_Open\n{more}---\n\n# PUT Gate\n\n```http\nPUT /api/v1/Gate/{{pathOne}}/{{pathTwo}}\n```\n\nOpens a gate.\n\n\
         | Path Part | Type | Description |\n|---|---|---|\n| pathOne | int32 | **Required** |\n| pathTwo | int32 | **Required** |\n\n\
         ## Query String Parameters\n\n| Parameter Name | Type |  Description |\n|---|---|---|\n| queryOne | string | |\n| queryTwo | int32 | |\n| queryThree | bool | |\n\n\
         ## Request Headers\n\n| Parameter Name | Description |\n|---|---|\n| HeaderOne | text |\n| HeaderTwo | text |\n| HeaderThree | text |\n\n\
         ## Request Body: request\n\nText.\n\n{body_type}| Property Name | Type |  Description |\n|---|---|---|\n| BodyOne | int32 | |\n| BodyTwo | int32 | |\n| BodyThree | int32 | |\n\n\
         {response}\n\n| Response | Description |\n|---|---|\n| 200 | OK |\n| 404 | Gone |\n| 412 | Changed |\n\n\
         {body_line}\n\n| Property Name | Type |  Description |\n|---|---|---|\n| ReplyOne | int32 | |\n| ReplyTwo | int32 | |\n| ReplyThree | int32 | |\n\n{samples}"
    )
}

/// The tables: the start of their rows, and how many columns they have.
const TABLES: [(&str, &str, &str); 6] = [
    ("path", "| pathOne ", "| pathTwo "),
    ("query", "| queryOne ", "| queryTwo "),
    ("headers", "| HeaderOne ", "| HeaderTwo "),
    ("body", "| BodyOne ", "| BodyTwo "),
    ("statuses", "| 200 ", "| 404 "),
    ("response", "| ReplyOne ", "| ReplyTwo "),
];

/// What is done to a table, given its lines and the indexes of its header and second row.
type Damage = fn(&mut Vec<String>, usize, usize);

const DAMAGES: [(&str, Damage); 16] = [
    ("a comment before a row", |lines, _, row| {
        lines.insert(row, "<!-- later -->".to_owned())
    }),
    ("a comment around nothing in the row", |lines, _, row| {
        lines[row].insert_str(0, "<!-- --> ")
    }),
    ("<div> before a row", |lines, _, row| {
        lines.insert(row, "<div>".to_owned())
    }),
    ("<details> before a row", |lines, _, row| {
        lines.insert(row, "<details>".to_owned())
    }),
    ("a list marker", |lines, _, row| {
        lines[row].insert_str(0, "- ")
    }),
    ("a number of a list", |lines, _, row| {
        lines[row].insert_str(0, "1. ")
    }),
    ("a quote mark", |lines, _, row| {
        lines[row].insert_str(0, "> ")
    }),
    ("a blank line", |lines, _, row| {
        lines.insert(row, String::new())
    }),
    ("no separator", |lines, header, _| {
        drop(lines.remove(header + 1))
    }),
    ("no header", |lines, header, _| drop(lines.remove(header))),
    ("a second table", |lines, header, row| {
        let head = [
            String::new(),
            lines[header].clone(),
            lines[header + 1].clone(),
        ];
        lines.splice(row..row, head);
    }),
    ("a row inside a fence", |lines, _, row| {
        lines.insert(row + 1, "```".to_owned());
        lines.insert(row, "```".to_owned());
    }),
    ("two rows on one line", |lines, _, row| {
        let second = lines.remove(row);
        lines[row - 1] += &second;
    }),
    ("a row without its end", |lines, _, row| {
        let cut = lines[row].len() / 2;
        lines[row].truncate(cut);
    }),
    ("a heading of another level", |lines, header, _| {
        let heading = lines[..header]
            .iter()
            .rposition(|line| line.starts_with("##"));
        lines[heading.unwrap_or(header)].insert_str(0, "##");
    }),
    ("a section inside a fence", |lines, header, row| {
        lines.insert(row + 1, "```".to_owned());
        lines.insert(header, "```".to_owned());
    }),
];

/// The names of a page's rows.
fn rows(page: &OperationPage) -> BTreeSet<String> {
    let parameters = page.path_parameters.iter().chain(&page.query_parameters);
    let tables = [
        page.body.as_ref().and_then(|b| b.table.as_ref()),
        page.response.table.as_ref(),
    ];
    parameters
        .map(|row| row.name.clone())
        .chain(page.headers.iter().map(|row| row.name.clone()))
        .chain(
            tables
                .into_iter()
                .flatten()
                .flat_map(|t| &t.rows)
                .map(|row| row.name.clone()),
        )
        .chain(
            page.response
                .statuses
                .iter()
                .map(|row| row.code.to_string()),
        )
        .collect()
}

/// The page, and the lines with errors.
fn read(text: &str) -> (Option<OperationPage>, BTreeSet<usize>) {
    let dir = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = dir.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    write("rest/Gate/v1Gate_Open.md", text);
    if text.contains("content_type") {
        write(
            "samples/rest/request/v1Gate_Open.md",
            "```http!\nPUT /api/v1/Gate/{pathOne}/{pathTwo}\n\n{}\n```",
        );
        write(
            "samples/rest/response/v1Gate_Open.md",
            "```http_\nHTTP/1.1 200 OK\n\n{}\n```",
        );
    }
    let (mut sources, mut findings) = (Sources::new(), Findings::new());
    let tree = read_tree(dir.path(), &mut sources, &mut findings).unwrap();
    let source = Source::new(text);
    let lines = findings
        .iter()
        .filter(|finding| finding.severity() == Severity::Error)
        .filter_map(|finding| Some(source.position(finding.place.as_ref()?.span?.start).line));
    let page = tree.pages.into_iter().find_map(|page| match page {
        Page::Operation(page) => Some(*page),
        _ => None,
    });
    (page, lines.collect())
}

#[test]
fn the_pages_themselves_are_without_fault() {
    for grammar in GRAMMARS {
        let (found, errors) = read(&page(grammar));
        let found = found.unwrap();
        assert_eq!(errors, BTreeSet::new(), "{grammar}");
        assert_eq!(rows(&found).len(), 17, "{grammar}");
        assert!(
            found.sample_request.is_some() && found.sample_response.is_some(),
            "{grammar}"
        );
    }
}

#[test]
fn every_lost_row_has_an_error_at_its_line() {
    let (mut wrong, mut lossy) = (Vec::new(), 0);
    for grammar in GRAMMARS {
        let whole = page(grammar);
        let all = rows(&read(&whole).0.unwrap());
        for (table, first, second) in TABLES {
            for (damage, apply) in DAMAGES {
                let mut lines: Vec<String> = whole.lines().map(str::to_owned).collect();
                let at = |start: &str| {
                    lines
                        .iter()
                        .position(|line| line.starts_with(start))
                        .unwrap()
                };
                let (header, row) = (at(first) - 2, at(second));
                apply(&mut lines, header, row);
                let text = lines.join("\n");
                let (found, errors) = read(&text);
                let kept = found.as_ref().map(rows).unwrap_or_default();
                let lost: Vec<&String> = all.difference(&kept).collect();
                lossy += usize::from(!lost.is_empty());
                for name in lost {
                    let named = format!("| {name}");
                    // Half a row no longer has its whole name.
                    let line = lines
                        .iter()
                        .position(|line| line.contains(&named))
                        .unwrap_or(row)
                        + 1;
                    // A page that is left out has one error for all of it.
                    if found.is_none() && !errors.is_empty() {
                        continue;
                    }
                    if !errors.contains(&line) {
                        wrong.push(format!("{grammar}, {table}, {damage}: {name} in line {line} of\n{text}\nerrors in {errors:?}"));
                    }
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} lost rows without an error at their line, the first:\n{}",
        wrong.len(),
        wrong[0]
    );
    // The matrix bites: most of its fields lose rows.
    assert!(
        lossy > 300,
        "{lossy} of {}",
        GRAMMARS.len() * TABLES.len() * DAMAGES.len()
    );
}

/// What is done to the lines of a sample section, given the index of its heading and of the first
/// line below it.
const SAMPLE_DAMAGES: [(&str, Damage); 12] = [
    ("a list marker", |lines, _, first| {
        lines[first].insert_str(0, "- ")
    }),
    ("a quote mark", |lines, _, first| {
        lines[first].insert_str(0, "> ")
    }),
    ("<div> before it", |lines, _, first| {
        lines.insert(first, "<div>".to_owned())
    }),
    ("<details> before it", |lines, _, first| {
        lines.insert(first, "<details>".to_owned())
    }),
    ("a comment before it", |lines, _, first| {
        lines.insert(first, "<!--".to_owned())
    }),
    ("a comment on its line", |lines, _, first| {
        lines[first].insert_str(0, "<!-- -->")
    }),
    ("no first line", |lines, _, first| drop(lines.remove(first))),
    ("only the heading", |lines, _, first| lines.truncate(first)),
    ("no heading", |lines, heading, _| {
        drop(lines.remove(heading))
    }),
    ("a heading of another level", |lines, heading, _| {
        lines[heading].insert(0, '#')
    }),
    ("no fence marks", |lines, heading, _| {
        let mut index = 0;
        lines.retain(|line| {
            index += 1;
            index <= heading || !line.starts_with("```")
        });
    }),
    ("a second one", |lines, heading, _| {
        let copy: Vec<String> = lines[heading..].to_vec();
        lines.push(String::new());
        lines.extend(copy);
    }),
];

#[test]
fn every_lost_sample_has_an_error_in_its_section() {
    let mut wrong = Vec::new();
    let mut lossy = 0;
    for grammar in GRAMMARS {
        let whole = page(grammar);
        for start in ["## sample request", "## sample response"] {
            for (damage, apply) in SAMPLE_DAMAGES {
                let mut lines: Vec<String> = whole.lines().map(str::to_owned).collect();
                let Some(heading) = lines.iter().position(|line| line.to_lowercase() == start)
                else {
                    continue;
                };
                apply(&mut lines, heading, heading + 2);
                let text = lines.join("\n");
                let (found, errors) = read(&text);
                let found = found.unwrap();
                let lost = found.sample_request.is_none()
                    || found.sample_response.is_none()
                    || damage == "a second one";
                lossy += usize::from(lost);
                if lost && errors.range(heading..).next().is_none() {
                    wrong.push(format!(
                        "{grammar}, {start}, {damage}: errors in {errors:?} of\n{text}"
                    ));
                }
                for sample in [&found.sample_request, &found.sample_response]
                    .into_iter()
                    .flatten()
                {
                    assert!(
                        sample.start.starts_with("PUT /") || sample.start.starts_with("HTTP/"),
                        "{damage}: {sample:?}"
                    );
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} losses without an error, the first:\n{}",
        wrong.len(),
        wrong[0]
    );
    assert!(lossy > 50, "{lossy}");
}

#[test]
fn a_second_request_line_is_an_error_wherever_it_is() {
    for grammar in GRAMMARS {
        let whole = page(grammar);
        let fence = "```http\nDELETE /api/v1/Gate/Other\n```";
        for before in [
            "Opens a gate.",
            "## Query String Parameters",
            "## Request Headers",
            "## Request Body: request",
        ] {
            let text = whole.replacen(before, &format!("{fence}\n\n{before}"), 1);
            let line = text
                .lines()
                .position(|line| line.starts_with("DELETE"))
                .unwrap();
            let (_, errors) = read(&text);
            assert!(
                errors.contains(&line),
                "{grammar}, before {before}: {errors:?} has no {line}"
            );
        }
    }
}
