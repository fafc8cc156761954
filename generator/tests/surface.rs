//! The surface that is computed from a document, held against the code made from it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at what it did not expect"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use pagewire::diagnostics::Findings;
use pagewire::rust::surface::ItemKind;
use pagewire::rust::{RustOptions, emit, surface};
use pagewire::spec;
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;

/// Text without white space and without commas before a closing bracket.
fn plain(tokens: impl ToString) -> String {
    let text: String = tokens
        .to_string()
        .chars()
        .filter(|c| !c.is_whitespace())
        .collect();
    text.replace(",)", ")").replace(",>", ">")
}

/// What stands in the code: path, with the types that the item shows, and the file.
type Found = BTreeMap<String, (Vec<String>, String)>;

fn in_code(document: &openapiv3::OpenAPI, options: &RustOptions) -> Found {
    let files = emit(document, "openapi.yaml", options, &mut Findings::new()).expect("a crate");
    let mut found = Found::new();
    let texts = files.iter();
    let texts: BTreeMap<&str, &str> = texts.map(|file| (&*file.path, &*file.text)).collect();
    archives(&texts, &mut found);
    for file in &files {
        let Some(path) = file
            .path
            .strip_prefix("src/")
            .and_then(|path| path.strip_suffix(".rs"))
        else {
            continue;
        };
        // Everything below `types` and a tag's module is re-exported there.
        let module = path.split('/').next().unwrap_or_default();
        if module == "archives" {
            continue;
        }
        let module = if module == "client" { "" } else { module };
        let parsed = syn::parse_file(&file.text).expect("Rust");
        for item in parsed.items {
            read(&item, module, &file.path, &mut found);
        }
    }
    found
}

/// A set of columns as its macro or file has it, line by line.
#[derive(Default)]
struct Columns {
    /// The name, the kind, and whether rows can be sorted by it.
    own: Vec<(String, String, bool)>,
    /// Modules with the macros in them.
    below: Vec<(String, String)>,
    /// Constants of the kinds of rows.
    entities: Vec<String>,
    /// The type that marks them.
    mark: String,
}

impl Columns {
    fn line(&mut self, line: &str, module: &mut String) {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            ["pub", "mod", name, "{"] => *module = (*name).to_owned(),
            [set, "{", ..] if set.starts_with("shared_") => {
                let set = set.trim_end_matches('!').to_owned();
                self.below.push((std::mem::take(module), set));
            }
            [name, kind, sorted @ ("Sorted" | "Unsorted"), ..] => {
                let column = ((*name).to_owned(), (*kind).to_owned(), *sorted == "Sorted");
                self.own.push(column);
            }
            [name, wire, ..] if wire.starts_with('"') && line.ends_with(';') => {
                self.entities.push((*name).to_owned());
            }
            [name, wire, ..] if wire.starts_with('"') => self.mark = (*name).to_owned(),
            _ => {}
        }
    }

    /// Adds the constants to those found, with what the macros of modules below have.
    fn add(
        &self,
        path: &str,
        (mark, file): (&str, &str),
        shared: &BTreeMap<String, Self>,
        found: &mut Found,
    ) {
        for (name, kind, is_sorted) in &self.own {
            let sorted = if *is_sorted { "" } else { ",Unsorted" };
            let ty = format!("Column<{mark},{kind}{sorted}>");
            found.insert(format!("{path}::{name}"), (vec![ty], file.to_owned()));
        }
        for (module, set) in &self.below {
            shared[set].add(&format!("{path}::{module}"), (mark, file), shared, found);
        }
    }
}

