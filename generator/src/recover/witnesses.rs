//! Types of properties that their own page does not determine. They come from other properties of the same name, or from the name itself.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use super::Recovery;
use super::api::Type;
use super::naming;
use super::properties::{Answer, agrees};
use super::provenance::Provenance;
use super::rule::Rule;
use super::sites::{Role, SiteKey};
use crate::diagnostics::{Code, Finding, Place};
use crate::docs::{StatedType, TypeName};
use crate::model::Operation;

impl<'a> Recovery<'a> {
    /// Decides the remaining properties. The type is the one that at least three other carriers hold under the same name, else the carrier
    /// with that name, else unknown, with a finding.
    pub(super) fn witnesses(&mut self) {
        const ENOUGH: usize = 3;
        let mut held: HashMap<&'a str, BTreeMap<String, (usize, Type)>> = HashMap::new();
        for draft in self.drafts.by_name.values() {
            for (name, slot) in &draft.properties {
                if let Some((ty, _)) = &slot.ty
                    && matches!(ty.leaf(), Type::Carrier(_))
                {
                    let types = held.entry(name).or_default();
                    types.entry(ty.to_string()).or_insert((0, ty.clone())).0 += 1;
                }
            }
        }
        let names: Vec<TypeName> = self.drafts.by_name.keys().cloned().collect();
        let mut open = Vec::new();
        for carrier in &names {
            let draft = &self.drafts.by_name[carrier];
            let unknown = draft
                .properties
                .iter()
                .filter(|(_, slot)| slot.ty.is_none());
            open.extend(unknown.map(|(property, slot)| {
                (
                    carrier.clone(),
                    *property,
                    slot.row
                        .as_ref()
                        .map(|(row, place)| (row.ty.clone(), place.clone())),
                )
            }));
        }
        for (carrier, property, row) in open {
            let (stated, place) =
                row.map_or((None, None), |(stated, place)| (Some(stated), Some(place)));
            let stated = stated.or_else(|| self.shown_kind(&carrier, property));
            let fits = |ty: &Type| stated.as_ref().is_none_or(|stated| agrees(stated, ty));
            let seen: Vec<&(usize, Type)> = held
                .get(property)
                .into_iter()
                .flat_map(BTreeMap::values)
                .filter(|(_, ty)| fits(ty))
                .collect();
            let decided = match seen.as_slice() {
                [(count, ty)] if *count >= ENOUGH => Some((
                    ty.clone(),
                    Provenance::new(Rule::PropertyName, place.clone()),
                )),
                _ => {
                    let ty = self
                        .by_own_name(&carrier, property, stated.as_ref())
                        .filter(fits);
                    ty.map(|ty| (ty, Provenance::new(Rule::PropertyName, place.clone())))
                }
            };
            let answer =
                decided.unwrap_or_else(|| self.unknown(&carrier, property, stated.as_ref(), place));
            if let Some(slot) = self
                .drafts
                .by_name
                .get_mut(&carrier)
                .and_then(|d| d.properties.get_mut(property))
            {
                slot.ty = Some(answer);
            }
        }
    }

    /// Returns the cell that a property without one would have, according to its samples.
    pub(super) fn shown_kind(&self, carrier: &TypeName, property: &str) -> Option<StatedType> {
        let draft = self.drafts.by_name.get(carrier)?;
        let mut shown = draft
            .own_samples
            .iter()
            .chain(self.shapes.instances(draft.shape))
            .filter_map(|s| s.get(property));
        match shown.find(|v| !v.is_null())? {
            Value::Array(_) => Some(StatedType::Array(None)),
            Value::Object(_) => Some(StatedType::Unnamed),
            _ => None,
        }
    }

