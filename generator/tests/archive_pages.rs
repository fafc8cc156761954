//! Pages of archives: what is read, what is reported, and which of the vendor's pages become ours.
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "tests fail loudly and say what they skip"
)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use pagewire::diagnostics::{Findings, Human, Severity, Sources};
use pagewire::docs::{ArchiveKind, ArchivePage, Library, Page, PageSource, parse_page, read_tree};
use pagewire::run::{self, Inputs, Session};

use pagewire::vendor::SUPEROFFICE;

/// A page as the vendor writes them, about an archive of our own.
const PAGE: &str = r#"---
uid: FindGate
title: FindGate
description: Gates and their keepers
keywords: FindGate archive provider
generated: true
content_type: reference
envir: onsite, online
---

# "FindGate"

This provider name is implemented by `Our.Gates.FindGate`, a class of the town.

Gates and their keepers

## Supported Entities

| Name | Description |
| ---- | ----- |
|"gate"|Gates|
|"door"|Small gates|

## Supported Columns

| Name | Restriction | Description | OrderBy |
| ---- | ----- | ------- | ------ |
|gateId|int|Number: The number of the gate| x |
|opened|datetime|Opened: When it was opened \| closed|  |
|picture| *None* |Picture: What it looks like| x |

## Supported Columns (cont.)

| Name | Restriction | Description | OrderBy |
| ---- | ----- | ------- | ------ |
|keeper/fullName|string|Keeper: Who keeps it| x |
|keeper/x\_rank|listAny|Rank|  |

## Sample

```http!
GET /api/v1/archive/FindGate?$select=gateId,keeper/x_rank
Authorization: Basic none
Accept: application/json; charset=utf-8

```

See also: `IArchiveAgent`.
"#;

/// The same as one of ours.
const OURS: &str = "\
---
title: FindGate
archive: FindGate
---

# FindGate

Gates of the town.

## Entities

| Entity |
| ------ |
| gate |
| door |

## Columns

| Column | Type | OrderBy |
| ------ | ---- | ------- |
| gateId | int | x |
| opened | datetime |  |
| picture | none | x |

## Shared columns

| Path | Columns |
| ---- | ------- |
| keeper | keeper |
";

const SHARED: &str = "\
---
title: keeper
columns: keeper
---

# keeper

## Columns

| Column | Type | OrderBy |
| ------ | ---- | ------- |
| fullName | string | x |
| x_rank | listAny |  |
";

fn parse(file: &str, text: &str) -> (Option<ArchivePage>, Findings) {
    let source = PageSource::new(file.into(), file.to_owned(), text.to_owned());
    let mut findings = Findings::new();
    let page = parse_page(&source, &SUPEROFFICE, &Library::default(), &mut findings);
    let page = page.map(|page| match page {
        Page::Archive(page) => page,
        other => panic!("a page of an archive: {other:?}"),
    });
    (page, findings)
}

/// The rows of a page, as `tests/archive_rows` prints them.
fn rows(page: &ArchivePage) -> String {
    let mut out = String::new();
    let name = &page.name.value;
    for entity in &page.entities {
        let _ = writeln!(out, "{name}\t{}", entity.value);
    }
    for column in &page.columns {
        let sorts = if column.sortable { "x" } else { "" };
        let _ = writeln!(out, "{name}\t{}\t{}\t{sorts}", column.name, column.ty);
    }
    out
}

#[test]
fn entities_columns_types_and_order_are_read() {
    let (page, findings) = parse("findgate.md", PAGE);
    assert!(findings.is_empty(), "{findings:?}");
    let page = page.unwrap();
    assert_eq!(page.kind, ArchiveKind::Archive);
    assert_eq!(page.text, "Gates and their keepers");
    assert_eq!(
        rows(&page),
        "FindGate\tgate\nFindGate\tdoor\nFindGate\tgateId\tint\tx\nFindGate\topened\tdatetime\t\n\
         FindGate\tpicture\tnone\tx\nFindGate\tkeeper/fullName\tstring\tx\nFindGate\tkeeper/x_rank\tlistAny\t\n"
    );
}