/// The archives of the code: a file each, with macros that are expanded here.
fn archives(files: &BTreeMap<&str, &str>, found: &mut Found) {
    let mut shared: BTreeMap<String, Columns> = BTreeMap::new();
    let (mut set, mut module) = (String::new(), String::new());
    let text = files.get("src/archives/shared.rs").unwrap_or(&"");
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("macro_rules! ") {
            set = rest.trim_end_matches(" {").to_owned();
        } else {
            shared
                .entry(set.clone())
                .or_default()
                .line(line, &mut module);
        }
    }
    for (file, text) in files {
        let name = file.strip_prefix("src/archives/");
        let name = name.and_then(|name| name.strip_suffix(".rs"));
        let Some(name) = name.filter(|name| *name != "shared") else {
            continue;
        };
        let mut columns = Columns::default();
        for line in text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
        {
            columns.line(line, &mut module);
        }
        let path = format!("archives::{name}");
        let mut nothing = |path: String| found.insert(path, (Vec::new(), (*file).to_owned()));
        nothing(format!("{path}::{}", columns.mark));
        for entity in &columns.entities {
            nothing(format!("{path}::entity::{entity}"));
        }
        columns.add(&path, (&columns.mark, file), &shared, found);
    }
}

fn read(item: &syn::Item, module: &str, file: &str, found: &mut Found) {
    let path = |name: &str| {
        if module.is_empty() {
            name.to_owned()
        } else {
            format!("{module}::{name}")
        }
    };
    let mut add = |path: String, types: Vec<String>| {
        found.insert(path, (types, file.to_owned()));
    };
    match item {
        syn::Item::Struct(item) if item.ident == "Client" => {}
        syn::Item::Struct(item) => {
            let name = path(&item.ident.to_string());
            for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
                let word = field
                    .ident
                    .as_ref()
                    .map(ToString::to_string)
                    .unwrap_or_default();
                if word != "unknown" {
                    add(
                        format!("{name}::{}", unraw(&word)),
                        vec![plain(field.ty.to_token_stream())],
                    );
                }
            }
            add(name, Vec::new());
        }
        syn::Item::Type(item) if is_public(&item.vis) => {
            // That of the builder is of the runtime.
            let of = (module == "types").then(|| plain(item.ty.to_token_stream()));
            add(path(&item.ident.to_string()), of.into_iter().collect());
        }
        syn::Item::Enum(item) if is_public(&item.vis) => {
            let name = path(&item.ident.to_string());
            for variant in item
                .variants
                .iter()
                .filter(|variant| variant.ident != "Unlisted")
            {
                let held = variant.fields.iter();
                let held = held.map(|field| plain(field.ty.to_token_stream()));
                let held: Vec<String> = held.collect();
                // What a choice holds of no known type.
                if held == ["serde_json::Value"] {
                    continue;
                }
                add(format!("{name}::{}", variant.ident), held);
            }
            add(name, Vec::new());
        }
        syn::Item::Trait(item) => {
            let name = path(&item.ident.to_string());
            for method in &item.items {
                if let syn::TraitItem::Fn(method) = method {
                    let word = unraw(&method.sig.ident.to_string());
                    add(format!("{name}::{word}"), types(&method.sig));
                }
            }
            add(name, Vec::new());
        }
        syn::Item::Impl(item) if item.trait_.is_some() && module == "types" => {
            let conversion = item.trait_.iter().flat_map(|(path, _)| &path.segments);
            let conversion = conversion.map(plain_segment).last().unwrap_or_default();
            let from = conversion.strip_prefix("From<");
            if let Some(from) = from.and_then(|from| from.strip_suffix('>'))
                // A number for a one-of type, which follows its variant.
                && from != "f64"
            {
                let into = path(&plain(item.self_ty.to_token_stream()));
                add(format!("{into}::from<{from}>"), vec![from.to_owned()]);
            }
        }
        syn::Item::Impl(item) if item.trait_.is_none() => {
            let name = plain(item.self_ty.to_token_stream());
            let name = path(name.split('<').next().unwrap_or_default());
            for method in &item.items {
                if let syn::ImplItem::Fn(method) = method
                    && is_public(&method.vis)
                {
                    let word = unraw(&method.sig.ident.to_string());
                    // Every handle has these, whatever the document says.
                    if ["inner", "with", "new"].contains(&word.as_str()) {
                        continue;
                    }
                    add(format!("{name}::{word}"), types(&method.sig));
                }
            }
        }
        syn::Item::Macro(item) => {
            let tokens: Vec<TokenTree> = item.mac.tokens.clone().into_iter().collect();
            let word = item
                .mac
                .path
                .segments
                .last()
                .map(|s| s.ident.to_string())
                .unwrap_or_default();
            let Some(name) = tokens.iter().find_map(ident) else {
                return;
            };
            // A group before the last is an attribute.
            let body = tokens.iter().rev().find_map(|token| match token {
                TokenTree::Group(group) => Some(group.stream()),
                _ => None,
            });
            match (word.as_str(), body) {
                ("flag_enum", Some(body)) => {
                    for (constant, _) in entries(body) {
                        add(format!("{}::{constant}", path(&name)), Vec::new());
                    }
                }
                ("builder", Some(body)) => {
                    add(name.clone(), Vec::new());
                    for (method, _) in entries(body) {
                        add(format!("{name}::{method}"), Vec::new());
                    }
                }
                ("headers" | "set_headers" | "call", Some(body)) => {
                    add(path(&name), Vec::new());
                    for (option, ty) in entries(body) {
                        add(format!("{}::{option}", path(&name)), vec![ty]);
                    }
                    for (method, ty) in streams(&tokens) {
                        add(format!("{}::{method}", path(&name)), vec![ty]);
                    }
                }
                _ => {}
            }
        }
        _ => {}
    }
}

