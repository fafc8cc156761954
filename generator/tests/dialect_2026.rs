//! The pages of 2026: samples in files of their own, facts inside descriptions, trees that mix
//! generations.
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "tests fail loudly and say what they skip"
)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support;
use pagewire::diagnostics::{Code, Finding, Findings, Severity, Sources};
use pagewire::docs::{
    OperationPage, Page, ParameterRow, PropertyTable, ResponseKind, StatedType, read_tree,
};
use pagewire::vendor::SUPEROFFICE;
use serde_json::Value;
use support::Tree;

/// A page in our own words, as the vendor writes them today.
fn page(id: &str, description: &str, samples: &str) -> String {
    format!(
        "---\ntitle: POST Agents/Gate/Open\nuid: {id}\ngenerated: true\ncontent_type: reference\n---\n\n# POST Agents/Gate/Open\n\n```http\nPOST /api/v1/Agents/Gate/Open\n```\n\n{description}\n\n## Request Headers\n\n| Parameter Name | Description |\n|----------------|-------------|\n| Accept         | Types: `application/json` |\n\n## Response:\n\nOK\n\n| Response | Description |\n|----------------|-------------|\n| 200 | OK |\n\n### Response body: Gate\n\n| Property Name | Type |  Description |\n|----------------|------|--------------|\n| GateId | int32 |  |\n| Hours | object |  |\n\n{samples}"
    )
}

const INCLUDES: &str = "## Sample request\n\n[!include[sample request](../../samples/agent/request/v1GateAgent_Open.md)]\n\n## Sample response\n\n[!include[sample response](../../samples/agent/response/v1GateAgent_Open.md)]";
const REQUEST: &str = "```http!\nPOST /api/v1/Agents/Gate/Open\nAccept: application/json\n```";
const RESPONSE: &str = "```http_\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"GateId\": 1, \"Hours\": {\"Hours1\": 3, \"Hours2\": 4}}\n```";

fn gate(description: &str, samples: &str) -> Tree {
    Tree::new().file(
        "agent/Gate_Agent/v1GateAgent_Open.md",
        &page("v1GateAgent_Open", description, samples),
    )
}

fn complete() -> Tree {
    gate("Opens it.", INCLUDES)
        .file("samples/agent/request/v1GateAgent_Open.md", REQUEST)
        .file("samples/agent/response/v1GateAgent_Open.md", RESPONSE)
}

/// The pages and the codes of the findings with their severities, lines and file names.
fn read(root: &Path) -> (Vec<OperationPage>, Vec<String>) {
    let (mut sources, mut findings) = (Sources::new(), Findings::new());
    let tree = read_tree(root, &SUPEROFFICE, &mut sources, &mut findings).unwrap();
    findings.sort();
    let found = findings.iter().map(|finding| {
        let place = finding.place.as_ref().unwrap();
        let line = place.span.map_or(0, |span| {
            sources.get(&place.file).unwrap().position(span.start).line
        });
        let name = Path::new(&*place.file)
            .strip_prefix(root)
            .unwrap()
            .display();
        format!("{} {} {name}:{line}", finding.severity(), finding.code)
    });
    // An import gives carriers pages of their own.
    let pages = tree.pages.into_iter().filter_map(|page| match page {
        Page::Operation(page) => Some(*page),
        Page::Carrier(_) | Page::Enum(_) | Page::Tag(_) | Page::Archive(_) => None,
    });
    (pages.collect(), found.collect())
}

const NONE: [&str; 0] = [];

#[test]
fn samples_are_read_from_the_files_that_a_page_includes() {
    let tree = complete();
    let (pages, findings) = read(tree.path());
    assert_eq!(findings, NONE);
    assert_eq!(pages.len(), 1);
    let sample = pages[0].sample_response.as_ref().unwrap();
    assert!(
        sample
            .at
            .file
            .ends_with("samples/agent/response/v1GateAgent_Open.md")
    );
    assert_eq!(sample.json.as_ref().unwrap()["GateId"], 1);
    assert!(pages[0].sample_request.is_some());
    let (api, _) = tree.api();
    assert_eq!(
        support::property(&api, "Gate", "Hours"),
        "map of int32 (sample)"
    );
}

