//! Compares the parameters of an operation.

use super::change::Subject;
use super::comparison::Comparison;
use super::draft::{Draft, same_text};
use super::kind::Kind;
use super::objects::is_respelled;
use super::operations::Both;
use super::place::{Family, Place};
use super::relation::Relation;
use super::shape::{Shape, Typed};
use super::site::Site;
use super::types::ty_of;
use super::view::{Op, Param};
use crate::rust::surface::Origin;

impl<'a> Comparison<'a> {
    pub(super) fn compare_parameters(&mut self, both: &Both<'a>) {
        let mut gone: Vec<&Param<'a>> = Vec::new();
        let mut come: Vec<&Param<'a>> = both.new.parameters.iter().collect();
        let mut rest: Vec<&Param<'a>> = both.old.parameters.iter().collect();
        self.swapped(both, &mut rest, &mut come);
        for old in rest {
            match come.iter().position(|new| is_same(old, new)) {
                Some(at) => {
                    let new = come.remove(at);
                    self.compare_parameter(both, old, new);
                }
                None => gone.push(old),
            }
        }
        self.placeholders(both, &mut gone, &mut come);
        self.objects_renamed(both, &mut gone, &mut come);
        self.grouped(both, &mut gone, &mut come);
        self.moved(both, &mut gone, &mut come);
        for old in gone {
            let draft = parameter(both, Kind::ParameterRemoved, Some(old), None);
            self.push(draft.values(self.typed(&old.sites(), old, true), None));
        }
        self.reordered(both);
        for new in come {
            let required = new.data.required;
            let kind = if required {
                Kind::ParameterAddedRequired
            } else {
                Kind::ParameterAdded
            };
            let draft = parameter(both, kind, None, Some(new));
            self.push(draft.values(None, self.typed(&new.sites(), new, false)));
        }
    }