#[test]
fn our_pages_say_the_same_with_shared_columns_apart() {
    let (page, findings) = parse("archives/FindGate.md", OURS);
    assert!(findings.is_empty(), "{findings:?}");
    let page = page.unwrap();
    assert_eq!(page.text, "Gates of the town.");
    assert_eq!((page.entities.len(), page.columns.len()), (2, 3));
    assert_eq!(page.parts[0].part, "keeper");
    let (shared, findings) = parse("archives/shared/keeper.md", SHARED);
    assert!(findings.is_empty(), "{findings:?}");
    assert_eq!(shared.unwrap().kind, ArchiveKind::Part);
}

/// The line of the first place where a text begins in the damaged page.
fn line_of(page: &str, text: &str) -> usize {
    let at = page.find(text).unwrap_or_else(|| panic!("{text:?}"));
    page[..at].matches('\n').count() + 1
}

#[test]
fn damage_is_reported_at_its_line() {
    // What is replaced, by what, the code, and the text whose line the finding has.
    let cases = [
        ("|gateId|int|", "|gateId|", "docs::row-cells", "|gateId|"),
        (
            "gate| x |\n",
            "gate| x | x |\n",
            "docs::row-cells",
            "|gateId|",
        ),
        (" \\| closed", " | closed", "docs::row-cells", "|opened|"),
        ("|gateId|int", "||int", "docs::row-unnamed", "||int"),
        ("|opened|", "|gateID|", "docs::row-twice", "|gateID|"),
        (
            "|keeper/fullName|",
            "|opened|",
            "docs::row-twice",
            "|opened|string",
        ),
        ("|datetime|", "|dateTime|", "docs::type-unknown", "|opened|"),
        ("|datetime|", "||", "docs::type-unknown", "|opened|"),
        (
            "keeps it| x |",
            "keeps it| y |",
            "docs::column-order",
            "|keeper/fullName|",
        ),
        ("|gateId|int", "|gate Id|int", "docs::name", "|gate Id|"),
        (
            "|gateId|int",
            "|gate\u{200b}Id|int",
            "docs::name-hidden",
            "|gate\u{200b}Id|",
        ),
        (
            "|keeper/x\\_rank|",
            "|keeper//rank|",
            "docs::name",
            "|keeper//rank|",
        ),
        (
            "| Restriction |",
            "| Type |",
            "docs::table-unknown",
            "| Name | Type |",
        ),
        (
            "|opened|",
            "<!-- -->\n|opened|",
            "docs::line-unused",
            "|opened|",
        ),
        ("|opened|", "\n|opened|", "docs::line-unused", "|opened|"),
        (
            "| ---- | ----- | ------- | ------ |\n|gateId",
            "|gateId",
            "docs::line-unused",
            "| Name | Restriction",
        ),
        (
            "## Supported Columns\n",
            "## Columns supported\n",
            "docs::heading-unknown",
            "## Columns supported",
        ),
        (
            "## Supported Columns (cont.)",
            "## Supported Columns",
            "docs::twice",
            "## Supported Columns\n\n| Name | Restriction | Description | OrderBy |\n| ---- | ----- | ------- | ------ |\n|keeper",
        ),
        ("\n```\n\nSee", "\n\nSee", "docs::fence-open", "```http!"),
        ("uid: FindGate\n", "", "docs::id-missing", "---"),
        (
            "uid: FindGate\n",
            "uid: Find Gate\n",
            "docs::name",
            "uid: Find Gate",
        ),
        (
            "title: FindGate\n",
            "title: FindGate\nspeed: 5\n",
            "docs::front-matter-key",
            "speed: 5",
        ),
        (
            "select=gateId",
            "select=gateId,width",
            "docs::sample-column",
            "GET /api",
        ),
        (
            "archive/FindGate?",
            "archive/FindDoor?",
            "docs::sample-column",
            "GET /api",
        ),
        (
            "|\"door\"|",
            "|\"gate\"|",
            "docs::row-twice",
            "|\"gate\"|Small",
        ),
        (
            "## Sample",
            "Columns are many.\n\n## Sample",
            "docs::text-unused",
            "Columns are many.",
        ),
    ];
    for (from, to, code, at) in cases {
        let damaged = PAGE.replacen(from, to, 1);
        assert_ne!(damaged, PAGE, "{from}");
        let (_, mut findings) = parse("findgate.md", &damaged);
        findings.sort();
        let mut sources = Sources::new();
        sources.insert("findgate.md", damaged.as_str());
        let wanted = format!("findgate.md:{}:", line_of(&damaged, at));
        let mut shown = Vec::new();
        Human::plain()
            .at_least(Severity::Note)
            .write(&findings, &sources, &mut shown)
            .unwrap();
        let shown = String::from_utf8(shown).unwrap();
        let found = findings.iter().any(|finding| finding.code.as_str() == code);
        assert!(
            found && shown.contains(&wanted),
            "{from:?}: {code} at {wanted}\n{shown}"
        );
    }
}

