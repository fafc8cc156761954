//! The rooms of the library import each other one way only (`docs/architecture.md`).
#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use walkdir::WalkDir;

/// The rooms that each room names in code, without its tests.
fn imports() -> BTreeMap<String, BTreeSet<String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut imports: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for entry in WalkDir::new(&root) {
        let entry = entry.unwrap();
        let path = entry.path();
        let below = path.strip_prefix(&root).unwrap().with_extension("");
        let mut steps = below.iter().map(|step| step.to_string_lossy().into_owned());
        let room = steps.next().unwrap_or_default();
        let is_test = path.file_stem().is_some_and(|stem| stem == "tests");
        if path.extension().is_none_or(|kind| kind != "rs") || is_test || room == "lib" {
            continue;
        }
        let text = fs::read_to_string(path).unwrap();
        let code = text.split("#[cfg(test)]\nmod tests").next().unwrap();
        let code = code
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            let is_grouped = line.contains("use crate::{");
            assert!(!is_grouped, "{}: one room per `use`", path.display());
            for found in line.split("crate::").skip(1) {
                let other: String = found
                    .chars()
                    .take_while(|c| c.is_ascii_lowercase() || *c == '_')
                    .collect();
                if !other.is_empty() && other != room {
                    imports.entry(room.clone()).or_default().insert(other);
                }
            }
        }
    }
    imports
}

#[test]
fn no_room_imports_one_that_leads_back_to_it() {
    let mut imports = imports();
    assert!(imports.len() > 15, "rooms were not found: {imports:?}");
    // Rooms that name no other room are the ground; without them others stand on it.
    loop {
        let ground: Vec<String> = imports
            .values()
            .flatten()
            .filter(|room| !imports.contains_key(*room))
            .cloned()
            .collect();
        let before = imports.len();
        for others in imports.values_mut() {
            others.retain(|room| !ground.contains(room));
        }
        imports.retain(|_, others| !others.is_empty());
        if imports.len() == before {
            break;
        }
    }
    assert!(imports.is_empty(), "rooms in a circle: {imports:#?}");
}
