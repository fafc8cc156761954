//! The parser on the vendor's whole reference: counts that were measured without it.
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "tests fail loudly and say what they skip"
)]

use std::path::PathBuf;

use pagewire::diagnostics::{Findings, Human, Sources};
use pagewire::docs::{
    Library, OperationPage, Page, PageSource, ResponseKind, StatedType, parse_page, read_tree,
};
use pagewire::run::{self, Inputs, Session};
use pagewire::vendor::SUPEROFFICE;
use rayon::prelude::*;

/// A page tree beside the repository, or `None` with a visible line.
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

fn pages(name: &str) -> Option<Vec<OperationPage>> {
    let (mut sources, mut findings) = (Sources::new(), Findings::new());
    let tree = read_tree(&corpus(name)?, &SUPEROFFICE, &mut sources, &mut findings).unwrap();
    let mut shown = Vec::new();
    Human::plain()
        .write(&findings, &sources, &mut shown)
        .unwrap();
    assert!(findings.is_empty(), "{}", String::from_utf8_lossy(&shown));
    let operation = |page| match page {
        Page::Operation(page) => *page,
        other => panic!("an operation page: {other:?}"),
    };
    Some(tree.pages.into_iter().map(operation).collect())
}

fn count(pages: &[OperationPage], test: impl Fn(&OperationPage) -> bool) -> usize {
    pages.iter().filter(|page| test(page)).count()
}

#[test]
fn the_2022_reference_is_read_whole() {
    let Some(pages) = pages("2022-02-restful") else {
        return;
    };
    let counts = [
        ("pages", pages.len()),
        (
            "path tables",
            count(&pages, |p| !p.path_parameters.is_empty()),
        ),
        (
            "path rows",
            pages.iter().map(|p| p.path_parameters.len()).sum(),
        ),
        (
            "query sections",
            count(&pages, |p| !p.query_parameters.is_empty()),
        ),
        (
            "query rows",
            pages.iter().map(|p| p.query_parameters.len()).sum(),
        ),
        (
            "required query rows",
            pages
                .iter()
                .flat_map(|p| &p.query_parameters)
                .filter(|q| q.required)
                .count(),
        ),
        ("bodies", count(&pages, |p| p.body.is_some())),
        (
            "bodies with a table",
            count(&pages, |p| {
                p.body.as_ref().is_some_and(|b| b.table.is_some())
            }),
        ),
        (
            "response tables",
            count(&pages, |p| p.response.table.is_some()),
        ),
        (
            "nothing returned",
            count(&pages, |p| p.response.kind == ResponseKind::Nothing),
        ),
        (
            "byte streams",
            count(&pages, |p| p.response.kind == ResponseKind::Stream),
        ),
        (
            "sample requests",
            count(&pages, |p| p.sample_request.is_some()),
        ),
        (
            "sample responses",
            count(&pages, |p| p.sample_response.is_some()),
        ),
        (
            "JSON responses",
            count(&pages, |p| {
                p.sample_response.as_ref().is_some_and(|s| s.json.is_some())
            }),
        ),
        (
            "restricted online",
            count(&pages, |p| p.facts.online_restricted),
        ),
        ("links to agents", count(&pages, |p| p.calls.is_some())),
        ("enum parameters", {
            let rows = pages
                .iter()
                .flat_map(|p| p.path_parameters.iter().chain(&p.query_parameters));
            rows.filter(|row| matches!(row.ty, StatedType::Enum(_)))
                .count()
        }),
        (
            "named by the response text",
            count(&pages, |p| p.response.names_carrier.is_some()),
        ),
    ];
    let wanted = [
        ("pages", 2945),
        ("path tables", 675),
        ("path rows", 789),
        ("query sections", 1880),
        ("query rows", 2704),
        ("required query rows", 202),
        ("bodies", 1713),
        ("bodies with a table", 1642),
        ("response tables", 2054),
        ("nothing returned", 508),
        ("byte streams", 42),
        ("sample requests", 2437),
        ("sample responses", 2437),
        ("JSON responses", 2395),
        ("restricted online", 351),
        ("links to agents", 548),
        ("enum parameters", 142),
        ("named by the response text", 1139),
    ];
    assert_eq!(counts, wanted);
}

#[test]
fn the_2023_sample_is_read_whole() {
    let Some(pages) = pages("2023-02-sample") else {
        return;
    };
    assert_eq!(pages.len(), 208);
    assert_eq!(
        count(&pages, |p| p.sample_request.is_some()
            && p.sample_response.is_some()),
        208
    );
    let named = |page: &OperationPage| {
        matches!(
            page.response.stated.as_ref().map(|s| &s.value),
            Some(StatedType::Named(_))
        )
    };
    assert!(count(&pages, named) > 40);
    let empty = |page: &OperationPage| page.response.kind == ResponseKind::Nothing;
    assert_eq!(
        count(&pages, empty),
        41,
        "pages that answer 204 name a filler, not a body"
    );
}

