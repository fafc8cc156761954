//! Documents in, exact Rust files out, and the Rust compiled with every warning an error.
//!
//! `UPDATE_GOLDEN=1 cargo test -p pagewire --test all rust_golden::` writes the expected files anew.
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "tests fail loudly and say what they skip"
)]
#![allow(clippy::expect_used, reason = "a test stops at what it did not expect")]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use pagewire::diagnostics::Findings;
use pagewire::rust::{GeneratedFile, Package, RuntimeDependency, RustOptions, emit};
use similar::TextDiff;

/// The folder of the documents and of what is expected of them.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rust_golden")
}

/// The crate made from a document of the folder, and the findings on the way.
fn made(document: &str) -> (Vec<GeneratedFile>, Findings) {
    let text = fs::read_to_string(folder().join(document)).expect("the document is there");
    let spec = serde_yaml::from_str(&text).expect("the document is OpenAPI");
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("runtime");
    let options = RustOptions {
        crate_name: document.trim_end_matches(".yaml").to_owned(),
        package: Package::Standalone {
            version: "0.1.0".to_owned(),
        },
        runtime: RuntimeDependency::Path(runtime.display().to_string()),
        ..RustOptions::default()
    };
    let mut findings = Findings::default();
    let files = emit(&spec, document, &options, &mut findings).expect("a crate is made");
    (files, findings)
}

/// All Rust files as one text, each under its path.
fn joined(files: &[GeneratedFile]) -> String {
    let rust = files.iter().filter(|file| file.path.ends_with(".rs"));
    rust.fold(String::new(), |mut all, file| {
        let _ = write!(all, "// ===== {} =====\n{}\n", file.path, file.text);
        all
    })
}

#[test]
fn the_small_api_gives_exactly_the_expected_files() {
    let (files, findings) = made("small.yaml");
    assert!(findings.is_empty(), "{findings:?}");
    let made = joined(&files);
    let path = folder().join("small.expected.rs");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, &made).expect("the expected file can be written");
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    let diff = TextDiff::from_lines(&expected, &made);
    assert!(
        expected == made,
        "the Rust files differ; if they should, run the test with UPDATE_GOLDEN=1 and read the \
         diff of {}:\n{}",
        "small.expected.rs",
        diff.unified_diff().context_radius(3)
    );
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    assert_eq!(made("small.yaml").0, made("small.yaml").0);
    assert_eq!(made("hostile.yaml").0, made("hostile.yaml").0);
}

#[test]
fn hostile_names_and_texts_give_correct_rust_and_located_findings() {
    let (files, findings) = made("hostile.yaml");
    for finding in findings.iter() {
        let place = finding.place.as_ref().expect("every finding has a place");
        assert!(place.file.starts_with("hostile.yaml#/"), "{finding:?}");
    }
    assert!(!findings.is_empty());
    for file in files.iter().filter(|file| file.path.ends_with(".rs")) {
        assert!(
            syn::parse_file(&file.text).is_ok(),
            "{} is no Rust:\n{}",
            file.path,
            file.text
        );
    }
}

/// Compiles both crates alone in every mix of sides, warnings denied, and their docs, whose examples run.
#[test]
fn the_crates_compile_without_a_warning_in_every_feature_set() {
    for document in ["small.yaml", "hostile.yaml"] {
        let (files, _) = made(document);
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(document.trim_end_matches(".yaml"));
        let _ = fs::remove_dir_all(root.join("src"));
        for file in &files {
            let path = root.join(&file.path);
            fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a folder");
            fs::write(path, &file.text).expect("a file can be written");
        }
        // Keeps Cargo from looking for a workspace around it, and pins what the workspace pins.
        let manifest = root.join("Cargo.toml");
        let text = fs::read_to_string(&manifest).expect("there is a manifest");
        fs::write(&manifest, format!("{text}\n[workspace]\n"))
            .expect("the manifest can be written");
        let lock = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("Cargo.lock");
        fs::copy(lock, root.join("Cargo.lock")).expect("the workspace has a lock file");
        for features in [
            "",
            "full",
            "full,client",
            "full,server",
            "client,server",
            "full,client,server",
        ] {
            cargo(&root, &["check", "--features", features]);
        }
        let all = ["--features", "full,client,server"];
        cargo(&root, &["doc", "--no-deps", all[0], all[1]]);
        // The examples, some of which have names of the document in them.
        cargo(&root, &["test", "--doc", all[0], all[1]]);
    }
}

fn cargo(root: &Path, arguments: &[&str]) {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--no-default-features", "--offline", "--quiet"])
        .current_dir(root)
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("target"),
        )
        .env("RUSTFLAGS", "-D warnings")
        .env("RUSTDOCFLAGS", "-D warnings")
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "cargo {arguments:?} in {}:\n{}",
        root.display(),
        String::from_utf8_lossy(&output.stderr)
    );
}
