//! The drafts become the finished description of the API.

use std::collections::HashMap;

use indexmap::IndexMap;

use super::Recovery;
use super::api::{Api, Carrier, EnumType, Property, Provenance, Rule, Type, Typed, TypedOperation};
use super::bodies::SiteTypes;
use crate::docs::TypeName;
use crate::model::Model;

/// Everything that was decided, free of the model's lifetime.
pub(super) struct Decided {
    types: HashMap<(usize, bool), Typed>,
    carriers: IndexMap<TypeName, Carrier>,
    enums: IndexMap<TypeName, EnumType>,
}

impl<'a> Recovery<'a> {
    pub(super) fn finish(&mut self, model: &'a Model, types: SiteTypes) -> Decided {
        for page in &model.enums {
            self.enums.take(&page.name.value);
        }
        let mut carriers = IndexMap::with_capacity(self.drafts.by_name.len());
        for (name, draft) in std::mem::take(&mut self.drafts.by_name) {
            let properties = draft.properties.into_iter().map(|(property, slot)| {
                let (ty, provenance) = slot.ty.unwrap_or((Type::Any, Provenance::new(Rule::Unknown, None)));
                (property.to_owned(), Property { ty, text: slot.text, provenance })
            });
            let carrier = Carrier {
                name: name.clone(),
                text: draft.text,
                properties: properties.collect(),
                request: draft.request.is_some(),
                printed: draft.printed,
                provenance: draft.provenance,
            };
            carriers.insert(name, carrier);
        }
        carriers.sort_keys();
        let enums = std::mem::take(&mut self.enums).into_used();
        Decided { types: types.into_iter().collect(), carriers, enums }
    }
}

impl Decided {
    pub(super) fn into_api(mut self, model: Model) -> Api {
        let operations = model.operations.into_iter().enumerate().map(|(index, operation)| TypedOperation {
            operation,
            body: self.types.remove(&(index, true)),
            answer: self.types.remove(&(index, false)),
        });
        Api { operations: operations.collect(), carriers: self.carriers, enums: self.enums }
    }
}
