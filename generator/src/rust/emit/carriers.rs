//! Carriers: one plain struct per carrier, and the runtime's table macro for it.

use pagewire_runtime::contract::{self, CarrierMarkup, FieldRules, Markup, Rule};
use quote::quote;

use super::alias::alias_tokens;
use super::tokens::docs;
use crate::rust::code::{Code, code, literal};
use crate::rust::docs_text::{self, Doc, prose};
use crate::rust::format::{Lines, Piece};
use crate::rust::ir::{Field, TypeId};
use crate::rust::plan::Plan;
use crate::rust::spelling::Name;

impl Plan<'_> {
    /// The pieces of the carrier `id`.
    pub(crate) fn carrier(&self, id: TypeId, fields: &[Field]) -> Vec<Piece> {
        let (def, names) = self.named(id);
        let name = names.name.ident();
        let mut about = match &def.docs {
            Some(text) if !text.trim().is_empty() => docs_text::lines(text),
            _ => vec![prose!(
                "The carrier {} of the API.",
                docs_text::code(&def.name)
            )],
        };
        if def.is_closed {
            about.extend([
                Doc::default(),
                "Servers refuse properties beyond these.".into(),
            ]);
        }
        if let Some(additional) = &def.additional {
            about.extend([
                Doc::default(),
                prose!(
                    "Properties that are not fields are each a {}; see [`additional`](Self::additional).",
                    self.prose(&additional.ty)
                ),
            ]);
        }
        for name in &def.undescribed {
            let name = docs_text::code(name);
            about.extend([
                Doc::default(),
                prose!(
                    "Servers refuse one without {} among its unknown properties.",
                    name
                ),
            ]);
        }
        for name in &def.absent {
            let name = docs_text::code(name);
            about.extend([
                Doc::default(),
                prose!("Servers refuse one with a property {}.", name),
            ]);
        }
        about.extend(self.uses_docs(id));
        let about = docs(&about);
        let alias = alias_tokens(&def.name, &names.name);
        let parts = names.parts.iter().zip(fields);
        let members = parts.clone().map(|(name, field)| {
            let (about, alias) = (docs(&field_docs(field)), alias_tokens(&field.wire, name));
            let (name, ty) = (name.ident(), self.field_type(&field.ty));
            quote!(#about #alias pub #name: Option<#ty>)
        });
        let item = quote! {
            #about
            #alias
            #[non_exhaustive]
            pub struct #name {
                #(#members,)*
                #[doc = " What came on the wire and has no field here; it is sent back."]
                pub unknown: Unknown,
            }
        };
        let mut table = Lines::default();
        table.table("carrier!", &names.name, &literal(&def.name));
        for (index, (name, field)) in parts.enumerate() {
            let (ty, wire) = (self.field_type(&field.ty), literal(&field.wire));
            let left = code!("{} {} {} {}", index, name, name.setter(), ty);
            table.entry(&left, &wire);
        }
        let with_rules = fields.iter().map(|field| FieldRules {
            name: contract::Name::new(&field.wire),
            rules: rules_of(field),
        });
        let rules = contract::Rules {
            is_closed: def.is_closed,
            fields: with_rules
                .filter(|field| !field.rules.is_empty())
                .chain(beyond(&def.undescribed, Rule::Undescribed))
                .chain(beyond(&def.absent, Rule::Absent))
                .collect(),
        };
        let secrets = fields.iter().enumerate();
        let secrets = secrets.filter(|(_, field)| field.is_secret);
        let secrets: Vec<Code> = secrets.map(|(index, _)| code!("{}", index)).collect();
        let marked = fields.iter().filter(|field| !field.markup.is_usual());
        let markup = CarrierMarkup {
            own: Markup {
                label: def.label.clone(),
                ..Markup::default()
            },
            fields: marked
                .map(|field| (contract::Name::new(&field.wire), field.markup.clone()))
                .collect(),
        };
        let mut end = Code::from("}");
        if !rules.is_empty() || !markup.is_usual() || def.additional.is_some() {
            end = code!("{} contract {}", end, contract::VERSION);
        }
        if !rules.is_empty() {
            end = code!("{} rules {}", end, literal(&rules.to_string()));
        }
        if !secrets.is_empty() {
            end = code!("{} secret [{}]", end, Code::joined(secrets, ", "));
        }
        if !markup.is_usual() {
            end = code!("{} xml {}", end, literal(&markup.to_string()));
        }
        if let Some(additional) = &def.additional {
            let rules: Vec<String> = additional.constraints.iter().map(Rule::to_string).collect();
            let ty = self.value_type(&additional.ty);
            end = code!("{} additional {} = {}", end, ty, literal(&rules.join(" ")));
        }
        table.close(code!("{} }}", end));
        let mut pieces = vec![Piece::Rust(item), Piece::Text(table)];
        pieces.extend(
            self.narrower[id]
                .iter()
                .flat_map(|&into| self.narrowing(id, into)),
        );
        pieces.extend(self.archive_carrier(id, fields));
        pieces
    }

    /// The conversions from a carrier that is returned to the one that is saved.
    fn narrowing(&self, returned: TypeId, saved: TypeId) -> Vec<Piece> {
        let (returned, saved) = (self.name(returned), self.name(saved));
        let saves = prose!(
            "What is saved of it: the properties that [`{}`] has.",
            saved
        );
        let returns = prose!("What a server returns of it; the other properties are empty.");
        vec![
            conversion(saves, returned, saved),
            conversion(returns, saved, returned),
        ]
    }
}

fn conversion(about: Doc, from: &Name, into: &Name) -> Piece {
    let mut out = Lines::default();
    out.docs(&[about]);
    out.open(code!("impl From<{}> for {} {{", from, into));
    out.open(code!("fn from(carrier: {}) -> Self {{", from));
    out.line("pagewire_runtime::table::narrowed(&carrier)");
    out.close("}");
    out.close("}");
    Piece::Text(out)
}

fn field_docs(field: &Field) -> Vec<Doc> {
    let lines = field
        .docs
        .as_deref()
        .map(docs_text::lines)
        .unwrap_or_default();
    if lines.is_empty() {
        return vec![prose!("The property {}.", docs_text::code(&field.wire))];
    }
    lines
}

/// Returns the rules of a property: what its values have to be, and which messages omit it.
fn rules_of(field: &Field) -> Vec<Rule> {
    let omitted = [
        (field.is_read_only, Rule::ReadOnly),
        (field.is_write_only, Rule::WriteOnly),
    ];
    let omitted = omitted.into_iter().filter(|(is, _)| *is);
    let rules = field.constraints.iter().cloned();
    rules.chain(omitted.map(|(_, rule)| rule)).collect()
}

/// Returns a rule for each of these names, which are not in the table of their carrier.
fn beyond(names: &[String], rule: Rule) -> impl Iterator<Item = FieldRules<'_>> {
    names.iter().map(move |name| FieldRules {
        name: contract::Name::new(name),
        rules: vec![rule.clone()],
    })
}
