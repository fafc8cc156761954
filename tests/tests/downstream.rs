//! What a program that needs the types only has to compile.
#![allow(
    clippy::print_stdout,
    reason = "tests fail loudly, and this one shows what it finds"
)]

use std::process::Command;

/// HTTP, TLS and whatever runs them.
const ABSENT: [&str; 12] = [
    "aws-lc-rs",
    "h2",
    "http",
    "http-body",
    "hyper",
    "hyper-util",
    "mio",
    "reqwest",
    "ring",
    "rustls",
    "tokio",
    "tower",
];

/// The crates that a package of the workspace is built from, itself among them.
fn dependencies(package: &str) -> Vec<String> {
    dependencies_with(package, &[])
}

fn dependencies_with(package: &str, features: &[&str]) -> Vec<String> {
    let tree = [
        "tree",
        "--locked",
        "--offline",
        "--edges",
        "normal",
        "--prefix",
        "none",
    ];
    let done = Command::new(env!("CARGO"))
        .args(tree)
        .args(["--package", package, "--format", "{p}"])
        .args(features)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    let lines = String::from_utf8(done.stdout).unwrap();
    let mut names: Vec<String> = lines
        .lines()
        .filter_map(|line| line.split(' ').next().map(str::to_owned))
        .collect();
    names.sort();
    names.dedup();
    names
}

#[test]
fn types_only_brings_no_http_library() {
    let names = dependencies("downstream-types");
    println!("types only: {}", names.join(", "));
    assert!(names.contains(&"superoffice".to_owned()), "{names:?}");
    let found: Vec<&String> = names
        .iter()
        .filter(|name| ABSENT.contains(&name.as_str()) || name.starts_with("tower-"))
        .collect();
    assert_eq!(found, [] as [&String; 0]);
}

#[test]
fn the_list_would_find_them() {
    let names = dependencies("downstream-server");
    for name in ["http", "hyper", "reqwest", "rustls", "tokio"] {
        assert!(
            names.contains(&name.to_owned()),
            "{name} is not in {names:?}"
        );
    }
}

#[test]
fn the_transport_without_tls_brings_no_tls_library() {
    let features = [
        "--no-default-features",
        "--features",
        "chat-agent,reqwest-no-tls",
    ];
    let names = dependencies_with("superoffice", &features);
    assert!(names.contains(&"reqwest".to_owned()), "{names:?}");
    let tls = ["rustls", "native-tls", "openssl", "aws-lc-rs", "ring"];
    let found: Vec<&str> = tls
        .into_iter()
        .filter(|name| names.iter().any(|known| known == name))
        .collect();
    assert_eq!(found, [] as [&str; 0]);
}
