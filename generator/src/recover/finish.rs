//! Turns the drafts into the finished description of the API.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use indexmap::IndexMap;
use serde_json::Value;

use super::Recovery;
use super::api::{Api, Carrier, EnumType, Property, Type, Typed, TypedOperation};
use super::bodies::SiteTypes;
use super::drafts::{Drafts, Slot};
use super::provenance::Provenance;
use super::rule::Rule;
use super::sites::{Role, Site, SiteKey};
use crate::diagnostics::{Code, Finding, Place};
use crate::docs::TypeName;
use crate::model::Model;

/// All decisions, without references to the model.
pub(super) struct Decided {
    types: HashMap<SiteKey, Typed>,
    carriers: IndexMap<TypeName, Carrier>,
    enums: IndexMap<TypeName, EnumType>,
}

impl<'a> Recovery<'a> {
    pub(super) fn finish(
        &mut self,
        model: &'a Model,
        sites: &[Site<'a>],
        types: SiteTypes,
    ) -> Decided {
        for page in &model.enums {
            self.enums.take(&page.name.value);
        }
        let mut seen = BTreeMap::new();
        for (site, (_, typed)) in sites.iter().zip(&types) {
            if let Some(sample) = site.sample {
                enum_words(&self.drafts, sample, &typed.ty, &mut seen);
            }
        }
        self.enums.add_seen(&seen);
        let mut carriers = IndexMap::with_capacity(self.drafts.by_name.len());
        for (name, draft) in std::mem::take(&mut self.drafts.by_name) {
            // A carrier is complete only if the operations' tables list all of its properties.
            let on_pages = |slot: &Slot<'_>| {
                slot.row
                    .as_ref()
                    .is_some_and(|(_, place)| self.known.prints(&place.file))
            };
            let printed = draft.printed && draft.properties.values().all(on_pages);
            let properties = draft.properties.into_iter().map(|(property, slot)| {
                let (ty, provenance) = slot
                    .ty
                    .unwrap_or((Type::Any, Provenance::new(Rule::Unknown, None)));
                (
                    property.to_owned(),
                    Property {
                        ty,
                        text: slot.text,
                        provenance,
                    },
                )
            });
            let carrier = Carrier {
                name: name.clone(),
                text: draft.text,
                properties: properties.collect(),
                request: draft.request.is_some(),
                printed,
                provenance: draft.provenance,
            };
            carriers.insert(name, carrier);
        }
        carriers.sort_keys();
        self.lost_texts(model, &carriers);
        let enums = std::mem::take(&mut self.enums).into_used();
        self.shared_names(model, &enums);
        Decided {
            types: types.into_iter().collect(),
            carriers,
            enums,
        }
    }
}

impl Recovery<'_> {
    /// Reports carriers with the name of an enum. A document has one type for each name, so one of the two would be lost.
    fn shared_names(&mut self, model: &Model, enums: &IndexMap<TypeName, EnumType>) {
        for carrier in &model.carriers {
            let name = &carrier.name.value;
            if !enums.contains_key(name) {
                continue;
            }
            let message = format!("the carrier `{name}` has the name of an enum");
            let place = |file: &Arc<str>, span| Place::span(file.clone(), span);
            let mut finding = Finding::new(Code::ModelConflict, message)
                .at(place(&carrier.file, carrier.name.span))
                .help("give one of the two another name, or take it out");
            if let Some(page) = model.enums.iter().find(|page| page.name.value == *name) {
                finding = finding.related("the enum is here", place(&page.file, page.name.span));
            }
            self.findings.push(finding);
        }
    }

    /// Reports descriptions of a response's carrier that no carrier has: it already has another one, or the response is not a single
    /// carrier.
    fn lost_texts(&mut self, model: &Model, carriers: &IndexMap<TypeName, Carrier>) {
        let known: HashSet<&str> = carriers.values().map(|carrier| &*carrier.text).collect();
        for operation in &model.operations {
            let page = &operation.page;
            let text = page.response.of_carrier.as_ref();
            if let Some(text) = text.filter(|text| !known.contains(text.value.as_str())) {
                let message = "no carrier takes its description from this text";
                let finding = Finding::new(Code::RecoverTextUnused, message);
                self.findings.push(finding.at(page.place(text.span)));
            }
        }
    }
}

/// Collects the words that a sample shows for enums, by walking it along its type. Lists of enums show made-up words and are ignored
/// (`docs/pages.md#samples`).
fn enum_words<'v>(
    drafts: &Drafts<'_>,
    value: &'v Value,
    ty: &Type,
    seen: &mut BTreeMap<(TypeName, &'v str), usize>,
) {
    match (ty, value) {
        (Type::Enum(name), Value::String(word)) => {
            *seen.entry((name.clone(), word)).or_default() += 1
        }
        (Type::Carrier(name), Value::Object(object)) => {
            let Some(draft) = drafts.by_name.get(name) else {
                return;
            };
            for (key, value) in object {
                if let Some((ty, _)) = draft
                    .properties
                    .get(key.as_str())
                    .and_then(|slot| slot.ty.as_ref())
                {
                    enum_words(drafts, value, ty, seen);
                }
            }
        }
        (Type::Array(items), Value::Array(list)) if !matches!(**items, Type::Enum(_)) => {
            list.iter()
                .for_each(|item| enum_words(drafts, item, items, seen));
        }
        (Type::Map(values), Value::Object(object)) => {
            object
                .values()
                .for_each(|value| enum_words(drafts, value, values, seen));
        }
        _ => {}
    }
}

impl Decided {
    pub(super) fn into_api(mut self, model: Model) -> Api {
        let operations = model
            .operations
            .into_iter()
            .enumerate()
            .map(|(index, operation)| {
                let mut typed = |role| {
                    let operation = index;
                    self.types.remove(&SiteKey { operation, role })
                };
                TypedOperation {
                    operation,
                    body: typed(Role::Body),
                    answer: typed(Role::Response),
                }
            });
        Api {
            tags: model.tags,
            archives: model.archives,
            release: None,
            operations: operations.collect(),
            carriers: self.carriers,
            enums: self.enums,
        }
    }
}