/// A folder of the corpus, or `None` with a visible line.
fn corpus(name: &str) -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../shared/corpus")
        .join(name);
    if !root.is_dir() {
        eprintln!("SKIPPED: {} is not there", root.display());
        return None;
    }
    Some(root)
}

#[test]
fn every_row_of_the_vendors_reference_is_read() {
    let Some(root) = corpus("2026-07-archives/en/api/archive-providers/reference") else {
        return;
    };
    let (mut sources, mut findings) = (Sources::new(), Findings::new());
    let tree = read_tree(&root, &SUPEROFFICE, &mut sources, &mut findings).unwrap();
    let worst = findings.iter().filter(|f| f.severity() != Severity::Note);
    assert_eq!(worst.count(), 0, "{findings:?}");
    let mut texts = String::new();
    for page in &tree.pages {
        match page {
            Page::Archive(page) => texts.push_str(&rows(page)),
            other => panic!("a page of an archive: {other:?}"),
        }
    }
    assert_eq!((tree.files, tree.pages.len()), (371, 371));
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/archive_rows");
    let Ok(counted) = Command::new("python3").arg(script).arg(&root).output() else {
        eprintln!("SKIPPED: python3 is not there");
        return;
    };
    assert!(
        counted.status.success(),
        "{}",
        String::from_utf8_lossy(&counted.stderr)
    );
    let counted = String::from_utf8(counted.stdout).unwrap();
    let differs = counted.lines().zip(texts.lines()).find(|(a, b)| a != b);
    assert_eq!(differs, None);
    assert_eq!(counted.lines().count(), texts.lines().count());
    // 193,845 columns and 529 entities.
    assert_eq!(texts.lines().count(), 194_374);
}

/// The page of an operation that queries an archive, as the vendor writes them.
const OPERATION: &str = "\
---
title: GET Gate
uid: v1Gate_GetAll
---

# GET Gate

```http
GET /api/v1/Gate
```

Gets gates.

Calls the Archive service using the \"FindGate\" archive.

## Response

| Response | Description |
| -------- | ----------- |
| 204 | No content |
";

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

/// Imports the operation, with the archives of a folder and further ones by name, into `ours`; returns the findings.
fn import(root: &Path, archives: &[&str], names: &[&str]) -> Vec<String> {
    let inputs = Inputs {
        archives: archives.iter().map(|dir| root.join(dir)).collect(),
        archive_names: names.iter().map(|name| (*name).to_owned()).collect(),
        ..Inputs::of_pages([root.join("vendor")])
    };
    let ours = root.join("ours");
    let mut session = Session::default();
    let made = run::import(&mut session, &inputs, &ours).unwrap();
    let codes = session.findings.iter().map(|f| f.code.to_string());
    let codes = codes.collect();
    session
        .write(&made.tree, &ours, run::Foreign::Refuse)
        .unwrap();
    codes
}

fn read(root: &Path, path: &str) -> Option<String> {
    std::fs::read_to_string(root.join("ours").join(path)).ok()
}

