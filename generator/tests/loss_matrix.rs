//! Damaged tables and samples: every row that is lost has an error at its line.

use std::collections::BTreeSet;

use crate::support;
use pagewire::diagnostics::{Code, Finding, Findings, Severity, Source, Sources};
use pagewire::docs::{Library, OperationPage, Page, PageSource, parse_page, read_tree};
use pagewire::import::{ImportedPage, RECORD, Record};
use pagewire::vendor::SUPEROFFICE;
use support::whole::{GRAMMARS, REPLY, REQUEST, page};

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

/// Puts blanks before the lines from the heading of a table to its second row.
fn indent(lines: &mut [String], header: usize, row: usize, blanks: &str) {
    let heading = lines[..header]
        .iter()
        .rposition(|line| line.starts_with("##"));
    for line in &mut lines[heading.unwrap_or(header)..=row] {
        line.insert_str(0, blanks);
    }
}

const DAMAGES: [(&str, Damage); 23] = [
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
    ("a row of HTML", |lines, _, row| {
        lines[row] = format!(
            "<tr><td>{}</td></tr>",
            lines[row].replace(" | ", "</td><td>")
        );
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
    ("a row indented by four blanks", |lines, _, row| {
        lines[row].insert_str(0, "    ");
    }),
    ("a row indented by a tab", |lines, _, row| {
        lines[row].insert(0, '\t');
    }),
    ("a table indented by four blanks", |lines, header, row| {
        for line in &mut lines[header..=row] {
            line.insert_str(0, "    ");
        }
    }),
    ("a table indented by a tab", |lines, header, row| {
        for line in &mut lines[header..=row] {
            line.insert(0, '\t');
        }
    }),
    ("a section indented by four blanks", |lines, header, row| {
        indent(lines, header, row, "    ");
    }),
    ("a section indented by a tab", |lines, header, row| {
        indent(lines, header, row, "\t");
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

/// A finding: its code, the name of its folder, and its line.
type Found = (Code, String, usize);

/// The page, and what was found on it and in the samples that it includes.
fn found(text: &str, request: &str, reply: &str) -> (Option<OperationPage>, Vec<Found>) {
    let dir = tempfile::tempdir().unwrap();
    let mut files = vec![("rest/Gate/v1Gate_Open.md", text)];
    if text.contains("content_type") {
        files.push(("samples/rest/request/v1Gate_Open.md", request));
        files.push(("samples/rest/response/v1Gate_Open.md", reply));
    }
    for (name, text) in &files {
        let path = dir.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let (mut sources, mut findings) = (Sources::new(), Findings::new());
    let tree = read_tree(dir.path(), &SUPEROFFICE, &mut sources, &mut findings).unwrap();
    let findings = findings.iter().filter_map(|finding| {
        let place = finding.place.as_ref()?;
        let (_, text) = files.iter().find(|(name, _)| place.file.ends_with(name))?;
        let folder = place.file.rsplit('/').nth(1)?.to_owned();
        let line = Source::new(*text).position(place.span?.start).line;
        Some((finding.code, folder, line))
    });
    let findings = findings.collect();
    let page = tree.pages.into_iter().find_map(|page| match page {
        Page::Operation(page) => Some(*page),
        _ => None,
    });
    (page, findings)
}

/// The page, and the lines of it with errors.
fn read(text: &str) -> (Option<OperationPage>, BTreeSet<usize>) {
    let (page, findings) = found(text, REQUEST, REPLY);
    let errors = findings
        .into_iter()
        .filter(|(code, folder, _)| code.severity() == Severity::Error && folder == "Gate");
    (page, errors.map(|(_, _, line)| line).collect())
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
const SAMPLE_DAMAGES: [(&str, Damage); 16] = [
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
    ("indented by four blanks", |lines, _, first| {
        lines[first].insert_str(0, "    ");
    }),
    ("indented by a tab", |lines, _, first| {
        lines[first].insert(0, '\t');
    }),
    ("all indented by four blanks", |lines, heading, _| {
        for line in &mut lines[heading..] {
            line.insert_str(0, "    ");
        }
    }),
    ("all indented by a tab", |lines, heading, _| {
        for line in &mut lines[heading..] {
            line.insert(0, '\t');
        }
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

/// What is done to a sample, and the start of the line at which there must be an error then.
const LOST_BODIES: [(&str, &str, &str); 2] = [
    (
        "Content-Type: application/json\n\n",
        "\nContent-Type: application/json\n\n",
        "Content-Type",
    ),
    ("Content-Type: application/json\n\n{", "\nopen{", "open{"),
];

#[test]
fn a_sample_without_its_media_type_is_read_or_an_error() {
    let request =
        "```http!\nPUT /api/v1/Gate/1/2\nContent-Type: application/json\n\n{\"BodyOne\": 1}\n```";
    let reply =
        "```http_\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"ReplyOne\": 1}\n```";
    for grammar in GRAMMARS {
        let whole = page(grammar);
        let read = |change: &dyn Fn(&str) -> String| {
            let text = change(&whole);
            let (request, reply) = (change(request), change(reply));
            let (page, found) = found(&text, &request, &reply);
            (page.unwrap(), found, [text, request, reply])
        };
        let (page, findings, _) =
            read(&|text| text.replace("Content-Type: application/json\n", ""));
        assert_eq!(findings, [], "{grammar}");
        for sample in [page.sample_request, page.sample_response] {
            assert!(sample.unwrap().json.is_some(), "{grammar}");
        }
        for (from, to, start) in LOST_BODIES {
            let (_, found, texts) = read(&|text| text.replace(from, to));
            let lines = texts.iter().flat_map(|text| {
                let lines = text.lines().enumerate();
                lines
                    .filter(|(_, line)| line.starts_with(start))
                    .map(|(at, _)| at + 1)
            });
            let wanted: BTreeSet<usize> = lines.collect();
            let errors = found
                .iter()
                .filter(|(code, ..)| *code == Code::DocsSampleMedia);
            assert_eq!(errors.clone().count(), 2, "{grammar}, {to}: {found:?}");
            assert!(
                errors.clone().all(|(_, _, line)| wanted.contains(line)),
                "{found:?}"
            );
        }
    }
}

#[test]
fn a_sample_whose_fence_is_not_closed_swallows_no_other() {
    for grammar in GRAMMARS {
        let whole = page(grammar);
        let both = format!("{}\n\n{REPLY}", REQUEST.trim_end_matches("```"));
        let (text, request) = match grammar {
            "2026" => (whole, both.as_str()),
            _ => (
                whole.replacen("{\"BodyOne\": 1}\n```\n", "{\"BodyOne\": 1}\n", 1),
                REQUEST,
            ),
        };
        for mark in ["```http_\n", ""] {
            let [text, request] = [&text, request].map(|text| text.replace("```http_\n", mark));
            let start = if mark.is_empty() {
                "HTTP/1.1"
            } else {
                "```http_"
            };
            let line = |text: &str| text.lines().position(|line| line.starts_with(start));
            let line = line(&text).or_else(|| line(&request)).unwrap() + 1;
            let (_, found) = found(&text, &request, REPLY);
            let is_wanted = |(code, _, at): &Found| *code == Code::DocsFenceOpen && *at == line;
            assert!(
                found.iter().any(is_wanted),
                "{grammar}, {start}: {found:?} of\n{text}"
            );
        }
    }
}

/// Checks that a page with another line at an index has an error there.
fn is_refused_at(lines: &[&str], at: usize, damaged: &str, grammar: &str) {
    let mut lines = lines.to_vec();
    lines[at] = damaged;
    let (_, errors) = read(&lines.join("\n"));
    assert!(
        errors.contains(&(at + 1)),
        "{grammar}, {damaged}: {errors:?}"
    );
}

#[test]
fn a_damaged_heading_is_an_error_at_its_line() {
    let damages: [fn(&str) -> String; 5] = [
        |line| format!("**{line}**"),
        |line| format!("__{}__", line.trim_start_matches(['#', ' '])),
        |line| format!("*{}*", line.trim_start_matches(['#', ' '])),
        |line| format!("\u{200b}{line}"),
        |line| format!("> \u{2060}{line}"),
    ];
    for grammar in GRAMMARS {
        let whole = page(grammar);
        let lines: Vec<&str> = whole.lines().collect();
        let is_heading = |line: &str| line.starts_with("##") || line.starts_with("Response body:");
        let headings: Vec<usize> = (0..lines.len())
            .filter(|at| is_heading(lines[*at]))
            .collect();
        assert!(headings.len() >= 6, "{grammar}");
        for at in headings {
            for damage in damages {
                let damaged = damage(lines[at]);
                is_refused_at(&lines, at, &damaged, grammar);
            }
        }
    }
}

#[test]
fn markup_in_a_name_is_an_error_at_its_line() {
    let damages: [fn(&str) -> String; 6] = [
        |name| format!("| <!-- {name} --> "),
        |name| format!("| <b>{name}</b> "),
        |name| format!("| ~~{name}~~ "),
        |name| format!("| {}<br>{} ", &name[..2], &name[2..]),
        |name| format!("| {}\\|{} ", &name[..2], &name[2..]),
        |name| format!("\\| {name} "),
    ];
    for grammar in GRAMMARS {
        let whole = page(grammar);
        for (table, _, second) in TABLES {
            let line = whole
                .lines()
                .position(|line| line.starts_with(second))
                .unwrap()
                + 1;
            for damage in damages {
                let damaged = damage(second.trim_matches(['|', ' ']));
                let text = whole.replacen(&format!("\n{second}"), &format!("\n{damaged}"), 1);
                let (_, errors) = read(&text);
                assert!(
                    errors.contains(&line),
                    "{grammar}, {table}, {damaged}: {errors:?}"
                );
            }
        }
    }
}

#[test]
fn names_that_differ_in_capitals_only_are_a_finding() {
    for grammar in GRAMMARS {
        let whole = page(grammar);
        for (table, first, second) in TABLES
            .into_iter()
            .filter(|(table, ..)| *table != "statuses")
        {
            let line = whole
                .lines()
                .position(|line| line.starts_with(second))
                .unwrap()
                + 1;
            let twin = format!("\n{}", first.to_lowercase());
            let text = whole.replacen(&format!("\n{second}"), &twin, 1);
            let (_, found) = found(&text, REQUEST, REPLY);
            // Headers are the same in capitals and small letters.
            let code = match table {
                "headers" => Code::DocsRowTwice,
                _ => Code::DocsNamesAlike,
            };
            let wanted = (code, "Gate".to_owned(), line);
            assert!(found.contains(&wanted), "{grammar}, {table}: {found:?}");
        }
    }
}

#[test]
fn a_member_twice_or_without_a_name_is_an_error_at_its_line() {
    for grammar in GRAMMARS {
        for cell in ["Enum: A, A", "Enum: A, , B", "Enum:"] {
            let text = page(grammar).replacen(
                "| queryOne | string |",
                &format!("| queryOne | {cell} |"),
                1,
            );
            let line = text
                .lines()
                .position(|line| line.contains("Enum:"))
                .unwrap()
                + 1;
            let (_, errors) = read(&text);
            assert!(errors.contains(&line), "{grammar}, {cell}: {errors:?}");
        }
    }
}

#[test]
fn a_sample_of_another_operation_is_a_finding_where_the_sample_is() {
    let own = "PUT /api/v1/Gate/{pathOne}/{pathTwo}";
    for grammar in GRAMMARS {
        let whole = page(grammar);
        let swap = |text: &str, to: &str| match text.rsplit_once(own) {
            Some((before, after)) => format!("{before}{to}{after}"),
            None => text.to_owned(),
        };
        for (to, wanted) in [
            ("PUT /api/v1/gate/1/2?queryOne=a", 0),
            ("GET /api/v1/Gate/1/2", 1),
            ("PUT /api/v1/Bar/1/2", 1),
            ("PUT /api/v1/Gate/1", 1),
        ] {
            // The request line of a page of 2026 is the only one on it.
            let text = if grammar == "2026" {
                whole.clone()
            } else {
                swap(&whole, to)
            };
            let (_, found) = found(&text, &swap(REQUEST, to), REPLY);
            let others = found
                .iter()
                .filter(|(code, ..)| *code == Code::DocsSampleOther);
            assert_eq!(others.count(), wanted, "{grammar}, {to}: {found:?}");
        }
    }
}

/// A change to a page, from one text to another; none where the grammar has no such text.
type Change = fn(&str) -> Option<(String, String)>;

#[test]
fn words_that_are_almost_right_are_findings_at_their_lines() {
    let changes: [(Code, Change); 8] = [
        (Code::DocsNameUnusual, |_| {
            Some(("| queryTwo |".into(), "| query Two |".into()))
        }),
        (Code::DocsNameUnusual, |_| {
            Some(("| BodyTwo |".into(), "| BodyTwo+ |".into()))
        }),
        (Code::DocsTypeUnknown, |_| {
            Some(("| queryTwo | int32 |".into(), "| queryTwo |  |".into()))
        }),
        (Code::DocsLineUnused, |_| {
            let heading = "## Request Headers";
            Some((heading.into(), format!("see {heading}")))
        }),
        (Code::DocsLineUnused, |_| {
            let heading = "Request Headers";
            Some((format!("## {heading}"), format!("<h2>{heading}</h2>")))
        }),
        (Code::DocsLineUnused, |_| {
            let notice = "##Experimental: ## It may go.";
            Some(("Opens a gate.".into(), format!("Opens a gate.\n\n{notice}")))
        }),
        (Code::DocsSampleMember, |text| {
            let member = "{\"BodyOne\": 1}";
            let other = "{\"BodyOne\": 1, \"Other\": 2}";
            text.contains(member).then(|| (member.into(), other.into()))
        }),
        (Code::DocsSampleMember, |text| {
            let member = "{\"ReplyOne\": 1}";
            text.contains(member)
                .then(|| (member.into(), "{\"replyOne\": 1}".into()))
        }),
    ];
    for grammar in GRAMMARS {
        let whole = page(grammar);
        for (code, change) in changes {
            let Some((from, to)) = change(&whole) else {
                continue;
            };
            let text = whole.replacen(&from, &to, 1);
            let last = to.lines().next_back().unwrap();
            let line = text.lines().position(|line| line.contains(last));
            let wanted = (code, "Gate".to_owned(), line.unwrap() + 1);
            let (_, found) = found(&text, REQUEST, REPLY);
            assert!(found.contains(&wanted), "{grammar}, {to}: {found:?}");
        }
    }
}

#[test]
fn facts_without_their_place_are_findings_at_their_lines() {
    let at = |from: &str, to: &str| (from.to_owned(), to.to_owned());
    for grammar in GRAMMARS {
        let whole = page(grammar).replace(
            "| HeaderThree | text |",
            "| HeaderThree | text |\n| Accept | `text/xml` |\n| Content-Type | `text/xml` |",
        );
        assert_eq!(found(&whole, REQUEST, REPLY).1, [], "{grammar}");
        let body = "## Request Body: request";
        let mut changes = vec![
            (
                Code::DocsMediaMissing,
                at("| Accept | `text/xml` |", "| Accept |  |"),
            ),
            (
                Code::DocsMediaMissing,
                at("| Accept | `text/xml` |", "| accept | text/xml |"),
            ),
            (
                Code::DocsMediaMissing,
                at(
                    "| Content-Type | `text/xml` |",
                    "| Content-Type | see below |",
                ),
            ),
            (
                Code::DocsNameUnusual,
                at("| Accept | `text/xml` |", "| Accept | `txt/xml` |"),
            ),
            (Code::DocsNameUnusual, at("| BodyTwo |", "| \"BodyTwo\" |")),
            (Code::DocsNameUnusual, at("| BodyTwo |", "| - |")),
            (
                Code::DocsNameUnusual,
                at(body, "## Request Body: request {#body}"),
            ),
            (Code::DocsNameUnusual, at(body, "## Request Body: request.")),
            (
                Code::DocsNotice,
                at(
                    "Opens a gate.",
                    "Opens a gate.\n\n## Experimntal: ## It may go.",
                ),
            ),
            (
                Code::DocsNotice,
                at(
                    "Opens a gate.",
                    "Opens a gate.\n\n## 1. Experimental: ## It may go.",
                ),
            ),
            (
                Code::DocsNotice,
                at(
                    "Opens a gate.",
                    "Opens a gate.\n\n## <a id=\"x\"></a>Experimental: ## It may go.",
                ),
            ),
        ];
        if grammar == "our own" {
            changes.push((
                Code::DocsSectionMissing,
                at("## Request Body: request\n\nText.\n\n### R", "### R"),
            ));
        } else {
            changes.push((
                Code::DocsNameUnusual,
                at("| queryTwo | int32 |", "| queryTwo | intt32 |"),
            ));
            changes.push((
                Code::DocsNotice,
                at(
                    "Opens a gate.",
                    "Opens a gate.\n\n**Experimental:** It may go.",
                ),
            ));
            changes.push((
                Code::DocsNotice,
                at(
                    "Opens a gate.",
                    "Opens a gate.\n\nExperimental: ## It may go.",
                ),
            ));
        }
        if grammar != "2022" {
            let (heading, table) = (
                "### Response body: Gate\n\n",
                "| Property Name | Type |  Description |\n|---|---|---|\n| ReplyOne",
            );
            let from = format!("{heading}{table}");
            changes.push((Code::DocsSectionMissing, (from.clone(), table.to_owned())));
            changes.push((Code::DocsLineUnused, (from, format!("\\{heading}{table}"))));
        }
        for (code, (from, to)) in changes {
            let text = whole.replacen(&from, &to, 1);
            assert_ne!(text, whole, "{grammar}, {from}");
            let first = text.find(&to).unwrap();
            let lines = text[..first].lines().count().max(1);
            let lines = lines..=lines + to.lines().count();
            let (_, found) = found(&text, REQUEST, REPLY);
            let is_wanted = |(known, _, line): &Found| *known == code && lines.contains(line);
            assert!(
                found.iter().any(is_wanted),
                "{grammar}, {to}: {found:?} not in {lines:?}"
            );
        }
    }
}

#[test]
fn a_sample_under_another_media_type_or_without_a_section_is_a_finding() {
    let request =
        "```http!\nPUT /api/v1/Gate/1/2\nContent-Type: application/json\n\n{\"BodyOne\": 1}\n```";
    for grammar in GRAMMARS {
        let whole = page(grammar);
        let mislabelled = |text: &str| text.replacen("application/json", "application/xml", 1);
        let (_, findings) = found(&mislabelled(&whole), &mislabelled(request), REPLY);
        let codes: Vec<Code> = findings.iter().map(|(code, ..)| *code).collect();
        assert_eq!(codes, [Code::DocsSampleMedia], "{grammar}");

        let (start, end) = (
            whole.find("## Request Body").unwrap(),
            whole.find("## Response").unwrap(),
        );
        let text = format!("{}{}", &whole[..start], &whole[end..]);
        let (_, findings) = found(&text, request, REPLY);
        let codes: Vec<Code> = findings.iter().map(|(code, ..)| *code).collect();
        assert_eq!(codes, [Code::DocsSectionMissing], "{grammar}");
    }
}

#[test]
fn a_second_heading_or_separator_line_of_a_table_is_an_error_and_no_row() {
    for grammar in GRAMMARS {
        let whole = page(grammar);
        let all = rows(&read(&whole).0.unwrap());
        for (table, first, second) in TABLES {
            let lines: Vec<&str> = whole.lines().collect();
            let at = |start: &str| lines.iter().position(|line| line.starts_with(start));
            let (header, row) = (at(first).unwrap() - 2, at(second).unwrap());
            for repeated in [header, header + 1] {
                let mut lines = lines.clone();
                lines.insert(row, lines[repeated]);
                let (found, errors) = read(&lines.join("\n"));
                assert_eq!(rows(&found.unwrap()), all, "{grammar}, {table}");
                assert_eq!(errors, BTreeSet::from([row + 1]), "{grammar}, {table}");
            }
        }
    }
}

#[test]
fn text_around_the_table_below_the_type_of_a_body_is_an_error_on_a_page_of_ours() {
    let whole = page("our own");
    let heading = "### Request body: OpenRequest\n\n";
    let last = "| BodyThree | int32 | |\n\n";
    for stray in ["Five rows.", "<!-- x -->", "---", "> x", ":::zone"] {
        for place in [heading, last] {
            let text = whole.replacen(place, &format!("{place}{stray}\n\n"), 1);
            let line = text.find(&format!("{place}{stray}")).unwrap() + place.len();
            let line = text[..line].lines().count() + 1;
            let (page, found) = found(&text, REQUEST, REPLY);
            assert_eq!(page.unwrap().body.unwrap().text, "Text.", "{stray}");
            let wanted = (Code::DocsStrayText, "Gate".to_owned(), line);
            assert_eq!(found, [wanted], "{stray}");
        }
    }
}

#[test]
fn a_heading_of_the_grammar_at_another_level_is_an_error_at_its_line() {
    for grammar in GRAMMARS {
        let whole = page(grammar);
        let lines: Vec<&str> = whole.lines().collect();
        for at in (0..lines.len()).filter(|at| lines[*at].starts_with("##")) {
            let words = lines[at].trim_start_matches('#');
            let level = lines[at].len() - words.len();
            for other in (2..=5).filter(|other| *other != level) {
                // The heading of a body and that of its type differ in the level only.
                let is_of_a_body = words.to_lowercase().starts_with(" request body");
                if is_of_a_body && other < 4 {
                    continue;
                }
                let damaged = format!("{}{words}", "#".repeat(other));
                is_refused_at(&lines, at, &damaged, grammar);
            }
        }
    }
}

#[test]
fn a_line_before_the_request_line_that_is_no_title_is_a_finding_and_no_summary() {
    for grammar in GRAMMARS {
        let whole = page(grammar);
        for start in ["\u{200b}", "\u{feff}", "\u{a0}", "\\", "- ", "> "] {
            let damages = [
                (
                    "\n# PUT Gate\n",
                    format!("\n{start}A stray line.\n\n# PUT Gate\n"),
                ),
                ("\n# PUT Gate\n", format!("\n{start}# PUT a stray Gate\n")),
                (
                    "\n```http\nPUT ",
                    format!("\n{start}A stray line.\n\n```http\nPUT "),
                ),
            ];
            for (place, damaged) in damages {
                let text = whole.replacen(place, &damaged, 1);
                let line = text.lines().position(|line| line.contains("stray"));
                let (page, found) = found(&text, REQUEST, REPLY);
                let page = page.unwrap();
                assert_eq!(page.summary, "Opens a gate.", "{grammar}, {start:?}");
                assert_eq!(page.description, "", "{grammar}, {start:?}");
                let is_there = |(code, _, at): &Found| {
                    let is_loud = code.severity() != Severity::Note;
                    is_loud && *at == line.unwrap() + 1
                };
                assert!(
                    found.iter().any(is_there),
                    "{grammar}, {start:?}: {found:?}"
                );
            }
        }
    }
}

#[test]
fn a_character_that_looks_like_a_pipe_is_a_finding_at_its_row() {
    for grammar in GRAMMARS {
        let whole = page(grammar);
        for (table, _, second) in TABLES {
            let row = whole.lines().find(|line| line.starts_with(second)).unwrap();
            let line = whole.lines().position(|line| line == row).unwrap() + 1;
            for like in ['\u{ff5c}', '\u{2502}', '\u{2223}', '\u{a6}'] {
                for damaged in [
                    row.replace(" |", &format!(" {like} x |")),
                    row.replacen("| ", &format!("{like} "), 1),
                    row.replace('|', &like.to_string()),
                ] {
                    let text = whole.replacen(row, &damaged, 1);
                    let (_, found) = found(&text, REQUEST, REPLY);
                    let is_there =
                        |(code, _, at): &Found| code.severity() != Severity::Note && *at == line;
                    assert!(
                        found.iter().any(is_there),
                        "{grammar}, {table}, {damaged}: {found:?}"
                    );
                }
            }
        }
    }
}

/// Pages without an operation: in which file, and the rows of their tables, with the heading before them.
const NAMED: [(&str, &str); 6] = [
    (
        "Gate.md",
        "---\ntitle: Gate\ncarrier: Gate\n---\n\n# Gate\n\nA gate.\n\n| Property Name | Type | Description |\n|---|---|---|\n| One | int32 | one |\n| Two | string | |\n| Three | bool | |\n",
    ),
    (
        "Mood.md",
        "---\ntitle: Mood\nenum: Mood\n---\n\n# Mood\n\nA mood.\n\n| Member | Value | Description |\n|---|---|---|\n| One | 1 | |\n| Two | 2 | |\n| Three | 3 | |\n",
    ),
    (
        "find.md",
        "---\nuid: Find\ntitle: Find\n---\n\n# \"Find\"\n\nFinds gates.\n\n## Supported Entities\n\n| Name | Description |\n| ---- | ----- |\n|\"gate\"|Gate|\n|\"door\"|Door|\n|\"wall\"|Wall|\n\n## Supported Columns\n\n| Name | Restriction | Description | OrderBy |\n| ---- | ----- | ------- | ------ |\n| One |int|the id| x |\n| Two |string|the name|  |\n| Three |date|the day|  |\n\nSee also: others.\n",
    ),
    (
        "long.md",
        "---\nuid: Long\ntitle: Long\n---\n\n# \"Long\"\n\nFinds gates.\n\n## Supported Entities\n\n| Name | Description |\n| ---- | ----- |\n|\"gate\"|Gate|\n|\"door\"|Door|\n|\"wall\"|Wall|\n\n## Supported Columns\n\n| Name | Restriction | Description | OrderBy |\n| ---- | ----- | ------- | ------ |\n| One |int|the id| x |\n| Two |string|the name|  |\n| Three |date|the day|  |\n\n## Supported Columns (cont.)\n\n| Name | Restriction | Description | OrderBy |\n| ---- | ----- | ------- | ------ |\n| Four |int|the floor| x |\n| Five |string|the lock|  |\n| Six |date|the hour|  |\n\nSee also: others.\n",
    ),
    (
        "archives/Find.md",
        "---\ntitle: Find\narchive: Find\n---\n\n# Find\n\nFinds gates.\n\n## Entities\n\n| Entity |\n| --- |\n| gate |\n| door |\n| wall |\n\n## Columns\n\n| Column | Type | OrderBy |\n| --- | --- | --- |\n| One | int | x |\n| Two | string |  |\n| Three | date |  |\n\n## Shared columns\n\n| Path | Columns |\n| --- | --- |\n| four | keeper |\n| five | keeper |\n| six | keeper |\n",
    ),
    (
        "archives/shared/keeper.md",
        "---\ntitle: keeper\ncolumns: keeper\n---\n\n# keeper\n\n## Columns\n\n| Column | Type | OrderBy |\n| --- | --- | --- |\n| One | int | x |\n| Two | string |  |\n| Three | date |  |\n",
    ),
];

/// The names on such a page, and the lines with errors.
fn names_of(file: &str, text: &str) -> (BTreeSet<String>, BTreeSet<usize>) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join(file);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
    let (mut sources, mut findings) = (Sources::new(), Findings::new());
    let tree = read_tree(dir.path(), &SUPEROFFICE, &mut sources, &mut findings).unwrap();
    let errors = findings.iter().filter_map(|finding| {
        let span = finding.place.as_ref()?.span?;
        let is_error = finding.severity() == Severity::Error;
        is_error.then(|| Source::new(text).position(span.start).line)
    });
    let names = tree.pages.into_iter().flat_map(|page| match page {
        Page::Carrier(page) => page.table.rows.into_iter().map(|row| row.name).collect(),
        Page::Enum(page) => page.members.into_iter().map(|row| row.name).collect(),
        Page::Archive(page) => {
            let entities = page.entities.into_iter().map(|entity| entity.value);
            let columns = page.columns.into_iter().map(|column| column.name);
            let parts = page.parts.into_iter().map(|row| row.path);
            entities
                .chain(columns)
                .chain(parts)
                .collect::<Vec<String>>()
        }
        _ => Vec::new(),
    });
    (names.collect(), errors.collect())
}

#[test]
fn every_lost_row_of_a_page_without_an_operation_has_an_error_at_its_line() {
    let mut lossy = 0;
    for (file, whole) in NAMED {
        let (all, errors) = names_of(file, whole);
        assert_eq!(errors, BTreeSet::new(), "{file}");
        assert!(all.len() >= 3, "{file}: {all:?}");
        let lines: Vec<String> = whole.lines().map(str::to_owned).collect();
        let is_separator = |line: &String| line.starts_with('|') && line.contains("--");
        let headers = (1..lines.len()).filter(|at| is_separator(&lines[*at]));
        for header in headers.map(|at| at - 1) {
            for (damage, apply) in DAMAGES {
                let mut lines = lines.clone();
                apply(&mut lines, header, header + 3);
                let text = lines.join("\n");
                let (kept, errors) = names_of(file, &text);
                let lost: Vec<&String> = all.difference(&kept).collect();
                lossy += usize::from(!lost.is_empty());
                for name in lost {
                    let is_row = |line: &String| {
                        line.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '|')
                            .contains(name.as_str())
                            && line.contains('|')
                    };
                    let line = lines
                        .iter()
                        .position(is_row)
                        .map_or(header + 4, |at| at + 1);
                    let is_left_out = kept.is_empty() && !errors.is_empty();
                    assert!(
                        is_left_out || errors.contains(&line),
                        "{file}, {damage}: {name} in line {line} of\n{text}\nerrors in {errors:?}"
                    );
                }
            }
            for repeated in [header, header + 1] {
                let mut lines = lines.clone();
                lines.insert(header + 3, lines[repeated].clone());
                let found = names_of(file, &lines.join("\n"));
                assert_eq!(found, (all.clone(), BTreeSet::from([header + 4])), "{file}");
            }
        }
    }
    assert!(lossy > 150, "{lossy}");
}

#[test]
fn a_damaged_line_of_the_front_matter_or_of_a_table_is_where_the_error_is() {
    // What is damaged, how, and the start of the line with the error.
    let damages = [
        ("carrier: Gate", "carier: Gate", "carier"),
        ("carrier: Gate", "Carrier: Gate", "Carrier"),
        ("carrier: Gate", "carrier Gate", "carrier"),
        ("carrier: Gate", "carrier: Ga#te", "carrier"),
        ("carrier: Gate", "carrier:", "carrier"),
        ("---\n\n# Gate", "--\n\n# Gate", "--"),
        ("| Property Name |", "| Property Nmae |", "| Property Nmae"),
        ("|---|---|---|\n", "|---|--|\n", "| Property Name"),
        ("|---|---|---|\n", "", "| Property Name"),
    ];
    let (file, whole) = NAMED[0];
    for (from, to, start) in damages {
        let text = whole.replacen(from, to, 1);
        assert_ne!(text, whole, "{from}");
        let line = match start {
            // The line that closes the front matter, not the one that opens it.
            "--" => text.lines().position(|line| line == start),
            _ => text.lines().position(|line| line.starts_with(start)),
        };
        let (_, errors) = names_of(file, &text);
        assert_eq!(
            errors.first(),
            Some(&(line.unwrap() + 1)),
            "{to}: {errors:?}"
        );
    }
}

#[test]
fn a_page_of_an_archive_that_was_cut_is_a_finding() {
    let (file, whole) = NAMED[2];
    let lines: Vec<&str> = whole.lines().collect();
    let title = lines
        .iter()
        .position(|line| line.starts_with("# "))
        .unwrap();
    for length in title + 1..=lines.len() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join(file), lines[..length].join("\n")).unwrap();
        let (mut sources, mut findings) = (Sources::new(), Findings::new());
        read_tree(dir.path(), &SUPEROFFICE, &mut sources, &mut findings).unwrap();
        let codes: Vec<Code> = findings.iter().map(|finding| finding.code).collect();
        let is_told = codes.contains(&Code::DocsSectionMissing);
        assert_eq!(is_told, length < lines.len(), "{length}: {codes:?}");
    }
}

#[test]
fn a_vendors_page_of_an_operation_that_was_cut_is_a_finding() {
    for grammar in GRAMMARS.into_iter().filter(|name| *name != "our own") {
        let last = "| HeaderThree | text |\n";
        let accept = "| Accept | `application/json` |\n";
        let whole = page(grammar).replace(last, &format!("{last}{accept}"));
        let lines: Vec<&str> = whole.lines().collect();
        let front = lines.iter().rposition(|line| *line == "---").unwrap();
        let is_told = |text: &str| {
            let (page, found) = found(text, REQUEST, REPLY);
            let is_loud = |(code, ..): &Found| code.severity() != Severity::Note;
            page.is_none() || found.iter().any(is_loud)
        };
        assert!(!is_told(&whole), "{grammar}");
        for length in front + 1..lines.len() {
            let text = lines[..length].join("\n");
            assert!(is_told(&text), "{grammar}:\n{text}");
            assert!(is_told(&format!("{text}\n")), "{grammar}:\n{text}");
        }
    }
}

#[test]
fn a_page_of_ours_that_was_cut_after_any_line_is_a_finding() {
    let own = page("our own");
    let pages = [
        ("rest/Gate/v1Gate_Open.md", &*own),
        ("carriers/Gate.md", NAMED[0].1),
        ("enums/Mood.md", NAMED[1].1),
    ];
    for (path, whole) in pages {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        let imported = ImportedPage {
            path: path.to_owned(),
            text: whole.to_owned(),
        };
        let record = Record::default().with_lines(&[imported]);
        let yaml = record.to_yaml().unwrap();
        let beside = dir.path().join(RECORD).display().to_string();
        // The loud findings about the page, and the last line that the record finds cut.
        let told = |text: &str| {
            std::fs::write(&file, text).unwrap();
            let (mut sources, mut findings) = (Sources::new(), Findings::new());
            read_tree(dir.path(), &SUPEROFFICE, &mut sources, &mut findings).unwrap();
            let mut cut = Findings::new();
            record.report_cut_pages(&yaml, &beside, &sources, &mut cut);
            let at = cut.iter().find_map(|finding| {
                let place = finding.place.as_ref()?;
                Some(Source::new(text).position(place.span?.start).line)
            });
            let is_loud = |finding: &Finding| finding.severity() != Severity::Note;
            (findings.iter().any(is_loud), at)
        };
        assert_eq!(told(whole), (false, None), "{path}");
        let lines: Vec<&str> = whole.lines().collect();
        for length in 1..lines.len() {
            let (kept, rest) = lines.split_at(length);
            let text = format!("{}\n", kept.join("\n"));
            let (is_told, cut_at) = told(&text);
            let is_nothing = rest.iter().all(|line| line.is_empty());
            assert!(is_told || cut_at.is_some() || is_nothing, "{path}:\n{text}");
            let last = kept.iter().rposition(|line| !line.is_empty());
            assert!(
                cut_at.is_none_or(|at| Some(at) == last.map(|at| at + 1)),
                "{path}: {cut_at:?}"
            );
        }
        std::fs::remove_file(&file).unwrap();
        let (mut sources, mut findings) = (Sources::new(), Findings::new());
        read_tree(dir.path(), &SUPEROFFICE, &mut sources, &mut findings).ok();
        let mut gone = Findings::new();
        record.report_cut_pages(&yaml, &beside, &sources, &mut gone);
        let codes: Vec<Code> = gone.iter().map(|finding| finding.code).collect();
        assert_eq!(codes, [Code::ImportPageCut], "{path}");
    }
}

#[test]
fn a_mark_of_an_unfinished_merge_is_an_error_wherever_it_is() {
    for grammar in GRAMMARS {
        let whole = page(grammar);
        let lines: Vec<&str> = whole.lines().collect();
        let front = lines.iter().rposition(|line| *line == "---").unwrap();
        for at in front + 1..lines.len() {
            // Without the request line there is no page, and one error says so.
            if lines[at - 1] == "```http" || lines[at].starts_with("```") {
                continue;
            }
            let mut lines = lines.clone();
            let theirs = [
                "<<<<<<< HEAD",
                lines[at],
                "=======",
                lines[at],
                ">>>>>>> theirs",
            ];
            lines.splice(at..=at, theirs);
            let (page, errors) = read(&lines.join("\n"));
            let is_told = errors.contains(&(at + 1)) && errors.contains(&(at + 5));
            let is_left_out = page.is_none() && !errors.is_empty();
            assert!(is_told || is_left_out, "{grammar}, {at}: {errors:?}");
        }
    }
}

#[test]
fn a_page_is_the_same_with_any_ends_of_lines() {
    let parse = |text: String| {
        let source = PageSource::new(
            "Gate.md".into(),
            "rest/Gate/v1Gate_Open.md".to_owned(),
            text,
        );
        let mut findings = Findings::new();
        let page = parse_page(&source, &SUPEROFFICE, &Library::default(), &mut findings);
        let lines = findings.iter().map(|finding| {
            let span = finding.place.as_ref().unwrap().span.unwrap();
            let line = Source::new(source.text()).position(span.start).line;
            (finding.code, line)
        });
        (format!("{page:?}"), lines.collect::<Vec<_>>())
    };
    for grammar in GRAMMARS {
        // With an error, and with a note in the middle of the page.
        let usual = page(grammar);
        for whole in [usual.clone(), usual.replace("| queryTwo", "- | queryTwo")] {
            let (expected, told) = parse(whole.clone());
            for end in ["\r\n", "\r"] {
                let (page, mut found) = parse(whole.replace('\n', end));
                assert_eq!(found.remove(0), (Code::DocsCrlf, 1), "{grammar}, {end:?}");
                assert_eq!(
                    (page, found),
                    (expected.clone(), told.clone()),
                    "{grammar}, {end:?}"
                );
            }
            let lines = whole.split_inclusive('\n').enumerate();
            let mixed = lines.map(|(at, line)| match at % 2 {
                0 => line.replace('\n', "\r\n"),
                _ => line.to_owned(),
            });
            let (page, found) = parse(mixed.collect());
            assert_eq!((page, &found[1..]), (expected, &*told), "{grammar}");
        }
    }
}

#[test]
fn indented_lines_are_read_or_have_a_finding() {
    let reads = |text: &str, request: &str| {
        let (page, found) = found(text, request, REPLY);
        let page = page.map(|page| {
            let samples = [&page.sample_request, &page.sample_response];
            let samples = samples.map(|sample| sample.as_ref().map(|s| s.body.clone()));
            (rows(&page), samples)
        });
        let is_loud = |(code, ..): &Found| code.severity() != Severity::Note;
        (page, found.iter().any(is_loud))
    };
    let indent = |lines: &[&str], first: usize, last: usize, blanks: &str| {
        let indented = lines.iter().enumerate().map(|(at, line)| {
            let is_in = (first..=last).contains(&at) && !line.is_empty();
            format!("{}{line}", if is_in { blanks } else { "" })
        });
        indented.collect::<Vec<_>>().join("\n")
    };
    for grammar in GRAMMARS {
        let whole = page(grammar);
        let (all, _) = reads(&whole, REQUEST);
        let lines: Vec<&str> = whole.lines().collect();
        let front = lines.iter().rposition(|line| *line == "---").unwrap();
        let sample: Vec<&str> = REQUEST.lines().collect();
        for blanks in ["    ", "\t"] {
            for first in front + 1..lines.len() {
                for last in [first, first + 1, first + 4, first + 9, lines.len()] {
                    let text = indent(&lines, first, last, blanks);
                    let (kept, is_told) = reads(&text, REQUEST);
                    assert!(kept == all || is_told, "{grammar}, {blanks:?}:\n{text}");
                }
            }
            for first in 0..sample.len() {
                for last in first..sample.len() {
                    let text = indent(&sample, first, last, blanks);
                    let (kept, is_told) = reads(&whole, &text);
                    assert!(kept == all || is_told, "{grammar}, {blanks:?}:\n{text}");
                }
            }
        }
    }
}

#[test]
fn a_character_that_cannot_be_seen_is_a_finding_at_its_line_wherever_it_is() {
    for grammar in GRAMMARS {
        let whole = page(grammar);
        for (at, line) in whole
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.is_empty())
        {
            for hidden in ['\u{feff}', '\u{200b}', '\u{2028}', '\u{a0}', '\u{c}'] {
                let mut lines: Vec<&str> = whole.lines().collect();
                let middle = line.len() / 2;
                let damaged = format!("{}{hidden}{}", &line[..middle], &line[middle..]);
                lines[at] = &damaged;
                let (page, found) = found(&lines.join("\n"), REQUEST, REPLY);
                let is_told = found
                    .iter()
                    .any(|(code, _, line)| code.severity() != Severity::Note && *line == at + 1);
                assert!(
                    is_told || page.is_none() && !found.is_empty(),
                    "{grammar}, {damaged:?}: {found:?}"
                );
            }
        }
    }
}