fn plain_segment(segment: &syn::PathSegment) -> String {
    plain(segment.to_token_stream())
}

/// The streams of a call: `pages PAGE => ITEM, fields` after its options.
fn streams(tokens: &[TokenTree]) -> Vec<(&'static str, String)> {
    let is_group = |token: &TokenTree| matches!(token, TokenTree::Group(_));
    let after = tokens.iter().rposition(is_group).map_or(0, |at| at + 1);
    let text = plain(tokens[after..].iter().cloned().collect::<TokenStream>());
    let types = text
        .strip_prefix("pages")
        .and_then(|rest| rest.split_once("=>"));
    let Some((page, rest)) = types else {
        return Vec::new();
    };
    let item = rest.split(',').next().unwrap_or_default();
    vec![("items", item.to_owned()), ("pages", page.to_owned())]
}

/// The entries of a table macro: `name TYPE = …;`, without their documentation.
fn entries(body: TokenStream) -> Vec<(String, String)> {
    let text: Vec<TokenTree> = body.into_iter().collect();
    let lines = text.split(|token| matches!(token, TokenTree::Punct(p) if p.as_char() == ';'));
    let mut found = Vec::new();
    for line in lines {
        // `#[doc = "…"]` is a number sign and a group.
        let start = line
            .windows(2)
            .rposition(|pair| matches!(&pair[0], TokenTree::Punct(p) if p.as_char() == '#'))
            .map_or(0, |at| at + 2);
        let line = &line[start..];
        let Some(name) = line.first().and_then(ident) else {
            continue;
        };
        let ty = line[1..]
            .iter()
            .take_while(|token| !matches!(token, TokenTree::Punct(p) if p.as_char() == '='));
        let ty: TokenStream = ty.cloned().collect();
        found.push((unraw(&name), plain(ty)));
    }
    found
}

fn ident(token: &TokenTree) -> Option<String> {
    match token {
        TokenTree::Ident(ident) => Some(ident.to_string()),
        _ => None,
    }
}

fn unraw(word: &str) -> String {
    word.trim_start_matches("r#").to_owned()
}

fn is_public(visibility: &syn::Visibility) -> bool {
    matches!(visibility, syn::Visibility::Public(_))
}

