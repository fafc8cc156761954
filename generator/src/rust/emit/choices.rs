//! Choices: an open Rust enum of types each, and the runtime's macro for it. And the enums of
//! several successes.

use quote::quote;

use super::Context;
use super::tokens::docs;
use crate::rust::docs_text;
use crate::rust::format::{Lines, Piece, literal};
use crate::rust::ir::{ChoiceDef, Type, TypeId};

impl Context<'_> {
    /// The pieces of the choice `id`.
    pub(crate) fn choice(&self, id: TypeId, def: &ChoiceDef) -> Vec<Piece> {
        let (described, names) = self.named(id);
        let name = names.name.ident();
        let mut about = match &described.docs {
            Some(text) if !text.trim().is_empty() => docs_text::lines(text),
            _ => vec![format!(
                "The choice {} of the API.",
                docs_text::code(&described.name)
            )],
        };
        about.push(String::new());
        about.push(match &def.discriminator {
            Some(property) => format!(
                "The property {} tells which it is. A value that names no variant of this crate, \
                 or does not fit the one that it names, arrives as `Other` and is written back as \
                 it came.",
                docs_text::code(property)
            ),
            None => "Its own properties tell which it is: one that has all that the variant \
                     requires, with the fewest that the variant does not know, and of equals the \
                     first. A value of none arrives as `Other` and is written back as it came."
                .to_owned(),
        });
        about.push(String::new());
        about.push("A variant is made from what it holds by `into`.".to_owned());
        let about = docs(&about);
        let parts = names.parts.iter().zip(&def.variants);
        let variants = parts.clone().enumerate().map(|(index, (name, variant))| {
            let (name, ty) = (name.ident(), self.stored(&variant.ty));
            let told = docs(&[variant_docs(def, index, &self.prose(&variant.ty))]);
            quote!(#told #name(#ty))
        });
        let item = quote! {
            #about
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants,)*
                #[doc = " A value that this crate has no type for."]
                Other(serde_json::Value),
            }
        };
        let discriminator = match &def.discriminator {
            Some(property) => format!("Some({})", literal(property)),
            None => "None".to_owned(),
        };
        let tags: Vec<String> = def
            .tags
            .iter()
            .map(|(tag, of)| format!("({}, {of})", literal(tag)))
            .collect();
        let mut table = Lines::default();
        table.open(format!(
            "choice! {{ {name} {} {discriminator}, [{}] {{",
            literal(&described.name),
            tags.join(", ")
        ));
        for (index, (name, variant)) in parts.enumerate() {
            let required: Vec<String> = variant.required.iter().map(|name| literal(name)).collect();
            table.line(format!(
                "{index} {name} {} [{}];",
                self.type_text(&variant.ty),
                required.join(", ")
            ));
        }
        table.close("} }");
        vec![Piece::Rust(item), Piece::Text(table.finish())]
    }

    /// The type in a variant: what may hold the choice itself is boxed.
    pub(crate) fn stored(&self, ty: &Type) -> proc_macro2::TokenStream {
        let value = self.value_type(ty);
        match ty {
            Type::Carrier(_) | Type::Choice(_) => quote!(Box<#value>),
            _ => value,
        }
    }

    /// The pieces of the successes `id`.
    pub(crate) fn answers(&self, id: TypeId, answers: &[(u16, Option<Type>)]) -> Vec<Piece> {
        let (described, names) = self.named(id);
        let mut out = Lines::default();
        out.open("answers! {");
        let about = described.docs.as_deref().map(docs_text::lines);
        out.docs(&about.unwrap_or_else(|| vec!["What comes of a call.".to_owned()]));
        out.open(format!("{} {{", names.name));
        for (name, (status, ty)) in names.parts.iter().zip(answers) {
            let (what, ty) = match ty {
                Some(ty) => (self.prose(ty), self.type_text(ty)),
                None => ("no body".to_owned(), "()".to_owned()),
            };
            out.docs(&[format!("{status}, with {what}.")]);
            out.line(format!("{status} {name} {ty};"));
        }
        out.close("}");
        out.close("}");
        vec![Piece::Text(out.finish())]
    }
}

fn variant_docs(def: &ChoiceDef, index: usize, what: &str) -> String {
    let tags = def.tags.iter().filter(|(_, of)| *of == index);
    let tags: Vec<String> = tags.map(|(tag, _)| docs_text::code(tag)).collect();
    let what = format!("{}{}", what[..1].to_uppercase(), &what[1..]);
    match tags.as_slice() {
        [] => format!("{what}."),
        tags => format!("{what}: {}.", tags.join(" or ")),
    }
}
