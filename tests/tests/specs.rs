//! Documents of other people's style: made into crates, compiled with every warning an error, and
//! client and server of each against one another over a socket.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use openapiv3::OpenAPI;
use pagewire::diagnostics::Findings;
use pagewire::rust::{Package, RuntimeDependency, RustOptions, embed, emit_located};
use pagewire::spec::{from_files, from_text_noting};

const DOCUMENTS: [(&str, &str); 6] = [
    ("shop", "openapi.yaml"),
    ("shapes", "openapi.json"),
    ("uploads", "openapi.yaml"),
    ("cycles", "openapi.yaml"),
    ("names", "openapi.yaml"),
    ("pets", "openapi.yaml"),
];

/// Small documents, one per kind of construct, which are modules of one crate.
const KINDS: &[&str] = &[
    "access",
    "additional",
    "annotations",
    "bare",
    "bodies",
    "callers",
    "choices",
    "composed",
    "cookies",
    "edges",
    "forms",
    "hooks",
    "keywords",
    "later",
    "markup",
    "media",
    "members",
    "methods",
    "moved",
    "named",
    "nulls",
    "numbers",
    "odd",
    "older",
    "pages",
    "parts",
    "paths",
    "places",
    "refs",
    "sides",
    "strict",
    "twins",
    "variants",
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("specs")
}

fn text(name: &str, file: &str) -> String {
    fs::read_to_string(folder().join(name).join(file)).unwrap()
}

fn options(name: &str) -> RustOptions {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    RustOptions {
        crate_name: name.to_owned(),
        package: Package::Standalone {
            version: "0.1.0".to_owned(),
        },
        runtime: RuntimeDependency::Path(root.join("runtime").display().to_string()),
        ..RustOptions::default()
    }
}

/// Writes `text`, unless it stands there already: what has not changed is not compiled again.
fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|known| known == text) {
        return;
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Writes the crate with a module for each of the small documents.
fn kinds(root: &Path) {
    let mut modules = String::from("//! Small documents, each a module.\n\n");
    for &name in KINDS {
        let file = format!("{name}.yaml");
        let text = text("kinds", &file);
        let below = folder().join("kinds");
        let mut findings = Findings::new();
        let spec = from_files(&text, &below.join(&file), &below, &mut findings).unwrap();
        let files = emit_located(&spec, &file, &text, &options(name), &mut findings).unwrap();
        // What a document has that it cannot have or that is not used is reported, value by value.
        let expected = match name {
            "access" | "additional" | "forms" | "moved" | "nulls" | "variants" => 1,
            "odd" => 20,
            "media" => 2,
            "methods" => 5,
            "composed" | "parts" => 4,
            _ => 0,
        };
        assert_eq!(findings.len(), expected, "{name}: {findings:?}");
        let module = embed(&files, name, &|_| true).unwrap();
        write(&root.join(format!("src/{name}.rs")), &module);
        let _ = writeln!(
            modules,
            "/// Made from `{file}`.\n#[allow(unreachable_pub, unused)]\npub mod {name};"
        );
    }
    write(&root.join("src/lib.rs"), &modules);
    let manifest = format!(
        "[package]\nname = \"kinds\"\nversion = \"0.1.0\"\nedition = \"2024\"\npublish = false\n\n\
         [dependencies]\n\
         pagewire-runtime = {{ path = {:?}, default-features = false, features = [\"client\", \"server\", \"paging\"] }}\n\
         serde_json = {{ version = \"1\", features = [\"preserve_order\"] }}\n",
        runtime()
    );
    write(&root.join("Cargo.toml"), &manifest);
}

/// The folder of the runtime.
fn runtime() -> String {
    let RuntimeDependency::Path(runtime) = options("").runtime else {
        panic!("the runtime is a folder")
    };
    runtime
}

/// Copies the program that calls the crates.
fn program(root: &Path) {
    for below in ["", "kinds"] {
        let source = folder().join("program/src").join(below);
        for entry in fs::read_dir(source).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                let name = path.file_name().unwrap();
                let text = fs::read_to_string(&path).unwrap();
                write(&root.join("program/src").join(below).join(name), &text);
            }
        }
    }
    let runtime = runtime();
    let mut manifest = format!(
        "[package]\nname = \"program\"\nversion = \"0.1.0\"\nedition = \"2024\"\npublish = false\n\n\
         [dependencies]\n\
         axum = {{ version = \"0.8\", default-features = false, features = [\"http1\", \"tokio\"] }}\n\
         bytes = \"1\"\nfutures-util = {{ version = \"0.3\", default-features = false }}\nhttp = \"1\"\nhttp-body-util = \"0.1\"\n\
         hyper = {{ version = \"1\", default-features = false, features = [\"client\", \"http1\"] }}\n\
         hyper-util = {{ version = \"0.1\", default-features = false, features = [\"tokio\"] }}\n\
         pagewire-runtime = {{ path = {runtime:?}, default-features = false }}\n\
         kinds = {{ path = \"../kinds\" }}\n\
         serde_json = {{ version = \"1\", features = [\"preserve_order\"] }}\n\
         tokio = {{ version = \"1\", default-features = false, features = [\"io-util\", \"macros\", \"net\", \"rt\"] }}\n"
    );
    for (name, _) in DOCUMENTS {
        let _ = writeln!(
            manifest,
            "{name} = {{ path = \"../{name}\", features = [\"full\", \"client\", \"server\"] }}"
        );
    }
    write(&root.join("program/Cargo.toml"), &manifest);
}