/// The types of the arguments, but for the receiver and a handler's context, and of the result.
fn types(signature: &syn::Signature) -> Vec<String> {
    let arguments = signature
        .inputs
        .iter()
        .filter_map(|argument| match argument {
            syn::FnArg::Typed(argument) => {
                let ty = plain(argument.ty.to_token_stream());
                (ty != "&'aserver::Context").then_some(ty)
            }
            syn::FnArg::Receiver(_) => None,
        });
    let mut types: Vec<String> = arguments.collect();
    if let syn::ReturnType::Type(_, ty) = &signature.output {
        let text = plain(ty.to_token_stream());
        let result = text
            .strip_prefix("implFuture<Output=Result<")
            .and_then(|rest| rest.split(",server::Error>>").next());
        types.push(result.unwrap_or(&text).to_owned());
    }
    types
}

fn compare(document: &openapiv3::OpenAPI, options: &RustOptions) {
    let code = in_code(document, options);
    let told: BTreeMap<String, _> = surface(document, options)
        .unwrap()
        .into_iter()
        .filter(|item| !matches!(item.kind, ItemKind::Feature | ItemKind::Module))
        .map(|item| (item.path.replace("r#", ""), item))
        .collect();
    let in_code: BTreeSet<&String> = code.keys().collect();
    let in_surface: BTreeSet<&String> = told.keys().collect();
    let missing: Vec<_> = in_code.difference(&in_surface).collect();
    let invented: Vec<_> = in_surface.difference(&in_code).collect();
    assert!(
        missing.is_empty() && invented.is_empty(),
        "missing {missing:#?}, invented {invented:#?}"
    );
    assert!(told.len() > 20);
    for (path, item) in told {
        let (types, file) = &code[&path];
        assert_eq!(&item.file, file, "{path}");
        // A call around a result is one type in the code.
        let mut shown: Vec<String> = Vec::new();
        for part in &item.parts {
            match shown.last_mut() {
                Some(around)
                    if part.name.is_empty() && around.contains('_') && around.contains("<'c,_") =>
                {
                    *around = around.replacen('_', &plain(&part.ty), 1);
                }
                _ => shown.push(plain(&part.ty)),
            }
        }
        let simple = |text: &String| {
            text.replace("crate::", "")
                .replace("types::", "")
                .replace("pagewire_runtime::DateTime", "DateTime")
        };
        let (shown, types): (Vec<String>, Vec<String>) = (
            shown.iter().map(simple).collect(),
            types.iter().map(simple).collect(),
        );
        let tag = path.split("::").next().unwrap_or_default();
        let local = |list: Vec<String>| {
            list.iter()
                .map(|t| t.replace(&format!("{tag}::"), ""))
                .collect::<Vec<_>>()
        };
        if path.starts_with("Client::") {
            assert!(types[0].ends_with(&shown[0]), "{path}: {types:?} {shown:?}");
        } else {
            assert_eq!(local(shown), local(types), "{path}");
        }
    }
}

#[test]
fn the_surface_is_what_the_code_of_small_and_of_hostile_documents_shows() {
    for name in [
        "tests/rust_golden/small.yaml",
        "tests/rust_golden/hostile.yaml",
        "../tests/specs/kinds/pages.yaml",
        "../tests/specs/kinds/twins.yaml",
    ] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
        let document =
            spec::from_text(&std::fs::read_to_string(path).unwrap(), Path::new(name)).unwrap();
        compare(&document, &RustOptions::default());
    }
}

#[test]
fn the_surface_is_what_the_code_of_some_tags_of_the_real_document_shows() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/openapi.yaml");
    let document = spec::from_text(
        &std::fs::read_to_string(path).unwrap(),
        Path::new("openapi.yaml"),
    )
    .unwrap();
    let mut tags = globset::GlobSetBuilder::new();
    for glob in ["Chat*", "Archive*", "BLOB_Agent", "Contact"] {
        tags.add(globset::Glob::new(glob).unwrap());
    }
    let options = RustOptions {
        tags: Some(tags.build().unwrap()),
        ..RustOptions::default()
    };
    compare(&document, &options);
    let items = surface(&document, &options).unwrap();
    let columns = items
        .iter()
        .filter(|item| item.path.starts_with("archives::"));
    assert!(columns.count() > 100);
}
