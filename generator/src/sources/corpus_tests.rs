//! Tests of both readers with the vendor's own files, if available.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::*;
use crate::diagnostics::Findings;

/// Returns a folder of the reference material, or prints a line and returns `None`.
fn corpus(folder: &str) -> Option<PathBuf> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../shared/corpus")
        .join(folder);
    if !path.is_dir() {
        println!("skipped: the reference material {folder} is not here");
        return None;
    }
    Some(path)
}

fn soap(findings: &mut Findings) -> Option<Catalog> {
    corpus("2022-02-soap").map(|dir| read_soap(&dir, findings).expect("a catalog"))
}

fn docfx(findings: &mut Findings) -> Option<Catalog> {
    corpus("2022-02-docfx").map(|dir| read_docfx(&dir, findings).expect("a catalog"))
}

fn tally(findings: &Findings) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for finding in findings {
        *counts.entry(finding.code.as_str()).or_default() += 1;
    }
    counts
}

fn members(catalog: &Catalog, name: &str) -> Vec<(String, Option<i64>)> {
    catalog.enums[name]
        .members
        .iter()
        .map(|member| (member.name.clone(), member.number))
        .collect()
}

fn of<const N: usize>(list: [(&str, i64); N]) -> Vec<(String, Option<i64>)> {
    list.map(|(name, number)| (name.to_owned(), Some(number)))
        .into()
}

#[test]
fn the_soap_contract_is_read_whole() {
    let mut findings = Findings::new();
    let Some(catalog) = soap(&mut findings) else {
        return;
    };
    assert_eq!(tally(&findings), BTreeMap::new());
    assert_eq!(
        (
            catalog.carriers.len(),
            catalog.enums.len(),
            catalog.operations.len()
        ),
        (367, 142, 1722)
    );
    let flags = catalog.enums.values().filter(|e| e.flags == Some(true));
    assert_eq!(flags.count(), 17);
    let show = of([
        ("Maximized", 1),
        ("Default", 2),
        ("ToolBar", 256),
        ("AddressBar", 512),
        ("StatusBar", 1024),
        ("MenuBar", 2048),
    ]);
    assert_eq!(members(&catalog, "ShowState"), show, "gaps left out");
    let field = &catalog.carriers["ChatSessionEntity"].properties["Flags"];
    assert_eq!(field.ty, CatalogType::Named("ChatSessionFlags".into()));
    let all = catalog.all_properties("ChatSessionEntity");
    let last: Vec<_> = all.iter().rev().take(2).map(|p| p.name.as_str()).collect();
    assert_eq!(
        last,
        ["FieldProperties", "TableRight"],
        "the base comes last"
    );
}

#[test]
fn the_reference_is_read_whole() {
    let mut findings = Findings::new();
    let Some(catalog) = docfx(&mut findings) else {
        return;
    };
    assert_eq!(tally(&findings), BTreeMap::new());
    assert_eq!(
        (
            catalog.carriers.len(),
            catalog.enums.len(),
            catalog.operations.len()
        ),
        (1678, 144, 1702)
    );
    let requests = catalog.carriers.values().filter(|c| c.request.is_some());
    assert_eq!(requests.count(), 1297);
    let flags = catalog.enums.values().filter(|e| e.flags == Some(true));
    assert_eq!(flags.count(), 17);
    let stated: usize = catalog.enums.values().map(|e| e.members.len()).sum();
    assert_eq!(stated, 1092, "1103 fields less 11 gaps");
    let companions = catalog
        .carriers
        .values()
        .flat_map(|carrier| carrier.properties.keys())
        .filter(|name| name.ends_with("_String"));
    assert_eq!(companions.count(), 0);
    // A member that YAML 1.1 would read as a Boolean.
    let yes = catalog.enums["CommandActionResult"].member("Yes");
    assert_eq!(yes.and_then(|member| member.number), Some(1));
}

#[test]
fn the_sources_agree_but_for_what_came_in_between() {
    let mut findings = Findings::new();
    let (Some(soap), Some(docfx)) = (soap(&mut findings), docfx(&mut findings)) else {
        return;
    };
    let merged = merge(Some(soap), Some(docfx), &mut findings);
    assert_eq!(
        tally(&findings),
        BTreeMap::from([
            ("sources::in-one-source-only", 61),
            ("sources::parameter-name-differs", 1),
        ])
    );
    assert_eq!((merged.carriers.len(), merged.enums.len()), (1682, 144));
    let rights = of([
        ("None", 0),
        ("Read", 1),
        ("Write", 2),
        ("Update", 3),
        ("Unused1", 4),
        ("Unused2", 8),
        ("Unused3", 16),
        ("Unused4", 32),
        ("UIHintMandatory", 64),
        ("UIHintReadOnly", 128),
        ("UIHints", 192),
    ]);
    assert_eq!(members(&merged, "EFieldRight"), rights);
    let dictionary = &merged.carriers["PersonEntity"].properties["UserDefinedFields"];
    assert_eq!(dictionary.ty, CatalogType::map(CatalogType::String));
    assert!(dictionary.text.is_some() && dictionary.seconded.is_some());
}

#[test]
fn the_order_of_threads_does_not_show() {
    let mut one = Findings::new();
    let mut other = Findings::new();
    let (Some(first), Some(second)) = (docfx(&mut one), docfx(&mut other)) else {
        return;
    };
    assert!(first == second && first.carriers.keys().eq(second.carriers.keys()));
}