#[test]
fn an_import_takes_the_archives_that_operations_name_and_those_that_are_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    write(root, "vendor/rest/Gate/v1Gate_GetAll.md", OPERATION);
    write(root, "archives/findgate.md", PAGE);
    for name in ["FindDoor", "FindWall"] {
        let page = PAGE.replace("FindGate", name);
        write(root, &format!("archives/{}.md", name.to_lowercase()), &page);
    }
    // Without the pages of archives only the name is known.
    assert_eq!(import(root, &[], &[]), [""; 0]);
    let page = read(root, "rest/Gate/v1Gate_GetAll.md").unwrap();
    assert!(page.contains("\nqueries: FindGate\n"), "{page}");
    assert_eq!(read(root, "archives/FindGate.md"), None);

    assert_eq!(import(root, &["archives"], &["FindDoor"]), [""; 0]);
    let gate = read(root, "archives/FindGate.md").unwrap();
    assert_eq!(gate, OURS.replace("Gates of the town.\n\n", ""));
    assert_eq!(
        read(root, "archives/shared/keeper.md").as_deref(),
        Some(SHARED)
    );
    assert!(read(root, "archives/FindDoor.md").is_some());
    assert_eq!(read(root, "archives/FindWall.md"), None);

    // What we say of an archive, and what we have, survives further imports with and without the vendor's pages.
    write(root, "ours/archives/FindGate.md", OURS);
    assert_eq!(import(root, &["archives"], &[]), [""; 0]);
    assert_eq!(read(root, "archives/FindGate.md").as_deref(), Some(OURS));
    assert_eq!(import(root, &[], &[]), [""; 0]);
    assert_eq!(read(root, "archives/FindGate.md").as_deref(), Some(OURS));
    assert!(read(root, "archives/FindDoor.md").is_some());

    // An archive that has no page is reported; one that the vendor dropped is no longer ours.
    std::fs::remove_file(root.join("archives/finddoor.md")).unwrap();
    let missing = import(root, &["archives"], &["FindRoof"]);
    assert_eq!(
        missing,
        ["import::archive-missing", "import::archive-missing"]
    );
    assert_eq!(read(root, "archives/FindDoor.md"), None);
}

#[test]
fn fields_of_a_tenant_are_left_out_with_a_note() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    write(root, "vendor/rest/Gate/v1Gate_GetAll.md", OPERATION);
    let page = PAGE.replace(
        "|keeper/fullName|",
        "|gateExtra/x\\_color|string|Color| x |\n|keeper/fullName|",
    );
    write(root, "archives/findgate.md", &page);
    assert_eq!(import(root, &["archives"], &[]), ["import::own-fields"]);
    let gate = read(root, "archives/FindGate.md").unwrap();
    assert!(
        !gate.contains("Extra") && gate.contains("| keeper |"),
        "{gate}"
    );
}

/// The document of our pages, and the codes of what was found.
fn document(root: &Path) -> (serde_json::Value, Vec<String>) {
    let mut session = Session::default();
    let inputs = Inputs::of_pages([root.join("ours")]);
    let api = run::api(&mut session, &inputs).unwrap();
    let described = run::describe(&mut session, &api, &inputs).unwrap();
    let codes = session.findings.iter().map(|f| f.code.to_string());
    (
        serde_json::to_value(described.document).unwrap(),
        codes.collect(),
    )
}

#[test]
fn the_document_has_archives_and_what_they_share() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    let operation = OPERATION.replace(
        "uid: v1Gate_GetAll\n",
        "uid: v1Gate_GetAll\nqueries: FindGate\n",
    );
    write(root, "ours/rest/Gate/v1Gate_GetAll.md", &operation);
    write(root, "ours/archives/FindGate.md", OURS);
    write(root, "ours/archives/shared/keeper.md", SHARED);
    let (document, found) = document(root);
    assert_eq!(found, [""; 0]);
    assert_eq!(
        document["x-pagewire-archives"],
        serde_json::json!({
            "archives": {"FindGate": {
                "description": "Gates of the town.",
                "entities": ["gate", "door"],
                "columns": {"gateId": "int", "opened": "datetime", "picture": "none"},
                "unsorted": ["opened"],
                "shared": {"keeper": "keeper"},
            }},
            "shared": {"keeper": {
                "columns": {"fullName": "string", "x_rank": "listAny"},
                "unsorted": ["x_rank"],
            }},
        })
    );
    assert_eq!(
        document["paths"]["/api/v1/Gate"]["get"]["x-pagewire-archive"],
        "FindGate"
    );
}

