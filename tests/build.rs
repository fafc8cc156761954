//! Lists the carriers, one-off requests and server traits of the generated crate, because the tests need all of them.
//!
//! The list is made from the sources of `generated`, so it needs no manual updates.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// The parts of the registry, as Rust code.
#[derive(Default)]
struct Registry {
    carriers: String,
    slots: String,
    traits: String,
    routes: String,
    tables: String,
}

fn main() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/src");
    println!("cargo::rerun-if-changed={}", sources.display());
    let mut registry = Registry::default();
    for module in entries(&sources) {
        if module.is_dir() {
            for file in entries(&module) {
                registry.carriers(&name(&module), &text(&file));
            }
            if let Err(error) = registry.tag(&module) {
                println!("cargo::error={}: {error}", module.display());
            }
        }
    }
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    if let Err(error) = std::fs::write(out.join("registry.rs"), registry.text()) {
        println!("cargo::error=cannot write the list of carriers: {error}");
    }
}

impl Registry {
    /// The wire name follows the Rust name at the start of a carrier's table.
    fn carriers(&mut self, module: &str, text: &str) {
        // A long name puts the wire name on the next line.
        for head in text.split("carrier! { ").skip(1) {
            let mut words = head.split_whitespace();
            if let (Some(rust), Some(wire)) = (words.next(), words.next()) {
                let _ = writeln!(
                    self.carriers,
                    "        {wire} => round_trip::<superoffice::{module}::{rust}>(json),"
                );
                let _ = writeln!(
                    self.slots,
                    "        ({wire}, slot::<superoffice::{module}::{rust}>),"
                );
            }
        }
    }

    /// The trait of a tag, and the one-off requests that its methods take as arguments.
    fn tag(&mut self, dir: &Path) -> syn::Result<()> {
        let module = name(dir);
        let server = syn::parse_file(&text(&dir.join("server.rs")))?;
        let found = server.items.iter().find_map(|item| match item {
            syn::Item::Trait(item) => Some(item),
            _ => None,
        });
        let Some(item) = found else {
            return Ok(());
        };
        let (rust, tag) = (&item.ident, format!("superoffice::{module}"));
        let _ = writeln!(self.traits, "impl {tag}::{rust} for Nothing {{}}");
        let _ = writeln!(self.routes, "        {tag}::routes(Nothing),");
        let _ = writeln!(self.tables, "        &{tag}::OPERATIONS,");
        let methods = item.items.iter().filter_map(|item| match item {
            syn::TraitItem::Fn(method) => Some(&method.sig),
            _ => None,
        });
        let lines = text(&dir.join("operations.rs"));
        let lines = lines.lines().filter(|line| line.ends_with("\";"));
        for (index, (line, method)) in lines.zip(methods).enumerate() {
            let Some((_, body)) = line.trim_end_matches("\";").split_once(" body:") else {
                continue;
            };
            let wire = body.split(' ').next().unwrap_or_default();
            let count = body.matches(" field:").count();
            let types = method
                .inputs
                .iter()
                .rev()
                .take(count)
                .filter_map(|input| match input {
                    syn::FnArg::Typed(input) => Some(qualified(&input.ty)),
                    _ => None,
                });
            let mut slots: Vec<String> = types
                .map(|ty| format!("&mut <{ty}>::None as &mut dyn pagewire_runtime::table::Slot"))
                .collect();
            slots.reverse();
            let _ = writeln!(
                self.carriers,
                "        {wire:?} => request({tag}::OPERATIONS.get({index}), &mut [{}], json),",
                slots.join(", ")
            );
        }
        Ok(())
    }

    fn text(&self) -> String {
        format!(
            "/// Reads JSON as the carrier or the one-off request of a wire name and writes it again.\n\
             pub fn carrier(name: &str, json: &str) -> Result<String, String> {{\n    match name {{\n{}        \
             other => Err(format!(\"no carrier is called {{other}}\")),\n    }}\n}}\n\n\
             {}\n\
             /// A place for each carrier, by its wire name.\n\
             pub fn every_slot() -> Vec<(&'static str, Place)> {{\n    vec![\n{}    ]\n}}\n\n\
             /// The routes of every tag, none of them handled.\n\
             pub fn every_route() -> Vec<pagewire_runtime::server::Routes> {{\n    vec![\n{}    ]\n}}\n\n\
             /// The operations of every tag.\n\
             pub fn every_table() -> Vec<&'static pagewire_runtime::operation::Operations> {{\n    vec![\n{}    ]\n}}\n",
            self.carriers, self.traits, self.slots, self.routes, self.tables
        )
    }
}

/// A type of the generated crate, with its path from the imports of its file.
fn qualified(ty: &syn::Type) -> String {
    let syn::Type::Path(path) = ty else {
        return "()".to_owned();
    };
    let segments = path.path.segments.iter().map(|segment| {
        let name = segment.ident.to_string();
        let syn::PathArguments::AngleBracketed(arguments) = &segment.arguments else {
            return name;
        };
        let inner = arguments.args.iter().filter_map(|argument| match argument {
            syn::GenericArgument::Type(ty) => Some(qualified(ty)),
            _ => None,
        });
        format!("{name}<{}>", inner.collect::<Vec<_>>().join(", "))
    });
    let text = segments.collect::<Vec<_>>().join("::");
    let first = path
        .path
        .segments
        .first()
        .map(|segment| segment.ident.to_string());
    match first.as_deref().unwrap_or_default() {
        "Bytes" | "DateTime" | "Decimal" | "Map" => format!("pagewire_runtime::{text}"),
        "Option" | "Vec" | "String" | "bool" | "i32" | "i64" | "serde_json" => text,
        _ => format!("superoffice::types::{text}"),
    }
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_default()
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
