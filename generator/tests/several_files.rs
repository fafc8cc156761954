//! Documents in several files: what is read of them, and what never is.

use std::fs;
use std::path::{Path, PathBuf};

use pagewire::diagnostics::{Code, Findings, Place};
use pagewire::rust::{RustOptions, emit_located};
use pagewire::spec::{from_files, from_text_noting};

const ROOT: &str = "openapi: 3.0.3
info: { title: Library, version: '1' }
paths:
  /books: { $ref: paths/books.yaml }
  /loans:
    get:
      operationId: list_loans
      parameters: [{ $ref: 'parts.yaml#/parameters/limit' }]
      responses: { '200': { $ref: './parts.yaml#/loans' } }
";

const BOOKS: &str = "get:
  operationId: list_books
  responses:
    '200': { description: Some., content: { application/json: { schema: { type: array, items: { $ref: '../Book.json' } } } } }
";

const PARTS: &str = "parameters: { limit: { name: limit, in: query, schema: { type: integer } } }
loans: { description: Some., content: { application/json: { schema: { $ref: '#/Loan' } } } }
Loan: { type: object, properties: { book: { $ref: Book.json }, before: { $ref: '#/Loan' } } }
";

const BOOK: &str = r#"{ "type": "object", "required": ["title"], "properties": { "title": { "type": "string" } } }"#;

/// A folder with the files of the library in it, and one with a secret beside it.
fn folder(name: &str, root: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let api = folder.join("several").join(name).join("api");
    fs::create_dir_all(api.join("paths")).unwrap();
    for (file, text) in [
        ("root.yaml", root),
        ("paths/books.yaml", BOOKS),
        ("parts.yaml", PARTS),
        ("Book.json", BOOK),
        (
            "../secret.yaml",
            "{ type: string, description: classified }",
        ),
    ] {
        fs::write(api.join(file), text).unwrap();
    }
    api
}

fn read(api: &Path, folder: &Path) -> (String, Vec<String>) {
    let file = api.join("root.yaml");
    let text = fs::read_to_string(&file).unwrap();
    let mut findings = Findings::new();
    let document = from_files(&text, &file, folder, &mut findings).unwrap();
    let options = RustOptions::default();
    let files = emit_located(&document, "root.yaml", &text, &options, &mut findings).unwrap();
    let code: Vec<String> = files.into_iter().map(|file| file.text).collect();
    let told = findings
        .iter()
        .map(|finding| format!("{}: {}", finding.code, finding.message));
    (code.concat(), told.collect())
}

#[test]
fn a_document_in_several_files_makes_one_crate() {
    let api = folder("whole", ROOT);
    let (code, told) = read(&api, &api);
    assert_eq!(told, [""; 0]);
    for part in [
        "pub fn list_books(self) -> Call<'c, Vec<Book>>",
        "pub title: Option<String>",
        "pub before: Option<Box<Loan>>",
        "limit i64 = \"limit\"",
    ] {
        assert!(code.contains(part), "{part}");
    }
}

#[test]
fn files_outside_of_the_folder_are_read_only_if_that_is_said() {
    let outside = "openapi: 3.1.0
info: { title: Library, version: '1' }
paths: {}
components:
  schemas:
    One: { type: object, properties: { a: { $ref: ../secret.yaml }, b: { $ref: /etc/hostname }, c: { $ref: 'https://example.com/c.yaml' } } }
";
    let api = folder("outside", outside);
    let (_, told) = read(&api, &api);
    let outside: Vec<&String> = told
        .iter()
        .filter(|line| line.contains("is not below"))
        .collect();
    assert_eq!(outside.len(), 2, "{told:?}");
    assert!(
        told.iter()
            .any(|line| line.contains("https://example.com/c.yaml")),
        "{told:?}"
    );
    assert!(!told.concat().contains("classified"));
    let (_, told) = read(&api, api.parent().unwrap());
    let outside: Vec<&String> = told
        .iter()
        .filter(|line| line.contains("is not below"))
        .collect();
    assert_eq!(outside.len(), 1, "{told:?}");
}

#[cfg(unix)]
#[test]
fn a_link_leads_nowhere_out_of_the_folder() {
    let root = ROOT.replace("paths/books.yaml", "link.yaml");
    let api = folder("link", &root);
    let link = api.join("link.yaml");
    let _ = fs::remove_file(&link);
    std::os::unix::fs::symlink("../secret.yaml", &link).unwrap();
    let (_, told) = read(&api, &api);
    assert!(
        told.iter().any(|line| line.contains("is not below")),
        "{told:?}"
    );
}

#[test]
fn names_that_an_object_has_twice_are_reported_in_every_format_version_and_file() {
    let yaml = "info: {title: T, version: '1'}\npaths: {}\nx-a: {b: 1}\nx-a:\n  b: 2\n  'b': 3\n";
    let json =
        r#""info": {"title": "T", "version": "1"}, "paths": {}, "x-a": {"b": 1}, "x-a": {"b": 2}}"#;
    let versions = [
        ("openapi", "3.0.3"),
        ("openapi", "3.1.0"),
        ("openapi", "3.2.0"),
        ("swagger", "2.0"),
    ];
    for (key, version) in versions {
        for text in [
            format!("{key}: '{version}'\n{yaml}"),
            format!("{{\"{key}\": \"{version}\", {json}"),
        ] {
            let mut findings = Findings::new();
            from_text_noting(&text, Path::new("a"), &mut findings).unwrap();
            let found: Vec<_> = findings
                .iter()
                .filter(|f| f.code == Code::OpenapiKeyTwice)
                .collect();
            let [finding] = found.as_slice() else {
                panic!("{text}: {findings:?}")
            };
            let at = |place: &Place| {
                let span = place.span.unwrap();
                (
                    text[..span.start].matches("x-a").count(),
                    text[span.start..span.end].trim_matches('"'),
                )
            };
            assert_eq!(at(finding.place.as_ref().unwrap()), (1, "x-a"), "{text}");
            assert_eq!(at(&finding.related[0].1), (0, "x-a"), "{text}");
        }
    }
    // Keys of several kinds are one name, and a mapping may merge several others.
    for (text, count) in [
        (
            "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\nx-a: {200: 1, '200': 2}\n",
            1,
        ),
        (
            "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\nx-a: &a {b: 1}\nx-b: &b {c: 1}\nx-c: {<<: *a, <<: *b}\n",
            0,
        ),
        (
            "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\nx-a: {? {a: 1} : 1, ? {a: 2} : 2}\n",
            0,
        ),
    ] {
        let mut findings = Findings::new();
        from_text_noting(text, Path::new("a"), &mut findings).unwrap();
        assert_eq!(findings.iter().count(), count, "{text}: {findings:?}");
    }

    let api = folder("twice", ROOT);
    let book = BOOK.replace(
        "\"type\": \"object\",",
        "\"type\": \"object\",\n \"type\": \"object\",",
    );
    fs::write(api.join("Book.json"), book).unwrap();
    let (_, found) = read(&api, &api);
    let [found] = found.as_slice() else {
        panic!("{found:?}")
    };
    assert!(
        found.contains("`type` twice") && found.contains("in line 2"),
        "{found}"
    );
}
