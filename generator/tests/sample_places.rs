//! What is wrong with a sample is reported at the line that it is about, whatever ends the lines of the page.

use crate::support;
use pagewire::diagnostics::{Code, Findings, Sources};
use pagewire::docs::read_tree;
use pagewire::vendor::SUPEROFFICE;
use support::whole::page;

/// What is damaged: a text of a sample, what is in its place, the finding, and how the text at its place starts.
const DAMAGES: [(&str, &str, Code, &str); 9] = [
    (
        "Content-Type: application/json",
        "Content-Type application/json",
        Code::DocsSampleHeader,
        "Content-Type application/json",
    ),
    (
        "Content-Type: application/json",
        "Accept: a\n   Content-Type application/json",
        Code::DocsSampleHeader,
        "Content-Type application/json",
    ),
    (
        "Content-Type: application/json",
        "Content-Type: text/xml",
        Code::DocsSampleMedia,
        "{\"BodyOne\"",
    ),
    (
        "Content-Type: application/json\n\n{\"BodyOne\": 1}",
        "Accept: a\n\nopen\n{}",
        Code::DocsSampleMedia,
        "open",
    ),
    (
        "{\"BodyOne\": 1}",
        "{\n  \"BodyOne\": 1,\n  \"BodyTwo\": wrong\n}",
        Code::DocsSampleJson,
        "wrong",
    ),
    (
        "{\"BodyOne\": 1}",
        "{\n  \"BodyOne\": 1,\n  \"Other\": 2\n}",
        Code::DocsSampleMember,
        "\"Other\"",
    ),
    (
        "{\"BodyOne\": 1}",
        "{\n  \"BodyOne\": \"BodyTwo\"\n}\nHTTP/1.1 200 OK",
        Code::DocsFenceOpen,
        "HTTP/1.1 200 OK",
    ),
    (
        "PUT /api/v1/Gate/{pathOne}/{pathTwo}\nContent-Type",
        "\n\nPUT /api/v1/Bar/1\nContent-Type",
        Code::DocsSampleOther,
        "PUT /api/v1/Bar/1",
    ),
    (
        "PUT /api/v1/Gate/{pathOne}/{pathTwo}\nContent-Type",
        "\nOpen the gate\nContent-Type",
        Code::DocsSampleStart,
        "Open the gate",
    ),
];

/// A change to a page.
type Change = fn(&str) -> String;

#[test]
fn a_finding_about_a_sample_is_where_its_text_is() {
    let ends: [(&str, Change); 4] = [
        ("line feeds", str::to_owned),
        ("carriage returns and line feeds", |text| {
            text.replace('\n', "\r\n")
        }),
        ("carriage returns", |text| text.replace('\n', "\r")),
        ("a mark", |text| {
            format!("\u{feff}{}", text.replace('\n', "\r\n"))
        }),
    ];
    for grammar in ["2022", "2023", "our own"] {
        let whole = page(grammar);
        for (from, to, code, wanted) in DAMAGES {
            let (before, after) = whole.split_once("## Sample").unwrap();
            assert!(after.contains(from), "{from}");
            let text = format!("{before}## Sample{}", after.replacen(from, to, 1));
            for (what, apply) in ends {
                let dir = tempfile::tempdir().unwrap();
                std::fs::write(dir.path().join("v1Gate_Open.md"), apply(&text)).unwrap();
                let (mut sources, mut findings) = (Sources::new(), Findings::new());
                read_tree(dir.path(), &SUPEROFFICE, &mut sources, &mut findings).unwrap();
                let finding = findings.iter().find(|finding| finding.code == code);
                let finding = finding.unwrap_or_else(|| panic!("{grammar}, {to}: {findings:?}"));
                let place = finding.place.as_ref().unwrap();
                let source = sources.get(&place.file).unwrap();
                let start = place.span.unwrap().start;
                let found = &source.text()[start..];
                assert!(
                    found.starts_with(wanted),
                    "{grammar}, {what}, {code}: {found}"
                );
                let line = source.position(start).line;
                let line = text.lines().nth(line - 1).unwrap();
                assert!(line.contains(wanted), "{grammar}, {what}, {code}: {line}");
            }
        }
    }
}
