//! Objects in a query or a cookie whose properties are sent under their own names. One request can be described as a single object, as
//! several, or as a parameter per property.

use super::change::Subject;
use super::comparison::Comparison;
use super::draft::same_text;
use super::kind::Kind;
use super::operations::Both;
use super::parameters::{origins, parameter};
use super::place::{Family, Place};
use super::shape::{Additional, Notes, Shape, Typed};
use super::site::Site;
use super::view::{Param, View};
use crate::rust::surface::Origin;

/// The style of objects whose properties are sent without the object's own name.
const EXPLODED: &str = "form, exploded";

/// A plain value with the name under which it is sent: a parameter, or a property of one.
struct Sent<'p, 'a> {
    name: &'a str,
    /// The parameter that it belongs to.
    of: &'p Param<'a>,
    sites: Vec<Site<'a>>,
    /// Whether it is required within its object.
    is_required: bool,
    /// Whether its object has other properties, so that calls can send the object without it.
    has_others: bool,
    is_property: bool,
}

/// Returns the names under which an exploded object is sent.
fn properties<'p, 'a>(view: &View<'a>, parameter: &'p Param<'a>) -> Option<Vec<Sent<'p, 'a>>> {
    let is_sent = matches!(parameter.place, "query" | "cookie") && parameter.style == EXPLODED;
    let shape = is_sent.then(|| view.shape(&parameter.sites()))?;
    if shape.typed != Some(Typed::Object) {
        return None;
    }
    let (count, required) = (shape.properties.len(), shape.required);
    let sent = shape.properties.into_iter().map(|(name, sites)| Sent {
        name,
        of: parameter,
        sites,
        is_required: required.contains(name),
        has_others: count > 1,
        is_property: true,
    });
    Some(sent.collect())
}

/// Whether an object is sent only as its properties, each as plain text. The format of lists and objects in it is undefined.
fn is_flat<'a>(view: &View<'a>, parameter: &Param<'a>) -> bool {
    let shape = view.shape(&parameter.sites());
    let is_plain = |sites: &Vec<Site<'a>>| {
        let typed = view.shape(sites).typed;
        !matches!(typed, None | Some(Typed::Array | Typed::Object))
    };
    !matches!(shape.additional, Additional::Typed(_))
        && shape.choices.is_empty()
        && !shape.properties.is_empty()
        && shape.properties.values().all(is_plain)
}

/// Returns a parameter that is sent as plain text under its name.
fn plain<'p, 'a>(parameter: &'p Param<'a>) -> Sent<'p, 'a> {
    Sent {
        name: &parameter.data.name,
        of: parameter,
        sites: parameter.sites(),
        is_required: parameter.data.required,
        has_others: false,
        is_property: false,
    }
}