#[test]
fn six_documents_make_crates_whose_sides_understand_each_other() {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("specs");
    for (name, file) in DOCUMENTS {
        let text = text(name, file);
        let spec: OpenAPI = serde_yaml::from_str(&text).unwrap();
        let mut findings = Findings::new();
        let files = emit_located(&spec, file, &text, &options(name), &mut findings).unwrap();
        let src = root.join(name).join("src");
        let known: Vec<PathBuf> = files
            .iter()
            .map(|file| root.join(name).join(&file.path))
            .collect();
        for stale in generated_files(&src)
            .into_iter()
            .filter(|path| !known.contains(path))
        {
            fs::remove_file(stale).unwrap();
        }
        for (file, path) in files.iter().zip(&known) {
            write(path, &file.text);
        }
    }
    kinds(&root.join("kinds"));
    program(&root);
    let members: Vec<&str> = DOCUMENTS.iter().map(|(name, _)| *name).collect();
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = {:?}\n",
        [&members[..], &["kinds", "program"]].concat()
    );
    write(&root.join("Cargo.toml"), &manifest);
    nothing_of_a_vendor(&root);
    let output = cargo(&root, &["run", "--package", "program"]);
    let (out, error) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    assert!(output.status.success(), "{out}{error}");
    assert_eq!(out.trim(), "all came back");
}

#[test]
fn a_crate_with_pages_compiles_without_streams() {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("specs-pages");
    let text = text("kinds", "pages.yaml");
    let mut findings = Findings::new();
    let spec = from_text_noting(&text, Path::new("pages.yaml"), &mut findings).unwrap();
    let options = options("pages");
    let files = emit_located(&spec, "pages.yaml", &text, &options, &mut findings).unwrap();
    for file in files {
        write(&root.join("pages").join(&file.path), &file.text);
    }
    write(
        &root.join("Cargo.toml"),
        "[workspace]\nresolver = \"3\"\nmembers = [\"pages\"]\n",
    );
    let output = cargo(&root, &["check", "--features", "full,client"]);
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{error}");
}

/// A document that names no profile makes a crate that has nothing of any, and turns nothing of it on.
fn nothing_of_a_vendor(root: &Path) {
    let pets = root.join("pets");
    let mut files = generated_files(&pets.join("src"));
    files.extend([pets.join("Cargo.toml"), pets.join("README.md")]);
    for file in files {
        let text = fs::read_to_string(&file).unwrap().to_ascii_lowercase();
        for word in [
            "superoffice",
            "vendor",
            ".net",
            "netserver",
            "so-",
            "$select",
        ] {
            assert!(!text.contains(word), "{word} in {}", file.display());
        }
    }
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--package", "pets", "--all-features"])
        .args(["--edges", "normal", "--format", "{p} [{f}]"])
        .current_dir(root)
        .output()
        .unwrap();
    let tree = String::from_utf8_lossy(&tree.stdout);
    // The features that are on, without the folder of the package.
    let runtime = tree
        .lines()
        .find(|line| line.contains("pagewire-runtime v"))
        .unwrap();
    let (_, features) = runtime.rsplit_once('[').unwrap();
    let features: Vec<&str> = features.trim_end_matches(']').split(',').collect();
    assert!(features.contains(&"server"), "{features:?}");
    assert!(!features.contains(&"superoffice"), "{features:?}");
}

fn generated_files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .flat_map(|path| {
            if path.is_dir() {
                generated_files(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}

/// Runs Cargo in the workspace `root`, with the dependencies of this one and warnings denied.
fn cargo(root: &Path, arguments: &[&str]) -> Output {
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("Cargo.lock");
    // Pins what the workspace pins; Cargo takes out what is not needed.
    fs::copy(lock, root.join("Cargo.lock")).unwrap();
    Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--offline", "--quiet"])
        .current_dir(root)
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("specs-target"),
        )
        .env("RUSTFLAGS", "-D warnings")
        .output()
        .unwrap()
}
