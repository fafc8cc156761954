//! Text of a document and of pages that tries to be code: it stays text wherever it goes.
//!
//! Every text of a document is set to something hostile, one kind of hostility after the other. In the files that come
//! of it the mark may stand in literals and in prose, but never as code: neither in the files themselves nor in the
//! examples that `cargo test --doc` would run.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at what it did not expect"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::support;
use pagewire::diagnostics::Findings;
use pagewire::run::{self, Inputs, Session};
use pagewire::rust::{GeneratedFile, RustOptions, emit};
use pagewire::spec;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};
use serde_json::{Map, Value};
use support::{Tree, body, response, table};

/// The word that must not become code. No name is spelled like it.
const MARK: &str = "ranTheMark__now";

/// Texts that end a literal, a comment, a block, an attribute or a line, with the mark after that.
const HOSTILE: [&str; 16] = [
    "\"]; ranTheMark__now(); //",
    "a\"b ranTheMark__now",
    "\u{202e}ranTheMark__now",
    "*/ ranTheMark__now(); /*",
    "```\nranTheMark__now();\n```",
    "~~~\nranTheMark__now();\n~~~",
    "`ranTheMark__now()",
    "{ranTheMark__now}",
    "\n\n    ranTheMark__now();\n\n",
    "\r    ranTheMark__now();\r",
    "#![doc = \"x\"] ranTheMark__now!();",
    "\"#; ranTheMark__now(); r#\"",
    "\\\"; ranTheMark__now(); \\",
    "</code><script>ranTheMark__now()</script>",
    "\u{2028}ranTheMark__now\u{7f}\u{0}",
    "> ```\n> ranTheMark__now();\n- ```\n  ranTheMark__now();",
];

/// Members of a document whose texts are words of OpenAPI or of the generator, or references.
const WORDS: [&str; 10] = [
    "openapi",
    "$ref",
    "type",
    "format",
    "in",
    "style",
    "scheme",
    "pattern",
    "mapping",
    "x-pagewire-profile",
];

/// Makes every text of `value` hostile: values, and the names that the document gives.
fn poison(value: &mut Value, key: &str, hostile: &str) {
    match value {
        Value::String(text) if !WORDS.contains(&key) => {
            let in_path = text.contains(['{', '}', '/']);
            if !in_path {
                *text = format!("{hostile}{text}");
            }
        }
        Value::Array(items) => {
            for item in items {
                poison(item, key, hostile);
            }
        }
        Value::Object(members) => {
            let is_path = members.get("in").is_some_and(|place| place == "path");
            let mut renamed = Map::new();
            for (name, mut value) in std::mem::take(members) {
                if !(is_path && name == "name") {
                    poison(&mut value, &name, hostile);
                }
                let name = match key {
                    "properties" => format!("{hostile}{name}"),
                    "content" => format!("{name}; x={hostile}"),
                    "paths" if !hostile.contains(['{', '}']) => format!("/{hostile}{name}"),
                    _ => name,
                };
                renamed.insert(name, value);
            }
            *members = renamed;
        }
        _ => {}
    }
}

/// Gives the schemas of a document hostile names, and the references to them.
fn rename_schemas(document: &Value, hostile: &str) -> Value {
    let step = hostile.replace('~', "~0").replace('/', "~1");
    let mut text = document.to_string();
    let old = "#/components/schemas/";
    let new = serde_json::to_string(&format!("{old}{step}")).unwrap();
    text = text.replace(old, &new[1..new.len() - 1]);
    let mut document: Value = serde_json::from_str(&text).unwrap();
    if let Some(Value::Object(schemas)) = document.pointer_mut("/components/schemas") {
        let named = std::mem::take(schemas).into_iter();
        *schemas = named
            .map(|(name, schema)| (format!("{hostile}{name}"), schema))
            .collect();
    }
    document
}

/// The files of a crate made from `document`.
fn crate_of(document: &Value) -> Vec<GeneratedFile> {
    let text = document.to_string();
    let document = spec::from_text(&text, Path::new("hostile.json"))
        .unwrap_or_else(|error| panic!("{error}\n{text}"));
    emit(
        &document,
        "hostile.json",
        &RustOptions::default(),
        &mut Findings::new(),
    )
    .unwrap()
}

/// Panics where the mark is code in one of the files; says whether it is in any.
fn assert_text_only(files: &[GeneratedFile], of: &str) -> bool {
    let mut seen = false;
    for file in files {
        seen |= file.text.contains(MARK);
        let odd =
            |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{0}');
        assert!(
            !file.text.contains(odd),
            "{of:?}: {} reorders text",
            file.path
        );
        if file.path.ends_with(".toml") {
            let manifest: toml::Table = file.text.parse().expect("TOML");
            let names: BTreeSet<&str> = manifest.keys().map(String::as_str).collect();
            let known = ["package", "lib", "features", "dependencies", "lints"];
            assert_eq!(names, BTreeSet::from(known), "{of:?}");
        }
        if file.path.ends_with(".rs") {
            let parsed = syn::parse_file(&file.text)
                .unwrap_or_else(|error| panic!("{of:?}: {error} in {}\n{}", file.path, file.text));
            let tokens = quote::ToTokens::to_token_stream(&parsed);
            let mut docs = String::new();
            walk(tokens, &mut docs, &file.path, of);
            examples(&docs, &file.path, of);
        }
    }
    seen
}

