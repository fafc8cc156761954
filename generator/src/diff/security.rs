//! Compares security requirements.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use openapiv3::{ReferenceOr, SecurityRequirement, SecurityScheme};
use serde_json::Value;

use super::change::Subject;
use super::comparison::Comparison;
use super::draft::{Draft, same_text};
use super::effect::{Directions, Effect};
use super::kind::Kind;
use super::operations::Both;
use super::site::escape;
use super::view::{Op, View};
use crate::rust::surface::Origin;

/// Schemes that are required together, with their scopes. One alternative of a security requirement.
type Way = BTreeMap<String, BTreeSet<String>>;

impl Comparison<'_> {
    /// Compares the alternatives of the document. They apply to operations without alternatives of their own.
    pub(super) fn compare_security(&mut self) {
        let is_used = |view: &View<'_>| {
            let operations = &view.operations;
            operations.is_empty() || operations.iter().any(|op| op.described.security.is_none())
        };
        if is_used(self.old) && is_used(self.new) {
            let draft = |kind| {
                Draft::new(kind, Subject::Document)
                    .directions(Directions::REQUEST)
                    .at(Some("/security"), Some("/security"))
            };
            self.compare_ways(&ways(None, self.old), &ways(None, self.new), &draft);
        }
        self.compare_schemes();
    }

    /// Compares the alternatives of an operation, if it has its own before or after.
    pub(super) fn compare_security_of(&mut self, both: &Both<'_>) {
        let own = |op: &Op<'_>| op.described.security.is_some();
        if own(both.old) || own(both.new) {
            let (before, after) = (
                ways(both.old.described.security.as_ref(), self.old),
                ways(both.new.described.security.as_ref(), self.new),
            );
            self.compare_ways(&before, &after, &|kind| both.whole(kind));
        }
    }

    /// Access remains if some new alternative requires no more than the old one did.
    fn compare_ways(&mut self, old: &[Way], new: &[Way], draft: &dyn Fn(Kind) -> Draft) {
        let known = self.renamed_schemes();
        let old: Vec<Way> = old
            .iter()
            .map(|way| {
                let schemes = way.iter().map(|(name, scopes)| {
                    (known.get(name).unwrap_or(name).clone(), scopes.clone())
                });
                schemes.collect()
            })
            .collect();
        let draft = |kind, is_of_crate: bool| {
            // Clients contain the names of the schemes, not the scopes.
            let origin = is_of_crate.then(security);
            draft(kind).of(origin)
        };
        let names = |way: &Way| way.keys().cloned().collect::<BTreeSet<String>>();
        let mut come: Vec<&Way> = new.iter().filter(|way| !old.contains(way)).collect();
        for way in old.iter().filter(|way| !new.contains(way)) {
            let fits = |other: &Way| asks_no_more(other, way);
            let (kind, partner) = if let Some(at) = come.iter().position(|other| fits(other)) {
                (Kind::SecurityLoosened, Some(come.remove(at)))
            } else if let Some(other) = new.iter().find(|other| fits(other)) {
                (Kind::SecurityLoosened, Some(other))
            } else {
                let more = come
                    .iter()
                    .position(|other| names(way).is_subset(&names(other)));
                match more {
                    Some(at) => (Kind::SecurityTightened, Some(come.remove(at))),
                    None => (Kind::SecurityRemoved, None),
                }
            };
            let change = draft(kind, partner.is_none_or(|other| names(other) != names(way)));
            self.push(match partner {
                Some(other) => change.values(Some(words(way)), Some(words(other))),
                None => change.part(words(way)),
            });
        }
        for way in come {
            self.push(draft(Kind::SecurityAdded, true).part(words(way)));
        }
        // Clients use the first alternative for which they have all credentials.
        let is_same = old.len() == new.len() && old.iter().all(|way| new.contains(way));
        if is_same && old != new {
            let told = |ways: &[Way]| {
                let ways: Vec<String> = ways.iter().map(words).collect();
                ways.join(", or ")
            };
            let change = draft(Kind::SecurityReordered, true);
            self.push(change.values(Some(told(&old)), Some(told(new))));
        }
    }

    /// Returns the renamed schemes of the old document.
    fn renamed_schemes(&self) -> HashMap<String, String> {
        let (before, after) = (schemes(self.old), schemes(self.new));
        let gone = before.iter().filter(|(name, _)| !after.contains_key(*name));
        let found = gone.filter_map(|(name, scheme)| {
            let same = after
                .iter()
                .find(|(other, found)| !before.contains_key(*other) && bare(found) == bare(scheme));
            same.map(|(other, _)| (name.clone(), other.clone()))
        });
        found.collect()
    }

    fn compare_schemes(&mut self) {
        let (before, after) = (schemes(self.old), schemes(self.new));
        let draft = |kind, name: &str| {
            let at = format!("/components/securitySchemes/{}", escape(name));
            Draft::new(kind, Subject::Document)
                .directions(Directions::REQUEST)
                .at(Some(&at), Some(&at))
                .part(name)
                .of([Origin::Pointer(at)])
        };
        for (name, scheme) in &before {
            match after.get(name) {
                None => self.push(draft(Kind::SchemeRemoved, name)),
                Some(now) if bare(now) != bare(scheme) => {
                    let told = differing(scheme, now);
                    let change =
                        draft(Kind::SchemeChanged, name).values(Some(told.0), Some(told.1));
                    self.push(if !is_asked_for(self.old, name) {
                        change.effects((Effect::None, Effect::None, "no operation asked for it"))
                    } else if only_offers_more(&bare(scheme), &bare(now)) {
                        change.effects((Effect::Compatible, Effect::None, "it offers more"))
                    } else {
                        change
                    });
                }
                Some(now) if !same_text(text(scheme), text(now)) => {
                    self.push(draft(Kind::SchemeDescribed, name));
                }
                Some(_) => {}
            }
        }
        for name in after.keys().filter(|name| !before.contains_key(*name)) {
            self.push(draft(Kind::SchemeAdded, name));
        }
    }
}

