//! The parameters of an operation.

use openapiv3::ReferenceOr;

use super::comparison::{Comparison, Draft, likeness, same_text};
use super::kind::Kind;
use super::limits::{Limit, limits};
use super::operations::Both;
use super::schemas::ALIKE_NAMES;
use super::types::{Ty, relate, ty};
use super::view::{Op, Param};
use crate::rust::surface::Origin;

impl<'a> Comparison<'a> {
    pub(super) fn compare_parameters(&mut self, both: &Both<'a>) {
        let mut gone: Vec<&Param<'a>> = Vec::new();
        let mut come: Vec<&Param<'a>> = both.new.parameters.iter().collect();
        for old in &both.old.parameters {
            match come.iter().position(|new| is_same(old, new)) {
                Some(at) => {
                    let new = come.remove(at);
                    self.compare_parameter(both, old, new);
                }
                None => gone.push(old),
            }
        }
        self.placeholders(both, &mut gone, &mut come);
        self.moved(both, &mut gone, &mut come);
        for old in gone {
            let draft = parameter(both, Kind::ParameterRemoved, Some(old), None);
            self.push(draft.values(self.told(old, true), None));
        }
        for new in come {
            let required = new.data.required;
            let kind = if required {
                Kind::ParameterAddedRequired
            } else {
                Kind::ParameterAdded
            };
            let draft = parameter(both, kind, None, Some(new));
            self.push(draft.values(None, self.told(new, false)));
        }
    }

    fn told(&self, parameter: &Param<'_>, is_old: bool) -> Option<String> {
        let view = if is_old { self.old } else { self.new };
        let ty = parameter
            .schema()
            .map(|schema| ty(view.document, schema).to_string());
        Some(format!(
            "{} in {}",
            ty.unwrap_or_else(|| "any".to_owned()),
            parameter.place
        ))
    }

    /// Path parameters under other names, by their places in the path.
    fn placeholders(
        &mut self,
        both: &Both<'_>,
        gone: &mut Vec<&Param<'a>>,
        come: &mut Vec<&Param<'a>>,
    ) {
        let names = |op: &Op<'_>| {
            let parts = op.path.split('{').skip(1);
            parts
                .filter_map(|part| Some(part.split_once('}')?.0.to_owned()))
                .collect::<Vec<_>>()
        };
        for (old_name, new_name) in names(both.old).iter().zip(&names(both.new)) {
            let find = |list: &[&Param<'_>], name: &str| {
                list.iter()
                    .position(|p| p.place == "path" && p.data.name == name)
            };
            if let (Some(old), Some(new)) = (find(gone, old_name), find(come, new_name)) {
                let (old, new) = (gone.remove(old), come.remove(new));
                let draft = parameter(both, Kind::PlaceholderRenamed, Some(old), Some(new));
                self.push(draft.values(Some(old_name.clone()), Some(new_name.clone())));
                self.compare_parameter(both, old, new);
            }
        }
    }

    /// Parameters of the same name in another place, and of another name in the same place.
    fn moved(&mut self, both: &Both<'_>, gone: &mut Vec<&Param<'a>>, come: &mut Vec<&Param<'a>>) {
        let mut kept = Vec::new();
        for old in gone.drain(..) {
            let moved = come
                .iter()
                .position(|new| new.data.name.eq_ignore_ascii_case(&old.data.name));
            let renamed = || {
                come.iter().position(|new| {
                    let alike = likeness(&old.data.name, &new.data.name) >= ALIKE_NAMES;
                    alike && new.place == old.place && self.same_type(old, new)
                })
            };
            let (kind, at) = match (moved, moved.is_none().then(renamed).flatten()) {
                (Some(at), _) => (Kind::ParameterMoved, at),
                (None, Some(at)) => (Kind::ParameterRenamed, at),
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

    fn same_type(&self, old: &Param<'_>, new: &Param<'_>) -> bool {
        match (old.schema(), new.schema()) {
            (Some(old), Some(new)) => self.types(old, new).2.is_none(),
            _ => false,
        }
    }

    fn compare_parameter(&mut self, both: &Both<'_>, old: &Param<'_>, new: &Param<'_>) {
        if self.settled && old.data == new.data {
            return;
        }
        let draft = |kind| parameter(both, kind, Some(old), Some(new));
        match (old.data.required, new.data.required) {
            (false, true) => self.push(draft(Kind::ParameterRequired)),
            (true, false) => self.push(draft(Kind::ParameterOptional)),
            _ => {}
        }
        if !same_text(
            old.data.description.as_deref(),
            new.data.description.as_deref(),
        ) {
            self.push(draft(Kind::ParameterDescribed));
        }
        let (Some(before), Some(after)) = (old.schema(), new.schema()) else {
            return;
        };
        let types = (ty(self.old.document, before), ty(self.new.document, after));
        if let (Some(old), Some(new)) = (members(&types.0), members(&types.1)) {
            for member in old.iter().filter(|member| !new.contains(member)) {
                let removed = draft(Kind::ParameterMemberRemoved);
                self.push(removed.values(Some(member.clone()), None));
            }
            for member in new.iter().filter(|member| !old.contains(member)) {
                let added = draft(Kind::ParameterMemberAdded);
                self.push(added.values(None, Some(member.clone())));
            }
        } else if let Some(relation) = relate(&types.0, &types.1, &self.renames) {
            let retyped = draft(Kind::ParameterRetyped).relation(relation);
            self.push(retyped.values(Some(types.0.to_string()), Some(types.1.to_string())));
        }
        if let (ReferenceOr::Item(_), ReferenceOr::Item(_)) = (before, after) {
            for (limit, old, new) in limits(before, after) {
                let kind = match limit {
                    Limit::Tightened => Kind::ParameterTightened,
                    Limit::Loosened => Kind::ParameterLoosened,
                    Limit::Default => Kind::ParameterDefault,
                };
                self.push(draft(kind).values(old, new));
            }
        }
    }
}

/// Header names are compared without regard to case (RFC 9110, section 5.1).
fn is_same(old: &Param<'_>, new: &Param<'_>) -> bool {
    old.place == new.place
        && match old.place {
            "header" => old.data.name.eq_ignore_ascii_case(&new.data.name),
            _ => old.data.name == new.data.name,
        }
}

/// The values of a parameter that are listed in place, of one or of a list.
fn members(ty: &Ty) -> Option<&[String]> {
    match ty {
        Ty::Members(members) => Some(members),
        Ty::List(items) => match &**items {
            Ty::Members(members) => Some(members),
            _ => None,
        },
        _ => None,
    }
}

fn parameter(
    both: &Both<'_>,
    kind: Kind,
    old: Option<&Param<'_>>,
    new: Option<&Param<'_>>,
) -> Draft {
    let name = new.or(old).map_or("", |parameter| &parameter.data.name);
    let mut draft = both.draft(kind).part(name).at(
        Some(old.map_or(&both.old.pointer, |p| &p.pointer)),
        Some(new.map_or(&both.new.pointer, |p| &p.pointer)),
    );
    for (parameter, key) in [(old, both.old.key()), (new, both.new.key())] {
        if let Some(parameter) = parameter {
            let word = format!("{}:{}", parameter.place, parameter.data.name);
            draft = draft.of([Origin::Parameter(key.clone(), word)]);
            if parameter.place == "query" {
                draft = draft.of([Origin::Options(key)]);
            }
        }
    }
    draft
}
