//! Compares properties of objects, and the other properties that objects allow.

use super::comparison::Comparison;
use super::effect::{Directions, Effect, Effects};
use super::kind::Kind;
use super::place::{Aspect, Place};
use super::shape::{Additional, Shape, Typed};
use super::site::Site;
use super::types::ty_of;
use super::values::at;
use super::view::View;

/// A property: its name, the schemas that apply to it, and whether it is required.
type Sited<'s, 'a> = (&'s str, &'s [Site<'a>], bool);

impl<'a> Comparison<'a> {
    /// Compares the properties. Also compares the other allowed properties unless they were reported, as `is_told` states.
    pub(super) fn compare_objects(
        &mut self,
        old: &Shape<'a>,
        new: &Shape<'a>,
        place: &Place,
        is_told: bool,
    ) {
        let is_object = |shape: &Shape<'_>| shape.typed == Some(Typed::Object);
        if !is_object(old) || !is_object(new) {
            return;
        }
        let renamed = self.renamed_properties(old, new);
        for (name, before) in &old.properties {
            let known = renamed.iter().find(|(old, _)| old == name);
            let new_name = known.map_or(*name, |(_, new)| *new);
            match new.properties.get(new_name) {
                // A property that is now only listed in `required` counts as removed.
                Some(after) if before.is_empty() || !after.is_empty() => {
                    let sides = (
                        &(*name, before.as_slice(), old.required.contains(name)),
                        &(new_name, after.as_slice(), new.required.contains(new_name)),
                    );
                    self.compare_property(sides, place);
                }
                // Such a name may still be sent, like any other.
                None if before.is_empty() && !matches!(new.additional, Additional::Closed) => {
                    let inner = place.property((Some(name), Some(name)), Directions::BOTH);
                    let pointers = (old.pointer.clone(), new.pointer.clone());
                    self.push(inner.draft(Kind::PropertyOptional, &pointers));
                }
                _ => {
                    let inner = place.property((Some(name), None), self.old.travels(before));
                    let pointer = at(before, &[]).0;
                    let draft = inner
                        .draft(Kind::PropertyRemoved, &(pointer, new.pointer.clone()))
                        .values(Some(self.words(before, true)), None);
                    self.push(draft);
                }
            }
        }
        for (name, after) in &new.properties {
            if old.properties.contains_key(name) || renamed.iter().any(|(_, new)| new == name) {
                continue;
            }
            let kind = if new.required.contains(name) {
                Kind::PropertyAddedRequired
            } else {
                Kind::PropertyAdded
            };
            let inner = place.property((None, Some(name)), self.new.travels(after));
            let pointer = at(&[], after).1;
            let draft = inner
                .draft(kind, &(old.pointer.clone(), pointer))
                .values(None, Some(self.words(after, false)));
            self.push(draft);
        }
        if !is_told {
            self.compare_additional(old, new, place);
        }
        let order = |shape: &Shape<'a>, other: &Shape<'a>| {
            let names = shape.properties.keys().copied();
            names
                .filter(|name| other.properties.contains_key(name))
                .collect::<Vec<_>>()
        };
        if order(old, new) != order(new, old) {
            let at = (old.pointer.clone(), new.pointer.clone());
            self.push(place.draft(Kind::PropertiesReordered, &at));
        }
    }

    /// Describes the type of a property in a few words.
    fn words(&self, sites: &[Site<'a>], is_old: bool) -> String {
        let view = if is_old { self.old } else { self.new };
        let told = sites
            .first()
            .map(|site| ty_of(view.document, site).to_string());
        told.unwrap_or_else(|| "any".to_owned())
    }

    fn compare_property(&mut self, (old, new): (&Sited<'_, 'a>, &Sited<'_, 'a>), place: &Place) {
        let (before, after) = (self.old.travels(old.1), self.new.travels(new.1));
        let names = (Some(old.0), Some(new.0));
        let pointers = at(old.1, new.1);
        let anywhere = place.property(names, Directions::BOTH);
        for (kind, effects) in turned(before, after, new.2) {
            self.push(anywhere.draft(kind, &pointers).effects(effects));
        }
        let inner = place.property(names, before.and(after));
        if old.0 != new.0 {
            let draft = inner.draft(Kind::PropertyRenamed, &pointers);
            self.push(draft.values(Some(old.0.to_owned()), Some(new.0.to_owned())));
        }
        match (old.2, new.2) {
            (false, true) => self.push(inner.draft(Kind::PropertyRequired, &pointers)),
            (true, false) => self.push(inner.draft(Kind::PropertyOptional, &pointers)),
            _ => {}
        }
        self.compare_inner(
            &Shape::at(&pointers.0),
            &Shape::at(&pointers.1),
            (old.1, new.1),
            &inner,
        );
    }

    /// Finds properties whose spelling changed: names that differ in letter case, `_` and `-` only, with values that are alike. Any other
    /// new name is another property.
    fn renamed_properties(&mut self, old: &Shape<'a>, new: &Shape<'a>) -> Vec<(&'a str, &'a str)> {
        let mut found: Vec<(&'a str, &'a str)> = Vec::new();
        for (name, before) in &old.properties {
            if new.properties.contains_key(name) {
                continue;
            }
            let other = new.properties.iter().find(|(other, _)| {
                !old.properties.contains_key(*other)
                    && is_respelled(name, other)
                    && found.iter().all(|(_, taken)| taken != *other)
            });
            if let Some((other, after)) = other
                && self.is_alike(before, after)
            {
                found.push((name, other));
            }
        }
        found
    }

    /// Compares the other properties that objects allow.
    fn compare_additional(&mut self, old: &Shape<'a>, new: &Shape<'a>, place: &Place) {
        use Effect::{Breaking, Compatible};
        let at = (old.pointer.clone(), new.pointer.clone());
        // A schema that allows anything, compared with another schema, is a change of types; compared with none, it has no effect.
        if let (Additional::Typed(before), Additional::Typed(after)) =
            (&old.additional, &new.additional)
        {
            return self.compare_values(before, after, &place.within("{}"));
        }
        let (before, after) = (
            self.old.additional(&old.additional),
            self.new.additional(&new.additional),
        );
        let (aspect, effects): (Aspect, Option<Effects>) = match (&before, &after) {
            (Additional::Open, Additional::Open)
            | (Additional::Closed, Additional::Closed)
            | (Additional::Typed(_), Additional::Typed(_)) => return,
            // Values without types are the content of a map. In other objects, no client reads them.
            (Additional::Open, Additional::Closed) if old.properties.is_empty() => (
                Aspect::Tightened,
                Some((Breaking, Breaking, "no other properties are sent or taken")),
            ),
            (Additional::Open, Additional::Closed) => (Aspect::Tightened, None),
            (Additional::Typed(_), Additional::Closed) => (
                Aspect::Tightened,
                Some((Breaking, Breaking, "no other properties are sent or taken")),
            ),
            (Additional::Open, Additional::Typed(_)) => (Aspect::Tightened, None),
            (Additional::Closed, Additional::Open | Additional::Typed(_)) => (
                Aspect::Loosened,
                Some((Compatible, Compatible, "readers pass over other properties")),
            ),
            // Values under names that clients choose, where the new document only has certain names.
            (Additional::Typed(_), Additional::Open)
                if old.properties.is_empty() && !new.properties.is_empty() =>
            {
                (
                    Aspect::Loosened,
                    Some((Breaking, Breaking, "values of other names are passed over")),
                )
            }
            (Additional::Typed(_), Additional::Open) => (Aspect::Loosened, None),
        };
        let told = |view: &View<'a>, additional: &Additional<'a>| match additional {
            Additional::Open => "other properties: any".to_owned(),
            Additional::Closed => "other properties: none".to_owned(),
            Additional::Typed(sites) => {
                let ty = sites
                    .first()
                    .map(|site| ty_of(view.document, site).to_string());
                format!("other properties: {}", ty.unwrap_or_default())
            }
        };
        let values = (Some(told(self.old, &before)), Some(told(self.new, &after)));
        let draft = place
            .draft(place.kind(aspect), &at)
            .values(values.0, values.1);
        self.push(match effects {
            Some(effects) => draft.effects(effects),
            None => draft,
        });
    }
}

impl<'a> View<'a> {
    /// Returns the other properties that an object allows. A schema that allows anything is equivalent to none.
    fn additional(&self, said: &Additional<'a>) -> Additional<'a> {
        match said {
            Additional::Typed(sites) if self.shape(sites).is_free() => Additional::Open,
            other => other.clone(),
        }
    }
}

/// Returns the changes of a property that is added to or removed from one direction.
fn turned(old: Directions, new: Directions, is_required: bool) -> Vec<(Kind, Effects)> {
    use Effect::{Breaking, Compatible, None};
    let mut found = Vec::new();
    match (old.request, new.request) {
        (true, false) => found.push((
            Kind::PropertyReadOnly,
            (Breaking, None, "what callers send of it is not looked at"),
        )),
        (false, true) if is_required => found.push((
            Kind::PropertyNotReadOnly,
            (Breaking, None, "requests without it are refused"),
        )),
        (false, true) => found.push((
            Kind::PropertyNotReadOnly,
            (Compatible, None, "it may be left out"),
        )),
        _ => {}
    }
    match (old.response, new.response) {
        (true, false) => found.push((
            Kind::PropertyWriteOnly,
            (None, Breaking, "responses no longer have it"),
        )),
        (false, true) => found.push((
            Kind::PropertyNotWriteOnly,
            (None, Compatible, "readers pass over it"),
        )),
        _ => {}
    }
    found
}

/// Whether two names differ in letter case, `_` and `-` only.
pub(super) fn is_respelled(one: &str, other: &str) -> bool {
    let letters = |name: &str| {
        let kept = name.chars().filter(|c| !matches!(c, '_' | '-'));
        kept.flat_map(char::to_lowercase).collect::<String>()
    };
    letters(one) == letters(other)
}
