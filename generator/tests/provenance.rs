//! Why properties have the types they have: twenty of them, by rule and evidence.
//!
//! Reads the vendor's pages with both second sources; skips where they are not there. Regenerate
//! the golden file with `UPDATE_GOLDEN=1`.
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "tests fail loudly and say what they skip"
)]

use std::path::{Path, PathBuf};

use pagewire::diagnostics::Sources;
use pagewire::docs::TypeName;
use pagewire::recover::{Api, Rule};
use pagewire::run::{self, Inputs, Session};

fn corpus() -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    if !root.is_dir() {
        eprintln!("SKIPPED: {} is not there", root.display());
        return None;
    }
    Some(root)
}

fn api(inputs: &Inputs) -> (Api, Sources) {
    let mut session = Session::default();
    let api = run::api(&mut session, inputs).unwrap();
    (api, session.sources)
}

/// Places without the part of the path that differs between machines.
fn explain(api: &Api, carrier: &str, property: &str, root: &Path) -> String {
    let carrier = api
        .carriers
        .get(&TypeName::new(carrier).unwrap())
        .unwrap_or_else(|| panic!("{carrier}"));
    let property = (
        property,
        carrier
            .properties
            .get(property)
            .unwrap_or_else(|| panic!("{property}")),
    );
    let provenance = &property.1.provenance;
    let place = provenance.evidence.as_ref().map_or_else(
        || "-".to_owned(),
        |place| {
            let file = Path::new(place.file.as_ref());
            let line = std::fs::read_to_string(file)
                .ok()
                .zip(place.span)
                .map_or(0, |(text, span)| text[..span.start].lines().count().max(1));
            format!(
                "{}:{line}",
                file.strip_prefix(root).unwrap_or(file).display()
            )
        },
    );
    let others = if provenance.runners_up.is_empty() {
        String::new()
    } else {
        format!(", not {}", provenance.runners_up.join(", "))
    };
    format!(
        "{}.{}: {}, {} at {place}{others}",
        carrier.name, property.0, property.1.ty, provenance.rule
    )
}

const PROPERTIES: [(&str, &str); 12] = [
    ("ChatSessionEntity", "User"),
    ("ChatSessionEntity", "Status"),
    ("ChatSessionEntity", "WhenStarted"),
    ("ChatSessionEntity", "FieldProperties"),
    ("ChatTopicEntity", "OpeningHours"),
    ("ChatOpeningHours", "MonStart"),
    ("TimeZoneData", "TimeZoneSTDRules"),
    ("Address", "LocalizedAddress"),
    ("MDOListItem", "ChildItems"),
    ("SaveChatPresenceRequest", "ChatPresence"),
    ("JsonPatch", "op"),
    ("JsonPatch", "value"),
];

const ALONE: [(&str, &str); 8] = [
    ("ChatSessionEntity", "User"),
    ("ChatSessionEntity", "Status"),
    ("ChatSessionEntity", "Person"),
    ("ChatSessionEntity", "FieldProperties"),
    ("ChatPresence", "ChatTopics"),
    ("ContactEntity", "Business"),
    ("MDOListItem", "ChildItems"),
    ("SaveChatPresenceRequest", "ChatPresence"),
];

#[test]
fn twenty_properties_and_their_evidence() {
    let Some(root) = corpus() else { return };
    let pages = Inputs {
        docs: vec![root.join("2022-02-restful")],
        ..Inputs::default()
    };
    let both = Inputs {
        soap: Some(root.join("2022-02-soap")),
        docfx: Some(root.join("2022-02-docfx")),
        ..pages.clone()
    };
    let mut found = String::from("With second sources\n");
    let (whole, _) = api(&both);
    for (carrier, property) in PROPERTIES {
        found += &format!("{}\n", explain(&whole, carrier, property, &root));
    }
    found += "\nPages alone\n";
    let (alone, _) = api(&pages);
    for (carrier, property) in ALONE {
        found += &format!("{}\n", explain(&alone, carrier, property, &root));
    }
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/provenance.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::create_dir_all(golden.parent().unwrap()).unwrap();
        std::fs::write(&golden, &found).unwrap();
    }
    let wanted = std::fs::read_to_string(&golden).unwrap_or_default();
    let diff = similar::TextDiff::from_lines(&wanted, &found);
    assert!(
        wanted == found,
        "{}",
        diff.unified_diff().header("golden", "found")
    );
}

#[test]
fn no_filler_reaches_the_description_of_the_2023_pages() {
    let Some(root) = corpus() else { return };
    let inputs = Inputs {
        docs: vec![root.join("2023-02-sample")],
        evidence: vec![root.join("2022-02-restful")],
        ..Inputs::default()
    };
    let (api, _) = api(&inputs);
    // The fillers are what pages name although nothing comes back.
    let idle = api.operations.iter().filter_map(|o| {
        Some((
            o.operation.agent.is_some(),
            o.operation.page.response.idle_name.clone()?,
        ))
    });
    let fillers: std::collections::BTreeSet<(bool, TypeName)> = idle.collect();
    assert_eq!(fillers.len(), 2, "one for each half: {fillers:?}");
    for (agent, filler) in &fillers {
        for (carrier, property) in api
            .carriers
            .values()
            .flat_map(|c| c.properties.iter().map(move |p| (c, p)))
        {
            let stated = property.1.provenance.rule == Rule::Stated
                && property.1.ty.to_string() == filler.as_str();
            let place = property.1.provenance.evidence.as_ref();
            let half = place.is_some_and(|p| p.file.contains("/agent/") == *agent);
            assert!(
                !(stated && half && property.0 != filler.as_str()),
                "{}.{} is {filler}",
                carrier.name,
                property.0
            );
        }
        for operation in api
            .operations
            .iter()
            .filter(|o| o.operation.agent.is_some() == *agent)
        {
            let answer = operation.answer.as_ref().map(|a| a.ty.leaf().to_string());
            assert_ne!(
                answer.as_deref(),
                Some(filler.as_str()),
                "{}",
                operation.operation.page.id.value
            );
        }
    }
}

#[test]
fn the_recovery_knows_no_name_of_the_vendor() {
    let Some(root) = corpus() else { return };
    let inputs = Inputs {
        docs: vec![root.join("2022-02-restful")],
        soap: Some(root.join("2022-02-soap")),
        docfx: Some(root.join("2022-02-docfx")),
        ..Inputs::default()
    };
    let (api, _) = api(&inputs);
    let mut names: std::collections::HashSet<&str> =
        api.carriers.keys().map(TypeName::as_str).collect();
    names.extend(api.enums.keys().map(TypeName::as_str));
    names.extend(
        api.carriers
            .values()
            .flat_map(|c| c.properties.keys().map(String::as_str)),
    );
    // `op` is a member of RFC 6902's operation object; patch.rs holds what that RFC defines.
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/recover");
    let mut found = Vec::new();
    for entry in std::fs::read_dir(source).unwrap() {
        let path = entry.unwrap().path();
        if path.file_name().is_some_and(|n| n == "patch.rs") {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap();
        for (number, line) in code
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
        {
            for literal in line
                .split('"')
                .skip(1)
                .step_by(2)
                .filter(|l| names.contains(l))
            {
                found.push(format!("{}:{}: {literal}", path.display(), number + 1));
            }
        }
    }
    assert_eq!(found, [] as [String; 0]);
}