#[test]
fn a_missing_sample_is_reported_and_the_page_is_read() {
    let tree =
        gate("Opens it.", INCLUDES).file("samples/agent/request/v1GateAgent_Open.md", REQUEST);
    let (pages, findings) = read(tree.path());
    assert_eq!(
        findings,
        ["warning docs::include-missing agent/Gate_Agent/v1GateAgent_Open.md:43"]
    );
    assert!(pages[0].sample_request.is_some() && pages[0].sample_response.is_none());
}

#[test]
fn a_sample_that_no_page_includes_is_reported_and_is_not_a_page() {
    let tree = complete().file("samples/agent/request/v1GateAgent_Close.md", REQUEST);
    let (pages, findings) = read(tree.path());
    assert_eq!(
        findings,
        ["note docs::sample-unused samples/agent/request/v1GateAgent_Close.md:0"]
    );
    assert_eq!(pages.len(), 1);
}

#[test]
fn what_is_wrong_with_a_sample_is_reported_in_its_own_file() {
    let tree = gate("Opens it.", INCLUDES)
        .file("samples/agent/request/v1GateAgent_Open.md", REQUEST)
        .file(
            "samples/agent/response/v1GateAgent_Open.md",
            "```http_\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"GateId\": }\n```\n| a | b |\n",
        );
    let file = "samples/agent/response/v1GateAgent_Open.md";
    assert_eq!(
        read(tree.path()).1,
        [
            format!("error docs::sample-json {file}:5"),
            format!("error docs::line-unused {file}:7")
        ]
    );
}

#[test]
fn includes_do_not_leave_the_tree() {
    let outside = Tree::new()
        .file("secret.md", RESPONSE)
        .file(
            "tree/agent/Gate_Agent/v1GateAgent_Open.md",
            &page(
                "v1GateAgent_Open",
                "Opens it.",
                "## Sample response\n\n[!include[x](../../../secret.md)]\n[!include[x](/etc/hosts)]\n[!include[x](~/../secret.md)]\n[!include[x](a.md",
            ),
        );
    let (pages, findings) = read(&outside.path().join("tree"));
    let at = |line, kind| format!("{kind} agent/Gate_Agent/v1GateAgent_Open.md:{line}");
    assert_eq!(
        findings,
        [
            at(39, "warning docs::include-outside"),
            at(40, "warning docs::include-outside"),
            at(41, "warning docs::include-outside"),
            at(42, "error docs::include-syntax"),
        ]
    );
    assert!(pages[0].sample_response.is_none());
}

#[cfg(unix)]
#[test]
fn symbolic_links_inside_a_tree_are_refused() {
    let tree = complete().file("elsewhere/note.txt", "x");
    let link = |target: &Path, name: &str| {
        std::os::unix::fs::symlink(target, tree.path().join(name)).unwrap();
    };
    link(&tree.path().join("agent"), "rest");
    link(&tree.path().join("gone.md"), "broken.md");
    link(&tree.path().join("elsewhere/note.txt"), "note.txt");
    let (pages, findings) = read(tree.path());
    assert_eq!(
        findings,
        [
            "error docs::symbolic-link broken.md:0",
            "note docs::link-unused note.txt:0",
            "error docs::symbolic-link rest:0"
        ]
    );
    assert_eq!(pages.len(), 1);
}

#[test]
fn slow_and_experimental_become_facts() {
    let description = "Opens it.\n\nWithout a sound.\nNsApiSlow threshold: 5000 ms. Twice.\n\n## Experimental: ## The gate may go.";
    let tree = gate(description, INCLUDES)
        .file("samples/agent/request/v1GateAgent_Open.md", REQUEST)
        .file("samples/agent/response/v1GateAgent_Open.md", RESPONSE);
    let (pages, findings) = read(tree.path());
    assert_eq!(findings, NONE);
    let facts = pages[0].facts;
    assert_eq!(
        (facts.slow_after_ms, facts.experimental),
        (Some(5000), true)
    );
    assert_eq!(
        pages[0].description,
        "Without a sound.\nTwice.\n\nThe gate may go."
    );
    let document = document(tree.path());
    let operation = &document["paths"]["/api/v1/Agents/Gate/Open"]["post"];
    assert_eq!(operation["x-slow-threshold-ms"], 5000);
    assert_eq!(operation["x-experimental"], true);
    let text = operation["description"].as_str().unwrap();
    assert!(text.contains("longer than 5,000 ms"), "{text}");
    assert!(!text.contains("NsApiSlow"), "{text}");
}

