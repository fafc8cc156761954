//! How the variants of choices are told apart, once everything that they may be is known.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;
use pagewire_runtime::contract::Rule;

use super::reader::Reader;
use super::{ChoiceDef, Type, TypeId, TypeKind, Variant};
use crate::diagnostics::{Code, Finding};

/// A choice to the choices that it is a variant of.
type Choosers = HashMap<TypeId, Vec<TypeId>>;

/// The choice `id`, and all that have it among their variants, be it by way of others.
fn reaching(id: TypeId, choosers: &Choosers) -> HashSet<TypeId> {
    let (mut seen, mut next) = (HashSet::from([id]), vec![id]);
    while let Some(id) = next.pop() {
        let above = choosers.get(&id).map_or(&[][..], Vec::as_slice);
        next.extend(above.iter().copied().filter(|above| seen.insert(*above)));
    }
    seen
}

impl Reader<'_> {
    /// Completes every choice once all carriers are known: what each variant cannot be without, and
    /// a property that is a different constant in each of them.
    pub(super) fn finish_choices(&mut self) {
        let mut choosers = self.choosers();
        for id in 0..self.types.len() {
            let TypeKind::Choice(def) = &self.types[id].kind else {
                continue;
            };
            let mut def = def.clone();
            self.break_circles(id, &mut def, &mut choosers);
            for variant in &mut def.variants {
                if let Type::Carrier(id) = variant.ty
                    && let TypeKind::Carrier(fields) = &self.types[id].kind
                {
                    let required = fields.iter().filter(|field| field.is_required);
                    variant.required = required.map(|field| field.wire.clone()).collect();
                }
            }
            let pointer = self.types[id].pointer.clone();
            self.settle_discriminator(&mut def, &pointer);
            if def.discriminator.is_none()
                && let Some((property, tags)) = self.constant(&def)
            {
                def.discriminator = Some(property);
                def.tags = tags;
            }
            self.prefer_constants(id, &mut def);
            if let Some(base) = self.bases.get(&self.types[id].pointer) {
                def.others = self.rules_of_others(base);
            }
            self.types[id].kind = TypeKind::Choice(def);
        }
    }

    /// Takes out variants that are the choice itself, be it by way of other choices: a value could be
    /// looked at for ever.
    fn break_circles(&mut self, id: TypeId, def: &mut ChoiceDef, choosers: &mut Choosers) {
        let circle = reaching(id, choosers);
        let mut index = 0;
        while let Some(variant) = def.variants.get(index) {
            let Type::Choice(inner) = variant.ty else {
                index += 1;
                continue;
            };
            if !circle.contains(&inner) {
                index += 1;
                continue;
            }
            if let Some(choosers) = choosers.get_mut(&inner) {
                choosers.retain(|chooser| *chooser != id);
            }
            let what = format!("the choice `{}` within itself", variant.word);
            let pointer = self.types[id].pointer.clone();
            self.unsupported(&pointer, &what, "such a value is free-form JSON");
            def.variants.remove(index);
            def.is_open = true;
            def.tags.retain(|(_, of)| *of != index);
            for (_, of) in &mut def.tags {
                *of -= usize::from(*of > index);
            }
        }
    }

    /// The choices that have each choice among their variants.
    fn choosers(&self) -> Choosers {
        let mut out = Choosers::new();
        for (id, def) in self.types.iter().enumerate() {
            let TypeKind::Choice(def) = &def.kind else {
                continue;
            };
            for variant in &def.variants {
                if let Type::Choice(inner) = variant.ty {
                    out.entry(inner).or_default().push(id);
                }
            }
        }
        out
    }

    /// A property that is an enum of one member or a boolean of one value in every variant that is a carrier, each time another, and
    /// the variant of each value.
    fn constant(&self, def: &ChoiceDef) -> Option<(String, Vec<(String, usize)>)> {
        let first = def
            .variants
            .iter()
            .find_map(|variant| self.only_values(variant))?;
        first.into_keys().find_map(|property| {
            let tags = self.constants_of(def, &property)?;
            Some((property, tags))
        })
    }

    /// The variant of each value of a property, if that is another constant in every variant that is a carrier. Variants of other
    /// kinds are told apart by their kind, unless they take objects too.
    fn constants_of(&self, def: &ChoiceDef, property: &str) -> Option<Vec<(String, usize)>> {
        let takes_objects = |ty: &Type| matches!(ty, Type::Map(_) | Type::Choice(_) | Type::Json);
        if def
            .variants
            .iter()
            .any(|variant| takes_objects(&variant.ty))
        {
            return None;
        }
        let variants = def.variants.iter().enumerate();
        let carriers = variants.filter(|(_, variant)| matches!(variant.ty, Type::Carrier(_)));
        let tags: Vec<(String, usize)> = carriers
            .map(|(index, variant)| Some((self.only_value(variant, property)?, index)))
            .collect::<Option<_>>()?;
        let distinct: HashSet<&String> = tags.iter().map(|(tag, _)| tag).collect();
        (!tags.is_empty() && distinct.len() == tags.len()).then_some(tags)
    }

    pub(super) fn only_value(&self, variant: &Variant, property: &str) -> Option<String> {
        self.only_values(variant)?.swap_remove(property)
    }

    /// The properties of a carrier that have one value only; none for a variant of another kind.
    fn only_values(&self, variant: &Variant) -> Option<IndexMap<String, String>> {
        let Type::Carrier(id) = variant.ty else {
            return None;
        };
        let TypeKind::Carrier(fields) = &self.types[id].kind else {
            return None;
        };
        let constants = fields.iter().filter_map(|field| {
            if let (Type::Bool, Some(constant)) = (&field.ty, field.constant) {
                return Some((field.wire.clone(), constant.to_string()));
            }
            let Type::Enum(id) = field.ty else {
                return None;
            };
            // Other texts may come.
            if field.constraints.contains(&Rule::Open) {
                return None;
            }
            let TypeKind::Enum(def) = &self.types[id].kind else {
                return None;
            };
            match def.members.as_slice() {
                [only] => Some((field.wire.clone(), only.wire.clone())),
                _ => None,
            }
        });
        Some(constants.collect())
    }

    /// A discriminator chooses no variant by a value that the variant itself excludes: where its property is another constant in each
    /// of them, these are the values. Names of components are what a discriminator means where it has no mapping, and documents with
    /// constants seldom mean these.
    fn prefer_constants(&mut self, id: TypeId, def: &mut ChoiceDef) {
        let Some(property) = def.discriminator.clone() else {
            return;
        };
        let constants = self.constants_of(def, &property);
        let mut tags = Vec::new();
        let mut messages = Vec::new();
        for (index, variant) in def.variants.iter().enumerate() {
            let own: Vec<&(String, usize)> =
                def.tags.iter().filter(|(_, of)| *of == index).collect();
            let Some(constant) = self.only_value(variant, &property) else {
                continue;
            };
            if own.is_empty() || own.iter().any(|(tag, _)| *tag == constant) {
                continue;
            }
            let said: Vec<String> = own.iter().map(|(tag, _)| format!("`{tag}`")).collect();
            let said = format!(
                "the discriminator has {} for the variant `{}`, whose `{property}` is always `{constant}`",
                said.join(", "),
                variant.word
            );
            messages.push(match constants {
                Some(_) => format!("{said}; that value chooses the variant"),
                None => format!("{said}; no valid value is of that variant"),
            });
            tags.push((constant, index));
        }
        let pointer = self.types[id].pointer.step("discriminator");
        for message in messages {
            self.report(&pointer, Finding::new(Code::RustContradiction, message));
        }
        if let Some(constants) = constants
            && !tags.is_empty()
        {
            let is_of_another = |(tag, of): &(String, usize)| {
                let mut all = constants.iter();
                all.any(|(constant, index)| constant == tag && index != of)
            };
            let is_replaced = |of: usize| tags.iter().any(|(_, index)| *index == of);
            def.tags
                .retain(|tag| !is_replaced(tag.1) && !is_of_another(tag));
            def.tags.extend(tags);
            def.tags.sort_by_key(|(_, of)| *of);
        }
    }
}