    /// Returns the type that a property's name implies: the carrier of that name (for a list, also of its singular), or a list of keys by
    /// its ending.
    pub(super) fn by_own_name(
        &self,
        owner: &TypeName,
        property: &str,
        stated: Option<&StatedType>,
    ) -> Option<Type> {
        let carrier = |name: &str| {
            let name = TypeName::new(name).ok()?;
            self.drafts
                .by_name
                .get(&name)
                .is_some_and(|d| d.request.is_none())
                .then_some(Type::Carrier(name))
        };
        if !matches!(stated, Some(StatedType::Array(_))) {
            return carrier(property);
        }
        let items = carrier(property)
            .or_else(|| carrier(&naming::singular(property)))
            .or_else(|| self.listed(owner, property));
        let items = items.or_else(|| self.saved(owner, property));
        items
            .or_else(|| {
                property
                    .to_ascii_lowercase()
                    .ends_with("ids")
                    .then_some(Type::Int32)
            })
            .map(Type::array)
    }

    /// Returns the carrier that an operation's name implies for its only list: `SaveAllRules` takes rules.
    pub(super) fn saved(&self, owner: &TypeName, property: &str) -> Option<Type> {
        let draft = self.drafts.by_name.get(owner)?;
        let object = naming::object_of(draft.request?.page.id.value.operation());
        let lists = draft.properties.iter().filter(|(_, s)| {
            matches!(
                s.row.as_ref().map(|(r, _)| &r.ty),
                Some(StatedType::Array(_))
            )
        });
        let only = lists.map(|(name, _)| *name).eq([property]);
        let name = TypeName::new(&naming::singular(object))
            .ok()
            .filter(|_| only && object.ends_with('s'))?;
        self.drafts
            .by_name
            .get(&name)
            .is_some_and(|d| d.request.is_none())
            .then_some(Type::Carrier(name))
    }

    /// Returns the carrier in the only list of such a name: `SetRules` takes as `Rules` the carrier that `GetRules` of the same agent
    /// returns.
    pub(super) fn listed(&self, owner: &TypeName, property: &str) -> Option<Type> {
        let agent = self.drafts.by_name.get(owner)?.request?.agent.as_deref()?;
        let same = |o: &&Operation| {
            o.agent.as_deref() == Some(agent) && o.page.id.value.operation().ends_with(property)
        };
        let named = self
            .known
            .model
            .operations
            .iter()
            .enumerate()
            .filter(|(_, o)| same(o));
        let mut found: Vec<&TypeName> = named
            .filter(|(_, o)| {
                matches!(
                    o.page.response.stated.as_ref().map(|s| &s.value),
                    Some(StatedType::Array(_))
                )
            })
            .filter_map(|(operation, _)| {
                let role = Role::Response;
                let named = self.site_names.get(&SiteKey { operation, role });
                named.map(|(name, _)| name)
            })
            .collect();
        found.sort();
        found.dedup();
        match found.as_slice() {
            [only] => Some(Type::Carrier((*only).clone())),
            _ => None,
        }
    }

    /// Whether a sample of the carrier has a value for the property.
    pub(super) fn is_shown(&self, carrier: &TypeName, property: &str) -> bool {
        let Some(draft) = self.drafts.by_name.get(carrier) else {
            return false;
        };
        let shape = self
            .shapes
            .instances(draft.shape)
            .iter()
            .filter(|_| draft.request.is_none());
        let shows = |value: &&Value| {
            value
                .get(property)
                .and_then(Value::as_object)
                .is_some_and(|o| !o.is_empty())
        };
        draft.own_samples.iter().chain(shape).any(shows)
    }

    pub(super) fn unknown(
        &mut self,
        carrier: &TypeName,
        property: &str,
        stated: Option<&StatedType>,
        place: Option<Place>,
    ) -> Answer {
        let ty = match stated {
            Some(StatedType::Array(_)) => Type::array(Type::Any),
            // `object` is a dictionary. If its sample shows values of several kinds, it is a free-form value.
            Some(StatedType::Object) if !self.is_shown(carrier, property) => Type::map(Type::Any),
            _ => Type::Any,
        };
        let freeform = matches!(stated, Some(StatedType::Object));
        if !freeform {
            let finding = Finding::new(
                Code::RecoverUnknown,
                format!("no source reveals the type of `{carrier}.{property}`"),
            );
            let finding = finding.help(
                "it is a free-form value; name its type in the cell, or give a second source",
            );
            self.findings.push(finding.at(place.clone()));
        }
        (ty, Provenance::new(Rule::Unknown, place))
    }
}
