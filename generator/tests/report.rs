//! `pagewire report`: what the report counts, and what the page makes of it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at what it did not expect"
)]

use std::path::Path;
use std::process::{Command, Output};

use crate::support;
use pagewire::diagnostics::Severity;
use pagewire::report::{
    Area, CarrierRow, ChangeGroup, ChangeRow, Changes, Compared, Correction, Cost, CostGroup,
    Costs, Count, Example, Group, Item, Material, Report, Share, Since, Summary, Told,
};
use pagewire::run::{self, Inputs, Session};
use support::{Tree, response, table};

const GOOD: &str = "## Response\n\n| Response | Description |\n|---|---|\n| 200 | OK |\n\n";

fn report(tree: &Tree, since: Since) -> Report {
    let inputs = Inputs::of_pages([tree.path()]);
    let mut session = Session::default();
    let (api, described) = run::described(&mut session, &inputs).unwrap();
    Report::of(Material {
        pages: "pages".to_owned(),
        root: tree.path(),
        api: &api,
        document: &described.document,
        corrections: &described.changes,
        findings: &session.findings,
        sources: &session.sources,
        since,
        costs: None,
    })
}

fn nothing() -> Since {
    Since::Nothing("nothing to compare with".to_owned())
}

/// An agent with a carrier that holds another one and itself, and a REST tag with a stream of nothing.
fn small() -> Tree {
    let thing = table(&[("Part", "Part"), ("Parent", "Thing"), ("Free", "any")]);
    let part = table(&[("Name", "string")]);
    let ours = |name: &str, rows: &str| format!("{GOOD}### Response body: {name}\n\n{rows}\n");
    Tree::new()
        .page(
            "agent/Thing_Agent",
            "v1ThingAgent_GetThing",
            "POST /api/v1/Agents/Thing/GetThing",
            &format!("Gives a thing.\n\n{}", ours("Thing", &thing)),
        )
        .page(
            "agent/Thing_Agent",
            "v1ThingAgent_GetPart",
            "POST /api/v1/Agents/Thing/GetPart",
            &ours("Part", &part),
        )
        .page(
            "rest/Ping",
            "v1Ping_Ping",
            "GET /api/v1/Ping",
            "## Response\n\n| Response | Description |\n|---|---|\n| 204 | Done. |\n",
        )
}

fn share(part: usize, whole: usize) -> Share {
    Share {
        part: Count(part),
        whole: Count(whole),
    }
}

#[test]
fn areas_are_counted_by_tag_with_agents_first() {
    let report = report(&small(), nothing());
    let [agent, rest] = report.areas.as_slice() else {
        panic!("{:?}", report.areas);
    };
    assert_eq!((agent.tag.as_str(), agent.half), ("Thing_Agent", "agent"));
    assert_eq!(agent.described, share(1, 2));
    assert_eq!(agent.samples, share(0, 2));
    assert_eq!(agent.typed, share(2, 2));
    // `Thing.Free`.
    assert_eq!(agent.free, Count(1));
    assert_eq!((rest.tag.as_str(), rest.half), ("Ping", "REST"));
    assert_eq!(rest.typed, share(0, 0));
    assert_eq!(report.summary.described, share(1, 3));
}

#[test]
fn carriers_know_what_is_within_them_and_who_reaches_them() {
    let report = report(&small(), nothing());
    let [thing, part] = report.carriers.as_slice() else {
        panic!("{:?}", report.carriers);
    };
    assert_eq!(thing.name, "Thing");
    assert_eq!((thing.properties, thing.free), (Count(3), Count(1)));
    assert_eq!((thing.within, thing.depth), (Count(1), Count(1)));
    assert!(thing.is_recursive);
    assert_eq!(part.name, "Part");
    assert_eq!((part.within, part.depth), (Count(0), Count(0)));
    assert!(!part.is_recursive);
    // Its own operation, and the one that gives it within a thing.
    assert_eq!((part.operations, part.tags), (Count(2), Count(1)));
}

#[test]
fn every_type_is_counted_once_under_its_rule() {
    let sample = r#"{"Name": "a", "Count": 3}"#;
    let tree = Tree::new().page(
        "rest/Odd",
        "v1Odd_Get",
        "GET /api/v1/Odd",
        &response(": object", "", "", sample),
    );
    let report = report(&tree, nothing());
    let all: usize = report.origins.iter().map(|told| told.all.part.0).sum();
    for told in &report.origins {
        let parts = told.properties.0 + told.bodies.0 + told.names.0;
        assert_eq!(told.all, share(parts, all));
        assert!(told.example.is_some());
    }
    assert!(all > 0);
}

#[test]
fn the_reason_of_an_import_counts_for_a_page_of_ours() {
    let record = "pages: vendor\nproperties:\n  Part:\n    Name: string | sample | vendor/a.md:7\n";
    let report = report(&small().file("provenance.yaml", record), nothing());
    let sample = report.origins.iter().find(|told| told.rule == "sample");
    let sample = sample.expect("a type told by a sample");
    assert_eq!(sample.properties, Count(1));
    let example = Example {
        what: "Part.Name".to_owned(),
        ty: "string".to_owned(),
        at: Some("vendor/a.md:7".to_owned()),
    };
    assert_eq!(sample.example, Some(example));
}

