//! What the README and the pages below `docs/` show of the command line: commands that parse, and what they print.

use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The Markdown files that people read first.
fn pages() -> Vec<PathBuf> {
    let mut found = vec![root().join("README.md"), root().join("CONTRIBUTING.md")];
    for entry in std::fs::read_dir(root().join("docs")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "md") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The arguments of each `pagewire` in the `console` blocks of a page.
fn commands(text: &str) -> Vec<Vec<String>> {
    let blocks = text.split("```console\n").skip(1);
    let blocks = blocks.map(|rest| rest.split("```").next().unwrap_or_default());
    let mut found = Vec::new();
    for block in blocks {
        let joined = block.replace("\\\n", " ");
        for line in joined.lines().filter_map(|line| line.strip_prefix("$ ")) {
            let line = line.split(" #").next().unwrap_or_default();
            let words: Vec<String> = line
                .split_whitespace()
                .map(|word| word.trim_matches('\'').to_owned())
                .collect();
            let arguments = match words.first().map(String::as_str) {
                Some("pagewire") => words.get(1..),
                Some("cargo") if line.contains("-p pagewire") && !line.contains("-p pagewire-") => {
                    let after = words.iter().position(|word| word == "--");
                    words.get(after.map_or(words.len(), |at| at + 1)..)
                }
                _ => None,
            };
            found.extend(arguments.map(<[String]>::to_vec));
        }
    }
    found
}

/// Runs in an empty folder, so that nothing is found there and nothing is done; how the arguments read is checked before.
#[test]
fn commands_on_pages_are_understood() {
    let empty = tempfile::tempdir().unwrap();
    let mut tried = 0;
    for page in pages() {
        for arguments in commands(&std::fs::read_to_string(&page).unwrap()) {
            tried += 1;
            let output = Command::new(env!("CARGO_BIN_EXE_pagewire"))
                .args(&arguments)
                .current_dir(empty.path())
                .output()
                .unwrap();
            let errors = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(
                !errors.contains("try '--help'"),
                "{}: pagewire {arguments:?}: {errors}",
                page.display()
            );
        }
    }
    assert!(tried >= 8, "only {tried} commands were found");
}

/// Compares what stands between two marks on a page, and with `UPDATE_GOLDEN=1` writes it anew.
fn shows(page: &str, before: &str, after: &str, wanted: &str) {
    let path = root().join(page);
    let text = std::fs::read_to_string(&path).unwrap();
    let (head, rest) = text.split_once(before).unwrap();
    let (shown, tail) = rest.split_once(after).unwrap();
    if shown != wanted && std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, format!("{head}{before}{wanted}{after}{tail}")).unwrap();
    } else {
        assert_eq!(shown, wanted, "{page} shows something else");
    }
}

/// The page shows a part of the golden file of `explain`.
#[test]
fn the_page_about_the_generator_shows_what_explain_prints() {
    let golden = root().join("generator/tests/golden/explain.txt");
    let golden = std::fs::read_to_string(golden).unwrap();
    let chain = golden
        .split("\n\n")
        .find(|chain| chain.starts_with("property `AccessGatewayInfo.ClientId`"))
        .unwrap();
    let chain = chain
        .trim_end()
        .replace("openapi.yaml:LINE", "openapi.yaml:…");
    shows(
        "docs/generator.md",
        "$ pagewire explain AccessGatewayInfo.ClientId\n",
        "\n```",
        &chain,
    );
}

#[test]
fn the_map_shows_a_line_of_the_crate() {
    let lines = root().join("generated/src/chat_session/operations.rs");
    let lines = std::fs::read_to_string(lines).unwrap();
    let mut lines = lines.lines().map(str::trim);
    let line = lines.find(|line| line.starts_with("PickUpChatSession \""));
    shows(
        "docs/architecture.md",
        "`generated/src/chat_session/operations.rs`:\n\n```text\n",
        "\n```",
        line.unwrap(),
    );
}