#[test]
fn archives_and_shared_columns_that_no_page_has_are_reported() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    let operation = OPERATION.replace("FindGate", "FindRoof");
    write(root, "ours/rest/Gate/v1Gate_GetAll.md", &operation);
    write(root, "ours/archives/FindGate.md", OURS);
    let circle = SHARED.to_owned()
        + "\n## Shared columns\n\n| Path | Columns |\n| ---- | ------- |\n| friend | keeper |\n";
    let (_, found) = document(root);
    assert_eq!(found, ["model::part-unknown", "model::archive-unknown"]);
    write(root, "ours/archives/shared/keeper.md", &circle);
    let (_, found) = document(root);
    assert_eq!(found, ["model::part-unknown", "model::archive-unknown"]);
}

#[test]
fn an_import_of_pages_in_our_own_form_keeps_columns_that_archives_share() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    write(root, "vendor/rest/Gate/v1Gate_GetAll.md", OPERATION);
    write(root, "archives/FindGate.md", OURS);
    let circle =
        "\n## Shared columns\n\n| Path | Columns |\n| ---- | ------- |\n| self | keeper |\n";
    write(root, "archives/shared/keeper.md", SHARED);
    let found = import(root, &["archives"], &[]);
    assert_eq!(found, [""; 0]);
    let shared = read(root, "archives/shared/keeper.md").unwrap();
    assert!(shared.contains("| fullName | string | x |"), "{shared}");
    let gate = read(root, "archives/FindGate.md").unwrap();
    assert!(gate.contains("| keeper | keeper |"), "{gate}");
    // Columns without end are an error, with which nothing is written.
    write(
        root,
        "archives/shared/keeper.md",
        &format!("{SHARED}{circle}"),
    );
    let inputs = Inputs {
        archives: vec![root.join("archives")],
        ..Inputs::of_pages([root.join("vendor")])
    };
    let mut session = Session::default();
    run::import(&mut session, &inputs, &root.join("ours")).unwrap();
    let codes: Vec<&str> = session.findings.iter().map(|f| f.code.as_str()).collect();
    assert_eq!(codes, ["model::part-unknown"]);
}

#[test]
fn an_archive_on_two_pages_is_reported_at_the_second() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    write(root, "vendor/rest/Gate/v1Gate_GetAll.md", OPERATION);
    write(root, "archives/a/findgate.md", PAGE);
    write(root, "archives/b/findgate.md", PAGE);
    assert_eq!(import(root, &["archives"], &[]), ["model::twice"]);
    assert!(read(root, "archives/FindGate.md").is_some());
}

#[test]
fn names_of_columns_have_a_limited_number_of_steps() {
    let name = format!("{}x", "a/".repeat(100_000));
    let page = PAGE.replace("|gateId|", &format!("|{name}|"));
    let (page, findings) = parse("findgate.md", &page);
    let codes: Vec<&str> = findings
        .iter()
        .map(|finding| finding.code.as_str())
        .collect();
    assert!(codes.contains(&"docs::name"), "{codes:?}");
    assert!(
        page.unwrap()
            .columns
            .iter()
            .all(|column| column.name.len() < 100)
    );
}

#[test]
fn a_folder_of_archives_without_one_is_refused_with_its_first_page() {
    let root = tempfile::tempdir().unwrap();
    let root = root.path();
    write(root, "vendor/rest/Gate/v1Gate_Find.md", OPERATION);
    let inputs = Inputs {
        archives: vec![root.join("vendor")],
        ..Inputs::of_pages([root.join("vendor")])
    };
    let refused = run::import(&mut Session::default(), &inputs, &root.join("ours"));
    let error = refused.unwrap_err().to_string();
    for part in [
        "v1Gate_Find.md` describes an operation",
        "`Supported Columns`",
    ] {
        assert!(error.contains(part), "{error}");
    }
}
