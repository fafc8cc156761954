//! No file of tests is left out of the programs: where one program runs them all, Cargo does not look for files by itself.

use std::fs;
use std::path::Path;

/// The files of tests in a package that are neither a module of `tests/all.rs` nor a program of their own.
fn left_out(package: &Path) -> Vec<String> {
    let manifest = fs::read_to_string(package.join("Cargo.toml")).unwrap();
    let all = fs::read_to_string(package.join("tests/all.rs")).unwrap();
    let files = fs::read_dir(package.join("tests"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut left_out: Vec<String> = files
        .filter(|file| {
            let module = file.strip_suffix(".rs").map(|name| format!("mod {name};"));
            let is_part = module.is_none_or(|module| all.lines().any(|line| line == module));
            !is_part && !manifest.contains(&format!("path = \"tests/{file}\""))
        })
        .collect();
    left_out.sort();
    left_out
}

#[test]
fn every_file_of_tests_is_part_of_a_program() {
    for package in ["generator", "runtime", "tests"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("..")
            .join(package);
        assert_eq!(left_out(&folder), [] as [String; 0], "{package}");
    }
}
