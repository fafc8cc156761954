//! Compares variants of `oneOf` and `anyOf`, and how clients tell them apart.

use std::collections::BTreeMap;

use openapiv3::Discriminator;

use super::comparison::Comparison;
use super::effect::Effect;
use super::kind::Kind;
use super::place::{Aspect, Place};
use super::relation::Relation;
use super::shape::{Choice, Shape, Typed};
use super::site::{Node, Site};
use super::types::ty_of;
use super::view::View;
use super::words::written;
use crate::openapi::Pointer;

impl<'a> View<'a> {
    fn shapes(&self, choice: &Choice<'a>) -> Vec<Shape<'a>> {
        let variants = choice.variants.iter();
        let shapes = variants.map(|variant| self.shape(std::slice::from_ref(variant)));
        shapes.collect()
    }

    /// Whether the variants allow every value except null, because each type is one of them.
    pub(super) fn has_all_types(&self, choice: &Choice<'a>) -> bool {
        use Typed::{Array, Boolean, Number, Object, String};
        let shapes = self.shapes(choice);
        let whole = |typed| {
            let mut all = shapes.iter().filter(|shape| is_whole_type(shape));
            all.any(|shape| shape.typed == Some(typed))
        };
        let is_disjoint = !choice.is_exclusive || self.is_disjoint(choice);
        is_disjoint
            && [Boolean, Number, String, Array, Object]
                .into_iter()
                .all(whole)
    }

    /// Whether no value fits two variants, because each has its own JSON type. `oneOf` and `anyOf` are then equivalent.
    fn is_disjoint(&self, choice: &Choice<'a>) -> bool {
        let mut seen: Vec<Typed> = Vec::new();
        self.shapes(choice).iter().all(|shape| {
            let typed = match shape.typed {
                Some(Typed::Integer) => Some(Typed::Number),
                other => other,
            };
            let is_new = typed.is_some_and(|typed| !seen.contains(&typed));
            seen.extend(typed);
            is_new && !shape.notes.nullable
        })
    }
}

/// Whether a shape allows every value of a type.
fn is_whole_type(shape: &Shape<'_>) -> bool {
    shape.typed.is_some() && shape.format.is_none() && shape.is_free_but_for_type()
}

/// Whether one shape allows all values of the other one, because it allows every value of a type.
fn covers(one: &Shape<'_>, other: &Shape<'_>) -> bool {
    let is_of_type = one.typed == other.typed
        || one.typed == Some(Typed::Number) && other.typed == Some(Typed::Integer);
    is_whole_type(one) && is_of_type && (one.notes.nullable || !other.notes.nullable)
}

impl<'a> Comparison<'a> {
    /// Whether an `anyOf` is equivalent to a single value: each variant is that value or part of it, and one is that value.
    fn is_single(&mut self, choice: &Choice<'a>, single: &[Site<'a>], is_old: bool) -> bool {
        if choice.is_exclusive {
            return false;
        }
        let mut has_it = false;
        let is_within = choice.variants.iter().all(|variant| {
            let variant = std::slice::from_ref(variant);
            let (shape, whole) = if is_old {
                (self.old.shape(variant), self.new.shape(single))
            } else {
                (self.new.shape(variant), self.old.shape(single))
            };
            let is_alike = if is_old {
                self.is_alike(variant, single)
            } else {
                self.is_alike(single, variant)
            };
            has_it |= is_alike;
            is_alike || covers(&whole, &shape)
        });
        is_within && has_it
    }