    /// Describes the type of a parameter's value in a few words.
    pub(super) fn typed(
        &self,
        sites: &[Site<'a>],
        parameter: &Param<'a>,
        is_old: bool,
    ) -> Option<String> {
        let view = if is_old { self.old } else { self.new };
        let ty = sites
            .first()
            .map(|site| ty_of(view.document, site).to_string());
        Some(format!(
            "{} in {}",
            ty.unwrap_or_else(|| "any".to_owned()),
            parameter.place
        ))
    }

    /// Reports parameters in another order, which is the order of arguments.
    fn reordered(&mut self, both: &Both<'a>) {
        let order = |list: &[Param<'_>], other: &[Param<'_>]| {
            let kept = list
                .iter()
                .filter(|one| other.iter().any(|other| is_same(one, other)));
            kept.map(|p| (p.place, p.data.name.to_lowercase()))
                .collect::<Vec<_>>()
        };
        let (old, new) = (&both.old.parameters, &both.new.parameters);
        if order(old, new) != order(new, old) {
            let keys = [both.old.key(), both.new.key()];
            let draft = both.draft(Kind::ParametersReordered);
            let words = |list: &[Param<'_>]| {
                let names: Vec<&str> = list.iter().map(|p| p.data.name.as_str()).collect();
                Some(names.join(", "))
            };
            let draft = draft.values(words(old), words(new));
            self.push(draft.of(keys.into_iter().map(Origin::Operation)));
        }
    }

    /// Reports path parameters that swapped names in a path of the same form. A value at a position then has another meaning.
    fn swapped(&mut self, both: &Both<'a>, rest: &mut Vec<&Param<'a>>, come: &mut Vec<&Param<'a>>) {
        let (before, after) = (placeholders(both.old), placeholders(both.new));
        if before.len() != after.len() || self.is_moved(both.old, both.new) {
            return;
        }
        let pairs = before.iter().zip(&after);
        let pairs =
            pairs.filter(|(old, new)| old != new && (after.contains(old) || before.contains(new)));
        let mut matched: Vec<(&Param<'a>, &Param<'a>)> = Vec::new();
        for (old, new) in pairs {
            if let (Some(old), Some(new)) = (in_path(rest, old), in_path(come, new)) {
                matched.push((rest.remove(old), come.remove(new)));
            }
        }
        if matched.is_empty() {
            return;
        }
        let told = |names: &[&str]| Some(names.join(", "));
        let found = matched.iter();
        let origins = found.flat_map(|(old, new)| origins(both, Some(old), Some(new)));
        let draft = both.draft(Kind::PlaceholdersSwapped).of(origins);
        self.push(draft.values(told(&before), told(&after)));
        for (old, new) in matched {
            self.compare_parameter(both, old, new);
        }
    }

    /// Finds renamed path parameters by their positions in the path.
    fn placeholders(
        &mut self,
        both: &Both<'_>,
        gone: &mut Vec<&Param<'a>>,
        come: &mut Vec<&Param<'a>>,
    ) {
        let (before, after) = (placeholders(both.old), placeholders(both.new));
        for (old_name, new_name) in before.iter().zip(&after) {
            if let (Some(old), Some(new)) = (in_path(gone, old_name), in_path(come, new_name)) {
                let (old, new) = (gone.remove(old), come.remove(new));
                let draft = parameter(both, Kind::PlaceholderRenamed, Some(old), Some(new));
                let names = [old_name, new_name].map(|name| Some((*name).to_owned()));
                let [before, after] = names;
                self.push(draft.values(before, after));
                self.compare_parameter(both, old, new);
            }
        }
    }

    /// Finds parameters that moved to another location under the same name, and those in the same location whose spelling changed. Any
    /// other new name is another parameter.
    fn moved(&mut self, both: &Both<'_>, gone: &mut Vec<&Param<'a>>, come: &mut Vec<&Param<'a>>) {
        let mut kept = Vec::new();
        for old in gone.drain(..) {
            let find =
                |wanted: &dyn Fn(&Param<'_>) -> bool| come.iter().position(|new| wanted(new));
            let moved = find(&|new| new.data.name == old.data.name);
            let respelled = || {
                find(&|new| new.place == old.place && is_respelled(&old.data.name, &new.data.name))
            };
            let (kind, at) = match (moved, moved.is_none().then(respelled).flatten()) {
                (Some(at), _) => (Kind::ParameterMoved, at),
                (None, Some(at)) => (Kind::ParameterRespelled, at),
                (None, None) => {
                    kept.push(old);
                    continue;
                }
            };
            let new = come.remove(at);
            let words = |p: &Param<'_>| match kind {
                Kind::ParameterMoved => p.place.to_owned(),
                _ => p.data.name.clone(),
            };
            let draft = parameter(both, kind, Some(old), Some(new));
            self.push(draft.values(Some(words(old)), Some(words(new))));
            self.compare_parameter(both, old, new);
        }
        *gone = kept;
    }

    pub(super) fn compare_parameter(&mut self, both: &Both<'_>, old: &Param<'a>, new: &Param<'a>) {
        let draft = |kind| parameter(both, kind, Some(old), Some(new));
        match (old.data.required, new.data.required) {
            (false, true) => self.push(draft(Kind::ParameterRequired)),
            (true, false) => self.push(draft(Kind::ParameterOptional)),
            _ => {}
        }
        let is_deprecated = |parameter: &Param<'_>| parameter.data.deprecated.unwrap_or_default();
        match (is_deprecated(old), is_deprecated(new)) {
            (false, true) => self.push(draft(Kind::ParameterDeprecated)),
            (true, false) => self.push(draft(Kind::ParameterRestored)),
            _ => {}
        }
        if !same_text(
            old.data.description.as_deref(),
            new.data.description.as_deref(),
        ) {
            self.push(draft(Kind::ParameterDescribed));
        }
        if old.data.example != new.data.example || old.data.examples != new.data.examples {
            self.push(draft(Kind::ExampleChanged));
        }
        let empty = |is: bool| is.then(|| "allowEmptyValue".to_owned());
        let kind = match (old.is_empty_allowed, new.is_empty_allowed) {
            (true, false) => Some(Kind::ParameterTightened),
            (false, true) => Some(Kind::ParameterLoosened),
            _ => None,
        };
        if let Some(kind) = kind {
            let values = (empty(old.is_empty_allowed), empty(new.is_empty_allowed));
            self.push(draft(kind).values(values.0, values.1));
        }
        let (before, after) = (old.sites(), new.sites());
        // A moved parameter has the style of its new location.
        if old.place == new.place && old.style != new.style {
            let is_plain = |shape: &Shape<'_>| {
                !matches!(shape.typed, Some(Typed::Array | Typed::Object) | None)
            };
            // `explode` has no effect on a plain value.
            let plain = |style: &str| style.replace(", exploded", "");
            let shapes = (self.old.shape(&before), self.new.shape(&after));
            let is_same = plain(&old.style) == plain(&new.style);
            if !(is_same && is_plain(&shapes.0) && is_plain(&shapes.1)) {
                let change = draft(Kind::ParameterRestyled);
                self.push(change.values(Some(old.style.clone()), Some(new.style.clone())));
            }
        }
        let subject = Subject::Operation(both.new.name.clone());
        let name = &new.data.name;
        let origins = origins(both, Some(old), Some(new));
        let family = Family::Parameter;
        let place = Place::of_operation(family, subject, Some(name.clone()), name, origins);
        let place = place.received(both.is_webhook());
        let place = place.in_document(old.is_document() && new.is_document());
        let pointers = (old.pointer.clone(), new.pointer.clone());
        if let Some(relation) = self.listed((old, &before), (new, &after)) {
            let values = (
                self.typed(&before, old, true),
                self.typed(&after, new, false),
            );
            let draft = place.draft(Kind::ParameterRetyped, &pointers);
            return self.push(draft.relation(relation).values(values.0, values.1));
        }
        let shapes = (Shape::at(&pointers.0), Shape::at(&pointers.1));
        self.compare_inner(&shapes.0, &shapes.1, (&before, &after), &place);
    }
}

