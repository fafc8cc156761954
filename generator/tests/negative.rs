//! Small documents with one fault each, below `negative`: their first lines list what is said of them.

use std::fs;
use std::path::Path;

use pagewire::diagnostics::Findings;
use pagewire::rust::{RustOptions, emit_located};
use pagewire::spec::from_text_noting;

/// What is said of a document: the error, or every finding by its code and message.
fn said(file: &str, text: &str) -> Vec<String> {
    let mut findings = Findings::new();
    let options = RustOptions::default();
    let made = from_text_noting(text, Path::new(file), &mut findings)
        .map_err(|error| error.to_string())
        .and_then(|spec| {
            let files = emit_located(&spec, file, text, &options, &mut findings);
            files.map_err(|error| error.to_string())
        });
    let error = made.err().map(|error| format!("error: {error}"));
    let all = findings.iter().map(|finding| {
        let place = finding.place.as_ref();
        assert!(
            place.is_some_and(|place| place.span.is_some()),
            "{finding:?}"
        );
        format!("{}: {}", finding.code, finding.message)
    });
    let mut said: Vec<String> = all.chain(error).collect();
    said.sort();
    said
}

#[test]
fn faults_are_reported_as_the_first_lines_of_each_document_say() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/negative");
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_name().unwrap().to_str().unwrap();
        let text = fs::read_to_string(&path).unwrap();
        let listed = text.lines().map_while(|line| line.strip_prefix("# "));
        let listed: Vec<&str> = listed.collect();
        assert!(!listed.is_empty(), "{file} lists nothing");
        assert_eq!(said(file, &text), listed, "{file}");
        count += 1;
    }
    assert!(count > 40, "{count} documents");
}
