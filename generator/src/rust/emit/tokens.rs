//! Small pieces of tokens that several emitters share.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use crate::rust::ir::Type;

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
            Type::Carrier(id) | Type::Enum(id) => {
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
    let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// As [`docs`], for the module around them.
pub(crate) fn inner_docs(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#![doc = #lines])*)
}

/// Which names of `runtime` a set of values needs imported.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Imports {
    bytes: bool,
    date_time: bool,
    map: bool,
}

impl Imports {
    /// Notes what `ty` needs.
    pub(crate) fn note(&mut self, ty: &Type) {
        match ty {
            Type::Bytes => self.bytes = true,
            Type::DateTime => self.date_time = true,
            Type::List(item) => self.note(item),
            Type::Map(value) => {
                self.map = true;
                self.note(value);
            }
            _ => {}
        }
    }

    /// The names, sorted.
    pub(crate) fn names(self) -> Vec<&'static str> {
        let all = [(self.bytes, "Bytes"), (self.date_time, "DateTime"), (self.map, "Map")];
        all.into_iter().filter(|(needed, _)| *needed).map(|(_, name)| name).collect()
    }
}