impl<'a> Comparison<'a> {
    /// Returns the relation of a value to a list of such values, or of a list to one of its items, in an exploded query. There, a list with
    /// one item looks like the value alone.
    fn listed(
        &mut self,
        (old, before): (&Param<'a>, &[Site<'a>]),
        (new, after): (&Param<'a>, &[Site<'a>]),
    ) -> Option<Relation> {
        if [old, new]
            .iter()
            .any(|one| one.place != "query" || one.style != "form, exploded")
        {
            return None;
        }
        let shapes = (self.old.shape(before), self.new.shape(after));
        let is_plain = |shape: &Shape<'_>| {
            shape.choices.is_empty()
                && !matches!(shape.typed, None | Some(Typed::Array | Typed::Object))
        };
        let is_list =
            |shape: &Shape<'_>| shape.typed == Some(Typed::Array) && shape.bounds.is_one_allowed();
        if is_plain(&shapes.0) && is_list(&shapes.1) {
            return self
                .is_alike(before, &shapes.1.items)
                .then_some(Relation::Widened);
        }
        if is_list(&shapes.0) && is_plain(&shapes.1) {
            return self
                .is_alike(&shapes.0.items, after)
                .then_some(Relation::Narrowed);
        }
        None
    }
}

/// Returns the names of the parameters in a path, in order.
fn placeholders<'a>(op: &Op<'a>) -> Vec<&'a str> {
    let parts = op.path.split('{').skip(1);
    parts
        .filter_map(|part| Some(part.split_once('}')?.0))
        .collect()
}

/// Returns the index of the path parameter with that name.
fn in_path(list: &[&Param<'_>], name: &str) -> Option<usize> {
    list.iter()
        .position(|parameter| parameter.place == "path" && parameter.data.name == name)
}

/// Header names are compared without regard to case (RFC 9110, section 5.1).
fn is_same(old: &Param<'_>, new: &Param<'_>) -> bool {
    old.place == new.place
        && match old.place {
            "header" => old.data.name.eq_ignore_ascii_case(&new.data.name),
            _ => old.data.name == new.data.name,
        }
}

/// Creates a change of a parameter.
pub(super) fn parameter(
    both: &Both<'_>,
    kind: Kind,
    old: Option<&Param<'_>>,
    new: Option<&Param<'_>>,
) -> Draft {
    let name = new.or(old).map_or("", |parameter| &parameter.data.name);
    let draft = both.draft(kind).part(name).at(
        Some(old.map_or(&both.old.pointer, |p| &p.pointer)),
        Some(new.map_or(&both.new.pointer, |p| &p.pointer)),
    );
    draft.of(origins(both, old, new))
}

/// Returns the parts of the documents that correspond to a parameter.
pub(super) fn origins(
    both: &Both<'_>,
    old: Option<&Param<'_>>,
    new: Option<&Param<'_>>,
) -> Vec<Origin> {
    let mut found = Vec::new();
    for (parameter, key) in [(old, both.old.key()), (new, both.new.key())] {
        if let Some(parameter) = parameter {
            let word = format!("{}:{}", parameter.place, parameter.data.name);
            found.push(Origin::Parameter(key.clone(), word));
            if parameter.place == "query" {
                found.push(Origin::Options(key));
            }
        }
    }
    found
}
