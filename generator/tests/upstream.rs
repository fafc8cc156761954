//! The record of an import, and the report for the pages' authors.
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "tests fail loudly and say what they skip"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support;
use pagewire::import::Record;
use pagewire::run::{self, Inputs, Session};
use support::{Tree, body, response, table};

/// A tree with something of every kind that a page can leave unsaid.
fn tree() -> Tree {
    let owner = table(&[("OwnerId", "int32"), ("OwnerName", "string")]);
    let thing = table(&[("ThingId", "int32"), ("Owner", ""), ("Tags", "array")]);
    let sample =
        "{\"ThingId\": 1, \"Owner\": {\"OwnerId\": 1, \"OwnerName\": \"x\"}, \"Tags\": [\"x\"]}";
    let query = "## Query String Parameters\n\n| Parameter Name | Type |  Description |\n|---|---|---|\n| $select | string |  Names |\n\n";
    Tree::new()
        .page(
            "rest/Owner",
            "v1Owner_GetOwner",
            "GET /api/v1/Owner",
            &response(": object", "Carrier object for Owner.", &owner, "{\"OwnerId\": 1, \"OwnerName\": \"x\"}"),
        )
        .page(
            "rest/Thing",
            "v1Thing_GetThing",
            "GET /api/v1/Thing",
            &(response(": object", "Carrier object for Thing.", &thing, sample)
                .replace("200 OK\nContent", "200 OK\nLast-Modified: Tue, 28 Jul 2009 18:25:49 G7T\nContent")),
        )
        .page(
            "rest/Thing",
            "v1Thing_PutThings",
            "PUT /api/v1/Thing",
            &(query.to_owned() + &body("things", &thing, &format!("[{sample}]"))),
        )
        .page(
            "rest/Thing",
            "v1Thing_Lock",
            "POST /api/v1/Thing/Lock",
            "Calls the Thing agent service LockThing.\n\n## Response\n\n| Response | Description |\n|---|---|\n| 404 | Not Found. |",
        )
        .page(
            "agent/Thing_Agent",
            "v1ThingAgent_Lock",
            "POST /api/v1/Agents/Thing/Lock",
            "## Response\n\n| Response | Description |\n|---|---|\n| 204 | No Content |",
        )
        .file(
            "overlays/fix.yaml",
            "overlay: 1.0.0\ninfo: { title: t, version: '1' }\nactions:\n  - target: $.paths['/api/v1/Owner'].get\n    \
             description: It is old.\n    x-page: rest/Owner/v1Owner_GetOwner.md\n    x-says: nothing\n    \
             x-should-say: that it is old\n    x-evidence: a letter\n    update: { deprecated: true }\n",
        )
}

fn run(dir: &Path, arguments: &[&str]) -> String {
    let output = Command::new(support::program())
        .args(arguments)
        .current_dir(dir)
        .output()
        .unwrap();
    let errors = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{errors}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_report_says_what_each_page_could_say_better() {
    let tree = tree();
    let arguments = [
        "findings",
        "--upstream",
        "--docs",
        ".",
        "--overlays",
        "overlays",
    ];
    let report = run(tree.path(), &arguments);
    support::golden("upstream.md", &report);
    let json = run(
        tree.path(),
        &[&arguments[..], &["--format", "json"]].concat(),
    );
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["pages"], 4);
    // Also over the report of last time.
    for _ in 0..2 {
        run(
            tree.path(),
            &[&arguments[..], &["--out", "report.txt"]].concat(),
        );
    }
    assert_eq!(
        std::fs::read_to_string(tree.path().join("report.txt")).unwrap(),
        report
    );
}

#[test]
fn the_findings_of_a_run_as_text_and_as_json() {
    let tree = Tree::new().page(
        "rest/Thing",
        "v1Thing_Get",
        "GET /api/v1/Thing",
        &response(": object", "", &table(&[("Odd", "")]), ""),
    );
    let text = run(tree.path(), &["findings", "--docs", "."]);
    assert!(text.contains("| note | recover::unknown | 1 |"), "{text}");
    let json = run(
        tree.path(),
        &["findings", "--docs", ".", "--format", "json"],
    );
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json[0]["code"], "recover::unknown");
}

#[test]
fn an_import_keeps_the_reasons_and_a_page_that_changed_loses_its_own() {
    let tree = tree();
    let out = tree.path().join("repository");
    let arguments = ["import", "--from", ".", "--out", "repository"];
    run(tree.path(), &arguments);
    let docs = out.join("spec/docs");
    let record = std::fs::read_to_string(docs.join("provenance.yaml")).unwrap();
    let inputs = Inputs::of_pages([&docs]);
    let read = || {
        let mut session = Session::default();
        let api = run::api(&mut session, &inputs).unwrap();
        (api, session.findings)
    };
    let (api, findings) = read();
    assert!(findings.is_empty(), "{findings:?}");
    // The pages state the types, and the reasons are those of the import.
    let thing = api
        .carriers
        .iter()
        .find(|(name, _)| name.as_str() == "Thing")
        .unwrap()
        .1;
    let owner = &thing.properties["Owner"].provenance;
    assert_eq!(owner.rule.to_string(), "stated");
    assert_eq!(owner.origin.as_ref().unwrap().rule.to_string(), "shape");
    let document = pagewire::spec::describe(&api, &mut Default::default());
    let document = serde_json::to_value(document).unwrap();
    let reasons = &document["components"]["schemas"]["Thing"]["x-recovered"];
    assert!(
        reasons["Owner"].as_str().unwrap().starts_with("shape at "),
        "{reasons}"
    );

    // The carrier's properties are on its own page, and on no other.
    let page = docs.join("carriers/Thing.md");
    let text = std::fs::read_to_string(&page).unwrap();
    assert!(text.contains("| Owner | Owner |"), "{text}");
    std::fs::write(
        &page,
        text.replace("| Owner | Owner |", "| Owner | string |"),
    )
    .unwrap();
    let (_, findings) = read();
    let found: Vec<&str> = findings.iter().map(|f| f.message.as_str()).collect();
    assert_eq!(
        found,
        ["`Thing.Owner` was `Owner`, and the page says `string`"]
    );

    // The record is read back as it was written, and what is none is told.
    let again: Record = serde_yaml::from_str(&record).unwrap();
    assert_eq!(again.to_yaml().unwrap(), record);
    std::fs::write(docs.join("provenance.yaml"), "carriers: 7\n").unwrap();
    let (_, findings) = read();
    let codes: Vec<String> = findings.iter().map(|f| f.code.to_string()).collect();
    assert_eq!(codes, ["import::record-malformed"]);
}

