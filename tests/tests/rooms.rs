//! The rooms of a crate import each other one way only (`docs/architecture.md`).

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms that each room of a crate names in code, without its tests.
fn imports(root: &Path) -> BTreeMap<String, BTreeSet<String>> {
    let exported = exported(&fs::read_to_string(root.join("lib.rs")).unwrap());
    let mut imports: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for path in files(root) {
        let below = path.strip_prefix(root).unwrap().with_extension("");
        let room = below.iter().next().unwrap().to_string_lossy().into_owned();
        let is_test = path.file_stem().is_some_and(|stem| stem == "tests");
        if is_test || room == "lib" {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let code = without_tests(&text);
        let code = code
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            let is_grouped = line.starts_with("use crate::{");
            assert!(!is_grouped, "{}: one room per `use`", path.display());
            for found in line.split("crate::").skip(1) {
                let is_word = |c: &char| c.is_ascii_alphanumeric() || *c == '_';
                let name: String = found.chars().take_while(is_word).collect();
                let other = exported.get(&name).unwrap_or(&name);
                if root.join(other).with_extension("rs").exists() || root.join(other).is_dir() {
                    imports
                        .entry(room.clone())
                        .or_default()
                        .insert(other.clone());
                }
            }
        }
        if let Some(others) = imports.get_mut(&room) {
            others.remove(&room);
        }
    }
    imports
}

/// The rooms of the names that stand at the root of the crate.
fn exported(lib: &str) -> BTreeMap<String, String> {
    let uses = lib.lines().filter_map(|line| {
        line.strip_prefix("pub use ")?
            .strip_suffix(';')?
            .split_once("::")
    });
    let names = uses.flat_map(|(room, names)| {
        let names = names.trim_matches(['{', '}']).split(',');
        names.map(move |name| (name.trim().to_owned(), room.to_owned()))
    });
    names.collect()
}

fn without_tests(text: &str) -> &str {
    let starts = text.match_indices("\nmod tests {").map(|(at, _)| at);
    let start = starts
        .filter(|at| {
            text[..*at]
                .lines()
                .next_back()
                .is_some_and(|line| line.contains("test"))
        })
        .min();
    &text[..start.unwrap_or(text.len())]
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let found = entries.flat_map(|path| match path.is_dir() {
        true => files(&path),
        false => vec![path],
    });
    found
        .filter(|path| path.extension().is_some_and(|kind| kind == "rs"))
        .collect()
}

#[test]
fn no_room_imports_one_that_leads_back_to_it() {
    for (name, least) in [("generator", 15), ("runtime", 15)] {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name);
        let mut imports = imports(&root.join("src"));
        assert!(
            imports.len() > least,
            "rooms of {name} were not found: {imports:?}"
        );
        // Rooms that name no other room are the ground; without them others stand on it.
        loop {
            let is_ground = |room: &String| !imports.contains_key(room);
            let all = imports.values().flatten();
            let ground: BTreeSet<String> = all.filter(|room| is_ground(room)).cloned().collect();
            let before = imports.len();
            for others in imports.values_mut() {
                others.retain(|room| !ground.contains(room));
            }
            imports.retain(|_, others| !others.is_empty());
            if imports.len() == before {
                break;
            }
        }
        assert!(
            imports.is_empty(),
            "rooms of {name} in a circle: {imports:#?}"
        );
    }
}
