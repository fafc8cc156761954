//! Nothing that is written on a page is lost: a sentence put before any of its lines is in the document afterwards, or
//! a finding has its line.

use std::ops::RangeInclusive;
use std::path::Path;

use crate::support;
use pagewire::diagnostics::{Findings, Severity, Source, Sources};
use pagewire::docs::read_tree;
use pagewire::run::{self, Inputs, Session};
use pagewire::spec;
use pagewire::vendor::SUPEROFFICE;
use rayon::prelude::*;
use support::whole::{REPLY, REQUEST, page};

/// The word that is looked for.
const MARK: &str = "Zanzibar";

/// What is put before a line.
const FORMS: [(&str, &str); 11] = [
    ("a line", "Zanzibar lies here.\n"),
    ("a paragraph", "\nZanzibar lies here.\n\n"),
    ("a list", "\n- Zanzibar lies here.\n\n"),
    ("a quote", "\n> Zanzibar lies here.\n\n"),
    ("a comment", "\n<!-- Zanzibar lies here. -->\n\n"),
    ("a tag", "\n<p>Zanzibar lies here.</p>\n\n"),
    ("a fence", "\n```text\nZanzibar lies here.\n```\n\n"),
    ("a heading", "\n## Zanzibar lies here\n\n"),
    ("a conflict", "<<<<<<< Zanzibar\n"),
    ("four blanks", "\n    Zanzibar lies here.\n\n"),
    ("a tab", "\n\tZanzibar lies here.\n\n"),
];

