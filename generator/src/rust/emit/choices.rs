//! One-ofs: one open Rust enum per one-of, and the runtime's macro for it. Also the enums of several successes.

use std::collections::HashSet;

use pagewire_runtime::contract::Rule;
use quote::quote;

use super::alias::alias_tokens;
use super::tokens::docs;
use crate::rust::code::{Code, code, literal};
use crate::rust::docs_text::{self, Doc, prose};
use crate::rust::expr::Expr;
use crate::rust::format::{Lines, Piece};
use crate::rust::ir::{BodyKind, ChoiceDef, Outcome, Type, TypeId, TypeKind};
use crate::rust::plan::Plan;

/// A type of JSON, by which variants can differ.
#[derive(PartialEq, Eq, Hash)]
enum JsonKind {
    Bool,
    Number,
    Text,
    List,
    Object,
}

impl Plan<'_> {
    /// Whether each variant has a JSON type of its own.
    fn have_kinds_of_their_own(&self, def: &ChoiceDef) -> bool {
        let mut seen = HashSet::new();
        def.variants.iter().all(|variant| {
            self.json_kind(&variant.ty)
                .is_some_and(|kind| seen.insert(kind))
        })
    }

    /// The JSON type of all values of a type; `None` if there are several.
    fn json_kind(&self, ty: &Type) -> Option<JsonKind> {
        Some(match ty {
            Type::Bool => JsonKind::Bool,
            Type::I32 | Type::I64 | Type::U64 | Type::Decimal => JsonKind::Number,
            Type::String | Type::DateTime | Type::Text(_) | Type::Bytes => JsonKind::Text,
            Type::List(_) => JsonKind::List,
            Type::Carrier(_) | Type::Map(_) => JsonKind::Object,
            Type::Enum(id) => match self.api.types.get(*id).map(|found| &found.kind) {
                Some(TypeKind::Enum(def)) if !def.is_numeric => JsonKind::Text,
                Some(TypeKind::Enum(_)) => JsonKind::Number,
                _ => return None,
            },
            _ => return None,
        })
    }

    /// The pieces of the one-of `id`.
    pub(crate) fn choice(&self, id: TypeId, def: &ChoiceDef) -> Vec<Piece> {
        let (described, names) = self.named(id);
        let name = names.name.ident();
        let mut about = match &described.docs {
            Some(text) if !text.trim().is_empty() => docs_text::lines(text),
            _ => vec![prose!(
                "The one-of {} of the API.",
                docs_text::code(&described.name)
            )],
        };
        about.push(Doc::default());
        about.push(match &def.discriminator {
            Some(property) => prose!(
                "The property {} decides which one it is. Clients read a value that names no variant \
                 of this crate, or does not fit the one that it names, as `Other` and write it back as it came.",
                docs_text::code(property)
            ),
            None if self.have_kinds_of_their_own(def) => {
                "The JSON type of the value decides which one it is. Clients read a value of none as `Other` and \
                     write it back as it came."
                    .into()
            }
            None => "Its own properties tell which it is: one that has all that the variant \
                     requires, with the fewest properties of another type than their values, then the fewest enum values \
                     that the document does not list, then the fewest properties that the variant does not know, \
                     and of equals the first. Clients read a \
                     value of none as `Other` and write it back as it came."
                .into(),
        });
        about.push(Doc::default());
        about.push("A variant is made from what it holds by `into`.".into());
        about.extend(self.uses_docs(id));
        let about = docs(&about);
        let alias = alias_tokens(&described.name, &names.name);
        let parts = names.parts.iter().zip(&def.variants);
        let variants = parts.clone().enumerate().map(|(index, (name, variant))| {
            let (name, ty) = (name.ident(), self.variant_type(&variant.ty));
            let mut told = vec![variant_docs(def, index, self.prose(&variant.ty))];
            if let Some(rules) = variant.told() {
                told.push(Doc::default());
                told.extend(docs_text::lines(&format!("{rules}.")));
            }
            let told = docs(&told);
            quote!(#told #name(#ty))
        });
        let item = quote! {
            #about
            #alias
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants,)*
                #[doc = " A value that this crate has no type for."]
                Other(serde_json::Value),
            }
        };
        let discriminator = match &def.discriminator {
            Some(property) => code!("Some({})", literal(property)),
            None => "None".into(),
        };
        let tags = def
            .tags
            .iter()
            .map(|(tag, of)| code!("({}, {})", literal(tag), of));
        let others: Vec<String> = def.others.iter().map(Rule::to_string).collect();
        let open = match (def.is_open, others.is_empty()) {
            (false, _) => "".into(),
            (true, true) => "; open".into(),
            (true, false) => code!("; open {}", literal(&others.join(" "))),
        };
        let mut table = Lines::default();
        table.open(code!(
            "choice! {{ {} {} [crate::PROFILE{}] {}, [{}] {{",
            names.name,
            literal(&described.name),
            open,
            discriminator,
            Code::joined(tags, ", ")
        ));
        for (index, (name, variant)) in parts.enumerate() {
            let required = variant.required.iter().map(|name| literal(name));
            let mut line = code!(
                "{} {} {} [{}]",
                index,
                name,
                self.value_type(&variant.ty),
                Code::joined(required, ", ")
            );
            let rules: Vec<String> = variant.constraints().iter().map(Rule::to_string).collect();
            if !rules.is_empty() {
                line = code!("{} {}", line, literal(&rules.join(" ")));
            }
            table.line(code!("{};", line));
        }
        table.close("} }");
        let mut pieces = vec![Piece::Rust(item), Piece::Text(table)];
        if def
            .variants
            .iter()
            .any(|variant| variant.ty == Type::Decimal)
        {
            let mut out = Lines::default();
            out.open(code!("impl From<f64> for {} {{", names.name));
            out.open("fn from(number: f64) -> Self {");
            out.line("Decimal::from(number).into()");
            out.close("}");
            out.close("}");
            pieces.push(Piece::Text(out));
        }
        pieces
    }

    /// The pieces of the successes `id`.
    pub(crate) fn outcomes(&self, id: TypeId, answers: &[Outcome]) -> Vec<Piece> {
        let (described, names) = self.named(id);
        let mut out = Lines::default();
        out.open("outcomes! {");
        let summary = described.docs.as_deref().map(docs_text::sentence);
        let mut about = vec![match summary.filter(|summary| !summary.is_empty()) {
            Some(summary) => prose!("What comes of a call: {}.", summary),
            None => "What comes of a call.".into(),
        }];
        about.extend(self.uses_docs(id));
        out.docs(&about);
        let has_file = answers.iter().any(|answer| answer.ty == Some(Type::File));
        let streams = if has_file { " streams" } else { "" };
        out.open(code!("{}{} {{", names.name, streams));
        for (name, answer) in names.parts.iter().zip(answers) {
            let (what, ty) = match &answer.ty {
                Some(ty) => (self.prose(ty), self.value_type(ty)),
                None => ("no body".into(), "()".into()),
            };
            let kind = match answer.ty {
                Some(Type::File) => " as file",
                _ => "",
            };
            let status = answer.status.map(|status| prose!("{}", status));
            let status = status.unwrap_or_else(|| "Other statuses".into());
            let media = answer.media.iter();
            let media: Vec<Doc> = media.map(|name| docs_text::code(name)).collect();
            out.docs(&[match media.is_empty() {
                true => prose!("{}, with {}.", status, what),
                false => prose!(
                    "{} as {}, with {}.",
                    status,
                    Doc::joined(media, " or "),
                    what
                ),
            }]);
            let line = code!("{} {} {}{}", answer.status.unwrap_or(0), name, ty, kind);
            with_media(&mut out, &line, &answer.media);
        }
        out.close("}");
        out.close("}");
        vec![Piece::Text(out)]
    }

    /// The pieces of the request bodies `id`.
    pub(crate) fn bodies(&self, id: TypeId, kinds: &[BodyKind]) -> Vec<Piece> {
        let (described, names) = self.named(id);
        let mut out = Lines::default();
        out.open("bodies! {");
        let about = described.docs.as_deref().map(docs_text::lines);
        let mut about = about.unwrap_or_else(|| vec!["What a call sends.".into()]);
        about.extend(self.uses_docs(id));
        out.docs(&about);
        out.open(code!("{} {{", names.name));
        for (name, kind) in names.parts.iter().zip(kinds) {
            let what = self.prose(&kind.ty);
            let media = kind.media.iter().map(|name| docs_text::code(name));
            let media = Doc::joined(media, " or ");
            out.docs(&[match kind.has_parts {
                true => prose!("{}, whose parts are {}.", media, what),
                false => prose!("{}, with {}.", media, what),
            }]);
            let way = match kind.ty {
                Type::File => " as file",
                _ if kind.has_parts => " as parts",
                _ => "",
            };
            let line = code!("{} {}{}", name, self.value_type(&kind.ty), way);
            with_media(&mut out, &line, &kind.media);
        }
        out.close("}");
        out.close("}");
        vec![Piece::Text(out)]
    }
}

/// Writes a line that ends with the list of media types, if there are any.
fn with_media(out: &mut Lines, line: &Code, media: &[String]) {
    if media.is_empty() {
        out.line(code!("{};", line));
        return;
    }
    let list = Expr::List {
        open: "[".into(),
        items: media.iter().map(|name| literal(name).into()).collect(),
        close: "]",
    };
    out.expression(code!("{} ", line), &list, ";");
}

fn variant_docs(def: &ChoiceDef, index: usize, what: Doc) -> Doc {
    let tags = def.tags.iter().filter(|(_, of)| *of == index);
    let tags: Vec<Doc> = tags.map(|(tag, _)| docs_text::code(tag)).collect();
    let what = what.capitalized();
    if tags.is_empty() {
        return prose!("{}.", what);
    }
    prose!("{}: {}.", what, Doc::joined(tags, " or "))
}