/// The facts survive the way over our own pages.
#[test]
fn our_pages_keep_the_facts() {
    let tree = gate("NsApiSlow threshold: 1000 ms.\n\n## Experimental: ##", "");
    let out = Tree::new();
    run(&[
        "import",
        "--from",
        &text(tree.path()),
        "--out",
        &text(out.path()),
    ]);
    let ours = out.path().join("spec/docs");
    let (pages, findings) = read(&ours);
    assert_eq!(findings, NONE);
    assert_eq!(pages[0].facts.slow_after_ms, Some(1000));
    assert!(pages[0].facts.experimental);
}

#[test]
fn a_tree_may_mix_the_generations() {
    let tree = complete()
        .page(
            "rest/Fence",
            "v1Fence_Old",
            "GET /api/v1/Fence/Old",
            &support::response(": object", "Carrier object for Fence.", &support::table(&[("A", "int32")]), "{\"A\": 1}"),
        )
        .file(
            "rest/Fence/v1Fence_Own.md",
            "---\ntitle: Own\nuid: v1Fence_Own\n---\n\n# Own\n\n```http\nGET /api/v1/Fence/Own\n```\n\n## Response\n\n| Response | Description |\n| --- | --- |\n| 200 | Yes. |\n\n### Response body: Gate[]\n",
        );
    let (api, findings) = tree.api();
    assert_eq!(findings, NONE);
    assert_eq!(api.operations.len(), 3);
    assert_eq!(support::answer(&api, "v1Fence_Own"), "Gate[]");
    assert_eq!(support::answer(&api, "v1Fence_Old"), "Fence");
}

#[test]
fn a_tree_of_other_pages_gets_one_finding_with_the_nearest_grammar() {
    let tree = Tree::new()
        .file(
            "agent/A/one.md",
            "---\nuid: one\ngenerated: true\ncontent_type: reference\n---\n\n# One\n\nText.\n",
        )
        .file(
            "agent/A/two.md",
            "---\nuid: two\ngenerated: true\ncontent_type: reference\n---\n\n# Two\n\nText.\n",
        );
    let (mut sources, mut findings) = (Sources::new(), Findings::new());
    read_tree(tree.path(), &SUPEROFFICE, &mut sources, &mut findings).unwrap();
    let [finding] = findings.iter().collect::<Vec<_>>()[..] else {
        panic!("one finding: {findings:?}")
    };
    assert_eq!(finding.code.to_string(), "docs::grammar-unknown");
    assert!(
        finding.message.contains("none of the 2 pages"),
        "{}",
        finding.message
    );
    assert!(finding.message.contains("2026"), "{}", finding.message);
    let help = finding.help.as_deref().unwrap();
    assert!(help.contains("docs::request-line-missing"), "{help}");
    assert!(finding.place.as_ref().unwrap().file.ends_with("one.md"));
}

#[test]
fn pages_with_a_fence_and_other_tables_or_headings_get_one_finding_too() {
    let own = page("v1GateAgent_Open", "Opens it.", "");
    let tables = own.replace(" Description |", " Meaning |");
    let headings = own
        .replace("## ", "## Der ")
        .replace("| Path Part", "| Pfad");
    for foreign in [tables, headings] {
        let folder = |tree: Tree, n: &str| {
            let path = format!("agent/Gate_Agent/v1GateAgent_Open{n}.md");
            tree.file(&path, &foreign.replace("_Open", &format!("_Open{n}")))
        };
        let tree = ["1", "2", "3"].into_iter().fold(Tree::new(), folder);
        let (mut sources, mut findings) = (Sources::new(), Findings::new());
        let found = read_tree(tree.path(), &SUPEROFFICE, &mut sources, &mut findings).unwrap();
        assert!(found.pages.is_empty());
        let codes: Vec<String> = findings.iter().map(|f| f.code.to_string()).collect();
        assert_eq!(codes, ["docs::grammar-unknown"], "{foreign}");
        // One page among them that fits, and each finding is of use.
        let tree = tree.file("agent/Gate_Agent/v1GateAgent_Open.md", &own);
        let mut findings = Findings::new();
        let found = read_tree(tree.path(), &SUPEROFFICE, &mut sources, &mut findings).unwrap();
        assert_eq!(found.pages.len(), 4);
        let is_unknown = |f: &Finding| f.code == Code::DocsGrammarUnknown;
        assert!(!findings.iter().any(is_unknown) && findings.len() > 3);
    }
}