#[test]
fn findings_come_by_code_with_places_below_the_root_and_a_limit() {
    let mut tree = small();
    for number in 0..70 {
        tree = tree.page(
            "rest/Many",
            &format!("v1Many_Get{number:02}"),
            &format!("GET /api/v1/Many/{number}"),
            "## Response\n\n| Response | Description |\n|---|---|\n| 204 | Done. |\n\n### Surprise\n",
        );
    }
    let report = report(&tree, nothing());
    let group = report
        .findings
        .iter()
        .find(|g| g.code == "docs::heading-unknown");
    let group = group.expect("unknown headings");
    assert_eq!(
        (group.severity, group.count),
        (Severity::Warning, Count(70))
    );
    assert_eq!((group.items.len(), group.more), (60, Count(10)));
    assert!(group.help.is_some() && group.items.iter().all(|item| item.help.is_none()));
    let at = group.items[0].at.as_deref();
    assert_eq!(at, Some("rest/Many/v1Many_Get00.md:18:1"));
    assert_eq!(report.summary.warnings, Count(70));
}

/// A report in which every text is markup.
fn hostile() -> Report {
    let text = || "<script>alert('x')</script>\"&".to_owned();
    let share = share(1, 2);
    Report {
        title: text(),
        pages: text(),
        summary: Summary {
            described: share,
            samples: share,
            tags: Count(1),
            carriers: Count(1),
            properties: share,
            enums: Count(1),
            members: Count(1),
            types: share,
            findings: Count(1),
            errors: Count(1),
            warnings: Count(0),
        },
        areas: vec![Area {
            tag: text(),
            half: "REST",
            described: share,
            samples: share,
            typed: share,
            free: Count(0),
        }],
        origins: vec![Told {
            rule: text(),
            meaning: "<b>",
            properties: Count(1),
            bodies: Count(1),
            names: Count(1),
            all: share,
            example: Some(Example {
                what: text(),
                ty: text(),
                at: Some(text()),
            }),
        }],
        corrections: vec![Correction {
            reason: text(),
            page: text(),
            target: text(),
            at: text(),
        }],
        findings: vec![Group {
            severity: Severity::Error,
            code: text(),
            meaning: "What it means.",
            count: Count(1),
            help: Some(text()),
            items: vec![Item {
                message: text(),
                at: Some(text()),
                related: vec![(text(), text())],
                help: Some(text()),
            }],
            more: Count(1),
        }],
        carriers: vec![CarrierRow {
            name: text(),
            properties: Count(1),
            free: Count(0),
            within: Count(0),
            depth: Count(0),
            is_recursive: true,
            operations: Count(1),
            tags: Count(1),
        }],
        changes: Changes::Known(Compared {
            name: text(),
            asked: text(),
            counts: vec![("breaking on the wire", Count(1))],
            groups: vec![ChangeGroup {
                title: "Breaking on the wire",
                is_breaking: true,
                count: Count(1),
                rows: vec![ChangeRow {
                    kind: "carrier",
                    subject: text(),
                    sentence: text(),
                    notes: vec![text()],
                    items: vec![text()],
                    more_items: Count(1),
                    places: vec![text()],
                }],
                more: Count(1),
            }],
        }),
        costs: Some(Costs {
            run: text(),
            groups: vec![CostGroup {
                title: text(),
                rows: vec![Cost {
                    name: text(),
                    value: text(),
                    user: text(),
                    peak: text(),
                    goal: text(),
                    is_held: false,
                }],
            }],
        }),
    }
}

#[test]
fn no_text_becomes_markup() {
    let html = hostile().to_html().unwrap();
    // The page's own script, and nothing else.
    assert_eq!(html.matches("<script").count(), 1);
    assert!(!html.contains("alert('x')"));
    assert!(!html.contains("<b>alert") && !html.contains("\"&<"));
    assert!(html.matches("&#60;script&#62;").count() >= 30);
}

#[test]
fn the_page_is_complete_in_itself() {
    let html = report(&small(), nothing()).to_html().unwrap();
    for elsewhere in [
        "http:", "https:", "//cdn", "src=", "url(", "@import", "<link",
    ] {
        assert!(!html.contains(elsewhere), "{elsewhere}");
    }
    assert!(html.contains("default-src &#39;none&#39;") || html.contains("default-src 'none'"));
    assert!(!html.contains("unsafe-inline"));
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let page = || report(&small(), nothing()).to_html().unwrap();
    assert_eq!(page(), page());
    // Nor does it matter where the pages lie.
    assert!(!page().contains(std::env::temp_dir().to_str().unwrap()));
}

