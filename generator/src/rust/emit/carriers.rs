//! Carriers: a plain struct each, and the runtime's table macro for it.

use pagewire_runtime::contract::{self, FieldRules};
use quote::{format_ident, quote};

use super::Context;
use super::tokens::docs;
use crate::rust::docs_text;
use crate::rust::format::{Lines, Piece, literal};
use crate::rust::ir::{Field, TypeId};

impl Context<'_> {
    /// The pieces of the carrier `id`.
    pub(crate) fn carrier(&self, id: TypeId, fields: &[Field]) -> Vec<Piece> {
        let (def, names) = self.named(id);
        let name = names.name.ident();
        let mut about = match &def.docs {
            Some(text) if !text.trim().is_empty() => docs_text::lines(text),
            _ => vec![format!(
                "The carrier {} of the API.",
                docs_text::code(&def.name)
            )],
        };
        if def.is_closed {
            about.extend([
                String::new(),
                "Servers refuse properties beyond these.".to_owned(),
            ]);
        }
        let about = docs(&about);
        let parts = names.parts.iter().zip(fields);
        let members = parts.clone().map(|(name, field)| {
            let (name, ty, about) = (name.ident(), self.field_type(&field.ty), field_docs(field));
            let about = docs(&about);
            quote!(#about pub #name: Option<#ty>)
        });
        let item = quote! {
            #about
            #[non_exhaustive]
            pub struct #name {
                #(#members,)*
                #[doc = " What came on the wire and has no field here; it is sent back."]
                pub unknown: Unknown,
            }
        };
        let mut table = Lines::default();
        table.open(format!("carrier! {{ {name} {} {{", literal(&def.name)));
        for (index, (name, field)) in parts.enumerate() {
            let setter = format_ident!("set_{}", name.text());
            let (ty, wire) = (self.field_text(&field.ty), literal(&field.wire));
            table.line(format!("{index} {name} {setter} {ty} = {wire};"));
        }
        let constrained = fields.iter().filter(|field| !field.constraints.is_empty());
        let rules = contract::Rules {
            is_closed: def.is_closed,
            fields: constrained
                .map(|field| FieldRules {
                    name: contract::Name::new(&field.wire),
                    rules: field.constraints.clone(),
                })
                .collect(),
        };
        if rules.is_empty() {
            table.close("} }");
        } else {
            table.close(format!("}} rules {} }}", literal(&rules.to_string())));
        }
        vec![Piece::Rust(item), Piece::Text(table.finish())]
    }
}

fn field_docs(field: &Field) -> Vec<String> {
    let lines = field
        .docs
        .as_deref()
        .map(docs_text::lines)
        .unwrap_or_default();
    if lines.is_empty() {
        return vec![format!("The property {}.", docs_text::code(&field.wire))];
    }
    lines
}