    /// Returns the relation between a one-of and a plain value that replaced it, or was replaced by it; `None` if both allow the same.
    pub(super) fn chosen(
        &mut self,
        old: &Shape<'a>,
        new: &Shape<'a>,
        (before, after): (&[Site<'a>], &[Site<'a>]),
    ) -> Option<Relation> {
        let is_choice = !new.choices.is_empty();
        if old.typed.is_some() && old.typed == new.typed {
            return Some(if is_choice {
                Relation::Narrowed
            } else {
                Relation::Widened
            });
        }
        let [choice] = (if is_choice {
            &new.choices
        } else {
            &old.choices
        })
        .as_slice() else {
            return Some(Relation::Replaced);
        };
        // Keywords next to the variants rule out some of them. Keywords that are not evaluated are reported as such.
        let mut beside = if is_choice { new } else { old }.clone();
        beside.choices.clear();
        beside.unweighed.clear();
        let is_alone = beside.is_free();
        let single = if is_choice { before } else { after };
        if self.is_single(choice, single, !is_choice) {
            return match (is_alone, is_choice) {
                (true, _) => None,
                (false, true) => Some(Relation::Narrowed),
                (false, false) => Some(Relation::Widened),
            };
        }
        if !is_alone {
            return Some(Relation::Replaced);
        }
        let has_it = choice.variants.iter().any(|variant| {
            let variant = std::slice::from_ref(variant);
            if is_choice {
                self.is_alike(before, variant)
            } else {
                self.is_alike(variant, after)
            }
        });
        Some(match (has_it, is_choice) {
            (true, true) => Relation::Widened,
            (true, false) => Relation::Narrowed,
            (false, _) => Relation::Replaced,
        })
    }

    pub(super) fn compare_choices(&mut self, old: &Shape<'a>, new: &Shape<'a>, place: &Place) {
        let at = (old.pointer.clone(), new.pointer.clone());
        self.compare_discriminators(old, new, place);
        if old.choices.is_empty() || new.choices.is_empty() {
            return;
        }
        if old.choices.len() != new.choices.len() {
            let draft = place.draft(place.kind(Aspect::Retyped), &at);
            let told = |count: usize| Some(format!("{count} choices at once"));
            let draft = draft.values(told(old.choices.len()), told(new.choices.len()));
            return self.push(draft.relation(Relation::Replaced));
        }
        for (before, after) in old.choices.iter().zip(&new.choices) {
            let is_told_apart = self.old.is_disjoint(before) && self.new.is_disjoint(after);
            if before.is_exclusive != after.is_exclusive && !is_told_apart {
                let (aspect, word) = if after.is_exclusive {
                    (Aspect::Tightened, ("anyOf", "oneOf"))
                } else {
                    (Aspect::Loosened, ("oneOf", "anyOf"))
                };
                let draft = place.draft(place.kind(aspect), &at);
                self.push(draft.values(Some(word.0.to_owned()), Some(word.1.to_owned())));
            }
            self.compare_variants(before, after, &at, place);
        }
    }

    fn compare_variants(
        &mut self,
        old: &Choice<'a>,
        new: &Choice<'a>,
        at: &(String, String),
        place: &Place,
    ) {
        let mut gone: Vec<&Site<'a>> = Vec::new();
        let mut come: Vec<&Site<'a>> = new.variants.iter().collect();
        // By name first, then by content.
        for before in &old.variants {
            let name = self.old.head(std::slice::from_ref(before)).name;
            let same = come.iter().position(|after| {
                let other = self.new.head(std::slice::from_ref(*after)).name;
                name.is_some() && name.map(|name| self.name_in_new(name)) == other
            });
            match same {
                Some(found) => {
                    let after = come.remove(found);
                    let sites = (std::slice::from_ref(before), std::slice::from_ref(after));
                    self.compare_values(sites.0, sites.1, place);
                }
                None => gone.push(before),
            }
        }
        let mut stayed: Vec<(&Site<'a>, &Site<'a>)> = Vec::new();
        gone.retain(|before| {
            let alike = come.iter().position(|after| {
                self.is_alike(std::slice::from_ref(*before), std::slice::from_ref(*after))
            });
            stayed.extend(alike.map(|found| (*before, come.remove(found))));
            alike.is_none()
        });
        for (before, after) in stayed {
            self.compare_titles(before, after, place);
        }
        if !old.is_exclusive && !new.is_exclusive {
            self.drop_implied(old, new, (&mut gone, &mut come));
        }
        // Inline variants have no name. If only one variant changed, it is compared with itself.
        if let ([before], [after]) = (gone.as_slice(), come.as_slice()) {
            let sites = (std::slice::from_ref(*before), std::slice::from_ref(*after));
            let is_inline =
                self.old.head(sites.0).name.is_none() && self.new.head(sites.1).name.is_none();
            let typed = (self.old.shape(sites.0).typed, self.new.shape(sites.1).typed);
            if is_inline && typed.0 == typed.1 {
                self.compare_titles(before, after, place);
                return self.compare_values(sites.0, sites.1, place);
            }
        }
        for before in gone {
            let told = ty_of(self.old.document, before).to_string();
            let pointers = (before.pointer.clone(), at.1.clone());
            let draft = place.draft(Kind::VariantRemoved, &pointers);
            self.push(draft.values(Some(told), None));
        }
        for after in come {
            let told = ty_of(self.new.document, after).to_string();
            let pointers = (at.0.clone(), after.pointer.clone());
            let draft = place.draft(Kind::VariantAdded, &pointers);
            self.push(draft.values(None, Some(told)));
        }
    }