/// A page among others that it needs: what it is, its path, and the files of its tree.
struct World {
    what: &'static str,
    path: &'static str,
    files: Vec<(&'static str, String)>,
    is_ours: bool,
}

const GATE: &str = "rest/Gate/v1Gate_Open.md";
const CARRIER: &str = "---\ntitle: Gate\ncarrier: Gate\n---\n\n# Gate\n\nA gate.\n\n| Property Name | Type | Description |\n|---|---|---|\n| ReplyOne | int32 | one |\n| Mood | Mood | |\n";
const ENUM: &str = "---\ntitle: Mood\nenum: Mood\n---\n\n# Mood\n\nA mood.\n\n| Member | Value | Description |\n|---|---|---|\n| Good | 1 | fine |\n| Bad | 2 | |\n";
const TAG: &str = "---\ntitle: Gate\ntag: Gate\nexamples: v1Gate_Open\n---\n\n# Gate\n\nGates.\n\nMore of gates.\n";
const ARCHIVE: &str = "---\ntitle: Find\narchive: Find\n---\n\n# Find\n\nFinds gates.\n\n## Entities\n\n| Entity |\n| ------ |\n| gate |\n\n## Columns\n\n| Column | Type | OrderBy |\n| ------ | ---- | ------- |\n| id | int | x |\n| name | string | |\n\n## Shared columns\n\n| Path | Columns |\n| ---- | ------- |\n| wall | wall-5 |\n";
const PART: &str = "---\ntitle: wall-5\ncolumns: wall-5\n---\n\n# wall-5\n\n## Columns\n\n| Column | Type | OrderBy |\n| ------ | ---- | ------- |\n| height | int | x |\n";
const VENDOR_ARCHIVE: &str = "---\nuid: Find\ntitle: Find\ngenerated: true\ncontent_type: reference\n---\n\n# \"Find\"\n\nThis provider name is implemented by the class `Find` inside a server.\n\nFinds gates.\n\n## Supported Entities\n\n| Name | Description |\n| ---- | ----- |\n|\"gate\"|Gate|\n\n## Supported Columns\n\n| Name | Restriction | Description | OrderBy |\n| ---- | ----- | ------- | ------ |\n|id|int|the id| x |\n|name|string|the name|  |\n\n## Sample\n\n```http!\nGET /api/v1/archive/Find?$select=id,name\nAuthorization: Basic dGplMDpUamUw\nAccept: application/json; charset=utf-8\n\n```\n\nSee also: the others.\n";

/// Our own pages, of which one is looked at.
fn own(what: &'static str, path: &'static str, operation: String) -> World {
    let files = vec![
        (GATE, operation),
        ("carriers/Gate.md", CARRIER.to_owned()),
        ("enums/Mood.md", ENUM.to_owned()),
        ("tags/Gate.md", TAG.to_owned()),
        ("archives/Find.md", ARCHIVE.to_owned()),
        ("archives/shared/wall-5.md", PART.to_owned()),
    ];
    World {
        what,
        path,
        files,
        is_ours: true,
    }
}

fn worlds() -> Vec<World> {
    let whole = page("our own").replace(
        "uid: v1Gate_Open\n",
        "uid: v1Gate_Open\ncalls: Gate.Open\nqueries: Find\nonline: restricted\nslow: 10 ms\n",
    );
    let table = "| Property Name | Type |  Description |\n|---|---|---|\n| ReplyOne | int32 | |\n| ReplyTwo | int32 | |\n| ReplyThree | int32 | |\n\n";
    assert!(whole.contains(table));
    let usual = whole.replace(table, "");
    let list = usual
        .replace("### Response body: Gate", "### Response body: Gate[]")
        .replace("{\"ReplyOne\": 1}", "[{\"ReplyOne\": 1}]");
    let stream = usual
        .replace("### Response body: Gate", "### Response body:")
        .replace("\n\n{\"ReplyOne\": 1}", "");
    let nothing = usual
        .replace("### Response body: Gate\n\n", "")
        .replace("| 200 | OK |", "| 204 | Done |")
        .replace(
            "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"ReplyOne\": 1}\n",
            "HTTP/1.1 204 No Content\n",
        );
    let request = |text: &str, kind: &str| {
        let rows = "| Property Name | Type |  Description |\n|---|---|---|\n| BodyOne | int32 | |\n| BodyTwo | int32 | |\n| BodyThree | int32 | |\n\n";
        assert!(text.contains(rows));
        text.replace(rows, "")
            .replace("### Request body: OpenRequest", kind)
            .replace("## Request Body: request", "## Request Body: gate")
            .replace("{\"BodyOne\": 1}", "{\"ReplyOne\": 1}")
    };
    let carrier = request(&usual, "### Request body: Gate");
    let bytes = request(&usual, "").replace("{\"ReplyOne\": 1}", "[1]");
    let mut worlds = vec![
        own("our operation, tables on its page", GATE, whole.clone()),
        own("our operation", GATE, usual.clone()),
        own("our operation that takes a carrier", GATE, carrier),
        own("our operation without a type of the body", GATE, bytes),
        own("our operation that returns a list", GATE, list),
        own("our operation that returns bytes", GATE, stream),
        own("our operation that returns nothing", GATE, nothing),
        own("our carrier", "carriers/Gate.md", usual.clone()),
        own("our enum", "enums/Mood.md", usual.clone()),
        own("our tag", "tags/Gate.md", usual.clone()),
        own("our archive", "archives/Find.md", usual.clone()),
        own("our shared columns", "archives/shared/wall-5.md", usual),
    ];
    for (what, grammar) in [
        ("an operation of 2022", "2022"),
        ("an operation of 2023", "2023"),
        ("an operation of 2026", "2026"),
    ] {
        let mut files = vec![(GATE, page(grammar))];
        if grammar == "2026" {
            files.push((SAMPLE_REQUEST, REQUEST.to_owned()));
            files.push((SAMPLE_RESPONSE, REPLY.to_owned()));
        }
        let vendors = |what, path| World {
            what,
            path,
            files: files.clone(),
            is_ours: false,
        };
        worlds.push(vendors(what, GATE));
        if grammar == "2026" {
            worlds.push(vendors("a sample request of 2026", SAMPLE_REQUEST));
            worlds.push(vendors("a sample response of 2026", SAMPLE_RESPONSE));
        }
    }
    worlds.push(World {
        what: "an archive of 2026",
        path: "find.md",
        files: vec![("find.md", VENDOR_ARCHIVE.to_owned()), (GATE, page("2023"))],
        is_ours: false,
    });
    worlds
}

const SAMPLE_REQUEST: &str = "samples/rest/request/v1Gate_Open.md";
const SAMPLE_RESPONSE: &str = "samples/rest/response/v1Gate_Open.md";

/// How many pages of a tree can be used.
fn pages(tree: &Path) -> usize {
    let (mut sources, mut findings) = (Sources::new(), Findings::new());
    let tree = read_tree(tree, &SUPEROFFICE, &mut sources, &mut findings).unwrap();
    tree.pages.len()
}

/// What was found: in which file, from which line to which, how bad it is, and its code.
type Found = (String, RangeInclusive<usize>, Severity, String);

/// The document of a tree, and what was found in it.
fn document(tree: &Path) -> (String, Vec<Found>) {
    let mut session = Session::default();
    let api = run::api(&mut session, &Inputs::of_pages([tree]));
    let text = match api {
        Ok(api) => spec::to_yaml(&spec::describe(&api, &mut session.findings)).unwrap(),
        Err(_) => String::new(),
    };
    let findings = session.findings.iter().filter_map(|finding| {
        let place = finding.place.as_ref()?;
        let file = Path::new(&*place.file).strip_prefix(tree).ok()?;
        let source = Source::new(std::fs::read_to_string(&*place.file).unwrap());
        let line = |at: usize| source.position(at).line;
        let lines = place
            .span
            .map(|span| line(span.start)..=line(span.end.saturating_sub(1).max(span.start)));
        let file = file.display().to_string();
        let code = finding.code.to_string();
        Some((file, lines?, finding.severity(), code))
    });
    (text, findings.collect())
}

/// The sentences of one page that are lost.
fn lost(world: &World) -> Vec<String> {
    let mut wrong = Vec::new();
    let dir = tempfile::tempdir().unwrap();
    for (name, text) in &world.files {
        let path = dir.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let errors = |found: &[Found]| {
        let mut severities = found.iter().map(|(_, _, severity, _)| severity);
        severities.any(|severity| *severity == Severity::Error)
    };
    let (_, findings) = document(dir.path());
    assert!(!errors(&findings), "{}: {findings:?}", world.what);
    let count = pages(dir.path());
    let mut files = world.files.iter();
    let (_, whole) = files.find(|(name, _)| *name == world.path).unwrap();
    let starts = whole.split_inclusive('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len();
        Some(start)
    });
    for (index, at) in starts.chain([whole.len()]).enumerate() {
        let (before, after) = whole.split_at(at);
        let end = match after.is_empty() && !before.ends_with('\n') {
            true => "\n",
            false => "",
        };
        // Every line meets the first two forms, and each of the others at one line of each few.
        let other = 2 + index % (FORMS.len() - 2);
        for (form, inserted) in [FORMS[0], FORMS[1], FORMS[other]] {
            let text = format!("{before}{end}{inserted}{after}");
            std::fs::write(dir.path().join(world.path), &text).unwrap();
            let first = before.lines().count() + 1;
            let lines = first..=first + inserted.lines().count() + end.len() - 1;
            let (document, findings) = document(dir.path());
            let is_told = findings.iter().any(|(file, found, severity, _)| {
                let is_loud = *severity == Severity::Error || !world.is_ours;
                let is_there = found.start() <= lines.end() && lines.start() <= found.end();
                is_loud && is_there && file == world.path
            });
            // A page that is left out is lost as a whole, and an error says so.
            let is_kept =
                || document.contains(MARK) || errors(&findings) && pages(dir.path()) < count;
            if !is_told && !is_kept() {
                let what = world.what;
                let above = before.lines().last().unwrap_or_default();
                let found = format!("{what}: {form} in {lines:?} below `{above}`: {findings:?}");
                wrong.push(found);
            }
        }
    }
    wrong
}

#[test]
fn a_sentence_before_any_line_of_a_page_is_in_the_document_or_a_finding_has_its_line() {
    let wrong: Vec<String> = worlds().par_iter().flat_map(lost).collect();
    assert!(
        wrong.is_empty(),
        "{} sentences are lost:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn what_our_page_says_of_a_response_is_the_description_of_its_success() {
    let whole = page("our own").replace("## Response\n", "## Response\n\nWhat is open.\n");
    let described = |text: &str, status: &str| {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("v1Gate_Open.md"), text).unwrap();
        let (document, _) = document(dir.path());
        let document: serde_yaml::Value = serde_yaml::from_str(&document).unwrap();
        let path = &document["paths"]["/api/v1/Gate/{pathOne}/{pathTwo}"];
        let found = &path["put"]["responses"][status]["description"];
        found.as_str().unwrap_or_default().to_owned()
    };
    assert_eq!(described(&whole, "200"), "OK\n\nWhat is open.");
    assert_eq!(described(&whole, "404"), "Gone");
    let silent = whole.replace("| 200 | OK |", "| 200 |  |");
    assert_eq!(described(&silent, "200"), "What is open.");
}
