//! Enums: one open Rust enum per enum, or a set type for flags, and the runtime's table macro.

use quote::quote;

use super::alias::{self, alias_tokens};
use super::tokens::docs;
use crate::rust::code::{code, literal};
use crate::rust::docs_text::{self, Doc, prose};
use crate::rust::format::{Lines, Piece};
use crate::rust::ir::{EnumDef, Member, TypeId};
use crate::rust::plan::Plan;

impl Plan<'_> {
    /// The pieces of the enum `id`.
    pub(crate) fn enumeration(&self, id: TypeId, def: &EnumDef) -> Vec<Piece> {
        if def.flags {
            self.flags(id, def)
        } else {
            self.open_enum(id, def)
        }
    }

    fn open_enum(&self, id: TypeId, def: &EnumDef) -> Vec<Piece> {
        let names = &self.names.types[id];
        let name = names.name.ident();
        let about = self.enum_docs(
            id,
            "A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps \
             its text and is written back as it came, so a `match` needs an arm for it.",
        );
        let variants = names.parts.iter().zip(&def.members).map(|(name, member)| {
            let (about, alias) = (docs(&member_docs(member)), alias_tokens(&member.wire, name));
            let name = name.ident();
            quote!(#about #alias #name)
        });
        let alias = alias_tokens(&self.api.types[id].name, &names.name);
        let item = quote! {
            #about
            #alias
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants,)*
                #[doc = " A member that this crate does not know."]
                Unlisted(UnknownMember),
            }
        };
        let mut table = Lines::default();
        let kind = if def.is_numeric {
            "number_enum!"
        } else {
            "open_enum!"
        };
        let wire = literal(&self.api.types[id].name);
        table.table(kind, &names.name, &wire);
        for (index, (name, member)) in names.parts.iter().zip(&def.members).enumerate() {
            let wire = literal(&member.wire);
            let value = match member.number {
                Some(number) => code!("{} {}", wire, number),
                None => wire,
            };
            table.entry(&code!("{} {}", index, name), &value);
        }
        table.close("} }");
        vec![Piece::Rust(item), Piece::Text(table)]
    }

    fn flags(&self, id: TypeId, def: &EnumDef) -> Vec<Piece> {
        let names = &self.names.types[id];
        let name = names.name.ident();
        let about = self.enum_docs(
            id,
            "A set of flags: join them with `|`. Words that are not listed, from a newer server, \
             stay in the set and are written back as they came.",
        );
        let alias = alias_tokens(&self.api.types[id].name, &names.name);
        let item = quote! {
            #about
            #alias
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            pub struct #name(pagewire_runtime::value::Flags);
        };
        let mut table = Lines::default();
        let wire = literal(&self.api.types[id].name);
        table.table("flag_enum!", &names.name, &wire);
        // The set keeps a word without known bits as a word.
        let members = def.members.iter().zip(def.bits());
        for (name, (member, bits)) in names.parts.iter().zip(members) {
            let Some(bits) = bits else {
                continue;
            };
            table.docs(&member_docs(member));
            if let Some(alias) = alias::alias(&member.wire, name) {
                table.line(alias);
            }
            table.entry(&name.into(), &code!("{} {}", literal(&member.wire), bits));
        }
        table.close("} }");
        vec![Piece::Rust(item), Piece::Text(table)]
    }

    fn enum_docs(&self, id: TypeId, openness: &'static str) -> proc_macro2::TokenStream {
        let def = &self.api.types[id];
        let mut about = match &def.docs {
            Some(text) if !text.trim().is_empty() => docs_text::lines(text),
            _ => vec![prose!(
                "The enum {} of the API.",
                docs_text::code(&def.name)
            )],
        };
        about.extend([Doc::default(), openness.into()]);
        about.extend(self.uses_docs(id));
        docs(&about)
    }
}

/// The documentation of a member: its description, if there is one, then its word and number.
fn member_docs(member: &Member) -> Vec<Doc> {
    let word = docs_text::code(&member.wire);
    let number = member
        .number
        .filter(|number| number.to_string() != member.wire);
    let facts = match number {
        Some(number) => prose!("{}, number {}.", word, number),
        None => prose!("{}.", word),
    };
    let Some(text) = &member.docs else {
        return vec![facts];
    };
    let mut lines = docs_text::lines(text);
    lines.extend([Doc::default(), facts]);
    lines
}
