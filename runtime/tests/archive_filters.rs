//! The filters of the vendor's guides: each is read, printed so that it is read alike again, and run over a row.
//!
//! The guides are not part of this repository; without them beside it the test is skipped.
#![allow(clippy::print_stdout, reason = "what is skipped is for people")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use pagewire_runtime::superoffice::archive::{Asker, Filter, Query};
use pagewire_runtime::{DateTime, Map};
use serde_json::json;

/// Texts after `$filter=` that are not filters, with the reason. Each must still be there.
const EXCEPTIONS: [(&str, &str); 1] = [(
    "webhook_usage.webhook_usage_id eq {{webhook_id}}",
    "a placeholder in the place of a value",
)];

fn texts(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let extension = path.extension().and_then(|extension| extension.to_str());
        if path.is_dir() {
            texts(&path, found);
        } else if matches!(extension, Some("md" | "mdx" | "jsonl")) {
            found.push(path);
        }
    }
}

/// The filters of a text: from `$filter=` to the next parameter, the version of HTTP, or a mark that ends the example.
fn filters(text: &str, found: &mut BTreeSet<String>) {
    for line in text.lines() {
        for rest in line.split("$filter=").skip(1) {
            let ends = ["&$", " HTTP/", "`", "\"", "\\\""];
            let end = ends.iter().filter_map(|end| rest.find(end)).min();
            let filter = rest[..end.unwrap_or(rest.len())].replace("%20", " ");
            found.insert(filter.trim().to_owned());
        }
    }
}

#[test]
fn the_filters_of_the_guides_are_read_printed_alike_and_run() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    let folders = ["2026-07-archives", "2026-07-guides", "howto"];
    if !folders.iter().all(|folder| corpus.join(folder).is_dir()) {
        println!("SKIPPED: {} is not there", corpus.display());
        return;
    }
    let mut files = Vec::new();
    for folder in folders {
        texts(&corpus.join(folder), &mut files);
    }
    let mut found = BTreeSet::new();
    for file in files {
        filters(&fs::read_to_string(file).unwrap(), &mut found);
    }
    let row = Map::from([("PrimaryKey", json!(1)), ("contactId", json!(5))]);
    let asker = Asker::new(DateTime::new("2024-05-08T22:30:00"), 7);
    let mut wrong = Vec::new();
    for text in &found {
        let is_exception = EXCEPTIONS.iter().any(|(known, _)| known == text);
        match text.parse::<Filter>() {
            Ok(_) if is_exception => wrong.push(format!("{text}: no longer wrong")),
            Ok(filter) if filter.to_string().parse() != Ok(filter.clone()) => {
                wrong.push(format!("{text}: printed as {filter}"));
            }
            Ok(filter) => {
                let found = Query::new().filter(filter).run(vec![row.clone()], &asker);
                if let Err(error) = found {
                    wrong.push(format!("{text}: {error}"));
                }
            }
            Err(error) if !is_exception => wrong.push(format!("{text}: {error}")),
            Err(_) => {}
        }
    }
    assert_eq!(wrong, [""; 0]);
    for (known, _) in EXCEPTIONS {
        assert!(found.contains(known), "{known}");
    }
    assert!(found.len() >= 57, "{found:?}");
}
