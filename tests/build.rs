//! Lists what the generated crate holds, as the tests need every carrier and every server trait.
//!
//! The list is taken from the sources of `generated`, so that nothing has to be kept up by hand.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn main() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/src");
    println!("cargo::rerun-if-changed={}", sources.display());
    let mut carriers = String::new();
    let mut traits = String::new();
    let mut routes = String::new();
    for module in entries(&sources) {
        if !module.is_dir() {
            continue;
        }
        let name = name(&module);
        for file in entries(&module) {
            let text = std::fs::read_to_string(&file).unwrap_or_default();
            for line in text.lines() {
                // The wire name stands behind the Rust name at the head of a carrier's table.
                if let Some(words) = line.split_once("carrier! { ").map(|(_, rest)| rest)
                    && let [rust, wire, ..] = words.split(' ').collect::<Vec<_>>().as_slice()
                {
                    let _ = writeln!(
                        carriers,
                        "        {wire} => round_trip::<generated::{name}::{rust}>(json),"
                    );
                }
                if let Some(rest) = line.strip_prefix("pub trait ")
                    && let Some(rust) = rest.split(':').next()
                {
                    let _ = writeln!(traits, "impl generated::{name}::{rust} for Nothing {{}}");
                    let _ = writeln!(routes, "        generated::{name}::routes(Nothing),");
                }
            }
        }
    }
    let text = format!(
        "/// Reads JSON as the carrier of a wire name and writes it again.\n\
         pub fn carrier(name: &str, json: &str) -> Result<String, String> {{\n    match name {{\n{carriers}        \
         other => Err(format!(\"no carrier is called {{other}}\")),\n    }}\n}}\n\n\
         {traits}\n\
         /// The routes of every tag, none of them handled.\n\
         pub fn every_route() -> Vec<runtime::server::Routes> {{\n    vec![\n{routes}    ]\n}}\n"
    );
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    if let Err(error) = std::fs::write(out.join("registry.rs"), text) {
        println!("cargo::error=cannot write the list of carriers: {error}");
    }
}

fn entries(dir: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<PathBuf> = std::fs::read_dir(dir)
        .into_iter()
        .flatten()
        .flatten()
        .map(|e| e.path())
        .collect();
    entries.sort();
    entries
}

fn name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