#[test]
fn titles_are_never_a_source() {
    let Some(pages) = pages("2022-02-restful") else {
        return;
    };
    assert_eq!(count(&pages, |p| p.title.starts_with("DEL ")), 159);
    assert_eq!(count(&pages, |p| p.method.as_str() == "DELETE"), 159);
    let by = |method: &str| count(&pages, |p| p.method.as_str() == method);
    assert_eq!(
        [by("POST"), by("GET"), by("PUT"), by("PATCH")],
        [1883, 593, 274, 36]
    );
}

/// Straight from the vendor's pages or from ours: the same operations, carriers and enums.
#[test]
fn our_pages_say_what_the_vendors_say() {
    let Some(vendor) = corpus("2026-07-swagger") else {
        return;
    };
    let beside = |name: &str| vendor.with_file_name(name);
    let described = |inputs: &Inputs| {
        let api = run::api(&mut Session::default(), inputs).unwrap();
        let operations: Vec<String> = api
            .operations
            .iter()
            .map(|o| {
                let page = &o.operation.page;
                let types = [&o.body, &o.answer].map(|t| t.as_ref().map(|t| t.ty.to_string()));
                format!(
                    "{} {} {} {types:?}",
                    page.id.value, page.method, page.path.value
                )
            })
            .collect();
        let carriers: Vec<String> = api
            .carriers
            .values()
            .map(|c| {
                let properties: Vec<String> = c
                    .properties
                    .iter()
                    .map(|(n, p)| format!("{n}: {}", p.ty))
                    .collect();
                format!("{} {{ {} }}", c.name, properties.join(", "))
            })
            .collect();
        let enums: Vec<String> = api
            .enums
            .values()
            .map(|e| {
                format!(
                    "{} {} {:?}",
                    e.name,
                    e.flags,
                    e.members
                        .iter()
                        .map(|m| (&m.name, m.number))
                        .collect::<Vec<_>>()
                )
            })
            .collect();
        [operations, carriers, enums]
    };
    let theirs = described(&Inputs {
        docs: vec![vendor.clone()],
        evidence: vec![beside("2022-02-restful"), beside("2023-02-sample")],
        soap: Some(beside("2022-02-soap")),
        docfx: Some(beside("2022-02-docfx")),
        ..Inputs::default()
    });
    let ours = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../spec/docs");
    let ours = described(&Inputs {
        docs: vec![ours],
        ..Inputs::default()
    });
    assert_eq!(theirs[0].len(), 3356);
    for (theirs, ours) in theirs.iter().zip(&ours) {
        let differ: Vec<_> = theirs
            .iter()
            .zip(ours)
            .filter(|(a, b)| a != b)
            .take(3)
            .collect();
        assert_eq!((theirs.len(), &differ), (ours.len(), &Vec::new()));
    }
}

/// Where the page of an operation can be cut below a row of its response without a finding.
fn silent_cuts(page: &OperationPage) -> Vec<usize> {
    let text = std::fs::read_to_string(&*page.file).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let is_response = |line: &&str| line.starts_with("## Response");
    let response = lines.iter().position(is_response).unwrap();
    let rows = (response..lines.len() - 1).filter(|at| lines[*at].starts_with('|'));
    let silent = rows.filter(|last| {
        let text = lines[..=*last].join("\n");
        let source = PageSource::new(page.file.clone(), page.relative.clone(), text);
        let mut findings = Findings::new();
        let found = parse_page(&source, &SUPEROFFICE, &Library::default(), &mut findings);
        found.is_some() && findings.is_empty()
    });
    silent.collect()
}

#[test]
fn a_page_that_was_cut_below_a_row_is_a_finding() {
    // Pages of 2022 without a response end in its statuses. On eleven of them these are two.
    for (corpus, each) in [("2022-02-restful", 50), ("2023-02-sample", 10)] {
        let Some(pages) = pages(corpus) else {
            continue;
        };
        let some: Vec<&OperationPage> = pages.iter().step_by(each).collect();
        let silent = some.par_iter().filter_map(|page| {
            let is_open = corpus.starts_with("2022")
                && page.response.kind == ResponseKind::Nothing
                && page.response.statuses.len() > 1;
            let cuts = silent_cuts(page);
            (is_open == cuts.is_empty()).then(|| (page.id.value.as_str(), cuts))
        });
        let silent: Vec<(&str, Vec<usize>)> = silent.collect();
        assert!(silent.is_empty(), "{silent:?}");
    }
}