#[test]
fn what_was_not_measured_has_no_section() {
    let html = report(&small(), nothing()).to_html().unwrap();
    assert!(!html.contains("id=\"costs\"") && !html.contains("href=\"#costs\""));
    assert!(html.contains("nothing to compare with"));
}

/// A repository of git with the small tree as its pages.
struct Repository(tempfile::TempDir);

impl Repository {
    fn new() -> Self {
        let repository = Self(tempfile::tempdir().unwrap());
        repository.page("Gives it.");
        assert!(repository.generator(&["spec"]).status.success());
        repository.git(&["init", "-q"]);
        repository.commit();
        repository
    }

    fn page(&self, text: &str) {
        let folder = self.0.path().join("spec/docs/rest/Thing");
        std::fs::create_dir_all(&folder).unwrap();
        let rows = table(&[
            ("Name", "string"),
            (text.split('.').next().unwrap(), "int32"),
        ]);
        let rows = rows.replace("Gives it", "Size");
        let page = format!(
            "---\ntitle: t\nuid: v1Thing_Get\n---\n\n# t\n\n```http\nGET /api/v1/Thing\n```\n\n{text}\n\n{GOOD}\
             ### Response body: Thing\n\n{rows}"
        );
        std::fs::write(folder.join("v1Thing_Get.md"), page).unwrap();
    }

    fn generator(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pagewire"));
        let command = command.args(arguments).current_dir(self.0.path());
        command.output().expect("it runs")
    }

    /// The page that `report` with these options writes.
    fn report(&self, options: &[&str]) -> String {
        let output = self.generator(&[&["report"], options].concat());
        let errors = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(0), "{errors}");
        assert_eq!(output.stdout, b"target/report.html\n");
        let page = std::fs::read_to_string(self.0.path().join("target/report.html")).unwrap();
        // Names may be broken after their parts.
        page.replace("<wbr>", "")
    }

    fn git(&self, arguments: &[&str]) {
        let who = [
            "-c",
            "user.name=t",
            "-c",
            "user.email=t@example.com",
            "-c",
            "commit.gpgsign=false",
        ];
        let mut command = Command::new("git");
        let command = command.args(who).args(arguments).current_dir(self.0.path());
        assert!(command.output().unwrap().status.success());
    }

    fn commit(&self) {
        self.git(&["add", "-A"]);
        self.git(&["commit", "-qm", "pages"]);
    }
}

#[test]
fn changes_are_those_since_the_last_tag_or_since_what_is_asked_for() {
    let repository = Repository::new();
    assert!(repository.report(&[]).contains("No version is tagged yet"));
    repository.git(&["tag", "v1"]);
    let page = repository.report(&[]);
    assert!(page.contains("Since <code>v1</code>") && page.contains("Nothing changed"));
    repository.page("Weight. It changed.");
    let page = repository.report(&[]);
    assert!(
        page.contains("Breaking on the wire") && page.contains("Thing"),
        "{page}"
    );
    assert!(page.contains("spec/docs/rest/Thing/v1Thing_Get.md:"));
    let page = repository.report(&["--since", "spec/docs"]);
    assert!(page.contains("Since <code>spec/docs</code>") && page.contains("Nothing changed"));
}

#[test]
fn a_tag_without_a_document_is_said_and_a_wrong_revision_is_refused() {
    let repository = Repository::new();
    std::fs::remove_file(repository.0.path().join("spec/openapi.yaml")).unwrap();
    repository.commit();
    repository.git(&["tag", "v0"]);
    assert!(
        repository
            .report(&[])
            .contains("has no <code>spec/openapi.yaml</code>")
    );
    let output = repository.generator(&["report", "--since", "nowhere"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("`nowhere` is not a file"));
}

#[test]
fn figures_that_cannot_be_used_are_refused_and_nothing_is_written() {
    let repository = Repository::new();
    let file = repository.0.path().join("target/bench/crate.json");
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(&file, "{}").unwrap();
    let output = repository.generator(&["report"]);
    assert_eq!(output.status.code(), Some(2));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(
        errors.contains("`target/bench/crate.json` are not usable"),
        "{errors}"
    );
    assert!(!repository.0.path().join("target/report.html").exists());
    let figures = r#"{"cores": 2, "load": 0, "runs": 1, "figures": [{"name": "lines", "value": 9, "unit": "lines",
        "goal": 8, "held": false}]}"#;
    std::fs::write(&file, figures).unwrap();
    assert!(repository.report(&[]).contains("missed"));
}

#[test]
fn errors_in_the_pages_are_reported_and_stop_nothing() {
    let repository = Repository::new();
    let folder = Path::new("spec/docs/rest/Thing/v1Thing_Bad.md");
    std::fs::write(
        repository.0.path().join(folder),
        "---\ntitle: t\n---\n\n# t\n",
    )
    .unwrap();
    let page = repository.report(&[]);
    assert!(
        page.contains("docs::id-missing") || page.contains("docs::"),
        "{page}"
    );
    assert!(page.contains("<span class=\"error\">1 error</span>"));
}