/// Returns the origin of the crate's items for security.
pub(super) fn security() -> Origin {
    Origin::Pointer("/security".to_owned())
}

/// Describes the differences between two schemes.
fn differing(old: &SecurityScheme, new: &SecurityScheme) -> (String, String) {
    let plain = |scheme: &SecurityScheme| serde_json::to_value(scheme).unwrap_or_default();
    let compared = (leaves(&bare(old)), leaves(&bare(new)));
    let words = |scheme, own: &BTreeMap<String, String>, other: &BTreeMap<String, String>| {
        let said = leaves(&plain(scheme));
        let differs = own.keys().filter(|key| own.get(*key) != other.get(*key));
        let words: Vec<String> = differs
            .map(|key| {
                let value = own.get(key).filter(|value| !value.is_empty());
                let value = value.and_then(|_| said.get(key));
                value.map_or_else(|| key.clone(), |value| format!("{key} {value}"))
            })
            .collect();
        if words.is_empty() {
            "nothing more".to_owned()
        } else {
            words.join(", ")
        }
    };
    (
        words(old, &compared.0, &compared.1),
        words(new, &compared.1, &compared.0),
    )
}

/// Returns the members of an object and of nested objects, by path: `in`, `flows.implicit.authorizationUrl`.
fn leaves(value: &Value) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut open = vec![(String::new(), value)];
    while let Some((way, value)) = open.pop() {
        match value {
            Value::Object(members) if !members.is_empty() => {
                for (name, value) in members {
                    let dot = if way.is_empty() { "" } else { "." };
                    open.push((format!("{way}{dot}{name}"), value));
                }
            }
            Value::String(text) => {
                found.insert(way, text.clone());
            }
            Value::Null | Value::Object(_) => {
                found.insert(way, String::new());
            }
            other => {
                found.insert(way, other.to_string());
            }
        }
    }
    found
}

/// Whether any operation requires a scheme.
fn is_asked_for(view: &View<'_>, name: &str) -> bool {
    let mut operations = view.operations.iter();
    operations.any(|op| {
        let ways = ways(op.described.security.as_ref(), view);
        ways.iter().any(|way| way.contains_key(name))
    })
}