#[test]
fn pages_of_ours_that_lost_every_table_have_their_own_errors() {
    let lost = |id: &str| {
        format!(
            "---\ntitle: Own\nuid: {id}\n---\n\n# Own\n\n```http\nGET /api/v1/Fence/Own\n```\n\n## Response\n\n| Meaning |\n|---|\n| 200 |\n\n### Response body: Gate[]\n"
        )
    };
    let unusable = "---\ntitle: Other\nuid: v1Fence_Other\ncalls: Fence.Other\n---\n\n# Other\n";
    for second in [lost("v1Fence_Two"), unusable.to_owned()] {
        let tree = Tree::new()
            .file("rest/Fence/v1Fence_One.md", &lost("v1Fence_One"))
            .file("rest/Fence/v1Fence_Two.md", &second);
        let (mut sources, mut findings) = (Sources::new(), Findings::new());
        let found = read_tree(tree.path(), &SUPEROFFICE, &mut sources, &mut findings).unwrap();
        assert!(!found.pages.is_empty(), "{second}");
        let is_error_of = |f: &Finding, name: &str| {
            let place = f.place.as_ref();
            f.severity() == Severity::Error && place.is_some_and(|at| at.file.ends_with(name))
        };
        for name in ["v1Fence_One.md", "v1Fence_Two.md"] {
            assert!(
                findings.iter().any(|f| is_error_of(f, name)),
                "{name}: {findings:?}"
            );
        }
    }
}

#[test]
fn bytes_are_a_word_and_a_filler_on_pages_without_content_means_nothing() {
    let stream = page("v1GateAgent_Open", "Opens it.", "")
        .replace("## Response:\n", "## Response:binary\n")
        .replace(
            "`application/json`",
            "`application/octet-stream`, `text/plain`",
        );
    let (before, _) = stream.split_once("### Response body").unwrap();
    let end = "## Sample response\n\n```http_\nHTTP/1.1 200 OK\n```\n";
    let stream = format!("{before}### Response body: binary\n\n{end}");
    let nothing = page("v1GateAgent_Shut", "Shuts it.", "")
        .replace("Gate/Open", "Gate/Shut")
        .replace("| 200 | OK |", "| 204 | OK |");
    let (before, _) = nothing.split_once("### Response body").unwrap();
    let nothing = format!("{before}### Response body: TimeZoneData\n\n{end}");
    let tree = Tree::new()
        .file("agent/Gate_Agent/v1GateAgent_Open.md", &stream)
        .file("agent/Gate_Agent/v1GateAgent_Shut.md", &nothing);
    let (pages, findings) = read(tree.path());
    assert_eq!(findings, NONE);
    assert_eq!(pages[0].response.kind, ResponseKind::Stream);
    assert_eq!(pages[1].response.kind, ResponseKind::Nothing);
    let document = document(tree.path());
    let content =
        &document["paths"]["/api/v1/Agents/Gate/Open"]["post"]["responses"]["200"]["content"];
    assert_eq!(content["text/plain"]["schema"]["format"], "binary");
}

#[test]
fn an_object_that_may_be_plain_is_free_form() {
    let text = page("v1GateAgent_Open", "Opens it.", "").replace(
        "| Hours | object |  |",
        "| Hours | Object | The new value - text or object. |",
    );
    let tree = Tree::new().file("agent/Gate_Agent/v1GateAgent_Open.md", &text);
    assert_eq!(
        support::property(&tree.api().0, "Gate", "Hours"),
        "any (stated)"
    );
}

fn text(path: &Path) -> String {
    path.display().to_string()
}

/// Runs the tool; it must succeed.
fn run(args: &[&str]) {
    let output = Command::new(env!("CARGO_BIN_EXE_pagewire"))
        .args(args)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{args:?}: {said}");
}

/// The document of a tree.
fn document(root: &Path) -> Value {
    let out = tempfile::tempdir().unwrap();
    let file = out.path().join("api.json");
    run(&["spec", "--docs", &text(root), "--spec", &text(&file)]);
    serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
}

