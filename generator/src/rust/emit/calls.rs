//! `src/calls.rs`: the calls that have options of their own.

use super::Context;
use super::files::gate_text;
use crate::rust::calls::CallType;
use crate::rust::docs_text::{code, line};
use crate::rust::format::{Lines, Piece, literal};
use crate::rust::ir::{Parameter, Place, Type};
use crate::rust::spelling::Name;

impl Context<'_> {
    /// The pieces of `src/calls.rs`.
    pub(crate) fn calls_module(&self) -> Vec<Piece> {
        let mut head = Lines::default();
        head.line("//! Calls with options of their own, a type for each set of options.");
        let mut pieces = vec![Piece::Text(head.finish())];
        let mut calls: Vec<&CallType<'_>> = self.calls.types.iter().collect();
        calls.sort_by_key(|call| &call.name);
        pieces.extend(calls.into_iter().map(|call| Piece::Text(self.call(call))));
        pieces
    }

    fn call(&self, call: &CallType<'_>) -> String {
        let marker = if call.select { "Select" } else { "NoSelect" };
        let options: Vec<String> = call
            .options
            .iter()
            .map(|(_, parameter)| code(&parameter.wire))
            .collect();
        let mut out = Lines::default();
        let tags: Vec<usize> = call.tags.iter().copied().collect();
        out.line(format!("#[cfg({})]", gate_text(self, &tags)));
        out.open("pagewire_runtime::call! {");
        out.docs(&[format!("A call that {} can be added to.", listed(&options))]);
        out.open(format!("{} {marker} {{", call.name));
        for (name, parameter) in &call.options {
            self.option(&mut out, name, parameter);
        }
        out.close("}");
        out.close("}");
        out.finish()
    }

    fn option(&self, out: &mut Lines, name: &Name, parameter: &Parameter) {
        let about = parameter.docs.as_deref().map(line);
        let about = about.filter(|about| !about.is_empty());
        let about = about
            .unwrap_or_else(|| format!("The {} {}.", place_text(parameter), code(&parameter.wire)));
        out.docs(&[about]);
        let (ty, wire) = (self.full_type_text(&parameter.ty), literal(&parameter.wire));
        let place = match (parameter.place, parameter.style) {
            (Place::Header, _) => "header ",
            (Place::Cookie, _) => "cookie ",
            _ => "",
        };
        let style = match parameter.style {
            Some(style) => format!(", {}", style.variant()),
            None => String::new(),
        };
        out.line(format!("{name} {ty} = {place}{wire}{style};"));
    }

    /// The Rust type of an option, by its whole path: the files of call types import nothing.
    fn full_type_text(&self, ty: &Type) -> String {
        match ty {
            Type::List(item) => format!("Vec<{}>", self.full_type_text(item)),
            Type::Enum(id) | Type::Carrier(id) | Type::Choice(id) => self.doc_path(*id),
            Type::Map(value) => format!("pagewire_runtime::Map<{}>", self.full_type_text(value)),
            Type::DateTime => "pagewire_runtime::DateTime".to_owned(),
            Type::Bytes => "pagewire_runtime::Bytes".to_owned(),
            other => self.type_text(other),
        }
    }
}

fn place_text(parameter: &Parameter) -> &'static str {
    match parameter.place {
        Place::Path => "path parameter",
        Place::Query => "query parameter",
        Place::Header => "header",
        Place::Cookie => "cookie",
    }
}

/// `a`, `b` and `c`.
fn listed(words: &[String]) -> String {
    match words {
        [rest @ .., last] if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => words.concat(),
    }
}
