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

    /// A property that is an enum of one member or a boolean of one value in every variant that is a carrier, each time another, and the
    /// variant of each value. Variants of other kinds are told apart by their kind, and those with longer lists by the value of each
    /// property, so that a wrong one is told at its place.
    fn constant(&self, def: &ChoiceDef) -> Option<(String, Vec<(String, usize)>)> {
        let carriers = || {
            let variants = def.variants.iter();
            variants.filter(|variant| matches!(variant.ty, Type::Carrier(_)))
        };
        let first = self.values_of(carriers().next()?);
        first.into_keys().find_map(|property| {
            let has_one = |variant| self.values_of(variant).get(&property).map(Vec::len) == Some(1);
            let tags = self.clear_values(def, &property)?;
            carriers().all(has_one).then_some((property, tags))
        })
    }

    /// The variant of each value of a property, of the variants that list its values. None if a value is of two variants, or may be
    /// of one that takes any object.
    fn clear_values(&self, def: &ChoiceDef, property: &str) -> Option<Vec<(String, usize)>> {
        let takes_objects = |ty: &Type| matches!(ty, Type::Map(_) | Type::Choice(_) | Type::Json);
        let mut variants = def.variants.iter();
        if variants.any(|variant| takes_objects(&variant.ty)) {
            return None;
        }
        let mut tags: Vec<(String, usize)> = Vec::new();
        for (index, variant) in def.variants.iter().enumerate() {
            let values = self.values_of(variant).swap_remove(property);
            tags.extend(values.into_iter().flatten().map(|value| (value, index)));
        }
        let distinct: HashSet<&String> = tags.iter().map(|(tag, _)| tag).collect();
        (distinct.len() == tags.len()).then_some(tags)
    }

    /// The one value that a property has in a variant.
    pub(super) fn only_value(&self, variant: &Variant, property: &str) -> Option<String> {
        let values = self.values_of(variant).swap_remove(property)?;
        let [only] = <[String; 1]>::try_from(values).ok()?;
        Some(only)
    }

    /// The properties of a carrier whose values are listed, as an enum or a boolean of one value; none for a variant of another kind.
    fn values_of(&self, variant: &Variant) -> IndexMap<String, Vec<String>> {
        let Type::Carrier(id) = variant.ty else {
            return IndexMap::new();
        };
        let TypeKind::Carrier(fields) = &self.types[id].kind else {
            return IndexMap::new();
        };
        let listed = fields.iter().filter_map(|field| {
            if let (Type::Bool, Some(constant)) = (&field.ty, field.constant) {
                return Some((field.wire.clone(), vec![constant.to_string()]));
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
            let members = def.members.iter().map(|member| member.wire.clone());
            Some((field.wire.clone(), members.collect()))
        });
        listed.collect()
    }

    /// A discriminator chooses no variant by a value that the variant itself excludes, and does not change which values are valid (OpenAPI
    /// 3.1.1, "Discriminator Object"): where the variants list the values of its property, each time other ones, these decide. Names of
    /// components are what a discriminator means where it has no mapping, and documents with such lists seldom mean these.
    fn prefer_constants(&mut self, id: TypeId, def: &mut ChoiceDef) {
        let Some(property) = def.discriminator.clone() else {
            return;
        };
        let clear = self.clear_values(def, &property);
        let is_base = self.bases.contains_key(&self.types[id].pointer);
        // The values of variants whose own tags are none of them, and those that the tags leave out.
        let (mut tags, mut replaced) = (Vec::new(), HashSet::new());
        let mut messages = Vec::new();
        for (index, variant) in def.variants.iter().enumerate() {
            let own = def.tags.iter().filter(|(_, of)| *of == index);
            let own: Vec<&String> = own.map(|(tag, _)| tag).collect();
            let Some(values) = self.values_of(variant).swap_remove(&property) else {
                continue;
            };
            // An heir has the whole list of its base, which is also that of values without an heir.
            let is_inherited = is_base && values.len() > 1;
            if own.is_empty() || is_inherited {
                continue;
            }
            let missing = values.iter().filter(|value| !own.contains(value));
            let missing = missing.map(|value| (value.clone(), index));
            let missing: Vec<(String, usize)> = missing.collect();
            if missing.len() == values.len() {
                let quoted = |all: &[&String]| {
                    let all: Vec<String> = all.iter().map(|one| format!("`{one}`")).collect();
                    all.join(", ")
                };
                let is = match values.as_slice() {
                    [only] => format!("always `{only}`"),
                    all => format!("one of {}", quoted(&all.iter().collect::<Vec<_>>())),
                };
                let said = format!(
                    "the discriminator has {} for the variant `{}`, whose `{property}` is {is}",
                    quoted(&own),
                    variant.word
                );
                messages.push(match (&clear, values.len()) {
                    (Some(_), 1) => format!("{said}; that value chooses the variant"),
                    (Some(_), _) => format!("{said}; these values choose the variant"),
                    (None, _) => format!("{said}; no valid value is of that variant"),
                });
                replaced.insert(index);
            }
            tags.extend(missing);
        }
        let pointer = self.types[id].pointer.step("discriminator");
        for message in messages {
            self.report(&pointer, Finding::new(Code::RustContradiction, message));
        }
        if let Some(clear) = clear
            && !tags.is_empty()
        {
            let is_of_another = |(tag, of): &(String, usize)| {
                let mut all = clear.iter();
                all.any(|(value, index)| value == tag && index != of)
            };
            def.tags
                .retain(|tag| !replaced.contains(&tag.1) && !is_of_another(tag));
            def.tags.extend(tags);
            def.tags.sort_by_key(|(_, of)| *of);
        }
    }
}