/// Whether all schemes and scopes of one alternative are also required by another one.
fn asks_no_more(one: &Way, other: &Way) -> bool {
    one.iter().all(|(name, scopes)| {
        let known = other.get(name);
        known.is_some_and(|known| scopes.is_subset(known))
    })
}

/// Returns the alternatives of an operation, or else of the document. If there are none, the only alternative requires nothing.
fn ways(own: Option<&Vec<SecurityRequirement>>, view: &View<'_>) -> Vec<Way> {
    let list = own.or(view.document.security.as_ref());
    let mut ways: Vec<Way> = Vec::new();
    for requirement in list.into_iter().flatten() {
        let schemes = requirement
            .iter()
            .map(|(name, scopes)| (name.clone(), scopes.iter().cloned().collect()));
        let way: Way = schemes.collect();
        if !ways.contains(&way) {
            ways.push(way);
        }
    }
    if ways.is_empty() {
        ways.push(Way::new());
    }
    ways
}

fn words(way: &Way) -> String {
    let schemes = way.iter().map(|(name, scopes)| {
        if scopes.is_empty() {
            return name.clone();
        }
        let scopes: Vec<&str> = scopes.iter().map(String::as_str).collect();
        format!("{name} ({})", scopes.join(", "))
    });
    let schemes: Vec<String> = schemes.collect();
    if schemes.is_empty() {
        "none".to_owned()
    } else {
        schemes.join(" and ")
    }
}

fn schemes(view: &View<'_>) -> BTreeMap<String, SecurityScheme> {
    let parts = view.document.components.as_ref();
    let all = parts.into_iter().flat_map(|parts| &parts.security_schemes);
    let found = all.filter_map(|(name, scheme)| match scheme {
        ReferenceOr::Item(scheme) => Some((name.clone(), scheme.clone())),
        ReferenceOr::Reference { .. } => None,
    });
    found.collect()
}

fn text(scheme: &SecurityScheme) -> Option<&str> {
    match scheme {
        SecurityScheme::APIKey { description, .. }
        | SecurityScheme::HTTP { description, .. }
        | SecurityScheme::OAuth2 { description, .. }
        | SecurityScheme::OpenIDConnect { description, .. } => description.as_deref(),
    }
}

/// Returns a scheme without descriptions. The names of HTTP schemes and headers are case-insensitive (RFC 9110, sections 5.1 and 11.1), and
/// the format of a bearer token is a hint.
fn bare(scheme: &SecurityScheme) -> Value {
    // A scheme is plain data, which JSON can represent.
    let mut value = serde_json::to_value(scheme).unwrap_or_default();
    if let Some(members) = value.as_object_mut() {
        members.retain(|name, _| {
            name != "description" && name != "bearerFormat" && !name.starts_with("x-")
        });
        let is_header = members.get("in").is_some_and(|place| place == "header");
        for name in ["scheme", "name"] {
            if (name == "scheme" || is_header)
                && let Some(Value::String(word)) = members.get_mut(name)
            {
                word.make_ascii_lowercase();
            }
        }
    }
    if let Some(flows) = value.get_mut("flows").and_then(Value::as_object_mut) {
        let scopes = flows.values_mut().filter_map(|flow| flow.get_mut("scopes"));
        for scopes in scopes.filter_map(Value::as_object_mut) {
            scopes.values_mut().for_each(|text| *text = Value::Null);
        }
    }
    value
}

/// Whether the only difference is that the new scheme has more scopes, flows or refresh addresses.
fn only_offers_more(old: &Value, new: &Value) -> bool {
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => {
            let is_kept = old.iter().all(|(name, value)| {
                let now = new.get(name);
                now.is_some_and(|now| only_offers_more(value, now))
            });
            let mut come = new.keys().filter(|name| !old.contains_key(*name));
            is_kept
                && (come.all(|name| name == "refreshUrl")
                    || old.values().all(|v| v.is_null() || v.is_object()))
        }
        (one, other) => one == other,
    }
}