    /// Removes variants of an `anyOf` that a variant of the other document covers.
    fn drop_implied(
        &mut self,
        old: &Choice<'a>,
        new: &Choice<'a>,
        (gone, come): (&mut Vec<&Site<'a>>, &mut Vec<&Site<'a>>),
    ) {
        if gone.is_empty() && come.is_empty() {
            return;
        }
        let wholes = (self.old.shapes(old), self.new.shapes(new));
        gone.retain(|before| {
            let before = std::slice::from_ref(*before);
            let shape = self.old.shape(before);
            !wholes.1.iter().zip(&new.variants).any(|(whole, after)| {
                covers(whole, &shape) || self.is_alike(before, std::slice::from_ref(after))
            })
        });
        come.retain(|after| {
            let after = std::slice::from_ref(*after);
            let shape = self.new.shape(after);
            !wholes.0.iter().zip(&old.variants).any(|(whole, before)| {
                covers(whole, &shape) || self.is_alike(std::slice::from_ref(before), after)
            })
        });
    }

    /// Compares the titles of inline variants, which determine their names in the crate.
    fn compare_titles(&mut self, old: &Site<'a>, new: &Site<'a>, place: &Place) {
        let title = |site: &Site<'a>| match site.node {
            Node::Schema(schema) => schema.schema_data.title.clone(),
            Node::Reference(_) => None,
        };
        let (before, after) = (title(old), title(new));
        if before != after {
            let pointers = (old.pointer.clone(), new.pointer.clone());
            let draft = place.draft(Kind::VariantRetitled, &pointers);
            self.push(draft.values(before, after));
        }
    }

    /// Compares the properties that identify variants, and their values.
    fn compare_discriminators(&mut self, old: &Shape<'a>, new: &Shape<'a>, place: &Place) {
        use Effect::{Breaking, Compatible};
        let at = (old.pointer.clone(), new.pointer.clone());
        let told = |found: Option<&Discriminator>| found.map(|d| d.property_name.clone());
        let draft = place.draft(Kind::DiscriminatorChanged, &at);
        let draft = draft.values(told(old.discriminator), told(new.discriminator));
        let (before, after) = match (old.discriminator, new.discriminator) {
            (None, None) => return,
            (None, Some(_)) => {
                let reason = "values must name their variant";
                return self.push(draft.effects((Breaking, Compatible, reason)));
            }
            (Some(_), None) => {
                let reason = "values no longer name their variant";
                return self.push(draft.effects((Compatible, Breaking, reason)));
            }
            (Some(before), Some(after)) => (before, after),
        };
        if before.property_name != after.property_name {
            self.push(draft);
        }
        // A variant with values of its own is identified by them. Many servers accept no other name.
        let itself = |found: &Discriminator| -> Vec<String> {
            let words = found.mapping.iter().filter_map(|(word, target)| {
                let target = Pointer::mapped_schema(target);
                (*word == target).then_some(target)
            });
            words.collect()
        };
        let (was_itself, itself) = (itself(before), itself(after));
        let before = self.mapping(before, true);
        let after = self.mapping(after, false);
        for (word, target) in &before {
            let now = after.get(word);
            if now == Some(target) {
                continue;
            }
            let told = |target: &String| Some(format!("{word}: {target}"));
            let kind = match now {
                Some(_) => Kind::DiscriminatorChanged,
                None => Kind::MappingRemoved,
            };
            let draft = place
                .draft(kind, &at)
                .values(told(target), now.and_then(told));
            // Clients identify the variant by another value that stays.
            let is_told = before.iter().any(|(other, named)| {
                other != word && named == target && after.get(other) == Some(target)
            }) || was_itself.contains(target) && itself.contains(target);
            self.push(if now.is_none() && !self.is_variant_of_new(new, target) {
                let reason = "requests with the variant are refused";
                draft.effects((Breaking, Compatible, reason))
            } else if now.is_none() && is_told {
                let reason = "requests with the value are refused";
                draft.effects((Breaking, Compatible, reason))
            } else {
                draft
            });
        }
        for (word, target) in after.iter().filter(|(word, _)| !before.contains_key(*word)) {
            // A variant that is added with its value is a change of its own.
            let is_known = before.values().any(|known| known == target)
                || self.old.schemas.contains_key(target.as_str());
            let was_named = before.values().any(|known| known == target);
            let effects = if is_known && !was_named && !itself.contains(target) {
                (Breaking, Breaking, "the variant went by its own name")
            } else if is_known {
                (
                    Compatible,
                    Breaking,
                    "readers may meet another value for a variant",
                )
            } else {
                (Compatible, Compatible, "it belongs to a variant of its own")
            };
            let draft = place.draft(Kind::MappingAdded, &at).effects(effects);
            self.push(draft.values(None, Some(format!("{word}: {target}"))));
        }
    }

    /// Whether a component is still a variant of a value of the new document.
    fn is_variant_of_new(&self, new: &Shape<'a>, name: &str) -> bool {
        let mut variants = new.choices.iter().flat_map(|choice| &choice.variants);
        if new.choices.is_empty() {
            let mut all = self.new.children.values().flatten();
            all.any(|child| *child == name)
        } else {
            let head = |variant| self.new.head(std::slice::from_ref(variant)).name;
            variants.any(|variant| head(variant) == Some(name))
        }
    }

    /// Returns the values of a discriminator with the components that they name, by their names in the new document. A value that equals
    /// the component's name needs no entry and is omitted.
    fn mapping(&self, discriminator: &Discriminator, is_old: bool) -> BTreeMap<String, String> {
        let entries = discriminator.mapping.iter().map(|(word, target)| {
            let name = Pointer::mapped_schema(target);
            let name = if is_old {
                self.name_in_new(&name).to_owned()
            } else {
                name
            };
            (word.clone(), name)
        });
        entries.filter(|(word, name)| word != name).collect()
    }

    /// Compares the schemas that a value must not match.
    pub(super) fn compare_exclusions(&mut self, old: &Shape<'a>, new: &Shape<'a>, place: &Place) {
        let at = (old.pointer.clone(), new.pointer.clone());
        let mut come: Vec<&Site<'a>> = new.not.iter().collect();
        let mut gone: Vec<&Site<'a>> = old.not.iter().collect();
        gone.retain(|before| {
            let alike = come.iter().position(|after| {
                self.is_alike(std::slice::from_ref(*before), std::slice::from_ref(*after))
            });
            alike.map(|found| come.remove(found)).is_none()
        });
        let told = |sites: &[&Site<'a>], view| {
            let site = std::slice::from_ref(*sites.first()?);
            Some(format!("not {}", written(view, site)))
        };
        let values = (told(&gone, self.old), told(&come, self.new));
        let draft = match (gone.is_empty(), come.is_empty()) {
            (true, true) => return,
            (true, false) => place.draft(place.kind(Aspect::Tightened), &at),
            (false, true) => place.draft(place.kind(Aspect::Loosened), &at),
            (false, false) => place
                .draft(place.kind(Aspect::Retyped), &at)
                .relation(Relation::Replaced),
        };
        self.push(draft.values(values.0, values.1));
    }
}