/// Looks at every token, and at the examples of every run of doc attributes.
fn walk(tokens: TokenStream, docs: &mut String, path: &str, of: &str) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut index = 0;
    while index < tokens.len() {
        let is_mark = |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if "#!".contains(mark.as_char()));
        let next = tokens[index..].iter().take(3).find(|token| !is_mark(token));
        if is_mark(&tokens[index])
            && let Some(TokenTree::Group(group)) = next
            && group.delimiter() == Delimiter::Bracket
            && let Ok(doc) = syn::parse2::<syn::MetaNameValue>(group.stream())
            && doc.path.is_ident("doc")
            && let syn::Expr::Lit(syn::ExprLit {
                lit: syn::Lit::Str(text),
                ..
            }) = &doc.value
        {
            docs.push_str(&text.value());
            docs.push('\n');
            index += 1 + tokens[index..]
                .iter()
                .position(|token| !is_mark(token))
                .unwrap_or_default();
            continue;
        }
        examples(docs, path, of);
        docs.clear();
        match &tokens[index] {
            TokenTree::Group(group) => walk(group.stream(), docs, path, of),
            TokenTree::Ident(word) => {
                assert!(word != MARK, "{of:?}: the mark is code in {path}: {word}")
            }
            _ => {}
        }
        index += 1;
    }
}

/// Panics where the mark is code in an example that rustdoc would compile.
fn examples(docs: &str, path: &str, of: &str) {
    let mut rust: Option<String> = None;
    for event in Parser::new_ext(docs, Options::all()) {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                let is_rust = match &kind {
                    CodeBlockKind::Indented => true,
                    CodeBlockKind::Fenced(info) => {
                        !info.split(',').any(|word| word.trim() == "text")
                    }
                };
                rust = is_rust.then(String::new);
            }
            Event::Text(text) => {
                if let Some(rust) = &mut rust {
                    rust.push_str(&text);
                }
            }
            Event::End(TagEnd::CodeBlock) => {
                let Some(code) = rust.take() else { continue };
                let code: String = code
                    .lines()
                    .map(|line| {
                        line.trim_start()
                            .strip_prefix("# ")
                            .unwrap_or(line)
                            .to_owned()
                            + "\n"
                    })
                    .collect();
                let tokens: TokenStream = code.parse().unwrap_or_else(|error| {
                    panic!("{of:?}: {error} in an example of {path}:\n{code}")
                });
                walk(tokens, &mut String::new(), path, of);
            }
            Event::Html(html) | Event::InlineHtml(html) => panic!("{of:?}: HTML in {path}: {html}"),
            _ => {}
        }
    }
}

#[test]
fn no_text_of_a_document_becomes_code() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rust_golden");
    let specs = Path::new(env!("CARGO_MANIFEST_DIR"))
        .with_file_name("tests")
        .join("specs");
    let shop = specs.join("shop/openapi.yaml");
    for path in [tests.join("small.yaml"), shop] {
        let text = fs::read_to_string(&path).expect("the document is there");
        let document: Value = serde_yaml::from_str(&text).unwrap();
        for hostile in HOSTILE {
            let mut poisoned = document.clone();
            poison(&mut poisoned, "", hostile);
            assert!(
                assert_text_only(&crate_of(&poisoned), hostile),
                "{hostile:?} went nowhere"
            );
            assert!(
                assert_text_only(&crate_of(&rename_schemas(&document, hostile)), hostile),
                "{hostile:?} went nowhere"
            );
        }
    }
}

#[test]
fn no_text_of_a_page_becomes_code() {
    let mut seen = 0;
    for hostile in HOSTILE {
        // A page is read line by line, and a cell ends at its bar.
        let cell = hostile.replace(['\n', '\r', '|'], " ");
        let rows = [(format!("First{cell}"), "string"), (cell.clone(), "int32")];
        let rows: Vec<(&str, &str)> = rows.iter().map(|(name, ty)| (name.as_str(), *ty)).collect();
        let title = format!("/api/v1/{}Gate", cell.replace([' ', '{', '}'], ""));
        let page = body(&format!("Gate{cell}"), &table(&rows), "{}")
            + &response("", hostile, &table(&rows), "{}");
        let tree = Tree::new()
            .page("Gate", "v1Gate_Open", "POST /api/v1/Gate/Open", &format!("{hostile}\n\n{page}"))
            .page("Gate", "v1Gate_Shut", &format!("POST {title}"), &page)
            .page(
                "Gate",
                "v1Gate_Get",
                "GET /api/v1/Gate",
                &format!(
                    "Some lines.\n\nMore.\n\nEven more.\n\n| Parameter Name | Type | Description |\n|---|---|---|\n| {cell} | string | {cell} |\n\n{}",
                    response(&format!(": {cell}"), hostile, &table(&rows), "{}")
                ),
            );
        let mut session = Session::default();
        let api = run::api(&mut session, &Inputs::of_pages([tree.path()]));
        let mut findings = session.findings;
        let Ok(api) = api else { continue };
        let document = spec::describe(&api, &mut findings);
        // What is written is what is read again.
        let yaml = spec::to_yaml(&document).unwrap();
        let document = spec::from_text(&yaml, Path::new("openapi.yaml")).unwrap();
        let files = emit(
            &document,
            "openapi.yaml",
            &RustOptions::default(),
            &mut findings,
        )
        .unwrap();
        seen += usize::from(assert_text_only(&files, hostile));
    }
    // What reads a page may refuse some of them.
    assert!(seen > HOSTILE.len() / 2, "only {seen} came through");
}