/// A folder beside the repository, or `None` with a visible line.
fn corpus(name: &str) -> Option<PathBuf> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../shared/corpus")
        .join(name);
    if !root.is_dir() {
        eprintln!("SKIPPED: {} is not there", root.display());
        return None;
    }
    Some(root)
}

#[test]
fn the_2026_sample_is_read_whole() {
    let Some(root) = corpus("2026-07-sample") else {
        return;
    };
    let (pages, findings) = read(&root);
    assert_eq!(pages.len(), 22);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in &findings {
        let (kind, _) = finding.rsplit_once(' ').unwrap();
        *counts.entry(kind).or_default() += 1;
    }
    // Pages and samples come from different days: 13 samples of these pages are not in the folder, and
    // two in it belong to a page that is not.
    let wanted = [
        ("note docs::sample-unused", 2),
        ("warning docs::include-missing", 13),
    ];
    assert_eq!(
        counts.into_iter().collect::<Vec<_>>(),
        wanted,
        "{findings:?}"
    );
    let count = |test: &dyn Fn(&OperationPage) -> bool| pages.iter().filter(|p| test(p)).count();
    assert_eq!(count(&|p| p.facts.slow_after_ms.is_some()), 16);
    assert_eq!(count(&|p| p.facts.experimental), 4);
    assert_eq!(count(&|p| p.sample_request.is_some()), 17);
    assert_eq!(count(&|p| p.sample_response.is_some()), 14);
    assert_eq!(count(&|p| p.description.contains("NsApiSlow")), 0);
}

/// Every operation of the 2026 sample beside the Swagger of the same month.
#[test]
fn the_2026_sample_says_what_the_swagger_of_the_month_says() {
    let (Some(root), Some(swagger)) = (corpus("2026-07-sample"), corpus("2026-07-swagger")) else {
        return;
    };
    let documents: Vec<Value> = ["Agents", "REST"]
        .iter()
        .map(|half| {
            let file = swagger.join(format!("Swagger-v1-{half}.json"));
            serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
        })
        .collect();
    let (pages, _) = read(&root);
    let mut differences = Vec::new();
    for page in &pages {
        let found = documents.iter().find_map(|document| {
            let paths = document["paths"].as_object().unwrap();
            let operation = paths.iter().find_map(|(path, item)| {
                item.as_object()
                    .unwrap()
                    .iter()
                    .find_map(|(method, operation)| {
                        (operation["operationId"] == page.id.value.as_str())
                            .then_some((path, method, operation))
                    })
            })?;
            Some((document, operation))
        });
        let (document, (path, method, operation)) = found.unwrap();
        let mut differ = |what: &str| differences.push(format!("{} {what}", page.id.value));
        if page.path.value.as_str() != path {
            differ(&format!("path {} {path}", page.path.value));
        }
        if page.method.as_str() != method.to_uppercase() {
            differ("method");
        }
        for what in parameters(page, operation) {
            differ(&what);
        }
        let statuses: Vec<String> = {
            let mut codes: Vec<String> = page
                .response
                .statuses
                .iter()
                .map(|s| s.code.to_string())
                .collect();
            codes.sort();
            codes
        };
        let mut theirs: Vec<&String> = operation["responses"].as_object().unwrap().keys().collect();
        theirs.sort();
        if statuses.iter().ne(theirs) {
            differ("statuses");
        }
        for (header, key) in [("Accept", "produces"), ("Content-Type", "consumes")] {
            let media = page
                .headers
                .iter()
                .find(|row| row.name == header)
                .map_or(&[][..], |row| &row.media_types);
            let theirs = operation[key].as_array().map_or(&[][..], Vec::as_slice);
            if !media.iter().eq(theirs.iter().filter_map(Value::as_str)) {
                differ(key);
            }
        }
        let body = operation["parameters"]
            .as_array()
            .into_iter()
            .flatten()
            .find(|p| p["in"] == "body");
        let ours = page.body.as_ref().and_then(|body| body.table.as_ref());
        if body.is_some() != page.body.is_some() {
            differ("body");
        }
        if let (Some(table), Some(body)) = (ours, body) {
            for what in properties(table, &body["schema"], document, true) {
                differ(&format!("body {what}"));
            }
        }
        let success = &operation["responses"]["200"]["schema"];
        if success.is_null() != (page.response.kind == ResponseKind::Nothing) {
            differ("response");
        }
        if (success["format"] == "binary") != (page.response.kind == ResponseKind::Stream) {
            differ("stream");
        }
        if let Some(table) = &page.response.table {
            for what in properties(table, success, document, false) {
                differ(&format!("response {what}"));
            }
        }
    }
    // The Swagger was made three days after the pages.
    let known = ["v1PersonEntity_GetPersonEntity response Leadstatus is not on the page"];
    assert_eq!(differences, known);
    let described = self::document(&root);
    assert_eq!(
        described["paths"]
            .as_object()
            .unwrap()
            .values()
            .map(|item| item.as_object().unwrap().len())
            .sum::<usize>(),
        22
    );
}