impl<'a> Comparison<'a> {
    /// Finds exploded objects under other names: those with the same properties, and the only remaining one on both sides.
    pub(super) fn objects_renamed(
        &mut self,
        both: &Both<'_>,
        gone: &mut Vec<&Param<'a>>,
        come: &mut Vec<&Param<'a>>,
    ) {
        let names = |view: &View<'a>, one: &Param<'a>| {
            let found = properties(view, one)?;
            let mut names: Vec<&str> = found.into_iter().map(|sent| sent.name).collect();
            names.sort_unstable();
            Some((one.place, names))
        };
        let mut pairs: Vec<(&Param<'a>, &Param<'a>)> = Vec::new();
        gone.retain(|old| {
            let known = names(self.old, old);
            let same = come
                .iter()
                .position(|new| known.is_some() && names(self.new, new) == known);
            pairs.extend(same.map(|at| (*old, come.remove(at))));
            same.is_none()
        });
        let only = |view: &View<'a>, list: &[&Param<'a>]| {
            let mut found = (0..list.len()).filter(|at| names(view, list[*at]).is_some());
            // If there are several, the match is ambiguous.
            found.next().filter(|_| found.next().is_none())
        };
        if let (Some(old), Some(new)) = (only(self.old, gone), only(self.new, come))
            && gone[old].place == come[new].place
        {
            pairs.push((gone.remove(old), come.remove(new)));
        }
        for (old, new) in pairs {
            let draft = parameter(both, Kind::ParameterRenamed, Some(old), Some(new));
            let [before, after] = [old, new].map(|one| Some(one.data.name.clone()));
            self.push(draft.values(before, after));
            self.compare_parameter(both, old, new);
        }
    }

    /// Compares properties of objects that are now described as parameters or in other objects, and the reverse.
    pub(super) fn grouped(
        &mut self,
        both: &Both<'_>,
        gone: &mut Vec<&Param<'a>>,
        come: &mut Vec<&Param<'a>>,
    ) {
        let before = sent(self.old, gone);
        let after = sent(self.new, come);
        let is_same = |old: &Sent<'_, '_>, new: &Sent<'_, '_>| {
            old.name == new.name
                && old.of.place == new.of.place
                && (old.is_property || new.is_property)
        };
        let has_partner = |one: &Sent<'_, 'a>, is_old: bool| {
            if is_old {
                after.iter().any(|new| is_same(one, new))
            } else {
                before.iter().any(|old| is_same(old, one))
            }
        };
        // An object without any property on the other side is another parameter, as is a single one.
        let found_again = |list: &[Sent<'_, 'a>], of: &Param<'a>, is_old: bool| {
            let mut within = list
                .iter()
                .filter(|sent| std::ptr::eq(sent.of.data, of.data));
            within.any(|sent| has_partner(sent, is_old))
        };
        let old: Vec<&Param<'a>> = gone
            .iter()
            .copied()
            .filter(|one| found_again(&before, one, true))
            .collect();
        let new: Vec<&Param<'a>> = come
            .iter()
            .copied()
            .filter(|one| found_again(&after, one, false))
            .collect();
        if old.is_empty() {
            return;
        }
        let is_in = |list: &[&Param<'a>], one: &Param<'a>| {
            list.iter().any(|other| std::ptr::eq(other.data, one.data))
        };
        gone.retain(|one| !is_in(&old, one));
        come.retain(|one| !is_in(&new, one));
        let told = |list: &[&Param<'_>]| {
            let names: Vec<&str> = list.iter().map(|one| one.data.name.as_str()).collect();
            Some(names.join(", "))
        };
        let of_old = old.iter().flat_map(|one| origins(both, Some(*one), None));
        let of_new = new.iter().flat_map(|one| origins(both, None, Some(*one)));
        let of: Vec<Origin> = of_old.chain(of_new).collect();
        let draft = both.whole(Kind::ParametersGrouped).of(of);
        self.push(draft.values(told(&old), told(&new)));
        for sent in before.iter().filter(|sent| is_in(&old, sent.of)) {
            match after.iter().find(|new| is_same(sent, new)) {
                Some(new) => self.compare_sent(both, sent, new),
                None => {
                    let draft = parameter(both, Kind::ParameterRemoved, Some(sent.of), None);
                    self.push(
                        draft
                            .part(sent.name)
                            .values(self.typed(&sent.sites, sent.of, true), None),
                    );
                }
            }
        }
        for sent in after.iter().filter(|sent| is_in(&new, sent.of)) {
            if has_partner(sent, false) {
                continue;
            }
            let kind = if sent.is_required {
                Kind::ParameterAddedRequired
            } else {
                Kind::ParameterAdded
            };
            let draft = parameter(both, kind, None, Some(sent.of));
            self.push(
                draft
                    .part(sent.name)
                    .values(None, self.typed(&sent.sites, sent.of, false)),
            );
        }
    }

    /// Compares the values sent under one name.
    fn compare_sent(&mut self, both: &Both<'_>, old: &Sent<'_, 'a>, new: &Sent<'_, 'a>) {
        let pointers = (pointer(old), pointer(new));
        let draft = |kind| {
            let draft = parameter(both, kind, Some(old.of), Some(new.of)).part(new.name);
            draft.at(Some(&pointers.0), Some(&pointers.1))
        };
        // A required property of an optional object is optional for calls.
        let was_required = old.is_required && old.of.data.required;
        // Without it, calls may not send other properties of that object.
        let is_required =
            new.is_required && (new.of.data.required || !was_required && new.has_others);
        match (was_required, is_required) {
            (false, true) => self.push(draft(Kind::ParameterRequired)),
            (true, false) => self.push(draft(Kind::ParameterOptional)),
            _ => {}
        }
        let (before, after) = (self.notes(old, true), self.notes(new, false));
        match (before.deprecated, after.deprecated) {
            (false, true) => self.push(draft(Kind::ParameterDeprecated)),
            (true, false) => self.push(draft(Kind::ParameterRestored)),
            _ => {}
        }
        if !same_text(before.description, after.description) {
            self.push(draft(Kind::ParameterDescribed));
        }
        let subject = Subject::Operation(both.new.name.clone());
        let name = Some(new.name.to_owned());
        let origins = origins(both, Some(old.of), Some(new.of));
        let place = Place::of_operation(Family::Parameter, subject, name, new.name, origins);
        let shapes = (Shape::at(&pointers.0), Shape::at(&pointers.1));
        let found = self.aside(|this| {
            this.compare_inner(&shapes.0, &shapes.1, (&old.sites, &new.sites), &place);
        });
        // A deprecation was reported, wherever it is stated.
        let is_told = |kind| matches!(kind, Kind::ParameterDeprecated | Kind::ParameterRestored);
        self.changes
            .extend(found.into_iter().filter(|change| !is_told(change.kind)));
    }

    /// Returns the notes on a value, from the parameter or from the property.
    fn notes(&self, sent: &Sent<'_, 'a>, is_old: bool) -> Notes<'a> {
        let data = sent.of.data;
        if !sent.is_property {
            return Notes {
                deprecated: data.deprecated.unwrap_or_default(),
                description: data.description.as_deref(),
                ..Notes::default()
            };
        }
        let view = if is_old { self.old } else { self.new };
        let mut notes = view.head(&sent.sites).notes;
        notes.deprecated |= data.deprecated.unwrap_or_default();
        notes
    }
}

/// Returns the values sent for parameters that can be described in other ways.
fn sent<'p, 'a>(view: &View<'a>, list: &[&'p Param<'a>]) -> Vec<Sent<'p, 'a>> {
    let all = list.iter().flat_map(|one| match properties(view, one) {
        Some(found) if is_flat(view, one) => found,
        Some(_) => Vec::new(),
        None if matches!(one.style.as_str(), "form" | EXPLODED) => vec![plain(one)],
        None => Vec::new(),
    });
    all.collect()
}

fn pointer(sent: &Sent<'_, '_>) -> String {
    let site = sent.sites.first().filter(|_| sent.is_property);
    site.map_or_else(|| sent.of.pointer.clone(), |site| site.pointer.clone())
}
