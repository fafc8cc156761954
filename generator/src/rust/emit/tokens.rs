//! Small pieces of tokens that several emitters share.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use crate::rust::format::Lines;
use crate::rust::ir::{Type, TypeId};
use crate::rust::spelling::Name;

impl Context<'_> {
    /// The Rust type of a value.
    pub(crate) fn value_type(&self, ty: &Type) -> TokenStream {
        match ty {
            Type::Bool => quote!(bool),
            Type::I32 => quote!(i32),
            Type::I64 => quote!(i64),
            Type::F64 => quote!(f64),
            Type::String => quote!(String),
            Type::DateTime => quote!(DateTime),
            Type::Bytes => quote!(Bytes),
            Type::Json => quote!(serde_json::Value),
            Type::File => quote!(File),
            Type::Carrier(id) | Type::Enum(id) | Type::Choice(id) | Type::Answers(id) => {
                let name = self.name(*id).ident();
                quote!(#name)
            }
            Type::List(item) => {
                let item = self.value_type(item);
                quote!(Vec<#item>)
            }
            Type::Map(value) => {
                let value = self.value_type(value);
                quote!(Map<#value>)
            }
        }
    }

    /// The Rust type within the `Option` of a field: a carrier in a carrier is boxed, which keeps
    /// the outer one small and lets carriers hold themselves.
    pub(crate) fn field_type(&self, ty: &Type) -> TokenStream {
        let value = self.value_type(ty);
        match ty {
            Type::Carrier(_) => quote!(Box<#value>),
            _ => value,
        }
    }

    /// The type of an argument on the calling side: scalars by value, everything else borrowed.
    pub(crate) fn borrowed(&self, ty: &Type) -> String {
        match ty {
            Type::Bool | Type::I32 | Type::I64 | Type::F64 => self.type_text(ty),
            Type::String => "&str".to_owned(),
            Type::List(item) => format!("&[{}]", self.type_text(item)),
            other => format!("&{}", self.type_text(other)),
        }
    }

    /// The Rust type of a value as text, as rustfmt would write it.
    pub(crate) fn type_text(&self, ty: &Type) -> String {
        match ty {
            Type::List(item) => format!("Vec<{}>", self.type_text(item)),
            Type::Map(value) => format!("Map<{}>", self.type_text(value)),
            Type::Json => "serde_json::Value".to_owned(),
            other => self.value_type(other).to_string(),
        }
    }

    /// The text of [`Context::field_type`].
    pub(crate) fn field_text(&self, ty: &Type) -> String {
        match ty {
            Type::Carrier(_) => format!("Box<{}>", self.type_text(ty)),
            _ => self.type_text(ty),
        }
    }
}

/// Doc attributes for lines that are safe already.
pub(crate) fn docs(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    quote!(#(#[doc = #lines])*)
}

/// As [`docs`], for the module around them.
pub(crate) fn inner_docs(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    quote!(#(#![doc = #lines])*)
}

/// What a file has to import.
#[derive(Debug, Default)]
pub(crate) struct Uses {
    types: BTreeSet<TypeId>,
    bytes: bool,
    date_time: bool,
    map: bool,
    file: bool,
}

impl Uses {
    /// Notes what `ty` needs.
    pub(crate) fn note(&mut self, ty: &Type) {
        match ty {
            Type::Bytes => self.bytes = true,
            Type::DateTime => self.date_time = true,
            Type::File => self.file = true,
            Type::Carrier(id) | Type::Enum(id) | Type::Choice(id) | Type::Answers(id) => {
                self.types.insert(*id);
            }
            Type::List(item) => self.note(item),
            Type::Map(value) => {
                self.map = true;
                self.note(value);
            }
            _ => {}
        }
    }

    /// Value types of the runtime, sorted.
    pub(crate) fn values(&self) -> Vec<&'static str> {
        let all = [
            (self.bytes, "Bytes"),
            (self.date_time, "DateTime"),
            (self.file, "value::File"),
            (self.map, "Map"),
        ];
        all.into_iter()
            .filter(|(needed, _)| *needed)
            .map(|(_, name)| name)
            .collect()
    }

    /// Names of the types that stand in `crate::types`, and of those in the module of a tag,
    /// but for those that are defined on the spot.
    fn types<'a>(&self, context: &Context<'a>, here: &[TypeId]) -> (Vec<&'a Name>, Vec<&'a Name>) {
        let others = self.types.iter().filter(|id| !here.contains(id));
        let (requests, types): (Vec<TypeId>, Vec<TypeId>) =
            others.partition(|id| context.reach.request_of[**id].is_some());
        let sorted = |ids: Vec<TypeId>| {
            let mut names: Vec<&Name> = ids.into_iter().map(|id| context.name(id)).collect();
            names.sort();
            names
        };
        (sorted(types), sorted(requests))
    }
}

impl Context<'_> {
    /// The head of the file of one side of a tag: what it is, and what it imports.
    pub(crate) fn imports(&self, uses: &Uses, about: &str, runtime: &[&str]) -> String {
        let mut out = Lines::default();
        out.line(format!("//! {about}"));
        out.line("");
        for path in runtime {
            out.line(format!("use {path};"));
        }
        import(&mut out, "pagewire_runtime", &uses.values());
        out.line("");
        import(&mut out, "super::operations", &["*"]);
        self.import_types(&mut out, uses, &[]);
        out.finish()
    }

    /// The head of a file of types, which are `here`.
    pub(crate) fn type_imports(&self, uses: &Uses, runtime: &[&str], here: &[TypeId]) -> String {
        let mut out = Lines::default();
        import(&mut out, "pagewire_runtime", runtime);
        self.import_types(&mut out, uses, here);
        out.finish()
    }

    fn import_types(&self, out: &mut Lines, uses: &Uses, here: &[TypeId]) {
        let (types, requests) = uses.types(self, here);
        import(out, "super::requests", &requests);
        import(out, "crate::types", &types);
    }
}

/// Longest `use` on one line.
const IMPORT_WIDTH: usize = 100;

/// `use path::{names};`, or nothing where there is no name.
fn import(out: &mut Lines, path: &str, names: &[impl ToString]) {
    let names: Vec<String> = names.iter().map(ToString::to_string).collect();
    match names.as_slice() {
        [] => {}
        [only] => out.line(format!("use {path}::{only};")),
        several => {
            let joined = several.join(", ");
            if path.len() + joined.len() + 9 <= IMPORT_WIDTH {
                return out.line(format!("use {path}::{{{joined}}};"));
            }
            out.open(format!("use {path}::{{"));
            let mut line = String::new();
            for name in several {
                if !line.is_empty() && line.len() + name.len() + 6 > IMPORT_WIDTH {
                    out.line(std::mem::take(&mut line));
                }
                let space = if line.is_empty() { "" } else { " " };
                line.push_str(&format!("{space}{name},"));
            }
            out.line(line);
            out.close("};");
        }
    }
}
