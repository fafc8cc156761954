//! How the variants of one-ofs are distinguished, once all their types are known.

use std::collections::{HashMap, HashSet};

use indexmap::{IndexMap, IndexSet};
use pagewire_runtime::contract::Rule;

use super::reader::Reader;
use super::{ChoiceDef, Field, Type, TypeId, TypeKind, Variant};

/// A one-of to the one-ofs that have it as a variant.
type Choosers = HashMap<TypeId, Vec<TypeId>>;

/// Returns the one-of `id` and all one-ofs that have it as a variant, directly or indirectly.
fn reaching(id: TypeId, choosers: &Choosers) -> HashSet<TypeId> {
    let (mut seen, mut next) = (HashSet::from([id]), vec![id]);
    while let Some(id) = next.pop() {
        let above = choosers.get(&id).map_or(&[][..], Vec::as_slice);
        next.extend(above.iter().copied().filter(|above| seen.insert(*above)));
    }
    seen
}

impl Reader<'_> {
    /// Completes every one-of once all carriers are known. Adds the required properties of each variant, and a property that
    /// has a different constant in each of them.
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
                    // Requests have no `readOnly` properties.
                    let is_there = |field: &&Field| field.is_required && !field.is_read_only;
                    let required = fields.iter().filter(is_there);
                    variant.required = required.map(|field| field.wire.clone()).collect();
                }
            }
            let pointer = self.types[id].pointer.clone();
            let is_base = self.bases.contains_key(&pointer);
            self.settle_discriminator(&mut def, &pointer, is_base);
            if def.discriminator.is_none()
                && let Some((property, tags)) = self.constant(&def)
            {
                def.discriminator = Some(property);
                def.tags = tags;
            }
            if let Some(base) = self.bases.get(&self.types[id].pointer) {
                def.others = self.rules_of_others(base);
            }
            self.types[id].kind = TypeKind::Choice(def);
        }
        self.send_discriminators();
    }

    /// Lets every message have the properties that tell variants apart: without them it could not be read.
    fn send_discriminators(&mut self) {
        for id in 0..self.types.len() {
            if let TypeKind::Choice(def) = &self.types[id].kind
                && let Some(property) = def.discriminator.clone()
            {
                for id in self.carriers_in(id) {
                    if let TypeKind::Carrier(fields) = &mut self.types[id].kind
                        && let Some(field) = fields.iter_mut().find(|field| field.wire == property)
                    {
                        (field.is_read_only, field.is_write_only) = (false, false);
                    }
                }
            }
        }
    }

    /// The carriers that are variants of a one-of, or of one-ofs within it.
    fn carriers_in(&self, id: TypeId) -> HashSet<TypeId> {
        let (mut carriers, mut seen, mut next) = (HashSet::new(), HashSet::new(), vec![id]);
        while let Some(id) = next.pop() {
            if let TypeKind::Choice(def) = &self.types[id].kind
                && seen.insert(id)
            {
                for variant in &def.variants {
                    match variant.ty {
                        Type::Carrier(id) => drop(carriers.insert(id)),
                        Type::Choice(id) => next.push(id),
                        _ => {}
                    }
                }
            }
        }
        carriers
    }

    /// Removes variants that contain the one-of itself, directly or indirectly. Otherwise reading a value might never end.
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

    /// Returns the one-ofs that have each one-of as a variant.
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

    /// Returns a property that selects the variant, and the variant of each of its values. In every variant that is a carrier,
    /// it must be an enum of one member or a boolean of one value, different in each. Variants of other types are
    /// distinguished by their types. Variants with longer lists are distinguished by the value of each property, so that an
    /// invalid value is reported at its location.
    fn constant(&self, def: &ChoiceDef) -> Option<(String, Vec<(String, usize)>)> {
        let carriers = || {
            let variants = def.variants.iter();
            variants.filter(|variant| matches!(variant.ty, Type::Carrier(_)))
        };
        let first = self.values_of(&carriers().next()?.ty);
        first.into_keys().find_map(|property| {
            let has_one = |variant: &Variant| {
                self.values_of(&variant.ty).get(&property).map(Vec::len) == Some(1)
            };
            let tags = self.clear_values(def, &property)?;
            carriers().all(has_one).then_some((property, tags))
        })
    }

    /// Returns the variant of each value of a property, for variants that list its values. `None` if two variants have the
    /// same value, or if a variant accepts any object.
    fn clear_values(&self, def: &ChoiceDef, property: &str) -> Option<Vec<(String, usize)>> {
        let takes_objects = |ty: &Type| matches!(ty, Type::Map(_) | Type::Choice(_) | Type::Json);
        let mut variants = def.variants.iter();
        if variants.any(|variant| takes_objects(&variant.ty)) {
            return None;
        }
        let mut tags: Vec<(String, usize)> = Vec::new();
        for (index, variant) in def.variants.iter().enumerate() {
            let values = self.values_of(&variant.ty).swap_remove(property);
            tags.extend(values.into_iter().flatten().map(|value| (value, index)));
        }
        let distinct: HashSet<&String> = tags.iter().map(|(tag, _)| tag).collect();
        (distinct.len() == tags.len()).then_some(tags)
    }

    /// Returns the values that a type lists for a property. A one-of lists the values of all its variants.
    pub(super) fn values_in(&self, ty: &Type, property: &str) -> Option<Vec<String>> {
        let (mut values, mut seen, mut next) = (IndexSet::new(), HashSet::new(), vec![ty]);
        while let Some(ty) = next.pop() {
            if let Type::Choice(id) = *ty {
                let TypeKind::Choice(def) = &self.types[id].kind else {
                    return None;
                };
                if def.is_open {
                    return None;
                }
                if seen.insert(id) {
                    next.extend(def.variants.iter().rev().map(|variant| &variant.ty));
                }
            } else {
                values.extend(self.values_of(ty).swap_remove(property)?);
            }
        }
        Some(values.into_iter().collect())
    }

    /// Returns the properties of a carrier whose values are listed, as an enum or a boolean of one value. There are none for other types.
    fn values_of(&self, ty: &Type) -> IndexMap<String, Vec<String>> {
        let Type::Carrier(id) = *ty else {
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
            // Other texts are possible.
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
}