/// How the parameters of a page differ from those of a Swagger operation.
fn parameters(page: &OperationPage, operation: &Value) -> Vec<String> {
    let row = |place: &'static str| {
        move |row: &ParameterRow| {
            (
                row.name.clone(),
                place,
                row.required,
                word(&row.ty).to_owned(),
            )
        }
    };
    let mut ours: Vec<_> = page
        .path_parameters
        .iter()
        .map(row("path"))
        .chain(page.query_parameters.iter().map(row("query")))
        .collect();
    ours.sort();
    let mut theirs: Vec<_> = operation["parameters"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|p| {
            let place = ["path", "query"]
                .into_iter()
                .find(|place| p["in"] == *place)?;
            Some((
                p["name"].as_str()?.to_owned(),
                place,
                p["required"] == true,
                kind(p).to_owned(),
            ))
        })
        .collect();
    theirs.sort();
    if ours == theirs {
        Vec::new()
    } else {
        vec![format!("parameters {ours:?} {theirs:?}")]
    }
}

/// How a property table differs from a Swagger schema. Request tables of carriers leave out what the
/// server sets.
fn properties(
    table: &PropertyTable,
    schema: &Value,
    document: &Value,
    request: bool,
) -> Vec<String> {
    let mut schema = schema;
    while let Some(inner) = schema.get("items").or_else(|| {
        schema.get("$ref").map(|r| {
            document
                .pointer(r.as_str().unwrap().trim_start_matches('#'))
                .unwrap()
        })
    }) {
        schema = inner;
    }
    let theirs = schema["properties"].as_object().unwrap();
    let mut found = Vec::new();
    for row in &table.rows {
        let Some(property) = theirs.get(&row.name) else {
            found.push(format!("{} is not in the Swagger", row.name));
            continue;
        };
        let agrees = match &row.ty {
            StatedType::Named(name) => property["$ref"]
                .as_str()
                .is_some_and(|target| target.ends_with(&format!(".{name}"))),
            StatedType::LooseString => {
                kind(property) == "string" || ["date-time", "byte"].contains(&kind(property))
            }
            StatedType::Any => kind(property) == "object",
            ty => word(ty) == kind(property),
        };
        if !agrees {
            found.push(format!("{} is {:?} and {property}", row.name, row.ty));
        }
    }
    let ours = |name: &String| table.rows.iter().any(|row| row.name == *name);
    let left_out = ["TableRight", "FieldProperties"];
    for name in theirs
        .keys()
        .filter(|name| !(ours(name) || request && left_out.contains(&name.as_str())))
    {
        found.push(format!("{name} is not on the page"));
    }
    found
}

fn word(ty: &StatedType) -> &'static str {
    match ty {
        StatedType::Int32 => "int32",
        StatedType::Int64 => "int64",
        StatedType::Double => "double",
        StatedType::Bool => "boolean",
        StatedType::DateTime => "date-time",
        StatedType::Bytes => "byte",
        StatedType::Array(_) => "array",
        StatedType::Object => "object",
        StatedType::String | StatedType::LooseString | StatedType::Enum(_) => "string",
        _ => "other",
    }
}

/// The most exact word that a Swagger schema has for its type.
fn kind(schema: &Value) -> &str {
    schema["format"]
        .as_str()
        .or_else(|| schema["type"].as_str())
        .unwrap_or("object")
}