/// The vendor's tree and both second sources.
fn corpus() -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    if !root.is_dir() {
        eprintln!("SKIPPED: {} is not there", root.display());
        return None;
    }
    Some(root)
}

#[test]
fn the_report_on_the_vendors_pages_is_whole() {
    let Some(root) = corpus() else { return };
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let path = |name: &str| root.join(name).display().to_string();
    let (docs, soap, docfx) = (
        path("2022-02-restful"),
        path("2022-02-soap"),
        path("2022-02-docfx"),
    );
    let report = run(
        &repository,
        &[
            "findings",
            "--upstream",
            "--format",
            "json",
            "--docs",
            &docs,
            "--soap",
            &soap,
            "--docfx",
            &docfx,
            "--overlays",
            "spec/overlays",
        ],
    );
    let report: serde_json::Value = serde_json::from_str(&report).unwrap();
    let count = |kind: &str| {
        let counts = report["summary"].as_array().unwrap();
        let found = counts.iter().find(|c| c["kind"] == kind);
        found.map_or(0, |c| c["entries"].as_u64().unwrap())
    };
    // As many as the pages have by an independent count: patches, `$select` without a response, dates of samples.
    assert_eq!(count("missing-media-type"), 36);
    assert_eq!(count("idle-select"), 267);
    assert_eq!(count("odd-sample"), 29);
    // The two pages without a success are corrected, although their names are not those of our release.
    assert_eq!(count("missing-success"), 0);
    assert!(count("correction") >= 15);
    // Everything can be found on its page, and is evident.
    for rule in report["rules"].as_array().unwrap() {
        for entry in rule["entries"].as_array().unwrap() {
            let told = |member: &str| !entry[member].as_str().unwrap().is_empty();
            assert!(told("says") && told("should_say"), "{entry}");
            assert!(entry["line"].as_u64().is_some(), "{entry}");
            assert!(!entry["evidence"].as_array().unwrap().is_empty(), "{entry}");
            let file = entry["url"].as_str().unwrap();
            assert!(Path::new(file).is_file(), "{entry}");
        }
    }
    let text = run(&repository, &["findings", "--upstream", "--docs", &docs]);
    let overview = text.lines().position(|line| line == "# Details").unwrap();
    assert!((20..=200).contains(&overview), "{overview}");
}

/// Outside of a repository, links are paths from the folder of the report.
#[test]
fn links_in_a_report_lead_from_its_folder_to_the_pages() {
    let tree = tree();
    std::fs::create_dir_all(tree.path().join("reports/today")).unwrap();
    for out in ["report.md", "reports/today/report.md"] {
        let options = ["findings", "--upstream", "--docs", "rest", "--out", out];
        run(tree.path(), &options);
        let file = tree.path().join(out);
        let report = std::fs::read_to_string(&file).unwrap();
        let links: Vec<&str> = report
            .split("](<")
            .skip(1)
            .filter_map(|rest| Some(rest.split_once(">)")?.0))
            .collect();
        assert!(!links.is_empty(), "{report}");
        for link in links {
            let page = file.parent().unwrap().join(link);
            assert!(Path::new(link).is_relative() && page.is_file(), "{link}");
        }
    }
}

/// Links lead to the files that were read, at the revision that was read.
#[test]
fn links_are_made_from_the_tree_that_was_read() {
    let tree = tree();
    let git = |arguments: &[&str]| {
        let output = Command::new("git")
            .args(["-c", "user.name=a", "-c", "user.email=a@example.org"])
            .args(arguments)
            .current_dir(tree.path())
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    };
    git(&["init", "--quiet"]);
    git(&[
        "remote",
        "add",
        "origin",
        "https://me:secret@example.org/who/what.git",
    ]);
    git(&["add", "--all"]);
    git(&["commit", "--quiet", "--message", "All"]);
    let revision = git(&["rev-parse", "HEAD"]);
    let report = run(tree.path(), &["findings", "--upstream", "--docs", "rest"]);
    let link = format!(
        "[Thing/v1Thing_GetThing.md:25](<https://example.org/who/what/blob/{revision}/rest/Thing/v1Thing_GetThing.md#L25>)"
    );
    assert!(report.contains(&link), "{report}");
    assert!(!report.contains("secret"), "{report}");
}
