//! The runtime and the emission of Rust know no vendor: what one does differently is in its profile alone.

use std::fs;
use std::path::{Path, PathBuf};

/// Where profiles are.
const PROFILES: [&str; 3] = [
    "runtime/src/superoffice.rs",
    "runtime/src/superoffice/",
    "generator/src/rust/profile/",
];

/// Words that only a profile may have, in small letters.
const WORDS: [&str; 7] = [
    "superoffice",
    ".net",
    "netserver",
    "soticket",
    "sosentry",
    "so-",
    "\"$select\"",
];

/// Files that still have some of them, with what is to be moved below the profile.
const NOT_YET: [(&str, &str); 0] = [];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The words of a file, each with its line. A word that only follows another letter, as in `also-`, is none.
fn words(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    // The module of the profile itself, in the list of modules.
    let declared = ["#[cfg(feature = \"superoffice\")]", "pub mod superoffice;"];
    for (index, line) in text
        .lines()
        .enumerate()
        .filter(|(_, line)| !declared.contains(line))
    {
        let line = line.to_ascii_lowercase();
        for word in WORDS {
            let is_alone = |at: usize| {
                let before = line.get(..at).and_then(|before| before.chars().next_back());
                !word.starts_with(char::is_alphabetic) || !before.is_some_and(char::is_alphanumeric)
            };
            if line.match_indices(word).any(|(at, _)| is_alone(at)) {
                found.push(format!("line {}: {word}", index + 1));
            }
        }
    }
    found
}

#[test]
fn only_profiles_name_a_vendor() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut files = Vec::new();
    for folder in ["runtime/src", "generator/src/rust"] {
        sources(&root.join(folder), &mut files);
    }
    let mut wrong = Vec::new();
    for file in files {
        let name = file
            .strip_prefix(root)
            .unwrap()
            .to_string_lossy()
            .replace('\\', "/");
        if PROFILES.iter().any(|profile| name.starts_with(profile)) {
            continue;
        }
        let found = words(&fs::read_to_string(&file).unwrap());
        let is_listed = NOT_YET.iter().any(|(known, _)| *known == name);
        match (found.is_empty(), is_listed) {
            (false, false) => wrong.push(format!("{name}: {}", found.join(", "))),
            (true, true) => wrong.push(format!("{name} is clean; take it off the list")),
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