/// The chat pages of 2023, rewritten as the vendor writes them today, make the same document but for
/// the facts that are new.
#[test]
fn chat_pages_of_2023_make_the_same_document_in_the_form_of_2026() {
    let Some(root) = corpus("2023-02-sample") else {
        return;
    };
    let world = tempfile::tempdir().unwrap();
    let (old, new) = (
        world.path().join("old/pages"),
        world.path().join("new/pages"),
    );
    let mut count = 0;
    for folder in [
        "agent/Chat_Agent",
        "rest/ChatPresence",
        "rest/ChatSession",
        "rest/ChatTopic",
    ] {
        for entry in std::fs::read_dir(root.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let text = std::fs::read_to_string(&path).unwrap();
            count += 1;
            let files = rewritten(folder, &name, &text);
            write(&old.join(folder), &format!("{name}.md"), &text);
            for (file, text) in files {
                let at = new.join(&file);
                write(
                    at.parent().unwrap(),
                    at.file_name().unwrap().to_str().unwrap(),
                    &text,
                );
            }
        }
    }
    assert_eq!(count, 71);
    let (pages, findings) = read(&new);
    assert_eq!(findings, NONE);
    let slow = pages
        .iter()
        .filter(|page| page.facts.slow_after_ms == Some(5000))
        .count();
    assert_eq!((slow, pages.len()), (67, 67));
    let (old, mut new) = (document(&old), document(&new));
    let mut facts = 0;
    for item in new["paths"].as_object_mut().unwrap().values_mut() {
        for operation in item.as_object_mut().unwrap().values_mut() {
            let operation = operation.as_object_mut().unwrap();
            facts += usize::from(operation.shift_remove("x-slow-threshold-ms").is_some());
            let description = operation["description"].as_str().unwrap();
            let without = description
                .trim_end_matches("A call that takes longer than 5,000 ms counts as slow.")
                .trim_end();
            match without {
                "" => drop(operation.shift_remove("description")),
                without => operation["description"] = without.to_owned().into(),
            }
        }
    }
    assert_eq!(facts, 67);
    // The reasons name lines, and the new pages have three more of them in front of each table.
    let text = |document: &Value| {
        let text = serde_json::to_string_pretty(document).unwrap();
        let lines = text.lines().map(|line| match line.split_once(".md:") {
            Some((before, after)) => {
                format!(
                    "{before}{}",
                    after.trim_start_matches(|c: char| c.is_ascii_digit())
                )
            }
            None => line.to_owned(),
        });
        lines.collect::<Vec<_>>().join("\n")
    };
    support::same(&text(&old), &text(&new));
}

fn write(folder: &Path, name: &str, text: &str) {
    std::fs::create_dir_all(folder).unwrap();
    std::fs::write(folder.join(name), text).unwrap();
}

/// A page of 2023 in the form of 2026: its own file, and those of its samples.
fn rewritten(folder: &str, name: &str, text: &str) -> Vec<(String, String)> {
    let own = format!("{folder}/{name}.md");
    let half = folder.split('/').next().unwrap();
    if name == "index" {
        let text = text.replacen("---\n", &format!("---\nuid: tag-{folder}\n"), 1);
        return vec![(own, text)];
    }
    let (head, rest) = text.split_once("\n---\n").unwrap();
    let text = format!("{head}\ngenerated: true\ncontent_type: reference\n---\n{rest}");
    // The sentence is a line of its own where the second paragraph is, or precedes its text.
    let end = text.find("\n```\n\n").unwrap() + "\n```\n\n".len();
    let (before, after) = text.split_at(end);
    let slow = "NsApiSlow threshold: 5000 ms.";
    let text = match after.split_once("\n\n\n") {
        Some((summary, rest)) if rest.starts_with("See ") => {
            format!("{before}{summary}\n\n\n{slow} {rest}")
        }
        Some((summary, rest)) => format!("{before}{summary}\n\n\n{slow}\n{rest}"),
        None => panic!("{name} has no description"),
    };
    let mut page = String::new();
    let mut files = Vec::new();
    let mut rest = text.as_str();
    for (heading, kind) in [
        ("## Sample request", "request"),
        ("## Sample response", "response"),
    ] {
        let (before, after) = rest.split_once(&format!("{heading}\n\n")).unwrap();
        let close = after.find("\n```").unwrap() + "\n```".len();
        page += &format!(
            "{before}{heading}\n\n[!include[sample {kind}](../../samples/{half}/{kind}/{name}.md)]"
        );
        files.push((
            format!("samples/{half}/{kind}/{name}.md"),
            after[..close].to_owned(),
        ));
        rest = &after[close..];
    }
    page += rest;
    files.push((own, page));
    files
}
